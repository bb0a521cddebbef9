"""Actions below a command, such as ``servers add``, which take --json where people type it."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def actions_of(parser: argparse.ArgumentParser) -> Callable[[str, str], argparse.ArgumentParser]:
    """Return a function that adds one action, by name and a few words, and returns its parser."""
    as_json = argparse.ArgumentParser(add_help=False)
    # Where it is absent behind the action, the value given before the action stays.
    as_json.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, words: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=words, description=words, parents=[as_json], allow_abbrev=False)

    return add
