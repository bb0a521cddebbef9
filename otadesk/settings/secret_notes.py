"""Which secrets of a server the keychain holds, so that nobody has to unlock it just to hear that there are none.

The kinds alone are noted, beside the servers and not in them, so that they are neither exported nor compared. What was
never noted is not known: it may be kept since an older otadesk.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from otadesk.settings.store import Document, Store

SecretKind = Literal["password", "passphrase"]
KINDS: tuple[SecretKind, ...] = ("password", "passphrase")

_KEY = "kept_secrets"


class SecretNotes:
    """The notes in the settings file; a value that makes no sense counts as none."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, server_id: str) -> Mapping[SecretKind, bool]:
        """Return which kinds are kept of a server, and which are known not to be; raises SettingsError."""
        return _read(_noted(self._store.read()).get(server_id))

    def note(self, server_id: str, kind: SecretKind, *, kept: bool) -> None:
        """Note that a secret is kept now, or that none is; raises SettingsError."""

        def change(document: Document) -> Document:
            servers = document.get("servers")
            known = {one.get("id") for one in servers if isinstance(one, dict)} if isinstance(servers, list) else set()
            noted = {**_noted(document), server_id: {**_read(_noted(document).get(server_id)), kind: kept}}
            return {**document, _KEY: {one: kinds for one, kinds in noted.items() if one in known}}

        if self.of(server_id).get(kind) is not kept:
            self._store.update(change)


def _noted(document: Document) -> dict[str, Any]:
    noted = document.get(_KEY)
    return noted if isinstance(noted, dict) else {}


def _read(kinds: object) -> dict[SecretKind, bool]:
    found = kinds if isinstance(kinds, dict) else {}
    return {kind: found[kind] for kind in KINDS if isinstance(found.get(kind), bool)}
