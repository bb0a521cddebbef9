"""A tree of files on a server, reached by SFTP: the Destination that most people publish to."""

from __future__ import annotations

import hashlib
import secrets as random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Literal

import paramiko

from otadesk.errors import AlreadyExists, ConnectError, DestinationError
from otadesk.phrases import N_
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.assembly import Assembly
from otadesk.remote.destination import FILE_MODE, Entry, checked
from otadesk.remote.exec_digest import exec_digest
from otadesk.remote.feed import Feed
from otadesk.remote.lane import Course
from otadesk.remote.remote_files import RemoteFiles, path_field, taken
from otadesk.remote.session import Session
from otadesk.remote.sftp_conversation import COPY_DATA, POSIX_RENAME, SILENCE_SECONDS, Conversation
from otadesk.remote.sftp_failures import Deed, explain
from otadesk.remote.sftp_protocol import Attributes, Request, StatusError
from otadesk.remote.sftp_transfer import upload
from otadesk.remote.ssh_errors import opening
from otadesk.remote.target import SessionFacts

SET_ASIDE = ".incoming-"
"""How the names of things under way begin, so that whoever cleans up finds them."""


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
    ) -> None:
        self._session, self._another = session, another
        self._silence_seconds = silence_seconds
        self._may_run_commands = True
        with opening(session.name, session.token):
            self._conversation = _converse(session, silence_seconds)
            self._files = RemoteFiles(self._conversation, session.token, is_openssh=self._is_openssh)
            try:
                self._root = self._resolved(root)
            except StatusError as exc:
                raise self._error(exc, "read", root) from exc

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
        return POSIX_RENAME in self._conversation.extensions

    @property
    def copies(self) -> bool:
        """Whether the server copies between files of its own."""
        return COPY_DATA in self._conversation.extensions

    def ensure_root(self) -> None:
        """Create the root folder, and those above it, where they are missing."""
        missing: list[str] = []
        place = self._root
        with self._talking("create", place):
            while not self._files.is_folder(place):
                missing.append(place)
                place = place.rpartition("/")[0] or "/"
        for place in reversed(missing):
            with self._talking("create", place), suppress(AlreadyExists):  # somebody else was faster
                self._files.make_folder(place)

    def list(self, folder: str) -> tuple[Entry, ...]:
        """Return what is in a folder, sorted by name."""
        place = self._at(folder)
        with self._talking("read", place):
            return tuple(sorted((_entry(*found) for found in self._files.names(place)), key=lambda entry: entry.name))

    def stat(self, path: str) -> Entry:
        """Return what is known of one name."""
        place = self._at(path)
        with self._talking("read", place):
            # The root may be a link; below it a link is neither file nor folder, as in a listing.
            attributes = self._files.look(place) if path else self._files.behind(place)
        return _entry(path.rpartition("/")[2], attributes)

    def read(self, path: str, limit: int) -> bytes:
        """Return a file's bytes, unless there are more than ``limit``."""
        place = self._at(path)
        content = bytearray()
        with self._talking("read", place):
            for block in self._files.blocks(place):
                content += block
                if len(content) > limit:
                    raise DestinationError(
                        N_("Error", "“{place}” is larger than the {limit} bytes it may have.").of(
                            place=place, limit=limit
                        )
                    )
        return bytes(content)

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
            _require_size(place, found, sent)
        except BaseException:
            self._clean_up(place)
            raise
        return sent

    def assemble(self, path: str, source: Path, feed: Feed) -> None:
        """Put a file together over several channels, and connections where that helps."""
        course = Course(self._at(path), self._at(feed.journal_path) if feed.journal_path else "", self._at)
        with self._talking("write", course.place):
            Assembly(
                self._conversation, self._session, self._another, course, source, feed, self._silence_seconds
            ).run()

    def make_folder(self, path: str) -> None:
        """Create one folder with FOLDER_MODE."""
        place = self._at(path)
        with self._talking("create", place):
            self._files.make_folder(place)

    def rename(self, source: str, target: str) -> None:
        """Move a file or folder to a name that is free."""
        old, new = self._at(source), self._at(target)
        with self._talking("read", old):
            # OpenSSH refuses to overwrite; not every other server does.
            if not self._is_openssh and self._files.exists(new):
                raise taken(new)
        with self._talking("rename", new):
            self._files.rename(old, new)

    def replace(self, source: str, target: str) -> None:
        """Move a file over another one: in one step with posix-rename, else with as short a gap as can be."""
        old, new = self._at(source), self._at(target)
        if self.replaces_atomically:
            with self._talking("write", old):
                fields = wire.string(POSIX_RENAME), path_field(old), path_field(new)
                self._conversation.status(self._conversation.send(Request.EXTENDED, *fields))
            return
        aside = f"{new.rpartition('/')[0]}/{SET_ASIDE}{random.token_hex(8)}"
        with self._talking("write", old):
            self._files.look(old)
            had_target = self._files.exists(new)
            if had_target:
                self._files.rename(new, aside)
            try:
                self._files.rename(old, new)
            except StatusError:
                if had_target:
                    self._files.rename(aside, new)
                raise
            if had_target:
                self._conversation.status(self._files.send(Request.REMOVE, aside))

    def remove(self, path: str) -> None:
        """Delete a file or a whole folder; links are deleted, never followed."""
        place = self._at(path)
        with self._talking("remove", place):
            if self._files.look(place).is_folder:
                self._files.remove_folder(place)
            else:
                self._conversation.status(self._files.send(Request.REMOVE, place))

    def digest(self, path: str, on_bytes: Callable[[int], None]) -> tuple[str, str]:
        """Return a file's SHA-256, worked out by the server where it may, else from its bytes read back."""
        place = self._at(path)
        with self._talking("read", place):
            size = self._files.behind(place).size or 0
            if self._may_run_commands:
                found = exec_digest(self._session, place, size)
                if found:
                    on_bytes(size)
                    return found, "exec-sha256"
                self._may_run_commands = False
            sha256 = hashlib.sha256()
            for block in self._files.blocks(place):
                sha256.update(block)
                on_bytes(len(block))
        return sha256.hexdigest(), "sftp-read-back"

    def close(self) -> None:
        """End the conversation and the session."""
        self._conversation.close()
        self._session.close()

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

    def _error(self, exc: StatusError, deed: Deed, place: str) -> DestinationError:
        facts = self.facts
        return explain(self._conversation, exc, deed=deed, place=place, user=facts.user, host=facts.host)

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


def _converse(session: Session, silence_seconds: float) -> Conversation:
    try:
        return Conversation(session, silence_seconds)
    except (StatusError, wire.ProtocolError, paramiko.SSHException, EOFError) as exc:
        raise ConnectError(
            N_("Error", "{host} let us in but doesn’t serve files by SFTP.").of(host=session.name),
            detail=str(exc),
            hint=N_(
                "Error",
                "Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print "
                "text, which SFTP doesn’t bear.",
            ),
        ) from exc


def _entry(name: str, attributes: Attributes) -> Entry:
    kind: Literal["file", "folder", "other"] = "other"
    if attributes.is_folder:
        kind = "folder"
    elif attributes.is_file:
        kind = "file"
    return Entry(name, kind, (attributes.size or 0) if kind == "file" else 0, float(attributes.modified or 0))


def _require_size(place: str, found: Attributes, sent: int) -> None:
    if found.size is not None and found.size != sent:
        raise DestinationError(
            N_("Error", "“{place}” has {found} bytes on the server, but {sent} were sent.").of(
                place=place, found=found.size, sent=sent
            ),
            hint=N_("Error", "The disk or the account’s quota may be full. Try again."),
        )
