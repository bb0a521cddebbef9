"""The QR code says what it should in every form, and always on white."""

from __future__ import annotations

import io
import re

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from otadesk.errors import UsageError
from otadesk.site import qr

ADDRESS = "https://builds.example.com/ota/com.example.field-6k2w9dabcdefghijklmnopqrst/"


def read(image: Image.Image) -> str:
    """Return what a camera's reader finds."""
    found = zxingcpp.read_barcodes(image.convert("L"))
    assert len(found) == 1
    return found[0].text


def test_the_png_reads_back_and_has_its_quiet_zone() -> None:
    image = Image.open(io.BytesIO(qr.png(ADDRESS, scale=4)))
    assert read(image) == ADDRESS
    border = 4 * qr.QUIET_ZONE
    assert all(image.getpixel((x, y)) for x in range(image.width) for y in range(border))


def test_the_svg_has_the_same_modules_on_a_white_ground() -> None:
    text = qr.svg(ADDRESS)
    dark = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)h1", text)}
    framed = qr.framed(qr.matrix(ADDRESS))
    assert dark == {(x, y) for y, row in enumerate(framed) for x, module in enumerate(row) if module}
    assert 'fill="#fff" d="M0 0h' in text


@pytest.mark.parametrize("colour", [True, False])
def test_the_terminal_text_draws_two_modules_a_character(colour: bool) -> None:
    lines = re.sub(r"\x1b\[[0-9;]*m", "", qr.terminal(ADDRESS, colour=colour)).splitlines()
    glyphs = {"█": (255, 255), "▀": (255, 0), "▄": (0, 255), " ": (0, 0)}
    image = Image.new("L", (len(lines[0]), 2 * len(lines)))
    for y, line in enumerate(lines):
        for x, glyph in enumerate(line):
            upper, lower = glyphs[glyph]
            image.putpixel((x, 2 * y), upper)
            image.putpixel((x, 2 * y + 1), lower)
    assert read(image.resize((image.width * 6, image.height * 6), Image.Resampling.NEAREST)) == ADDRESS


@settings(max_examples=40)
@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=120))
def test_any_text_that_fits_comes_back(text: str) -> None:
    assert read(Image.open(io.BytesIO(qr.png(text, scale=4)))) == text


def test_a_code_that_is_asked_for_again_is_the_same_one() -> None:
    assert qr.matrix(ADDRESS) is qr.matrix(ADDRESS)
    assert qr.matrix(ADDRESS) != qr.matrix(ADDRESS + "?")


def test_what_does_not_fit_is_refused_in_words() -> None:
    with pytest.raises(UsageError, match="too long"):
        qr.matrix("x" * 5000)
