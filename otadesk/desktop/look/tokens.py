"""The colours of the window, for light and for dark, and how well one can be read on another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#rrggbb``, or ``#aarrggbb`` for the shadow; each ``…_ground`` is what its tone is read on."""

    background: str
    side_bar: str
    card: str
    field: str
    line: str
    control_line: str
    ink: str
    quiet: str
    accent: str
    accent_pressed: str
    on_accent: str
    good: str
    good_ground: str
    bad: str
    bad_ground: str
    on_bad: str
    caution: str
    caution_ground: str
    shadow: str


LIGHT = Tokens(
    background="#f6f7f9",
    side_bar="#eceef1",
    card="#ffffff",
    field="#eef1f5",
    line="#e3e6ea",
    control_line="#848d99",
    ink="#14171c",
    quiet="#5f6772",
    accent="#2563eb",
    accent_pressed="#1d4fc4",
    on_accent="#ffffff",
    good="#15803d",
    good_ground="#e9f7ee",
    bad="#b42318",
    bad_ground="#fdecea",
    on_bad="#ffffff",
    caution="#8f6000",
    caution_ground="#fff6dd",
    shadow="#1a0f172a",
)

DARK = Tokens(
    background="#17191d",
    side_bar="#1d2025",
    card="#22262c",
    field="#2c313a",
    line="#30353d",
    control_line="#707986",
    ink="#eef1f4",
    quiet="#98a1ad",
    accent="#6aa0ff",
    accent_pressed="#8db6ff",
    on_accent="#0c1526",
    good="#5fd38d",
    good_ground="#173324",
    bad="#ff8a80",
    bad_ground="#3a1f1d",
    on_bad="#2a0f0d",
    caution="#f0c45c",
    caution_ground="#352c14",
    shadow="#33000000",
)

TEXT = 14
"""The normal size of text in pixels."""
CONTROL_RADIUS = 9
CARD_RADIUS = 14
CONTROL_ROOM = 24
"""What a control is higher than its line of text."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it (relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[-6:][index : index + 2], 16) / 255 for index in (0, 2, 4))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
