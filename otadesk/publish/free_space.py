"""Whether there is room for a build where it is to go, so that nobody sends for minutes what won't fit."""

from __future__ import annotations

from otadesk.errors import NoSpace
from otadesk.phrases import N_, Size
from otadesk.publish.places import Place
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination
from otadesk.remote.operations import FreeSpace


def require_space(
    destination: Destination, app_folder: str, room: Workspace, place: Place, *, name: str, needed: int
) -> None:
    """Raise NoSpace where the place says that ``needed`` bytes don't fit; ``name`` is the app's.

    What the server copies takes room there too. A place that doesn't say how much there is may still take it all.
    """
    question = FreeSpace(app_folder)
    free = room.answers.given.get(question)
    if _fits(needed, free):
        return
    # What dead publishers had left is gone since that was asked.
    (free,) = destination.together(question)
    if _fits(needed, free):
        return
    # Only this computer has an authority of its own.
    here = N_("Error", "{name} needs {needed}, {free} are free on this computer.")
    there = N_("Error", "{name} needs {needed}, {free} are free on {place}.")
    title = here if place.trust_url else there
    raise NoSpace(
        title.of(name=name, needed=Size(needed), free=Size(free), place=place.name),
        # Two sizes that differ by little read alike in the title.
        detail=N_("Fact", "{folder}: {missing} more are needed").of(folder=app_folder, missing=Size(needed - free)),
        hint=N_("Error", "Delete old releases or files there, then publish again."),
    )


def _fits(needed: int, free: object) -> bool:
    return not isinstance(free, int) or needed <= free
