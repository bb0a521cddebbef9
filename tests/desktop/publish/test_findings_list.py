"""What a finding says when it unfolds, and what stays open is never told as if it were so."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.publish.findings_list import FindingsList
from otadesk.desktop.state import FindingRow, Findings

WHY = "neither the profile nor the certificate says when it expires"


def texts(qtbot: QtBot, findings: Findings) -> list[str]:
    """Return everything that is told once all is unfolded."""
    shown = FindingsList()
    qtbot.addWidget(shown)
    shown.show_findings(findings)
    for fold in shown.folds:
        fold.unfold()
    return [line for label in shown.findChildren(QLabel) for line in label.text().splitlines()]


def row(tone: Tone, title: str = "The build stops working soon") -> FindingRow:
    return FindingRow("P09", tone, title, WHY)


def test_what_stays_open_is_named_with_its_reason(qtbot: QtBot) -> None:
    told = texts(qtbot, Findings(unknown=(row("unknown"),)))
    assert "Could not be checked: “The build stops working soon”" in told
    assert "Why it could not be checked" in told
    assert "What was seen" not in told


@pytest.mark.parametrize("tone", ["bad", "caution", "note"])
def test_what_was_found_is_told_with_what_was_seen(qtbot: QtBot, tone: Tone) -> None:
    told = texts(qtbot, Findings(rows=(row(tone),)))
    assert "The build stops working soon" in told
    assert "What was seen" in told
    assert "Why it could not be checked" not in told


def test_in_a_list_of_what_stays_open_nothing_is_told_as_if_it_were_so(qtbot: QtBot) -> None:
    several = tuple(row("unknown", f"Cause {number}") for number in range(3))
    told = texts(qtbot, Findings(unknown=several, depends=("The device is not in the profile",), passed=("Passed",)))
    assert {"“Cause 0”", "“Cause 1”", "“Cause 2”", "“The device is not in the profile”"} <= set(told)
    assert "The device is not in the profile" not in told
    assert "Passed" in told
