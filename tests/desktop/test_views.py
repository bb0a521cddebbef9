"""What holds for every view of the gallery while it is made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.look.theme import Appearance

VIEWS = dict(gallery.views())


class Flashes(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt’s name
        """Let everything pass."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("name", VIEWS)
def test_no_part_of_a_view_is_a_window_for_a_moment_while_it_is_made(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, name: str
) -> None:
    """What is shown before it stands in something flashes up on the screen, and takes the keyboard along."""
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    qtbot.addWidget(VIEWS[name]())
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []
