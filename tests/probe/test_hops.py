"""What one connection shows, judged from facts that no loopback server can have."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from support.leaves import NOW, make_leaf

from otadesk.phrases import verbatim
from otadesk.probe.address import Address, parse
from otadesk.probe.client import Answer, Exchange, Limits, Request
from otadesk.probe.hops import is_web_page, judge_connection, judge_status
from otadesk.probe.line import Failure
from otadesk.probe.report import Notes
from otadesk.probe.second_look import SecondLook
from otadesk.probe.tls import Peer, TrustWord

ADDRESS = parse("https://builds.example.com/")
PUBLIC = "93.184.215.14"


class NobodyThere:
    """A client that gets no second answer."""

    def ask(self, address: Address, request: Request) -> Exchange:
        return Exchange(address, failure=Failure("broken", verbatim("gone")))


SECOND = SecondLook(NobodyThere(), Limits())  # type: ignore[arg-type]


def outcomes(exchange: Exchange, now: datetime = NOW) -> dict[str, str]:
    """Return the outcomes of what a connection shows, "" where it decides nothing."""
    notes = Notes()
    judge_connection(notes, exchange, now)
    return {
        finding.check.id: "" if finding.evidence.startswith("Not examined") else finding.outcome
        for finding in notes.report().findings
    }


def met(*chain: bytes, trust: TrustWord = "system", ip: str = PUBLIC, failure: Failure | None = None) -> Exchange:
    """Return an exchange with such a server."""
    return Exchange(ADDRESS, Peer(ip, "TLSv1.3", chain, trust), failure=failure)


def test_a_public_server_with_a_public_certificate_passes_everything() -> None:
    leaf = make_leaf("builds.example.com", logged=True)
    found = outcomes(met(leaf, leaf))
    assert {check: found[check] for check in ("H01", "H02", "H03", "H04", "H14", "H19")} == dict.fromkeys(
        ("H01", "H02", "H03", "H04", "H14", "H19"), "pass"
    )


def test_a_leaf_alone_is_refused_even_where_this_system_completes_the_chain() -> None:
    assert outcomes(met(make_leaf("builds.example.com", logged=True)))["H01"] == "fail"


def test_a_certificate_that_only_a_file_vouches_for_is_a_question() -> None:
    leaf = make_leaf("builds.example.com")
    assert outcomes(met(leaf, leaf, trust="file"))["H04"] == "unknown"


def test_a_certificate_that_cannot_be_read_is_unknown() -> None:
    found = outcomes(met(b"nonsense"))
    assert (found["H01"], found["H02"]) == ("unknown", "unknown")


def test_a_refusal_is_explained_by_the_certificate_or_by_what_was_said() -> None:
    refused = Failure("certificate", verbatim("self-signed certificate"))
    leaf = make_leaf("builds.example.com", issuer="builds")
    seen = outcomes(met(leaf, trust="nobody", failure=refused))
    assert (seen["H01"], seen["H04"], seen["H02"]) == ("fail", "unknown", "pass")
    unseen = outcomes(Exchange(ADDRESS, failure=refused))
    assert (unseen["H01"], unseen["H04"], unseen["H19"]) == ("fail", "", "")


def test_an_expired_certificate_is_no_question_of_trust() -> None:
    refused = Failure("certificate", verbatim("certificate has expired"))
    leaf = make_leaf("builds.example.com")
    found = outcomes(met(leaf, trust="nobody", failure=refused), datetime(2099, 1, 1, tzinfo=UTC))
    assert (found["H01"], found["H04"]) == ("fail", "")


@pytest.mark.parametrize(
    ("kind", "check"), [("unreachable", "H19"), ("broken", "H19"), ("tls", "H03"), ("client-certificate", "H12")]
)
def test_each_failure_belongs_to_one_check(kind: str, check: str) -> None:
    found = outcomes(Exchange(ADDRESS, failure=Failure(kind, verbatim("so it was"))))  # type: ignore[arg-type]
    assert {name for name, outcome in found.items() if outcome == "fail"} == {check}


@pytest.mark.parametrize(
    ("status", "headers", "body", "failed"),
    [
        (200, (), b"", set()),
        (204, (), b"", set()),
        (301, (("Location", "/x"),), b"", {"H07"}),
        (304, (), b"", set()),
        (400, (), b"<h1>400 No required SSL certificate was sent</h1>", {"H12"}),
        (401, (("WWW-Authenticate", "Basic realm=x"),), b"", {"H12"}),
        (403, (), b"", {"H13"}),
        (404, (), b"", {"H13"}),
        (407, (), b"", {"H12"}),
        (410, (), b"", {"H13"}),
        (500, (), b"", set()),
    ],
)
def test_each_status_belongs_to_one_check(
    status: int, headers: tuple[tuple[str, str], ...], body: bytes, failed: set[str]
) -> None:
    notes = Notes()
    usable = judge_status(notes, Exchange(ADDRESS, answer=Answer(status, headers, body)), "manifest", SECOND)
    assert usable is (status == 200)
    assert {finding.check.id for finding in notes.report().findings if finding.outcome == "fail"} == failed


def test_without_an_answer_there_is_nothing_to_use() -> None:
    assert not judge_status(Notes(), Exchange(ADDRESS), "page", SECOND)


def test_bytes_decide_before_the_declared_type_does() -> None:
    assert is_web_page(b"<!doctype html>", "application/octet-stream", is_wanted=False)
    assert is_web_page(b"Sorry", "text/html", is_wanted=False)
    assert not is_web_page(b"PK\x03\x04", "text/html", is_wanted=True)
    assert not is_web_page(b"garbage", "application/octet-stream", is_wanted=False)


@pytest.mark.parametrize(
    ("name", "status", "cause"),
    [
        ("App.ipa", 404, "IIS answers like this for every file whose type it doesn’t know, such as .ipa"),
        ("manifest.plist", 404, "as .plist"),
        ("App.ipa", 403, "may not read it"),
        ("index.html", 404, ""),
    ],
)
def test_a_file_that_iis_does_not_find_may_lack_a_type(name: str, status: int, cause: str) -> None:
    notes = Notes()
    answer = Answer(status, (("Server", "Microsoft-IIS/10.0"),))
    judge_status(notes, Exchange(parse(f"https://example.com/ota/{name}"), answer=answer), "app", SECOND)
    (finding,) = (finding for finding in notes.report().findings if finding.outcome == "fail")
    assert finding.check.id == "H13"
    assert cause in finding.evidence
    assert ("whose type" in finding.evidence) is ("mimeMap" in str(finding.remedy))
