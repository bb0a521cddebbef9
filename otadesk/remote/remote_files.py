"""Single operations on a server's files, by the server's own paths; what it refuses is a StatusError."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from otadesk.errors import AlreadyExists, DestinationError
from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.destination import FOLDER_MODE
from otadesk.remote.sftp_conversation import Conversation
from otadesk.remote.sftp_protocol import Attributes, Code, Request, StatusError
from otadesk.remote.sftp_transfer import blocks

MOST_REMOVALS_UNDER_WAY = 64
DEEPEST_TREE = 64
PERMISSION_BITS = 0o777
INHERITING_GROUP = 0o2000
"""The setgid bit of a folder, which hands its group on: kept where the folder above has it."""
MISSING = frozenset({Code.NO_SUCH_FILE, Code.NO_SUCH_PATH})


class RemoteFiles:
    """The operations that SftpDestination is made of."""

    def __init__(self, conversation: Conversation, token: CancelToken, *, is_openssh: bool) -> None:
        self.conversation = conversation
        self.token = token
        self._tells_links_apart = is_openssh

    def send(self, kind: Request, place: str, *fields: bytes) -> int:
        """Send a request about a path and return its number."""
        return self.conversation.send(kind, path_field(place), *fields)

    def behind(self, place: str) -> Attributes:
        """Return what is known of a name, or of what it links to."""
        return self.conversation.attributes(self.send(Request.STAT, place))

    def look(self, place: str) -> Attributes:
        """Return what is known of a name itself, be it a link."""
        examined = self.send(Request.LSTAT, place)
        if self._tells_links_apart:
            return self.conversation.attributes(examined)
        # ProFTPD follows links in LSTAT too, and a folder that is a link must not be emptied.
        followed = self.send(Request.READLINK, place)
        try:
            attributes = self.conversation.attributes(examined)
        except StatusError:
            self.conversation.forget([followed])
            raise
        try:
            self.conversation.names(followed)
        except StatusError:
            return attributes
        return replace(attributes, mode=stat.S_IFLNK | PERMISSION_BITS)

    def exists(self, place: str) -> bool:
        """Whether the name is taken, be it by a link to nowhere."""
        try:
            self.look(place)
        except StatusError as exc:
            if exc.code in MISSING:
                return False
            raise
        return True

    def is_folder(self, place: str) -> bool:
        """Whether there is a folder or a link to one; a file in its place is an error."""
        try:
            attributes = self.behind(place)
        except StatusError as exc:
            if exc.code in MISSING and place != "/":
                return False
            raise
        if attributes.mode is not None and not attributes.is_folder:
            raise taken(place)
        return True

    def make_folder(self, place: str) -> None:
        """Create a folder with FOLDER_MODE whatever the umask."""
        made = self.send(Request.MKDIR, place, wire.permissions(FOLDER_MODE))
        examined = self.send(Request.LSTAT, place)
        try:
            self.conversation.status(made)
        except StatusError:
            self.conversation.forget([examined])
            raise
        mode = self.conversation.attributes(examined).mode
        if mode is not None and mode & PERMISSION_BITS != FOLDER_MODE:
            wanted = FOLDER_MODE | mode & INHERITING_GROUP
            self.conversation.status(self.send(Request.SETSTAT, place, wire.permissions(wanted)))

    def rename(self, old: str, new: str) -> None:
        """Move to a free name; what a server does with one that is taken is its own affair."""
        self.conversation.status(self.send(Request.RENAME, old, path_field(new)))

    def names(self, place: str) -> Iterator[tuple[str, Attributes]]:
        """Yield what is in a folder; a name that can't be one is an error."""
        handle = wire.string(self.conversation.handle(self.send(Request.OPENDIR, place)))
        try:
            while True:
                try:
                    found = self.conversation.names(self.conversation.send(Request.READDIR, handle))
                except StatusError as exc:
                    if exc.code != Code.EOF:
                        raise
                    return
                for name, attributes in found:
                    if name in {".", ".."}:
                        continue
                    if not name or "/" in name or "\0" in name:
                        msg = "a listing holds a name that is none"
                        raise wire.ProtocolError(msg)
                    yield name, attributes
        finally:
            with suppress(Exception):  # the connection may be what broke
                self.conversation.status(self.conversation.send(Request.CLOSE, handle))

    def blocks(self, place: str) -> Iterator[bytes]:
        """Yield a file's bytes in order."""
        handle = self.conversation.handle(self.send(Request.OPEN, place, wire.number(wire.READ), wire.number(0)))
        try:
            size = self.conversation.attributes(self.conversation.send(Request.FSTAT, wire.string(handle))).size
            for block in blocks(self.conversation, handle, size or 0):
                self.token.check()
                yield block
        finally:
            with suppress(Exception):  # the connection may be what broke
                self.conversation.status(self.conversation.send(Request.CLOSE, wire.string(handle)))

    def remove_folder(self, place: str, depth: int = DEEPEST_TREE) -> None:
        """Delete a folder with all that is in it; links are deleted, never followed."""
        if not depth:
            raise DestinationError(N_("Error", "“{place}” lies too deep to be deleted.").of(place=place))
        entries = list(self.names(place))
        files = [f"{place}/{name}" for name, attributes in entries if not attributes.is_folder]
        for start in range(0, len(files), MOST_REMOVALS_UNDER_WAY):
            self._all_gone([self.send(Request.REMOVE, file) for file in files[start : start + MOST_REMOVALS_UNDER_WAY]])
        for name, attributes in entries:
            if attributes.is_folder:
                self.remove_folder(f"{place}/{name}", depth - 1)
        self._all_gone([self.send(Request.RMDIR, place)])

    def _all_gone(self, numbers: list[int]) -> None:
        """Wait for removals; what somebody else removed meanwhile is gone too."""
        refusal: StatusError | None = None
        for number in numbers:
            try:
                self.conversation.status(number)
            except StatusError as exc:
                if exc.code not in MISSING:
                    refusal = refusal or exc
        if refusal:
            raise refusal


def path_field(place: str) -> bytes:
    """Return a path as a field of a request; raises DestinationError for a name that has no bytes."""
    try:
        return wire.string(wire.path_bytes(place))
    except UnicodeEncodeError as exc:
        raise DestinationError(
            N_("Error", "“{place}” is not a name that a server can have.").of(place=ascii(place))
        ) from exc


def taken(place: str) -> AlreadyExists:
    """Return the error for a name that is taken."""
    return AlreadyExists(N_("Error", "“{place}” exists on the server already.").of(place=place))
