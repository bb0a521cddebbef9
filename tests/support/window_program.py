"""The window as a program of its own that serves testers on loopback alone: ``window_program.py [FILE…]``."""

from __future__ import annotations

import sys

from otadesk.desktop.app import main
from otadesk.desktop.real_core import RealCore
from otadesk.nearby.addresses import loopback_addresses
from otadesk.nearby.server import NearbyServer
from otadesk.settings.paths import Places
from otadesk.wiring import Wiring


def on_loopback(places: Places) -> NearbyServer:
    """Return a server of this computer that no other computer can reach."""
    folder = places.data / "nearby"
    return NearbyServer(folder / "site", folder / "authority", addresses=loopback_addresses)


def core(wiring: Wiring) -> RealCore:
    """Return the real core, on loopback."""
    return RealCore(wiring, on_loopback)


if __name__ == "__main__":
    sys.exit(main(sys.argv, core))
