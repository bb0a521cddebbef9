"""Asking whether a signing certificate was revoked: a real responder, and responders that do all they shouldn't."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.x509 import ocsp
from support.apple_authority import Identity, authority, issue
from support.ipa_builder import FRAMEWORK, build_ipa
from support.judged import made_up_trust
from support.ocsp_responder import NOW, REVOKED_AT, answer, delegate, openssl_responder, scripted_responder, signer
from support.ports import free_port
from support.silent_server import speaking_server

from otadesk.errors import Cancelled
from otadesk.ipa.certificates import read_certificate
from otadesk.ipa.inspect import inspect
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import Verification
from otadesk.ipa.verify import verify
from otadesk.preflight.case import Revocation
from otadesk.probe.ocsp import MAX_ANSWER_BYTES, Patience, ask_revocations, responder_of
from otadesk.progress import CancelToken

PATIENT = Patience(connect=5, whole=20)
HASTY = Patience(connect=0.3, whole=0.3)


def verified(folder: Path, by: Identity, **recipe: object) -> Verification:
    """Return the verification of a build that this identity signed."""
    path = build_ipa(folder / "a.ipa", signer=by, **recipe)
    return verify(inspect(path, effort="full"), trust=made_up_trust(), now=NOW)


def ask(
    verification: Verification,
    *,
    trust: Trust | None = None,
    now: dt.datetime = NOW,
    token: CancelToken | None = None,
    patience: Patience = PATIENT,
) -> tuple[Revocation, ...]:
    return ask_revocations(
        verification, trust=trust or made_up_trust(), now=now, token=token or CancelToken(), patience=patience
    )


@pytest.mark.parametrize("by_delegate", [False, True])
@pytest.mark.parametrize(("known", "state", "detail"), [("V", "good", ""), ("R", "revoked", "key compromise")])
def test_openssls_responder_is_believed(tmp_path: Path, known: str, state: str, detail: str, by_delegate: bool) -> None:
    port = free_port()
    by = signer(port)
    answering = delegate() if by_delegate else authority().developer_relations
    with openssl_responder(tmp_path, port, {by: known}, answering):
        (told,) = ask(verified(tmp_path, by), now=dt.datetime.now(dt.UTC))
    assert (told.certificate, told.state, told.responder, str(told.detail)) == (by.der, state, "127.0.0.1", detail)
    assert (told.when == REVOKED_AT) is (state == "revoked")


def test_a_certificate_that_openssls_responder_does_not_know_stays_open(tmp_path: Path) -> None:
    port = free_port()
    by = signer(port)
    with openssl_responder(tmp_path, port, {}, authority().developer_relations):
        (told,) = ask(verified(tmp_path, by), now=dt.datetime.now(dt.UTC))
    assert (told.state, str(told.detail)) == ("unknown", "127.0.0.1 doesn’t know the certificate")


def test_openssls_responder_is_not_believed_where_the_issuer_does_not_vouch_for_it(tmp_path: Path) -> None:
    port = free_port()
    by = signer(port)
    with openssl_responder(tmp_path, port, {by: "V"}, issue("Somebody else", authority=True)):
        (told,) = ask(verified(tmp_path, by), now=dt.datetime.now(dt.UTC))
    assert told.state == "unknown"
    assert "not signed by whom the issuer trusts" in str(told.detail)


def test_one_certificate_is_asked_about_once_however_much_it_signed(tmp_path: Path) -> None:
    with scripted_responder(lambda _request: (200, answer(by))) as (port, asked):
        by = signer(port)
        told = ask(verified(tmp_path, by, nested=(FRAMEWORK,), architectures=("armv7", "arm64")))
    assert [one.state for one in told] == ["good"]
    assert len(asked) == 1


def test_every_certificate_that_signed_is_asked_about(tmp_path: Path) -> None:
    made: dict[int, Identity] = {}

    def respond(request: bytes) -> tuple[int, bytes]:
        return 200, answer(made[ocsp.load_der_ocsp_request(request).serial_number])

    with scripted_responder(respond) as (port, asked):
        app, kit = signer(port), signer(port, name="Apple Distribution: Kit")
        made |= {one.certificate.serial_number: one for one in (app, kit)}
        told = ask(verified(tmp_path, app, nested=(replace(FRAMEWORK, changes={"signer": kit}),)))
    assert {one.certificate for one in told} == {app.der, kit.der}
    assert {one.state for one in told} == {"good"}
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("respond", "words"),
    [
        (lambda _request: (500, b"oops"), "answers with the status 500"),
        (lambda _request: (302, b""), "answers with the status 302"),
        (lambda _request: (200, b"<html>Please sign in</html>"), "is not an OCSP response"),
        (lambda _request: (200, b"x" * (MAX_ANSWER_BYTES + 1)), "answers with more than 64 KiB"),
        (lambda _request: (200, answer(signer(1, name="Another"))), "is about another certificate"),
    ],
)
def test_a_responder_that_answers_anything_else_leaves_it_open(
    tmp_path: Path, respond: Callable[[bytes], tuple[int, bytes]], words: str
) -> None:
    with scripted_responder(respond) as (port, asked):
        (told,) = ask(verified(tmp_path, signer(port)))
    assert (told.state, told.responder, len(asked)) == ("unknown", "127.0.0.1", 1)
    assert words in str(told.detail)


@pytest.mark.parametrize(
    "greeting", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n0", b"HTTP/1.1 200 OK\r\nX: "]
)
def test_a_responder_that_falls_silent_is_given_up(tmp_path: Path, greeting: bytes) -> None:
    with speaking_server(greeting) as port:
        (told,) = ask(verified(tmp_path, signer(port)), patience=HASTY)
    assert told.state == "unknown"
    assert str(told.detail) == "127.0.0.1 gave no answer within 0.3 s"


@pytest.mark.parametrize(
    "greeting", [b"SSH-2.0-Dropbear\r\n", b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n0"]
)
def test_a_responder_that_hangs_up_leaves_it_open(tmp_path: Path, greeting: bytes) -> None:
    with speaking_server(greeting, hang_up=True) as port:
        (told,) = ask(verified(tmp_path, signer(port)))
    assert told.state == "unknown"
    assert told.detail


def test_a_responder_that_is_not_there_leaves_it_open(tmp_path: Path) -> None:
    (told,) = ask(verified(tmp_path, signer(free_port())))
    assert told.state == "unknown"
    assert "does not answer" in str(told.detail)


def test_a_cancel_ends_the_wait_at_once(tmp_path: Path) -> None:
    token = CancelToken()
    with speaking_server(b"") as port:
        verification = verified(tmp_path, signer(port))
        stop = threading.Timer(0.2, token.cancel)
        stop.start()
        started = time.monotonic()
        with pytest.raises(Cancelled):
            ask(verification, token=token, patience=Patience(connect=60, whole=60))
        assert time.monotonic() - started < 20
        stop.join()


def test_a_strangers_certificate_sends_us_nowhere(tmp_path: Path) -> None:
    with scripted_responder(lambda _request: (200, b"")) as (port, asked):
        verification = verified(tmp_path, signer(port))
        assert ask(verification, trust=Trust(roots=())) == ()
    assert asked == []


def test_a_certificate_that_names_no_responder_stays_open(tmp_path: Path) -> None:
    (told,) = ask(verified(tmp_path, authority().signer()))
    assert (told.state, told.responder) == ("unknown", "")


@pytest.mark.parametrize(
    ("url", "taken"),
    [
        ("http://ocsp.apple.com/ocsp03-wwdr01", True),
        ("HTTP://ocsp.apple.com/", True),
        ("https://ocsp.apple.com/", False),
        ("ldap://ocsp.apple.com/", False),
        ("file:///etc/passwd", False),
        ("http://a b/", False),
        ("http://a/\r\nHost: b", False),
    ],
)
def test_only_plain_http_is_taken_for_a_responder(url: str, taken: bool) -> None:
    assert responder_of(read_certificate(issue("A", responder=url).der)) == (url if taken else "")


@pytest.mark.parametrize("url", ["http://", "http://[::1", "http://a:99999/", "http:///path"])
def test_an_address_that_leads_nowhere_leaves_it_open(tmp_path: Path, url: str) -> None:
    by = issue(
        "Apple Distribution: A", issuer=authority().developer_relations, team_id="TEAM123456", code_signing=True,
        marks=["1.2.840.113635.100.6.1.4"], responder=url,
    )  # fmt: skip
    (told,) = ask(verified(tmp_path, by))
    assert told.state == "unknown"
    assert told.detail
