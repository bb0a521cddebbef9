"""Genuine signatures are genuine, and what was changed after signing is found: real files, judged by another program.

The other program's facts say of each file whether its pages, special slots and sealed files match, and whether OpenSSL
finds the profile's signature made by Apple. Certificates have expired since, which is told and makes nothing wrong.
"""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
from support.repacked import repacked
from support.shared import FIXTURES, facts

from otadesk.errors import PackageError
from otadesk.ipa.inspect import inspect
from otadesk.ipa.profile import read_profile
from otadesk.ipa.profile_check import check_profile
from otadesk.ipa.trust import apple_trust
from otadesk.ipa.verification import DATES, Fault, FaultKind, Verification, with_verification
from otadesk.ipa.verify import verify

pytestmark = pytest.mark.shared_fixtures

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
AGE: frozenset[FaultKind] = DATES | {"weak-digest-only", "old-code-directory", "no-der-entitlements"}
"""What time alone has done to these builds."""

# What else is found, and the state; all others are valid.
FOUND: dict[str, tuple[str, set[FaultKind]]] = {
    "ipa/CsabaSzabo_ipa_analyzer__test_app_2.ipa": ("invalid", {"special-slot", "identifier-mismatch"}),
    "ipa/CsabaSzabo_ipa_analyzer__test_unexpected-CFBundleIconFiles.ipa": (
        "invalid",
        {"special-slot", "identifier-mismatch", "resource-changed"},
    ),
    "ipa/EugeneLabonte_Cordova-Examples__HelloCordova.ipa": ("unsigned", {"executable-missing"}),
    "ipa/Urucas_testfairy__test.ipa": ("unsigned", {"missing-signature"}),
    "ipa/altstoreio_AltStore__AltBackup-unsigned.ipa": ("unsigned", {"missing-signature"}),
    "ipa/matiassingers_ipa-metadata__testApp.ipa": ("unsigned", {"executable-missing"}),
    # A test's own certificate signed both the app and the profile.
    "ipa/fastlane_fastlane__very capable app.ipa": ("invalid", {"chain-untrusted", "chain-purpose", "profile-chain"}),
}


def apps() -> list[Any]:
    """Return the facts of the files that hold an app that can be read."""
    found = [fact for fact in facts() if fact["kind"] == "ipa"] if FIXTURES.is_dir() else []
    return [fact for fact in found if "Info.plist" not in str(fact["facts"].get("error", ""))]


def of(fact: dict[str, Any]) -> Verification | None:
    try:
        package = inspect(FIXTURES / fact["file"])
    except PackageError:
        return None
    return verify(package, trust=apple_trust(), now=NOW)


def beyond_age(faults: tuple[Fault, ...]) -> set[FaultKind]:
    return {fault.kind for fault in faults} - AGE


@pytest.mark.parametrize("fact", apps(), ids=lambda fact: fact["file"].split("__")[-1])
def test_a_real_build_is_judged_as_it_deserves(fact: dict[str, Any]) -> None:
    found = of(fact)
    if found is None:
        assert fact["file"] not in FOUND  # no app at all, which other tests are about
        return
    state, kinds = FOUND.get(fact["file"], ("valid", set()))
    assert (found.state, beyond_age(found.faults)) == (state, kinds)
    ((_, expected),) = fact["facts"]["app"].items()
    check = expected.get("code_resources_check") or {}
    assert sorted(fault.subject for fault in found.of("resource-changed")) == sorted(check.get("mismatch", []))
    if state == "valid":
        assert found.of("certificate-expired")  # all of these are years old, or months


@pytest.mark.parametrize("fact", apps(), ids=lambda fact: fact["file"].split("__")[-1])
def test_pages_and_slots_agree_with_what_another_program_found(fact: dict[str, Any]) -> None:
    found = of(fact)
    if found is None or not found.main:
        return
    ((_, expected),) = fact["facts"]["app"].items()
    for one, other in zip(found.main, expected["macho"]["slices"], strict=True):
        assert [directory.wrong_pages for directory in one.directories] == other.get("pages_bad", [])
        slots = {fault.subject for fault in one.faults if fault.kind == "special-slot"}
        names = {"Info.plist": "1", "Requirements": "2", "CodeResources": "3", "Entitlements": "5"}
        special = other.get("special", {})
        assert slots == {names[name] for name, state in special.items() if name in names and state == "MISMATCH"}
        if other.get("cdhash"):
            assert other["cdhash"] in {directory.cdhash for directory in one.directories}


@pytest.mark.parametrize("name", ["tuist_Rosalind__App.app.zip", "getsentry_sentry-cli__archive.xcarchive.zip"])
def test_frameworks_and_libraries_of_real_bundles_are_genuine(name: str, tmp_path: Path) -> None:
    path = repacked(FIXTURES / "bundle" / name, tmp_path / "a.ipa")
    found = verify(inspect(path), trust=apple_trust(), now=NOW)
    assert len(found.machos) == 3
    # The archive's catalogue was replaced in the repository, which the facts say too.
    assert beyond_age(found.faults) == ({"resource-changed"} if "xcarchive" in name else set())
    assert {fault.subject for fault in found.of("resource-changed")} <= {"Assets.car"}


def test_the_stub_of_a_watch_app_is_apples_own() -> None:
    package = inspect(FIXTURES / "ipa" / "CsabaSzabo_ipa_analyzer__test_app_2.ipa")
    found = verify(package, trust=apple_trust(), now=NOW)
    (stub,) = [one for one in found.machos if one.is_apples]
    assert stub.path == "Watch/watchkit-app.app/_WatchKitStub/WK"
    assert with_verification(package, found).signature.state == "invalid"


def profiles() -> list[Any]:
    found = [fact for fact in facts() if fact["kind"] == "profile"] if FIXTURES.is_dir() else []
    return [fact for fact in found if fact["facts"].get("container") == "CMS"]


@pytest.mark.parametrize("fact", profiles(), ids=lambda fact: fact["file"].split("__")[-1])
def test_a_profile_is_apples_where_openssl_says_so(fact: dict[str, Any]) -> None:
    data = io.BytesIO((FIXTURES / fact["file"]).read_bytes()).getvalue()
    chain, faults = check_profile(read_profile(data), "", "embedded.mobileprovision", apple_trust())
    said = fact["facts"]["cms"]["openssl_verify_apple_roots"]
    kinds = {fault.kind for fault in faults}
    if said.startswith("valid"):
        # A profile for the Mac is signed by another office of Apple's, and no phone takes it.
        for_mac = fact["facts"]["platforms"] == ["OSX"]
        assert kinds == ({"profile-signer"} if for_mac else set())
        assert chain[-1].common_name.startswith("Apple Root CA")
    elif "self-signed" in said:
        assert kinds == {"profile-chain"}
    else:
        assert kinds == {"profile-signature"}
