"""``otadesk check``: the preflight report, for any device and, with --at, for what is published."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from otadesk.cli import output
from otadesk.cli.findings import finding_lines
from otadesk.ipa.inspect import inspect
from otadesk.preflight.check import Report, report_json
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import examine
from otadesk.preflight.summary import profile_sentence, verdict_sentence
from otadesk.wiring import Wiring, wiring


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the .ipa")
    parser.add_argument(
        "--device", metavar="UDID|NAME", action="append", default=[], help="a tester’s device; may be repeated"
    )
    parser.add_argument("--at", metavar="URL", help="also look at the published page or manifest")
    parser.add_argument("--ca-file", metavar="FILE", default="", help="with --at: a CA certificate to trust as well")


def run(arguments: argparse.Namespace) -> int:
    """Examine the build, print the findings, and exit with 1 where one of them blocks."""
    package = inspect(arguments.file)
    now = datetime.now(UTC)
    devices = tuple(_device(wiring(), text) for text in arguments.device)
    examined = examine(package, now=now, devices=devices)
    report = examined.report
    if arguments.at:
        report = Report((*report.findings, *_published(arguments.at, arguments.ca_file, arguments.file).findings))
    if arguments.json:
        output.print_json(report_json(report, examined.devices))
    else:
        lines = [str(profile_sentence(package, now)), str(verdict_sentence(examined, now)), ""]
        lines += finding_lines(report.findings)
        for device in examined.devices:
            lines += ["", f"{device.name or device.udid}: {device.verdict}", *finding_lines(device.findings)]
        output.print_lines(lines)
    return 1 if report.blockers or any(device.verdict == "fail" for device in examined.devices) else 0


def _device(known: Wiring, text: str) -> DeviceFacts:
    from otadesk.settings.udid import normal_udid  # noqa: PLC0415 - only with --device

    udid = normal_udid(text)
    if udid and all(device.udid != udid for device in known.devices.devices()):
        return DeviceFacts(name="", udid=udid, model="", os="")
    device = known.devices.find(text)
    return DeviceFacts(name=device.name, udid=device.udid, model=device.model, os=device.os)


def _published(url: str, ca_file: str, file: Path) -> Report:
    from otadesk.ipa.digest import digest  # noqa: PLC0415 - only with --at
    from otadesk.probe.probe import Expected, probe  # noqa: PLC0415 - the same
    from otadesk.progress import CancelToken  # noqa: PLC0415 - the same

    token = CancelToken()
    local = digest(file, lambda _count: None, token.check)
    expected = Expected(manifest=None, package_sha256=local.sha256, package_size=local.size)
    return probe(url, ca_file=ca_file, expected=expected, token=token, listener=output.ProgressLine()).report
