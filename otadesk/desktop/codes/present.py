"""The code across the whole screen, for testers in the room; it reads from three metres away."""

from __future__ import annotations

import math
from bisect import bisect
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.codes.lettering import enlarge, height_of, letters, wished
from otadesk.desktop.codes.pager import Pager
from otadesk.desktop.codes.qr_view import view_of
from otadesk.desktop.codes.scans import Scans
from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.state import AppCard, Code
from otadesk.desktop.texts import say
from otadesk.phrases import N_

LEAST = 160
EDGE = 8
GAP = 32
NAME, FACTS = 0.075, 0.036
LARGE, SMALL = 0.22, 0.12
"""Parts of the height that letters and icon take, so that they read from as far away as the code."""
SMALLEST = 16
WORTH = 1.1
"""How much larger a code is worth to which nothing has to be said beside it."""
MOST_LETTERS = 1000
MOST_ASKING = 40
"""How large the letters are at most that ask for the same of all codes."""
MOST_SIDE_BY_SIDE = 3
"""How many codes of one app stand beside each other under its name; more are told as those of several are."""
ONWARD = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down})
BACK = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_Up})
FLAT = 1.3
"""So much wider than high, a screen has room for the words beside the code."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How large the words may be: letters by this factor, an icon of this part of the height, no letters below this."""

    scale: float = 1.0
    picture: float = LARGE
    least: int = SMALLEST


class _Poster(QWidget):
    """One code with the words of its app, which may stand beside the code or above it."""

    def __init__(self, app: AppCard, code: Code, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.qr = view_of(code, LEAST, snug=not several)
        self.picture = AppPicture(64)
        self.picture.show_picture(app.icon, app.name)
        self.name = OneLine(app.name, "display")
        self.facts = OneLine(app.version or app.facts, "heading")
        self.modules = len(code.matrix)
        self.gap = GAP if several else 2 * GAP
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.name)
        lines.addWidget(self.facts)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12 if several else 16)
        # Of several, the words begin where the code does, so that those beside each other begin on one line.
        level = Qt.AlignmentFlag.AlignTop if several else Qt.AlignmentFlag.AlignVCenter
        self._head.addWidget(self.picture, 0, level | Qt.AlignmentFlag.AlignLeading)
        self._head.addLayout(lines)
        self.sentence = Label(f"{code.title}\n{code.sentence}" if several else code.sentence, "title", wrap=True)
        self._words = QVBoxLayout()
        self._words.setSpacing(12 if several else 24)
        self._words.addLayout(self._head)
        self._words.setAlignment(self._head, Qt.AlignmentFlag.AlignLeading)
        self._words.addWidget(self.sentence)
        self._largest, self._alike = MOST_LETTERS, False
        self._written = 0
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._both.addWidget(self.qr, 0, level | Qt.AlignmentFlag.AlignLeading)
        self._both.addLayout(self._words)
        self._both.setAlignment(self._words, level)

    def write_on(self, *, alike: bool, largest: int) -> None:
        """From now on write letters no larger than this; where all ask ``alike``, that is told elsewhere."""
        self._alike, self._largest = alike, largest
        self.sentence.setVisible(not alike)

    def write(self, width: int, height: int, way: _Way, *, above: bool) -> int:
        """Make the words as large as the room allows, and return how high they are."""
        side = round(height * way.picture)
        self.picture.resize_to(side)
        room = width - side - self._head.spacing() if above else width
        lines = 0
        for line, part in ((self.name, NAME), (self.facts, FACTS)):
            largest = min(self._largest, max(way.least, round(way.scale * height * part)))
            lines += enlarge(line, largest, room, way.least)
        side_of_letters = max(way.least, round(way.scale * height * FACTS))
        letters(self.sentence, side_of_letters)
        wanted = self.sentence.fontMetrics().size(0, self.sentence.text()).width() + 8
        spoken = height_of(self.sentence, side_of_letters, min(width, wanted))
        head = max(side, lines) if above else side + self._head.spacing() + lines
        self._written = head if self._alike else head + self._words.spacing() + spoken
        return self._written

    def stand(self, side: int, *, beside: bool = False, below: int = 0) -> None:
        """Draw the code at this size, beside the words, or ``below`` so many pixels of room for them."""
        self.qr.grow(side)
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if beside else way.BottomToTop)
        self._both.setSpacing(self.gap if beside else GAP)
        self._words.setContentsMargins(0, 0, 0, 0 if beside else max(0, below - self._written))
        self._head.setDirection(way.TopToBottom if beside else way.LeftToRight)

    def wanted(self) -> QSize:
        """Return the size that all this takes."""
        # What was written in layouts of a layout is known to it only then.
        self._both.activate()
        return self.sizeHint()


class _Posters(QWidget):
    """Posters in a grid, all alike: codes of one size, and words that begin on one line.

    Where not all have room at once, one turns pages.
    """

    turned = Signal()
    """Others are seen now, or another number of them."""

    def __init__(self, shown: tuple[tuple[AppCard, Code], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.each = [_Poster(app, code, several=len(shown) > 1, parent=self) for app, code in shown]
        self._written = self.each
        asked = {code.sentence for _app, code in shown}
        self._asks_alike = len(shown) > 1 and len(asked) == 1
        self.sentence = Label(asked.pop() if self._asks_alike else "", "title", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.first, self._columns, self._on_a_page = 0, 1, len(self.each)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._grid, 1)
        column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignCenter)

    def fit(self, width: int, height: int) -> None:
        """Take at most this much, in the rows and columns that leave the codes most.

        What all of them ask for is told once, unless that costs the codes more than it spares.
        """
        room, number = QSize(width, height), len(self.each)
        counts = sorted({math.ceil(number / pages) for pages in range(1, number + 1)} or {1})
        # Where many have room, fewer have too.
        most = bisect(counts, False, key=lambda count: not self._measure(count, room)[0]) - 1
        while not self._lay_out(counts[max(0, most)], room) and most > 0:
            most -= 1
        # Of what was seen, the first stays in sight.
        self._show_from(self.first // self._on_a_page * self._on_a_page)

    def _hardest(self) -> list[_Poster]:
        """Return the few that need most room, by each of their lines and by the modules of their codes."""
        if not self.each:
            return []
        found = list({one.modules: one for one in self.each}.values())
        for line in ("name", "facts", "sentence"):
            # In letters of one size; those of now may differ.
            metrics = QFontMetrics(getattr(self.each[0], line).font())
            found.append(max(self.each, key=lambda one: metrics.size(0, getattr(one, line).text()).width()))
        return list(dict.fromkeys(found))

    def _measure(self, count: int, room: QSize) -> tuple[int, bool, int]:
        """Return how large the codes are where ``count`` are on a page, whether they ask once, and in what columns."""
        self._on_a_page, self._written = count, self._hardest()
        square = math.ceil(math.sqrt(count))
        row = count if room.width() > room.height() else 1
        columns = sorted({square, max(1, square - 1), min(count, square + 1), row})
        ways = [(once, number) for once in ((True, False) if self._asks_alike else (False,)) for number in columns]
        sides = {way: self._try(*way, room) for way in ways}
        once, best = max(ways, key=lambda way: sides[way] * (WORTH if way[0] else 1))
        return (sides[once, best], once, best) if any(sides.values()) else (0, False, square)

    def _lay_out(self, count: int, room: QSize) -> bool:
        """Write all as large as ``count`` of them have room; return whether they have any."""
        _side, once, best = self._measure(count, room)
        largest = MOST_LETTERS
        if len(self.each) > 1:
            # A short name would be in larger letters than a long one beside it.
            self._try(once, best, room)
            smallest = min(one.name.fontInfo().pixelSize() for one in self._written)
            largest = smallest if self._try(once, best, room, largest=smallest) else MOST_LETTERS
        # Those that need most come first, so that what has no room for them isn't written for all the others.
        self._written = list(dict.fromkeys((*self._written, *self.each)))
        if not self._try(once, best, room, largest=largest) and count > 1:
            return False
        self.sentence.setVisible(once)
        self._columns = best
        size = self._largest()
        for poster in self.each:
            poster.setFixedSize(size)
        return True

    @property
    def beyond(self) -> int:
        """The number of the first that comes after those in sight."""
        return min(self.first + self._on_a_page, len(self.each))

    def turn(self, *, onward: bool) -> None:
        """Show the next page, or the one before; after the last comes the first again."""
        last = (len(self.each) - 1) // self._on_a_page * self._on_a_page
        first = self.first + (self._on_a_page if onward else -self._on_a_page)
        self._show_from(0 if first > last else last if first < 0 else first)

    def _show_from(self, first: int) -> None:
        self.first = first
        for number, poster in enumerate(self.each):
            self._grid.removeWidget(poster)
            at = number - first
            if 0 <= at < self._on_a_page:
                self._grid.addWidget(poster, at // self._columns, at % self._columns, Qt.AlignmentFlag.AlignCenter)
            poster.setVisible(0 <= at < self._on_a_page)
        self.turned.emit()

    def _try(self, once: bool, columns: int, room: QSize, *, largest: int = MOST_LETTERS) -> int:
        """Write all in so many columns, and return how large the codes are; 0 where they have no room like that."""
        height = room.height()
        if once:
            letters_of = min(max(SMALLEST, round(wished(self) * height * FACTS)), MOST_ASKING)
            height -= height_of(self.sentence, letters_of, room.width()) + GAP
        for poster in self._written:
            poster.write_on(alike=once, largest=largest)
        rows = math.ceil(self._on_a_page / columns) or 1
        side = self._write(
            max(LEAST, room.width() // columns - GAP - 2 * EDGE), max(LEAST, height // rows - GAP - 2 * EDGE)
        )
        size = self._largest()
        wide, high = columns * (size.width() + GAP) - GAP, rows * (size.height() + GAP) - GAP
        return side if wide <= room.width() and high <= height else 0

    def _largest(self) -> QSize:
        size = QSize()
        for poster in self._written:
            size = size.expandedTo(poster.wanted())
        return size

    def _write(self, width: int, height: int) -> int:
        """Put the words beside the code where that leaves them enough of what each poster has, else above it.

        Return how large the codes are.
        """
        # Letters follow the height; those of whoever wants larger ones are larger still where there is room.
        larger = wished(self)
        if width >= FLAT * height:
            side = min(height, width * 11 // 20)
            tight = _Way(picture=SMALL, least=11)
            ways = ((side, _Way(larger)), (side, _Way()), (side, _Way(picture=SMALL)), (side, tight))
            for most_of_code, way in (*ways, (side * 7 // 10, tight)):
                # The words get what whole pixels leave of it.
                code = self._alike(most_of_code)
                room = width - code
                if all(one.write(room - one.gap, height, way, above=False) <= height for one in self._written):
                    for poster in self._written:
                        poster.stand(code, beside=True)
                    return code
        most = height
        for way in (_Way(larger, SMALL), _Way(picture=SMALL)):
            if most > height // 3:
                most = max((one.write(width, height, way, above=True) for one in self._written), default=0)
        side = self._alike(max(LEAST, min(width, height - most - GAP)))
        for poster in self._written:
            poster.stand(side, below=most)
        return side

    def _alike(self, side: int) -> int:
        """Return the size of all codes: of those that suit each of them, the smallest."""
        return min((poster.qr.snug(side) for poster in self._written), default=side)


class Present(Spoken, QWidget):
    """A window that covers the screen; Esc, F11 or its button leave it."""

    left = Signal()

    def __init__(self, shown: tuple[tuple[AppCard, Code], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(shown[0][0].name if shown else "otadesk")
        self._content: Scans | _Posters
        self.posters: list[_Poster] | list[Scans]
        self._pager = Pager()
        if 1 < len(shown) <= MOST_SIDE_BY_SIDE and len({app for app, _code in shown}) == 1:
            self._content = Scans(shown[0][0], [code for _app, code in shown])
            self.posters = [self._content]
        else:
            self._content = posters = _Posters(shown)
            self.posters = posters.each
            self._pager.turn.connect(lambda onward: posters.turn(onward=onward))
            posters.turned.connect(lambda: self._pager.show_part(posters.first, posters.beyond, len(posters.each)))
        leave = Button(say(N_("Publish", "Leave")), "quiet")
        leave.named(say(N_("Publish", "Leave the presentation")))
        leave.clicked.connect(self.close)
        self._leave = leave
        outer = QVBoxLayout(self)
        outer.setSpacing(16)
        outer.setContentsMargins(48, 24, 48, 32)
        # How large the words are follows from the window, so they must not keep it from becoming smaller.
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        top = QHBoxLayout()
        top.addWidget(self._pager)
        top.addStretch(1)
        top.addWidget(leave)
        outer.addLayout(top)
        outer.addWidget(self._content, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()

    def spoken_role(self) -> Role:
        """Be a window."""
        return Role.Window

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the codes as large as the screen allows."""
        super().resizeEvent(event)
        self._content.fit(self.width() - 96, self.height() - self._leave.sizeHint().height() - 72)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc and F11, and turn pages as one does elsewhere."""
        key = event.key()
        ahead, behind = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            ahead, behind = behind, ahead
        if key in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.close()
        elif key in {ahead, behind, *ONWARD, *BACK}:
            self._pager.turn.emit(key in {ahead, *ONWARD})
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the screen is free again."""
        self.left.emit()
        super().closeEvent(event)
