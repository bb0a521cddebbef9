"""Text on the window. It is always shown as it is: a name from an IPA that looks like markup stays a name."""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from otadesk.desktop.parts import accessible
from otadesk.desktop.parts.elide import elided
from otadesk.desktop.parts.style import restyle
from otadesk.desktop.texts import MAY_BREAK, as_painted, is_mirrored, plain, readable

Role = Literal[
    "text",
    "display",
    "title",
    "heading",
    "strong",
    "quiet",
    "quiet-text",
    "caution",
    "error",
    "chip",
    "field",
    "key",
    "mono",
]

HEADINGS = frozenset({"display", "title", "heading"})
NARROWEST = 64
LEAST_OF_ALL = 32
"""Pixels that tell the ends of two addresses apart, where there is no more room."""
_ENDLESS = re.compile(r"[^\s\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]{32,}")
"""A word too long for a line. Chinese and Japanese have no spaces, and Qt knows where their lines may break."""


def _breakable(word: re.Match[str]) -> str:
    return MAY_BREAK.join(word[0][at : at + 8] for at in range(0, len(word[0]), 8))


def _turned(align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return where on the screen something stands in a mirrored window."""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if align & left:
        return align & ~left | right
    return align & ~right | left if align & right else align


class Label(accessible.Spoken, QLabel):
    """Plain text in one of the roles that the style sheet knows; wraps where asked to."""

    rewritten = Signal()
    """It says something else, whose letters may be higher."""

    def __init__(
        self, text: str = "", role: Role = "text", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._spoken, self._given = "", ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``; where it wraps, an endless word may break too, or it would widen the whole page."""
        if text == self._given:
            # A view that is drawn again says most of it again.
            return
        self._given = text
        if self.property("role") == "key":
            # Numbers to compare stand as they do everywhere.
            super().setText(text)
            return
        said = readable(text)
        shown = readable(_ENDLESS.sub(_breakable, text)) if self.wordWrap() else said
        super().setText(shown)
        if shown != said or self._spoken:
            self._spoken = said if shown != said else ""
            self.setAccessibleName(self._spoken)
        self.rewritten.emit()

    def take_role(self, role: Role) -> None:
        """Look as another role does from now on."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)

    def spoken_role(self) -> accessible.Role | None:
        """Be a heading where it looks like one, so that one can jump to it."""
        return accessible.Role.Heading if self.property("role") in HEADINGS else None

    def spoken_name(self) -> str:
        """Be called what it says."""
        return self._spoken or self.text()

    def minimumSizeHint(self) -> QSize:
        """Return the size of a line of little text where the text wraps: its height follows from the width it gets."""
        if not self.wordWrap() or self.property("role") == "key":
            return super().minimumSizeHint()
        return QSize(NARROWEST, self.heightForWidth(4096))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; in a mirrored window its lines begin on one edge, as Qt's do where it is selectable."""
        if not (is_mirrored(self.text()) and self._has_broken_lines_alone()):
            super().paintEvent(event)
            return
        # Here, since no other window needs it.
        from otadesk.desktop.parts.mirrored_lines import paint_lines  # noqa: PLC0415

        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        paint_lines(painter, self.contentsRect(), self.text(), _turned(self.alignment()))

    def _has_broken_lines_alone(self) -> bool:
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return self.wordWrap() and self.buddy() is None and not selectable

    def selectable(self) -> Label:
        """Let people select and copy the text."""
        # Here, since the first page has nothing to copy.
        from otadesk.desktop.parts.copying import Copying  # noqa: PLC0415

        self.installEventFilter(Copying(self))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        return self


class OneLine(Label):
    """One line that gives way: too long a text ends in “…”, and the tool tip has all of it.

    ``mode`` says what goes; the middle is right for addresses and paths, whose ends tell them apart. Where not all has
    room, what is ``brief`` is shown of it, if that is given.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "text",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        brief: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._mode, self._brief = mode, readable(brief)
        super().__init__("", role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``; line breaks become spaces."""
        super().setText(" ".join(text.split()))
        self._tell()

    def spoken_role(self) -> accessible.Role:
        """Be a text, if no heading; what is cut is read as a whole."""
        return super().spoken_role() or accessible.Role.StaticText

    def spoken_state(self, state: accessible.State) -> None:
        """Be nothing to type in."""
        state.readOnly = True

    def sizeHint(self) -> QSize:
        """Return the size of what is painted."""
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() - self._too_high())

    def minimumSizeHint(self) -> QSize:
        """Return a width that always fits."""
        return QSize(40, super().minimumSizeHint().height() - self._too_high())

    def _too_high(self) -> int:
        """Return how much higher a line is by signs alone that aren't painted."""
        text, metrics = self.text(), self.fontMetrics()
        painted = as_painted(text)
        return 0 if painted == text else metrics.size(0, text).height() - metrics.size(0, painted).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tool tip while it is cut."""
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        self.drawFrame(painter)
        fitting = self.contentsRect()
        text = self.fitting(fitting.width())
        # Not by the style: PySide would make that class for the first paint, which takes longer than all text there.
        painter.setPen(self.palette().color(self.foregroundRole()))
        align = self.alignment()
        if as_painted(self.text()) != self.text():
            # It runs the other way, but where it stands is by the window's direction.
            align = _turned(align)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(fitting, int(align), text)

    def fitting(self, width: int) -> str:
        """Return the text, or what is shown of it in this width."""
        metrics, text = self.fontMetrics(), as_painted(self.text())
        if self._brief and metrics.horizontalAdvance(text) > width:
            text = self._brief
        return elided(metrics, text, width, self._mode)

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain(self.text()) if cut and self.text() else "")


class Address(OneLine):
    """The address of a page: its scheme gives way first, then the beginning of its path, so that host and end stay."""

    def fitting(self, width: int) -> str:
        """Keep the host whole where that leaves the end as much room as a name needs."""
        whole, metrics = as_painted(self.text()), self.fontMetrics()
        forms = (whole, whole.partition("//")[2] or whole)
        for form in forms:
            if metrics.horizontalAdvance(form) <= width:
                return form
        for form in forms:
            host = form[: form.find("/", form.find("//") + 2) + 1]
            room = width - metrics.horizontalAdvance(host)
            if host and room >= (NARROWEST if form is whole else LEAST_OF_ALL):
                return host + metrics.elidedText(form[len(host) :], Qt.TextElideMode.ElideLeft, room)
        return elided(metrics, forms[-1], width, self._mode)
