"""The provisioning profile: who may run the app, where, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

ProfileType = Literal["development", "ad-hoc", "enterprise", "app-store"]


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
