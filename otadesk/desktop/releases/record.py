"""What is told of releases beside the list: their notes, what to paste, what was done, and the list as a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from otadesk.desktop.first_page.describe import build_name
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.releases import describe
from otadesk.desktop.releases.dialogs import LogDialog, NotesDialog, SnippetDialog
from otadesk.desktop.saving import save_text
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_
from otadesk.publish.history import AppHistory
from otadesk.publish.listing import as_csv, as_json_text


class Record:
    """Opens the dialogs over the window."""

    def __init__(self, jobs: Jobs, window: MainWindow) -> None:
        self._jobs, self._window = jobs, window

    def show_notes(self, chosen: Iterable[describe.Placed]) -> None:
        """Show all of the notes of a build."""
        for app, release in chosen:
            NotesDialog(build_name(app.name, release.version, release.build), release.notes, self._window).open()

    def show_snippets(self, chosen: Iterable[describe.Placed]) -> None:
        """Show what to paste where, so that it leads to a build."""
        for app, release in chosen:
            SnippetDialog(describe.embedding(app, release), self._window).open()

    def show_log(self, place: str, apps: Iterable[AppHistory], now: datetime) -> None:
        """Show what was done at a place; this computer's name is empty."""
        LogDialog(place, describe.log_lines(apps, now), self._window).open()

    def export(self, place: str, apps: Sequence[AppHistory]) -> None:
        """Write the list of a place into a file, of the kind that its name says."""
        url = apps[0].page_url.removesuffix(f"{apps[0].folder}/").rstrip("/") if apps else ""

        def text(file: Path) -> str:
            return as_json_text(url, apps) if file.suffix.lower() == ".json" else as_csv(url, apps)

        save_text(
            self._window,
            self._jobs,
            say(N_("Releases", "Export the list")),
            f"{say(N_('Releases', 'Releases'))} – {place}",
            {"csv": say(N_("Releases", "Table (*.csv)")), "json": say(N_("Releases", "JSON (*.json)"))},
            text,
        )
