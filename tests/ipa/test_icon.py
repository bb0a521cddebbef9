"""The icon that testers see: the right file, plain, in the right size; a placeholder where there is none."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from support.ipa_builder import draw_png, write_ipa

from otadesk.ipa.archive import Archive
from otadesk.ipa.icon import Icon, find_icon, initials, placeholder, plain_png

APP = "Payload/Sample.app"


def found(tmp_path: Path, info: dict[str, Any], files: dict[str, bytes]) -> Icon | None:
    path = write_ipa(tmp_path / "a.ipa", {f"{APP}/{name}": data for name, data in files.items()})
    with Archive(path) as archive:
        return find_icon(archive, APP, info)


def primary(*names: str, key: str = "CFBundleIcons") -> dict[str, Any]:
    return {key: {"CFBundlePrimaryIcon": {"CFBundleIconFiles": list(names)}}}


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        return picture


@pytest.mark.parametrize("cgbi", [False, True])
def test_the_largest_of_the_named_files_is_taken(tmp_path: Path, cgbi: bool) -> None:
    files = {f"AppIcon60x60@{scale}x.png": draw_png(60 * scale, cgbi=cgbi) for scale in (2, 3)}
    files["Unrelated.png"] = draw_png(500)
    icon = found(tmp_path, primary("AppIcon60x60"), files)
    assert icon is not None
    assert (icon.path, icon.width, icon.height) == ("AppIcon60x60@3x.png", 180, 180)
    assert opened(icon.png).convert("RGB").getpixel((90, 90)) == (40, 110, 220)


@pytest.mark.parametrize(
    "info",
    [
        primary("Icon-A"),
        primary("Icon-A.png"),
        primary("Icon-A@2x.png"),
        primary("Icon-A", key="CFBundleIcons~ipad"),
        {"CFBundleIconFiles": ["Icon-A"]},
        {"CFBundleIconFiles": "Icon-A"},
        {"CFBundleIconFile": "Icon-A.png"},
        {"CFBundleIcons": {"CFBundlePrimaryIcon": {"CFBundleIconName": "Icon-A"}}},
    ],
)
def test_every_way_of_naming_the_icon_is_understood(tmp_path: Path, info: dict[str, Any]) -> None:
    icon = found(tmp_path, info, {"Icon-A@2x~ipad.png": draw_png(30), "Icon-AB.png": draw_png(90)})
    assert icon is not None
    assert icon.path == "Icon-A@2x~ipad.png"


def test_the_name_in_the_asset_catalogue_finds_the_files_that_come_of_it(tmp_path: Path) -> None:
    info = {"CFBundleIcons": {"CFBundlePrimaryIcon": {"CFBundleIconName": "AppIcon"}}}
    icon = found(tmp_path, info, {"AppIcon76x76@2x~ipad.png": draw_png(152), "AppIconDark.png": draw_png(200)})
    assert icon is not None
    assert icon.path == "AppIcon76x76@2x~ipad.png"


def test_without_any_name_the_files_of_old_are_taken(tmp_path: Path) -> None:
    icon = found(tmp_path, {}, {"Icon.png": draw_png(57), "Icon@2x.png": draw_png(114)})
    assert icon is not None
    assert icon.width == 114


def test_alternate_icons_do_not_count(tmp_path: Path) -> None:
    info = {"CFBundleIcons": {"CFBundleAlternateIcons": {"Dark": {"CFBundleIconFiles": ["Dark"]}}}}
    assert found(tmp_path, info, {"Dark.png": draw_png(120)}) is None


def test_a_file_that_cannot_be_decoded_makes_way_for_the_next(tmp_path: Path) -> None:
    files = {"A@3x.png": draw_png(180)[:200], "A@2x.png": draw_png(120), "A.png": b"no picture", "B.png": b""}
    icon = found(tmp_path, primary("A", "B"), files)
    assert icon is not None
    assert icon.path == "A@2x.png"


@pytest.mark.parametrize(
    "info", [{}, {"CFBundleIcons": "x"}, {"CFBundleIcons": {"CFBundlePrimaryIcon": [1]}}, primary("", "../x", "\0")]
)
def test_plists_that_name_no_icon_have_none(tmp_path: Path, info: dict[str, Any]) -> None:
    assert found(tmp_path, info, {"Other.png": draw_png(60)}) is None


@pytest.mark.parametrize("size", [57, 512])
def test_the_published_icon_is_square_opaque_and_as_large_as_asked(size: int) -> None:
    picture = opened(plain_png(Icon("a.png", 120, 120, draw_png(120)), size))
    assert (picture.size, picture.mode, picture.format) == ((size, size), "RGB", "PNG")
    assert picture.getpixel((size // 2, size // 2)) == (40, 110, 220)


def test_transparency_becomes_black_as_on_the_phone() -> None:
    written = io.BytesIO()
    Image.new("RGBA", (10, 10), (255, 255, 255, 0)).save(written, "PNG")
    assert opened(plain_png(Icon("a.png", 10, 10, written.getvalue()), 57)).getpixel((5, 5)) == (0, 0, 0)


def test_what_is_not_square_is_cut_to_its_middle() -> None:
    picture = Image.new("RGB", (300, 100), "red")
    picture.paste("lime", (100, 0, 200, 100))
    written = io.BytesIO()
    picture.save(written, "PNG")
    square = opened(plain_png(Icon("a.png", 300, 100, written.getvalue()), 100))
    assert {square.getpixel((x, 50)) for x in (3, 50, 96)} == {(0, 255, 0)}


@pytest.mark.parametrize("png", [b"", b"no picture", draw_png(120)[:100], b"GIF89a" + bytes(50)])
def test_an_icon_that_cannot_be_decoded_never_stops_a_build(png: bytes) -> None:
    assert opened(plain_png(Icon("a.png", 1, 1, png), 57)).size == (57, 57)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_name_gets_a_placeholder(name: str, bundle_id: str) -> None:
    icon = placeholder(name, bundle_id)
    assert (icon.path, icon.width, icon.height) == ("", 512, 512)
    assert icon.png.startswith(b"\x89PNG")


def test_a_placeholder_stays_the_same_for_an_app_and_shows_its_letters() -> None:
    one = placeholder("Sample App", "com.example.sample")
    assert one == placeholder("Sample App", "com.example.sample")
    assert one.png != placeholder("Other App", "com.example.sample").png
    colours = {opened(placeholder("A", f"com.example.{index}").png).getpixel((0, 0)) for index in range(40)}
    assert len(colours) > 5
    # A script that the font doesn't know falls back to the bundle id, not to empty boxes.
    assert placeholder("微信", "com.example.x").png == placeholder("X", "com.example.x").png


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Sample App", "SA"), ("one", "O"), ("a-b c", "AB"), ("  ", ""), ("🎉", ""), ("ßtraße", "S"), ("1Password", "1")],
)
def test_initials_are_the_first_letters_of_the_first_words(name: str, letters: str) -> None:
    assert initials(name) == letters
