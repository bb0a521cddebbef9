"""The test of a server's settings: runs it, asks what it must ask, and says how it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from otadesk.desktop import describe
from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.servers.describe import (
    ABOUT_THE_WEB,
    advice_for,
    all_works,
    field_of,
    outdated,
    stage_row,
    stage_trouble,
    titles_ahead,
)
from otadesk.desktop.servers.editor import ServerEditor
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.state import StepRow, TestState
from otadesk.desktop.texts import say
from otadesk.errors import OtadeskError, Question
from otadesk.probe.recognise import ServerKind
from otadesk.progress import CancelToken
from otadesk.publish.connection_trial import ConnectionReport, StageReport
from otadesk.settings.last_tests import LastTest
from otadesk.settings.servers import Server


class Trial(QObject):
    """Holds how the test of what the editor shows stands; ``sound`` says whether the fields may be tried at all."""

    ended = Signal()
    """Whatever came of it; secrets may have been asked for and kept meanwhile."""

    def __init__(
        self, core: Core, jobs: Jobs, sign_in: SignIn, editor: ServerEditor, sound: Callable[[Server], bool]
    ) -> None:
        super().__init__(editor)
        self._core, self._jobs, self._sign_in, self._editor, self._sound = core, jobs, sign_in, editor, sound
        self._job: Job | None = None
        self._tested: Server | None = None
        """The settings of the last test that ended, which its .htaccess goes by."""
        self._last: Server | None = None
        """What was tried last, whether or not that came to an end."""
        self.outcome: tuple[Server, LastTest] | None = None
        """What was tried to the end of what stands in the editor, and how it ended."""
        self._shown = TestState()
        self._stages: list[StageReport] = []
        self._web_server: ServerKind | None = None
        """The one that answered, whose settings are offered first."""
        editor.test.connect(self.start)
        editor.altered.connect(self._doubt)
        editor.connection.cancel.connect(self.stop)
        editor.connection.mend.connect(self._go_to)
        editor.connection.install_htaccess.connect(lambda: self._change_htaccess(install=True))
        editor.connection.remove_htaccess.connect(lambda: self._change_htaccess(install=False))

    def start(self, server: Server) -> None:
        """Try these settings, unless a field says already what is wrong with them."""
        if not self._sound(server):
            return
        self.stop()
        before, self._last = self._last, server
        if before is not None and before.id == server.id and before.login != server.login:
            # What was answered for one computer or account is not sent to another.
            self._sign_in.forget(server.id)
        self._stages, self.outcome = [], None
        answers = self._sign_in.answers
        job = self._jobs.start(
            lambda token, report: self._core.try_connection(server, answers.take(server.id), token, report)
        )
        self._job = job
        job.progressed.connect(lambda stage: self._reached(job, stage))
        job.done.connect(lambda report: self._tried(job, server, report))
        job.failed.connect(lambda error: self._stopped_by(job, server, error, self._try_again))
        job.cancelled.connect(lambda: self._show(job, TestState()))
        self._show(job, TestState(self._rows(running=True), running=True))
        self._editor.connection.come_into_view()

    def stop(self) -> None:
        """Stop a test that runs, and let its steps go."""
        if self._job is not None:
            self._job.cancel()
            self.clear()

    def clear(self) -> None:
        """Show no test, whether one ran or not: another server's is none of this one's."""
        if self._job is not None:
            self._job.cancel()
            self._sign_in.take_back(self._job)
            self._job = None
        self.outcome = None
        self._draw(TestState())

    def _doubt(self) -> None:
        """Say no more that other settings work, and of what failed that it did before: somebody may be mending it.

        What is offered for the web server's settings is for what stands in the fields now.
        """
        tested, now = self._tested, self._editor.server()
        differs = self._job is None and tested is not None and replace(now, name=tested.name) != tested
        if differs and self._shown.works is not None:
            self.clear()
        elif differs and self._shown.stages:
            self._draw(outdated(self._shown))
        if self._shown.advice:
            self._editor.connection.show_advice(advice_for(now, self._web_server))

    def _go_to(self, field: str) -> None:
        """Go to a field, with what was found wrong with it; once it was changed, that is not known any more."""
        trouble = self._shown.trouble
        self._editor.show_problems({field: trouble.title if trouble is not None and self._shown.stages else ""})

    def _draw(self, state: TestState) -> None:
        self._shown = state
        self._editor.connection.show_state(state)

    def _show(self, job: Job, state: TestState) -> None:
        if job is self._job:
            self._draw(state)

    def _end(self, job: Job, server: Server, state: TestState) -> None:
        if job is not self._job:
            return
        self._tested = server
        self._show(job, state)
        if not self._editor.host_keys.has_keyboard:
            # Whoever comes from the warning about a changed key is at that key.
            self._editor.connection.come_into_view()
        self._job = None
        self.ended.emit()

    def _reached(self, job: Job, stage: StageReport) -> None:
        if job is self._job:
            self._stages.append(stage)
            self._show(job, TestState(self._rows(running=True), running=True))

    def _tried(self, job: Job, server: Server, report: ConnectionReport) -> None:
        if job is not self._job:
            return
        if report.refused is not None and self._sign_in.ask(
            report.refused, server, lambda: self._try_again(job), lambda: self._told(job, server, report), job
        ):
            return
        self._told(job, server, report)

    def _told(self, job: Job, server: Server, report: ConnectionReport) -> None:
        if job is not self._job:
            return
        if report.refused is None:
            self._sign_in.succeeded(server.id)
        # What works but could be better is told in the same place as what failed.
        amiss = [stage for stage in report.stages if not stage.ok or stage.hint]
        failed = amiss[-1] if amiss else None
        trouble = stage_trouble(failed, report.limits, otadesk_can=report.htaccess == "possible") if failed else None
        about_the_web = failed is not None and failed.stage in ABOUT_THE_WEB
        self._web_server = report.web_server
        advice = advice_for(self._editor.server(), report.web_server) if about_the_web else ()
        works = all_works(report.limits, leads_back=report.leads_back) if failed is None else None
        rows = self._rows(running=False)
        self.outcome = server, LastTest(self._core.now(), "" if report.ok else report.stages[-1].stage)
        field = field_of(failed, server) if failed is not None else ""
        ended = TestState(rows, trouble, works=works, advice=advice, htaccess=report.htaccess, field=field)
        self._end(job, server, ended)

    def _change_htaccess(self, *, install: bool) -> None:
        server, answers = self._tested, self._sign_in.answers
        if server is None:
            return

        def work(token: CancelToken, _report: object) -> None:
            self._core.change_htaccess(server, answers.take(server.id), token, install=install)

        def again(job: Job) -> None:
            if job is self._job:
                self._change_htaccess(install=install)

        job = self._jobs.start(work)
        self._job = job
        # What became of it is seen by the same test.
        job.done.connect(lambda _done: self._try_again(job))
        job.failed.connect(lambda error: self._stopped_by(job, server, error, again))
        job.cancelled.connect(lambda: self._show(job, TestState()))
        self._show(job, TestState(self._rows(running=False), running=True))

    def _stopped_by(self, job: Job, server: Server, error: OtadeskError, again: Callable[[Job], None]) -> None:
        if job is not self._job:
            return
        # Without an answer a question is open still, rather than that something failed.
        is_open = isinstance(error, Question)
        trouble = describe.trouble(error)
        ended = TestState(
            self._rows_until("paused" if is_open else "bad"), replace(trouble, tone="note") if is_open else trouble
        )
        if not self._sign_in.ask(error, server, lambda: again(job), lambda: self._end(job, server, ended), job):
            self._end(job, server, ended)

    def _try_again(self, job: Job) -> None:
        if job is self._job:
            self.start(self._editor.server())

    def _rows_until(self, tone: Tone) -> tuple[StepRow, ...]:
        """Return what was done, and the step at which the test ended, in this tone."""
        rows = self._rows(running=False)[: len(self._stages) + 1]
        return tuple(replace(row, tone=tone) if row.tone == "waiting" else row for row in rows)

    def _rows(self, *, running: bool) -> tuple[StepRow, ...]:
        rows = [stage_row(stage) for stage in self._stages]
        if self._stages and not self._stages[-1].ok:
            return tuple(rows)
        first: Tone = "active" if running else "waiting"
        ahead = [StepRow(say(title), "waiting") for title in titles_ahead(self._stages)]
        if ahead:
            ahead[0] = replace(ahead[0], tone=first)
        return (*rows, *ahead)
