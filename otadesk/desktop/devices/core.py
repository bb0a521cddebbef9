"""What Devices asks of the core: the testers' devices, and what files and texts name."""

from __future__ import annotations

from collections.abc import Container, Iterable
from pathlib import Path
from typing import Literal, Protocol

from otadesk.preflight.device_import import read_devices
from otadesk.settings.device_files import DeviceList, apple_form, as_csv
from otadesk.settings.device_text import read_text
from otadesk.settings.devices import Device, DeviceBook, Merged, Removed

ExportKind = Literal["apple", "csv"]


class DeviceCore(Protocol):
    """The testers' devices. Raises errors of the one tree."""

    def devices(self) -> tuple[Device, ...]:
        """Return every device."""

    def merge(self, devices: Iterable[Device], *, named: Container[str] = ()) -> Merged:
        """Add devices, and what is told about known ones; those ``named``, by UDID, are called so from now on."""

    def take_back(self, merged: Merged) -> None:
        """Undo that."""

    def edit(self, device: Device) -> Device:
        """Save a known device's new values."""

    def remove(self, udids: Iterable[str]) -> tuple[Removed, ...]:
        """Forget devices; what comes back can be put back."""

    def put_back(self, removed: Iterable[Removed]) -> None:
        """Undo that."""

    def read_file(self, path: Path) -> DeviceList:
        """Return the devices that a file names, whatever kind of file it is."""

    def read_text(self, text: str) -> DeviceList:
        """Return the devices in a pasted text."""

    def export(self, kind: ExportKind) -> str:
        """Return every device in Apple's form or as a table."""


class RealDeviceCore:
    """The devices in the settings file."""

    def __init__(self, book: DeviceBook) -> None:
        self._book = book

    def devices(self) -> tuple[Device, ...]:
        """Return every device."""
        return self._book.devices()

    def merge(self, devices: Iterable[Device], *, named: Container[str] = ()) -> Merged:
        """Add devices, and what is told about known ones."""
        return self._book.merge(devices, named=named)

    def take_back(self, merged: Merged) -> None:
        """Undo that."""
        self._book.take_back(merged)

    def edit(self, device: Device) -> Device:
        """Save a known device's new values."""
        return self._book.edit(device)

    def remove(self, udids: Iterable[str]) -> tuple[Removed, ...]:
        """Forget devices."""
        return self._book.remove(udids)

    def put_back(self, removed: Iterable[Removed]) -> None:
        """Undo that."""
        self._book.put_back(removed)

    def read_file(self, path: Path) -> DeviceList:
        """Return the devices that a file names."""
        return read_devices(path)

    def read_text(self, text: str) -> DeviceList:
        """Return the devices in a pasted text."""
        return read_text(text)

    def export(self, kind: ExportKind) -> str:
        """Return every device in Apple's form or as a table."""
        devices = self._book.devices()
        return apple_form(devices) if kind == "apple" else as_csv(devices)
