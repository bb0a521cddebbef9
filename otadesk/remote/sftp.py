"""A tree of files on a server, reached by SFTP: the Destination that most people publish to."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

import paramiko

from otadesk.errors import AlreadyExists, DestinationError
from otadesk.progress import CancelToken
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.assembly import Assembly, Lanes
from otadesk.remote.destination import FILE_MODE, Entry, checked
from otadesk.remote.exec_digest import CommandLine
from otadesk.remote.feed import Feed
from otadesk.remote.lane import Course
from otadesk.remote.operations import FreeSpace, List, MakeFolder, Operation, Outcome, Read, Replace, Stat, Write
from otadesk.remote.remote_files import RemoteFiles, require_size, taken
from otadesk.remote.session import Session
from otadesk.remote.sftp_answers import Result, Work
from otadesk.remote.sftp_conversation import COPY_DATA, Conversation
from otadesk.remote.sftp_failures import Deed, deed_of, explain, no_files
from otadesk.remote.sftp_protocol import Request, StatusError
from otadesk.remote.sftp_transfer import upload
from otadesk.remote.silence import SILENCE_SECONDS
from otadesk.remote.ssh_errors import opening
from otadesk.remote.target import SessionFacts


class SftpDestination:
    """The files below one folder of a server, through one session; not for two threads at once.

    Once the session's token is cancelled every operation raises Cancelled.
    """

    def __init__(
        self,
        session: Session,
        root: str,
        silence_seconds: float = SILENCE_SECONDS,
        another: Callable[[], Session] | None = None,
        *,
        is_for_upload: bool = False,
    ) -> None:
        self._session, self._another = session, another
        self._command_line = CommandLine(session)
        self._lanes = Lanes(session, silence_seconds)
        self.takes_pieces = True
        """Until it turns out that the server writes files from the beginning to the end only, as rclone's does."""
        # Not before the channel for everything else is open: some servers allow only that one.
        on_channel = self.make_ready if is_for_upload else lambda: None
        with opening(session.name, session.token):
            self._conversation = self._lanes.main = _converse(session, silence_seconds, on_channel)
            try:
                self._files = RemoteFiles(self._conversation, session.token, is_openssh=self._is_openssh)
                self._root = self._resolved(root)
            except StatusError as exc:
                self._leave()
                raise self._error(exc, "read", root) from exc
            except BaseException:
                self._leave()
                raise

    @property
    def facts(self) -> SessionFacts:
        """What was agreed with the server."""
        return self._session.facts

    @property
    def root(self) -> str:
        """The root folder as the server knows it: an absolute path."""
        return self._root

    @property
    def replaces_atomically(self) -> bool:
        """Whether the server has posix-rename."""
        return self._files.replaces_atomically

    @property
    def copies(self) -> bool:
        """Whether the server copies between files of its own."""
        return COPY_DATA in self._conversation.extensions

    def beside(self, token: CancelToken) -> SftpDestination | None:
        """Return the same folder in channels of its own, where to sign in once more would ask somebody."""
        session = self._session.beside(token) if self._another is None and self._lanes.bears_several else None
        try:
            return SftpDestination(session, self._root, self._lanes.silence_seconds) if session else None
        except BaseException:
            if session:
                session.close()
            raise

    def ensure_root(self) -> tuple[str, ...]:
        """Create the root folder, and those above it, where they are missing; return what was made."""
        missing: list[str] = []
        made: list[str] = []
        place = self._root
        with self._talking("create", place):
            while not self._run(self._files.is_folder(place)):
                missing.append(place)
                place = place.rpartition("/")[0] or "/"
        for place in reversed(missing):
            with suppress(AlreadyExists), self._talking("create", place):  # somebody else was faster
                self._run(self._files.make_folder(place))
                made.append(place)
        return tuple(made)

    def remove_made(self, folders: tuple[str, ...]) -> None:
        """Delete folders that ``ensure_root`` made, the innermost first, while nothing is in them."""
        for place in reversed(folders):
            with self._talking("remove", place):
                self._run(self._files.remove_empty(place))

    def list(self, folder: str) -> tuple[Entry, ...]:
        """Return what is in a folder, sorted by name."""
        place = self._at(folder)
        with self._talking("read", place):
            return self._run(self._files.entries(place))

    def stat(self, path: str) -> Entry:
        """Return what is known of one name."""
        place = self._at(path)
        with self._talking("read", place):
            return self._run(self._files.entry(path, place))

    def read(self, path: str, limit: int) -> bytes:
        """Return a file's bytes, unless there are more than ``limit``."""
        place = self._at(path)
        with self._talking("read", place):
            return self._run(self._files.content(place, limit))

    def together(self, *operations: Operation) -> tuple[Outcome, ...]:
        """Carry out operations at the same time, so that each wait serves all of them."""
        with self._conversation.guarded():
            outcomes = self._conversation.together([self._work(operation) for operation in operations])
            return tuple(
                self._refused(outcome, operation) if isinstance(outcome, StatusError) else outcome
                for operation, outcome in zip(operations, outcomes, strict=True)
            )

    def _refused(self, exc: StatusError, operation: Operation) -> DestinationError:
        deed, path = deed_of(operation)
        return self._error(exc, deed, self._at(path))

    def _work(self, operation: Operation) -> Work[Any]:  # noqa: PLR0911 - one for each kind
        match operation:
            case List(folder):
                return self._files.entries(self._at(folder))
            case Stat(path):
                return self._files.entry(path, self._at(path))
            case Read(path, limit):
                return self._files.content(self._at(path), limit)
            case Write(path, content):
                return self._files.create(self._at(path), content)
            case MakeFolder(path):
                return self._files.make_folder(self._at(path))
            case FreeSpace(folder):
                return self._free(self._at(folder))
            case Replace(source, target):
                return self._files.replace(self._at(source), self._at(target))

    def copy(self, path: str, target: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        """Write a file's bytes to ``target``."""
        place = self._at(path)
        copied = 0
        with self._talking("read", place):
            for block in self._files.blocks(place):
                target.write(block)
                copied += len(block)
                on_bytes(len(block))
        return copied

    def write(self, path: str, source: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        """Create a file; where that fails half way, what is there of it is removed if the server still answers."""
        place = self._at(path)
        with self._talking("create", place):
            flags = wire.WRITE | wire.CREATE | wire.EXCLUSIVE
            opened = self._files.send(Request.OPEN, place, wire.number(flags), wire.permissions(FILE_MODE))
            handle = self._conversation.handle(opened)
        try:
            with self._talking("write", place):
                sent, found = upload(self._conversation, handle, source, FILE_MODE, on_bytes, self._session.token)
            require_size(place, found, sent)
        except BaseException:
            self._clean_up(place)
            raise
        return sent

    @property
    def works_beside(self) -> bool:
        """Whether other operations may go on in another thread while a file is put together."""
        return self._lanes.are_separate

    def make_ready(self) -> None:
        """Open the channels that an upload will need, in the background."""
        self._lanes.make_ready()
        self._command_line.make_ready()

    def assemble(self, path: str, source: Path, feed: Feed) -> None:
        """Put a file together over several channels, and connections where that helps."""
        course = Course(self._at(path), self._at(feed.journal_path) if feed.journal_path else "", self._at)
        with self._conversation.guarded():
            first = self._lanes.take(0)
        with first.guarded():
            try:
                Assembly(self._lanes, self._another, course, source, feed).run()
            except StatusError as exc:
                error = self._error(exc, "write", course.place, first)
                # Servers that bear several channels write anywhere, and had another reason.
                self.takes_pieces = self._lanes.are_separate or type(error) is not DestinationError
                raise error from exc

    def make_folder(self, path: str) -> None:
        """Create one folder with FOLDER_MODE."""
        place = self._at(path)
        with self._talking("create", place):
            self._run(self._files.make_folder(place))

    def rename(self, source: str, target: str) -> None:
        """Move a file or folder to a name that is free."""
        old, new = self._at(source), self._at(target)
        with self._talking("read", old):
            # OpenSSH refuses to overwrite; not every other server does.
            if not self._is_openssh and self._run(self._files.exists(new)):
                raise taken(new)
        with self._talking("rename", new):
            self._run(self._files.rename(old, new))

    def replace(self, source: str, target: str) -> None:
        """Move a file over another one: in one step with posix-rename, else with as short a gap as can be."""
        old, new = self._at(source), self._at(target)
        with self._talking("write", old):
            self._run(self._files.replace(old, new))

    def remove(self, path: str) -> None:
        """Delete a file or a whole folder; links are deleted, never followed."""
        place = self._at(path)
        with self._talking("remove", place):
            self._run(self._files.remove(place))

    def remove_empty(self, folder: str) -> None:
        """Delete a folder that nothing is in: no server deletes any other by RMDIR."""
        place = self._at(folder)
        with self._talking("remove", place):
            self._run(self._files.remove_empty(place))

    def free_space(self, folder: str) -> int | None:
        """Return how many bytes this account has room for, or None where the server doesn't say."""
        place = self._at(folder)
        with self._talking("read", place):
            return self._run(self._free(place))

    def _free(self, place: str) -> Work[int | None]:
        found = yield from self._conversation.space(place)
        return found.free_bytes if found else None

    def digests(
        self, paths: tuple[str, ...], size: int, on_bytes: Callable[[int], None]
    ) -> tuple[tuple[str, ...], str]:
        """Return files' SHA-256, worked out by the server where it may, else from their bytes read back."""
        places = [self._at(path) for path in paths]
        with self._talking("read", places[0]):
            found = self._command_line.digests(places, size)
        if found:
            on_bytes(size)
            return found, "exec-sha256"
        return tuple(self._read_back(place, on_bytes) for place in places), "sftp-read-back"

    def _read_back(self, place: str, on_bytes: Callable[[int], None]) -> str:
        sha256 = hashlib.sha256()
        # Over a channel of its own where there is one: other operations may go on meanwhile.
        conversation = self._lanes.take(0)
        files = RemoteFiles(conversation, self._session.token, is_openssh=self._is_openssh)
        with conversation.guarded():
            try:
                for block in files.blocks(place):
                    sha256.update(block)
                    on_bytes(len(block))
            except StatusError as exc:
                raise self._error(exc, "read", place, conversation) from exc
        return sha256.hexdigest()

    def close(self) -> None:
        """End the conversations and the session."""
        self._leave()
        self._session.close()

    def _leave(self) -> None:
        self._lanes.close()
        self._conversation.close()

    @property
    def _is_openssh(self) -> bool:
        return "OpenSSH" in self.facts.server_banner

    @contextmanager
    def _talking(self, deed: Deed, place: str) -> Iterator[None]:
        """Turn what goes wrong into errors of ours."""
        with self._conversation.guarded():
            try:
                yield
            except StatusError as exc:
                raise self._error(exc, deed, place) from exc

    def _run(self, work: Work[Result]) -> Result:
        return self._conversation.run(work)

    def _error(
        self, exc: StatusError, deed: Deed, place: str, conversation: Conversation | None = None
    ) -> DestinationError:
        asked, facts = conversation or self._conversation, self.facts
        return explain(asked, exc, deed=deed, place=place, user=facts.user, host=self._session.name)

    def _resolved(self, root: str) -> str:
        """Return the root as an absolute path, which commands understand too."""
        below = root.strip()
        if below == "~" or below.startswith("~/"):
            below = below[2:].lstrip("/")
        elif below.startswith("/"):
            return "/" + below.strip("/")
        login = self._conversation.names(self._files.send(Request.REALPATH, "."))
        home = login[0][0] if login else "/"
        return f"{home.rstrip('/')}/{below}".rstrip("/") or "/"

    def _at(self, path: str) -> str:
        return f"{self._root.rstrip('/')}/{checked(path)}" if path else self._root

    def _clean_up(self, place: str) -> None:
        """Remove what a failed write left, also in the short while between a cancel and the cut."""
        with suppress(Exception):  # the connection may be what broke
            self._conversation.status(self._files.send(Request.REMOVE, place))
        if self._session.token.cancelled:
            self._session.abort()


def _converse(session: Session, silence_seconds: float, on_channel: Callable[[], None]) -> Conversation:
    try:
        return Conversation(session, silence_seconds, on_channel=on_channel)
    except (StatusError, wire.ProtocolError, paramiko.SSHException, EOFError) as exc:
        raise no_files(exc, session.name) from exc
