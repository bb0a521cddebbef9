"""Judges a build from its first byte to its last, as the commands that need the whole truth do: by Apple, today."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from otadesk.ipa.trust import apple_trust
from otadesk.preflight.deep import examine_whole
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import PackageReport
from otadesk.progress import CancelToken


def examined_whole(file: Path, token: CancelToken, devices: tuple[DeviceFacts, ...] = ()) -> PackageReport:
    """Return every finding that the file itself decides, signatures verified; raises PackageError and Cancelled."""
    return examine_whole(file, trust=apple_trust(), now=datetime.now(UTC), devices=devices, check=token.check)
