"""Which of my devices can install which of my builds: one answer for each pair, with its reasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from otadesk.phrases import N_, NOTHING, N_many, Phrase, in_turn
from otadesk.preflight.assumptions import is_assumed
from otadesk.preflight.case import Case
from otadesk.preflight.check import Finding
from otadesk.preflight.device import QUESTIONS
from otadesk.preflight.device_facts import DeviceFacts
from otadesk.preflight.examine import PackageReport
from otadesk.preflight.summary import most_telling

About = Literal["list", "system", "model", "validity", "signing", "build", "settings"]
"""What an answer is about: the profile's devices, iOS, the device's model, an end, the signing, the build otherwise."""

_LISTED = "P06"
_ABOUT: dict[str, About] = {
    _LISTED: "list",
    "B05": "system",
    "B06": "model",
    "B07": "model",
    "B08": "model",
    "P03": "validity",
    "S10": "validity",
}
_ABOUT_ROOMS: dict[str, About] = {"P": "signing", "S": "signing", "E": "signing", "D": "settings"}
_TESTERS: frozenset[About] = frozenset({"system", "settings"})
"""What a tester can mend alone. It is told last: who is told of it alone mends it, only to fail at the rest."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a build doesn't install on a device, or what isn't known of it; what shows that, and what helps."""

    about: About
    words: Phrase
    seen: Phrase = NOTHING
    fix: Phrase = NOTHING


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a build installs on a device, None where that isn't known; all that is in the way, what leads first."""

    installs: bool | None
    reasons: tuple[Reason, ...] = ()
    listed: bool = False
    """Whether the profile names the device: the half of the answer that is known where the whole isn’t."""


def fits(report: PackageReport, devices: Iterable[DeviceFacts], now: datetime) -> tuple[Fit, ...]:
    """Return for each device whether a build installs there, whatever devices it was examined for; pure.

    What nobody can see from here and is usually so, such as enough free space, is assumed.
    """
    cause = most_telling(report)
    ended = report.until is not None and report.until <= now
    open_checks = [
        finding
        for finding in report.report.findings
        if finding.check.severity == "block" and finding.outcome == "unknown" and not is_assumed(finding.check.id)
    ]
    case = Case(report.package, now, None, None)
    answers = []
    for device in devices:
        if cause is not None:
            answers.append(Fit(False, (_reason(cause),)))
        elif ended:
            since = N_("Device", "The profile or its certificate has expired since it was read")
            answers.append(Fit(False, (Reason("validity", since),)))
        else:
            asked = [question.find(case, device) for question in QUESTIONS]
            answers.append(_of_device(asked, open_checks))
    return tuple(answers)


def _of_device(asked: list[Finding], open_checks: list[Finding]) -> Fit:
    failed = [_reason(finding) for finding in asked if finding.outcome == "fail"]
    if failed:
        return Fit(False, tuple(sorted(failed, key=lambda reason: reason.about in _TESTERS)))
    listed = any(finding.check.id == _LISTED and finding.outcome == "pass" for finding in asked)
    unsure = next((one for one in asked if one.outcome == "unknown" and not is_assumed(one.check.id)), None)
    if unsure is not None:
        too_little = N_("Device", "Too little is known about the device")
        return Fit(None, (Reason(_about(unsure), too_little, unsure.seen),), listed)
    if open_checks:
        named = in_turn(finding.check.title for finding in open_checks[:3])
        phrase = N_many(
            "Device",
            "Nothing rules it out, but one check of the build is still open",
            "Nothing rules it out, but {count} checks of the build are still open",
        )
        return Fit(None, (Reason("build", phrase.of(count=len(open_checks)), named),), listed)
    return Fit(True)


def _reason(finding: Finding) -> Reason:
    return Reason(_about(finding), finding.check.title, finding.seen, finding.check.fix)


def _about(finding: Finding) -> About:
    check_id = finding.check.id
    return _ABOUT.get(check_id) or _ABOUT_ROOMS.get(check_id[0], "build")
