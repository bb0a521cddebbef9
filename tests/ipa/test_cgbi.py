"""Apple's PNG dialect: every way of filtering, interlaced or not, opaque or not, is turned into plain PNG."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from otadesk.ipa.cgbi import PngError, read_header, to_plain

SIGNATURE = b"\x89PNG\r\n\x1a\n"
ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def filtered(kind: int, row: bytes, above: bytes, step: int) -> bytes:
    """Return a row as the filter of this number stores it (PNG, 9.2), by the book."""
    stored = bytearray()
    for index, byte in enumerate(row):
        left = row[index - step] if index >= step else 0
        up = above[index] if above else 0
        corner = above[index - step] if above and index >= step else 0
        estimate = left + up - corner
        nearest = min((left, up, corner), key=lambda value: abs(estimate - value))
        predicted = (0, left, up, (left + up) // 2, nearest)[kind]
        stored.append((byte - predicted) % 256)
    return bytes([kind]) + bytes(stored)


def dialect(picture: Image.Image, kinds: list[int], *, interlaced: bool = False, with_alpha: bool = True) -> bytes:
    """Write a picture as Xcode does: BGRA, premultiplied, raw deflate, a chunk in front."""
    premultiplied = picture.convert("RGBA").convert("RGBa")
    step = 4 if with_alpha else 3
    width, height = picture.size
    stored, rows = b"", 0
    for left, top, right, down in ADAM7 if interlaced else ((0, 0, 1, 1),):
        above = b""
        for y in range(top, height, down):
            pixels = [premultiplied.getpixel((x, y)) for x in range(left, width, right)]
            row = b"".join(bytes((blue, green, red, alpha))[:step] for red, green, blue, alpha in pixels)
            if row:
                stored += filtered(kinds[rows % len(kinds)], row, above, step)
                above, rows = row, rows + 1
    packer = zlib.compressobj(wbits=-15)
    data = packer.compress(stored) + packer.flush()
    header = struct.pack(">2I5B", width, height, 8, 6 if with_alpha else 2, 0, 0, int(interlaced))
    half = len(data) // 2
    return (
        SIGNATURE
        + chunk(b"CgBI", b"\x50\x00\x20\x02")
        + chunk(b"IHDR", header)
        + chunk(b"gAMA", bytes(4))
        + chunk(b"IDAT", data[:half])
        + chunk(b"IDAT", data[half:])
        + chunk(b"IEND", b"")
    )


def decoded(png: bytes) -> Image.Image:
    with Image.open(io.BytesIO(png)) as picture:
        return picture.convert("RGBA")


@given(
    st.integers(1, 11),
    st.integers(1, 11),
    st.lists(st.integers(0, 4), min_size=1, max_size=12),
    st.booleans(),
    st.randoms(use_true_random=False),
)
def test_opaque_pictures_come_out_exactly(
    width: int, height: int, kinds: list[int], interlaced: bool, random: object
) -> None:
    noise = bytes(random.randrange(256) for _ in range(3 * width * height))  # type: ignore[attr-defined] # hypothesis' own
    picture = Image.frombytes("RGB", (width, height), noise)
    for with_alpha in (True, False):
        plain = to_plain(dialect(picture, kinds, interlaced=interlaced, with_alpha=with_alpha))
        assert decoded(plain).tobytes() == picture.convert("RGBA").tobytes()


@given(st.lists(st.integers(0, 4), min_size=1, max_size=12), st.booleans(), st.integers(1, 254))
def test_transparent_pictures_come_out_as_well_as_rounding_allows(
    kinds: list[int], interlaced: bool, opacity: int
) -> None:
    picture = Image.new("RGBA", (9, 7), (200, 100, 0, 255))
    picture.paste((10, 20, 30, opacity), (2, 2, 6, 5))
    picture.putpixel((8, 6), (0, 0, 0, 0))
    plain = decoded(to_plain(dialect(picture, kinds, interlaced=interlaced)))
    allowed = 255 // opacity + 1
    for ours, theirs in zip(plain.tobytes(), picture.tobytes(), strict=True):
        assert abs(ours - theirs) <= allowed


def test_a_plain_picture_stays_as_it_is() -> None:
    written = io.BytesIO()
    Image.new("P", (5, 5)).save(written, "PNG")
    assert to_plain(written.getvalue()) == written.getvalue()
    for mode in ("1", "L", "LA", "RGB", "RGBA", "I;16"):
        written = io.BytesIO()
        Image.new(mode, (17, 3)).save(written, "PNG")
        assert to_plain(written.getvalue()) == written.getvalue()


def test_the_header_is_read_from_the_first_bytes_alone() -> None:
    header = read_header(dialect(Image.new("RGB", (30, 20)), [0])[:64])
    assert (header.width, header.height, header.cgbi, header.interlaced) == (30, 20, True, False)


def test_an_opaque_picture_needs_no_picture_library() -> None:
    data = dialect(Image.new("RGB", (8, 8), "red"), [0, 1, 2, 3, 4])
    program = (
        "import sys; from otadesk.ipa.cgbi import to_plain; to_plain(bytes.fromhex(sys.argv[1]));"
        "sys.exit('PIL' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program, data.hex()], check=False).returncode == 0


SOUND = dialect(Image.new("RGB", (8, 8), "red"), [0])


def with_header(width: int, height: int, depth: int, colour: int) -> bytes:
    header = struct.pack(">2I5B", width, height, depth, colour, 0, 0, 0)
    return SIGNATURE + chunk(b"CgBI", bytes(4)) + chunk(b"IHDR", header) + SOUND[SOUND.find(b"IDAT") - 4 :]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8\xff",
        SIGNATURE,
        SIGNATURE + chunk(b"IDAT", b""),
        SOUND[:60],
        SOUND[:-40],
        SOUND.replace(b"IDAT", b"IDAX"),
        with_header(0, 8, 8, 6),
        with_header(100_000, 100_000, 8, 6),
        with_header(8, 9, 8, 6),
        with_header(8, 8, 16, 6),
        with_header(8, 8, 8, 0),
        with_header(8, 8, 8, 5),
        with_header(8, 8, 3, 6),
    ],
)
def test_damaged_and_excessive_pictures_are_refused(data: bytes) -> None:
    with pytest.raises(PngError):
        to_plain(data)


def test_a_filter_that_does_not_exist_is_refused() -> None:
    packer = zlib.compressobj(wbits=-15)
    rows = (b"\5" + bytes(4 * 8)) * 8
    data = SOUND[: SOUND.find(b"IDAT") - 4] + chunk(b"IDAT", packer.compress(rows) + packer.flush())
    with pytest.raises(PngError, match="filter"):
        to_plain(data)


def test_a_picture_that_unpacks_to_more_than_its_size_is_cut() -> None:
    packer = zlib.compressobj(wbits=-15)
    bomb = packer.compress(bytes(50_000_000)) + packer.flush()
    head = SOUND[: SOUND.find(b"IDAT") - 4]
    assert decoded(to_plain(head + chunk(b"IDAT", bomb) + chunk(b"IEND", b""))).size == (8, 8)


@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), max_size=6))
def test_any_change_is_decoded_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(SOUND)
    for at, byte in changes:
        data[at] = byte
    try:
        to_plain(bytes(data))
    except PngError as error:
        assert str(error)  # noqa: PT017 - either outcome is right
