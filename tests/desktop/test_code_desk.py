"""What is done with a code: its page is opened in the browser, or its address is there to be pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from otadesk.desktop.desk import Desk

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
