"""Events as names of files: told and read back, and nothing else taken for one."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from otadesk.site.journal import Event, file_name, parse
from otadesk.site.layout import release_id

RELEASE = release_id("2.4.0" * 9, "318-beta", datetime(2026, 11, 22, tzinfo=UTC), "9f3ac21b" + "0" * 56)
AT = datetime(2026, 11, 23, 8, 30, 0, 250_000, tzinfo=UTC)


@given(st.text(max_size=80), st.sampled_from(["withdraw", "restore", "delete", "prune"]))
def test_an_event_is_read_back_and_its_name_fits_every_file_system(who: str, deed: str) -> None:
    name = file_name(Event(AT, deed, RELEASE, who), b"\x01\x02\x03\x04")  # type: ignore[arg-type]  # one of the deeds
    assert len(name) <= 255
    assert name.isascii()
    assert "/" not in name
    event = parse(name)
    assert event is not None
    assert (event.at, event.deed, event.release) == (AT, deed, RELEASE)
    assert who.encode("utf-8", "replace").decode().startswith(event.who)


@given(st.text(max_size=120))
def test_any_other_name_is_no_event_and_raises_nothing(name: str) -> None:
    assert parse(name) is None
    assert parse(f".log-{name}") is None or name.count("-") > 3


def test_a_deed_a_day_or_a_release_that_cannot_be_is_no_event() -> None:
    sound = file_name(Event(AT, "withdraw", RELEASE, "me"), bytes(4))
    assert parse(sound) is not None
    wrong = sound.replace("withdraw", "explode"), sound.replace("20261123", "20261399"), f"{sound[:40]}-x-aa"
    for name in (*wrong, sound.replace("2026", "9999", 1)):
        assert parse(name) is None
