"""What the Info.plist and the folders say about an app and what lies in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.bytes_source import BytesSource
from support.ipa_builder import CLIP, WATCH, WIDGET, Nested, build_ipa, write_ipa
from support.macho_builder import thin

from otadesk.ipa.archive import Archive
from otadesk.ipa.bundle import App, NestedBundle, read_app, read_nested
from otadesk.ipa.macho import read_slices

SLICES = read_slices(BytesSource(thin("arm64", minimum_os="16.2", platform="ios-simulator")), reach=1 << 30)


def app(**info: Any) -> App:
    return read_app("Payload/Folder.app", info, (), ())


def nested_of(path: Path) -> tuple[NestedBundle, ...]:
    with Archive(path) as archive:
        return read_nested(archive, "Payload/Sample.app")


def test_the_shown_name_is_the_display_name_then_the_name_then_the_folders() -> None:
    assert app(CFBundleDisplayName="Shown", CFBundleName="Name").name == "Shown"
    assert app(CFBundleDisplayName="", CFBundleName="Name").name == "Name"
    assert app().name == "Folder"


def test_names_are_shown_without_what_would_deceive_or_break_a_line() -> None:
    assert app(CFBundleName="Good\n\x1b[31m\u202egnp.exe\u0000 ").name == "Good[31mgnp.exe"
    assert app(CFBundleName="می\u200cرود\u2028\u200e").name == "می\u200cرود"
    assert app(CFBundleName="👩\u200d💻 应用 Ü").name == "👩\u200d💻 应用 Ü"
    assert app(CFBundleName="\ud800" + "x" * 5000).name == "x" * 1023


def test_numbers_in_place_of_texts_are_read_and_other_values_are_not() -> None:
    read = app(CFBundleVersion=34, CFBundleShortVersionString=1.2, CFBundleIdentifier=True, MinimumOSVersion=["15"])
    assert (read.build, read.version, read.bundle_id, read.minimum_os) == ("34", "1.2", "", "")


@pytest.mark.parametrize(
    ("value", "families"),
    [
        ([1, 2], ("iphone", "ipad")),
        (["1", 2, 2], ("iphone", "ipad")),
        (1, ("iphone",)),
        ([7, 3, 9], ("vision", "appletv", "family-9")),
        ([None, "x", -1, 10**9, True], ()),
        (None, ()),
    ],
)
def test_device_families_have_names(value: Any, families: tuple[str, ...]) -> None:
    assert app(UIDeviceFamily=value).device_families == families


def test_platform_and_oldest_system_come_from_the_plist_or_else_from_the_executable() -> None:
    assert app(DTPlatformName="iphoneos", CFBundleSupportedPlatforms=["AppleTVOS"]).platform == "appletvos"
    assert app(CFBundleSupportedPlatforms="AppleTVOS").platform == "appletvos"
    assert app(CFBundleSupportedPlatforms=["MacOSX", "iPhoneOS"]).platform == "iphoneos"
    assert app(CFBundleSupportedPlatforms=["MacOSX", "iPhoneSimulator"]).platform == "macosx"
    assert app(DTPlatformName="iPhoneOS", CFBundleSupportedPlatforms=[]).platform == "iphoneos"
    bare = read_app("Payload/Folder.app", {}, SLICES, ())
    assert (bare.platform, bare.minimum_os) == ("iphonesimulator", "16.2")
    assert (bare.architectures, bare.encrypted) == (("arm64",), False)
    assert (app().platform, app().encrypted, app().architectures) == ("", None, ())


def test_what_is_installed_with_the_app_is_listed(tmp_path: Path) -> None:
    watch_extension = Nested("Watch/Watch.app/PlugIns/Inner.appex", "watchkitapp.ext")
    path = build_ipa(tmp_path / "a.ipa", nested=(WIDGET, WATCH, watch_extension, CLIP))
    assert [(one.path, one.kind, one.bundle_id) for one in nested_of(path)] == [
        ("AppClips/Clip.app", "app-clip", "com.example.sample.Clip"),
        ("PlugIns/Widget.appex", "app-extension", "com.example.sample.widget"),
        ("Watch/Watch.app", "watch-app", "com.example.sample.watchkitapp"),
        ("Watch/Watch.app/PlugIns/Inner.appex", "app-extension", "com.example.sample.watchkitapp.ext"),
    ]
    assert {(one.version, one.build) for one in nested_of(path)} == {("1.2", "34")}


def test_the_app_of_watchos_1_lies_in_its_extension(tmp_path: Path) -> None:
    files = {f"PlugIns/Watch.appex/{name}": b"x" for name in ("Info.plist", "Old.app/Info.plist", "Old.app/A.app/b")}
    path = write_ipa(tmp_path / "a.ipa", {f"Payload/Sample.app/{name}": data for name, data in files.items()})
    assert [(one.path, one.kind) for one in nested_of(path)] == [
        ("PlugIns/Watch.appex", "app-extension"),
        ("PlugIns/Watch.appex/Old.app", "watch-app"),
    ]


def test_frameworks_resources_and_things_of_like_names_are_not_listed(tmp_path: Path) -> None:
    names = [
        "Frameworks/A.framework/Info.plist",
        "Frameworks/A.framework/PlugIns/B.appex/Info.plist",
        "Settings.bundle/Root.plist",
        "PlugIns/file.appex",
        "PlugIns/C.bundle/Info.plist",
        "MyPlugIns/D.appex/Info.plist",
        "Watch/readme.txt",
    ]
    path = write_ipa(tmp_path / "a.ipa", {f"Payload/Sample.app/{name}": b"x" for name in names})
    assert nested_of(path) == ()


def test_a_nested_bundle_without_a_readable_plist_is_listed_all_the_same(tmp_path: Path) -> None:
    files = {"PlugIns/A.appex/A": b"", "Extensions/B.appex/Info.plist": b"no plist"}
    path = write_ipa(tmp_path / "a.ipa", {f"Payload/Sample.app/{name}": data for name, data in files.items()})
    assert [(one.path, one.bundle_id, dict(one.info)) for one in nested_of(path)] == [
        ("Extensions/B.appex", "", {}),
        ("PlugIns/A.appex", "", {}),
    ]
