"""Where it begins: a place to drop a build, and what was published last."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from otadesk.desktop.first_page.state import Empty
from otadesk.desktop.look.tokens import CARD_RADIUS
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.hang import Hang
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tile import Beside, Tile
from otadesk.desktop.texts import say
from otadesk.phrases import N_

LEAST = 240
"""Pixels of height that the target keeps, however much stands below it."""


class DropArea(QWidget):
    """The large target. The whole window takes a drop; this is where the eye goes, and what lights up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        self.setMinimumHeight(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.browse = Button(say(N_("Publish", "Browse…")), "primary").named(say(N_("Publish", "Browse for an IPA")))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Glyph("drop", 56, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        self._title = Label(role="title", wrap=True)
        words = N_("Publish", "An .ipa exported for ad hoc, enterprise or development")
        kinds = Label(say(words), "quiet-text", wrap=True)
        for label in (self._title, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.light(lit=False)
        column.addSpacing(12)
        column.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignHCenter)
        self.sample = Button(say(N_("Publish", "Try a sample app")), "link")
        column.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def light(self, lit: bool) -> None:
        """Show that something is held above the window and would be taken."""
        self._lit = lit
        self._title.setText(say(N_("Publish", "Let go to add it") if lit else N_("Publish", "Drop an app here")))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a card with a dashed edge, in the accent while something hovers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        accent = colours.color(QPalette.ColorRole.Highlight)
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        pen = QPen(accent if self._lit else colours.color(QPalette.ColorRole.Light), 2 if self._lit else 1.2)
        pen.setDashPattern([3, 2.5] if self._lit else [5, 4])
        painter.setPen(pen)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, CARD_RADIUS + 6, CARD_RADIUS + 6)
        if self._lit:
            wash = QColor(accent)
            wash.setAlphaF(0.08)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wash)
            painter.drawRoundedRect(place, CARD_RADIUS + 6, CARD_RADIUS + 6)


class EmptyPage(Page):
    """Draws Empty; asks for a file dialog, for a recent release's code, or for all releases.

    While no server is known it also asks for one, for a sample, or to publish to this computer.
    """

    browse = Signal()
    here = Signal()
    server_wanted = Signal()
    sample_wanted = Signal()
    recent_asked = Signal(str)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say(N_("Publish", "Publish")))
        self.target = DropArea()
        self.target.browse.clicked.connect(self.browse)
        self.target.sample.clicked.connect(self.sample_wanted)
        self.column.addWidget(self.target, 1)
        self._ways = self._make_ways()
        self.column.addWidget(self._ways)
        self._recent = Label(say(N_("Publish", "Recent")), "heading")
        self._all = Button(say(N_("Publish", "Show all")), "quiet").named(say(N_("Publish", "Show all releases")))
        self._all.clicked.connect(self.all_asked)
        head = QHBoxLayout()
        head.addWidget(self._recent)
        head.addStretch(1)
        head.addLayout(Hang(self._all))
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        # In the page's own column: in a widget of their own, the ground of the button would end where that ends.
        lately = QVBoxLayout()
        lately.setSpacing(8)
        lately.addLayout(head)
        lately.addLayout(self._grid)
        self.column.addLayout(lately)
        self._shown: Empty | None = None
        self.show_state(Empty())

    def _make_ways(self) -> Beside:
        self.publish_here = Tile(
            "computer",
            say(N_("Publish", "Publish to this computer")),
            say(N_("Publish", "Ready now: phones on your network scan a code. Nothing to set up.")),
        )
        self.publish_here.clicked.connect(self.here)
        self.add_server = Tile(
            "servers",
            say(N_("Publish", "Add a server")),
            say(N_("Publish", "Your own, for testers anywhere. SFTP and HTTPS are all it takes.")),
        )
        self.add_server.clicked.connect(self.server_wanted)
        return Beside(self.publish_here, self.add_server)

    def show_state(self, state: Empty) -> None:
        """Draw the state, if it is not what is drawn already."""
        if state == self._shown:
            return
        self._shown = state
        clear(self._grid)
        for index, recent in enumerate(state.recents):
            # Here: where nothing was published yet, nobody waits for what reads pictures.
            from otadesk.desktop.first_page.recent_card import RecentCard  # noqa: PLC0415

            card = RecentCard(recent)
            card.asked.connect(self.recent_asked)
            self._grid.addWidget(card, index // 2, index % 2)
            # Now, rather than in the next round of the event loop.
            card.show()
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        for widget in (self._recent, self._all):
            widget.setVisible(bool(state.recents))
        self._ways.setVisible(state.first)
        self.target.sample.setVisible(state.first)
        self.order_tabs()
