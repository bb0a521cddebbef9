"""Testers' devices: added, merged and found, and never twice."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from otadesk.errors import SettingsError, UsageError
from otadesk.settings.devices import Device, DeviceBook, Merged, from_udids, tidied
from otadesk.settings.store import Store

OLD = "0123456789abcdef0123456789abcdef01234567"
NEW = "00008030-001A2D3C4E5F802E"
ADA, BOB = Device(NEW, "Ada’s iPhone", "iPhone15,2", "18.1"), Device(OLD, "Bob’s iPad")


@pytest.fixture
def book(store: Store) -> DeviceBook:
    return DeviceBook(store)


def test_added_devices_are_listed_in_their_order_and_found_by_name_and_udid(book: DeviceBook) -> None:
    assert book.devices() == ()
    assert [book.add(ADA), book.add(BOB)] == [ADA, BOB]
    assert book.devices() == (ADA, BOB)
    assert book.find("bob’s IPAD") == book.find(OLD.upper()) == BOB
    assert book.find(NEW.replace("-", "").lower()) == ADA


def test_a_device_is_tidied_when_it_is_added(book: DeviceBook) -> None:
    assert book.add(Device(f" {NEW.lower()} ", " Ada’s\n iPhone ", "", "")).name == "Ada’s iPhone"
    assert tidied(Device(NEW, "x" * 500)).name == "x" * 100


def test_what_is_no_udid_is_not_added(book: DeviceBook) -> None:
    with pytest.raises(UsageError, match="serial number"):
        book.add(Device("C8QH6T96DPNG", "Ada"))
    assert book.devices() == ()


def test_a_known_device_is_not_added_twice(book: DeviceBook) -> None:
    book.add(ADA)
    with pytest.raises(SettingsError, match="already in the list, as “Ada’s iPhone”"):
        book.add(Device(NEW.lower(), "Another"))


def test_a_name_that_two_devices_have_is_not_guessed(book: DeviceBook) -> None:
    book.add(ADA)
    book.add(Device(OLD, ADA.name))
    with pytest.raises(SettingsError, match="More than one device"):
        book.find(ADA.name)


@pytest.mark.parametrize("text", ["", "  ", "nobody", "00008030-0000000000000000"])
def test_a_device_that_is_not_there_is_said(book: DeviceBook, text: str) -> None:
    book.add(Device(OLD))
    with pytest.raises(SettingsError, match="no device called"):
        book.find(text)


def test_an_edited_device_keeps_its_place_and_what_others_added(book: DeviceBook, store: Store) -> None:
    book.add(ADA)
    book.add(BOB)
    document = store.read()
    document["devices"][0]["colour"] = "red"
    store.file.write_text(json.dumps(document))
    book.edit(Device(NEW, "Ada", "iPhone15,2", "18.2"))
    assert book.devices()[0].os == "18.2"
    assert store.read()["devices"][0]["colour"] == "red"
    with pytest.raises(SettingsError, match="no device with the UDID"):
        book.edit(Device("00008110-000000000000001E", "Cem"))


def test_removing_takes_all_of_them_or_none(book: DeviceBook) -> None:
    book.add(ADA)
    book.add(BOB)
    with pytest.raises(SettingsError, match="no device with the UDID"):
        book.remove([NEW, "unknown"])
    assert len(book.devices()) == 2
    book.remove([NEW.lower()])
    assert book.devices() == (BOB,)


def counts(merged: Merged) -> tuple[int, int, int, int]:
    return merged.added, merged.updated, merged.unchanged, merged.kept_names


def test_a_merge_adds_fills_in_and_forgets_nothing(book: DeviceBook) -> None:
    book.add(ADA)
    told = [Device(NEW.lower(), os="18.2"), BOB, Device(OLD, model="iPad13,1"), ADA]
    assert counts(book.merge(told)) == (1, 0, 1, 0)
    assert counts(book.merge([Device(NEW, os="18.2")])) == (0, 1, 0, 0)
    assert book.devices() == (Device(NEW, ADA.name, ADA.model, "18.2"), Device(OLD, BOB.name, "iPad13,1"))
    assert counts(book.merge([])) == (0, 0, 0, 0)


def test_what_tells_less_of_a_model_replaces_nothing(book: DeviceBook) -> None:
    book.merge([Device(NEW, "Desk", "iMac21,1")])
    (change,) = book.merge([Device(NEW, "", "Mac")]).changes
    assert change.after.model == "iMac21,1"
    (change,) = book.merge([Device(NEW, "", "iMac21,2")]).changes
    assert change.after.model == "iMac21,2"


def test_a_merge_leaves_a_name_that_somebody_gave(book: DeviceBook) -> None:
    book.add(ADA)
    book.add(Device(OLD))
    told = [replace(ADA, name="iPhone", os="18.2"), Device(OLD, "Bob’s iPad")]
    assert counts(book.merge(told)) == (0, 2, 0, 1)
    assert book.devices() == (replace(book.devices()[0], name=ADA.name, os="18.2"), Device(OLD, "Bob’s iPad"))


def test_a_name_that_is_given_with_the_merge_is_taken_and_given_back(book: DeviceBook) -> None:
    book.add(ADA)
    before = book.devices()
    for name in ("Ada’s old iPhone", ""):
        merged = book.merge([replace(ADA, name=name)], named=[before[0].udid])
        assert counts(merged) == (0, 1, 0, 0)
        assert book.devices()[0].name == name
        book.take_back(merged)
        assert book.devices() == before


def test_a_merge_is_taken_back_but_for_what_was_changed_since(book: DeviceBook, store: Store) -> None:
    book.add(ADA)
    document = store.read()
    document["devices"][0]["colour"] = "red"
    store.file.write_text(json.dumps(document))
    before = book.devices()
    third = Device("00008110-000A1B2C3D4E5F60", "Cem")
    merged = book.merge([replace(ADA, os="18.2"), BOB, third])
    edited = book.edit(replace(third, name="Cem’s"))
    book.take_back(merged)
    assert book.devices() == (*before, edited)
    assert store.read()["devices"][0]["colour"] == "red"
    book.take_back(merged)
    assert book.devices() == (*before, edited), "never twice"


def test_a_merge_with_something_that_is_no_udid_changes_nothing(book: DeviceBook) -> None:
    with pytest.raises(UsageError):
        book.merge([ADA, Device("nonsense")])
    assert book.devices() == ()


def test_the_udids_of_a_profile_become_devices_once_each() -> None:
    assert from_udids([NEW.lower(), OLD.upper(), NEW, "nonsense", ""]) == (Device(NEW), Device(OLD))


def test_a_damaged_entry_is_named(book: DeviceBook, store: Store) -> None:
    store.update(lambda document: {**document, "devices": [{"udid": 7}]})
    with pytest.raises(SettingsError, match=r"devices\[0\].udid should be text"):
        book.devices()


def test_an_entry_with_a_udid_in_another_form_is_still_the_same_device(book: DeviceBook, store: Store) -> None:
    store.update(lambda document: {**document, "devices": [{"udid": NEW.lower()}, {"udid": "odd"}]})
    assert book.devices() == (Device(NEW), Device("odd"))
    assert book.edit(ADA) == ADA
    book.remove(["odd"])
    assert book.devices() == (ADA,)


def test_what_was_removed_is_put_back_where_it_stood_with_all_that_was_known(book: DeviceBook, store: Store) -> None:
    third = Device("00008110-000A1B2C3D4E5F60", "Cem")
    for device in (ADA, BOB, third):
        book.add(device)
    document = store.read()
    document["devices"][0]["colour"] = "red"
    store.file.write_text(json.dumps(document))
    removed = book.remove([ADA.udid, third.udid])
    assert book.devices() == (BOB,)
    book.put_back(removed)
    assert book.devices() == (ADA, BOB, third)
    assert store.read()["devices"][0]["colour"] == "red"
    book.put_back(removed)
    assert book.devices() == (ADA, BOB, third), "never twice"
