"""The look follows the system, live, and can be chosen."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.look import theme
from otadesk.desktop.look.theme import SCALES, Appearance, Look
from otadesk.desktop.look.tokens import DARK, LIGHT
from otadesk.desktop.parts.text import Label


def test_the_window_follows_the_system_while_it_is_open(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    label = Label("Words")
    qtbot.addWidget(label)
    label.show()
    with qtbot.waitSignal(appearance.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.tokens is DARK
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.ink
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert appearance.tokens is LIGHT
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == LIGHT.ink


def test_a_chosen_scheme_stays_whatever_the_system_does(qapp: QApplication, appearance: Appearance) -> None:
    appearance.wear(Look(dark=True))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert appearance.tokens is DARK


class Dressed(QWidget):
    """Notes whether Python collects garbage whenever it is told of another look."""

    def __init__(self) -> None:
        super().__init__()
        self.collects: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt’s name
        self.collects.append(gc.isenabled())
        super().changeEvent(event)


@pytest.mark.parametrize("usually", [True, False])
def test_no_old_widget_is_collected_while_all_are_dressed(qtbot: QtBot, appearance: Appearance, usually: bool) -> None:
    widget = Dressed()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    widget.collects.clear()
    if not usually:
        gc.disable()
    try:
        appearance.wear(Look(scale=1.1))
        assert gc.isenabled() is usually
    finally:
        gc.enable()
    assert set(widget.collects) == {False}


def test_what_stands_deep_in_a_window_is_dressed_as_often_as_its_top(qtbot: QtBot, appearance: Appearance) -> None:
    top = Dressed()
    qtbot.addWidget(top)
    deep = Dressed()
    inner: QWidget = top
    for _ in range(12):
        inner = QWidget(inner)
    deep.setParent(inner)
    top.show()
    for widget in (top, deep):
        widget.collects.clear()
    appearance.wear(Look(scale=1.1))
    times = [len(widget.collects) for widget in (top, deep)]
    assert 0 < times[1] <= times[0]


def test_text_grows_notch_by_notch_up_to_twice_its_size(qtbot: QtBot, appearance: Appearance) -> None:
    label = Label("Words")
    qtbot.addWidget(label)
    label.show()
    usual = label.sizeHint().height()
    with qtbot.waitSignal(appearance.changed):
        for _ in SCALES:
            appearance.resize_text(1)
    assert appearance.look.scale == 2.0
    assert label.sizeHint().height() == pytest.approx(2 * usual, abs=2)
    with qtbot.waitSignal(appearance.changed):
        for _ in SCALES:
            appearance.resize_text(-1)
    assert appearance.look.scale == 0.8
    with qtbot.waitSignal(appearance.changed):
        appearance.resize_text(0)
    assert label.sizeHint().height() == usual


def test_a_key_that_is_held_down_dresses_the_window_once(qtbot: QtBot, appearance: Appearance) -> None:
    dressed: list[float] = []
    appearance.changed.connect(lambda: dressed.append(appearance.look.scale))
    for _ in range(3):
        appearance.resize_text(1)
    qtbot.waitUntil(lambda: bool(dressed))
    assert dressed == [SCALES[SCALES.index(1.0) + 3]]


@pytest.mark.parametrize("scale", [-3.0, 0.0, 0.1, 99.0])
def test_a_size_beyond_all_measure_is_brought_back(appearance: Appearance, scale: float) -> None:
    appearance.wear(Look(scale=scale))
    assert SCALES[0] <= appearance.look.scale <= SCALES[-1]


def test_a_desktop_that_names_no_font_gets_inter_where_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme.sys, "platform", "linux")
    for there, expected in ((True, "Inter"), (False, "Sans Serif")):
        monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: _Named("Sans Serif"))
        monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _name, there=there: there)
        assert theme.text_family() == expected


def test_a_desktop_that_names_its_font_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: _Named("Cantarell"))
    assert theme.text_family() == "Cantarell"


def test_each_language_has_letters_in_its_own_style(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: _Named("Cantarell"))
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda name: name.startswith("Noto Sans CJK"))
    before = QLocale()
    try:
        for language, expected in (("ja", ["Noto Sans CJK JP"]), ("zh_CN", ["Noto Sans CJK SC"]), ("de", [])):
            QLocale.setDefault(QLocale(language))
            assert theme.families() == ["Cantarell", *expected]
    finally:
        QLocale.setDefault(before)


class _Named:
    def __init__(self, name: str) -> None:
        self._name = name

    def family(self) -> str:
        return self._name


def test_an_address_is_shown_letter_by_letter(
    appearance: Appearance, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Inter draws the x between two digits as a sign for “times”.
    for family, is_off in (("Another", False), ("Inter", True)):
        monkeypatch.setattr(theme, "text_family", lambda family=family: family)
        for scale in (1.25, 1.0):
            appearance.wear(Look(scale=scale))
        assert qapp.font().isFeatureSet(QFont.Tag("calt")) is is_off
