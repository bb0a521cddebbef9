"""A choice of one among few, drawn anew while somebody chooses."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.parts.choice import ChoiceBox

PLACES = (("here", "This computer", ""), ("staging", "Staging", "builds.example.com"), ("live", "Live", "example.com"))


@pytest.fixture
def box(qtbot: QtBot, appearance: Appearance) -> ChoiceBox:
    made = ChoiceBox("Publish to")
    qtbot.addWidget(made)
    made.offer(PLACES, "staging")
    made.show()
    return made


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_who_has_opened_the_list_stays_where_they_are_while_it_is_drawn_anew(box: ChoiceBox) -> None:
    box.showPopup()
    live = box.model().index(2, 0)
    box.view().setCurrentIndex(live)
    box.offer(PLACES, "staging")
    assert box.view().currentIndex().row() == live.row()
    assert box.chosen() == "staging"
    box.hidePopup()


def test_other_choices_and_another_one_taken_are_shown_and_told_to_nobody(qtbot: QtBot, box: ChoiceBox) -> None:
    with qtbot.assertNotEmitted(box.currentIndexChanged):
        box.offer(PLACES, "live")
        assert box.chosen() == "live"
        box.offer(PLACES[:2], "live")
        assert (box.chosen(), box.count()) == ("here", 2)


def test_a_fact_that_was_told_meanwhile_gives_way_to_what_is_offered(box: ChoiceBox) -> None:
    box.tell("staging", "failed")
    assert "failed" in box.currentText()
    box.offer(PLACES, "staging")
    assert box.currentText() == "Staging  ·  builds.example.com"
