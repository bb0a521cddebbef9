"""Devices: lists them, adds by paste and by file, edits, removes with a way back, and compares them with builds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from otadesk.desktop import describe
from otadesk.desktop.core import Core
from otadesk.desktop.devices import describe as describing
from otadesk.desktop.devices.build_columns import BuildColumns
from otadesk.desktop.devices.core import ExportKind
from otadesk.desktop.devices.dialogs import AddDialog, EditDialog, LinesDialog
from otadesk.desktop.devices.state import DeviceFields, DevicesState, Notice
from otadesk.desktop.file_dialogs import which_files
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.saving import save_text
from otadesk.desktop.state import Trouble
from otadesk.desktop.texts import say
from otadesk.desktop.tick_dialog import Choice, TickDialog
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError
from otadesk.phrases import N_, N_many
from otadesk.preflight.device_import import names_none
from otadesk.preflight.models import all_models
from otadesk.settings.device_files import DeviceList
from otadesk.settings.devices import Change, Device, Merged, Removed


@dataclass(frozen=True)
class _Step:
    """Something that was done and its way back; what was said of a removal ``stays`` until it is undone."""

    notice: Notice | None
    back: Callable[[], object]
    stays: bool = False


class DevicesPresenter(QObject):
    """Holds the devices as they were read last, and what can be undone."""

    changed = Signal()
    """The devices are others now: what was said of builds may have changed."""

    def __init__(self, core: Core, jobs: Jobs, window: MainWindow, columns: BuildColumns) -> None:
        super().__init__(window)
        self._core, self._jobs, self._window, self._columns = core, jobs, window, columns
        self._devices: tuple[Device, ...] = ()
        self._is_read = False
        self._words = ""
        self._trouble: Trouble | None = None
        self._notice: Notice | None = None
        self._steps: list[_Step] = []
        """What can be undone, the last one first."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.render)
        columns.changed.connect(self.render_soon)
        view = window.devices
        view.add.connect(lambda: self.add(""))
        view.browse.connect(self._browse)
        view.builds.connect(self._choose_builds)
        view.words_changed.connect(self._filter)
        view.edit.connect(self._edit)
        view.remove.connect(self._remove)
        view.undo.connect(self._undo)
        view.refused_lines.connect(lambda lines: LinesDialog(lines, window).open())
        view.export_apple.connect(lambda: self._export("apple"))
        view.export_table.connect(lambda: self._export("csv"))

    def open(self) -> None:
        """Show the list as it is now."""
        self._notice = self._lasting()
        self._read()
        self._columns.bring_back()

    def render_soon(self) -> None:
        """Draw in the event loop's next round: it is mostly another page that somebody looks at now."""
        self._soon.start()

    def render(self) -> None:
        """Draw everything as it is now."""
        reports = self._columns.reports()
        rows = describing.device_rows(self._devices, reports, self._core.now(), self._words)
        self._window.devices.show_state(
            DevicesState(
                rows=rows,
                builds=self._columns.columns(),
                filtered=bool(self._words.strip()) and bool(self._devices),
                busy=not self._is_read,
                trouble=self._trouble,
                notice=self._notice,
                undoable=bool(self._steps),
                summary=describing.summary(self._devices, rows, len(reports)),
            )
        )

    def _read(self) -> None:
        job = self._jobs.start(lambda _token, _report: self._core.testers.devices())
        job.done.connect(self._were_read)
        job.failed.connect(self._can_not_be_read)

    def _were_read(self, devices: tuple[Device, ...]) -> None:
        different = self._is_read and devices != self._devices
        self._devices, self._trouble, self._is_read = devices, None, True
        self.render()
        if different:
            self.changed.emit()

    def _can_not_be_read(self, error: OtadeskError) -> None:
        self._trouble = describe.trouble(error)
        self.render()

    def _filter(self, words: str) -> None:
        self._words = words
        self.render()

    # -- adding

    def add(self, text: str) -> None:
        """Ask for UDIDs, with what was pasted already read."""
        dialog = AddDialog(_model_names(), self._window)
        dialog.typed.connect(lambda typed: self._understand(dialog, typed))
        dialog.agreed.connect(lambda fields: self._agreed(dialog, fields))
        dialog.open()
        dialog.text.setPlainText(text.strip())

    def _understand(self, dialog: AddDialog, text: str) -> None:
        if not text.strip():
            dialog.show_understood(None)
            return
        try:
            listed = self._core.testers.read_text(text)
        except OtadeskError as error:
            dialog.show_understood(describing.not_understood(error))
        else:
            dialog.show_understood(describing.understood(listed, self._devices))

    def _agreed(self, dialog: AddDialog, fields: DeviceFields | Mapping[str, str]) -> None:
        if not isinstance(fields, DeviceFields):
            self._merge({None: partial(self._core.testers.read_text, dialog.text.toPlainText())}, fields, dialog)
            return
        device, testers = _device(fields), self._core.testers
        known = next((one for one in self._devices if one.udid == device.udid), None)
        if known is None:
            self._merge({None: lambda: DeviceList((device,), ())}, typed=dialog)
        else:
            # The form shows all that is known of it, so that what stands there now is meant, the name too.
            told = partial(self._tell, refused=())
            self._do(lambda: Merged((Change(known, testers.edit(device)),)), told, dialog)

    def read_files(self, files: Iterable[Path]) -> None:
        """Add the devices that files name."""
        self._merge({file: partial(self._core.testers.read_file, file) for file in files})

    def _merge(
        self,
        lists: Mapping[Path | None, Callable[[], DeviceList]],
        called: Mapping[str, str] | None = None,
        typed: QDialog | None = None,
    ) -> None:
        """Add the devices of all these lists in one step, which one step takes back; a file in vain stops no other.

        ``called`` are names that were given to some of them, by UDID, and ``typed`` is where they were.
        """
        names = called or {}

        def work() -> tuple[Merged, dict[Path | None, DeviceList], list[OtadeskError]]:
            read: dict[Path | None, DeviceList] = {}
            in_vain: list[OtadeskError] = []
            for file, look in lists.items():
                try:
                    read[file] = look()
                except OtadeskError as error:
                    in_vain.append(error)
            found = [device for listed in read.values() for device in listed.devices]
            # Beside devices of others, what is wrong in the lines of a file is told with theirs.
            told = {file for file, listed in read.items() if listed.devices or (found and listed.refused)}
            for file in [file for file in read if file and file not in told]:
                lines = describing.first_few(describing.refused_lines(read.pop(file)))
                in_vain.append(names_none(file, "\n".join(lines)))
            found = [replace(one, name=names.get(one.udid, one.name)) for one in found]
            return self._core.testers.merge(found, named=names), read, in_vain

        def told(result: tuple[Merged, dict[Path | None, DeviceList], list[OtadeskError]]) -> None:
            merged, read, in_vain = result
            if read:
                files = {file: file.name if file and len(lists) > 1 else "" for file in read}
                lines = [line for file in read for line in describing.refused_lines(read[file], files[file])]
                self._tell(merged, tuple(lines))
            if in_vain:
                complain(self._window, describing.in_one(in_vain))

        self._do(work, told, typed, partial(self._merge, lists, called))

    def _tell(self, merged: Merged, refused: tuple[str, ...]) -> None:
        self._notice = describing.merged(merged, refused)
        if self._notice.undo:
            self._steps.append(_Step(self._notice, lambda: self._core.testers.take_back(merged)))

    def _browse(self) -> None:
        title = say(N_("Devices", "Choose a list of devices, a profile or a build"))
        kinds = "*.txt *.deviceids *.csv *.tsv *.eml *.mobileprovision *.provisionprofile *.ipa"
        filters = (f"{say(N_('Devices', 'Lists, profiles and builds'))} ({kinds})", say(N_("Window", "All files (*)")))
        dialog = which_files(self._window, title, filters, several=True)
        dialog.filesSelected.connect(lambda names: self.read_files([Path(name) for name in names]))
        dialog.open()

    # -- changing

    def _edit(self, udid: str) -> None:
        device = next((one for one in self._devices if one.udid == udid), None)
        if device is None:
            return
        testers = self._core.testers

        def saved(merged: Merged) -> None:
            self._notice = None
            if merged.updated:
                self._steps.append(_Step(None, lambda: testers.take_back(merged)))

        def save(changed: DeviceFields) -> None:
            self._do(lambda: Merged((Change(device, testers.edit(_device(changed))),)), saved, dialog)

        dialog = EditDialog(describing.fields(device), _model_names(), self._window)
        dialog.agreed.connect(save)
        dialog.open()

    def _remove(self, udids: list[str]) -> None:
        if not udids:
            return
        named = next((one.name or one.udid for one in self._devices if one.udid == udids[0]), udids[0])
        words = (
            N_("Devices", "Removed {name}")
            if len(udids) == 1
            else N_many("Devices", "Removed one device", "Removed {count} devices")
        )
        told = Notice(say(words, name=named, count=len(udids)), undo=True)
        testers = self._core.testers

        def gone(removed: tuple[Removed, ...]) -> None:
            self._notice = told
            self._steps.append(_Step(told, lambda: testers.put_back(removed), stays=True))

        self._do(lambda: testers.remove(udids), gone)

    def _undo(self) -> None:
        """Take the last step back; the key for that goes on with the one before."""
        if not self._steps:
            return
        step = self._steps.pop()

        def undone(_nothing: object) -> None:
            self._notice = self._lasting()

        job = self._do(step.back, undone)
        job.failed.connect(lambda _error: self._steps.append(step))

    def _lasting(self) -> Notice | None:
        """Return what is still said of the last step, though one has been elsewhere meanwhile."""
        return self._steps[-1].notice if self._steps and self._steps[-1].stays else None

    def _do(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], object],
        typed: QDialog | None = None,
        again: Callable[[], object] | None = None,
    ) -> Job:
        """Save something; what can't be saved is tried ``again``, from the dialog where it was ``typed``."""

        def failed(error: OtadeskError) -> None:
            if typed is not None:
                typed.open()
            complain(self._window, error, over=typed, again=again if typed is None else None)

        job = self._jobs.start(lambda _token, _report: work(), "save")
        job.done.connect(then)
        if typed is not None:
            job.done.connect(typed.accept)
        job.failed.connect(failed)
        job.ended.connect(self._read)
        return job

    def _export(self, kind: ExportKind) -> None:
        apple = {"txt": say(N_("Devices", "Apple’s form (*.txt)"))}
        table = {"csv": say(N_("Devices", "Table (*.csv)"))}
        save_text(
            self._window,
            self._jobs,
            say(N_("Devices", "Export the devices")),
            say(N_("Devices", "Devices")),
            apple if kind == "apple" else table,
            lambda _file: self._core.testers.export(kind),
        )

    # -- builds

    def _choose_builds(self) -> None:
        job = self._jobs.start(lambda _token, _report: self._columns.choices())
        job.done.connect(self._offer_builds)

    def _offer_builds(self, found: tuple[Choice, ...]) -> None:
        sentence = (
            N_(
                "Devices",
                "Builds that you dropped are compared anyway. A published one is brought here once to look into.",
            )
            if found
            else N_("Devices", "Drop builds on Publish, or open Releases once, to have something to compare with.")
        )
        title = say(N_("Devices", "Compare with published builds"))
        dialog = TickDialog(title, say(sentence), found, say(N_("Devices", "Compare")), self._window)
        dialog.agreed.connect(self._columns.pick)
        dialog.open()


def _device(fields: DeviceFields) -> Device:
    return Device(fields.udid, fields.name, fields.product_type or fields.model, fields.os)


def _model_names() -> tuple[str, ...]:
    return tuple(dict.fromkeys(model.name for model in reversed(all_models())))
