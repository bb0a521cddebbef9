"""What a screen reader is told of every view and dialog: each control's name, role and state, and no decoration."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.spoken import Node, tree

from otadesk.desktop.codes.qr_view import QrView
from otadesk.desktop.desk import Desk
from otadesk.desktop.error_panel import _Unfold
from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.parts.accessible import Decoration, Spoken
from otadesk.desktop.parts.button import Button, MoreButton
from otadesk.desktop.parts.fold import Fold, _Head
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.table import Table
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tick import Tick
from otadesk.desktop.parts.toast import Toast
from otadesk.desktop.parts.toggle import Toggle
from otadesk.desktop.parts.tone import NAMES, Banner, ToneMark
from otadesk.desktop.publish.queue_strip import QueueCard
from otadesk.desktop.side_bar import Entry, SideBar
from otadesk.desktop.step_list import StepLine
from otadesk.desktop.texts import say

VIEWS = dict(gallery.views())

CONTROLS = frozenset(
    {"Button", "ButtonMenu", "CheckBox", "ComboBox", "EditableText", "PageTab", "Table", "Cell", "Link", "MenuItem"}
)
"""Roles of what can be used."""
RESTING_PLACES = frozenset({"Grouping", "Window", "Dialog"})
"""Roles of what may have the keyboard before it is on a control."""
WORDS = frozenset({"StaticText", "Heading"})

ROLES: dict[type[QWidget], str] = {
    # The first that fits counts.
    MoreButton: "ButtonMenu",
    Button: "Button",
    Entry: "PageTab",
    QueueCard: "PageTab",
    _Head: "Button",
    Toggle: "CheckBox",
    Tick: "CheckBox",
    QComboBox: "ComboBox",
    QLineEdit: "EditableText",
    QPlainTextEdit: "EditableText",
    Table: "Table",
    QProgressBar: "ProgressBar",
    QrView: "Graphic",
    ToneMark: "Graphic",
    StepLine: "ListItem",
    Banner: "Grouping",
    Toast: "Notification",
    Page: "Grouping",
    SideBar: "PageTabList",
}


@pytest.fixture(scope="module", params=VIEWS)
def view(request: pytest.FixtureRequest, appearance: Appearance) -> Iterator[QWidget]:
    """Show each view once for all tests that only look."""
    shown = VIEWS[request.param]()
    shown.show()
    # A remark comes once the page below it is laid out.
    QApplication.processEvents()
    yield shown
    # Some views ask before they close.
    shown.hide()
    shown.deleteLater()


@pytest.fixture(scope="module")
def nodes(view: QWidget) -> tuple[Node, ...]:
    """Everything that is told of the view, in the tree's order."""
    return tuple(tree(view).walk())


def is_control(node: Node) -> bool:
    return node.role in CONTROLS or bool({"Press", "Toggle", "ShowMenu"} & {*node.actions})


def words_in(name: str) -> bool:
    return any(letter.isalnum() for letter in name)


def expected_role(widget: QWidget) -> str | None:
    if isinstance(widget, Label):
        return "Heading" if widget.property("role") in {"display", "title", "heading"} else "StaticText"
    if (isinstance(widget, Button) and widget.menu()) or (isinstance(widget, Entry) and not widget.isCheckable()):
        return "ButtonMenu"
    return next((role for kind, role in ROLES.items() if isinstance(widget, kind)), None)


def test_every_control_and_whatever_can_have_the_focus_has_a_name_of_words(nodes: tuple[Node, ...]) -> None:
    told = [node for node in nodes if is_control(node) or "focusable" in node.states]
    assert [node for node in told if not words_in(node.name)] == []
    assert {node.role for node in told if not is_control(node)} <= RESTING_PLACES | WORDS


def test_everything_is_what_it_looks_like(nodes: tuple[Node, ...]) -> None:
    wrong = [
        (node.role, expected, node.name)
        for node in nodes
        if isinstance(node.widget, QWidget)
        and (expected := expected_role(node.widget)) is not None
        and node.role != expected
    ]
    assert wrong == []


def test_states_are_those_to_be_seen(nodes: tuple[Node, ...]) -> None:
    def seen(widget: QWidget) -> set[str]:
        states = set() if widget.isEnabled() else {"disabled"}
        if isinstance(widget, Entry | QueueCard):
            states |= {"selected"} if widget.isChecked() else set()
        elif isinstance(widget, _Head):
            states |= {"expanded"} if widget.isChecked() else {"collapsed"}
        elif isinstance(widget, _Unfold):
            states |= {"expanded"} if widget._details.isVisible() else {"collapsed"}
        elif isinstance(widget, QAbstractButton):
            states |= {"checked"} if widget.isChecked() else set()
        if isinstance(widget, StepLine | QueueCard) and widget._shown is not None and widget._shown.tone == "active":
            states.add("busy")
        if isinstance(widget, QLineEdit) and widget.echoMode() is QLineEdit.EchoMode.Password:
            states.add("passwordEdit")
        return states

    compared = {"disabled", "selected", "expanded", "collapsed", "checked", "busy", "passwordEdit"}
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, StepLine)
    told = [(node, node.widget) for node in nodes if isinstance(node.widget, kinds)]
    assert [
        (node.name, node.states & compared, seen(widget))
        for node, widget in told
        if node.states & compared != seen(widget)
    ] == []


def test_decoration_is_not_told_of(nodes: tuple[Node, ...]) -> None:
    assert [node.widget for node in nodes if isinstance(node.widget, Decoration)] == []
    assert [
        node.name for node in nodes if isinstance(node.widget, Spoken) and node.widget.spoken_whole and node.children
    ] == []
    assert [node for node in nodes if node.role in {"Graphic", *WORDS} and not node.name] == []


def test_what_is_to_be_seen_is_told(view: QWidget, nodes: tuple[Node, ...]) -> None:
    """Nothing gets lost: every text and every control that is visible is in the tree, by itself or in a whole."""
    told = {node.widget for node in nodes if node.widget is not None}
    wholes = [widget for widget in told if isinstance(widget, Spoken) and widget.spoken_whole]
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QProgressBar)
    lost = [
        widget
        for widget in view.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget not in told
        and not any(whole.isAncestorOf(widget) for whole in wholes)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox | QLineEdit)
        and type(widget) is not QAbstractButton
    ]
    assert lost == []


def test_whoever_works_by_voice_can_say_what_is_to_be_seen(nodes: tuple[Node, ...]) -> None:
    unlike = [
        (widget.text(), node.name)
        for node in nodes
        if isinstance(widget := node.widget, QAbstractButton)
        and words_in(widget.text())
        and widget.text().strip("…").casefold() not in node.name.casefold()
    ]
    assert unlike == []


@pytest.mark.parametrize("name", [name for name in VIEWS if "hostile" not in name])
def test_no_two_controls_of_a_view_are_called_the_same(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    view = VIEWS[name]()
    qtbot.addWidget(view)
    view.show()
    names = [(node.role, node.name) for node in tree(view).walk() if is_control(node) and node.role != "Cell"]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_nothing_is_read_twice(nodes: tuple[Node, ...]) -> None:
    assert [node.name for node in nodes if node.name and node.name == node.description] == []


@pytest.mark.parametrize("name", VIEWS)
def test_controls_are_listed_as_the_eye_reads_them(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    view = VIEWS[name]()
    qtbot.addWidget(view)
    view.show()
    # So high that nothing has to scroll below the foot of its page.
    view.resize(view.width(), 4000)
    QApplication.processEvents()
    # A remark lies over the page, and is read out when it comes.
    floating = {button for toast in view.findChildren(Toast) for button in toast.findChildren(Button)}
    places = [
        node.place
        for node in tree(view).walk()
        if is_control(node) and node.role != "Cell" and node.widget not in floating
    ]
    backwards = [
        (before, after)
        for before, after in pairwise(places)
        if after.bottom() <= before.top() and after.left() < before.right()
    ]
    assert backwards == []


def test_the_menu_is_told_with_what_is_ticked_in_it(qtbot: QtBot, desk: Desk) -> None:
    desk.window.scheme_wanted.emit(True)
    (menu,) = [menu for menu in desk.window.findChildren(QMenu) if menu.title() == "&View"]
    entries = [node for node in tree(menu, hidden=True).walk() if node.role == "MenuItem"]
    assert "Releases" in [node.name for node in entries]
    ticked = [node.name for node in entries if "checked" in node.states]
    assert ticked == ["Dark", "Same as the system"], "the scheme, and the language"


def test_a_fold_tells_when_it_unfolds(qtbot: QtBot, appearance: Appearance) -> None:
    fold = Fold("More")
    qtbot.addWidget(fold)
    fold.show()
    (head,) = [node for node in tree(fold).walk() if is_control(node)]
    assert {"expandable", "collapsed"} <= head.states
    assert head.actions[0] == "Press"
    QAccessible.queryAccessibleInterface(head.widget).actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: fold.unfolded)
    assert "expanded" in next(node for node in tree(fold).walk() if is_control(node)).states


def test_a_tone_is_told_by_its_word(qtbot: QtBot, appearance: Appearance) -> None:
    for tone, word in NAMES.items():
        mark = ToneMark(tone)
        qtbot.addWidget(mark)
        mark.show()
        assert tree(mark).name == say(word)


def test_an_endless_word_is_told_without_the_places_where_it_may_break(qtbot: QtBot, appearance: Appearance) -> None:
    label = Label("A" * 40, wrap=True)
    qtbot.addWidget(label)
    label.show()
    assert (tree(label).name, label.text() != "A" * 40) == ("A" * 40, True)
    label.setText("short")
    assert tree(label).name == "short"
