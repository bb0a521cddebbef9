"""Buttons: one primary on a page at most, plain ones beside it, links for what is rarely wanted."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from otadesk.desktop.parts.style import restyle

Kind = Literal["plain", "primary", "danger", "link", "quiet", "chip", "chip-primary"]


class Button(QPushButton):
    """A push button of one kind. A click does not take the focus, so that the ring shows for the keyboard only."""

    def __init__(self, text: str, kind: Kind = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if kind in {"link", "quiet", "chip", "chip-primary"}:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def become(self, kind: Kind) -> None:
        """Change the kind."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)

    def named(self, name: str) -> Button:
        """Give a name for screen readers where the text alone, such as “Copy”, does not say of what."""
        self.setAccessibleName(name)
        return self
