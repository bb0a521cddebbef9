"""Answers what a server asks before it lets us in: host keys, passwords, passphrases, one-time codes.

On a terminal the person is asked; elsewhere the environment and the keychain answer, or the error says how to.
"""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from otadesk.cli import output
from otadesk.cli.cancelling import interrupted_by_signals
from otadesk.errors import AuthenticationFailed, Cancelled, HostKeyUnknown, SecretNeeded
from otadesk.phrases import N_
from otadesk.publish.places import Place, server_place
from otadesk.remote.secret import Secret, Secrets
from otadesk.remote.target import pin
from otadesk.settings.secrets import SecretKind
from otadesk.settings.servers import Server
from otadesk.settings.shared_keys import elsewhere
from otadesk.wiring import Wiring

VARIABLES: dict[SecretKind, str] = {"password": "OTADESK_PASSWORD", "passphrase": "OTADESK_PASSPHRASE"}
"""Where the environment holds a secret, for whoever has no terminal and no keychain."""

Result = TypeVar("Result")


def with_server(wiring: Wiring, name: str, work: Callable[[Place], Result]) -> Result:
    """Do the work at a server, again after each question that could be answered."""
    server = wiring.servers.get(name)
    return with_answers(wiring, server, lambda server, secrets: work(server_place(server, secrets)))


def with_answers(wiring: Wiring, server: Server, work: Callable[[Server, Secrets], Result]) -> Result:
    """Call ``work`` with the server and the secrets that are known, answering questions until none is left."""
    secrets = _known_secrets(wiring, server)
    while True:
        try:
            return work(server, secrets)
        except HostKeyUnknown as question:
            server = _confirm_host_key(wiring, server, question)
        except SecretNeeded as question:
            secrets = _kept(wiring, server, secrets, question) or _ask(secrets, question)
        except AuthenticationFailed as error:
            secrets = _ask_again(server, secrets, error)


def _known_secrets(wiring: Wiring, server: Server) -> Secrets:
    """Return what the environment holds, and of the keychain what this way of signing in always needs."""

    def known(kind: SecretKind, *, needed: bool) -> Secret | None:
        text = wiring.environment.get(VARIABLES[kind]) or (wiring.secrets.get(server.id, kind) if needed else None)
        return Secret(text) if text else None

    return Secrets(
        password=known("password", needed=server.sign_in == "password"),
        passphrase=known("passphrase", needed=server.sign_in == "key"),
    )


def _kept(wiring: Wiring, server: Server, secrets: Secrets, question: SecretNeeded) -> Secrets | None:
    """Return the secrets with what the keychain holds for a server that asks for more than it did, or None."""
    kind = question.kind
    if kind == "prompts" or question.refused or not server.id:
        return None
    text = wiring.secrets.get(server.id, kind)
    found = secrets.holding(kind, Secret(text)) if text else secrets
    return found if found != secrets else None


def _confirm_host_key(wiring: Wiring, server: Server, question: HostKeyUnknown) -> Server:
    confirmed = pin(question.host, question.port, question.fingerprint)
    others = elsewhere(wiring.servers.servers(), server.id, confirmed)
    same = [name for name, held in others if held == question.fingerprint]
    if same:
        print(output.safe(f"{question.where} has the host key that is trusted for {same[0]}."), file=sys.stderr)
        return _with_host_key(wiring, server, confirmed)
    if not sys.stdin.isatty():
        raise HostKeyUnknown(
            question.title,
            host=question.host,
            port=question.port,
            key_type=question.key_type,
            fingerprint=question.fingerprint,
            is_jump_host=question.is_jump_host,
            hint=N_(
                "Error",
                "Compare the fingerprint with the server’s own, then run: "
                "otadesk servers edit {name} --host-key {fingerprint}",
            ).of(name=server.name, fingerprint=question.fingerprint),
        ) from question
    which = "the jump host " if question.is_jump_host else ""
    print(f"The host key of {which}{question.where} is not known yet:", file=sys.stderr)
    print(f"  {question.key_type} {question.fingerprint}", file=sys.stderr)
    names = ", ".join(dict.fromkeys(name for name, _held in others))
    if names:
        print(output.safe(f"It is not the one that is trusted for {names}; a yes counts there too."), file=sys.stderr)
    if not agreed("Is it the server’s own? Type yes to remember it: "):
        raise Cancelled
    wiring.servers.renew(confirmed)
    return _with_host_key(wiring, server, confirmed)


def _with_host_key(wiring: Wiring, server: Server, confirmed: str) -> Server:
    if server.id:
        return wiring.servers.pin(server.id, confirmed)
    return replace(server, host_keys=(*server.host_keys, confirmed))


def _ask_again(server: Server, secrets: Secrets, error: AuthenticationFailed) -> Secrets:
    """Ask once more for what the server refused, or raise the error where nobody is there or asking mends nothing."""
    if not sys.stdin.isatty() or not {"password", "prompts"} & set(error.refused):
        raise error
    print(str(error.title), file=sys.stderr)
    if "password" in error.refused:
        return secrets.holding("password", _typed(f"Password of {server.login}: "))
    # Only the server knows its questions: it is asked for them once more, without any answers.
    return secrets.holding("prompts")


def _ask(secrets: Secrets, question: SecretNeeded) -> Secrets:
    if not sys.stdin.isatty():
        variable = VARIABLES["passphrase" if question.kind == "passphrase" else "password"]
        raise SecretNeeded(
            question.title,
            kind=question.kind,
            subject=question.subject,
            prompts=question.prompts,
            detail=question.detail,
            hint=question.hint
            if question.kind == "prompts"
            else N_("Error", "Set {variable} in the environment to the right one, or use a terminal.").of(
                variable=variable
            ),
        ) from question
    if question.refused:
        print(str(question.title), file=sys.stderr)
    match question.kind:
        case "password":
            return secrets.holding("password", _typed(f"Password of {question.subject}: "))
        case "passphrase":
            return secrets.holding("passphrase", _typed(f"Passphrase of {question.subject}: "))
        case "prompts":
            return secrets.holding("prompts", *(_typed(text) for text, _shown in question.prompts))


def agreed(prompt: str) -> bool:
    """Ask on the terminal; only a whole “yes” agrees."""
    with interrupted_by_signals():
        print(output.safe(prompt), end="", file=sys.stderr, flush=True)
        return sys.stdin.readline().strip().lower() == "yes"


def _typed(prompt: str) -> Secret:
    try:
        with interrupted_by_signals():
            # The prompt may be the server's own words.
            return Secret(getpass.getpass(output.safe(prompt), stream=sys.stderr))
    except EOFError as exc:
        raise Cancelled from exc
