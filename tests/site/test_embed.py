"""Snippets carry the right address, encoded for where they go."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from otadesk.site.embed import embed
from otadesk.site.link import manifest_url_of

MANIFEST = "https://builds.example.com/ota/com.example.field/r/manifest.plist"
PAGE = "https://builds.example.com/ota/com.example.field/"


@pytest.mark.parametrize("kind", ["html", "amp", "iframe"])
def test_a_manifest_becomes_an_install_link_escaped_once(kind: str) -> None:
    text = embed(MANIFEST, kind)  # type: ignore[arg-type]  # parametrized
    anchor = html5lib.parse(text, namespaceHTMLElements=False).find(".//a")
    assert manifest_url_of(anchor.attrib["href"]) == MANIFEST
    assert "&amp;amp;" not in text
    assert "&amp;url=" in text


@pytest.mark.parametrize("kind", ["amp", "iframe"])
def test_links_in_frames_leave_them(kind: str) -> None:
    assert 'target="_top"' in embed(PAGE, kind)  # type: ignore[arg-type]  # parametrized


@pytest.mark.parametrize("kind", ["html", "amp", "iframe"])
def test_a_query_with_ampersands_arrives_as_it_was(kind: str) -> None:
    url = PAGE + "?from=mail&to=%C3%A4&x=a+b"
    anchor = html5lib.parse(embed(url, kind), namespaceHTMLElements=False).find(".//a")  # type: ignore[arg-type]
    assert anchor.attrib["href"] == url


@pytest.mark.parametrize("kind", ["markdown", "mail"])
def test_mail_and_markdown_lead_to_a_page_never_to_the_scheme(kind: str) -> None:
    assert "itms-services" not in embed(MANIFEST, kind)  # type: ignore[arg-type]  # parametrized
    assert PAGE in embed(PAGE, kind)  # type: ignore[arg-type]  # parametrized


def test_a_query_does_not_end_up_in_the_pages_address() -> None:
    assert f"<{PAGE}r/>" in embed(MANIFEST + "?from=/a/b#c", "markdown")


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=40))
def test_any_title_stays_words(title: str) -> None:
    tree = html5lib.parse(embed(PAGE, "html", title=title), namespaceHTMLElements=False)
    assert tree.find(".//a").text == title
    rendered = MarkdownIt("commonmark").render(embed(PAGE, "markdown", title=title))
    assert rendered.count("<a ") == 1
    assert rendered.count('href="' + PAGE) == 1
