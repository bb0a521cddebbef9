"""The window speaks the language of the system, or the one that somebody chose, as far as it knows it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from support.scripted_core import ScriptedCore

from otadesk import assets
from otadesk.desktop import languages
from otadesk.desktop.app import kept_settings
from otadesk.desktop.desk import Desk
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.preferences import PreferenceBook, Preferences, preferences_in
from otadesk.desktop.window import MainWindow
from otadesk.settings.store import Store

SPEAK = """
import gc, sys
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from otadesk.desktop.languages import speak

app = QApplication([])
language = speak(app, *sys.argv[1:])
gc.collect()
# Memory that was given back too early is written over here.
filled = [bytes([size % 251]) * size for size in range(1_000, 200_000, 500)]
said = QCoreApplication.translate("Window", "Publish"), QCoreApplication.translate("QPlatformTheme", "Cancel")
print(language, *said, QLocale().name(), app.layoutDirection().name)
"""


def said(system: str, *chosen: str) -> str:
    """Return what a process says that speaks; the first of the system's languages names its region too."""
    region = f"{system.partition(':')[0]}.UTF-8"
    environment = {
        **os.environ,
        "LANGUAGE": system,
        "LC_ALL": region,
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    program = [sys.executable, "-c", SPEAK, *chosen]
    return subprocess.run(program, env=environment, check=True, capture_output=True, encoding="utf-8").stdout.strip()


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ("de_DE", "de Veröffentlichen Abbrechen de_DE LeftToRight"),
        ("de_AT", "de Veröffentlichen Abbrechen de_AT LeftToRight"),
        ("xx:de", "de Veröffentlichen Abbrechen de_DE LeftToRight"),
        ("en_GB:de", "en Publish Cancel en_GB LeftToRight"),
        ("pl_PL", "en Publish Cancel en_PL LeftToRight"),
        ("fr_CA", "fr Publier Annuler fr_CA LeftToRight"),
        ("es_MX", "es Publicar Cancelar es_MX LeftToRight"),
        ("ja_JP", "ja 公開 キャンセル ja_JP LeftToRight"),
        ("zh_SG", "zh_CN 发布 取消 zh_SG LeftToRight"),
        ("zh_TW", "en Publish Cancel en_US LeftToRight"),
        ("ar_EG", "ar نشر ألغِ ar_EG RightToLeft"),
        ("C", "en Publish Cancel C LeftToRight"),
    ],
)
def test_the_window_speaks_the_first_of_the_systems_languages_that_it_knows(system: str, expected: str) -> None:
    assert said(system) == expected


@pytest.mark.parametrize(
    ("system", "chosen", "expected"),
    [
        ("en_GB", "de", "de Veröffentlichen Abbrechen de_DE LeftToRight"),
        ("de_CH", "de", "de Veröffentlichen Abbrechen de_CH LeftToRight"),
        ("de_CH", "en", "en Publish Cancel en_CH LeftToRight"),
        ("de_CH", "xx", "de Veröffentlichen Abbrechen de_CH LeftToRight"),
    ],
)
def test_a_language_that_was_chosen_goes_before_the_systems(system: str, chosen: str, expected: str) -> None:
    assert said(system, chosen) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        (["zh-Hans-SG", "zh-SG", "zh-Hans", "zh"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hans"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["zh-Hant-HK", "zh-HK", "zh-Hant", "zh", "ja-Jpan-JP"], "ja"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh", "zh-Hans-CN"], "zh_CN"),
        (["es-Latn-MX", "es-MX", "es-Latn", "es"], "es"),
        (["fr-CA"], "fr"),
        (["ar-Arab-EG", "ar-EG", "ar"], "ar"),
        (["pl", "de"], "de"),
        ([], "en"),
    ],
)
def test_scripts_are_told_apart_and_regions_are_not(wanted: list[str], expected: str) -> None:
    assert languages.best(wanted) == expected


def test_what_the_system_is_asked_for_is_what_qt_tells_of_it() -> None:
    for name, expected in (("zh_TW", "en"), ("zh_SG", "zh_CN"), ("es_MX", "es"), ("pt_BR", "en")):
        assert languages.best(QLocale(name).uiLanguages()) == expected


def test_a_language_is_offered_where_it_has_a_catalogue_and_only_there() -> None:
    there = {name[len("otadesk_") : -len(".qm")] for name in assets.names("i18n") if name.endswith(".qm")}
    assert there | {languages.ENGLISH} == set(languages.NAMES)


@pytest.mark.parametrize("language", [language for language in languages.NAMES if language != languages.ENGLISH])
def test_no_two_entries_of_a_menu_have_the_same_key(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    translator = languages.catalogue(language)
    qapp.installTranslator(translator)
    try:
        window = MainWindow()
        assert window.menus
    finally:
        qapp.removeTranslator(translator)
    qtbot.addWidget(window)
    menus = window.findChildren(QMenu)
    assert len(menus) > 4
    for menu in menus:
        keys = Counter(key.lower() for action in menu.actions() for key in re.findall("&(.)", action.text()))
        assert [key for key, times in keys.items() if times > 1] == [], [one.text() for one in menu.actions()]


# -- choosing


def actions(desk: Desk) -> dict[str, QAction]:
    (menu,) = [menu for menu in desk.window.findChildren(QMenu) if menu.title() == "Lan&guage"]
    return {action.data(): action for action in menu.actions()}


def test_a_language_is_chosen_in_the_menu_and_remembered(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    offered = actions(desk)
    assert [offered[key].isChecked() for key in ("", "de", "en")] == [True, False, False]
    offered["de"].trigger()
    qtbot.waitUntil(lambda: core.liked.language == "de")
    assert [offered[key].isChecked() for key in ("", "de", "en")] == [False, True, False]
    (note,) = desk.window.findChildren(Sheet)
    assert note.windowTitle() == "otadesk spricht diese Sprache ab dem nächsten Start."
    note.accept()
    offered["de"].trigger()
    offered[""].trigger()
    qtbot.waitUntil(lambda: not core.liked.language)


def test_the_note_on_a_language_offers_to_start_again_in_words_of_both(qtbot: QtBot, desk: Desk) -> None:
    desk.window.language_wanted.emit("de")
    (note,) = desk.window.findChildren(Sheet)
    assert "otadesk will use this language the next time it starts." in [
        label.text() for label in note.findChildren(QLabel)
    ]
    assert not desk.returns
    (now,) = [button for button in note.findChildren(QPushButton) if button.text() == "Jetzt neu starten"]
    now.click()
    qtbot.waitUntil(desk.window.isHidden)
    assert desk.returns


def test_a_language_that_was_chosen_by_mistake_is_taken_back_in_words_of_the_one_before(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    offered = actions(desk)
    for chosen in ("de", "ar"):
        offered[chosen].trigger()
        qtbot.waitUntil(lambda chosen=chosen: core.liked.language == chosen)
        note = next(one for one in desk.window.findChildren(Sheet) if one.isVisible())
        (keep,) = [button for button in note.findChildren(QPushButton) if button.text() == "Keep English"]
        if chosen == "de":
            note.accept()
    keep.click()
    qtbot.waitUntil(lambda: not core.liked.language)
    assert [offered[key].isChecked() for key in ("", "de", "ar")] == [True, False, False]
    assert desk.window.isVisible()


def test_the_language_that_is_spoken_anyway_needs_nobody_to_keep_it(desk: Desk) -> None:
    desk.window.language_wanted.emit("en")
    (note,) = desk.window.findChildren(Sheet)
    assert not [button for button in note.findChildren(QPushButton) if "Keep" in button.text()]


def test_what_is_said_of_an_arabic_window_stands_from_right_to_left(desk: Desk) -> None:
    desk.window.language_wanted.emit("ar")
    (note,) = desk.window.findChildren(Sheet)
    assert note.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_language_that_was_chosen_is_ticked_at_the_next_start(desk: Desk, tmp_path: Path) -> None:
    PreferenceBook(Store(tmp_path)).save(Preferences(language="ja"))
    desk.window.menus.show_language(preferences_in(kept_settings(tmp_path) or {}).language)
    assert actions(desk)["ja"].isChecked()


def test_damaged_settings_leave_the_language_to_the_system(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{damaged", encoding="utf-8")
    assert kept_settings(tmp_path) is None
