"""What somebody prefers, while the window is open: worn, spoken and remembered as soon as it is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.languages import resolved
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.other_language import OtherLanguageSheet
from otadesk.desktop.preferences import Preferences
from otadesk.desktop.window import MainWindow
from otadesk.errors import SettingsError


class Preferring(QObject):
    """Holds the preferences as they are now."""

    restart = Signal()
    """Another language is to be spoken at once."""

    def __init__(self, core: Core, jobs: Jobs, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._appearance = core, jobs, appearance
        self.now = self._read()
        self._spoken = self.now.language
        """What the language was when the window was built in it."""
        appearance.wear(Look(self.now.dark, self.now.scale))

    def attend(self, window: MainWindow) -> None:
        """Show in the menus of a window what is preferred, and do what is chosen there."""
        self._window = window
        window.menus.show_language(self.now.language)
        window.menus.show_scheme(self._appearance.look.dark)
        window.text_resized.connect(self._appearance.resize_text)
        window.scheme_wanted.connect(self._wear)
        window.language_wanted.connect(self._speak)
        self._appearance.changed.connect(self._keep_look)

    def remember_place(self, place: str) -> None:
        """Remember where somebody published last."""
        self._keep(replace(self.now, place=place))

    def remember_builds(self, compared: tuple[str, ...]) -> None:
        """Remember which published builds the devices are compared with."""
        self._keep(replace(self.now, compared=compared))

    def _read(self) -> Preferences:
        try:
            return self._core.preferences()
        except SettingsError:
            # The Servers view says what is wrong with the settings.
            return Preferences()

    def _keep(self, preferences: Preferences) -> None:
        if preferences != self.now:
            self.now = preferences
            # A look that can't be saved holds until the end; what matters in the settings complains by itself.
            self._jobs.start(lambda _token, _report: self._core.prefer(preferences), "save")

    def _wear(self, dark: bool | None) -> None:
        self._appearance.wear(Look(dark, self._appearance.look.scale))
        self._window.menus.show_scheme(dark)

    def _keep_look(self) -> None:
        look = self._appearance.look
        self._keep(replace(self.now, dark=look.dark, scale=look.scale))

    def _speak(self, language: str) -> None:
        """Speak another language from the next start on: what is on the page would be lost if all were built anew."""
        if language == self.now.language:
            return
        self._keep(replace(self.now, language=language))
        note = OtherLanguageSheet(resolved(language), resolved(self._spoken), self._window)
        note.restart.connect(self.restart)
        note.kept.connect(self._keep_language)
        note.open()

    def _keep_language(self) -> None:
        self._keep(replace(self.now, language=self._spoken))
        self._window.menus.show_language(self._spoken)
