"""A sound AppPackage in memory, and ways to change one thing about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from support.apple_authority import Identity, authority
from support.profile_builder import CREATED, DEVICES, TEAM_ID, ProfileType, entitlements

from otadesk.ipa.bundle import App, NestedBundle
from otadesk.ipa.icon import Icon
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.profile import Profile, ProfileCertificate
from otadesk.ipa.signature import Signature, SliceSignature

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
PROFILE_ENDS = dt.datetime(2027, 4, 26, 12, tzinfo=dt.UTC)
BUNDLE_ID = "com.example.sample"


def package(
    profile_type: ProfileType = "ad-hoc",
    *,
    app: Mapping[str, Any] | None = None,
    info: Mapping[str, Any] | None = None,
    profile: Mapping[str, Any] | None = None,
    piece: Mapping[str, Any] | None = None,
    claims: Mapping[str, Any] | None = None,
    permitted: Mapping[str, Any] | None = None,
    **changes: Any,
) -> AppPackage:
    """Return a sound package with these fields of its parts replaced.

    ``piece`` are fields of the one signed slice; ``info``, ``claims`` and ``permitted`` are added to the Info.plist's
    keys and to the app's and the profile's entitlements, where None takes a key away.
    """
    signer = signer_for(profile_type)
    sound = AppPackage(
        path=Path("Sample.ipa"),
        size=1_234_567,
        app=replace(_app(info or {}), **(app or {})),
        icon=Icon("", 512, 512, b""),
        profile=replace(_profile(profile_type, signer, permitted or {}), **(profile or {})),
        signature=_signature(replace(_slice(profile_type, signer, claims or {}), **(piece or {}))),
    )
    return replace(sound, **changes)


def signer_for(profile_type: ProfileType) -> Identity:
    """Return who signs builds of this kind."""
    return authority().signer("development" if profile_type == "development" else "distribution", team_id=TEAM_ID)


def nested(path: str, bundle_id: str) -> NestedBundle:
    """Return a bundle inside the app."""
    kind = "app-extension" if path.endswith(".appex") else "watch-app" if path.startswith("Watch/") else "app-clip"
    return NestedBundle(path, kind, bundle_id, "1.2", "34", {})  # type: ignore[arg-type]  # one of three literals


def unsigned(architecture: str = "arm64") -> SliceSignature:
    """Return what is known of a slice without a signature."""
    return SliceSignature(architecture, "unsigned", "", "", (), None, None, False, (), None, None)


def signature(*pieces: SliceSignature, **changes: Any) -> Signature:
    """Return a signature of these slices with these fields replaced."""
    return replace(Signature(None, "", (), None, (), (), pieces), **changes)


def _app(info: Mapping[str, Any]) -> App:
    listed: dict[str, Any] = {
        "CFBundleIdentifier": BUNDLE_ID,
        "CFBundleShortVersionString": "1.2",
        "CFBundleVersion": "34",
        "UIRequiredDeviceCapabilities": ["arm64"],
        **info,
    }
    return App(
        path="Payload/Sample.app",
        bundle_id=BUNDLE_ID,
        name="Sample",
        version="1.2",
        build="34",
        minimum_os="15.0",
        platform="iphoneos",
        device_families=("iphone", "ipad"),
        executable="Sample",
        architectures=("arm64",),
        encrypted=False,
        nested=(),
        info=_without_none(listed),
    )


def _profile(profile_type: ProfileType, signer: Identity, permitted: Mapping[str, Any]) -> Profile:
    allowed = entitlements(BUNDLE_ID, profile_type=profile_type)
    return Profile(
        name=f"Sample {profile_type}",
        uuid="11111111-2222-3333-4444-555555555555",
        type=profile_type,
        team_id=TEAM_ID,
        team_name="Example Team",
        app_id=f"{TEAM_ID}.{BUNDLE_ID}",
        created=CREATED,
        expires=PROFILE_ENDS,
        platforms=("iOS",),
        devices=DEVICES if profile_type in {"development", "ad-hoc"} else (),
        certificates=(
            ProfileCertificate(signer.common_name, "00" * 20, signer.certificate.not_valid_after_utc, signer.der),
        ),
        entitlements=_without_none({**allowed, **permitted}),
        free=False,
    )


def _slice(profile_type: ProfileType, signer: Identity, claims: Mapping[str, Any]) -> SliceSignature:
    claimed = entitlements(BUNDLE_ID, profile_type=profile_type, wildcard=False)
    return SliceSignature(
        architecture="arm64",
        kind="cms",
        identifier=BUNDLE_ID,
        team_id=TEAM_ID,
        digests=("sha256",),
        code_directory_version=0x20400,
        entitlements=_without_none({**claimed, **claims}),
        der_entitlements=True,
        authorities=(
            signer.common_name,
            "Apple Worldwide Developer Relations Certification Authority",
            "Apple Root CA",
        ),
        signed_at=CREATED,
        leaf=signer.der,
    )


def _signature(piece: SliceSignature) -> Signature:
    return Signature(None, piece.team_id, piece.authorities, piece.signed_at, piece.digests, (), (piece,))


def _without_none(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
