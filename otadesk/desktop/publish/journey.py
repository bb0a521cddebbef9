"""Follows a publish by its events and says how far it is: steps, bytes, rate, time left."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.publish.pace import TimeLeft
from otadesk.desktop.state import AppCard, Running, StepRow
from otadesk.desktop.texts import duration, in_line, rate, say, size
from otadesk.phrases import N_, Phrase
from otadesk.progress import Answered, BytesSent, Event, LineLost, Step, StepFinished, StepStarted

STEPS: tuple[Step, ...] = get_args(Step)

TITLES: dict[Step, Phrase] = {
    "connect": N_("Publish", "Connect"),
    "upload": N_("Publish", "Upload"),
    "confirm": N_("Publish", "Confirm the copy"),
    "switch": N_("Publish", "Switch testers over"),
    "probe": N_("Publish", "Look at it as a phone would"),
}

SHARES: dict[Step, float] = {
    "connect": 0.03,
    "upload": 0.77,
    "confirm": 0.10,
    "switch": 0.02,
    "probe": 0.08,
}
"""Of the line of progress: what a step usually takes of the whole time."""

NOTES = {
    "exec-sha256": N_("Publish", "compared by its digest on the server"),
    "sftp-read-back": N_("Publish", "read back and compared"),
    "folder-read-back": N_("Publish", "read back and compared"),
}
"""The core's words for how a step was done that are worth a glance, as people say them."""
TRYING_AGAIN = N_("Publish", "The connection broke. Trying again…")
NOT_CONNECTED = N_("Publish", "Not connected yet, after {span}")
NO_ANSWER = N_("Publish", "No answer for {span}")
PATIENCE = 4.0
"""Seconds without a byte after which it is said that the server doesn't answer."""
LOOK = 1000
"""Milliseconds between two looks at whether anything still moves."""


class Journey:
    """What was heard so far. The line only ever moves forward."""

    def __init__(self) -> None:
        self._done: dict[Step, str] = {}
        self._current: Step | None = None
        self._within = 0.0
        self._fraction = 0.0
        self._amount = ""
        self._reused = ""
        self._left = ""
        self._sent, self._total = 0, 0
        self._has_sent = False
        self._moved_at = 0.0
        self._stalled = ""
        self._next_try: float | None = None
        """When the connection is tried again, while that is still to come."""
        self._hurry: Callable[[], None] = lambda: None
        self._time_left = TimeLeft()

    @property
    def fraction(self) -> float:
        """How far it is, 0 to 1."""
        return self._fraction

    @property
    def said(self) -> str:
        """How far it is in a word or two: while it uploads as the line of progress beside it tells, then the step."""
        if self._current == "upload" and "upload" not in self._done:
            return say(N_("Publish", "{percent} %"), percent=int(100 * self._fraction))
        return self.step

    @property
    def left(self) -> str:
        """The time left in words, or nothing."""
        return self._left

    @property
    def stalled(self) -> str:
        """Why nothing moves, in a few words; nothing while it does."""
        return self._stalled

    @property
    def has_sent(self) -> bool:
        """Whether anything has gone to the server, which keeps it for the next try."""
        return self._has_sent

    @property
    def published(self) -> bool:
        """Whether testers see it already."""
        return "switch" in self._done

    @property
    def step(self) -> str:
        """The title of the step under way."""
        return say(TITLES[self._current]) if self._current else ""

    def hear(self, event: Event, now: float, limit: int = 0) -> None:
        """Take an event; ``now`` is in seconds that never go back, ``limit`` how many bytes a second may be sent."""
        match event:
            case StepStarted(step):
                self._current, self._within, self._next_try = step, 0.0, None
                self._sent, self._moved_at = 0, now
                self._amount = self._left = self._stalled = ""
                self._time_left = TimeLeft()
            case StepFinished(step, note):
                self._done[step], self._moved_at = note, now
                self._amount = self._left = self._stalled = ""
            case BytesSent(sent, total, speed, seconds_left, reused):
                if sent != self._sent:
                    self._sent, self._moved_at, self._stalled, self._next_try = sent, now, "", None
                    self._has_sent = True
                self._total = total
                self._within = sent / total if total else 0.0
                self._reused = say(N_("Publish", "{size} was there already"), size=size(reused)) if reused else ""
                self._amount = in_line(self._how_much(), _pace(speed, limit), self._reused)
                self._left = self._time_left.say(seconds_left, now)
            case LineLost(seconds, hurry):
                # Until then, it is known why nothing moves.
                self._moved_at = self._next_try = now + seconds
                self._hurry = hurry
                self._amount = self._said_of_next_try(now)
                self._stalled = say(N_("Publish", "Connecting again"))
                # The wait for the next try is none until the end.
                self._left = ""
            case Answered():
                self.go_on(now)
        done = sum((SHARES[step] for step in self._done), 0.0)
        under_way = SHARES[self._current] * self._within if self._current and self._current not in self._done else 0.0
        self._fraction = max(self._fraction, min(1.0, done + under_way))

    def wait(self, now: float) -> bool:
        """Note that time passes; return whether a silence is to be told, which nobody is told of by an event."""
        waited = self._next_try is not None
        if self._next_try is not None:
            self._amount = self._said_of_next_try(now)
            if now < self._next_try:
                return True
            self._next_try = None
        silence = now - self._moved_at
        # How long a server counts on its own is its own affair; a phone that waits for it would give up.
        sending_or_looking = "upload" not in self._done or (self._current == "probe" and "probe" not in self._done)
        if not self._current or not sending_or_looking or silence < PATIENCE:
            return waited
        self._left = ""
        no_answer = say(NO_ANSWER, span=duration(silence))
        if self._sent:
            words = N_("Publish", "the server has not answered for {span}")
            self._amount, self._stalled = in_line(self._how_much(), say(words, span=duration(silence))), no_answer
            self._time_left = TimeLeft()
        elif self._current == "probe":
            self._amount = self._stalled = no_answer
        else:
            # It may be this computer that is busy, with reading the build, or somebody who has to unlock a key.
            connected = "connect" in self._done
            words = N_("Publish", "Nothing sent yet, after {span}") if connected else NOT_CONNECTED
            self._amount, self._stalled = say(words, span=duration(silence)), ""
        return True

    def try_now(self, now: float) -> None:
        """Let the next try to connect begin at once, if one is waited for."""
        if self._next_try is not None:
            self._hurry()
            self._moved_at, self._next_try, self._amount = now, None, say(TRYING_AGAIN)

    def _said_of_next_try(self, now: float) -> str:
        left = 0.0 if self._next_try is None else self._next_try - now
        words = N_("Publish", "The connection broke. Next try in {span}.")
        return say(words, span=duration(left)) if left > 0 else say(TRYING_AGAIN)

    def go_on(self, now: float) -> None:
        """Begin to wait anew: until now the silence was our own, or it has come to its end."""
        self._moved_at, self._stalled = now, ""
        if self._next_try is not None and self._next_try <= now:
            # While it was paused nobody noted that the next try was made.
            self._next_try = None
        self._amount, self._left, self._time_left = self._at_rest(), "", TimeLeft()

    def state(
        self, app: AppCard, place: str, *, cancelling: bool, paused: bool = False, waits_for: str = ""
    ) -> Running:
        """Return what the page shows; ``waits_for`` is said until it has begun."""
        return Running(
            app,
            place,
            tuple(self._row(step, paused=paused) for step in STEPS),
            self._fraction,
            waits_for or (self._at_rest() if paused else self._amount),
            "" if paused else self._left,
            cancelling,
            paused,
            bool(self._stalled) and not paused,
            waiting=self._current is None,
            can_pause=self._current is not None and "confirm" not in self._done,
            published=self.published,
            awaits_try=self._next_try is not None and not paused and not cancelling,
        )

    def _at_rest(self) -> str:
        """Return how much there is, without a rate or a silence: neither counts while nothing is sent on purpose."""
        return in_line(self._how_much(), self._reused) if self._amount and self._sent else ""

    def _how_much(self) -> str:
        return say(N_("Publish", "{done} of {total}"), done=size(self._sent), total=size(self._total))

    def _row(self, step: Step, *, paused: bool) -> StepRow:
        title, tone = say(TITLES[step]), self._tone(step)
        if paused and tone == "active":
            return StepRow(title, "paused", say(N_("Step", "paused")))
        return StepRow(title, tone, self._note(step))

    def _note(self, step: Step) -> str:
        note = NOTES.get(self._done.get(step, ""))
        return say(note) if note else ""

    def _tone(self, step: Step) -> Tone:
        if step in self._done:
            return "good"
        # What comes next is prepared as soon as the one before it is done.
        under_way = next((one for one in STEPS if one not in self._done), None) if self._current else None
        return "active" if step in {self._current, under_way} else "waiting"


def _pace(speed: float, limit: int) -> str:
    """Return how fast it goes, and that it may go no faster; nothing while that isn't known."""
    if speed <= 0:
        return ""
    limited = N_("Publish", "{rate}, limited to {limit}")
    return say(limited, rate=rate(speed), limit=rate(limit)) if limit else rate(speed)
