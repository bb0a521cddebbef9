"""Builds are taken out of the queue from wherever one looks at them, and come back where that was a mistake."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore, broken, raising, sound, usual_steps

from otadesk.desktop.confirm import Confirm
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.publish.builds import Build, BuildQueue
from otadesk.desktop.publish.queue_strip import QueueCard
from otadesk.desktop.publish.unpublished import Waiting, waiting
from otadesk.desktop.signing_in.answers import Answers
from otadesk.errors import NoSpace, PackageError
from otadesk.ipa.file_state import FileState
from otadesk.phrases import N_
from otadesk.preflight.examine import PackageReport
from otadesk.progress import CancelToken, Listener


def phases(desk: Desk) -> list[str]:
    return [build.phase for build in desk.publish.queue.builds]


def names(desk: Desk) -> list[str]:
    return [build.path.stem for build in desk.publish.queue.builds]


def write(core: ScriptedCore, path: Path, report: PackageReport) -> None:
    """Write a file in which the core finds this as long as it is what it is now."""
    path.touch()
    core.examined[path.name] = replace(report, package=replace(report.package, state=FileState.of(path)))


def linked(core: ScriptedCore, folder: Path) -> tuple[Path, Path]:
    """Return a build and a link to it."""
    path, link = folder / "a.ipa", folder / "newest.ipa"
    write(core, path, sound("a"))
    link.symlink_to(path)
    core.examined[link.name] = core.examined[path.name]
    return path, link


@pytest.fixture
def cards(qtbot: QtBot, desk: Desk) -> list[QueueCard]:
    desk.publish.add([Path(f"{name}.ipa") for name in "abc"])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 3 and desk.window.publish.review.isVisible())
    return desk.window.publish.queue.cards


def choose(card: QueueCard, words: str) -> list[str]:
    """Choose an entry of a card's menu, and return what there was to choose from."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), card.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(card, event)
    (opened,) = [one for one in card.findChildren(QMenu) if one.isVisible()]
    entries = {action.text(): action for action in opened.actions()}
    opened.close()
    entries[words].trigger()
    return list(entries)


def test_the_delete_key_takes_a_build_out_and_undo_puts_it_back(
    qtbot: QtBot, desk: Desk, cards: list[QueueCard]
) -> None:
    desk.publish.queue.builds[1].notes = "Offline maps"
    qtbot.keyClick(cards[1], Qt.Key.Key_Delete)
    assert names(desk) == ["a", "c"]
    assert "no longer in the queue" in desk.window.toast.title.text()
    desk.window.toast.action.click()
    assert names(desk) == ["a", "b", "c"]
    shown = desk.publish.queue.shown
    assert shown is not None
    assert (shown.path.stem, shown.notes) == ("b", "Offline maps")
    qtbot.waitUntil(lambda: shown.closer is None)


@pytest.mark.parametrize(
    ("bad", "on_page"), [("a", "b"), ("ab", "c"), ("b", "a"), ("abc", "a")], ids=["first", "two", "second", "all"]
)
def test_of_several_files_the_first_that_is_a_build_is_shown(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, bad: str, on_page: str
) -> None:
    for name in bad:
        core.examined[f"{name}.ipa"] = PackageError(N_("Error", "“{name}” is empty.").of(name=f"{name}.ipa"))
    desk.publish.add([Path(f"{name}.ipa") for name in "abc"])
    qtbot.waitUntil(lambda: "reading" not in phases(desk))
    shown = desk.publish.queue.shown
    assert shown is not None
    assert shown.path.stem == on_page
    lines = ["This is empty." if name in bad else "To be published" for name in "abc"]
    qtbot.waitUntil(lambda: [card._line.text() for card in desk.window.publish.queue.cards] == lines)


def test_what_somebody_picks_among_several_stays_whatever_it_turns_out_to_be(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.examined["b.ipa"] = PackageError(N_("Error", "“{name}” is empty.").of(name="b.ipa"))
    desk.publish.add([Path(f"{name}.ipa") for name in "abc"])
    desk.window.publish.picked.emit(2)
    qtbot.waitUntil(lambda: phases(desk) == ["review", "failed", "review"])
    shown = desk.publish.queue.shown
    assert shown is not None
    assert shown.path.stem == "b"


def test_the_key_for_undo_puts_a_build_back(qtbot: QtBot, desk: Desk, cards: list[QueueCard]) -> None:
    assert desk.window.menus
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    cards[1].setFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Delete)
    assert names(desk) == ["a", "c"]
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(desk) == ["a", "b", "c"]


def test_a_remark_keeps_off_the_buttons_of_a_page(desk: Desk, cards: list[QueueCard]) -> None:
    desk.window.toast.remark("note", "Saved")
    page = desk.window.publish.review
    lies = desk.window.toast.geometry()
    for button in (page.go, page.put_away, *cards):
        place = QRect(button.mapTo(desk.window, QPoint()), button.size())
        assert button.isVisible()
        assert not lies.intersects(place)


def test_the_keyboard_stays_in_the_queue_when_its_last_build_is_taken_out(
    qtbot: QtBot, desk: Desk, cards: list[QueueCard]
) -> None:
    cards[2].setFocus()
    qtbot.keyClick(cards[2], Qt.Key.Key_Delete)
    assert names(desk) == ["a", "b"]
    assert QApplication.focusWidget() is cards[1]


def test_several_that_were_taken_out_come_back_one_after_the_other(
    qtbot: QtBot, desk: Desk, cards: list[QueueCard]
) -> None:
    for _ in range(2):
        qtbot.keyClick(cards[0], Qt.Key.Key_Delete)
    assert names(desk) == ["c"]
    desk.window.toast.action.click()
    assert names(desk) == ["b", "c"]
    desk.window.toast.action.click()
    assert names(desk) == ["a", "b", "c"]


def test_discarding_what_is_on_the_page_can_be_undone(qtbot: QtBot, desk: Desk, cards: list[QueueCard]) -> None:
    assert cards
    desk.window.publish.review.discard.emit()
    assert names(desk) == ["b", "c"]
    desk.window.toast.action.click()
    assert names(desk) == ["a", "b", "c"]
    desk.window.toast.remark("note", "Words", action="Undo", act=lambda: None)
    assert names(desk) == ["a", "b", "c"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_build_shows_it_or_takes_it_out(desk: Desk, cards: list[QueueCard]) -> None:
    assert choose(cards[2], "Show") == ["Show", "Take out of the queue"]
    assert desk.publish.queue.shown is desk.publish.queue.builds[2]
    choose(cards[0], "Take out of the queue")
    assert names(desk) == ["b", "c"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_being_sent_is_cancelled_by_its_menu_alone(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, cards: list[QueueCard]
) -> None:
    gate = threading.Event()

    def held(token: CancelToken, listener: Listener, answers: Answers) -> None:
        with token.breaking(gate.set):
            assert gate.wait(10)
        token.check()
        usual_steps(token, listener, answers)

    core.scripts = [held]
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: phases(desk) == ["running", "review", "review"])
    qtbot.keyClick(cards[0], Qt.Key.Key_Delete)
    assert phases(desk)[0] == "running"
    assert choose(cards[0], "Cancel") == ["Show", "Cancel"]
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 3)


def test_what_is_over_is_put_away_with_a_way_back(qtbot: QtBot, desk: Desk, cards: list[QueueCard]) -> None:
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: sorted(phases(desk)) == ["done", "review", "review"])
    cards[0].click()
    qtbot.waitUntil(desk.window.publish.done.isVisible)
    desk.window.publish.done.again.emit()
    assert names(desk) == ["b", "c"]
    assert desk.window.toast.title.text() == "One build put away"
    desk.window.toast.action.click()
    assert names(desk) == ["a", "b", "c"]
    qtbot.waitUntil(desk.window.publish.done.isVisible)


def test_a_build_whose_publish_failed_comes_back_after_it_was_closed(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.scripts += raising(NoSpace(N_("Error", "There is no room on the server.")))
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"])
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: phases(desk) == ["failed"])
    desk.window.publish.failed.discard.emit()
    assert names(desk) == []
    desk.window.toast.action.click()
    assert phases(desk) == ["failed"]


def test_a_file_that_changes_while_it_is_looked_at_is_read_again(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.deeply["a.ipa"] = PackageError(N_("Error", "The file was changed meanwhile."))
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["failed"])
    page = desk.window.publish.failed
    qtbot.waitUntil(page.isVisible)
    assert not page.review.isVisible(), "what was seen of it is worth nothing"
    del core.deeply["a.ipa"]
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: phases(desk) == ["review"])


def test_a_build_keeps_the_place_to_which_it_was_sent(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list.append(STAGING)
    desk.publish.refresh()
    desk.publish.add([Path("a.ipa"), Path("b.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2)
    review = desk.window.publish.review

    def chosen(build: Build) -> str:
        assert build.review is not None
        return build.review.chosen

    def stopped(token: CancelToken, _listener: Listener, _answers: Answers) -> None:
        with token.breaking(core.gate.set):
            assert core.gate.wait(20)
        token.check()

    core.scripts.append(stopped)
    first, second = desk.publish.queue.builds
    assert chosen(first) == STAGING.id
    review.publish.emit()
    desk.publish.show_build(second)
    review.place_chosen.emit(NEARBY)
    assert chosen(second) == NEARBY
    desk.window.publish.queue.cards[0].click()
    desk.publish.cancel()
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2)
    assert (chosen(first), chosen(second)) == (STAGING.id, NEARBY)


def test_a_new_server_does_not_change_where_a_build_on_show_goes(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"])
    core.server_list.append(STAGING)
    desk.publish.refresh()
    (build,) = desk.publish.queue.builds
    assert build.review is not None
    assert build.review.chosen == NEARBY


def test_a_file_that_is_no_build_is_told_of_beside_what_is_on_the_page(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.examined["holiday.zip"] = PackageError(N_("Error", "This is a zip archive, but not an app."))
    desk.publish.add([Path("a.ipa"), Path("holiday.zip")])
    qtbot.waitUntil(lambda: desk.window.toast.title.text() == "holiday.zip can’t be published")
    assert desk.window.toast.hint.text() == "This is a zip archive, but not an app."
    desk.window.toast.action.click()
    qtbot.waitUntil(desk.window.publish.failed.isVisible)


def test_the_notes_for_a_build_of_last_time_whose_file_is_gone_can_still_be_had(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.examined["a.ipa"] = PackageError(N_("Error", "This file is not there."), reason="missing")
    core.examined["b.ipa"] = core.examined["a.ipa"]
    written = {"a.ipa": "Offline maps", "b.ipa": "", "c.ipa": ""}
    left = [Waiting(str(Path(name).absolute()), notes) for name, notes in written.items()]
    desk.publish.care.bring_back(left)
    qtbot.waitUntil(lambda: phases(desk) == ["failed", "review"])
    assert names(desk) == ["a", "c"]
    titles = [desk.window.toast.title.text()]
    while titles[-1] != "a.ipa is no longer there.":
        desk.window.toast.put_away()
        titles.append(desk.window.toast.title.text())
    assert not any("can’t be published" in title for title in titles), "it is told once"
    desk.window.toast.action.click()
    assert QGuiApplication.clipboard().text() == "Offline maps"
    assert [(one.path, one.notes) for one in waiting(desk.publish.queue.builds)] == [
        (one.path, one.notes) for one in (left[0], left[2])
    ], "the disk may be there again next time"
    core.examined["a.ipa"] = sound("a")
    desk.publish.show_build(desk.publish.queue.builds[0])
    desk.window.publish.failed.retry.emit()
    qtbot.waitUntil(lambda: phases(desk) == ["review", "review"])
    assert desk.publish.queue.builds[0].notes == "Offline maps"


def test_a_build_that_is_given_beside_one_that_waits_is_shown_and_what_was_written_stays_with_the_other(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"])
    review = desk.window.publish.review
    review.notes.setPlainText("Offline maps")
    desk.publish.add([Path("b.ipa"), Path("c.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 3 and review.isVisible())
    assert (review.heading.name.text(), review.notes.toPlainText()) == ("b", "")
    desk.window.publish.queue.cards[0].click()
    assert (review.heading.name.text(), review.notes.toPlainText()) == ("a", "Offline maps")


def test_the_page_goes_back_to_where_it_was_when_what_was_just_given_is_taken_out(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, cards: list[QueueCard]
) -> None:
    assert cards
    core.examined["notes.txt"] = PackageError(N_("Error", "This is no IPA."))
    desk.publish.add([Path("notes.txt")])
    qtbot.waitUntil(desk.window.publish.failed.isVisible)
    desk.window.publish.failed.discard.emit()
    shown = desk.publish.queue.shown
    assert shown is not None
    assert (names(desk), shown.path.stem) == (["a", "b", "c"], "a")


def test_a_file_that_is_in_the_queue_already_is_gone_to_and_said_to_be_there(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.ipa", tmp_path / "b.ipa"
    for path in (first, second):
        write(core, path, sound(path.stem))
    desk.publish.add([first, first, second])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2 and not desk.jobs.busy)
    desk.publish.queue.builds[1].notes = "Offline maps"
    desk.publish.add([second])
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert names(desk) == ["a", "b"]
    assert desk.publish.queue.shown is desk.publish.queue.builds[1]
    assert desk.window.toast.title.text() == "b is in the queue already."
    assert len(core.said("examine")) == 2, "it is what it was"
    desk.publish.add([first, second])
    assert desk.publish.queue.shown is desk.publish.queue.builds[0]
    assert desk.window.toast.title.text() == "2 builds are in the queue already."


def test_a_link_to_a_file_in_the_queue_is_the_same_build(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    (first, link), second = linked(core, tmp_path), tmp_path / "b.ipa"
    write(core, second, sound("b"))
    desk.publish.add([first, second])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2 and not desk.jobs.busy)
    desk.publish.show_build(desk.publish.queue.builds[1])
    desk.publish.add([link])
    qtbot.waitUntil(lambda: len(phases(desk)) == 2 and not desk.jobs.busy)
    assert names(desk) == ["a", "b"]
    assert desk.publish.queue.shown is desk.publish.queue.builds[0]
    assert desk.window.toast.title.text() == "a is in the queue already."
    assert len(core.said("examine")) == 3, "the file itself is what it was"


def test_a_link_given_together_with_its_file_is_no_second_build(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    path, link = linked(core, tmp_path)
    desk.publish.add([path, link])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] and not desk.jobs.busy)


def test_a_file_in_the_queue_that_was_built_anew_is_read_again_when_it_is_given_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    path = tmp_path / "a.ipa"
    write(core, path, sound("Before"))
    desk.publish.add([path])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] and not desk.jobs.busy)
    (build,) = desk.publish.queue.builds
    build.notes = "Offline maps"
    path.write_text("another")
    core.examined["a.ipa"] = sound("After")
    desk.publish.add([path])
    qtbot.waitUntil(lambda: build.name == "After" and not desk.jobs.busy)
    assert (phases(desk), build.notes) == (["review"], "Offline maps")


def test_what_was_agreed_to_holds_for_no_other_build_and_for_none_that_is_being_read(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ipa"
    write(core, path, broken("Before"))
    desk.publish.add([path])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] and not desk.jobs.busy)
    (build,) = desk.publish.queue.builds
    desk.window.publish.review.publish.emit()
    (question,) = desk.window.findChildren(Confirm)
    path.write_text("another")
    after, read = broken("After"), threading.Event()
    core.examined["a.ipa"] = after

    def examine(_path: Path) -> PackageReport:
        assert read.wait(10)
        return after

    monkeypatch.setattr(core, "examine", examine)
    desk.publish.add([path])
    qtbot.waitUntil(lambda: phases(desk) == ["reading"])
    question.agreed.emit()
    assert phases(desk) == ["reading"]
    read.set()
    qtbot.waitUntil(lambda: build.name == "After" and not desk.jobs.busy)
    question.agreed.emit()
    assert (phases(desk), core.said("publish")) == (["review"], [])
    question.reject()


def test_a_reading_that_ends_late_changes_nothing_of_what_has_gone_on(qtbot: QtBot, desk: Desk) -> None:
    desk.publish.add([Path("a.ipa")])
    (build,) = desk.publish.queue.builds
    build.phase, build.job = "running", None
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert build.phase == "running"
    build.phase = "review"


def test_a_file_that_was_published_may_be_given_once_more(qtbot: QtBot, desk: Desk) -> None:
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"])
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: phases(desk) == ["done"])
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["done", "review"])


def test_the_same_build_from_two_files_is_marked_and_publishing_all_sends_it_once(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    core.examined |= {"copy.ipa": sound("a")}
    desk.publish.add([Path("a.ipa"), Path("b.ipa"), Path("copy.ipa")])
    review = desk.window.publish.review
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 3 and not desk.jobs.busy)
    cards = desk.window.publish.queue.cards
    assert [card.accessibleName() for card in cards] == [
        *("a (34): To be published", "b: To be published"),
        "a (34): Warning, Twice in the queue",
    ]
    assert review.together.words == "Publish all 2"
    cards[2].click()
    qtbot.waitUntil(review.already.isVisible)
    assert "is in the queue twice for the same place" in review.already.text()
    review.place_chosen.emit(NEARBY)
    assert not review.already.isVisible()
    assert review.together.words == "Publish all 3", "to another place it is another publish"
    review.place_chosen.emit(STAGING.id)
    review.publish_all.emit()
    qtbot.waitUntil(lambda: phases(desk) == ["done", "done", "review"])
    assert [call[0] for call in core.said("publish")] == ["a", "b"]
    assert "To be published" in cards[2].accessibleName(), "it is on its own now, and what is there is told"


def test_a_build_that_installs_is_not_left_behind_for_the_same_one_that_does_not(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.examined |= {"a.ipa": broken("a"), "signed anew.ipa": sound("a")}
    desk.publish.add([Path("a.ipa"), Path("signed anew.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2 and not desk.jobs.busy)
    assert [build.path.stem for build in desk.publish.queue.together] == ["signed anew"]


def test_builds_out_of_a_folder_were_given_with_whatever_the_folder_was_given_with() -> None:
    queue = BuildQueue()
    bad, folder = queue.add([Path("bad.ipa"), Path("folder")], on_page=True)
    queue.remove(folder)
    (good,) = queue.add([Path("folder/good.ipa")], on_page=False, instead_of=folder)
    assert queue.shown is bad
    bad.phase = "failed"
    queue.go_past(bad)
    assert queue.shown is good


def test_a_build_of_last_time_that_is_given_by_another_name_keeps_where_it_was_going(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    path, link = linked(core, tmp_path)
    desk.publish.add([link])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] and not desk.jobs.busy)
    known = desk.publish.queue.builds[0]
    desk.publish.add([path])
    came = desk.publish.queue.builds[1]
    came.came_back, came.place, came.stopped_at = True, "server-1", "server-1"
    qtbot.waitUntil(lambda: phases(desk) == ["review"] and not desk.jobs.busy)
    assert desk.publish.queue.builds == [known]
    assert (known.place, known.stopped_at) == ("server-1", "server-1")


def test_what_a_folder_holds_takes_the_page_only_from_the_folder(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    (tmp_path / "inside.ipa").touch()
    core.examined[tmp_path.name] = PackageError(N_("Error", "This is a folder."), reason="directory")
    desk.publish.add([Path("a.ipa"), tmp_path])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2)
    shown = desk.publish.queue.shown
    assert shown is not None
    assert (names(desk), shown.path.stem) == (["a", "inside"], "a")


def test_the_card_of_a_build_that_is_given_to_a_long_queue_is_all_in_sight(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(900, 620)
    desk.publish.add([Path(f"{name}.ipa") for name in "abcd"])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 4)
    strip = desk.window.publish.queue
    desk.publish.add([Path("new.ipa"), Path("other.ipa")])

    def seen(card: QueueCard) -> bool:
        return strip.viewport().rect().contains(card.geometry().translated(strip.widget().pos()))

    qtbot.waitUntil(lambda: len(strip.cards) == 6 and seen(strip.cards[4]))
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 6)
    QApplication.processEvents()
    assert seen(strip.cards[4])
    assert strip.cards[4].isChecked()


def test_a_build_that_joins_a_long_queue_comes_into_view_beside_the_one_on_the_page(qtbot: QtBot, desk: Desk) -> None:
    desk.publish.add([Path(f"{name}.ipa") for name in "abcdefg"])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 7)
    strip = desk.window.publish.queue
    strip.cards[-1].click()

    def seen(card: QueueCard) -> bool:
        return strip.viewport().rect().contains(card.geometry().translated(strip.widget().pos()))

    qtbot.waitUntil(lambda: seen(strip.cards[6]))
    desk.publish.add([Path("new.ipa")], on_page=False)
    qtbot.waitUntil(lambda: len(strip.cards) == 8 and seen(strip.cards[7]))
    assert seen(strip.cards[6])


def test_the_build_on_the_page_stays_in_view_in_a_narrower_window_and_with_larger_text(
    qtbot: QtBot, desk: Desk, appearance: Appearance
) -> None:
    desk.window.resize(1500, 700)
    desk.publish.add([Path(f"{name}.ipa") for name in "abcde"])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 5)
    strip = desk.window.publish.queue

    def seen(card: QueueCard) -> bool:
        return strip.viewport().rect().contains(card.geometry().translated(strip.widget().pos()))

    strip.cards[4].click()
    qtbot.waitUntil(lambda: all(map(seen, strip.cards)))
    QApplication.processEvents()
    desk.window.resize(900, 700)
    qtbot.waitUntil(lambda: not seen(strip.cards[0]) and seen(strip.cards[4]))
    QApplication.processEvents()
    strip.horizontalScrollBar().setValue(0)
    desk.publish.render()
    QApplication.processEvents()
    assert not seen(strip.cards[4]), "whoever scrolls to another one is left there"
    strip.cards[2].click()
    qtbot.waitUntil(lambda: seen(strip.cards[2]))
    QApplication.processEvents()
    appearance.wear(Look(scale=2.0))
    qtbot.waitUntil(lambda: strip.cards[2].width() > 400 and seen(strip.cards[2]))


def test_the_remark_on_a_build_that_was_taken_out_covers_no_button_when_the_queue_goes_or_comes_back(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.window.resize(1000, 700)
    desk.publish.add([Path("a.ipa"), Path("b.ipa")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2 and not desk.jobs.busy)
    page, toast, strip = desk.window.publish.review, desk.window.toast, desk.window.publish.queue
    qtbot.waitUntil(lambda: page.isVisible() and strip.isVisible())

    def is_clear() -> bool:
        used = (page.seen, page.report, page.put_away, page.go, *(strip.cards if strip.isVisible() else ()))
        places = [QRect(one.mapTo(desk.window, QPoint()), one.size()) for one in used]
        return not any(toast.geometry().intersects(one) for one in places)

    page.put_away.click()
    qtbot.waitUntil(lambda: not strip.isVisible() and page.go.mapTo(desk.window, QPoint()).y() > 600)
    qtbot.waitUntil(is_clear)
    toast.remark("note", "Saved", action="Show")
    toast.action.click()
    qtbot.waitUntil(lambda: strip.isVisible() and toast.isVisible())
    qtbot.waitUntil(is_clear)
