"""Content that is as high as it wants to be where there is room, and scrolls where there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from otadesk.desktop.parts.soft_edge import SoftEdges


class Inside(QWidget):
    """What a scroll area holds. Its ground is that of whatever the area stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The style sheet knows it by this name.
        self.setObjectName("column")
        self.column = QVBoxLayout(self)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; no height where that depends on the width, for which the scroll area asks besides.

        The layout's own answer counts wrapped text at its narrowest, which would scroll what fits.
        """
        least = super().minimumSizeHint()
        return QSize(least.width(), 0 if self.column.hasHeightForWidth() else least.height())


class Spill(QScrollArea):
    """Holds a ``column``. Unlike a plain scroll area, it asks for the height that its content has at its width.

    The keyboard scrolls it, unless all that it holds are ``controls``, which come into sight as one walks through them.
    ``on_card`` says that it stands on one, into whose ground its edges fade.
    """

    def __init__(self, parent: QWidget | None = None, *, controls: bool = False, on_card: bool = False) -> None:
        super().__init__(parent)
        self._controls = controls
        self._held = Inside()
        self.column = self._held.column
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # One of our own: to hand over the one that Qt makes, PySide first makes every class that it could be of.
        self.setViewport(QWidget())
        self.setWidget(self._held)
        self._edges = SoftEdges(self, QPalette.ColorRole.Base if on_card else QPalette.ColorRole.Window)
        self.verticalScrollBar().rangeChanged.connect(self._be_reachable)
        self._be_reachable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the edges lie where it ends now."""
        super().resizeEvent(event)
        self._edges.cover()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self._edges.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self._edges.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the content wants."""
        depends = self.column.hasHeightForWidth()
        return self.column.totalHeightForWidth(width) if depends else self.column.sizeHint().height()

    def sizeHint(self) -> QSize:
        """Return what the content wants."""
        return self.column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width that the content needs; any height will do."""
        return QSize(self.column.minimumSize().width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell whoever holds this when the content wants another height."""
        done = super().eventFilter(watched, event)
        if watched is self._held and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done

    def _be_reachable(self) -> None:
        """Take the keyboard only where there is something to scroll."""
        scrolls = self.verticalScrollBar().maximum() > 0 and not self._controls
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
