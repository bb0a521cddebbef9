"""``otadesk compare``: what changed between two builds."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from otadesk.cli import output, package_words
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.given_builds import GivenBuilds
from otadesk.ipa.inspect import inspect
from otadesk.preflight.compare import Change, Comparison, compare, comparison_json, read_both

Value = TypeVar("Value")


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("before", metavar="A.ipa", type=Path, help="the earlier build, or a folder or a zip with it")
    parser.add_argument("after", metavar="B.ipa", type=Path, help="the later build, or a folder or a zip with it")


def run(arguments: argparse.Namespace) -> int:
    """Print the differences."""
    with cancelled_by_signals() as token, GivenBuilds(token.check) as given:
        look = partial(inspect, effort="full")
        before, after = (given.read(path, look) for path in (arguments.before, arguments.after))
        comparison = compare(before, after, read_both(before, after))
    if arguments.json:
        output.print_json(comparison_json(comparison))
    else:
        output.print_lines(_lines(comparison))
    return 0


def _lines(found: Comparison) -> list[str]:
    facts: list[tuple[str, Change[Any]]] = [
        ("Bundle ID", found.bundle_id),
        ("Version", found.version),
        ("Build", found.build),
        ("Minimum OS", found.minimum_os),
        ("Size", _each(found.size, "{:,} bytes".format)),
        ("Profile", _each(found.profile_type, package_words.profile_type)),
        ("Team", found.team_id),
        ("Signed by", found.signed_by),
        ("Installs until", _each(found.installable_until, package_words.day)),
        *((f"Packed bytes of {part}", _each(change, "{:,}".format)) for part, change in found.sizes.items()),
        *((f"Framework {name}", change) for name, change in found.frameworks_changed.items()),
        *((f"Entitlement {key}", change) for key, change in found.entitlements_changed.items()),
    ]
    lines = [
        f"{label}: {change.before or 'none'} → {change.after or 'none'}" for label, change in facts if change.differs
    ]
    lines += [f"Framework added: {name} {version}".rstrip() for name, version in found.frameworks_added.items()]
    lines += [f"Framework removed: {name} {version}".rstrip() for name, version in found.frameworks_removed.items()]
    lines += [f"Device added: {udid}" for udid in found.devices_added]
    lines += [f"Device removed: {udid}" for udid in found.devices_removed]
    lines += [f"Certificate added: {name}" for name, _sha1 in found.certificates_added]
    lines += [f"Certificate removed: {name}" for name, _sha1 in found.certificates_removed]
    lines += [f"Entitlement added: {key} = {value}" for key, value in found.entitlements_added.items()]
    lines += [f"Entitlement removed: {key}" for key in found.entitlements_removed]
    return lines or ["They differ in nothing that decides where and until when they install."]


def _each(change: Change[Value], words: Callable[[Value], str]) -> Change[str]:
    """Return both facts in words."""
    return Change(words(change.before), words(change.after))
