"""What Devices shows, as data: the testers' devices, and for each build whether it installs there."""

from __future__ import annotations

from dataclasses import dataclass

from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.state import Trouble
from otadesk.preflight.fit import About


@dataclass(frozen=True, slots=True)
class BuildColumn:
    """A build that the devices are compared with; ``line`` is its version, or how far it has been fetched."""

    key: str
    name: str
    line: str


@dataclass(frozen=True, slots=True)
class FitReason:
    """What is in the way of a build on a device, what shows it, and what helps."""

    words: str
    evidence: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class FitCell:
    """Whether a build installs on a device: by tone and word, with the reasons.

    ``short`` is the first reason in two or three words, and ``about`` what it is about, for which a sign stands.
    """

    tone: Tone
    word: str
    about: About | None = None
    short: str = ""
    reasons: tuple[FitReason, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device; ``fits`` are in the order of the columns."""

    udid: str
    name: str
    model: str
    os: str
    fits: tuple[FitCell, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """What was just done, and more about it."""

    sentence: str
    detail: str = ""
    lines: tuple[str, ...] = ()
    """What of a list is no device, line by line."""
    undo: bool = False
    """Whether it can be undone."""


@dataclass(frozen=True, slots=True)
class DevicesState:
    """The devices as filtered, and the builds."""

    rows: tuple[DeviceRow, ...] = ()
    builds: tuple[BuildColumn, ...] = ()
    filtered: bool = False
    busy: bool = False
    """Whether they have not been read yet."""
    trouble: Trouble | None = None
    notice: Notice | None = None
    """What was just done."""
    undoable: bool = False
    """Whether there is a step to take back, whether a notice speaks of it or not."""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class DeviceFields:
    """What is known of one device, as fields to fill in."""

    udid: str
    name: str = ""
    model: str = ""
    os: str = ""
    product_type: str = ""
    """Apple's name for the model, which tells more than the one in words."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What was found in a pasted text: a sentence on it, and the fields of the device where it is just one."""

    tone: Tone
    sentence: str
    problems: tuple[str, ...] = ()
    count: int = 0
    single: DeviceFields | None = None
    several: tuple[DeviceFields, ...] = ()
    """Where there are several, each with what it will be called, to be seen and corrected before it is added."""
    new: int = 0
    """How many of them are not in the list yet."""
