"""What is known about a build when its checks are asked; what wasn't looked at yet is None, and stays unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.verification import Verification
from otadesk.ipa.zip_walk import ZipWalk


@dataclass(frozen=True, slots=True)
class Case:
    """A build under examination: the look at it, and the deeper ones where they were taken."""

    package: AppPackage
    now: datetime
    verification: Verification | None = None
    walk: ZipWalk | None = None
