"""``otadesk check``: the preflight report, for any device and, with --at, for what is published."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from otadesk.cli import output
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.examining import examined_whole
from otadesk.cli.given_builds import WHAT, GivenBuilds
from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.preflight.check import Finding, Report
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.device_answers import NAMES, with_answers
from otadesk.preflight.examine import PackageReport, package_report_json
from otadesk.preflight.report_file import kind_of, write_report
from otadesk.preflight.report_text import explanation_lines, report_lines
from otadesk.preflight.symptoms import Symptom, explain, find_symptom
from otadesk.progress import CancelToken
from otadesk.wiring import Wiring, wiring


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("file", metavar="FILE", type=Path, help=WHAT)
    parser.add_argument(
        "--device", metavar="UDID|NAME", action="append", default=[], help="a tester’s device; may be repeated"
    )
    parser.add_argument(
        "--online",
        action="store_true",
        help="also ask Apple by OCSP whether the signing certificate was revoked; tells Apple its serial number",
    )
    parser.add_argument(
        "--answer",
        metavar="NAME=yes|no|unknown",
        action="append",
        default=[],
        help=f"what is known of each --device; may be repeated: {', '.join(NAMES)} (of which free-space takes a size, "
        "such as free-space=2GB)",
    )
    parser.add_argument("--at", metavar="URL", help="also look at the published page or manifest")
    parser.add_argument("--ca-file", metavar="FILE", default="", help="with --at: a CA certificate to trust as well")
    parser.add_argument(
        "--report", metavar="OUT", type=Path, help="also save the whole report as OUT.txt, OUT.json or OUT.html"
    )
    parser.add_argument(
        "--unmasked", action="store_true", help="with --report: with UDIDs and the names of people, which it leaves out"
    )
    parser.add_argument("--symptom", metavar="TEXT", help="only what can cause this, such as “cannot connect”")


def run(arguments: argparse.Namespace) -> int:
    """Examine the build, print the findings, and exit with 1 where one of them blocks."""
    symptom = find_symptom(arguments.symptom) if arguments.symptom is not None else None
    if arguments.report is not None:
        kind_of(arguments.report)
    now = datetime.now(UTC)
    if arguments.answer and not arguments.device:
        raise UsageError(N_("Error", "--answer is about a device: say which one with --device."))
    devices = tuple(with_answers(_device(wiring(), text), arguments.answer) for text in arguments.device)
    with cancelled_by_signals() as token, GivenBuilds(token.check) as given:
        judge = partial(examined_whole, token=token, devices=devices, online=arguments.online)
        examined = given.read(arguments.file, judge)
        served = _published(examined.package.path, arguments, devices, token) if arguments.at else ()
    if arguments.report is not None:
        write_report(arguments.report, examined, now, served, unmasked=arguments.unmasked)
    if symptom is not None:
        return _explain(symptom, examined, served, as_json=arguments.json)
    report = Report((*examined.report.findings, *served))
    if arguments.json:
        output.print_json(package_report_json(examined, served))
    else:
        output.print_lines(report_lines(examined, now, served))
    return 1 if report.blockers or any(device.verdict == "fail" for device in examined.devices) else 0


def _explain(symptom: Symptom, examined: PackageReport, served: tuple[Finding, ...], *, as_json: bool) -> int:
    explanation = explain(symptom, (*examined.report.findings, *served))
    if as_json:
        concerned = [one for one in (*examined.report.findings, *served) if one.check.id in symptom.causes]
        report = PackageReport(examined.package, Report(tuple(concerned)), (), examined.until, examined.assumptions)
        told = {"id": symptom.id, "title": str(symptom.title), "not_examined": list(explanation.not_examined)}
        output.print_json({**package_report_json(report), "symptom": told})
    else:
        output.print_lines(explanation_lines(explanation))
    return 1 if any(finding.blocks for finding in explanation.causes) else 0


def _device(known: Wiring, text: str) -> DeviceFacts:
    from otadesk.settings.udid import normal_udid  # noqa: PLC0415 - only with --device

    udid = normal_udid(text)
    if udid and all(device.udid != udid for device in known.devices.devices()):
        return DeviceFacts(name="", udid=udid, model="", os="")
    device = known.devices.find(text)
    return DeviceFacts(name=device.name, udid=device.udid, model=device.model, os=device.os)


def _published(
    file: Path, arguments: argparse.Namespace, devices: tuple[DeviceFacts, ...], token: CancelToken
) -> tuple[Finding, ...]:
    from otadesk.ipa.digest import digest  # noqa: PLC0415 - only with --at
    from otadesk.probe.probe import Expected, probe  # noqa: PLC0415 - the same

    local = digest(file, lambda _count: None, token.check)
    expected = Expected(
        package_sha256=local.sha256,
        package_size=local.size,
        models=tuple(device.model for device in devices if device.model),
    )
    listener = output.ProgressLine()
    found = probe(arguments.at, ca_file=arguments.ca_file, expected=expected, token=token, listener=listener)
    return found.report.findings
