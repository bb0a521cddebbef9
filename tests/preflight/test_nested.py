"""What is seen of bundles inside the app, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from support.findings import finding
from support.packages import BUNDLE_ID, nested, package

SHARE, WATCH = "PlugIns/Share.appex", "Watch/Watch.app"
WATCH_SHARE = f"{WATCH}/PlugIns/Ext.appex"
WIDGETS = "com.apple.widgetkit-extension"


def _seen(check_id: str, bundles: dict[str, dict[str, Any]], **info: Any) -> str:
    inside = tuple(
        replace(nested(path, f"{BUNDLE_ID}.{'watch' if path == WATCH else 'share'}"), info=keys)
        for path, keys in bundles.items()
    )
    return finding(package(info=info, app={"nested": inside}), check_id).evidence


@pytest.mark.parametrize(("keys", "expected"), [
    ({"NSExtension": {}}, f"{SHARE} names no extension point"),
    ({"NSExtension": {"NSExtensionPointIdentifier": "com.apple.FinderSync"}},
     f"{SHARE} extends com.apple.FinderSync, which only the Mac has"),
    ({"NSExtension": {"NSExtensionPointIdentifier": "com.example.point"}},
     f"{SHARE} extends com.example.point, which is not Apple’s"),
    ({"EXAppExtensionAttributes": {"EXExtensionPointIdentifier": "com.apple.appintents-extension"}},
     f"{SHARE} names no extension point"),
    ({"NSExtension": {"NSExtensionPointIdentifier": WIDGETS, "NSExtensionPrincipalClass": "Widgets"}},
     f"{SHARE} extends {WIDGETS}, for which it may name neither a class nor a storyboard"),
    ({"NSExtension": {"NSExtensionPointIdentifier": WIDGETS}}, WIDGETS),
    ({"NSExtension": {"NSExtensionPointIdentifier": "com.apple.share-services"}}, "com.apple.share-services"),
])  # fmt: skip
def test_what_an_extension_extends_is_told(keys: dict[str, Any], expected: str) -> None:
    assert _seen("B13", {SHARE: keys}) == expected


def test_an_extension_in_the_newer_folder_names_its_point_by_the_newer_key() -> None:
    new = {"EXAppExtensionAttributes": {"EXExtensionPointIdentifier": "com.apple.appintents-extension"}}
    old = {"NSExtension": {"NSExtensionPointIdentifier": "com.apple.share-services"}}
    path = "Extensions/Intents.appex"
    assert _seen("B13", {path: new}) == "com.apple.appintents-extension"
    assert _seen("B13", {path: old}) == f"{path} names no extension point"


@pytest.mark.parametrize(("check_id", "keys", "expected"), [
    ("B04", {}, f"{SHARE}: Info.plist has no CFBundleVersion"),
    ("B04", {"CFBundleVersion": 3}, f"{SHARE}: CFBundleVersion is 3"),
    ("B04", {"CFBundleVersion": "3", "CFBundleShortVersionString": ""}, f"{SHARE}: CFBundleShortVersionString is ''"),
    ("B04", {"CFBundleVersion": "3"}, "1.2 (34)"),
    ("B16", {}, f"{SHARE}: Info.plist has no CFBundleName"),
    ("B16", {"CFBundleName": "Share", "CFBundlePackageType": "APPL"}, f"{SHARE}: CFBundlePackageType is APPL"),
    ("B16", {"CFBundleName": "Share", "CFBundlePackageType": "XPC!"}, "8 keys in 2 bundles"),
    ("B16", {"CFBundleName": "S", "NSExtension": {"NSExtensionPointIdentifier": "com.apple.share-services"}},
     f"{SHARE}: Info.plist has no CFBundleDisplayName"),
])  # fmt: skip
def test_what_ios_misses_in_an_extension_is_told(check_id: str, keys: dict[str, Any], expected: str) -> None:
    assert _seen(check_id, {SHARE: {"CFBundleIdentifier": "x", **keys}}) == expected


def test_what_an_extension_needs_beyond_the_app_is_told() -> None:
    keys = {"MinimumOSVersion": "17.0", "UIRequiredDeviceCapabilities": ["nfc", "arm64", "gyroscope"]}
    needs, requires = _seen("B14", {SHARE: keys}).split("; ")
    assert needs == f"{SHARE} needs iOS 17.0, the app 15.0"
    assert requires == f"{SHARE} requires gyroscope, nfc, the app doesn’t"


def test_a_watch_app_that_names_nobody_is_told_key_by_key() -> None:
    assert _seen("B15", {WATCH: {"CFBundleVersion": "1"}}) == (
        f"{WATCH} has no WKCompanionAppBundleIdentifier; {WATCH} has neither WKApplication nor WKWatchKitApp"
    )
    other = {"WKCompanionAppBundleIdentifier": "com.example.other", "WKApplication": True}
    assert _seen("B15", {WATCH: other}) == f"{WATCH} belongs to com.example.other, not to {BUNDLE_ID}"


def test_a_watch_extension_of_another_app_is_told() -> None:
    watch = {"WKCompanionAppBundleIdentifier": BUNDLE_ID, "WKWatchKitApp": True}
    extension = {
        "NSExtension": {
            "NSExtensionPointIdentifier": "com.apple.watchkit",
            "NSExtensionAttributes": {"WKAppBundleIdentifier": "com.example.other"},
        }
    }
    seen = _seen("B15", {WATCH: watch, WATCH_SHARE: extension})
    assert seen == f"{WATCH_SHARE} extends com.example.other, not {BUNDLE_ID}.watch"


WATCH_KEYS = {"WKCompanionAppBundleIdentifier": BUNDLE_ID, "WKApplication": True, "UIDeviceFamily": [4]}
WATCH_POINT = {
    "NSExtension": {
        "NSExtensionPointIdentifier": "com.apple.watchkit",
        "NSExtensionAttributes": {"WKAppBundleIdentifier": f"{BUNDLE_ID}.watch"},
    }
}


@pytest.mark.parametrize(("keys", "extension", "expected"), [
    ({}, {}, "1 checked"),
    ({"UIDeviceFamily": ["4"]}, {}, "1 checked"),
    ({"UIDeviceFamily": [1]}, {}, f"{WATCH} is not made for the watch (UIDeviceFamily)"),
    ({"WKWatchOnly": True}, {}, f"{WATCH} is for the watch alone (WKWatchOnly): no iPhone app may bring it"),
    ({"WKWatchKitApp": True}, {}, f"{WATCH} has both WKApplication and WKWatchKitApp"),
    ({}, WATCH_POINT, f"{WATCH} has a WatchKit extension, which WKApplication rules out"),
    ({"WKApplication": False, "WKWatchKitApp": True}, {},
     f"{WATCH} has no WatchKit extension, which WKWatchKitApp asks for"),
    ({"WKApplication": False, "WKWatchKitApp": True}, WATCH_POINT, "1 checked"),
])  # fmt: skip
def test_a_watch_app_that_ios_refuses_is_told_why(
    keys: dict[str, Any], extension: dict[str, Any], expected: str
) -> None:
    bundles = {WATCH: {**WATCH_KEYS, **keys}, **({WATCH_SHARE: extension} if extension else {})}
    assert _seen("B15", bundles) == expected


def test_a_container_for_a_watch_app_and_two_watch_apps_are_told() -> None:
    container = "the app is a mere container for a watch app, which only the App Store takes"
    assert _seen("B15", {}, ITSWatchOnlyContainer=True) == container
    assert _seen("B15", {WATCH: WATCH_KEYS}, ITSWatchOnlyContainer=True) == container
    two = _seen("B15", {WATCH: WATCH_KEYS, "Watch/Two.app": WATCH_KEYS})
    assert two == f"{WATCH}, Watch/Two.app: there may be one watch app only"
