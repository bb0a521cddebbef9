"""Several publishes at once: each place has its own turn, and whoever pauses or is only looked at holds up nobody."""

from __future__ import annotations

import threading
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.ipa_builder import build_ipa
from support.packages import package
from support.ports import wait_until
from support.real_window import APP, LARGE, Window
from support.scripted_core import STAGING, ScriptedCore, raising

from otadesk.desktop.core import Published
from otadesk.desktop.desk import Desk
from otadesk.desktop.publish.turns import MOST, Turn, Turns
from otadesk.desktop.signing_in.answers import Answers
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.errors import SecretNeeded
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_
from otadesk.preflight.check import Report
from otadesk.preflight.examine import PackageReport
from otadesk.progress import BytesSent, CancelToken, Flow, Listener, StepFinished, StepStarted
from otadesk.remote.secret import Secret


class Held(ScriptedCore):
    """Holds each publish in its upload, and again in the look at it, until the test lets that build go on."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: defaultdict[str, threading.Event] = defaultdict(threading.Event)
        self.looked: defaultdict[str, threading.Event] = defaultdict(threading.Event)

    def publish(
        self,
        package: AppPackage,
        key: str,
        notes: str,
        answers: Answers,
        token: CancelToken,
        listener: Listener,
        flow: Flow,
        *,
        blocked: bool = False,
    ) -> Published:
        name = package.app.name
        self.calls.append(("began", name))
        listener(StepStarted("upload"))
        listener(BytesSent(1_000_000, 3_000_000, 500_000.0, 4.0))
        with token.breaking(self.sent[name].set):
            assert self.sent[name].wait(10)
        flow.take(0, token)
        token.check()
        for step in ("upload", "confirm", "switch"):
            listener(StepFinished(step))
        listener(StepStarted("probe"))
        assert self.looked[name].wait(10)
        return super().publish(package, key, notes, answers, token, listener, flow, blocked=blocked)

    def let_go(self, *names: str) -> None:
        """Let builds come to their end."""
        for name in names:
            self.sent[name].set()
            self.looked[name].set()


@pytest.fixture
def core() -> Held:
    made = Held()
    made.server_list = [replace(STAGING, id=f"s{number}", name=f"Server {number}") for number in range(5)]
    return made


def send(qtbot: QtBot, desk: Desk, *where: tuple[str, str]) -> None:
    """Send builds off, each to its place."""
    desk.publish.add([Path(f"{name}.ipa") for name, _place in where])
    builds = desk.publish.queue.builds
    qtbot.waitUntil(lambda: all(build.phase == "review" and build.closer is None for build in builds))
    for build, (_name, place) in zip(builds, where, strict=True):
        desk.publish.show_build(build)
        desk.window.publish.review.place_chosen.emit(place)
        desk.window.publish.review.publish.emit()


def began(core: Held) -> list[str]:
    return sorted(core.said("began"))


def card(desk: Desk, at: int) -> str:
    return desk.window.publish.queue.cards[at].accessibleName()


def phases(desk: Desk) -> list[str]:
    return [build.phase for build in desk.publish.queue.builds]


def show(qtbot: QtBot, desk: Desk, at: int) -> None:
    qtbot.mouseClick(desk.window.publish.queue.cards[at], Qt.MouseButton.LeftButton)


def press_hold(qtbot: QtBot, desk: Desk, at: int) -> None:
    """Pause a build, or let it go on."""
    show(qtbot, desk, at)
    hold = desk.window.publish.progress.hold
    qtbot.waitUntil(lambda: hold.isVisible() and hold.isEnabled())
    qtbot.mouseClick(hold, Qt.MouseButton.LeftButton)


# -- turns alone


def asked(turns: Turns, begun: list[str], *wanted: str) -> list[Turn]:
    """Ask for turns; each word is a build's letter and the number of its place."""
    return [turns.ask(name[1:], name, lambda turn: begun.append(turn.name)) for name in wanted]


def test_each_place_has_a_turn_of_its_own_and_builds_for_one_place_follow_each_other() -> None:
    turns, begun = Turns(), list[str]()
    a, b, c, d = asked(turns, begun, "a1", "b1", "c2", "d1")
    assert begun == ["a1", "c2"]
    assert [turn.waits_for for turn in (a, b, c, d)] == ["", "a1", "", "a1"]
    turns.give_back(a)
    assert begun == ["a1", "c2", "b1"]
    assert d.waits_for == "b1"
    turns.give_back(d)
    turns.give_back(b)
    assert begun == ["a1", "c2", "b1"], "d doesn’t want it any more"


def test_no_more_than_a_few_places_are_published_to_at_once() -> None:
    turns, begun = Turns(), list[str]()
    made = asked(turns, begun, *(f"a{number}" for number in range(MOST + 2)))
    assert len(begun) == MOST
    assert made[-1].waits_for == "", "it waits for any of several"
    turns.give_back(made[1])
    assert begun[MOST:] == [f"a{MOST}"]


def test_who_goes_on_after_a_pause_has_a_turn_beside_the_one_that_began_meanwhile() -> None:
    turns, begun = Turns(), list[str]()
    a, b, _c = asked(turns, begun, "a1", "b1", "c1")
    turns.give_back(a)
    turns.go_on(a)
    turns.give_back(b)
    assert begun == ["a1", "b1"]
    turns.give_back(a)
    assert begun == ["a1", "b1", "c1"]


# -- in the window


def test_a_build_for_another_place_waits_for_nobody(qtbot: QtBot, desk: Desk, core: Held) -> None:
    send(qtbot, desk, ("a", "s0"), ("b", "s1"), ("c", "s0"))
    qtbot.waitUntil(lambda: began(core) == ["a", "b"])
    core.let_go("b")
    qtbot.waitUntil(lambda: phases(desk) == ["running", "done", "running"])
    assert began(core) == ["a", "b"]
    core.let_go("a", "c")
    qtbot.waitUntil(lambda: phases(desk) == ["done"] * 3)


def test_a_build_says_which_one_it_waits_for(qtbot: QtBot, desk: Desk, core: Held) -> None:
    send(qtbot, desk, ("a", "s0"), ("b", "s0"))
    qtbot.waitUntil(lambda: began(core) == ["a"])
    show(qtbot, desk, 1)
    page = desk.window.publish.progress
    qtbot.waitUntil(page.isVisible)
    assert card(desk, 1) == "b: Waiting for a 1.2 (34)"
    assert page.title.text() == "Waiting to be published to Server 0"
    assert page.amount.text() == "Waiting for a 1.2 (34)"
    assert not page.hold.isEnabled()
    core.let_go("a", "b")
    qtbot.waitUntil(lambda: phases(desk) == ["done"] * 2)


def test_a_publish_that_is_paused_lets_the_next_one_pass_and_goes_on_at_once(
    qtbot: QtBot, desk: Desk, core: Held
) -> None:
    send(qtbot, desk, ("a", "s0"), ("b", "s0"), ("c", "s0"))
    qtbot.waitUntil(lambda: "%" in card(desk, 0))
    press_hold(qtbot, desk, 0)
    qtbot.waitUntil(lambda: began(core) == ["a", "b"])
    assert card(desk, 0) == "a: Paused"
    assert desk.publish.queue.rows()[0].tone == "paused", "told from what waits by itself"
    assert "Waiting for b" in card(desk, 2)
    core.sent["a"].set()
    core.let_go("b")
    qtbot.waitUntil(lambda: phases(desk) == ["running", "done", "running"])
    qtbot.waitUntil(lambda: began(core) == ["a", "b", "c"])
    press_hold(qtbot, desk, 0)
    core.looked["a"].set()
    qtbot.waitUntil(lambda: phases(desk) == ["done", "done", "running"])
    core.let_go("c")
    qtbot.waitUntil(lambda: phases(desk) == ["done"] * 3)


def test_the_look_at_what_is_published_holds_up_only_what_would_change_it(qtbot: QtBot, desk: Desk, core: Held) -> None:
    core.examined["b.ipa"] = PackageReport(package(app={"name": "b", "bundle_id": "com.example.other"}), Report(()))
    send(qtbot, desk, ("a", "s0"), ("b", "s0"))
    qtbot.waitUntil(lambda: began(core) == ["a"])
    core.sent["a"].set()
    qtbot.waitUntil(lambda: began(core) == ["a", "b"])
    assert phases(desk) == ["running", "running"]
    core.let_go("a", "b")
    qtbot.waitUntil(lambda: phases(desk) == ["done"] * 2)


def test_another_build_of_the_same_app_waits_until_the_look_at_the_one_before_is_over(
    qtbot: QtBot, desk: Desk, core: Held
) -> None:
    send(qtbot, desk, ("a", "s0"), ("b", "s0"))
    core.sent["a"].set()
    first = desk.publish.queue.builds[0]
    qtbot.waitUntil(lambda: first.journey.published)
    qtbot.wait(20)
    assert began(core) == ["a"]
    core.let_go("a", "b")
    qtbot.waitUntil(lambda: phases(desk) == ["done"] * 2)


def test_each_server_is_left_when_its_last_build_is_there(qtbot: QtBot, desk: Desk, core: Held) -> None:
    send(qtbot, desk, ("a", "s0"), ("b", "s0"), ("c", "s1"))
    qtbot.waitUntil(lambda: began(core) == ["a", "c"])
    core.let_go("c")
    qtbot.waitUntil(lambda: core.said("hang up") == ["s1"])
    core.let_go("a")
    qtbot.waitUntil(lambda: phases(desk) == ["done", "running", "done"])
    assert core.said("hang up") == ["s1"]
    core.let_go("b")
    qtbot.waitUntil(lambda: core.said("hang up") == ["s1", "s0"])


def test_a_build_that_has_paused_can_be_called_back_and_sent_off_again(qtbot: QtBot, desk: Desk, core: Held) -> None:
    send(qtbot, desk, ("a", "s0"), ("b", "s0"))
    qtbot.waitUntil(lambda: "%" in card(desk, 0))
    press_hold(qtbot, desk, 0)
    qtbot.waitUntil(lambda: began(core) == ["a", "b"])
    desk.publish.cancel()
    qtbot.waitUntil(lambda: phases(desk) == ["review", "running"])
    core.let_go("a")
    desk.window.publish.review.publish.emit()
    assert "Waiting for b" in card(desk, 0)
    core.let_go("b")
    qtbot.waitUntil(lambda: phases(desk) == ["done"] * 2)
    assert began(core) == ["a", "a", "b"]


def test_a_one_time_code_is_asked_for_once_for_all_builds_to_a_place(qtbot: QtBot, desk: Desk, core: Held) -> None:
    code = SecretNeeded(N_("Error", "Code."), kind="prompts", subject="deploy", prompts=(("Code: ", True),))
    core.scripts = [*raising(code, code, code)]
    core.let_go("a", "b", "c")
    send(qtbot, desk, ("a", "s0"), ("b", "s0"), ("c", "s0"))
    qtbot.waitUntil(lambda: began(core) == ["a", "b", "c"] and not desk.jobs.busy)
    (question,) = (one for one in desk.window.findChildren(SecretDialog) if one.isVisible())
    qtbot.keyClicks(question.inputs[0], "123456")
    qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: phases(desk) == ["done"] * 3)
    given = [answers.secrets.answers for _name, _place, _notes, answers in core.said("publish")]
    assert given[3:] == [(Secret("123456"),), None, None], "the others go over the connection of the first"
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    told = [name for name, _ in core.calls if name in {"publish", "hang up"}]
    assert told[-4:] == ["publish", "publish", "publish", "hang up"]


def test_closing_ends_what_is_paused_and_begins_nothing_that_waits(qtbot: QtBot, desk: Desk, core: Held) -> None:
    send(qtbot, desk, ("a", "s0"), ("b", "s0"), ("c", "s0"))
    qtbot.waitUntil(lambda: "%" in card(desk, 0))
    press_hold(qtbot, desk, 0)
    qtbot.waitUntil(lambda: began(core) == ["a", "b"])
    desk.stop()
    qtbot.wait(20)
    assert desk.jobs.busy == 0
    assert began(core) == ["a", "b"]


# -- with a real server


def test_a_build_is_published_past_one_that_is_paused_and_both_are_there_in_the_end(real_window: Window) -> None:
    window, qtbot, desk = real_window, real_window.qtbot, real_window.desk
    saved = window.know(upload_limit=1000)
    large = build_ipa(window.folder / "large.ipa", padding_bytes=LARGE)
    desk.publish.add([large, build_ipa(window.folder / "small.ipa", build="35")])
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2 and not desk.jobs.busy, timeout=30_000)
    desk.window.publish.review.place_chosen.emit(saved.id)
    for build in desk.publish.queue.builds:
        desk.publish.show_build(build)
        desk.window.publish.review.publish.emit()
    first, second = desk.publish.queue.builds
    qtbot.waitUntil(lambda: first.journey.has_sent, timeout=30_000)
    press_hold(qtbot, desk, 0)
    qtbot.waitUntil(lambda: second.phase == "done", timeout=60_000)
    assert first.phase == "running"
    assert window.core.publishes_to(saved.id)
    press_hold(qtbot, desk, 0)
    qtbot.waitUntil(lambda: first.phase == "done", timeout=60_000)
    assert {path.parent.name.split("-2")[0] for path in window.root.glob(f"{APP}/*/App.ipa")} == {"1.2-34", "1.2-35"}
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    wait_until(lambda: not window.server.sessions(), "the server to see both leave")


def test_two_places_get_their_builds_at_the_same_time(real_window: Window) -> None:
    window, qtbot, desk = real_window, real_window.qtbot, real_window.desk
    roots = [window.root / name for name in ("team", "store")]
    saved = [window.know(name=root.name, root=str(root), upload_limit=2000) for root in roots]
    desk.publish.add([build_ipa(window.folder / f"{root.name}.ipa", padding_bytes=LARGE) for root in roots])
    builds = desk.publish.queue.builds
    qtbot.waitUntil(lambda: phases(desk) == ["review"] * 2 and not desk.jobs.busy, timeout=30_000)
    for build, server in zip(builds, saved, strict=True):
        desk.publish.show_build(build)
        desk.window.publish.review.place_chosen.emit(server.id)
        desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: all(build.journey.said.endswith("%") for build in builds), timeout=30_000)
    assert all(window.core.publishes_to(server.id) for server in saved)
    qtbot.waitUntil(lambda: phases(desk) == ["done"] * 2, timeout=60_000)
    assert all(len(list(root.glob(f"{APP}/*/App.ipa"))) == 1 for root in roots)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    wait_until(lambda: not window.server.sessions(), "the server to see both leave")
