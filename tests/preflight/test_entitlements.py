"""The app's claims against the profile's permissions, both as hostile as they come."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.findings import failures, finding, outcome
from support.packages import BUNDLE_ID, package, signature, unsigned
from support.profile_builder import TEAM_ID

from otadesk.phrases import verbatim

ALL = ("E01", "E02", "E03", "E04", "E05")
APP_ID = "application-identifier"
DOMAINS = "com.apple.developer.associated-domains"
APP_GROUPS = "com.apple.security.application-groups"


@pytest.mark.parametrize("check_id", ALL)
def test_without_a_profile_or_a_signature_there_is_nothing_to_compare(check_id: str) -> None:
    assert outcome(replace(package(), profile=None), check_id) == "not-applicable"
    assert outcome(package(signature=signature(unsigned(), state="unsigned")), check_id) == "not-applicable"


@pytest.mark.parametrize("check_id", ALL)
def test_entitlements_that_were_not_read_are_unknown(check_id: str) -> None:
    assert outcome(package(signature=signature(problems=(verbatim("not read"),))), check_id) == "unknown"


@pytest.mark.parametrize("pattern", [f"{TEAM_ID}.{BUNDLE_ID}", f"{TEAM_ID}.com.example.*", f"{TEAM_ID}.*"])
def test_the_app_id_may_be_exact_or_a_wildcard(pattern: str) -> None:
    assert outcome(package(permitted={APP_ID: pattern}), "E01") == "pass"


@pytest.mark.parametrize(
    "pattern", [f"{TEAM_ID}.com.example.other", f"{TEAM_ID}.com.other.*", f"OTHER12345.{BUNDLE_ID}"]
)
def test_an_app_id_that_the_profile_does_not_cover_fails(pattern: str) -> None:
    assert failures(package(permitted={APP_ID: pattern})) == {"E01"}


@pytest.mark.parametrize("claimed", [f"{TEAM_ID}.com.example.other", BUNDLE_ID, "", None, 7])
def test_an_app_that_was_signed_for_another_id_or_none_fails(claimed: Any) -> None:
    assert outcome(package(claims={APP_ID: claimed}), "E01") == "fail"


def test_a_prefix_that_is_not_the_team_is_fine_where_the_profile_has_it() -> None:
    older = package(permitted={APP_ID: "OLDPREFIX1.*"}, claims={APP_ID: f"OLDPREFIX1.{BUNDLE_ID}"})
    assert outcome(older, "E01") == "pass"


def test_an_entitlement_that_the_profile_does_not_have_fails_by_name() -> None:
    greedy = package(claims={"com.apple.developer.healthkit": True})
    assert failures(greedy) == {"E02"}
    assert "com.apple.developer.healthkit is not in the profile" in finding(greedy, "E02").evidence


@pytest.mark.parametrize("nothing", [False, [], "", {}])
def test_an_entitlement_that_is_switched_off_needs_no_profile(nothing: Any) -> None:
    assert outcome(package(claims={"com.apple.developer.healthkit": nothing}), "E02") == "pass"


def test_associated_domains_are_covered_by_a_star() -> None:
    assert outcome(package(claims={DOMAINS: ["applinks:a.example"]}, permitted={DOMAINS: "*"}), "E02") == "pass"


def test_a_value_beyond_the_profiles_fails_and_shows_both() -> None:
    evidence = finding(package(claims={"x": ["one", "two"]}, permitted={"x": ["one"]}), "E02").evidence
    assert evidence == "x: two is not permitted, only one"


def test_the_macs_sandbox_which_multiplatform_targets_carry_is_no_false_alarm() -> None:
    carried = {"com.apple.security.app-sandbox": True, "com.apple.security.files.user-selected.read-only": True}
    assert failures(package(claims=carried)) == set()


def test_another_team_in_the_entitlements_fails() -> None:
    assert outcome(package(claims={"com.apple.developer.team-identifier": "OTHER12345"}), "E02") == "fail"


def test_profile_entitlements_that_could_not_be_read_are_unknown() -> None:
    assert outcome(package(profile={"entitlements": {}}), "E02") == "unknown"


def test_only_a_profile_for_debugging_permits_debugging() -> None:
    assert failures(package("ad-hoc", claims={"get-task-allow": True})) == {"E03"}
    assert outcome(package("development"), "E03") == "pass"
    assert outcome(package("development", claims={"get-task-allow": False}), "E03") == "pass"


def test_development_push_in_a_distribution_build_is_warned_about() -> None:
    both = ["development", "production"]
    wrong = package("ad-hoc", claims={"aps-environment": "development"}, permitted={"aps-environment": both})
    assert failures(wrong) == {"E04"}
    assert outcome(package("development", claims={"aps-environment": "development"}), "E04") == "pass"
    assert outcome(package(), "E04") == "not-applicable"


@pytest.mark.parametrize(("group", "expected"), [
    (f"{TEAM_ID}.shared", "pass"),
    ("OTHER12345.shared", "fail"),
    ("com.apple.token", "fail"),
])  # fmt: skip
def test_keychain_groups_need_the_profiles_prefix(group: str, expected: str) -> None:
    assert outcome(package(claims={"keychain-access-groups": [group]}), "E05") == expected


def test_app_groups_need_the_profiles_list() -> None:
    mine = {APP_GROUPS: ["group.com.example"]}
    assert outcome(package(claims=mine, permitted=mine), "E05") == "pass"
    assert failures(package(claims=mine)) == {"E05"}
    assert failures(package(claims={APP_GROUPS: ["group.other"]}, permitted=mine)) == {"E05"}


def test_an_app_in_no_groups_is_not_asked() -> None:
    assert outcome(package(claims={"keychain-access-groups": None}), "E05") == "not-applicable"


def test_each_slice_is_compared() -> None:
    sound = package()
    greedy = package(piece={"architecture": "armv7"}, claims={"com.apple.developer.siri": True}).signature.slices[0]
    assert outcome(package(signature=signature(greedy, *sound.signature.slices)), "E02") == "fail"


@given(
    st.dictionaries(
        st.sampled_from([APP_ID, "get-task-allow", "aps-environment", "keychain-access-groups", APP_GROUPS, "x"]),
        st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.lists(st.integers() | st.text(max_size=3)),
    )
)
def test_whatever_types_an_app_claims_they_are_judged_without_an_error(claims: dict[str, Any]) -> None:
    hostile = package(piece={"entitlements": claims}, profile={"entitlements": claims})
    assert {outcome(hostile, check_id) for check_id in ALL} <= {"pass", "fail", "unknown", "not-applicable"}
