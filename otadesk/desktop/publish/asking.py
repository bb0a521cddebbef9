"""What somebody asks about the build on the page: what a tester would see, and a report to hand on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.publish.builds import BuildQueue
from otadesk.desktop.publish.reporting import copy_report, save_report
from otadesk.desktop.publish.symptom_dialog import SymptomDialog
from otadesk.desktop.window import MainWindow
from otadesk.preflight.examine import PackageReport, told_by_owner
from otadesk.preflight.symptoms import SYMPTOMS, Explanation, explain


class Asking(QObject):
    """Answers what the review page is asked."""

    def __init__(self, core: Core, jobs: Jobs, window: MainWindow, queue: BuildQueue) -> None:
        super().__init__(window)
        self._core, self._jobs, self._window, self._queue = core, jobs, window, queue
        review = window.publish.review
        review.symptom_chosen.connect(self._explain)
        review.report_copied.connect(self._copy_report)
        review.report_saved.connect(self._save_report)

    def _explain(self, symptom_id: str) -> None:
        examined = self._examined()
        if examined is None:
            return
        symptom = next(one for one in SYMPTOMS if one.id == symptom_id)

        def ask(answers: Iterable[str]) -> Explanation:
            return explain(symptom, told_by_owner(examined, answers, now=self._core.now()))

        SymptomDialog(explain(symptom, examined.report.findings), ask, self._window).open()

    def _copy_report(self, unmasked: bool) -> None:
        examined = self._examined()
        if examined is not None:
            copy_report(examined, self._core.now(), unmasked=unmasked)
            self._window.publish.review.report.answer()

    def _save_report(self, unmasked: bool) -> None:
        examined = self._examined()
        if examined is not None:
            save_report(self._window, self._jobs, examined, self._core.now(), unmasked=unmasked)

    def _examined(self) -> PackageReport | None:
        build = self._queue.shown
        return build.examined if build is not None else None
