"""Follows an address as an iPhone does: the page, the Install link in it, the manifest, the package.

Each fact on the way becomes a finding; what a fault kept from being examined is unknown, never passed. Only two
things raise: an address that is none (ProbeError) and a cancel.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from otadesk.errors import ProbeError
from otadesk.ipa.plist import is_plist
from otadesk.phrases import N_, Phrase, in_turn
from otadesk.probe import checks
from otadesk.probe.address import Address, AddressFault, parse, shown, typed
from otadesk.probe.client import DAEMON, SAFARI, USUAL_LIMITS, Answer, Client, Exchange, Limits, Request
from otadesk.probe.delivery import ManifestDelivery
from otadesk.probe.hops import ABOUT, Hop, error_remedy, judge_connection, judge_status
from otadesk.probe.images import judge_images
from otadesk.probe.link import is_install_link, read_link
from otadesk.probe.lookup import Resolve, system_resolve
from otadesk.probe.manifest import judge_manifest
from otadesk.probe.package import PackageProbe
from otadesk.probe.package_judge import PackageJudge
from otadesk.probe.page import PageReading, looks_like_page, read_page
from otadesk.probe.plain import joined, look_in_plain
from otadesk.probe.proxy import Proxies, system_proxy
from otadesk.probe.report import Expected, Notes, ProbeReport
from otadesk.probe.second_look import SecondLook
from otadesk.probe.tls import Trust
from otadesk.probe.trace import hop_of
from otadesk.progress import CancelToken, Listener, StepFinished, StepStarted, ignore

__all__ = ["Expected", "Limits", "ProbeReport", "Senses", "probe"]

_MOST_REDIRECTS = 10
_MOST_FRAMES = 3
_NOT_USABLE: dict[Hop, Phrase] = {
    "page": N_("Seen", "the address of the page can’t be used"),
    "manifest": N_("Seen", "the address of the manifest can’t be used"),
    "app": N_("Seen", "the address of the app can’t be used"),
}
_NO_PAGE = N_("Seen", "the page was not received")


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Senses:
    """What the probe knows of the world beside servers' answers, so that a test can decide it.

    ``clock`` counts seconds for the progress events, ``now`` is the time by which certificates are judged.
    """

    clock: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = _utc_now
    resolve: Resolve = system_resolve
    proxies: Proxies = system_proxy


_OURS = Senses()


def probe(
    url: str,
    *,
    ca_file: str = "",
    expected: Expected | None = None,
    token: CancelToken,
    listener: Listener = ignore,
    limits: Limits = USUAL_LIMITS,
    quick: bool = False,
    senses: Senses = _OURS,
) -> ProbeReport:
    """Look at a page, a manifest or an itms-services link as a phone would, and judge what comes.

    ``ca_file`` is trusted beside the system's roots. ``quick`` fetches samples of the package instead of all of it,
    and leaves open whatever they can't show. Hosts that can't be reached directly are asked through the system's proxy.
    Raises ProbeError for an address that is none or a CA file that can't be read, and Cancelled.
    """
    address = _as_address(url)
    client = Client(Trust(ca_file), token, limits, senses.resolve, senses.proxies, listener)
    walk = _Walk(client, expected or Expected(), listener, senses, limits, quick=quick)
    listener(StepStarted("probe"))
    if is_install_link(address):
        walk.from_link(address)
    elif urlsplit(address).path.lower().endswith(".plist"):
        walk.from_manifest(address)
    else:
        walk.from_page(address)
    report = walk.report()
    listener(StepFinished("probe", report.report.verdict))
    return report


def _as_address(url: str) -> str:
    """Return the address that was meant; raises ProbeError for what is none at all."""
    text = url.strip()
    text = text if is_install_link(text) else typed(text)
    try:
        parts = urlsplit(text)
        usable = is_install_link(text) or (parts.scheme.lower() in {"http", "https"} and bool(parts.hostname))
    except ValueError:
        usable = False
    if not usable:
        raise ProbeError(
            N_("Error", "That is not an address that a phone could open."),
            detail=shown(text),
            hint=N_("Error", "Give the https address of an install page or a manifest, or a whole itms-services link."),
        )
    return text


class _Walk:
    """One probe under way: where it is, and the notes it takes."""

    def __init__(
        self,
        client: Client,
        expected: Expected,
        listener: Listener,
        senses: Senses,
        limits: Limits,
        *,
        quick: bool,
    ) -> None:
        self._client, self._expected, self._now, self._limits = client, expected, senses.now, limits
        self._notes = Notes()
        self._second = SecondLook(client, limits)
        judge = PackageJudge(self._notes, self._second, expected)
        self._package = PackageProbe(client, judge, limits, listener, senses.clock, self._judge_connection)
        self._quick = quick
        self._page_body = b""
        self._redirected_to = ""
        self._page_url = self._manifest_url = self._package_url = self._sha256 = ""
        self._notes.not_applicable(
            checks.L05, N_("Seen", "A code on paper or a screen is not part of what is fetched.")
        )

    def report(self) -> ProbeReport:
        """Return what was found so far."""
        hops = tuple(map(hop_of, self._client.trace))
        addresses = (self._page_url, self._manifest_url, self._package_url)
        return ProbeReport(self._notes.report(), *addresses, self._sha256, hops)

    def from_page(self, url: str) -> None:
        """Fetch the page as Safari does, redirects included, and go on with its Install link."""
        self._page_url = url
        exchange = self._fetch_page(url)
        if exchange is None or exchange.answer is None:
            return
        self._page_url = exchange.address.url
        answer = exchange.answer
        self._page_body = answer.body
        if is_plist(answer.body) and not looks_like_page(answer.body):
            self._page_url = ""
            self.from_manifest(url)
            return
        reading = read_page(answer.body, answer.header("Content-Type"))
        if reading.links:
            self._notes.passed(checks.L03, N_("Seen", "The link is in the page itself."))
        else:
            reading = self._in_frames(exchange.address.url, reading)
        if not reading.links:
            self._note_no_link(answer, mentioned=reading.mentioned)
            return
        if reading.names_safari:
            self._notes.passed(checks.L04, N_("Seen", "The page mentions Safari."))
        else:
            words = N_("Seen", "The page doesn’t mention Safari; a script or a picture may.")
            self._notes.unknown(checks.L04, words)
        self.from_link(reading.links[0], in_page=True)

    def _in_frames(self, url: str, outer: PageReading) -> PageReading:
        """Return the reading of the first framed page with a link, and note whether that leaves its frame."""
        for source in outer.frames[:_MOST_FRAMES]:
            exchange = self._fetch_page(joined(url, source))
            if exchange is None or exchange.answer is None:
                continue
            inner = read_page(exchange.answer.body, exchange.answer.header("Content-Type"))
            if inner.links and inner.targets[0] in {"_top", "_blank"}:
                words = N_("Seen", "The link in the frame has {target}.").of(target=f"target={inner.targets[0]}")
                self._notes.passed(checks.L03, words)
            elif inner.links:
                words = N_("Seen", "The link is in the frame {frame}, without {target}.")
                self._notes.failed(checks.L03, words.of(frame=shown(source), target="target=_top"))
            if inner.links:
                return replace(inner, names_safari=inner.names_safari or outer.names_safari)
        return outer

    def from_link(self, href: str, *, in_page: bool = False) -> None:
        """Decode the link once and go on with the manifest."""
        notes = self._notes
        reading = read_link(href)
        where = checks.L02 if reading.escaped_twice and in_page else checks.L01
        if reading.faults:
            words = N_("Seen", "{link}: {faults}.").of(link=shown(href), faults=in_turn(reading.faults))
            notes.failed(where, words)
        if not in_page:
            for check in (checks.L02, checks.L03, checks.L04):
                notes.not_applicable(check, N_("Seen", "The link itself was given, not a page."))
        elif where is checks.L01 or not reading.faults:
            notes.passed(checks.L02, N_("Seen", "The page’s link is {link}.").of(link=shown(href)))
        if not reading.manifest_url:
            notes.stop(N_("Seen", "the link names no manifest"))
            return
        if not reading.faults:
            words = N_("Seen", "The link leads to {url}.").of(url=shown(reading.manifest_url))
            notes.passed(checks.L01, words)
        if self._expected.manifest_url not in {None, reading.manifest_url}:
            self._manifest_url = reading.manifest_url
            return
        self.from_manifest(reading.manifest_url, from_link=True)

    def from_manifest(self, url: str, *, from_link: bool = False) -> None:
        """Fetch the manifest as iOS' daemon does and go on with its package."""
        notes = self._notes
        self._manifest_url = url
        if not from_link:
            for check in (checks.L01, checks.L02, checks.L03, checks.L04):
                notes.not_applicable(check, N_("Seen", "The manifest itself was given, not a link."))
        address = self._usable(url, "manifest")
        if address is None:
            return
        request = Request("GET", DAEMON, self._limits.manifest_bytes, self._limits.file_seconds)
        exchange = self._client.ask(address, request)
        self._judge_connection(exchange)
        if not judge_status(notes, exchange, "manifest", self._second) or exchange.answer is None:
            if exchange.answer is not None:
                words = N_("Seen", "{url} answers {status} instead of 200.")
                words = words.of(url=shown(url), status=str(exchange.answer.status))
                notes.failed(checks.H05, words, error_remedy(exchange))
            notes.stop(N_("Seen", "the manifest was not received"))
            return
        judge = ManifestDelivery(notes, self._second, self._expected, self._page_body)
        if judge.run(exchange, exchange.answer):
            self._judge_content(exchange.answer)

    def _judge_content(self, answer: Answer) -> None:
        manifest = judge_manifest(self._notes, answer.body, self._expected.models)
        if manifest is None:
            self._notes.stop(N_("Seen", "the manifest can’t be used"))
            return
        judge_images(self._notes, self._client, self._limits, manifest.image_urls)
        self._package_url = manifest.package_url
        package = self._usable(manifest.package_url, "app")
        if package is not None and self._quick:
            self._package.sample(package, manifest, self._page_body)
        elif package is not None:
            self._sha256 = self._package.run(package, manifest, self._page_body)

    def _fetch_page(self, url: str) -> Exchange | None:
        notes = self._notes
        for _redirect in range(_MOST_REDIRECTS + 1):
            address = self._usable(url, "page")
            if address is None:
                url, self._redirected_to = self._redirected_to, ""
                if url:  # Safari follows, so the rest is looked at as well
                    continue
                return None
            request = Request("GET", SAFARI, self._limits.page_bytes, self._limits.file_seconds)
            exchange = self._client.ask(address, request)
            self._judge_connection(exchange)
            if exchange.answer is None:
                notes.stop(_NO_PAGE)
                return None
            target = exchange.answer.header("Location")
            if not (exchange.answer.status in {301, 302, 303, 307, 308} and target):
                break
            url = joined(address.url, target)
        else:
            notes.failed(checks.H07, N_("Seen", "The page: more than {count} redirects.").of(count=_MOST_REDIRECTS))
            notes.stop(_NO_PAGE)
            return None
        if not judge_status(notes, exchange, "page", self._second):
            words = N_("Seen", "The page answers {status} instead of 200.").of(status=str(exchange.answer.status))
            notes.failed(checks.L02, words, error_remedy(exchange))
            notes.stop(_NO_PAGE)
            return None
        return exchange

    def _note_no_link(self, answer: Answer, *, mentioned: bool) -> None:
        notes = self._notes
        notes.stop(N_("Seen", "no install link was found"))
        if answer.body.startswith(b"PK\x03\x04"):
            words = N_("Seen", "The address leads to the app itself; testers need the page with the link.")
            notes.failed(checks.L02, words)
        elif answer.flaw:
            notes.failed(checks.L02, N_("Seen", "The page did not arrive whole: {flaw}.").of(flaw=answer.flaw))
        elif mentioned:
            words = N_("Seen", "The page mentions itms-services, but no <a href> has it; a script may add it.")
            notes.unknown(checks.L02, words)
        else:
            notes.failed(checks.L02, N_("Seen", "The page has no link that begins with itms-services:."))

    def _usable(self, url: str, hop: Hop) -> Address | None:
        try:
            address = parse(url)
        except AddressFault as fault:
            plain = look_in_plain(self._client, url, self._limits.connect_seconds)
            self._redirected_to = plain.target
            what = in_turn([fault.words, plain.words])
            self._notes.failed(checks.M04, ABOUT[hop].of(what=what), plain.remedy)
            if hop != "page" or not self._redirected_to:
                self._notes.stop(_NOT_USABLE[hop])
            return None
        self._notes.passed(checks.M04, ABOUT[hop].of(what=shown(url)))
        return address

    def _judge_connection(self, exchange: Exchange) -> None:
        judge_connection(self._notes, exchange, self._now())
