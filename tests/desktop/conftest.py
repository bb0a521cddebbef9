"""The window's tests draw on no screen, in the look of a computer without settings of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator

# Before Qt is loaded: it reads this once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANGUAGE"] = os.environ["LC_ALL"] = "C.UTF-8"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_core import ScriptedCore

from otadesk.desktop.desk import Desk
from otadesk.desktop.theme import Appearance, Look


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
    ini = tmp_path_factory.mktemp("geometry") / "window.ini"
    made = Desk(core, appearance, QSettings(str(ini), QSettings.Format.IniFormat))
    made.open([])
    qtbot.addWidget(made.window)
    yield made
    made.jobs.stop()
    made.deleteLater()
