"""The code on the screen is the code that a camera reads: at every size, on every ground."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from otadesk.desktop.codes.qr_view import QrView
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.site.qr import QUIET_ZONE, matrix

URL = "https://builds.example.com/ota/com.example.field-6k2w9d"


def pillow(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombuffer(
        "RGB", (plain.width(), plain.height()), bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine(), 1
    )


def read(view: QrView) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(pillow(view.grab().toImage()))]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("side", [90, 200, 300, 1000])
def test_a_camera_reads_it(qtbot: QtBot, appearance: Appearance, side: int, dark: bool) -> None:
    appearance.wear(Look(dark=dark))
    view = QrView(side)
    qtbot.addWidget(view)
    view.show_code(matrix(URL), "code")
    view.resize(view.sizeHint())
    assert read(view) == [URL]


@settings(max_examples=25)
@given(path=st.text("abcdefghijklmnopqrstuvwxyz0123456789-._~/%", max_size=300))
def test_every_address_can_be_read_back(path: str) -> None:
    view = QrView(400)
    view.show_code(matrix(f"https://builds.example.com/{path}"), "code")
    view.resize(view.sizeHint())
    assert read(view) == [f"https://builds.example.com/{path}"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("snug", [False, True], ids=["fixed", "snug"])
def test_four_white_modules_surround_it(qtbot: QtBot, appearance: Appearance, dark: bool, snug: bool) -> None:
    appearance.wear(Look(dark=dark))
    view = QrView(300, snug=snug)
    qtbot.addWidget(view)
    code = matrix(URL)
    view.show_code(code, "code")
    view.resize(view.sizeHint())
    picture = pillow(view.grab().toImage()).convert("L")
    black = picture.point(lambda value: 255 if value < 40 else 0).crop((20, 20, 280, 280)).getbbox()
    assert black is not None
    left, top = black[0] + 20, black[1] + 20
    step = (black[2] - black[0]) / len(code)
    assert min(left, top) >= QUIET_ZONE * step
    middle = picture.height // 2
    assert {picture.getpixel((x, middle)) for x in range(4, left)} == {255}


def test_it_is_not_squeezed(qtbot: QtBot) -> None:
    view = QrView(280)
    qtbot.addWidget(view)
    view.show_code(matrix(URL), "code")
    assert view.minimumSizeHint() == view.sizeHint()
    assert view.sizeHint().width() % (len(matrix(URL)) + 2 * QUIET_ZONE) == 0
    view.grow(500)
    assert view.sizeHint().width() > 460


def test_it_says_where_it_leads(qtbot: QtBot) -> None:
    view = QrView(200)
    qtbot.addWidget(view)
    view.show_code(matrix(URL), f"QR code for {URL}")
    assert URL in view.accessibleName()
    view.show_code((), "nothing yet")
    assert read(view) == []
