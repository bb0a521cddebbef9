"""The install page: right for any name, readable without a script, asking nobody else for anything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urljoin, urlsplit

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.releases import WHEN, release

from otadesk.site.link import links, manifest_url_of
from otadesk.site.page import PageFacts, date_text, families_sentence, notes_html, page, size_text
from otadesk.site.text import printable

BASE = "https://builds.example.com/ota"
texts = st.text(alphabet=st.characters(blacklist_categories=["Cs"]), max_size=60)


def rendered(**changes: Any) -> tuple[Any, str]:
    """Return the parsed page and its text for a release, with some facts changed."""
    shown = release(**changes.pop("release", {}))
    facts: dict[str, Any] = {
        "app_name": shown.name,
        "release": shown,
        "links": links(BASE, "com.example.field", shown.id),
        "history": [shown],
        "release_prefix": "",
        "private": True,
    }
    text = page(PageFacts(**{**facts, **changes})).decode("utf-8")
    return html5lib.parse(text, namespaceHTMLElements=False), text


@settings(max_examples=60)
@given(texts, texts, texts)
def test_any_name_is_text_and_the_link_survives(name: str, notes: str, version: str) -> None:
    tree, _text = rendered(release={"name": name, "notes": notes, "version": version})
    assert [script.get("src") for script in tree.iter("script")] == [None]
    assert not list(tree.iter("iframe"))
    assert not [node for node in tree.iter() if any(str(key).startswith("on") for key in node.attrib)]
    button = next(node for node in tree.iter("a") if node.get("id") == "button")
    assert manifest_url_of(button.attrib["href"]).startswith(BASE)
    heading = next(tree.iter("h1"))
    assert "".join((heading.text or "").split()) == "".join(printable(name).split())


def test_everything_that_the_page_loads_is_its_own() -> None:
    tree, _text = rendered(release={"notes": "![x](https://elsewhere.example/a.png) [y](https://elsewhere.example/)"})
    loaded = [node.get("src") or node.get("href") for node in tree.iter() if node.tag in {"img", "link", "script"}]
    hosts = {urlsplit(urljoin(f"{BASE}/com.example.field/", address)).hostname for address in loaded if address}
    assert hosts == {"builds.example.com"}


def test_the_install_link_needs_no_script_and_leaves_a_frame() -> None:
    _tree, text = rendered()
    assert (
        '<a class="button" id="button" href="itms-services://?action=download-manifest&amp;url=https%3A%2F%2F' in text
    )
    assert 'target="_top"' in text


def test_a_private_page_asks_not_to_be_listed_and_an_open_one_does_not() -> None:
    assert "noindex" in rendered(private=True)[1]
    assert "noindex" not in rendered(private=False)[1]


def test_the_history_lists_the_others_with_pages_of_their_own() -> None:
    older = release(version="2.3.0", published_at=WHEN - timedelta(days=3))
    tree, _text = rendered(history=[release(), older])
    hrefs = [node.get("href") for node in tree.iter("a")]
    assert f"{older.id}/" in hrefs
    assert f"{release().id}/" not in hrefs


def test_with_everything_withdrawn_the_page_says_so_and_has_no_button() -> None:
    text = page(PageFacts("Field Notes", None, None, [], "", private=True)).decode("utf-8")
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    assert "no build to install" in text
    assert not [node for node in tree.iter("a") if node.get("id") == "button"]


def test_the_page_is_small() -> None:
    history = [release(build=str(number), published_at=WHEN - timedelta(days=number)) for number in range(300)]
    assert len(rendered(history=history, release={"notes": "word " * 500})[1]) < 20_000


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("**bold** and `code`", "<p><strong>bold</strong> and <code>code</code></p>\n"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
        ("[x](javascript:alert)", "<p>[x](javascript:alert)</p>\n"),
        ("# not a heading", "<p># not a heading</p>\n"),
        ("", ""),
    ],
)
def test_notes_speak_a_small_safe_part_of_markdown(notes: str, expected: str) -> None:
    assert notes_html(notes) == expected


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 KB"),
        (9_960, "10 KB"),
        (999_700, "1.0 MB"),
        (84_000_000, "84 MB"),
        (4_200_000_000, "4.2 GB"),
    ],
)
def test_sizes_read_as_ios_shows_them(size: int, text: str) -> None:
    assert size_text(size) == text


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


class Foreign(datetime):
    """A date in a process that speaks another language."""

    def __format__(self, pattern: str) -> str:
        raise AssertionError(pattern)


def test_the_page_speaks_english_whatever_the_process_speaks() -> None:
    assert date_text(Foreign(2026, 3, 1, tzinfo=UTC)) == "1 March 2026"


def test_dates_and_families_are_words() -> None:
    assert date_text(WHEN) == "22 November 2026"
    assert [date_text(WHEN.replace(month=month)).split()[1][:3] for month in range(1, 13)] == MONTHS
    assert families_sentence(("iphone", "ipad")) == "iPhone and iPad"
    assert families_sentence(("iphone",)) == "iPhone"
    assert families_sentence(()) == ""
