"""A row that unfolds: a headline to press, and more below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken, State
from otadesk.desktop.parts.announcing import tell_expanded
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.into_view import bring_into_view
from otadesk.desktop.parts.keys import PressedByReturn
from otadesk.desktop.parts.style import grown, margins
from otadesk.desktop.parts.text import Label

GAP = 12


class _Head(Spoken, PressedByReturn, QAbstractButton):
    spoken_whole = True

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A button would be as wide as its text in one line.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def spoken_role(self) -> Role:
        return Role.Button

    def spoken_state(self, state: State) -> None:
        state.expandable = True
        state.expanded = self.isChecked()
        state.collapsed = not self.isChecked()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)


class Fold(QWidget):
    """``head`` is a row for what is always seen; ``inside`` a column for what unfolds below it.

    ``mark`` is how wide the mark is with which the head begins, if there is one: what unfolds stands below its words.
    """

    def __init__(self, name: str, *, mark: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._briefs: list[QWidget] = []
        self._fill: Callable[[QVBoxLayout], object] | None = None
        self._top = _Head(name)
        self._top.toggled.connect(self._show)
        # Only where somebody asked for it: a page doesn't scroll by itself.
        self._top.clicked.connect(lambda: bring_into_view(self))
        self.toggled = self._top.toggled
        self.head = QHBoxLayout()
        self.head.setSpacing(GAP)
        self._arrow = Glyph("chevron-right", 18, "quiet")
        row = QHBoxLayout(self._top)
        row.setContentsMargins(4, 8, 4, 8)
        row.addLayout(self.head, 1)
        row.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QWidget()
        self.inside = QVBoxLayout(self._body)
        self._set_in()
        self.inside.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._body)
        self._body.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Stay below the words of the head when its mark grows with the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_in()

    def _set_in(self) -> None:
        before = grown(self, self._mark) + GAP if self._mark else 0
        self.inside.setContentsMargins(margins(4 + before, 4, 4, 12))

    @property
    def name(self) -> str:
        """What its headline is called."""
        return self._top.accessibleName()

    @property
    def has_focus(self) -> bool:
        """Whether its headline has the focus."""
        return self._top.hasFocus()

    def take_focus(self) -> None:
        """Give its headline the focus."""
        self._top.setFocus()

    @property
    def unfolded(self) -> bool:
        """Whether the inside is shown."""
        return self._top.isChecked()

    def level_with(self, label: Label) -> None:
        """Let the arrow stand level with the first line of this label of the head."""
        self._arrow.stand_beside(label)

    def while_folded(self, widget: QWidget) -> None:
        """Show this part of the head only while the rest is hidden."""
        self._briefs.append(widget)

    def when_first_unfolded(self, fill: Callable[[QVBoxLayout], object]) -> None:
        """Let ``fill`` put into ``inside`` what stands there when somebody first looks: most is never looked at."""
        self._fill = fill

    def unfold(self, shown: bool = True) -> None:
        """Show or hide the inside."""
        self._top.setChecked(shown)

    def _show(self, shown: bool) -> None:
        if shown and self._fill is not None:
            fill, self._fill = self._fill, None
            fill(self.inside)
        self._body.setVisible(shown)
        for brief in self._briefs:
            brief.setVisible(not shown)
        tell_expanded(self._top)
        self._arrow.show_glyph("chevron-down" if shown else "chevron-right")
