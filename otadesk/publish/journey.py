"""The way of one build to its place: prepare out of sight, upload, confirm, switch, keep house.

What takes waits on a long line is done side by side: while the package is on its way, everything small is read,
rendered and written. Nothing that testers see changes before the last step.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import cast

from otadesk.errors import AlreadyExists, ConnectionLost, NotFound, PublishError
from otadesk.ipa.digest import digest
from otadesk.ipa.file_state import FileState
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_, Phrase
from otadesk.progress import CancelToken, Flow, Listener, Meter, StepFinished, StepStarted
from otadesk.publish import catalogue, log, pages, retention
from otadesk.publish.already import same_version, told
from otadesk.publish.bases import find_bases, newest_releases
from otadesk.publish.chunks import encode_chunks
from otadesk.publish.entrance import Entrance
from otadesk.publish.free_space import require_space
from otadesk.publish.memory import Remembered
from otadesk.publish.pages import ReleaseFolders, Staged
from otadesk.publish.places import Place
from otadesk.publish.plan import Circumstances, Publication, plan
from otadesk.publish.resume import take_over
from otadesk.publish.scan import Scan
from otadesk.publish.surroundings import Surroundings
from otadesk.publish.transfer import Carried, Resumed, Upload, key_of
from otadesk.publish.workspace import Workspace, clear_dead
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.local_pieces import changed
from otadesk.remote.operations import List, Write, good
from otadesk.remote.side_by_side import in_thread
from otadesk.site import layout
from otadesk.site.catalog import Release
from otadesk.site.device_check import SALT_BYTES, DeviceCheck, device_check

SOON_SECONDS = 2.0
"""What was listed so long ago is listed again before it is relied on; on a long line a listing takes a wait or two."""
END_OF_TIME = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Transfer:
    """What went over the line, in bytes, and how long the upload took; reused is what did not have to be sent."""

    bytes_total: int
    bytes_sent: int
    bytes_reused: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Landed:
    """What has come of a publish: the release in place, what it took, and how the copy was confirmed."""

    publication: Publication
    transfer: Transfer
    method: str
    sent_twice: bool
    notices: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class _Prepared:
    """Everything but the package, written into the workspace, and what the app's folder held by then."""

    publication: Publication
    small: dict[str, bytes]
    staged: Staged
    entries: tuple[Entry, ...]
    same: Release | None
    """Another release of the same version that testers can get."""


@dataclass(frozen=True, slots=True)
class _Brought:
    """What lies ready, and how the package got there."""

    prepared: _Prepared
    carried: Carried


@dataclass(frozen=True, slots=True)
class Journey:
    """What one publish needs to know; ``run`` goes the way."""

    package: AppPackage
    place: Place
    notes: str
    surroundings: Surroundings
    token: CancelToken
    listener: Listener
    flow: Flow
    blocked: bool = False

    def run(self, destination: Destination, scan: Scan) -> Landed:
        """Put the build in place; raises errors of the one tree."""
        key = key_of(self.package.path)
        entrance = Entrance(destination, self.package.app.bundle_id, self.place, self.surroundings, key, self._wait)
        with entrance.open() as (folder, room):
            self.listener(StepStarted("upload"))
            started = self.surroundings.monotonic()
            meter = Meter(self.package.size, self.listener, self.surroundings.monotonic)
            state = self.package.state or FileState.of(self.package.path)
            upload = Upload(self.package.path, state, scan, room, key, self.flow, meter, self.token)
            with _undisturbed(), upload.telling_what_is_kept(destination):
                brought = self._bring(destination, folder, upload)
            prepared, carried = brought.prepared, brought.carried
            seconds = self.surroundings.monotonic() - started
            self.listener(StepFinished("upload"))
            self.listener(StepStarted("confirm"))
            begun = self.surroundings.monotonic()
            with _undisturbed():
                method, again = self._confirm(destination, upload, prepared)
            # Somebody may have paused what had no byte left to hold back: testers see it when it goes on.
            self.flow.take(0, self.token, partial(_show_life, destination, room))
            if self.surroundings.monotonic() - begun > SOON_SECONDS:
                # Reading a build back takes minutes, in which others may have published.
                prepared = replace(prepared, entries=destination.list(folder))
            self.listener(StepFinished("confirm", method))
            self.listener(StepStarted("switch"))
            notices = (*told(prepared.same), *self._switch(destination, folder, room, prepared))
            self.listener(StepFinished("switch"))
        transfer = self._transfer(prepared, carried, again, seconds)
        return Landed(prepared.publication, transfer, method, again is not None, notices)

    def _bring(self, destination: Destination, folder: str, upload: Upload) -> _Brought:
        """Carry the package, and write everything else beside it where the place can do two things at once."""
        resumed = take_over(destination, folder, upload)
        clear_dead(destination, folder, upload.room, self.surroundings)
        there = sum(chunk.length for chunk in resumed.chunks) if resumed else 0
        name = self.package.app.name or self.package.path.name
        needed = self.package.size - there
        require_space(destination, folder, upload.room, self.place, name=name, needed=needed)
        bases = find_bases(destination, folder, upload.room)

        def carry() -> Carried:
            return upload.carry(destination, bases, resumed or Resumed())

        if not destination.works_beside:
            carried = carry()
            return _Brought(self._prepare(destination, folder, upload), carried)
        carrying = in_thread(carry, "publish: upload")
        try:
            prepared = _despite_breaks(destination, lambda: self._prepare(destination, folder, upload), carrying)
            if not upload.is_sent:
                # Others may publish while this takes its time; what they changed is known before the switch.
                upload.wait_until_sent()
                prepared = replace(prepared, entries=destination.list(folder))
        except BaseException:
            upload.stop()
            carrying.exception()
            raise
        return _Brought(prepared, carrying.result())

    def _prepare(self, destination: Destination, folder: str, upload: Upload) -> _Prepared:
        """Write all small files of the release, and the page that will show it, out of sight."""
        room = upload.room
        folders = pages.folders_in(room.entries)
        known = pages.read_releases(destination, folder, folders, room.answers)
        devices = devices_of(self.package, self.place)
        included = device_check(devices, self.surroundings.random_bytes(SALT_BYTES)) if devices else None
        now = circumstances(self.place, self.surroundings, self.notes, folder, folders, included)
        publication = plan(self.package, upload.scan.digests(), replace(now, blocked=self.blocked))
        small = {file.name: file.content for file in publication.files}
        small[layout.CHUNKS] = encode_chunks(upload.scan.chunks())
        release = publication.release
        staged, aside = pages.made_ready(
            folder, self.place, room, {**folders, release.id: release.id}, pages.with_new(known, release)
        )
        contents = {f"{room.release}/{name}": content for name, content in small.items()} | aside
        same = same_version(known, release.bundle_id, release.version, release.build)
        return _Prepared(publication, small, staged, _write(destination, contents, folder), same)

    def _confirm(self, destination: Destination, upload: Upload, prepared: _Prepared) -> tuple[str, Carried | None]:
        """Compare what the place holds with what was meant; send the package afresh where what was saved was wrong.

        Returns how it was found out, and what was sent then.
        """
        size = prepared.publication.release.size + sum(map(len, prepared.small.values()))
        names = (layout.PACKAGE, *prepared.small)
        paths = tuple(f"{upload.room.release}/{name}" for name in names)
        wanted = {
            layout.PACKAGE: prepared.publication.release.sha256,
            **{name: hashlib.sha256(content).hexdigest() for name, content in prepared.small.items()},
        }

        def compare() -> tuple[str, set[str]]:
            meter = Meter(size, self.listener, self.surroundings.monotonic)
            found, method = destination.digests(paths, size, meter.add)
            meter.finish()
            return method, {name for name, held in zip(names, found, strict=True) if held != wanted[name]}

        method, wrong = compare()
        again = None
        if layout.PACKAGE in wrong and self._local_digest() != wanted[layout.PACKAGE]:
            raise changed(self.package.path)
        if wrong == {layout.PACKAGE}:
            # A base that was altered, or a server that was started anew and has forgotten what it had acknowledged.
            again = upload.carry_afresh(destination)
            method, wrong = compare()
        if wrong:
            raise _different(min(wrong))
        return method, again

    def _switch(
        self, destination: Destination, folder: str, room: Workspace, prepared: _Prepared
    ) -> tuple[Phrase, ...]:
        """Move the release into place, then the page over the old one; return what is worth telling."""
        self.token.check()
        release = prepared.publication.release.id
        try:
            with _undisturbed():
                destination.rename(room.release, prepared.publication.release_folder)
        except AlreadyExists:
            # The same bytes in the same second, from another publisher: that release is this one.
            destination.remove(room.release)
        folders = {**pages.folders_in(prepared.entries), release: release}
        staged = prepared.staged if folders == prepared.staged.folders else None
        pages.settle(destination, folder, self.place, room, folders, staged)
        seen = Remembered(folder, newest_releases(folders.values()))
        self.surroundings.memory.keep(self.place.key, self.package.app.bundle_id, seen)
        gone = retention.prune(destination, folder, self.place, room, self.place.keep, published=release)
        log.note(destination, folder, "prune", gone, self.surroundings)
        return catalogue.render(destination, self.place, room)

    def _local_digest(self) -> str:
        return digest(self.package.path, lambda _count: None, self.token.check).sha256

    def _transfer(self, prepared: _Prepared, carried: Carried, again: Carried | None, seconds: float) -> Transfer:
        small = sum(map(len, prepared.small.values()))
        sent = small + carried.sent + (again.sent if again else 0)
        reused = 0 if again else carried.copied + carried.there
        return Transfer(prepared.publication.release.size + small, sent, reused, seconds)

    def _wait(self, seconds: float) -> None:
        self.token.wait(seconds)
        self.token.check()


def _show_life(destination: Destination, room: Workspace) -> None:
    """Change something in the workspace, so that nobody takes what is paused for one whose publisher died."""
    sign = room.new_name("alive")
    destination.write(sign, io.BytesIO(), lambda _count: None)
    destination.remove(sign)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Tell what it means when something is missing that this publish made itself."""
    try:
        yield
    except NotFound as exc:
        raise PublishError(
            N_("Error", "Somebody removed the build from the server while it was on its way."),
            detail=exc.title,
            hint=N_("Error", "Publish it again. If that keeps happening, ask who else tidies up there."),
        ) from exc


def devices_of(package: AppPackage, place: Place) -> tuple[str, ...]:
    """Return the devices that testers of this place may ask for."""
    return package.profile.devices if package.profile and place.device_check else ()


def circumstances(
    place: Place,
    surroundings: Surroundings,
    notes: str,
    folder: str,
    releases: ReleaseFolders,
    included: DeviceCheck | None,
) -> Circumstances:
    """Return what a plan depends on beside the build, as things are now at the place."""
    return Circumstances(
        url=place.url,
        app_folder=folder,
        private=place.private,
        trust_url=place.trust_url,
        published_at=_moment(releases, surroundings.now()),
        published_by=surroundings.published_by,
        notes=notes,
        device_check=included,
        feed=place.feed,
    )


def _moment(releases: ReleaseFolders, now: datetime) -> datetime:
    """Return the time of this publish: now, but after every earlier one, so that no slow clock hides a new build."""
    latest = max((moment for release in releases if (moment := layout.published_at(release))), default=None)
    # Nothing comes after the year 9999, which only a folder made by hand names.
    return now if latest is None or latest >= END_OF_TIME else max(now, latest + timedelta(seconds=1))


def _despite_breaks(destination: Destination, prepare: Callable[[], _Prepared], carrying: Future[Carried]) -> _Prepared:
    """Prepare, and do so once more when the line broke meanwhile and the transfer has brought it back."""
    try:
        return prepare()
    except ConnectionLost:
        carrying.result()
        # The package may have been there already: then it is this question that signs in again.
        destination.stat("")
    return prepare()


def _write(destination: Destination, contents: dict[str, bytes], folder: str) -> tuple[Entry, ...]:
    """Write files of our own workspace, and return what the app's folder holds then.

    What a broken line left of the files makes way.
    """
    *outcomes, listed = destination.together(*(Write(*item) for item in contents.items()), List(folder))
    for path, outcome in zip(contents, outcomes, strict=True):
        if isinstance(outcome, AlreadyExists):
            destination.remove(path)
            good(destination.together(Write(path, contents[path])))
        else:
            good((outcome,))
    (entries,) = good((listed,))
    return cast("tuple[Entry, ...]", entries)


def _different(name: str) -> PublishError:
    return PublishError(
        N_("Error", "The copy on the server differs from the original."),
        detail=name,
        hint=N_("Error", "Nothing was published. Check the server’s disk, then publish again."),
    )
