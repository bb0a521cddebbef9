"""The manifest is a sound property list whatever the app is called."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.site.manifest import ManifestFacts, manifest
from otadesk.site.text import printable

FACTS = ManifestFacts(
    package_url="https://builds.example.com/a/App.ipa",
    small_icon_url="https://builds.example.com/a/icon-57.png",
    large_icon_url="https://builds.example.com/a/icon-512.png",
    md5_chunks=("0" * 32,),
    sha256_chunks=("1" * 64,),
    bundle_id="com.example.field",
    build="318",
    title="Field Notes",
    subtitle="Example GmbH",
    platform="iphoneos",
)


def test_it_says_what_apples_schema_asks_for() -> None:
    item = plistlib.loads(manifest(FACTS))["items"][0]
    assert [asset["kind"] for asset in item["assets"]] == ["software-package", "display-image", "full-size-image"]
    package = item["assets"][0]
    assert package["url"] == FACTS.package_url
    assert (package["md5-size"], package["sha256-size"]) == (10_485_760, 10_485_760)
    assert (package["md5s"], package["sha256s"]) == (["0" * 32], ["1" * 64])
    assert item["metadata"] == {
        "bundle-identifier": "com.example.field",
        "bundle-version": "318",
        "kind": "software",
        "title": "Field Notes",
        "subtitle": "Example GmbH",
        "platform-identifier": "com.apple.platform.iphoneos",
    }


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_name_gives_well_formed_xml_and_comes_back(title: str, subtitle: str) -> None:
    data = manifest(replace(FACTS, title=title, subtitle=subtitle))
    ET.fromstring(data.decode("utf-8"))  # noqa: S314 - our own bytes
    read = plistlib.loads(data)["items"][0]["metadata"]
    # XML parsers turn carriage returns into line feeds.
    shown = printable(title).strip().replace("\r\n", "\n").replace("\r", "\n")
    assert read["title"].startswith(shown)
    assert len(read["title"]) > 1


def test_a_title_of_one_letter_is_made_long_enough_for_the_schema() -> None:
    title = plistlib.loads(manifest(replace(FACTS, title="X")))["items"][0]["metadata"]["title"]
    assert title == "X com.example.field"


@pytest.mark.parametrize(("platform", "identifier"), [("appletvos", "com.apple.platform.appletvos"), ("", None)])
def test_the_platform_is_named_only_where_it_is_known(platform: str, identifier: str | None) -> None:
    metadata = plistlib.loads(manifest(replace(FACTS, platform=platform)))["items"][0]["metadata"]
    assert metadata.get("platform-identifier") == identifier
