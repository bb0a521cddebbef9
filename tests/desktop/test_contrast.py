"""Level AA of WCAG 2.2 in both themes, measured over what every view really draws."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from support.contrast import Picture, colours, ratio, ring, strongest, texts

from otadesk.desktop.first_page.view import DropArea
from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.soft_edge import EDGE
from otadesk.desktop.parts.spill import Spill
from otadesk.desktop.parts.tick import Tick
from otadesk.desktop.parts.toggle import Toggle
from otadesk.desktop.parts.tone import ToneMark
from otadesk.desktop.publish.queue_strip import QueueCard
from otadesk.desktop.window import MainWindow

VIEWS = dict(gallery.views())
TEXT, LARGE_TEXT, SHAPE = 4.5, 3.0, 3.0
HIGH = 2000
"""So high that little has to scroll."""
ENLARGED = 3

EDGED = (QLineEdit, QPlainTextEdit, QComboBox, Tick, Toggle, QueueCard, DropArea)
EDGED_BUTTONS = frozenset({"plain", "primary", "danger"})
"""Kinds of buttons that are more than their words."""


@pytest.fixture(scope="module", params=[False, True], ids=["light", "dark"])
def look(request: pytest.FixtureRequest) -> Look:
    return Look(dark=request.param)


@pytest.fixture(params=VIEWS)
def view(request: pytest.FixtureRequest, qtbot: QtBot, appearance: Appearance, look: Look) -> QWidget:
    appearance.wear(look)
    shown = VIEWS[request.param]()
    qtbot.addWidget(shown)
    shown.show()
    shown.resize(shown.width(), HIGH)
    QApplication.processEvents()
    return shown


def place(widget: QWidget, view: QWidget) -> QRect:
    return QRect(widget.mapTo(view, QPoint()), widget.size())


def usable(view: QWidget) -> Iterator[QWidget]:
    """Go through what can be seen, under no remark, and is not disabled."""
    for widget in view.findChildren(QWidget):
        at = place(widget, view)
        if widget.isVisible() and widget.isEnabled() and view.rect().contains(at):
            top = view.childAt(at.center())
            if (top is widget or (top is not None and widget.isAncestorOf(top))) and not fades(widget, view):
                yield widget


def fades(widget: QWidget, view: QWidget) -> bool:
    """Whether a widget goes on beyond the edge of what scrolls, where it fades until one has scrolled to it."""
    for area in view.findChildren(Spill):
        bar = area.verticalScrollBar()
        if area.viewport().isAncestorOf(widget) and bar.value() < bar.maximum():
            return place(widget, view).bottom() > place(area.viewport(), view).bottom() - EDGE
    return False


def faint_texts(view: QWidget) -> list[tuple[str, str, float]]:
    picture = Picture(view)
    measured = [(text, text.ratio_on(picture.ground(text.place))) for text in texts(view)]
    assert measured
    return [
        (text.words, text.ink.name(), round(found, 2))
        for text, found in measured
        if found < (LARGE_TEXT if text.large else TEXT)
    ]


def test_all_text_can_be_read_on_its_ground(view: QWidget) -> None:
    assert faint_texts(view) == []


def test_icons_and_the_edges_of_controls_can_be_told_from_what_is_around_them(view: QWidget) -> None:
    faint = []
    for widget in usable(view):
        at = place(widget, view)
        if isinstance(widget, Glyph | ToneMark):
            inside, beside = at, QRect(at.left() - 2, at.top() - 2, at.width() + 4, 2)
        elif isinstance(widget, EDGED) or (isinstance(widget, Button) and widget.property("kind") in EDGED_BUTTONS):
            # What is only to be read is no control.
            if isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
                continue
            # Picture, name and mark say what stands there; the edge tells the one that is on the page.
            if isinstance(widget, QueueCard) and not widget.isChecked():
                continue
            deep = 10 if isinstance(widget, Tick | Toggle) else 4
            # High enough for a dash and a gap, where the edge is dashed.
            high = 12 if isinstance(widget, DropArea) else 1
            middle = at.center().y()
            inside, beside = QRect(at.left(), middle, deep, high), QRect(at.left() - 4, middle, 3, high)
        else:
            continue
        picture = Picture(view, inside.united(beside), scale=ENLARGED)
        found = strongest(picture.part(inside), picture.ground(beside))
        if found < SHAPE:
            faint.append((type(widget).__name__, widget.property("kind"), round(found, 2)))
    assert faint == []


def test_the_focus_can_be_seen_on_every_control(qtbot: QtBot, view: QWidget) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    faint = []
    for widget in list(usable(view)):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy():
            continue
        around = place(widget, view).adjusted(-6, -6, 6, 6)
        (QApplication.focusWidget() or view).clearFocus()
        before = Picture(view, around, scale=2)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        colour, _before = ring(before.pixels, Picture(view, around, scale=2).pixels)
        beside = colours(before.pixels.crop((0, 0, 6, before.pixels.height)))[0]
        if ratio(colour, beside) < SHAPE:
            faint.append((type(widget).__name__, widget.property("kind"), widget.accessibleName(), colour, beside))
    assert faint == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_menus_can_be_read_where_the_keyboard_is_and_elsewhere(
    qtbot: QtBot, appearance: Appearance, look: Look
) -> None:
    appearance.wear(look)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.menus.show_recent_files((Path("/builds/Sample.ipa"), Path("/builds/Other.ipa")))
    for menu in window.findChildren(QMenu):
        menu.popup(QPoint(0, 0))
        entries = [entry for entry in menu.actions() if entry.isEnabled() and not entry.isSeparator()]
        menu.setActiveAction(entries[0])
        assert faint_texts(menu) == []
        chosen, other = (menu.actionGeometry(entry).adjusted(2, 2, -2, -2) for entry in (entries[0], entries[-1]))
        picture = Picture(menu)
        assert len(entries) == 1 or ratio(picture.ground(chosen), picture.ground(other)) >= SHAPE
        menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_choice_can_be_read_where_the_keyboard_is_and_elsewhere(
    qtbot: QtBot, appearance: Appearance, look: Look
) -> None:
    appearance.wear(look)
    box = ChoiceBox("Place")
    qtbot.addWidget(box)
    box.offer((("a", "Alpha", "one"), ("b", "Beta", "two")), "a")
    box.show()
    box.showPopup()
    QApplication.processEvents()
    choices = box.view()
    assert faint_texts(choices.window()) == []
    first, second = (
        choices.visualRect(choices.model().index(row, 0)).translated(choices.viewport().pos()) for row in (0, 1)
    )
    picture = Picture(choices)
    assert ratio(picture.ground(first), picture.ground(second)) >= SHAPE
    box.hidePopup()
