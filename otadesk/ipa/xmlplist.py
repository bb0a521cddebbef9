"""Reads property lists in XML with bounds on depth, count and what a document type may declare.

Not plistlib: that hands the file to expat in pieces of 2 KiB, and expat before 2.6 reads an unfinished token from its
start with each piece, so one comment of 8 MiB takes it 18 seconds. Given whole, it takes 30 milliseconds. The elements
are those of Apple's PropertyList-1.0.dtd; like Apple's reader, this one takes no others.
"""

from __future__ import annotations

import binascii
import datetime as dt
import re
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from otadesk.ipa.plist_date import EARLIEST, cut

MAX_DEPTH = 64

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z")
_INTEGER = re.compile(r"[+-]?(\d{1,20}|0[xX][0-9a-fA-F]{1,16})")
_CONTAINERS = ("dict", "array")
_LEAVES = ("key", "string", "integer", "real", "date", "data", "true", "false")


class XmlPlistError(ValueError):
    """The text is no property list in XML, or one that describes more than it should."""


def read_xml(data: bytes | str, *, max_values: int) -> Any:
    """Return the root value: dict, list, str, bytes, int, float, bool or datetime (naive, in UTC)."""
    builder = _Builder(max_values)
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text.append
    parser.EntityDeclHandler = _refuse_entity
    try:
        parser.Parse(data, True)
    except XmlPlistError:
        raise
    except (ExpatError, LookupError, ValueError) as error:
        # Of an encoding that expat doesn't know, Python's codecs are asked; they have errors of their own.
        raise XmlPlistError(str(error)) from error
    if len(builder.values) != 1:
        raise XmlPlistError("it holds no value")
    return builder.values[0]


def _refuse_entity(*_: object) -> None:
    raise XmlPlistError("it declares XML entities")


class _Builder:
    """Puts values together from elements; ``open`` are the containers around the current place."""

    def __init__(self, max_values: int) -> None:
        self.values: list[Any] = []
        self.text: list[str] = []
        self._open: list[dict[str, Any] | list[Any]] = []
        self._keys: list[str | None] = []
        self._left = max_values

    def start(self, element: str, _attributes: dict[str, str]) -> None:
        self.text.clear()
        if element in _CONTAINERS:
            value: dict[str, Any] | list[Any] = {} if element == "dict" else []
            self._add(value)
            self._open.append(value)
            self._keys.append(None)
            if len(self._open) > MAX_DEPTH:
                raise XmlPlistError(f"nested more than {MAX_DEPTH} deep")
        elif element not in _LEAVES and element != "plist":
            raise XmlPlistError(f"an element <{element[:40]}> that no property list has")

    def end(self, element: str) -> None:
        if element in _CONTAINERS:
            if self._keys.pop() is not None:
                raise XmlPlistError("a key without a value")
            self._open.pop()
        elif element == "key":
            self._name("".join(self.text))
        elif element in _LEAVES:
            self._add(_leaf(element, "".join(self.text)))
        self.text.clear()

    def _name(self, key: str) -> None:
        if not self._open or not isinstance(self._open[-1], dict) or self._keys[-1] is not None:
            raise XmlPlistError("a key where none belongs")
        self._keys[-1] = key

    def _add(self, value: Any) -> None:
        self._left -= 1
        if self._left < 0:
            raise XmlPlistError("too many values")
        if not self._open:
            self.values.append(value)
            return
        container = self._open[-1]
        if isinstance(container, list):
            container.append(value)
            return
        key = self._keys[-1]
        if key is None:
            raise XmlPlistError("a value without a key")
        container[key] = value
        self._keys[-1] = None


def _leaf(element: str, text: str) -> Any:
    try:
        match element:
            case "true" | "false":
                value: Any = element == "true"
            case "integer":
                value = _integer(text.strip())
            case "real":
                value = float(text)
            case "date":
                value = _date(text.strip())
            case "data":
                value = binascii.a2b_base64(text.encode("ascii"))
            case _:
                value = text
    except ValueError as error:
        raise XmlPlistError(f"<{element}>: {error}") from error
    return value


def _integer(text: str) -> int:
    if not _INTEGER.fullmatch(text):
        raise ValueError(f"{text[:40]!r} is no integer of 64 bits")
    return int(text, 16 if "x" in text.lower() else 10)


def _date(text: str) -> dt.datetime:
    match = _DATE.fullmatch(text)
    if not match:
        raise ValueError(f"{text[:40]!r} is no date")
    year, month, day, hour, minute, second = (int(number) for number in match.groups())
    if year == 0:
        return EARLIEST
    # Naive in UTC, as binary lists give dates.
    return cut(dt.datetime(year, month, day, hour, minute, second))  # noqa: DTZ001 - the same
