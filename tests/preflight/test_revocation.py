"""S12: what was answered about the certificates decides, what wasn't leaves it open."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.apple_authority import authority
from support.ipa_builder import build_ipa
from support.judged import made_up_trust
from support.packages import NOW

from otadesk.ipa.inspect import AppPackage, inspect
from otadesk.phrases import N_, verbatim
from otadesk.preflight.case import Revocation
from otadesk.preflight.check import Finding
from otadesk.preflight.deep import examine_whole
from otadesk.preflight.examine import examine

LEAF = authority().signer().der
GOOD = Revocation(LEAF, "good", "ocsp.test", when=NOW)
REVOKED = Revocation(LEAF, "revoked", "ocsp.test", verbatim("key compromise"), NOW)
OPEN = Revocation(LEAF, "unknown", "ocsp.test", verbatim("ocsp.test gave no answer within 15 s"))
OTHER = Revocation(b"of a framework", "good", "ocsp.test", when=NOW)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> AppPackage:
    return inspect(build_ipa(tmp_path_factory.mktemp("revocation") / "a.ipa"), effort="full")


def found(package: AppPackage, answers: tuple[Revocation, ...] | None) -> Finding:
    report = examine(package, now=NOW, revocations=answers).report
    (finding,) = (one for one in report.findings if one.check.id == "S12")
    return finding


@pytest.mark.parametrize(
    ("answers", "outcome", "evidence"),
    [
        (None, "unknown", "they were not asked"),
        ((), "unknown", "no authority that can be asked"),
        ((GOOD,), "pass", "not revoked, says ocsp.test of 23 Nov 2026"),
        ((GOOD, OTHER), "pass", "not revoked"),
        ((REVOKED,), "fail", "revoked since 23 Nov 2026, says ocsp.test (key compromise)"),
        ((GOOD, Revocation(b"of a framework", "revoked", "ocsp.test")), "fail", "revoked, says ocsp.test"),
        ((OPEN,), "unknown", "gave no answer within 15 s"),
        ((GOOD, Revocation(b"of a framework", "unknown", "", verbatim("nobody to ask"))), "unknown", "nobody to ask"),
        ((OTHER,), "unknown", "no authority that can be asked"),
    ],
)
def test_the_answers_add_up(
    package: AppPackage, answers: tuple[Revocation, ...] | None, outcome: str, evidence: str
) -> None:
    finding = found(package, answers)
    assert finding.outcome == outcome
    assert evidence in finding.evidence


def test_a_reason_that_is_a_phrase_stays_one(package: AppPackage) -> None:
    reason = N_("Seen", "the certificate names nobody who could be asked over http")
    assert found(package, (Revocation(LEAF, "unknown", "", reason),)).seen == reason


def test_a_build_that_nobody_signed_has_no_certificate_to_ask_about(tmp_path: Path) -> None:
    unsigned = inspect(build_ipa(tmp_path / "a.ipa", signature=None), effort="full")
    assert found(unsigned, ()).outcome == "not-applicable"


def test_what_was_answered_is_no_longer_assumed(tmp_path: Path) -> None:
    path = build_ipa(tmp_path / "a.ipa")
    asked = examine_whole(path, trust=made_up_trust(), now=NOW, ask=lambda _verification: (GOOD,))
    assert "not-revoked" not in {one.name for one in asked.assumptions}
    unasked = examine_whole(path, trust=made_up_trust(), now=NOW)
    assert "not-revoked" in {one.name for one in unasked.assumptions}
