"""Takes people out of a report before it is handed on: testers' UDIDs, and whom the certificates and the team name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from otadesk.ipa.inspect import AppPackage
from otadesk.masks import DOTS, without_people
from otadesk.preflight.check import DeviceReport, Finding, Report
from otadesk.preflight.examine import PackageReport

_COMMON_NAME = re.compile(r"(?:[^:]{1,40}: )?(?P<holder>.*?)(?: \([^()]*\))?", re.DOTALL)


def people_in(package: AppPackage, devices: Iterable[DeviceReport] = ()) -> tuple[str, ...]:
    """Return the words by which a report could name somebody.

    A certificate is for a person or a company, and a single developer's team bears that developer's name: which of
    both it is, nobody can tell, so both are taken for people.
    """
    signature = package.signature
    names = [chain[0] for chain in (signature.authorities, *(one.authorities for one in signature.slices)) if chain]
    udids = [device.udid for device in devices]
    if package.profile is not None:
        names += [certificate.common_name for certificate in package.profile.certificates]
        udids += package.profile.devices
    holders = [match["holder"] for name in names if (match := _COMMON_NAME.fullmatch(name.strip()))]
    team = [package.profile.team_name] if package.profile is not None else []
    return tuple(sorted({word for word in (*holders, *team, *udids) if word.strip()}))


def without_them(report: PackageReport, more: Iterable[Finding] = ()) -> tuple[PackageReport, tuple[Finding, ...]]:
    """Return a report, and more findings that belong to it, without the people in them."""
    people = people_in(report.package, report.devices)

    def plain(text: str) -> str:
        return without_people(text, people)

    def plain_all(findings: Iterable[Finding]) -> tuple[Finding, ...]:
        return tuple(replace(one, seen=one.seen.each(plain), whole=one.whole.each(plain)) for one in findings)

    package = report.package
    app = replace(package.app, name=plain(package.app.name), bundle_id=plain(package.app.bundle_id))
    profile = package.profile
    if profile is not None and profile.team_name:
        profile = replace(profile, team_name=DOTS)
    devices = tuple(
        DeviceReport(plain(one.name), DOTS if one.udid else "", plain_all(one.findings)) for one in report.devices
    )
    masked = replace(
        report,
        package=replace(package, app=app, profile=profile),
        report=Report(plain_all(report.report.findings)),
        devices=devices,
    )
    return masked, plain_all(more)
