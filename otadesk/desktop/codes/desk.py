"""What is done with codes, wherever they come from: shown again, presented on the whole screen, saved."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog

from otadesk.desktop.codes.dialog import CodeDialog
from otadesk.desktop.codes.files import name_of
from otadesk.desktop.codes.present import Present
from otadesk.desktop.core import Core
from otadesk.desktop.file_dialogs import where_to
from otadesk.desktop.first_page.describe import build_name, version_line
from otadesk.desktop.first_page.recents import RecentRelease
from otadesk.desktop.first_page.state import NEARBY, THIS_COMPUTER
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.publish.results import codes_for, trust_code, when_asked, without_promise
from otadesk.desktop.releases.state import ReleaseRow
from otadesk.desktop.saving import write_file
from otadesk.desktop.state import AppCard, Code
from otadesk.desktop.texts import say, sentence, sentences
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_

Shown = tuple[tuple[AppCard, Code], ...]


class CodeDesk(QObject):
    """``presenting`` says whether the screen is covered by codes, ``serving`` that this computer serves."""

    presenting = Signal(bool)
    serving = Signal()
    release_wanted = Signal(str)
    """Somebody wants the code of the release with this key, at the place that is shown."""

    def __init__(self, core: Core, jobs: Jobs, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._window = core, jobs, window
        self.presented: Present | None = None

    def show_recent(self, key: str) -> None:
        """Show the codes of a release that was published of late."""
        recent = next((recent for recent in self._core.recents() if recent.key == key), None)
        if recent is None:
            return
        app = AppCard(recent.name, version_line(recent.version, recent.build), (), recent.icon)
        job = self._jobs.start(lambda _token, _report: self._codes_of(recent))
        job.done.connect(lambda codes: self._show(app, codes))
        job.failed.connect(partial(complain, self._window))

    def show_release(self, row: ReleaseRow, place: str) -> None:
        """Show the code of a release in the list; of one on this computer, the one for trust before it."""
        words = N_("Releases", "An earlier build. Testers get {version} from the app’s page.")
        warning = sentence(row.word) if row.tone == "bad" else ""
        remark = sentences(warning, say(words, version=row.instead) if row.instead else "")

        def show(codes: tuple[Code, ...]) -> None:
            dialog = self._show(_card(row), codes, remark=remark)
            dialog.instead.connect(lambda: self.release_wanted.emit(row.instead_key))
            dialog.remark.action.setVisible(bool(row.instead))

        job = self._jobs.start(lambda _token, _report: self._codes_of_release(row, place))
        job.done.connect(show)
        job.failed.connect(partial(complain, self._window))

    def show_trust(self) -> None:
        """Show the code by which phones begin to trust this computer, which serves from then on."""
        job = self._jobs.start(lambda _token, _report: self._trust())
        job.done.connect(self._show_trust)
        job.failed.connect(partial(complain, self._window))

    def present(self, shown: Shown) -> None:
        """Cover the screen with codes."""
        if not shown:
            hint = N_("Publish", "Publish a build, or choose some under Releases.")
            self._window.toast.remark("note", say(N_("Publish", "There is nothing to present yet.")), say(hint))
        if not shown or self.presented is not None:
            return
        self.presented = Present(shown)
        self.presented.left.connect(self._leave)
        self.presented.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.presented.showFullScreen()
        self.presenting.emit(True)

    def save(self, code: Code) -> None:
        """Ask for a file, and write the code to it."""
        kinds = {
            "png": say(N_("Publish", "PNG picture (*.png)")),
            "svg": say(N_("Publish", "SVG drawing (*.svg)")),
        }
        dialog = where_to(self._window, say(N_("Publish", "Save the QR code")), name_of(code), kinds)
        dialog.fileSelected.connect(lambda name: self.write(code.url, Path(name)))
        dialog.open()

    def print_poster(self, shown: Shown) -> None:
        """Ask for a printer, and print a poster of one app with its codes."""
        if not shown:
            self._window.toast.remark("note", say(N_("Poster", "There is nothing to print yet.")))
            return
        # Imported here: printing reads libraries of its own, and most people never print.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        from otadesk.desktop.codes.poster import print_poster  # noqa: PLC0415

        app = shown[0][0]
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(app.name)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._printed(print_poster(printer, app, [code for _app, code in shown])))
        # The class's own “open” wants a slot by name.
        QDialog.open(dialog)

    def _printed(self, took: bool) -> None:
        if not took:
            self._window.toast.remark("caution", say(N_("Poster", "The printer did not take the poster.")))

    def print_release(self, row: ReleaseRow, place: str) -> None:
        """Print a poster of a release in the list."""
        job = self._jobs.start(lambda _token, _report: self._codes_of_release(row, place))
        job.done.connect(lambda codes: self.print_poster(tuple((_card(row), code) for code in codes)))
        job.failed.connect(partial(complain, self._window))

    def present_releases(self, rows: Iterable[ReleaseRow], place: str) -> None:
        """Present the codes of several releases at once, each beside its app; the one for trust comes once."""

        def codes() -> Shown:
            every = ((row, code) for row in rows for code in self._codes_of_release(row, place))
            return tuple({code.url: (_card(row), code) for row, code in every}.values())

        job = self._jobs.start(lambda _token, _report: codes())
        job.done.connect(self.present)
        job.failed.connect(partial(complain, self._window))

    def open_link(self, url: str) -> None:
        """Open a page in the browser, and nothing but a page; where none opens, the address is there to be pasted."""
        if QUrl(url).scheme() in {"http", "https"} and not QDesktopServices.openUrl(QUrl(url)):
            QGuiApplication.clipboard().setText(url)
            title, hint = N_("Window", "No browser opened."), N_("Window", "The link is on the clipboard instead.")
            self._window.toast.remark("caution", say(title), say(hint))

    def write(self, url: str, file: Path) -> None:
        """Write the code of an address to a file: SVG by that suffix, else PNG, and called so."""
        suffix = file.suffix.lower()
        if suffix not in {".svg", ".png"}:
            file = file.with_name(f"{file.name}.png")
        make = self._core.code_svg if suffix == ".svg" else self._core.code_png
        write_file(self._window, self._jobs, file, lambda: make(url))

    def _codes_of(self, recent: RecentRelease) -> tuple[Code, ...]:
        if recent.place == NEARBY:
            self._core.serve()
        return self._codes(build_name(recent.name, recent.version, recent.build), recent.url, recent.trust_url)

    def _codes_of_release(self, row: ReleaseRow, place: str) -> tuple[Code, ...]:
        codes = self._codes(row.name, row.url, self._core.serve() if place == NEARBY else "")
        return codes if row.installable else without_promise(codes)

    def _trust(self) -> tuple[Code, str]:
        url, serving = self._core.serve(), self._core.serving()
        return trust_code(url, self._core.code(url)), serving.fingerprint if serving is not None else ""

    def _show_trust(self, found: tuple[Code, str]) -> None:
        code, fingerprint = found
        self.serving.emit()
        here = AppCard(say(THIS_COMPUTER), when_asked(fingerprint))
        self._show(here, (code,), installs=False)

    def _codes(self, name: str, url: str, trust_url: str) -> tuple[Code, ...]:
        serving = self._core.serving() if trust_url else None
        matrices = {one: self._core.code(one) for one in (url, trust_url) if one}
        return codes_for(name, url, trust_url, matrices, serving.fingerprint if serving is not None else "")

    def _show(self, app: AppCard, codes: tuple[Code, ...], *, installs: bool = True, remark: str = "") -> CodeDialog:
        dialog = CodeDialog(app.name, app.facts, codes, self._window, installs=installs, remark=remark)
        shown = tuple((app, code) for code in codes)
        dialog.present.connect(lambda: self.present(shown))
        dialog.poster_wanted.connect(lambda: self.print_poster(shown))
        dialog.save.connect(self.save)
        dialog.open_link.connect(self.open_link)
        dialog.open()
        return dialog

    def _leave(self) -> None:
        self.presented = None
        self.presenting.emit(False)


def _card(row: ReleaseRow) -> AppCard:
    return AppCard(row.name, row.facts, (), row.icon, row.version)
