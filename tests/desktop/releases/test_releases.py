"""Releases: shown at once, looked at again, filtered and sorted, and everything that can be done with a build."""

from __future__ import annotations

import codecs
import csv
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.packages import NOW
from support.releases import release
from support.scripted_core import STAGING, TRUST, ScriptedCore

from otadesk.desktop.codes.dialog import CodeDialog
from otadesk.desktop.codes.panel import CodePanel
from otadesk.desktop.codes.qr_view import QrView
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.describe import build_name
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.gallery import made_up_lists
from otadesk.desktop.jobs import Job
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.cells import CELL
from otadesk.desktop.parts.text import Label
from otadesk.desktop.releases import silence
from otadesk.desktop.releases.describe import ending_soon, log_lines, release_rows
from otadesk.desktop.releases.dialogs import CompareDialog, LogDialog, NotesDialog, SnippetDialog
from otadesk.desktop.releases.losses import instead, loss_of_several
from otadesk.desktop.releases.state import LogLine
from otadesk.desktop.releases.view import ReleasesView
from otadesk.desktop.saving import write_text
from otadesk.desktop.side_bar import RELEASES
from otadesk.desktop.signing_in.answers import Answers
from otadesk.desktop.signing_in.host_key_dialog import HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.desktop.trouble_dialog import TroubleDialog
from otadesk.errors import AuthenticationFailed, ConnectError, HostKeyUnknown, SecretNeeded
from otadesk.ipa.sample import BUNDLE_ID
from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.publish.history import AppHistory
from otadesk.publish.listing import as_csv
from otadesk.publish.release_cache import Icon, Seen
from otadesk.site.catalog import Release
from otadesk.site.journal import Event

NEWEST = release()
OLDER = release(build="311", published_at=NEWEST.published_at - timedelta(days=2), published_by="ada")
PAGE = "https://builds.example.com/com.example.field/"
HISTORY = AppHistory("com.example.field", "com.example.field", "Field Notes", PAGE, (NEWEST, OLDER))
TILL = release(bundle_id="com.example.till", name="Till", size=5, installable_until=NOW + timedelta(days=6))
TILLS = AppHistory("till", "com.example.till", "Till", "https://builds.example.com/till/", (TILL,))
SEEN = Seen((HISTORY,), {}, NOW)


def dialog(desk: Desk, kind: type[QWidget]) -> QWidget | None:
    return next(iter(desk.window.findChildren(kind)), None)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> ReleasesView:
    core.server_list = [STAGING]
    core.releases.places = {"s1": SEEN}
    desk.window.show_place(RELEASES)
    qtbot.waitUntil(lambda: len(desk.window.releases.rows) == 2 and desk.window.releases.again.isEnabled())
    return desk.window.releases


def words(view: ReleasesView) -> list[str]:
    return [row.word for row in view.rows]


def choose(view: ReleasesView, *at: int) -> None:
    view.table.choose(view.rows[number].key for number in at)


def press(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for(qtbot: QtBot, look: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(look()))


def withdraw_all(qtbot: QtBot, view: ReleasesView) -> None:
    """Withdraw every build of the one app, which is asked about."""
    choose(view, 0, 1)
    press(qtbot, view.strip.away)
    question = next(one for one in view.window().findChildren(Confirm) if one.isVisible())
    question.go.click()


def test_the_newest_leads_and_each_has_its_own_address(view: ReleasesView) -> None:
    assert words(view) == ["Live", "Earlier build"]
    assert [row.url for row in view.rows] == [PAGE, f"{PAGE}{OLDER.id}/"]


def test_what_was_seen_last_is_shown_before_the_server_answers(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    core.releases.remembered["s1"] = SEEN
    core.releases.gate = threading.Event()
    core.releases.places = {"s1": replace(SEEN, apps=(HISTORY, TILLS))}
    desk.window.show_place(RELEASES)
    view = desk.window.releases
    qtbot.waitUntil(lambda: len(view.rows) == 2)
    assert not view.again.isEnabled(), "it looks again behind the list"
    core.releases.gate.set()
    qtbot.waitUntil(lambda: len(view.rows) == 3 and view.again.isEnabled())


def test_a_server_that_is_silent_is_told_until_it_answers(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, clock = view.summary.text(), [100.0]
    monkeypatch.setattr(silence, "LOOK", 5)
    monkeypatch.setattr(core, "monotonic", lambda: clock[0])
    core.releases.gate = threading.Event()
    looked = list[bool]()
    press(qtbot, view.again)
    (timer,) = (one for job in desk.jobs.findChildren(Job) for one in job.findChildren(QTimer))
    timer.timeout.connect(lambda: looked.append(True))
    qtbot.waitUntil(lambda: bool(looked))
    assert view.summary.text() == before, "it may still answer soon"
    clock[0] = 107.0
    qtbot.waitUntil(lambda: view.summary.text() == "No answer for 7\u00a0s.")
    assert view.summary.isVisible()
    core.releases.gate.set()
    qtbot.waitUntil(lambda: view.summary.text() == before and view.again.isEnabled())


def test_a_release_is_withdrawn_and_restored(qtbot: QtBot, view: ReleasesView) -> None:
    choose(view, 0)
    press(qtbot, view.strip.away)
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn", "Live"])
    assert not view.strip.qr.isVisible(), "its address answers nobody now"
    press(qtbot, view.strip.back)
    qtbot.waitUntil(lambda: words(view) == ["Live", "Earlier build"])


def test_the_keyboard_stays_on_the_row_or_goes_to_the_next(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    def by_keyboard(button: QWidget) -> None:
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)

    choose(view, 0)
    by_keyboard(view.strip.away)
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn", "Live"])
    assert desk.window.focusWidget() is view.table
    assert view.table.currentIndex().row() == 0
    by_keyboard(view.strip.back)
    qtbot.waitUntil(lambda: words(view) == ["Live", "Earlier build"])
    assert desk.window.focusWidget() is view.table
    by_keyboard(view.strip.gone)
    question = dialog(desk, Confirm)
    assert isinstance(question, Confirm)
    question.go.click()
    qtbot.waitUntil(lambda: words(view) == ["Live"])
    assert view.table.chosen_keys() == (view.rows[0].key,)
    assert desk.window.focusWidget() is view.table
    core.releases.places["s1"] = replace(SEEN, apps=())
    view.refresh.emit()
    qtbot.waitUntil(lambda: view.rows == ())
    assert desk.window.focusWidget() is view


def test_deleting_asks_once_and_says_what_is_lost(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    choose(view, 0)
    press(qtbot, view.strip.gone)
    question = dialog(desk, Confirm)
    assert isinstance(question, Confirm)
    said = " ".join(label.text() for label in question.findChildren(Label))
    assert "84\u00a0MB" in said
    assert "then they get 2.4.0 (311)" in said
    assert core.said("delete") == []
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(view.rows) == 1)
    assert core.said("delete") == [NEWEST.id]
    assert view.table.chosen_keys() == (view.rows[0].key,), "it goes on with the next"


def test_of_two_deeds_at_the_same_time_neither_brings_back_what_it_saw_before_the_other(
    qtbot: QtBot, core: ScriptedCore, view: ReleasesView, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, is_late, goes_on = core.releases.look, [True], threading.Event()

    def late(key: str, answers: Answers, token: CancelToken) -> Seen:
        found = look(key, answers, token)
        if is_late.pop() if is_late else False:
            assert goes_on.wait(10)
        return found

    monkeypatch.setattr(core.releases, "look", late)
    choose(view, 1)
    press(qtbot, view.strip.away)
    qtbot.waitUntil(lambda: not is_late)
    choose(view, 0)
    press(qtbot, view.strip.away)
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn"] * 2)
    goes_on.set()
    qtbot.waitUntil(lambda: len(core.said("look")) == 4 and view.again.isEnabled())
    assert words(view) == ["Withdrawn"] * 2


def test_the_only_release_of_an_app_is_compared_with_nothing(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    core.releases.places = {"s1": replace(SEEN, apps=(HISTORY, TILLS))}
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 3)
    for at, row in enumerate(view.rows):
        choose(view, at)
        assert view.strip.differ.isVisible() is (row.name != "Till")
    choose(view, 0, 2)
    assert view.strip.differ.isVisible(), "two are compared whatever they are"


def test_the_code_of_a_build_that_nobody_can_install_says_so_first(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    bad = replace(TILL, installable_until=NOW - timedelta(days=1))
    core.releases.places = {"s1": replace(SEEN, apps=(replace(TILLS, releases=(bad,)),))}
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: words(view) == ["Live · expired"])
    choose(view, 0)
    press(qtbot, view.strip.qr)
    wait_for(qtbot, lambda: dialog(desk, CodeDialog))
    shown = dialog(desk, CodeDialog)
    assert isinstance(shown, CodeDialog)
    assert shown.remark.isVisible()
    assert shown.remark.title.text().startswith("Live · expired")
    assert not shown.remark.action.isVisible(), "there is no other one to go to"


def test_the_key_for_copying_takes_the_links_of_what_is_chosen(qtbot: QtBot, view: ReleasesView) -> None:
    choose(view, 0, 1)
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{PAGE}\n{PAGE}{OLDER.id}/"


def test_several_are_withdrawn_and_restored_together(qtbot: QtBot, view: ReleasesView) -> None:
    choose(view, 0, 1)
    assert not view.strip.back.isVisible()
    withdraw_all(qtbot, view)
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn", "Withdrawn"])
    choose(view, 0, 1)
    assert not view.strip.away.isVisible()
    press(qtbot, view.strip.back)
    qtbot.waitUntil(lambda: words(view) == ["Live", "Earlier build"])


def test_what_several_are_called_has_the_whole_line(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    choose(view, 0, 1)
    qtbot.waitUntil(view.strip.isVisible)
    assert view.strip.name.text() == "2 releases chosen"
    qtbot.waitUntil(lambda: view.strip.name.width() > view.strip.width() // 2)


def test_withdrawing_the_last_build_of_an_app_asks_first(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    core.releases.places["s1"] = replace(SEEN, apps=(HISTORY, TILLS))
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 3 and view.again.isEnabled())
    till = next(at for at, row in enumerate(view.rows) if row.name == "Till")
    choose(view, *(at for at in range(3) if view.rows[at].current))
    press(qtbot, view.strip.away)
    (question,) = desk.window.findChildren(Confirm)
    said = " ".join(label.text() for label in question.findChildren(Label))
    assert "Withdraw 2 releases?" in said
    assert "Testers can no longer get any build of Till. The page says so until" in said
    question.reject()
    assert core.said("withdraw") == []
    choose(view, till)
    press(qtbot, view.strip.away)
    question = next(one for one in desk.window.findChildren(Confirm) if one.isVisible())
    question.go.click()
    qtbot.waitUntil(lambda: view.rows[till].withdrawn)
    assert [row.withdrawn for row in view.rows].count(True) == 1


def test_deleting_several_asks_once_and_names_whose_last_builds_go(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    choose(view, 0, 1)
    press(qtbot, view.strip.gone)
    wait_for(qtbot, lambda: dialog(desk, Confirm))
    (question,) = desk.window.findChildren(Confirm)
    said = " ".join(label.text() for label in question.findChildren(Label))
    assert "Delete 2 releases?" in said
    assert "Field Notes 2.4.0 (318)\nField Notes 2.4.0 (311)" in said
    assert "no longer get any build of Field Notes" in said
    press(qtbot, question.go)
    qtbot.waitUntil(lambda: not view.rows)
    assert core.said("delete") == [NEWEST.id, OLDER.id]


def test_deleting_several_tells_what_testers_of_each_app_get_then() -> None:
    oldest = release(build="300", published_at=OLDER.published_at - timedelta(days=2))
    app = replace(HISTORY, releases=(NEWEST, OLDER, oldest))
    tills = replace(TILLS, releases=(TILL, replace(TILL, id="before", build="3")))
    said = loss_of_several([(app, NEWEST), (app, OLDER), (tills, TILL)])
    till = build_name("Till", TILL.version, "3")
    assert f"\n\nAmong these is what testers get now; then they get Field Notes 2.4.0 (300), {till}. This" in said
    assert "testers" not in loss_of_several([(app, OLDER), (app, oldest)])


def test_what_was_withdrawn_is_told_with_the_way_back(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    withdraw_all(qtbot, view)
    toast = desk.window.toast
    qtbot.waitUntil(toast.isVisible)
    assert toast.title.text() == "2 releases withdrawn"
    assert toast.hint.text() == "There is no other build of Field Notes to install; the page says so."
    press(qtbot, toast.action)
    qtbot.waitUntil(lambda: words(view) == ["Live", "Earlier build"])


def test_what_testers_get_instead_is_told_with_a_withdrawal(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    choose(view, 0)
    press(qtbot, view.strip.away)
    toast = desk.window.toast
    qtbot.waitUntil(toast.isVisible)
    assert toast.hint.text() == "Testers now get 2.4.0 (311)."
    press(qtbot, toast.action)
    qtbot.waitUntil(lambda: words(view) == ["Live", "Earlier build"])
    choose(view, 1)
    press(qtbot, view.strip.away)
    qtbot.waitUntil(toast.isVisible)
    assert not toast.hint.isVisible(), "testers get what they got before"


def test_of_several_apps_each_is_told_with_what_testers_get_instead() -> None:
    away = replace(NEWEST, withdrawn=True)
    after = Seen((replace(HISTORY, releases=(away, OLDER)),), {}, NOW)
    told = instead([(HISTORY, NEWEST), (TILLS, TILL)], after)
    assert told.startswith("Testers now get Field Notes 2.4.0 (311).")
    assert told.endswith("There is no other build of Till to install; the page says so.")


def test_the_way_back_leads_to_the_place_where_it_was_done(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    core.releases.places[NEARBY] = replace(SEEN, apps=(replace(HISTORY, releases=(NEWEST,)),))
    withdraw_all(qtbot, view)
    toast = desk.window.toast
    qtbot.waitUntil(toast.isVisible)
    view.place_chosen.emit(NEARBY)
    qtbot.waitUntil(lambda: words(view) == ["Live"])
    press(qtbot, toast.action)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    seen = core.releases.places["s1"]
    assert isinstance(seen, Seen)
    assert [one.withdrawn for one in seen.apps[0].releases] == [False, False]
    assert words(view) == ["Live"]


def test_what_is_done_to_several_is_done_to_all_whatever_is_looked_at_meanwhile(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, withdraw = threading.Event(), core.releases.withdraw

    def slowly(key: str, app: AppHistory, release: str, answers: Any, token: CancelToken) -> None:
        assert go_on.wait(10)
        token.check()
        withdraw(key, app, release, answers, token)

    monkeypatch.setattr(core.releases, "withdraw", slowly)
    withdraw_all(qtbot, view)
    view.place_chosen.emit(NEARBY)
    view.place_chosen.emit("s1")
    go_on.set()
    qtbot.waitUntil(desk.window.toast.isVisible)
    assert desk.window.toast.title.text() == "2 releases withdrawn"
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn", "Withdrawn"])


def test_of_some_withdrawn_and_some_not_each_deed_takes_those_that_it_fits(qtbot: QtBot, view: ReleasesView) -> None:
    choose(view, 0)
    press(qtbot, view.strip.away)
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn", "Live"])
    choose(view, 0, 1)
    assert (view.strip.back.text(), view.strip.away.text()) == ("Restore (1)", "Withdraw (1)")
    assert view.strip.away.accessibleName() == "Withdraw (1)"
    press(qtbot, view.strip.back)
    qtbot.waitUntil(lambda: words(view) == ["Live", "Earlier build"])
    choose(view, 0, 1)
    assert view.strip.away.text() == "Withdraw"


def test_the_delete_key_asks_as_the_button_does(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    choose(view, 0)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    wait_for(qtbot, lambda: dialog(desk, Confirm))


def test_what_was_done_before_something_went_wrong_is_seen(
    qtbot: QtBot, core: ScriptedCore, view: ReleasesView, monkeypatch: pytest.MonkeyPatch
) -> None:
    withdraw = core.releases.withdraw

    def refuse_the_second(key: str, app: AppHistory, release: str, *rest: Any) -> None:
        if release == OLDER.id:
            raise ConnectError(N_("Error", "The server is gone."))
        withdraw(key, app, release, *rest)

    monkeypatch.setattr(core.releases, "withdraw", refuse_the_second)
    withdraw_all(qtbot, view)
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn", "Live"] and view.error.isVisible())


def test_several_are_presented_on_one_screen(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    choose(view, 0)
    assert not view.strip.show_large.isVisible(), "one has its own way: QR"
    choose(view, 0, 1)
    press(qtbot, view.strip.show_large)
    qtbot.waitUntil(lambda: desk.codes.presented is not None)
    presented = desk.codes.presented
    assert presented is not None
    assert len(presented.findChildren(QrView)) == 2
    qtbot.keyClick(presented, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.codes.presented is None)
    withdraw_all(qtbot, view)
    qtbot.waitUntil(lambda: words(view) == ["Withdrawn", "Withdrawn"])
    assert not view.strip.show_large.isVisible()


def test_the_keys_present_and_print_what_is_chosen_in_the_list(
    qtbot: QtBot, desk: Desk, view: ReleasesView, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[Any] = []
    monkeypatch.setattr(desk.codes, "print_poster", printed.append)
    desk.window.present.emit()
    assert desk.window.toast.title.text() == "There is nothing to present yet."
    choose(view, 1)
    desk.window.poster_wanted.emit()
    qtbot.waitUntil(lambda: bool(printed))
    ((app, code),) = printed[0]
    assert (app.name, code.url) == ("Field Notes", view.rows[1].url)
    choose(view, 0, 1)
    desk.window.poster_wanted.emit()
    assert desk.window.toast.title.text() == "A poster leads to one build: choose just one."
    desk.window.present.emit()
    qtbot.waitUntil(lambda: desk.codes.presented is not None)
    assert desk.codes.presented is not None
    assert len(desk.codes.presented.findChildren(QrView)) == 2
    qtbot.keyClick(desk.codes.presented, Qt.Key.Key_Escape)


def test_more_codes_than_fit_on_a_screen_are_not_presented_and_the_reason_is_said(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    builds = tuple(release(build=str(at), published_at=NOW - timedelta(minutes=at)) for at in range(10))
    core.releases.places["s1"] = replace(SEEN, apps=(replace(HISTORY, releases=builds),))
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 10 and view.again.isEnabled())
    choose(view, *range(9))
    assert view.strip.show_large.isEnabled()
    assert not view.strip.notes.isVisible()
    choose(view, *range(10))
    assert view.strip.show_large.isVisible()
    assert not view.strip.show_large.isEnabled()
    assert view.strip.notes.text() == "Present shows no more than 9 codes at once."
    desk.window.present.emit()
    assert desk.window.toast.title.text() == view.strip.notes.text()
    assert desk.codes.presented is None


GERMAN = ("QR", "Link kopieren", "Öffnen", "Einbetten …", "Vergleichen", "Zurückziehen", "Löschen …")


def test_what_can_be_done_stands_on_one_line_in_the_usual_window_in_long_words_too(
    qtbot: QtBot, appearance: Appearance
) -> None:
    view = ReleasesView()
    qtbot.addWidget(view)
    view.resize(760, 660)
    view.show()
    view.show_state(made_up_lists.releases())
    view.table.choose(("1",))
    chips = [button for button in view.strip.buttons if button.isVisibleTo(view)][: len(GERMAN)]
    for chip, words in zip(chips, GERMAN, strict=True):
        chip.setText(words)
    for _ in range(3):
        QApplication.processEvents()
    assert len({chip.y() for chip in chips}) == 1


def test_a_link_is_copied_and_a_code_is_shown(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    choose(view, 1)
    press(qtbot, view.strip.link)
    assert QGuiApplication.clipboard().text() == f"{PAGE}{OLDER.id}/"
    choose(view, 0)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    wait_for(qtbot, lambda: dialog(desk, CodeDialog))
    assert PAGE in {label.text() for label in desk.window.findChildren(CodeDialog)[0].findChildren(Label)}


def test_the_code_of_a_build_that_was_replaced_says_which_testers_get(
    qtbot: QtBot, desk: Desk, view: ReleasesView
) -> None:
    view.code.emit(view.rows[1].key)
    wait_for(qtbot, lambda: dialog(desk, CodeDialog))
    (shown,) = desk.window.findChildren(CodeDialog)
    assert shown.remark.isVisible()
    assert shown.remark.title.text() == "An earlier build. Testers get 2.4.0 (318) from the app’s page."
    press(qtbot, shown.remark.action)
    assert not shown.isVisible()
    wait_for(qtbot, lambda: any(one.isVisible() for one in desk.window.findChildren(CodeDialog)))
    (apps,) = (one for one in desk.window.findChildren(CodeDialog) if one.isVisible())
    assert PAGE in {label.text() for label in apps.findChildren(Label)}
    assert not apps.remark.isVisible()


def test_the_codes_of_a_release_on_this_computer_begin_with_the_one_for_trust(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.releases.places = {NEARBY: SEEN}
    desk.window.show_place(RELEASES)
    view = desk.window.releases
    wait_for(qtbot, lambda: len(view.rows) == 2 and view.again.isEnabled())
    view.code.emit(view.rows[0].key)
    wait_for(qtbot, lambda: dialog(desk, CodeDialog))
    panels = desk.window.findChildren(CodePanel)
    assert [panel.link.text() for panel in panels if panel.window() is dialog(desk, CodeDialog)] == [TRUST, PAGE]


def test_one_build_that_was_published_twice_is_told_by_when(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    twice = replace(NEWEST, id=OLDER.id, published_at=OLDER.published_at)
    core.releases.places["s1"] = replace(SEEN, apps=(replace(HISTORY, releases=(NEWEST, twice)),))
    view.refresh.emit()
    qtbot.waitUntil(lambda: {row.version for row in view.rows} == {view.rows[0].version})
    choose(view, 0, 1)
    both = view.strip.facts.text().split(" · ")
    assert len(set(both)) == 2
    press(qtbot, view.strip.differ)
    wait_for(qtbot, lambda: dialog(desk, CompareDialog))
    said = desk.window.findChildren(CompareDialog)[0].sentence.text()
    assert all(f"({row.when})" in said for row in view.rows)


def test_two_builds_are_compared_the_older_first(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    choose(view, 0)
    press(qtbot, view.strip.differ)
    wait_for(qtbot, lambda: dialog(desk, CompareDialog))
    assert core.said("compare") == [(Path("311.ipa"), Path("318.ipa"))]
    shown = dialog(desk, CompareDialog)
    assert isinstance(shown, CompareDialog)
    assert [cell.text for cell in shown.table.rows[0].cells] == ["Build", "311", "318"]
    choose(view, 0, 1)
    assert view.strip.name.text() == "2 releases chosen"
    press(qtbot, view.strip.differ)
    qtbot.waitUntil(lambda: len(core.said("compare")) == 2)


def test_a_build_that_can_not_be_fetched_is_complained_about(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    core.releases.files[OLDER.id] = ConnectError(N_("Error", "Nobody answers."))
    choose(view, 0)
    press(qtbot, view.strip.differ)
    wait_for(qtbot, lambda: dialog(desk, TroubleDialog))
    assert view.summary.text().startswith("2 releases"), "nothing is said to be under way any more"


def test_notes_stand_below_in_words_and_all_of_them_are_a_click_away(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    noted = replace(NEWEST, notes="- Fix **crash** 10\n- Fix crash 11")
    core.releases.places["s1"] = replace(SEEN, apps=(replace(HISTORY, releases=(noted, OLDER)),))
    view.refresh.emit()
    qtbot.waitUntil(lambda: view.rows[0].more_notes)
    choose(view, 0)
    assert view.strip.notes.text() == "Fix crash 10"
    press(qtbot, view.strip.all_notes)
    (shown,) = desk.window.findChildren(NotesDialog)
    assert shown.text.toPlainText() == "• Fix crash 10\n• Fix crash 11"
    shown.accept()
    choose(view, 1)
    assert not view.strip.all_notes.isVisible()


def embed(qtbot: QtBot, desk: Desk, view: ReleasesView, place: int) -> SnippetDialog:
    choose(view, place)
    press(qtbot, view.strip.embed)
    shown = dialog(desk, SnippetDialog)
    assert isinstance(shown, SnippetDialog)
    return shown


def test_what_is_pasted_for_the_live_build_leads_to_the_page_that_stays(
    qtbot: QtBot, desk: Desk, view: ReleasesView
) -> None:
    shown = embed(qtbot, desk, view, 0)
    assert shown.windowTitle() == "Link to Field Notes"
    for kind in ("html", "amp", "iframe", "markdown", "mail"):
        shown.kind.setCurrentIndex(shown.kind.findData(kind))
        assert PAGE in shown.text.toPlainText()
        assert NEWEST.id not in shown.text.toPlainText()
    qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown.text.toPlainText()


def test_a_link_to_one_build_alone_is_asked_for_and_names_it(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    shown = embed(qtbot, desk, view, 0)
    before = shown.leads_to.text()
    shown.alone.click()
    assert shown.windowTitle() == "Link to Field Notes 2.4.0 (318)"
    assert "itms-services://" in shown.text.toPlainText()
    assert NEWEST.id in shown.text.toPlainText()
    assert "Install Field Notes 2.4.0 (318)" in shown.text.toPlainText()
    assert shown.leads_to.text() != before
    shown.kind.setCurrentIndex(shown.kind.findData("mail"))
    assert f"{PAGE}{NEWEST.id}/" in shown.text.toPlainText()


def test_a_link_to_an_earlier_build_leads_there_as_its_code_does(qtbot: QtBot, desk: Desk, view: ReleasesView) -> None:
    shown = embed(qtbot, desk, view, 1)
    assert shown.alone.isChecked()
    assert OLDER.id in shown.text.toPlainText()


def test_what_was_done_is_listed(desk: Desk, view: ReleasesView) -> None:
    view.log.emit()
    shown = dialog(desk, LogDialog)
    assert isinstance(shown, LogDialog)
    assert [row.cells[3].text for row in shown.table.rows] == ["ci", "ada"]
    assert shown.sentence.text().startswith("Kept on Staging")
    exact = f"{NEWEST.published_at.astimezone():%Y-%m-%d %H:%M}"
    assert shown.table.rows[0].cells[2].tip == exact
    shown.copy.click()
    assert QGuiApplication.clipboard().text().splitlines()[0] == f"{exact}\tPublished\tField Notes 2.4.0 (318)\tci"


def test_who_did_it_and_when_is_seen_in_large_text_too(qtbot: QtBot, appearance: Appearance) -> None:
    appearance.wear(Look(scale=2.0))
    line = LogLine("1", "today at 10:15", "2026-01-27 10:15", "Published", "Field Notes 2.4.0 (318)", "ada")
    shown = LogDialog("Staging", (line,))
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.table.isColumnHidden(2) and shown.table.isColumnHidden(3))
    assert shown.table.model().index(0, 0).data(CELL).second == "today at 10:15 · ada"
    qtbot.waitUntil(lambda: shown.table.height() == shown.table.maximumHeight())


def test_what_was_done_on_this_computer_is_said_to_be_here(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.releases.places = {NEARBY: SEEN}
    desk.window.show_place(RELEASES)
    qtbot.waitUntil(desk.window.releases.told.isEnabled)
    desk.window.releases.log.emit()
    shown = dialog(desk, LogDialog)
    assert isinstance(shown, LogDialog)
    assert shown.sentence.text() == "What was done with the builds on this computer."


def test_nothing_is_told_or_exported_of_a_place_of_which_nothing_is_known(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    core.releases.places = {"s1": ConnectError(N_("Error", "Not there."))}
    desk.window.show_place(RELEASES)
    view = desk.window.releases
    qtbot.waitUntil(view.error.isVisible)
    assert not view.told.isEnabled()
    assert not view.written.isEnabled()
    core.releases.places = {"s1": SEEN}
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: view.told.isEnabled() and view.written.isEnabled())


def test_words_leave_out_and_an_order_sorts(qtbot: QtBot, core: ScriptedCore, view: ReleasesView) -> None:
    core.releases.places["s1"] = replace(SEEN, apps=(HISTORY, TILLS))
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 3)
    view.filter.setText("FIELD ada")
    assert [row.version for row in view.rows] == ["2.4.0 (311)"]
    assert view.summary.text().startswith("1 of 3 releases · as of ")
    view.filter.setText("nothing at all")
    assert view.rows == ()
    assert view.blank.isVisible()
    assert view.filter.isVisible(), "the words can be taken back"
    view.filter.clear()
    press(qtbot, view.ending.action)
    assert view.rows[0].name == "Till"
    assert view.order.chosen() == "ends"
    for order, first in (("app", "Field Notes"), ("size", "Field Notes"), ("newest", "Field Notes")):
        view.order.setCurrentIndex(view.order.findData(order))
        assert view.rows[0].name == first


def test_show_leads_to_the_build_that_ends_whatever_was_filtered(
    qtbot: QtBot, core: ScriptedCore, view: ReleasesView
) -> None:
    gone = replace(TILL, bundle_id="com.example.gone", name="Gone", installable_until=NOW - timedelta(days=1))
    goners = AppHistory("gone", "com.example.gone", "Gone", "https://builds.example.com/gone/", (gone,))
    core.releases.places = {"s1": replace(SEEN, apps=(HISTORY, TILLS, goners))}
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 4)
    view.filter.setText("field")
    assert "Till" not in {row.name for row in view.rows}
    press(qtbot, view.ending.action)
    assert view.filter.text() == ""
    (chosen,) = (row for row in view.rows if row.key in view.table.chosen_keys())
    assert chosen.name == "Till", "not the one that has ended, although it stands before it"
    assert view.table.hasFocus()
    assert view.strip.isVisible()


def test_words_are_looked_for_in_what_tells_builds_apart() -> None:
    one = release(notes="Café first\nand tea", published_by="ada", published_at=NOW - timedelta(minutes=5))
    seen = Seen((replace(HISTORY, releases=(one,)),), {}, NOW)
    for words in ("notes", "example.field", "2.4.0 (318)", "ADA", "tea cafe"):
        assert release_rows(seen, NOW, words=words), words
    for words in ("84", "MB", "today", ":", "live"):
        assert not release_rows(seen, NOW, words=words), words


def test_the_choice_stays_while_the_list_changes(qtbot: QtBot, core: ScriptedCore, view: ReleasesView) -> None:
    choose(view, 1)
    core.releases.places["s1"] = replace(SEEN, apps=(TILLS, HISTORY))
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 3)
    assert view.table.chosen_keys() == (f"{HISTORY.folder}/{OLDER.id}",)


def test_what_ends_soon_stands_beside_the_place_and_is_told_once_a_day(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    told: list[int] = []
    desk.expiry.due.connect(told.append)
    core.releases.places["s1"] = replace(SEEN, apps=(HISTORY, TILLS))
    press(qtbot, view.again)
    entry = desk.window.side_bar.entries[RELEASES]
    qtbot.waitUntil(lambda: entry.accessibleDescription() == "One build expires within 30 days")
    assert told == [1]
    for _ in range(2):
        with qtbot.waitSignal(desk.expiry.counted):
            desk.expiry.check()
    assert told == [1]


def test_another_place_has_another_list_and_trouble_leaves_the_known_one(
    qtbot: QtBot, core: ScriptedCore, view: ReleasesView
) -> None:
    view.place.setCurrentIndex(1)
    qtbot.waitUntil(view.again.isEnabled)
    assert view.place.chosen() == NEARBY
    assert view.rows == ()
    assert view.blank.heading.text() == "Nothing is published here yet."
    core.releases.places["s1"] = ConnectError(N_("Error", "Nobody answers."))
    view.place.setCurrentIndex(0)
    assert len(view.rows) == 2, "the list from before stays in sight while it is fetched again"
    qtbot.waitUntil(view.error.isVisible)
    assert view.error.title.text() == "Nobody answers."
    assert len(view.rows) == 2
    core.releases.places["s1"] = SEEN
    press(qtbot, view.error.again)
    qtbot.waitUntil(lambda: view.again.isEnabled() and not view.error.isVisible())


def test_a_question_is_asked_here_too(qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView) -> None:
    core.releases.places["s1"] = HostKeyUnknown(
        N_("Error", "Unknown."), host="h", port=22, key_type="ssh-ed25519", fingerprint="SHA256:" + "a" * 43
    )
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(HostKeyDialog)))
    core.releases.places["s1"] = SEEN
    qtbot.mouseClick(desk.window.findChildren(HostKeyDialog)[0].trust, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.pinned) == 1)
    qtbot.waitUntil(lambda: view.again.isEnabled() and not view.error.isVisible())


@pytest.mark.parametrize("was_wrong", [False, True])
def test_a_question_without_an_answer_is_no_fault_and_is_asked_again_on_demand(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView, was_wrong: bool
) -> None:
    title = N_("Error", "files.example.com asks for the password of deploy.")
    core.releases.places["s1"] = (
        AuthenticationFailed(title, refused=("password",))
        if was_wrong
        else SecretNeeded(title, kind="password", subject="deploy")
    )

    def question() -> SecretDialog | None:
        return next((one for one in desk.window.findChildren(SecretDialog) if one.isVisible()), None)

    press(qtbot, view.again)
    wait_for(qtbot, question)
    asked = question()
    assert asked is not None
    asked.reject()
    qtbot.waitUntil(view.error.isVisible)
    assert view.error.title.text() == "Not signed in"
    assert view.error.mark.property("tone") == "note"
    assert view.error.facts.text() == str(title)
    assert view.error.action.text() == "Sign in"
    qtbot.waitUntil(lambda: question() is None and not desk.jobs.busy)
    press(qtbot, view.error.action)
    wait_for(qtbot, question)
    core.releases.places["s1"] = ConnectError(N_("Error", "Nobody answers."))
    again = question()
    assert again is not None
    qtbot.keyClicks(again.inputs[0], "hunter2")
    press(qtbot, again.go)
    qtbot.waitUntil(lambda: view.error.title.text() == "Nobody answers.")
    assert view.error.action.text() == "Server settings…"


def test_the_keyboard_stays_on_the_page_while_it_is_tried_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    core.releases.places["s1"] = ConnectError(N_("Error", "Nobody answers."))
    press(qtbot, view.again)
    qtbot.waitUntil(view.error.isVisible)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    view.error.again.setFocus()
    view.error.again.click()
    qtbot.waitUntil(lambda: view.error.isHidden() or bool(desk.jobs.busy))
    focused = desk.window.focusWidget()
    assert focused is not None
    assert focused is view or view.isAncestorOf(focused)


def test_over_a_list_that_is_there_nobody_is_asked_for_a_password_until_they_want_to_sign_in(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    core.releases.places["s1"] = SEEN
    view.place_chosen.emit("s1")
    qtbot.waitUntil(lambda: bool(view.rows) and not desk.jobs.busy)
    title = N_("Error", "files.example.com asks for the password of deploy.")
    core.releases.places["s1"] = SecretNeeded(title, kind="password", subject="deploy")
    view.place_chosen.emit("s1")
    qtbot.waitUntil(view.error.isVisible)
    assert view.error.title.text() == "Not signed in"
    assert view.rows
    assert not desk.window.findChildren(SecretDialog)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    press(qtbot, view.error.action)
    wait_for(qtbot, lambda: next(iter(desk.window.findChildren(SecretDialog)), None))


def test_from_a_server_that_can_not_be_reached_the_way_leads_to_its_settings(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    for place in ("s1", NEARBY):
        core.releases.places[place] = ConnectError(N_("Error", "Nobody answers."))
    view.place_chosen.emit(NEARBY)
    qtbot.waitUntil(view.error.isVisible)
    assert not view.error.action.isVisible(), "this computer has none"
    view.place_chosen.emit("s1")
    qtbot.waitUntil(view.error.action.isVisible)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    press(qtbot, view.error.action)
    assert desk.window.servers.isVisible()
    assert desk.servers.editing
    assert desk.window.servers.editor.server_id == "s1"


def test_a_folder_that_is_missing_is_no_empty_one_and_the_way_leads_to_the_settings(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    for place in ("s1", NEARBY):
        core.releases.places[place] = Seen(at=NOW, missing=True)
    view.place_chosen.emit(NEARBY)
    qtbot.waitUntil(view.blank.isVisible)
    assert view.blank.heading.text() == "Nothing is published here yet.", "this computer makes its own"
    assert not view.correct.isVisible()
    view.place_chosen.emit("s1")
    qtbot.waitUntil(view.correct.isVisible)
    assert view.blank.heading.text() == f"There is no folder “{STAGING.root}” yet."
    assert view.blank.sentence.text().startswith("The first publish makes it.")
    assert not view.error.isVisible()
    assert not view.summary.isVisible()
    press(qtbot, view.correct)
    assert desk.window.servers.editor.server_id == "s1"


def test_a_list_is_written_and_trouble_with_that_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    write_text(desk.window, desk.jobs, file, lambda _file: as_csv("https://builds.example.com", (HISTORY,)))
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert len(list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))) == 3
    assert file.read_bytes().startswith(codecs.BOM_UTF8), "spreadsheets would take it for an old encoding"
    assert desk.window.toast.title.text() == "Saved as “list.csv”"
    assert desk.window.toast.hint.text().replace("\u200b", "") == str(tmp_path)
    write_text(desk.window, desk.jobs, tmp_path / "no" / "list.csv", lambda _file: "")
    wait_for(qtbot, lambda: dialog(desk, TroubleDialog))


# -- what the rows say


def test_of_the_build_that_testers_get_it_is_told_how_long_it_installs() -> None:
    left = (timedelta(days=-1), timedelta(days=8, hours=13), timedelta(hours=3), timedelta(days=99))
    releases = (release(installable_until=NOW + span) for span in left)
    seen = Seen(tuple(replace(HISTORY, folder=str(at), releases=(one,)) for at, one in enumerate(releases)))
    rows = release_rows(seen, NOW)
    assert [row.tone for row in rows] == ["bad", "caution", "caution", "good"]
    said = ["Live · expired", "Live, 9 days left", "Live, hours left", "Live"]
    assert [row.word for row in rows] == said
    assert ending_soon(seen, NOW) == 2


def test_a_build_that_was_replaced_is_an_earlier_one_however_soon_it_ends() -> None:
    new, old, ended = (
        release(build=str(at), published_at=NOW - timedelta(days=at), installable_until=NOW + timedelta(days=left))
        for at, left in enumerate((99, 6, -1))
    )
    seen = Seen((replace(HISTORY, releases=(new, old, ended)),))
    assert [row.word for row in release_rows(seen, NOW)] == ["Live", "Earlier build", "Expired"]
    assert [row.word for row in release_rows(seen, NOW, order="ends")] == ["Live", "Expired", "Earlier build"]
    assert ending_soon(seen, NOW) == 0
    seen = Seen((replace(HISTORY, releases=(replace(new, withdrawn=True), old, ended)),))
    assert [row.word for row in release_rows(seen, NOW)] == ["Withdrawn", "Live, 6 days left", "Expired"]
    assert ending_soon(seen, NOW) == 1


def test_a_withdrawn_build_says_no_end() -> None:
    end = NOW + timedelta(days=99)
    kept, away = (replace(one, installable_until=end) for one in (NEWEST, replace(OLDER, withdrawn=True)))
    rows = release_rows(Seen((replace(HISTORY, releases=(kept, away)),)), NOW)
    assert [bool(row.until) for row in rows] == [True, False]


@pytest.mark.parametrize("why", [{"profile_type": ""}, {"profile_type": "app-store"}, {"blocked": True}])
def test_a_build_that_never_installs_has_no_end_and_says_so(why: dict[str, Any]) -> None:
    new, old = (replace(one, installable_until=NOW + timedelta(days=9), **why) for one in (NEWEST, OLDER))
    seen = Seen((replace(HISTORY, releases=(new, old)),))
    rows = release_rows(seen, NOW)
    assert [(row.tone, row.word, row.until) for row in rows] == [
        ("bad", "Live · won’t install", ""),
        ("bad", "Won’t install", ""),
    ]
    assert ending_soon(seen, NOW) == 0


def test_a_place_that_leads_back_to_each_phone_itself_is_not_called_live() -> None:
    history = replace(HISTORY, page_url="https://localhost:8443/com.example.field/")
    rows = release_rows(Seen((history,)), NOW)
    assert [(row.tone, row.word) for row in rows] == [("caution", "Live · no phone gets it"), ("note", "Earlier build")]
    assert not rows[0].installable


def test_the_code_of_what_does_not_install_promises_nothing(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    core.releases.places["s1"] = replace(SEEN, apps=(replace(HISTORY, releases=(replace(NEWEST, blocked=True),)),))
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 1)
    choose(view, 0)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    wait_for(qtbot, lambda: dialog(desk, CodeDialog))
    shown = desk.window.findChildren(CodeDialog)[0]
    told = " ".join(label.text() for label in shown.findChildren(Label))
    assert "The code leads to its page." in told
    assert "Ready to scan" not in told


def test_the_sample_is_told_apart_and_one_that_somebody_signed_is_an_app_like_others() -> None:
    facts: dict[str, Any] = {"bundle_id": BUNDLE_ID, "profile_type": "", "blocked": True, "installable_until": None}
    new, old = (replace(one, **facts) for one in (NEWEST, OLDER))

    def told(*releases: Release) -> list[tuple[str, str]]:
        return [(row.tone, row.word) for row in release_rows(Seen((replace(HISTORY, releases=releases),)), NOW)]

    assert told(new, old) == [("note", "Live · sample"), ("note", "Sample")]
    assert told(replace(new, withdrawn=True), old) == [("withdrawn", "Withdrawn"), ("note", "Live · sample")]
    signed = replace(new, profile_type="ad-hoc", blocked=False)
    assert told(signed) == [("good", "Live")]


def test_a_publish_under_way_leads_and_an_icon_is_the_apps() -> None:
    seen = Seen((replace(HISTORY, incoming=(NOW,)),), {HISTORY.folder: Icon(NEWEST.id, b"png")}, NOW)
    rows = release_rows(seen, NOW)
    assert [row.word for row in rows] == ["Being published", "Live", "Earlier build"]
    assert {row.icon for row in rows} == {b"png"}


def test_a_publish_that_stopped_says_so_and_what_is_there_of_it_can_be_deleted(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: ReleasesView
) -> None:
    core.releases.places["s1"] = replace(SEEN, apps=(replace(HISTORY, stopped=(NOW - timedelta(hours=2),)),))
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 3)
    assert words(view) == ["Stopped", "Live", "Earlier build"]
    choose(view, 0)
    assert view.strip.name.text() == "Field Notes · a new build"
    assert "goes on from what is there" in view.strip.notes.text()
    assert [button for button in view.strip.buttons if button.isVisible()] == [view.strip.gone]
    press(qtbot, view.strip.gone)
    question = next(one for one in desk.window.findChildren(Confirm) if one.isVisible())
    question.go.click()
    qtbot.waitUntil(lambda: words(view) == ["Live", "Earlier build"])


def test_the_log_tells_of_builds_that_are_gone() -> None:
    gone = release(version="1.0", build="7", published_at=NOW - timedelta(days=9))
    app = replace(HISTORY, events=(Event(NOW, "delete", gone.id, "ada"),))
    first = log_lines((app,), NOW)[0]
    assert (first.deed, first.release, first.who) == ("Deleted", "Field Notes 1.0 (7)", "ada")


def test_four_hundred_builds_are_drawn_in_a_moment(qtbot: QtBot, view: ReleasesView, core: ScriptedCore) -> None:
    apps = tuple(
        replace(
            HISTORY,
            folder=f"app{number}",
            releases=tuple(release(build=str(at), published_at=NOW - timedelta(minutes=at)) for at in range(10)),
        )
        for number in range(40)
    )
    core.releases.places["s1"] = Seen(apps, {}, NOW)
    press(qtbot, view.again)
    qtbot.waitUntil(lambda: len(view.rows) == 400)
    # Not a widget a row: that would take a second.
    assert len(view.findChildren(QWidget)) < 200
