"""Devices come out of every kind of file that people have, told by its content."""

from __future__ import annotations

import plistlib
import zipfile
from pathlib import Path

import pytest
from support.ipa_builder import Recipe, build_ipa, embedded_profile
from support.profile_builder import profile_plist

from otadesk.errors import OtadeskError, UsageError
from otadesk.ipa.profile import read_profile
from otadesk.preflight.device_import import parse_pasted, read_devices

NEW = "00008030-001A2D3C4E5F802E"


def test_a_build_and_its_profile_list_the_same_devices(tmp_path: Path) -> None:
    profile = tmp_path / "adhoc.bin"
    profile.write_bytes(embedded_profile(Recipe()))
    expected = read_profile(profile.read_bytes()).devices
    assert len(expected) > 0
    from_build = read_devices(build_ipa(tmp_path / "app.zip")).devices
    assert len(from_build) == len(expected)
    assert read_devices(profile).devices == from_build


@pytest.mark.parametrize(("name", "content"), [
    ("multiple-device-upload.txt", f"Device ID\tDevice Name\tDevice Platform\n{NEW}\tAda\tios\n"),
    ("testers.csv", f"0,Name,UDID\n1,Ada,{NEW}\n"),
    ("mail.txt", f"0 of us had it: Hi,\nhere is my phone.\n\nAda\n{NEW}\n\nBye, or so\n"),
    ("list.txt", f"Ada,{NEW}\n"),
])  # fmt: skip
def test_texts_are_told_by_their_content(tmp_path: Path, name: str, content: str) -> None:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    (device,) = read_devices(file).devices
    assert (device.udid, device.name) == (NEW, "Ada")


@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
def test_apples_form_may_be_a_property_list(tmp_path: Path, form: plistlib.PlistFormat) -> None:
    """As in Apple's Multiple-Upload-Samples, and as fastlane's sync_devices writes it."""
    rows = [
        {"deviceIdentifier": NEW, "deviceName": "Ada", "devicePlatform": "ios"},
        {"deviceIdentifier": "a" * 40, "deviceName": "Ben’s Mac", "devicePlatform": "mac"},
        {"deviceIdentifier": "none", "deviceName": "Cy"},
        "nothing",
    ]
    file = tmp_path / "testers.deviceids"
    file.write_bytes(plistlib.dumps({"Device UDIDs": rows}, fmt=form))
    found = read_devices(file)
    assert [(one.udid, one.name, one.model) for one in found.devices] == [
        (NEW, "Ada", ""),
        ("a" * 40, "Ben’s Mac", "Mac"),
    ]
    assert [one.number for one in found.refused] == [3, 4]


def test_a_profile_without_devices_is_said_to_list_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="lists no devices"):
        read_devices(build_ipa(tmp_path / "app.ipa", profile_type="enterprise"))


def test_a_profile_whose_devices_are_macs_is_not_said_to_list_none(tmp_path: Path) -> None:
    profile = tmp_path / "mac.provisionprofile"
    profile.write_bytes(embedded_profile(Recipe(devices=("01234567-89AB-CDEF-0123-456789ABCDEF", "UDID_GOES_HERE"))))
    with pytest.raises(UsageError, match="lists devices, but none by an iPhone’s or iPad’s UDID"):
        read_devices(profile)


@pytest.mark.parametrize("name", ["xl/workbook.xml", "Index/Document.iwa"])
def test_a_table_of_excel_or_numbers_is_to_be_saved_as_csv(tmp_path: Path, name: str) -> None:
    file = tmp_path / "testers.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, b"x")
    with pytest.raises(UsageError) as caught:
        read_devices(file)
    assert "CSV" in str(caught.value.hint)


def test_a_profile_with_other_bytes_around_it_is_read_as_one(tmp_path: Path) -> None:
    profile = tmp_path / "sample.mobileprovision"
    profile.write_bytes(b"XXXX" + plistlib.dumps(profile_plist("com.example.sample", devices=(NEW,))) + b"XXXX")
    assert [one.udid for one in read_devices(profile).devices] == [NEW]
    profile.write_bytes(b"XXXX" + plistlib.dumps(profile_plist("com.example.sample", profile_type="app-store")))
    with pytest.raises(UsageError, match="lists no devices"):
        read_devices(profile)


@pytest.mark.parametrize(
    "content", [b"", b"\x30\x82\xff\xff", b"PK\x03\x04", b"<?xml nonsense", b"\x00" * 100, b"hello"]
)
def test_anything_else_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "what.bin"
    file.write_bytes(content)
    with pytest.raises(OtadeskError):
        read_devices(file)
    with pytest.raises(OtadeskError):
        read_devices(tmp_path / "missing")


def test_a_pasted_mail_is_read_too() -> None:
    assert [device.udid for device in parse_pasted(f"me: {NEW}\n".encode()).devices] == [NEW]
