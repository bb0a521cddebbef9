"""Will it install, and on whose devices? Every check that a look at the package can answer, asked and put in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from otadesk.ipa.inspect import AppPackage
from otadesk.preflight.catalogue import PACKAGE_CHECKS, place
from otadesk.preflight.check import DeviceReport, Finding, Report
from otadesk.preflight.device import NO_DEVICE, QUESTIONS, DeviceFacts, combined

_BAD = {"fail", "unknown"}


@dataclass(frozen=True, slots=True)
class PackageReport:
    """The findings about the package, with the devices asked about taken together, and those about each device.

    A device's findings repeat the package's blockers that didn't pass: what can't be installed at all can't be
    installed there either.
    """

    package: AppPackage
    report: Report
    devices: tuple[DeviceReport, ...] = ()


def examine(package: AppPackage, *, now: datetime, devices: Iterable[DeviceFacts] = ()) -> PackageReport:
    """Look for every known cause of a failed install; pure, never raises for what a package holds.

    Without devices, what only a device can answer is unknown, and the verdict at best undecided.
    """
    asked = tuple(devices)
    of_package = [check.find(package, now) for check in PACKAGE_CHECKS]
    open_or_failed = [
        finding for finding in of_package if finding.check.severity == "block" and finding.outcome in _BAD
    ]
    of_devices = [
        combined(question.check, [question.find(package, device) for device in asked or (NO_DEVICE,)])
        for question in QUESTIONS
    ]
    return PackageReport(
        package,
        Report(_ordered([*of_package, *of_devices])),
        tuple(
            DeviceReport(
                device.name,
                device.udid,
                _ordered([*open_or_failed, *(question.find(package, device) for question in QUESTIONS)]),
            )
            for device in asked
        ),
    )


def _ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: place(finding.check)))
