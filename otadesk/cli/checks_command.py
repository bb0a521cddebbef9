"""``otadesk checks``: the catalogue of checks."""

from __future__ import annotations

import argparse

from otadesk.cli import output
from otadesk.preflight.catalogue import catalogue, place
from otadesk.preflight.handbook import markdown
from otadesk.probe.checks import CHECKS


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--markdown", action="store_true", help="print the page that documents them")


def run(arguments: argparse.Namespace) -> int:
    """Print every check that otadesk makes."""
    checks = sorted({check.id: check for check in (*catalogue(), *CHECKS)}.values(), key=place)
    if arguments.markdown:
        print(markdown(checks), end="")
        return 0
    if arguments.json:
        listed = [
            {
                "id": check.id,
                "name": check.name,
                "severity": check.severity,
                "needs": sorted(check.needs),
                "title": str(check.title),
                "symptom": str(check.symptom),
                "fix": str(check.fix),
                "sources": list(check.sources),
            }
            for check in checks
        ]
        output.print_json({"schema": 1, "checks": listed})
    else:
        output.print_lines(f"{check.id}  {check.severity:<7} {check.name:<34} {check.title}" for check in checks)
    return 0
