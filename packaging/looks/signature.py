"""A picture as a short description that tells one view from another and forgives how a machine rounds an edge.

It is a coarse grid: for each cell of about 30 pixels the mean colour. A box of text that moved, a button that is gone
or a ground of another colour changes cells by far more than any rasteriser does.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

CELL = 30
CHANNELS = 3
FORGIVEN = 8
"""How much of 255 a cell's mean may differ in one channel: the edges of all letters in a cell, each by half a pixel."""

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Signature:
    """The size of a picture in pixels, and its cells as red, green and blue, row by row."""

    width: int
    height: int
    cells: bytes

    @property
    def columns(self) -> int:
        """How many cells stand side by side."""
        return -(-self.width // CELL)

    @property
    def rows(self) -> int:
        """How many cells stand one below the other."""
        return -(-self.height // CELL)


def describe(picture: QImage) -> Signature:
    """Return the signature of a picture at one pixel a point."""
    sized = Signature(picture.width(), picture.height(), b"")
    small = picture.convertToFormat(QImage.Format.Format_RGB32).scaled(
        sized.columns, sized.rows, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    places = ((x, y) for y in range(sized.rows) for x in range(sized.columns))
    colours = (small.pixelColor(x, y) for x, y in places)
    cells = bytes(channel for colour in colours for channel in (colour.red(), colour.green(), colour.blue()))
    return Signature(sized.width, sized.height, cells)


def changed(kept: Signature, taken: Signature) -> list[Cell]:
    """Return the cells, as column and row, that differ; the pictures must be of the same size."""
    pairs = zip(kept.cells, taken.cells, strict=True)
    numbers = {index // CHANNELS for index, (old, new) in enumerate(pairs) if abs(old - new) > FORGIVEN}
    return sorted((number % kept.columns, number // kept.columns) for number in numbers)


def read(file: Path) -> dict[str, Signature]:
    """Return the signatures that were kept, by their names."""
    return {name: _decoded(words) for name, words in json.loads(file.read_text(encoding="utf-8")).items()}


def write(file: Path, signatures: Mapping[str, Signature]) -> None:
    """Keep signatures, a line each, so that a change shows which views it is about."""
    lines = (f"  {json.dumps(name)}: {json.dumps(_encoded(one))}" for name, one in sorted(signatures.items()))
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def encoded(signatures: Iterable[tuple[str, Signature]]) -> str:
    """Return signatures as one line of JSON, to hand them from one process to another."""
    return json.dumps({name: _encoded(one) for name, one in signatures})


def decoded(line: str) -> dict[str, Signature]:
    """Return the signatures in such a line."""
    return {name: _decoded(words) for name, words in json.loads(line).items()}


def _encoded(one: Signature) -> str:
    packed = base64.b64encode(zlib.compress(one.cells, 9)).decode("ascii")
    return f"{one.width}x{one.height} {packed}"


def _decoded(words: str) -> Signature:
    size, _, packed = words.partition(" ")
    width, height = map(int, size.split("x"))
    return Signature(width, height, zlib.decompress(base64.b64decode(packed)))
