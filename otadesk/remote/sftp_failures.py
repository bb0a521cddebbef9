"""Why the server refused: status codes become errors of ours, and a bare “Failure” is looked into.

OpenSSH answers “Failure” to a full disk, a name that is taken and much else. What is the case is asked of the server
itself: whether the name exists, and how much room is left.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Literal

from otadesk.errors import AlreadyExists, ConnectError, DestinationError, NoSpace, NotFound, PermissionRefused
from otadesk.phrases import N_
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.operations import FreeSpace, List, MakeFolder, Operation, Read, Replace, Stat, Write
from otadesk.remote.sftp_conversation import Conversation
from otadesk.remote.sftp_protocol import Code, Request, StatusError

Deed = Literal["read", "write", "create", "rename", "remove"]

MISSING = frozenset({Code.NO_SUCH_FILE, Code.NO_SUCH_PATH})
REFUSED = frozenset({Code.PERMISSION_DENIED, Code.WRITE_PROTECT})
TAKEN = frozenset({Code.FILE_ALREADY_EXISTS, Code.DIR_NOT_EMPTY})
FULL = frozenset({Code.NO_SPACE_ON_FILESYSTEM, Code.QUOTA_EXCEEDED})
TOO_LITTLE_BYTES = 1 << 20
"""With less than this left a write fails for want of room, not for another reason."""


def deed_of(operation: Operation) -> tuple[Deed, str]:
    """Return what an operation does, and the path that it is about."""
    match operation:
        case List(path) | Stat(path) | Read(path, _) | FreeSpace(path):
            return "read", path
        case Write(path, _) | MakeFolder(path):
            return "create", path
        case Replace(path, _):
            return "write", path


def explain(
    conversation: Conversation, failure: StatusError, *, deed: Deed, place: str, user: str, host: str
) -> DestinationError:
    """Return the error for a refused request; ``place`` is the server's own path that it was about."""
    detail = f"{host}: {failure}"
    if failure.code in MISSING:
        return NotFound(N_("Error", "There is no “{place}” on the server.").of(place=place), detail=detail)
    if failure.code in TAKEN or (deed in {"create", "rename"} and _exists(conversation, place)):
        return AlreadyExists(N_("Error", "“{place}” exists on the server already.").of(place=place), detail=detail)
    if failure.code in REFUSED:
        return _permission_refused(deed, place, user, detail)
    if failure.code in FULL:
        return _no_space(place, detail)
    return _unexplained(conversation, deed, place, detail)


def _unexplained(conversation: Conversation, deed: Deed, place: str, detail: str) -> DestinationError:
    if deed not in {"write", "create"}:
        return DestinationError(
            N_("Error", "The server refused to change or read “{place}” and doesn’t say why.").of(place=place),
            detail=detail,
            hint=N_("Error", "Ask whoever runs the server what its log says."),
        )
    space = conversation.run(conversation.space(_parent(place)))
    if space and (space.free_bytes < TOO_LITTLE_BYTES or (space.files and not space.free_files)):
        return _no_space(place, f"{detail}; {space.free_bytes} bytes and {space.free_files} files are left")
    return DestinationError(
        N_("Error", "The server took no more, and doesn’t say why."),
        detail=f"{place}: {detail}",
        hint=N_("Error", "Often the account’s quota is used up, or a limit on file sizes is reached."),
    )


def no_files(exc: Exception, host: str) -> ConnectError:
    """Return the error for a server that lets somebody in, and then speaks no SFTP."""
    return ConnectError(
        N_("Error", "{host} let us in but doesn’t serve files by SFTP.").of(host=host),
        detail=str(exc),
        hint=N_(
            "Error",
            "Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print text, "
            "which breaks SFTP.",
        ),
    )


def _permission_refused(deed: Deed, place: str, user: str, detail: str) -> PermissionRefused:
    if deed == "read":
        return PermissionRefused(
            N_("Error", "{user} may not read “{place}” on the server.").of(user=user, place=place),
            detail=detail,
            hint=N_("Error", "Give the account the right to read there, or choose another folder."),
        )
    # Whether a name may come, go or be another's is the folder's to say: the name itself would lead nowhere.
    return PermissionRefused(
        N_("Error", "{user} may not write to the folder “{folder}” on the server.").of(
            user=user, folder=_parent(place)
        ),
        detail=f"{detail} ({place})",
        hint=N_("Error", "Give the account the right to write there, or choose another folder."),
    )


def _no_space(place: str, detail: str) -> NoSpace:
    return NoSpace(
        N_("Error", "There is no room left on the server."),
        detail=f"{place}: {detail}",
        hint=N_("Error", "Delete old releases or files there, then publish again."),
    )


def _exists(conversation: Conversation, place: str) -> bool:
    with suppress(StatusError):
        conversation.attributes(conversation.send(Request.LSTAT, wire.string(wire.path_bytes(place))))
        return True
    return False


def _parent(place: str) -> str:
    return place.rpartition("/")[0] or "/"
