"""``otadesk inspect --json`` of every real IPA, field by field against what another program read in it."""

from __future__ import annotations

from typing import Any

import pytest
from support.command import Command
from support.real_verdicts import VERDICTS, Verdict
from support.shared import FIXTURES, facts

pytestmark = pytest.mark.shared_fixtures

FAMILIES = {1: "iphone", 2: "ipad"}
TYPES = {"ad hoc": "ad-hoc", "enterprise (in-house)": "enterprise", "App Store": "app-store"}

# Neither of these was genuinely signed as it lies here; all others that are signed are.
STATES = {
    "ipa/CsabaSzabo_ipa_analyzer__test_app_2.ipa": "invalid",
    "ipa/CsabaSzabo_ipa_analyzer__test_unexpected-CFBundleIconFiles.ipa": "invalid",
    "ipa/fastlane_fastlane__very capable app.ipa": "invalid",
    "ipa/EugeneLabonte_Cordova-Examples__HelloCordova.ipa": "unsigned",
    "ipa/Urucas_testfairy__test.ipa": "unsigned",
    "ipa/altstoreio_AltStore__AltBackup-unsigned.ipa": "unsigned",
    "ipa/matiassingers_ipa-metadata__testApp.ipa": "unsigned",
}

USABLE = [fact for fact in facts() if isinstance(VERDICTS.get(fact["file"]), Verdict)] if FIXTURES.is_dir() else []


def app_json(app: dict[str, Any], slices: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the shape of ``app`` that these facts lead to, the icon apart."""
    installed = [one for one in app.get("nested", []) if not one["path"].endswith(".bundle")]
    return {
        "bundle_id": app["bundle_id"],
        "name": app.get("display_name", app["name"]),
        "version": app.get("version"),
        "build": app["build"],
        "minimum_os": app.get("min_os"),
        "platform": app.get("dt_platform"),
        "device_families": [FAMILIES[one] for one in app.get("device_family") or ()],
        "executable": app.get("executable"),
        "architectures": [one["arch"] for one in slices],
        "encrypted": any(one.get("cryptid") for one in slices) if slices else None,
        "nested": [
            {
                "path": one["path"],
                "kind": "app-extension" if one["path"].endswith(".appex") else "watch-app",
                "bundle_id": one["bundle_id"],
                "version": one.get("version"),
                "build": one.get("build"),
            }
            for one in installed
        ],
    }


def profile_json(profile: dict[str, Any]) -> dict[str, Any]:
    """Return the shape of ``profile`` that these facts lead to: of the device ids, which they lack, the number."""
    return {
        "name": profile["name"],
        "uuid": profile["uuid"],
        "type": TYPES.get(profile["type"], "development"),
        "team_id": next(iter(profile.get("team_ids", [])), None),
        "team_name": profile.get("team_name"),
        "app_id": profile["application_identifier"],
        "created": profile["created"],
        "expires": profile["expires"],
        "platforms": profile.get("platforms") or [],
        "device_count": profile.get("devices") or 0,
    }


@pytest.mark.parametrize("fact", USABLE, ids=lambda fact: fact["file"].split("__")[-1])
def test_each_field_is_what_another_program_read(otadesk: Command, fact: dict[str, Any]) -> None:
    outcome = otadesk("inspect", FIXTURES / fact["file"], "--json", "--sha256")
    assert outcome.code == 0
    told = outcome.json
    ((_, expected),) = fact["facts"]["app"].items()
    slices = (expected.get("macho") or {}).get("slices", [])
    assert told["file"] == {"name": fact["file"].split("/")[-1], "size": fact["bytes"], "sha256": fact["sha256"]}
    icon = told["app"].pop("icon")
    assert told["app"] == app_json(expected, slices)
    assert (icon["path"] is not None) is bool(expected["icons"])

    profile, listed = told["profile"], expected.get("profile")
    assert (profile is not None) is expected["has_profile"]
    if profile is not None:
        assert listed is not None
        assert {key: profile[key] for key in profile_json(listed)} == profile_json(listed)
        assert len(profile["devices"]) == profile["device_count"]
        assert sorted(profile["entitlements"]) == listed["entitlement_keys"]
        certificates = [(one["sha1"], one["not_after"]) for one in listed["certs"]]
        assert [(one["sha1"], one["expires"]) for one in profile["certificates"]][: len(certificates)] == certificates
        assert len(profile["certificates"]) == listed["developer_certificates"]

    signature = told["signature"]
    assert signature["state"] == STATES.get(fact["file"], "valid")
    signed = [one for one in slices if one.get("signature_kind")]
    assert set(signature["digests"]) == {digest for one in signed for digest in one["hash_types"]}
    assert signature["team_id"] == next((one["team_id"] for one in signed if one.get("team_id")), None)
    assert signature["signed_at"] in {one.get("signing_time") for one in signed} | ({None} if not signed else set())
    signer = next((one["cms_signer"].split("…")[0] for one in signed if one.get("cms_signer")), None)
    assert bool(signature["authorities"]) is (signer is not None)
    assert signer is None or signature["authorities"][0].startswith(signer)

    ends = [profile["expires"]] if profile else []
    ends += [one["cms_signer_expires"] for one in signed if one.get("cms_signer_expires")]
    assert told["installable_until"] == (min(ends, default=None) if profile else None)
