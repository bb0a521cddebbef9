"""``otadesk checks``: the list, and the page made from it."""

from __future__ import annotations

from support.command import Command

from otadesk import assets


def test_the_page_in_the_resources_is_what_the_command_prints(otadesk: Command) -> None:
    hint = "run: otadesk checks --markdown > resources/checks.md"
    assert otadesk("checks", "--markdown").out == assets.read_text("checks.md"), hint


def test_the_checks_come_by_subject(otadesk: Command) -> None:
    letters = [check["id"][0] for check in otadesk("checks", "--json").json["checks"]]
    assert "".join(dict.fromkeys(letters)) == "ZBSPEDMLH"
