"""Single operations on a server's files, by the server's own paths; what it refuses is a StatusError."""

from __future__ import annotations

import secrets as random
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace as changed
from typing import Literal

from otadesk.errors import AlreadyExists, DestinationError
from otadesk.phrases import N_, N_many
from otadesk.progress import CancelToken
from otadesk.remote import sftp_answers as answers
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.destination import FILE_MODE, FOLDER_MODE, Entry, too_large
from otadesk.remote.sftp_answers import Reply, Work
from otadesk.remote.sftp_conversation import POSIX_RENAME, Conversation
from otadesk.remote.sftp_protocol import Attributes, Code, Request, StatusError
from otadesk.remote.sftp_transfer import blocks

MOST_REMOVALS_UNDER_WAY = 64
DEEPEST_TREE = 64
READS_AHEAD = 2
MOST_NAMES = 200_000
MOST_TRIES = 4
"""How often a rename is tried while nothing that could be seen is in its way."""
PERMISSION_BITS = 0o777
INHERITING_GROUP = 0o2000
"""The setgid bit of a folder, which hands its group on: kept where the folder above has it."""
SET_ASIDE = ".incoming-"
"""How the name of a file begins that another one replaces: it waits beside that one, where whoever cleans up looks."""
MISSING = frozenset({Code.NO_SUCH_FILE, Code.NO_SUCH_PATH})


class RemoteFiles:
    """The operations that SftpDestination is made of, as works that a conversation carries out, alone or together."""

    def __init__(self, conversation: Conversation, token: CancelToken, *, is_openssh: bool) -> None:
        self.conversation = conversation
        self.token = token
        self._tells_links_apart = is_openssh

    def send(self, kind: Request, place: str, *fields: bytes) -> int:
        """Send a request about a path and return its number."""
        return self.conversation.send(kind, path_field(place), *fields)

    def behind(self, place: str) -> Work[Attributes]:
        """Return what is known of a name, or of what it links to."""
        return answers.attributes((yield self.send(Request.STAT, place)))

    def look(self, place: str) -> Work[Attributes]:
        """Return what is known of a name itself, be it a link."""
        examined = self.send(Request.LSTAT, place)
        if self._tells_links_apart:
            return answers.attributes((yield examined))
        # ProFTPD follows links in LSTAT too, and a folder that is a link must not be emptied.
        followed = self.send(Request.READLINK, place)
        found, link = yield from replies(examined, followed)
        attributes = answers.attributes(found)
        try:
            answers.names(link)
        except StatusError:
            return attributes
        return changed(attributes, mode=stat.S_IFLNK | PERMISSION_BITS)

    def exists(self, place: str) -> Work[bool]:
        """Whether the name is taken, be it by a link to nowhere."""
        try:
            yield from self.look(place)
        except StatusError as exc:
            if exc.code in MISSING:
                return False
            raise
        return True

    def is_folder(self, place: str) -> Work[bool]:
        """Whether there is a folder or a link to one; a file in its place is an error."""
        try:
            attributes = yield from self.behind(place)
        except StatusError as exc:
            if exc.code in MISSING and place != "/":
                return False
            raise
        if attributes.mode is not None and not attributes.is_folder:
            raise taken(place)
        return True

    def make_folder(self, place: str) -> Work[None]:
        """Create a folder with FOLDER_MODE whatever the umask."""
        made = self.send(Request.MKDIR, place, wire.permissions(FOLDER_MODE))
        examined = self.send(Request.LSTAT, place)
        outcome, found = yield from replies(made, examined)
        answers.status(outcome)
        mode = answers.attributes(found).mode
        if mode is not None and mode & PERMISSION_BITS != FOLDER_MODE:
            wanted = FOLDER_MODE | mode & INHERITING_GROUP
            answers.status((yield self.send(Request.SETSTAT, place, wire.permissions(wanted))))

    def rename(self, old: str, new: str) -> Work[None]:
        """Move to a free name; what a server does with one that is taken is its own affair."""
        for tries_left in reversed(range(MOST_TRIES)):
            try:
                answers.status((yield self.send(Request.RENAME, old, path_field(new))))
            except StatusError as exc:
                if exc.code != Code.FAILURE:
                    raise
                if (yield from self.exists(new)):
                    # Said as it is: whoever looked once more, a moment later, might find nothing.
                    raise StatusError(Code.FILE_ALREADY_EXISTS, exc.message) from exc
                # Nothing is in the way, or nothing any more: somebody else had the name for a moment.
                if not tries_left:
                    raise
            else:
                return

    @property
    def replaces_atomically(self) -> bool:
        """Whether the server has posix-rename."""
        return POSIX_RENAME in self.conversation.extensions

    def replace(self, old: str, new: str) -> Work[None]:
        """Move a file over another one: in one step with posix-rename, else with as short a gap as can be."""
        if self.replaces_atomically:
            fields = wire.string(POSIX_RENAME), path_field(old), path_field(new)
            answers.status((yield self.conversation.send(Request.EXTENDED, *fields)))
            return
        aside = f"{old.rpartition('/')[0]}/{SET_ASIDE}{random.token_hex(8)}"
        yield from self.look(old)
        had_target = yield from self.exists(new)
        if had_target:
            yield from self.rename(new, aside)
        try:
            yield from self.rename(old, new)
        except StatusError:
            if had_target:
                yield from self.rename(aside, new)
            raise
        if had_target:
            yield from self.remove_file(aside)

    def remove_file(self, place: str) -> Work[None]:
        """Delete a file or a link."""
        answers.status((yield self.send(Request.REMOVE, place)))

    def names(self, place: str) -> Work[list[tuple[str, Attributes]]]:
        """Return what is in a folder; a name that can't be one is an error."""
        handle = wire.string(answers.handle((yield self.send(Request.OPENDIR, place))))
        found: list[tuple[str, Attributes]] = []
        ended = False
        while not ended:
            # A folder of a few names is read by the first request, and the second hears that this was all.
            asked = [self.conversation.send(Request.READDIR, handle) for _ in range(READS_AHEAD)]
            try:
                for reply in (yield from replies(*asked)):
                    try:
                        found += valid(answers.names(reply))
                    except StatusError as exc:
                        if exc.code != Code.EOF:
                            raise
                        ended = True
                require_end(found)
            except BaseException:
                self.conversation.send_unheard(Request.CLOSE, handle)
                raise
        self.conversation.send_unheard(Request.CLOSE, handle)
        return [(name, attributes) for name, attributes in found if name not in {".", ".."}]

    def entries(self, place: str) -> Work[tuple[Entry, ...]]:
        """Return what is in a folder, sorted by name."""
        found = yield from self.names(place)
        return tuple(sorted((entry_of(*one) for one in found), key=lambda entry: entry.name))

    def entry(self, path: str, place: str) -> Work[Entry]:
        """Return what is known of a path below the root, which is the empty one."""
        # The root may be a link; below it a link is neither file nor folder, as in a listing.
        attributes = yield from (self.look(place) if path else self.behind(place))
        return entry_of(path.rpartition("/")[2], attributes)

    def content(self, place: str, limit: int) -> Work[bytes]:
        """Return a file's bytes; raises DestinationError where there are more than ``limit``."""
        handle = wire.string(
            answers.handle((yield self.send(Request.OPEN, place, wire.number(wire.READ), wire.number(0))))
        )
        content = bytearray()
        try:
            while True:
                count = min(self.conversation.largest_read, limit + 1)
                at = len(content)
                asked = self.conversation.send(Request.READ, handle, wire.long(at), wire.number(count))
                first, examined = yield from replies(asked, self.conversation.send(Request.FSTAT, handle))
                try:
                    block = answers.data(first)
                except StatusError as exc:
                    if exc.code != Code.EOF:
                        raise
                    return bytes(content)
                if not block or len(block) > count:
                    msg = f"the server answered a read of {count} bytes with {len(block)}"
                    raise wire.ProtocolError(msg)
                content += block
                if len(content) > limit:
                    raise too_large(place, limit)
                if answers.attributes(examined).size == len(content):
                    return bytes(content)
        finally:
            self.conversation.send_unheard(Request.CLOSE, handle)

    def create(self, place: str, content: bytes) -> Work[int]:
        """Create a file with FILE_MODE and this content, never overwrite; return its size."""
        flags = wire.number(wire.WRITE | wire.CREATE | wire.EXCLUSIVE)
        opened = self.send(Request.OPEN, place, flags, wire.permissions(FILE_MODE))
        handle = wire.string(answers.handle((yield opened)))
        largest = self.conversation.largest_write
        asked = [self.conversation.send(Request.FSETSTAT, handle, wire.permissions(FILE_MODE))]
        for at in range(0, len(content), largest):
            data = wire.string(content[at : at + largest])
            asked.append(self.conversation.send(Request.WRITE, handle, wire.long(at), data))
        asked.append(self.conversation.send(Request.CLOSE, handle))
        # Servers on Go's pkg/sftp write and examine side by side, and only a close waits for what was written.
        asked.append(self.send(Request.LSTAT, place))
        mode_set, *written, closed, examined = yield from replies(*asked)
        try:
            for reply in (*written, closed):
                answers.status(reply)
            found = answers.attributes(examined)
            answers.require_mode(mode_set, found, FILE_MODE)
            require_size(place, found, len(content))
        except BaseException:
            self.conversation.send_unheard(Request.REMOVE, path_field(place))
            raise
        return len(content)

    def blocks(self, place: str) -> Iterator[bytes]:
        """Yield a large file's bytes in order; alone, not as a work."""
        handle = self.conversation.handle(self.send(Request.OPEN, place, wire.number(wire.READ), wire.number(0)))
        try:
            size = self.conversation.attributes(self.conversation.send(Request.FSTAT, wire.string(handle))).size
            for block in blocks(self.conversation, handle, size or 0):
                self.token.check()
                yield block
        finally:
            with suppress(Exception):  # the connection may be what broke
                self.conversation.status(self.conversation.send(Request.CLOSE, wire.string(handle)))

    def remove(self, place: str) -> Work[None]:
        """Delete a file or a whole folder; a link is deleted, never followed."""
        found = yield from self.look(place)
        yield from (self.remove_folder(place) if found.is_folder else self.remove_file(place))

    def remove_empty(self, place: str) -> Work[None]:
        """Delete a folder that nothing is in."""
        answers.status((yield self.send(Request.RMDIR, place)))

    def remove_folder(self, place: str, depth: int = DEEPEST_TREE) -> Work[None]:
        """Delete a folder with all that is in it; links are deleted, never followed."""
        if not depth:
            raise DestinationError(N_("Error", "“{place}” lies too deep to be deleted.").of(place=place))
        entries = yield from self.names(place)
        files = [f"{place}/{name}" for name, attributes in entries if not attributes.is_folder]
        for start in range(0, len(files), MOST_REMOVALS_UNDER_WAY):
            some = files[start : start + MOST_REMOVALS_UNDER_WAY]
            yield from self._all_gone([self.send(Request.REMOVE, file) for file in some])
        for name, attributes in entries:
            if attributes.is_folder:
                yield from self.remove_folder(f"{place}/{name}", depth - 1)
        yield from self._all_gone([self.send(Request.RMDIR, place)])

    def _all_gone(self, numbers: list[int]) -> Work[None]:
        """Wait for removals; what somebody else removed meanwhile is gone too."""
        refusal: StatusError | None = None
        for reply in (yield from replies(*numbers)):
            try:
                answers.status(reply)
            except StatusError as exc:
                if exc.code not in MISSING:
                    refusal = refusal or exc
        if refusal:
            raise refusal


def require_end(found: list[tuple[str, Attributes]]) -> None:
    """Raise ProtocolError for a listing that goes on and on."""
    if len(found) > MOST_NAMES:
        msg = f"a folder has more than {MOST_NAMES} names, or no end"
        raise wire.ProtocolError(msg)


def entry_of(name: str, attributes: Attributes) -> Entry:
    """Return what a listing says of a name."""
    kind: Literal["file", "folder", "other"] = "other"
    if attributes.is_folder:
        kind = "folder"
    elif attributes.is_file:
        kind = "file"
    return Entry(name, kind, (attributes.size or 0) if kind == "file" else 0, float(attributes.modified or 0))


def valid(found: list[tuple[str, Attributes]]) -> list[tuple[str, Attributes]]:
    """Return what a listing holds; raises ProtocolError for a name that can't be one."""
    if any(not name or "/" in name or "\0" in name for name, _ in found):
        msg = "a listing holds a name that is none"
        raise wire.ProtocolError(msg)
    return found


def replies(*numbers: int) -> Work[list[Reply]]:
    """Wait for the answers of several requests that are under way."""
    found = []
    for number in numbers:
        found.append((yield number))  # noqa: PERF401 - a comprehension can't yield
    return found


def require_size(place: str, found: Attributes, sent: int) -> None:
    """Raise DestinationError where the server holds another number of bytes than were sent."""
    if found.size is not None and found.size != sent:
        raise DestinationError(
            N_many(
                "Error",
                "“{place}” has one byte on the server, but {sent} were sent.",
                "“{place}” has {found} bytes on the server, but {sent} were sent.",
                counted="found",
            ).of(place=place, found=found.size, sent=sent),
            hint=N_("Error", "The disk or the account’s quota may be full. Try again."),
        )


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
