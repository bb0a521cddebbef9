"""Evidence that can be shown, whatever a package holds."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from otadesk.phrases import verbatim
from otadesk.preflight.answer import failed, found, judged, placed, shown
from otadesk.preflight.catalogue import catalogue


@given(st.text() | st.binary() | st.integers() | st.lists(st.text()))
def test_any_value_is_shown_on_one_printable_line(value: Any) -> None:
    text = shown(value)
    assert text.isprintable()
    assert len(text) <= 120


def test_a_value_nested_without_end_is_shown_as_an_ellipsis() -> None:
    deep: Any = "x"
    for _ in range(100_000):
        deep = [deep]
    assert shown(deep) == "…"


def test_long_evidence_is_cut() -> None:
    assert len(found(catalogue()[0], failed(verbatim("x" * 10_000))).evidence) == 2000


def test_problems_fail_and_their_absence_passes() -> None:
    both = judged([verbatim("one"), verbatim("two")], verbatim("sound"))
    assert (both.outcome, str(both.seen)) == ("fail", "one; two")
    assert judged([], verbatim("sound")).outcome == "pass"


def test_what_was_seen_of_a_bundle_inside_follows_its_path() -> None:
    seen = verbatim("expired")
    assert str(placed("PlugIns/A.appex", seen)) == "PlugIns/A.appex: expired"
    assert placed("", seen) is seen
