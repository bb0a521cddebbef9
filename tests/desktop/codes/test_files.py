"""A code that leaves the window: as a picture that a camera reads, under a name that every system takes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from support import drop_target
from support.xvfb import eventually, running, screen

from otadesk.desktop.codes.files import CodeFiles, name_of, picture
from otadesk.desktop.codes.panel import CodePanel
from otadesk.desktop.codes.qr_view import QrView
from otadesk.desktop.parts.png import encode
from otadesk.desktop.state import Code
from otadesk.site import qr

URL = "https://builds.example.com/ota/com.example.field-6k2w9d"
CODE = Code("Ready to scan", "Scan it.", URL, qr.matrix(URL), "Field Notes 2.4.0 (318)")


def test_the_picture_is_the_one_that_is_saved(tmp_path: Path) -> None:
    (tmp_path / "window.png").write_bytes(encode(picture(CODE.matrix)))
    (tmp_path / "core.png").write_bytes(qr.png(URL))
    one, other = (Image.open(tmp_path / name).convert("L") for name in ("window.png", "core.png"))
    assert one.size == other.size
    assert ImageChops.difference(one, other).getbbox() is None


def test_a_code_without_a_name_is_called_one() -> None:
    assert name_of(CODE) == "Field Notes 2.4.0 (318)"
    assert name_of(Code("", "", URL, (), "...")) == "QR code"


def test_each_program_finds_the_form_that_it_takes(qtbot: QtBot) -> None:
    view = QrView(200)
    qtbot.addWidget(view)
    files = CodeFiles(view)
    png, svg = files.offer(CODE), files.offer(CODE, drawing=True)
    (picture_file,), (drawing_file,) = ([Path(url.toLocalFile()) for url in data.urls()] for data in (png, svg))
    assert (picture_file.name, drawing_file.name) == ("Field Notes 2.4.0 (318).png", "Field Notes 2.4.0 (318).svg")
    assert read(Image.open(picture_file)) == [URL]
    assert drawing_file.read_text(encoding="ascii") == qr.svg(URL)
    for data in (png, svg):
        assert data.text() == URL
        assert data.hasImage()
        assert data.data("image/svg+xml").toStdString() == qr.svg(URL)
    folder = picture_file.parents[1]
    assert folder.is_dir()
    files.deleteLater()
    del png, svg


def read(image: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(image.convert("RGB"))]


def test_without_a_folder_for_files_the_rest_is_still_offered(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    view = QrView(200)
    qtbot.addWidget(view)
    data = CodeFiles(view).offer(CODE)
    assert not data.hasUrls()
    assert data.hasImage()


def test_a_code_is_pulled_once_the_hand_has_gone_far_enough(qtbot: QtBot) -> None:
    for loose in (True, False):
        view = QrView(200, loose=loose)
        qtbot.addWidget(view)
        view.show_code(CODE.matrix, "code")
        view.show()
        pulled: list[bool] = []
        view.pulled.connect(lambda pulled=pulled: pulled.append(True))
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
        qtbot.mouseMove(view, QPoint(51, 51))
        assert not pulled
        for step in range(60, 160, 10):
            qtbot.mouseMove(view, QPoint(step, step))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
        qtbot.mouseMove(view, QPoint(10, 10))
        assert len(pulled) == int(loose)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_menu_copies_a_picture_that_a_camera_reads_and_the_link(qtbot: QtBot) -> None:
    panel = CodePanel(CODE)
    qtbot.addWidget(panel)
    saved: list[Code] = []
    panel.save.connect(saved.append)
    actions = {action.text(): action for action in panel.menu().actions() if action.text()}
    actions["Copy picture"].trigger()
    assert QGuiApplication.clipboard().image() == picture(CODE.matrix).convertToFormat(
        QGuiApplication.clipboard().image().format()
    )
    actions["Copy link"].trigger()
    assert QGuiApplication.clipboard().text() == URL
    actions["Save…"].trigger()
    assert saved == [CODE]
    panel.qr.customContextMenuRequested.emit(QPoint(5, 5))
    assert any(menu.isVisible() for menu in panel.findChildren(QMenu))


SOURCE = """
from PySide6.QtWidgets import QApplication
from otadesk.desktop.codes.panel import CodePanel
from otadesk.desktop.state import Code
from otadesk.site.qr import matrix

app = QApplication([])
panel = CodePanel(Code("Ready", "Scan it.", %r, matrix(%r), "Field Notes 2.4.0 (318)"))
panel.setWindowTitle("Codes")
panel.move(20, 20)
panel.show()
app.exec()
"""


@pytest.mark.parametrize(("key", "suffix"), [("", "png"), ("Control_L", "svg")])
def test_a_code_is_dragged_into_a_folder_of_another_program(tmp_path: Path, key: str, suffix: str) -> None:
    with screen() as shown:
        environment = shown.environment()
        with (
            running([sys.executable, drop_target.__file__, str(tmp_path)], environment) as target,
            running([sys.executable, "-c", SOURCE % (URL, URL)], environment),
        ):
            there, here = shown.window(drop_target.TITLE), shown.window("^Codes$")
            with shown.holding(key):
                shown.drag((here.x + 100, here.y + 100), there.centre)
            assert target.stdout is not None
            told = json.loads(target.stdout.readline())
            file = tmp_path / f"Field Notes 2.4.0 (318).{suffix}"
            eventually(file.exists, "the file")
    assert {"image/svg+xml", "text/uri-list", "text/plain", "image/png"} <= set(told["formats"])
    assert told["svg"] == qr.svg(URL)
    if suffix == "png":
        assert read(Image.open(file)) == [URL]
    else:
        assert file.read_text(encoding="ascii") == qr.svg(URL)
