"""Servers that stall, lie, drip and never end: each is a finding within bounds, and a cancel frees at once."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.certificates import Certificate
from support.odd_server import OddServer, answering, odd_server, read_head, stalling
from support.published import HASTE, Build, by_id, ids, look

from otadesk.errors import Cancelled
from otadesk.probe.address import parse
from otadesk.probe.client import DAEMON, Answer, Client, Exchange, Request
from otadesk.probe.lookup import Resolved
from otadesk.probe.probe import Senses, probe
from otadesk.probe.tls import Trust
from otadesk.progress import Answered, CancelToken, Event

OK = b"HTTP/1.1 200 OK\r\n"
PROMPT = 10.0
"""Seconds within which a cancel must be over, on a machine that is busy with other tests."""

MOST_BYTES = 50_000


def ask(server: OddServer, certificate: Certificate, **request: object) -> Exchange:
    """Make one request with hasty limits."""
    client = Client(Trust(str(certificate.ca_file)), CancelToken(), HASTE)
    wanted = replace(Request("GET", DAEMON, MOST_BYTES, HASTE.file_seconds), **request)  # type: ignore[arg-type]
    return client.ask(parse(f"{server.url}/file"), wanted)


def answer_of(certificate: Certificate, *parts: bytes) -> Answer:
    """Return what becomes of this answer."""
    with odd_server(certificate, answering(*parts)) as server:
        exchange = ask(server, certificate)
    assert exchange.answer is not None, exchange.failure
    return exchange.answer


def test_an_answer_is_read_with_its_headers(certificate: Certificate) -> None:
    answer = answer_of(certificate, OK + b"X-One: 1\r\nCONTENT-LENGTH: 5\r\n\r\nhello")
    assert (answer.status, answer.body, answer.length, str(answer.flaw)) == (200, b"hello", 5, "")
    assert answer.header("content-length") == "5"
    assert answer.header("absent") == ""


def test_a_request_carries_no_cookie_and_asks_for_fresh_content(certificate: Certificate) -> None:
    with odd_server(certificate, answering(OK + b"Set-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")) as server:
        client = Client(Trust(str(certificate.ca_file)), CancelToken(), HASTE)
        for _round in range(2):
            client.ask(parse(f"{server.url}/file"), Request("GET", DAEMON, MOST_BYTES, 5))
        heads = [head.lower() for head in server.asked if head]
    assert len(heads) == 2
    assert all(b"cookie" not in head and b"cache-control: no-cache" in head for head in heads)


def test_whoever_counts_a_silence_hears_that_a_question_has_come_to_its_end(certificate: Certificate) -> None:
    heard = list[Event]()
    with odd_server(certificate, answering(OK + b"Content-Length: 0\r\n\r\n")) as server:
        client = Client(Trust(str(certificate.ca_file)), CancelToken(), HASTE, listener=heard.append)
        client.ask(parse(f"{server.url}/file"), Request("GET", DAEMON, MOST_BYTES, 5))
        assert heard == [Answered()]
    client.ask(parse(f"{server.url}/file"), Request("GET", DAEMON, MOST_BYTES, 5))
    assert heard == [Answered(), Answered()], "also where nobody is there any more"


BODIES: dict[str, tuple[bytes, str]] = {
    "cut short": (b"Content-Length: 20\r\n\r\nhello", "before its Content-Length"),
    "cut in a chunk": (b"Transfer-Encoding: chunked\r\n\r\nff\r\nhello", "broke off"),
    "chunked by nonsense": (b"Transfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n", "broke off"),
    "a negative chunk": (b"Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n", "broke off"),
    "damaged gzip": (b"Content-Encoding: gzip\r\n\r\nhello hello hello", "damaged"),
    "half a gzip": (b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"hello" * 99)[:20], "ends too early"),
    "an encoding nobody asked for": (b"Content-Encoding: br\r\n\r\nhello", "not asked for"),
    "larger than allowed": (b"\r\n" + b"x" * (MOST_BYTES + 1), "larger than"),
    "a bomb": (b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(bytes(50_000_000)), "larger than"),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_broken_body_is_a_flaw(certificate: Certificate, name: str) -> None:
    rest, words = BODIES[name]
    answer = answer_of(certificate, OK + rest)
    assert words in str(answer.flaw)
    assert answer.length <= MOST_BYTES


@pytest.mark.parametrize("encode", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
def test_encodings_that_were_asked_for_are_undone(
    certificate: Certificate, encode: Callable[[bytes], bytes], request: pytest.FixtureRequest
) -> None:
    name = request.node.callspec.id.encode()
    body = encode(b"hello" * 1000)
    answer = answer_of(certificate, OK + b"Content-Encoding: " + name + b"\r\n\r\n" + body)
    assert (answer.body, str(answer.flaw)) == (b"hello" * 1000, "")


HEADS: dict[str, bytes] = {
    "nothing": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
    "a long header": OK + b"X: " + b"x" * 200_000 + b"\r\n\r\n",
    "many headers": OK + b"X: y\r\n" * 5000 + b"\r\n",
    "a status of letters": b"HTTP/1.1 abc OK\r\n\r\n",
    "a status out of range": b"HTTP/1.1 99999 OK\r\n\r\n",
    "an end in the head": OK + b"Content-Le",
    "binary": bytes(range(256)) * 10,
}


@pytest.mark.parametrize("name", HEADS)
def test_a_head_that_is_none_is_a_failure_or_an_answer_never_an_error(certificate: Certificate, name: str) -> None:
    with odd_server(certificate, answering(HEADS[name])) as server:
        exchange = ask(server, certificate)
    assert exchange.peer is not None
    assert (exchange.answer is None) != (exchange.failure is None)


@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda tail: OK + tail))
@settings(max_examples=40)
def test_no_answer_whatsoever_raises(certificate: Certificate, answer: bytes) -> None:
    with odd_server(certificate, answering(answer)) as server:
        exchange = ask(server, certificate)
    assert (exchange.answer is None) != (exchange.failure is None)


@given(st.binary(max_size=200))
@settings(max_examples=30)
def test_no_bytes_instead_of_tls_raise(certificate: Certificate, greeting: bytes) -> None:
    def greet(_server: OddServer, line: socket.socket) -> None:
        line.sendall(greeting)

    with odd_server(None, greet) as server:
        exchange = ask(server, certificate)
    assert exchange.failure is not None
    assert exchange.failure.kind in {"tls", "broken", "unreachable"}


def test_a_server_that_stays_silent_is_given_up(certificate: Certificate) -> None:
    with odd_server(certificate, stalling()) as server:
        exchange = ask(server, certificate)
    assert exchange.failure is not None
    assert "stays silent" in str(exchange.failure.detail)


def test_a_body_that_stops_is_given_up(certificate: Certificate) -> None:
    with odd_server(certificate, stalling(OK + b"Content-Length: 50\r\n\r\nhello")) as server:
        exchange = ask(server, certificate)
    assert exchange.answer is not None
    assert str(exchange.answer.flaw) == "nothing more came after 5 bytes"


def _drip(first: bytes) -> Callable[[OddServer, socket.socket], None]:
    def drip(server: OddServer, line: socket.socket) -> None:
        read_head(server, line)
        line.sendall(first)
        while not server.released.wait(0.05):
            line.sendall(b"x")

    return drip


def test_a_head_that_drips_is_ended_by_the_deadline(certificate: Certificate) -> None:
    with odd_server(certificate, _drip(OK + b"X: ")) as server:
        begun = time.monotonic()
        exchange = ask(server, certificate, seconds=1.0)
    assert time.monotonic() - begun < 1.0 + PROMPT
    assert exchange.answer is not None
    assert str(exchange.answer.flaw) == "it took too long to arrive"


def test_an_answer_that_never_begins_is_ended_by_the_deadline(certificate: Certificate) -> None:
    with odd_server(certificate, stalling()) as server:
        exchange = ask(server, certificate, seconds=0.3)
    assert exchange.failure is not None
    assert str(exchange.failure.detail) == "no complete answer within 0.3 s"


def test_a_body_that_drips_is_ended_by_the_deadline(certificate: Certificate) -> None:
    with odd_server(certificate, _drip(OK + b"Content-Length: 5000\r\n\r\n")) as server:
        exchange = ask(server, certificate, seconds=0.5)
    assert exchange.answer is not None
    assert str(exchange.answer.flaw) == "it took too long to arrive"


def test_a_package_that_drips_is_given_up_without_any_deadline(certificate: Certificate) -> None:
    with odd_server(certificate, _drip(OK + b"Content-Length: 5000\r\n\r\n")) as server:
        exchange = ask(server, certificate, seconds=None)
    assert exchange.answer is not None
    assert "at a crawl" in str(exchange.answer.flaw)


def test_an_endless_body_ends_at_the_limit(certificate: Certificate) -> None:
    def pour(server: OddServer, line: socket.socket) -> None:
        read_head(server, line)
        line.sendall(OK + b"\r\n")
        while not server.released.is_set():
            line.sendall(b"x" * 65536)

    taken: list[int] = []
    with odd_server(certificate, pour) as server:
        exchange = ask(server, certificate, sink=lambda block: taken.append(len(block)), seconds=None)
    assert exchange.answer is not None
    assert "larger than" in str(exchange.answer.flaw)
    assert sum(taken) == MOST_BYTES


def test_interim_answers_without_end_are_ended_by_the_deadline(certificate: Certificate) -> None:
    def encourage(server: OddServer, line: socket.socket) -> None:
        read_head(server, line)
        while not server.released.is_set():
            line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    with odd_server(certificate, encourage) as server:
        exchange = ask(server, certificate, seconds=0.5)
    assert exchange.failure is not None


def test_a_closed_port_is_a_finding(certificate: Certificate) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # bound, but not listening: nobody else can take the port meanwhile
        report = look(f"https://127.0.0.1:{bound.getsockname()[1]}/", certificate.ca_file)
    assert ids(report, "fail") == {"H19"}
    assert "refused" in by_id(report)["H19"].evidence


def _cancelled_promptly(
    url: str,
    certificate: Certificate,
    ready: Callable[[], object],
    senses: Senses = Senses(),  # noqa: B008 - frozen
) -> None:
    token = CancelToken()
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(probe(url, ca_file=str(certificate.ca_file), token=token, senses=senses))
        except Cancelled as exc:
            outcome.append(exc)

    thread = threading.Thread(target=run)
    thread.start()
    ready()
    begun = time.monotonic()
    token.cancel()
    thread.join(20)
    assert time.monotonic() - begun < PROMPT
    assert isinstance(outcome[0], Cancelled)


SILENCES = {
    "after the request": stalling(),
    "in the head": stalling(OK + b"Content-"),
    "in the body": stalling(OK + b"Content-Length: 50\r\n\r\nhello"),
}


@pytest.mark.parametrize("where", SILENCES)
def test_a_cancel_frees_at_once_from_a_server_that_stalls(certificate: Certificate, where: str) -> None:
    with odd_server(certificate, SILENCES[where]) as server:
        _cancelled_promptly(f"{server.url}/", certificate, lambda: server.connected.acquire(timeout=10))


def test_a_cancel_frees_at_once_from_a_handshake_that_stalls(certificate: Certificate) -> None:
    def wait(server: OddServer, _line: socket.socket) -> None:
        server.released.wait(30)

    with odd_server(None, wait) as server:
        _cancelled_promptly(f"{server.url}/", certificate, lambda: server.connected.acquire(timeout=10))


def test_a_cancel_frees_at_once_while_a_name_is_resolved(certificate: Certificate) -> None:
    asked, released = threading.Event(), threading.Event()

    def wait(_host: str, _port: int, _family: socket.AddressFamily) -> list[Resolved]:
        asked.set()
        released.wait(30)
        return []

    _cancelled_promptly("https://builds.example/", certificate, lambda: asked.wait(10), Senses(resolve=wait))
    released.set()


def test_a_cancel_frees_at_once_while_connecting(certificate: Certificate) -> None:
    # A listener whose queue is full: Linux then drops the next handshake, as a silent firewall does.
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        waiting = [socket.socket() for _number in range(4)]
        for client in waiting:
            client.setblocking(False)
            client.connect_ex(address)
        started = threading.Event()
        threading.Timer(0.3, started.set).start()
        _cancelled_promptly(f"https://127.0.0.1:{address[1]}/", certificate, lambda: started.wait(10))
        for client in waiting:
            client.close()


def test_a_token_that_is_cancelled_already_asks_nothing(build: Build, certificate: Certificate) -> None:
    token = CancelToken()
    token.cancel()
    with odd_server(certificate, answering(OK + b"\r\n")) as server:
        with pytest.raises(Cancelled):
            probe(f"{server.url}/", ca_file=str(certificate.ca_file), token=token)
        assert server.asked == []
