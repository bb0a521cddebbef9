"""Servers: lists them, edits one, tries its settings out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from otadesk.desktop import describe
from otadesk.desktop.confirm import Confirm, TroubleDialog
from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.places import known_servers, server_of
from otadesk.desktop.servers.exchange import ServerExchange
from otadesk.desktop.side_bar import SERVERS
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.state import ServersState, StepRow, TestState, Trouble
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError
from otadesk.phrases import N_
from otadesk.probe.recognise import ServerKind
from otadesk.probe.webserver import WebServerKind, snippet
from otadesk.progress import CancelToken
from otadesk.publish.connection_trial import TITLES, ConnectionReport, StageReport
from otadesk.settings.server_files import duplicate
from otadesk.settings.servers import Server

WEB_SERVERS: tuple[tuple[str, WebServerKind], ...] = (
    ("nginx", "nginx"),
    ("Apache", "apache"),
    ("Caddy", "caddy"),
    ("IIS", "iis"),
)


_REMOVED = N_("Servers", "otadesk forgets how to reach it. What is published there stays, and its links go on working.")
_REMOVED_MEANWHILE = N_(
    "Servers",
    "A build is being published there right now, and goes on to its end. Then otadesk forgets how to reach the server;"
    " what is published there stays, and its links go on working.",
)
_WAITING = N_("Servers", "What still waits in the queue for this server will not be published.")


class ServersPresenter(QObject):
    """Holds which server is edited and how its test stands."""

    changed = Signal()

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._window = core, jobs, sign_in, window
        self._test: Job | None = None
        self._tested: Server | None = None
        """The settings of the last test that ended, which its .htaccess goes by."""
        self._stages: list[StageReport] = []
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
        view.editor.test.connect(self._try)
        view.editor.forget_secrets.connect(self._forget)
        view.editor.connection.cancel.connect(self._stop)
        view.editor.connection.install_htaccess.connect(lambda: self._change_htaccess(install=True))
        view.editor.connection.remove_htaccess.connect(lambda: self._change_htaccess(install=False))
        sign_in.trusted.connect(view.editor.trust_host_key)
        sign_in.edit_wanted.connect(self.edit)

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
            state = ServersState(here, tuple(describe.server_row(server) for server in self._core.servers()))
        except OtadeskError as error:
            state = ServersState(here, trouble=describe.trouble(error), recoverable=self._exchange.can_recover(error))
        self._window.servers.show_state(state)

    def edit(self, server_id: str) -> None:
        """Open a server in the editor."""
        server = server_of(self._core, server_id)
        if server is not None:
            self._window.show_place(SERVERS)
            if not (self.editing and self._window.servers.editor.server_id == server_id):
                self._open(server, new=False)

    def _edit_and_try(self, server_id: str) -> None:
        """Test a server from the list, where what is wrong can be mended."""
        self.edit(server_id)
        if self.editing:
            self._try(self._window.servers.editor.server())

    def leave(self) -> None:
        """Close the editor; what was typed is let go, after a question."""
        if not self._window.servers.editor.changed:
            self._leave()
            return
        question = Confirm(
            say(N_("Server", "Discard the changes?")),
            say(N_("Server", "What you changed here is not saved yet.")),
            say(N_("Server", "Discard")),
            self._window,
            instead=say(N_("Server", "Keep editing")),
        )
        question.agreed.connect(self._leave)
        question.open()

    def _leave(self) -> None:
        self._stop()
        self._sign_in.forget("")
        self._next.clear()
        self._window.servers.show_editor(False)
        self.render()

    def _open(self, server: Server, *, new: bool) -> None:
        self._stop()
        editor = self._window.servers.editor
        editor.show_server(server, new=new)
        editor.connection.show_state(TestState())
        self._window.servers.show_editor(True)
        if new:
            editor.lines["name"].setFocus()
        hosts = self._jobs.start(lambda _token, _report: self._core.ssh_hosts())
        # Where that file can't be read, the port is taken to be the usual one.
        hosts.done.connect(
            lambda found: editor.show_usual_ports({host.alias: host.port for host in found if host.port})
        )
        job = self._jobs.start(lambda _token, _report: self._core.agent_keys())
        job.done.connect(editor.show_agent_keys)
        # Without an agent the choice stays at “any”.
        job.failed.connect(lambda _error: editor.show_agent_keys(()))

    def _duplicate(self, server_id: str) -> None:
        server = server_of(self._core, server_id)
        if server is not None:
            self._open(duplicate(server, [one.name for one in known_servers(self._core)]), new=True)

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
            words = f"{words} {say(_WAITING)}"
        question = Confirm(
            say(N_("Servers", "Remove {name}?"), name=server.name),
            words,
            say(N_("Servers", "Remove")),
            self._window,
        )
        question.agreed.connect(lambda: self._remove(server_id))
        question.open()

    def _remove(self, server_id: str) -> None:
        self._sign_in.forget(server_id)
        job = self._jobs.start(lambda _token, _report: self._core.remove(server_id), "save")
        job.failed.connect(self._complain)
        job.ended.connect(self.render)
        job.ended.connect(self.changed)

    def _save(self, server: Server) -> None:
        if self._has_problems(server):
            return
        job = self._jobs.start(lambda _token, _report: self._core.save(server), "save")
        job.done.connect(self._saved)
        job.failed.connect(self._complain)

    def _saved(self, server: Server) -> None:
        self._sign_in.answers.adopt(server.id)
        if not self._open_next():
            self._window.servers.show_editor(False)
        self.render()
        self.changed.emit()

    def _has_problems(self, server: Server) -> bool:
        try:
            found = self._core.problems(server)
        except OtadeskError as error:
            self._complain(error)
            return True
        self._window.servers.editor.show_problems({one.field: say(one.phrase) for one in found})
        return bool(found)

    def _forget(self, server_id: str) -> None:
        self._sign_in.forget(server_id)
        self._jobs.start(lambda _token, _report: self._core.forget_secrets(server_id), "save")

    def _complain(self, error: OtadeskError) -> None:
        TroubleDialog(describe.trouble(error), self._window).open()

    # -- the test

    def _try(self, server: Server) -> None:
        if self._has_problems(server):
            return
        self._stop()
        self._stages = []
        answers = self._sign_in.answers
        job = self._jobs.start(
            lambda token, report: self._core.try_connection(server, answers.take(server.id), token, report)
        )
        self._test = job
        job.progressed.connect(lambda stage: self._reached(job, stage))
        job.done.connect(lambda report: self._tried(job, server, report))
        job.failed.connect(lambda error: self._stopped_by(job, server, error, self._try_again))
        job.cancelled.connect(lambda: self._show(job, TestState()))
        self._show(job, TestState(self._rows(running=True), running=True))

    def _stop(self) -> None:
        if self._test is not None:
            self._test.cancel()
            self._test = None
            self._window.servers.editor.connection.show_state(TestState())

    def _show(self, job: Job, state: TestState) -> None:
        if job is self._test:
            self._window.servers.editor.connection.show_state(state)

    def _reached(self, job: Job, stage: StageReport) -> None:
        if job is self._test:
            self._stages.append(stage)
            self._show(job, TestState(self._rows(running=True), running=True))

    def _tried(self, job: Job, server: Server, report: ConnectionReport) -> None:
        if job is not self._test:
            return
        if report.refused is not None and self._sign_in.ask(
            report.refused, server, lambda: self._try_again(job), lambda: self._told(job, server, report)
        ):
            return
        self._told(job, server, report)

    def _told(self, job: Job, server: Server, report: ConnectionReport) -> None:
        if job is not self._test:
            return
        if report.refused is None:
            self._sign_in.succeeded(server.id)
        # What works but could be better is told in the same place as what failed.
        failed = next((stage for stage in report.stages if not stage.ok or stage.hint), None)
        trouble = _trouble(failed) if failed else None
        about_the_web = failed is not None and failed.stage in _ABOUT_THE_WEB
        advice = _advice(server, report.web_server) if about_the_web else ()
        self._show(job, TestState(self._rows(running=False), trouble, advice=advice, htaccess=report.htaccess))
        self._test, self._tested = None, server

    def _change_htaccess(self, *, install: bool) -> None:
        server, answers = self._tested, self._sign_in.answers
        if server is None:
            return

        def work(token: CancelToken, _report: object) -> None:
            self._core.change_htaccess(server, answers.take(server.id), token, install=install)

        def again(job: Job) -> None:
            if job is self._test:
                self._change_htaccess(install=install)

        job = self._jobs.start(work)
        self._test = job
        # What became of it is seen by the same test.
        job.done.connect(lambda _done: self._try_again(job))
        job.failed.connect(lambda error: self._stopped_by(job, server, error, again))
        job.cancelled.connect(lambda: self._show(job, TestState()))
        self._show(job, TestState(self._rows(running=False), running=True))

    def _stopped_by(self, job: Job, server: Server, error: OtadeskError, again: Callable[[Job], None]) -> None:
        if job is not self._test:
            return
        rows = self._rows(running=False)
        if self._sign_in.ask(error, server, lambda: again(job), lambda: self._show(job, TestState())):
            return
        self._show(job, TestState(rows, describe.trouble(error)))
        self._test = None

    def _try_again(self, job: Job) -> None:
        if job is self._test:
            self._try(self._window.servers.editor.server())

    def _rows(self, *, running: bool) -> tuple[StepRow, ...]:
        rows = [_row(stage) for stage in self._stages]
        order = list(TITLES)
        reached = order.index(self._stages[-1].stage) + 1 if self._stages else 0
        if self._stages and not self._stages[-1].ok:
            return tuple(rows)
        first: Tone = "active" if running else "waiting"
        ahead = [StepRow(say(TITLES[name]), "waiting") for name in order[reached:]]
        if ahead:
            ahead[0] = replace(ahead[0], tone=first)
        return (*rows, *ahead)


_ABOUT_THE_WEB = {"certificate", "fetch", "type"}


def _trouble(stage: StageReport) -> Trouble:
    tone: Tone = "caution" if stage.ok else "bad"
    return Trouble(say(stage.wrong or stage.title), say(stage.detail), say(stage.hint) if stage.hint else "", tone)


def _row(stage: StageReport) -> StepRow:
    tone: Tone = "bad" if not stage.ok else "caution" if stage.hint else "good"
    return StepRow(say(stage.title), tone, say(stage.detail) if tone == "good" else "")


def _advice(server: Server, recognised: ServerKind | None) -> tuple[tuple[str, str], ...]:
    """Return the settings for each web server by its name, those for the one that answered first."""
    texts = []
    wanted = "apache" if recognised == "litespeed" else recognised
    for name, kind in sorted(WEB_SERVERS, key=lambda known: known[1] != wanted):
        try:
            texts.append((name, snippet(kind, server.root, server.url)))
        except OtadeskError:
            continue
    return tuple(texts)
