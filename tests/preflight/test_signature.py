"""Each cause of a failed install that stands in the signature, made in a sound package and found."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from support.apple_authority import authority, issue
from support.findings import failures, finding, outcome
from support.packages import BUNDLE_ID, package, signature, unsigned

from otadesk.ipa.verification import Fault
from otadesk.phrases import N_, verbatim
from otadesk.preflight.verified import told

SIGNATURE_IDS = (
    "S01",
    "S02",
    "S03",
    "S04",
    "S05",
    "S06",
    "S08",
    "S09",
    "S10",
    "S11",
    "S13",
    "S14",
    "S15",
    "S16",
    "S17",
)
DEEP_IDS = ("S03", "S04", "S08", "S09", "S15")


def test_an_unsigned_app_fails() -> None:
    bare = package(signature=signature(unsigned(), state="unsigned"))
    assert failures(bare) == {"S01"}
    assert finding(bare, "S01").evidence == "no signature for arm64"


def test_one_unsigned_slice_among_signed_ones_fails() -> None:
    signed = package().signature.slices[0]
    assert outcome(package(signature=signature(unsigned("armv7"), signed)), "S01") == "fail"


def test_a_damaged_signature_is_called_damaged_rather_than_absent() -> None:
    problem = "arm64: the signature can’t be read: a blob reaches beyond the end"
    damaged = package(signature=signature(unsigned(), state="invalid", problems=(verbatim(problem),)))
    assert failures(damaged) == {"S02"}
    assert finding(damaged, "S02").evidence == problem


@pytest.mark.parametrize("check_id", SIGNATURE_IDS)
def test_a_signature_that_was_not_read_is_unknown_and_says_why(check_id: str) -> None:
    unread = package(signature=signature(problems=(verbatim("not read: the executable is large"),)))
    assert outcome(unread, check_id) == "unknown"
    assert finding(unread, check_id).evidence == "not read: the executable is large"


@pytest.mark.parametrize("check_id", DEEP_IDS)
def test_what_needs_every_byte_is_never_shown_as_passed(check_id: str) -> None:
    assert outcome(package(), check_id) == "unknown"
    assert finding(package(), check_id).evidence == "not verified yet"
    assert outcome(package(signature=signature(unsigned(), state="unsigned")), check_id) == "not-applicable"


@pytest.mark.parametrize(("digests", "expected"), [
    (("sha1",), "fail"),
    (("sha1", "sha256"), "pass"),
    (("sha256",), "pass"),
    (("sha384",), "fail"),
])  # fmt: skip
def test_a_signature_needs_sha256(digests: tuple[str, ...], expected: str) -> None:
    assert outcome(package(piece={"digests": digests}), "S05") == expected


@pytest.mark.parametrize(("piece", "expected"), [
    ({}, "pass"),
    ({"code_directory_version": 0x20500}, "pass"),
    ({"code_directory_version": 0x20200}, "fail"),
    ({"code_directory_version": None}, "unknown"),
    ({"der_entitlements": False}, "fail"),
    ({"der_entitlements": False, "entitlements": None}, "pass"),
    ({"architecture": "armv7", "code_directory_version": 0x20100}, "not-applicable"),
])  # fmt: skip
def test_ios_15_needs_the_newer_format(piece: dict[str, Any], expected: str) -> None:
    assert outcome(package(piece=piece), "S06") == expected


def test_an_ended_certificate_fails_from_its_last_second_on() -> None:
    ends = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
    old = package(piece={"leaf": authority().signer(ends=ends).der})
    assert outcome(old, "S10", now=ends - dt.timedelta(seconds=1)) == "pass"
    assert outcome(old, "S10", now=ends) == "fail"
    assert "1 Jun 2026" in finding(old, "S10", now=ends).evidence


def test_a_certificate_that_has_not_begun_fails() -> None:
    assert outcome(package(), "S10", now=dt.datetime(2019, 1, 1, tzinfo=dt.UTC)) == "fail"


def test_a_certificate_that_the_profile_does_not_contain_fails() -> None:
    stranger = issue("Apple Distribution: Somebody Else (OTHER12345)", issuer=authority().developer_relations)
    assert failures(package(piece={"leaf": stranger.der})) == {"S11"}


@pytest.mark.parametrize("leaf", [None, b"", b"no certificate at all"])
def test_a_certificate_that_can_not_be_read_is_unknown(leaf: bytes | None) -> None:
    unreadable = package(piece={"leaf": leaf})
    assert outcome(unreadable, "S10") == "unknown"
    assert outcome(unreadable, "S11") == "unknown"


def test_an_app_signed_under_another_id_fails() -> None:
    assert failures(package(piece={"identifier": "com.example.other"})) == {"S13"}


def test_the_teams_of_signature_and_profile_must_be_one() -> None:
    assert failures(package(piece={"team_id": "OTHER12345"})) == {"S14"}
    assert outcome(package(piece={"team_id": ""}), "S14") == "not-applicable"
    assert outcome(package(profile={"team_id": ""}), "S14") == "not-applicable"


def test_an_app_signed_by_nobody_fails_and_is_not_taken_for_an_ad_hoc_profile() -> None:
    nobody = package(piece={"kind": "ad-hoc", "leaf": None, "authorities": ()})
    assert failures(nobody) == {"S16"}
    assert "not to be confused" in str(finding(nobody, "S16").check.fix)


@pytest.mark.parametrize("signer", ["Apple iPhone OS Application Signing", "TestFlight Beta Distribution"])
def test_an_app_signed_by_the_store_fails(signer: str) -> None:
    assert failures(package(piece={"authorities": (signer, "Apple Root CA")})) == {"S17"}


def test_testflights_mark_in_the_certificate_counts_whatever_its_name() -> None:
    leaf = issue("Anything", issuer=authority().developer_relations, marks=["1.2.840.113635.100.6.1.25.1"])
    assert outcome(package(piece={"leaf": leaf.der}), "S17") == "fail"


def test_evidence_from_a_hostile_file_is_printable_and_short() -> None:
    hostile = package(piece={"identifier": "\x1b[31m" + "x" * 5000})
    evidence = finding(hostile, "S13").evidence
    assert evidence.isprintable()
    assert len(evidence) < 400
    assert BUNDLE_ID in evidence


def test_a_fault_is_told_with_its_place_and_can_be_told_in_every_language() -> None:
    fault = Fault("ad-hoc", "", "Sample", N_("Seen", "this code isn’t signed"), "arm64")
    assert str(told(fault)) == "Sample (arm64): this code isn’t signed"
    assert told(fault).values["what"] is fault.detail
    assert told(replace(fault, file="", architecture="")) is fault.detail
