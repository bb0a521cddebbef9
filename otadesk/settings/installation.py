"""This installation's own id: it tells computers apart in the history of releases, and says nothing about anybody."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

from otadesk.settings.store import Document, Store

_KEY = "installation_id"
_SOUND = re.compile(r"[0-9a-f]{8}")


def random_installation_id() -> str:
    """Return 8 random hex digits."""
    return secrets.token_hex(4)


def installation_id(store: Store, *, new_id: Callable[[], str] = random_installation_id) -> str:
    """Return this installation's id: 8 hex digits, made on first use; raises SettingsError.

    Two processes that ask at once get the same one. A value that is none is replaced: it was random anyway.
    """

    def change(document: Document) -> Document:
        return document if _sound(document.get(_KEY)) else {**document, _KEY: new_id()}

    known = store.read().get(_KEY)
    return str(known if _sound(known) else store.update(change)[_KEY])


def _sound(value: object) -> bool:
    return isinstance(value, str) and bool(_SOUND.fullmatch(value))
