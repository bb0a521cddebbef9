"""The window's tests draw on no screen, in the look of a computer without settings of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

# Before Qt is loaded: it reads this once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The buses of whoever runs the tests are not theirs to talk on.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"
os.environ["LANGUAGE"] = os.environ["LC_ALL"] = "C.UTF-8"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.judged import made_up_trust
from support.real_window import Window
from support.scripted_core import ScriptedCore
from support.sshd import sshd
from support.window_program import on_loopback

from otadesk.desktop.app import Application
from otadesk.desktop.desk import Desk
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.real_core import RealCore
from otadesk.desktop.window_memory import WindowMemory
from otadesk.settings.secrets import Secrets as KeptSecrets
from otadesk.wiring import Wiring


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """Have the tests' one application be otadesk's."""
    return Application


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    """Dress the one application."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return Appearance(qapp)


@pytest.fixture(autouse=True)
def _usual_look(appearance: Appearance) -> Iterator[None]:
    yield
    # Without a running event loop, widgets that are to be deleted stay, and every change of look dresses them too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    appearance.wear(Look())


@pytest.fixture
def core() -> ScriptedCore:
    return ScriptedCore()


@pytest.fixture
def desk(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """Open the whole window over a core that does as it is told."""
    file = tmp_path_factory.mktemp("memory") / "window.json"
    made = Desk(core, appearance, WindowMemory(file))
    made.open([])
    qtbot.addWidget(made.window)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def real_window(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """Open a window over the real core, with a real server that is not in its settings yet."""
    monkeypatch.setenv("HOME", str(tmp_path))
    wiring = Wiring({"OTADESK_HOME": str(tmp_path / "home")})
    object.__setattr__(wiring, "secrets", KeptSecrets(None))
    object.__setattr__(wiring, "surroundings", replace(wiring.surroundings, pauses=(0.0,)))
    core = RealCore(wiring, on_loopback, made_up_trust)
    desk = Desk(core, appearance, WindowMemory(tmp_path / "window.json"))
    desk.open([])
    qtbot.addWidget(desk.window)
    folder = tmp_path / "builds"
    folder.mkdir()
    with sshd(account=True) as server:
        yield Window(qtbot, desk, core, wiring, server, server.root, folder)
        desk.jobs.stop()
        core.close()
        server.root.chmod(0o755)
    desk.deleteLater()
