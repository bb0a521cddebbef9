"""What people paste is understood: UDIDs, tables, and mails with UDIDs somewhere in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.errors import UsageError
from otadesk.settings.device_text import read_text
from otadesk.settings.devices import Device
from otadesk.settings.udid import normal_udid

OLD = "0123456789abcdef0123456789abcdef01234567"
NEW = "00008030-001A2D3C4E5F802E"
OTHER = "00008110-000A1B2C3D4E5F60"

MAIL = f"""Hi all,

> here are our phones for the next build. Mine first:

Ada's iPhone
UDID: {NEW.lower()}
Model: iPhone15,2 with iOS 18.1

And the old one from the lab – {OLD}

Bob\t{OTHER}\tios

Serial: C8QH6T96DPNG  ECID: 0x1A2D3C4E5F802E

Best, Ada
"""


def test_a_mail_with_udids_in_it_is_understood() -> None:
    listed = read_text(MAIL)
    assert listed.devices == (
        Device(NEW, "Ada's iPhone", "iPhone15,2", "18.1"),
        Device(OLD, "And the old one from the lab"),
        Device(OTHER, "Bob"),
    )
    assert listed.refused == (), "the serial number of a phone that is known is no mistake"


@pytest.mark.parametrize("text", [
    NEW,
    f'  "{NEW.lower()}",\n',
    f"UDID={NEW}",
    NEW.replace("-", ""),
    NEW.replace("-", "\N{NON-BREAKING HYPHEN}"),
    f"my UDID is: {NEW}.",
])  # fmt: skip
def test_one_udid_in_whatever_dress(text: str) -> None:
    assert [device.udid for device in read_text(text).devices] == [NEW]


@pytest.mark.parametrize(("mail", "name"), [
    (f"Hi, my device is {NEW}. Greetings, Dora", "Dora"),
    (f"Hello Max,\n{NEW}\nThanks!", ""),
    (f"Viele Grüße, Jo\n{NEW}", "Jo"),
    (f"Hi-Fi room, {NEW}", "Hi-Fi room"),
    (f"Dear Deer, {NEW}", ""),
    (f"Best iPad in the house: {NEW}", "Best iPad in the house"),
])  # fmt: skip
def test_courtesies_are_no_names(mail: str, name: str) -> None:
    assert read_text(mail).devices == (Device(NEW, name),)


@pytest.mark.parametrize(("line", "name"), [
    (f"Mia (iPad Air): {NEW}", "Mia (iPad Air)"),
    (f"Mia [test] - {NEW}", "Mia [test]"),
    (f"Mia (iPad, old {NEW}", "Mia"),
    (f"({NEW}) Mia", "Mia"),
    (f"and Pia's watch: {NEW}", "Pia's watch"),
    (f"Bob's phone is {NEW}", "Bob's phone"),
    (f"Bobs Handy ist: {NEW}", "Bobs Handy"),
    (f"Iris {NEW}", "Iris"),
])  # fmt: skip
def test_a_name_is_taken_out_of_its_sentence(line: str, name: str) -> None:
    assert read_text(line).devices == (Device(NEW, name),)


def test_a_number_that_looks_like_a_udid_is_none_among_words() -> None:
    order = "12345678-1234567890ABCDEF"
    listed = read_text(f"Bob: {NEW}\nOur order number is {order}\n")
    assert listed.devices == (Device(NEW, "Bob"),)
    assert [(one.number, str(one.phrase)) for one in listed.refused] == [(2, f"“{order}” is not a UDID.")]
    assert read_text(order).devices == read_text(f"UDID: {order}").devices == (Device(order),), "it was meant so"


@pytest.mark.parametrize(("number", "problem"), [
    ("00008301-ZZZZ", "“00008301-ZZZZ” is not a UDID."),
    (NEW[:-1], "24 characters"),
    (f"{NEW}0", "26 characters"),
    (f"0{NEW}", "26 characters"),
    (OLD[:-1], "39 characters"),
    (f"{OLD}a", "41 characters"),
    (NEW.replace("0", "O").replace("OOOO", "0000", 1), "is not a UDID."),
])  # fmt: skip
def test_a_mistyped_udid_among_words_is_told_and_names_nobody(number: str, problem: str) -> None:
    listed = read_text(f"Bob: {OTHER}\nand here comes the other one of Ada: {number}\n{OLD} and Cem’s: {number}\n")
    assert listed.devices == (Device(OTHER, "Bob"), Device(OLD))
    assert [one.number for one in listed.refused] == [2, 3]
    assert all(problem in str(one.phrase) for one in listed.refused)


@pytest.mark.parametrize("number", [
    "0000 123-456",
    "0000-1234",
    "0000180D-0000-1000-8000-00805F9B34FB",
    "d41d8cd98f00b204e9800998ecf8427e",
    "+49 170 0000123-45",
    "2026-11-27",
])  # fmt: skip
def test_not_every_number_of_a_mail_is_a_mistyped_udid(number: str) -> None:
    listed = read_text(f"Bob: {NEW}\nCall me at or look for this number: {number}\n")
    assert listed.devices == (Device(NEW, "Bob"),)
    assert listed.refused == ()


def test_many_in_a_column_each_once() -> None:
    assert read_text(f"{NEW}\n{OLD}\n{NEW.lower()}\n").devices == (Device(NEW), Device(OLD))


def test_a_table_keeps_its_columns() -> None:
    table = f"Name,OS version,UDID\nBob,17.4,{NEW}\nNobody,,C8QH6T96DPNG\n"
    listed = read_text(table)
    assert listed.devices == (Device(NEW, "Bob", "", "17.4"),)
    assert "serial number" in str(listed.refused[0].phrase)


@pytest.mark.parametrize(("text", "kind"), [
    ("C8QH6T96DPNG", "serial number"),
    ("0x1A2D3C4E5F802E", "ECID"),
    ("6E2A1C66-0F3B-4C79-9A53-0C5C7A4E2F11", "vendor or advertising"),
    ("490154203237518", "IMEI"),
    (OLD[:-1], "39 characters"),
    ("ECID: 1234567890123456\nbest, Bob", "ECID"),
])  # fmt: skip
def test_another_number_is_recognised_as_such(text: str, kind: str) -> None:
    listed = read_text(text)
    assert listed.devices == ()
    assert kind in str(listed.refused[0].phrase)


@pytest.mark.parametrize("text", ["", "hello", "Hi all, please install the build today. Thanks!", "\n\n"])
def test_a_text_without_any_is_said_to_hold_none(text: str) -> None:
    with pytest.raises(UsageError):
        read_text(text)


def test_one_phones_model_is_not_given_to_its_neighbour() -> None:
    listed = read_text(f"Ada {NEW} iPhone15,2 iOS 18.1\nBob {OLD}\n")
    assert listed.devices == (Device(NEW, "Ada", "iPhone15,2", "18.1"), Device(OLD, "Bob"))


@given(st.text(max_size=300))
def test_any_text_gives_devices_with_udids_or_a_sentence(text: str) -> None:
    try:
        listed = read_text(text)
    except UsageError:
        return
    assert all(normal_udid(device.udid) == device.udid for device in listed.devices)


@given(st.lists(st.sampled_from([NEW, OLD, OTHER, "Ada", "iPhone15,2", ",", "\t", "\n", ">", "UDID:"]), max_size=30))
def test_no_udid_that_stands_alone_is_lost(parts: list[str]) -> None:
    try:
        found = {device.udid for device in read_text(" ".join(parts)).devices}
    except UsageError:
        found = set()
    assert found == {part for part in parts if normal_udid(part)}
