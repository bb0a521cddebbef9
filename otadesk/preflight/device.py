"""What only a tester's device can answer: whether it is listed, new enough, of the right kind, and set up.

A device of which nothing is known is asked the same questions; what then stays open is unknown, never a pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from otadesk.phrases import NOTHING, N_many, Phrase, in_turn, once, turns_of, verbatim
from otadesk.preflight import device_fit, device_settings
from otadesk.preflight.answer import Answer, first_few, found
from otadesk.preflight.case import Case
from otadesk.preflight.check import Check, Finding
from otadesk.preflight.device_facts import NO_DEVICE, DeviceFacts, InstalledApp

__all__ = ["NO_DEVICE", "QUESTIONS", "DeviceFacts", "DeviceQuestion", "InstalledApp", "combined"]


_MANY = 3
"""From as many devices on of which the same is told, they are told of together."""
_MOST_NAMED = 5


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

    The evidence names the devices where there is more than one; of many, the first few, and all in ``whole``.
    """
    by_outcome: dict[str, list[Finding]] = {}
    for finding in findings:
        by_outcome.setdefault(finding.outcome, []).append(finding)
    for outcome in ("fail", "unknown", "pass", "not-applicable"):
        if outcome in by_outcome:
            alike = by_outcome[outcome]
            told = [part for finding in alike for part in turns_of(finding.seen)]
            seen, whole = first_few(_alike_together(told, _MOST_NAMED)), in_turn(_alike_together(told, len(told)))
            failed = len(alike) if outcome == "fail" else 1
            return Finding(
                *(check, alike[0].outcome, seen),
                devices=failed,
                whole=whole if str(whole) != str(seen) else NOTHING,
            )
    raise ValueError("a question was asked of no device")


def _alike_together(told: Iterable[Phrase], most: int) -> Iterator[Phrase]:
    """Yield what is told of devices, of those of which the same is told but once, with how many and who they are.

    ``most`` is how many of them are named.
    """
    alike: dict[str, list[Phrase]] = {}
    for part in told:
        alike.setdefault(str(part.of(device="")) if "device" in part.values else str(part), []).append(part)
    for parts in alike.values():
        first, names = parts[0], [str(part.values.get("device", "")) for part in parts]
        if len(parts) < _MANY or "device" not in first.values:
            yield from once(parts)
        elif first.template.startswith("{device}:"):
            counted = N_many("Seen", "{count} device ({names})", "{count} devices ({names})")
            yield first.of(device=counted.of(count=len(names), names=_named(names, most)))
        else:
            # The sentence is made for one, in every language.
            others = N_many("Seen", "likewise {count} other: {names}", "likewise {count} others: {names}")
            yield from (first, others.of(count=len(names) - 1, names=_named(names[1:], most)))


def _named(names: list[str], most: int) -> Phrase:
    first = ", ".join(names[:most])
    if len(names) <= most:
        return verbatim(first)
    more = N_many("Seen", "{names} and {count} more", "{names} and {count} more")
    return more.of(names=first, count=len(names) - most)


QUESTIONS: tuple[DeviceQuestion, ...] = tuple(
    DeviceQuestion(check, ask) for check, ask in (*device_fit.ANSWERS, *device_settings.ANSWERS)
)
