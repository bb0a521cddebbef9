"""What testers report, in the words that they use, and the checks that can find its cause."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from otadesk.errors import UsageError
from otadesk.phrases import N_, Phrase
from otadesk.preflight.check import Finding

_WORD = re.compile(r"[a-z0-9]+")
_FILLERS = frozenset(
    ["a", "an", "and", "app", "at", "but", "for", "i", "in", "is", "it", "my", "of", "on", "the", "then", "this", "to"]
)
_SAME_WORD = 0.8
"""How alike two words must be to be one, so that a slip of the finger doesn't matter."""
_ENOUGH = 0.6
"""What part of the words that somebody typed must be known."""


@dataclass(frozen=True, slots=True)
class Symptom:
    """Something that a tester sees; ``causes`` are ids of checks, ``words`` other ways in which people say it."""

    id: str
    title: Phrase
    words: tuple[str, ...]
    causes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the checks say about a symptom: found causes, what could not be decided, and what nobody looked at."""

    symptom: Symptom
    causes: tuple[Finding, ...]
    undecided: tuple[Finding, ...]
    not_examined: tuple[str, ...]
    """Ids of checks that need a look at the server, or a device."""


def _ids(text: str) -> frozenset[str]:
    """Return ids from a text such as ``M04 H01-H07``."""
    found: set[str] = set()
    for part in text.split():
        first, _dash, last = part.partition("-")
        numbers = range(int(first[1:]), int((last or first)[1:]) + 1)
        found.update(f"{first[0]}{number:02}" for number in numbers)
    return frozenset(found)


SYMPTOMS: tuple[Symptom, ...] = (
    Symptom(
        "nothing-happens",
        N_("Finding", "Tapping the link does nothing"),
        ("nothing happens", "link button tap dead no reaction", "install button does not work", "invalid url address"),
        _ids("L01-L05 M04 D06"),
    ),
    Symptom(
        "cannot-connect",
        N_("Finding", "“Cannot connect to” the server"),
        ("cannot can not connect to server host", "could not connect", "connection failed"),
        _ids("M01 M04 H01-H07 H12-H15 H17 H19 D08"),
    ),
    Symptom(
        "unable-to-download",
        N_("Finding", "“Unable to Download App”, or “Unable to Install”"),
        (
            "unable to download could not be downloaded installed at this time",
            "unable to install integrity could not be verified",
            "icon vanishes disappears download fails failed",
        ),
        _ids("M03 M04 M07 H08-H10 H13 H16 Z01-Z03 Z05-Z10 B01-B16 S01-S17 P01-P08 E01-E03 E05 D03-D06"),
    ),
    Symptom(
        "hangs",
        N_("Finding", "The icon appears, then the installation hangs"),
        ("icon appears installation hangs stuck waiting", "loading installing forever", "progress does not move"),
        _ids("H08 H11 H13 H14 Z02 Z08 B05 D05 D08"),
    ),
    Symptom(
        "invalid-manifest",
        N_("Finding", "“Invalid manifest”"),
        ("invalid manifest", "manifest plist malformed wrong not valid"),
        _ids("M01 M02 M04 M05 M09"),
    ),
    Symptom(
        "does-not-open",
        N_("Finding", "It installs, but won’t open"),
        (
            "installs but will not open start launch wont",
            "crashes closes at start immediately",
            "untrusted enterprise developer",
            "developer mode required disabled",
            "no longer available unable to verify",
        ),
        _ids("P03 P05 P06 P10 P11 D01 D02 D07 E03 B11 B17 S03 S06 S10 S12 S14 S18"),
    ),
)
"""The six that people search for, in the order in which a tester would meet them."""


def find_symptom(text: str) -> Symptom:
    """Return the symptom that somebody means; UsageError, with all six, where the words fit none of them."""
    words = _words(text)
    ranked = sorted(((_likeness(words, symptom), -index) for index, symptom in enumerate(SYMPTOMS)), reverse=True)
    best, index = ranked[0]
    if text.strip().casefold() in {symptom.id for symptom in SYMPTOMS}:
        return next(symptom for symptom in SYMPTOMS if symptom.id == text.strip().casefold())
    if best < _ENOUGH:
        raise UsageError(
            N_("Error", "None of the known symptoms is called that."),
            detail="; ".join(f"{symptom.id}: {symptom.title}" for symptom in SYMPTOMS),
            hint=N_("Error", "Say it in the words that the tester saw, such as “cannot connect”."),
        )
    return SYMPTOMS[-index]


def explain(symptom: Symptom, findings: Iterable[Finding]) -> Explanation:
    """Return which of these findings cause the symptom, blocking ones first, and what remains open."""
    concerned = [finding for finding in findings if finding.check.id in symptom.causes]
    rank = {"block": 0, "device": 0, "warn": 1, "inform": 2}
    failed = [finding for finding in concerned if finding.outcome == "fail"]
    return Explanation(
        symptom,
        tuple(sorted(failed, key=lambda finding: rank[finding.check.severity])),
        tuple(finding for finding in concerned if finding.outcome == "unknown"),
        tuple(sorted(symptom.causes - {finding.check.id for finding in concerned})),
    )


def _words(text: str) -> list[str]:
    plain = text.casefold().replace("’", "").replace("'", "")
    words = _WORD.findall(plain)
    return [word for word in words if word not in _FILLERS] or words


def _likeness(words: list[str], symptom: Symptom) -> float:
    """Return what part of the words belongs to the symptom, by its best way of saying it."""
    if not words:
        return 0.0
    told = [_words(text) for text in (str(symptom.title), *symptom.words)]
    return max(sum(max(_alike(word, other) for other in known) for word in words) / len(words) for known in told)


def _alike(word: str, other: str) -> float:
    ratio = SequenceMatcher(None, word, other).ratio()
    return ratio if ratio >= _SAME_WORD else 0.0
