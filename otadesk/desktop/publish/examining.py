"""Reads the builds that were given, and looks closer at each behind its review."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from otadesk.desktop import describe
from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.publish.builds import Build, BuildQueue
from otadesk.errors import OtadeskError, PackageError
from otadesk.ipa.export_folder import builds_in
from otadesk.ipa.file_state import FileState
from otadesk.preflight.examine import PackageReport
from otadesk.progress import CancelToken


class Examining(QObject):
    """Changes builds as more is known of them; whoever shows them hears that something changed."""

    changed = Signal()
    was_read = Signal(object)
    """A build whose file turned out to be one."""
    refused = Signal(object)
    """A build whose file is none, or fell apart."""
    is_gone = Signal(object)
    """The same, where there is no file any more; told before that."""
    unfolded = Signal(object, object)
    """What was given as a build is a folder or a zip with builds in it: these."""
    repeated = Signal(object, object)
    """A build whose file is one that waits in the queue by another name, and that other build."""

    def __init__(self, core: Core, jobs: Jobs, queue: BuildQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._queue = core, jobs, queue

    def read(self, build: Build) -> None:
        """Read a build's file."""
        build.phase = "reading"
        job = self._jobs.start(lambda token, _report: self._read(build.path, token), "read")
        build.job = job
        job.done.connect(partial(self._was_read, build, job))
        job.failed.connect(partial(self._could_not_be_read, build, job))

    def read_again(self, build: Build) -> None:
        """Read the file of a build that is in the queue once more, if it isn't what it was when it was read."""
        if build.examined is None:
            self.read(build)
            return
        known = build.examined.package.state
        look = self._jobs.start(lambda _token, _report: FileState.of(build.path), "read")
        look.done.connect(lambda state: self._read_changed(build) if state != known else None)
        # What came of it is told as of any file.
        look.failed.connect(lambda _error: self._read_changed(build))

    def _read_changed(self, build: Build) -> None:
        if build in self._queue.builds and build.phase in {"review", "failed"}:
            build.writes = ()
            self.read(build)
            self.changed.emit()

    def _read(self, path: Path, token: CancelToken) -> tuple[str, PackageReport | tuple[Path, ...]]:
        """Return where a file really is and what is found in it; here, since a share may take its time for both."""
        found = self._examine(path, token)
        return os.path.realpath(path), found

    def _examine(self, path: Path, token: CancelToken) -> PackageReport | tuple[Path, ...]:
        """Return what is found in a file, or which builds there are in a folder or a zip."""
        try:
            return self._core.examine(path)
        except PackageError as error:
            if error.reason == "zipped-ipa":
                return self._core.take_out(path, token)
            builds = builds_in(path) if error.reason == "directory" else ()
            if not builds:
                raise
            return builds

    def look_closer(self, build: Build) -> None:
        """Look at every file and signature of a build that was read, in place of a look that is under way."""
        if build.closer is not None:
            build.closer.cancel()
        path = build.path
        job = self._jobs.start(lambda token, _report: self._core.examine_deeply(path, token))
        build.closer = job
        job.done.connect(partial(self._was_seen_closer, build))
        job.failed.connect(partial(self._fell_apart, build))
        job.ended.connect(partial(self._looked_closer, build, job))

    def _was_read(self, build: Build, job: Job, found: tuple[str, PackageReport | tuple[Path, ...]]) -> None:
        if build.job is not job:
            # It has gone on meanwhile, or out of the queue.
            return
        build.real, examined = found
        if isinstance(examined, tuple):
            self.unfolded.emit(build, examined)
            return
        others = (one for one in self._queue.builds if one is not build and one.real == build.real)
        known = next((one for one in others if one.phase != "done"), None)
        if known is not None and not build.notes:
            build.job = None
            self.repeated.emit(build, known)
            return
        build.examined, build.app = examined, describe.app_card(examined.package)
        build.phase, build.job = "review", None
        self.was_read.emit(build)
        if build in self._queue.builds:
            self.look_closer(build)
        self.changed.emit()

    def _could_not_be_read(self, build: Build, job: Job, error: OtadeskError) -> None:
        if build.job is job:
            self._is_no_build(build, error)

    def _is_no_build(self, build: Build, error: OtadeskError) -> None:
        build.place_name = ""
        build.phase, build.job, build.trouble = "failed", None, describe.trouble(error)
        # What was seen of it is worth nothing any more.
        build.examined = build.review = None
        if isinstance(error, PackageError) and error.reason == "missing":
            self.is_gone.emit(build)
        self.refused.emit(build)

    def _was_seen_closer(self, build: Build, examined: PackageReport) -> None:
        build.examined = examined
        if build.phase != "done":
            build.app = describe.app_card(examined.package)

    def _fell_apart(self, build: Build, error: OtadeskError) -> None:
        """Take note of a file that is damaged where a glance doesn't reach, or that has gone meanwhile."""
        if build.phase == "review":
            self._is_no_build(build, error)

    def _looked_closer(self, build: Build, job: Job) -> None:
        if build.closer is job:
            build.closer = None
            self.changed.emit()
