"""What is done with a code: its page is opened in the browser, or its address is there to be pasted."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from support.scripted_core import PAGE as PUBLISHED
from support.scripted_core import STAGING, TRUST, ScriptedCore

from otadesk.desktop.codes.panel import CodePanel
from otadesk.desktop.desk import Desk
from otadesk.desktop.parts.button import Button

PAGE = "https://builds.example.com/field/"


@pytest.mark.parametrize("opens", [True, False])
def test_where_no_browser_opens_the_link_is_on_the_clipboard(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString())
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    QGuiApplication.clipboard().setText("something of somebody's")
    desk.window.publish.done.open_link.emit(PAGE)
    assert asked == [PAGE]
    assert QGuiApplication.clipboard().text() == ("something of somebody's" if opens else PAGE)
    assert desk.window.toast.isVisible() is not opens


def test_nothing_but_a_page_is_opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    for address in ("file:///etc/passwd", "javascript:alert(1)", "smb://host/share", ""):
        desk.window.publish.done.open_link.emit(address)
    assert asked == []


@pytest.mark.parametrize(("code", "leads_to"), [(None, PUBLISHED), (0, TRUST), (1, PUBLISHED)])
def test_the_foot_saves_the_code_of_the_app_or_either_of_two(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path, code: int | None, leads_to: str
) -> None:
    core.server_list = [STAGING] if code is None else []
    desk.publish.add([Path("Till.ipa")])
    window = desk.window.publish
    qtbot.waitUntil(window.review.isVisible)
    window.review.publish.emit()
    qtbot.waitUntil(window.done.isVisible)
    codes = {panel.link.text() for panel in window.done.findChildren(CodePanel)}
    assert (TRUST in codes) is (code is not None)
    saves = [button for button in window.done.findChildren(Button) if button.words == "Save…" and button.isVisible()]
    assert saves == [window.done.keep], "one way to save on the page"
    which = window.done.keep.menu()
    if code is None:
        assert which is None, "nothing to choose between"
        qtbot.mouseClick(window.done.keep, Qt.MouseButton.LeftButton)
    else:
        assert [action.text() for action in which.actions()] == ["1  Trust this computer", "2  Install the app"]
        which.actions()[code].trigger()
    (dialog,) = desk.window.findChildren(QFileDialog)
    file = tmp_path / "code.png"
    dialog.fileSelected.emit(str(file))
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert [found.text for found in zxingcpp.read_barcodes(Image.open(file))] == [leads_to]
    assert desk.window.toast.title.text() == "Saved as “code.png”"
    dialog.close()


@pytest.mark.parametrize(
    ("chosen", "written"),
    [
        ("qr.jpg", "qr.jpg.png"),
        ("qr", "qr.png"),
        ("qr.PNG", "qr.PNG"),
        ("qr.svg", "qr.svg"),
        ("App 1.2", "App 1.2.png"),
    ],
)
def test_a_file_is_called_what_is_in_it(qtbot: QtBot, desk: Desk, tmp_path: Path, chosen: str, written: str) -> None:
    desk.codes.write(PAGE, tmp_path / chosen)
    qtbot.waitUntil(lambda: desk.window.toast.title.text() == f"Saved as “{written}”")
    (file,) = tmp_path.iterdir()
    assert file.name == written
    assert file.read_bytes().startswith(b"\x89PNG") is not written.endswith("svg")
