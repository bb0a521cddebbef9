"""Testers' devices: who has which device, to say beforehand on which of them a build will install."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from otadesk.errors import SettingsError
from otadesk.phrases import N_
from otadesk.settings.records import Record, record_list
from otadesk.settings.store import Document, Store
from otadesk.settings.udid import normal_udid, parse_udid

_KEY = "devices"
_LONGEST = 100
MAC = "Mac"
"""The model of a Mac of which no more is known, and with what those of nearly all others begin."""
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Device:
    """One device. ``udid`` is in the form of ``udid.normal_udid``; what isn't known is the empty string."""

    udid: str
    name: str = ""
    model: str = ""
    """Apple's product type, such as ``iPhone15,2``."""
    os: str = ""
    """The version of iOS, such as ``18.1``."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a merge made of one device; ``before`` is None where it is new."""

    before: Device | None
    after: Device
    kept_name: bool = False
    """Whether it was called otherwise there, and is still called as before."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did, and what ``take_back`` needs."""

    changes: tuple[Change, ...]

    @property
    def added(self) -> int:
        """How many devices are new."""
        return sum(one.before is None for one in self.changes)

    @property
    def updated(self) -> int:
        """About how many known ones something new was told."""
        return sum(one.before not in {None, one.after} for one in self.changes)

    @property
    def unchanged(self) -> int:
        """How many are as they were."""
        return sum(one.before == one.after for one in self.changes)

    @property
    def kept_names(self) -> int:
        """How many were called otherwise, and are still called as before."""
        return sum(one.kept_name for one in self.changes)


@dataclass(frozen=True, slots=True)
class Removed:
    """A device that was forgotten: where it stood, and all that the settings held of it."""

    place: int
    device: Device
    record: Any


def tidied(device: Device) -> Device:
    """Return the device with its UDID in the normal form and its texts on one line; raises UsageError for the UDID."""
    return Device(parse_udid(device.udid), one_line(device.name), one_line(device.model), one_line(device.os))


def from_udids(udids: Iterable[str]) -> tuple[Device, ...]:
    """Return devices without names for the UDIDs of a provisioning profile, each once; what is no UDID is left out."""
    return tuple(Device(udid) for udid in dict.fromkeys(map(normal_udid, udids)) if udid)


class DeviceBook:
    """The devices in the settings file, in the order in which they were added."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def devices(self) -> tuple[Device, ...]:
        """Return every device; raises SettingsError where the file or a value in it can't be used."""
        return self._devices(self._store.read())

    def find(self, text: str) -> Device:
        """Return the device with this UDID or name, upper and lower case alike; raises SettingsError."""
        devices = self.devices()
        udid = normal_udid(text.strip())
        name = text.strip().casefold()
        found = [device for device in devices if device.udid == udid or device.name.casefold() == name]
        if len(found) == 1 and name:
            return found[0]
        if len(found) > 1 and name:
            raise SettingsError(
                N_("Error", "More than one device is called “{name}”.").of(name=text),
                hint=N_("Error", "Give the UDID instead."),
            )
        raise SettingsError(
            N_("Error", "There is no device called “{name}”.").of(name=text),
            hint=N_("Error", "Give a UDID, or the name of a device from “otadesk devices list”."),
        )

    def add(self, device: Device) -> Device:
        """Save a new device and return it, tidied; raises UsageError for its UDID, SettingsError where it is known."""
        new = tidied(device)

        def change(document: Document) -> Document:
            for known in self._devices(document):
                if known.udid == new.udid:
                    raise SettingsError(
                        N_("Error", "This device is already in the list, as “{name}”.").of(
                            name=known.name or known.udid
                        )
                    )
            return {**document, _KEY: [*self._records(document), asdict(new)]}

        self._store.update(change)
        return new

    def edit(self, device: Device) -> Device:
        """Save a known device's new values and return it, tidied; raises UsageError or SettingsError."""
        edited = tidied(device)

        def change(document: Document) -> Document:
            if all(known.udid != edited.udid for known in self._devices(document)):
                raise _gone(edited.udid)
            return self._replaced(document, {edited.udid: edited})

        self._store.update(change)
        return edited

    def remove(self, udids: Iterable[str]) -> tuple[Removed, ...]:
        """Forget devices by UDID and return what ``put_back`` needs; raises SettingsError where one isn't known.

        Then none is forgotten.
        """
        unwanted = {normal_udid(udid) or udid for udid in udids}
        removed: list[Removed] = []

        def change(document: Document) -> Document:
            devices = self._devices(document)
            for missing in sorted(unwanted - {device.udid for device in devices}):
                raise _gone(missing)
            pairs: list[tuple[Device, Any]] = list(zip(devices, self._records(document), strict=True))
            removed[:] = [Removed(at, *pair) for at, pair in enumerate(pairs) if pair[0].udid in unwanted]
            return {**document, _KEY: [record for device, record in pairs if device.udid not in unwanted]}

        self._store.update(change)
        return tuple(removed)

    def put_back(self, removed: Iterable[Removed]) -> None:
        """Undo a ``remove``: each device stands where it stood, unless it has been added again meanwhile."""
        wanted = sorted(removed, key=lambda one: one.place)

        def change(document: Document) -> Document:
            known = {device.udid for device in self._devices(document)}
            records = list(self._records(document))
            for one in wanted:
                if one.device.udid not in known:
                    records.insert(one.place, one.record)
            return {**document, _KEY: records}

        self._store.update(change)

    def merge(self, devices: Iterable[Device], *, named: Container[str] = ()) -> Merged:
        """Add devices and fill in what they tell about known ones; what they leave empty stays as it was.

        A known device keeps its name, which somebody gave it here, while its system may well be another by now; unless
        its UDID is among the ``named``, whose names were just given here. Raises UsageError where one has no UDID, and
        then changes nothing.
        """
        news: dict[str, Device] = {}
        for device in map(tidied, devices):
            news[device.udid] = _filled(news.get(device.udid, device), device)
        changes: list[Change] = []

        def change(document: Document) -> Document:
            known = {device.udid: device for device in self._devices(document)}
            changes[:] = [_change(known.get(udid), device, named=udid in named) for udid, device in news.items()]
            added = [asdict(one.after) for one in changes if one.before is None]
            replaced = self._replaced(document, {one.after.udid: one.after for one in changes if one.before})
            return {**replaced, _KEY: [*self._records(replaced), *added]}

        self._store.update(change)
        return Merged(tuple(changes))

    def take_back(self, merged: Merged) -> None:
        """Undo a ``merge``; what has been changed or forgotten since stays as it is."""

        def change(document: Document) -> Document:
            known = self._devices(document)
            undone = [one for one in merged.changes if one.after in known]
            new = {one.after.udid for one in undone if one.before is None}
            replaced = self._replaced(document, {one.after.udid: one.before for one in undone if one.before})
            pairs = zip(known, self._records(replaced), strict=True)
            return {**document, _KEY: [record for device, record in pairs if device.udid not in new]}

        self._store.update(change)

    def _records(self, document: Document) -> list[Any]:
        return record_list(document, _KEY, str(self._store.file))

    def _devices(self, document: Document) -> tuple[Device, ...]:
        records = enumerate(self._records(document))
        return tuple(_read(record, f"{self._store.file}: {_KEY}[{index}]") for index, record in records)

    def _replaced(self, document: Document, changed: dict[str, Device]) -> Document:
        """Replace devices' values and leave in place the keys that another version of otadesk may have added."""
        pairs: Iterable[tuple[Device, Any]] = zip(self._devices(document), self._records(document), strict=True)
        records = [{**record, **asdict(changed[old.udid])} if old.udid in changed else record for old, record in pairs]
        return {**document, _KEY: records}


def _read(value: object, place: str) -> Device:
    record = Record(value, place)
    udid = record.text("udid")
    return Device(normal_udid(udid) or udid, record.text("name", ""), record.text("model", ""), record.text("os", ""))


def _filled(known: Device, told: Device) -> Device:
    # Apple’s form tells of a MacBookPro18,1 just that it is a Mac.
    says_less = not told.model or (told.model == MAC and is_mac(known.model))
    model = known.model if says_less else told.model
    return replace(known, name=told.name or known.name, model=model, os=told.os or known.os)


def _change(known: Device | None, told: Device, *, named: bool) -> Change:
    if known is None:
        return Change(None, told)
    filled = _filled(known, told)
    after = replace(filled, name=told.name if named else known.name or told.name)
    return Change(known, after, kept_name=bool(told.name) and told.name != after.name)


def is_mac(model: str) -> bool:
    """Whether a device is a Mac, by its model."""
    return model.startswith((MAC, f"i{MAC}"))


def one_line(text: str) -> str:
    """Return a text without line breaks, tabs and control characters, and not too long."""
    return _BLANKS.sub(" ", text).strip()[:_LONGEST]


def _gone(udid: str) -> SettingsError:
    return SettingsError(N_("Error", "There is no device with the UDID “{udid}”.").of(udid=udid))
