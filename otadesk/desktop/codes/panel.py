"""One code with its words and what can be done with it: beside each other, or in a column where there are two."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from otadesk.desktop.codes.files import CodeFiles, picture
from otadesk.desktop.codes.qr_view import view_of
from otadesk.desktop.parts.button import Button, passing_menu
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.text import Address, Label
from otadesk.desktop.state import Code
from otadesk.desktop.texts import say
from otadesk.phrases import N_

ALONE = 300
AMONG_OTHERS = 232
"""Pixels that a code has at least; with a larger window it grows."""
MOST = 640
BETWEEN = 28
TIGHT = 12
"""Pixels between a code and the words below it where there is little height."""
SAVED = 12
"""How much less a tight column takes."""
DRAGGED = 96
_PULL = N_("Publish", "Drag the code to a folder or another program: as PNG, or with {key} held as SVG.")


class CodePanel(QWidget):
    """Draws a Code; ``beside`` is the column of words, which may take more."""

    present = Signal()
    save = Signal(object)
    poster_wanted = Signal()
    open_link = Signal(str)

    def __init__(
        self,
        code: Code,
        *,
        alone: bool = True,
        of_several: bool = False,
        saves: bool = True,
        installs: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show a code; with ``saves``, a button to save it, which stands elsewhere on some pages.

        One ``of_several``, each with all its buttons, is as large as the others, and no button leads.
        ``installs`` says whether there is a poster to print, which leads to an app.
        """
        super().__init__(parent)
        self._code, self._installs = code, installs
        self._files = CodeFiles(self)
        self.qr = view_of(code, ALONE if alone else AMONG_OTHERS, snug=alone and not of_several, loose=True)
        self.qr.setToolTip(say(_PULL, key="⌘" if sys.platform == "darwin" else say(N_("Publish", "Ctrl"))))
        self.qr.pulled.connect(self._pull)
        self.qr.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.qr.customContextMenuRequested.connect(lambda at: self.menu().popup(self.qr.mapToGlobal(at)))
        self.link = Address(code.url, "field", mode=Qt.TextElideMode.ElideMiddle)
        self.link.setAccessibleName(code.url)
        # An address reads from left to right in every language.
        self.link.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        words = N_("Publish", "Copy link") if alone else N_("Publish", "Copy")
        self.copy = CopyButton(say(words), lambda: code.url, "primary" if alone and not of_several else "plain")
        self.look = Button(say(N_("Publish", "Open"))).named(say(N_("Publish", "Open the page in the browser")))
        self.look.clicked.connect(lambda: self.open_link.emit(code.url))
        self.show_large = Button(say(N_("Publish", "Present")))
        self.show_large.clicked.connect(self.present)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(12)
        self.title = Label(code.title, "title" if alone else "heading", wrap=True)
        self.beside.addWidget(self.title)
        self.sentence = Label(code.sentence, "quiet-text", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.beside.addWidget(self.sentence)
        self._buttons = Flow()
        if not alone or of_several:
            self.copy.named(say(N_("Publish", "Copy link: {title}"), title=code.title))
        if alone:
            for button in (self.copy, self.look, self.show_large):
                self._buttons.addWidget(button)
            if saves:
                keep = Button(say(N_("Publish", "Save…"))).named(say(N_("Publish", "Save the QR code")))
                keep.clicked.connect(lambda: self.save.emit(code))
                self._buttons.addWidget(keep)
            self.beside.addWidget(self.link)
            self.beside.addLayout(self._buttons)
        else:
            line = QHBoxLayout()
            line.addWidget(self.link, 1)
            line.addWidget(self.copy)
            self.beside.addLayout(line)
        self.beside.addStretch(1)
        self._alone = alone
        self._both = self._put_together()

    def _put_together(self) -> QBoxLayout:
        both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        both.setContentsMargins(0, 0, 0, 0)
        if self._alone:
            both.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        else:
            # Its card is as wide as the words below it.
            self.qr.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            both.addWidget(self.qr)
        both.addLayout(self.beside, 1)
        return both

    def arrange(self, width: int, height: int = 0, *, tight: bool = False) -> None:
        """Stand beside each other where there is room for both, else below; the code takes its half, if there is one.

        ``width`` is what this panel has, ``height`` what the code may have without anything that has to scroll for it.
        A ``tight`` one saves SAVED pixels of the height between its parts.
        """
        if self._alone:
            # The words keep room for all buttons in one line.
            beside = max(width // 2, self._buttons.sizeHint().width() + BETWEEN)
            self.qr.grow(max(ALONE, min(width - beside, height, MOST)))
        else:
            self.qr.grow(max(AMONG_OTHERS, min(width, height * 2 // 5, MOST)))
        wide = self._alone and width >= self.qr.sizeHint().width() + 24 * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)
        self._both.setSpacing(BETWEEN if wide else TIGHT if tight else 16)
        self.beside.setSpacing(8 if tight else 12)

    def height_in(self, width: int) -> int:
        """Return how high it is in this width."""
        self._both.activate()
        return self._both.totalHeightForWidth(width)

    def least_height(self, width: int) -> int:
        """Return how high a code in a tight column is together with what it is called."""
        return self.qr.sizeHint().height() + TIGHT + self.title.heightForWidth(width)

    def menu(self) -> QMenu:
        """Return what can be done with the code, as a menu that goes when it is closed."""
        menu = passing_menu(self)
        menu.addAction(say(N_("Publish", "Copy picture"))).triggered.connect(self._copy_picture)
        menu.addAction(say(N_("Publish", "Copy link"))).triggered.connect(self.copy.click)
        menu.addSeparator()
        menu.addAction(say(N_("Publish", "Save…"))).triggered.connect(lambda: self.save.emit(self._code))
        if self._installs:
            menu.addAction(say(N_("Poster", "Print poster…"))).triggered.connect(self.poster_wanted)
        menu.addAction(say(N_("Publish", "Present"))).triggered.connect(self.present)
        return menu

    def _pull(self) -> None:
        """Let the code be dragged away: as PNG, or with Ctrl as SVG."""
        drawing = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        drag = QDrag(self.qr)
        drag.setMimeData(self._files.offer(self._code, drawing=drawing))
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(picture(self._code.matrix)).scaledToWidth(round(DRAGGED * ratio))
        shown.setDevicePixelRatio(ratio)
        drag.setPixmap(shown)
        drag.setHotSpot(QPoint(DRAGGED // 2, DRAGGED // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(picture(self._code.matrix))
        self.copy.answer()
