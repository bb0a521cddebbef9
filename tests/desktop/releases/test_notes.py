"""Release notes as plain words: the signs of Markdown go, everything else stays."""

from __future__ import annotations

import time

import pytest

from otadesk.desktop.releases.notes import first_line, in_words, is_longer


@pytest.mark.parametrize(
    ("notes", "words"),
    [
        ("- Fix crash\n* New map\n+ [x] Calmer", "• Fix crash\n• New map\n• Calmer"),
        ("## What’s new ##\n\nText", "What’s new\n\nText"),
        ("> **Bold**, *slanted*, `code` and __more__", "Bold, slanted, code and more"),
        ('See [the ticket](https://example.com/1 "title").', "See the ticket."),
        ("1. First\n---\n2. Second", "1. First\n2. Second"),
        ("snake_case_name, 2 * 3 * 4", "snake_case_name, 2 * 3 * 4"),
        (r"\*not slanted\*", "*not slanted*"),
        ("", ""),
    ],
)  # fmt: skip
def test_signs_of_markdown_go_and_lines_stay(notes: str, words: str) -> None:
    assert in_words(notes) == words


def test_the_first_line_stands_for_all() -> None:
    assert first_line("\n---\n- Fix crash\n- New map") == "Fix crash"
    assert is_longer("- Fix crash\n- New map")
    assert not is_longer("# Fix crash\n\n---\n")


@pytest.mark.parametrize("sign", ["*", "**a", "_a", "[", "`", "[a](", "- ", "\\"])
def test_notes_of_somebody_who_means_ill_take_no_time(sign: str) -> None:
    start = time.process_time()
    in_words(sign * 30_000)
    assert time.process_time() - start < 2
