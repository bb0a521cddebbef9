"""Servers from a file, from ~/.ssh/config, and out of damaged settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore

from otadesk.desktop import describe
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.desk import Desk
from otadesk.desktop.servers.view import ServersView
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS
from otadesk.desktop.tick_dialog import TickDialog
from otadesk.desktop.trouble_dialog import TroubleDialog, complain
from otadesk.errors import SettingsError
from otadesk.phrases import N_
from otadesk.remote.ssh_hosts import SshHost
from otadesk.settings.server_files import export_servers
from otadesk.settings.servers import Server

DAMAGED = SettingsError(N_("Error", "The settings file is damaged."), is_damage=True)


@pytest.fixture
def view(desk: Desk, core: ScriptedCore) -> ServersView:
    core.server_list = [STAGING]
    desk.window.show_place(SERVERS)
    return desk.window.servers


def offered(qtbot: QtBot, desk: Desk, file: Path, *servers: Server) -> TickDialog:
    """Read a file that holds these servers, and return what is asked about them."""
    file.write_text(export_servers(servers), encoding="utf-8")
    desk.servers._exchange.read(file)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(TickDialog)))
    (ticks,) = desk.window.findChildren(TickDialog)
    return ticks


def test_of_a_file_what_is_in_the_list_already_is_not_imported_once_more_unasked(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ServersView, tmp_path: Path
) -> None:
    again = replace(STAGING, name="As a colleague calls it", port=22)
    elsewhere = replace(STAGING, root="/var/beta")
    other = Server("x", "Customers", "sftp.example.net", "/srv/www", "https://apps.example.net")
    ticks = offered(qtbot, desk, tmp_path / "servers.json", again, elsewhere, other)
    assert [box.isChecked() for box in ticks.boxes.values()] == [False, True, True]
    assert "as Staging" in ticks.boxes["0"].accessibleDescription()
    assert core.servers() == (STAGING,), "nothing is saved unasked"
    ticks.go.click()
    qtbot.waitUntil(lambda: [one.name for one in core.servers()] == ["Staging", "Staging 2", "Customers"])
    assert not desk.servers.editing


def test_an_imported_server_that_lacks_something_is_filled_in(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ServersView, tmp_path: Path
) -> None:
    half = Server("", "Half", "h.example.com", "/srv", "http://h.example.com")
    offered(qtbot, desk, tmp_path / "servers.json", half).go.click()
    qtbot.waitUntil(lambda: desk.servers.editing)
    assert view.editor.lines["name"].text() == "Half"
    assert len(core.servers()) == 1


@pytest.mark.parametrize("content", [None, "nonsense", "{}"])
def test_a_file_without_servers_is_complained_about(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ServersView, tmp_path: Path, content: str | None
) -> None:
    file = tmp_path / "servers.json"
    if content is not None:
        file.write_text(content)
    desk.servers._exchange.read(file)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(TroubleDialog)))
    assert core.servers() == (STAGING,)


def test_hosts_are_ticked_and_filled_in_one_after_the_other(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ServersView
) -> None:
    core.hosts = (
        SshHost("one", "one.example.com", "deploy", 2222, ""),
        SshHost("two", "two.example.com", "", 0, "gate"),
        SshHost(STAGING.host, STAGING.host, "", 0, ""),
    )
    view.import_ssh.emit()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(TickDialog)))
    (ticks,) = desk.window.findChildren(TickDialog)
    assert list(ticks.boxes) == ["one", "two"], "what is in the list already is not offered"
    assert not ticks.go.isEnabled()
    for box in ticks.boxes.values():
        box.click()
    qtbot.mouseClick(ticks.go, Qt.MouseButton.LeftButton)
    editor = view.editor
    for name, title in (("one", "New server, one more follows"), ("two", "New server")):
        qtbot.waitUntil(lambda name=name: editor.lines["host"].text() == name)
        assert desk.servers.editing
        assert editor.title.text() == title
        editor.lines["root"].setText("/var/www")
        editor.lines["url"].setText(f"https://{name}.example.com")
        qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.servers.editing)
    assert [one.host for one in core.servers()] == [STAGING.host, "one", "two"]


def test_an_imported_server_is_skipped_alone(qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ServersView) -> None:
    desk.servers._imported((Server("", "a", "a", "", ""), Server("", "b", "b", "", "")))
    editor = view.editor
    assert (editor.title.text(), editor.back.text()) == ("New server, one more follows", "Skip")
    editor.lines["root"].setText("/typed")
    editor.back.click()
    (question,) = desk.window.findChildren(Confirm)
    assert editor.lines["name"].text() == "a"
    question.go.click()
    assert (editor.lines["name"].text(), editor.lines["root"].text()) == ("b", "")
    assert (editor.title.text(), editor.back.text()) == ("New server", "Cancel")
    editor.back.click()
    assert not desk.servers.editing
    assert core.servers() == (STAGING,)


def test_damaged_settings_are_set_aside_after_a_question(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ServersView
) -> None:
    core.settings_error = DAMAGED
    desk.servers.render()
    qtbot.mouseClick(view.error.restore, Qt.MouseButton.LeftButton)
    (question,) = desk.window.findChildren(Confirm)
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.error.isVisible())
    assert core.settings_error is None


def test_settings_that_are_wrong_but_not_damaged_are_not_set_aside(
    desk: Desk, core: ScriptedCore, view: ServersView
) -> None:
    core.settings_error = SettingsError(N_("Error", "A value in the settings can’t be used."))
    desk.servers.render()
    assert view.error.isVisible()
    assert not view.error.restore.isVisible()


@pytest.mark.parametrize("place", [PUBLISH, RELEASES, DEVICES])
def test_wherever_damaged_settings_are_told_they_can_be_set_aside(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, place: int
) -> None:
    desk.window.show_place(place)
    window = desk.window
    panel = (window.publish.failed.panel, window.releases.error, window.devices.error)[place]
    panel.show_trouble(describe.trouble(DAMAGED))
    panel.restore.click()
    assert window.views.currentIndex() == SERVERS
    assert desk.window.findChildren(Confirm)


def test_a_complaint_of_damaged_settings_leads_to_what_mends_them(qtbot: QtBot, desk: Desk) -> None:
    desk.window.show_place(DEVICES)
    complain(desk.window, DAMAGED)
    (dialog,) = desk.window.findChildren(TroubleDialog)
    dialog.panel.restore.click()
    assert not dialog.isVisible()
    assert desk.window.findChildren(Confirm)


def test_a_duplicate_gets_a_free_name(qtbot: QtBot, desk: Desk, view: ServersView) -> None:
    view.duplicate.emit(STAGING.id)
    assert view.editor.lines["name"].text() == "Staging 2"
