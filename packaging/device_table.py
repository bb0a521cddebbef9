"""Renews the table of devices: ``device_table.py DEVICES.json [SYSTEMS.json]``.

The files are AppleDB's, downloaded beforehand: https://api.appledb.dev/device/main.json lists every device,
https://api.appledb.dev/ios/main.json every system with the devices that it is for. Names, chips and, with the second
file, first and last systems are taken from there. What each chip and group can do stays as it is, for that stands in
Apple's own table (developer.apple.com/support/required-device-capabilities); a chip that isn't described yet is told.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "resources" / "devices.json"

_FAMILIES = {"iPhone": "iphone", "iPad": "ipad", "iPad Air": "ipad", "iPad Pro": "ipad", "iPad mini": "ipad"}
_FAMILIES |= {"iPod": "ipod", "iPod touch": "ipod"}
_VARIANT = re.compile(r"\s*(?:\((?:Global|China mainland|US|GSM|CDMA)[^)]*\)|Wi-Fi(?: \+ Cellular)?)")
_IDENTIFIER = re.compile(r"(?:iPhone|iPad|iPod)\d+,\d+")
_VERSION = re.compile(r"\d+(?:\.\d+)*")


def renewed(table: Mapping[str, Any], devices: Iterable[Mapping[str, Any]], today: dt.date) -> dict[str, Any]:
    """Return the table with the devices of a source added or corrected; those that it leaves out stay."""
    rows = {row["id"]: dict(row) for row in table["devices"]}
    for device in devices:
        family = _FAMILIES.get(str(device.get("type")), "")
        for identifier in _listed(device.get("identifier")):
            if family and _IDENTIFIER.fullmatch(identifier) and device.get("soc") in table["chips"]:
                known = rows.get(identifier, {"id": identifier, "first": "", "last": ""})
                rows[identifier] = {**known, **_row(device, family)}
    named = {identifier: row for identifier, row in rows.items() if "name" in row}
    return {**table, "date": today.isoformat(), "devices": [named[key] for key in sorted(named, key=_order)]}


def with_systems(table: Mapping[str, Any], systems: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the table with the first and the last release of each device; those of the newest one have no last."""
    released = [
        (_numbers(str(system["version"])), identifier)
        for system in systems
        if system.get("released") and not system.get("beta") and _VERSION.fullmatch(str(system.get("version")))
        for identifier in _listed(system.get("deviceMap"))
    ]
    newest = max((version for version, _ in released), default=())[:1]
    rows = []
    for row in table["devices"]:
        versions = sorted(version for version, identifier in released if identifier == row["id"])
        if versions:
            last = "" if versions[-1][:1] == newest else _text(versions[-1][:2])
            rows.append({**row, "first": _text(versions[0][:2]), "last": last})
        else:
            rows.append(dict(row))
    return {**table, "devices": rows}


def unknown_chips(table: Mapping[str, Any], devices: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the chips of phones and tablets that the table doesn't describe, newest of all worth a look."""
    listed = {str(one.get("soc")) for one in devices if str(one.get("type")) in _FAMILIES}
    return sorted(listed - set(table["chips"]))


def written(table: Mapping[str, Any]) -> str:
    """Return the table as text, a device a line, so that a change shows as what it is."""
    parts = []
    for key, value in table.items():
        if key == "devices":
            rows = ",\n".join(f"    {json.dumps(row)}" for row in value)
            parts.append(f'  "devices": [\n{rows}\n  ]')
        elif key in ("groups", "chips"):
            inner = ",\n".join(f"    {json.dumps(name)}: {json.dumps(one)}" for name, one in value.items())
            parts.append(f'  "{key}": {{\n{inner}\n  }}')
        else:
            parts.append(f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _row(device: Mapping[str, Any], family: str) -> dict[str, str]:
    name, chip = str(device["name"]), str(device["soc"])
    number = int(re.search(r"\d+", chip)[0]) if re.search(r"\d+", chip) else 0  # type: ignore[index]  # just found
    group = family
    if family == "ipad" and "Cellular" in name:
        group = "ipad-cellular"
    elif family == "iphone":
        group = "iphone-gaming" if number >= 17 else "iphone-nfc" if number >= 10 else "iphone"
    return {"name": _VARIANT.sub("", name).strip(), "family": family, "chip": chip, "group": group}


def _listed(value: Any) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [value] if isinstance(value, str) else []


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def _text(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version if len(version) > 1 else (*version, 0)))


def _order(identifier: str) -> tuple[str, int, int]:
    match = re.fullmatch(r"([A-Za-z]+)(\d+),(\d+)", identifier)
    return (match[1], int(match[2]), int(match[3])) if match else (identifier, 0, 0)


def main(files: list[str]) -> int:
    """Renew the table from the files named, and say what it can't describe yet."""
    if not files:
        print(__doc__)
        return 2
    devices = json.loads(Path(files[0]).read_text(encoding="utf-8"))
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    today = dt.datetime.now(dt.UTC).date()
    table = renewed(table, devices, today)
    if len(files) > 1:
        table = with_systems(table, json.loads(Path(files[1]).read_text(encoding="utf-8")))
    TABLE.write_text(written(table), encoding="utf-8")
    print(f"{len(table['devices'])} devices; chips not described: {', '.join(unknown_chips(table, devices)) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
