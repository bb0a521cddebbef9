"""Versions of iOS: compared by their numbers, and read from what devices call them."""

from __future__ import annotations

import re

_VERSION = re.compile(r"(?:i(?:Pad)?OS\s+)?([0-9]{1,4}(?:\.[0-9]{1,4}){0,3})", re.IGNORECASE)


def version(text: str) -> tuple[int, ...] | None:
    """Return an iOS version's numbers without zeros at its end, so that 15.0 equals 15; None where it isn't one."""
    match = _VERSION.fullmatch(text.strip())
    if not match:
        return None
    numbers = [int(part) for part in match[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def reaches(highest: tuple[int, ...], needed: tuple[int, ...]) -> bool:
    """Whether a device whose last system is ``highest``, in as many numbers as are known, may have ``needed``."""
    return needed[: len(highest)] <= highest
