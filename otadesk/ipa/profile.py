"""The provisioning profile: who may run the app, where, and until when.

A profile is a property list inside a CMS message. Its keys are described in Apple's TN3125, its types are told apart
as Xcode does it. Whether Apple signed it is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Literal

from otadesk.errors import PackageError
from otadesk.ipa.certificates import read_certificate
from otadesk.ipa.cms import read_signed_data
from otadesk.ipa.der import DerError
from otadesk.ipa.plist import is_plist, read_plist
from otadesk.phrases import N_

ProfileType = Literal["development", "ad-hoc", "enterprise", "app-store"]

MAX_BYTES = 8 << 20
FREE_DAYS = 7
"""How long a profile lives that Apple gives to teams that don't pay."""

_XML = re.compile(rb"<\?xml.*?</plist>|<plist.*?</plist>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ProfileCertificate:
    """A certificate that the profile allows to sign; ``der`` is the certificate itself."""

    common_name: str
    sha1: str
    expires: datetime
    der: bytes


@dataclass(frozen=True, slots=True)
class Profile:
    """What the profile's plist says; dates are aware and in UTC."""

    name: str
    uuid: str
    type: ProfileType
    team_id: str
    team_name: str
    app_id: str
    created: datetime | None
    expires: datetime | None
    platforms: tuple[str, ...]
    devices: tuple[str, ...]
    certificates: tuple[ProfileCertificate, ...]
    entitlements: Mapping[str, Any]
    free: bool
    """Whether it is a free or short-lived profile (LocalProvision, or a TimeToLive of seven days)."""
    info: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    """The whole property list."""
    data: bytes = field(default=b"", repr=False)
    """The file as it lies in the app, signature included."""
    signed: bool = True
    """Whether it is wrapped in a CMS message at all; iOS takes no other."""


def read_profile(data: bytes) -> Profile:
    """Read an ``embedded.mobileprovision``; PackageError where it isn't a profile.

    Samples and test tools leave the message away, so a bare property list is read as well, and said to be unsigned.
    """
    if len(data) > MAX_BYTES:
        raise _refused(f"{len(data)} bytes; {MAX_BYTES} at most")
    content, signed = _content(data)
    try:
        info = read_plist(content, "The provisioning profile")
    except PackageError as error:
        raise _refused(error.detail) from error
    entitlements = info.get("Entitlements")
    entitlements = entitlements if isinstance(entitlements, dict) else {}
    teams = _texts(info.get("TeamIdentifier"))
    return Profile(
        name=_text(info.get("Name")),
        uuid=_text(info.get("UUID")),
        type=_type(info, entitlements),
        team_id=next(iter(teams), "") or _text(entitlements.get("com.apple.developer.team-identifier")),
        team_name=_text(info.get("TeamName")),
        app_id=_app_id(entitlements),
        created=_date(info.get("CreationDate")),
        expires=_date(info.get("ExpirationDate")),
        platforms=_texts(info.get("Platform")),
        devices=_texts(info.get("ProvisionedDevices")),
        certificates=_certificates(info.get("DeveloperCertificates")),
        entitlements=entitlements,
        free=info.get("LocalProvision") is True or info.get("TimeToLive") == FREE_DAYS,
        info=info,
        data=data,
        signed=signed,
    )


def _content(data: bytes) -> tuple[bytes, bool]:
    """Return the property list in the file and whether a CMS message holds it."""
    try:
        content = read_signed_data(data).content
    except DerError as error:
        if is_plist(data):
            return data, False
        embedded = _XML.search(data)
        if embedded:
            return embedded[0], False
        raise _refused(str(error) if data else "the file is empty") from error
    if content is None:
        raise _refused("the message has no content")
    return content, True


def _type(info: Mapping[str, Any], entitlements: Mapping[str, Any]) -> ProfileType:
    if info.get("ProvisionsAllDevices") is True:
        return "enterprise"
    if "ProvisionedDevices" not in info:
        return "app-store"
    # Macs are only listed for development: what is distributed to them needs no list.
    for_mac = _texts(info.get("Platform")) == ("OSX",)
    return "development" if entitlements.get("get-task-allow") is True or for_mac else "ad-hoc"


def _app_id(entitlements: Mapping[str, Any]) -> str:
    """Return the app id with its prefix, such as ``TEAM123456.com.example.*``; the Mac's profiles name it longer."""
    names = ("application-identifier", "com.apple.application-identifier")
    return next((identifier for name in names if (identifier := _text(entitlements.get(name)))), "")


def _certificates(listed: Any) -> tuple[ProfileCertificate, ...]:
    """Return the certificates that can be read; samples carry fillers among them."""
    found = []
    for der in listed if isinstance(listed, list) else ():
        try:
            one = read_certificate(der if isinstance(der, bytes) else b"")
        except DerError:
            continue
        found.append(ProfileCertificate(one.common_name, one.sha1, one.not_after, one.der))
    return tuple(found)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _date(value: Any) -> datetime | None:
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) else None


def _refused(detail: str) -> PackageError:
    return PackageError(
        N_("Error", "The app’s provisioning profile can’t be read."),
        detail=detail,
        hint=N_("Error", "Download the profile again from Apple’s developer portal and export the app with it."),
        reason="profile",
    )
