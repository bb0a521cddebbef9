"""The places of the window, always in the same order, one of them current."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QSizePolicy, QVBoxLayout, QWidget

from otadesk.desktop.look.tokens import CONTROL_RADIUS
from otadesk.desktop.parts.accessible import Role, Spoken, State
from otadesk.desktop.parts.glyph import paint_glyph
from otadesk.desktop.parts.keys import PressedByReturn
from otadesk.desktop.parts.style import grown, open_beside
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import ToneMark
from otadesk.desktop.texts import plain, say
from otadesk.phrases import N_

PUBLISH, RELEASES, DEVICES, SERVERS = range(4)
"""The places by their numbers."""
ICON = 18
LEAST_FOR_PAGES = 560
"""Pixels of width that pages have at least beside names."""
DARK = 128
"""The lightness below which a ground is a dark one."""


class Entry(Spoken, PressedByReturn, QAbstractButton):
    """One place: icon and name; the current one stands on a card. One that is not checkable opens a menu."""

    spoken_whole = True

    def __init__(self, glyph: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._badge = self._why = ""
        self._may_badge = False
        self._named = True
        self._mark: ToneMark | None = None

    def spoken_role(self) -> Role:
        """Be one of several pages, or a menu's button."""
        return Role.PageTab if self.isCheckable() else Role.ButtonMenu

    def spoken_state(self, state: State) -> None:
        """Tell which page is shown."""
        state.selectable = self.isCheckable()
        state.selected = self.isChecked()
        state.hasPopup = not self.isCheckable()

    def keep_badge_room(self) -> None:
        """Be wide enough for a badge before there is one."""
        self._may_badge = True

    def badge(self, text: str, why: str) -> None:
        """Show a short word at the end, with a sentence for those who hover or listen."""
        if self._mark is None:
            # Never shown: the style sheet gives it the colours in which the word is painted.
            self._mark = ToneMark("caution", parent=self)
            self._mark.hide()
            self._mark.ensurePolished()
        self._badge, self._why = text, why
        self.setAccessibleDescription(why)
        self._tell_on_hover()
        self.updateGeometry()
        self.update()

    def show_name(self, shown: bool) -> None:
        """Show the name beside the icon, or to those who hover alone."""
        self._named = shown
        self._tell_on_hover()
        self.updateGeometry()
        self.update()

    def _tell_on_hover(self) -> None:
        told = (self._why,) if self._named else (self.text(), self._why)
        self.setToolTip(plain("\n".join(part for part in told if part)))

    def _badge_width(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(self._badge) + 14, 24)

    def sizeHint(self) -> QSize:
        """Return room for icon, name, and the badge that may come, so that nothing moves when it does."""
        width = self.width_with_name() if self._named else 24 + grown(self, ICON)
        return QSize(width, self.fontMetrics().height() + 20)

    def width_with_name(self) -> int:
        """Return how wide it is, or would be, with its name."""
        # The badge stands partly in the room that a name has after it anyway.
        badge = max(self.fontMetrics().horizontalAdvance("00") + 14, self._badge_width()) - 14 if self._may_badge else 0
        name = QFontMetrics(_strong(self.font())).horizontalAdvance(self.text())
        return name + 54 + grown(self, ICON) + badge

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, name and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        place = QRectF(self.rect()).adjusted(1, 1, -1, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(colours.color(QPalette.ColorRole.Shadow))
            painter.drawRoundedRect(place.translated(0, 1), CONTROL_RADIUS, CONTROL_RADIUS)
            painter.setBrush(_ground(colours))
            painter.drawRoundedRect(place, CONTROL_RADIUS, CONTROL_RADIUS)
        elif self.underMouse():
            wash = QColor(_ground(colours))
            wash.setAlphaF(0.5)
            painter.setBrush(wash)
            painter.drawRoundedRect(place, CONTROL_RADIUS, CONTROL_RADIUS)
        ink = colours.color(QPalette.ColorRole.WindowText if self.isChecked() else QPalette.ColorRole.Dark)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = grown(self, ICON)
        left = place.right() - 12 - side if mirrored else place.left() + 12
        paint_glyph(painter, self._glyph, QRectF(left, place.center().y() - side / 2, side, side), ink)
        if self._named:
            painter.setFont(_strong(self.font()) if self.isChecked() else self.font())
            painter.setPen(ink)
            text = 24 + side
            room = place.adjusted(12, 0, -text, 0) if mirrored else place.adjusted(text, 0, -12, 0)
            near = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            # Right is meant as the eye sees it: without Absolute, Qt turns it round again where the window is mirrored.
            sides = near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(sides), self.text())
        self._paint_badge(painter, place, mirrored=mirrored)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), CONTROL_RADIUS, CONTROL_RADIUS)

    def _paint_badge(self, painter: QPainter, place: QRectF, *, mirrored: bool) -> None:
        if not self._badge or self._mark is None:
            return
        colours = self._mark.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        if not self._named:
            # Nobody could read a word beside so little: a dot at the icon’s corner says that there is one.
            side = grown(self, 8)
            left = place.left() + 4 if mirrored else place.right() - 4 - side
            painter.setBrush(colours.color(QPalette.ColorRole.WindowText))
            painter.drawEllipse(QRectF(left, place.top() + 4, side, side))
            return
        width, height = self._badge_width(), self.fontMetrics().height() + 2
        left = place.left() + 10 if mirrored else place.right() - 10 - width
        pill = QRectF(left, place.center().y() - height / 2, width, height)
        painter.setBrush(colours.color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(pill, height / 2.4, height / 2.4)
        font = QFont(self.font())
        font.setPixelSize(round(font.pixelSize() * 12.5 / 14))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), self._badge)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _ground(colours: QPalette) -> QColor:
    """Return what the current place stands on; in dark, a card's ground is all but that of the bar."""
    card = colours.color(QPalette.ColorRole.Base)
    return card if card.lightness() >= DARK else colours.color(QPalette.ColorRole.Midlight)


class SideBar(Spoken, QWidget):
    """The list of places; says which one somebody wants."""

    picked = Signal(int)
    menu_wanted = Signal()

    def __init__(self, places: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(say(N_("Window", "Places")))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._brand = brand = Label("otadesk")
        brand.setObjectName("brand")
        brand.setContentsMargins(12, 0, 12, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 26, 12, 24)
        column.setSpacing(4)
        column.addWidget(brand)
        column.addSpacing(14)
        self._group = QButtonGroup(self)
        self.entries: list[Entry] = []
        for index, (glyph, text) in enumerate(places):
            entry = Entry(glyph, text)
            self._group.addButton(entry, index)
            column.addWidget(entry)
            self.entries.append(entry)
        column.addStretch(1)
        self._column = column
        self._menu_entry: Entry | None = None
        self._named = True
        self._group.idClicked.connect(self.picked)

    def spoken_role(self) -> Role:
        """Be what the pages are chosen from."""
        return Role.PageTabList

    def sizeHint(self) -> QSize:
        """Return a width that follows the size of text."""
        hint = super().sizeHint()
        return QSize(self._width_with_names(), hint.height()) if self._named else hint

    def _width_with_names(self) -> int:
        margins = self._column.contentsMargins()
        widest = max(self._brand.sizeHint().width(), *(entry.width_with_name() for entry in self._all()))
        return max(188, widest + margins.left() + margins.right())

    def _all(self) -> list[Entry]:
        return [*self.entries, *([self._menu_entry] if self._menu_entry is not None else [])]

    def fit(self, width: int) -> None:
        """Show icons alone in a window of this width, where names would leave too little of it to the pages."""
        named = width - self._width_with_names() >= grown(self, LEAST_FOR_PAGES)
        if named != self._named:
            self._named = named
            self._brand.setVisible(named)
            for entry in self._all():
                entry.show_name(named)

    def event(self, event: QEvent) -> bool:
        """Do so for text of another size."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit(self.window().width())
        return done

    def offer_menu(self, name: str) -> None:
        """Show an entry at the bottom that asks for a menu."""
        self._menu_entry = Entry("more", name)
        self._menu_entry.setCheckable(False)
        self._menu_entry.clicked.connect(self.menu_wanted)
        self._menu_entry.show_name(self._named)
        self._column.addWidget(self._menu_entry)

    def open_menu(self, menu: QMenu) -> None:
        """Open a menu above that entry."""
        if self._menu_entry is not None:
            open_beside(menu, self._menu_entry, above=True)

    def keep_badge_room(self, index: int) -> None:
        """Be as wide without a badge beside this place as with one."""
        self.entries[index].keep_badge_room()

    def badge(self, index: int, text: str, why: str) -> None:
        """Show a short word beside a place, or none, and why it is there."""
        self.entries[index].badge(text, why)

    def show_current(self, index: int) -> None:
        """Mark the current place."""
        self.entries[index].setChecked(True)
        QAccessible.updateAccessibility(QAccessibleEvent(self.entries[index], QAccessible.Event.Selection))
