"""What is seen of bundles inside the app, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from support.findings import finding
from support.packages import BUNDLE_ID, nested, package

SHARE, WATCH = "PlugIns/Share.appex", "Watch/Watch.app"
WATCH_SHARE = f"{WATCH}/PlugIns/Ext.appex"


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
    ({"NSExtension": {"NSExtensionPointIdentifier": "com.apple.share-services"}}, "com.apple.share-services"),
])  # fmt: skip
def test_what_an_extension_extends_is_told(keys: dict[str, Any], expected: str) -> None:
    assert _seen("B13", {SHARE: keys}) == expected


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
    watch = {"WKCompanionAppBundleIdentifier": BUNDLE_ID, "WKApplication": True}
    extension = {
        "NSExtension": {
            "NSExtensionPointIdentifier": "com.apple.watchkit",
            "NSExtensionAttributes": {"WKAppBundleIdentifier": "com.example.other"},
        }
    }
    seen = _seen("B15", {WATCH: watch, WATCH_SHARE: extension})
    assert seen == f"{WATCH_SHARE} extends com.example.other, not {BUNDLE_ID}.watch"


def test_a_container_without_its_watch_app_is_told() -> None:
    assert _seen("B15", {}, ITSWatchOnlyContainer=True) == "the app is a container for a watch app, and holds none"
