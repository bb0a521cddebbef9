"""Private keys from files: loaded with their certificate, and every reason why not said plainly.

paramiko reads no PKCS #8 and tells a wrong passphrase apart from a damaged file only by its choice of words, so files
are read with cryptography, and whether one is encrypted is read from the file itself first.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Iterable
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from paramiko import ECDSAKey, Ed25519Key, Message, PKey, RSAKey, SSHException
from paramiko.pkey import PublicBlob, UnknownKeyType

from otadesk.errors import ConnectError, SecretNeeded, said
from otadesk.phrases import N_
from otadesk.remote.secret import Secret

KINDS: tuple[
    tuple[type[rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey], type[PKey]], ...
] = (
    (rsa.RSAPrivateKey, RSAKey),
    (ec.EllipticCurvePrivateKey, ECDSAKey),
    (ed25519.Ed25519PrivateKey, Ed25519Key),
)
LARGEST_KEY_FILE = 1 << 20
OPENSSH_MAGIC = b"openssh-key-v1\0"
OPENSSH_BODY = re.compile(rb"-----BEGIN OPENSSH PRIVATE KEY-----(.*?)-----END", re.DOTALL)


def load_key(path: Path, passphrase: Secret | None, certificates: tuple[Path, ...] = ()) -> PKey:
    """Return the private key in a file, with the first certificate of its own: of ``certificates`` or beside it.

    Raises SecretNeeded where the passphrase is missing or wrong, ConnectError where the file is no usable key.
    """
    data = _read(path)
    encrypted = is_encrypted(data)
    if encrypted and (passphrase is None or not passphrase.reveal()):
        raise SecretNeeded(
            N_("Error", "The key “{path}” is locked with a passphrase.").of(path=path),
            kind="passphrase",
            subject=str(path),
            hint=N_("Error", "Type the passphrase, or add the key to your SSH agent."),
        )
    password = passphrase.reveal().encode() if encrypted and passphrase else None
    try:
        key = _parse(data, password)
    except (UnsupportedAlgorithm, UnknownKeyType) as exc:
        raise _unusable(path, data, exc) from exc
    except (SSHException, ValueError, TypeError) as exc:
        if encrypted:
            raise SecretNeeded(
                N_("Error", "That is not the passphrase of the key “{path}”.").of(path=path),
                kind="passphrase",
                subject=str(path),
                refused=True,
            ) from exc
        raise _unusable(path, data, exc) from exc
    certificate = find_certificate(key.asbytes(), (*certificates, certificate_beside(path)))
    if certificate is not None:
        key.public_blob = certificate
    return key


def certificate_beside(path: Path) -> Path:
    """Return where ssh looks for the certificate of a key file."""
    return path.with_name(path.name + "-cert.pub")


def find_certificate(public_key: bytes, files: Iterable[Path]) -> PublicBlob | None:
    """Return the first certificate in the files that certifies this very key; others are passed over, as ssh does."""
    for file in files:
        try:
            found = PublicBlob.from_string(file.read_text(encoding="utf-8", errors="replace"))
            certified = Message(found.key_blob)
            certified.get_string()
            certified.get_string()
        except (OSError, ValueError, IndexError, SSHException):
            continue
        # PROTOCOL.certkeys: the type and a nonce, then the public key's own fields as they follow its type.
        own = Message(public_key)
        own.get_string()
        if "-cert-" in found.key_type and certified.get_remainder().startswith(own.get_remainder()):
            return found
    return None


def _parse(data: bytes, password: bytes | None) -> PKey:
    """Load with cryptography, which knows PKCS #8 too, and hand on in the one format that paramiko always reads."""
    load = serialization.load_ssh_private_key if OPENSSH_BODY.search(data) else serialization.load_pem_private_key
    loaded = load(data, password)
    for kind, paramiko_kind in KINDS:
        if isinstance(loaded, kind):
            form = serialization.PrivateFormat.OpenSSH
            text = loaded.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
            return paramiko_kind.from_private_key(io.StringIO(text.decode("ascii")))
    raise UnknownKeyType(type(loaded).__name__, b"")


def is_encrypted(data: bytes) -> bool:
    """Whether a private key file in OpenSSH's or a PEM format needs a passphrase."""
    if b"-----BEGIN ENCRYPTED PRIVATE KEY-----" in data or b"Proc-Type: 4,ENCRYPTED" in data:
        return True
    body = OPENSSH_BODY.search(data)
    if not body:
        return False
    try:
        raw = base64.b64decode(b"".join(body[1].split()))
    except (binascii.Error, ValueError):
        return False
    # PROTOCOL.key: the magic, then the cipher's name as a string of 32-bit length; "none" where there is none.
    rest = raw.removeprefix(OPENSSH_MAGIC)
    size = int.from_bytes(rest[:4], "big")
    return rest is not raw and rest[4 : 4 + size] != b"none"


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_KEY_FILE)
    except FileNotFoundError as exc:
        raise ConnectError(
            N_("Error", "There is no key file “{path}”.").of(path=path),
            hint=N_("Error", "Choose another key file in the server’s settings, or sign in with the SSH agent."),
        ) from exc
    except OSError as exc:
        raise ConnectError(N_("Error", "The key file “{path}” can’t be read.").of(path=path), detail=said(exc)) from exc


def _unusable(path: Path, data: bytes, exc: Exception) -> ConnectError:
    """Say what the file is instead, where that can be seen."""
    if data.startswith(b"PuTTY-User-Key-File"):
        return ConnectError(
            N_("Error", "“{path}” is a key in PuTTY’s format.").of(path=path),
            hint=N_("Error", "Open it in PuTTYgen, choose Conversions, Export OpenSSH key, and use the new file."),
        )
    if data.startswith((b"ssh-", b"ecdsa-", b"sk-")):
        return ConnectError(
            N_("Error", "“{path}” is the public half of a key.").of(path=path),
            hint=N_("Error", "Choose the file of the same name without “.pub”."),
        )
    if isinstance(exc, (UnsupportedAlgorithm, UnknownKeyType)):
        return ConnectError(
            N_("Error", "The key in “{path}” is of a kind that can’t be used from a file.").of(path=path),
            detail=str(exc),
            hint=N_("Error", "Keys on a security token work through the SSH agent: add it with ssh-add."),
        )
    return ConnectError(N_("Error", "“{path}” is not a private key.").of(path=path), detail=str(exc))
