"""A connection tested in the window, over OpenSSH and an Apache: the .htaccess that it offers comes and goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.sshd import SshServer, sshd
from support.webserver import apache
from support.window_program import on_loopback

from otadesk.desktop.desk import Desk
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.real_core import RealCore
from otadesk.desktop.window_memory import WindowMemory
from otadesk.publish.htaccess import our_file
from otadesk.settings.secrets import Secrets as KeptSecrets
from otadesk.settings.servers import Server
from otadesk.wiring import Wiring


@pytest.fixture
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


def test_the_types_are_wrong_until_the_window_puts_a_htaccess_there(
    qtbot: QtBot, appearance: Appearance, server: SshServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = server.root / "builds"
    root.mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    wiring = Wiring({"OTADESK_HOME": str(tmp_path / "home")})
    object.__setattr__(wiring, "secrets", KeptSecrets(None))
    allowing = f"""DocumentRoot "{root}"
<Directory "{root}">
Require all granted
AllowOverride FileInfo
</Directory>"""
    with apache(root, inside=allowing) as web:
        profile = wiring.servers.add(
            Server(
                *("", "Staging", server.host, str(root), web.url),
                port=server.port,
                user=server.user,
                sign_in="key",
                key_file=str(server.key),
                host_keys=(server.pin,),
                ca_file=str(web.ca_file),
            )
        )
        core = RealCore(wiring, on_loopback)
        desk = Desk(core, appearance, WindowMemory(tmp_path / "window.json"))
        desk.open([])
        qtbot.addWidget(desk.window)
        desk.servers.edit(profile.id)
        card = desk.window.servers.editor.connection
        qtbot.mouseClick(card.start, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(card.install.isVisible, timeout=30_000)
        assert "without a type" in card.error.title.text()
        assert list(root.iterdir()) == []
        card.install.click()
        qtbot.waitUntil(card.remove.isVisible, timeout=30_000)
        assert not card.error.isVisible()
        assert [path.read_bytes() for path in root.iterdir()] == [our_file()]
        card.remove.click()
        qtbot.waitUntil(card.install.isVisible, timeout=30_000)
        assert list(root.iterdir()) == []
        desk.jobs.stop()
        core.close()
