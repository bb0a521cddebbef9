"""Finds an app's folder on the server, or makes it, so that every computer agrees on one.

With private links the name holds random bits, so two first publishes at once could make two. They agree by a claim,
a folder with a fixed name: only who made it may go on, and the app's folder is made by moving a folder from inside
the claim to its final name. Who finds the claim taken waits; a claim that outlives the wait belonged to a publisher
that died and is removed with what is in it, so that a slow owner's move fails instead of making a second folder.
"""

from __future__ import annotations

from collections.abc import Callable

from otadesk.errors import AlreadyExists, NotFound, PublishError
from otadesk.phrases import N_
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination
from otadesk.site import layout

CLAIM_SECONDS = 10.0
POLL_SECONDS = 0.25
ATTEMPTS = 20


def find(destination: Destination, bundle_id: str, *, private: bool) -> str | None:
    """Return the app's folder, or None; of several, which only a copy by hand can make, the first by name."""
    names = [entry.name for entry in destination.list("") if entry.kind == "folder"]
    return min((name for name in names if layout.is_folder_of(name, bundle_id, private=private)), default=None)


def find_or_make(
    destination: Destination,
    bundle_id: str,
    *,
    private: bool,
    surroundings: Surroundings,
    wait: Callable[[float], None],
) -> str:
    """Return the app's folder, made if need be; ``wait`` sleeps for some seconds and raises where cancelled."""
    for _ in range(ATTEMPTS):
        found = find(destination, bundle_id, private=private)
        if found is None:
            found = _make(destination, bundle_id, private=private, surroundings=surroundings, wait=wait)
        if found is not None:
            return found
    raise PublishError(
        N_("Error", "The app’s folder could not be made, because other publishers kept getting in between."),
        hint=N_("Error", "Try again in a minute."),
    )


def _make(
    destination: Destination,
    bundle_id: str,
    *,
    private: bool,
    surroundings: Surroundings,
    wait: Callable[[float], None],
) -> str | None:
    if not private:
        name = layout.app_folder(bundle_id, None)
        try:
            destination.make_folder(name)
        except AlreadyExists:
            return None
        return name
    claim = layout.claim_folder(bundle_id)
    try:
        destination.make_folder(claim)
    except AlreadyExists:
        _outlive(destination, claim, surroundings, wait)
        return None
    name = layout.app_folder(bundle_id, surroundings.random_bytes(layout.PRIVATE_BYTES))
    try:
        destination.make_folder(f"{claim}/{name}")
        found = find(destination, bundle_id, private=True)
        if found is None:
            destination.rename(f"{claim}/{name}", name)
            found = name
        destination.remove(claim)
    except NotFound:
        # Somebody thought that we were dead and removed the claim: start over.
        return None
    return found


def _outlive(destination: Destination, claim: str, surroundings: Surroundings, wait: Callable[[float], None]) -> None:
    """Wait for the claim to go away; remove it when it outlives any first publish."""
    deadline = surroundings.monotonic() + CLAIM_SECONDS
    while surroundings.monotonic() < deadline:
        wait(POLL_SECONDS)
        if all(entry.name != claim for entry in destination.list("")):
            return
    try:
        destination.remove(claim)
    except NotFound:
        return
