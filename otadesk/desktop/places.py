"""Where a build can go: the servers, and always this computer."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urlsplit

from otadesk.desktop.core import Core
from otadesk.desktop.first_page.state import NEARBY, THIS_COMPUTER
from otadesk.desktop.state import PlaceChoice
from otadesk.desktop.texts import say
from otadesk.errors import SettingsError
from otadesk.phrases import N_
from otadesk.settings.servers import Server


def known_servers(core: Core) -> tuple[Server, ...]:
    """Return the servers; none where the settings can't be read, which the Servers view explains."""
    try:
        return core.servers()
    except SettingsError:
        return ()


def is_first_use(core: Core) -> bool:
    """Whether there is no server yet; settings that can't be read may hold some."""
    try:
        return not core.servers()
    except SettingsError:
        return False


def choices(core: Core) -> tuple[PlaceChoice, ...]:
    """Return the places to choose from: a server by its public host, two at one host by the whole address."""
    servers = known_servers(core)
    at_host = Counter(urlsplit(one.url).netloc for one in servers)

    def fact(server: Server) -> str:
        netloc = urlsplit(server.url).netloc
        return netloc if at_host[netloc] == 1 else server.url.partition("://")[2]

    here = PlaceChoice(NEARBY, say(THIS_COMPUTER), say(N_("Publish", "testers nearby")))
    return (*(PlaceChoice(one.id, one.name, fact(one)) for one in servers), here)


def name_of(core: Core, key: str) -> str:
    """Return what the place with a key is called; nothing where there is none."""
    return next((choice.name for choice in choices(core) if choice.key == key), "")


def server_of(core: Core, key: str) -> Server | None:
    """Return the server behind a place's key, or None for this computer."""
    return next((server for server in known_servers(core) if server.id == key), None)
