"""Reads Apple's binary property lists (``bplist00``) with bounds on everything that a hostile one could multiply.

The format is in apple-oss-distributions/CF, CFBinaryPList.c: a header, objects, a table of their offsets, a trailer.
Objects refer to each other by number, so a small file can describe a cycle, or a tree that doubles at each level.
"""

from __future__ import annotations

import datetime as dt
import struct
from typing import Any

from otadesk.ipa.plist_date import since_2001

MAX_DEPTH = 64
MAX_CONTENT_FACTOR = 4
"""How many times its own size a list may yield in text and data: values may lie on top of each other."""

_TRAILER = struct.Struct(">6x2B3Q")
_ARRAY, _DICTIONARY = 0xA, 0xD
_DATA, _ASCII, _UTF16 = 0x4, 0x5, 0x6
_CONTENTS = frozenset({_DATA, _ASCII, _UTF16})
_SINGLES = {0x0: None, 0x8: False, 0x9: True}
_FLOATS = {4: ">f", 8: ">d"}


class BinaryPlistError(ValueError):
    """The bytes are not a binary property list, or one that describes more than it should."""


def read_binary(data: bytes, *, max_values: int) -> Any:
    """Return the root value: dict, list, str, bytes, int, float, bool, datetime (naive, in UTC) or None.

    Values are counted as often as they are reached.
    """
    return _Reader(data, max_values).root()


class _Reader:
    def __init__(self, data: bytes, max_values: int) -> None:
        if len(data) < 8 + _TRAILER.size:
            raise BinaryPlistError("too short")
        self._data = data
        width, self._reference_size, count, self._root, table = _TRAILER.unpack_from(data, len(data) - _TRAILER.size)
        end = len(data) - _TRAILER.size
        if not (0 < width <= 8 and 0 < self._reference_size <= 8 and count > 0):
            raise BinaryPlistError("the trailer is damaged")
        if count > max_values:
            raise BinaryPlistError("too many values")
        if table < 8 or table + width * count > end:
            raise BinaryPlistError("the table of offsets lies outside")
        raw = data[table : table + width * count]
        self._offsets = [int.from_bytes(raw[at : at + width], "big") for at in range(0, len(raw), width)]
        self._end = table
        self._values_left = max_values
        self._content_left = MAX_CONTENT_FACTOR * len(data)

    def root(self) -> Any:
        return self._value(self._root, 0)

    def _value(self, number: int, depth: int) -> Any:
        if depth >= MAX_DEPTH:
            raise BinaryPlistError(f"nested more than {MAX_DEPTH} deep, or within itself")
        self._values_left -= 1
        if self._values_left < 0:
            raise BinaryPlistError("too many values")
        if number >= len(self._offsets):
            raise BinaryPlistError("a reference to no object")
        at = self._offsets[number]
        marker = self._slice(at, 1)[0]
        kind, low = marker >> 4, marker & 0xF
        if kind == _ARRAY:
            return [self._value(item, depth + 1) for item in self._references(*self._count(at, low))]
        if kind == _DICTIONARY:
            return self._dictionary(*self._count(at, low), depth)
        if kind in _CONTENTS:
            return self._content(kind, *self._count(at, low))
        return self._number(kind, low, at)

    def _number(self, kind: int, low: int, at: int) -> Any:
        size = 1 << low
        if kind == 0x0 and low in _SINGLES:
            return _SINGLES[low]
        if kind == 0x1 and size <= 16:
            # One to four bytes have no sign, eight have one; sixteen hold what needs sixty-four bits and no sign.
            return int.from_bytes(self._slice(at + 1, size), "big", signed=size >= 8)
        if kind == 0x2 and size in _FLOATS:
            return struct.unpack(_FLOATS[size], self._slice(at + 1, size))[0]
        if kind == 0x3 and size == 8:
            return self._date(at)
        if kind == 0x8:
            # A keyed archive's reference to one of its objects, given as its number.
            return int.from_bytes(self._slice(at + 1, low + 1), "big")
        raise BinaryPlistError(f"an object of unknown kind {kind:x}{low:x}")

    def _date(self, at: int) -> dt.datetime:
        seconds = struct.unpack(">d", self._slice(at + 1, 8))[0]
        try:
            return since_2001(seconds)
        except ValueError as error:
            raise BinaryPlistError(str(error)) from error

    def _content(self, kind: int, count: int, at: int) -> str | bytes:
        raw = self._slice(at, count * (2 if kind == _UTF16 else 1))
        self._content_left -= len(raw)
        if self._content_left < 0:
            raise BinaryPlistError("more text and data than the file holds")
        if kind == _DATA:
            return raw
        return raw.decode("ascii" if kind == _ASCII else "utf-16-be", "replace")

    def _dictionary(self, count: int, at: int, depth: int) -> dict[str, Any]:
        references = self._references(2 * count, at)
        found: dict[str, Any] = {}
        for key, item in zip(references[:count], references[count:], strict=True):
            name = self._value(key, depth + 1)
            if not isinstance(name, str):
                raise BinaryPlistError("a key that is no text")
            found[name] = self._value(item, depth + 1)
        return found

    def _references(self, count: int, at: int) -> list[int]:
        size = self._reference_size
        if count > self._values_left:
            raise BinaryPlistError("too many values")
        raw = self._slice(at, count * size)
        return [int.from_bytes(raw[start : start + size], "big") for start in range(0, len(raw), size)]

    def _count(self, at: int, low: int) -> tuple[int, int]:
        """Return how many items an object has and where they begin; fifteen means that an integer follows."""
        if low != 0xF:
            return low, at + 1
        marker = self._slice(at + 1, 1)[0]
        if marker >> 4 != 1 or marker & 0xF > 3:
            raise BinaryPlistError("a count that is no integer")
        size = 1 << (marker & 0xF)
        return int.from_bytes(self._slice(at + 2, size), "big"), at + 2 + size

    def _slice(self, at: int, size: int) -> bytes:
        if at < 8 or at + size > self._end:
            raise BinaryPlistError("an object that lies outside")
        return self._data[at : at + size]
