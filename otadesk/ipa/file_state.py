"""Whether a file is still the one that was looked at: a build may be exported over an older one at any moment."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from otadesk.errors import PackageError
from otadesk.ipa import foreign
from otadesk.phrases import N_, Phrase


@dataclass(frozen=True, slots=True)
class FileState:
    """What tells that a file was written to, or is another one; ``modified`` is in nanoseconds."""

    size: int
    modified: int

    @classmethod
    def of(cls, path: Path) -> FileState:
        """Return the state of a file now; raises PackageError where it can't be looked at."""
        try:
            found = path.stat()
        except OSError as exc:
            raise foreign.unreadable(path, exc) from exc
        except ValueError as exc:
            # A name that no file system takes, such as one with a NUL in it.
            raise foreign.unreadable(path, FileNotFoundError(errno.ENOENT, str(exc))) from exc
        return cls(found.st_size, found.st_mtime_ns)


@contextmanager
def unchanged(path: Path) -> Iterator[FileState]:
    """Raise PackageError where a file has changed while the block read it, whatever the block makes of it then."""
    before = FileState.of(path)
    try:
        yield before
    except PackageError as exc:
        if FileState.of(path) != before:
            raise _changed_while_read(path) from exc
        raise
    if FileState.of(path) != before:
        raise _changed_while_read(path)


def require(path: Path, state: FileState) -> None:
    """Raise PackageError where a file is no longer what it was when somebody looked at it."""
    if FileState.of(path) != state:
        raise _changed(
            path,
            N_("Error", "The file changed after it was looked at."),
            N_("Error", "Nothing was published. Look at it once more, then publish it."),
        )


def _changed_while_read(path: Path) -> PackageError:
    hint = N_("Error", "Wait until the export is finished, then try again.")
    return _changed(path, N_("Error", "The file changed while it was read."), hint)


def _changed(path: Path, title: Phrase, hint: Phrase) -> PackageError:
    return PackageError(title, detail=str(path), hint=hint, reason="changed")
