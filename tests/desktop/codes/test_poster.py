"""The poster: whatever the paper, a phone reads its codes, and nothing on it is cut off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_core import PAGE, ScriptedCore

from otadesk.desktop.codes.poster import paint_poster, print_poster
from otadesk.desktop.desk import Desk
from otadesk.desktop.gallery import made_up
from otadesk.desktop.state import AppCard, Code, Done

SHEETS = {"A4": (1240, 1754), "Letter": (1275, 1650), "A4 across": (1754, 1240), "a receipt": (600, 2400)}
LONG = "The Extraordinarily Long Name of an App That Somebody Thought Would Be a Good Idea " * 2


def painted(done: Done, size: tuple[int, int]) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    paint_poster(painter, QRectF(0, 0, *size), done.app, done.codes)
    painter.end()
    return image


def read(image: QImage, folder: Path) -> set[str]:
    image.save(str(folder / "poster.png"))
    return {found.text for found in zxingcpp.read_barcodes(Image.open(folder / "poster.png"))}


def ink_at_the_edges(image: QImage, width: int = 30) -> bool:
    """Whether anything but white stands so near to an edge that printers cut it off."""
    white = QColor(Qt.GlobalColor.white).rgb()
    inner = QRectF(image.rect()).adjusted(width, width, -width, -width).toRect()
    return any(
        image.pixel(x, y) != white
        for y in range(0, image.height(), 3)
        for x in range(0, image.width(), 3)
        if not inner.contains(x, y)
    )


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("done", [made_up.done, made_up.done_nearby], ids=["one code", "two codes"])
@pytest.mark.usefixtures("qapp")
def test_every_code_on_every_sheet_is_read_by_a_phone(done: Callable[[], Done], sheet: str, tmp_path: Path) -> None:
    image = painted(done(), SHEETS[sheet])
    assert read(image, tmp_path) == {code.url for code in done().codes}
    assert not ink_at_the_edges(image)


@pytest.mark.usefixtures("qapp")
def test_endless_names_and_a_missing_icon_leave_the_code_alone(tmp_path: Path) -> None:
    done = made_up.done()
    hostile = AppCard(LONG, LONG, (), b"no picture")
    image = painted(replace(done, app=hostile), SHEETS["A4"])
    assert read(image, tmp_path) == {done.codes[0].url}
    assert not ink_at_the_edges(image)


def test_a_mirrored_poster_has_its_icon_at_the_right(qapp: QApplication) -> None:
    done = made_up.done()
    icon = replace(done, app=replace(done.app, name="", facts=""))

    def columns(image: QImage) -> list[int]:
        return [x for x in range(0, image.width(), 5) if image.pixel(x, 180) != QColor(Qt.GlobalColor.white).rgb()]

    plain = columns(painted(icon, SHEETS["A4"]))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = columns(painted(icon, SHEETS["A4"]))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert max(plain) < 620 < min(mirrored)


@pytest.mark.usefixtures("qapp")
def test_a_printer_gets_one_sheet(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "poster.pdf"))
    printer.setFullPage(True)
    done = made_up.done()
    assert print_poster(printer, done.app, done.codes)
    content = (tmp_path / "poster.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_told(tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "poster.pdf"))
    done = made_up.done()
    assert not print_poster(printer, done.app, done.codes)


# -- from the window


def printed_by(qtbot: QtBot, desk: Desk, file: Path) -> None:
    """Let the dialog that is open print into a file, as its “Print to File” does."""

    def dialogs() -> list[QPrintDialog]:
        return [one for one in desk.window.findChildren(QPrintDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    (dialog,) = dialogs()
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(file))
    dialog.accepted.emit(dialog.printer())
    dialog.close()


def test_what_was_published_is_printed_from_the_menu(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    assert core
    desk.window.poster_wanted.emit()
    assert desk.window.toast.isVisible()
    assert desk.window.findChildren(QPrintDialog) == []
    desk.publish.add([Path("a.ipa")])
    view = desk.window.publish
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.review)
    view.review.go.click()
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.done)
    codes: list[Code] = [code for _app, code in desk.publish.queue.codes_of_one()]
    assert codes[-1].url == PAGE
    desk.window.poster_wanted.emit()
    printed_by(qtbot, desk, tmp_path / "poster.pdf")
    assert (tmp_path / "poster.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("qapp")
def test_whoever_stands_before_the_poster_of_this_computer_finds_the_fingerprint_that_the_phone_asks_about() -> None:
    done = made_up.done_nearby()
    trust, install = done.codes
    assert made_up.serving().fingerprint in trust.note
    without = replace(done, codes=(replace(trust, note=""), install))
    assert painted(done, SHEETS["A4"]) != painted(without, SHEETS["A4"])
