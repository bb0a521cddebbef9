"""Colour is never the only sign: with every ink black and every ground white, each state still looks like itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.first_page.view import DropArea
from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.gallery.made_up import queue
from otadesk.desktop.look import theme
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.look.tokens import LIGHT, Tokens
from otadesk.desktop.parts.cells import Cell, Column, Row
from otadesk.desktop.parts.field import Field, line_edit
from otadesk.desktop.parts.fold import Fold
from otadesk.desktop.parts.table import Table
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tick import Tick
from otadesk.desktop.parts.toggle import Toggle
from otadesk.desktop.parts.tone import NAMES, ToneMark
from otadesk.desktop.publish.queue_strip import QueueCard
from otadesk.desktop.side_bar import Entry
from otadesk.desktop.step_list import StepLine
from otadesk.desktop.texts import say

GROUNDS = frozenset({"background", "side_bar", "card", "field", "on_accent", "on_bad", "shadow"})
VIEWS = dict(gallery.views())


def is_ground(name: str) -> bool:
    return name in GROUNDS or name.endswith("_ground")


BLACK_ON_WHITE = Tokens(**{one.name: "#ffffff" if is_ground(one.name) else "#000000" for one in fields(LIGHT)})


@pytest.fixture
def _without_colour(appearance: Appearance, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(theme, "LIGHT", BLACK_ON_WHITE)
    appearance.wear(Look(dark=False))
    yield
    monkeypatch.undo()
    appearance.wear(Look(dark=True))


def build(*, current: bool) -> QWidget:
    card = QueueCard()
    card.show_row(replace(queue("review")[0], current=current))
    return card


def place(*, current: bool) -> QWidget:
    entry = Entry("publish", "Publish")
    entry.setChecked(current)
    return entry


def switch(*, on: bool) -> QWidget:
    made = Toggle("Private links")
    made.setChecked(on)
    return made


def box(*, ticked: bool) -> QWidget:
    made = Tick("staging")
    made.setChecked(ticked)
    return made


def headline(*, unfolded: bool) -> QWidget:
    fold = Fold("More")
    fold.head.addWidget(Label("More"))
    fold.unfold(unfolded)
    return fold


def target(*, lit: bool) -> QWidget:
    area = DropArea()
    area.light(lit)
    return area


def row(*, chosen: bool) -> QWidget:
    table = Table("Releases")
    table.show_rows((Column("App"), Column("State")), (Row("1", (Cell("Field Notes"), Cell("Live"))),))
    table.choose(("1",) if chosen else ())
    return table


def line(*, wrong: bool) -> QWidget:
    field = Field("Host", line_edit("h"))
    field.show_problem("Enter a name." if wrong else "")
    return field


STATES: dict[str, tuple[Callable[[], QWidget], Callable[[], QWidget]]] = {
    "the build on the page": (lambda: build(current=True), lambda: build(current=False)),
    "the place that is shown": (lambda: place(current=True), lambda: place(current=False)),
    "a switch that is on": (lambda: switch(on=True), lambda: switch(on=False)),
    "a ticked box": (lambda: box(ticked=True), lambda: box(ticked=False)),
    "an unfolded row": (lambda: headline(unfolded=True), lambda: headline(unfolded=False)),
    "a drop that would be taken": (lambda: target(lit=True), lambda: target(lit=False)),
    "a chosen row": (lambda: row(chosen=True), lambda: row(chosen=False)),
    "a wrong value": (lambda: line(wrong=True), lambda: line(wrong=False)),
}


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    """Return a window with this alone in it, and the keyboard on nothing."""
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(widget)
    holder.resize(400, 200)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    (QApplication.focusWidget() or holder).clearFocus()
    return holder


def drawn(window: QWidget) -> QImage:
    return window.grab().toImage()


@pytest.mark.usefixtures("_without_colour")
@pytest.mark.parametrize("state", STATES)
def test_a_state_can_be_told_without_colour(qtbot: QtBot, state: str) -> None:
    is_so, is_not = (shown(qtbot, make()) for make in STATES[state])
    assert drawn(is_so) != drawn(is_not)


@pytest.mark.usefixtures("_without_colour")
@pytest.mark.parametrize("state", STATES)
def test_the_focus_can_be_told_without_colour(qtbot: QtBot, state: str) -> None:
    window = shown(qtbot, STATES[state][1]())
    without = drawn(window)
    stop = next(one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert drawn(window) != without


@pytest.mark.parametrize("name", VIEWS)
def test_every_shape_stands_beside_words(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    view = VIEWS[name]()
    qtbot.addWidget(view)
    view.show()
    QApplication.processEvents()
    for mark in view.findChildren(ToneMark):
        if not mark.isVisible():
            continue
        beside = mark.parentWidget()
        said = [label.text() for label in beside.findChildren(Label) if label.isVisible() and label.text()]
        assert said, (mark.accessibleName(), beside)
    for step in view.findChildren(StepLine):
        assert step._note.text(), "how far it is, or a fact that tells so"


def test_a_finding_says_how_grave_it_is(qtbot: QtBot, appearance: Appearance) -> None:
    view = VIEWS["publish-refused"]()
    qtbot.addWidget(view)
    view.show()
    said = {label.text() for label in view.findChildren(Label) if label.isVisible()}
    assert say(NAMES["bad"]) in said
    assert any(text.startswith("Could not be checked: ") for text in said)
