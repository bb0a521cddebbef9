"""Brings a publication's bytes to the workspace and makes sure that the place holds exactly them."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from typing import BinaryIO

from otadesk.errors import PackageError, PublishError
from otadesk.phrases import N_
from otadesk.progress import CancelToken, Listener, Meter
from otadesk.publish.plan import Publication
from otadesk.remote.destination import Destination
from otadesk.site import layout


class _Witness(io.RawIOBase):
    """Reads the package and remembers the digest of what was read, so that a change on the way is noticed."""

    def __init__(self, source: BinaryIO, check: Callable[[], None]) -> None:
        self._source, self._check = source, check
        self.digest = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed has the wider Buffer
        self._check()
        data = self._source.read(len(buffer))
        buffer[: len(data)] = data
        self.digest.update(data)
        return len(data)


def upload(
    destination: Destination, publication: Publication, folder: str, *, token: CancelToken, meter: Meter
) -> None:
    """Write every file of the release into ``folder``; raises PackageError when the IPA changed meanwhile."""
    for file in publication.files:
        token.check()
        destination.write(f"{folder}/{file.name}", io.BytesIO(file.content), meter.add)
    try:
        with publication.package_path.open("rb") as source:
            witness = _Witness(source, token.check)
            destination.write(f"{folder}/{layout.PACKAGE}", io.BufferedReader(witness, 1 << 18), meter.add)
    except FileNotFoundError as exc:
        raise PackageError(
            N_("Error", "The file is no longer there."), detail=str(publication.package_path), reason="missing"
        ) from exc
    except OSError as exc:
        raise PackageError(
            N_("Error", "The file can’t be read any more."),
            detail=f"{publication.package_path}: {exc.strerror or exc}",
            reason="unreadable",
        ) from exc
    if witness.digest.hexdigest() != publication.release.sha256:
        raise PackageError(
            N_("Error", "The file changed while it was being published."),
            detail=str(publication.package_path),
            hint=N_("Error", "Wait until the export is finished, then publish again. Testers still see the old build."),
            reason="changed",
        )
    meter.finish()


def confirm(
    destination: Destination,
    publication: Publication,
    folder: str,
    *,
    token: CancelToken,
    listener: Listener,
    monotonic: Callable[[], float],
) -> str:
    """Compare what the place holds with what was meant, and return how the package's digest was found out."""
    for file in publication.files:
        token.check()
        held = destination.read(f"{folder}/{file.name}", len(file.content))
        if held != file.content:
            raise _different(file.name)
    if destination.stat(f"{folder}/{layout.PACKAGE}").size != publication.release.size:
        raise _different(layout.PACKAGE)
    meter = Meter(publication.release.size, listener, monotonic)
    digest, method = destination.digest(f"{folder}/{layout.PACKAGE}", meter.add)
    if digest != publication.release.sha256:
        raise _different(layout.PACKAGE)
    return method


def _different(name: str) -> PublishError:
    return PublishError(
        N_("Error", "The copy on the server differs from the original."),
        detail=name,
        hint=N_(
            "Error",
            "Nothing was published; testers still see the old build. Check the server’s disk, then publish again.",
        ),
    )
