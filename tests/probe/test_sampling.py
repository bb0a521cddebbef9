"""A quick look: samples can damn a package, they never pass it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from support.certificates import Certificate
from support.published import CHUNK, IPA, ON_LOOPBACK, Build, by_id, chunks, ids
from support.webserver import good_nginx, nginx

from otadesk.probe.probe import Expected, ProbeReport, probe
from otadesk.progress import CancelToken


def quick(url: str, ca_file: object, expected: Expected | None = None) -> ProbeReport:
    """Take a quick look."""
    return probe(url, ca_file=str(ca_file), token=CancelToken(), quick=True, expected=expected)


def test_samples_of_a_good_package_leave_it_open_and_fetch_little(build: Build, certificate: Certificate) -> None:
    # Ten times the package, so that samples and one chunk of it are clearly less.
    build.ipa = IPA * 10
    build.package = {f"{algorithm}s": chunks(algorithm, build.ipa) for algorithm in ("md5", "sha256")}
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = quick(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == set()
    assert ids(report, "unknown") == ON_LOOPBACK | {"H09", "M07", "M03", "M06", "H16"}
    assert "--quick" in by_id(report)["H09"].evidence
    assert "chunk 19 of 36 agrees" in by_id(report)["M07"].evidence
    assert by_id(report)["H11"].outcome == "pass"
    assert report.report.verdict == "undecided"
    fetched = sum(hop.bytes for hop in report.hops if hop.url.endswith(".ipa"))
    assert fetched == 2 * 65536 + CHUNK


def _cut(build: Build) -> None:
    build.ipa = IPA[:-40_000]


def _changed(build: Build) -> None:
    content = bytearray(IPA)
    content[2 * CHUNK + 5] ^= 1
    build.ipa = bytes(content)


FAULTS: dict[str, tuple[Callable[[Build], None], set[str]]] = {
    "cut short": (_cut, {"H09"}),
    "cut by a chunk": (lambda build: setattr(build, "ipa", IPA[:250_000]), {"H09", "M07"}),
    "changed in the sampled chunk": (_changed, {"M07"}),
    "no archive": (lambda build: setattr(build, "ipa", b"no" + IPA[2:]), {"H09"}),
    "empty": (lambda build: setattr(build, "ipa", b""), {"H09"}),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_that_samples_show_is_named(build: Build, certificate: Certificate, name: str) -> None:
    change, failed = FAULTS[name]
    change(build)
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = quick(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") - {"H11", "H13"} == failed


def test_a_size_that_is_not_the_published_one_is_named(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = quick(f"{server.url}/", server.ca_file, Expected(package_size=len(IPA) + 1))
    assert ids(report, "fail") == {"H09"}


def test_a_server_without_ranges_is_cut_off_after_a_sample(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate, inside=good_nginx(build.folder) + "max_ranges 0;") as server:
        build.write(server.url)
        report = quick(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H11"}
    assert {"H09", "M07"} <= ids(report, "unknown")
