"""Icons that iOS would show while an app downloads, and those that it would not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.ipa_builder import draw_png

from otadesk.probe.images import image_problem

PNG = draw_png(57)


@pytest.mark.parametrize("pixels", [57, 120, 512])
def test_a_plain_square_png_is_fine_whatever_its_size(pixels: int) -> None:
    assert not image_problem(draw_png(pixels))


@pytest.mark.parametrize(("data", "words"), [
    (b"", "not a PNG"),
    (b"GIF89a" + bytes(100), "not a PNG"),
    (PNG[:20], "not a PNG"),
    (draw_png(57, cgbi=True), "own form"),
    (PNG[:12] + b"IDAT" + PNG[16:], "damaged"),
    (PNG[:16] + (58).to_bytes(4, "big") + PNG[20:], "58 × 57"),
])  # fmt: skip
def test_what_ios_would_not_show_is_told(data: bytes, words: str) -> None:
    assert words in str(image_problem(data).of(url="icon.png"))


@given(st.binary(max_size=60))
def test_any_bytes_get_an_answer(data: bytes) -> None:
    assert image_problem(PNG[:8] + data) or len(data) >= 25
