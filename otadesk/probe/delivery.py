"""Judges how a manifest arrived, before anybody looks into it: as a file, whole, of a good type, and not an old one."""

from __future__ import annotations

from dataclasses import dataclass

from otadesk.ipa.plist import is_plist
from otadesk.phrases import N_, Grouped, N_many
from otadesk.probe import checks
from otadesk.probe.address import shown
from otadesk.probe.client import Answer, Exchange
from otadesk.probe.hops import is_web_page
from otadesk.probe.instead import which_page
from otadesk.probe.remedies import remedy
from otadesk.probe.report import Expected, Notes
from otadesk.probe.second_look import SecondLook, cache_words

_NOT_WHOLE = N_("Seen", "The manifest did not arrive whole: {flaw}.")
_WRONG_TYPE = N_("Seen", "The manifest is sent as {type} instead of as {wanted}.")
_NO_TYPE = N_("Seen", "The manifest is sent without a type instead of as {wanted}.")
_OLDER = N_("Seen", "The manifest: the server has the published one; a cache before it sends an older one.")
_OLDER_BY_SIGNS = N_(
    "Seen", "The manifest: the server has the published one; a cache before it sends an older one ({signs})."
)
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
            notes.passed(checks.H06, N_("Seen", "The manifest is not a web page."))
            self._judge_type(exchange, answer)
        if answer.flaw or not answer.length:
            words = _NOT_WHOLE.of(flaw=answer.flaw) if answer.flaw else N_("Seen", "The manifest is empty.")
            notes.failed(checks.H05, words, remedy(exchange, "error"))
            notes.stop(N_("Seen", "the manifest was not received whole"))
            return False
        if self.expected.manifest is None:
            words = N_many(
                "Seen", "{url} answers 200 with {size} byte.", "{url} answers 200 with {size} bytes.", "size"
            )
            notes.passed(checks.H05, words.of(url=url, size=Grouped(answer.length)))
        elif self.expected.manifest == answer.body:
            notes.passed(checks.H05, N_("Seen", "{url} answers 200 with the published manifest.").of(url=url))
        else:
            words = N_("Seen", "{url} answers with another manifest than the published one.").of(url=url)
            notes.failed(checks.H05, words)
            self._judge_cache(exchange, answer, self.expected.manifest)
        return True

    def _judge_page(self, exchange: Exchange, answer: Answer) -> None:
        url = shown(exchange.address.url)
        if self.second.as_browser(exchange):
            words = N_("Seen", "{url} is a web page for iOS’ downloader and the manifest for a browser.").of(url=url)
            self.notes.failed(checks.H15, words, remedy(exchange, "agent"))
        what = which_page(answer, answer.body, self.page)
        words = N_("Seen", "{url} is {what}, not a manifest.").of(url=url, what=what)
        self.notes.failed(checks.H06, words, remedy(exchange, "page-instead"))

    def _judge_type(self, exchange: Exchange, answer: Answer) -> None:
        media_type = answer.header("Content-Type").partition(";")[0].strip().lower()
        if media_type in _GOOD_TYPES:
            self.notes.passed(checks.H18, N_("Seen", "The manifest is sent as {type}.").of(type=media_type))
            return
        words = _WRONG_TYPE.of(type=shown(media_type)) if media_type else _NO_TYPE
        self.notes.failed(checks.H18, words.of(wanted="text/xml"), remedy(exchange, "type"))

    def _judge_cache(self, exchange: Exchange, answer: Answer, wanted: bytes) -> None:
        fresh = self.second.past_cache(exchange, len(wanted) + 1)
        signs = cache_words(answer)
        if fresh is not None and fresh.body == wanted:
            words = (_OLDER_BY_SIGNS if signs else _OLDER).of(signs=signs)
            self.notes.failed(checks.H16, words, remedy(exchange, "cache"))
        elif signs:
            words = N_("Seen", "The manifest that differs came from a cache ({signs}).").of(signs=signs)
            self.notes.unknown(checks.H16, words)
