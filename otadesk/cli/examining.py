"""Reads and judges a build from its first byte to its last, for the commands that need the whole truth."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from otadesk.ipa.inspect import inspect
from otadesk.ipa.trust import apple_trust
from otadesk.preflight.deep import look_deeper
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import PackageReport, examine
from otadesk.progress import CancelToken


def examined_whole(file: Path, token: CancelToken, devices: tuple[DeviceFacts, ...] = ()) -> PackageReport:
    """Return every finding that the file itself decides, signatures verified; raises PackageError and Cancelled."""
    now = datetime.now(UTC)
    package = inspect(file, effort="full")
    deep = look_deeper(package, trust=apple_trust(), now=now, check=token.check)
    return examine(package, now=now, devices=devices, verification=deep.verification, walk=deep.walk)
