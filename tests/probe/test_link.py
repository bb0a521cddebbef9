"""Install links, read as iOS reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.probe.link import is_install_link, read_link
from otadesk.site.link import install_link

GOOD = "https://example.com/a%20b/manifest.plist?x=1&y=%2B"


@given(st.text())
def test_whatever_was_encoded_once_is_read_back(text: str) -> None:
    url = "https://example.com/" + text.encode("utf-8", "replace").decode("utf-8")
    reading = read_link(install_link(url))
    assert reading.manifest_url == url
    assert reading.faults == ()


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(read_link("itms-services://?" + text).manifest_url, str)


@pytest.mark.parametrize(
    ("link", "url", "words"),
    [
        (
            "itms-services://?action=download-manifest&amp;url=https%3A%2F%2Fexample.com",
            "https://example.com",
            "escaped twice",
        ),
        ("itms-services://?action=download&url=https%3A%2F%2Fexample.com", "https://example.com", "its action is"),
        ("itms-services://?action=download-manifest", "", "no url"),
        ("itms-services://?action=download-manifest&url=", "", "no url"),
        (
            "itms-services://?action=download-manifest&url=https%253A%252F%252Fexample.com",
            "https%3A%2F%2Fexample.com",
            "percent-encoded twice",
        ),
        (
            "itms-services://?action=download-manifest&url=https://example.com/m?a=1&b=2",
            "https://example.com/m?a=1",
            "the address ends before “&b”",
        ),
        ("itms-services://?action=download-manifest&url=%ff", "", "not UTF-8"),
    ],
)
def test_a_wrong_link_is_explained(link: str, url: str, words: str) -> None:
    reading = read_link(link)
    assert reading.manifest_url == url
    assert any(words in str(fault) for fault in reading.faults)


@pytest.mark.parametrize(
    "link",
    [
        "itms-services://?action=download-manifest&url=https://example.com/manifest.plist",
        "itms-services://?url=https%3A%2F%2Fexample.com%2Fmanifest.plist&action=download-manifest",
        "ITMS-services:?action=download-manifest&url=https%3A%2F%2Fexample.com%2Fmanifest.plist&digest=ab",
    ],
)
def test_what_ios_tolerates_is_no_fault(link: str) -> None:
    assert is_install_link(link)
    assert read_link(link).faults == ()
    assert read_link(link).manifest_url == "https://example.com/manifest.plist"


def test_a_plus_stays_a_plus() -> None:
    link = "itms-services://?action=download-manifest&url=https://example.com/a+b"
    assert read_link(link).manifest_url == "https://example.com/a+b"
