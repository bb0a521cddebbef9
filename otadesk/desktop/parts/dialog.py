"""A dialog that belongs to its window and never blocks: it is opened, and says later what was answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from otadesk.desktop.parts.focus import tab_in_reading_order
from otadesk.desktop.parts.spill import Spill
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Tone, ToneMark

WIDTH = 544
FRAME = 48
"""What the frame of a dialog and the edges of a screen may take of its height, in pixels."""


class Sheet(QDialog):
    """A mark, a heading, a ``column`` of content and a row of buttons, ``foot``."""

    def __init__(self, title: str, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        head = QHBoxLayout()
        head.setSpacing(14)
        self._heading = Label(title, "title", wrap=True)
        self.mark = ToneMark(tone or "unknown", 30, beside=self._heading)
        if tone is None:
            self.mark.hide()
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._heading, 1)
        self._content = content = Spill()
        self.column = content.column
        self.column.setSpacing(12)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self.foot.addStretch(1)
        self._outer = outer = QVBoxLayout(self)
        # A layout's own least size counts wrapped text at its narrowest, which leaves dialogs half empty.
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        outer.setContentsMargins(28, 26, 28, 24)
        outer.setSpacing(16)
        outer.addLayout(head)
        outer.addWidget(content, 1)
        outer.addLayout(self.foot)

    def entitle(self, title: str) -> None:
        """Bear another title."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    @property
    def head_height(self) -> int:
        """How far down the heading and what is around it go."""
        return self._content.y()

    def event(self, event: QEvent) -> bool:
        """Grow with the content, such as with larger text."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self._is_too_small:
            self.fit()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the text needs at this width."""
        super().showEvent(event)
        # What it is about is read out after its title.
        items = (self.column.itemAt(index) for index in range(self.column.count()))
        said = [item.widget() for item in items if item is not None]
        self.setAccessibleDescription(
            " ".join(one.spoken_name() for one in said if isinstance(one, Label) and not one.isHidden())
        )
        self.fit()

    def fit(self) -> None:
        """Be as high as the content needs at this width, again after it has changed; the screen sets an end to it."""
        tab_in_reading_order(self._outer)
        # Otherwise the layout learns what changed within only by an event that comes later.
        self._content.updateGeometry()
        width = max(self.minimumWidth(), self._outer.minimumSize().width())
        if self._outer.totalHeightForWidth(width) > self._room:
            width += self._content.verticalScrollBar().sizeHint().width()
        self.resize(width, self._height_at(width))

    @property
    def _is_too_small(self) -> bool:
        # A dialog that is as high as the screen may still be too narrow.
        return self.width() < self._outer.minimumSize().width() or self.height() < self._height_at(self.width())

    def _height_at(self, width: int) -> int:
        return min(self._outer.totalHeightForWidth(width), self._room)

    @property
    def _room(self) -> int:
        return self.screen().availableGeometry().height() - FRAME
