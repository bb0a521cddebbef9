"""Words, sizes and times as people say them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otadesk.days import Day
from otadesk.desktop.parts.text import OneLine
from otadesk.desktop.texts import (
    as_painted,
    day,
    duration,
    fact,
    in_line,
    plain,
    rate,
    readable,
    say,
    sentence,
    sentences,
    size,
    when,
    without_stop,
)
from otadesk.phrases import N_, NOTHING, N_many, Phrase, Size, verbatim

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Few(QTranslator):
    """A language with a form of its own for two."""

    def translate(self, context: str, source: str, _comment: str = "", count: int = -1) -> str:
        things = {1: "ein Ding", 2: "beide Dinge"}.get(count, "{count} Dinge")
        return things if source == "{count} things" else source


class Units(QTranslator):
    """Writes every unit in short, which Qt's own words for Arabic don't."""

    def translate(self, context: str, source: str, _comment: str = "", _count: int = -1) -> str:
        short = {"{n} kB": "{n} ك.ب", "{n} MB": "{n} م.ب", "{n} GB": "{n} غ.ب", "{n} TB": "{n} ت.ب"}
        return short.get(source, "")


class Wrong(QTranslator):
    """A translation whose placeholders are not those of the original."""

    def translate(self, context: str, source: str, _comment: str = "", _count: int = -1) -> str:
        return "Hallo {nobody}" if source == "Hello {name}" else ""


@pytest.fixture(autouse=True)
def _british_in_greenwich(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()
    QLocale.setDefault(before)


def test_phrases_inside_phrases_are_spoken_too() -> None:
    inner = N_("Test", "{n} days").of(n=3)
    assert say(N_("Test", "until {day}, {left} left").of(day="Monday", left=inner)) == "until Monday, 3 days left"


THINGS = N_many("Test", "one thing", "{count} things")


@pytest.mark.parametrize(("count", "words"), [(0, "0 things"), (1, "one thing"), (1204, "1,204 things")])
def test_what_nobody_translated_is_counted_in_english(count: int, words: str) -> None:
    assert say(THINGS, count=count) == words


@pytest.mark.parametrize(("count", "words"), [(1, "ein Ding"), (2, "beide Dinge"), (1204, "1,204 Dinge")])
def test_a_translation_is_asked_for_the_form_of_the_number(qapp: QApplication, count: int, words: str) -> None:
    few = Few()
    qapp.installTranslator(few)
    try:
        assert say(N_("Test", "just {things}"), things=THINGS.of(count=count)) == f"just {words}"
    finally:
        qapp.removeTranslator(few)


def test_numbers_stand_in_the_digits_of_the_language() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    assert say(N_("Test", "{n} of {all}"), n=3, all=5_000_000_000) == "٣ of ٥٬٠٠٠٬٠٠٠٬٠٠٠"  # noqa: RUF001


@given(st.text())
def test_a_hostile_value_is_only_ever_a_value(value: str) -> None:
    assert say(N_("Test", "“{name}” is here").of(name=value)) == f"“{value}” is here"


def test_a_translation_with_a_wrong_placeholder_costs_nobody_the_message(qapp: QApplication) -> None:
    wrong = Wrong()
    qapp.installTranslator(wrong)
    try:
        assert QCoreApplication.translate("Test", "Hello {name}") == "Hallo {nobody}"
        assert say(N_("Test", "Hello {name}").of(name="Kim")) == "Hello Kim"
    finally:
        qapp.removeTranslator(wrong)


def test_a_size_in_a_sentence_is_said_in_the_windows_habit() -> None:
    assert say(Phrase("", "{size}").of(size=Size(334_000_000))) == "334\u00a0MB"


def test_a_language_says_in_which_letters_its_sizes_are(qapp: QApplication) -> None:
    units = Units()
    qapp.installTranslator(units)
    try:
        assert [size(10**power) for power in (3, 6, 9, 12)] == [
            *("1\u00a0ك.ب", "1.0\u00a0م.ب", "1.0\u00a0غ.ب", "1.0\u00a0ت.ب")
        ]
    finally:
        qapp.removeTranslator(units)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        *((0, "0 bytes"), (1, "1 byte"), (625, "625 bytes"), (1_200, "1 kB"), (999_900, "1,000 kB")),
        *((3_420_000, "3.4 MB"), (84_200_000, "84 MB"), (1_560_000_000, "1.6 GB"), (20_000_000_000, "20 GB")),
        (3_000_000_000_000, "3.0 TB"),
    ],
)
def test_sizes_are_said_in_powers_of_ten(count: int, words: str) -> None:
    whole = words.replace(" ", "\u00a0")
    assert size(count) == whole, "no line breaks between a number and its unit"
    assert rate(float(count)) == f"{whole}/s"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "less than a second"),
        (4.4, "4\u00a0s"),
        (33, "35\u00a0s"),
        (90, "2\u00a0min"),
        (3700, "1\u00a0h\u00a02\u00a0min"),
    ],
)
def test_spans_are_rounded_the_more_the_longer_they_are(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@given(st.floats(0, 1e6))
def test_every_span_has_words(seconds: float) -> None:
    assert duration(seconds)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(hours=2), "today at 10:00"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=3), "Friday"),
        (timedelta(days=30), "24 Oct 2026"),
        (timedelta(days=-2), "25 Nov 2026"),
    ],
)
def test_moments_are_told_as_people_tell_them(ago: timedelta, words: str) -> None:
    assert when(NOON - ago, NOON) == words


def test_a_day_is_named_in_full() -> None:
    assert day(NOON).replace(",", "") == "Monday 23 November 2026"


def test_markup_in_a_tool_tip_is_shown_as_it_is() -> None:
    assert plain("<b>x</b>\n&") == "<qt>&lt;b&gt;x&lt;/b&gt;<br>&amp;</qt>"
    assert plain("R&D > all") == "R&D > all", "which nothing would read markup in"
    for text in ("R&D", "a < b", "&lt;b&gt;", "1\n2", "<b>x</b>", "R&amp;D"):
        document = QTextDocument()
        shown = plain(text)
        if Qt.mightBeRichText(shown):
            document.setHtml(shown)
            shown = document.toPlainText()
        assert shown == text


@pytest.mark.parametrize(
    ("text", "whole"),
    [("needs iOS 16", "Needs iOS 16."), ("Is it?", "Is it?"), ("公開します。", "公開します。"), ("wait…", "Wait…")],
)
def test_words_become_a_sentence_with_one_full_stop(text: str, whole: str) -> None:
    assert sentence(text) == whole


def test_a_sentence_can_be_gone_on_from() -> None:
    assert without_stop("It will not.") == "It will not"
    assert without_stop("公開しません。") == "公開しません"


# -- from right to left


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_values_stand_apart_in_a_mirrored_sentence(mirrored: None) -> None:
    inner = N_("Test", "by {who}").of(who="ada")
    said = say(N_("Test", "{path}, {days} days, {inner}"), path="/var/www/2.4", days=3, inner=inner)
    assert said == "\u2068/var/www/2.4\u2069, 3 days, by \u2068ada\u2069"


def test_a_mere_number_stays_beside_its_word(mirrored: None) -> None:
    assert say(N_("Test", "iOS {version}"), version="18.1") == "iOS 18.1"
    assert say(N_("Test", "iOS {version}"), version="18.1 beta") == "iOS \u206818.1 beta\u2069"


def test_facts_stand_in_the_reading_direction_each_in_its_own(mirrored: None) -> None:
    assert in_line("2.4.0 (318)", "", "84 MB") == "\u20682.4.0 (318)\u2069 · \u206884 MB\u2069"


def test_a_line_of_facts_in_a_sentence_keeps_the_direction_of_the_sentence(mirrored: None) -> None:
    facts = in_line("الجهاز غير مدرج.", "not listed", between=" ")
    assert say(N_("Test", "{build}: {facts}"), build="Till", facts=facts) == f"\u2068Till\u2069: {facts}"


def test_sentences_follow_each_other_as_the_language_writes_them() -> None:
    assert sentences("", "It is there.", "", "It ends today.") == "It is there. It ends today."
    assert sentences("已发布。", "今天到期。") == "已发布。今天到期。"
    assert sentences() == ""


def test_every_line_of_a_label_begins_at_the_right_and_foreign_letters_keep_their_order(mirrored: None) -> None:
    assert readable("needs iOS 16.0.\n\n(x)") == "\u200f\u2068needs iOS 16.0.\u2069\n\n\u200f\u2068(x)\u2069"
    assert readable("iPad يحتاج iOS 16.0.") == "\u200fiPad يحتاج iOS 16.0."
    assert readable(in_line("a", "b")) == "\u200f" + in_line("a", "b")
    assert readable("") == ""


@pytest.mark.parametrize("value", ["رفع 45%", "Till رفع", "עלה 45%"])
def test_a_value_with_letters_from_right_to_left_is_painted_with_its_signs(mirrored: None, value: str) -> None:
    for line in (readable(in_line(value)), readable(value)):
        assert as_painted(line) == line
    assert as_painted(readable(in_line("45%"))) == "45%"


def test_a_sign_at_the_end_of_a_single_value_is_painted_on_its_side(qtbot: QtBot, mirrored: None) -> None:
    lines = [OneLine("رفع 45%"), OneLine(in_line("رفع 45%"))]
    for line in lines:
        qtbot.addWidget(line)
        line.setFixedSize(200, 40)
        line.show()
    plainly, apart = (line.grab().toImage() for line in lines)
    assert plainly == apart


def test_no_sign_is_added_where_text_runs_from_left_to_right() -> None:
    assert say(N_("Test", "{path}"), path="/var") == "/var"
    assert in_line("a", "", "b") == "a · b"
    assert readable("needs iOS 16") == "needs iOS 16"


def test_a_day_inside_a_sentence_speaks_the_windows_language(qapp: object) -> None:
    phrase = N_("Summary", "expired on {day}").of(day=Day(datetime(2019, 1, 27, 23, 30, tzinfo=UTC)))
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))
        assert say(phrase) == "expired on 27 Jan. 2019"
        QLocale.setDefault(QLocale(QLocale.Language.English))
        assert say(phrase) == "expired on 27 Jan 2019"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("phrase", "told"),
    [
        (N_("Seen", "the executable is missing"), "The executable is missing."),
        (N_("Seen", "{device} has it").of(device="ada’s phone"), "ada’s phone has it"),
        (N_("Seen", "{told}; {then}").of(told=N_("Seen", "it expired"), then=verbatim("x")), "It expired; x."),
        (N_("Seen", "{what}.").of(what=N_("Seen", "{path} needs {library}").of(path="a", library="b")), "a needs b."),
        (N_("Seen", "aps-environment is {value}").of(value="x"), "aps-environment is x"),
        (N_("Seen", "iOS skips this app"), "iOS skips this app"),
        (N_("Seen", "The app is not a web page."), "The app is not a web page."),
        (verbatim("com.example.app"), "com.example.app"),
        (NOTHING, ""),
    ],
)
def test_a_fact_is_a_sentence_unless_it_begins_with_a_value(phrase: Phrase, told: str) -> None:
    assert fact(phrase) == told
