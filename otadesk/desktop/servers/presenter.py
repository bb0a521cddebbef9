"""Servers: lists them, edits one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from otadesk.desktop import describe
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.places import known_servers, server_of
from otadesk.desktop.servers.describe import failed_test
from otadesk.desktop.servers.exchange import ServerExchange
from otadesk.desktop.servers.kept_secrets import KeptSecrets
from otadesk.desktop.servers.trial import Trial
from otadesk.desktop.side_bar import SERVERS
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.state import ServersState
from otadesk.desktop.texts import say, sentences
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError
from otadesk.phrases import N_
from otadesk.settings.pasted_address import take_apart
from otadesk.settings.server_files import duplicate
from otadesk.settings.servers import Server
from otadesk.settings.servers import SignIn as SignInWay
from otadesk.settings.shared_keys import elsewhere

T = TypeVar("T")
_REMOVED = N_("Servers", "otadesk forgets how to reach it. What is published there stays, and its links go on working.")
_REMOVED_MEANWHILE = N_(
    "Servers",
    "A build is being published there right now, and goes on to its end. Then otadesk forgets how to reach the server;"
    " what is published there stays, and its links go on working.",
)
_WAITING = N_("Servers", "What still waits in the queue for this server will not be published.")


class ServersPresenter(QObject):
    """Holds which server is edited."""

    changed = Signal()

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._window = core, jobs, sign_in, window
        self._next: list[Server] = []
        """Imported servers that still lack something, to be filled in one after the other."""
        self._exchange = ServerExchange(core, jobs, window)
        self._exchange.imported.connect(self._imported)
        self.waits_for: Callable[[str], bool] = lambda _server_id: False
        """Whether a build in the queue waits for its turn to be published there."""
        view = window.servers
        view.add.connect(lambda: self._open(Server("", "", "", "", ""), new=True))
        view.edit.connect(self.edit)
        view.test.connect(self._edit_and_try)
        view.duplicate.connect(self._duplicate)
        view.remove.connect(self._ask_remove)
        view.editor.save.connect(self._save)
        view.editor.leave.connect(self.leave)
        view.editor.password_left.connect(self._tell_of_password)
        self._trial = Trial(core, jobs, sign_in, view.editor, self._may_be_tried)
        self._kept = KeptSecrets(core, jobs, sign_in, window)
        self._trial.ended.connect(self._kept.look)
        self._trial.ended.connect(lambda: self._keep_test(view.editor.server_id))
        sign_in.trusted.connect(view.editor.trust_host_key)

    @property
    def editing(self) -> bool:
        """Whether the editor is open."""
        return self._window.servers.currentWidget() is self._window.servers.editor

    @property
    def unsaved(self) -> bool:
        """Whether the editor holds something that is not saved."""
        return self.editing and self._window.servers.editor.changed

    def render(self) -> None:
        """Draw the list."""
        here = describe.this_computer(self._core.serving())
        try:
            tests, now = self._core.last_tests(), self._core.now()
            rows = describe.server_rows(self._core.servers())
            rows = tuple(replace(row, failed=failed_test(tests.get(row.id), now)) for row in rows)
            state = ServersState(here, rows)
        except OtadeskError as error:
            state = ServersState(here, trouble=describe.trouble(error))
        self._window.servers.show_state(state)

    def edit(self, server_id: str, then: Callable[[], object] = lambda: None) -> None:
        """Open a server in the editor, and go on from there; what is typed for another one is not let go unasked."""
        if self._edits(server_id):
            self._window.show_place(SERVERS)
            then()
            return
        server = server_of(self._core, server_id)
        if server is None:
            return

        def go() -> None:
            self._open(server, new=False)
            then()

        self._window.show_place(SERVERS)
        self._go_on(go)

    def _edits(self, server_id: str) -> bool:
        return self.editing and self._window.servers.editor.server_id == server_id

    def edit_host_key(self, server_id: str, fingerprint: str) -> None:
        """Open a server where the host key stands that it has no more."""
        self.edit(server_id, lambda: self._window.servers.editor.show_host_key(fingerprint))

    def _edit_and_try(self, server_id: str) -> None:
        """Test a server from the list, where what is wrong can be mended."""
        self.edit(server_id, lambda: self._trial.start(self._window.servers.editor.server()))

    def leave(self) -> None:
        """Let go what was typed, after a question, and close the editor, or go on to the next that is imported."""
        self._go_on(self._leave)

    def _go_on(self, then: Callable[[], object]) -> None:
        """Leave the editor for something else, after a question where something typed would be lost."""
        if not self.unsaved:
            then()
            return
        question = Confirm(
            say(N_("Server", "Discard the changes?")),
            say(N_("Server", "What you changed here is not saved yet.")),
            say(N_("Server", "Discard")),
            self._window,
            instead=say(N_("Server", "Keep editing")),
        )
        question.agreed.connect(then)
        question.open()

    def _leave(self) -> None:
        self._trial.stop()
        self._sign_in.forget("")
        if not self._open_next():
            self._window.servers.show_editor(False)
        self.render()

    def _open(self, server: Server, *, new: bool) -> None:
        self._trial.clear()
        # What was answered for another server that was never saved is nobody else's.
        self._sign_in.forget("")
        editor = self._window.servers.editor
        others = known_servers(self._core) if server.id else ()
        editor.host_keys.know_others({key: _names(others, server.id, key) for key in server.host_keys})
        editor.show_server(server, new=new, following=len(self._next))
        self._window.servers.show_editor(True)
        self._kept.look()
        if new:
            editor.lines["name"].setFocus()
        hosts = self._jobs.start(lambda _token, _report: self._core.ssh_hosts())
        # Where that file can't be read, examples stand in the fields.
        hosts.done.connect(editor.usual.take)
        job = self._jobs.start(lambda _token, _report: self._core.agent_keys())
        job.done.connect(editor.show_agent_keys)
        # Without an agent the choice stays at “any”.
        job.failed.connect(lambda _error: editor.show_agent_keys(()))

    def _duplicate(self, server_id: str) -> None:
        server = server_of(self._core, server_id)
        if server is not None:
            self._open(duplicate(server, [one.name for one in known_servers(self._core)]), new=True)

    def paste(self, text: str) -> None:
        """Open a new server of which an address is known; what is typed for another one is not let go unasked."""
        parts = take_apart(text)
        if parts is None:
            return
        way: SignInWay = "password" if parts.had_password else "agent"
        server = Server("", parts.host, parts.host, parts.root, "", int(parts.port or 0), parts.user, way)

        def go() -> None:
            self._open(server, new=True)
            if parts.had_password:
                self._tell_of_password()

        self._go_on(go)

    def _tell_of_password(self) -> None:
        words = N_("Server", "The password in that address was not kept. It is asked for when it is needed.")
        self._window.toast.remark("note", say(words))

    def _imported(self, incomplete: tuple[Server, ...]) -> None:
        self.render()
        self.changed.emit()
        self._next = list(incomplete)
        self._open_next()

    def _open_next(self) -> bool:
        if not self._next:
            return False
        self._open(self._next.pop(0), new=True)
        return True

    def _ask_remove(self, server_id: str) -> None:
        server = server_of(self._core, server_id)
        if server is None:
            self.render()
            return
        words = say(_REMOVED_MEANWHILE if self._core.publishes_to(server_id) else _REMOVED)
        if self.waits_for(server_id):
            words = sentences(words, say(_WAITING))
        question = Confirm(
            say(N_("Servers", "Remove {name}?"), name=server.name),
            words,
            say(N_("Servers", "Remove")),
            self._window,
        )
        question.agreed.connect(lambda: self._remove(server))
        question.open()

    def _remove(self, server: Server) -> None:
        def work() -> tuple[Callable[[], object], bool]:
            kept = self._core.kept_kinds(server)
            return self._core.remove(server.id), bool(kept)

        def tell(done: tuple[Callable[[], object], bool]) -> None:
            put_back, kept = done
            self._window.toast.undoable(
                say(N_("Servers", "{name} removed"), name=server.name),
                say(N_("Servers", "Undo brings it back, but not what was saved to sign in.")) if kept else "",
                act=lambda: self._change(put_back),
            )

        self._sign_in.forget(server.id)
        self._change(work, tell)

    def _change(self, how: Callable[[], T], then: Callable[[T], object] = lambda _done: None) -> None:
        """Change the list, and draw it whatever came of that."""
        job = self._jobs.start(lambda _token, _report: how(), "save")
        job.done.connect(then)
        job.failed.connect(partial(complain, self._window))
        job.ended.connect(self.render)
        job.ended.connect(self.changed)

    def _save(self, server: Server) -> None:
        if self._has_problems(server):
            return
        forgotten = self._window.servers.editor.forgotten_keys
        job = self._jobs.start(lambda _token, _report: self._core.save(server, forgotten), "save")
        job.done.connect(partial(self._saved, is_new=not server.id))
        job.failed.connect(partial(complain, self._window))

    def _keep_test(self, server_id: str) -> None:
        """Keep how the test of a server ended that is in the settings, once it is there."""
        if server_id and self._trial.outcome is not None:
            tested, test = self._trial.outcome
            self._change(lambda: self._core.keep_test(replace(tested, id=server_id), test))

    def _saved(self, server: Server, *, is_new: bool) -> None:
        if is_new:
            self._sign_in.answers.adopt(server.id)
        self._keep_test(server.id)
        if not self._open_next():
            self._window.servers.show_editor(False)
        self.render()
        self.changed.emit()

    def _may_be_tried(self, server: Server) -> bool:
        # What it will be called matters to nobody but the list.
        return not self._has_problems(server, besides="name")

    def _has_problems(self, server: Server, besides: str = "") -> bool:
        try:
            found = [one for one in self._core.problems(server) if one.field != besides]
        except OtadeskError as error:
            complain(self._window, error)
            return True
        editor = self._window.servers.editor
        words = {one.field: say(one.phrase) for one in found}
        if editor.upload_limit.unreadable:
            words["upload_limit"] = editor.upload_limit.unreadable
        editor.show_problems(words)
        return bool(words)


def _names(servers: tuple[Server, ...], besides: str, host_key: str) -> tuple[str, ...]:
    """Return whose settings hold the same host key too."""
    fingerprint = host_key.partition(" ")[2]
    return tuple(name for name, held in elsewhere(servers, besides, host_key) if held == fingerprint)
