"""Servers that ask at the same time: one dialog after the other, each for its server, none for what nobody wants."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore, raising

from otadesk.desktop.desk import Desk
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.signing_in.host_key_dialog import HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.errors import HostKeyChanged, HostKeyUnknown, OtadeskError, SecretNeeded
from otadesk.phrases import N_
from otadesk.remote.secret import Secret
from otadesk.remote.target import pin
from otadesk.settings.secrets import SecretKind

TITLE = N_("Error", "Somebody has to answer.")
FINGERPRINT = "SHA256:" + 43 * "a"
STORE = replace(STAGING, id="s2", name="Store", host="store.example.com")
PASSWORD = SecretNeeded(TITLE, kind="password", subject="deploy@files.example.com")
CODE = SecretNeeded(TITLE, kind="prompts", subject="deploy@store.example.com", prompts=(("Code: ", True),))
KEY = HostKeyUnknown(TITLE, host="files.example.com", port=22, key_type="ssh-ed25519", fingerprint=FINGERPRINT)
CHANGED = HostKeyChanged(
    TITLE, host="files.example.com", port=22, expected=(FINGERPRINT,), offered="SHA256:" + 43 * "b"
)


class Told(list[str]):
    """What was called of a job that waits: that it goes on, or that it doesn't."""

    def again(self) -> None:
        self.append("again")

    def give_up(self) -> None:
        self.append("give up")


@pytest.fixture(autouse=True)
def _two_servers(core: ScriptedCore) -> None:
    core.server_list = [STAGING, STORE]


def dialogs(desk: Desk) -> list[Sheet]:
    return [one for one in desk.window.findChildren(Sheet) if one.isVisible()]


def only(qtbot: QtBot, desk: Desk) -> Sheet:
    """Return the one dialog on the screen, once nothing is under way."""
    qtbot.waitUntil(lambda: len(dialogs(desk)) > 0 and desk.jobs.busy == 0)
    (shown,) = dialogs(desk)
    return shown


def texts(dialog: Sheet) -> str:
    return " ".join(label.text() for label in dialog.findChildren(Label))


def answer(qtbot: QtBot, dialog: Sheet) -> None:
    """Answer in whatever way gets on."""
    if isinstance(dialog, SecretDialog):
        qtbot.keyClicks(dialog.inputs[0], "123456")
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    elif isinstance(dialog, HostKeyDialog):
        qtbot.mouseClick(dialog.once, Qt.MouseButton.LeftButton)
    else:
        dialog.reject()


@pytest.mark.parametrize("first", [PASSWORD, KEY, CHANGED], ids=["password", "host key", "changed host key"])
@pytest.mark.parametrize("second", [PASSWORD, CODE, KEY, CHANGED], ids=["password", "code", "host key", "changed"])
def test_the_second_question_waits_for_the_answer_to_the_first_and_each_names_its_server(
    qtbot: QtBot, desk: Desk, first: OtadeskError, second: OtadeskError
) -> None:
    told = Told(), Told()
    for server, error, one in ((STAGING, first, told[0]), (STORE, second, told[1])):
        assert desk.sign_in.ask(error, server, one.again, one.give_up)
        only(qtbot, desk)
    shown = only(qtbot, desk)
    assert "Staging" in texts(shown)
    assert "Store" not in texts(shown)
    answer(qtbot, shown)
    qtbot.waitUntil(lambda: dialogs(desk) not in ([], [shown]))
    assert told[0] == ["give up" if first is CHANGED else "again"]
    assert told[1] == []
    shown = only(qtbot, desk)
    assert "Store" in texts(shown)
    assert "Staging" not in texts(shown)
    answer(qtbot, shown)
    qtbot.waitUntil(lambda: told[1] == ["give up" if second is CHANGED else "again"])
    assert dialogs(desk) == []


def test_a_question_that_is_given_up_lets_the_next_one_come(qtbot: QtBot, desk: Desk) -> None:
    told = Told(), Told()
    desk.sign_in.ask(KEY, STAGING, told[0].again, told[0].give_up)
    desk.sign_in.ask(CODE, STORE, told[1].again, told[1].give_up)
    only(qtbot, desk).reject()
    qtbot.waitUntil(lambda: any(isinstance(one, SecretDialog) for one in dialogs(desk)))
    assert (told[0], told[1]) == (["give up"], [])


def test_the_keychain_answers_for_one_server_while_another_ones_question_is_on_the_screen(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.kept["s2", "password"] = Secret("kept"), True
    told = Told(), Told()
    desk.sign_in.ask(KEY, STAGING, told[0].again, told[0].give_up)
    desk.sign_in.ask(PASSWORD, STORE, told[1].again, told[1].give_up)
    qtbot.waitUntil(lambda: told[1] == ["again"])
    assert isinstance(only(qtbot, desk), HostKeyDialog)


def test_an_answer_that_is_one_to_the_next_question_too_leaves_that_unasked(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    told = Told(), Told()
    twin = replace(STAGING, id="s2", name="Twin")
    core.server_list = [STAGING, twin]
    for server, one in ((STAGING, told[0]), (twin, told[1])):
        desk.sign_in.ask(KEY, server, one.again, one.give_up)
    shown = only(qtbot, desk)
    assert isinstance(shown, HostKeyDialog)
    core.server_list = [replace(STAGING, host_keys=(pin(KEY.host, KEY.port, FINGERPRINT),)), twin]
    qtbot.mouseClick(shown.trust, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told[0] == told[1] == ["again"])
    assert dialogs(desk) == []


def test_what_is_taken_back_while_it_waits_is_never_asked(qtbot: QtBot, desk: Desk) -> None:
    told = Told(), Told(), Told()
    for server, one, error in ((STAGING, told[0], KEY), (STORE, told[1], CODE), (STORE, told[2], PASSWORD)):
        desk.sign_in.ask(error, server, one.again, one.give_up, one)
    shown = only(qtbot, desk)
    desk.sign_in.take_back(told[1])
    answer(qtbot, shown)
    qtbot.waitUntil(lambda: dialogs(desk) not in ([], [shown]))
    last = only(qtbot, desk)
    assert isinstance(last, SecretDialog)
    assert last.windowTitle() == "Password needed"
    desk.sign_in.take_back(told[2])
    qtbot.waitUntil(lambda: dialogs(desk) == [])
    assert told == (["again"], [], [])


def test_what_somebody_else_waits_for_too_is_still_asked(qtbot: QtBot, desk: Desk) -> None:
    told = Told(), Told()
    for one in told:
        desk.sign_in.ask(KEY, STAGING, one.again, one.give_up, one)
    desk.sign_in.take_back(told[0])
    answer(qtbot, only(qtbot, desk))
    qtbot.waitUntil(lambda: told[1] == ["again"])
    assert told[0] == []


def test_what_is_taken_back_while_the_keychain_is_asked_and_wanted_again_is_asked_once(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, opened = (Told(), Told()), threading.Event()

    def locked(_server_id: str, _kind: SecretKind) -> None:
        assert opened.wait(10)

    monkeypatch.setattr(core, "kept_secret", locked)
    desk.sign_in.ask(PASSWORD, STAGING, told[0].again, told[0].give_up, told[0])
    desk.sign_in.take_back(told[0])
    desk.sign_in.ask(PASSWORD, STAGING, told[1].again, told[1].give_up, told[1])
    opened.set()
    answer(qtbot, only(qtbot, desk))
    qtbot.waitUntil(lambda: told[1] == ["again"])
    assert dialogs(desk) == []
    assert told[0] == []


@pytest.mark.parametrize(("error", "keeps"), [(PASSWORD, "keep_secret"), (KEY, "pin")])
def test_what_is_taken_back_after_it_was_answered_and_before_the_answer_is_kept_calls_nobody(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, monkeypatch: pytest.MonkeyPatch, error: OtadeskError, keeps: str
) -> None:
    told, unlocked = Told(), threading.Event()

    def locked(*_what: object, **_how: object) -> str:
        assert unlocked.wait(10)
        return ""

    monkeypatch.setattr(core, keeps, locked)
    desk.sign_in.ask(error, STAGING, told.again, told.give_up, told)
    dialog = only(qtbot, desk)
    if isinstance(dialog, SecretDialog):
        dialog.keep.setChecked(True)
        answer(qtbot, dialog)
    elif isinstance(dialog, HostKeyDialog):
        qtbot.mouseClick(dialog.trust, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog not in desk.window.findChildren(Sheet))
    desk.sign_in.take_back(told)
    unlocked.set()
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert told == []


def test_a_publish_that_is_cancelled_takes_its_waiting_question_along(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.scripts = [*raising(KEY, CODE)]
    desk.publish.add([Path("a.ipa"), Path("b.ipa")])
    first, second = desk.publish.queue.builds
    qtbot.waitUntil(lambda: all(one.phase == "review" and one.closer is None for one in (first, second)))
    for build, place in ((first, "s1"), (second, "s2")):
        desk.publish.show_build(build)
        desk.window.publish.review.place_chosen.emit(place)
        desk.window.publish.review.publish.emit()
        qtbot.waitUntil(lambda: desk.jobs.busy == 0)
    shown = only(qtbot, desk)
    desk.publish.show_build(second)
    desk.publish.cancel()
    assert (first.phase, second.phase) == ("running", "review")
    answer(qtbot, shown)
    qtbot.waitUntil(lambda: first.phase == "done" and desk.jobs.busy == 0)
    assert dialogs(desk) == []
    assert len(core.said("publish")) == 3
    desk.publish.show_build(second)
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: second.phase == "done")


def test_a_publish_that_is_being_cancelled_asks_nothing_any_more(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    def asked_too_late(*_given: object) -> None:
        assert core.gate.wait(10)
        raise KEY

    core.scripts = [asked_too_late]
    desk.publish.add([Path("a.ipa")])
    (build,) = desk.publish.queue.builds
    qtbot.waitUntil(lambda: build.phase == "review" and build.closer is None)
    build.place = "s1"
    desk.publish.refresh()
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: len(core.said("publish")) == 1)
    build.cancelling = True
    core.gate.set()
    qtbot.waitUntil(lambda: build.phase == "review")
    assert dialogs(desk) == []
