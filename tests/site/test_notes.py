"""Release notes: a small part of Markdown, and nothing of what a browser would obey."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.site.notes import notes_html

ALLOWED = {*("p", "br", "strong", "em", "code", "pre", "ul", "ol", "li", "blockquote", "a"), "html", "head", "body"}
PIECES = st.sampled_from(
    [
        *("<script>", "</div>", "<img src=x onerror=alert(1)>", "![a](b)", "[a](javascript:x)", "[a](//x.example)"),
        *("[a](https://x.example 't\"')", "[a](data:text/html,x)", "<javascript:alert(1)>", "[a]: javascript:x\n"),
        *(
            "# ",
            "===\n",
            "---\n",
            "```x\n",
            "    ",
            "> " * 12,
            "- ",
            "1. ",
            "**",
            "_",
            "`",
            "\\",
            "&lt;",
            "&#60;",
            "\n",
        ),
        *("[a](JaVaScRiPt:x)", "[a](&#106;avascript:x)", "[a](\x01javascript:x)", "[a](itms-services://?x)", "[", "]("),
    ]
)


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("**bold** and `code`", "<p><strong>bold</strong> and <code>code</code></p>\n"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
        ("[x](javascript:alert)", "<p>[x](javascript:alert)</p>\n"),
        ("[x](itms-services://?action=download-manifest)", "<p>[x](itms-services://?action=download-manifest)</p>\n"),
        (
            "[x](https://example.com/)",
            '<p><a href="https://example.com/" rel="noopener nofollow" target="_top">x</a></p>\n',
        ),
        ("# not a heading", "<p># not a heading</p>\n"),
        ("", ""),
    ],
)
def test_notes_speak_a_small_safe_part_of_markdown(notes: str, expected: str) -> None:
    assert notes_html(notes) == expected


@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=14).map("".join))
def test_whatever_the_notes_say_a_browser_finds_only_words(notes: str) -> None:
    notes = notes.encode("utf-8", "ignore").decode("utf-8")
    tree = html5lib.parse(notes_html(notes), namespaceHTMLElements=False)
    assert {node.tag for node in tree.iter()} <= ALLOWED
    for link in tree.iter("a"):
        assert link.get("href").split(":")[0].lower() in {"http", "https", "mailto"}
        assert set(link.attrib) <= {"href", "rel", "target", "title"}
