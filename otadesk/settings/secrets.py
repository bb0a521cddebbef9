"""Passwords and passphrases: in the system's keychain, or in memory until otadesk ends; never in a file.

Every call may take a while, or wait for somebody to unlock the keychain: not for the thread that draws the window.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal, Protocol

from otadesk.errors import SettingsError
from otadesk.phrases import N_, NOTHING, Phrase
from otadesk.settings.secret_notes import KINDS, SecretKind, SecretNotes
from otadesk.settings.servers import SignIn

__all__ = ["KINDS", "Kept", "SecretKind", "Secrets", "SessionSecrets", "system_keychain"]

_SERVICE = "otadesk"
_LONGEST = 1200
"""Windows' credential manager holds 2,560 bytes of UTF-16, some of which keyring takes for itself."""

_NO_KEYCHAIN = N_("Secret", "This computer has no keychain; it is kept until otadesk ends.")
_REFUSED = N_("Secret", "The keychain is locked or refused; it is kept until otadesk ends.")
_TOO_LONG = N_("Secret", "It is too long for the keychain; it is kept until otadesk ends.")

_OF_A_WAY: dict[SignIn, tuple[SecretKind, ...]] = {"agent": (), "key": ("passphrase",), "password": ("password",)}
"""What a way of signing in has to do with."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a secret is kept now, and why it isn't in the keychain where that is so."""

    where: Literal["keychain", "session"]
    reason: Phrase = NOTHING


class Backend(Protocol):
    """The part of a keyring backend that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret; raises where there is none."""


class SessionSecrets:
    """Secrets in memory, for as long as the process runs; its repr shows none of them."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"SessionSecrets({len(self._texts)} kept)"

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret, or None."""
        return self._texts.get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        self._texts[f"{service}/{username}"] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret, or do nothing where there is none."""
        self._texts.pop(f"{service}/{username}", None)


class Secrets:
    """The secrets of all servers, by server id: the session's first, then the keychain's."""

    def __init__(self, keychain: Backend | None, notes: SecretNotes | None = None) -> None:
        """``keychain`` is ``system_keychain()``, or None where there is none; ``notes`` are of what it holds."""
        self._keychain, self._notes = keychain, notes
        self._session = SessionSecrets()

    @property
    def keychain_missing(self) -> bool:
        """Whether secrets can only be kept until otadesk ends; a keychain that is there may still be locked."""
        return self._keychain is None

    def get(self, server_id: str, kind: SecretKind) -> str | None:
        """Return a secret, or None where none is kept or the keychain doesn't open."""
        name = f"{server_id}:{kind}"
        held = self._session.get_password(_SERVICE, name)
        if held is not None or self._keychain is None:
            return held
        try:
            found = self._keychain.get_password(_SERVICE, name) or None
        except Exception as error:  # noqa: BLE001 - see _note
            _note("read", error)
            return None
        if found is not None:
            self._write_down(server_id, kind, kept=True)
        return found

    def kinds(self, server_id: str, way: SignIn) -> tuple[SecretKind, ...]:
        """Return what is kept of a server that signs in this way.

        The keychain is asked only for what belongs to this way, and of which nothing was noted.
        """
        noted: Mapping[SecretKind, bool] = {}
        with suppress(SettingsError):
            noted = self._notes.of(server_id) if self._notes is not None else {}

        def is_kept(kind: SecretKind) -> bool:
            if self._session.get_password(_SERVICE, f"{server_id}:{kind}") is not None:
                return True
            return noted[kind] if kind in noted else kind in _OF_A_WAY[way] and self.get(server_id, kind) is not None

        return tuple(kind for kind in KINDS if is_kept(kind))

    def set(self, server_id: str, kind: SecretKind, text: str) -> Kept:
        """Keep a secret in the keychain if it can be, else in memory, and say which."""
        name = f"{server_id}:{kind}"
        reason = self._refusal(name, text)
        if reason:
            self._session.set_password(_SERVICE, name, text)
            return Kept("session", reason)
        self._session.delete_password(_SERVICE, name)
        self._write_down(server_id, kind, kept=True)
        return Kept("keychain")

    def keep_for_session(self, server_id: str, kind: SecretKind, text: str) -> Kept:
        """Keep a secret in memory alone, for somebody who wants to be asked each time."""
        self._session.set_password(_SERVICE, f"{server_id}:{kind}", text)
        return Kept("session")

    def delete(self, server_id: str, kind: SecretKind) -> bool:
        """Forget a secret wherever it is kept, and return whether it is gone; never raises."""
        name = f"{server_id}:{kind}"
        self._session.delete_password(_SERVICE, name)
        if self._keychain is None:
            return True
        try:
            if self._keychain.get_password(_SERVICE, name) is not None:
                self._keychain.delete_password(_SERVICE, name)
        except Exception as error:  # noqa: BLE001 - see _note
            _note("delete", error)
            return False
        self._write_down(server_id, kind, kept=False)
        return True

    def forget(self, server_id: str) -> bool:
        """Forget everything about a server, and return whether all is gone; never raises."""
        gone = [self.delete(server_id, kind) for kind in KINDS]
        return all(gone)

    def _write_down(self, server_id: str, kind: SecretKind, *, kept: bool) -> None:
        """Note what the keychain holds now; where that fails, it is asked next time."""
        if self._notes is not None:
            with suppress(SettingsError):
                self._notes.note(server_id, kind, kept=kept)

    def _refusal(self, name: str, text: str) -> Phrase:
        """Put a secret into the keychain; return why it isn't there, or NOTHING."""
        if self._keychain is None:
            return _NO_KEYCHAIN
        if len(text) > _LONGEST:
            return _TOO_LONG
        try:
            self._keychain.set_password(_SERVICE, name, text)
        except Exception as error:  # noqa: BLE001 - see _note
            _note("save", error)
            return _REFUSED
        return NOTHING


def system_keychain() -> Backend | None:
    """Return the keychain that keyring chose on this system, or None where it has no safe one.

    Backends that keep secrets in plain files, keep nothing, or only exist to fail are passed over.
    """
    import keyring  # noqa: PLC0415 - loads every backend and its entry points: not before a secret is needed
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415 - the same

    try:
        chosen = keyring.get_keyring()
        candidates = tuple(chosen.backends) if isinstance(chosen, ChainerBackend) else (chosen,)
    except Exception as error:  # noqa: BLE001 - see _note; the user's own keyring settings may name what isn't there
        _note("open", error)
        return None
    return next((backend for backend in candidates if _is_safe(type(backend).__module__)), None)


def _is_safe(module: str) -> bool:
    return not module.startswith(("keyrings.alt.", "keyring.backends.fail", "keyring.backends.null"))


def _note(what: str, error: Exception) -> None:
    """Log a failure of the keychain, whatever its kind.

    A backend is somebody else's code that talks to a daemon; besides KeyringError (none installed, locked, prompt
    dismissed) it lets D-Bus, decoding and operating system errors through, and none of them may end a publish.
    The error's text is not logged: nobody promises that it doesn't quote the secret.
    """
    log.warning("the keychain could not %s a secret: %s", what, type(error).__qualname__)
