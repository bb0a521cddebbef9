"""Judges what arrived as the package: its headers, its first bytes, its digests, what the app in it says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from otadesk.phrases import N_, NOTHING, Grouped, N_many, Phrase, in_turn
from otadesk.probe import checks
from otadesk.probe.address import shown
from otadesk.probe.archive import Identity, identity
from otadesk.probe.client import Answer, Exchange
from otadesk.probe.hops import error_remedy, is_web_page
from otadesk.probe.instead import which_page
from otadesk.probe.manifest import Manifest
from otadesk.probe.reading import PackageReading
from otadesk.probe.remedies import remedy
from otadesk.probe.report import Expected, Notes
from otadesk.probe.second_look import SecondLook, cache_words

ZIP = b"PK\x03\x04"
_NO_ARCHIVE = N_("Seen", "What arrived is not an IPA: it does not begin as a ZIP archive does ({facts}).")
_WRONG_TYPE = N_("Seen", "The app is sent as {type} instead of as {wanted}.")
_NO_TYPE = N_("Seen", "The app is sent without a type instead of as {wanted}.")
_NO_LENGTH = N_("Seen", "The app comes without a Content-Length.")
_IN_CHUNKS = N_("Seen", "The app comes without a Content-Length but in chunks.")
_OTHER_APP = N_("Seen", "The manifest says {told}, the app says {found}.")
_ONE_VERSION = N_("Seen", "The manifest says {told}, the app {found}.")
_TWO_VERSIONS = N_("Seen", "The manifest says {told}, the app {found} and {build}.")
_OTHER_BEHIND = N_("Seen", "The app: the server has another file than the cache before it: {names} differ.")
_OTHER_BEHIND_SIGNS = N_(
    "Seen", "The app: the server has another file than the cache before it ({signs}): {names} differ."
)
_GOOD_TYPES = {"application/octet-stream", "application/x-ios-app", "application/x-itunes-ipa"}


@dataclass(frozen=True, slots=True)
class PackageJudge:
    """Notes what the package's hop showed."""

    notes: Notes
    second: SecondLook
    expected: Expected

    def absence(self, exchange: Exchange) -> None:
        """Note that the package was not received."""
        if exchange.answer is not None:
            words = N_("Seen", "The app: {url} answers {status} instead of 200.")
            words = words.of(url=shown(exchange.address.url), status=str(exchange.answer.status))
            self.notes.failed(checks.H09, words, error_remedy(exchange))
        self.notes.stop(N_("Seen", "the app was not received"))

    def headers(self, exchange: Exchange, answer: Answer, head: Exchange, *, partial: bool) -> None:
        """Note H18, H08 and H10; of a partial answer the length says nothing."""
        self._judge_type(exchange, answer)
        self._judge_length(exchange, answer, head, partial=partial)
        encoding = answer.header("Content-Encoding")
        if encoding and encoding.lower() != "identity":
            words = N_("Seen", "It comes with Content-Encoding: {encoding}.").of(encoding=shown(encoding))
            self.notes.failed(checks.H10, words, remedy(exchange, "compression"))
        else:
            self.notes.passed(checks.H10, N_("Seen", "It comes as it is."))

    def kind(self, exchange: Exchange, answer: Answer, start: bytes, page: bytes) -> None:
        """Note H06, and H15 where a browser gets the app instead."""
        if not is_web_page(start, answer.header("Content-Type"), is_wanted=start.startswith(ZIP)):
            self.notes.passed(checks.H06, N_("Seen", "The app is not a web page."))
            return
        url = shown(exchange.address.url)
        if self.second.as_browser(exchange):
            words = N_("Seen", "{url} is a web page for iOS’ downloader and the app for a browser.").of(url=url)
            self.notes.failed(checks.H15, words, remedy(exchange, "agent"))
        words = N_("Seen", "{url} is {what}, not an app.").of(url=url, what=which_page(answer, start, page))
        self.notes.failed(checks.H06, words, remedy(exchange, "page-instead"))

    def digests(self, manifest: Manifest, reading: PackageReading) -> bool:
        """Note M07; return whether one differs. iOS uses SHA-256 alone where it is given: MD5 decides only without."""
        notes = self.notes
        results = {comparison.digests: comparison.finish() for comparison in reading.comparisons}
        decisive = [digests for digests in results if digests.algorithm == "sha256"] or list(results)
        wrong = in_turn(
            N_("Seen", "{algorithm}: {fault}").of(algorithm=digests.algorithm, fault=fault)
            for digests, fault in results.items()
            if fault
        )
        if any(results[digests] for digests in decisive):
            notes.failed(checks.M07, N_("Seen", "{faults}.").of(faults=wrong))
        elif wrong:
            words = N_("Seen", "SHA-256 agrees, yet {faults}: an old iOS reads only that.")
            notes.unknown(checks.M07, words.of(faults=wrong))
        elif any(not digests.usable for digests in manifest.digests):
            notes.unknown(checks.M07, N_("Seen", "The manifest’s digests are incomplete or damaged."))
        elif results:
            names = ", ".join(sorted({digests.algorithm for digests in results}))
            notes.passed(checks.M07, N_("Seen", "Every digest agrees ({names}).").of(names=names))
        else:
            notes.not_applicable(checks.M07, N_("Seen", "The manifest has no digests."))
        return bool(wrong)

    def delivery(
        self, exchange: Exchange, answer: Answer, reading: PackageReading, manifest: Manifest, *, differs: bool
    ) -> None:
        """Note H09, and H16 where a cache has the older file."""
        notes, expected = self.notes, self.expected
        facts = N_many("Seen", "{size} byte, SHA-256 {sha256}", "{size} bytes, SHA-256 {sha256}", "size")
        facts = facts.of(size=Grouped(answer.length), sha256=reading.sha256)
        if answer.flaw:
            words = N_("Seen", "The app did not arrive whole: {flaw}.").of(flaw=answer.flaw)
            notes.failed(checks.H09, words, remedy(exchange, "error"))
            return
        if not reading.start.startswith(ZIP):
            words = _NO_ARCHIVE if answer.length else N_("Seen", "It is empty ({facts}).")
            notes.failed(checks.H09, words.of(facts=facts))
            return
        other = self._other_file(facts, answer.length, reading.sha256)
        if other:
            notes.failed(checks.H09, other)
        elif expected.package_sha256:
            notes.passed(checks.H09, N_("Seen", "It is the published file: {facts}.").of(facts=facts))
        elif manifest.digests and not differs and reading.comparisons:
            words = N_("Seen", "It arrived whole and agrees with the manifest: {facts}.")
            notes.passed(checks.H09, words.of(facts=facts))
        else:
            words = N_("Seen", "It arrived whole; no published file is known to compare with: {facts}.")
            notes.not_applicable(checks.H09, words.of(facts=facts))
        if other or differs:
            self._judge_cache(exchange, answer)
        else:
            notes.passed(checks.H16, N_("Seen", "The app is not an older one."))

    def _other_file(self, facts: Phrase, length: int, sha256: str) -> Phrase:
        """Say that the package is another file than the published one, as far as that is known."""
        expected = self.expected
        if expected.package_sha256 and expected.package_sha256.lower() != sha256:
            words = N_("Seen", "It differs from the published file: {facts} instead of {sha256}.")
            return words.of(facts=facts, sha256=expected.package_sha256)
        if expected.package_size is not None and expected.package_size != length:
            words = N_("Seen", "It differs from the published file: {facts} instead of {size} bytes.")
            return words.of(facts=facts, size=Grouped(expected.package_size))
        return NOTHING

    def identity(self, manifest: Manifest, copy: Path | None) -> None:
        """Note M03 and M06: whether manifest and app speak of the same app."""
        notes = self.notes
        if self.expected.manifest is not None:
            # H05 says whether the manifest is the one made from this build, H09 whether the app is that build.
            for check in (checks.M03, checks.M06):
                notes.not_applicable(check, N_("Seen", "The manifest is compared with the one made from the build."))
            return
        if copy is None:
            for check in (checks.M03, checks.M06):
                notes.unknown(check, N_("Seen", "There is no room on this disk to look into the app."))
            return
        app = identity(copy)
        self._judge_version(manifest, app)
        self._judge_bundle_id(manifest.bundle_id, app.bundle_id)

    def _judge_bundle_id(self, told: str, found: str) -> None:
        """Note M03."""
        notes = self.notes
        if not found:
            notes.unknown(checks.M03, N_("Seen", "The app’s own Info.plist can’t be read."))
        elif found == told:
            notes.passed(checks.M03, N_("Seen", "Both say {found}.").of(found=shown(found)))
        else:
            words = _OTHER_APP if told else N_("Seen", "The manifest says nothing, the app says {found}.")
            notes.failed(checks.M03, words.of(told=shown(told), found=shown(found)))

    def _judge_version(self, manifest: Manifest, app: Identity) -> None:
        """Note M06; Xcode writes the short version there, others the build number, and iOS compares neither."""
        versions = [text for text in (app.version, app.build) if text]
        if not manifest.bundle_version or not versions:
            self.notes.not_applicable(checks.M06, N_("Seen", "The manifest or the app names no version."))
            return
        words = _ONE_VERSION if len(versions) == 1 else _TWO_VERSIONS
        told = words.of(told=shown(manifest.bundle_version), found=shown(versions[0]), build=shown(versions[-1]))
        if manifest.bundle_version in versions:
            self.notes.passed(checks.M06, told)
        else:
            self.notes.failed(checks.M06, told)

    def _judge_type(self, exchange: Exchange, answer: Answer) -> None:
        media_type = answer.header("Content-Type").partition(";")[0].strip().lower()
        if media_type in _GOOD_TYPES:
            self.notes.passed(checks.H18, N_("Seen", "The app is sent as {type}.").of(type=media_type))
        elif media_type != "text/html":  # a web page is a finding of its own, and its type is right for it
            words = _WRONG_TYPE.of(type=shown(media_type)) if media_type else _NO_TYPE
            self.notes.failed(checks.H18, words.of(wanted="application/octet-stream"), remedy(exchange, "type"))

    def _judge_length(self, exchange: Exchange, answer: Answer, head: Exchange, *, partial: bool) -> None:
        notes, told = self.notes, head.answer
        announced = announced_length(told)
        encoded = bool(answer.header("Content-Encoding"))
        if told is None:
            notes.failed(checks.H08, N_("Seen", "HEAD gets no answer."), remedy(exchange, "head"))
        elif told.status != 200:
            words = N_("Seen", "HEAD is answered with {status}.").of(status=str(told.status))
            notes.failed(checks.H08, words, remedy(exchange, "head"))
        elif announced is None:
            notes.failed(checks.H08, N_("Seen", "HEAD brings no Content-Length."), remedy(exchange, "length"))
        elif not partial and not encoded and not answer.flaw and announced != answer.length:
            words = N_many(
                "Seen",
                "HEAD says {announced} byte, but {arrived} arrive.",
                "HEAD says {announced} bytes, but {arrived} arrive.",
                "announced",
            )
            words = words.of(announced=Grouped(announced), arrived=Grouped(answer.length))
            notes.failed(checks.H08, words, remedy(exchange, "head"))
        elif announced_length(answer) is None:
            chunked = "chunked" in answer.header("Transfer-Encoding").lower()
            notes.failed(checks.H08, _IN_CHUNKS if chunked else _NO_LENGTH, remedy(exchange, "length"))
        else:
            words = N_many("Seen", "{size} byte is announced.", "{size} bytes are announced.", "size")
            notes.passed(checks.H08, words.of(size=Grouped(announced)))

    def _judge_cache(self, exchange: Exchange, answer: Answer) -> None:
        """Note H16 where the server behind a cache has another file than what came."""
        fresh = self.second.past_cache(exchange, 0)
        signs = cache_words(answer)
        changed = [
            name for name in ("Content-Length", "ETag", "Last-Modified") if fresh and _differs(fresh, answer, name)
        ]
        if changed:
            words = (_OTHER_BEHIND_SIGNS if signs else _OTHER_BEHIND).of(names=", ".join(changed), signs=signs)
            self.notes.failed(checks.H16, words, remedy(exchange, "cache"))
        elif signs:
            words = N_("Seen", "The app that differs came from a cache ({signs}).").of(signs=signs)
            self.notes.unknown(checks.H16, words)


def announced_length(answer: Answer | None) -> int | None:
    """Return an answer's Content-Length, or None where it has none that is a number."""
    text = answer.header("Content-Length") if answer is not None else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _differs(one: Answer, other: Answer, name: str) -> bool:
    # Apache calls an ETag weak as long as the file is younger than a second, and strong from then on.
    ours, theirs = (answer.header(name).removeprefix("W/") for answer in (one, other))
    return bool(ours) and bool(theirs) and ours != theirs
