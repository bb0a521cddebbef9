"""Asks what ended a job because somebody has to answer: shows the question, keeps the answer, runs the job again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.places import known_servers
from otadesk.desktop.signing_in.answers import AnswerBook, Answers
from otadesk.desktop.signing_in.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.errors import AskedFor, AuthenticationFailed, HostKeyChanged, HostKeyUnknown, OtadeskError, SecretNeeded
from otadesk.phrases import Phrase
from otadesk.remote.secret import Secret
from otadesk.remote.target import pin
from otadesk.settings.servers import Server
from otadesk.settings.shared_keys import elsewhere

Then = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Waiter:
    """Somebody's job that waits for an answer: one of the two is called when there is one, or none."""

    whose: object
    again: Then
    give_up: Then


@dataclass(slots=True, eq=False)
class _Asked:
    """A question of a server, and all that wait for its answer."""

    server: Server
    waiters: list[_Waiter] = field(default_factory=list)
    show: Then | None = None
    """Opens its dialog, and is called once; None before that is wanted, and after it was done."""
    dialog: Sheet | None = None


class SignIn(QObject):
    """Asks each question once, however many jobs it ended, and one question after the other."""

    edit_wanted = Signal(str, str)
    """A server's id and the fingerprint in its settings that its host key has no more."""
    trusted = Signal(str, str)
    """A server's id and the host key that was confirmed for it."""

    def __init__(self, core: Core, jobs: Jobs, window: MainWindow) -> None:
        super().__init__(window)
        self.answers = AnswerBook()
        self._core, self._jobs, self._window = core, jobs, window
        self._asked: dict[tuple[str, str], _Asked] = {}
        self._in_line: list[_Asked] = []
        """Those that somebody has to answer in a dialog: the first is on the screen."""
        self._refused: set[tuple[str, AskedFor]] = set()

    def succeeded(self, server_id: str) -> None:
        """Note that what was given was right."""
        self._refused = {refused for refused in self._refused if refused[0] != server_id}

    def forget(self, server_id: str) -> None:
        """Forget what was answered for a server."""
        self.answers.forget(server_id)
        self.succeeded(server_id)

    def ask(self, error: OtadeskError, server: Server, again: Then, give_up: Then, whose: object = None) -> bool:
        """Ask if the error is a question, and call one of the two later; return whether it is one.

        ``whose`` is by what the question can be taken back.
        """
        refused = _refused(error)
        self._forget_refused(server, refused)
        if refused == ("prompts",):
            # Only the server knows its questions: it is asked for them once more, without any answers.
            QTimer.singleShot(0, self, lambda: again())  # noqa: PLW0108 - Qt looks at what it is given more closely
            return True
        question = _question(error, server, refused)
        if question is None:
            return False
        about = question.kind if isinstance(question, SecretNeeded) else question.detail
        asked = self._asked.setdefault((server.id, f"{question.code} {about}"), _Asked(server))
        asked.waiters.append(_Waiter(whose, again, give_up))
        if len(asked.waiters) > 1:
            return True
        match question:
            case HostKeyUnknown():
                self._ask_host_key(question, asked)
            case SecretNeeded():
                self._ask_secret(question, asked)
            case _:
                self._in_turn(asked, partial(self._show_changed, question, asked))
        return True

    def take_back(self, whose: object) -> None:
        """Ask no more for one job, and call nothing of what it wanted; what others want to know too is still asked."""
        for asked in tuple(self._asked.values()):
            left = [waiter for waiter in asked.waiters if waiter.whose is not whose]
            if left == asked.waiters:
                continue
            asked.waiters = left
            if not left and asked.dialog is not None:
                asked.dialog.reject()
            elif not left:
                self._end(asked, answered=False)

    def _forget_refused(self, server: Server, refused: tuple[AskedFor, ...]) -> None:
        """See to it that what was refused is not sent again, whether or not the next question is answered."""
        self._refused |= {(server.id, kind) for kind in refused}
        for kind in refused:
            self.answers.change(server.id, partial(_with, kind=kind))
        if server.id and set(refused) - {"prompts"}:
            self._jobs.start(lambda _token, _report: self._core.forget_secrets(server.id), "keychain")

    # -- one after the other

    def _in_turn(self, asked: _Asked, show: Then) -> None:
        """Show a question, once those that came before it are answered; not where it was taken back meanwhile."""
        if asked in self._asked.values():
            asked.show = show
            self._in_line.append(asked)
            self._show_first()

    def _show_first(self) -> None:
        if self._in_line and (show := self._in_line[0].show):
            self._in_line[0].show = None
            show()

    def _open(self, dialog: Sheet, asked: _Asked) -> None:
        asked.dialog = dialog
        dialog.finished.connect(lambda _result: setattr(asked, "dialog", None))
        dialog.open()

    def _end(self, asked: _Asked, *, answered: bool) -> None:
        self._asked = {key: one for key, one in self._asked.items() if one is not asked}
        if asked in self._in_line:
            self._in_line.remove(asked)
            # Later: its dialog is to be gone first.
            QTimer.singleShot(0, self, self._show_first)
        waiters, asked.waiters = asked.waiters, []
        for waiter in waiters:
            (waiter.again if answered else waiter.give_up)()

    # -- the questions

    def _show_changed(self, error: HostKeyChanged, asked: _Asked) -> None:
        server = asked.server
        dialog = HostKeyChangedDialog(error, self._window, server=server.name)
        dialog.edit_server.connect(lambda: self.edit_wanted.emit(server.id, error.expected[0]))
        dialog.finished.connect(lambda _result: self._end(asked, answered=False))
        self._open(dialog, asked)

    def _ask_host_key(self, question: HostKeyUnknown, asked: _Asked, *, waited: bool = False) -> None:
        """Ask, unless it is the key that somebody confirmed for the same host and port in other settings."""
        server, entry = asked.server, pin(question.host, question.port, question.fingerprint)
        trusted = elsewhere(known_servers(self._core), server.id, entry)
        is_trusted = any(held == question.fingerprint for _name, held in trusted)
        # What was answered so already and is asked again all the same is not answered for ever.
        if is_trusted and entry not in self.answers.known(server.id).host_keys:
            self._trust(entry, asked, "trust")
            return
        if not waited:
            # The answer to another question may be one to this, too.
            self._in_turn(asked, partial(self._ask_host_key, question, asked, waited=True))
            return
        names = dict.fromkeys(name for name, _held in trusted)
        dialog = HostKeyDialog(question, self._window, server=server.name, other_than=", ".join(names))
        dialog.answered.connect(lambda word: self._trust(entry, asked, word, everywhere=bool(names)))
        self._open(dialog, asked)

    def _trust(self, entry: str, asked: _Asked, word: str, *, everywhere: bool = False) -> None:
        if word == "cancel":
            self._end(asked, answered=False)
            return
        server = asked.server
        self.answers.change(server.id, lambda known: replace(known, host_keys=(*known.host_keys, entry)))
        if word == "trust":
            self.trusted.emit(server.id, entry)
            if server.id or everywhere:
                pin_it = partial(self._core.pin, server.id, entry, everywhere=everywhere)
                job = self._jobs.start(lambda _token, _report: pin_it(), "save")
                job.ended.connect(lambda: self._end(asked, answered=True))
                return
        # Later: whoever asked is told first that there is a question.
        QTimer.singleShot(0, self, lambda: self._end(asked, answered=True))

    def _ask_secret(self, question: SecretNeeded, asked: _Asked) -> None:
        """Look into the keychain, which takes a moment, and ask for what it doesn't hold.

        A server that is used with keys may ask for a password only today: nobody looked for one before.
        """
        server, kind = asked.server, question.kind
        refused = (server.id, kind) in self._refused

        def look() -> tuple[bool, Secret | None]:
            there = self._core.keychain()
            if kind == "prompts" or refused or not server.id:
                return there, None
            return there, self._core.kept_secret(server.id, kind)

        def use(found: tuple[bool, Secret | None]) -> None:
            there, kept = found
            given = self.answers.known(server.id)
            if kept is None or given == _with(given, kind, kept):
                self._in_turn(asked, partial(self._show_secret, question, asked, there))
                return
            self.answers.change(server.id, lambda known: _with(known, kind, kept))
            self._end(asked, answered=True)

        job = self._jobs.start(lambda _token, _report: look(), "keychain")
        job.done.connect(use)
        job.failed.connect(lambda _error: self._in_turn(asked, partial(self._show_secret, question, asked, False)))

    def _show_secret(self, question: SecretNeeded, asked: _Asked, keychain: bool) -> None:
        server = asked.server
        refused = (server.id, question.kind) in self._refused
        dialog = SecretDialog(
            question,
            keychain=keychain,
            saved=bool(server.id),
            refused=refused,
            server=server.name,
            parent=self._window,
        )

        def answer(secrets: tuple[Secret, ...], keep: bool) -> None:
            self._refused.discard((server.id, question.kind))
            self.answers.change(server.id, lambda known: _with(known, question.kind, *secrets))
            kind = question.kind
            if kind == "prompts" or not server.id or not keep:
                self._end(asked, answered=True)
                return
            job = self._jobs.start(
                lambda _token, _report: self._core.keep_secret(server.id, kind, secrets[0], keep=True), "keychain"
            )
            job.done.connect(self._tell_if_not_kept)
            job.ended.connect(lambda: self._end(asked, answered=True))

        dialog.answered.connect(answer)
        dialog.rejected.connect(lambda: self._end(asked, answered=False))
        self._open(dialog, asked)

    def _tell_if_not_kept(self, reason: Phrase) -> None:
        if reason:
            self._window.toast.remark("caution", say(reason))


def _refused(error: OtadeskError) -> tuple[AskedFor, ...]:
    match error:
        case AuthenticationFailed():
            return error.refused
        case SecretNeeded():
            return (error.kind,) if error.refused else ()
        case _:
            return ()


def _question(
    error: OtadeskError, server: Server, refused: tuple[AskedFor, ...]
) -> HostKeyUnknown | HostKeyChanged | SecretNeeded | None:
    match error:
        case HostKeyUnknown() | HostKeyChanged() | SecretNeeded():
            return error
        case AuthenticationFailed() if "password" in refused:
            return SecretNeeded(error.title, kind="password", subject=server.login)
        case _:
            return None


def _with(known: Answers, kind: AskedFor, *given: Secret) -> Answers:
    return replace(known, secrets=known.secrets.holding(kind, *given))
