"""The review hands its report on: to the clipboard, or to a file of the chosen kind."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from otadesk.desktop.desk import Desk


def test_a_report_is_copied_and_saved(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.publish.add([Path("App.ipa")])
    review = desk.window.publish.review
    qtbot.waitUntil(lambda: desk.window.publish.pages.currentWidget() is review)
    menu = review.report.menu()
    assert menu is not None
    copy, save = menu.actions()[:2]
    assert not review.unmasked.isChecked()
    copy.trigger()
    assert "checks passed." in QGuiApplication.clipboard().text()
    save.trigger()
    dialog = desk.window.findChildren(QFileDialog)[0]
    assert dialog.selectedFiles()[0].endswith("report.html")
    file = tmp_path / "report.json"
    dialog.fileSelected.emit(str(file))
    qtbot.waitUntil(file.exists)
    assert json.loads(file.read_text(encoding="utf-8"))["schema"] == 1
    dialog.close()
