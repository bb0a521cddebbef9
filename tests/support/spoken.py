"""What assistive technology is told of a window: Qt's accessibility tree, as plain data."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

STATES = (
    *("checkable", "checked", "expandable", "expanded", "collapsed", "selectable", "selected", "disabled", "busy"),
    *("focusable", "focused", "hasPopup", "invisible", "passwordEdit", "multiLine", "readOnly", "modal"),
)


@dataclass(frozen=True)
class Node:
    """One thing in the tree; ``widget`` is what is behind it, None for cells and the like."""

    role: str
    name: str
    description: str
    value: str
    states: frozenset[str]
    actions: tuple[str, ...]
    widget: QObject | None
    place: QRect
    children: tuple[Node, ...] = field(repr=False)

    def walk(self) -> Iterator[Node]:
        """Go through this and everything below it, in the tree's order."""
        yield self
        for child in self.children:
            yield from child.walk()


def tree(widget: QWidget, *, hidden: bool = False) -> Node:
    """Return what is told of a widget, leaving out what can't be seen unless that is wanted too."""
    return _node(QAccessible.queryAccessibleInterface(widget), hidden)


def _node(told: QAccessibleInterface, hidden: bool) -> Node:
    state, doer = told.state(), told.actionInterface()
    children = (told.child(index) for index in range(told.childCount()))
    return Node(
        role=told.role().name,
        name=_name(told),
        description=told.text(QAccessible.Text.Description),
        value=told.text(QAccessible.Text.Value),
        states=frozenset(name for name in STATES if getattr(state, name)),
        actions=tuple(doer.actionNames()) if doer else (),
        widget=told.object(),
        place=told.rect(),
        children=tuple(
            _node(child, hidden) for child in children if child is not None and (hidden or not child.state().invisible)
        ),
    )


def _name(told: QAccessibleInterface) -> str:
    if told.role() is QAccessible.Role.ComboBox and sys.platform not in {"darwin", "win32"}:
        # There a choice's name is what is chosen; what it is for is said by its label.
        labels = told.relations(QAccessible.RelationFlag.Label)
        return " ".join(label.text(QAccessible.Text.Name) for label, _kind in labels)
    return told.text(QAccessible.Text.Name)
