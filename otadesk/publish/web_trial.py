"""The half of a connection trial that a web server answers: its certificate, the file as written, the files' types.

What is wrong is judged by the probe's own checks, so that a trial and a look at a published build say the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from otadesk.phrases import N_, NOTHING, Phrase
from otadesk.preflight.check import Finding
from otadesk.probe.address import Address, AddressFault, leads_back, parse, reach, shown
from otadesk.probe.client import DAEMON, Client, Exchange, Limits, Request
from otadesk.probe.hops import judge_connection, judge_status
from otadesk.probe.instead import which_page
from otadesk.probe.page import looks_like_page
from otadesk.probe.recognise import ServerKind, recognise
from otadesk.probe.remedies import remedy
from otadesk.probe.report import Notes
from otadesk.probe.second_look import SecondLook
from otadesk.probe.server_types import MIME_TYPES
from otadesk.probe.tls import Trust
from otadesk.progress import CancelToken
from otadesk.publish.certificate_words import plainly
from otadesk.publish.places import Place

WebStage = str
SAME_PLACE = N_("ConnectionTrial", "The remote folder and the public address are probably not the same place.")
SOMETHING_ELSE = N_(
    "ConnectionTrial", "Something answers in the file’s place: another folder, a login page, or a cache."
)
NOT_THE_FILE = N_("ConnectionTrial", "The public address doesn’t answer with the file that was written.")
CHECK_ADDRESS = N_("ConnectionTrial", "Check the public address and the server’s certificate.")
WRONG_TYPE = N_("Seen", "{suffix} files are sent as {type} instead of as {wanted}")
NO_TYPE = N_("Seen", "{suffix} files are sent without a type instead of as {wanted}")
TYPES_MATTER_LITTLE = N_("ConnectionTrial", "iPhones mostly don’t mind, but a proxy or an old one may.\n{remedy}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one stage of the web's half went: ``ok`` with a hint means that it works, yet could be better.

    ``wrong`` says in a sentence what is the matter, where that is known; ``field`` is the setting that mends it, where
    that isn't plain from the stage.
    """

    stage: WebStage
    ok: bool
    detail: Phrase = NOTHING
    hint: Phrase = NOTHING
    wrong: Phrase = NOTHING
    field: str = ""


class WebTrial:
    """Fetches what was written; ``now`` is the time by which certificates are judged."""

    def __init__(
        self, place: Place, token: CancelToken, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._place, self._now = place, now
        self._limits = Limits()
        self._client = Client(Trust(place.ca_file), token, self._limits)
        self.software: ServerKind | None = None
        """Which web server answered, once it did."""
        self.limits = NOTHING
        """Who alone reaches the address, where it is no public one."""
        self.leads_back = False
        """Whether the address means each phone itself."""

    def run(self, names: tuple[str, ...], content: bytes, begin: Callable[[str], None]) -> Outcome:
        """Fetch every file, telling ``begin`` each stage; return the last stage's outcome."""
        begin("certificate")
        addresses = []
        for name in names:
            try:
                addresses.append(parse(f"{self._place.url}/{name}"))
            except AddressFault as fault:
                return Outcome(
                    "fetch", False, fault.words, N_("ConnectionTrial", "Give the public address as https://…")
                )
        exchange = self._get(addresses[0])
        self.software = recognise(exchange.software)
        if exchange.peer is not None and not exchange.proxy:
            host, ip = addresses[0].host, exchange.peer.ip
            self.limits, self.leads_back = reach(host, ip), leads_back(host, ip)
        wrong = self._judged(exchange)
        if exchange.failure is not None:
            about_tls = exchange.failure.kind in {"certificate", "tls", "client-certificate"}
            stage = "certificate" if about_tls else "fetch"
            outcome = self._failed(stage, exchange.failure.detail, wrong, CHECK_ADDRESS)
            return self._explained(outcome, exchange, wrong) if about_tls else outcome
        if any(finding.check.id in {"H01", "H02", "H03"} for finding in wrong):
            return self._explained(self._failed("certificate", NOTHING, wrong, CHECK_ADDRESS), exchange, wrong)
        begin("fetch")
        return self._fetched(exchange, content, wrong) or self._typed((exchange, *map(self._get, addresses[1:])), begin)

    def _get(self, address: Address) -> Exchange:
        return self._client.ask(address, Request("GET", DAEMON, self._limits.page_bytes, self._limits.connect_seconds))

    def _judged(self, exchange: Exchange) -> tuple[Finding, ...]:
        """Return what the probe's checks find wrong, blocking findings first."""
        notes = Notes()
        judge_connection(notes, exchange, self._now())
        judge_status(notes, exchange, "app", SecondLook(self._client, self._limits))
        failed = [finding for finding in notes.report().findings if finding.outcome == "fail"]
        return tuple(sorted(failed, key=lambda finding: not finding.blocks))

    def _fetched(self, exchange: Exchange, content: bytes, wrong: tuple[Finding, ...]) -> Outcome | None:
        answer, url = exchange.answer, shown(exchange.address.url)
        if answer is None or answer.status != 200:
            status = answer.status if answer else 0
            words = N_("Seen", "{url} answers {status}").of(url=url, status=str(status))
            # A 404 has its likeliest cause in the profile, not in the server's settings.
            outcome = self._failed("fetch", words, () if status == 404 else wrong, SAME_PLACE)
            if outcome.wrong:
                return outcome
            sentence = N_("ConnectionTrial", "The public address answers {status}.").of(status=str(status))
            return replace(outcome, wrong=sentence)
        if answer.body == content:
            return None
        if looks_like_page(answer.body):
            words = N_("Seen", "{url} answers with {what}").of(url=url, what=which_page(answer, answer.body, b""))
            return Outcome("fetch", False, words, _with(SOMETHING_ELSE, remedy(exchange, "page-instead")), NOT_THE_FILE)
        words = N_("Seen", "{url} answers with other bytes").of(url=url)
        return Outcome("fetch", False, words, SOMETHING_ELSE, NOT_THE_FILE)

    def _typed(self, exchanges: tuple[Exchange, ...], begin: Callable[[str], None]) -> Outcome:
        begin("type")
        for exchange in exchanges:
            suffix = exchange.address.name.rpartition(".")[2]
            sent = exchange.answer.header("Content-Type").partition(";")[0].strip() if exchange.answer else ""
            if sent.lower() in {MIME_TYPES[suffix], "application/xml" if suffix == "plist" else ""} - {""}:
                continue
            words = WRONG_TYPE.of(type=shown(sent)) if sent else NO_TYPE
            words = words.of(suffix=f".{suffix}", wanted=MIME_TYPES[suffix])
            return Outcome("type", True, words, TYPES_MATTER_LITTLE.of(remedy=remedy(exchange, "type")))
        return Outcome("type", True)

    def _explained(self, outcome: Outcome, exchange: Exchange, wrong: tuple[Finding, ...]) -> Outcome:
        """Add what is wrong with the certificate in one sentence, before all the facts."""
        if not wrong:
            return outcome
        sentence, advice = NOTHING, NOTHING
        if wrong[0].check.id == "H01" and exchange.peer is not None and exchange.peer.trust == "nobody":
            sentence, advice = plainly(exchange.peer.chain, exchange.address.host, self._now())
        return replace(
            outcome,
            wrong=sentence or outcome.wrong,
            hint=_with(advice, outcome.hint) if advice else outcome.hint,
            field="ca_file" if advice else "",
        )

    def _failed(self, stage: str, detail: Phrase, wrong: tuple[Finding, ...], usual: Phrase) -> Outcome:
        if not wrong:
            return Outcome(stage, False, detail, usual)
        finding = wrong[0]
        hint = _with(finding.check.fix, finding.remedy)
        return Outcome(stage, False, finding.seen or detail, hint, finding.check.title)


def _with(advice: Phrase, mend: Phrase) -> Phrase:
    return N_("ConnectionTrial", "{advice}\n{remedy}").of(advice=advice, remedy=mend) if mend else advice
