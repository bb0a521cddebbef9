"""How the window looks: every colour, size and gap in one place, for light and for dark.

Widgets never name a colour. They are styled by the one sheet in ``stylesheet.py``, or paint from their palette, which
that sheet fills; so a change of scheme or of text size reaches every widget at once.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from otadesk.desktop.look.stylesheet import sheet
from otadesk.desktop.look.tokens import DARK, LIGHT, TEXT, Tokens

SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)

LETTERS = {
    QLocale.Language.Arabic: ("SF Arabic", "Segoe UI", "Noto Sans Arabic"),
    QLocale.Language.Japanese: ("Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP"),
    QLocale.Language.Chinese: ("PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC"),
}
"""Families on macOS, Windows and Linux."""


def text_family() -> str:
    """Return the family for text: the system's own; on a bare Linux, which names none, Inter where it is there."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    nameless = sys.platform not in {"darwin", "win32"} and system.lower() in {"sans serif", "sans", "sans-serif", ""}
    return "Inter" if nameless and QFontDatabase.hasFamily("Inter") else system


def families() -> list[str]:
    """Return the family for text, and after it those for letters that it may lack, in the language's own style.

    Without them, a system may draw Chinese with Japanese letters, or the other way round.
    """
    others = LETTERS.get(QLocale().language(), ())
    return [text_family(), *(family for family in others if QFontDatabase.hasFamily(family))]


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for everything that the sheet does not reach, such as menus and painted widgets."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.WindowText: tokens.ink,
        role.Base: tokens.card,
        role.AlternateBase: tokens.side_bar,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.quiet,
        role.Button: tokens.card,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.ink,
        # The edge by which a control is known.
        role.Light: tokens.control_line,
        role.Midlight: tokens.field,
        role.Mid: tokens.line,
        role.Dark: tokens.quiet,
        role.Shadow: tokens.shadow,
    }
    result = QPalette()
    for place, colour in colours.items():
        result.setColor(place, QColor(colour))
    for place in (role.Text, role.WindowText, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, place, QColor(tokens.quiet))
    return result


@dataclass(frozen=True, slots=True)
class Look:
    """What somebody chose: a scheme (None follows the system) and the size of text, 1.0 being normal."""

    dark: bool | None = None
    scale: float = 1.0


class Appearance(QObject):
    """Dresses the application, and dresses it again when the system or somebody changes the look."""

    changed = Signal()

    def __init__(self, app: QApplication, look: Look | None = None) -> None:
        super().__init__(app)
        self._app = app
        self.look = self._next = look or Look()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self.wear(self._next))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._system_is_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._dress()

    @property
    def tokens(self) -> Tokens:
        """The colours in use now."""
        dark = self._system_is_dark if self.look.dark is None else self.look.dark
        return DARK if dark else LIGHT

    def wear(self, look: Look) -> None:
        """Take another look; a size beyond 80 to 200 % is brought back."""
        wanted = Look(look.dark, min(max(look.scale, SCALES[0]), SCALES[-1]))
        self._next = wanted
        if wanted != self.look:
            self.look = wanted
            self._dress()

    def resize_text(self, direction: int) -> None:
        """Make text one notch larger (1), smaller (-1) or normal (0), soon: a key that is held down dresses once."""
        nearest = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - self._next.scale))
        wanted = SCALES.index(1.0) if direction == 0 else min(max(nearest + direction, 0), len(SCALES) - 1)
        self._next = Look(self.look.dark, SCALES[wanted])
        self._soon.start()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._system_is_dark = scheme is Qt.ColorScheme.Dark
        self._dress()

    def _dress(self) -> None:
        font = QFont(families())
        font.setPixelSize(round(TEXT * self.look.scale))
        if font.families()[0] == "Inter":
            # An address is shown letter by letter: Inter would draw the x between two digits as a sign for “times”.
            font.setFeature(QFont.Tag("calt"), 0)
        with _nothing_collected():
            # Over a sheet that is worn already, Qt would dress every widget once for each that it stands in.
            self._app.setStyleSheet("")
            self._app.setFont(font)
            self._app.setPalette(palette(self.tokens))
            self._app.setStyleSheet(sheet(self.tokens, self.look.scale))
        self.changed.emit()


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep Python from collecting garbage: Qt goes through a list of all widgets, and one that went would break it.

    Every widget is told meanwhile, and whatever Python does then, in any thread, may be what collects an old one.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
