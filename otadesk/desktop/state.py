"""What the views show, as data: ready words, tones and pictures, made by ``describe`` from what the core says.

A view draws one of these and keeps nothing else, so the same state always looks the same, and a test or a gallery can
show any state without a server, a file or a clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from otadesk.desktop.first_page.state import Empty
from otadesk.desktop.parts.tone import Tone
from otadesk.publish.htaccess import Standing
from otadesk.site.qr import Matrix


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error as a sentence, the facts behind it, and what to do next; ``tone`` is caution where all works even so."""

    title: str
    detail: str = ""
    hint: str = ""
    tone: Tone = "bad"
    about: Literal["", "room", "change", "file", "settings", "sign-in", "damage"] = ""
    """Whether it is mended by deleting old releases, by reading a file once more that has changed, by another file, in
    the server's settings, by an answer to what the server asked, or by the settings as they were before they were
    damaged."""


@dataclass(frozen=True, slots=True)
class AppCard:
    """Which app this is: name, one line of facts, chips, its icon as PNG, and its version for whoever needs no more."""

    name: str
    facts: str
    chips: tuple[str, ...] = ()
    icon: bytes = b""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line, told by colour, shape and words."""

    tone: Tone
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding, which unfolds into evidence, symptom and fix."""

    id: str
    tone: Tone
    title: str
    evidence: str = ""
    symptom: str = ""
    fix: str = ""
    told: bool = False
    """Whether the sentence below the verdict says already what was seen."""
    whole: str = ""
    """The evidence with all that it names, where ``evidence`` names the first few."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What is worth reading, the worst first; the rest is counted and named."""

    rows: tuple[FindingRow, ...] = ()
    unknown: tuple[FindingRow, ...] = ()
    """What could not be told: never among what passed."""
    passed: tuple[str, ...] = ()
    depends: tuple[str, ...] = ()
    """Titles of checks that only a phone can answer."""
    assumed: tuple[str, ...] = ()
    """What is taken for granted where nothing speaks against the installation."""
    pending: bool = False
    """Whether a closer look is under way that will answer more."""


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """Somewhere to publish to."""

    key: str
    name: str
    fact: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A file is being looked at."""

    name: str


@dataclass(frozen=True, slots=True)
class Review:
    """What was found, and where it may go."""

    app: AppCard
    verdict: Verdict
    findings: Findings
    places: tuple[PlaceChoice, ...]
    chosen: str
    failed: str = ""
    """That the last test of the chosen place failed, where, and when."""
    already: str = ""
    """What the chosen place has of this version already, as far as that is known."""
    notes: str = ""
    writes: tuple[str, ...] = ()
    """What will be written where, a line each; empty until somebody asks."""
    stopped_at: str = ""
    """The key of the place to which it was under way when otadesk was last closed."""
    blocked: bool = False
    """Whether something is known to prevent the installation: publishing is then asked about."""
    together: int = 0
    """How many builds in the queue are ready to be published at once, this one among them unless it is blocked."""
    leaves: bool = False
    """Whether others are left in the queue then, since they are known not to install."""
    repeated: bool = False
    """Whether it is left then too, since the same build goes to the same place from this queue already."""

    @property
    def place_name(self) -> str:
        """The name of what is chosen."""
        return next((place.name for place in self.places if place.key == self.chosen), "")


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of the journey; ``note`` is a fact worth a glance."""

    title: str
    tone: Tone
    note: str = ""


@dataclass(frozen=True, slots=True)
class Running:
    """A publish under way."""

    app: AppCard
    place: str
    steps: tuple[StepRow, ...]
    fraction: float | None = None
    amount: str = ""
    left: str = ""
    cancelling: bool = False
    paused: bool = False
    stalled: bool = False
    """Whether it waits for a server that doesn't answer; ``amount`` then says so."""
    waiting: bool = False
    """Whether those before it are not done yet."""
    can_pause: bool = True
    """Whether testers can still be kept from seeing it."""
    published: bool = False
    """Whether testers see it already, so that a cancel calls off the look at it alone."""
    awaits_try: bool = False
    """Whether the connection broke, and some seconds pass before it is tried again."""


@dataclass(frozen=True, slots=True)
class Code:
    """Something to scan: what it is for, what to do, the address and its modules; ``name`` is for a file of it.

    ``note`` is for whoever scans it with nobody beside them.
    """

    title: str
    sentence: str
    url: str
    matrix: Matrix
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """Published: the codes in the order in which testers scan them, the app's own last."""

    app: AppCard
    codes: tuple[Code, ...]
    verdict: Verdict
    findings: Findings = Findings()
    notices: tuple[str, ...] = ()
    another_look: Literal["", "offered", "under way"] = ""
    """Whether a look may find more than the last one did."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The file or the publish came to nothing; nothing half done is visible to testers."""

    name: str
    trouble: Trouble
    app: AppCard | None = None
    place: str = ""
    """Where it was to go."""
    was_read: bool = False
    """Whether there is a review to go back to; else to try again is to read the file once more."""


PublishPage = Empty | Reading | Review | Running | Done | Failed


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One of several builds: which, how far, and whether it is the one on the page.

    ``version`` is told where the name alone doesn't tell them apart.
    """

    key: int
    name: str
    line: str
    tone: Tone
    icon: bytes = b""
    fraction: float | None = None
    current: bool = False
    version: str = ""


@dataclass(frozen=True, slots=True)
class PublishState:
    """The Publish view: one page, and the queue where there is more than one build."""

    page: PublishPage = field(default_factory=Empty)
    queue: tuple[QueueRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ServerRow:
    """One server in the list."""

    id: str
    name: str
    facts: str
    failed: str = ""
    """That its last test failed, where, and when."""


@dataclass(frozen=True, slots=True)
class ServersState:
    """This computer in a line, the servers, and what is wrong with their settings."""

    here: str = ""
    rows: tuple[ServerRow, ...] = ()
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class TestState:
    """Test connection: its stages, what went wrong, and whether it still runs."""

    stages: tuple[StepRow, ...] = ()
    trouble: Trouble | None = None
    running: bool = False
    works: Verdict | None = None
    """That it ended with nothing left to mend, in these words."""
    advice: tuple[tuple[str, str], ...] = ()
    """What to paste into the web server's settings, where that would help: by the web server's name."""
    htaccess: Standing = "none"
    field: str = ""
    """The field in which it can be mended."""
