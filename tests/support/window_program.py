"""The window as a program of its own, for testers on loopback alone: ``window_program.py [FILE…]``.

What the tests' made-up Apple signs counts there as Apple's: its root's file is handed over in the environment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from support.ports import free_port

from otadesk.desktop.launch import load

if TYPE_CHECKING:
    from otadesk.desktop.real_core import RealCore
    from otadesk.ipa.trust import Trust
    from otadesk.nearby.server import NearbyServer
    from otadesk.settings.paths import Places
    from otadesk.wiring import Wiring

# Whatever else is of otadesk is imported where it is needed, so that this program starts and grows as otadesk does.
# ruff: noqa: PLC0415

ROOT_VARIABLE = "OTADESK_TESTS_ROOT"


def trusting(root: bytes, folder: Path) -> dict[str, str]:
    """Return what this program's environment needs, also so that this root (DER) counts as Apple's."""
    file = folder / "made-up-root.cer"
    file.write_bytes(root)
    paths = os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")))
    return {ROOT_VARIABLE: str(file), "PYTHONPATH": paths}


def trust() -> Trust:
    """Return trust in the made-up root alone."""
    from otadesk.ipa.certificates import read_certificate
    from otadesk.ipa.trust import Trust

    return Trust(roots=(read_certificate(Path(os.environ[ROOT_VARIABLE]).read_bytes()),))


def on_loopback(places: Places) -> NearbyServer:
    """Return a server of this computer that no other computer can reach, at ports that no other test uses."""
    from otadesk.nearby.addresses import loopback_addresses
    from otadesk.nearby.memory import Memory, recall, remember
    from otadesk.nearby.server import NearbyServer

    folder = places.data / "nearby"
    authority = folder / "authority"
    if not recall(authority).port:
        authority.mkdir(parents=True, exist_ok=True)
        remember(authority, Memory(free_port(), free_port()))
    return NearbyServer(folder / "site", authority, addresses=loopback_addresses)


def core(wiring: Wiring) -> RealCore:
    """Return the real core, with that trust, on loopback."""
    from otadesk.desktop.real_core import RealCore

    return RealCore(wiring, on_loopback, trust)


if __name__ == "__main__":
    sys.exit(load().main(sys.argv, core))
