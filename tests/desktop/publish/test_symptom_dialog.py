"""“A tester sees …”: the menu of symptoms, and what it answers for the build in hand."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from support.ipa_builder import build_ipa
from support.scripted_core import ScriptedCore, broken

from otadesk.desktop.desk import Desk
from otadesk.desktop.parts.text import Label
from otadesk.desktop.publish.symptom_dialog import SymptomDialog
from otadesk.ipa.inspect import inspect
from otadesk.preflight.examine import examine
from otadesk.preflight.symptoms import SYMPTOMS


def asked(qtbot: QtBot, desk: Desk, number: int) -> SymptomDialog:
    """Choose a symptom in the review's menu, and return the dialog that answers."""
    review = desk.window.publish.review
    qtbot.waitUntil(lambda: desk.window.publish.pages.currentWidget() is review)
    menu = review.seen.menu()
    assert menu is not None
    menu.actions()[number].trigger()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(SymptomDialog)))
    return desk.window.findChildren(SymptomDialog)[0]


def words(dialog: SymptomDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(Label))


def test_the_menu_lists_the_six_symptoms(qtbot: QtBot, desk: Desk) -> None:
    menu = desk.window.publish.review.seen.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [str(symptom.title) for symptom in SYMPTOMS]


def test_a_cause_in_the_build_is_named(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.examined["App.ipa"] = broken("App")
    desk.publish.add([Path("App.ipa")])
    blocked = core.examined["App.ipa"]
    ids = {finding.check.id for finding in blocked.report.blockers}  # type: ignore[union-attr]  # a report, see above
    number = next(index for index, symptom in enumerate(SYMPTOMS) if ids & symptom.causes)
    dialog = asked(qtbot, desk, number)
    assert "This is what causes it:" in words(dialog)
    assert dialog.findings.folds


def test_a_symptom_that_only_the_server_causes_says_so(qtbot: QtBot, desk: Desk) -> None:
    desk.publish.add([Path("App.ipa")])
    dialog = asked(qtbot, desk, next(i for i, symptom in enumerate(SYMPTOMS) if symptom.id == "invalid-manifest"))
    assert "Nothing in this build is known to cause it." in words(dialog)
    assert "looked for when the build is published" in words(dialog)
    dialog.close_button.click()
    qtbot.waitUntil(lambda: not desk.window.findChildren(SymptomDialog))


def test_what_the_tester_says_of_the_device_names_the_cause_or_rules_it_out(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    core.examined["App.ipa"] = examine(inspect(build_ipa(tmp_path / "App.ipa")), now=core.now())
    desk.publish.add([Path("App.ipa")])
    dialog = asked(qtbot, desk, next(i for i, symptom in enumerate(SYMPTOMS) if symptom.id == "does-not-open"))
    assert dialog.asked.isVisible()
    choice = dialog.questions.choices["D01"]
    assert choice.accessibleName() == "Developer Mode is off"
    before = len(dialog.findings.folds)
    choice.setCurrentIndex(choice.findData("no"))
    assert dialog.answer.text() == "This is what causes it:"
    assert len(dialog.findings.folds) == before + 1
    choice.setCurrentIndex(choice.findData("yes"))
    assert dialog.answer.text() != "This is what causes it:"
    assert len(dialog.findings.folds) == before
    dialog.close_button.click()
