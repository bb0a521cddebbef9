"""What an IPA is made of, part by part."""

from __future__ import annotations

import plistlib
from pathlib import Path

from support.ipa_builder import WATCH, WIDGET, app_files, build_ipa, write_ipa
from support.ipa_builder import Recipe as AppRecipe

from otadesk.ipa.contents import PARTS, read_contents

APP = "Payload/Sample.app"


def test_every_packed_byte_belongs_to_one_part(tmp_path: Path) -> None:
    path = build_ipa(tmp_path / "a.ipa", nested=(WIDGET, WATCH), padding_bytes=5000)
    found = read_contents(path, APP, "Sample")
    assert tuple(found.sizes) == PARTS
    assert 0 < sum(found.sizes.values()) < path.stat().st_size
    assert all(found.sizes[part] > 0 for part in ("executable", "extensions", "watch", "assets"))
    assert found.sizes["other"] > 5000
    assert found.sizes["frameworks"] == found.sizes["symbols"] == 0


def test_frameworks_are_listed_with_their_versions(tmp_path: Path) -> None:
    info = plistlib.dumps({"CFBundleShortVersionString": "4.5"})
    files = {
        **app_files(AppRecipe()),
        "Frameworks/Tide.framework/Tide": b"code",
        "Frameworks/Tide.framework/Info.plist": info,
        "Frameworks/Broken.framework/Info.plist": b"no list",
        "Frameworks/libswiftCore.dylib": b"code",
        "en.lproj/Main.strings": b"words",
    }
    whole = {f"{APP}/{name}": data for name, data in files.items()}
    path = write_ipa(tmp_path / "a.ipa", {**whole, "SwiftSupport/iphoneos/libswiftCore.dylib": b"code"})
    found = read_contents(path, APP, "Sample")
    assert found.frameworks == {"Broken.framework": "", "Tide.framework": "4.5", "libswiftCore.dylib": ""}
    assert found.sizes["frameworks"] > 0
    assert found.sizes["languages"] > 0
    assert found.sizes["symbols"] > 0
