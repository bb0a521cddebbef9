"""The window answers, and stays small, while a gigabyte is read, verified and uploaded."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import window_program
from support.apple_authority import authority
from support.command import Computer
from support.large_build import large_build
from support.site import Site
from support.watching import Watched, watch

from otadesk.settings.store import Store

MEGABYTES = 1000
LONGEST = 0.050
"""Seconds; the aim is 0.016, which ``dev.py bench window`` measures on a quiet machine."""
MEMORY = 200
"""Megabytes."""
ATTEMPTS = 3
"""A block comes again each time; a machine that was stopped for a moment by its host does not."""

pytestmark = [pytest.mark.timeout(1200), pytest.mark.alone]


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("large")
    yield large_build(folder / "Large.ipa", MEGABYTES)
    shutil.rmtree(folder)


def unblocked(build: Path, computer: Computer) -> Watched:
    """Return the best of a few journeys; the first that is good enough ends them."""
    environment = computer.variables() | window_program.trusting(authority().root.der, computer.home)
    tried: list[Watched] = []
    for _ in range(ATTEMPTS):
        tried.append(watch(build, environment, computer.home))
        assert tried[-1].outcome == "done"
        if tried[-1].longest() < LONGEST:
            break
    return min(tried, key=Watched.longest)


def test_nothing_blocks_it_on_the_way_to_this_computer(build: Path, tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    seen = unblocked(build, computer)
    shutil.rmtree(computer.home / "otadesk")
    assert seen.longest() < LONGEST, seen.story()
    assert max(seen.peaks.values()) < MEMORY


def test_nothing_blocks_it_on_the_way_to_a_server(build: Path, site: Site) -> None:
    computer = site.computer()
    added = site.add_to(computer, "--json").json["server"]
    store = Store(computer.home / "otadesk" / "settings")
    store.update(lambda document: {**document, "window": {"place": added["id"]}})
    seen = unblocked(build, computer)
    shutil.rmtree(site.ssh.root)
    site.ssh.root.mkdir()
    assert seen.longest() < LONGEST, seen.story()
    assert max(seen.peaks.values()) < MEMORY
