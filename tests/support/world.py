"""A world to publish in: builds, a folder that a web server would serve, computers that publish, a tester's eye."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from support.faulty import FaultyDestination
from support.ipa_builder import build_ipa
from support.tester import Tester

from otadesk.ipa.inspect import AppPackage, inspect
from otadesk.progress import CancelToken
from otadesk.publish.places import Place
from otadesk.publish.publisher import Receipt, publish
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination

URL = "https://builds.example.com/ota"
START = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


def numbers(seed: int) -> Callable[[int], bytes]:
    """Return a source of bytes that repeats itself from run to run and differs from computer to computer."""
    counter = itertools.count(1)
    return lambda size: (seed * 1_000_000 + next(counter)).to_bytes(size, "big")


@dataclass
class World:
    """Everything that a publish needs, with a clock that the test moves and a random source that repeats itself."""

    root: Path
    folder: Path
    open: Callable[[CancelToken], Destination]
    fresh: Callable[[CancelToken], Destination] | None = None
    """Opens a conversation of its own, for publishers at the same time; None where ``open`` does."""
    place: Place = field(init=False)
    tester: Tester = field(init=False)
    now: datetime = START
    sources: dict[int, Callable[[int], bytes]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # Hashes of devices are slow on purpose; the tests that are about them ask for them.
        self.place = Place(
            "place", "Staging", URL, private=False, keep=0, ca_file="", open=self.open, device_check=False
        )
        self.tester = Tester(self.root, URL)

    def computer(self, number: int = 1) -> Surroundings:
        """Return the surroundings of one settings folder on one computer."""
        return Surroundings(
            owner=f"{number:08x}",
            locks=self.folder / f"locks-{number}",
            published_by=f"computer {number}",
            now=lambda: self.now,
            random_bytes=self.sources.setdefault(number, numbers(number)),
            pauses=(),
        )

    def build(self, build: str = "1", **recipe: Any) -> AppPackage:
        """Return a built and inspected IPA."""
        path = self.folder / f"build-{build}-{len(list(self.folder.iterdir()))}.ipa"
        return inspect(build_ipa(path, build=build, **recipe))

    def publish(self, package: AppPackage, surroundings: Surroundings | None = None, **changes: Any) -> Receipt:
        """Publish without a look over HTTPS, which has tests of its own; the clock goes on a minute."""
        self.now += timedelta(minutes=1)
        place = changes.pop("place", self.place)
        options = {"token": CancelToken(), "look": False, **changes}
        return publish(package, place, surroundings=surroundings or self.computer(), **options)

    def cut(self, after: int, **how: Any) -> Place:
        """Return the place as it is when the line breaks after so many operations."""
        return replace(self.place, open=lambda token: FaultyDestination(self.open(token), after, **how))
