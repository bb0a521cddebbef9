"""Buttons: one primary on a page at most, plain ones beside it, links for what is rarely wanted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from otadesk.desktop.parts.keys import PressedByReturn
from otadesk.desktop.parts.style import control_height, line_height, restyle
from otadesk.desktop.texts import without_key

Kind = Literal["plain", "primary", "danger", "link", "quiet", "chip", "chip-primary"]

TALL = frozenset({"plain", "primary", "danger"})
"""Kinds that stand in a row with inputs."""
CHIPS = frozenset({"chip", "chip-primary"})
"""Kinds that stand in a row with one another."""


MORE = "⋯"
"""On a button that is all arrow already."""


class Button(PressedByReturn, QPushButton):
    """A push button of one kind. A click does not take the focus, so that the ring shows for the keyboard only."""

    def __init__(self, text: str, kind: Kind = "plain", parent: QWidget | None = None) -> None:
        # Not with the text at once: to see whether it is an icon, PySide would make that class, for 3 ms.
        super().__init__(parent)
        self._breaks = False
        self._also: tuple[str, ...] = ()
        self.setText(text)
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if kind in {"link", "quiet", "chip", "chip-primary"}:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        """Say this, with every ampersand in it."""
        super().setText(without_key(text))

    def text(self) -> str:
        """Return what it says."""
        return super().text().replace("&&", "&")

    def setMenu(self, menu: QMenu | None) -> None:
        """Have a menu or none; once one has closed, look as if the pointer was on the button only while it is."""
        if menu is self.menu():
            return
        super().setMenu(menu)  # type: ignore[arg-type]  # Qt takes no menu for an answer
        if menu is not None:
            menu.aboutToHide.connect(self._look_for_pointer)

    def _look_for_pointer(self) -> None:
        # While a menu is open, no widget hears that the pointer leaves it.
        on_it = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on_it)
        self.update()

    def breaking(self) -> Button:
        """Let the text break into two lines where a long one in large letters would be wider than the page."""
        self._breaks = True
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return self

    def with_room_for(self, *texts: str) -> Button:
        """Be as wide from the start as the longest of these needs, so that nothing beside it moves."""
        self._also = texts
        return self

    def minimumSizeHint(self) -> QSize:
        """Return room for the longer of the two lines."""
        whole = self._natural()
        if not self._breaks:
            return whole
        metrics, text = self.fontMetrics(), self._in_one_line()
        longer = max(map(metrics.horizontalAdvance, _halves(text)))
        return QSize(whole.width() - metrics.size(0, self.text()).width() + longer, whole.height())

    def sizeHint(self) -> QSize:
        """Return room for the text in one line, even while it is broken."""
        broken = self._natural()
        metrics = self.fontMetrics()
        more = metrics.horizontalAdvance(self._in_one_line()) - metrics.size(0, self.text()).width()
        return QSize(broken.width() + more, broken.height()) if "\n" in self.text() else broken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text, or join it again."""
        super().resizeEvent(event)
        self.fit_text()

    def fit_text(self) -> None:
        """Break the text where it may and must."""
        if self._breaks:
            text = self._in_one_line()
            joined = " " not in text or self.width() >= self.sizeHint().width()
            wanted = text if joined else "\n".join(_halves(text))
            if wanted != self.text():
                self.setText(wanted)

    def _natural(self) -> QSize:
        hint = super().sizeHint()
        if self.property("kind") in TALL:
            hint.setHeight(max(hint.height(), control_height(self)))
        elif self.property("kind") in CHIPS:
            lower = line_height(self) - self.fontMetrics().size(0, self.text()).height()
            hint.setHeight(hint.height() + max(0, lower))
        if self._also:
            metrics, shown = self.fontMetrics(), self.fontMetrics().horizontalAdvance(self._in_one_line())
            hint += QSize(max(0, max(map(metrics.horizontalAdvance, self._also)) - shown), 0)
        if not self._has_arrow():
            return hint
        # Here, as below, since the first page has no such button, and no first paint should wait for what this reads.
        from otadesk.desktop.parts.menu_arrow import with_room_for_arrow  # noqa: PLC0415

        return with_room_for_arrow(self, hint)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click for one: by the second press, the same button may stand for the next build."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button; one with a menu has an arrow at its end, which styles forget where text is mirrored."""
        if not self._has_arrow():
            super().paintEvent(event)
            return
        from otadesk.desktop.parts.menu_arrow import paint_with_arrow  # noqa: PLC0415

        paint_with_arrow(self)

    def _has_arrow(self) -> bool:
        return self.menu() is not None and self.text() != MORE

    def _in_one_line(self) -> str:
        return self.text().replace("\n", " ")

    @property
    def words(self) -> str:
        """What it is called to the eye."""
        return self._in_one_line()

    def become(self, kind: Kind) -> None:
        """Change the kind."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)

    def named(self, name: str) -> Button:
        """Give a name for screen readers where the text alone, such as “Copy”, does not say of what.

        The text is to stand in it: who works by voice says what is to be seen.
        """
        self.setAccessibleName(name)
        return self


def _halves(text: str) -> tuple[str, str]:
    """Return a text in two lines that are as alike in length as its words allow."""
    words = text.split(" ")
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1)]
    return min(ways, key=lambda way: max(map(len, way)))


def passing_menu(parent: QWidget) -> QMenu:
    """Return a menu for the place under the pointer, with nothing in it yet; it goes when closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def menu_of(buttons: Iterable[Button], parent: QWidget) -> QMenu:
    """Return those of the buttons that are shown as a passing menu."""
    menu = passing_menu(parent)
    for button in buttons:
        if not button.isHidden():
            action = menu.addAction(without_key(button.words))
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
    return menu


class MoreButton(Button):
    """Three dots that open a menu of what is rarely wanted; ``name`` says of what."""

    def __init__(self, name: str) -> None:
        super().__init__(MORE, "quiet")
        self.setAccessibleName(name)
        self.entries = QMenu(self)
        self.setMenu(self.entries)
        self.entries.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the menu end where the button ends, which stands at the end of a line: beyond it the window may end.

        It covers nothing of the buttons beside this one, which may be higher.
        """
        if watched is self.entries and event.type() is QEvent.Type.Show:
            place = QRect(self.mapToGlobal(QPoint()), self.size())
            beyond = self.entries.width() - place.width()
            row, own, y = self._row(), self.geometry(), self.entries.y()
            y += row.bottom() - own.bottom() if y > place.top() else row.top() - own.top()
            self.entries.move(place.left() if self.isRightToLeft() else place.left() - beyond, y)
        return super().eventFilter(watched, event)

    def _row(self) -> QRect:
        """Return the room of this button and of those in line with it."""
        row, around = self.geometry(), self.parentWidget() or self
        for one in around.findChildren(Button, options=Qt.FindChildOption.FindDirectChildrenOnly):
            place = one.geometry()
            if one.isVisible() and place.top() <= self.geometry().center().y() <= place.bottom():
                row = row.united(place)
        return row
