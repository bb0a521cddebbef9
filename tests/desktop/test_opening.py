"""The window opens in two strokes; whoever is quicker than the second one loses nothing."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from support.packages import NOW
from support.scripted_core import PAGE, ScriptedCore

from otadesk.desktop.codes.dialog import CodeDialog
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.recents import RecentBook, RecentRelease
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.opening import PARTS, Opening
from otadesk.desktop.preferences import PreferenceBook, Preferences
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS
from otadesk.desktop.window import VIEWS
from otadesk.settings.paths import Places
from otadesk.settings.store import Store

RECENT = RecentRelease("Sample", "1.2", "34", "Staging", PAGE, "", NOW)

LEAN = """
import os
import sys
from PySide6 import QtGui
from otadesk.desktop import app

def tell():
    print(*sorted(sys.modules), *vars(QtGui))
    opening.window.close()

application, opening = app.start(["otadesk"], os.environ)
opening.painted.connect(tell)
code = application.exec()
opening.close()
sys.exit(code)
"""
NOT_YET = (
    *("paramiko", "cryptography", "PIL", "qrcode", "jinja2", "keyring", "filelock", "truststore", "uvicorn", "ssl"),
    *("otadesk.desktop.desk", "otadesk.desktop.state", "otadesk.preflight.check", "otadesk.wiring"),
    *(f"otadesk.{room}" for room in ("ipa", "nearby", "probe", "publish", "remote", "site")),
    # Classes that PySide makes when they are first named, from dozens of lists of values.
    *("QGradient", "QIcon"),
)


@pytest.fixture
def home(tmp_path: Path) -> Places:
    return Places(tmp_path / "settings", tmp_path / "cache", tmp_path / "data")


@pytest.fixture
def begin(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, core: ScriptedCore, home: Places
) -> Iterator[Callable[[], Opening]]:
    begun: list[Opening] = []

    def begin() -> Opening:
        settings = Store(home.settings).read()
        opening = Opening(qapp, home, settings, lambda look, geometry, window: Desk(core, look, geometry, window))
        qtbot.addWidget(opening.window)
        begun.append(opening)
        return opening

    yield begin
    gc.unfreeze()
    for opening in begun:
        opening.close()
        opening.deleteLater()


def wait_for(qtbot: QtBot, opening: Opening) -> None:
    if opening.desk is None:
        with qtbot.waitSignal(opening.ready, timeout=20_000):
            pass


def test_the_first_paint_reads_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    environment = {**os.environ, "OTADESK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run([sys.executable, "-c", LEAN], env=environment, capture_output=True, text=True, timeout=60)
    assert told.returncode == 0, told.stderr
    read = set(told.stdout.split())
    assert "otadesk.desktop.window" in read
    assert read.isdisjoint(NOT_YET)


def test_every_view_is_made_before_somebody_asks_for_it(qtbot: QtBot, begin: Callable[[], Opening]) -> None:
    opening = begin()
    opening.show([])
    assert not set(VIEWS) & set(vars(opening.window)), "the first paint waits for them"
    wait_for(qtbot, opening)
    assert set(VIEWS) <= set(vars(opening.window))
    assert {name.partition(".")[2] for name in PARTS if name.startswith("publish.")} <= set(
        vars(opening.window.publish)
    )


def test_every_view_was_laid_out_at_the_windows_size_before_somebody_looks_at_it(
    qtbot: QtBot, begin: Callable[[], Opening]
) -> None:
    opening = begin()
    opening.show([])
    wait_for(qtbot, opening)
    window = opening.window
    for view in (window.releases, window.devices, window.servers):
        assert view.size() == window.views.size()
        assert not view.isVisible()


def test_the_first_paint_shows_the_look_and_the_releases_that_were_last(
    qtbot: QtBot, begin: Callable[[], Opening], home: Places
) -> None:
    PreferenceBook(Store(home.settings)).save(Preferences(dark=True, scale=1.1))
    RecentBook(home.cache).remember(RECENT)
    opening = begin()
    opening.show([])
    assert opening.desk is None
    assert opening.window.empty.font().pixelSize() == 15
    assert opening.window.palette().window().color().lightness() < 60
    assert [one.text() for one in opening.window.empty.findChildren(QAbstractButton)][-1] == "QR"


def test_files_given_at_the_start_or_a_moment_later_are_read(
    qtbot: QtBot, begin: Callable[[], Opening], core: ScriptedCore
) -> None:
    opening = begin()
    opening.show([Path("/builds/a.ipa")])
    opening.window.files_given.emit([Path("/builds/b.ipa")])
    opening.take([Path("/builds/c.ipa")])
    wait_for(qtbot, opening)
    qtbot.waitUntil(lambda: len(core.said("examine")) == 3)
    assert {path.name for path in core.said("examine")} == {"a.ipa", "b.ipa", "c.ipa"}


def test_who_moves_on_at_once_finds_that_place_filled(
    qtbot: QtBot, begin: Callable[[], Opening], core: ScriptedCore
) -> None:
    opening = begin()
    opening.show([])
    qtbot.mouseClick(opening.window.side_bar.entries[RELEASES], Qt.MouseButton.LeftButton)
    assert opening.window.views.currentIndex() == RELEASES
    wait_for(qtbot, opening)
    qtbot.waitUntil(lambda: bool(core.said("look")))


def test_devices_that_were_given_at_once_are_read_though_somebody_has_gone_on(
    qtbot: QtBot, begin: Callable[[], Opening], core: ScriptedCore, tmp_path: Path
) -> None:
    file = tmp_path / "devices.csv"
    file.write_text("udid,name\n00008110-00000000000000A1,Lab iPad\n", encoding="utf-8")
    opening = begin()
    opening.show([])
    qtbot.mouseClick(opening.window.side_bar.entries[DEVICES], Qt.MouseButton.LeftButton)
    opening.window.devices_given.emit([file])
    qtbot.mouseClick(opening.window.side_bar.entries[PUBLISH], Qt.MouseButton.LeftButton)
    wait_for(qtbot, opening)
    qtbot.waitUntil(lambda: [one.name for one in core.testers.devices()] == ["Lab iPad"])


def test_the_address_of_a_server_that_was_pasted_at_once_opens_its_settings(
    qtbot: QtBot, begin: Callable[[], Opening]
) -> None:
    opening = begin()
    opening.show([])
    qtbot.mouseClick(opening.window.side_bar.entries[SERVERS], Qt.MouseButton.LeftButton)
    opening.window.address_given.emit("sftp://deploy@files.example.com/var/www")
    wait_for(qtbot, opening)
    qtbot.waitUntil(opening.window.servers.editor.isVisible)
    assert opening.window.servers.editor.lines["host"].text() == "files.example.com"


def test_a_code_that_was_asked_for_at_once_is_shown(
    qtbot: QtBot, begin: Callable[[], Opening], core: ScriptedCore, home: Places
) -> None:
    core.recent = [RECENT]
    RecentBook(home.cache).remember(RECENT)
    opening = begin()
    opening.show([])
    (code,) = [one for one in opening.window.empty.findChildren(QAbstractButton) if one.text() == "QR"]
    qtbot.mouseClick(code, Qt.MouseButton.LeftButton)
    wait_for(qtbot, opening)
    qtbot.waitUntil(lambda: len(opening.window.findChildren(CodeDialog)) == 1)


def test_a_window_that_is_never_painted_becomes_ready_all_the_same(
    qtbot: QtBot, begin: Callable[[], Opening], core: ScriptedCore
) -> None:
    opening = begin()
    opening.show([Path("/builds/a.ipa")])
    opening.window.hide()
    QApplication.removePostedEvents(opening.window, QEvent.Type.Paint.value)
    wait_for(qtbot, opening)
    assert opening.window.views.currentIndex() == PUBLISH
    qtbot.waitUntil(lambda: bool(core.said("examine")))
