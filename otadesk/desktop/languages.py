"""Which language the window speaks, and what follows from it: Qt's own words, numbers and dates, the direction.

It is the first of the system's languages that there is a translation for, or the one that somebody chose. Chinese is
told apart by its script: whoever reads traditional characters is spoken to in English rather than in simplified ones,
unless their system names those too.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from otadesk import assets
from otadesk.phrases import Phrase

NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""Each language's name in itself. English is what stands in the code; the others lie in ``resources/i18n``."""
ENGLISH = "en"


class Catalogue(QTranslator):
    """A translation in memory. Qt reads it where it lies, so whoever loads it has to keep it."""

    def __init__(self, data: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self.load(self._data)


def speak(app: QApplication, chosen: str = "") -> str:
    """Let everything that is built from now on speak this language, or the system's; return which one it is."""
    language = resolved(chosen)
    if language != ENGLISH:
        app.installTranslator(catalogue(language, app))
        qt = QTranslator(app)
        if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
    locale = _locale(language, QLocale.system())
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return language


def resolved(chosen: str) -> str:
    """Return the language that somebody chose, or the system's where it is none of ours."""
    return chosen if chosen in NAMES else best(QLocale.system().uiLanguages())


def best(wanted: Iterable[str]) -> str:
    """Return the first of these languages, in the form “zh-Hans-SG”, that the window speaks; English if it's none."""
    for tag in wanted:
        # Qt adds a bare “zh” to the names of any Chinese: it says nothing that those before it did not say.
        language, *rest = tag.replace("_", "-").split("-")
        if language == "zh":
            if rest and QLocale(tag.replace("-", "_")).script() is QLocale.Script.SimplifiedHanScript:
                return "zh_CN"
        elif language in NAMES:
            return language
    return ENGLISH


def catalogue(language: str, parent: QObject | None = None) -> QTranslator:
    """Return a language's translation."""
    return Catalogue(assets.read_bytes(f"i18n/otadesk_{language}.qm"), parent)


def said_in(language: str, phrase: Phrase) -> str:
    """Return a phrase without values in a language that the window doesn't speak yet."""
    if language == ENGLISH:
        return str(phrase)
    return catalogue(language).translate(phrase.context, phrase.template) or str(phrase)


def _locale(language: str, system: QLocale) -> QLocale:
    """Return the habits of a language: the system's own where it is the system's, else those of its region if known."""
    own = QLocale(language)
    if language == ENGLISH and system.language() is QLocale.Language.C:
        # A computer that names no region has habits of its own, which are less ambiguous than those of any.
        return system
    if (own.language(), own.script()) == (system.language(), system.script()):
        return system
    return QLocale(own.language(), own.script(), system.territory())
