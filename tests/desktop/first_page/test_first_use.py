"""The first minute: what the first page offers while there is no server, and the whole way with a sample."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot
from support.packages import NOW
from support.scripted_core import PAGE, STAGING, ScriptedCore, broken, finding, sample
from support.window_program import on_loopback

from otadesk.desktop.confirm import Confirm
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.recents import RecentRelease
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.preferences import is_first_use
from otadesk.desktop.real_core import RealCore
from otadesk.desktop.side_bar import SERVERS
from otadesk.desktop.state import Done, Review
from otadesk.desktop.trouble_dialog import TroubleDialog
from otadesk.desktop.window_memory import WindowMemory
from otadesk.errors import OtadeskError, SettingsError
from otadesk.phrases import N_
from otadesk.preflight.check import Report
from otadesk.settings.server_book import ServerBook
from otadesk.settings.store import Store
from otadesk.wiring import Wiring


def offered(desk: Desk) -> set[str]:
    """Return the words on the buttons of the first page."""
    return {one.text() for one in desk.window.empty.findChildren(QAbstractButton) if one.isVisible()}


WAYS = {"Publish to this computer", "Add a server", "Try a sample app"}


def test_without_a_server_the_first_page_says_where_builds_can_go(desk: Desk) -> None:
    assert offered(desk) == {"Browse…", *WAYS}
    assert not desk.window.empty.findChildren(QFileDialog)


def test_with_a_server_it_is_a_place_to_drop_and_nothing_else(desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    desk.publish.refresh()
    assert offered(desk) == {"Browse…"}
    core.server_list = []
    core.recent = [RecentRelease("Sample", "1.2", "34", "nearby", PAGE, "", NOW)]
    desk.publish.refresh()
    assert offered(desk) == {"Browse…", "Show all", "QR", *WAYS}


def test_settings_that_can_not_be_read_are_no_first_use(desk: Desk, core: ScriptedCore) -> None:
    core.settings_error = SettingsError(N_("Error", "The settings file is damaged."))
    desk.publish.refresh()
    assert offered(desk) == {"Browse…"}


def test_what_is_known_before_the_first_paint_is_what_the_servers_say(tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert is_first_use(store.read())
    book = ServerBook(store)
    added = book.add(STAGING)
    assert not is_first_use(store.read())
    book.remove(added.id)
    assert is_first_use(store.read())


def test_each_way_begins_with_a_click(qtbot: QtBot, desk: Desk) -> None:
    desk.window.empty.publish_here.click()
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.close()
    desk.window.empty.add_server.click()
    assert desk.window.views.currentIndex() == SERVERS
    assert desk.servers.editing


def test_the_sample_is_read_at_a_click_and_published_without_a_question(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    desk.window.empty.target.sample.click()
    qtbot.waitUntil(desk.window.publish.review.isVisible)
    page = desk.publish.queue.builds[0].page()
    assert isinstance(page, Review)
    assert (page.verdict.tone, page.verdict.title, page.blocked) == ("note", "A sample to try everything with", False)
    assert page.findings.rows, "what was found is told all the same"
    desk.window.publish.review.publish.emit()
    assert not desk.window.findChildren(Confirm)
    qtbot.waitUntil(desk.window.publish.done.isVisible)
    done = desk.publish.queue.builds[0].page()
    assert isinstance(done, Done)
    told = "It is only the sample: a phone shows its page, and stops at Install"
    assert (done.verdict.tone, done.verdict.title, done.another_look) == ("note", told, "")
    assert [code.title for code in done.codes] == ["1  Trust this computer", "2  Open its page"]


def test_what_a_web_server_does_wrong_is_told_of_the_sample_too(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.probe = Report((finding("N01", "block", "fail", "There is no page"),))
    desk.window.empty.target.sample.click()
    qtbot.waitUntil(desk.window.publish.review.isVisible)
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(desk.window.publish.done.isVisible)
    done = desk.publish.queue.builds[0].page()
    assert isinstance(done, Done)
    assert (done.verdict.tone, done.another_look) == ("bad", "offered")
    assert any("only the sample" in notice for notice in done.notices)


def test_it_is_what_is_in_a_file_that_makes_it_the_sample_and_not_its_name(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.examined |= {"OtadeskSample.ipa": broken("otadesk Sample"), "a.ipa": sample()}
    desk.take([Path("OtadeskSample.ipa"), Path("a.ipa")])
    qtbot.waitUntil(lambda: [build.phase for build in desk.publish.queue.builds] == ["review"] * 2)
    assert [build.blocked for build in desk.publish.queue.builds] == [True, False]
    assert [build.sample for build in desk.publish.queue.builds] == [False, True]


def test_a_sample_that_can_not_be_written_is_complained_about(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Path:
        raise OtadeskError(N_("Error", "The sample can’t be written."))

    monkeypatch.setattr(core, "sample", refuse)
    desk.window.empty.target.sample.click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(TroubleDialog)))


def test_the_cache_may_be_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder", encoding="ascii")
    with pytest.raises(OtadeskError, match="can’t be written"):
        RealCore(Wiring({"OTADESK_HOME": str(tmp_path)})).sample()


def test_two_clicks_lead_from_nothing_to_codes_that_can_be_scanned(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path
) -> None:
    """With everything as it is, but that no other computer can reach this one."""
    core = RealCore(Wiring({**os.environ, "OTADESK_HOME": str(tmp_path)}), on_loopback)
    desk = Desk(core, appearance, WindowMemory(tmp_path / "window.json"))
    qtbot.addWidget(desk.window)
    desk.open([])
    desk.window.empty.target.sample.click()
    qtbot.waitUntil(desk.window.publish.review.isVisible, timeout=20_000)
    desk.window.publish.review.go.click()
    qtbot.waitUntil(desk.window.publish.done.isVisible, timeout=60_000)
    page = desk.publish.queue.builds[0].page()
    assert isinstance(page, Done)
    assert page.verdict.tone == "note", "all is well but that it is a sample"
    desk.window.resize(1200, 900)
    desk.window.grab().save(str(tmp_path / "shown.png"))
    scanned = {code.text for code in zxingcpp.read_barcodes(Image.open(tmp_path / "shown.png"))}
    assert scanned == {code.url for code in page.codes}
    desk.stop()
