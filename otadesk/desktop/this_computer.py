"""The server of this computer as the window runs it: started when it is first needed, stopped with the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from otadesk.desktop.core import Serving

if TYPE_CHECKING:
    from otadesk.nearby.server import NearbyServer
    from otadesk.publish.places import Place
    from otadesk.settings.paths import Places


class ThisComputer:
    """Serves testers nearby, once for all who ask, from whichever thread."""

    def __init__(self, places: Places, make: Callable[[Places], NearbyServer] | None = None) -> None:
        """``make`` makes the server, not yet started; None is the usual one."""
        self._places, self._make = places, make
        self._lock = threading.Lock()
        self._server: NearbyServer | None = None

    def prepare(self) -> None:
        """Read what serves, which takes a fifth of a second, without serving yet."""
        import otadesk.nearby.place  # noqa: F401, PLC0415 - no start of the window should wait for it

    def place(self) -> Place:
        """Serve, and return this computer as a place to publish to."""
        from otadesk.nearby.place import nearby_place, this_computer  # noqa: PLC0415 - as above

        with self._lock:
            if self._server is None:
                server = (self._make or this_computer)(self._places)
                server.start()
                self._server = server
            return nearby_place(self._server)

    def serving(self) -> Serving | None:
        """Return how this computer serves, or None while it doesn't."""
        # Without the lock, which is held while it starts.
        server = self._server
        if server is None or not server.running:
            return None
        return Serving(server.url, server.trust_url, server.fingerprint)

    def stop(self) -> None:
        """Serve nobody any more."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.stop()
