"""Fetches the package as iOS does after the tap: HEAD, then all of it, compared on its way; then a piece of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from otadesk.phrases import N_
from otadesk.probe import checks
from otadesk.probe.address import Address
from otadesk.probe.client import DAEMON, Answer, Client, Exchange, Limits, Request
from otadesk.probe.hops import judge_status
from otadesk.probe.manifest import Manifest
from otadesk.probe.package_judge import ZIP, PackageJudge, announced_length
from otadesk.probe.reading import PackageReading
from otadesk.probe.remedies import remedy
from otadesk.probe.sampling import Samples
from otadesk.progress import Listener, Meter

_PIECE = (4, 11)
_PIECE_CAME = N_("Seen", "A piece of the app can be fetched (206).")
_NO_PIECE = N_("Seen", "Asked for a piece of the app, the server answers {status} instead of 206.")
_HEAD_SECONDS = 30.0
_SPARE_BYTES = 1024**2
"""How much more than HEAD announced is still taken in, to say that it is more."""

JudgeConnection = Callable[[Exchange], None]


@dataclass(frozen=True, slots=True)
class PackageProbe:
    """Fetches one package, whole or in samples, with what the probe carries through all its hops."""

    client: Client
    judge: PackageJudge
    limits: Limits
    listener: Listener
    clock: Callable[[], float]
    judge_connection: JudgeConnection

    def run(self, address: Address, manifest: Manifest, page: bytes) -> str:
        """Fetch and judge the package; return its SHA-256 in hex, or "" where it was not received.

        ``page`` is the install page's body, to recognise it in the app's place.
        """
        judge = self.judge
        head = self._ask_head(address)
        length = announced_length(head.answer) if head.answer is not None and head.answer.status == 200 else None
        meter = Meter(length if length is not None else judge.expected.package_size or 0, self.listener, self.clock)
        with PackageReading(manifest.digests, meter, keep_copy=judge.expected.manifest is None) as reading:
            most = (
                self.limits.package_bytes if length is None else min(self.limits.package_bytes, length + _SPARE_BYTES)
            )
            request = Request("GET", DAEMON, most, None, sink=reading.take)
            exchange = self.client.ask(address, request)
            self.judge_connection(exchange)
            answer = exchange.answer
            if not judge_status(judge.notes, exchange, "app", judge.second) or answer is None:
                judge.absence(exchange)
                return ""
            copy = reading.finish()
            judge.headers(exchange, answer, head, partial=False)
            judge.kind(exchange, answer, reading.start, page)
            self._judge_range(address, answer, reading.start)
            complete = not answer.flaw
            differs = complete and judge.digests(manifest, reading)
            judge.delivery(exchange, answer, reading, manifest, differs=differs)
            if complete:
                judge.identity(manifest, copy)
            else:
                judge.notes.stop(N_("Seen", "the app was not received whole"))
            return reading.sha256 if complete else ""

    def sample(self, address: Address, manifest: Manifest, page: bytes) -> None:
        """Fetch and judge samples; what they can't show stays open."""
        judge = self.judge
        head = self._ask_head(address)
        samples = Samples(self.client, self.limits, address)
        exchange = samples.start()
        self.judge_connection(exchange)
        answer = exchange.answer
        if not judge_status(judge.notes, exchange, "app", judge.second) or answer is None:
            judge.absence(exchange)
            return
        judge.headers(exchange, answer, head, partial=True)
        judge.kind(exchange, answer, answer.body, page)
        if answer.status == 206:
            judge.notes.passed(checks.H11, _PIECE_CAME)
        else:
            judge.notes.failed(checks.H11, _NO_PIECE.of(status=str(answer.status)), remedy(exchange, "range"))
        if answer.body.startswith(ZIP):
            samples.judge(judge.notes, manifest, judge.expected, announced_length(head.answer))
        else:
            words = N_("Seen", "What arrived is not an IPA: it does not begin as a ZIP archive does.")
            judge.notes.failed(checks.H09, words)
        judge.notes.stop(N_("Seen", "only samples of the app were fetched (--quick)"))

    def _ask_head(self, address: Address) -> Exchange:
        return self.client.ask(address, Request("HEAD", DAEMON, 0, min(_HEAD_SECONDS, self.limits.file_seconds)))

    def _judge_range(self, address: Address, answer: Answer, start: bytes) -> None:
        notes = self.judge.notes
        first, last = _PIECE
        if len(start) <= last or answer.header("Content-Encoding"):
            notes.not_applicable(checks.H11, N_("Seen", "A piece of it can’t be compared."))
            return
        wanted = {"Range": f"bytes={first}-{last}"}
        exchange = self.client.ask(address, Request("GET", DAEMON, last + 1, self.limits.file_seconds, wanted))
        piece = exchange.answer
        if piece is None:
            notes.unknown(checks.H11, N_("Seen", "The server did not answer a request for a piece of the app."))
        elif piece.status == 206 and piece.body == start[first : last + 1]:
            notes.passed(checks.H11, _PIECE_CAME)
        elif piece.status == 206:
            notes.failed(checks.H11, N_("Seen", "Asked for a piece of the app, the server sends another piece."))
        else:
            notes.failed(checks.H11, _NO_PIECE.of(status=str(piece.status)), remedy(exchange, "range"))
