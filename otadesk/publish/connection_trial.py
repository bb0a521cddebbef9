"""Tries a server profile out, stage by stage: reach it, sign in, write files, fetch them as a phone does, clean up.

A wrong remote folder or public address is seen here, before the first upload. Questions (an unknown host key, a
missing password) end the test as errors, as they end a publish; everything else is a stage that failed.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from secrets import token_hex

from otadesk.errors import (
    AuthenticationFailed,
    Cancelled,
    ConnectError,
    DestinationError,
    HostKeyChanged,
    NotFound,
    OtadeskError,
    Question,
)
from otadesk.phrases import N_, NOTHING, Phrase
from otadesk.probe.recognise import ServerKind
from otadesk.progress import CancelToken
from otadesk.publish import htaccess
from otadesk.publish.places import FIRST_PUBLISH_MAKES_IT, NO_FOLDER, server_place, ssh_target
from otadesk.publish.web_trial import Outcome, WebTrial
from otadesk.remote.destination import Destination
from otadesk.remote.secret import Secrets
from otadesk.remote.ssh import open_sftp
from otadesk.settings.servers import Server

TITLES: dict[str, Phrase] = {
    "resolve": N_("ConnectionTrial", "Look up the server’s name"),
    "connect": N_("ConnectionTrial", "Reach the server"),
    "key-exchange": N_("ConnectionTrial", "Agree on encryption"),
    "host-key": N_("ConnectionTrial", "Check the host key"),
    "sign-in": N_("ConnectionTrial", "Sign in"),
    "files": N_("ConnectionTrial", "Open the folder"),
    "write": N_("ConnectionTrial", "Write and rename a file"),
    "certificate": N_("ConnectionTrial", "Check the web server’s certificate"),
    "fetch": N_("ConnectionTrial", "Fetch it over the public address"),
    "type": N_("ConnectionTrial", "Check the files’ types"),
}
"""The stages in their order; with jump hosts the first ones come once for each host."""
_NO_FOLDER_ABOVE = N_("Seen", "there is no folder “{above}” yet, and “{folder}” would be in it")
SWEEP_SECONDS = 10.0
"""How long somebody who has stopped a test waits at most until what it made is removed."""


def title_of(stage: str, host: str = "") -> Phrase:
    """Return what a stage is called, and of which of several hosts it speaks."""
    step = TITLES[stage]
    return N_("ConnectionTrial", "{step} ({host})").of(step=step, host=host) if host else step


@dataclass(frozen=True, slots=True)
class StageReport:
    """How one stage went; ``hint`` says what to do where it failed, or, where it is ok, what could be better.

    ``wrong`` says in a sentence what is the matter, where more is known than that the stage failed; ``field`` is the
    setting that mends it, where that isn't plain from the stage.
    """

    stage: str
    ok: bool
    title: Phrase
    detail: Phrase = NOTHING
    hint: Phrase = NOTHING
    wrong: Phrase = NOTHING
    host: str = ""
    """At which host, where there are jump hosts on the way."""
    onward: str = ""
    """Which host the way leads to from there, by the same stages."""
    field: str = ""


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """Every stage that was tried, the failed one last, and what was learned of the web server on the way.

    ``htaccess`` says whether ours is beside the builds, or could be. ``limits`` tells who alone reaches the public
    address, where that isn't everybody; with ``leads_back`` it is nobody, since it means each phone itself.
    """

    stages: tuple[StageReport, ...]
    web_server: ServerKind | None = None
    htaccess: htaccess.Standing = "none"
    limits: Phrase = NOTHING
    leads_back: bool = False
    refused: AuthenticationFailed | None = None
    """Why we were not let in, where that was for a secret, which a face may ask for once more."""

    @property
    def ok(self) -> bool:
        """Whether everything went well."""
        return all(report.ok for report in self.stages)


StageListener = Callable[[StageReport], None]


@dataclass
class _Notes:
    """Collects the stages, telling each when the next one begins."""

    listener: StageListener
    reports: list[StageReport] = field(default_factory=list)
    current: str = ""
    host: str = ""

    def begin(self, stage: str, host: str = "") -> None:
        elsewhere = bool(self.host) and host != self.host
        order = list(TITLES)
        # Over a new connection to the same host: the stage that it was for is not done yet.
        anew = self.current and not elsewhere and order.index(stage) < order.index(self.current)
        if not anew and (stage != self.current or elsewhere):
            self._finish(onward=host if elsewhere else "")
        self.current, self.host = stage, host

    def _finish(self, onward: str) -> None:
        told = {(report.stage, report.host) for report in self.reports}
        if self.current and (self.current, self.host) not in told:
            title = title_of(self.current, self.host)
            self._add(StageReport(self.current, ok=True, title=title, host=self.host, onward=onward))
            self.current = ""

    def end(self, outcome: Outcome) -> None:
        told = (outcome.detail, outcome.hint, outcome.wrong)
        self._add(StageReport(outcome.stage, outcome.ok, TITLES[outcome.stage], *told, field=outcome.field))
        self.current = ""

    def fail(self, error: OtadeskError) -> None:
        title = title_of(self.current, self.host)
        self._add(StageReport(self.current, False, title, _told(error), error.hint, error.title, self.host))
        self.current = ""

    def _add(self, report: StageReport) -> None:
        self.reports.append(report)
        self.listener(report)


@dataclass
class _Traces:
    """What a test has made on the server, or may have, and has not removed yet."""

    made: tuple[str, ...] = ()
    """The root folder and those above it, where they were missing."""
    files: list[str] = field(default_factory=list)

    def remove_files(self, destination: Destination) -> None:
        """Remove the files, as far as the server lets us."""
        for name in tuple(self.files):
            with suppress(DestinationError, Cancelled):
                with suppress(NotFound):
                    destination.remove(name)
                self.files.remove(name)

    def remove(self, destination: Destination) -> None:
        """Remove it all; what somebody else has put there meanwhile stays, and so do the folders above that."""
        self.remove_files(destination)
        with suppress(DestinationError, Cancelled):
            destination.remove_made(self.made)
            self.made = ()


def try_connection(
    server: Server, secrets: Secrets, *, token: CancelToken, listener: StageListener = lambda _report: None
) -> ConnectionReport:
    """Try every stage until one fails; raises Question, HostKeyChanged and Cancelled, which the faces handle."""
    notes = _Notes(listener)
    notes.begin("resolve")
    learned, traces = ConnectionReport(()), _Traces()
    try:
        with closing(open_sftp(ssh_target(server), server.root, secrets, token, on_stage=notes.begin)) as destination:
            learned = _write_and_fetch(destination, server, notes, token, traces)
    except (Question, HostKeyChanged):
        raise
    except Cancelled:
        if traces.made or traces.files:
            _sweep(server, secrets, traces)
        raise
    except (ConnectError, DestinationError) as error:
        notes.fail(error)
        if isinstance(error, AuthenticationFailed) and error.refused:
            learned = replace(learned, refused=error)
    return replace(learned, stages=tuple(notes.reports))


def _sweep(server: Server, secrets: Secrets, traces: _Traces) -> None:
    """Remove over another connection what a test has left that was stopped; not where that asks, or takes long."""
    token = CancelToken()
    enough = threading.Timer(SWEEP_SECONDS, token.cancel)
    enough.daemon = True
    enough.start()
    try:
        with suppress(OtadeskError), closing(open_sftp(ssh_target(server), server.root, secrets, token)) as destination:
            traces.remove(destination)
    finally:
        enough.cancel()


def _write_and_fetch(
    destination: Destination, server: Server, notes: _Notes, token: CancelToken, traces: _Traces
) -> ConnectionReport:
    """Go through the stages of files, and return what was learned beside them."""
    traces.made = destination.ensure_root()
    try:
        if traces.made:
            notes.end(_no_folder_yet(traces.made))
        return _in_the_folder(destination, server, notes, token, traces)
    finally:
        traces.remove(destination)


def _no_folder_yet(made: tuple[str, ...]) -> Outcome:
    """Return that the root folder was made for this test alone, since it may be another one that was meant."""
    words = NO_FOLDER if len(made) == 1 else _NO_FOLDER_ABOVE
    return Outcome("files", ok=True, detail=words.of(folder=made[-1], above=made[0]), hint=FIRST_PUBLISH_MAKES_IT)


def _in_the_folder(
    destination: Destination, server: Server, notes: _Notes, token: CancelToken, traces: _Traces
) -> ConnectionReport:
    notes.begin("write")
    content = token_hex(32).encode("ascii")
    # No leading dot: many web servers rightly refuse those. The endings are those whose types matter.
    stem = f"otadesk-test-{token_hex(8)}"
    names = (f"{stem}.ipa", f"{stem}.plist")
    place = server_place(server, Secrets())
    web = WebTrial(place, token)
    try:
        for name in names:
            fresh = f"{name}.new"
            traces.files += [fresh, name]
            destination.write(fresh, io.BytesIO(content), lambda _count: None)
            destination.rename(fresh, name)
            traces.files.remove(fresh)
        outcome = web.run(names, content, notes.begin)
        notes.end(outcome)
    finally:
        traces.remove_files(destination)
    # Looked for also where fetching failed: one that the web server has since come to forbid is a cause.
    types_are_wrong = outcome.stage == "type" and bool(outcome.hint)
    standing = htaccess.standing(destination, place, token, wanted=types_are_wrong)
    return ConnectionReport((), web.software, standing, web.limits, web.leads_back)


def _told(error: OtadeskError) -> Phrase:
    return Phrase("", "{title} {facts}").of(title=error.title, facts=error.facts) if error.facts else error.title
