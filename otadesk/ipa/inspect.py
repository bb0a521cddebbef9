"""Reads an IPA in one short look: only the entries that the answer needs, never the whole file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from otadesk.ipa.bundle import App
from otadesk.ipa.icon import Icon
from otadesk.ipa.profile import Profile
from otadesk.ipa.signature import Signature


@dataclass(frozen=True, slots=True)
class AppPackage:
    """Everything that a look at an IPA tells. ``icon`` is always there: a placeholder where the app has none."""

    path: Path
    size: int
    app: App
    icon: Icon
    profile: Profile | None
    signature: Signature

    @property
    def installable_until(self) -> datetime | None:
        """The earlier of the profile's end and the signing certificate's, where they are known."""
        raise NotImplementedError


def inspect(path: Path) -> AppPackage:
    """Read what the IPA at ``path`` is; raises PackageError when it isn't a usable one."""
    raise NotImplementedError
