"""A remark stays as long as it takes to read it, keeps to its place, and is in nobody's way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.codes.qr_view import QrView
from otadesk.desktop.parts import toast
from otadesk.desktop.parts.app_heading import AppHeading
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.shade import Shade
from otadesk.desktop.parts.toast import Toast
from otadesk.desktop.parts.tone import Banner


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    over = QWidget(window)
    over.setGeometry(180, 0, 720, 600)
    window.resize(900, 600)
    window.show()
    yield over
    window.close()


def test_it_goes_by_itself(qtbot: QtBot, place: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast, "STAYS", 30)
    shown = Toast(place, place.window())
    shown.remark("caution", "That is a link, not a file.", "Download it first.")
    assert shown.isVisible()
    assert shown.accessibleName() == "That is a link, not a file. Download it first."
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_the_pointer_or_the_focus_on_it_makes_it_stay(
    qtbot: QtBot, place: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast, "STAYS", 30)
    shown = Toast(place, place.window())
    shown.remark("caution", "Words")
    QApplication.sendEvent(shown, QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.wait(90)
    assert shown.isVisible()
    shown.close_button.setFocus()
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    qtbot.wait(90)
    assert shown.isVisible()
    qtbot.keyClick(shown.close_button, Qt.Key.Key_Space)
    assert not shown.isVisible()


def test_what_can_be_done_about_it_is_a_button_away(qtbot: QtBot, place: QWidget) -> None:
    shown = Toast(place, place.window())
    done: list[str] = []
    shown.remark("good", "Ready", action="Show", act=lambda: done.append("shown"))
    qtbot.mouseClick(shown.action, Qt.MouseButton.LeftButton)
    assert done == ["shown"]
    assert not shown.isVisible()
    shown.remark("good", "Words")
    assert not shown.action.isVisible(), "it belonged to the remark before"


def test_what_offers_something_to_do_is_not_swept_away_by_the_next(
    qtbot: QtBot, place: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Toast(place, place.window())
    done: list[str] = []
    shown.remark("good", "Withdrawn", action="Undo", act=lambda: done.append("undone"))
    shown.remark("note", "Saved")
    shown.remark("bad", "Refused")
    assert shown.title.text() == "Withdrawn"
    qtbot.mouseClick(shown.action, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert shown.title.text() == "Saved"
    shown.put_away()
    assert shown.title.text() == "Refused"
    shown.put_away()
    assert not shown.isVisible()
    monkeypatch.setattr(toast, "GIVES_WAY", 30)
    shown.remark("good", "Withdrawn", action="Undo")
    shown.remark("note", "Saved")
    qtbot.waitUntil(lambda: shown.title.text() == "Saved")


def test_undo_is_for_what_was_done_last_and_then_for_what_was_done_before(qtbot: QtBot, place: QWidget) -> None:
    shown = Toast(place, place.window())
    undone: list[str] = []
    for name in ("first", "second"):
        shown.undoable("One release withdrawn", name, act=partial(undone.append, name))
    for _ in range(2):
        qtbot.mouseClick(shown.action, Qt.MouseButton.LeftButton)
    assert undone == ["second", "first"]
    assert not shown.isVisible()


def test_the_key_for_undo_undoes_what_is_shown_and_nothing_else(place: QWidget) -> None:
    shown = Toast(place, place.window())
    done: list[str] = []
    shown.undoable("One release withdrawn", act=partial(done.append, "undone"))
    assert shown.action.text() == "Undo"
    assert shown.undo()
    assert not shown.undo()
    assert done == ["undone"], "what is undone is undone no second time"
    assert not shown.isVisible()
    shown.remark("good", "Ready", action="Show", act=partial(done.append, "shown"))
    assert not shown.undo()
    assert done == ["undone"]


def test_the_key_for_undo_is_for_what_was_done_where_one_looks_however_long_ago(place: QWidget) -> None:
    shown = Toast(place, place.window())
    where, done = 0, list[str]()
    shown.where = lambda: where
    shown.undoable("One build taken out", act=partial(done.append, "build"))
    shown.put_away()
    where = 1
    assert not shown.undo()
    shown.undoable("One release withdrawn", act=partial(done.append, "release"))
    shown.put_away()
    where = 0
    assert shown.undo()
    assert done == ["build"]
    assert not shown.undo()
    where = 1
    assert shown.undo()
    assert done == ["build", "release"]


def test_the_key_for_undo_is_for_what_is_on_offer_wherever_it_was_done(place: QWidget) -> None:
    shown = Toast(place, place.window())
    where, done = 0, list[str]()
    shown.where = lambda: where
    shown.undoable("One build taken out", act=partial(done.append, "build"))
    where = 1
    assert shown.can_undo
    assert shown.undo()
    assert done == ["build"]
    assert shown.isHidden()
    where = 0
    assert not shown.undo(), "what is undone is undone no second time"


def test_of_a_topic_there_is_one_remark_and_none_once_it_is_so_no_longer(place: QWidget) -> None:
    shown = Toast(place, place.window())
    shown.remark("good", "Alpha is ready", action="Show", topic="ended")
    shown.undoable("One release withdrawn", act=lambda: None)
    shown.remark("good", "2 are ready", action="Show", topic="ended")
    assert shown.title.text() == "2 are ready"
    shown.forget("ended")
    assert shown.title.text() == "One release withdrawn"
    shown.put_away()
    assert not shown.isVisible()


def test_what_was_only_said_stays_behind_when_another_place_is_shown(place: QWidget) -> None:
    shown = Toast(place, place.window())
    shown.remark("note", "There is nothing to present yet.")
    shown.move_along()
    assert not shown.isVisible()
    shown.undoable("One release withdrawn", act=lambda: None)
    foot = shown.geometry()
    button(place, 300, 540)
    shown.move_along()
    assert shown.isVisible()
    assert shown.geometry().bottom() < foot.bottom(), "it finds its room there"


def test_what_is_said_again_takes_the_place_of_what_was_said_before(place: QWidget) -> None:
    shown = Toast(place, place.window())
    shown.remark("good", "2 are ready", action="Show")
    shown.remark("good", "2 are ready", action="Show")
    shown.put_away()
    assert not shown.isVisible()


def test_it_keeps_to_the_foot_of_what_it_lies_over(place: QWidget) -> None:
    shown = Toast(place, place.window())
    shown.remark("caution", "Words " * 6, "More words " * 6)
    for width in (300, 1600):
        place.setGeometry(180, 0, width, 500)
        QApplication.processEvents()
        room, lies = place.geometry(), shown.geometry()
        assert room.contains(lies)
        assert abs(room.center().x() - lies.center().x()) <= 1
        for label in (shown.title, shown.hint):
            assert label.height() >= label.heightForWidth(label.width())


def test_a_second_line_has_its_height_after_a_remark_of_one(place: QWidget) -> None:
    heights = []
    for before in (("One", "Two"), ("One", "")):
        shown = Toast(place, place.window())
        shown.remark("good", *before)
        QApplication.processEvents()
        shown.put_away()
        shown.remark("good", "Field Notes is ready to scan", "Published to Staging.")
        heights.append(shown.height())
        QApplication.processEvents()
        assert shown.hint.height() >= shown.hint.sizeHint().height()
    assert heights[0] == heights[1]


def test_the_key_for_undo_undoes_what_is_offered_beside_the_words(place: QWidget) -> None:
    shown = Toast(place, place.window())
    undone: list[str] = []
    for name in ("first", "second", "third"):
        shown.undoable(f"{name} is no longer in the queue.", act=partial(undone.append, name))
    shown.put_away()
    assert shown.title.text() == "second is no longer in the queue."
    assert shown.undo()
    assert undone == ["second"]
    while shown.isVisible():
        shown.put_away()
    assert shown.undo()
    assert undone == ["second", "third"], "where nothing is offered, what was done last"


def button(place: QWidget, x: int, y: int) -> Button:
    made = Button("A control", parent=place)
    made.move(x, y)
    made.show()
    return made


def test_it_lies_as_low_as_it_can_without_lying_on_a_control(place: QWidget) -> None:
    low, hidden, high = button(place, 300, 540), button(place, 300, 450), button(place, 300, 380)
    hidden.hide()
    shown = Toast(place, place.window())
    shown.remark("good", "Words")
    lies, tops = shown.geometry(), [one.mapTo(place.window(), QPoint()).y() for one in (high, low)]
    assert tops[0] < lies.top() < lies.bottom() <= tops[1]


@pytest.mark.parametrize("kind", [AppHeading, Banner, partial(QrView, 200)])
def test_it_lies_on_controls_before_it_lies_on_a_name_a_verdict_or_a_code(
    place: QWidget, kind: Callable[[], QWidget]
) -> None:
    for y in (540, 380, 20):
        button(place, 300, y)
    read = kind()
    read.setParent(place)
    read.setGeometry(200, 440, 400, 80)
    read.show()
    shown = Toast(place, place.window())
    shown.remark("good", "Words")
    assert 20 < shown.geometry().bottom() <= 380, "above both, where a band is free"
    for y in range(0, 380, 20):
        button(place, 300, y)
    shown.step_aside()
    lies, spared = shown.geometry(), read.geometry().translated(place.pos())
    assert place.geometry().contains(lies)
    assert not lies.intersects(spared)


def test_where_all_is_full_of_controls_it_keeps_off_the_one_that_has_the_keyboard(qtbot: QtBot, place: QWidget) -> None:
    rows = [button(place, 300, y) for y in range(0, 600, 40)]
    shown = Toast(place, place.window())
    place.window().activateWindow()
    qtbot.waitUntil(place.window().isActiveWindow)
    rows[0].setFocus()
    shown.remark("caution", "That is a link, not a file.")
    foot = shown.geometry()
    rows[-2].setFocus()
    qtbot.waitUntil(lambda: shown.geometry().bottom() < foot.top())
    shown.close_button.setFocus()
    qtbot.waitUntil(lambda: shown.geometry() == foot)


def is_clear(shown: Toast, control: QWidget) -> bool:
    return not shown.geometry().intersects(QRect(control.mapTo(control.window(), QPoint()), control.size()))


def test_it_makes_way_when_what_is_below_it_is_laid_out_anew_and_else_stays(qtbot: QtBot, place: QWidget) -> None:
    column = QVBoxLayout(place)
    column.addStretch(1)
    line, strip = Button("Publish"), QWidget()
    strip.setFixedHeight(120)
    column.addWidget(line)
    column.addWidget(strip)
    column.activate()
    shown = Toast(place, place.window())
    shown.remark("note", "One build is no longer in the queue.", action="Undo")
    foot = shown.geometry()

    assert is_clear(shown, line)
    strip.hide()
    qtbot.waitUntil(lambda: line.geometry().bottom() > 500 and is_clear(shown, line))
    assert shown.geometry() != foot
    strip.show()
    qtbot.waitUntil(lambda: line.geometry().bottom() < 500 and is_clear(shown, line))
    before = shown.geometry()
    line.hide()
    QApplication.processEvents()
    assert shown.geometry() == before, "somebody may be about to press it"


def test_it_makes_way_for_what_is_laid_out_in_a_part_that_scrolls(qtbot: QtBot, place: QWidget) -> None:
    area = QScrollArea(place)
    area.setGeometry(place.rect())
    area.setWidgetResizable(True)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addSpacing(200)
    line = Button("A control")
    column.addWidget(line)
    column.addStretch(1)
    area.setWidget(inside)
    area.show()
    shown = Toast(place, place.window())
    shown.remark("note", "Words", action="Undo")
    top = line.y()
    column.insertSpacing(0, shown.geometry().center().y() - line.mapTo(place.window(), QPoint()).y())
    qtbot.waitUntil(lambda: line.y() > top and is_clear(shown, line))


def test_a_click_on_its_shadow_is_for_what_lies_below(qtbot: QtBot, place: QWidget) -> None:
    shown = Toast(place, place.window())
    shown.remark("note", "Words", action="Undo")
    window, lies = place.window(), shown.geometry()
    beside = QPoint(lies.center().x(), lies.top() - 3)
    assert window.childAt(beside) is place
    assert window.childAt(lies.center()) not in {None, place}
    shown.put_away()
    assert all(not one.isVisible() for one in window.findChildren(Shade))
