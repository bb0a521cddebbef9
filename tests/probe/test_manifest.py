"""Manifests as iOS reads them, and any other bytes."""

from __future__ import annotations

import plistlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.shared import FIXTURES, facts

from otadesk.probe.manifest import Manifest, judge_manifest
from otadesk.probe.report import Notes
from otadesk.site.manifest import ManifestFacts, manifest

GOOD = {
    "items": [
        {
            "assets": [{"kind": "software-package", "url": "https://example.com/App.ipa"}],
            "metadata": {"kind": "software", "title": "Tide", "bundle-identifier": "com.example.tide"},
        }
    ]
}


def judged(body: bytes) -> tuple[Manifest | None, dict[str, str], dict[str, str]]:
    """Return what is read, and outcomes and evidence by id."""
    notes = Notes()
    found = judge_manifest(notes, body)
    findings = notes.report().findings
    return (
        found,
        {finding.check.id: finding.outcome for finding in findings},
        {finding.check.id: finding.evidence for finding in findings},
    )


@pytest.mark.parametrize("fmt", list(plistlib.PlistFormat))
def test_a_good_manifest_is_read_in_either_form(fmt: plistlib.PlistFormat) -> None:
    found, outcomes, _evidence = judged(plistlib.dumps(GOOD, fmt=fmt))
    assert found == Manifest("https://example.com/App.ipa", "com.example.tide", ())
    assert (outcomes["M01"], outcomes["M02"], outcomes["M05"]) == ("pass", "pass", "pass")


def test_what_otadesk_writes_is_good() -> None:
    wanted = ManifestFacts(
        package_url="https://example.com/App.ipa",
        small_icon_url="https://example.com/57.png",
        large_icon_url="https://example.com/512.png",
        md5_chunks=("ab" * 16,),
        sha256_chunks=("ab" * 32,),
        bundle_id="com.example.tide",
        build="7",
        title="Tide & <Co>",
        subtitle="",
        platform="iphoneos",
    )
    found, outcomes, _evidence = judged(manifest(wanted))
    assert found is not None
    assert all(digests.usable for digests in found.digests)
    assert (outcomes["M01"], outcomes["M02"], outcomes["M05"]) == ("pass", "pass", "pass")


def test_an_ampersand_that_stands_by_itself_is_named() -> None:
    xml = plistlib.dumps(GOOD).replace(b"App.ipa", b"App.ipa?a=1&b=2")
    found, outcomes, evidence = judged(xml)
    assert (found, outcomes["M01"]) == (None, "fail")
    assert "has to be written as &amp;" in str(evidence["M01"])
    assert "&amp;" not in str(judged(plistlib.dumps(GOOD)[:-20])[2]["M01"])
    assert judged(xml.replace(b"&b", b"&amp;b"))[1]["M01"] == "pass"


def test_white_space_before_the_declaration_is_overlooked_as_by_apple() -> None:
    assert judged(b"\n\n " + plistlib.dumps(GOOD))[1]["M01"] == "pass"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ([], "root"),
        ({}, "no items"),
        ({"items": {}}, "no items"),
        ({"items": [1]}, "no items"),
        ({"items": [{}]}, "no assets"),
        ({"items": [{"assets": [{"kind": "display-image", "url": "x"}]}]}, "software-package"),
        ({"items": [{"assets": [{"kind": "software-package"}]}]}, "no url"),
        ({"items": [{"assets": [{"kind": "software-package", "url": 5}]}]}, "no url"),
    ],
)
def test_what_is_missing_is_said(content: Any, words: str) -> None:
    found, outcomes, evidence = judged(plistlib.dumps(content))
    assert found is None
    assert outcomes["M01"] == "fail"
    assert words in evidence["M01"]


@pytest.mark.parametrize(
    ("platform", "outcome"),
    [
        ("com.apple.platform.iphoneos", "pass"),
        ("com.apple.platform.appletvos", "unknown"),
        ("com.apple.platform.macosx", "fail"),
        ("iphoneos", "fail"),
        (5, "fail"),
        ([], "fail"),
    ],
)
def test_the_platform_decides(platform: Any, outcome: str) -> None:
    content = {"items": [{**GOOD["items"][0], "metadata": {"platform-identifier": platform}}]}
    assert judged(plistlib.dumps(content))[1]["M05"] == outcome


@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda tail: b"bplist00" + tail))
def test_any_bytes_are_judged(body: bytes) -> None:
    found, outcomes, _evidence = judged(body)
    assert found is None
    assert outcomes["M01"] == "fail"


plist_values = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=["C"])) | st.integers(-5, 5) | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["items", "assets", "kind", "url", "metadata", "sha256s"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(plist_values)
def test_any_property_list_is_judged(content: Any) -> None:
    _found, outcomes, _evidence = judged(plistlib.dumps({"items": [content]}))
    assert outcomes["M01"] in {"pass", "fail"}


@pytest.mark.shared_fixtures
def test_real_manifests_are_read_as_another_program_reads_them() -> None:
    known = [entry for entry in facts() if entry["kind"] == "manifest"]
    assert known
    for entry in known:
        found, outcomes, _evidence = judged((FIXTURES / entry["file"]).read_bytes())
        for item in entry["facts"].get("items", [])[:1]:
            package = next(asset for asset in item["assets"] if asset["kind"] == "software-package")
            assert found is not None, entry["file"]
            assert found.package_url == package["url"]
            assert found.bundle_id == item["metadata"]["bundle-identifier"]
            assert outcomes["M02"] == "pass"
