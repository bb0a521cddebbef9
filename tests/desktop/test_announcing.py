"""What changes by itself is read out, once, and what blocks interrupts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore, broken

from otadesk.desktop.desk import Desk
from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.gallery.made_up import queue
from otadesk.desktop.parts.copy_button import MOMENT, CopyButton
from otadesk.desktop.parts.field import Field, line_edit
from otadesk.desktop.parts.toast import Toast
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.publish.queue_strip import QueueStrip
from otadesk.desktop.side_bar import DEVICES, SERVERS
from otadesk.desktop.signing_in.host_key_dialog import HostKeyDialog
from otadesk.desktop.state import StepRow, Trouble
from otadesk.desktop.step_list import StepList
from otadesk.errors import HostKeyUnknown
from otadesk.phrases import Phrase
from otadesk.settings.devices import Device

Heard = list[tuple[str, bool]]
"""Messages, and whether each was urgent."""


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Listen to what is announced, as where a screen reader runs."""
    messages: Heard = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            messages.append((event.message(), urgent))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    return messages


def test_a_verdict_is_read_out_when_it_appears_and_when_it_changes(qtbot: QtBot, heard: Heard) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_verdict("unknown", "No known cause of failure")
    assert heard == [], "nobody sees it yet"
    banner.show()
    qtbot.waitUntil(lambda: heard == [("Not known: No known cause of failure", False)])
    banner.show_verdict("unknown", "No known cause of failure")
    assert len(heard) == 1
    banner.show_verdict("bad", "Will not install")
    assert heard[1:] == [("Blocking: Will not install", True)]


def test_a_verdict_on_a_page_one_comes_back_to_is_not_read_again(qtbot: QtBot, heard: Heard) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    banner = Banner(page)
    banner.show_verdict("note", "2 devices removed")
    page.show()
    qtbot.waitUntil(lambda: len(heard) == 1)
    page.hide()
    page.show()
    qtbot.wait(1)
    assert len(heard) == 1
    banner.hide()
    banner.show()
    qtbot.waitUntil(lambda: len(heard) == 2)


def test_an_error_interrupts_and_says_what_to_do(qtbot: QtBot, heard: Heard) -> None:
    panel = ErrorPanel()
    qtbot.addWidget(panel)
    panel.show_trouble(Trouble("The server does not answer.", "port 22", "Look at the network."))
    panel.show()
    qtbot.waitUntil(lambda: heard == [("The server does not answer. Look at the network.", True)])


def test_of_steps_the_one_that_begins_is_read_out(qtbot: QtBot, heard: Heard) -> None:
    steps = StepList("Steps")
    qtbot.addWidget(steps)
    first, second = StepRow("Connect", "active"), StepRow("Upload", "waiting")
    steps.show_steps((first, second))
    steps.show()
    steps.show_steps((replace(first, tone="good"), replace(second, tone="active")))
    steps.show_steps((replace(first, tone="good"), replace(second, tone="active", note="half")))
    steps.show_steps((replace(first, tone="good"), replace(second, tone="good")))
    assert [message for message, _urgent in heard] == ["Upload: under way", "Upload: done"]


def test_of_a_step_that_stops_until_somebody_does_something_that_is_read_out(qtbot: QtBot, heard: Heard) -> None:
    steps = StepList("Steps")
    qtbot.addWidget(steps)
    steps.show_steps((StepRow("Sign in", "active"),))
    steps.show()
    steps.show_steps((StepRow("Sign in", "paused"),))
    steps.show_steps((StepRow("Sign in", "paused", "paused"),))
    assert heard[0][0] == "Sign in: waits for you"
    assert steps.lines[0].accessibleName() == "Sign in: paused"


def test_a_build_that_ends_in_the_background_is_read_out(qtbot: QtBot, heard: Heard) -> None:
    strip = QueueStrip()
    qtbot.addWidget(strip)
    shown, under_way, refused = queue("done")
    strip.show_rows((shown, under_way, refused))
    qtbot.waitUntil(lambda: all(card.isVisible() for card in strip.cards))
    strip.show_rows((shown, replace(under_way, line="uploading 40 %"), refused))
    assert heard == []
    strip.show_rows((shown, replace(under_way, tone="good", line="Ready to scan", fraction=None), refused))
    assert heard == [("Till: Good, Ready to scan", False)]


def test_each_remark_is_read_out_once_also_while_it_waits_for_its_turn(qtbot: QtBot, heard: Heard) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window, window)
    window.show()
    toast.remark("note", "One release withdrawn", action="Undo")
    toast.remark("good", "Field Notes is ready to scan", action="Show")
    toast.remark("bad", "Till was not published")
    for _ in range(3):
        toast.put_away()
    assert not toast.isVisible()
    assert [words for words, _ in heard] == [
        "One release withdrawn",
        "Field Notes is ready to scan",
        "Till was not published",
    ]


def test_copying_says_so_for_a_moment_and_moves_nothing(qtbot: QtBot, heard: Heard) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    button = CopyButton("Copy", lambda: "text")
    column = QVBoxLayout(row)
    column.addWidget(button)
    row.show()
    width = button.sizeHint().width()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (QGuiApplication.clipboard().text(), button.text()) == ("text", "Copied")
    assert (button.sizeHint().width(), button.accessibleName(), button.words) == (width, "Copy", "Copy")
    assert heard == [("Copied", False)]
    qtbot.waitUntil(lambda: button.text() == "Copy", timeout=3 * MOMENT)


def test_a_problem_is_read_out_while_somebody_types(qtbot: QtBot, heard: Heard) -> None:
    line, other = line_edit(), QPushButton("Other")
    field = Field("Host", line)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(field)
    column.addWidget(other)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    other.setFocus()
    field.show_problem("Enter a name.")
    assert heard == [], "the focus goes there next, and the problem is the field’s description"
    line.setFocus()
    field.show_problem("Enter another name.")
    assert heard == [("Enter another name.", False)]


def test_a_fingerprint_that_agrees_is_read_out(qtbot: QtBot, heard: Heard) -> None:
    title = Phrase("", "?")
    question = HostKeyUnknown(title, host="h", port=22, key_type="ssh-ed25519", fingerprint="SHA256:abc")
    dialog = HostKeyDialog(question)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.compare.setText("SHA256:abc")
    qtbot.waitUntil(lambda: any("The two are the same." in message and not urgent for message, urgent in heard))
    assert "shows this key for the first time" in dialog.accessibleDescription()


def test_what_a_build_is_found_to_be_is_read_out_after_its_name(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, heard: Heard
) -> None:
    core.examined["a.ipa"] = broken()
    desk.window.activateWindow()
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: any(urgent and "Blocking" in message for message, urgent in heard))
    assert desk.window.focusWidget() is desk.window.publish.review
    assert desk.window.publish.review.accessibleName() == "Sample"


def test_how_many_a_filter_leaves_is_read_out(qtbot: QtBot, desk: Desk, core: ScriptedCore, heard: Heard) -> None:
    core.testers.merge(
        (Device("00008110-00FFFFFFFFFFFF01", "Ada’s iPhone"), Device("00008110-00FFFFFFFFFFFF02", "Lab iPad"))
    )
    desk.window.activateWindow()
    desk.window.show_place(DEVICES)
    qtbot.waitUntil(lambda: len(desk.window.devices.table.rows) == 2)
    desk.window.devices.filter.setFocus()
    qtbot.keyClicks(desk.window.devices.filter, "lab")
    qtbot.waitUntil(lambda: ("1 in the list", False) in heard)
    qtbot.keyClicks(desk.window.devices.filter, "x")
    qtbot.waitUntil(lambda: ("No device matches all these words.", False) in heard)


def test_how_the_test_of_a_server_went_is_read_out(qtbot: QtBot, desk: Desk, core: ScriptedCore, heard: Heard) -> None:
    core.server_list = [STAGING]
    desk.window.show_place(SERVERS)
    desk.window.servers.test.emit(STAGING.id)
    qtbot.waitUntil(lambda: ("Good: Everything works: builds can be published here.", False) in heard)
