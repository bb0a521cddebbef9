"""What is fuzzed is read without an error of somebody else's, from the first input on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from development.commands import FUZZED

FUZZ = Path(__file__).resolve().parents[2] / "packaging" / "fuzz"


@pytest.fixture(scope="module")
def fuzz() -> Iterator[tuple[Any, Any]]:
    """Import the targets and the seeds as the fuzzer does."""
    sys.path.insert(0, str(FUZZ))
    import seeds  # noqa: PLC0415 - found only here
    import targets  # noqa: PLC0415 - the same

    yield targets.TARGETS, seeds.seeds
    sys.path.remove(str(FUZZ))


def test_the_command_knows_every_target(fuzz: tuple[Any, Any]) -> None:
    targets, _ = fuzz
    assert set(FUZZED) == targets.keys()


@pytest.mark.parametrize("name", FUZZED)
def test_each_target_takes_its_seeds_and_what_is_left_of_them(fuzz: tuple[Any, Any], name: str) -> None:
    targets, seeds = fuzz
    target = targets[name]
    found = list(seeds(name, max_bytes=target.max_bytes))
    assert found
    for data in (*found[:6], b"", b"\0", found[0][: len(found[0]) // 2]):
        target.run(data)
