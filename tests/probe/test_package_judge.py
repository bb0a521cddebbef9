"""Whether two answers tell of the same file."""

from __future__ import annotations

import pytest

from otadesk.probe.client import Answer
from otadesk.probe.package_judge import _differs


def tagged(tag: str) -> Answer:
    return Answer(200, (("ETag", tag),) if tag else ())


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ('"a"', '"a"', False),
        ('W/"a"', '"a"', False),
        ('"a"', '"b"', True),
        ('W/"a"', '"b"', True),
        ('"a"', "", False),
        ("", "", False),
    ],
)
def test_a_tag_that_has_become_strong_is_the_same_file(one: str, other: str, differs: bool) -> None:
    assert _differs(tagged(one), tagged(other), "ETag") is differs
