"""A host's addresses, each by itself: what answers, what doesn't, and what this computer alone can't tell."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest
from support.certificates import Certificate, TestAuthority
from support.published import HASTE, Build, by_id, ids, resolver
from support.webserver import nginx

from otadesk.probe.lookup import NotResolved, Resolved, addresses, system_resolve
from otadesk.probe.probe import ProbeReport, Senses, probe
from otadesk.probe.trace import hop_lines
from otadesk.progress import CancelToken

HOST = "builds.test"
Answers = dict[socket.AddressFamily, str]


def look_by(known: Answers, url: str, ca_file: Path | str = "") -> ProbeReport:
    """Probe an address with such a name system."""
    senses = Senses(resolve=resolver(known))
    return probe(url, ca_file=str(ca_file), token=CancelToken(), limits=HASTE, senses=senses)


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return TestAuthority(tmp_path_factory.mktemp("named")).issue(HOST)


def test_a_dead_ipv6_address_is_named_though_ipv4_answers(build: Build, named: Certificate) -> None:
    with nginx(build.folder, named, host=HOST) as server:
        build.write(server.url)
        both = {socket.AF_INET: "127.0.0.1", socket.AF_INET6: "::1"}
        report = look_by(both, f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H17"}
    finding = by_id(report)["H17"]
    assert "answers at 127.0.0.1 (IPv4), but not at ::1 (IPv6): Connection refused" in finding.evidence
    assert "listen [::]:443 ssl;" in finding.fix
    assert report.hops[0].addresses == ("IPv4 127.0.0.1: answers", "IPv6 ::1: Connection refused")
    lines = hop_lines(report.hops)
    assert lines[0].startswith(f"GET  {server.url}/  200 text/html ")
    assert lines[1] == "     IPv4 127.0.0.1: answers; IPv6 ::1: Connection refused"
    assert lines[2].startswith("     “")
    assert " ← " in lines[2]
    assert len(lines) == len(report.hops) + 2, "what is told of a host is told once"


def test_a_host_whose_only_address_answers_passes(build: Build, named: Certificate) -> None:
    with nginx(build.folder, named, host=HOST) as server:
        build.write(server.url)
        report = look_by({socket.AF_INET: "127.0.0.1"}, f"{server.url}/", server.ca_file)
    assert by_id(report)["H17"].outcome == "pass"


def test_a_name_that_is_not_known_is_a_finding() -> None:
    report = look_by({}, f"https://{HOST}/")
    assert ids(report, "fail") == {"H19"}
    assert f"{HOST} is not known" in by_id(report)["H19"].evidence


@pytest.mark.parametrize("host", ["ipad.local", "builds.internal", "nas.home.arpa"])
def test_a_name_of_another_network_is_a_question_and_no_fault(host: str) -> None:
    report = look_by({}, f"https://{host}/")
    assert ids(report, "fail") == set()
    assert {"H14", "H19"} <= ids(report, "unknown")
    assert "only its own network knows" in by_id(report)["H14"].evidence
    assert report.report.verdict == "undecided"


def test_one_family_that_hangs_does_not_keep_the_other_waiting() -> None:
    released = threading.Event()

    def resolve(_host: str, port: int, family: socket.AddressFamily) -> list[Resolved]:
        if family == socket.AF_INET6:
            released.wait(30)
            return []
        return system_resolve("127.0.0.1", port, family)

    found = addresses(HOST, 443, CancelToken(), 0.3, resolve)
    released.set()
    assert [one[3][0] for one in found] == ["127.0.0.1"]


@pytest.mark.parametrize("error", [socket.gaierror(-3, "try again"), UnicodeError("label too long")])
def test_whatever_the_resolver_says_is_not_resolved(error: Exception) -> None:
    def resolve(_host: str, _port: int, _family: socket.AddressFamily) -> list[Resolved]:
        raise error

    with pytest.raises(NotResolved):
        addresses("x" * 300, 443, CancelToken(), 1, resolve)
