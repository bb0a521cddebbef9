"""Lists of devices: Apple's form, tables from spreadsheets, and files that are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.errors import SettingsError
from otadesk.settings.device_files import apple_form, parse_devices, read_device_file
from otadesk.settings.devices import Device

OLD = "0123456789abcdef0123456789abcdef01234567"
NEW = "00008030-001A2D3C4E5F802E"
BOTH = (Device(OLD, "Bob"), Device(NEW, "Ada"))


@pytest.mark.parametrize("table", [
    f"Device ID\tDevice Name\tDevice Platform\n{OLD}\tBob\tios\n{NEW}\tAda\tios\n",
    f"Device ID\tDevice Name\r\n{OLD.upper()}\tBob\r\n{NEW.lower()}\tAda",
    f"{OLD}\tBob\n{NEW}\tAda\n",
    f"UDID,Name\n{OLD},Bob\n{NEW},Ada\n",
    f"name;udid\nBob;{OLD}\nAda;{NEW}\n",
    f'"Name","Model","Identifier"\n"Bob","","{OLD}"\n"Ada","","{NEW}"\n',
    f"Bob,{OLD}\nAda,{NEW}\n",
    f"\n\nUDID,Name\n\n{OLD},Bob\n,,\n{NEW},Ada",
])  # fmt: skip
def test_tables_are_read_in_the_ways_in_which_people_keep_them(table: str) -> None:
    found = parse_devices(table.encode())
    assert found.devices == BOTH
    assert found.refused == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_are_read_in_the_encodings_of_spreadsheets(encoding: str) -> None:
    found = parse_devices(f"UDID\tName\n{NEW}\tJürgen\n".encode(encoding))
    assert found.devices == (Device(NEW, "Jürgen"),)


def test_model_and_version_are_taken_where_they_stand() -> None:
    found = parse_devices(f"Model,OS Version,UDID,Name\niPhone15,18.1,{NEW},Ada\n".encode())
    assert found.devices == (Device(NEW, "Ada", "iPhone15", "18.1"),)


@pytest.mark.parametrize(("heading", "os"), [
    ("UDID;Tester;Gerät;iOS-Version", "18.1"),
    ("Geräte-ID;Name;Modell;Betriebssystem", "18.1"),
    ("udid;name;product_type;OSVersion", "18.1"),
    ("UDID;Nombre;Modelo;Versión de iOS", "18.1"),
    ("Identifiant de l'appareil;Nom;Modèle;Version d’iOS", "18.1"),
    ("UDID;Whose;What;Since", ""),
])  # fmt: skip
def test_headings_are_understood_as_people_write_them(heading: str, os: str) -> None:
    found = parse_devices(f"{heading}\n{NEW};Ada;iPhone14,5;18.1\n{OLD};Bob;;18.1\n".encode())
    assert found.devices == (Device(NEW, "Ada", "iPhone14,5", os), Device(OLD, "Bob", "", os))


def test_product_types_are_the_model_whatever_their_column_is_called() -> None:
    only = parse_devices(f"Gerät;UDID\niPhone14,5;{NEW}\n".encode())
    assert only.devices == (Device(NEW, "", "iPhone14,5"),)
    beside = parse_devices(f"Device;UDID;Owner\niPhone14,5;{NEW};Ada\n".encode())
    assert beside.devices == (Device(NEW, "Ada", "iPhone14,5"),)
    unnamed = parse_devices(f"{NEW}\tiPhone14,5\tAda\n".encode())
    assert unnamed.devices == (Device(NEW, "Ada", "iPhone14,5"),)
    mixed = parse_devices(f"Device;UDID\niPhone14,5;{NEW}\nBob;{OLD}\n".encode())
    assert mixed.devices == (Device(NEW, "", "iPhone14,5"), Device(OLD, "Bob"))


def test_a_version_is_told_without_its_system() -> None:
    found = parse_devices(f"UDID;OS\n{NEW};iOS 18.1\n{OLD};iPadOS17.0\n".encode())
    assert [device.os for device in found.devices] == ["18.1", "17.0"]


def test_a_column_of_names_may_be_called_anything() -> None:
    table = f"No.;Whose;Notes;Identifier\n1;Ada's phone;old;{NEW}\n2;Lab iPad;;{OLD}\n".encode()
    assert [device.name for device in parse_devices(table).devices] == ["Ada's phone", "Lab iPad"]


@pytest.mark.parametrize(("table", "expected"), [
    ("Nr;Gerätebezeichnung;Kennung;Besitzer;Modell\n1;dienstlich;{};Ada;iPhone14,5\n2;;{};Bob;", True),
    ("ID;Name;UDID;Modell\n1;Ada;{};iPhone14,5\n2;Bob;{};", True),
    ("Device;Whatever;Owner;What\n1;{};Ada;iPhone14,5\n2;{};Bob;", True),
    ("Wer;Kennung;Was\nAda;{};iPhone14,5\nBob;{};", True),
    ("Device;Besitzer;Modell\n{};Ada;iPhone14,5\n{};Bob;", True),
    ("1;Ada;{};iPhone14,5\n2;Bob;{};", True),
    ("1;{}\n2;{}", False),
])  # fmt: skip
def test_udids_are_found_by_what_they_are_and_running_numbers_are_no_names(table: str, expected: bool) -> None:
    found = parse_devices(table.format(NEW, OLD).encode())
    told = (Device(NEW, "Ada", "iPhone14,5"), Device(OLD, "Bob"))
    assert found.devices == (told if expected else (Device(NEW), Device(OLD)))
    assert found.refused == ()


def test_a_first_line_that_is_meant_as_a_device_is_refused_and_no_heading() -> None:
    for first in ("C8QH6T96DPNG,Ada", ",Ada", f"{NEW[:-1]},Ada"):
        found = parse_devices(f"{first}\n{OLD},Bob\n".encode())
        assert [device.name for device in found.devices] == ["Bob"]
        assert [one.number for one in found.refused] == [1]


def test_lines_that_are_no_devices_are_refused_one_by_one_with_their_number() -> None:
    found = parse_devices(f"UDID,Name\n{NEW},Ada\nC8QH6T96DPNG,Bob\n,Nobody\n{OLD},Cem\n".encode())
    assert [device.name for device in found.devices] == ["Ada", "Cem"]
    assert [(one.number, "serial number" in str(one.phrase)) for one in found.refused] == [(3, True), (4, False)]


def test_a_name_with_quotation_marks_is_kept_in_apples_form() -> None:
    found = parse_devices(f'Device ID\tDevice Name\n{NEW}\tAda "A" 12" iPad\n'.encode())
    assert found.devices[0].name == 'Ada "A" 12" iPad'


@pytest.mark.parametrize("empty", [b"", b"\n\n", b"Device ID\tDevice Name\n"])
def test_an_empty_list_has_no_devices(empty: bytes) -> None:
    assert parse_devices(empty).devices == ()


@pytest.mark.parametrize("raw", [b"PK\x03\x04\x00\x00", b"\xff\xfe\x00", b"\x81\x00\x8d"])
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(SettingsError, match="not a list of devices"):
        parse_devices(raw)


@given(st.binary(max_size=200) | st.text(alphabet="0123456789abcdef,;\t\n\"'- UDIDName", max_size=200).map(str.encode))
def test_any_file_is_read_or_refused(raw: bytes) -> None:
    try:
        found = parse_devices(raw)
    except SettingsError:
        return
    assert all(str(one.phrase) for one in found.refused)


def test_a_cell_larger_than_a_csv_reader_takes_is_no_crash() -> None:
    found = parse_devices(f'UDID,Name\n{NEW},"{"x" * 200_000}"\n'.encode())
    assert found.devices[0].udid == NEW


def test_a_file_is_read_or_refused_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "devices.txt"
    path.write_text(f"{NEW}\tAda\n")
    assert read_device_file(path).devices == (Device(NEW, "Ada"),)
    with pytest.raises(SettingsError, match="No such file"):
        read_device_file(tmp_path / "none.txt")
    with path.open("r+b") as stream:
        stream.truncate(5 * 1024 * 1024)
    with pytest.raises(SettingsError, match="more than 4 MB"):
        read_device_file(path)


def test_apples_form_is_written_as_apple_wants_it() -> None:
    written = apple_form([Device(NEW, "Ada"), Device(OLD), Device(NEW, "x" * 90), Device(NEW, "Mac", "Mac15,3")])
    lines = [line.split("\t") for line in written.splitlines()]
    assert lines[0] == ["Device ID", "Device Name", "Device Platform"]
    assert lines[1] == [NEW, "Ada", "ios"]
    assert lines[2] == [OLD, "Device 234567", "ios"]
    assert lines[3][1] == "x" * 50
    assert lines[4][2] == "mac"


@pytest.mark.parametrize("heading", ["Device ID\tDevice Name\tDevice Platform\n", ""])
def test_a_mac_of_apples_form_is_a_mac_when_it_goes_back(heading: str) -> None:
    lines = f"{NEW}\tMacBook\tmac\n{OLD}\tBob\tios\n"
    found = parse_devices((heading + lines).encode())
    assert found.devices == (Device(NEW, "MacBook", "Mac"), Device(OLD, "Bob"))
    assert apple_form(found.devices).endswith(lines)
    table = parse_devices(f"UDID;Model;Platform\n{NEW};MacBookPro18,1;Mac\n{OLD};M1;mac\n".encode())
    assert [device.model for device in table.devices] == ["MacBookPro18,1", "Mac M1"]


def test_a_column_of_platforms_is_no_name() -> None:
    assert parse_devices(f"{NEW}\tios\n{OLD}\tios\n".encode()).devices == (Device(NEW), Device(OLD))


def test_a_name_that_stood_in_for_none_comes_back_as_none() -> None:
    assert parse_devices(apple_form([Device(OLD)]).encode()).devices == (Device(OLD),)


@given(st.lists(st.builds(Device, st.sampled_from([NEW, OLD]), st.text(), st.text(), st.text())))
def test_what_was_exported_is_imported_with_the_same_udids(devices: list[Device]) -> None:
    found = parse_devices(apple_form(devices).encode("utf-8", "replace"))
    assert [device.udid for device in found.devices] == [device.udid for device in devices]
