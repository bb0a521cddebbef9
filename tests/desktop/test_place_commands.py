"""Keys and menus do what the buttons of the place that is shown do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.packages import NOW
from support.releases import release
from support.scripted_core import STAGING, ScriptedCore

from otadesk.desktop.desk import Desk
from otadesk.desktop.devices.dialogs import EditDialog
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.table import Table
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS
from otadesk.publish.history import AppHistory
from otadesk.publish.release_cache import Seen
from otadesk.settings.devices import Device

ADA = Device("00008110-00FFFFFFFFFFFF01", "Ada’s iPhone")
BOB = Device("00008110-00FFFFFFFFFFFF02", "Bob’s iPad")


@pytest.fixture
def devices(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> Table:
    core.testers.merge((ADA, BOB))
    desk.window.show_place(DEVICES)
    qtbot.waitUntil(lambda: len(desk.window.devices.table.rows) == 2)
    return desk.window.devices.table


@pytest.fixture
def releases(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> Table:
    app = AppHistory("field", "com.example.field", "Field Notes", "https://builds.example.com/field/", (release(),))
    core.server_list = [STAGING]
    core.releases.places = {STAGING.id: Seen((app,), {}, NOW)}
    desk.window.show_place(RELEASES)
    qtbot.waitUntil(lambda: len(desk.window.releases.rows) == 1 and desk.window.releases.again.isEnabled())
    return desk.window.releases.table


def edited(desk: Desk) -> list[str]:
    return [one.windowTitle() for one in desk.window.findChildren(EditDialog)]


def test_f2_edits_the_one_device_that_is_chosen(qtbot: QtBot, desk: Desk, devices: Table) -> None:
    for chosen in ((), (ADA.udid, BOB.udid)):
        devices.choose(chosen)
        qtbot.keyClick(desk.window, Qt.Key.Key_F2)
        assert edited(desk) == []
    devices.choose((BOB.udid,))
    desk.window.show_place(PUBLISH)
    qtbot.keyClick(desk.window, Qt.Key.Key_F2)
    assert edited(desk) == []
    desk.window.show_place(DEVICES)
    qtbot.keyClick(desk.window, Qt.Key.Key_F2)
    assert edited(desk) == ["Bob’s iPad"]


@pytest.mark.parametrize("list_of", ["devices", "releases"])
def test_esc_chooses_nothing_in_a_list(qtbot: QtBot, desk: Desk, list_of: str, request: pytest.FixtureRequest) -> None:
    table: Table = request.getfixturevalue(list_of)
    table.choose([table.rows[0].key])
    assert table.strip is not None
    assert table.strip.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.chosen_keys() == ()
    assert not table.strip.isVisible()


@pytest.mark.parametrize("list_of", ["devices", "releases"])
def test_after_a_click_below_a_list_its_keys_still_mean_what_is_chosen(
    qtbot: QtBot, desk: Desk, list_of: str, request: pytest.FixtureRequest
) -> None:
    table: Table = request.getfixturevalue(list_of)
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(0, 0)).center()
    )
    assert table.strip is not None
    button = next(one for one in table.strip.findChildren(Button) if one.isVisible() and one.words.startswith("Copy"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.window.focusWidget() is table


def test_where_nothing_is_chosen_any_more_return_opens_nothing(qtbot: QtBot, desk: Desk, devices: Table) -> None:
    devices.choose([BOB.udid])
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        qtbot.keyClick(devices, key)
    assert edited(desk) == []


def test_the_key_for_undo_is_for_what_the_window_offers_to_undo(qtbot: QtBot, desk: Desk, devices: Table) -> None:
    devices.choose([BOB.udid])
    desk.window.devices.strip.gone.click()
    qtbot.waitUntil(lambda: len(devices.rows) == 1 and desk.window.devices.undoable)
    undone: list[str] = []
    desk.window.toast.undoable("One build taken out", act=lambda: undone.append("build"))
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["build"]
    assert len(devices.rows) == 1
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(devices.rows) == 2)


def test_esc_first_stops_what_is_under_way(qtbot: QtBot, desk: Desk, devices: Table) -> None:
    stopped: list[bool] = []
    desk.window.cancel.connect(lambda: stopped.append(True))
    devices.choose([ADA.udid])
    desk.window.can_cancel = lambda: not stopped
    qtbot.keyClick(devices, Qt.Key.Key_Escape)
    assert (stopped, devices.chosen_keys()) == ([True], (ADA.udid,))
    qtbot.keyClick(devices, Qt.Key.Key_Escape)
    assert (stopped, devices.chosen_keys()) == ([True], ())


def test_the_key_for_saving_saves_the_server_that_is_edited(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    desk.window.show_place(SERVERS)
    qtbot.keyClick(desk.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.servers.edit(STAGING.id)
    name = desk.window.servers.editor.lines["name"]
    name.setText("Customers")
    qtbot.keyClick(name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not desk.servers.editing)
    assert [server.name for server in core.server_list] == ["Customers"]
