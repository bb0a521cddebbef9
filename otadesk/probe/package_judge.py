"""Judges what arrived as the package: its headers, its first bytes, its digests, what the app in it says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

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
            words = f"The app: {shown(exchange.address.url)} answers {exchange.answer.status} instead of 200."
            self.notes.failed(checks.H09, words, error_remedy(exchange))
        self.notes.stop("the app was not received")

    def headers(self, exchange: Exchange, answer: Answer, head: Exchange, *, partial: bool) -> None:
        """Note H18, H08 and H10; of a partial answer the length says nothing."""
        self._judge_type(exchange, answer)
        self._judge_length(exchange, answer, head, partial=partial)
        encoding = answer.header("Content-Encoding")
        if encoding and encoding.lower() != "identity":
            words = f"It comes with Content-Encoding: {shown(encoding)}."
            self.notes.failed(checks.H10, words, remedy(exchange, "compression"))
        else:
            self.notes.passed(checks.H10, "It comes as it is.")

    def kind(self, exchange: Exchange, answer: Answer, start: bytes, page: bytes) -> None:
        """Note H06, and H15 where a browser gets the app instead."""
        if not is_web_page(start, answer.header("Content-Type"), is_wanted=start.startswith(ZIP)):
            self.notes.passed(checks.H06, "The app is no web page.")
            return
        url = shown(exchange.address.url)
        if self.second.as_browser(exchange):
            words = f"{url} is a web page for iOS’ downloader and the app for a browser."
            self.notes.failed(checks.H15, words, remedy(exchange, "agent"))
        words = f"{url} is {which_page(answer, start, page)}, not an app."
        self.notes.failed(checks.H06, words, remedy(exchange, "page-instead"))

    def digests(self, manifest: Manifest, reading: PackageReading) -> str:
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

    def delivery(
        self, exchange: Exchange, answer: Answer, reading: PackageReading, manifest: Manifest, differs: str
    ) -> None:
        """Note H09, and H16 where a cache has the older file."""
        notes, expected = self.notes, self.expected
        facts = f"{answer.length:,} bytes, SHA-256 {reading.sha256}"
        other = differs
        if answer.flaw:
            notes.failed(checks.H09, f"The app did not arrive whole: {answer.flaw}.", remedy(exchange, "error"))
            return
        if not reading.start.startswith(ZIP):
            what = "What arrived is no IPA: it does not begin as a ZIP archive does" if answer.length else "It is empty"
            notes.failed(checks.H09, f"{what} ({facts}).")
        elif expected.package_sha256 and expected.package_sha256.lower() != reading.sha256:
            other = f"{facts} instead of {expected.package_sha256}"
            notes.failed(checks.H09, f"It differs from the published file: {other}.")
        elif expected.package_size is not None and expected.package_size != answer.length:
            other = f"{facts} instead of {expected.package_size:,} bytes"
            notes.failed(checks.H09, f"It differs from the published file: {other}.")
        elif expected.package_sha256:
            notes.passed(checks.H09, f"It is the published file: {facts}.")
        elif manifest.digests and not differs and reading.comparisons:
            notes.passed(checks.H09, f"It arrived whole and agrees with the manifest: {facts}.")
        else:
            notes.not_applicable(checks.H09, f"It arrived whole; no published file is known to compare with: {facts}.")
        if not reading.start.startswith(ZIP):
            return
        if other:
            self._judge_cache(exchange, answer)
        else:
            notes.passed(checks.H16, "The app is not an older one.")

    def identity(self, manifest: Manifest, copy: Path | None) -> None:
        """Note M03 and M06: whether manifest and app speak of the same app."""
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

    def _judge_type(self, exchange: Exchange, answer: Answer) -> None:
        media_type = answer.header("Content-Type").partition(";")[0].strip().lower()
        if media_type in _GOOD_TYPES:
            self.notes.passed(checks.H18, f"The app is sent as {media_type}.")
        elif media_type != "text/html":  # a web page is a finding of its own, and its type is right for it
            said = f"as {shown(media_type)}" if media_type else "without a type"
            words = f"The app is sent {said} instead of as application/octet-stream."
            self.notes.failed(checks.H18, words, remedy(exchange, "type"))

    def _judge_length(self, exchange: Exchange, answer: Answer, head: Exchange, *, partial: bool) -> None:
        notes, told = self.notes, head.answer
        announced = announced_length(told)
        encoded = bool(answer.header("Content-Encoding"))
        if told is None:
            notes.failed(checks.H08, "HEAD gets no answer.", remedy(exchange, "head"))
        elif told.status != 200:
            notes.failed(checks.H08, f"HEAD is answered with {told.status}.", remedy(exchange, "head"))
        elif announced is None:
            notes.failed(checks.H08, "HEAD brings no Content-Length.", remedy(exchange, "length"))
        elif not partial and not encoded and not answer.flaw and announced != answer.length:
            words = f"HEAD says {announced:,} bytes, but {answer.length:,} arrive."
            notes.failed(checks.H08, words, remedy(exchange, "head"))
        elif announced_length(answer) is None:
            chunked = " but in chunks" if "chunked" in answer.header("Transfer-Encoding").lower() else ""
            words = f"The app comes without a Content-Length{chunked}."
            notes.failed(checks.H08, words, remedy(exchange, "length"))
        else:
            notes.passed(checks.H08, f"{announced:,} bytes are announced.")

    def _judge_cache(self, exchange: Exchange, answer: Answer) -> None:
        """Note H16 where the server behind a cache has another file than what came."""
        fresh = self.second.past_cache(exchange, 0)
        signs = cache_words(answer)
        changed = [
            name for name in ("Content-Length", "ETag", "Last-Modified") if fresh and _differs(fresh, answer, name)
        ]
        if changed:
            said = f" ({signs})" if signs else ""
            words = f"The app: the server has another file than the cache before it{said}: {', '.join(changed)} differ."
            self.notes.failed(checks.H16, words, remedy(exchange, "cache"))
        elif signs:
            self.notes.unknown(checks.H16, f"The app that differs came from a cache ({signs}).")


def announced_length(answer: Answer | None) -> int | None:
    """Return an answer's Content-Length, or None where it has none that is a number."""
    text = answer.header("Content-Length") if answer is not None else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _differs(one: Answer, other: Answer, name: str) -> bool:
    # Apache calls an ETag weak as long as the file is younger than a second, and strong from then on.
    ours, theirs = (answer.header(name).removeprefix("W/") for answer in (one, other))
    return bool(ours) and bool(theirs) and ours != theirs
