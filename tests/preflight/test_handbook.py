"""The page about the checks says what the code does."""

from __future__ import annotations

from otadesk import assets
from otadesk.preflight.catalogue import catalogue
from otadesk.preflight.handbook import markdown


def test_every_check_has_its_section() -> None:
    page = markdown(catalogue())
    for check in catalogue():
        assert f"### {check.id} {check.name}" in page
        assert str(check.fix) in page


def test_the_page_kept_with_the_program_holds_what_the_package_checks_say() -> None:
    kept = assets.read_text("checks.md")
    for section in markdown(catalogue()).split("\n### ")[1:]:
        heading = section.split("\n", 1)[0]
        assert f"### {heading}\n" in kept, "run: otadesk checks --markdown > resources/checks.md"
