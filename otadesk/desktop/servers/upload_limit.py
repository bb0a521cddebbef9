"""How fast an upload may be at most: written as people write speeds, kept in whole kilobytes a second."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QLocale

from otadesk.desktop.parts.field import Field, line_edit
from otadesk.desktop.texts import rate, say, units, without_signs
from otadesk.phrases import N_

UNREADABLE = -1
"""Stands for a limit of which nobody knows what it means; nothing like it is ever saved."""
KILOBYTE = 1000
_POINTS = ",\u066b"
"""What stands for a point elsewhere."""
_WRITTEN = re.compile(rf"(\d+)(?:([.{_POINTS}])(\d+))?(\D*)")
_LONGEST = 24
_THOUSAND = 3
"""How many digits follow a sign that sets thousands apart."""
_POWERS = {"k": 3, "m": 6, "g": 9}
_TITLE = N_("Server", "Upload limit in MB a second")
_EXAMPLES = N_("Server", "Write a speed such as {one} or {other}, or leave it empty for no limit.")


def read_limit(text: str) -> int:
    """Return a speed in kilobytes a second, 0 for none, or UNREADABLE; without a unit it is in megabytes.

    What is less than a kilobyte is one: to round it down would take the limit away.
    """
    text = "".join(without_signs(text).split())
    written = _WRITTEN.fullmatch(text)
    if written is None:
        return UNREADABLE if text else 0
    whole, point, decimals, unit = written.groups(default="")
    power = _known_units().get(unit.casefold())
    if power is None or (len(decimals) == _THOUSAND and _may_be_thousands(point, power)):
        return UNREADABLE
    count = Decimal(f"{whole}.{decimals}") * 10**power / KILOBYTE
    return max(1, round(count)) if count else 0


def _may_be_thousands(point: str, power: int) -> bool:
    """Whether a sign before three digits may set thousands apart: “10,000 kB” are hardly ten kilobytes."""
    # Nobody means thousandths of a kilobyte; those of larger units are what written_limit writes with this point.
    return power == _POWERS["k"] or point != QLocale().decimalPoint()


def written_limit(kilobytes: int) -> str:
    """Return a limit as it stands in its field, in megabytes."""
    if not kilobytes:
        return ""
    number = f"{Decimal(kilobytes) / KILOBYTE:.3f}".rstrip("0").rstrip(".")
    return number.replace(".", QLocale().decimalPoint())


def _known_units() -> dict[str, int]:
    """Return the power of ten of each unit, as it is written in English and in the window's language."""
    known = {"": 6}
    for letter, power in _POWERS.items():
        known |= dict.fromkeys((letter, f"{letter}b", f"{letter}/s", f"{letter}b/s"), power)
    for unit, power in units().items():
        known |= dict.fromkeys(("".join(name.casefold().split()) for name in unit), power)
    return known


class UploadLimit(Field):
    """A field for it, which tells below as what it is read."""

    def __init__(self) -> None:
        self._line = line_edit(placeholder=say(N_("Server", "none")))
        self._line.setMaxLength(_LONGEST)
        super().__init__(say(_TITLE), self._line)
        self._line.textChanged.connect(self._tell)

    def show_limit(self, kilobytes: int) -> None:
        """Fill it in."""
        self._line.setText(written_limit(kilobytes))

    @property
    def kilobytes(self) -> int:
        """What it says, or UNREADABLE."""
        return read_limit(self._line.text())

    @property
    def unreadable(self) -> str:
        """What is wrong where it can't be read."""
        examples = _EXAMPLES.of(one=rate(20_000_000), other=rate(500_000))
        return say(examples) if self.kilobytes == UNREADABLE else ""

    def _tell(self) -> None:
        read = self.kilobytes
        words = N_("Server", "An upload takes at most {speed}.")
        self.show_hint(say(words, speed=rate(read * KILOBYTE)) if read > 0 else "")
