"""Takes over what an upload that broke off has left, where it was of the same build."""

from __future__ import annotations

from contextlib import suppress

from otadesk.errors import AlreadyExists, DestinationError, NotFound, PermissionRefused
from otadesk.publish import journal
from otadesk.publish.chunks import Chunk
from otadesk.publish.transfer import Resumed, Upload
from otadesk.remote.destination import Destination
from otadesk.remote.operations import Read, Stat
from otadesk.site import layout

MOST_DEAD = 8


def take_over(destination: Destination, app_folder: str, upload: Upload) -> Resumed | None:
    """Move the package and the journal of a dead upload of this build into this one's room; None where there is none.

    The dead workspace that has most of it is chosen. Whoever else wants it too may be faster.
    """
    room = upload.room
    folders = [f"{app_folder}/{name}" for name in room.dead[:MOST_DEAD]]
    if not folders:
        return None
    questions = [
        question
        for folder in folders
        for question in (Read(f"{folder}/{journal.JOURNAL}", journal.LIMIT), Stat(f"{folder}/release/{layout.PACKAGE}"))
    ]
    answers = iter(destination.together(*questions))
    best: tuple[int, str, frozenset[Chunk], int] | None = None
    for folder, told, package in zip(folders, answers, answers, strict=True):
        if isinstance(told, DestinationError) or isinstance(package, DestinationError) or package.kind != "file":
            continue
        chunks = frozenset(journal.decode(told, package.size, upload.key))
        arrived = sum(chunk.length for chunk in chunks)
        if chunks and (best is None or arrived > best[0]):
            best = arrived, folder, chunks, journal.whole_bytes(told)
    if best is None:
        return None
    _, folder, chunks, journal_bytes = best
    try:
        # Ours says nothing yet.
        destination.replace(f"{folder}/{journal.JOURNAL}", room.journal)
        destination.rename(f"{folder}/release/{layout.PACKAGE}", room.package)
    except (NotFound, AlreadyExists, PermissionRefused):
        with suppress(NotFound):
            destination.remove(room.journal)
        upload.start_journal(destination)
        return None
    return Resumed(chunks, journal_bytes)
