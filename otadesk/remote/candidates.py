"""Which keys to offer a server, and in which order.

As ssh does it: agent keys that the settings name, other agent keys, then key files. Where somebody chose one key,
that one alone is offered, since servers hang up after a few wrong ones.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from paramiko import PKey

from otadesk.errors import ConnectError
from otadesk.phrases import N_
from otadesk.remote.agent import HeldKey
from otadesk.remote.key_files import certificate_beside, find_certificate, is_encrypted, load_key
from otadesk.remote.route import Hop
from otadesk.remote.secret import Secrets
from otadesk.remote.target import SshTarget


@dataclass(frozen=True, slots=True)
class Candidate:
    """A key that may let us in; loading it may raise SecretNeeded."""

    label: str
    load: Callable[[], PKey]


def candidates(hop: Hop, target: SshTarget, secrets: Secrets, held: tuple[HeldKey, ...]) -> Iterator[Candidate]:
    """Yield the keys to offer one host; raises ConnectError where the chosen key can't be had.

    ``held`` are the agent's keys. Jump hosts are offered the agent's keys too, whatever way the server wants.
    """
    if target.sign_in == "key":
        yield _chosen_file(Path(target.key_file).expanduser(), secrets, held)
    if hop.is_last and target.sign_in != "agent":
        return
    if target.agent_key:
        chosen = [key for key in held if _is_meant(key, target.agent_key)]
        if not chosen and hop.is_last:
            raise ConnectError(
                N_("Error", "The SSH agent doesn’t hold the key “{key}”.").of(key=target.agent_key),
                detail=", ".join(f"{key.public.fingerprint} {key.comment}" for key in held),
                hint=N_("Error", "Add it with ssh-add, or choose another key in the server’s settings."),
            )
        yield from map(_held, chosen)
        if hop.is_last:
            return
    yield from _as_ssh_would(hop, secrets, held)


def _as_ssh_would(hop: Hop, secrets: Secrets, held: tuple[HeldKey, ...]) -> Iterator[Candidate]:
    named = {blob: path for path in (*hop.identity_files, *hop.certificate_files) if (blob := _public_blob(path))}
    certificates = (*hop.certificate_files, *map(certificate_beside, hop.identity_files))
    for key in held:
        if key.asbytes() in named:
            certificate = find_certificate(key.asbytes(), certificates)
            if certificate is not None:
                yield _held(key.certified(certificate))
            yield _held(key)
    if not hop.identities_only:
        yield from (_held(key) for key in held if key.asbytes() not in named)
    in_agent = {named[key.asbytes()] for key in held if key.asbytes() in named}
    files = [path for path in hop.identity_files if path not in in_agent and path.suffix != ".pub" and _exists(path)]
    locked = [path for path in files if _is_locked(path)]
    yield from (_file(path, hop, secrets) for path in files if path not in locked)
    # ssh would ask for a passphrase only if the server wants the key; we ask where the settings name it.
    if hop.chose_identity_files or not held or secrets.passphrase:
        yield from (_file(path, hop, secrets) for path in locked)


def _chosen_file(path: Path, secrets: Secrets, held: tuple[HeldKey, ...]) -> Candidate:
    """Return the chosen key file; where it is locked and the agent holds the same key, the agent signs."""
    if not secrets.passphrase and _exists(path) and _is_locked(path):
        blob = _public_blob(path)
        for key in held:
            if key.asbytes() == blob:
                return _held(key)
    return Candidate(str(path), lambda: load_key(path, secrets.passphrase))


def _held(key: HeldKey) -> Candidate:
    return Candidate(key.comment or key.public.fingerprint, lambda: key)


def _file(path: Path, hop: Hop, secrets: Secrets) -> Candidate:
    return Candidate(str(path), lambda: load_key(path, secrets.passphrase, hop.certificate_files))


def _is_meant(key: HeldKey, choice: str) -> bool:
    known = key.public.fingerprint
    return choice.strip() in {known, known.removeprefix("SHA256:"), key.comment}


def _exists(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _is_locked(path: Path) -> bool:
    try:
        return is_encrypted(path.read_bytes())
    except OSError:
        return False


def _public_blob(path: Path) -> bytes:
    """Return the public key that stands in ``path`` or in the ``.pub`` beside it; empty where there is none."""
    file = path if path.suffix == ".pub" else path.with_name(path.name + ".pub")
    try:
        words = file.read_text(encoding="utf-8", errors="replace").split()
        return base64.b64decode(words[1], validate=True) if len(words) > 1 else b""
    except (OSError, binascii.Error, ValueError):
        return b""
