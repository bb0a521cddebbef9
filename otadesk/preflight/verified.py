"""From faults to findings: how a quick look and a verification of everything answer one question together."""

from __future__ import annotations

from datetime import datetime

from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.signature import SliceSignature
from otadesk.ipa.verification import Fault, FaultKind
from otadesk.phrases import N_, N_many, Phrase, in_turn
from otadesk.preflight.answer import (
    Answer,
    PackageQuestion,
    Question,
    judged,
    not_applicable,
    passed,
    shown,
    unknown,
)
from otadesk.preflight.case import Case

NOT_VERIFIED = N_("Seen", "not verified yet")
INTEGRITY = N_("Finding", "“Unable to Install”, often with the words “integrity could not be verified”.")


def once_read(ask: PackageQuestion) -> Question:
    """Return the question for a signature that was read; of one that wasn't, the answer is unknown and why."""

    def asked(case: Case) -> Answer:
        if case.package.signature.slices:
            return ask(case.package, case.now)
        return unknown(in_turn(case.package.signature.problems) or N_("Seen", "the signature was not read"))

    return asked


def verified(ask: PackageQuestion, *kinds: FaultKind) -> Question:
    """Return the question which a quick look answers first, and the faults of these kinds after a verification.

    What the quick look left open has passed where all of the app's own code was verified and no such fault was found.
    """
    quick = once_read(ask)

    def asked(case: Case) -> Answer:
        answer = quick(case)
        if case.verification is None:
            return answer
        problems = [told(fault) for fault in case.verification.of(*kinds)]
        if problems:
            return judged(problems)
        main = case.verification.main
        if answer.outcome != "unknown" or not main or any(one.signature.kind == "unsigned" for one in main):
            return answer
        code = N_many("Seen", "{count} piece of code", "{count} pieces of code").of(count=len(case.verification.machos))
        bundles = N_many("Seen", "{count} bundle", "{count} bundles").of(count=len(case.verification.bundles))
        return passed(N_("Seen", "{code}, {bundles}").of(code=code, bundles=bundles))

    return asked


def told(fault: Fault) -> Phrase:
    """Return a fault in words: where it is, and what."""
    places = (fault.file or fault.bundle, f"({fault.architecture})" if fault.architecture else "")
    where = " ".join(shown(part) for part in places if part)
    return N_("Seen", "{where}: {what}").of(where=where, what=fault.detail) if where else fault.detail


def signed_slices(package: AppPackage) -> tuple[SliceSignature, ...]:
    """Return the slices that carry a signature of some kind."""
    return tuple(piece for piece in package.signature.slices if piece.kind != "unsigned")


def not_verified(package: AppPackage, _now: datetime) -> Answer:
    """Leave open what only a verification of the whole file can tell."""
    return unknown(NOT_VERIFIED) if signed_slices(package) else not_applicable(N_("Seen", "the app is not signed"))
