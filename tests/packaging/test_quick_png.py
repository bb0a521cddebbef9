"""Pictures of windows as files."""

from __future__ import annotations

from pathlib import Path

import pytest
from looks import quick_png
from PIL import Image
from PySide6.QtGui import QColor, QImage


@pytest.mark.parametrize("width", [1, 2, 3, 4, 33])
def test_every_pixel_is_read_back_whatever_the_width_of_the_picture(tmp_path: Path, width: int) -> None:
    picture = QImage(width, 5, QImage.Format.Format_ARGB32_Premultiplied)
    colours = {(x, y): (x * 7 % 256, y * 50, 255 - x) for x in range(width) for y in range(5)}
    for (x, y), colour in colours.items():
        picture.setPixelColor(x, y, QColor(*colour))
    quick_png.write(tmp_path / "picture.png", picture)
    with Image.open(tmp_path / "picture.png") as read:
        assert read.format == "PNG"
        assert read.size == (width, 5)
        assert {place: read.getpixel(place) for place in colours} == colours
