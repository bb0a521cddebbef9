"""Brings a published build back to this computer, to look into it: for comparing, and for what testers' devices say.

A build that was fetched stays in the cache folder under its digest, so that the next look needs no server.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import BinaryIO

from otadesk.errors import NotFound, PublishError
from otadesk.phrases import N_
from otadesk.progress import CancelToken, Listener, Meter
from otadesk.publish import pages
from otadesk.publish.cached_builds import make_room, no_room
from otadesk.publish.places import Place
from otadesk.publish.surroundings import Surroundings
from otadesk.site import layout
from otadesk.site.catalog import Release

KEPT_BYTES = 4 << 30
"""How much the fetched builds may take together; those not used for longest go first."""


class FetchedBuilds:
    """The builds in the cache folder, by SHA-256."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "builds"

    def find(self, release: Release) -> Path | None:
        """Return where a release's IPA is, or None where it was not fetched."""
        file = self._file(release.sha256)
        with suppress(OSError):
            if file.stat().st_size == release.size:
                file.touch()
                return file
        return None

    def discard(self, release: Release) -> None:
        """Delete a release's IPA here, so that the next look fetches it anew: it turned out to be damaged."""
        with suppress(OSError):
            self._file(release.sha256).unlink()

    def fetch(
        self,
        place: Place,
        app_folder: str,
        release: Release,
        *,
        surroundings: Surroundings,
        token: CancelToken,
        listener: Listener,
    ) -> Path:
        """Return a release's IPA, fetched unless it is here; raises PublishError where it isn't what was published."""
        known = self.find(release)
        if known is not None:
            return known
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".fetching-")
        except OSError as error:
            raise no_room(f"{self._folder}: {error.strerror or error}") from error
        try:
            with os.fdopen(handle, "wb") as file:
                self._receive(file, place, app_folder, release, surroundings, token, listener)
            target = self._file(release.sha256)
            Path(name).replace(target)
        except OSError as error:
            raise no_room(f"{self._folder}: {error.strerror or error}") from error
        finally:
            Path(name).unlink(missing_ok=True)
        make_room(self._folder.glob("*.ipa"), target, KEPT_BYTES)
        return target

    def _receive(
        self,
        file: BinaryIO,
        place: Place,
        app_folder: str,
        release: Release,
        surroundings: Surroundings,
        token: CancelToken,
        listener: Listener,
    ) -> None:
        meter = Meter(release.size, listener, surroundings.monotonic)
        sink = _Hashing(file, release, token)
        token.check()
        with closing(place.open(token)) as destination:
            held = pages.release_folders(destination, app_folder).get(release.id)
            if held is None:
                raise NotFound(N_("Error", "This release is no longer on the server."), detail=release.id)
            destination.copy(f"{app_folder}/{held}/{layout.PACKAGE}", sink, meter.add)  # type: ignore[arg-type]  # writes
        meter.finish()
        sink.confirm()

    def _file(self, sha256: str) -> Path:
        # From a server's file: it may be no digest at all.
        return self._folder / f"{hashlib.sha256(sha256.encode()).hexdigest()}.ipa"


class _Hashing:
    """A file that knows the digest of what went into it, and takes no more than was announced."""

    def __init__(self, file: BinaryIO, release: Release, token: CancelToken) -> None:
        self._file, self._release, self._token = file, release, token
        self._sha256, self._size = hashlib.sha256(), 0

    def write(self, data: bytes) -> int:
        self._token.check()
        self._size += len(data)
        if self._size > self._release.size:
            raise _differs(self._release)
        self._sha256.update(data)
        return self._file.write(data)

    def confirm(self) -> None:
        if self._sha256.hexdigest() != self._release.sha256:
            raise _differs(self._release)


def _differs(release: Release) -> PublishError:
    return PublishError(
        N_("Error", "The build on the server is not the one that was published."),
        detail=release.id,
        hint=N_("Error", "Somebody may have changed the file there. Publish the build again."),
    )
