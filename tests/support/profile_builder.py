"""Provisioning profiles as Apple's portal hands them out, signed by the made-up Apple of the tests."""

from __future__ import annotations

import datetime as dt
import hashlib
import plistlib
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from support.apple_authority import ENDS, Identity, authority
from support.cms_builder import sign, to_ber
from support.macho_builder import der_dictionary

ProfileType = Literal["development", "ad-hoc", "enterprise", "app-store"]

TEAM_ID = "TEAM123456"
DEVICES = ("00008030-001A2D3C4E5F802E", "0123456789abcdef0123456789abcdef01234567")
CREATED = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)


def entitlements(
    bundle_id: str, *, team_id: str = TEAM_ID, profile_type: ProfileType = "ad-hoc", wildcard: bool = True
) -> dict[str, Any]:
    """Return what an ordinary profile permits; with ``wildcard`` the keychain groups are the team's."""
    return {
        "application-identifier": f"{team_id}.{bundle_id}",
        "com.apple.developer.team-identifier": team_id,
        "get-task-allow": profile_type == "development",
        "keychain-access-groups": [f"{team_id}.{'*' if wildcard else bundle_id}"],
    }


def profile_plist(
    bundle_id: str,
    *,
    profile_type: ProfileType = "ad-hoc",
    signer: Identity | None = None,
    team_id: str = TEAM_ID,
    devices: Sequence[str] = DEVICES,
    expires: dt.datetime = ENDS,
    permitted: Mapping[str, Any] | None = None,
    changes: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return the plist inside; ``changes`` replace keys, and None among them takes a key away."""
    kind = "development" if profile_type == "development" else "distribution"
    chosen = signer or authority().signer(kind, team_id=team_id)
    plist: dict[str, Any] = {
        "AppIDName": "Sample",
        "ApplicationIdentifierPrefix": [team_id],
        "CreationDate": CREATED.replace(tzinfo=None),
        "Platform": ["iOS"],
        "IsXcodeManaged": False,
        "DeveloperCertificates": [chosen.der],
        "Entitlements": dict(permitted or entitlements(bundle_id, team_id=team_id, profile_type=profile_type)),
        "ExpirationDate": expires.astimezone(dt.UTC).replace(tzinfo=None),
        "Name": f"Sample {profile_type}",
        "TeamIdentifier": [team_id],
        "TeamName": "Example Team",
        "TimeToLive": 365,
        "UUID": "11111111-2222-3333-4444-555555555555",
        "Version": 1,
    }
    if profile_type == "enterprise":
        plist["ProvisionsAllDevices"] = True
    elif profile_type != "app-store":
        plist["ProvisionedDevices"] = list(devices)
    for key, value in (changes or {}).items():
        if value is None:
            plist.pop(key, None)
        else:
            plist[key] = value
    return plist


def sign_profile(
    plist: Mapping[str, Any], *, signer: Identity | None = None, encoding: Literal["der", "ber"] = "der"
) -> bytes:
    """Return the profile as it lies in an app: the plist inside CMS, by default signed as Apple's own."""
    signed = sign(plistlib.dumps(dict(plist)), signer or authority().profile_signer)
    return to_ber(signed) if encoding == "ber" else signed


def der_half(*, signer: Identity | None = None, **changes: Any) -> Mapping[str, Any]:
    """Return the change that gives a profile its half in DER."""
    plist = profile_plist("com.example.sample")
    plist["DeveloperCertificates"] = [hashlib.sha256(one).digest() for one in plist["DeveloperCertificates"]]
    written = der_dictionary({**plist, "ProfileDistributionType": "ADHOC", **changes})
    return {"DER-Encoded-Profile": sign(written, signer or authority().profile_signer)}
