"""A font whose letters are boxes, so that text takes the same room and the same ink on every machine.

Ahem, the font of the browsers' own tests, is the model. What is drawn of a box depends on no hinting, no letter's
shape and no other font that a machine happens to have.
"""

from __future__ import annotations

import struct
from pathlib import Path

FAMILY = "Boxes"
UNITS = 1000
ASCENT, DESCENT = 800, 200
WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}
NOTHING, BOX, NARROW, WIDE, BLANK = range(5)
"""The glyphs: for what has no width, for most letters, for thin and for broad ones, and for spaces."""
ADVANCES = {NOTHING: 0, BOX: 560, NARROW: 280, WIDE: 840, BLANK: 260}
THIN, BROAD = frozenset("ijlIftr.,:;'|!()[]{}’‘“”·-"), frozenset("mwMW@%…—")
COVERED = (*range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x2000, 0x2400), *range(0x25A0, 0x2700))


def write(folder: Path) -> None:
    """Write the font in all its weights."""
    for weight, style in WEIGHTS.items():
        (folder / f"{FAMILY}-{style}.ttf").write_bytes(_font(weight, style))


def _font(weight: int, style: str) -> bytes:
    shapes = [_shape(glyph, weight) for glyph in ADVANCES]
    offsets = [sum(map(len, shapes[:index])) for index in range(len(shapes) + 1)]
    metrics = b"".join(struct.pack(">Hh", advance, 40) for advance in ADVANCES.values())
    return _file(
        {
            b"OS/2": _os2(weight),
            b"cmap": _cmap(),
            b"glyf": b"".join(shapes),
            b"head": _head(),
            b"hhea": struct.pack(">I3h H11h H", 0x10000, ASCENT, -DESCENT, 0, 840, *([0] * 11), len(ADVANCES)),
            b"hmtx": metrics,
            b"loca": struct.pack(f">{len(offsets)}I", *offsets),
            b"maxp": struct.pack(">I14H", 0x10000, len(ADVANCES), 4, 1, 0, 0, 1, *([0] * 8)),
            b"name": _name(style),
            b"post": struct.pack(">IIhhI4I", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
        }
    )


def _shape(glyph: int, weight: int) -> bytes:
    """Return the outline: a rectangle on the line, heavier for a heavier weight; nothing for what has no ink."""
    if glyph in {NOTHING, BLANK}:
        return b""
    left, right, bottom, top = 40, ADVANCES[glyph] - 40, 0, 480 + (weight - 400) // 3
    header = struct.pack(">5h", 1, left, bottom, right, top)
    # Four points, each on the curve, as steps from the one before.
    steps = struct.pack(">8h", left, 0, right - left, 0, bottom, top - bottom, 0, bottom - top)
    body = header + struct.pack(">HH", 3, 0) + bytes([1, 1, 1, 1]) + steps
    return body + bytes(-len(body) % 4)


def _cmap() -> bytes:
    groups = b"".join(struct.pack(">3I", code, code, _glyph(chr(code))) for code in COVERED)
    table = struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(COVERED)) + groups
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table


def _glyph(letter: str) -> int:
    if letter in "\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069":
        return NOTHING
    if letter.isspace():
        return BLANK
    return NARROW if letter in THIN else WIDE if letter in BROAD else BOX


def _head() -> bytes:
    made = struct.pack(">QQ", 0, 0)
    bounds = struct.pack(">4h", 0, 0, 840, 600)
    return (
        struct.pack(">IIIIHH", 0x10000, 0x10000, 0, 0x5F0F3CF5, 3, UNITS)
        + made
        + bounds
        + struct.pack(">HHhhh", 0, 6, 2, 1, 0)
    )


def _os2(weight: int) -> bytes:
    ranges = struct.pack(">4I", 0xFFFFFFFF, 0xFFFFFFFF, 0, 0)
    return (
        struct.pack(">HhHHH", 4, 500, weight, 5, 0)
        + struct.pack(">11h", 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0)
        + bytes(10)
        + ranges
        + b"BOXS"
        + struct.pack(">HHH", 0x20 if weight == 700 else 0x40, 0x20, 0xFFFF)
        + struct.pack(">3hHH", ASCENT, -DESCENT, 0, ASCENT, DESCENT)
        + struct.pack(">II", 0x1, 0)
        + struct.pack(">hhHHH", 500, 700, 0, 0x20, 1)
    )


def _name(style: str) -> bytes:
    words = {1: FAMILY, 2: style, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 6: f"{FAMILY}-{style}"}
    records, texts = b"", b""
    for number, word in words.items():
        text = word.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(text), len(texts))
        texts += text
    return struct.pack(">3H", 0, len(words), 6 + len(records)) + records + texts


def _file(tables: dict[bytes, bytes]) -> bytes:
    """Return the tables as a font file; the sums are left out of the head's own, which nobody reads."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    start = struct.pack(">I4H", 0x10000, count, power * 16, power.bit_length() - 1, count * 16 - power * 16)
    place, listed, body = 12 + 16 * count, b"", b""
    for tag, data in sorted(tables.items()):
        padded = data + bytes(-len(data) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        listed += struct.pack(">4s3I", tag, total, place + len(body), len(data))
        body += padded
    return start + listed + body
