"""The install link: one encoding, which iOS undoes once."""

from __future__ import annotations

import html

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.errors import UsageError
from otadesk.site.link import install_link, links, manifest_url_of

addresses = st.text(alphabet=st.characters(blacklist_categories=["Cs"]), max_size=80).map(
    lambda path: "https://builds.example.com/" + path
)


def test_the_address_is_percent_encoded_whole() -> None:
    link = install_link("https://example.com/a b/manifest.plist?x=1&y=2")
    assert link == (
        "itms-services://?action=download-manifest&url="
        "https%3A%2F%2Fexample.com%2Fa%20b%2Fmanifest.plist%3Fx%3D1%26y%3D2"
    )


def test_a_percent_sign_in_the_address_is_encoded_again() -> None:
    assert install_link("https://example.com/a%20b").endswith("%2Fa%2520b")


@given(addresses)
def test_any_address_comes_back_from_the_link(address: str) -> None:
    assert manifest_url_of(install_link(address)) == address


@given(addresses)
def test_any_link_comes_back_from_html_as_a_browser_reads_it(address: str) -> None:
    link = install_link(address)
    tree = html5lib.parse(f'<a href="{html.escape(link)}">x</a>', namespaceHTMLElements=False)
    anchor = tree.find(".//a")
    assert anchor is not None
    assert manifest_url_of(anchor.attrib["href"]) == address


def test_a_plus_sign_is_itself_in_a_link_somebody_else_made() -> None:
    link = "itms-services://?action=download-manifest&url=https://example.com/a+b.plist"
    assert manifest_url_of(link) == "https://example.com/a+b.plist"


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com/manifest.plist",
        "itms-services://?action=download-manifest",
        "itms-services://?action=purchase&url=https://example.com",
        "itms-services://?action=download-manifest&amp;url=https://example.com",
        "",
        "itms-services://[?action=download-manifest&url=https://example.com",
    ],
)
def test_what_is_no_install_link_is_refused(link: str) -> None:
    with pytest.raises(UsageError):
        manifest_url_of(link)


def test_the_addresses_of_a_release_lie_below_the_public_address() -> None:
    found = links("https://builds.example.com/ota", "com.example.field", "1-2-20261122T101500Z-9f3ac21b")
    assert found.page_url == "https://builds.example.com/ota/com.example.field/"
    assert found.manifest_url == found.release_url + "manifest.plist"
    assert found.ipa_url == found.release_url + "App.ipa"
    assert manifest_url_of(found.install_url) == found.manifest_url
