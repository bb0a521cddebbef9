"""Asks the preflight for one finding."""

from __future__ import annotations

import datetime as dt

from support.packages import NOW

from otadesk.ipa.inspect import AppPackage
from otadesk.preflight.check import Finding
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import examine


def finding(
    package: AppPackage, check_id: str, *, now: dt.datetime = NOW, device: DeviceFacts | None = None
) -> Finding:
    """Return what this check finds, about the package or about this device."""
    report = examine(package, now=now, devices=(device,) if device else ())
    (found,) = (one for one in report.report.findings if one.check.id == check_id)
    return found


def outcome(package: AppPackage, check_id: str, *, now: dt.datetime = NOW, device: DeviceFacts | None = None) -> str:
    """Return that finding's outcome."""
    return finding(package, check_id, now=now, device=device).outcome


def failures(package: AppPackage, *, now: dt.datetime = NOW) -> set[str]:
    """Return the ids of the checks that fail."""
    return {one.check.id for one in examine(package, now=now).report.findings if one.outcome == "fail"}
