"""Reads ASN.1 in DER and BER: one value at a time, no further than asked.

asn1crypto would do it, but takes 150 ms to import, which is more than the whole look at an IPA may take, and follows
nesting as deep as a hostile file likes. This reader never recurses by itself. The encoding is ITU-T X.690.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, OBJECT_IDENTIFIER, UTF8_STRING = 0x01, 0x02, 0x03, 0x04, 0x06, 0x0C
NUMERIC_STRING, UTC_TIME, GENERALIZED_TIME = 0x12, 0x17, 0x18
SEQUENCE, SET = 0x30, 0x31
CONTEXT_0, CONTEXT_3, CONTEXT_16 = 0xA0, 0xA3, 0xB0
APPLICATION_16 = 0x70

MAX_VALUES = 20_000

_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?")
_CONSTRUCTED = 0x20
_MAX_NESTING = 32
_END = b"\0\0"


class DerError(ValueError):
    """The bytes are not the ASN.1 that was expected."""


class Value(NamedTuple):
    """A value: its tag, its content, and the bytes it is made of with tag and length."""

    tag: int
    content: bytes
    raw: bytes

    def expect(self, tag: int) -> Value:
        """Return itself where it has this tag; DerError otherwise."""
        if self.tag != tag:
            raise DerError(f"tag {self.tag:#04x} where {tag:#04x} belongs")
        return self

    def children(self, *, at_least: int = 0) -> list[Value]:
        """Return the values that it is made of; DerError where they are fewer than expected."""
        found = list(values(self.content))
        if len(found) < at_least:
            raise DerError(f"{len(found)} parts where {at_least} belong")
        return found


def value(data: bytes) -> Value:
    """Return the first value of ``data``; what follows it is left aside."""
    return _value(data, 0)[0]


def values(data: bytes) -> Iterator[Value]:
    """Yield the values that stand in ``data`` one after the other."""
    at = count = 0
    while at < len(data):
        if count == MAX_VALUES:
            raise DerError("more values than belong into one")
        found, at = _value(data, at)
        yield found
        count += 1


def octets(string: Value) -> bytes:
    """Return the content of an octet string, put together where BER has it in pieces (X.690, 8.7.3)."""
    if string.tag == OCTET_STRING:
        return string.content
    string.expect(OCTET_STRING | _CONSTRUCTED)
    return b"".join(piece.expect(OCTET_STRING).content for piece in string.children())


def object_identifier(oid: Value) -> str:
    """Return an object identifier in dotted form."""
    numbers, number = [], 0
    for byte in oid.expect(OBJECT_IDENTIFIER).content[:64]:
        number = number << 7 | byte & 0x7F
        if not byte & 0x80:
            numbers.append(number)
            number = 0
    if not numbers:
        raise DerError("an empty object identifier")
    first = min(numbers[0] // 40, 2)
    return ".".join(str(part) for part in (first, numbers[0] - 40 * first, *numbers[1:]))


def time(when: Value) -> datetime:
    """Return a time in UTC; two-digit years are those from 1950 to 2049 (RFC 5280, 4.1.2.5.1)."""
    digits = when.content.decode("ascii", "replace").removesuffix("Z")
    if when.tag == UTC_TIME:
        digits = ("19" if digits[:2] >= "50" else "20") + digits
    elif when.tag != GENERALIZED_TIME:
        raise DerError(f"tag {when.tag:#04x} is no time")
    match = _TIME.match(digits)
    if not match:
        raise DerError(f"{digits[:20]!r} is no time")
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError as error:
        raise DerError(f"{digits[:20]!r} is no time") from error


def text(string: Value) -> str:
    """Return a character string, whichever of ASN.1's many kinds it is."""
    if string.tag == 0x1E:
        return string.content.decode("utf-16-be", "replace")
    if string.tag == 0x0C:
        return string.content.decode("utf-8", "replace")
    return string.content.decode("latin-1")


def _value(data: bytes, at: int) -> tuple[Value, int]:
    """Return the value at ``at`` and where the next one begins."""
    tag, size, content = _head(data, at)
    if size is None:
        return _indefinite(data, at)
    end = content + size
    if end > len(data):
        raise DerError(f"a value of {size} bytes where {max(0, len(data) - content)} are left")
    return Value(tag, data[content:end], data[at:end]), end


def _head(data: bytes, at: int) -> tuple[int, int | None, int]:
    """Return a value's tag, its size (None where it is indefinite) and where its content begins."""
    if at + 2 > len(data):
        raise DerError("the data ends within a value")
    tag, size = data[at], data[at + 1]
    at += 2
    if tag & 0x1F == 0x1F:
        raise DerError("a tag of more than one byte")
    if size == 0x80:
        return tag, None, at
    if size & 0x80:
        count = size & 0x7F
        if count > 8:
            raise DerError("a length of more than eight bytes")
        size = int.from_bytes(data[at : at + count], "big")
        at += count
    return tag, size, at


def _indefinite(data: bytes, start: int) -> tuple[Value, int]:
    """Return a value of indefinite length: it ends where, among its own parts, two zero bytes stand."""
    at = start + 2
    unclosed = 1
    for _ in range(MAX_VALUES):
        if data[at : at + 2] == _END:
            at += 2
            unclosed -= 1
            if not unclosed:
                return Value(data[start], data[start + 2 : at - 2], data[start:at]), at
            continue
        _, size, content = _head(data, at)
        unclosed += size is None
        at = content + (size or 0)
        if unclosed > _MAX_NESTING:
            raise DerError("nested too deeply")
    raise DerError("more values than belong into one")
