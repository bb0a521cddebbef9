"""Words of a server are fit to be shown on a terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from otadesk.remote.words import LONGEST_WORDS, plain


@given(st.text() | st.binary())
def test_nothing_but_printable_text_and_line_feeds_is_left(words: str | bytes) -> None:
    shown = plain(words)
    assert all(sign.isprintable() or sign == "\n" for sign in shown)
    assert len(shown) <= LONGEST_WORDS


def test_ordinary_words_stay_as_they_are() -> None:
    assert plain("Zugang nur für Befugte\nZweite Zeile ") == "Zugang nur für Befugte\nZweite Zeile"
    assert plain("naïve".encode()) == "naïve"
    assert plain(b"caf\xe9") == "caf\N{REPLACEMENT CHARACTER}"


def test_escape_sequences_lose_their_power() -> None:
    assert plain("\x1b]0;owned\x07\x1b[31mred") == "]0;owned  [31mred"
