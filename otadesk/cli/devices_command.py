"""``otadesk devices``: testers’ devices, the lists that Apple’s site takes and gives, and which builds fit them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from otadesk.cli import output
from otadesk.cli.actions import actions_of
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.given_builds import WHAT, GivenBuilds
from otadesk.errors import UsageError, said
from otadesk.phrases import N_, N_many
from otadesk.settings.device_files import apple_form, as_csv
from otadesk.settings.devices import Device
from otadesk.wiring import Wiring, wiring

if TYPE_CHECKING:
    from otadesk.preflight.fit import Fit

_STDIN = "-"


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the subcommands and their arguments."""
    action = actions_of(parser)
    action("list", "the devices")
    add = action("add", "add a device")
    add.add_argument("udid", metavar="UDID")
    edit = action("edit", "change what is known of a device")
    edit.add_argument("device", metavar="UDID|NAME")
    for one in (add, edit):
        one.add_argument("--name", default=None, help="whose it is")
        one.add_argument("--model", default=None, help="such as iPhone15,2")
        one.add_argument("--os", default=None, help="such as 18.1")
    read = action("import", "add devices from Apple’s list, a table, a text, a provisioning profile, or a build")
    read.add_argument("file", metavar="FILE", type=Path, help="“-” reads a text, such as a mail, from standard input")
    write = action("export", "write the form that Apple’s site takes to register many at once, or a table")
    write.add_argument("--as", dest="kind", choices=("apple", "csv"), default="apple", help="default: apple")
    write.add_argument("-o", "--output", metavar="FILE", type=Path, help="default: standard output")
    remove = action("remove", "forget devices")
    remove.add_argument("device", metavar="UDID|NAME", nargs="+")
    check = action("check", "which of the devices can install which of these builds")
    check.add_argument("file", metavar="FILE", nargs="+", type=Path, help=WHAT)


def run(arguments: argparse.Namespace) -> int:
    """Run one of the subcommands."""
    actions: dict[str, Callable[[argparse.Namespace, Wiring], int]] = {
        "list": _list,
        "add": _add,
        "edit": _edit,
        "import": _import,
        "export": _export,
        "remove": _remove,
        "check": _check,
    }
    return actions[arguments.action](arguments, wiring())


def _list(arguments: argparse.Namespace, wired: Wiring) -> int:
    devices = wired.devices.devices()
    if arguments.json:
        output.print_json({"schema": 1, "devices": [asdict(device) for device in devices]})
    else:
        output.print_lines(
            [
                "  ".join(part for part in (device.udid, device.name, device.model, device.os) if part)
                for device in devices
            ]
            or ["No devices yet. Add one with “otadesk devices add”."]
        )
    return 0


def _add(arguments: argparse.Namespace, wired: Wiring) -> int:
    texts = (arguments.name or "", arguments.model or "", arguments.os or "")
    return _tell(arguments, "Added", wired.devices.add(Device(arguments.udid, *texts)))


def _edit(arguments: argparse.Namespace, wired: Wiring) -> int:
    told = {name: value for name in ("name", "model", "os") if (value := getattr(arguments, name)) is not None}
    return _tell(arguments, "Changed", wired.devices.edit(replace(wired.devices.find(arguments.device), **told)))


def _tell(arguments: argparse.Namespace, verb: str, device: Device) -> int:
    if arguments.json:
        output.print_json({"schema": 1, "device": asdict(device)})
    else:
        output.print_lines([f"{verb} {device.name or device.udid}."])
    return 0


def _import(arguments: argparse.Namespace, wired: Wiring) -> int:
    from otadesk.preflight.device_import import parse_pasted, read_devices  # noqa: PLC0415 - reads builds: heavy

    pasted = str(arguments.file) == _STDIN
    listed = parse_pasted(sys.stdin.buffer.read()) if pasted else read_devices(arguments.file)
    merged = wired.devices.merge(listed.devices)
    if arguments.json:
        lines = [{"line": line.number, "problem": str(line.phrase)} for line in listed.refused]
        counts = {name: getattr(merged, name) for name in ("added", "updated", "unchanged", "kept_names")}
        output.print_json({"schema": 1, **counts, "refused": lines})
    else:
        output.print_lines([f"{merged.added} added, {merged.updated} updated, {merged.unchanged} already known."])
        kept = N_many(
            "Devices",
            "One device keeps its name; the list has another.",
            "{count} devices keep their names; the list has others.",
        )
        output.print_lines([str(kept.of(count=merged.kept_names))] if merged.kept_names else [])
        for line in listed.refused:
            print(output.safe(f"line {line.number}: {line.phrase}"), file=sys.stderr)
    return 0


def _export(arguments: argparse.Namespace, wired: Wiring) -> int:
    devices = wired.devices.devices()
    text = apple_form(devices) if arguments.kind == "apple" else as_csv(devices)
    if arguments.output is None:
        if arguments.json:
            output.print_json({"schema": 1, "form": text})
        else:
            print(text, end="")
        return 0
    try:
        arguments.output.write_text(text, encoding="utf-8", newline="")
    except OSError as exc:
        raise UsageError(
            N_("Error", "The list can’t be written there."), detail=f"{arguments.output}: {said(exc)}"
        ) from exc
    if arguments.json:
        output.print_json({"schema": 1, "file": str(arguments.output)})
    return 0


def _remove(arguments: argparse.Namespace, wired: Wiring) -> int:
    devices = [wired.devices.find(text) for text in arguments.device]
    wired.devices.remove({device.udid for device in devices})
    if arguments.json:
        udids = [device.udid for device in devices]
        output.print_json({"schema": 1, "removed": udids[0] if len(udids) == 1 else udids})
    else:
        output.print_lines(f"Removed {device.name or device.udid}." for device in devices)
    return 0


def _fit_json(device: Device, fit: Fit) -> dict[str, Any]:
    """Return an answer with all its reasons; the first stands beside it too, as it did before there were several."""
    reasons = [{"reason": str(one.words), "evidence": str(one.seen), "fix": str(one.fix)} for one in fit.reasons]
    first = reasons[0] if reasons else {"reason": "", "evidence": "", "fix": ""}
    return {"name": device.name, "udid": device.udid, "installs": fit.installs, **first, "reasons": reasons}


def _check(arguments: argparse.Namespace, wired: Wiring) -> int:
    from otadesk.ipa.trust import apple_trust  # noqa: PLC0415 - as above
    from otadesk.preflight.deep import examine_whole  # noqa: PLC0415
    from otadesk.preflight.device_facts import DeviceFacts  # noqa: PLC0415
    from otadesk.preflight.fit import fits  # noqa: PLC0415

    known = wired.devices.devices()
    facts = [DeviceFacts(device.name, device.udid, device.model, device.os) for device in known]
    now, trust, builds, some_fit = datetime.now(UTC), apple_trust(), [], False
    with cancelled_by_signals() as token, GivenBuilds(token.check) as given:
        judge = partial(examine_whole, trust=trust, now=now, check=token.check)
        for file in arguments.file:
            report = given.read(file, judge)
            answers = list(zip(known, fits(report, facts, now), strict=True))
            some_fit = some_fit or any(fit.installs is not False for _device, fit in answers)
            builds.append((file, report.package.app, answers))
    if arguments.json:
        output.print_json({
            "schema": 1,
            "builds": [
                {
                    "file": file.name,
                    "bundle_id": app.bundle_id or None,
                    "version": app.version or None,
                    "build": app.build or None,
                    "devices": [_fit_json(device, fit) for device, fit in answers],
                }
                for file, app, answers in builds
            ],
        })  # fmt: skip
        return 0 if some_fit or not known else 1
    for file, app, answers in builds:
        output.print_lines([f"{app.name or file.name} {app.version} ({app.build})"])
        for device, fit in answers:
            unsure = "in the profile, the rest is not known" if fit.listed else "not known"
            word = {True: "installs", False: "doesn’t install", None: unsure}[fit.installs]
            why = "; ".join(str(reason.words) for reason in fit.reasons)
            output.print_lines([f"  {device.name or device.udid}: {word}{f': {why}' if why else ''}"])
    if not known:
        output.print_lines(["No devices yet. Add one with “otadesk devices add”."])
    return 0 if some_fit or not known else 1
