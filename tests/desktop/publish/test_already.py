"""A version that is at the chosen place already is told in the review, as far as that is known."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from support.packages import BUNDLE_ID, NOW, package
from support.releases import release
from support.scripted_core import STAGING, ScriptedCore

from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.publish.already import already, takes_place_of
from otadesk.desktop.state import PlaceChoice
from otadesk.publish.history import AppHistory
from otadesk.publish.release_cache import Seen

TWO_POINT_OH = "Testers get 2.0 (40) now; with this one they get 1.2 (34)."
TEAM = PlaceChoice("s1", "Team", "builds.example.com")


def seen(*releases: dict[str, Any], bundle_id: str = BUNDLE_ID) -> Seen:
    """Return an app with these releases, newest first."""
    made = tuple(release(bundle_id=bundle_id, **facts) for facts in releases)
    return Seen((AppHistory(bundle_id, bundle_id, "Sample", "https://b.example.com/s/", made),), {}, NOW)


SAME: dict[str, Any] = {"version": "1.2", "build": "34", "published_at": NOW - timedelta(days=1)}
NEWER: dict[str, Any] = {"version": "2.0", "build": "40", "published_at": NOW - timedelta(hours=1)}


@pytest.mark.parametrize(
    ("known", "place", "said"),
    [
        (seen(SAME), TEAM, "1.2 (34) is on Team already, published yesterday."),
        (
            seen(SAME),
            PlaceChoice(NEARBY, "This computer", ""),
            "1.2 (34) is on this computer already, published yesterday.",
        ),
        (seen(NEWER), TEAM, TWO_POINT_OH),
        (
            seen(NEWER, SAME),
            TEAM,
            f"1.2 (34) is on Team already, published yesterday. {TWO_POINT_OH}",
        ),
        (seen({**SAME, "withdrawn": True}), TEAM, ""),
        (seen({**SAME, "build": "33"}), TEAM, ""),
        (seen(SAME, bundle_id="com.example.other"), TEAM, ""),
        (Seen(), TEAM, ""),
    ],
)
def test_what_is_said_of_a_place(desk: Desk, known: Seen, place: PlaceChoice, said: str) -> None:
    assert already(package().app, known, place, NOW) == said


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (seen(NEWER, SAME), "It takes the place of 2.0 (40), which they get now."),
        (seen({**SAME, "build": "33"}), "It takes the place of 1.2 (33), which they get now."),
        (seen(SAME), ""),
        (seen({**NEWER, "withdrawn": True}), ""),
        (seen(NEWER, bundle_id="com.example.other"), ""),
        (Seen(), ""),
    ],
)
def test_before_a_build_that_will_not_install_it_is_said_what_testers_would_lose(
    desk: Desk, known: Seen, said: str
) -> None:
    assert takes_place_of(package().app, known) == said


def test_the_review_warns_of_the_chosen_place_alone(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    core.releases.remembered["s1"] = seen(SAME)
    desk.publish.start("s1")
    desk.publish.add([Path("Sample.ipa")])
    review = desk.window.publish.review
    qtbot.waitUntil(review.already.isVisible)
    assert review.already.text().startswith("1.2 (34) is on Staging already")
    assert review.go.words == "Publish to Staging", "it is a caution, and nothing is asked"
    review.place.setCurrentIndex(1)
    assert not review.already.isVisible()
    review.place.setCurrentIndex(0)
    assert review.already.isVisible()


def test_what_becomes_known_meanwhile_is_told(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    desk.publish.start(NEARBY)
    desk.publish.add([Path("Sample.ipa")])
    review = desk.window.publish.review
    qtbot.waitUntil(lambda: review.isVisible() and desk.jobs.busy == 0)
    assert not review.already.isVisible()
    core.releases.remembered[NEARBY] = seen(SAME)
    desk.releases.seen_anew.emit()
    qtbot.waitUntil(review.already.isVisible)
