"""Asks what ended a job because somebody has to answer: shows the question, keeps the answer, runs the job again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from otadesk.desktop.core import Answers, Core
from otadesk.desktop.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.secret_dialog import SecretDialog
from otadesk.errors import AuthenticationFailed, HostKeyChanged, HostKeyUnknown, OtadeskError, SecretNeeded
from otadesk.remote.secret import Secret, Secrets
from otadesk.remote.target import pin
from otadesk.settings.servers import Server

Then = Callable[[], object]


class SignIn(QObject):
    """Knows what was answered since the window opened, by server id; an unsaved server's id is empty."""

    edit_wanted = Signal(str)
    trusted = Signal(str, str)
    """A server's id and the host key that was confirmed for it."""

    def __init__(self, core: Core, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._core, self._jobs, self._window = core, jobs, window
        self._answers: dict[str, Answers] = {}
        self._given: set[tuple[str, str]] = set()

    def answers(self, server_id: str) -> Answers:
        """Return what was answered for a server. One-time codes are handed out once: they are good for one try."""
        known = self._answers.get(server_id, Answers())
        self._answers[server_id] = replace(known, secrets=replace(known.secrets, answers=None))
        return known

    def succeeded(self, server_id: str) -> None:
        """Note that the answers were right."""
        self._given = {given for given in self._given if given[0] != server_id}

    def adopt(self, server_id: str) -> None:
        """Take what was answered for an unsaved server over to the id that it got."""
        if "" in self._answers:
            self._answers[server_id] = self._answers.pop("")

    def forget(self, server_id: str) -> None:
        """Forget what was answered for a server."""
        self._answers.pop(server_id, None)
        self._given = {given for given in self._given if given[0] != server_id}

    def ask(self, error: OtadeskError, server: Server, again: Then, give_up: Then) -> bool:
        """Ask if the error is a question, and call one of the two later; return whether it is one."""
        match error:
            case HostKeyUnknown():
                self._ask_host_key(error, server, again, give_up)
            case HostKeyChanged():
                changed = HostKeyChangedDialog(error, self._window)
                changed.edit_server.connect(lambda: self.edit_wanted.emit(server.id))
                changed.finished.connect(lambda _result: give_up())
                changed.open()
            case SecretNeeded():
                self._ask_secret(error, server, again, give_up)
            case AuthenticationFailed() if server.sign_in == "password":
                # The password was wrong, or has changed since it was kept.
                subject = f"{server.user}@{server.host}" if server.user else server.host
                self._given.add((server.id, "password"))
                question = SecretNeeded(error.title, kind="password", subject=subject)
                self._ask_secret(question, server, again, give_up)
            case _:
                return False
        return True

    def _ask_host_key(self, question: HostKeyUnknown, server: Server, again: Then, give_up: Then) -> None:
        entry = pin(question.host, question.port, question.fingerprint)
        dialog = HostKeyDialog(question, self._window)

        def answer(word: str) -> None:
            if word == "cancel":
                give_up()
                return
            known = self._answers.get(server.id, Answers())
            self._answers[server.id] = replace(known, host_keys=(*known.host_keys, entry))
            if word == "trust":
                self.trusted.emit(server.id, entry)
                if server.id:
                    job = self._jobs.start(lambda _token, _report: self._core.pin(server.id, entry))
                    job.ended.connect(again)
                    return
            again()

        dialog.answered.connect(answer)
        dialog.open()

    def _ask_secret(self, question: SecretNeeded, server: Server, again: Then, give_up: Then) -> None:
        # Whether there is a keychain takes a moment to find out.
        job = self._jobs.start(lambda _token, _report: self._core.keychain())
        job.done.connect(lambda keychain: self._show_secret(question, server, bool(keychain), again, give_up))
        job.failed.connect(lambda _error: self._show_secret(question, server, False, again, give_up))

    def _show_secret(self, question: SecretNeeded, server: Server, keychain: bool, again: Then, give_up: Then) -> None:
        refused = (server.id, question.kind) in self._given
        dialog = SecretDialog(question, keychain=keychain and bool(server.id), refused=refused, parent=self._window)

        def answer(secrets: tuple[Secret, ...], keep: bool) -> None:
            self._given.add((server.id, question.kind))
            self._take(question, server, secrets, keep, again)

        dialog.answered.connect(answer)
        dialog.rejected.connect(give_up)
        dialog.open()

    def _take(
        self, question: SecretNeeded, server: Server, secrets: tuple[Secret, ...], keep: bool, again: Then
    ) -> None:
        known = self._answers.get(server.id, Answers())
        first = secrets[0]
        given: Secrets
        match question.kind:
            case "prompts":
                given = replace(known.secrets, answers=secrets)
            case "password":
                given = replace(known.secrets, password=first)
            case "passphrase":
                given = replace(known.secrets, passphrase=first)
        self._answers[server.id] = replace(known, secrets=given)
        if question.kind == "prompts" or not server.id or not keep:
            again()
            return
        kind = question.kind
        job = self._jobs.start(lambda _token, _report: self._core.keep_secret(server.id, kind, first, keep=True))
        job.ended.connect(again)
