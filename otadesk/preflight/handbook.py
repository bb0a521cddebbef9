"""The page that documents every check, made from the catalogue itself so that it can’t fall behind."""

from __future__ import annotations

from collections.abc import Iterable

from otadesk.preflight.check import Check
from otadesk.preflight.symptoms import SYMPTOMS

_SUBJECTS = {
    "Z": "The archive",
    "B": "The bundle",
    "S": "The signature",
    "P": "The profile",
    "E": "The entitlements",
    "D": "The device",
    "M": "The manifest",
    "L": "The link and the page",
    "H": "The server",
}
_SEVERITIES = {
    "block": "keeps the app from being installed",
    "warn": "may cause trouble",
    "inform": "good to know",
    "device": "decided by the device",
}
_NEEDS = {"ipa": "the IPA", "network": "a look at the published address", "device": "facts about the device"}
_PREAMBLE = """\
# What otadesk checks

Every known cause of a failed install over the air, and the check that looks for it. This page is made by
`otadesk checks --markdown`. A check passes, fails, doesn’t apply or stays unknown; unknown is never shown as passed.
"""


def markdown(checks: Iterable[Check]) -> str:
    """Return the page as Markdown, the checks in the order in which they come within each subject."""
    listed = tuple(checks)
    parts = [_PREAMBLE]
    for letter, subject in _SUBJECTS.items():
        parts += [f"## {subject}\n", *(_section(check) for check in listed if check.id[0] == letter)]
    parts.append("## What testers report\n")
    parts += [f"- {symptom.title}: {', '.join(sorted(symptom.causes))}" for symptom in SYMPTOMS]
    return "\n".join(parts) + "\n"


def _section(check: Check) -> str:
    needs = ", ".join(_NEEDS[need] for need in sorted(check.needs))
    lines = [f"### {check.id} {check.name}", "", f"{check.title}. *{_SEVERITIES[check.severity].capitalize()}.*", ""]
    lines += [f"- Testers see: {check.symptom}"] if check.symptom else []
    lines += [f"- To do: {check.fix}"] if check.fix else []
    lines += [f"- Needs: {needs}"]
    lines += [f"- Source: <{source}>" for source in check.sources]
    return "\n".join([*lines, ""])
