"""Every fault that servers of builds really have, on real servers: named by its check, its cause, and what mends it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest
from support.fault_matrix import FAULTS, Fault, rows, write
from support.fault_servers import KINDS, Kind, Plan, Port, Running, fault_servers
from support.faulty_certificates import FaultyAuthority, Leaf
from support.published import HASTE, ON_LOOPBACK, Build, by_id, chunks, ids, look, make_ipa, resolver
from support.untold import english_left
from support.webserver import open_to_all

from otadesk.probe.probe import Expected, ProbeReport, Senses

MERCIFUL = replace(HASTE, silence_seconds=1.5, file_seconds=20)
"""Short enough for the server that stalls, long enough for those that don't on a busy machine."""


BOTH = {socket.AF_INET: "127.0.0.1", socket.AF_INET6: "::1"}


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Kind, Running]]:
    authority = FaultyAuthority(tmp_path_factory.mktemp("faulty-authority"))

    def settled(text: str) -> str:
        return text.replace("<ca>", str(authority.ca_file))

    sound = authority.issue(Leaf())
    folders = {name: fault.settings for name, fault in FAULTS.items() if fault.leaf is None and not fault.plain}
    ports = {
        name: Port(authority.issue(fault.leaf), {kind: settled(text) for kind, text in fault.settings.items()})
        for name, fault in FAULTS.items()
        if fault.leaf is not None
    }
    open_to_all(authority.ca_file.parent)  # Caddy runs under another account
    with fault_servers(Plan({**folders, "sound": dict.fromkeys(KINDS, "")}, ports, sound)) as running:
        yield running


def look_at(name: str, fault: Fault, server: Running) -> ProbeReport:
    """Publish the build with its fault on this server, and look at it."""
    port = server.plain_port if fault.plain else server.ports.get(name, server.port)
    host = "builds.test" if fault.dead_ipv6 else "localhost"
    url = f"{'http' if fault.plain else 'https'}://{host}:{port}/{name}"
    build = write(fault, server.root / name, url.replace(f"http://localhost:{port}", server.url))
    if fault.cached:
        _publish_anew(build, server, f"/{name}", fault.cached)
    expected = Expected(manifest=build.manifest) if fault.cached == "manifest.plist" else None
    senses = Senses(resolve=resolver(BOTH)) if fault.dead_ipv6 else Senses()
    return look(f"{url}/", server.ca_file, expected=expected, limits=MERCIFUL, senses=senses)


def _publish_anew(build: Build, server: Running, folder: str, cached: str) -> None:
    """Let the cache see one file of the build, then publish another build in its place."""
    server.fetch(f"{folder}/{cached}")
    build.ipa = make_ipa("com.example.much.newer")
    build.metadata["bundle-identifier"] = "com.example.much.newer"
    build.package.update({f"{algorithm}s": chunks(algorithm, build.ipa) for algorithm in ("md5", "sha256")})
    build.write(f"{server.url}{folder}")


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_server_raises_no_finding(servers: dict[Kind, Running], kind: Kind) -> None:
    server = servers[kind]
    write(Fault("", ""), server.root / "sound", f"{server.url}/sound")
    report = look(f"{server.url}/sound/", server.ca_file)
    assert ids(report, "fail") == set()
    assert ids(report, "unknown") == ON_LOOPBACK
    assert {hop.server for hop in report.hops} == {kind}


@pytest.mark.parametrize(("name", "kind"), rows(), ids=str)
def test_a_fault_is_named_with_its_cause_and_its_mend(servers: dict[Kind, Running], name: str, kind: Kind) -> None:
    fault = FAULTS[name]
    report = look_at(name, fault, servers[kind])
    finding = by_id(report)[fault.check]
    assert finding.outcome == "fail", {one: by_id(report)[one].evidence for one in ids(report, "fail")}
    assert fault.cause in finding.evidence
    assert ids(report, "fail") == {fault.check, *fault.also, *fault.only.get(kind, ())}
    assert fault.fix.get(kind, fault.advice) in finding.fix
    assert fault.fix or fault.advice
    told = [text for one in report.report.findings for text in english_left(one.seen)]
    assert told == [], "whatever was seen can be told in every language"
