"""Debian's packages: which are installed, and how to install the others without starting a service.

Debian starts a server as soon as it is installed and at each boot from then on. The tests start their own on ports of
their own, so services are held back during the installation and switched off after it.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from development.places import tools
from development.report import Problem, say

# The packages of the tests that bring a service, and its name.
SERVICES = {"openssh-server": "ssh", "nginx-light": "nginx", "apache2": "apache2", "proftpd-core": "proftpd"}

# invoke-rc.d asks this program before it starts a service; 101 means no.
POLICY = Path("/usr/sbin/policy-rc.d")
POLICY_TEXT = "#!/bin/sh\n# Put here by otadesk's packaging/dev.py while it installs; may be deleted.\nexit 101\n"

# An interrupted dpkg leaves its journal here and refuses to work until it is finished.
JOURNAL = Path("/var/lib/dpkg/updates")

APT = (
    "apt-get",
    "--yes",
    "--no-install-recommends",
    "--option=DPkg::Lock::Timeout=300",
    "--option=Dpkg::Options::=--force-confdef",
    "--option=Dpkg::Options::=--force-confold",
)


def is_here() -> bool:
    """Tell whether this is Debian or one of its children."""
    return Path("/etc/debian_version").exists() and Path("/usr/bin/dpkg-query").exists()


def missing(packages: Sequence[str], database: str) -> list[str]:
    """Return those packages that are neither installed nor provided by one that is.

    ``database`` is what ``dpkg-query`` prints for ``FORMAT``. Newer releases rename libraries (``libglib2.0-0t64``)
    and let the new name provide the old one.
    """
    there: set[str] = set()
    for line in database.splitlines():
        status, name, provided = line.split("\t")
        if status == "ii ":
            there.add(name)
            there.update(entry.split()[0] for entry in provided.split(",") if entry.strip())
    return [package for package in packages if package not in there]


FORMAT = "${db:Status-Abbrev}\t${Package}\t${Provides}\n"


def provide(packages: Sequence[str], purpose: str, environment: Mapping[str, str]) -> None:
    """Install what is missing of these packages as root, or say what to type."""
    wanted = _missing_now(packages, environment)
    if not wanted:
        return
    command = f"apt-get install --no-install-recommends {shlex.join(wanted)}"
    if os.geteuid() != 0:
        raise Problem(
            f"Packages are missing for {purpose}, and only root can install them.",
            f"Type: sudo {command}\nThen type the same command again.",
        )
    say(f"Installing for {purpose}: {' '.join(wanted)}")
    environment = {**environment, "DEBIAN_FRONTEND": "noninteractive"}
    log = tools() / "apt.log"
    log.write_bytes(b"")
    if JOURNAL.is_dir() and any(JOURNAL.iterdir()):
        _logged(("dpkg", "--configure", "-a"), log, environment)
    # Without a network the lists of last time may still do.
    _logged((*APT, "update"), log, environment)
    with _services_held_back(wanted, environment):
        code = _logged((*APT, "install", *wanted), log, environment)
    left = _missing_now(wanted, environment)
    if code != 0 or left:
        last = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-12:])
        raise Problem(
            f"apt could not install what is missing for {purpose}: {' '.join(left or wanted)}",
            f"{last}\nThe whole of it is in {log}. To try by hand, type: {command}",
        )


def _missing_now(packages: Sequence[str], environment: Mapping[str, str]) -> list[str]:
    answer = subprocess.run(
        ("dpkg-query", "--show", f"--showformat={FORMAT}"), capture_output=True, text=True, check=True, env=environment
    )
    return missing(packages, answer.stdout)


def _logged(command: Sequence[str], log: Path, environment: Mapping[str, str]) -> int:
    with log.open("ab") as output:
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=environment
        ).returncode


@contextlib.contextmanager
def _services_held_back(packages: Sequence[str], environment: Mapping[str, str]) -> Iterator[None]:
    """Start no service while packages are installed, and none of theirs at the next boot.

    A policy that somebody else put in place stays as it is, since it is theirs to say what starts.
    """
    ours = not POLICY.exists() or POLICY.read_text(encoding="utf-8", errors="replace") == POLICY_TEXT
    if ours:
        POLICY.write_text(POLICY_TEXT, encoding="utf-8")
        POLICY.chmod(0o755)
    try:
        yield
    finally:
        if ours:
            POLICY.unlink()
        for package in packages:
            if package in SERVICES:
                subprocess.run(("update-rc.d", SERVICES[package], "disable"), capture_output=True, env=environment)
