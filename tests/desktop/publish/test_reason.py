"""Beside the name of a file, only the reason is told why it came to nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.scripted_core import ScriptedCore

from otadesk.desktop.desk import Desk
from otadesk.desktop.publish.reason import reason_alone
from otadesk.ipa import foreign


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("“a (1).ipa” is empty.", "This is empty."),
        ("«\u00a0a (1).ipa\u00a0» est vide.", "This est vide."),
        ("「a (1).ipa」は空です。", "Thisは空です。"),
        ("الملف «\u2068a (1).ipa\u2069» فارغ.", "الملف فارغ."),
        ("There is no file “a (1).ipa”.", "There is no file “a (1).ipa”."),
        (
            "“Info.plist” in the IPA is far larger than it can be.",
            "“Info.plist” in the IPA is far larger than it can be.",
        ),
        ("The connection broke.", "The connection broke."),
    ],
)
def test_a_sentence_loses_the_name_that_it_begins_with(title: str, reason: str) -> None:
    assert reason_alone(title, "a (1).ipa") == reason


def test_the_tile_of_a_file_that_is_no_build_says_its_name_once(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.examined["holiday.zip"] = foreign.zip_file(Path("holiday.zip"), ("pictures/1.jpg",))
    desk.publish.add([Path("a.ipa"), Path("holiday.zip")])
    qtbot.waitUntil(lambda: len(desk.window.publish.queue.cards) == 2)
    card = desk.window.publish.queue.cards[1]
    qtbot.waitUntil(lambda: card._line.text() == "This is a zip, but there is no app in it.")
    assert card.accessibleName() == "holiday.zip: Blocking, This is a zip, but there is no app in it."
