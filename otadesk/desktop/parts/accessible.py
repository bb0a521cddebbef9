"""What assistive technology is told of widgets that paint themselves, stand around others, or only decorate.

Qt knows its own controls. Here is the rest: a widget of ours says what it is by being ``Spoken``, one that says nothing
is a ``Decoration``, and what only holds others lists them as the eye reads them.
"""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QDialog, QFrame, QLayout, QMenu, QWidget

from otadesk.desktop.texts import plain

Role = QAccessible.Role
State = QAccessible.State


class Decoration:
    """Mixed in by widgets that repeat what stands beside them, or mean nothing: nobody is told of them."""


class Spoken:
    """Mixed in before its Qt class by a widget that says itself what it is."""

    spoken_whole = False
    """Whether its name says everything, so that its parts are not listed."""

    def spoken_role(self) -> Role | None:
        """Return what it is; None leaves it to Qt."""
        return None

    def spoken_name(self) -> str:
        """Return what it is called where no accessible name was set."""
        return ""

    def spoken_state(self, state: State) -> None:
        """Add to the state what Qt can't know."""


class _Told(QAccessibleWidget):
    """Answers for a widget of ours. It lives as long as the widget, in Qt's keeping."""

    def childCount(self) -> int:
        return len(self._parts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # nothing beyond the ends
        parts = self._parts()
        return QAccessible.queryAccessibleInterface(parts[index]) if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        sought = child.object()
        return next((index for index, part in enumerate(self._parts()) if part is sought), -1)

    def _parts(self) -> list[QWidget]:
        widget = self.widget()
        if isinstance(widget, Spoken) and widget.spoken_whole:
            return []
        in_order = [*_laid_out(widget.layout())]
        others = [one for one in widget.children() if isinstance(one, QWidget) and one not in in_order]
        return [one for one in (*in_order, *others) if not (one.isWindow() or isinstance(one, (Decoration, QMenu)))]

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        widget = self.widget()
        if not said and kind == QAccessible.Text.Name:
            if isinstance(widget, QAbstractButton):
                return widget.text()
            return widget.spoken_name() if isinstance(widget, Spoken) else ""
        # A tool tip that has the whole of what is cut would be read a second time.
        return "" if kind == QAccessible.Text.Description and said == plain(self.text(QAccessible.Text.Name)) else said

    def state(self) -> State:
        state, widget = super().state(), self.widget()
        if isinstance(widget, Spoken):
            widget.spoken_state(state)
        return state

    def actionNames(self) -> list[str]:
        names = super().actionNames()
        pressable = isinstance(self.widget(), QAbstractButton) and self.widget().isEnabled()
        return [self.pressAction(), *names] if pressable else names

    def doAction(self, name: str) -> None:
        widget = self.widget()
        if name == self.pressAction() and isinstance(widget, QAbstractButton):
            # As Qt's own buttons do: whoever asked is answered before anything happens.
            widget.animateClick()
        else:
            super().doAction(name)


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """Go through the widgets of a layout, as the eye does."""
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _laid_out(item.layout())


_HOLDERS: dict[type, Role] = {QWidget: Role.Client, QFrame: Role.Client, QDialog: Role.Dialog}
"""Of Qt's classes, those that only hold others: nothing is lost when we answer for them."""


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    role = thing.spoken_role() if isinstance(thing, Spoken) else None
    if role is None and shiboken6.createdByPython(thing):
        role = _HOLDERS.get(next(one for one in type(thing).__mro__ if one.__module__.startswith("PySide6.")))
    return None if role is None else _Told(thing, role)


def speak_for_our_widgets() -> None:
    """Answer assistive technology for the widgets of this window; once for each application."""
    QAccessible.installFactory(_make)
