"""What lies on the server already that a new build may be copied from: earlier releases, and uploads that broke off.

Nothing that is found here is trusted: a file whose size or time doesn't fit its list of chunks is left alone, and
what was copied is confirmed as a whole before anybody sees it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from otadesk.errors import DestinationError
from otadesk.publish import journal
from otadesk.publish.chunks import LIST_LIMIT, Chunk, decode_chunks
from otadesk.publish.memory import MOST_RELEASES
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.operations import Operation, Outcome, Read, Stat
from otadesk.site import layout

MOST_UPLOADS = 2
CLOCK_SECONDS = 2.0
"""A list is written after its build; the server's times may be as coarse as this."""


@dataclass(slots=True)
class Bases:
    """Where each known chunk lies: a file's path and the offset in it."""

    _places: dict[tuple[bytes, int], tuple[str, int]] = field(default_factory=dict)

    def add(self, path: str, chunks: Iterable[Chunk]) -> None:
        """Remember the chunks of a file; what is known already stays where it is."""
        for chunk in chunks:
            self._places.setdefault((chunk.digest, chunk.length), (path, chunk.offset))

    def find(self, chunk: Chunk) -> tuple[str, int] | None:
        """Return where the same bytes lie, or None."""
        return self._places.get((chunk.digest, chunk.length))

    @property
    def files(self) -> frozenset[str]:
        """The files in which they lie."""
        return frozenset(path for path, _offset in self._places.values())


def find_bases(destination: Destination, app_folder: str, room: Workspace) -> Bases:
    """Return what can be copied from the newest releases, live or withdrawn, and from other uploads that broke off."""
    bases = Bases()
    if not destination.copies:
        return bases
    releases = newest_releases(entry.name for entry in room.entries if entry.kind == "folder")
    sources = [
        *(_release(app_folder, name) for name in releases),
        *(
            _Source(f"{app_folder}/{name}", journal.JOURNAL, f"release/{layout.PACKAGE}")
            for name in _uploads(room.entries, room.name)
        ),
    ]
    questions = (question for source in sources for question in source.questions)
    answers = iter(room.answers.together(destination, *questions))
    for source, *outcomes in zip(sources, answers, answers, answers, strict=True):
        if not any(isinstance(outcome, DestinationError) for outcome in outcomes):
            bases.add(source.package, source.chunks(*outcomes))
    return bases


def questions_about(app_folder: str, releases: Iterable[str]) -> tuple[Operation, ...]:
    """Return what ``find_bases`` will ask about these releases."""
    return tuple(question for name in releases for question in _release(app_folder, name).questions)


def newest_releases(folders: Iterable[str]) -> tuple[str, ...]:
    """Return the folders of the newest releases, live or withdrawn, newest first."""
    times = {name: layout.published_at(layout.parse_withdrawn(name) or name) for name in folders}
    dated = {name: moment for name, moment in times.items() if moment}
    return tuple(sorted(dated, key=lambda name: dated[name], reverse=True)[:MOST_RELEASES])


@dataclass(frozen=True, slots=True)
class _Source:
    """A folder with a package and, beside it, what is known of the package's chunks."""

    folder: str
    list_name: str
    package_name: str

    @property
    def package(self) -> str:
        """The package's path."""
        return f"{self.folder}/{self.package_name}"

    @property
    def questions(self) -> tuple[Read, Stat, Stat]:
        """What has to be known: the list, and both files' sizes and times."""
        listed = f"{self.folder}/{self.list_name}"
        return Read(listed, LIST_LIMIT), Stat(listed), Stat(self.package)

    def chunks(self, listed: Outcome, list_entry: Entry, package: Entry) -> tuple[Chunk, ...]:
        """Return the chunks that the package holds, as far as anything can be believed."""
        if package.kind != "file":
            return ()
        if self.list_name == journal.JOURNAL:
            return journal.decode(listed, package.size)
        if package.modified > list_entry.modified + CLOCK_SECONDS:
            return ()
        return decode_chunks(listed, package.size)


def _release(app_folder: str, name: str) -> _Source:
    return _Source(f"{app_folder}/{name}", layout.CHUNKS, layout.PACKAGE)


def _uploads(entries: Iterable[Entry], own: str) -> list[str]:
    found = [
        entry for entry in entries if entry.kind == "folder" and entry.name != own and layout.parse_incoming(entry.name)
    ]
    newest_first = sorted(found, key=lambda entry: entry.modified, reverse=True)
    return [entry.name for entry in newest_first[:MOST_UPLOADS]]
