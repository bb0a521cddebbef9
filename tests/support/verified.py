"""Verifies made-up builds against the made-up Apple, on a day on which its certificates are valid."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from support.apple_authority import authority
from support.ipa_builder import CLIP, FRAMEWORK, WATCH, WIDGET, build_ipa

from otadesk.ipa.certificates import read_certificate
from otadesk.ipa.inspect import inspect
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import Verification
from otadesk.ipa.verify import verify

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
APP = "Payload/Sample.app"
PARTS = (WIDGET, WATCH, CLIP, FRAMEWORK)


def trust() -> Trust:
    """Trust the tests' own root and know nobody else."""
    return Trust((read_certificate(authority().root.der),))


def verified(path: Path, *, now: dt.datetime = NOW, **more: Any) -> Verification:
    """Verify the build at ``path``."""
    return verify(inspect(path, effort="full"), **{"trust": trust(), "now": now, **more})


def built(path: Path, **recipe: Any) -> Path:
    """Write a build with every kind of bundle in it."""
    return build_ipa(path, **{"nested": PARTS, **recipe})
