"""A line that is too long ends in “…” where its own words end, in whatever direction they run."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.parts.elide import elided

ARABIC = "ملاحظات الميدان للخرائط دون اتصال"


@pytest.fixture
def metrics(appearance: Appearance) -> QFontMetrics:
    return QFontMetrics(QFont())


@pytest.mark.parametrize("text", ["Field Notes", ARABIC, ""])
def test_what_fits_stays_as_it_is(metrics: QFontMetrics, text: str) -> None:
    assert elided(metrics, text, 10_000) == text


@pytest.mark.parametrize(("text", "ends"), [("Field Notes", "…"), ("Über Feld und Flur", "…"), (ARABIC, "…\u200f")])
def test_the_sign_stands_where_the_words_end(metrics: QFontMetrics, text: str, ends: str) -> None:
    cut = elided(metrics, text, metrics.horizontalAdvance(text) // 2)
    assert cut.endswith(ends)
    # Qt joins the last letter that is shown to the next one.
    assert text.startswith(cut.removesuffix(ends).rstrip("\u200d"))
    assert metrics.horizontalAdvance(cut) <= metrics.horizontalAdvance(text) // 2
