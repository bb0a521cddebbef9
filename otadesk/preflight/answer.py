"""How a check is asked and answered: a declared check beside the function that looks for its cause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import NOTHING, Phrase
from otadesk.preflight.case import Case
from otadesk.preflight.check import Check, Finding, Need, Outcome, Severity


@dataclass(frozen=True, slots=True)
class Answer:
    """What a check found, in English, as evidence to show: what was seen, not what it means."""

    outcome: Outcome
    evidence: str = ""


_LONGEST = 2000
_MOST_PROBLEMS = 12

Question = Callable[[Case], Answer]
PackageQuestion = Callable[[AppPackage, datetime], Answer]


@dataclass(frozen=True, slots=True)
class Examined:
    """A check that a look at the build answers, or a deeper one."""

    check: Check
    ask: Question

    def find(self, case: Case) -> Finding:
        """Ask the question of this build."""
        return found(self.check, self.ask(case))


def of_package(ask: PackageQuestion) -> Question:
    """Return a question that the quick look at the package answers alone."""
    return lambda case: ask(case.package, case.now)


def found(check: Check, answer: Answer) -> Finding:
    """Return the answer as the check's finding, with evidence that can be shown whatever the package holds."""
    return Finding(check, answer.outcome, shown(answer.evidence, _LONGEST))


def passed(evidence: str) -> Answer:
    """Return that the cause was looked for and isn't there."""
    return Answer("pass", evidence)


def failed(evidence: str) -> Answer:
    """Return that the cause is there."""
    return Answer("fail", evidence)


def unknown(evidence: str) -> Answer:
    """Return that nobody can say, and why."""
    return Answer("unknown", evidence)


def not_applicable(evidence: str) -> Answer:
    """Return that the question doesn't arise for this package, and why."""
    return Answer("not-applicable", evidence)


def judged(problems: list[str], sound: str) -> Answer:
    """Return a failure that lists the problems, the first few of many, or a pass that says what was looked at."""
    if not problems:
        return passed(sound)
    told = list(dict.fromkeys(problems))
    rest = [f"and {len(told) - _MOST_PROBLEMS} more"] if len(told) > _MOST_PROBLEMS else []
    return failed("; ".join([*told[:_MOST_PROBLEMS], *rest]))


def declare(
    check_id: str,
    name: str,
    severity: Severity,
    title: Phrase,
    symptom: Phrase = NOTHING,
    fix: Phrase = NOTHING,
    *,
    needs: Need = "ipa",
    sources: tuple[str, ...] = (),
) -> Check:
    """Declare a check; the id and the name are public and never change."""
    needed: frozenset[Need] = frozenset({"ipa", needs})
    return Check(check_id, name, severity, needed, title, symptom, fix, sources)


def numbered(count: int, one: str, many: str) -> str:
    """Return how many of something there are, for evidence: “1 entry”, “2 entries”."""
    return f"{count} {one if count == 1 else many}"


def shown(text: object, longest: int = 120) -> str:
    """Return somebody else's value for evidence: printable, on one line, not too long."""
    try:
        whole = str(text)
    except RecursionError:
        return "…"
    plain = "".join(letter if letter.isprintable() else "�" for letter in whole[: longest + 1])
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"
