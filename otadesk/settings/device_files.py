"""Lists of devices as files: Apple's form for registering many at once, and tables that people keep themselves.

Apple's form is text with tabs: a first line ``Device ID``, ``Device Name``, ``Device Platform``, then a device a line
(developer.apple.com, Register multiple devices). Tables are read with commas, semicolons or tabs, with or without
a heading, in the encodings in which spreadsheets write them.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from otadesk.errors import SettingsError, UsageError
from otadesk.letters import plain_letters
from otadesk.phrases import N_, Phrase
from otadesk.settings.devices import MAC, Device, is_mac, one_line, tidied
from otadesk.settings.udid import normal_udid

_LARGEST = 4 * 1024 * 1024
_HEADING = ("Device ID", "Device Name", "Device Platform")
_LONGEST_NAME = 50
"""Apple's site takes no longer name for a device."""
_PLATFORMS = {"ios", "mac"}
_WORD = re.compile(r"[^\W\d_]{2}")
_PRODUCT_TYPE = re.compile(r"(?:iPhone|iPad|iPod|AppleTV|Watch|RealityDevice|Mac\w*)[0-9]{1,2},[0-9]{1,2}")
_SYSTEM = re.compile(r"^\s*(?:iOS|iPadOS)\s*(?=[0-9])", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s_./()\u2010-\u2013-]+")
_HEADINGS: Mapping[str, str] = {
    "udid": "udid, id, identifier, device id, device udid, device identifier, unique device identifier, geräte-id, "
    "geräte-udid, gerätekennung, identificador, id del dispositivo, udid del dispositivo, identificador del "
    "dispositivo, identifiant, id de l’appareil, udid de l’appareil, identifiant de l’appareil",
    "name": "name, device name, tester, owner, who, person, user, device, gerät, gerätename, besitzer, nutzer, "
    "benutzer, nombre, dispositivo, nombre del dispositivo, usuario, propietario, nom, appareil, nom de l’appareil, "
    "utilisateur, propriétaire, testeur",
    "model": "model, device model, product, product type, device type, model identifier, modell, gerätemodell, "
    "gerätetyp, produkttyp, modelo, modelo del dispositivo, modèle, modèle de l’appareil",
    "platform": "platform, device platform, plattform, geräteplattform, plataforma, plateforme",
    "os": "os, ios, ipados, version, os version, ios version, ipados version, system version, product version, "
    "betriebssystem, system, sistema, sistema operativo, versión de ios, système, version ios, version d’ios",
}


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is no device: its number in the file, counted from 1, and a sentence on what is wrong."""

    number: int
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class DeviceList:
    """The devices of a file, and the lines that are none."""

    devices: tuple[Device, ...]
    refused: tuple[RefusedLine, ...]


def read_device_file(path: Path) -> DeviceList:
    """Read a list of devices; raises SettingsError where the file can't be read or is no list at all."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except OSError as error:
        raise SettingsError(
            N_("Error", "The list of devices can’t be read."), detail=f"{path}: {error.strerror or error}"
        ) from error
    if len(raw) > _LARGEST:
        raise SettingsError(
            N_("Error", "The list of devices is too large."),
            detail=N_("Fact", "{path}: more than {most} MB").of(path=str(path), most=_LARGEST // 1024 // 1024),
        )
    return parse_devices(raw)


def is_table(raw: bytes) -> bool:
    """Whether the first line of a text names a column of UDIDs, as a heading does."""
    rows = [row for row in _rows(decoded(raw[:_LARGEST])) if any(row)]
    return bool(rows) and "udid" in _columns(rows[0], [])


def parse_devices(raw: bytes) -> DeviceList:
    """Read devices from a table's bytes; raises SettingsError where they are no text."""
    rows = [(number, row) for number, row in enumerate(_rows(decoded(raw)), start=1) if any(row)]
    below = [row for _, row in rows[1:]]
    columns = _headed_columns(rows[0][1], below) if rows else {}
    if columns:
        del rows[0]
        columns = {**_likely_columns(columns, below), **columns}
    else:
        columns = _guessed_columns([row for _, row in rows])
    return listed(
        (number, {name: row[place] if place < len(row) else "" for name, place in columns.items()})
        for number, row in rows
    )


def listed(rows: Iterable[tuple[int, Mapping[str, str]]]) -> DeviceList:
    """Return the devices of numbered rows; a row has ``udid`` and what else is known, under ``_device``'s names."""
    devices: list[Device] = []
    refused: list[RefusedLine] = []
    for number, values in rows:
        try:
            devices.append(tidied(_device(**values)))
        except UsageError as error:
            refused.append(RefusedLine(number, error.title))
    return DeviceList(tuple(devices), tuple(refused))


def apple_form(devices: Iterable[Device]) -> str:
    """Return devices in Apple's form, ready to be uploaded. Macs are told apart by their model.

    Apple's site wants a name for each device, so one without gets the end of its UDID.
    """
    lines = [_HEADING]
    for device in devices:
        name = (one_line(device.name) or _stand_in(device.udid))[:_LONGEST_NAME].strip()
        lines.append((one_line(device.udid), name, "mac" if is_mac(device.model) else "ios"))
    return "".join("\t".join(line) + "\n" for line in lines)


def as_csv(devices: Iterable[Device]) -> str:
    """Return devices as a table for spreadsheets, which ``parse_devices`` reads back; no cell is a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(("UDID", "Name", "Model", "OS"))
    for device in devices:
        # A cell that begins like a formula would be carried out (OWASP, CSV injection).
        cells = (one_line(device.udid), one_line(device.name), one_line(device.model), one_line(device.os))
        writer.writerow([f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in cells])
    return text.getvalue()


def decoded(raw: bytes) -> str:
    """Return a file's text; SettingsError where it is none.

    Spreadsheets write UTF-8 (with or without its mark), UTF-16 with its mark, or Windows' western code page.
    """
    marked = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise SettingsError(
        N_("Error", "This file is not a list of devices."),
        hint=N_("Error", "Use Apple’s form for several devices, or a table with the columns UDID and Name."),
    )


def _rows(text: str) -> list[list[str]]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max("\t;,", key=first.count)
    lines = text.splitlines()
    if delimiter == "\t":  # Apple's form knows no quotation marks: a name may hold one
        return [[cell.strip() for cell in line.split("\t")] for line in lines]
    try:
        return [
            [cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        ]
    except csv.Error:
        return [[cell.strip() for cell in line.split(delimiter)] for line in lines]


def _stand_in(udid: str) -> str:
    return f"Device {udid[-6:]}"


def _device(udid: str, name: str = "", model: str = "", os: str = "", platform: str = "") -> Device:
    if name.casefold() == _stand_in(udid).casefold():
        # Out of a form that otadesk wrote.
        name = ""
    if _PRODUCT_TYPE.fullmatch(name):
        name, model = "", model or name
    if platform.casefold() == "mac" and not is_mac(model):
        # By its model a Mac is told apart from then on.
        model = f"{MAC} {model}".strip()
    return Device(udid, name, model, _SYSTEM.sub("", os))


def _headed_columns(heading: list[str], rows: list[list[str]]) -> dict[str, int]:
    """Return which column holds what, where the first line is a heading; nothing where it is a device, or meant so.

    UDIDs are where they are, whatever stands above them: “ID” is mostly a number of people’s own. What is meant as a
    UDID has digits in it.
    """
    columns = _columns(heading, rows)
    place = _place_of_udids(rows)
    if place is None or ((at := columns.get("udid")) is not None and _udids_in(at, rows)):
        return columns if "udid" in columns else {}
    above = heading[place] if place < len(heading) else ""
    if any(map(normal_udid, heading)) or not above or any(letter.isdigit() for letter in above):
        return {}
    found = _columns([cell if at != place else "" for at, cell in enumerate(heading)], rows)
    return {**found, "udid": place}


def _columns(heading: list[str], rows: list[list[str]]) -> dict[str, int]:
    """Return which column holds what, by a heading; a name that stands twice counts where it stands first.

    What people call a device may be whose it is or what it is, so that a column of product types is one of models.
    A column of running numbers is no name, though “Device” may stand above it.
    """
    called = {_bare(name): column for column, names in _HEADINGS.items() for name in names.split(", ")}
    found: dict[str, int] = {}
    for place, cell in enumerate(heading):
        column = called.get(_bare(cell), "")
        if column == "name" and _are_product_types(place, rows):
            column = "model"
        if column and not (column == "name" and _are_running_numbers(place, rows)):
            found.setdefault(column, place)
    return found


def _bare(heading: str) -> str:
    """Return a heading without what people write differently: capitals, accents, hyphens, and blanks."""
    return _BETWEEN.sub("", plain_letters(heading).replace("'", "’"))


def _cells(place: int, rows: list[list[str]]) -> list[str]:
    """Return what stands in a column, without the cells in which nothing does."""
    return [row[place] for row in rows if place < len(row) and row[place]]


def _are_product_types(place: int, rows: list[list[str]]) -> bool:
    cells = _cells(place, rows)
    return bool(cells) and all(_PRODUCT_TYPE.fullmatch(cell) for cell in cells)


def _are_platforms(place: int, rows: list[list[str]]) -> bool:
    cells = _cells(place, rows)
    return bool(cells) and all(cell.casefold() in _PLATFORMS for cell in cells)


def _are_running_numbers(place: int, rows: list[list[str]]) -> bool:
    cells = _cells(place, rows)
    numbers = [int(cell) for cell in cells if cell.isdecimal() and len(cell) < _LONGEST_NAME]
    return bool(cells) and numbers in [list(range(first, first + len(cells))) for first in (0, 1)]


def _place_of_udids(rows: list[list[str]]) -> int | None:
    """Return the column in which the first UDID stands."""
    return next((place for row in rows for place, cell in enumerate(row) if normal_udid(cell)), None)


def _udids_in(place: int, rows: list[list[str]]) -> bool:
    return any(map(normal_udid, _cells(place, rows)))


def _likely_columns(columns: Mapping[str, int], rows: list[list[str]]) -> dict[str, int]:
    """Return columns that no heading explains: the first of product types, of platforms, and of words for the name.

    People call what stands there what they like.
    """
    others = sorted(set(range(max(map(len, rows), default=0))) - set(columns.values()))
    types = [place for place in others if _are_product_types(place, rows)]
    platforms = [place for place in others if _are_platforms(place, rows)]
    words = (place for place in others if any(map(_WORD.search, _cells(place, rows))))
    names = [place for place in words if place not in {*types, *platforms}]
    found = {"model": types, "platform": platforms, "name": names}
    return {column: places[0] for column, places in found.items() if places}


def _guessed_columns(rows: list[list[str]]) -> dict[str, int]:
    """Return which column holds what where no heading says so: UDIDs stand where the first one does."""
    udid = _place_of_udids(rows) or 0
    beside = 1 if udid == 0 else 0
    likely = {**_likely_columns({"udid": udid}, rows), "udid": udid}
    no_names = (_are_product_types, _are_platforms, _are_running_numbers)
    return likely if any(are(beside, rows) for are in no_names) else {**likely, "name": beside}
