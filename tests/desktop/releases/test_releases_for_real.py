"""Releases over a real server: what is there, the same from memory the next time, and a build deleted for good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.ipa_builder import build_ipa
from support.sshd import SshServer, sshd
from support.window_program import on_loopback
from support.world import World

from otadesk.desktop.confirm import Confirm
from otadesk.desktop.desk import Desk
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.real_core import RealCore
from otadesk.desktop.releases.dialogs import CompareDialog
from otadesk.desktop.side_bar import RELEASES
from otadesk.desktop.signing_in.answers import Answers
from otadesk.desktop.window_memory import WindowMemory
from otadesk.errors import Cancelled
from otadesk.ipa.inspect import inspect
from otadesk.progress import CancelToken
from otadesk.remote.destination import Destination
from otadesk.remote.ssh import open_sftp
from otadesk.settings.secrets import Secrets as KeptSecrets
from otadesk.settings.servers import Server
from otadesk.wiring import Wiring


@pytest.fixture(scope="module")
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


@pytest.fixture
def core(server: SshServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealCore]:
    """Publish two builds, and know the server."""
    root = server.root / tmp_path.name
    root.mkdir()

    def connect(token: CancelToken) -> Destination:
        return open_sftp(server.target(), str(root), server.secrets, token, **server.clean)

    world = World(root, tmp_path, connect)
    world.place = replace(world.place, url="https://builds.example.com")
    for build in ("311", "318"):
        world.publish(inspect(build_ipa(tmp_path / f"{build}.ipa", build=build, name="Field Notes")))
    monkeypatch.setenv("HOME", str(tmp_path))
    wiring = Wiring({"OTADESK_HOME": str(tmp_path / "home")})
    object.__setattr__(wiring, "secrets", KeptSecrets(None))
    target = server.target()
    wiring.servers.add(
        Server(
            "",
            "Staging",
            target.host,
            str(root),
            "https://builds.example.com",
            port=target.port,
            user=target.user,
            sign_in="key",
            key_file=str(server.key),
            host_keys=(server.pin,),
        )
    )
    made = RealCore(wiring, on_loopback)
    yield made
    made.close()


def open_desk(qtbot: QtBot, core: RealCore, appearance: Appearance, tmp_path: Path) -> Desk:
    desk = Desk(core, appearance, WindowMemory(tmp_path / "window.json"))
    desk.open([])
    qtbot.addWidget(desk.window)
    return desk


def test_the_list_is_fetched_remembered_compared_and_changed(
    qtbot: QtBot, core: RealCore, appearance: Appearance, tmp_path: Path
) -> None:
    desk = open_desk(qtbot, core, appearance, tmp_path)
    view = desk.window.releases
    desk.window.show_place(RELEASES)
    qtbot.waitUntil(lambda: [row.version for row in view.rows] == ["1.2 (318)", "1.2 (311)"], timeout=20_000)
    assert view.rows[0].icon.startswith(b"\x89PNG")
    place = core.servers()[0].id
    assert [app.name for app in core.releases.seen(place).apps] == ["Field Notes"]

    view.table.choose([row.key for row in view.rows])
    qtbot.mouseClick(view.strip.differ, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(CompareDialog)), timeout=20_000)
    (compared,) = desk.window.findChildren(CompareDialog)
    assert ("Build", "311", "318") in [tuple(cell.text for cell in row.cells) for row in compared.table.rows]
    compared.accept()

    view.table.choose([view.rows[0].key])
    qtbot.mouseClick(view.strip.gone, Qt.MouseButton.LeftButton)
    (question,) = desk.window.findChildren(Confirm)
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [row.version for row in view.rows] == ["1.2 (311)"], timeout=20_000)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=20_000)
    (app,) = core.releases.seen(place).apps
    assert [event.deed for event in app.events] == ["delete"]
    desk.jobs.stop()


def test_a_cancelled_look_ends_at_once(core: RealCore) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        core.releases.look(core.servers()[0].id, Answers(), token)
