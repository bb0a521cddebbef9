"""The first step of a publish: the app's folder is found or made, and a workspace in it, in as few waits as can be.

What was remembered of the place is taken for true and asked about in the same moment; where it turns out to be old,
the folder is looked for first, as on a computer that remembers nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass

from otadesk.errors import Cancelled, ConnectionLost, DestinationError, NotFound
from otadesk.publish import app_folder, journal, pages
from otadesk.publish.app_folder import Wait
from otadesk.publish.bases import questions_about
from otadesk.publish.memory import Remembered
from otadesk.publish.places import Place
from otadesk.publish.surroundings import Surroundings
from otadesk.publish.workspace import Workspace, workspace
from otadesk.remote.destination import Destination
from otadesk.remote.operations import FreeSpace, List, Operation

ROOT = List("")
MOST_TRIES = 4
"""How often the folder is looked for, or made, while others take it away."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """Whose folder is wanted, where, and by whom; ``key`` tells the build apart from others."""

    destination: Destination
    bundle_id: str
    place: Place
    surroundings: Surroundings
    key: bytes
    wait: Wait

    @contextmanager
    def open(self) -> Iterator[tuple[str, Workspace]]:
        """Return the app's folder and a workspace in it, which goes at the end."""
        self.destination.make_ready()
        with ExitStack() as stack:
            room = self._where_it_was(stack) or self._where_it_is(stack)
            yield room.path.rpartition("/")[0], room

    def _where_it_was(self, stack: ExitStack) -> Workspace | None:
        """Return a workspace in the folder that is remembered; None where that isn't the app's folder any more."""
        remembered = self.surroundings.memory.recall(self.place.key, self.bundle_id, private=self.place.private)
        if remembered is None:
            return None
        attempt = stack.enter_context(ExitStack())
        try:
            room = attempt.enter_context(self._room(remembered, ROOT))
        except ConnectionLost:
            raise
        except DestinationError:
            # Whatever it is: looking for the folder first leads past it, or tells it again.
            return None
        root = room.answers.given[ROOT]
        if isinstance(root, DestinationError) or not app_folder.is_still(
            self.destination, root, self.bundle_id, remembered.app_folder, private=self.place.private
        ):
            attempt.close()
            return None
        return room

    def _where_it_is(self, stack: ExitStack) -> Workspace:
        """Return a workspace in the app's folder, which is made where there is none."""
        for _ in range(MOST_TRIES - 1):
            # Another first publish may have come to nothing, and have taken the folder away again.
            with suppress(NotFound):
                return self._found_or_made(stack)
        return self._found_or_made(stack)

    def _found_or_made(self, stack: ExitStack) -> Workspace:
        folder, is_new = app_folder.find_or_make(
            self.destination,
            self.bundle_id,
            private=self.place.private,
            surroundings=self.surroundings,
            wait=self.wait,
        )
        with ExitStack() as attempt:
            if is_new:
                attempt.enter_context(self._gone_if_in_vain(folder))
            room = attempt.enter_context(self._room(Remembered(folder)))
            stack.enter_context(attempt.pop_all())
            return room

    @contextmanager
    def _gone_if_in_vain(self, folder: str) -> Iterator[None]:
        """Take a folder away that was made for a publish that failed, unless somebody has begun something in it."""
        try:
            yield
        except BaseException:
            with suppress(DestinationError, Cancelled):
                self.destination.remove_empty(folder)
            raise

    def _room(self, known: Remembered, *questions: Operation) -> AbstractContextManager[Workspace]:
        """Make a workspace, and ask in the same moment for all that is needed next."""
        bases = questions_about(known.app_folder, known.releases) if self.destination.copies else ()
        return workspace(
            self.destination,
            known.app_folder,
            self.surroundings,
            folders=("release",),
            files={journal.JOURNAL: journal.encode_head(self.key)},
            ask=(pages.question_about(known.app_folder), FreeSpace(known.app_folder), *bases, *questions),
        )
