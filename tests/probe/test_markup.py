"""The small tokenizer agrees with a whole HTML parser, and stays quick whatever the page."""

from __future__ import annotations

import time

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from otadesk.probe.markup import decode_references, start_tags

PIECES = (
    *(
        "<a",
        " href=",
        "'",
        '"',
        ">",
        "/>",
        "</a>",
        " ",
        "\n",
        "x",
        "=",
        "&amp;",
        "&",
        "&lt",
        "&copy=",
        "&copy",
        "&#65;",
    ),
    *(
        "&#x41",
        "&notit;",
        "<b>",
        "<!--",
        "-->",
        "--!>",
        "<!-",
        "<!>",
        "<?x>",
        "</",
        "</ >",
        "<!DOCTYPE html>",
        "-",
        "<",
    ),
    *("<p id=a>", "itms-services://?a=b&amp;url=c", "<A HREF=y>", " href", "\t", "\f", "é", "<br/>", "`", "<1>"),
)
SWITCHING = ("<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<textarea>", "</textarea>")


def links_of_parser(page: str) -> list[str]:
    """Return every href of an a element as a whole parser sees it."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return sorted(node.attrib["href"] for node in tree.iter("a") if "href" in node.attrib)


def links_of_ours(page: str) -> list[str]:
    """Return the same, as otadesk reads them."""
    return sorted(attributes["href"] for name, attributes in start_tags(page) if name == "a" and "href" in attributes)


@given(st.lists(st.sampled_from(PIECES + SWITCHING), max_size=30).map("".join))
@settings(max_examples=600)
def test_links_are_those_that_a_browser_sees(body: str) -> None:
    page = f"<!DOCTYPE html><body>{body}"
    # A tree builder clones an open link into the next block, which adds no link that was not there.
    assert set(links_of_ours(page)) == set(links_of_parser(page))


@given(st.text(alphabet="&;=#xampltcoy19 é", max_size=20))
def test_references_are_decoded_as_in_an_attribute(value: str) -> None:
    tree = html5lib.parse(f'<a href="{value}">', namespaceHTMLElements=False)
    assert decode_references(value) == next(tree.iter("a")).attrib["href"]


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    list(start_tags(text))


@pytest.mark.parametrize(
    "pattern",
    [
        "<",
        "<!--",
        "<a ",
        '<a x="',
        "<![",
        "<?",
        "</a ",
        "<script></",
        "&",
        "<a href=&a&b>",
        "<a '",
        "<a x  ",
        "<a ====",
        "<a/",
    ],
)
def test_a_page_made_to_keep_us_busy_does_not(pattern: str) -> None:
    page = pattern * (1_000_000 // len(pattern))
    begun = time.process_time()
    for _tag in start_tags(page):
        pass
    assert time.process_time() - begun < 5
