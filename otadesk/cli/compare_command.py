"""``otadesk compare``: what changed between two builds."""

from __future__ import annotations

import argparse
from pathlib import Path

from otadesk.cli import output
from otadesk.ipa.inspect import inspect
from otadesk.preflight.compare import compare, comparison_json, comparison_lines


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("before", metavar="A.ipa", type=Path, help="the earlier build")
    parser.add_argument("after", metavar="B.ipa", type=Path, help="the later build")


def run(arguments: argparse.Namespace) -> int:
    """Print the differences."""
    comparison = compare(inspect(arguments.before), inspect(arguments.after))
    if arguments.json:
        output.print_json(comparison_json(comparison))
    else:
        output.print_lines(comparison_lines(comparison))
    return 0
