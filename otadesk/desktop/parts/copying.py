"""What is copied out of a label: its words alone, without the signs that let them break and turn on the window.

A fingerprint or an address with such signs in it looks right wherever it is pasted, and is wrong. Qt copies a label's
text in four ways, none of which can be told what to take: so a filter stands before them all.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QClipboard, QContextMenuEvent, QDrag, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from otadesk.desktop.parts.button import passing_menu
from otadesk.desktop.texts import say, without_signs
from otadesk.phrases import N_

_AS_TYPED = {0x2028: "\n", 0x2029: "\n", 0xA0: " "}
"""What Qt has in a selection for the ends of lines, and what it copies as a mere space itself."""


class Copying(QObject):
    """Copies for one label, by its keys, its menu, the mouse, and for what X11 pastes by the middle button."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self._pressed: QPoint | None = None
        self._before = ""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Do what Qt would do with the text as it stands; the rest stays with the label."""
        kind, key = QEvent.Type, QKeySequence.StandardKey
        selects = event.type() is kind.MouseButtonRelease
        match event:
            case QKeyEvent() if event.type() is kind.KeyPress and event.matches(key.Copy):
                self.copy()
                return True
            case QKeyEvent():
                selects = event.type() is kind.KeyPress and event.matches(key.SelectAll)
            case QContextMenuEvent():
                self._offer(event.globalPos())
                return True
            case QMouseEvent() if event.type() is kind.MouseMove and self._pulls(event):
                self._drag()
                return True
            case QMouseEvent() if event.button() is Qt.MouseButton.LeftButton:
                pressed = event.type() is kind.MouseButtonPress
                self._pressed, self._before = event.position().toPoint() if pressed else None, self.text()
        if selects:
            # Behind the label, which does it.
            QTimer.singleShot(0, self, self._hand_to_middle_button)
        return False

    def text(self) -> str:
        """Return what is selected."""
        return without_signs(self._label.selectedText().translate(_AS_TYPED))

    @Slot()
    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        if self._label.hasSelectedText():
            QGuiApplication.clipboard().setText(self.text())

    @Slot()
    def selectAll(self) -> None:
        """Select the whole text."""
        # Qt counts in halves of what Python counts in, where a letter is as rare as an emoji.
        self._label.setSelection(0, len(self._label.text().encode("utf-16-le")) // 2)

    def _offer(self, where: QPoint) -> None:
        menu = passing_menu(self._label)
        copy = menu.addAction(say(N_("Window", "&Copy")), QKeySequence.StandardKey.Copy, self.copy)
        copy.setEnabled(self._label.hasSelectedText())
        menu.addAction(say(N_("Window", "Select &all")), self.selectAll)
        menu.popup(where)

    def _pulls(self, event: QMouseEvent) -> bool:
        """Whether selected text is being drawn away: pressing on anything else would have changed the selection."""
        if self._pressed is None or not self.text() or self.text() != self._before:
            return False
        gone = (event.position().toPoint() - self._pressed).manhattanLength()
        return bool(event.buttons() & Qt.MouseButton.LeftButton) and gone >= QApplication.startDragDistance()

    def _drag(self) -> None:
        self._pressed = None
        data = QMimeData()
        data.setText(self.text())
        drag = QDrag(self._label)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def _hand_to_middle_button(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self._label.hasSelectedText():
            clipboard.setText(self.text(), QClipboard.Mode.Selection)


def editor(focus: QWidget | None) -> QObject | None:
    """Return what edits where the keyboard is: of a label, what copies for it."""
    if focus is None:
        return None
    return focus.findChild(Copying, options=Qt.FindChildOption.FindDirectChildrenOnly) or focus
