"""What goes when only some releases stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from otadesk.publish.retention import surplus
from otadesk.site.layout import published_at, release_id, withdrawn_folder

START = datetime(2026, 1, 1, tzinfo=UTC)


def folders(states: list[bool]) -> dict[str, str]:
    """Return release folders, oldest first; True for a live one."""
    names = [release_id("1", str(n), START + timedelta(hours=n), "0" * 64) for n in range(len(states))]
    return {name: name if live else withdrawn_folder(name, bytes(16)) for name, live in zip(names, states, strict=True)}


@given(st.lists(st.booleans(), max_size=12), st.integers(-1, 14))
def test_the_newest_stay_and_the_current_one_always(states: list[bool], keep: int) -> None:
    found = folders(states)
    live = [name for name, folder in found.items() if name == folder]
    current = live[-1] if live else ""
    gone = surplus(found, keep, current)
    assert current not in gone
    stays = [name for name in found if name not in gone]
    if keep <= 0:
        assert gone == ()
    else:
        assert len(stays) <= keep + 1
        assert set(list(found)[-keep:]) <= set(stays)
    assert list(gone) == sorted(gone, key=lambda name: str(published_at(name)))
