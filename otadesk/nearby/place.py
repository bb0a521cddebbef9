"""This computer as a place to publish to: a folder that the nearby server serves."""

from __future__ import annotations

from otadesk.nearby.server import NearbyServer
from otadesk.publish.places import Place
from otadesk.remote.folder import FolderDestination

KEY = "this-computer"


def nearby_place(server: NearbyServer) -> Place:
    """Return the place that a running server serves; links to it are plain, since whoever scans is in the room."""
    return Place(
        key=KEY,
        name="This computer",
        url=server.url,
        private=False,
        keep=0,
        ca_file=str(server.ca_file),
        open=lambda token: FolderDestination(server.site, token),
        trust_url=server.trust_url,
    )
