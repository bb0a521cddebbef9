"""Fetches the package as iOS does after the tap: HEAD, then all of it, compared on its way; then a piece of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from otadesk.probe import checks
from otadesk.probe.address import Address, shown
from otadesk.probe.archive import Identity, identity
from otadesk.probe.client import DAEMON, Answer, Client, Exchange, Limits, Request
from otadesk.probe.hops import is_web_page, judge_status
from otadesk.probe.manifest import Manifest
from otadesk.probe.reading import PackageReading
from otadesk.probe.report import Expected, Notes
from otadesk.progress import Listener, Meter

_PIECE = (4, 11)
_ZIP = b"PK\x03\x04"
_HEAD_SECONDS = 30.0
_GOOD_TYPES = {"application/octet-stream", "application/x-ios-app", "application/x-itunes-ipa"}

JudgeConnection = Callable[[Exchange], None]


@dataclass(frozen=True, slots=True)
class PackageProbe:
    """Judges one package, with what the probe carries through all its hops."""

    client: Client
    notes: Notes
    limits: Limits
    expected: Expected
    listener: Listener
    clock: Callable[[], float]
    judge_connection: JudgeConnection

    def run(self, address: Address, manifest: Manifest) -> str:
        """Fetch and judge the package; return its SHA-256 in hex, or "" where it was not received."""
        head = self._ask_head(address)
        meter = Meter(self._announced(head), self.listener, self.clock)
        with PackageReading(manifest.digests, meter, keep_copy=self.expected.manifest is None) as reading:
            request = Request("GET", DAEMON, self.limits.package_bytes, None, sink=reading.take)
            exchange = self.client.ask(address, request)
            self.judge_connection(exchange)
            if not judge_status(self.notes, exchange, "app") or exchange.answer is None:
                self._judge_absence(exchange)
                return ""
            copy = reading.finish()
            return self._judge_body(address, manifest, head, exchange.answer, reading, copy)

    def _ask_head(self, address: Address) -> Answer | None:
        exchange = self.client.ask(address, Request("HEAD", DAEMON, 0, min(_HEAD_SECONDS, self.limits.file_seconds)))
        return exchange.answer

    def _announced(self, head: Answer | None) -> int:
        length = _length(head) if head is not None and head.status == 200 else None
        return length if length is not None else self.expected.package_size or 0

    def _judge_absence(self, exchange: Exchange) -> None:
        if exchange.answer is not None:
            self.notes.failed(
                checks.H09, f"The app: {shown(exchange.address.url)} answers {exchange.answer.status} instead of 200."
            )
        self.notes.stop("the app was not received")

    def _judge_body(
        self,
        address: Address,
        manifest: Manifest,
        head: Answer | None,
        answer: Answer,
        reading: PackageReading,
        copy: Path | None,
    ) -> str:
        notes = self.notes
        _judge_type(notes, answer)
        _judge_length(notes, head, answer)
        _judge_encoding(notes, answer)
        if is_web_page(reading.start, answer.header("Content-Type"), is_wanted=reading.start.startswith(_ZIP)):
            notes.failed(checks.H06, f"{shown(address.url)} is a web page, not an app.")
        else:
            notes.passed(checks.H06, "The app is no web page.")
        self._judge_range(address, answer, reading.start)
        complete = not answer.flaw
        differs = self._judge_digests(manifest, reading) if complete else ""
        self._judge_delivery(answer, reading, manifest, differs)
        if complete:
            self._judge_identity(manifest, copy)
        else:
            notes.stop("the app was not received whole")
        return reading.sha256 if complete else ""

    def _judge_delivery(self, answer: Answer, reading: PackageReading, manifest: Manifest, differs: str) -> None:
        notes, expected = self.notes, self.expected
        facts = f"{answer.length:,} bytes, SHA-256 {reading.sha256}"
        if answer.flaw:
            notes.failed(checks.H09, f"The app did not arrive whole: {answer.flaw}.")
        elif not reading.start.startswith(_ZIP):
            notes.failed(checks.H09, f"What arrived is no IPA: it does not begin as a ZIP archive does ({facts}).")
        elif expected.package_sha256 and expected.package_sha256.lower() != reading.sha256:
            notes.failed(
                checks.H09, f"It differs from the published file: {facts} instead of {expected.package_sha256}."
            )
        elif expected.package_size is not None and expected.package_size != answer.length:
            notes.failed(checks.H09, f"It differs from the published file of {expected.package_size:,} bytes: {facts}.")
        elif expected.package_sha256:
            notes.passed(checks.H09, f"It is the published file: {facts}.")
        elif manifest.digests and not differs and reading.comparisons:
            notes.passed(checks.H09, f"It arrived whole and agrees with the manifest: {facts}.")
        else:
            notes.not_applicable(checks.H09, f"It arrived whole; no published file is known to compare with: {facts}.")

    def _judge_digests(self, manifest: Manifest, reading: PackageReading) -> str:
        """Note M07; return what differs. iOS uses SHA-256 alone where it is given, so MD5 decides only without it."""
        notes = self.notes
        results = {comparison.digests: comparison.finish() for comparison in reading.comparisons}
        decisive = [digests for digests in results if digests.algorithm == "sha256"] or list(results)
        wrong = [f"{digests.algorithm}: {results[digests]}" for digests in results if results[digests]]
        damning = [digests for digests in decisive if results[digests]]
        if damning:
            notes.failed(checks.M07, f"{'; '.join(wrong)}.")
        elif wrong:
            notes.unknown(checks.M07, f"SHA-256 agrees, yet {'; '.join(wrong)}: an old iOS reads only that.")
        elif any(not digests.usable for digests in manifest.digests):
            notes.unknown(checks.M07, "The manifest’s digests are incomplete or damaged.")
        elif results:
            names = ", ".join(sorted({digests.algorithm for digests in results}))
            notes.passed(checks.M07, f"Every digest agrees ({names}).")
        else:
            notes.not_applicable(checks.M07, "The manifest has no digests.")
        return "; ".join(wrong)

    def _judge_range(self, address: Address, answer: Answer, start: bytes) -> None:
        notes = self.notes
        first, last = _PIECE
        if len(start) <= last or answer.header("Content-Encoding"):
            notes.not_applicable(checks.H11, "A piece of it can’t be compared.")
            return
        wanted = {"Range": f"bytes={first}-{last}"}
        exchange = self.client.ask(address, Request("GET", DAEMON, last + 1, self.limits.file_seconds, wanted))
        piece = exchange.answer
        if piece is None:
            notes.unknown(checks.H11, "The server did not answer a request for a piece of the app.")
        elif piece.status == 206 and piece.body == start[first : last + 1]:
            notes.passed(checks.H11, "A piece of the app can be fetched (206).")
        elif piece.status == 206:
            notes.failed(checks.H11, "Asked for a piece of the app, the server sends another piece.")
        else:
            notes.failed(checks.H11, f"Asked for a piece of the app, the server answers {piece.status} instead of 206.")

    def _judge_identity(self, manifest: Manifest, copy: Path | None) -> None:
        notes = self.notes
        if self.expected.manifest is not None:
            # H05 says whether the manifest is the one made from this build, H09 whether the app is that build.
            for check in (checks.M03, checks.M06):
                notes.not_applicable(check, "The manifest is compared with the one made from the build.")
            return
        if copy is None:
            for check in (checks.M03, checks.M06):
                notes.unknown(check, "There is no room on this disk to look into the app.")
            return
        app = identity(copy)
        self._judge_version(manifest, app)
        found = app.bundle_id
        if not found:
            notes.unknown(checks.M03, "The app’s own Info.plist can’t be read.")
        elif found != manifest.bundle_id:
            notes.failed(
                checks.M03, f"The manifest says {shown(manifest.bundle_id) or 'nothing'}, the app says {shown(found)}."
            )
        else:
            notes.passed(checks.M03, f"Both say {shown(found)}.")

    def _judge_version(self, manifest: Manifest, app: Identity) -> None:
        """Note M06; Xcode writes the short version there, others the build number, and iOS compares neither."""
        versions = [text for text in (app.version, app.build) if text]
        told = f"The manifest says {shown(manifest.bundle_version)}, the app {shown(' and '.join(versions))}."
        if not manifest.bundle_version or not versions:
            self.notes.not_applicable(checks.M06, "The manifest or the app names no version.")
        elif manifest.bundle_version in versions:
            self.notes.passed(checks.M06, told)
        else:
            self.notes.failed(checks.M06, told)


def _length(answer: Answer) -> int | None:
    text = answer.header("Content-Length")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _judge_type(notes: Notes, answer: Answer) -> None:
    media_type = answer.header("Content-Type").partition(";")[0].strip().lower()
    if media_type in _GOOD_TYPES:
        notes.passed(checks.H18, f"The app is sent as {media_type}.")
    else:
        said = f"as {shown(media_type)}" if media_type else "without a type"
        notes.failed(checks.H18, f"The app is sent {said} instead of as application/octet-stream.")


def _judge_length(notes: Notes, head: Answer | None, answer: Answer) -> None:
    encoded = bool(answer.header("Content-Encoding"))
    if head is None:
        notes.failed(checks.H08, "HEAD gets no answer.")
    elif head.status != 200:
        notes.failed(checks.H08, f"HEAD is answered with {head.status}.")
    elif _length(head) is None:
        notes.failed(checks.H08, "HEAD brings no Content-Length.")
    elif not encoded and not answer.flaw and _length(head) != answer.length:
        notes.failed(checks.H08, f"HEAD says {_length(head):,} bytes, but {answer.length:,} arrive.")
    elif _length(answer) is None:
        notes.failed(checks.H08, "The app comes without a Content-Length.")
    else:
        notes.passed(checks.H08, f"{_length(head):,} bytes are announced.")


def _judge_encoding(notes: Notes, answer: Answer) -> None:
    encoding = answer.header("Content-Encoding")
    if encoding and encoding.lower() != "identity":
        notes.failed(checks.H10, f"It comes with Content-Encoding: {shown(encoding)}.")
    else:
        notes.passed(checks.H10, "It comes as it is.")
