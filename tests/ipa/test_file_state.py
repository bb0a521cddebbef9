"""A file that is written to while it is read is told as that, never as damaged."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from support.ipa_builder import build_ipa
from support.judged import made_up_trust
from support.packages import NOW

from otadesk.errors import PackageError
from otadesk.ipa.file_state import FileState, require, unchanged
from otadesk.ipa.inspect import inspect
from otadesk.phrases import Phrase
from otadesk.preflight.deep import examine_whole


def _replaced(file: Path, other: Path) -> None:
    other.replace(file)


def _written_over(file: Path, other: Path) -> None:
    file.write_bytes(other.read_bytes())


def _cut(file: Path, _other: Path) -> None:
    os.truncate(file, 5000)


@pytest.mark.parametrize("change", [_replaced, _written_over, _cut])
@pytest.mark.parametrize("at", [1, 3, 20])
def test_a_build_that_changes_while_it_is_looked_at_closely_is_not_called_damaged(
    tmp_path: Path, change: Callable[[Path, Path], None], at: int
) -> None:
    file, other = build_ipa(tmp_path / "a.ipa"), build_ipa(tmp_path / "b.ipa", build="2", name="Other")
    steps = count(1)

    def check() -> None:
        if next(steps) == at:
            change(file, other)

    with pytest.raises(PackageError) as caught:
        examine_whole(file, trust=made_up_trust(), now=NOW, check=check)
    assert (caught.value.reason, str(caught.value.title)) == ("changed", "The file changed while it was read.")


def test_what_is_wrong_with_a_file_that_stays_is_told_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.ipa"
    file.write_bytes(b"x")
    with pytest.raises(PackageError, match="Damaged"), unchanged(file):
        raise PackageError(Phrase("Error", "Damaged."))


def test_a_file_that_goes_while_it_is_read_is_missing(tmp_path: Path) -> None:
    file = tmp_path / "a.ipa"
    file.write_bytes(b"x")
    with pytest.raises(PackageError) as caught, unchanged(file):
        file.unlink()
    assert caught.value.reason == "missing"


def test_a_build_knows_what_its_file_was_like(tmp_path: Path) -> None:
    file = build_ipa(tmp_path / "a.ipa")
    state = inspect(file).state
    assert state == FileState.of(file)
    require(file, state)
    os.utime(file, ns=(0, 0))
    with pytest.raises(PackageError, match="changed after"):
        require(file, state)
