"""Says that another language holds from the next start on, in that language, and offers to start again at once."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from otadesk.desktop.languages import NAMES, said_in
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class OtherLanguageSheet(Sheet):
    """A note to whoever chooses a language: they read it, and maybe no other; or they chose it by mistake."""

    restart = Signal()
    kept = Signal()
    """To go on with the language that is spoken now, at the next start too."""

    def __init__(self, language: str, spoken: str, parent: QWidget | None = None) -> None:
        """Speak of a language in itself, and in the one that is ``spoken`` now."""
        words = N_("Window", "otadesk will use this language the next time it starts.")
        super().__init__(said_in(language, words), "note", parent)
        self.setLayoutDirection(QLocale(language).textDirection())
        if language != spoken:
            self.column.addWidget(Label(say(words), "quiet-text", wrap=True))
            keep = Button(say(N_("Window", "Keep {language}"), language=NAMES[spoken]))
            keep.clicked.connect(self.accept)
            keep.clicked.connect(self.kept)
            self.foot.insertWidget(0, keep)
        later = Button(said_in(language, N_("Window", "Close")))
        later.clicked.connect(self.accept)
        now = Button(said_in(language, N_("Window", "Start again now")), "primary")
        now.clicked.connect(self.accept)
        now.clicked.connect(self.restart)
        self.foot.addWidget(later)
        self.foot.addWidget(now)
        later.setFocus()
