"""What was answered for each server since the window opened; read from any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from otadesk.remote.secret import Secret, Secrets
from otadesk.settings.secrets import SecretKind
from otadesk.settings.servers import Server


@dataclass(frozen=True, slots=True)
class Answers:
    """Host keys that are trusted for now, and secrets, that are in no settings and in no keychain."""

    host_keys: tuple[str, ...] = ()
    secrets: Secrets = field(default_factory=Secrets)


def secrets_for(server: Server, given: Secrets, kept: Callable[[str, SecretKind], Secret | None]) -> Secrets:
    """Return the secrets for a server: what was answered counts before what is kept."""

    def known(kind: SecretKind, answered: Secret | None) -> Secret | None:
        return answered or (kept(server.id, kind) if server.id else None)

    return Secrets(
        password=known("password", given.password) if server.sign_in == "password" else given.password,
        passphrase=known("passphrase", given.passphrase) if server.sign_in == "key" else given.passphrase,
        answers=given.answers,
    )


class AnswerBook:
    """Answers by server id; an unsaved server's id is empty."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._answers: dict[str, Answers] = {}

    def take(self, server_id: str) -> Answers:
        """Return what was answered for a server; one-time codes are handed out once, since they work once."""
        with self._lock:
            known = self._answers.get(server_id, Answers())
            self._answers[server_id] = replace(known, secrets=replace(known.secrets, answers=None))
            return known

    def known(self, server_id: str) -> Answers:
        """Return what was answered for a server, and hand nothing out."""
        with self._lock:
            return self._answers.get(server_id, Answers())

    def change(self, server_id: str, how: Callable[[Answers], Answers]) -> None:
        """Add an answer."""
        with self._lock:
            self._answers[server_id] = how(self._answers.get(server_id, Answers()))

    def adopt(self, server_id: str) -> None:
        """Take what was answered for the unsaved server over to the id that it got."""
        with self._lock:
            if "" in self._answers:
                self._answers[server_id] = self._answers.pop("")

    def forget(self, server_id: str) -> None:
        """Forget what was answered for a server."""
        with self._lock:
            self._answers.pop(server_id, None)
