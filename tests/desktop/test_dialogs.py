"""Questions and errors: what they say, what they let through, and what they never show."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from otadesk import __version__
from otadesk.desktop.about import AboutDialog
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.gallery.dialogs import dialogs
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.look.tokens import DARK, LIGHT
from otadesk.desktop.parts.dialog import FRAME
from otadesk.desktop.parts.text import Label
from otadesk.desktop.signing_in.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.desktop.state import Trouble
from otadesk.errors import AskedFor, HostKeyChanged, HostKeyUnknown, SecretNeeded
from otadesk.phrases import N_
from otadesk.remote.secret import Secret

FINGERPRINT = "SHA256:uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL"
TITLE = N_("Error", "Title.")


@pytest.fixture
def host_key(qtbot: QtBot) -> Iterator[HostKeyDialog]:
    question = HostKeyUnknown(
        TITLE, host="files.example.com", port=2222, key_type="ssh-ed25519", fingerprint=FINGERPRINT
    )
    dialog = HostKeyDialog(question)
    dialog.show()
    yield dialog
    # It deletes itself when it is closed, which a test may have done.
    if isValid(dialog):
        dialog.close()


@pytest.mark.parametrize(
    "pasted",
    [
        FINGERPRINT,
        f"  {FINGERPRINT}\n",
        FINGERPRINT.removeprefix("SHA256:"),
        f"256 {FINGERPRINT} root@files.example.com (ED25519)",
        f"{FINGERPRINT}=",
    ],
)
def test_a_fingerprint_that_is_pasted_in_any_form_agrees(host_key: HostKeyDialog, pasted: str) -> None:
    host_key.compare.setText(pasted)
    assert host_key.verdict.isVisible()
    assert host_key.verdict.property("tone") == "good"
    assert host_key.trust.isEnabled()


@pytest.mark.parametrize("pasted", ["SHA256:" + "x" * 43, FINGERPRINT.lower(), "no"])
def test_one_that_differs_takes_trust_away(host_key: HostKeyDialog, pasted: str) -> None:
    host_key.compare.setText(pasted)
    assert not host_key.trust.isEnabled()
    assert not host_key.once.isEnabled()
    assert host_key.verdict.property("tone") == "bad"
    assert "differ" in host_key.verdict.title.text()
    host_key.compare.setText("")
    assert host_key.trust.isEnabled()
    assert not host_key.verdict.isVisible()


@pytest.mark.parametrize("typed", ["S", "SHA256:", FINGERPRINT[:20], FINGERPRINT[:-1], "uNiV", "256 SHA256:uNiV"])
def test_one_that_is_half_typed_is_no_ground_for_alarm_and_none_for_trust(host_key: HostKeyDialog, typed: str) -> None:
    host_key.compare.setText(typed)
    assert host_key.verdict.property("tone") == "note"
    assert host_key.verdict.title.text() == "The same so far."
    assert not host_key.compare.accessibleDescription()
    assert not host_key.trust.isEnabled()
    assert not host_key.once.isEnabled()


@pytest.mark.parametrize(
    ("key_type", "file"), [("ssh-ed25519", "ed25519"), ("ecdsa-sha2-nistp256", "ecdsa"), ("ssh-rsa", "rsa")]
)
def test_the_key_to_compare_with_is_of_the_kind_that_was_shown(qtbot: QtBot, key_type: str, file: str) -> None:
    dialog = HostKeyDialog(HostKeyUnknown(TITLE, host="h", port=22, key_type=key_type, fingerprint=FINGERPRINT))
    qtbot.addWidget(dialog)
    said = "".join(label.spoken_name() for label in dialog.field.findChildren(Label))
    assert f"ssh_host_{file}_key.pub" in said


def test_the_dialog_is_no_higher_again_once_there_is_nothing_to_compare(qtbot: QtBot, host_key: HostKeyDialog) -> None:
    height = host_key.height()
    host_key.compare.setText("no")
    qtbot.waitUntil(lambda: host_key.height() > height)
    host_key.compare.setText("")
    qtbot.waitUntil(lambda: host_key.height() == height)


@pytest.mark.parametrize(("view", "make"), dialogs())
def test_a_dialog_comes_up_in_the_size_that_it_keeps(
    qtbot: QtBot, appearance: Appearance, view: str, make: Callable[[], QWidget]
) -> None:
    appearance.wear(Look())
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    at_first = dialog.size()
    for _round in range(5):
        QApplication.processEvents()
    assert dialog.size() == at_first, view


def test_a_dialog_as_high_as_the_screen_still_becomes_as_wide_as_its_content(
    qtbot: QtBot, host_key: HostKeyDialog
) -> None:
    content = QWidget()
    content.setMinimumSize(300, 3000)
    host_key.column.addWidget(content)
    room = host_key.screen().availableGeometry().height() - FRAME
    qtbot.waitUntil(lambda: host_key.height() == room)
    wide = host_key.width() + 100
    content.setMinimumWidth(wide)
    qtbot.waitUntil(lambda: host_key.width() > wide)


# One dialog for all examples: a hundred that stay would slow every change of look in the tests that follow.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pasted=st.text(max_size=60))
def test_nothing_but_the_fingerprint_agrees_with_it(host_key: HostKeyDialog, pasted: str) -> None:
    host_key.compare.setText(pasted)
    assert host_key.trust.isEnabled() is (not host_key.compare.text().strip())


def test_leaving_the_question_means_no(qtbot: QtBot, host_key: HostKeyDialog) -> None:
    heard: list[str] = []
    host_key.answered.connect(heard.append)
    qtbot.keyClick(host_key, Qt.Key.Key_Escape)
    assert heard == ["cancel"]


def test_return_does_not_trust(qtbot: QtBot, host_key: HostKeyDialog) -> None:
    heard: list[str] = []
    host_key.answered.connect(heard.append)
    qtbot.keyClick(host_key.compare, Qt.Key.Key_Return)
    assert heard == []
    assert host_key.isVisible()
    kinds = {button.property("kind") for button in (host_key.trust, host_key.once, host_key.cancel)}
    assert kinds == {"plain"}, "none looks as though Return meant it"


def test_return_trusts_a_fingerprint_that_was_compared(qtbot: QtBot, host_key: HostKeyDialog) -> None:
    heard: list[str] = []
    host_key.answered.connect(heard.append)
    host_key.compare.setText(FINGERPRINT)
    assert host_key.trust.property("kind") == "primary"
    qtbot.keyClick(host_key.compare, Qt.Key.Key_Return)
    assert heard == ["trust"]


@pytest.mark.parametrize(
    ("port", "is_jump_host", "begin"),
    [
        (22, False, "files.example.com shows"),
        (2222, False, "files.example.com:2222 shows"),
        (2222, True, "The jump host files.example.com:2222 shows"),
    ],
)
def test_which_host_shows_a_key_is_said(qtbot: QtBot, port: int, is_jump_host: bool, begin: str) -> None:
    host = "files.example.com"
    first = HostKeyUnknown(
        TITLE, host=host, port=port, key_type="ssh-ed25519", fingerprint=FINGERPRINT, is_jump_host=is_jump_host
    )
    changed = HostKeyChanged(
        TITLE, host=host, port=port, expected=(FINGERPRINT,), offered="SHA256:other", is_jump_host=is_jump_host
    )
    for dialog in (HostKeyDialog(first), HostKeyChangedDialog(changed)):
        qtbot.addWidget(dialog)
        assert any(label.text().startswith(begin) for label in dialog.findChildren(Label))


def test_a_changed_key_is_explained_and_there_is_no_yes(qtbot: QtBot) -> None:
    error = HostKeyChanged(TITLE, host="files.example.com", port=22, expected=(FINGERPRINT,), offered="SHA256:other")
    dialog = HostKeyChangedDialog(error)
    qtbot.addWidget(dialog)
    texts = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "files.example.com" in texts
    assert FINGERPRINT in texts
    assert "SHA256:other" in texts
    # A part of an upload may have been, over the connection before.
    assert "Nothing was sent over this connection." in texts
    assert {button.text() for button in dialog.findChildren(QAbstractButton)} == {"Server settings…", "Close"}


def test_a_changed_key_that_known_hosts_holds_is_not_looked_for_in_the_settings(qtbot: QtBot) -> None:
    error = HostKeyChanged(
        *(TITLE,), host="h", port=2222, expected=(FINGERPRINT,), offered="SHA256:other", known_as="[h]:2222"
    )
    dialog = HostKeyChangedDialog(error)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any(label.text() == 'ssh-keygen -R "[h]:2222"' for label in dialog.findChildren(Label))
    assert [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()] == ["Close"]


@pytest.mark.parametrize("dark", [False, True])
def test_a_changed_key_is_told_on_red_and_a_first_one_is_not(
    qtbot: QtBot, appearance: Appearance, host_key: HostKeyDialog, dark: bool
) -> None:
    appearance.wear(Look(dark=dark))
    changed = HostKeyChangedDialog(
        HostKeyChanged(TITLE, host="h", port=22, expected=(FINGERPRINT,), offered="SHA256:other")
    )
    qtbot.addWidget(changed)
    changed.show()
    shown = [dialog.grab().toImage().pixelColor(2, 20) for dialog in (changed, host_key)]
    assert shown[0].name() == (DARK if dark else LIGHT).bad_ground
    assert shown[1].name() == (DARK if dark else LIGHT).background


def test_a_server_that_is_not_saved_yet_takes_no_keychain_away(qtbot: QtBot) -> None:
    dialog = SecretDialog(SecretNeeded(TITLE, kind="password", subject="deploy@h"), keychain=True, saved=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.keep.isVisible()
    assert not any("no keychain" in label.text() for label in dialog.findChildren(Label))


def test_a_password_is_asked_for_by_the_name_that_somebody_gave_the_server(qtbot: QtBot) -> None:
    dialog = SecretDialog(SecretNeeded(TITLE, kind="password", subject="deploy@h"), keychain=True, server="Staging")
    qtbot.addWidget(dialog)
    assert "Staging · deploy@h" in [label.text() for label in dialog.findChildren(Label)]


@pytest.mark.parametrize(("keychain", "offered"), [(True, True), (False, False)])
def test_keeping_is_offered_where_there_is_a_keychain(qtbot: QtBot, keychain: bool, offered: bool) -> None:
    dialog = SecretDialog(SecretNeeded(TITLE, kind="password", subject="deploy@h"), keychain=keychain)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.keep.isVisible() is offered
    texts = " ".join(label.text() for label in dialog.findChildren(Label))
    assert ("asks again" in texts) is not offered
    qtbot.keyClicks(dialog.inputs[0], "hunter2")
    heard: list[tuple[object, bool]] = []
    dialog.answered.connect(lambda secrets, keep: heard.append((secrets, keep)))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert heard == [((Secret("hunter2"),), offered)]


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        ("password", "The server did not accept the last one."),
        ("passphrase", "The last one doesn’t unlock the key."),
        ("prompts", "The server did not accept the last one."),
    ],
)
def test_who_found_the_last_one_wrong_is_said(qtbot: QtBot, kind: AskedFor, wrong: str) -> None:
    question = SecretNeeded(TITLE, kind=kind, subject="deploy@h")
    for refused in (False, True):
        dialog = SecretDialog(question, keychain=True, refused=refused)
        qtbot.addWidget(dialog)
        assert (wrong in {label.text() for label in dialog.findChildren(Label)}) is refused


def test_a_secret_is_typed_as_dots_and_gone_when_it_was_given(qtbot: QtBot) -> None:
    dialog = SecretDialog(SecretNeeded(TITLE, kind="passphrase", subject="~/.ssh/id"), keychain=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.go.isEnabled(), "an empty secret is none"
    qtbot.keyClicks(dialog.inputs[0], "hunter2")
    assert dialog.inputs[0].echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.inputs[0].text() == ""


def test_the_servers_own_prompts_are_shown_and_hidden_as_it_says(qtbot: QtBot) -> None:
    question = SecretNeeded(
        TITLE,
        kind="prompts",
        subject="deploy@h",
        prompts=(("Password: ", False), ("<b>Code</b>: ", True)),
        detail="Have your token at hand.",
    )
    dialog = SecretDialog(question, keychain=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [line.echoMode() for line in dialog.inputs] == [QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal]
    texts = {label.text() for label in dialog.findChildren(Label)}
    assert {"Have your token at hand.", "<b>Code</b>", "Password"} <= texts
    assert not dialog.keep.isVisible(), "a one-time code is of no use a second time"


def test_return_and_esc_do_not_do_what_can_not_be_undone(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        question = Confirm("Remove?", "It goes.", "Remove")
        qtbot.addWidget(question)
        heard: list[bool] = []
        question.agreed.connect(lambda heard=heard: heard.append(True))
        question.show()
        qtbot.keyClick(question, key)
        assert heard == []
        assert not question.isVisible()


def test_an_error_has_a_short_face_and_its_details_can_be_copied(qtbot: QtBot) -> None:
    panel = ErrorPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_trouble(Trouble("It failed.", "sftp://me:secret9@h/x: 4 bytes", "Try again."))
    assert panel.accessibleName() == "It failed."
    assert panel.facts.text() == "sftp://me:•••@h/x: 4 bytes"
    assert not panel.more.isVisible()
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert "secret9" not in QGuiApplication.clipboard().text()
    panel.show_trouble(Trouble("It failed.", "line\n" * 50))
    assert panel.more.isVisible()
    assert not panel.details.isVisible()
    assert panel.facts.text() == ""


def test_about_tells_what_runs_here_and_copies_it(qtbot: QtBot) -> None:
    shown = AboutDialog()
    qtbot.addWidget(shown)
    said = " ".join(label.text() for label in shown.findChildren(Label))
    for part in (f"otadesk {__version__}", "Python 3", "Qt 6"):
        assert part in said
    qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith(f"otadesk {__version__}, Python")
