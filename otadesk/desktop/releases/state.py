"""What Releases shows, as data: the list of a place, and what the deeds at it come to."""

from __future__ import annotations

from dataclasses import dataclass

from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.state import PlaceChoice, Trouble
from otadesk.desktop.texts import in_line


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """One release of an app, or a publish under way; ``key`` names it among all that are shown."""

    key: str
    name: str
    version: str
    when: str
    who: str
    size: str
    url: str
    tone: Tone
    word: str
    """Live, withdrawn, under way, or when it ends."""
    until: str = ""
    notes: str = ""
    """Their first line, in words."""
    more_notes: bool = False
    """Whether that is not all of them."""
    icon: bytes = b""
    withdrawn: bool = False
    current: bool = False
    instead: str = ""
    """The version that testers get, where it is not this one."""
    instead_key: str = ""
    """That release."""
    incoming: bool = False
    stopped: bool = False
    """Whether it is a publish under way that goes on no more."""
    alone: bool = False
    """Whether it is the only one of its app, with nothing to compare it with."""
    installable: bool = True
    """Whether a phone that scans its code can install it, as far as is known."""
    ending: bool = False
    """Whether testers get it, and it ends soon."""

    @property
    def facts(self) -> str:
        """Everything in one line."""
        return in_line(self.version, self.when, self.who, self.size)


@dataclass(frozen=True, slots=True)
class ReleasesState:
    """The releases at one place, as filtered and sorted, and whether they are being fetched."""

    places: tuple[PlaceChoice, ...] = ()
    chosen: str = ""
    rows: tuple[ReleaseRow, ...] = ()
    busy: bool = False
    trouble: Trouble | None = None
    order: str = "newest"
    filtered: bool = False
    """Whether somebody typed words that leave releases out."""
    summary: str = ""
    """How much there is, and as of when."""
    known: bool = False
    """Whether the place was ever looked at, so that it can be told what was done there."""
    exportable: bool = False
    """Whether there is anything to export."""
    ending: str = ""
    """How many builds end soon, or nothing."""
    missing: str = ""
    """That the place's folder isn't there, as a sentence, or nothing."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact in which two builds differ; what is missing on one side is the empty string."""

    what: str
    before: str
    after: str
    whole: tuple[str, str] = ("", "")
    """Both in full, where just the difference between long ones is shown."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text to paste somewhere, and where."""

    key: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Embedding:
    """What to paste so that it leads to an app's page, which stays, or to one build alone, which may go."""

    app: str
    build: str
    """The name of the build with its version."""
    version: str
    to_app: tuple[Snippet, ...]
    to_build: tuple[Snippet, ...]
    build_alone: bool = False
    """Whether the build is meant unless somebody says otherwise: the app's page gives another one."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """Something that was done; ``exact`` is when to the minute, as records are kept."""

    key: str
    when: str
    exact: str
    deed: str
    release: str
    who: str
