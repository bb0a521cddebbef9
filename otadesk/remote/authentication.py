"""Signing in on one connection: keys, then what the server wants besides, without ever waiting for a person.

A missing password or answer ends the attempt with SecretNeeded; whoever asks runs it again with the answer.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

import paramiko

from otadesk.errors import AskedFor, AuthenticationFailed, Cancelled, ConnectError, SecretNeeded
from otadesk.phrases import N_, NOTHING
from otadesk.progress import CancelToken
from otadesk.remote.candidates import Candidate
from otadesk.remote.prompts import Prompts
from otadesk.remote.secret import Secrets
from otadesk.remote.ssh_errors import opening

KEYS_PER_CONNECTION = 5
"""OpenSSH hangs up at the sixth failure (MaxAuthTries), and one is kept for what follows the keys."""
MOST_FACTORS = 5


class HungUpError(Exception):
    """The server closed the connection before everything was tried; the rest is left for a new one."""


@dataclass(slots=True)
class SignIn:
    """One user's attempt at one host, over as many connections as its keys need.

    ``may_use_password`` is false for jump hosts: a server's password is nobody else's business. ``wants_key`` says
    that a password is no substitute for a key, only a second factor.
    """

    host: str
    user: str
    keys: deque[Candidate]
    secrets: Secrets
    token: CancelToken
    may_use_password: bool
    wants_key: bool
    refused: list[str] = field(default_factory=list)
    question: ConnectError | None = None
    """What stood in the way of a key that might have let us in."""
    _methods: list[str] = field(default_factory=list)
    _allowed: tuple[str, ...] = ()
    _known: tuple[str, ...] = ()
    """What the server allows, as it said on an earlier connection."""

    def run(self, transport: paramiko.Transport) -> tuple[str, ...]:
        """Sign in and return the methods that did it, in order.

        Raises HungUpError where a new connection may try what is left, SecretNeeded, AuthenticationFailed,
        ConnectError or Cancelled.
        """
        self._methods, self._allowed = [], self._known
        done = self._begin(transport)
        while not done:
            if len(self._methods) >= MOST_FACTORS:
                raise self._failed(())
            try:
                done = self._next_factor(transport)
            except AuthenticationFailed:
                if self._bears_one_request(transport):
                    self._known = self._allowed
                    raise HungUpError from None
                raise
        return tuple(self._methods)

    def _begin(self, transport: paramiko.Transport) -> bool:
        if self.keys:
            return self._offer_keys(transport)
        return False if self._known else self._ask_what_is_allowed(transport)

    def _bears_one_request(self, transport: paramiko.Transport) -> bool:
        """Whether the server hung up because it was asked twice for the service that signs people in.

        Servers on Go's x/crypto/ssh do that, and paramiko asks before each attempt (paramiko/paramiko#1687). Of
        OpenSSH it would mean that the password was one wrong answer too many.
        """
        first = not self._methods and not self._known
        return first and not transport.is_active() and "OpenSSH" not in transport.remote_version

    def too_many_keys(self) -> AuthenticationFailed:
        """Return the error for a server that refused more keys than we are willing to try."""
        return AuthenticationFailed(
            N_("Error", "{host} accepts none of the keys that were tried for {user}.").of(
                host=self.host, user=self.user
            ),
            detail=", ".join(self.refused),
            hint=N_("Error", "Choose the one key that belongs to this server in its settings."),
        )

    def _offer_keys(self, transport: paramiko.Transport) -> bool:
        """Offer keys until one is taken; returns whether that was all the server wanted."""
        for _ in range(KEYS_PER_CONNECTION):
            key = self._next_key()
            if key is None:
                break
            try:
                with opening(self.host, self.token):
                    more = transport.auth_publickey(self.user, key)
            except Cancelled:
                raise
            except ConnectError as exc:
                cause = exc.__cause__
                if isinstance(cause, paramiko.BadAuthenticationType):
                    self.keys.clear()
                    self._allowed = tuple(cause.allowed_types)
                    return False
                if cause is None:  # not the server's answer: the agent won't sign with this key
                    self.question = self.question or exc
                if not transport.is_active():
                    raise self._gone() from exc
            else:
                return self._took("publickey", more)
        raise self._gone()

    def _next_key(self) -> paramiko.PKey | None:
        """Load the next key; one that needs a passphrase is asked about only when no other key lets us in."""
        while self.keys:
            candidate = self.keys.popleft()
            try:
                key = candidate.load()
            except SecretNeeded as exc:
                self.question = self.question or exc
            else:
                self.refused.append(candidate.label)
                return key
        return None

    def _gone(self) -> Exception:
        """Return what it means that this connection takes no more keys."""
        if self.keys:
            return HungUpError()
        return self.question or self._failed(self._allowed)

    def _ask_what_is_allowed(self, transport: paramiko.Transport) -> bool:
        try:
            with opening(self.host, self.token):
                more = transport.auth_none(self.user)
        except AuthenticationFailed as exc:
            if not isinstance(exc.__cause__, paramiko.BadAuthenticationType):
                raise
            self._allowed = tuple(exc.__cause__.allowed_types)
            return False
        return self._took("none", more)

    def _next_factor(self, transport: paramiko.Transport) -> bool:
        if self.wants_key and not self._methods and "publickey" in self._allowed:
            raise self._failed(self._allowed)
        if self.may_use_password and "password" in self._allowed:
            return self._send_password(transport)
        if self.may_use_password and "keyboard-interactive" in self._allowed:
            return self._answer_prompts(transport)
        raise self._failed(self._allowed)

    def _send_password(self, transport: paramiko.Transport) -> bool:
        password = self.secrets.password
        if password is None:
            raise SecretNeeded(
                N_("Error", "{host} asks for the password of {user}.").of(host=self.host, user=self.user),
                kind="password",
                subject=f"{self.user}@{self.host}",
            )
        try:
            with opening(self.host, self.token):
                more = transport.auth_password(self.user, password.reveal(), fallback=False)
        except AuthenticationFailed as exc:
            raise self._wrong("password") from exc
        return self._took("password", more)

    def _answer_prompts(self, transport: paramiko.Transport) -> bool:
        prompts = Prompts(self.secrets, f"{self.user}@{self.host}", self.host)
        try:
            with opening(self.host, self.token):
                more = transport.auth_interactive(self.user, prompts.answer)
        except AuthenticationFailed as exc:
            # Which of several was wrong, the server doesn't say.
            given: tuple[tuple[AskedFor, bool], ...] = (
                ("password", prompts.password_used),
                ("prompts", bool(prompts.asked)),
            )
            raise self._wrong(*(kind for kind, was_given in given if was_given)) from exc
        return self._took("keyboard-interactive", more)

    def _took(self, method: str, more: Iterable[str]) -> bool:
        self._methods.append(method)
        self._allowed = tuple(more)
        return not self._allowed

    def _wrong(self, *refused: AskedFor) -> AuthenticationFailed:
        title = N_("Error", "{host} didn’t accept the password of {user}.")
        if "prompts" in refused:
            title = N_("Error", "{host} didn’t accept the answers of {user}.")
        return AuthenticationFailed(
            title.of(host=self.host, user=self.user),
            hint=N_("Error", "Type it once more. Some servers let an account in again only after a while."),
            refused=refused,
        )

    def _failed(self, wanted: tuple[str, ...]) -> AuthenticationFailed:
        methods = ", ".join(wanted)
        if self._methods:
            return AuthenticationFailed(
                N_("Error", "{host} wants more to let {user} in: {methods}.").of(
                    host=self.host, user=self.user, methods=methods
                ),
                hint=N_("Error", "Ask whoever runs the server how to sign in there with a program."),
            )
        taken = N_("Error", "The server takes: {methods}").of(methods=methods) if methods else NOTHING
        if wanted and "publickey" not in wanted:
            return AuthenticationFailed(
                N_("Error", "{host} takes no keys from {user}.").of(host=self.host, user=self.user),
                detail=taken,
                hint=N_("Error", "Choose Password in the server’s settings."),
            )
        if not self.refused:
            hint = N_("Error", "Start the SSH agent and add your key with ssh-add, or choose a key file.")
            if self.may_use_password and not {"password", "keyboard-interactive"}.isdisjoint(wanted):
                words = N_("Error", "{advice} The server also takes a password: choose Password under Sign in with.")
                hint = words.of(advice=hint)
            return AuthenticationFailed(
                N_("Error", "There is no key to show to {host}.").of(host=self.host),
                detail=taken,
                hint=hint,
            )
        return AuthenticationFailed(
            N_("Error", "{host} accepts none of the keys for {user}.").of(host=self.host, user=self.user),
            detail=", ".join(self.refused),
            hint=N_("Error", "Add the public key to the account’s authorized_keys there, or choose another key."),
        )
