"""The QR code of an address: as a matrix, and drawn as SVG, PNG and terminal text, always with its quiet zone."""

from __future__ import annotations

import io
import itertools
from functools import lru_cache

from otadesk.errors import UsageError
from otadesk.phrases import N_, N_many

QUIET_ZONE = 4
"""Modules of white around the code (ISO/IEC 18004, section 6.3.8)."""

KEPT = 32
"""How many codes are kept: a window asks for the one of a release again and again, and each takes 10 ms."""

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=KEPT)
def matrix(text: str) -> Matrix:
    """Return the code's modules, True for black, without the quiet zone; raises UsageError where it doesn't fit."""
    # Imported here: qrcode takes 0.1 s, and most commands draw no code.
    import qrcode  # noqa: PLC0415
    from qrcode.exceptions import DataOverflowError  # noqa: PLC0415

    # Level M: survives a blurred camera at the same version as L for an address of this length.
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    try:
        # What a shell gave in another encoding goes into the code as it was.
        code.add_data(text.encode("utf-8", "surrogateescape"))
        code.make(fit=True)
    except (DataOverflowError, ValueError) as exc:
        facts = N_many("Fact", "{count} character", "{count} characters").of(count=len(text))
        raise UsageError(N_("Error", "That is too long for a QR code."), detail=facts) from exc
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def framed(code: Matrix) -> Matrix:
    """Return the matrix with its quiet zone around it."""
    blank = (False,) * (len(code) + 2 * QUIET_ZONE)
    side = (False,) * QUIET_ZONE
    return (blank,) * QUIET_ZONE + tuple(side + row + side for row in code) + (blank,) * QUIET_ZONE


def svg(text: str) -> str:
    """Return the code as SVG."""
    return svg_of(matrix(text))


def svg_of(code: Matrix) -> str:
    """Return a matrix as SVG with its quiet zone: one path, black on a white ground, a module a unit."""
    rows = framed(code)
    size = len(rows)
    runs = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{size}v{size}H0z"/><path d="{runs}"/></svg>\n'
    )


def rows_path(code: Matrix) -> str:
    """Return a matrix as the data of an SVG path to be stroked, a unit a module: far shorter than squares."""
    rows = []
    for y, row in enumerate(code):
        steps, x, end = "", 0, 0
        for dark, run in itertools.groupby(row):
            length = len(tuple(run))
            if dark:
                steps += f"m{x - end} 0h{length}" if steps else f"M{x} {y}.5h{length}"
                end = x + length
            x += length
        rows.append(steps)
    return "".join(rows)


def png(text: str, scale: int = 16) -> bytes:
    """Return the code as a black and white PNG, ``scale`` pixels a module."""
    from PIL import Image  # noqa: PLC0415 - takes 60 ms that most commands don't need

    code = framed(matrix(text))
    image = Image.new("1", (len(code), len(code)))
    image.putdata([0 if dark else 1 for row in code for dark in row])
    out = io.BytesIO()
    image.resize((len(code) * scale, len(code) * scale), Image.Resampling.NEAREST).save(out, "PNG", optimize=True)
    return out.getvalue()


def terminal(text: str, *, colour: bool) -> str:
    """Return the code as text, two modules a character.

    With ``colour`` it is black on white whatever the terminal's theme; without, light modules are blocks, which reads
    right on a dark ground.
    """
    code = framed(matrix(text))
    if len(code) % 2:
        code = (*code, (False,) * len(code))
    glyphs = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
    lines = []
    for upper, lower in zip(code[::2], code[1::2], strict=True):
        line = "".join(glyphs[pair] for pair in zip(upper, lower, strict=True))
        lines.append(f"\x1b[97;40m{line}\x1b[0m" if colour else line)
    return "\n".join(lines) + "\n"


def letters(text: str) -> str:
    """Return the code as ASCII text, a module two characters wide, for a terminal that has no blocks."""
    return "".join("".join("  " if dark else "##" for dark in row) + "\n" for row in framed(matrix(text)))
