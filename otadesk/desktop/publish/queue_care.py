"""What is done to the queue besides publishing: builds are taken out, with a way back, and come back from last time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from otadesk.desktop.publish.builds import Build, BuildQueue
from otadesk.desktop.publish.examining import Examining
from otadesk.desktop.publish.unpublished import Waiting
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_, N_many


class QueueCare:
    """``reader`` reads builds and looks closer at them, ``refresh`` draws everything."""

    def __init__(self, queue: BuildQueue, window: MainWindow, reader: Examining, refresh: Callable[[], None]) -> None:
        self._queue, self._window, self._reader, self._refresh = queue, window, reader, refresh
        reader.repeated.connect(self._go_to_known)
        reader.unfolded.connect(self._unfold)

    def take_in(self, files: Iterable[Path], *, on_page: bool, instead_of: Build | None = None) -> None:
        """Put files into the queue and read them; one that waits there already is gone to, and read if it changed.

        What is published is over: its file may be given once more, for another place or since it was built anew.
        """
        waiting = {build.path.absolute(): build for build in self._queue.builds if build.phase != "done"}
        given = {path.absolute(): path for path in files}
        unknown = [path for at, path in given.items() if at not in waiting]
        new = self._queue.add(unknown, on_page=on_page, instead_of=instead_of)
        for build in new:
            self._reader.read(build)
        known = [waiting[at] for at in given if at in waiting]
        for build in known:
            self._look_again(build)
        if on_page and known and next(iter(given)) in waiting:
            self._queue.pick(known[0].key)
        self._refresh()
        if known and not new:
            self._tell_of_known(known)

    def _unfold(self, build: Build, files: tuple[Path, ...]) -> None:
        """Put what is in a folder or a zip into its place."""
        if build in self._queue.builds:
            on_page = self._queue.shown is build
            self._queue.remove(build)
            self.take_in(files, on_page=on_page, instead_of=build)

    def _go_to_known(self, build: Build, known: Build) -> None:
        """Go to the build whose file was given once more by another name, in place of that."""
        on_page = self._queue.shown is build
        if build.came_back:
            # Where it was on its way to last time, and that some of it is there, holds for the file by any name.
            known.place, known.stopped_at = build.place or known.place, build.stopped_at
        self._queue.remove(build)
        if on_page:
            self._queue.pick(known.key)
        self._look_again(known)
        self._refresh()
        self._tell_of_known([known])

    def _look_again(self, known: Build) -> None:
        """Read a build anew that was given once more, if its file has changed."""
        known.came_back = False
        if known.phase in {"review", "failed"}:
            self._reader.read_again(known)

    def _tell_of_known(self, known: list[Build]) -> None:
        one = N_("Publish", "{name} is in the queue already.").of(name=known[0].name)
        several = N_many(
            "Publish", "{count} build is in the queue already.", "{count} builds are in the queue already."
        )
        self._window.toast.remark("note", say(one) if len(known) == 1 else say(several, count=len(known)))

    def take_out(self, build: Build) -> None:
        """Take a build out; one that was read can be put back."""
        for job in (build.job, build.closer):
            if job is not None:
                job.cancel()
        build.job = build.closer = None
        at = self._queue.builds.index(build)
        self._queue.remove(build)
        self._refresh()
        if build.examined is not None:
            words = say(N_("Publish", "{name} is no longer in the queue."), name=build.name)
            self._window.toast.undoable(words, act=partial(self._put_back, build, at))

    def clear_away(self) -> None:
        """Take out what is over, with a way back."""
        before = list(self._queue.builds)
        shown = self._queue.shown
        self._queue.clear_away()
        self._window.toast.forget("ended")
        gone = [build for build in before if build not in self._queue.builds and build.examined is not None]
        self._refresh()
        if gone and shown is not None:
            words = N_many("Publish", "One build put away", "{count} builds put away")
            self._window.toast.undoable(say(words, count=len(gone)), act=partial(self._put_all_back, gone, shown))

    def _put_all_back(self, gone: list[Build], shown: Build) -> None:
        left = self._queue.builds
        left[:0] = [build for build in gone if build not in left]
        self._queue.pick(shown.key)
        self._refresh()

    def leave_out(self, build: Build) -> bool:
        """Take a build of last time out whose file is gone, and tell: nobody asked for it today. Return whether it is.

        One with notes stays: somebody wrote them, and the disk with the file may only be away.
        """
        if not build.came_back or build.examined is not None or build not in self._queue.builds:
            return False
        if not build.notes.strip():
            self.take_out(build)
        self._window.toast.remark(
            "note",
            say(N_("Publish", "{name} is no longer there."), name=build.name),
            say(N_("Publish", "It waited in the queue when otadesk was closed.")),
            action=say(N_("Publish", "Copy its notes")) if build.notes.strip() else "",
            act=lambda: QGuiApplication.clipboard().setText(build.notes),
        )
        return True

    def _put_back(self, build: Build, at: int) -> None:
        if build in self._queue.builds:
            return
        self._queue.put_back(build, at)
        if build.phase == "review":
            self._reader.look_closer(build)
        self._refresh()

    def bring_back(self, builds: Sequence[Waiting]) -> None:
        """Put the builds of last time into the queue, behind what was opened by name, and read them."""
        given = {build.path.absolute() for build in self._queue.builds}
        left = [one for one in {one.path: one for one in builds}.values() if Path(one.path) not in given]
        for one, build in zip(left, self._queue.add([Path(one.path) for one in left], on_page=False), strict=True):
            build.notes, build.came_back = one.notes, True
            build.place, build.stopped_at = one.chosen or one.place, one.place
            self._reader.read(build)
        self._refresh()
