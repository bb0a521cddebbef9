"""Everything by keyboard: Tab reaches each control once and as the eye reads, keys press, Esc closes and gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore

from otadesk.desktop.desk import Desk
from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.button import Button, MoreButton
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.fold import Fold
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.tick import Tick
from otadesk.desktop.parts.toast import Toast
from otadesk.desktop.parts.toggle import Toggle
from otadesk.desktop.publish.queue_strip import QueueCard
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS, Entry
from otadesk.desktop.window import MainWindow

VIEWS = dict(gallery.views())
HIGH = 4000
"""So high that nothing has to scroll below the foot of its page."""


def shown(qtbot: QtBot, view: QWidget, high: int = 0) -> QWidget:
    qtbot.addWidget(view)
    view.show()
    if high:
        view.resize(view.width(), high)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers(view)))
    return view


def timers(view: QWidget) -> Iterator[QTimer]:
    """Go through those by which a page puts its controls in order, a moment after it was drawn."""
    for page in view.findChildren(Page):
        yield from page.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)


def stops(view: QWidget) -> set[QWidget]:
    """Return what Tab has to reach: whatever takes it, can be seen and can be used."""
    return {
        one
        for one in view.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled() and not one.focusProxy()
    }


def walk(view: QWidget, key: Qt.Key) -> list[QWidget]:
    """Press the key until it has gone round, and return where it led."""
    walked: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or view, key)
        now = QApplication.focusWidget()
        assert now is not None
        if now in walked:
            break
        walked.append(now)
    assert now is walked[0], f"it went round within {walked.index(now)} and left the others out"
    return walked


def place(widget: QWidget, view: QWidget) -> QRect:
    return QRect(widget.mapTo(view, QPoint()), widget.size())


def first_of(widgets: Iterable[QWidget], view: QWidget) -> QWidget:
    """Return where the eye begins: in the side bar, else the leftmost in the uppermost line."""
    beside = [one for one in widgets if isinstance(one, Entry)] or list(widgets)
    uppermost = min((place(one, view) for one in beside), key=QRect.top)
    line = [one for one in beside if place(one, view).top() < uppermost.bottom()]
    return min(line, key=lambda one: place(one, view).left())


@pytest.mark.parametrize("name", VIEWS)
def test_tab_reaches_every_control_once_as_the_eye_reads(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    view = shown(qtbot, VIEWS[name](), HIGH)
    there = walk(view, Qt.Key.Key_Tab)
    assert set(there) == stops(view)
    begin = there.index(first_of(there, view))
    places = [
        place(one, view)
        for one in (*there[begin:], *there[:begin])
        if not isinstance(one, Entry) and not isinstance(one.parent(), Toast)
    ]
    backwards = [
        (before, after)
        for before, after in pairwise(places)
        if (after.bottom() <= before.top() and after.left() < before.right())
        or (after.top() < before.center().y() < after.bottom() and after.left() < before.left())
    ]
    assert backwards == []
    back = walk(view, Qt.Key.Key_Backtab)
    assert set(back) == set(there)
    turned = back[::-1]
    at = turned.index(there[0])
    assert turned[at:] + turned[:at] == there, "back is the same way"


@pytest.mark.parametrize(
    "name", [name for name, make in VIEWS.items() if name.startswith(("publish", "releases", "devices-e", "server"))]
)
def test_from_the_top_of_a_page_tab_goes_to_its_first_control(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    view = shown(qtbot, VIEWS[name](), HIGH)
    page = next(one for one in view.findChildren(Page) if one.isVisible())
    first = first_of([one for one in stops(view) if page.isAncestorOf(one)], view)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first


def test_where_the_keyboard_comes_to_from_outside_a_page_comes_into_sight(qtbot: QtBot, appearance: Appearance) -> None:
    view = shown(qtbot, VIEWS["server-editor"]())
    assert isinstance(view, MainWindow)
    editor = view.servers.editor
    bar = editor.area.verticalScrollBar()
    editor.done.setFocus(Qt.FocusReason.TabFocusReason)
    bar.setValue(bar.maximum())
    name = editor.lines["name"]
    name.setFocus(Qt.FocusReason.TabFocusReason)
    at = QRect(name.mapTo(editor.area.viewport(), QPoint()), name.size())
    assert editor.area.viewport().rect().contains(at)
    assert at.top() > name.height() / 2, "what it is called stands above it"


DIALOGS = ("compare", "snippets", "release-log", "devices-add", "device-edit", "ssh-hosts", "host-key", "secret")
MORE_DIALOGS = ("host-key-changed", "code", "trouble", "symptom", "confirm")


@pytest.mark.parametrize("name", [*DIALOGS, *MORE_DIALOGS])
def test_esc_closes_a_dialog_and_the_keyboard_is_where_it_was(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    opener, other = Button("Open it"), Button("Another")
    column.addWidget(other)
    column.addWidget(opener)
    shown(qtbot, window)
    opener.setFocus()
    dialog = VIEWS[name]()
    assert isinstance(dialog, QDialog)
    dialog.setParent(window, dialog.windowFlags())
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    inside = QApplication.focusWidget()
    assert inside is not None
    assert dialog.isAncestorOf(inside), "the keyboard is in the dialog from the start"
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert closed == [QDialog.DialogCode.Rejected.value]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is opener


def pressed_by(qtbot: QtBot, made: QWidget, key: Qt.Key) -> bool:
    shown(qtbot, made)
    button = made if isinstance(made, QAbstractButton) else made.findChildren(QAbstractButton)[0]
    button.setFocus()
    before = button.isChecked()
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    QTest.keyClick(button, key)
    return len(clicks) == 1 and (
        not button.isCheckable() or button.isChecked() != before or isinstance(button, QueueCard)
    )


BUTTONS: dict[str, tuple[Callable[[], QWidget], set[Qt.Key]]] = {
    "button": (lambda: Button("Do it"), {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}),
    "place": (lambda: Entry("publish", "Publish"), {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}),
    "build": (QueueCard, {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}),
    "headline": (lambda: Fold("More"), {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}),
    "switch": (lambda: Toggle("Private"), {Qt.Key.Key_Space}),
    "box": (lambda: Tick("staging"), {Qt.Key.Key_Space}),
}


@pytest.mark.parametrize("kind", BUTTONS)
def test_keys_press_what_has_the_focus(qtbot: QtBot, appearance: Appearance, kind: str) -> None:
    make, keys = BUTTONS[kind]
    for key in keys:
        assert pressed_by(qtbot, make(), key), key


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_open_the_menu_behind_three_dots(qtbot: QtBot, appearance: Appearance, key: Qt.Key) -> None:
    more = MoreButton("More")
    more.entries.addAction("Export…")
    opened: list[bool] = []
    more.entries.aboutToShow.connect(lambda: opened.append(True))
    # No screen to show it on here.
    more.entries.aboutToShow.connect(more.entries.close)
    shown(qtbot, more)
    more.setFocus()
    QTest.keyClick(more, key)
    assert opened == [True]


def test_arrows_choose_in_a_choice(qtbot: QtBot, appearance: Appearance) -> None:
    box = ChoiceBox("Place")
    box.offer((("a", "Alpha", "one"), ("b", "Beta", "two")), "a")
    shown(qtbot, box)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.chosen() == "b"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.chosen() == "a"


# -- where the keyboard is when a page turns


def test_the_keyboard_goes_along_when_a_page_turns(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    window = desk.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is window.publish.empty
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.publish.review)
    window.publish.review.go.setFocus()
    QTest.keyClick(window.publish.review.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.publish.done)


def test_a_shortcut_to_a_place_takes_the_keyboard_there(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pages = {
        RELEASES: window.releases,
        DEVICES: window.devices,
        SERVERS: window.servers.list,
        PUBLISH: window.publish.empty,
    }
    for index, page in pages.items():
        window.show_place(index)
        assert QApplication.focusWidget() is page
    entry = window.side_bar.entries[PUBLISH]
    entry.setFocus()
    QTest.keyClick(entry, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window.side_bar.entries[RELEASES], "who walks the places stays on them"


def test_whoever_was_on_what_goes_is_on_the_page_then(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    window = desk.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_place(SERVERS)
    edit = next(one for one in window.servers.findChildren(Button) if one.accessibleName() == "Edit Staging")
    edit.setFocus()
    core.server_list = []
    desk.servers.render()
    assert QApplication.focusWidget() is window.servers.list


def test_what_somebody_reads_stays_open_when_a_closer_look_ends(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.publish.add([Path("a.ipa")])
    review = desk.window.publish.review
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    findings = review._state.findings if review._state else None
    assert findings is not None
    fold = review.findings.folds[-1]
    fold.unfold()
    fold.take_focus()
    review.findings.show_findings(findings, same_build=True)
    (again,) = [one for one in review.findings.folds if one.name == fold.name]
    assert again is not fold
    assert (again.unfolded, again.has_focus) == (True, True)


@pytest.mark.parametrize("name", ["publish-review", "publish-done"])
def test_after_a_click_on_its_ground_the_keys_scroll_a_page(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    appearance.wear(Look(scale=2.0))
    view = shown(qtbot, VIEWS[name]())
    page = next(one for one in view.findChildren(Page) if one.isVisible())
    bar = page.area.verticalScrollBar()
    qtbot.mouseClick(page.area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert page.hasFocus()
    places = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(page, key)
        places.append(bar.value())
    assert places == [min(bar.pageStep(), bar.maximum()), 0, bar.maximum(), bar.maximum() - bar.singleStep(), 0]
    assert bar.maximum() > 0
    qtbot.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == 0, "with another key it means something else"
