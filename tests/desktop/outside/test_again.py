"""A start that is repeated is the same program, without the files that it was given."""

from __future__ import annotations

import pytest

from otadesk.desktop.outside.again import command

PYTHON = "/opt/python"


@pytest.mark.parametrize(
    ("started_with", "files", "expected"),
    [
        (["python3", "-X", "utf8", "-m", "otadesk"], 0, [PYTHON, "-X", "utf8", "-m", "otadesk"]),
        (["python3", "/opt/bin/otadesk", "a.ipa", "b.ipa"], 2, [PYTHON, "/opt/bin/otadesk"]),
    ],
)
def test_it_is_started_as_it_was_without_its_files(started_with: list[str], files: int, expected: list[str]) -> None:
    assert command(files, executable=PYTHON, started_with=started_with, frozen=False) == expected


def test_a_frozen_program_is_started_by_its_name() -> None:
    words = ["/opt/otadesk", "a.ipa"]
    assert command(1, executable="/opt/otadesk", started_with=words, frozen=True) == ["/opt/otadesk"]
