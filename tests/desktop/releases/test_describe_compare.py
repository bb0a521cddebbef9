"""What changed between two builds is told in words of the window's language."""

from __future__ import annotations

import pytest
from support.packages import package

from otadesk.desktop.releases.describe_compare import differences
from otadesk.ipa.contents import PARTS, Contents
from otadesk.preflight.compare import Change, compare


@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_a_build_has_a_name(part: str) -> None:
    sizes = dict.fromkeys(PARTS, 0)
    before, after = Contents(sizes, {}), Contents({**sizes, part: 2_000_000}, {})
    (found,) = differences(compare(package(), package(), Change(before, after)))
    assert found.what.startswith("Size of ")
    assert (found.before, found.after) == ("0\u00a0bytes", "2.0\u00a0MB")
