"""Releases: the list of a place, its codes and links, and taking back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from support.packages import NOW
from support.releases import release
from support.scripted_core import STAGING, ScriptedCore

from otadesk.desktop.code_dialog import CodeDialog
from otadesk.desktop.desk import Desk
from otadesk.desktop.host_key_dialog import HostKeyDialog
from otadesk.desktop.parts.text import Label
from otadesk.desktop.releases_view import ReleasesView
from otadesk.desktop.state import NEARBY
from otadesk.desktop.window import RELEASES
from otadesk.errors import ConnectError, HostKeyUnknown
from otadesk.phrases import N_
from otadesk.publish.history import AppHistory

NEWEST = release()
OLDER = release(build="311", published_at=NEWEST.published_at - timedelta(days=2))
PAGE = "https://builds.example.com/com.example.field/"
HISTORY = AppHistory("com.example.field", "com.example.field", "Field Notes", PAGE, (NEWEST, OLDER))


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> ReleasesView:
    core.server_list = [STAGING]
    core.histories = {"s1": (HISTORY,), NEARBY: ()}
    desk.window.show_place(RELEASES)
    qtbot.waitUntil(lambda: len(desk.window.releases.lines) == 2)
    return desk.window.releases


def words(view: ReleasesView) -> list[str]:
    return [line.row.word for line in view.lines]


def act(view: ReleasesView, at: int, name: str) -> None:
    next(action for action in view.lines[at].menu.actions() if action.text() == name).trigger()


def test_the_newest_leads_and_each_has_its_own_address(view: ReleasesView) -> None:
    assert words(view) == ["Live", "Earlier build"]
    assert [line.row.url for line in view.lines] == [PAGE, f"{PAGE}{OLDER.id}/"]


def test_a_release_is_withdrawn_and_restored(qtbot: QtBot, view: ReleasesView) -> None:
    act(view, 0, "Withdraw")
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn", "Live"])
    assert not view.lines[0].show_code.isVisible(), "its address answers nobody now"
    act(view, 0, "Restore")
    qtbot.waitUntil(lambda: words(view) == ["Live", "Earlier build"])


def test_a_link_is_copied_and_a_code_is_shown(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    act(view, 1, "Copy link")
    assert QGuiApplication.clipboard().text() == f"{PAGE}{OLDER.id}/"
    qtbot.mouseClick(view.lines[0].show_code, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(CodeDialog)))
    assert PAGE in {label.text() for label in desk.window.findChildren(CodeDialog)[0].findChildren(Label)}


def test_another_place_has_another_list_and_what_was_seen_is_shown_at_once(
    qtbot: QtBot, core: ScriptedCore, view: ReleasesView
) -> None:
    view.place.setCurrentIndex(1)
    qtbot.waitUntil(view.again.isEnabled)
    assert view.lines == []
    assert view._blank.text() == "Nothing is published here yet."
    core.histories["s1"] = ConnectError(N_("Error", "Nobody answers."))
    view.place.setCurrentIndex(0)
    assert len(view.lines) == 2, "the list from before stays in sight while it is fetched again"
    qtbot.waitUntil(view.error.isVisible)
    assert view.error.title.text() == "Nobody answers."
    assert len(view.lines) == 2


def test_a_question_is_asked_here_too(qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView) -> None:
    core.histories["s1"] = HostKeyUnknown(
        N_("Error", "Unknown."), host="h", port=22, key_type="ssh-ed25519", fingerprint="SHA256:" + "a" * 43
    )
    qtbot.mouseClick(view.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(HostKeyDialog)))
    core.histories["s1"] = (HISTORY,)
    qtbot.mouseClick(desk.window.findChildren(HostKeyDialog)[0].trust, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.pinned) == 1)
    qtbot.waitUntil(lambda: view.again.isEnabled() and not view.error.isVisible())


def test_how_long_a_build_installs_is_told_by_shape_and_word(
    qtbot: QtBot, core: ScriptedCore, view: ReleasesView
) -> None:
    expired = replace(NEWEST, installable_until=NOW - timedelta(days=1))
    soon = replace(OLDER, installable_until=NOW + timedelta(days=6))
    core.histories["s1"] = (replace(HISTORY, releases=(expired, soon)),)
    qtbot.mouseClick(view.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words(view)[0] == "Expired")
    assert [line.row.tone for line in view.lines] == ["bad", "caution"]
    assert "29 November 2026" in words(view)[1]
