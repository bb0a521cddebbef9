"""Looks at a large package by samples: its start, its end, one of its chunks. They can damn it, not pass it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from otadesk.phrases import N_, NOTHING, Grouped, N_many, Phrase
from otadesk.probe import checks
from otadesk.probe.address import Address
from otadesk.probe.client import DAEMON, Client, Exchange, Limits, Request
from otadesk.probe.digests import ChunkDigests
from otadesk.probe.manifest import Manifest
from otadesk.probe.report import Expected, Notes

_SAMPLES_ONLY = N_("Seen", "Only samples of the app were fetched (--quick).")
_SOUND_ENDS = N_(
    "Seen",
    "Its first and last {sample} of {size} bytes are an archive’s; the rest was not fetched (--quick).",
)
_OTHER_COUNT = N_many(
    "Seen",
    "{algorithm}: the app of {size} bytes has {found} chunk, the manifest lists {listed}.",
    "{algorithm}: the app of {size} bytes has {found} chunks, the manifest lists {listed}.",
    "found",
)
_SAMPLE_BYTES = 64 * 1024
_LARGEST_CHUNK = 16 * 1024**2
_END_OF_ZIP = b"PK\x05\x06"
_END_RECORD_BYTES = 22


@dataclass(frozen=True, slots=True)
class Samples:
    """Fetches samples of one package."""

    client: Client
    limits: Limits
    address: Address

    def start(self) -> Exchange:
        """Fetch the first bytes; a server that doesn't do ranges is cut off after as many."""
        return self._piece(0, _SAMPLE_BYTES)

    def judge(self, notes: Notes, manifest: Manifest, expected: Expected, length: int | None) -> None:
        """Note H09 and M07 as far as samples show them; ``length`` is what HEAD announced."""
        for check in (checks.M03, checks.M06):
            notes.unknown(check, _SAMPLES_ONLY)
        if length is None:
            for check in (checks.H09, checks.M07):
                notes.unknown(check, N_("Seen", "Without a length no samples can be taken (--quick)."))
            return
        fault = self._fault_of_ends(expected, length)
        if fault:
            notes.failed(checks.H09, fault)
        else:
            notes.unknown(checks.H09, _SOUND_ENDS.of(sample=Grouped(_SAMPLE_BYTES), size=Grouped(length)))
        self._judge_chunk(notes, manifest, length)

    def _fault_of_ends(self, expected: Expected, length: int) -> Phrase:
        if expected.package_size is not None and expected.package_size != length:
            words = N_many(
                "Seen",
                "It has {size} byte; the published file has {published}.",
                "It has {size} bytes; the published file has {published}.",
                "size",
            )
            return words.of(size=Grouped(length), published=Grouped(expected.package_size))
        begin = max(0, length - _SAMPLE_BYTES)
        answer = self._piece(begin, length - begin).answer
        if answer is None or answer.status != 206:
            return NOTHING
        if answer.flaw:
            return N_("Seen", "Its last bytes did not arrive: {flaw}.").of(flaw=answer.flaw)
        if len(answer.body) != length - begin:
            words = N_many(
                "Seen",
                "Its last bytes did not arrive: {size} byte came.",
                "Its last bytes did not arrive: {size} bytes came.",
                "size",
            )
            return words.of(size=Grouped(len(answer.body)))
        if length < _END_RECORD_BYTES or _END_OF_ZIP not in answer.body:
            return N_("Seen", "It does not end as a ZIP archive does: it was cut short, or is not whole yet.")
        return NOTHING

    def _judge_chunk(self, notes: Notes, manifest: Manifest, length: int) -> None:
        chunked = next((one for one in manifest.digests if one.usable and one.size), None)
        if chunked is None:
            notes.unknown(checks.M07, _SAMPLES_ONLY)
            return
        expected = -(-length // chunked.size)
        if expected != len(chunked.expected):
            words = _OTHER_COUNT.of(algorithm=chunked.algorithm, size=Grouped(length))
            notes.failed(checks.M07, words.of(found=expected, listed=len(chunked.expected)))
            return
        if chunked.size > _LARGEST_CHUNK:
            notes.unknown(checks.M07, N_("Seen", "The manifest’s chunks are too large for a sample (--quick)."))
            return
        number = expected // 2
        agrees = self._agrees(chunked, number, length)
        place = {"number": number + 1, "listed": expected}
        if agrees is None:
            words = N_("Seen", "The server does not send chunk {number} of {listed} alone (--quick).")
            notes.unknown(checks.M07, words.of(**place))
        elif agrees:
            words = N_("Seen", "The chunk {number} of {listed} agrees; the others were not fetched (--quick).")
            notes.unknown(checks.M07, words.of(**place))
        else:
            words = N_("Seen", "{algorithm}: chunk {number} of {listed} differs.")
            notes.failed(checks.M07, words.of(algorithm=chunked.algorithm, **place))

    def _agrees(self, chunked: ChunkDigests, number: int, length: int) -> bool | None:
        begin = number * chunked.size
        count = min(chunked.size, length - begin)
        answer = self._piece(begin, count).answer
        if answer is None or answer.status != 206 or answer.flaw or len(answer.body) != count:
            return None
        digest = hashlib.new(chunked.algorithm, answer.body, usedforsecurity=False).hexdigest()
        return digest == chunked.expected[number].lower()

    def _piece(self, begin: int, count: int) -> Exchange:
        wanted = {"Range": f"bytes={begin}-{begin + count - 1}", "Accept-Encoding": "identity"}
        return self.client.ask(self.address, Request("GET", DAEMON, count, self.limits.file_seconds, wanted))
