"""Signing in from the window to real servers, in the ways of real life: agents, passphrases, codes, jump hosts."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from support.ipa_builder import build_ipa
from support.ports import wait_until
from support.prompting_server import PromptingServer, prompting_server
from support.real_window import APP, Window
from support.ssh_agent import ssh_agent
from support.ssh_keys import make_key
from support.sshd import SshServer, sshd

from otadesk.desktop.parts.text import Label
from otadesk.desktop.signing_in.host_key_dialog import HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog


def type_into(window: Window, dialog: SecretDialog, *answers: str) -> None:
    """Type the answers into the dialog's fields and sign in."""
    fields = [field for field in dialog.findChildren(QLineEdit) if field.isVisible()]
    assert len(fields) == len(answers)
    for field, answer in zip(fields, answers, strict=True):
        field.setFocus()
        window.qtbot.keyClicks(field, answer)
    window.qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


WRONG = "The server did not accept the last one."


def texts(dialog: SecretDialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(Label)}


def is_published(window: Window) -> bool:
    window.shows("done")
    return bool(list(window.root.glob(f"{APP}/1.2-34-*/App.ipa")))


def asked_again(window: Window, first: SecretDialog) -> SecretDialog:
    """Wait until that dialog has gone, and return the one that comes after it."""
    window.qtbot.waitUntil(lambda: first not in window.desk.window.findChildren(SecretDialog), timeout=20_000)
    return window.dialog(SecretDialog)


def test_the_key_in_the_agent_is_picked_by_its_comment(
    real_window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = real_window
    others = [make_key(tmp_path / f"other-{number}", comment=f"other {number}") for number in range(7)]
    with ssh_agent(tmp_path, [*others, window.server.key]) as environment:
        monkeypatch.setenv("SSH_AUTH_SOCK", environment["SSH_AUTH_SOCK"])
        (ours,) = (key for key in window.core.agent_keys() if key.comment and "other" not in key.comment)
        window.know(sign_in="agent", agent_key=ours.comment, key_file="")
        window.review()
        window.publish()
        assert is_published(window)


def test_a_key_file_with_a_passphrase_asks_once_and_publishes(real_window: Window) -> None:
    window = real_window
    subprocess.run(("ssh-keygen", "-q", "-p", "-P", "", "-N", "open sesame", "-f", str(window.server.key)), check=True)
    window.know()
    window.review()
    window.publish()
    type_into(window, window.dialog(SecretDialog), "open sesame")
    assert is_published(window)


def test_a_key_and_a_code_are_both_asked_for(real_window: Window) -> None:
    window = real_window
    with sshd(account=True, ways=("key+keyboard-interactive",)) as server:
        window.server, window.root = server, server.root
        window.know(key_file=str(server.key))
        window.review()
        window.publish()
        type_into(window, window.dialog(SecretDialog), server.password)
        assert is_published(window)


def test_a_build_that_overtakes_a_paused_one_needs_no_answer_that_the_server_would_ask_for_again(
    real_window: Window,
) -> None:
    window, desk, wait = real_window, real_window.desk, real_window.qtbot.waitUntil
    with sshd(account=True, ways=("key+keyboard-interactive",)) as server:
        window.server, window.root = server, server.root
        window.know(key_file=str(server.key), upload_limit=1000)
        window.review(large=True)
        window.publish()
        type_into(window, window.dialog(SecretDialog), server.password)
        (first,) = desk.publish.queue.builds
        wait(lambda: first.journey.has_sent, timeout=30_000)
        desk.publish.pause()
        desk.publish.add([build_ipa(window.folder / "small.ipa", build="35")])
        _, second = desk.publish.queue.builds
        wait(lambda: second.phase == "review" and second.closer is None, timeout=30_000)
        desk.publish.show_build(second)
        window.publish()
        wait(lambda: second.phase == "done", timeout=60_000)
        assert first.phase == "running"
        desk.publish.show_build(first)
        desk.publish.pause()
        wait(lambda: first.phase == "done", timeout=60_000)
        assert not [one for one in desk.window.findChildren(SecretDialog) if one.isVisible()]
        assert server.log.read_text().count("Accepted keyboard-interactive") == 1
        assert {path.parent.name[:6] for path in window.root.glob(f"{APP}/*/App.ipa")} == {"1.2-34", "1.2-35"}
        wait(lambda: not desk.jobs.busy)
        wait_until(lambda: not server.sessions(), "the server to see both leave")


def test_several_questions_in_several_rounds_are_asked_in_the_servers_words(real_window: Window) -> None:
    window = real_window
    rounds = [
        ((("Password: ", False), ("Token (shown): ", True)), ("geheim", "42")),
        ((("Verification code: ", False),), ("123456",)),
    ]
    with prompting_server(PromptingServer(rounds)) as target:
        address = {"host": target.host, "port": target.port, "user": target.user, "host_keys": target.host_keys}
        window.know(sign_in="agent", key_file="", **address)
        window.review()
        window.publish()
        dialog = window.dialog(SecretDialog)
        fields = [field for field in dialog.findChildren(QLineEdit) if field.isVisible()]
        assert [field.echoMode() == QLineEdit.EchoMode.Normal for field in fields] == [False, True]
        type_into(window, dialog, "geheim", "42")
        window.qtbot.waitUntil(lambda: dialog not in window.desk.window.findChildren(SecretDialog), timeout=20_000)
        # The server hears all answers in one conversation, so the earlier ones are asked again: codes are for once.
        type_into(window, window.dialog(SecretDialog), "geheim", "42", "123456")
        failed = window.shows("failed")
    words = " ".join(label.text() for label in failed.findChildren(type(window.desk.window.publish.failed.name)))
    assert "let us in" in words, "it signed in; this server has no files"


def test_a_password_that_changed_is_asked_for_again(real_window: Window) -> None:
    window = real_window
    with sshd(account=True, ways=("password",)) as server:
        window.server, window.root = server, server.root
        saved = window.know(sign_in="password", key_file="")
        window.wiring.secrets.keep_for_session(saved.id, "password", "the old one")
        window.review()
        window.publish()
        type_into(window, window.dialog(SecretDialog), server.password)
        assert is_published(window)


def test_a_wrong_password_is_asked_for_again_where_the_agent_had_no_key(real_window: Window) -> None:
    window = real_window
    with sshd(account=True, ways=("password",)) as server:
        window.server, window.root = server, server.root
        saved = window.know(sign_in="agent", key_file="")
        window.review()
        window.publish()
        first = window.dialog(SecretDialog)
        assert WRONG not in texts(first)
        type_into(window, first, "a guess")
        second = asked_again(window, first)
        assert WRONG in texts(second)
        assert window.desk.sign_in.answers.take(saved.id).secrets.password is None, "it is not sent once more"
        type_into(window, second, server.password)
        assert is_published(window)


def test_a_password_that_is_kept_is_used_where_the_agent_had_no_key(real_window: Window) -> None:
    window = real_window
    with sshd(account=True, ways=("password",)) as server:
        window.server, window.root = server, server.root
        saved = window.know(sign_in="agent", key_file="")
        window.wiring.secrets.keep_for_session(saved.id, "password", server.password)
        window.review()
        window.publish()
        assert is_published(window)
        assert not window.desk.window.findChildren(SecretDialog)


def test_a_wrong_password_that_nobody_corrects_is_not_sent_again(real_window: Window) -> None:
    window = real_window
    with sshd(account=True, ways=("password",)) as server:
        window.server, window.root = server, server.root
        saved = window.know(sign_in="password", key_file="")
        window.wiring.secrets.keep_for_session(saved.id, "password", "the old one")
        window.review()
        window.publish()
        window.dialog(SecretDialog).reject()
        window.shows("review")
        window.qtbot.waitUntil(lambda: not window.desk.jobs.busy)
        assert window.wiring.secrets.get(saved.id, "password") is None


def test_a_test_asks_again_for_a_wrong_password(real_window: Window) -> None:
    window = real_window
    with sshd(account=True, ways=("password",)) as server:
        window.server, window.root = server, server.root
        saved = window.know(sign_in="agent", key_file="")
        window.desk.servers.edit(saved.id)
        card = window.desk.window.servers.editor.connection
        window.qtbot.mouseClick(card.start, Qt.MouseButton.LeftButton)
        first = window.dialog(SecretDialog)
        type_into(window, first, "a guess")
        second = asked_again(window, first)
        assert WRONG in texts(second)
        second.reject()
        window.qtbot.waitUntil(card.error.isVisible)
        assert "accept the password" in card.error.title.text()


def test_a_wrong_passphrase_is_asked_for_again(real_window: Window) -> None:
    window = real_window
    subprocess.run(("ssh-keygen", "-q", "-p", "-P", "", "-N", "open sesame", "-f", str(window.server.key)), check=True)
    window.know()
    window.review()
    window.publish()
    first = window.dialog(SecretDialog)
    type_into(window, first, "open barley")
    second = asked_again(window, first)
    assert "The last one doesn’t unlock the key." in texts(second)
    assert WRONG not in texts(second), "the server never sees it"
    type_into(window, second, "open sesame")
    assert is_published(window)


def test_a_wrong_code_is_asked_for_again(real_window: Window) -> None:
    window = real_window
    with prompting_server(PromptingServer([((("Verification code: ", False),), ("123456",))])) as target:
        address = {"host": target.host, "port": target.port, "user": target.user, "host_keys": target.host_keys}
        window.know(sign_in="agent", key_file="", **address)
        window.review()
        window.publish()
        first = window.dialog(SecretDialog)
        assert WRONG not in texts(first)
        type_into(window, first, "000000")
        second = asked_again(window, first)
        assert WRONG in texts(second)
        type_into(window, second, "123456")
        window.shows("failed")  # it signed in; this server has no files


def test_a_server_that_takes_neither_keys_nor_passwords_asks_for_nothing(real_window: Window) -> None:
    window = real_window
    window.know(sign_in="password", key_file="", user="nobody-here")
    window.review()
    window.publish()
    window.shows("failed")


def test_a_server_that_is_removed_meanwhile_still_gets_its_build(real_window: Window) -> None:
    window = real_window
    saved = window.know()
    window.review(large=True)
    window.publish()
    window.qtbot.waitUntil(lambda: window.core.publishes_to(saved.id), timeout=20_000)
    window.core.remove(saved.id)
    assert is_published(window)
    assert not window.core.publishes_to(saved.id)


def test_a_server_behind_another_is_reached_and_both_are_confirmed(real_window: Window, tmp_path: Path) -> None:
    window = real_window

    def reaching(jump: SshServer) -> str:
        config = tmp_path / ".ssh" / "config"
        config.parent.mkdir(exist_ok=True)
        config.write_text(
            f"Host jump\n  HostName {jump.host}\n  Port {jump.port}\n  User {jump.user}\n  IdentityFile {jump.key}\n"
        )
        return "jump"

    with sshd() as jump:
        window.know(jump=reaching(jump))
        window.review()
        window.publish()
        question = window.dialog(HostKeyDialog)
        assert any(
            label.text().startswith(f"The jump host {jump.host}:{jump.port} ") for label in question.findChildren(Label)
        )
        window.qtbot.mouseClick(question.trust, Qt.MouseButton.LeftButton)
        assert is_published(window)


def test_a_key_that_was_confirmed_for_another_folder_of_the_same_server_is_trusted_for_this_one_too(
    real_window: Window,
) -> None:
    window = real_window
    window.know(name="Beta")
    saved = window.know(host_keys=())
    window.review()
    window.publish()
    assert is_published(window)
    assert not window.desk.window.findChildren(HostKeyDialog)
    kept = next(one for one in window.core.servers() if one.id == saved.id)
    assert kept.host_keys == (window.server.pin,)
