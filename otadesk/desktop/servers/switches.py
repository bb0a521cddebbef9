"""The switches of a server: what its pages hold, and who finds them."""

from __future__ import annotations

from otadesk.desktop.parts.switch_row import SwitchRow
from otadesk.desktop.texts import say
from otadesk.phrases import N_


def make_switches() -> dict[str, SwitchRow]:
    """Return a switch for each setting that is on or off, by its name."""
    return {
        "private": SwitchRow(
            say(N_("Server", "Private links")),
            say(N_("Server", "Addresses that nobody can guess, and that search engines leave out.")),
        ),
        "device_check": SwitchRow(
            say(N_("Server", "“Is my device included?”")),
            say(
                N_(
                    "Server",
                    "The page compares a UDID that a tester types with slow hashes of the profile’s devices. Making"
                    " them takes up to two seconds of a publish, comparing one takes a phone less than a second.",
                )
            ),
        ),
        "catalogue": SwitchRow(
            say(N_("Server", "Catalogue")),
            say(N_("Server", "A page of all apps with open links, in the folder itself.")),
        ),
        "feed": SwitchRow(
            say(N_("Server", "Feed of each app’s releases")),
            say(N_("Server", "Whoever follows it through a service tells that service the link.")),
        ),
    }
