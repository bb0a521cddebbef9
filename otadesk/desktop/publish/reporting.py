"""Hands a build's report on: copied or saved, in English, as the command line writes it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from otadesk.desktop.jobs import Jobs
from otadesk.desktop.saving import save_text
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_
from otadesk.preflight.examine import PackageReport
from otadesk.preflight.report_file import kind_of, report_as


def copy_report(report: PackageReport, now: datetime, *, unmasked: bool) -> None:
    """Put a report on the clipboard as text."""
    QGuiApplication.clipboard().setText(report_as("txt", report, now, unmasked=unmasked))


def save_report(window: MainWindow, jobs: Jobs, report: PackageReport, now: datetime, *, unmasked: bool) -> QFileDialog:
    """Ask where, and save a report of the kind that the file's ending names."""
    kinds = {
        "html": say(N_("Publish", "Page (*.html)")),
        "txt": say(N_("Publish", "Text (*.txt)")),
        "json": say(N_("Publish", "For programs (*.json)")),
    }
    app = report.package.app
    name = say(N_("Publish", "{name} report"), name=f"{app.name} {app.version}")
    return save_text(
        *(window, jobs, say(N_("Publish", "Save the report")), name, kinds),
        lambda file: report_as(kind_of(file), report, now, unmasked=unmasked),
    )
