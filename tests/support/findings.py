"""Asks the preflight for one finding."""

from __future__ import annotations

import datetime as dt

from support.packages import NOW

from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.verification import Verification
from otadesk.ipa.zip_walk import ZipWalk
from otadesk.preflight.check import Finding
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import examine


def finding(
    package: AppPackage,
    check_id: str,
    *,
    now: dt.datetime = NOW,
    device: DeviceFacts | None = None,
    verification: Verification | None = None,
    walk: ZipWalk | None = None,
) -> Finding:
    """Return what this check finds, about the package or about this device."""
    devices = (device,) if device else ()
    report = examine(package, now=now, devices=devices, verification=verification, walk=walk)
    (found,) = (one for one in report.report.findings if one.check.id == check_id)
    return found


def outcome(
    package: AppPackage,
    check_id: str,
    *,
    now: dt.datetime = NOW,
    device: DeviceFacts | None = None,
    verification: Verification | None = None,
    walk: ZipWalk | None = None,
) -> str:
    """Return that finding's outcome."""
    return finding(package, check_id, now=now, device=device, verification=verification, walk=walk).outcome


def failures(
    package: AppPackage,
    *,
    now: dt.datetime = NOW,
    verification: Verification | None = None,
    walk: ZipWalk | None = None,
) -> set[str]:
    """Return the ids of the checks that fail."""
    report = examine(package, now=now, verification=verification, walk=walk).report
    return {one.check.id for one in report.findings if one.outcome == "fail"}
