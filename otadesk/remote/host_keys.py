"""Is this really the server: known_hosts files, keys that somebody confirmed here, and a verdict on a key offered.

known_hosts is read and never written; sshd(8) describes it. A line that can't be understood is passed over: it must
neither break the others nor vouch for a key. Certificates of hosts are not checked (paramiko knows none), so a
``@cert-authority`` line vouches for nothing, and the key is asked about as an unknown one.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from otadesk.errors import ConnectError, HostKeyChanged, HostKeyUnknown, SettingsError
from otadesk.hosts import at_port
from otadesk.phrases import N_
from otadesk.remote.ssh_config import host_matches

STANDARD_PORT = 22
HASHED = "|1|"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key that a known_hosts line gives for some hosts; ``marker`` is empty or ``@revoked``."""

    marker: str
    key_type: str
    blob: bytes

    @property
    def fingerprint(self) -> str:
        """OpenSSH's ``SHA256:…`` form."""
        return fingerprint(self.blob)


@dataclass(frozen=True, slots=True)
class Trust:
    """Everything that is known about one host's keys before it has shown one."""

    host: str
    port: int
    pins: tuple[str, ...]
    """Fingerprints that somebody confirmed in otadesk; where there are any, nothing else counts."""
    known: tuple[KnownKey, ...]
    """Keys that known_hosts gives for the host."""
    revoked: tuple[KnownKey, ...]
    is_jump_host: bool = False
    known_as: str = ""
    """Under which name known_hosts holds it."""

    @property
    def expected(self) -> tuple[str, ...]:
        """The fingerprints that would be right; empty where nothing is known."""
        return self.pins or tuple(dict.fromkeys(key.fingerprint for key in self.known))

    def key_types(self) -> tuple[str, ...]:
        """Return the types of the known keys, which are to be asked for first."""
        return tuple(dict.fromkeys(key.key_type for key in self.known)) if not self.pins else ()

    def judge(self, key_type: str, blob: bytes) -> None:
        """Return if the key is right; raises HostKeyUnknown, HostKeyChanged, or ConnectError for a revoked one."""
        offered, where = fingerprint(blob), at_port(self.host, self.port)
        if any(key.blob == blob for key in self.revoked):
            raise ConnectError(
                N_("Error", "The key of {host} has been revoked.").of(host=where),
                detail=f"{key_type} {offered}",
                hint=N_(
                    "Error", "A known_hosts file marks it @revoked. Ask the server’s administrator for the new key."
                ),
            )
        if not self.expected:
            raise HostKeyUnknown(
                N_("Error", "Nobody has confirmed the key of {host} yet.").of(host=where),
                host=self.host,
                port=self.port,
                key_type=key_type,
                fingerprint=offered,
                is_jump_host=self.is_jump_host,
                hint=N_("Error", "Compare the fingerprint with the one that the server’s administrator gives you."),
            )
        if offered not in self.expected:
            raise HostKeyChanged(
                N_("Error", "The key of {host} is not the one that was confirmed.").of(
                    host=at_port(self.host, self.port)
                ),
                host=self.host,
                port=self.port,
                expected=self.expected,
                offered=offered,
                known_as="" if self.pins else self.known_as,
                is_jump_host=self.is_jump_host,
                hint=N_(
                    "Error",
                    "Either the server was set up anew, or somebody stands between you and it. "
                    "Don’t go on before its administrator has told you the new fingerprint.",
                ),
            )


def fingerprint(blob: bytes) -> str:
    """Return a public key's fingerprint in OpenSSH's ``SHA256:…`` form."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).decode("ascii").rstrip("=")


def known_name(host: str, port: int) -> str:
    """Return the name under which known_hosts holds a host: with the port where it isn't 22."""
    return host if port == STANDARD_PORT else f"[{host}]:{port}"


def trust(
    host: str,
    port: int,
    pins: Iterable[str],
    files: Iterable[Path],
    *,
    also_named: str = "",
    key_alias: str = "",
    is_jump_host: bool = False,
) -> Trust:
    """Collect what is known about a host.

    ``pins`` are ``[host]:port SHA256:…`` of any hosts; those of ``also_named``, the name that the user typed, count
    too. ``key_alias`` is the HostKeyAlias under which known_hosts files are read. Raises SettingsError for a pin that
    can't be understood.
    """
    names = {host.lower(), also_named.lower() or host.lower()}
    pinned = [value for name, at, value in map(_parse_pin, pins) if name in names and at in {port, 0}]
    known_as = key_alias or known_name(host, port)
    keys = [key for file in files for key in _known(file, known_as)]
    return Trust(
        host=host,
        port=port,
        pins=tuple(dict.fromkeys(pinned)),
        known=tuple(key for key in keys if not key.marker),
        revoked=tuple(key for key in keys if key.marker == "@revoked"),
        is_jump_host=is_jump_host,
        known_as=known_as,
    )


def _parse_pin(text: str) -> tuple[str, int, str]:
    """Return host, port (0 for any) and fingerprint of a pin."""
    words = text.split()
    host, _, port = words[0].rpartition(":") if words else ("", "", "")
    if len(words) < 2 or not (host.startswith("[") and host.endswith("]") and port.isdecimal()):
        raise SettingsError(
            N_("Error", "“{pin}” is not a confirmed host key.").of(pin=text),
            hint=N_("Error", "It looks like “[host]:22 SHA256:…”."),
        )
    return host[1:-1].lower(), int(port), words[1].rstrip("=")


def _known(file: Path, name: str) -> Iterator[KnownKey]:
    """Yield the keys of a known_hosts file whose lines name the host; a file that can't be read has none."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    for line in text.splitlines():
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        marker = words.pop(0) if words[0].startswith("@") else ""
        if marker not in {"", "@revoked"} or len(words) < 3 or not _names(words[0], name):
            continue
        try:
            blob = base64.b64decode(words[2], validate=True)
        except (binascii.Error, ValueError):
            continue
        yield KnownKey(marker, words[1], blob)


def _names(field: str, name: str) -> bool:
    """Whether a line's first field, hashed or a list of patterns, means the host."""
    if not field.startswith(HASHED):
        return host_matches(field.split(","), name)
    try:
        salt, expected = (base64.b64decode(part, validate=True) for part in field[len(HASHED) :].split("|"))
    except (binascii.Error, ValueError):
        return False
    return hmac.compare_digest(hmac.new(salt, name.lower().encode(), hashlib.sha1).digest(), expected)
