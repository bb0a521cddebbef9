"""Judges how a manifest arrived, before anybody looks into it: as a file, whole, of a good type, and not an old one."""

from __future__ import annotations

from dataclasses import dataclass

from otadesk.ipa.plist import is_plist
from otadesk.probe import checks
from otadesk.probe.address import shown
from otadesk.probe.client import Answer, Exchange
from otadesk.probe.hops import is_web_page
from otadesk.probe.instead import which_page
from otadesk.probe.remedies import remedy
from otadesk.probe.report import Expected, Notes
from otadesk.probe.second_look import SecondLook, cache_words

_GOOD_TYPES = {"text/xml", "application/xml", "application/x-plist", "application/x-apple-plist"}


@dataclass(frozen=True, slots=True)
class ManifestDelivery:
    """Judges one manifest; ``page`` is the install page's body, to recognise it in the manifest's place."""

    notes: Notes
    second: SecondLook
    expected: Expected
    page: bytes

    def run(self, exchange: Exchange, answer: Answer) -> bool:
        """Note H05, H06, H15, H16 and H18; False where the manifest did not arrive whole."""
        notes, url = self.notes, shown(exchange.address.url)
        if is_web_page(answer.body, answer.header("Content-Type"), is_wanted=is_plist(answer.body)):
            self._judge_page(exchange, answer)
        else:
            notes.passed(checks.H06, "The manifest is no web page.")
            self._judge_type(exchange, answer)
        if answer.flaw or not answer.length:
            words = f"did not arrive whole: {answer.flaw}" if answer.flaw else "is empty"
            notes.failed(checks.H05, f"The manifest {words}.", remedy(exchange, "error"))
            notes.stop("the manifest was not received whole")
            return False
        if self.expected.manifest is None:
            notes.passed(checks.H05, f"{url} answers 200 with {answer.length:,} bytes.")
        elif self.expected.manifest == answer.body:
            notes.passed(checks.H05, f"{url} answers 200 with the published manifest.")
        else:
            notes.failed(checks.H05, f"{url} answers with another manifest than the published one.")
            self._judge_cache(exchange, answer, self.expected.manifest)
        return True

    def _judge_page(self, exchange: Exchange, answer: Answer) -> None:
        url = shown(exchange.address.url)
        if self.second.as_browser(exchange):
            words = f"{url} is a web page for iOS’ downloader and the manifest for a browser."
            self.notes.failed(checks.H15, words, remedy(exchange, "agent"))
        words = f"{url} is {which_page(answer, answer.body, self.page)}, not a manifest."
        self.notes.failed(checks.H06, words, remedy(exchange, "page-instead"))

    def _judge_type(self, exchange: Exchange, answer: Answer) -> None:
        media_type = answer.header("Content-Type").partition(";")[0].strip().lower()
        if media_type in _GOOD_TYPES:
            self.notes.passed(checks.H18, f"The manifest is sent as {media_type}.")
            return
        said = f"as {shown(media_type)}" if media_type else "without a type"
        words = f"The manifest is sent {said} instead of as text/xml."
        self.notes.failed(checks.H18, words, remedy(exchange, "type"))

    def _judge_cache(self, exchange: Exchange, answer: Answer, wanted: bytes) -> None:
        fresh = self.second.past_cache(exchange, len(wanted) + 1)
        signs = cache_words(answer)
        if fresh is not None and fresh.body == wanted:
            words = f"The manifest: the server has the published one; a cache before it sends an older one ({signs})."
            self.notes.failed(checks.H16, words.replace(" ()", ""), remedy(exchange, "cache"))
        elif signs:
            self.notes.unknown(checks.H16, f"The manifest that differs came from a cache ({signs}).")
