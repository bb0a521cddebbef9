"""Progress on the icon, as docks and task bars of Linux hear it."""

from __future__ import annotations

import pytest
from support.desktop_bus import Said, listen, message_bus_daemon, service

from otadesk.desktop.outside.bus import Bus
from otadesk.desktop.outside.taskbar import INTERFACE, TaskBar


def test_each_percent_is_told_once_and_the_end_takes_it_away(monkeypatch: pytest.MonkeyPatch) -> None:
    with message_bus_daemon() as address, service(address, "org.example.Dock") as dock:
        listen(address, dock, INTERFACE)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        session = Bus("SESSION")
        bar = TaskBar(session)
        for fraction in (None, 0.0, 0.001, 0.42, 0.4201, 1.0, None, None):
            bar.show(fraction)
        session.close()
        told = [dock.next() for _ in range(4)]
        assert not dock.said
    entry = "application://otadesk.desktop"
    assert told == [
        Said("Update", "sa{sv}", (entry, {"progress": ("d", value), "progress-visible": ("b", shown)}))
        for value, shown in ((0.0, True), (0.42, True), (1.0, True), (0.0, False))
    ]
