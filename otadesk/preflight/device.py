"""What only a tester's device can answer: whether it is listed, new enough, of the right kind, and set up.

A device of which nothing is known is asked the same questions; what then stays open is unknown, never a pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from otadesk.phrases import in_turn
from otadesk.preflight import device_fit, device_settings
from otadesk.preflight.answer import Answer, found
from otadesk.preflight.case import Case
from otadesk.preflight.check import Check, Finding
from otadesk.preflight.device_facts import NO_DEVICE, DeviceFacts, InstalledApp

__all__ = ["NO_DEVICE", "QUESTIONS", "DeviceFacts", "DeviceQuestion", "InstalledApp", "combined"]


@dataclass(frozen=True, slots=True)
class DeviceQuestion:
    """A check that a look at the build and one device's facts answer."""

    check: Check
    ask: Callable[[Case, DeviceFacts], Answer]

    def find(self, case: Case, device: DeviceFacts) -> Finding:
        """Ask the question of this device."""
        return found(self.check, self.ask(case, device))


def combined(check: Check, findings: Iterable[Finding]) -> Finding:
    """Return what one question comes to for all devices together: a failure on one is a failure.

    The evidence names the devices where there is more than one.
    """
    by_outcome: dict[str, list[Finding]] = {}
    for finding in findings:
        by_outcome.setdefault(finding.outcome, []).append(finding)
    for outcome in ("fail", "unknown", "pass", "not-applicable"):
        if outcome in by_outcome:
            together = in_turn(finding.seen for finding in by_outcome[outcome])
            return Finding(check, by_outcome[outcome][0].outcome, together)
    raise ValueError("a question was asked of no device")


QUESTIONS: tuple[DeviceQuestion, ...] = tuple(
    DeviceQuestion(check, ask) for check, ask in (*device_fit.ANSWERS, *device_settings.ANSWERS)
)
