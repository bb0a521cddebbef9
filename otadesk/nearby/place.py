"""This computer as a place to publish to: a folder of otadesk's own, which the nearby server serves."""

from __future__ import annotations

from otadesk.nearby.server import NearbyServer
from otadesk.nearby.site_folder import nearby_folder, site_folder
from otadesk.publish.places import Place
from otadesk.remote.folder import FolderDestination
from otadesk.settings.paths import Places

KEY = "nearby"


def this_computer(places: Places) -> NearbyServer:
    """Return the server of this computer, not yet started."""
    return NearbyServer(site_folder(places), nearby_folder(places) / "authority")


def nearby_place(server: NearbyServer) -> Place:
    """Return the place that a running server serves; its links are private, since others share the network."""
    return Place(
        key=KEY,
        name="This computer",
        url=server.url,
        private=True,
        keep=0,
        ca_file=str(server.ca_file),
        open=lambda token: FolderDestination(server.site, token),
        trust_url=server.trust_url,
    )
