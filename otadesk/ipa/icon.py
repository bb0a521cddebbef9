"""The app's icon: found, decoded from Apple's PNG dialect, scaled; a placeholder where there is none."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from otadesk.errors import PackageError
from otadesk.ipa.archive import Archive
from otadesk.ipa.cgbi import PngError, read_header, to_plain
from otadesk.ipa.zip_directory import Entry

MAX_BYTES = 16 << 20
MAX_REFERENCES = 200
MAX_CANDIDATES = 200
_HEADER_BYTES = 64
PLACEHOLDER_PIXELS = 512

_DEVICES = ("~ipad", "~iphone")
_SCALES = ("@2x", "@3x")
_POINTS = re.compile(r"[\d.]+x[\d.]+$")
# Dark enough for white letters: each has a contrast of at least 4.5 to white.
_COLOURS = (
    "#b3261e",
    "#9c4a00",
    "#7a5c00",
    "#4c6b00",
    "#0b6e2d",
    "#00696e",
    "#00639b",
    "#2f55c8",
    "#6a3fc2",
    "#a02a88",
)
_MISSING = "\uffff"


@dataclass(frozen=True, slots=True)
class Icon:
    """The best icon as a plain PNG; ``path`` is its place in the app, empty for the drawn placeholder."""

    path: str
    width: int
    height: int
    png: bytes


def find_icon(archive: Archive, path: str, info: Mapping[str, Any]) -> Icon | None:
    """Return the largest icon that the app at ``path`` names and that can be decoded, None where there is none.

    Alternate icons don't count, and those that exist only in Assets.car can't be read.
    """
    for _, name, entry in _ranked(archive, path, info):
        try:
            png = to_plain(archive.read(entry, limit=MAX_BYTES))
            header = read_header(png)
        except (PngError, PackageError):
            continue
        return Icon(name, header.width, header.height, png)
    return None


def plain_png(icon: Icon, size: int) -> bytes:
    """Return the icon as a square opaque PNG of ``size`` pixels, for the manifest and the page.

    What is transparent becomes black, as iOS itself shows such icons; one that is not square is cut to its middle. An
    icon that Pillow can't decode becomes a grey square: a picture must never stop a build.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - 100 ms that looking at an IPA can spare

    try:
        with Image.open(io.BytesIO(icon.png), formats=("PNG",)) as stored:
            picture = stored.convert("RGBA")
        flat = Image.alpha_composite(Image.new("RGBA", picture.size, "black"), picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        flat = Image.new("RGB", (size, size), "#8e8e93")
    written = io.BytesIO()
    ImageOps.fit(flat, (size, size), Image.Resampling.LANCZOS).save(written, "PNG", optimize=True)
    return written.getvalue()


def placeholder(name: str, bundle_id: str) -> Icon:
    """Return a stand-in for an icon: the name's initials on a colour that stays the same for a bundle id."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - 100 ms that an app with an icon can spare

    size = PLACEHOLDER_PIXELS
    picture = Image.new("RGB", (size, size), _COLOURS[zlib.crc32(bundle_id.encode("utf-8", "replace")) % len(_COLOURS)])
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size * 0.42)
    unknown = bytes(font.getmask(_MISSING))
    # Pillow's own font knows little beyond Latin; of other names the bundle id's first letter has to do.
    for letters in (initials(name), initials(bundle_id.rsplit(".", 1)[-1])):
        if letters and all(bytes(font.getmask(letter)) != unknown for letter in letters):
            draw.text((size / 2, size / 2), letters, "white", font, anchor="mm")
            break
    else:
        draw.rounded_rectangle((size * 0.3, size * 0.3, size * 0.7, size * 0.7), size * 0.09, outline="white", width=20)
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return Icon("", size, size, written.getvalue())


def initials(name: str) -> str:
    """Return the first letters of a name's first two words, in capitals; "" where it has no letter or digit."""
    words = [word for word in re.split(r"[\W_]+", name) if word]
    return "".join(word[0].upper()[:1] for word in words[:2])


def _ranked(archive: Archive, path: str, info: Mapping[str, Any]) -> list[tuple[int, str, Entry]]:
    """Return the icons' files with their pixels, the largest first; of equals the first by name."""
    wanted = {bare for reference in islice(_references(info), MAX_REFERENCES) if (bare := _bare(reference))}
    found = []
    for name, entry in _images(archive, path, wanted).items():
        try:
            header = read_header(archive.open(entry).read_at(0, _HEADER_BYTES))
        except (PngError, PackageError):
            continue
        found.append((header.width * header.height, name, entry))
    return sorted(found, key=lambda one: (-one[0], one[1]))


def _images(archive: Archive, path: str, wanted: Collection[str]) -> dict[str, Entry]:
    """Return the PNGs these names stand for, by their path in the app.

    A name may lack the extension, the scale and the device; one from an asset catalogue lacks the size in points, too.
    """
    start = len(path) + 1
    # Apps have tens of thousands of files, so the cheap look comes first.
    beginnings = tuple(f"{path}/{one}" for one in wanted)
    found: dict[str, Entry] = {}
    for entry in archive.entries:
        name = entry.name
        if name.startswith(beginnings) and name.lower().endswith(".png") and len(found) < MAX_CANDIDATES:
            bare = _bare(name[start:])
            if bare in wanted or _POINTS.sub("", bare) in wanted:
                found[name[start:]] = entry
    return found


def _references(info: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of the primary icon's files, as the Info.plist has them since iOS 5, 3.2 and ever."""
    for key in ("CFBundleIcons", "CFBundleIcons~ipad"):
        primary = _mapping(_mapping(info.get(key)).get("CFBundlePrimaryIcon"))
        yield from _texts(primary.get("CFBundleIconFiles"))
        yield from _texts(primary.get("CFBundleIconName"))
    for key in ("CFBundleIconFiles", "CFBundleIconFiles~ipad", "CFBundleIconFile", "CFBundleIconFile~ipad"):
        yield from _texts(info.get(key))
    # Without any of these keys, iOS looks for files of these names.
    yield from ("Icon", "Icon-60", "Icon-72", "Icon-76")


def _bare(name: str) -> str:
    """Return a file's name without extension, device (``~ipad``) and scale (``@2x``)."""
    bare = name[:-4] if name.lower().endswith(".png") else name
    for suffix in (*_DEVICES, *_SCALES):
        bare = bare.removesuffix(suffix)
    return bare


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _texts(value: Any) -> list[str]:
    listed = value if isinstance(value, list) else [value]
    return [item for item in listed if isinstance(item, str) and item]
