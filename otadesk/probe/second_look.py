"""Asks once more where an answer was wrong, with one thing changed, so that the cause has a name."""

from __future__ import annotations

import secrets

from otadesk.probe.client import DAEMON, SAFARI, Answer, Client, Exchange, Limits, Request
from otadesk.probe.page import looks_like_page

_SECONDS = 15.0


class SecondLook:
    """Each question is one small request; a server that fails it leaves the cause unnamed, no more."""

    def __init__(self, client: Client, limits: Limits) -> None:
        self._client = client
        self._limits = limits

    def as_browser(self, exchange: Exchange) -> bool:
        """Whether a browser gets what the downloader was refused."""
        answer = self._ask(exchange, "GET", SAFARI, {"Range": "bytes=0-1023"})
        return answer is not None and answer.status in {200, 206} and not looks_like_page(answer.body)

    def other_case(self, exchange: Exchange) -> str:
        """Return the name of a file that differs from the missing one in upper and lower case alone, or ""."""
        name = exchange.address.name
        stem, dot, suffix = name.rpartition(".")
        for other in dict.fromkeys((name.lower(), name.upper(), name.capitalize(), f"{stem}{dot}{suffix.lower()}")):
            if other and other != name:
                answer = self._ask(Exchange(exchange.address.sibling(other)), "HEAD", DAEMON, {})
                if answer is not None and answer.status == 200:
                    return other
        return ""

    def past_cache(self, exchange: Exchange, most_bytes: int) -> Answer | None:
        """Return the answer at an address that no cache can know, or None; only the first ``most_bytes`` count."""
        fresh = Exchange(exchange.address.fresh(secrets.token_hex(8)))
        answer = self._ask(fresh, "GET" if most_bytes else "HEAD", DAEMON, {}, most_bytes)
        return answer if answer is not None and answer.status == 200 else None

    def _ask(
        self, exchange: Exchange, method: str, agent: str, headers: dict[str, str], most_bytes: int = 4096
    ) -> Answer | None:
        seconds = min(_SECONDS, self._limits.file_seconds)
        wanted = Request("HEAD" if method == "HEAD" else "GET", agent, most_bytes, seconds, headers)
        return self._client.ask(exchange.address, wanted).answer


def cache_words(answer: Answer) -> str:
    """Say what of an answer shows that a cache gave it, or ""."""
    age = answer.header("Age")
    signs = [f"Age: {age}"] if age.isascii() and age.isdigit() and int(age[:9]) > 0 else []
    names = ("X-Cache", "CF-Cache-Status", "X-Cache-Status", "X-Proxy-Cache")
    signs += [f"{name}: {answer.header(name)[:40]}" for name in names if "hit" in answer.header(name).lower()]
    return ", ".join("".join(sign if sign.isprintable() else "�" for sign in text) for text in signs)
