"""Everything can be read, and the focus can be seen."""

from __future__ import annotations

import pytest

from otadesk.desktop.look.tokens import DARK, LIGHT, Tokens, contrast

TEXT = 4.5
"""WCAG 2.2, 1.4.3, level AA."""
SHAPE = 3.0
"""WCAG 2.2, 1.4.11: what must be seen to use a control."""

READ_ON = [
    *[("ink", ground) for ground in ("background", "side_bar", "card", "field")],
    *[("quiet", ground) for ground in ("background", "side_bar", "card", "field")],
    *[(tone, f"{tone}_ground") for tone in ("good", "bad", "caution")],
    *[(tone, "card") for tone in ("good", "bad", "caution", "accent")],
    ("accent", "background"),
    ("accent", "field"),
    ("bad", "background"),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("on_bad", "bad"),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), READ_ON)
def test_text_can_be_read_on_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["background", "side_bar", "card", "field"])
def test_the_focus_ring_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.accent, getattr(tokens, ground)) >= SHAPE


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["background", "card"])
def test_the_edge_of_a_control_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.control_line, getattr(tokens, ground)) >= SHAPE


@pytest.mark.parametrize(("first", "second", "ratio"), [("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48)])
def test_contrast_is_measured_as_the_guidelines_do(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)
    assert contrast(second, first) == contrast(first, second)
