"""Turns Apple's PNG dialect into plain PNG.

Xcode writes the PNGs of an app with a chunk ``CgBI`` in front, raw deflate where zlib's wrapper belongs, pixels in the
order BGRA, and colours multiplied by their opacity. An app's icon is opaque as a rule, and then putting the channels
in order is all there is to do: PNG's filters work on each channel by itself, so it is done without undoing them. Only
a picture with transparency needs Pillow, which takes a tenth of a second to import.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_SIDE = 4096

_RGB, _RGBA = 2, 6
_CHANNELS = {0: 1, _RGB: 3, 3: 1, 4: 2, _RGBA: 4}
_DEPTHS = (1, 2, 4, 8, 16)
_FILTERS = 5
# Adam7: the first column and row of each pass, and the steps between its columns and rows (PNG, 8.2).
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


class PngError(ValueError):
    """The bytes are no PNG, or one that is damaged or too large."""


class Header(NamedTuple):
    """A PNG's size in pixels and how its pixels are stored; ``cgbi`` tells the dialect."""

    width: int
    height: int
    depth: int
    colour_type: int
    interlaced: bool
    cgbi: bool


def read_header(data: bytes) -> Header:
    """Return what the first 64 bytes of a PNG tell; PngError where they are not a PNG's."""
    if not data.startswith(SIGNATURE):
        raise PngError("it has no PNG signature")
    at, cgbi = 8, data[12:16] == b"CgBI"
    if cgbi:
        at += 12 + int.from_bytes(data[8:12], "big")
    if data[at + 4 : at + 8] != b"IHDR" or at + 21 > len(data):
        raise PngError("it has no header")
    width, height, depth, colour_type, _, _, interlaced = struct.unpack_from(">2I5B", data, at + 8)
    if not 0 < width <= MAX_SIDE or not 0 < height <= MAX_SIDE:
        raise PngError(f"it has {width} by {height} pixels")
    return Header(width, height, depth, colour_type, interlaced == 1, cgbi)


def to_plain(data: bytes) -> bytes:
    """Return a PNG that any program reads; a plain one stays as it is. PngError where the pixels are not all there."""
    header = read_header(data)
    rows = list(_rows(header))
    pixels = bytearray(_inflated(data, sum(rows), wrapped=not header.cgbi))
    if any(pixels[end - size] >= _FILTERS for size, end in zip(rows, accumulate(rows), strict=True)):
        raise PngError("a row has a filter that does not exist")
    if not header.cgbi:
        return data
    if header.depth != 8 or header.colour_type not in (_RGB, _RGBA):
        raise PngError(f"its dialect has pixels of type {header.colour_type} in {header.depth} bits")
    opaque = _reorder(pixels, rows, _CHANNELS[header.colour_type])
    # The passes of an interlaced picture each begin anew, which reading row by row does not see.
    plain = header.colour_type == _RGB or (opaque and not header.interlaced)
    return as_png(header, pixels) if plain else _unmultiplied(as_png(header, pixels))


def _rows(header: Header) -> Iterator[int]:
    """Yield the bytes of each row as stored, its filter's byte included."""
    if header.colour_type not in _CHANNELS or header.depth not in _DEPTHS:
        raise PngError(f"pixels of type {header.colour_type} in {header.depth} bits do not exist")
    bits = _CHANNELS[header.colour_type] * header.depth
    passes = _PASSES if header.interlaced else ((0, 0, 1, 1),)
    for left, top, right, down in passes:
        columns, rows = -((left - header.width) // right), -((top - header.height) // down)
        if columns > 0:
            yield from (1 + (bits * columns + 7) // 8 for _ in range(rows))


def _inflated(data: bytes, size: int, *, wrapped: bool) -> bytes:
    """Return the pixels' data of ``size`` bytes, however much more a bomb would yield."""
    inflater = zlib.decompressobj(15 if wrapped else -15)
    pieces: list[bytes] = []
    left = size
    try:
        for kind, body in _chunks(data):
            if kind == b"IDAT" and left > 0:
                piece = inflater.decompress(body, left)
                pieces.append(piece)
                left -= len(piece)
    except zlib.error as error:
        raise PngError(f"its pixels can’t be unpacked: {error}") from error
    if left:
        raise PngError("its pixels end early")
    return b"".join(pieces)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8 : at + 8 + size]
        at += 12 + size


def _reorder(pixels: bytearray, rows: list[int], channels: int) -> bool:
    """Swap blue and red in place, in rows that are still filtered; return whether every pixel is opaque."""
    opaque = True
    at = 0
    above = b""
    for size in rows:
        start, end = at + 1, at + size
        pixels[start:end:channels], pixels[start + 2 : end : channels] = (
            pixels[start + 2 : end : channels],
            pixels[start:end:channels],
        )
        if channels == 4 and opaque:
            alpha = bytes(pixels[start + 3 : end : channels])
            full = b"\xff" * len(alpha)
            opaque = alpha == _filtered_full(pixels[at], len(alpha), has_above=above == full)
            above = full
        at = end
    return opaque


def _filtered_full(kind: int, size: int, *, has_above: bool) -> bytes:
    """Return what a row of 255s becomes under a filter (PNG, 9.2)."""
    rest = size - 1
    if kind == 0:
        return b"\xff" * size
    if kind == 3:
        # Each value less the mean of those to the left and above.
        return b"\x80" + bytes(rest) if has_above else b"\xff" + b"\x80" * rest
    # Less the one to the left (1), above (2) or the nearest of three (4): equal where there is one, else less nothing.
    first = b"\0" if has_above and kind != 1 else b"\xff"
    return first * size if kind == 2 else first + bytes(rest)


def _unmultiplied(png: bytes) -> bytes:
    """Return the picture with its colours divided by their opacity."""
    import io  # noqa: PLC0415 - with Pillow, which is slow to import and seldom needed

    from PIL import Image  # noqa: PLC0415 - the same

    with Image.open(io.BytesIO(png)) as picture:
        premultiplied = Image.frombytes("RGBa", picture.size, picture.tobytes())
    written = io.BytesIO()
    premultiplied.convert("RGBA").save(written, "PNG")
    return written.getvalue()


def as_png(header: Header, lines: bytes | bytearray, level: int = 6) -> bytes:
    """Return a PNG of eight bits a channel from its lines, each behind the byte of its filter; ``level`` is zlib's."""
    size = struct.pack(">2I5B", header.width, header.height, 8, header.colour_type, 0, 0, int(header.interlaced))
    chunks = ((b"IHDR", size), (b"IDAT", zlib.compress(lines, level)), (b"IEND", b""))
    return SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
