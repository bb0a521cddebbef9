"""An input with its label above and its problem below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.style import control_height, restyle
from otadesk.desktop.parts.text import Label
from otadesk.desktop.texts import without_key


class Field(QWidget):
    """``control`` is the input; ``beside`` stands after it, such as a Browse button."""

    def __init__(self, title: str, control: QWidget, *, hint: str = "", beside: QWidget | None = None) -> None:
        super().__init__()
        self.control = control
        self.label = label = Label(without_key(title), "quiet", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignBottom)
        label.setBuddy(control)
        control.setAccessibleName(title)
        self._hint = Label(hint, "quiet", wrap=True)
        if not hint:
            self._hint.hide()
        self._problem = Label("", "error", wrap=True)
        self._problem.hide()
        self._has_hint = bool(hint)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(control, 1)
        if beside is not None:
            row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addWidget(self._problem)

    def show_hint(self, hint: str) -> None:
        """Say something else about it, or nothing; a problem comes first."""
        self._has_hint = bool(hint)
        self._hint.setText(hint)
        self._hint.setVisible(self._has_hint and not self.problem)

    @property
    def hint(self) -> str:
        """What is said below it, where there is no problem."""
        return self._hint.text()

    @property
    def problem(self) -> str:
        """The problem that is shown."""
        return self._problem.text()

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with the value, or nothing."""
        if problem != self.problem and self.control.hasFocus():
            announce(self.control, problem)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._hint.setVisible(self._has_hint and not problem)
        self.control.setAccessibleDescription(problem)
        if self.control.property("wrong") != bool(problem):
            self.control.setProperty("wrong", bool(problem))
            restyle(self.control)


class _Line(QLineEdit):
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), control_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), control_height(self))


class FilterLine(_Line):
    """Narrows a list while somebody types; Esc empties it, and means something else only where it is empty."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does."""
        if event.type() is QEvent.Type.ShortcutOverride and self._empties(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty it, or write."""
        if self._empties(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _empties(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.text())


def line_edit(text: str = "", placeholder: str = "", *, hidden: bool = False) -> QLineEdit:
    """Return a line of input; ``hidden`` shows dots."""
    line = _Line(text)
    line.setPlaceholderText(placeholder)
    if hidden:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
