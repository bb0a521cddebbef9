"""Will it install, and on whose devices? Every check that a look at the package can answer, asked and put in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.verification import Verification
from otadesk.ipa.zip_walk import ZipWalk
from otadesk.preflight.assumptions import Assumption, assumptions
from otadesk.preflight.case import Case, Revocation
from otadesk.preflight.catalogue import PACKAGE_CHECKS, place
from otadesk.preflight.check import DeviceReport, Finding, Report, report_json
from otadesk.preflight.device import NO_DEVICE, QUESTIONS, DeviceFacts, combined
from otadesk.preflight.device_answers import with_answers
from otadesk.preflight.profile import usable_until

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
    until: datetime | None = None
    """When the first profile or certificate ends, and with it what is said here; None where no end is known."""
    assumptions: tuple[Assumption, ...] = ()
    """What is taken for granted where no cause of failure is known."""


def examine(
    package: AppPackage,
    *,
    now: datetime,
    devices: Iterable[DeviceFacts] = (),
    verification: Verification | None = None,
    walk: ZipWalk | None = None,
    revocations: tuple[Revocation, ...] | None = None,
) -> PackageReport:
    """Look for every known cause of a failed install; pure, never raises for what a package holds.

    Without a verification of the signatures, a walk through the archive or answers about revocations, what only they
    can tell is unknown. Without devices, what only a device can answer is unknown, and the verdict at best undecided.
    """
    case = Case(package, now, verification, walk, revocations)
    asked = tuple(devices)
    of_package = [check.find(case) for check in PACKAGE_CHECKS]
    open_or_failed = [
        finding for finding in of_package if finding.check.severity == "block" and finding.outcome in _BAD
    ]
    of_devices = [
        combined(question.check, [question.find(case, device) for device in asked or (NO_DEVICE,)])
        for question in QUESTIONS
    ]
    report = Report(_ordered([*of_package, *of_devices]))
    return PackageReport(
        package,
        report,
        tuple(
            DeviceReport(
                device.name,
                device.udid,
                _ordered([*open_or_failed, *(question.find(case, device) for question in QUESTIONS)]),
            )
            for device in asked
        ),
        usable_until(case),
        assumptions(report.findings),
    )


def told_by_owner(report: PackageReport, answers: Iterable[str], *, now: datetime) -> tuple[Finding, ...]:
    """Return the report's findings as they are for a device of which its owner says this (see ``device_answers``)."""
    case, device = Case(report.package, now), with_answers(NO_DEVICE, answers)
    told = {question.check.id: question.find(case, device) for question in QUESTIONS}
    return tuple(
        told[finding.check.id] if finding.check.id in told and finding.outcome == "unknown" else finding
        for finding in report.report.findings
    )


def package_report_json(report: PackageReport, more: Iterable[Finding] = ()) -> dict[str, Any]:
    """Return a report as ``check --json`` prints it, with ``more`` findings, such as those about the server."""
    until = report.until
    return {
        **report_json(Report((*report.report.findings, *more)), report.devices),
        "until": until.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if until is not None else None,
        "assumptions": [
            {"name": one.name, "check": one.check_id or None, "text": str(one.words)} for one in report.assumptions
        ],
    }


def _ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: place(finding.check)))
