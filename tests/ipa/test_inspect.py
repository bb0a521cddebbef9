"""The one look at an IPA: complete, short, and never fooled."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
import plistlib
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from support.apple_authority import authority
from support.ipa_builder import WATCH, WIDGET, Recipe, app_files, build_ipa, info_plist, write_ipa
from support.macho_builder import thin
from support.patience import PATIENCE

from otadesk.errors import PackageError
from otadesk.ipa import inspect as module
from otadesk.ipa.archive import EntryReader
from otadesk.ipa.inspect import inspect, to_json
from otadesk.ipa.signature import NOT_VERIFIED


def package_of(path: Path, recipe: Recipe, **changes: bytes | None) -> Path:
    """Write the recipe's app with some files changed or, where None, left out."""
    files: dict[str, bytes | None] = {**app_files(recipe), **changes}
    present = {f"Payload/{recipe.folder}/{name}": data for name, data in files.items() if data is not None}
    return write_ipa(path, present)


def test_everything_about_a_sound_ipa_is_told(tmp_path: Path) -> None:
    expires = dt.datetime(2031, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    path = build_ipa(
        tmp_path / "Sample.ipa",
        name="Sample Ü",
        expires=expires,
        architectures=("armv7", "arm64"),
        digests=("sha1", "sha256"),
        nested=(WIDGET, WATCH),
    )
    told = json.loads(json.dumps(to_json(inspect(path), sha256="ab" * 32), allow_nan=False))
    certificate = authority().signer()
    assert told == {
        "schema": 1,
        "file": {"name": "Sample.ipa", "size": path.stat().st_size, "sha256": "ab" * 32},
        "app": {
            "bundle_id": "com.example.sample",
            "name": "Sample Ü",
            "version": "1.2",
            "build": "34",
            "minimum_os": "15.0",
            "platform": "iphoneos",
            "device_families": ["iphone", "ipad"],
            "executable": "Sample",
            "architectures": ["armv7", "arm64"],
            "encrypted": False,
            "icon": {"path": "AppIcon76x76@2x~ipad.png", "width": 152, "height": 152},
            "nested": [
                {
                    "path": "PlugIns/Widget.appex",
                    "kind": "app-extension",
                    "bundle_id": "com.example.sample.widget",
                    "version": "1.2",
                    "build": "34",
                },
                {
                    "path": "Watch/Watch.app",
                    "kind": "watch-app",
                    "bundle_id": "com.example.sample.watchkitapp",
                    "version": "1.2",
                    "build": "34",
                },
            ],
        },
        "profile": {
            "name": "Sample ad-hoc",
            "uuid": "11111111-2222-3333-4444-555555555555",
            "type": "ad-hoc",
            "team_id": "TEAM123456",
            "team_name": "Example Team",
            "app_id": "TEAM123456.com.example.sample",
            "created": "2026-01-02T03:04:05Z",
            "expires": "2031-05-06T07:08:09Z",
            "platforms": ["iOS"],
            "device_count": 2,
            "devices": ["00008030-001A2D3C4E5F802E", "0123456789abcdef0123456789abcdef01234567"],
            "certificates": [
                {
                    "common_name": certificate.common_name,
                    "sha1": told["profile"]["certificates"][0]["sha1"],
                    "expires": "2045-01-01T00:00:00Z",
                }
            ],
            "entitlements": {
                "application-identifier": "TEAM123456.com.example.sample",
                "com.apple.developer.team-identifier": "TEAM123456",
                "get-task-allow": False,
                "keychain-access-groups": ["TEAM123456.*"],
            },
        },
        "signature": {
            "state": None,
            "team_id": "TEAM123456",
            "authorities": [
                certificate.common_name,
                "Apple Worldwide Developer Relations Certification Authority",
                "Apple Root CA",
            ],
            "signed_at": "2026-05-04T10:20:30Z",
            "digests": ["sha1", "sha256"],
            "problems": [str(NOT_VERIFIED)],
        },
        "installable_until": "2031-05-06T07:08:09Z",
    }


def test_a_bare_app_is_told_with_nulls(tmp_path: Path) -> None:
    path = write_ipa(tmp_path / "a.ipa", {"Payload/Some App.app/Info.plist": plistlib.dumps({})})
    told = to_json(inspect(path), sha256=None)
    assert told["file"]["sha256"] is None
    assert told["app"]["name"] == "Some App"
    for key in ("bundle_id", "version", "build", "minimum_os", "platform", "executable", "encrypted"):
        assert told["app"][key] is None
    assert (told["app"]["architectures"], told["app"]["device_families"]) == ([], [])
    assert told["app"]["icon"]["path"] is None
    assert (told["profile"], told["installable_until"]) == (None, None)
    assert told["signature"]["state"] is None
    assert told["signature"]["problems"] == ["the app’s executable is missing"]


def test_the_certificate_may_end_before_the_profile(tmp_path: Path) -> None:
    ends = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
    path = build_ipa(tmp_path / "a.ipa", signer=authority().signer(ends=ends))
    assert inspect(path).installable_until == ends


def test_without_a_profile_no_certificate_lets_it_install_until_a_day(tmp_path: Path) -> None:
    package = inspect(build_ipa(tmp_path / "a.ipa", profile_type=None))
    assert package.signature.slices[0].leaf
    assert package.installable_until is None


@pytest.mark.parametrize(("signature", "state"), [("ad-hoc", "ad-hoc"), (None, "unsigned")])
def test_other_signatures_are_stated(tmp_path: Path, signature: Any, state: str) -> None:
    package = inspect(build_ipa(tmp_path / "a.ipa", signature=signature, profile_type=None))
    assert (package.signature.state, package.signature.problems) == (state, ())
    assert package.profile is None
    assert package.profile_problem == ""
    assert package.installable_until is None


def test_the_watch_apps_plist_is_never_taken_for_the_apps(tmp_path: Path) -> None:
    files = {f"Payload/Sample.app/{name}": data for name, data in app_files(Recipe(nested=(WATCH,))).items()}
    # The watch app's files come first in the zip.
    ordered = dict(sorted(files.items(), key=lambda item: not item[0].startswith("Payload/Sample.app/Watch/")))
    assert inspect(write_ipa(tmp_path / "a.ipa", ordered)).app.bundle_id == "com.example.sample"
    del ordered["Payload/Sample.app/Info.plist"]
    with pytest.raises(PackageError) as caught:
        inspect(write_ipa(tmp_path / "b.ipa", ordered))
    assert caught.value.reason == "no-info-plist"


def test_leftovers_of_the_mac_are_no_second_app(tmp_path: Path) -> None:
    files = {f"Payload/Sample.app/{name}": data for name, data in app_files(Recipe()).items()}
    files["__MACOSX/Payload/._Sample.app"] = b"x"
    files["__MACOSX/Payload/Sample.app/._Info.plist"] = b"x"
    files["Payload/._Sample.app"] = b"x"
    files["Payload/Old.app/.DS_Store"] = b"x"
    assert inspect(write_ipa(tmp_path / "a.ipa", files)).app.path == "Payload/Sample.app"


def test_names_in_unicode_are_found_without_the_flag_and_in_either_form(tmp_path: Path) -> None:
    recipe = Recipe(
        executable="U\u0308bung 应用", folder="U\u0308bung 应用.app", info={"CFBundleExecutable": "Übung 应用"}
    )
    path = package_of(tmp_path / "a.ipa", recipe)
    data = bytearray(path.read_bytes())
    for magic, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = data.find(magic)
        while start >= 0:
            struct.pack_into("<H", data, start + at, 0)
            start = data.find(magic, start + 4)
    path.write_bytes(data)
    package = inspect(path)
    assert package.app.path == "Payload/U\u0308bung 应用.app"
    assert package.app.architectures == ("arm64",)


def test_plist_profile_and_executable_may_be_links(tmp_path: Path) -> None:
    files = {f"Payload/Sample.app/Real/{name}": data for name, data in app_files(Recipe()).items()}
    links = {f"Payload/Sample.app/{name}": f"Real/{name}" for name in ("Info.plist", "embedded.mobileprovision")}
    links["Payload/Sample.app/Sample"] = "Real/../Real/Sample"
    package = inspect(write_ipa(tmp_path / "a.ipa", files, symlinks=links))
    assert package.profile is not None
    assert package.app.architectures == ("arm64",)


def test_a_plist_that_cannot_be_read_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(PackageError) as caught:
        inspect(package_of(tmp_path / "a.ipa", Recipe(), **{"Info.plist": b"no plist"}))
    assert caught.value.reason == "info-plist"
    assert "Info.plist" in str(caught.value)


def test_a_profile_that_cannot_be_read_is_no_profile_but_not_unnoticed(tmp_path: Path) -> None:
    package = inspect(package_of(tmp_path / "a.ipa", Recipe(), **{"embedded.mobileprovision": b"no profile"}))
    assert package.profile is None
    assert package.profile_problem


@pytest.mark.parametrize(
    ("executable", "problem"),
    [(b"#!/bin/sh\n", "no Mach-O header"), (thin("arm64")[:60], "outside the file"), (b"", "no Mach-O header")],
)
def test_an_executable_that_cannot_be_read_is_a_fact(tmp_path: Path, executable: bytes, problem: str) -> None:
    package = inspect(package_of(tmp_path / "a.ipa", Recipe(), Sample=executable))
    assert package.app.architectures == ()
    assert package.app.encrypted is None
    assert problem in str(package.signature.problems[0])
    assert package.signature.state is None


@pytest.mark.parametrize("name", [None, "", "../Sample", "_CodeSignature", ["Sample"]])
def test_an_executable_that_is_not_there_is_a_fact(tmp_path: Path, name: Any) -> None:
    info = plistlib.dumps(info_plist(Recipe(info={"CFBundleExecutable": name})))
    package = inspect(package_of(tmp_path / "a.ipa", Recipe(), **{"Info.plist": info}))
    assert [str(problem) for problem in package.signature.problems] == ["the app’s executable is missing"]


def test_a_large_executable_is_read_to_its_end_only_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "QUICK_BYTES", 50_000)
    path = build_ipa(tmp_path / "a.ipa", code_bytes=60_000, architectures=("armv7", "arm64"), cryptid=1)
    quick, full = inspect(path), inspect(path, effort="full")
    assert quick.signature.slices == ()
    assert quick.signature.problems == (module.NOT_READ,)
    assert (quick.app.architectures, quick.app.encrypted) == (("armv7", "arm64"), True)
    assert full.signature.team_id == "TEAM123456"


def test_a_large_executable_that_is_stored_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "QUICK_BYTES", 50_000)
    files = {f"Payload/Sample.app/{name}": data for name, data in app_files(Recipe(code_bytes=60_000)).items()}
    path = write_ipa(tmp_path / "a.ipa", files, compression=zipfile.ZIP_STORED)
    assert inspect(path).signature.team_id == "TEAM123456"


@pytest.mark.parametrize(
    ("size", "known"), [(module.QUICK_BYTES - (1 << 20), True), (module.QUICK_BYTES * 3, False)], ids=["read", "left"]
)
def test_a_quick_look_is_quick_whatever_the_size(tmp_path: Path, size: int, known: bool) -> None:
    # Noise and repetition by turns pack about as well as code does.
    code = (os.urandom(20_000) + bytes(range(100)) * 300) * (size // 50_000)
    path = build_ipa(tmp_path / "large.ipa", code=code, signature="ad-hoc")
    took = []
    for _ in range(3):
        # The processor's time, since other tests may run beside this one.
        started = time.process_time()
        package = inspect(path)
        took.append(time.process_time() - started)
    assert min(took) < PATIENCE
    assert package.app.architectures == ("arm64",)
    assert (package.signature.state == "ad-hoc") is known
    assert (package.signature.problems == (module.NOT_READ,)) is not known


def test_a_disk_that_fails_while_it_is_read_is_an_error_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(EntryReader, "read_at", fail)
    with pytest.raises(PackageError) as caught:
        inspect(build_ipa(tmp_path / "a.ipa"))
    assert caught.value.reason == "unreadable"


def test_starting_up_imports_nothing_heavy(tmp_path: Path) -> None:
    path = build_ipa(tmp_path / "a.ipa")
    program = (
        "import sys, pathlib; from otadesk.ipa.inspect import inspect, to_json;"
        "to_json(inspect(pathlib.Path(sys.argv[1])), sha256=None);"
        "print(*{name.split('.')[0] for name in sys.modules} & set(sys.argv[2:]))"
    )
    heavy = ["PIL", "cryptography", "asn1crypto", "PySide6", "paramiko", "jinja2", "keyring", "qrcode"]
    run = subprocess.run([sys.executable, "-c", program, str(path), *heavy], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
