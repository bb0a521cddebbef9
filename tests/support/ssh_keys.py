"""SSH keys made by ssh-keygen, as users make theirs."""

from __future__ import annotations

import subprocess
from pathlib import Path


def make_key(path: Path, algorithm: str = "ed25519", passphrase: str = "", comment: str = "") -> Path:
    """Create a key pair at ``path`` (and ``path``.pub) and return ``path``."""
    command = ["ssh-keygen", "-q", "-t", algorithm, "-N", passphrase, "-C", comment or path.name, "-f", str(path)]
    if algorithm == "rsa":
        command += ["-b", "2048"]  # larger ones take seconds to make
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return path


def public(path: Path) -> str:
    """Return the one line of the public key that belongs to ``path``."""
    return path.with_name(path.name + ".pub").read_text(encoding="utf-8").strip()


def fingerprint(path: Path) -> str:
    """Return ``SHA256:…`` of a key, as ssh-keygen says it."""
    shown = subprocess.run(["ssh-keygen", "-l", "-f", str(path)], check=True, capture_output=True, text=True).stdout
    return shown.split()[1]


def certify(authority: Path, key: Path, principal: str, *, host: bool = False) -> Path:
    """Sign a public key with an SSH authority and return the path of the certificate."""
    command = ["ssh-keygen", "-q", "-s", str(authority), "-I", "test", "-n", principal, "-V", "-1h:+1h"]
    subprocess.run([*command, *(["-h"] if host else []), f"{key}.pub"], check=True, capture_output=True)
    return key.with_name(key.name + "-cert.pub")
