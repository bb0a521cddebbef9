"""From a file to a code: everything that can happen on the Publish page."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from support.packages import package
from support.releases import release
from support.scripted_core import (
    PAGE,
    STAGING,
    TRUST,
    ScriptedCore,
    broken,
    finding,
    gated,
    raising,
    sound,
    usual_steps,
)

from otadesk.desktop.codes.scans import Scans
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.describe import MAY_PASS
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.publish.findings_list import FindingsList
from otadesk.desktop.publish.review import NotesEdit
from otadesk.desktop.side_bar import PUBLISH, RELEASES, SERVERS
from otadesk.desktop.signing_in.answers import Answers
from otadesk.desktop.signing_in.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.desktop.state import FindingRow, Findings
from otadesk.desktop.window import SMALLEST
from otadesk.errors import (
    AuthenticationFailed,
    DestinationError,
    HostKeyChanged,
    HostKeyUnknown,
    NoSpace,
    PackageError,
    PermissionRefused,
    SecretNeeded,
)
from otadesk.ipa import foreign
from otadesk.phrases import N_
from otadesk.preflight.check import Report
from otadesk.preflight.examine import PackageReport
from otadesk.progress import BytesSent, CancelToken, LineLost, Listener, StepFinished, StepStarted
from otadesk.remote.secret import Secret

Dialog = TypeVar("Dialog", bound=QWidget)
PIN = "[files.example.com]:22 SHA256:" + "a" * 43

UNKNOWN_KEY = HostKeyUnknown(
    N_("Error", "Unknown."), host="files.example.com", port=22, key_type="ssh-ed25519", fingerprint="SHA256:" + "a" * 43
)
CHANGED_KEY = HostKeyChanged(
    N_("Error", "Changed."), host="files.example.com", port=22, expected=("SHA256:old",), offered="SHA256:new"
)
PASSWORD = SecretNeeded(N_("Error", "Password."), kind="password", subject="deploy@files.example.com")
REFUSED = AuthenticationFailed(N_("Error", "The server refused deploy."), refused=("password",))


def give(desk: Desk, *names: str) -> None:
    desk.publish.add([Path(name) for name in names])


def shows(qtbot: QtBot, desk: Desk, page: str) -> None:
    view = desk.window.publish
    qtbot.waitUntil(lambda: view.pages.currentWidget() is getattr(view, page))


def dialog(qtbot: QtBot, desk: Desk, kind: type[Dialog]) -> Dialog:
    def find() -> list[Dialog]:
        return [one for one in desk.window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: len(find()) == 1)
    return find()[0]


def press_publish(qtbot: QtBot, desk: Desk) -> None:
    qtbot.mouseClick(desk.window.publish.review.go, Qt.MouseButton.LeftButton)


def turn(strip: QWidget, by: int) -> None:
    """Turn a mouse's wheel over a widget."""
    middle = QPointF(strip.rect().center())
    QApplication.sendEvent(
        strip,
        QWheelEvent(
            *(middle, strip.mapToGlobal(middle), QPoint(), QPoint(0, by)),
            *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        ),
    )


def test_a_good_build_is_one_click_from_its_code(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    give(desk, "Field Notes.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    assert review.heading.name.text() == "Field Notes"
    assert review.go.words == "Publish to this computer"
    assert review.go.property("kind") == "primary"
    review.notes.setPlainText("Offline maps")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "done")
    assert [call[:3] for call in core.said("publish")] == [("Field Notes", NEARBY, "Offline maps")]
    assert [panel.link.text() for panel in desk.window.publish.done.panels] == [TRUST, PAGE]
    assert desk.window.publish.done.banner.title.text() == "A phone gets it: page, manifest and app checked"
    assert "the rest was already there" in desk.window.publish.done.banner.detail.text()
    qtbot.waitUntil(lambda: len(core.recent) == 1)
    assert (core.recent[0].url, core.recent[0].place) == (PAGE, NEARBY)


def test_what_no_phone_reaches_is_not_called_ready(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list, core.page = [STAGING], "https://localhost:24973/com.example.sample-abc/"
    sentence = "localhost means each phone itself, so that none gets anything from there."
    core.probe = Report((finding("H14", "device", "unknown", "Only its own network", sentence),))
    desk.publish.refresh()
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "done")
    done = desk.window.publish.done
    assert done.banner.property("tone") == "caution"
    assert done.banner.title.text() == "Published, but no phone gets it there"
    assert sentence in [label.text() for label in done.findChildren(Label)]
    assert "Ready to scan" not in [label.text() for label in done.findChildren(Label)]
    (build,) = desk.publish.queue.builds
    assert build._standing() == ("caution", "Published")


def test_where_only_one_network_reaches_it_that_is_said(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    sentence = "studio.local is a name that only its own network knows (.local)."
    core.probe = Report((finding("H14", "device", "unknown", "Only its own network", sentence),))
    desk.publish.refresh()
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "done")
    done = desk.window.publish.done
    assert done.banner.title.text() == "A phone gets it: page, manifest and app checked"
    assert sentence in [label.text() for label in done.findChildren(Label)]


def test_what_is_ready_is_presented_while_another_build_is_on_the_page(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    desk.window.present.emit()
    assert desk.codes.presented is None
    assert desk.window.toast.title.text() == "There is nothing to present yet."
    core.scripts = [usual_steps]
    give(desk, "a.ipa", "b.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    qtbot.waitUntil(lambda: [build.phase for build in desk.publish.queue.builds] == ["done", "review"])
    desk.publish.show_build(desk.publish.queue.builds[1])
    desk.window.present.emit()
    assert desk.codes.presented is not None
    (scans,) = desk.codes.presented.posters
    assert isinstance(scans, Scans)
    assert len(scans.codes) == 2, "the one for trust, and the app's"
    desk.codes.presented.close()


def test_present_beside_a_code_presents_that_build_alone_and_the_key_all_that_are_ready(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list.append(STAGING)
    desk.publish.refresh()

    def elsewhere(token: CancelToken, listener: Listener, answers: Answers) -> None:
        usual_steps(token, listener, answers)
        core.page = "https://builds.example.com/com.example.till-def/"

    core.scripts = [usual_steps, elsewhere]
    give(desk, "a.ipa", "b.ipa")
    shows(qtbot, desk, "review")
    desk.window.publish.review.publish_all.emit()
    qtbot.waitUntil(lambda: [build.phase for build in desk.publish.queue.builds] == ["done", "done"])
    shows(qtbot, desk, "done")
    for ask, count in ((desk.window.publish.done.present, 1), (desk.window.present, 2)):
        ask.emit()
        assert desk.codes.presented is not None
        assert len(desk.codes.presented.posters) == count
        desk.codes.presented.close()


def test_a_double_click_publishes_one_build(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa", "b.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    qtbot.waitUntil(review.together.isVisible)
    qtbot.mouseClick(review.go, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(review.go, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(review.go, Qt.MouseButton.LeftButton)
    assert [build.phase for build in desk.publish.queue.builds] == ["running", "review"]
    core.gate.set()


def test_a_build_is_published_once_however_often_it_is_asked_for(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    desk.window.publish.review.publish.emit()
    # The page turns in the next round only.
    desk.window.publish.review.publish.emit()
    core.gate.set()
    shows(qtbot, desk, "done")
    assert len(core.said("publish")) == 1


def test_an_upload_is_paused_and_goes_on(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    progress = desk.window.publish.progress
    qtbot.waitUntil(lambda: "1.0 MB of 3.0 MB" in progress.amount.text())
    (flow,) = core.flows
    qtbot.mouseClick(progress.hold, Qt.MouseButton.LeftButton)
    assert flow.paused
    assert progress.hold.text() == "Continue"
    assert progress.title.text() == "Paused on the way to This computer"
    assert "Upload: paused" in [line.accessibleName() for line in progress.steps.lines]
    qtbot.mouseClick(progress.hold, Qt.MouseButton.LeftButton)
    assert not flow.paused
    assert progress.hold.text() == "Pause"
    core.gate.set()
    shows(qtbot, desk, "done")


def test_a_server_needs_one_code_and_is_offered_again_next_time(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    assert [review.place.itemData(row) for row in range(review.place.count())] == ["s1", NEARBY]
    review.place.setCurrentIndex(1)
    assert review.go.words == "Publish to this computer"
    review.place.setCurrentIndex(0)
    assert review.go.words == "Publish to Staging"
    press_publish(qtbot, desk)
    shows(qtbot, desk, "done")
    (panel,) = desk.window.publish.done.panels
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == PAGE
    qtbot.waitUntil(lambda: core.liked.place == "s1")


def test_the_place_of_the_last_publish_is_offered_first_although_nobody_chose_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "done")
    core.server_list = [STAGING]
    desk.servers.changed.emit()
    give(desk, "b.ipa")
    shows(qtbot, desk, "review")
    assert desk.window.publish.review.place.chosen() == NEARBY
    qtbot.waitUntil(lambda: core.liked.place == NEARBY)


def test_where_only_the_sample_went_is_not_taken_for_the_place_that_is_used(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    desk.publish.try_sample()
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "done")
    core.server_list = [STAGING]
    desk.servers.changed.emit()
    give(desk, "b.ipa")
    shows(qtbot, desk, "review")
    assert desk.window.publish.review.place.chosen() == "s1"
    assert core.liked.place == ""


def test_long_notes_have_a_bar_to_scroll_them_by_and_short_ones_have_none(qtbot: QtBot) -> None:
    notes = NotesEdit()
    qtbot.addWidget(notes)
    notes.resize(300, 40)
    notes.show()
    policies = []
    for lines in (1, NotesEdit.MOST_LINES, 2 * NotesEdit.MOST_LINES):
        notes.setPlainText("\n".join(["words " * 3] * lines))
        policies.append(notes.verticalScrollBarPolicy())
        assert not notes.horizontalScrollBar().isVisible()
    off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert policies == [off, off, needed]


def test_a_build_that_will_not_install_is_published_only_after_a_question(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.examined["a.ipa"] = broken()
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    assert review.banner.property("tone") == "bad"
    assert review.findings.folds[0].unfolded
    assert review.go.words == "Publish here anyway…"
    assert review.go.property("kind") == "plain"
    press_publish(qtbot, desk)
    question = dialog(qtbot, desk, Confirm)
    question.reject()
    qtbot.wait(20)
    assert core.said("publish") == []
    press_publish(qtbot, desk)
    qtbot.mouseClick(dialog(qtbot, desk, Confirm).go, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")
    banner = desk.window.publish.done.banner
    assert banner.property("tone") == "bad", "that it is on the server doesn’t make it install"
    assert banner.title.text() == review.banner.title.text()
    assert "published all the same" in banner.detail.text()
    (build,) = desk.publish.queue.builds
    assert build.result is not None
    assert build.result.published.receipt.release.blocked, "so that the list of releases tells everybody"


def test_once_testers_see_it_the_check_alone_can_be_called_off(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    def script(token: CancelToken, listener: Listener, _answers: object) -> None:
        for step in ("connect", "upload", "confirm", "switch"):
            listener(StepStarted(step))
            listener(StepFinished(step))
        listener(StepStarted("probe"))
        with token.breaking(core.gate.set):
            assert core.gate.wait(20)

    core.scripts.append(script)
    core.probe = None
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    page = desk.window.publish.progress
    qtbot.waitUntil(lambda: page.stop.text() == "Skip the check")
    assert page.title.text() == "Published to This computer, and being checked"
    assert not page.hold.isEnabled()
    qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")
    assert desk.window.publish.done.banner.title.text() == "Published, but not checked yet"


def test_what_only_a_closer_look_sees_is_told_of_a_build_that_is_published_already(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.deeply["a.ipa"], core.deep_gate = broken("a"), threading.Event()
    give(desk, "a.ipa", "b.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    qtbot.waitUntil(lambda: "Ready to scan" in desk.window.publish.queue.cards[0].accessibleName())
    core.deep_gate.set()
    qtbot.waitUntil(lambda: "Live · won’t install" in desk.window.publish.queue.cards[0].accessibleName())


def test_what_is_unknown_is_never_shown_as_passed(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    unknown = finding("S03", "block", "unknown", "A page was changed", "It was not read.")
    core.examined["a.ipa"] = sound("Sample", unknown)
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    assert review.banner.property("tone") == "unknown"
    # The closer look would have answered it; until it is done, nothing is said to stay unknown.
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    texts = [label.text() for label in review.findings.findChildren(Label)]
    assert "Could not be checked: “A page was changed”" in texts
    assert "1 check passed" in texts
    assert review.go.property("kind") == "primary", "not knowing is no reason to refuse"


def test_evidence_stands_below_a_folded_title(qtbot: QtBot) -> None:
    shown = FindingsList()
    qtbot.addWidget(shown)
    shown.show_findings(Findings((FindingRow("E04", "caution", "Title", "seen in the entitlements"),)))
    shown.show()
    assert any(line.isVisible() for line in shown.findChildren(OneLine))
    shown.folds[0].unfold()
    assert any(label.text() == "seen in the entitlements" and label.isVisible() for label in shown.findChildren(Label))


def test_a_file_that_is_no_app_gets_a_sentence(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.examined["holiday.zip"] = PackageError(
        N_("Error", "This is a zip archive, but not an app."), detail="no Payload", hint=N_("Error", "Drop the .ipa.")
    )
    give(desk, "holiday.zip")
    shows(qtbot, desk, "failed")
    failed = desk.window.publish.failed
    assert failed.name.text() == "holiday.zip"
    assert failed.panel.title.text() == "This is a zip archive, but not an app."
    assert failed.panel.hint.text() == "Drop the .ipa."
    assert not failed.review.isVisible()
    # Such as after it was copied whole.
    core.examined["holiday.zip"] = sound("Sample")
    qtbot.mouseClick(failed.again, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "review")
    qtbot.mouseClick(failed.panel.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "This is a zip archive, but not an app.\nno Payload\nDrop the .ipa."
    qtbot.mouseClick(failed.put_away, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "empty")


@pytest.mark.parametrize("reason", sorted(MAY_PASS))
def test_what_may_be_whole_in_a_moment_can_be_tried_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, reason: str
) -> None:
    core.examined["a.ipa"] = PackageError(N_("Error", "Not yet."), reason=reason)
    give(desk, "a.ipa")
    shows(qtbot, desk, "failed")
    failed = desk.window.publish.failed
    assert failed.again.isVisible()
    assert not failed.other.isVisible()


def test_for_a_file_that_holds_no_app_another_is_chosen(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.examined["holiday.zip"] = foreign.zip_file(Path("holiday.zip"), ("pictures/1.jpg",))
    give(desk, "holiday.zip")
    shows(qtbot, desk, "failed")
    failed = desk.window.publish.failed
    assert not failed.again.isVisible(), "it can only fail again"
    qtbot.mouseClick(failed.other, Qt.MouseButton.LeftButton)
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.filesSelected.emit(["a.ipa"])
    shows(qtbot, desk, "review")
    assert [build.path.name for build in desk.publish.queue.builds] == ["a.ipa"]
    dialog.close()


def test_a_file_that_was_mended_in_its_place_may_be_chosen_too(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.examined["a.ipa"] = foreign.zip_file(Path("a.ipa"), ("pictures/1.jpg",))
    give(desk, "a.ipa")
    shows(qtbot, desk, "failed")
    qtbot.mouseClick(desk.window.publish.failed.other, Qt.MouseButton.LeftButton)
    (dialog,) = desk.window.findChildren(QFileDialog)
    del core.examined["a.ipa"]
    dialog.filesSelected.emit(["a.ipa"])
    shows(qtbot, desk, "review")
    dialog.close()


def test_the_window_stays_live_while_a_publish_waits_for_a_silent_server(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "progress")
    page = desk.window.publish.progress
    qtbot.waitUntil(lambda: page.line.value() > 0)
    assert page.amount.text() == "1.0 MB of 3.0 MB · 500 kB/s"
    assert desk.window.windowTitle().endswith("% — otadesk")
    desk.window.show_place(SERVERS)
    assert desk.window.servers.isVisible()
    core.gate.set()
    shows(qtbot, desk, "done")
    assert desk.window.windowTitle() == "otadesk"


def test_a_server_that_falls_silent_in_the_midst_is_told_without_a_word_from_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    page = desk.window.publish.progress
    qtbot.waitUntil(lambda: page.left.text() != "" or "of" in page.amount.text())
    later = core.monotonic() + 30
    monkeypatch.setattr(core, "monotonic", lambda: later)
    qtbot.waitUntil(lambda: "the server has not answered for 30" in page.amount.text())
    assert page.left.text() == ""
    core.gate.set()
    shows(qtbot, desk, "done")


def test_the_notes_are_left_by_publishing(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    notes = desk.window.publish.review.notes
    notes.setPlainText("Notes")
    qtbot.waitUntil(desk.window.isActiveWindow)
    notes.setFocus()
    qtbot.keyClick(notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shows(qtbot, desk, "done")
    assert core.said("publish")


def test_cancel_answers_at_once_and_nothing_typed_is_lost(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    desk.window.publish.review.notes.setPlainText("Notes")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "progress")
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    shows(qtbot, desk, "review")
    assert desk.window.publish.review.notes.toPlainText() == "Notes"
    assert core.recent == []


def test_after_a_cancel_the_page_says_that_only_the_rest_will_be_sent(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    core.scripts = [gated(core)]
    desk.servers.render()
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    review.place_chosen.emit(STAGING.id)
    assert not review.stopped.isVisible()
    press_publish(qtbot, desk)
    shows(qtbot, desk, "progress")
    (build,) = desk.publish.queue.builds
    qtbot.waitUntil(lambda: build.journey.has_sent)
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    shows(qtbot, desk, "review")
    assert review.stopped.isVisible()
    assert "only the rest will be sent" in review.stopped.text()
    review.place_chosen.emit(NEARBY)
    assert not review.stopped.isVisible(), "nothing is there of it"


def test_a_line_that_broke_can_be_tried_again_without_waiting(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    hurried = threading.Event()

    def breaks(_token: CancelToken, listener: Listener, _answers: Answers) -> None:
        listener(StepStarted("upload"))
        listener(LineLost(60.0, hurried.set))
        assert hurried.wait(10)
        listener(BytesSent(1_000_000, 3_000_000, 500_000.0, 4.0))
        assert core.gate.wait(10)

    core.scripts = [breaks]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "progress")
    page = desk.window.publish.progress
    qtbot.waitUntil(page.hurry.isVisible)
    assert page.amount.text() == "The connection broke. Next try in 1 min."
    page.hurry.setFocus()
    qtbot.mouseClick(page.hurry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hurry.isVisible())
    qtbot.waitUntil(lambda: "1.0 MB of 3.0 MB" in page.amount.text())
    core.gate.set()
    shows(qtbot, desk, "done")


def test_a_folder_of_builds_is_taken_for_the_builds_in_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    export = tmp_path / "Field Notes 2026-11-27"
    export.mkdir()
    for name in ("a.ipa", "b.ipa", "ExportOptions.plist"):
        (export / name).write_bytes(b"")
    core.examined[export.name] = foreign.folder(export)
    desk.publish.add([export])
    qtbot.waitUntil(lambda: [build.phase for build in desk.publish.queue.builds] == ["review", "review"])
    assert [build.path for build in desk.publish.queue.builds] == [export / "a.ipa", export / "b.ipa"]
    shows(qtbot, desk, "review")
    assert desk.window.publish.review.heading.name.text() == "a"


def test_a_zip_of_builds_is_taken_for_the_builds_in_it(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    artifact, builds = Path("artifact.zip"), (Path("a.ipa"), Path("b.ipa"))
    core.examined[artifact.name] = foreign.zip_file(artifact, ["out/a.ipa", "out/b.ipa"])
    core.zipped[artifact.name] = builds
    desk.publish.add([artifact])
    qtbot.waitUntil(lambda: [build.phase for build in desk.publish.queue.builds] == ["review", "review"])
    assert tuple(build.path for build in desk.publish.queue.builds) == builds


def test_a_bundle_is_no_folder_of_builds(qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path) -> None:
    archive = tmp_path / "Field Notes.xcarchive"
    archive.mkdir()
    (archive / "a.ipa").write_bytes(b"")
    core.examined[archive.name] = foreign.folder(archive)
    desk.publish.add([archive])
    shows(qtbot, desk, "failed")
    assert "Xcode archive" in desk.window.publish.failed.panel.title.text()


def test_an_error_on_the_way_can_be_tried_again(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.scripts = [*raising(NoSpace(N_("Error", "The server’s disk is full."), detail="0 bytes free"))]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "failed")
    failed = desk.window.publish.failed
    assert failed.panel.facts.text() == "0 bytes free"
    assert failed.heading.name.text() == "a"
    assert "1.2 (34)" in failed.heading.facts.text()
    assert failed.heading.picture.isVisible()
    assert failed.place.text() == "It was to be published to This computer."
    qtbot.mouseClick(desk.window.publish.failed.again, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")
    assert len(core.said("publish")) == 2


def test_what_a_publish_needs_is_read_while_somebody_looks_at_the_review(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    give(desk, "a.ipa")
    qtbot.waitUntil(lambda: core.said("prepare") == ["s1"])
    desk.window.publish.review.place_chosen.emit(NEARBY)
    qtbot.waitUntil(lambda: core.said("prepare") == ["s1", NEARBY])


def test_where_there_is_no_room_the_releases_of_that_place_are_one_click_away(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    core.scripts = [*raising(NoSpace(N_("Error", "There is no room."))), *raising(DestinationError(N_("Error", "No.")))]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    desk.window.publish.review.place_chosen.emit("s1")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "failed")
    failed = desk.window.publish.failed
    assert failed.panel.action.text() == "Show its releases"
    qtbot.mouseClick(failed.panel.action, Qt.MouseButton.LeftButton)
    assert desk.window.views.currentIndex() == RELEASES
    assert desk.window.releases.place.chosen() == "s1"
    desk.window.show_place(PUBLISH)
    qtbot.mouseClick(failed.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: failed.panel.title.text() == "No.")
    assert not failed.panel.action.isVisible(), "for another error it is no help"


@pytest.mark.parametrize("here", [False, True])
def test_where_the_account_may_not_write_the_settings_are_one_click_away(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, here: bool
) -> None:
    core.server_list = [STAGING]
    core.scripts = [*raising(PermissionRefused(N_("Error", "deploy may not write to the folder “/etc”.")))]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    desk.window.publish.review.place_chosen.emit(NEARBY if here else "s1")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "failed")
    action = desk.window.publish.failed.panel.action
    assert action.isVisible() is not here, "this computer has no settings"
    if not here:
        assert action.text() == "Server settings…"
        qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
        assert desk.servers.editing
        assert desk.window.servers.editor.server_id == "s1"


CHANGED = PackageError(N_("Error", "The file changed."), reason="changed")


def test_a_file_that_changed_during_the_closer_look_can_be_read_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.deeply["a.ipa"] = CHANGED
    give(desk, "a.ipa")
    shows(qtbot, desk, "failed")
    failed = desk.window.publish.failed
    assert failed.panel.title.text() == "The file changed."
    assert (failed.again.text(), failed.again.property("kind")) == ("Try again", "primary")
    del core.deeply["a.ipa"]
    qtbot.mouseClick(failed.again, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "review")


def test_a_file_that_changed_before_it_was_published_is_read_again_and_reviewed(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.scripts = [*raising(CHANGED)]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    desk.window.publish.review.notes.setPlainText("Offline maps")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "failed")
    failed = desk.window.publish.failed
    assert not failed.review.isVisible(), "what was found of it holds no longer"
    core.examined["a.ipa"] = broken("Other")
    qtbot.mouseClick(failed.again, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    assert review.heading.name.text() == "Other"
    assert review.notes.toPlainText() == "Offline maps"
    assert len(core.said("publish")) == 1, "nobody has agreed to publish what it is now"


def test_trying_again_goes_to_the_same_place_although_another_build_goes_elsewhere(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    core.scripts = [*raising(NoSpace(N_("Error", "The server’s disk is full.")))]
    give(desk, "a.ipa", "b.ipa")
    shows(qtbot, desk, "review")
    desk.window.publish.review.place_chosen.emit("s1")
    press_publish(qtbot, desk)
    first, second = desk.publish.queue.builds
    qtbot.waitUntil(lambda: first.phase == "failed")
    desk.publish.show_build(second)
    desk.window.publish.review.place_chosen.emit(NEARBY)
    desk.publish.show_build(first)
    shows(qtbot, desk, "failed")
    qtbot.mouseClick(desk.window.publish.failed.again, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")
    assert [call[1] for call in core.said("publish")] == ["s1", "s1"]


def test_after_an_error_another_place_can_be_chosen(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.scripts = [*raising(NoSpace(N_("Error", "The server’s disk is full.")))]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    desk.window.publish.review.notes.setPlainText("Offline maps")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "failed")
    qtbot.mouseClick(desk.window.publish.failed.review, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "review")
    assert desk.window.publish.review.notes.toPlainText() == "Offline maps"


def test_a_mistake_of_ours_is_shown_as_a_sentence_with_the_report_folded_away(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    def mistake(*_: object) -> None:
        raise RuntimeError("password=hunter2hunter2")

    core.scripts = [mistake]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "failed")
    panel = desk.window.publish.failed.panel
    assert panel.title.text() == "Something went wrong inside otadesk."
    assert not panel.details.isVisible()
    qtbot.mouseClick(panel.more, Qt.MouseButton.LeftButton)
    assert "RuntimeError" in panel.details.toPlainText()
    assert "hunter2" not in panel.details.toPlainText()


def test_what_a_phone_could_not_do_is_told_beside_the_code(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.probe = Report((finding("N02", "block", "fail", "The manifest is served as text/plain"),))
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "done")
    done = desk.window.publish.done
    assert done.banner.property("tone") == "bad"
    assert "The manifest is served as text/plain" in done.banner.title.text()
    assert done.findings.isVisible()


# -- the closer look behind the review


def test_a_closer_look_goes_on_behind_the_review(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    unknown = [finding(f"S0{number}", "block", "unknown", f"Check {number}") for number in range(3)]
    core.examined["a.ipa"] = sound("a", *unknown)
    core.deeply["a.ipa"] = sound("a", *[finding(one.check.id, "block", "pass", "Check") for one in unknown])
    core.deep_gate = threading.Event()
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review

    def words() -> set[str]:
        return {label.text() for label in review.findings.findChildren(Label)}

    assert "Looking at every file and signature…" in words()
    assert "3 checks could not be answered" not in words()
    core.deep_gate.set()
    qtbot.waitUntil(lambda: "4 checks passed" in words())
    assert "Looking at every file and signature…" not in words()
    assert review.banner.property("tone") == "good"


def test_what_only_a_closer_look_sees_changes_the_verdict(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.deeply["a.ipa"] = broken("a")
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    qtbot.waitUntil(lambda: review.banner.property("tone") == "bad")
    assert review.go.words == "Publish here anyway…"


def test_a_file_that_falls_apart_on_a_closer_look_is_an_error(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.deeply["a.ipa"] = PackageError(N_("Error", "The file was changed meanwhile."))
    give(desk, "a.ipa")
    shows(qtbot, desk, "failed")
    assert desk.window.publish.failed.panel.title.text() == "The file was changed meanwhile."


def test_putting_a_build_away_stops_the_closer_look(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.deep_gate = threading.Event()
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    qtbot.mouseClick(desk.window.publish.review.put_away, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "empty")
    qtbot.waitUntil(lambda: desk.jobs.busy == 0)


# -- questions that a server asks


def published_to_staging(qtbot: QtBot, desk: Desk, core: ScriptedCore, *errors: DestinationError | Exception) -> None:
    core.server_list = [STAGING]
    core.scripts = [*raising(*errors)]  # type: ignore[arg-type]  # errors of the one tree
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)


def test_a_first_host_key_is_shown_and_remembered_once_it_is_trusted(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    published_to_staging(qtbot, desk, core, UNKNOWN_KEY)
    question = dialog(qtbot, desk, HostKeyDialog)
    qtbot.mouseClick(question.trust, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")
    assert core.pinned == [("s1", PIN)]


def test_a_host_key_can_be_trusted_for_once(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    published_to_staging(qtbot, desk, core, UNKNOWN_KEY)
    qtbot.mouseClick(dialog(qtbot, desk, HostKeyDialog).once, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")
    assert core.pinned == []
    assert core.said("publish")[-1][3].host_keys == (PIN,)


def test_who_does_not_trust_a_host_key_is_back_at_the_review(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    published_to_staging(qtbot, desk, core, UNKNOWN_KEY)
    dialog(qtbot, desk, HostKeyDialog).reject()
    shows(qtbot, desk, "review")
    assert len(core.said("publish")) == 1


def test_a_changed_host_key_offers_no_way_on(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    published_to_staging(qtbot, desk, core, CHANGED_KEY)
    warning = dialog(qtbot, desk, HostKeyChangedDialog)
    qtbot.mouseClick(warning.close_button, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "review")
    assert len(core.said("publish")) == 1
    assert core.pinned == []


@pytest.mark.parametrize("keep", [True, False], ids=["kept", "asked each time"])
def test_a_password_is_asked_for_and_kept_only_if_wanted(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, keep: bool
) -> None:
    published_to_staging(qtbot, desk, core, PASSWORD)
    question = dialog(qtbot, desk, SecretDialog)
    question.keep.setChecked(keep)
    qtbot.keyClicks(question.inputs[0], "hunter2")
    qtbot.keyClick(question.inputs[0], Qt.Key.Key_Return)
    shows(qtbot, desk, "done")
    assert core.said("publish")[-1][3].secrets.password == Secret("hunter2")
    assert core.kept == ({("s1", "password"): (Secret("hunter2"), True)} if keep else {})


def test_a_wrong_password_is_asked_for_again_and_said_to_be_wrong(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    from dataclasses import replace  # noqa: PLC0415 - beside its one use

    core.server_list = [replace(STAGING, sign_in="password")]
    core.scripts = [*raising(REFUSED)]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    question = dialog(qtbot, desk, SecretDialog)
    assert any("did not accept" in label.text() for label in question.findChildren(Label))
    qtbot.keyClicks(question.inputs[0], "right")
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")


def test_a_one_time_code_is_used_once(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    prompts = SecretNeeded(N_("Error", "Code."), kind="prompts", subject="deploy", prompts=(("Code: ", True),))
    published_to_staging(qtbot, desk, core, prompts)
    question = dialog(qtbot, desk, SecretDialog)
    qtbot.keyClicks(question.inputs[0], "123456")
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")
    assert core.said("publish")[-1][3].secrets.answers == (Secret("123456"),)
    assert desk.sign_in.answers.take("s1").secrets.answers is None


def test_one_question_is_asked_once_for_all_the_builds_that_it_stopped(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    core.scripts = [*raising(UNKNOWN_KEY, UNKNOWN_KEY, UNKNOWN_KEY)]
    give(desk, "a.ipa", "b.ipa", "c.ipa")
    review = desk.window.publish.review
    qtbot.waitUntil(lambda: review.together.isVisible() and review.together.text() == "Publish all 3")
    qtbot.mouseClick(review.together, Qt.MouseButton.LeftButton)
    question = dialog(qtbot, desk, HostKeyDialog)
    qtbot.waitUntil(lambda: len(core.said("publish")) == 3)
    qtbot.waitUntil(lambda: desk.jobs.busy == 0)
    qtbot.mouseClick(question.once, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.recent) == 3)
    assert [call[3].host_keys for call in core.said("publish")[3:]] == [(PIN,)] * 3


# -- several builds


def test_a_build_that_waits_its_turn_is_called_back_at_once(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa", "b.ipa")
    review = desk.window.publish.review
    qtbot.waitUntil(review.together.isVisible)
    qtbot.mouseClick(review.together, Qt.MouseButton.LeftButton)
    queue = desk.window.publish.queue
    qtbot.waitUntil(lambda: "Waiting for a 1.2 (34)" in queue.cards[1].accessibleName())
    qtbot.mouseClick(queue.cards[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert "To be published" in queue.cards[1].accessibleName()
    core.gate.set()
    qtbot.waitUntil(lambda: "Ready to scan" in queue.cards[0].accessibleName())
    assert "To be published" in queue.cards[1].accessibleName()
    assert [call[0] for call in core.said("publish")] == ["a"]


def test_several_builds_are_read_and_published_together(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    give(desk, "a.ipa", "b.ipa", "c.ipa")
    review, queue = desk.window.publish.review, desk.window.publish.queue
    shows(qtbot, desk, "review")
    qtbot.waitUntil(lambda: review.together.text() == "Publish all 3" and review.together.isVisible())
    assert queue.isVisible()
    qtbot.mouseClick(review.together, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "done")
    qtbot.waitUntil(lambda: len(core.recent) == 3)
    assert [call[0] for call in core.said("publish")] == ["a", "b", "c"]
    # The three share a connection, which ends with the last.
    qtbot.waitUntil(lambda: bool(core.said("hang up")))
    told = [name for name, _ in core.calls if name in {"publish", "hang up"}]
    assert told == ["publish", "publish", "publish", "hang up"]
    qtbot.mouseClick(queue.cards[2], Qt.MouseButton.LeftButton)
    assert desk.window.publish.done.heading.name.text() == "c"
    assert [code.url for _app, code in desk.publish.queue.codes()] == [TRUST, PAGE], "each address once"


def test_a_build_that_is_sent_off_stays_on_the_page_until_its_codes_are_there(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa", "b.ipa")
    queue = desk.window.publish.queue
    shows(qtbot, desk, "review")
    qtbot.waitUntil(lambda: all("To be published" in card.accessibleName() for card in queue.cards))
    press_publish(qtbot, desk)
    shows(qtbot, desk, "progress")
    assert desk.window.publish.progress.heading.name.text() == "a"
    qtbot.waitUntil(lambda: "%" in queue.cards[0].accessibleName())
    assert [card.isChecked() for card in queue.cards] == [True, False]
    core.gate.set()
    qtbot.waitUntil(lambda: "Ready to scan" in queue.cards[0].accessibleName())
    shows(qtbot, desk, "done")
    assert desk.window.publish.done.heading.name.text() == "a"


def test_esc_cancels_the_publish_on_the_page_and_none_that_is_elsewhere(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa", "b.ipa")
    shows(qtbot, desk, "review")
    queue, builds = desk.window.publish.queue, desk.publish.queue.builds
    qtbot.waitUntil(lambda: all("To be published" in card.accessibleName() for card in queue.cards))
    press_publish(qtbot, desk)
    qtbot.waitUntil(lambda: "%" in queue.cards[0].accessibleName())
    qtbot.mouseClick(queue.cards[1], Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "review")
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not builds[0].cancelling
    qtbot.mouseClick(queue.cards[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: [build.phase for build in builds] == ["review", "review"])


def test_a_bad_build_among_good_ones_is_left_for_a_question(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.examined["bad.ipa"] = broken("Bad")
    core.examined["no.ipa"] = PackageError(N_("Error", "No app."))
    give(desk, "a.ipa", "bad.ipa", "b.ipa", "no.ipa")
    review, queue = desk.window.publish.review, desk.window.publish.queue
    qtbot.waitUntil(lambda: review.together.isVisible() and review.together.text() == "Publish 2 good ones")
    qtbot.mouseClick(review.together, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.recent) == 2)
    assert [call[0] for call in core.said("publish")] == ["a", "b"]
    assert "Will not install" in queue.cards[1].accessibleName()
    assert "No app." in queue.cards[3].accessibleName()


def test_the_good_builds_are_sent_off_from_the_page_of_a_bad_one(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.examined["bad.ipa"] = broken("Bad")
    give(desk, "bad.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    assert not review.together.isVisible(), "there is no other"
    give(desk, "a.ipa")
    desk.window.publish.queue.cards[0].click()
    qtbot.waitUntil(lambda: review.together.isVisible() and review.together.text() == "Publish the good one")
    qtbot.mouseClick(review.together, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(core.recent) == 1)
    assert [call[0] for call in core.said("publish")] == ["a"]
    assert review.heading.name.text() == "Bad", "what is left stays on the page"
    assert not review.together.isVisible()


def test_new_files_take_the_page_of_a_build_that_is_done(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "done")
    give(desk, "b.ipa")
    shows(qtbot, desk, "review")
    assert desk.window.publish.review.heading.name.text() == "b"
    qtbot.mouseClick(desk.window.publish.queue.cards[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(desk.window.publish.done.another, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "review")
    assert not desk.window.publish.queue.isVisible()
    qtbot.mouseClick(desk.window.publish.review.put_away, Qt.MouseButton.LeftButton)
    shows(qtbot, desk, "empty")


def test_what_would_be_written_is_looked_up_when_somebody_asks(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    assert core.said("preview") == []
    review = desk.window.publish.review
    review.writes.unfold()

    def lines() -> list[str]:
        return [review.writes.inside.itemAt(row).widget().text() for row in range(review.writes.inside.count())]

    expected = [
        f"com.example.sample-…/{release().id}/ · 1.0 MB",
        "App.ipa · 1.0 MB",
        "chunks.bin · 2 kB",
        "Replaced in /: index.html, source.json",
    ]
    qtbot.waitUntil(lambda: len(lines()) > 1)
    assert lines() == expected


@pytest.mark.parametrize("answers", [True, False])
def test_what_would_be_written_is_told_once_somebody_has_signed_in(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, answers: bool
) -> None:
    core.server_list = [STAGING]
    core.unforeseen = [SecretNeeded(N_("Error", "It asks for the password."), kind="password", subject="deploy")]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    review.place_chosen.emit("s1")
    review.writes.unfold()
    question = dialog(qtbot, desk, SecretDialog)
    if answers:
        qtbot.keyClicks(question.inputs[0], "hunter2")
        qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    else:
        question.reject()
        qtbot.waitUntil(lambda: not review.writes.unfolded)
        assert core.said("preview") == ["s1"], "nothing is asked in vain"
        review.writes.unfold()
    qtbot.waitUntil(lambda: review.writes.inside.count() > 1)
    assert review.writes.unfolded
    assert core.said("preview") == ["s1", "s1"]


def test_what_would_be_written_is_asked_anew_where_it_was_asked_in_vain(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.unforeseen = [DestinationError(N_("Error", "The line broke."))]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    review.writes.unfold()

    def first() -> str:
        line = review.writes.inside.itemAt(0)
        return line.widget().text() if line is not None else ""

    qtbot.waitUntil(lambda: first() == "The line broke.")
    review.writes.unfold(shown=False)
    review.writes.unfold()
    qtbot.waitUntil(lambda: review.writes.inside.count() > 1)


def test_what_unfolds_below_the_edge_is_scrolled_to(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    desk.window.resize(*SMALLEST)
    core.examined["a.ipa"] = broken()
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    review = desk.window.publish.review
    fold, area = review.writes, review.area
    head = fold.findChildren(QAbstractButton)[0]
    area.ensureWidgetVisible(head)
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)

    def all_in_sight() -> bool:
        bottom = fold.mapTo(area.viewport(), fold.rect().bottomLeft()).y()
        return fold.unfolded and bottom <= area.viewport().height()

    qtbot.waitUntil(all_in_sight)


def test_the_card_of_the_build_on_the_page_is_in_sight_and_the_wheel_reaches_the_others(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.window.resize(*SMALLEST)
    give(desk, *(f"{number}.ipa" for number in range(9)))
    strip = desk.window.publish.queue
    qtbot.waitUntil(lambda: len(strip.cards) == 9 and strip.horizontalScrollBar().maximum() > 0)

    def in_sight(at: int) -> bool:
        card, view = strip.cards[at], strip.viewport()
        left = card.mapTo(view, card.rect().topLeft()).x()
        return left >= 0 and left + card.width() <= view.width()

    assert not in_sight(8)
    desk.publish.show_build(desk.publish.queue.builds[8])
    qtbot.waitUntil(lambda: in_sight(8))
    assert not in_sight(0)
    for _notch in range(40):
        turn(strip.viewport(), 120)
    assert in_sight(0)


def test_closing_during_a_publish_asks_first(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.scripts = [gated(core)]
    give(desk, "a.ipa")
    shows(qtbot, desk, "review")
    press_publish(qtbot, desk)
    shows(qtbot, desk, "progress")
    assert not desk.window.close()
    dialog(qtbot, desk, Confirm).reject()
    assert desk.window.isVisible()
    assert not desk.window.close()
    qtbot.mouseClick(dialog(qtbot, desk, Confirm).go, Qt.MouseButton.LeftButton)
    assert not desk.window.isVisible()
    assert core.closed
    assert desk.jobs.busy == 0


def test_builds_of_one_app_are_told_apart_by_what_differs(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    for version, build in (("1.10.1", "4710"), ("1.10.1", "4711"), ("1.10.2", "4712")):
        facts = {"name": "Field Notes", "version": version, "build": build}
        core.examined[f"{build}.ipa"] = PackageReport(package(app=facts), sound().report)
    give(desk, *core.examined, "Till.ipa")
    shows(qtbot, desk, "review")
    cards = desk.window.publish.queue.cards
    qtbot.waitUntil(lambda: all("To be published" in card.accessibleName() for card in cards))
    names = [card.accessibleName().removesuffix(": To be published") for card in cards]
    assert names == ["Field Notes (4710)", "Field Notes (4711)", "Field Notes 1.10.2", "Till"]
    (version,) = [line for line in cards[2].findChildren(OneLine) if line.text() == "1.10.2"]
    assert version.fitting(version.width()) == "1.10.2", "the name gives way"


def test_a_build_goes_where_was_shown_of_it_whatever_is_chosen_for_others(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    desk.publish.start("s1")
    give(desk, "a.ipa", "b.ipa", "c.ipa")
    qtbot.waitUntil(lambda: all(build.ready and build.closer is None for build in desk.publish.queue.builds))
    cards = desk.window.publish.queue.cards
    assert [card.accessibleName() for card in cards] == [f"{name}: To be published" for name in "abc"]
    qtbot.mouseClick(cards[1], Qt.MouseButton.LeftButton)
    desk.window.publish.review.place_chosen.emit(NEARBY)
    said = ["a: → Staging", "b: → This computer", "c: → This computer"]
    assert [card.accessibleName() for card in cards] == said, "the third one was not shown yet"
    desk.window.publish.review.publish_all.emit()
    qtbot.waitUntil(lambda: len(core.said("publish")) == 3)
    assert sorted((name, place) for name, place, *_rest in core.said("publish")) == [
        ("a", "s1"),
        ("b", NEARBY),
        ("c", NEARBY),
    ]
