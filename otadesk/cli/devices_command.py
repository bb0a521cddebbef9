"""``otadesk devices``: testers' devices, and the lists that Apple's site takes and gives."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from otadesk.cli import output
from otadesk.cli.actions import actions_of
from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.settings.device_files import RefusedLine, apple_form, read_device_file
from otadesk.settings.devices import Device, from_udids
from otadesk.wiring import Wiring, wiring


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the subcommands and their arguments."""
    action = actions_of(parser)
    action("list", "the devices")
    add = action("add", "add a device")
    add.add_argument("udid", metavar="UDID")
    add.add_argument("--name", default="", help="whose it is")
    add.add_argument("--model", default="", help="such as iPhone15,2")
    add.add_argument("--os", default="", help="such as 18.1")
    read = action("import", "add devices from Apple’s list, a table, or a build’s provisioning profile")
    read.add_argument("file", metavar="FILE", type=Path)
    write = action("export", "write the form that Apple’s site takes to register many at once")
    write.add_argument("-o", "--output", metavar="FILE", type=Path, help="default: standard output")
    remove = action("remove", "forget a device")
    remove.add_argument("device", metavar="UDID|NAME")


def run(arguments: argparse.Namespace) -> int:
    """Run one of the subcommands."""
    actions: dict[str, Callable[[argparse.Namespace, Wiring], int]] = {
        "list": _list,
        "add": _add,
        "import": _import,
        "export": _export,
        "remove": _remove,
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
    device = wired.devices.add(Device(arguments.udid, arguments.name, arguments.model, arguments.os))
    if arguments.json:
        output.print_json({"schema": 1, "device": asdict(device)})
    else:
        output.print_lines([f"Added {device.name or device.udid}."])
    return 0


def _import(arguments: argparse.Namespace, wired: Wiring) -> int:
    refused: tuple[RefusedLine, ...] = ()
    if arguments.file.suffix.lower() == ".ipa":
        devices = _profile_devices(arguments.file)
    else:
        listed = read_device_file(arguments.file)
        devices, refused = listed.devices, listed.refused
    merged = wired.devices.merge(devices)
    if arguments.json:
        lines = [{"line": line.number, "problem": str(line.phrase)} for line in refused]
        output.print_json({"schema": 1, **asdict(merged), "refused": lines})
    else:
        output.print_lines([f"{merged.added} added, {merged.updated} updated, {merged.unchanged} already known."])
        for line in refused:
            print(output.safe(f"line {line.number}: {line.phrase}"), file=sys.stderr)
    return 0


def _profile_devices(file: Path) -> tuple[Device, ...]:
    from otadesk.ipa.inspect import inspect  # noqa: PLC0415 - only for this kind of file

    profile = inspect(file).profile
    return from_udids(profile.devices if profile else ())


def _export(arguments: argparse.Namespace, wired: Wiring) -> int:
    text = apple_form(wired.devices.devices())
    if arguments.output is None:
        if arguments.json:
            output.print_json({"schema": 1, "form": text})
        else:
            print(text, end="")
        return 0
    try:
        arguments.output.write_text(text, encoding="utf-8", newline="")
    except OSError as exc:
        raise UsageError(N_("Error", "The list can’t be written there."), detail=str(exc)) from exc
    if arguments.json:
        output.print_json({"schema": 1, "file": str(arguments.output)})
    return 0


def _remove(arguments: argparse.Namespace, wired: Wiring) -> int:
    device = wired.devices.find(arguments.device)
    wired.devices.remove([device.udid])
    if arguments.json:
        output.print_json({"schema": 1, "removed": device.udid})
    else:
        output.print_lines([f"Removed {device.name or device.udid}."])
    return 0
