"""Puts the core together for a face: settings, servers, secrets, and who publishes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from otadesk.publish.memory import Memory
from otadesk.publish.surroundings import Surroundings, user_name
from otadesk.settings.devices import DeviceBook
from otadesk.settings.installation import installation_id
from otadesk.settings.last_tests import LastTests
from otadesk.settings.paths import Places, places
from otadesk.settings.secret_notes import SecretNotes
from otadesk.settings.secrets import Secrets, system_keychain
from otadesk.settings.server_book import ServerBook
from otadesk.settings.store import Store


@dataclass(frozen=True)
class Wiring:
    """What both faces start from; nothing is read before it is asked for."""

    environment: Mapping[str, str]

    @cached_property
    def places(self) -> Places:
        """Where settings, cache and data are."""
        return places(self.environment)

    @cached_property
    def store(self) -> Store:
        """The settings file."""
        return Store(self.places.settings)

    @cached_property
    def servers(self) -> ServerBook:
        """The server profiles."""
        return ServerBook(self.store)

    @cached_property
    def last_tests(self) -> LastTests:
        """How the last test of each server ended."""
        return LastTests(self.store)

    @cached_property
    def devices(self) -> DeviceBook:
        """The testers' devices."""
        return DeviceBook(self.store)

    @cached_property
    def secrets(self) -> Secrets:
        """Passwords and passphrases."""
        return Secrets(system_keychain(), SecretNotes(self.store))

    @cached_property
    def surroundings(self) -> Surroundings:
        """Time, randomness, and who this is."""
        return Surroundings(
            owner=installation_id(self.store),
            locks=self.places.data / "locks",
            published_by=user_name(),
            memory=Memory(self.places.cache / "places"),
        )


def wiring() -> Wiring:
    """Return the wiring of this process."""
    return Wiring(dict(os.environ))
