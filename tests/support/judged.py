"""Builds an IPA and looks at it as deeply as otadesk does, trusting the made-up Apple of the tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from support.apple_authority import authority
from support.ipa_builder import Recipe, app_files, write_ipa
from support.packages import NOW

from otadesk.ipa.certificates import read_certificate
from otadesk.ipa.inspect import inspect
from otadesk.ipa.trust import Trust
from otadesk.preflight.deep import look_deeper
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import PackageReport, examine

Files = dict[str, bytes]


def made_up_trust() -> Trust:
    """Return trust in the root of the tests' authority, and in nothing else."""
    return Trust(roots=(read_certificate(authority().root.der),))


def judged(path: Path, *, now: dt.datetime = NOW, devices: tuple[DeviceFacts, ...] = ()) -> PackageReport:
    """Return the full report about an IPA."""
    package = inspect(path, effort="full")
    deep = look_deeper(package, trust=made_up_trust(), now=now)
    return examine(package, now=now, devices=devices, verification=deep.verification, walk=deep.walk)


def failed(report: PackageReport) -> set[str]:
    """Return the ids of the checks that fail."""
    return {one.check.id for one in report.report.findings if one.outcome == "fail"}


def altered(path: Path, change: Callable[[Files], None], **recipe: Any) -> Path:
    """Write a sound app with its files changed after it was signed."""
    files = app_files(replace(Recipe(), **recipe))
    change(files)
    return write_ipa(path, {f"Payload/Sample.app/{name}": data for name, data in files.items()})
