"""Snippets carry the right address, encoded for where they go."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from otadesk.site.embed import embed
from otadesk.site.link import manifest_url_of

AMP_ATTRIBUTES = {
    *("border", "download", "href", "hreflang", "media", "referrerpolicy", "rel", "role", "tabindex", "target", "type"),
    "name",
}
AMP_PROTOCOLS = {
    *("ftp", "geo", "http", "https", "mailto", "maps", "itms-services", "facetime", "feed", "intent", "sms", "tel"),
}
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


def amp_faults(snippet: str) -> list[str]:
    """Return what AMP's validator says against a snippet: the rules of its specification for an ``a`` element.

    Source: ampproject/amphtml, validator/validator-main.protoascii, section 4.5.1, in the parts that apply.
    """
    faults = []
    (anchor,) = list(html5lib.parseFragment(snippet, namespaceHTMLElements=False))
    if anchor.tag != "a":
        faults.append(f"<{anchor.tag}> instead of <a>")
    unknown = set(anchor.attrib) - AMP_ATTRIBUTES
    faults += [f"the attribute {name} is not allowed" for name in sorted(unknown)]
    href = anchor.get("href", "")
    if re.search("__amp_source_origin", href):
        faults.append("the value of href is disallowed")
    if urlsplit(href).scheme not in AMP_PROTOCOLS:
        faults.append(f"the protocol {urlsplit(href).scheme} is not allowed in href")
    if anchor.get("target", "_top") not in {"_blank", "_self", "_top"}:
        faults.append("the value of target is not allowed")
    if "&" in re.sub(r"&(amp|quot|lt|gt|#x?[0-9a-f]+);", "", snippet):
        faults.append("a bare ampersand")
    return faults


@pytest.mark.parametrize("url", [MANIFEST, PAGE, MANIFEST + "?a=1&b=2", PAGE + "?a=1&b=%22"])
def test_an_amp_snippet_passes_the_validators_rules_and_leaves_the_viewers_frame(url: str) -> None:
    snippet = embed(url, "amp", title='Get <it> & "go"')
    assert amp_faults(snippet) == []
    assert 'target="_top"' in snippet


def test_the_rules_refuse_what_amp_refuses() -> None:
    assert amp_faults('<a href="javascript:x" onclick="x" target="_parent">x</a>') == [
        "the attribute onclick is not allowed",
        "the protocol javascript is not allowed in href",
        "the value of target is not allowed",
    ]


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
