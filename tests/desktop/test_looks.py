"""No view changes its look unnoticed; what a machine makes of a letter's edge is no change.

``python3 packaging/dev.py shots --accept`` keeps how the views look now, where a change is meant.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from looks import hermetic, signature
from looks import taken as looker
from looks.difference import COMMAND, differences, story
from looks.signature import CELL, FORGIVEN, Signature

KEPT = Path(__file__).with_name("looks.json")
VIEW = "publish-review"

SPOILED = """
import sys
sys.path.insert(0, {packaging!r})
from looks import posing, taken
from looks.signature import encoded

made = dict(posing.views())[{view!r}]

def spoil():
    shown = made()
    page = shown.publish.review
    {change}
    return shown

posing.views = lambda: (({view!r}, spoil),)
print(encoded(taken.signatures()))
"""
"""Takes one view after something has been done to it."""


def taken(folder: Path, program: list[str], more: Mapping[str, str] | None = None, **how: str) -> dict[str, Signature]:
    environment = {**hermetic.surroundings(folder, **how), **(more or {})}
    told = subprocess.run(
        [sys.executable, *program], env=environment, capture_output=True, text=True, check=False, timeout=100
    )
    assert (told.returncode, told.stderr) == (0, "")
    return signature.decoded(told.stdout)


def kept(view: str) -> dict[str, Signature]:
    return {name: one for name, one in signature.read(KEPT).items() if name.split(",")[0] == view}


def spoiled(folder: Path, change: str) -> dict[str, str]:
    """Return what is said of a view to which something was done."""
    packaging = str(Path(looker.__file__).resolve().parents[1])
    program = SPOILED.format(packaging=packaging, view=VIEW, change=change)
    return differences(kept(VIEW), taken(folder, ["-c", program]))


def test_every_view_looks_as_it_did(tmp_path: Path) -> None:
    found = differences(signature.read(KEPT), taken(tmp_path, [looker.__file__]))
    assert not found, story(found)


def test_a_machine_with_settings_fonts_and_a_rasteriser_of_its_own_takes_the_same_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fonts = tmp_path / ".config" / "fontconfig"
    fonts.mkdir(parents=True)
    (fonts / "fonts.conf").write_text(
        '<fontconfig><match target="font"><edit name="matrix" mode="assign"><times><name>matrix</name>'
        "<matrix><double>1</double><double>0.4</double><double>0</double><double>1</double></matrix></times>"
        "</edit></match></fontconfig>",
        encoding="utf-8",
    )
    for name, value in {
        "HOME": str(tmp_path),
        "LANG": "ar_EG.UTF-8",
        "LANGUAGE": "ja",
        "TZ": "Asia/Tokyo",
        "QT_SCALE_FACTOR": "1.5",
        "QT_FONT_DPI": "144",
        "XDG_CURRENT_DESKTOP": "KDE",
    }.items():
        monkeypatch.setenv(name, value)
    # Another way to draw the same outlines, as another FreeType would.
    found = taken(tmp_path, [looker.__file__, VIEW, "devices"], hinting="hintslight")
    assert differences(kept(VIEW) | kept("devices"), found) == {}
    pairs = [(found[name].cells, one.cells) for name, one in (kept(VIEW) | kept("devices")).items()]
    assert max(abs(now - then) for cells in pairs for now, then in zip(*cells, strict=True)) < FORGIVEN / 2


@pytest.mark.parametrize(
    ("change", "where"),
    [
        pytest.param("page.put_away.hide()", (540, 630), id="a button that is gone"),
        pytest.param("page.go.setText('')", (540, 660), id="a button without its words"),
        pytest.param("page.go.become('plain')", (540, 660), id="a button that lost its colour"),
        pytest.param("page.column.setSpacing(18)", (90, 630), id="cards that moved by six pixels each"),
        pytest.param("page.heading._chips.parentWidget().hide()", (30, 150), id="chips that are gone"),
        pytest.param("shown.side_bar.entries[2].hide()", (120, 240), id="a place that is missing"),
        pytest.param("page.banner.mark.hide()", (120, 210), id="an icon that is gone"),
        pytest.param("shown.setStyleSheet('* { color: gray }')", (0, 660), id="words that lost their colour"),
    ],
)
def test_a_view_that_changed_is_found_and_where(tmp_path: Path, change: str, where: tuple[int, int]) -> None:
    found = spoiled(tmp_path, change)
    assert set(found) == {f"{VIEW}, light", f"{VIEW}, dark"}
    rows = [number for number, line in enumerate(found[f"{VIEW}, light"].splitlines()[1:]) if "#" in line]
    assert where[0] <= rows[0] * CELL
    assert (rows[-1] + 1) * CELL <= where[1]


def test_nothing_done_is_nothing_found(tmp_path: Path) -> None:
    assert spoiled(tmp_path, "pass") == {}


def test_a_new_view_one_that_is_gone_and_one_of_another_size_are_told(tmp_path: Path) -> None:
    small, large = Signature(30, 30, bytes(3)), Signature(60, 30, bytes(6))
    told = differences({"a": small, "b": small, "c": small}, {"b": large, "c": small, "d": small})
    assert told == {"a": "is gone", "b": "has another size: 30×30 before, 60×30 now", "d": "is new"}
    assert COMMAND in story(told)


def test_signatures_are_kept_to_the_byte(tmp_path: Path) -> None:
    signatures = {"a": Signature(61, 30, os.urandom(9)), "b": Signature(30, 30, bytes(3))}
    signature.write(tmp_path / "looks.json", signatures)
    assert signature.read(tmp_path / "looks.json") == signatures
    assert (tmp_path / "looks.json").read_text(encoding="utf-8").count("\n") == 4
