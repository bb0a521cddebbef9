"""Why this computer refused: what the operating system says becomes errors of ours."""

from __future__ import annotations

import errno
from pathlib import Path

from otadesk.errors import AlreadyExists, ConnectionLost, DestinationError, NoSpace, NotFound, PermissionRefused
from otadesk.phrases import N_

MISSING = frozenset({errno.ENOENT, errno.ENOTDIR})
TAKEN = frozenset({errno.EEXIST, errno.ENOTEMPTY, errno.EISDIR})
REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
GONE = frozenset({errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN, errno.ETIMEDOUT, errno.ENETDOWN})
"""What network drives say when their server is away."""


def refused(exc: OSError, place: Path) -> DestinationError:
    """Return the error for what the operating system said of a path."""
    detail = exc.strerror or str(exc)
    if exc.errno in MISSING:
        return NotFound(N_("Error", "There is no “{place}”.").of(place=place), detail=detail)
    if exc.errno in TAKEN:
        return taken(place)
    if exc.errno in REFUSED:
        return PermissionRefused(
            N_("Error", "You may not change or read “{place}”.").of(place=place),
            detail=detail,
            hint=N_("Error", "Choose another folder, or give yourself the right to write there."),
        )
    if exc.errno in FULL:
        return NoSpace(
            N_("Error", "There is no room left on the disk."),
            detail=f"{place}: {detail}",
            hint=N_("Error", "Delete old releases or files there, then publish again."),
        )
    if exc.errno in GONE:
        return ConnectionLost(
            N_("Error", "The network drive with “{place}” is away.").of(place=place),
            detail=detail,
            hint=N_("Error", "Connect it again, then publish again."),
        )
    return DestinationError(N_("Error", "“{place}” can’t be changed or read.").of(place=place), detail=detail)


def taken(place: Path) -> AlreadyExists:
    """Return the error for a name that is taken."""
    return AlreadyExists(N_("Error", "“{place}” exists already.").of(place=place))
