"""Versions, compared by their numbers; those of iOS are read from what devices call them, too."""

from __future__ import annotations

import re

_VERSION = re.compile(r"(?:i(?:Pad)?OS\s+)?([0-9]{1,4}(?:\.[0-9]{1,4}){0,3})", re.IGNORECASE)


def version(text: str) -> tuple[int, ...] | None:
    """Return an iOS version's numbers without zeros at its end, so that 15.0 equals 15; None where it isn't one."""
    match = _VERSION.fullmatch(text.strip())
    return numbers(match[1]) if match else None


def numbers(dotted: str) -> tuple[int, ...]:
    """Return the numbers between dots without zeros at their end, so that 2.0 equals 2; raises ValueError."""
    found = [int(part) for part in dotted.split(".")]
    while found and found[-1] == 0:
        found.pop()
    return tuple(found)


def reaches(highest: tuple[int, ...], needed: tuple[int, ...]) -> bool:
    """Whether a device whose last system is ``highest``, in as many numbers as are known, may have ``needed``."""
    return needed[: len(highest)] <= highest
