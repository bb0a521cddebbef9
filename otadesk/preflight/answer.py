"""How a check is asked and answered: a declared check beside the function that looks for its cause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_, NOTHING, N_many, Phrase, in_turn, once
from otadesk.preflight.case import Case
from otadesk.preflight.check import Check, Finding, Need, Outcome, Severity


@dataclass(frozen=True, slots=True)
class Answer:
    """What a check found, as evidence to show: what was seen, not what it means."""

    outcome: Outcome
    seen: Phrase = NOTHING


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
    return Finding(check, answer.outcome, answer.seen.each(lambda text: shown(text, _LONGEST)))


def passed(seen: Phrase) -> Answer:
    """Return that the cause was looked for and isn't there."""
    return Answer("pass", seen)


def failed(seen: Phrase) -> Answer:
    """Return that the cause is there."""
    return Answer("fail", seen)


def unknown(seen: Phrase) -> Answer:
    """Return that nobody can say, and why."""
    return Answer("unknown", seen)


def not_applicable(seen: Phrase) -> Answer:
    """Return that the question doesn't arise for this package, and why."""
    return Answer("not-applicable", seen)


def judged(problems: Sequence[Phrase], sound: Phrase = NOTHING) -> Answer:
    """Return a failure that lists the problems, the first few of many, or a pass that says what was looked at."""
    if not problems:
        return passed(sound)
    return failed(first_few(problems))


def first_few(seen: Iterable[Phrase]) -> Phrase:
    """Return what was seen, each thing once, the first few of many; the rest is counted."""
    told = once(seen)
    more = N_many("Seen", "and {count} more", "and {count} more").of(count=len(told) - _MOST_PROBLEMS)
    return in_turn([*told[:_MOST_PROBLEMS], *([more] if len(told) > _MOST_PROBLEMS else [])])


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


def placed(place: str, seen: Phrase) -> Phrase:
    """Return what was seen after its place: a bundle's path, "" for the app itself, or an architecture."""
    return N_("Seen", "{where}: {what}").of(where=shown(place), what=seen) if place else seen


def shown(text: object, longest: int = 120) -> str:
    """Return somebody else's value for evidence: printable, on one line, not too long."""
    try:
        whole = str(text)
    except RecursionError:
        return "…"
    plain = "".join(letter if letter.isprintable() else "�" for letter in whole[: longest + 1])
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"
