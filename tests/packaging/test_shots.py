"""The gallery on the disk: a picture for each view and scheme, and a sheet with all that belongs to a view."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]


def shots(*words: str | Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, str(ROOT / "packaging" / "shots.py"), *map(str, words)]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, check=False, timeout=100)
    assert (done.returncode, done.stderr) == (0, "")


def brightness(picture: Image.Image, place: tuple[int, int]) -> float:
    value = picture.convert("L").getpixel(place)
    assert isinstance(value, int)
    return value


def test_every_view_is_taken_in_both_schemes_and_stands_on_a_sheet(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    shots("--take", tmp_path, "de", "2")
    pictures = {file.name for file in (tmp_path / "de").iterdir()}
    views = {name.partition(".")[0] for name in pictures}
    assert {"publish-review", "releases", "present"} <= views
    assert pictures == {f"{view}.{scheme}.2x.png" for view in views for scheme in ("light", "dark")}
    light, dark = (Image.open(tmp_path / "de" / f"releases.{scheme}.2x.png") for scheme in ("light", "dark"))
    assert light.size == dark.size == (1920, 1320)
    assert brightness(light, (1000, 20)) > 200
    assert brightness(dark, (1000, 20)) < 60
    for scheme in ("light", "dark"):
        (tmp_path / "de" / f"releases.{scheme}.2x.png").rename(tmp_path / "de" / f"releases.{scheme}.1x.png")
    shots("--sheets", tmp_path, "releases")
    sheet = Image.open(tmp_path / "releases.png")
    assert sheet.width > 4 * 640
    assert brightness(sheet, (500, 60)) > 200, "the light one comes first"
    assert brightness(sheet, (1100, 60)) < 60


def test_the_sheet_has_english_in_every_size_first_and_light_beside_dark(tmp_path: Path) -> None:
    for language, looks in {
        "en": ("light.1x", "dark.1x", "light.2x", "dark.2x", "large-text.1x", "large-text-dark.1x"),
        "ar": ("light.1x", "dark.1x"),
    }.items():
        (tmp_path / language).mkdir()
        for number, look in enumerate(looks):
            Image.new("RGB", (64, 44), (255, 40 * number, 0)).save(tmp_path / language / f"code.{look}.png")
    shots("--sheets", tmp_path, "code")
    sheet = Image.open(tmp_path / "code.png")
    places = [(16 + column * 656 + 10, 16 + row * 484 + 28 + 10) for row in range(2) for column in range(4)]
    assert [sheet.getpixel(place) for place in places] == [(255, 40 * number, 0) for number in (*range(6), 0, 1)]


def test_a_process_that_dies_ends_it_all_and_says_so() -> None:
    program = "import os, shots; shots.each_apart(os._exit, [(0,), (3,)])"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 1
    assert "_exit of (3,) ended with 3" in done.stderr
