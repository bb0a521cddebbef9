"""Puts the window together: the core below, the presenters between, the views above.

Publish is there from the start; the other places have nobody behind them until they are first gone to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from otadesk.desktop.about import AboutDialog
from otadesk.desktop.codes.desk import CodeDesk
from otadesk.desktop.core import Core
from otadesk.desktop.crash.known_names import known_names
from otadesk.desktop.devices.build_columns import BuildColumns
from otadesk.desktop.devices.presenter import DevicesPresenter
from otadesk.desktop.file_dialogs import which_files
from otadesk.desktop.incoming import all_name_devices
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.leaving import Leaving
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.outside.telling import Outside
from otadesk.desktop.preferring import Preferring
from otadesk.desktop.publish.presenter import PublishPresenter
from otadesk.desktop.publish.unpublished import Unpublished, waiting
from otadesk.desktop.recent_files import RecentFiles
from otadesk.desktop.releases.describe import ending_sentence
from otadesk.desktop.releases.expiry_watch import ExpiryWatch
from otadesk.desktop.releases.presenter import ReleasesPresenter
from otadesk.desktop.servers.presenter import ServersPresenter
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.texts import number, say, sentences
from otadesk.desktop.trouble_dialog import restore_settings
from otadesk.desktop.window import MainWindow
from otadesk.desktop.window_memory import GEOMETRY, WindowMemory
from otadesk.errors import OtadeskError, SettingsError
from otadesk.phrases import N_

KEEP_AFTER = 500
"""Milliseconds after a change of the queue until it is written down: not with every letter of the notes."""


class Desk(QObject):
    """Everything of one window, and what belongs to no single view."""

    def __init__(
        self, core: Core, appearance: Appearance, memory: WindowMemory, window: MainWindow | None = None
    ) -> None:
        """``window`` is one that is open already; without it, one is made."""
        super().__init__(appearance)
        self._core = core
        self.jobs = Jobs(self)
        self._memory = memory
        memory.write_by(self.jobs)
        self._preferring = Preferring(core, self.jobs, appearance, self)
        if window is None:
            window = MainWindow()
            window.restore_geometry(memory.value(GEOMETRY))
        self.window = window
        self._preferring.attend(window)
        self.sign_in = SignIn(core, self.jobs, self.window)
        self.publish = PublishPresenter(core, self.jobs, self.sign_in, self.window)
        self.codes = CodeDesk(core, self.jobs, self.window)
        self._recent_files = RecentFiles(memory)
        self._unpublished = Unpublished(memory)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._keep_soon.timeout.connect(self._keep_unpublished)
        self._outside = Outside(self.window, self.publish)
        self.expiry = ExpiryWatch(core, self.jobs, memory, self)
        self._leaving = Leaving(window, self.publish, self._has_unsaved)
        self._connect()
        self.publish.start(self._preferring.now.place)
        window.menus.show_recent_files(self._recent_files.read())

    def _connect(self) -> None:
        window, view = self.window, self.window.publish
        window.files_given.connect(self.take)
        window.devices_given.connect(self._read_devices)
        window.text_given.connect(self._add_devices)
        window.address_given.connect(self._paste_address)
        window.browse.connect(self._browse)
        window.recent_wanted.connect(lambda file: self.take([file]))
        window.recents_cleared.connect(self._forget_files)
        window.has_codes = self._has_codes
        window.can_cancel = lambda: self._stop() is not None
        window.present.connect(self._present)
        window.poster_wanted.connect(self._print)
        window.cancel.connect(self._cancel)
        window.place_shown.connect(self._show_place)
        self._preferring.restart.connect(self._leaving.restart)
        window.about.connect(self._about)
        window.closing.connect(self._leave)
        view.empty.browse.connect(self._browse)
        view.empty.here.connect(self._browse)
        view.empty.server_wanted.connect(self._add_server)
        view.empty.sample_wanted.connect(self.publish.try_sample)
        view.failed.releases.connect(self._make_room)
        view.failed.settings.connect(self._to_its_settings)
        view.failed.browse.connect(self._browse_instead)
        view.failed.recover.connect(partial(restore_settings, window))
        view.empty.recent_asked.connect(self.codes.show_recent)
        # Beside one code, only that one is meant: others may be for other people's eyes.
        view.done.present.connect(lambda: self.codes.present(self.publish.queue.codes_of_one()))
        view.done.poster_wanted.connect(self._print)
        view.done.save.connect(self.codes.save)
        view.done.open_link.connect(self.codes.open_link)
        self.publish.place_used.connect(self._preferring.remember_place)
        for changed in (self.publish.builds_changed, self.publish.ended, view.review.notes_changed):
            changed.connect(self._keep_soon.start)
        self.publish.was_read.connect(self._remember_file)
        self.publish.is_gone.connect(self._leave_out_file)
        self.expiry.counted.connect(self._show_ending)
        self.expiry.due.connect(self._tell_of_ending)
        self.codes.presenting.connect(self._outside.present)
        self.sign_in.edit_wanted.connect(self._edit_host_key)

    # -- the places that are made when they are first gone to

    @cached_property
    def releases(self) -> ReleasesPresenter:
        """What is published where."""
        releases = ReleasesPresenter(self._core, self.jobs, self.sign_in, self.window)
        releases.seen_anew.connect(self.expiry.check)
        releases.seen_anew.connect(self.publish.last_seen.read_again)
        releases.code_wanted.connect(self.codes.show_release)
        releases.present_wanted.connect(self.codes.present_releases)
        releases.poster_wanted.connect(self.codes.print_release)
        releases.link_wanted.connect(self.codes.open_link)
        self.codes.release_wanted.connect(self.window.releases.code)
        self.window.releases.settings.connect(self._edit_server)
        self.window.releases.recover.connect(partial(restore_settings, self.window))
        return releases

    @cached_property
    def devices(self) -> DevicesPresenter:
        """The testers' devices."""
        devices = DevicesPresenter(self._core, self.jobs, self.window, self._columns)
        devices.changed.connect(self.publish.judge_again)
        self.window.devices.recover.connect(partial(restore_settings, self.window))
        self.publish.builds_changed.connect(devices.render_soon)
        return devices

    @cached_property
    def _columns(self) -> BuildColumns:
        kept = self._preferring.now.compared
        columns = BuildColumns(self._core, self.jobs, self.sign_in, self.window, self.publish.reports, kept)
        columns.chosen.connect(self._preferring.remember_builds)
        return columns

    @cached_property
    def servers(self) -> ServersPresenter:
        """The servers."""
        servers = ServersPresenter(self._core, self.jobs, self.sign_in, self.window)
        servers.waits_for = self.publish.waits_for
        servers.changed.connect(self.publish.refresh)
        self.publish.place_proved.connect(servers.render)
        self.codes.serving.connect(servers.render)
        self.window.servers.trust.connect(self.codes.show_trust)
        return servers

    def _has_unsaved(self) -> bool:
        return "servers" in vars(self) and self.servers.unsaved

    @property
    def returns(self) -> bool:
        """Whether otadesk is to start again now that its window has closed."""
        return self._leaving.returns

    def open(self, files: Iterable[Path]) -> None:
        """Show the window, with these files where they belong."""
        self.window.show()
        left = self._unpublished.read()
        self._put(files)
        self.publish.care.bring_back(left)
        self.expiry.start()
        serving = self.jobs.start(lambda _token, _report: self._core.serve_again())
        serving.done.connect(lambda _nothing: self.codes.serving.emit())
        serving.failed.connect(self._tell_of_serving)
        try:
            self._core.servers()
        except SettingsError as error:
            hint = N_("Window", "See under Servers what can be done.")
            self.window.toast.remark("bad", say(error.title), say(hint))

    def take(self, files: Iterable[Path]) -> None:
        """Take files that come while the window is open."""
        self._put(files)

    def _put(self, files: Iterable[Path]) -> None:
        """Put files into the queue and show it, or among the devices where all of them are lists of those."""
        given = list(files)
        if all_name_devices(given):
            self.window.show_place(DEVICES)
            self.devices.read_files(given)
        elif given:
            self.window.show_place(PUBLISH)
            self.publish.add(given)

    def names(self) -> tuple[str, ...]:
        """Return every name of somebody or something of somebody's that is known here, for reports to leave out."""
        return known_names(self._core, self.publish.reports())

    def stop(self) -> bool:
        """Stop what is under way, and take leave of everything outside; return whether all of it has ended."""
        ended = self.jobs.stop()
        self._memory.write_now()
        self._outside.close()
        self._core.close()
        return ended

    # -- places

    def _show_place(self, index: int) -> None:
        if index == RELEASES:
            self.releases.open(self._preferring.now.place)
        elif index == DEVICES:
            self.devices.open()
        elif index == SERVERS:
            self.servers.render()

    # -- files

    def _browse(self) -> QFileDialog:
        filters = (say(N_("Window", "iOS apps (*.ipa *.zip)")), say(N_("Window", "All files (*)")))
        dialog = which_files(self.window, say(N_("Window", "Choose builds")), filters, several=True)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()
        return dialog

    def _browse_instead(self) -> None:
        """Let somebody choose what takes the place of the file on the page, which is no build."""
        build, queue = self.publish.queue.shown, self.publish.queue

        def put_away(names: list[str]) -> None:
            replaced = not all_name_devices([Path(name) for name in names])
            # One with notes stays: somebody wrote them.
            if replaced and build in queue.builds and build.phase == "failed" and not build.notes.strip():
                self.publish.care.take_out(build)

        self._browse().filesSelected.connect(put_away)

    def _remember_file(self, file: Path) -> None:
        self.window.menus.show_recent_files(self._recent_files.remember(file))

    def _leave_out_file(self, file: Path) -> None:
        self.window.menus.show_recent_files(self._recent_files.leave_out(file))

    def _forget_files(self) -> None:
        self._recent_files.forget()
        self.window.menus.show_recent_files(())

    def _read_devices(self, files: list[Path]) -> None:
        self.devices.read_files(files)

    def _add_devices(self, text: str) -> None:
        self.devices.add(text)

    # -- the rest

    def _add_server(self) -> None:
        self.window.show_place(SERVERS)
        self.window.servers.add.emit()

    def _make_room(self) -> None:
        """Show what lies at the place where the build on the page found no room."""
        build = self.publish.queue.shown
        if build is not None:
            self.window.show_place(RELEASES)
            self.releases.show_place(build.place)

    def _to_its_settings(self) -> None:
        """Show the settings of the server that took no build."""
        build = self.publish.queue.shown
        if build is not None:
            self._edit_server(build.place)

    def _paste_address(self, text: str) -> None:
        self.servers.paste(text)

    def _edit_server(self, server_id: str) -> None:
        self.servers.edit(server_id)

    def _edit_host_key(self, server_id: str, fingerprint: str) -> None:
        self.servers.edit_host_key(server_id, fingerprint)

    def _print(self) -> None:
        if not (self._on_releases() and self.releases.print_chosen()):
            self.codes.print_poster(self.publish.queue.codes_of_one())

    def _present(self) -> None:
        if not (self._on_releases() and self.releases.present_chosen()):
            self.codes.present(self.publish.queue.codes())

    def _on_releases(self) -> bool:
        """Whether what is chosen there is meant, and not what was published last."""
        return self.window.views.currentIndex() == RELEASES

    def _has_codes(self) -> bool:
        """Whether there are codes to present or to print."""
        return bool((self._on_releases() and self.releases.chosen_live()) or self.publish.queue.codes())

    def _cancel(self) -> None:
        stop = self._stop()
        if stop is not None:
            stop()

    def _stop(self) -> Callable[[], None] | None:
        """Return what stops that which is under way in the place that is shown; None where nothing is."""
        place, shown = self.window.views.currentIndex(), self.publish.queue.shown
        if place == PUBLISH and shown is not None and shown.can_be_stopped:
            return self.publish.cancel
        if place == RELEASES and self.releases.comparing.under_way:
            return self.releases.comparing.cancel
        if place == DEVICES and self._columns.fetching:
            return self._columns.cancel
        if place == SERVERS and self.servers.editing:
            return self.servers.leave
        return None

    def _show_ending(self, count: int) -> None:
        self.window.side_bar.badge(RELEASES, number(count) if count else "", ending_sentence(count))

    def _tell_of_ending(self, count: int) -> None:
        title = say(N_("Window", "Builds expire soon"))
        self._outside.tell(title, ending_sentence(count), lambda: self.window.show_place(RELEASES))

    def _tell_of_serving(self, error: OtadeskError) -> None:
        hint = N_("Window", "Builds on this computer can’t be installed until it does. {reason}")
        reason = sentences(say(error.facts), say(error.hint))
        self.window.toast.remark("caution", say(error.title), say(hint, reason=reason))

    def _about(self) -> None:
        AboutDialog(self.window).open()

    def _keep_unpublished(self) -> None:
        self._unpublished.keep(waiting(self.publish.queue.builds))

    def _leave(self) -> None:
        self._keep_unpublished()
        self._memory.keep(GEOMETRY, self.window.geometry_to_keep())
        # Nobody has to look at a window that waits for a share or a server to let go.
        self.window.hide()
        self.stop()
