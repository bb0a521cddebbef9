"""Finds an app's folder on the server, or makes it, so that every computer agrees on one.

With private links the name holds random bits, so two first publishes at once could make two. They agree by a claim,
a folder with a fixed name that appears in one step, with the future folder inside it. Who finds the claim taken
waits. Who owns it looks once more and then moves its folder from inside the claim to the final name. A claim that
outlives the wait belonged to a publisher that died and is removed with what is in it: should its owner be slow
instead of dead, its move fails and it starts over, so that no interleaving makes a second folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress

from otadesk.errors import AlreadyExists, NotFound, PublishError
from otadesk.phrases import N_
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination, Entry, remove_if_possible
from otadesk.site import layout

CLAIM_SECONDS = 10.0
POLL_SECONDS = 0.25
ATTEMPTS = 20

Wait = Callable[[float], None]
"""Sleeps for some seconds and raises where cancelled."""


def find(destination: Destination, bundle_id: str, *, private: bool) -> str | None:
    """Return the app's folder, or None; of several, which only a copy by hand can make, the first by name."""
    return _chosen(_folders(destination), bundle_id, private=private)


def is_still(destination: Destination, root: Iterable[Entry], bundle_id: str, folder: str, *, private: bool) -> bool:
    """Whether a folder known from before is the app's, going by a listing of the root; claims that are over go."""
    names = _folder_names(root)
    if _chosen(names, bundle_id, private=private) != folder:
        return False
    _clear_claims(destination, names, bundle_id)
    return True


def find_or_make(
    destination: Destination, bundle_id: str, *, private: bool, surroundings: Surroundings, wait: Wait
) -> tuple[str, bool]:
    """Return the app's folder, made if need be, and whether there was none at first.

    Raises PublishError where others keep getting in between.
    """
    was_there = True
    for _ in range(ATTEMPTS):
        names = _folders_of_root(destination)
        found = _chosen(names, bundle_id, private=private)
        if found is not None:
            _clear_claims(destination, names, bundle_id)
            return found, not was_there
        was_there = False
        if private:
            _make_private(destination, bundle_id, surroundings, wait)
        else:
            _make_plain(destination, bundle_id)
    raise PublishError(
        N_("Error", "The app’s folder could not be made, because other publishers kept getting in between."),
        hint=N_("Error", "Try again in a minute."),
    )


def _make_plain(destination: Destination, bundle_id: str) -> None:
    name = layout.app_folder(bundle_id, None)
    try:
        destination.make_folder(name)
    except AlreadyExists as exc:
        with suppress(NotFound):
            if destination.stat(name).kind != "folder":
                raise PublishError(
                    N_("Error", "“{name}” is taken on the server, and it is not a folder.").of(name=name),
                    hint=N_("Error", "Move that file or link away, then publish again."),
                ) from exc


def _make_private(destination: Destination, bundle_id: str, surroundings: Surroundings, wait: Wait) -> None:
    """Try to make the folder by way of a claim; whether it worked, or somebody else did it, a new look tells."""
    claim = layout.claim_folder(bundle_id)
    prepared = layout.claim_folder(bundle_id, surroundings.random_bytes(8))
    name = layout.app_folder(bundle_id, surroundings.random_bytes(layout.PRIVATE_BYTES))
    try:
        destination.make_folder(prepared)
        destination.make_folder(f"{prepared}/{name}")
        destination.rename(prepared, claim)
    except AlreadyExists:
        remove_if_possible(destination, prepared)
        _outlive(destination, claim, surroundings, wait)
        return
    except NotFound:
        return
    if find(destination, bundle_id, private=True) is None:
        # Where somebody thought that we were dead, and removed the claim, there is nothing to move.
        with suppress(NotFound):
            destination.rename(f"{claim}/{name}", name)


def _outlive(destination: Destination, claim: str, surroundings: Surroundings, wait: Wait) -> None:
    """Wait for the claim to go away; remove it when it outlives any first publish."""
    deadline = surroundings.monotonic() + CLAIM_SECONDS
    while surroundings.monotonic() < deadline:
        wait(POLL_SECONDS)
        if claim not in _folders(destination):
            return
    remove_if_possible(destination, claim)


def _clear_claims(destination: Destination, names: Iterable[str], bundle_id: str) -> None:
    for claim in (name for name in names if layout.is_claim(name, bundle_id)):
        # Ours, whose work is done, or one whose owner died or will find the folder as well.
        remove_if_possible(destination, claim)


def _folders(destination: Destination) -> list[str]:
    return _folder_names(destination.list(""))


def _folder_names(entries: Iterable[Entry]) -> list[str]:
    return [entry.name for entry in entries if entry.kind == "folder"]


def _folders_of_root(destination: Destination) -> list[str]:
    """Return the folders of the root, which is made where it is missing; usually it is not, so that is seen last."""
    try:
        return _folders(destination)
    except NotFound:
        destination.ensure_root()
        return _folders(destination)


def _chosen(names: Iterable[str], bundle_id: str, *, private: bool) -> str | None:
    return min((name for name in names if layout.is_folder_of(name, bundle_id, private=private)), default=None)
