"""What a person sees, hovers or hears of a view: every text of it, and where there is too little room for one."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QWidget,
)

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.cells import CELL, CellDelegate
from otadesk.desktop.parts.choice import FACT, ChoiceBox
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.side_bar import Entry

_TOLD_AS_MARKUP = re.compile("</?qt>")
SIGNS = dict.fromkeys(map(ord, "\u200b\u200f\u2066\u2067\u2068\u2069"))
"""What stands in texts to break or to turn them, and is not seen."""


@dataclass(frozen=True)
class Said:
    """A text and where it stands."""

    text: str
    where: str


def texts(view: QWidget) -> Iterator[Said]:
    """Return every text of a view, its menus, tool tips and accessible names included."""
    for widget in (view, *view.findChildren(QWidget)):
        if not widget.objectName().startswith("qt_") and (widget is view or widget.isVisibleTo(view)):
            for kind, text in _of(widget):
                plain = text.translate(SIGNS).strip()
                if plain:
                    yield Said(plain, f"{type(widget).__name__}.{kind}")
    for action in view.findChildren(QAction):
        if not (action.objectName().startswith("_q") or isinstance(action.parent(), QLineEdit)):
            yield Said(action.text(), "QAction")


def _of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "accessibleName", widget.accessibleName()
    yield "accessibleDescription", widget.accessibleDescription()
    yield "toolTip", html.unescape(_TOLD_AS_MARKUP.sub("", widget.toolTip().replace("<br>", "\n")))
    if widget.isWindow():
        yield "windowTitle", widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            for row in range(widget.count()):
                yield "item", widget.itemText(row)
        case QMenu():
            yield "title", widget.title()
        case QTableView():
            yield from _of_table(widget)


def _of_table(table: QTableView) -> Iterator[tuple[str, str]]:
    model, role = table.model(), Qt.ItemDataRole
    for column in range(model.columnCount()):
        yield "header", str(model.headerData(column, Qt.Orientation.Horizontal, role.DisplayRole) or "")
        for row in range(min(model.rowCount(), 8)):
            index = model.index(row, column)
            for what in (role.DisplayRole, role.AccessibleTextRole):
                yield "cell", str(model.data(index, what) or "")


# -- room


def cut_off(view: QWidget) -> list[str]:
    """Return what has too little room for its text, or sticks out."""
    return [
        f"{type(widget).__name__} “{_words(widget)[:60]}”: {trouble}"
        for widget in view.findChildren(QWidget)
        if widget.isVisible() and not widget.objectName().startswith("qt_") and (trouble := _trouble(widget, view))
    ]


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().translate(SIGNS)
    return widget.accessibleName().translate(SIGNS)


def _trouble(widget: QWidget, view: QWidget) -> str:
    match widget:
        case Label() if widget.text():
            return _trouble_of_label(widget) or _sticking_out(widget, view)
        case Button() | Entry():
            breaks = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
            wanted = widget.minimumSizeHint() if breaks else widget.sizeHint()
            if widget.width() < wanted.width() or widget.height() < wanted.height():
                return f"{widget.size().toTuple()} is less than {wanted.toTuple()}"
            return _sticking_out(widget, view)
        case QLineEdit() | ChoiceBox() | QPlainTextEdit():
            least = widget.minimumSizeHint()
            if widget.width() < least.width() or (
                not isinstance(widget, QPlainTextEdit) and widget.height() < least.height()
            ):
                return f"{widget.size().toTuple()} is less than {least.toTuple()}"
            return _sticking_out(widget, view)
    return ""


def _trouble_of_label(label: Label) -> str:
    wraps = label.wordWrap()
    height = label.heightForWidth(label.width()) if wraps else label.sizeHint().height()
    if label.height() < height:
        return f"{label.height()} pixels high, {height} are needed"
    if not wraps and not isinstance(label, OneLine) and label.width() < label.sizeHint().width():
        return f"{label.width()} pixels wide, {label.sizeHint().width()} are needed"
    if wraps and label.width() < _longest_word(label):
        return f"{label.width()} pixels wide, its longest word has {_longest_word(label)}"
    return ""


def _longest_word(label: Label) -> int:
    metrics = label.fontMetrics()
    return max(metrics.horizontalAdvance(word) for word in label.text().replace("\u200b", " ").split())


def _sticking_out(widget: QWidget, view: QWidget) -> str:
    """Return how far a widget leaves what it stands in; what scrolls may go on below."""
    scrolling = _scrolling(widget, view)
    frame = scrolling.viewport() if scrolling is not None else view
    corner = widget.mapTo(frame, QPoint(0, 0))
    if scrolling is None and (corner.y() < 0 or corner.y() + widget.height() > frame.height()):
        return f"from {corner.y()} to {corner.y() + widget.height()} of {frame.height()} pixels in height"
    sideways = Qt.ScrollBarPolicy.ScrollBarAsNeeded
    if scrolling is not None and scrolling.horizontalScrollBarPolicy() is sideways:
        return ""
    if corner.x() < 0 or corner.x() + widget.width() > frame.width():
        return f"from {corner.x()} to {corner.x() + widget.width()} of {frame.width()} pixels"
    return ""


def _scrolling(widget: QWidget, view: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and parent is not view:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def shortened(view: QWidget, mark: str) -> list[str]:
    """Return which words of the language, told by a mark that is in all of them, end in “…” though they need not."""
    return [
        f"{type(widget).__name__} “{words[:60]}”: {wanted} pixels of {room}"
        for widget in view.findChildren(QWidget)
        if widget.isVisible()
        for words, wanted, room in _elastic(widget)
        if mark in words and wanted > room
    ]


def _elastic(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Return the texts that a widget may shorten, how wide they are, and how much room they have."""
    metrics = widget.fontMetrics()
    match widget:
        case ChoiceBox():
            words = widget.currentData(FACT)[0]
            yield words, metrics.horizontalAdvance(words), widget.width() - grown(widget, 18) - 34
        case QLineEdit() if not widget.text():
            room = widget.width() - 28
            yield widget.placeholderText(), metrics.horizontalAdvance(widget.placeholderText()), room
        case QTableView():
            header, model = widget.horizontalHeader(), widget.model()
            for column in range(model.columnCount()):
                if widget.isColumnHidden(column):
                    continue
                title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                lines = [header.fontMetrics().horizontalAdvance(line) for line in title.split("\n")]
                yield title, max(lines) + 24, header.sectionSize(column)
                delegate = widget.itemDelegate()
                assert isinstance(delegate, CellDelegate)
                if delegate.shapes_only and model.headerData(column, Qt.Orientation.Horizontal, CELL).is_verdict:
                    continue
                for row in range(min(model.rowCount(), 8)):
                    cell = model.index(row, column).data(CELL)
                    for line in (replace(cell, second=""), replace(cell, text="")):
                        words = line.text or line.second
                        yield words, delegate.widest([line]) - 4, widget.columnWidth(column)


# -- mirroring


def places(view: QWidget) -> dict[str, tuple[int, int]]:
    """Return where each of our widgets stands in its parent: its distance from where reading begins, and its width."""
    found = {}
    # Ours alone are counted: Qt moves a scroll bar that appears behind everything else in its area.
    ours = [
        one
        for one in view.findChildren(QWidget)
        if type(one).__module__.startswith("otadesk.") or isinstance(one, QLineEdit)
    ]
    for number, widget in enumerate(ours):
        parent = widget.parentWidget()
        if parent is None or not widget.isVisibleTo(view) or widget.isWindow():
            continue
        x = parent.width() - widget.x() - widget.width() if QApplication.isRightToLeft() else widget.x()
        found[f"{number} {type(widget).__name__} {_words(widget)[:40]}"] = (x, widget.width())
    return found
