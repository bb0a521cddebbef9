"""Asks an address of plain http once, only to say what stands there: iOS installs nothing from it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from otadesk.phrases import N_, NOTHING, Phrase
from otadesk.probe.address import AddressFault, parse, shown
from otadesk.probe.client import SAFARI, Client, Request
from otadesk.probe.remedies import remedy


def joined(base: str, target: str) -> str:
    """Return where a redirect leads; what is no address at all is left for the next look to refuse."""
    try:
        return urljoin(base, target)
    except ValueError:
        return target


@dataclass(frozen=True, slots=True)
class PlainAnswer:
    """What stands at an address of plain http: in words, the https address to which it redirects, the mend."""

    words: Phrase = NOTHING
    target: str = ""
    remedy: Phrase = NOTHING


def look_in_plain(client: Client, url: str, seconds: float) -> PlainAnswer:
    """Ask an address of plain http; of any other, and of one that does not answer, there is nothing to say."""
    try:
        address = parse(url, secure=False)
    except AddressFault:
        return PlainAnswer()
    exchange = client.ask(address, Request("GET", SAFARI, 4096, seconds))
    answer = exchange.answer
    if answer is None:
        return PlainAnswer()
    location = answer.header("Location")
    target = joined(url, location) if location else ""
    if target.startswith("https://"):
        words = N_("Seen", "it redirects to {url}, which is the address to use")
        return PlainAnswer(words.of(url=shown(target)), target)
    words = N_("Seen", "it answers {status} there, in the clear").of(status=str(answer.status))
    return PlainAnswer(words, remedy=remedy(exchange, "plain-http"))
