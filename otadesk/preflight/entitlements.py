"""What the app claims against what its profile permits: one claim too many, and iOS refuses the app.

The app is compared first; bundles inside it each with their own profile, once a verification has read their signatures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from otadesk.ipa.profile import Profile
from otadesk.phrases import N_, NOTHING, Phrase, in_turn, verbatim
from otadesk.preflight.answer import Answer, Examined, Question, declare, judged, not_applicable, placed, shown, unknown
from otadesk.preflight.case import Case
from otadesk.preflight.permitted import asks_for_nothing, matches, permits
from otadesk.preflight.verified import INTEGRITY

APPLICATION_IDENTIFIER = "application-identifier"
GET_TASK_ALLOW = "get-task-allow"
APS_ENVIRONMENT = "aps-environment"
TEAM_IDENTIFIER = "com.apple.developer.team-identifier"
APP_GROUPS = "com.apple.security.application-groups"
GROUPS = ("keychain-access-groups", APP_GROUPS)
_ELSEWHERE = frozenset({APPLICATION_IDENTIFIER, GET_TASK_ALLOW, TEAM_IDENTIFIER, *GROUPS})
_MOST_ITEMS = 8
_MACS = "com.apple.security."
"""The Mac's sandbox, which targets for several platforms carry along; no iOS profile names it and iOS ignores it."""

E01 = declare(
    *("E01", "app-id-mismatch", "block"),
    N_("Finding", "The app’s identifier is not the one that it was signed for"),
    INTEGRITY,
    N_("Finding", "Use a profile whose App ID fits the bundle identifier, and sign again."),
)
E02 = declare(
    *("E02", "entitlement-not-permitted", "block"),
    N_("Finding", "The app claims an entitlement that its profile doesn’t permit"),
    INTEGRITY,
    N_("Finding", "Switch the capability on for the App ID, make the profile anew, and export again."),
)
E03 = declare(
    *("E03", "debuggable", "block"),
    N_("Finding", "The app may be debugged (get-task-allow), but its profile doesn’t permit that"),
    INTEGRITY,
    N_("Finding", "Sign for distribution, which leaves get-task-allow out."),
)
E04 = declare(
    *("E04", "push-for-development", "warn"),
    N_("Finding", "Push messages are set up for development"),
    N_("Finding", "The app runs, but gets no push messages from the production service."),
    N_("Finding", "Export for distribution, which sets aps-environment to production."),
)
E05 = declare(
    *("E05", "group-not-permitted", "block"),
    N_("Finding", "The app claims a keychain or app group that its profile doesn’t permit"),
    INTEGRITY,
    N_("Finding", "Correct the group’s prefix, or add the group to the App ID and make the profile anew."),
)


@dataclass(frozen=True, slots=True)
class Claimant:
    """A signed bundle, what each of its slices claims, and the profile that must permit it; the app's path is ""."""

    path: str
    bundle_id: str
    claims: tuple[Mapping[str, Any], ...]
    profile: Profile

    def told(self, seen: Phrase) -> Phrase:
        """Return what was seen, with whose it is."""
        return placed(self.path, seen)


def claimants(case: Case) -> tuple[Claimant, ...]:
    """Return every bundle with entitlements and a profile to compare them with."""
    return tuple(_claimants(case))


def _claimants(case: Case) -> Iterator[Claimant]:
    package = case.package
    # A signed slice without entitlements claims nothing.
    claims = tuple(piece.entitlements or {} for piece in package.signature.slices if piece.kind != "unsigned")
    if not claims and case.verification is not None:
        main = (one.signature for one in case.verification.main)
        claims = tuple(piece.entitlements or {} for piece in main if piece.kind != "unsigned")
    if claims and package.profile is not None:
        yield Claimant("", package.app.bundle_id, claims, package.profile)
    for bundle in case.verification.bundles if case.verification is not None else ():
        if bundle.path and bundle.profile is not None and bundle.entitlements is not None:
            yield Claimant(bundle.path, bundle.bundle_id, (bundle.entitlements,), bundle.profile)


def _compared(ask: Callable[[tuple[Claimant, ...]], Answer]) -> Question:
    """Return the question for what can be compared; before the signature was read the answer is unknown."""

    def asked(case: Case) -> Answer:
        compared = claimants(case)
        if compared:
            return ask(compared)
        if not case.package.signature.slices and (case.verification is None or not case.verification.main):
            return unknown(in_turn(case.package.signature.problems) or _NOT_READ)
        return not_applicable(N_("Seen", "there is no signature or no profile to compare"))

    return asked


def _app_id(compared: tuple[Claimant, ...]) -> Answer:
    problems = [one.told(problem) for one in compared for claim in one.claims if (problem := _wrong_id(one, claim))]
    return judged(problems, verbatim(shown(compared[0].claims[0].get(APPLICATION_IDENTIFIER))))


def _wrong_id(one: Claimant, claim: Mapping[str, Any]) -> Phrase:
    pattern = one.profile.entitlements.get(APPLICATION_IDENTIFIER, one.profile.app_id)
    claimed = claim.get(APPLICATION_IDENTIFIER)
    if not isinstance(claimed, str):
        return N_("Seen", "the signature names no application-identifier")
    # Tools that sign anew claim what the profile permits, wildcards included, and iOS takes that.
    if not matches(claimed.partition(".")[2], one.bundle_id):
        return N_("Seen", "signed as {signed}, the app is {app}").of(signed=shown(claimed), app=shown(one.bundle_id))
    if isinstance(pattern, str) and pattern and not matches(pattern, claimed):
        words = N_("Seen", "signed as {signed}, the profile permits {permitted}")
        return words.of(signed=shown(claimed), permitted=shown(pattern))
    return NOTHING


def _permitted(compared: tuple[Claimant, ...]) -> Answer:
    if not compared[0].profile.entitlements:
        return unknown(N_("Seen", "the profile’s entitlements could not be read"))
    refused = [
        one.told(problem)
        for one in compared
        for claim in one.claims
        for problem in (*_refused(claim, one.profile.entitlements), *_other_team(claim, one.profile.team_id))
    ]
    return judged(refused, _COMPARED.of(count=sum(max(map(len, one.claims)) for one in compared)))


def _refused(claim: Mapping[str, Any], allowed: Mapping[str, Any]) -> Iterator[Phrase]:
    for key, wanted in claim.items():
        if key in _ELSEWHERE or asks_for_nothing(wanted):
            continue
        if key not in allowed:
            if not key.startswith(_MACS):
                yield N_("Seen", "{key} is not in the profile").of(key=shown(key))
        elif not permits(allowed[key], wanted):
            words = N_("Seen", "{key}: {wanted} is not permitted, only {allowed}")
            yield words.of(key=shown(key), wanted=_told(wanted, allowed[key]), allowed=_in_words(allowed[key]))


def _told(wanted: Any, allowed: Any) -> Phrase:
    """Return what is wanted; of a list only what goes too far."""
    if isinstance(wanted, (list, tuple)):
        return _in_words([item for item in wanted if not permits(allowed, item)])
    return _in_words(wanted)


def _in_words(value: Any) -> Phrase:
    if isinstance(value, bool):
        return N_("Seen", "yes") if value else N_("Seen", "no")
    if isinstance(value, (list, tuple)):
        return verbatim(shown(", ".join(shown(item) for item in value[:_MOST_ITEMS]))) or N_("Seen", "nothing")
    return verbatim(shown(value))


def _other_team(claim: Mapping[str, Any], team: str) -> Iterator[Phrase]:
    claimed = claim.get(TEAM_IDENTIFIER, team)
    if team and claimed != team:
        words = N_("Seen", "{key} is {claimed}, the profile is team {team}’s")
        yield words.of(key=TEAM_IDENTIFIER, claimed=shown(claimed), team=shown(team))


def _debugging(compared: tuple[Claimant, ...]) -> Answer:
    problems: list[Phrase] = []
    evidence: list[Phrase] = []
    for one in compared:
        wanted = any(claim.get(GET_TASK_ALLOW) is True for claim in one.claims)
        permitted = one.profile.entitlements.get(GET_TASK_ALLOW) is True
        words = N_("Seen", "the app: {wanted}, the profile: {permitted}")
        told = one.told(words.of(wanted=_in_words(wanted), permitted=_in_words(permitted)))
        (problems if wanted and not permitted else evidence).append(told)
    return judged(problems, in_turn(evidence[:1]))


def _push(compared: tuple[Claimant, ...]) -> Answer:
    problems: list[Phrase] = []
    evidence: list[Phrase] = []
    for one in compared:
        environments = {str(claim[APS_ENVIRONMENT]) for claim in one.claims if claim.get(APS_ENVIRONMENT)}
        if environments:
            wrong = one.profile.type != "development" and "development" in environments
            words = N_("Seen", "aps-environment is {environments}")
            told = one.told(words.of(environments=shown(", ".join(sorted(environments)))))
            (problems if wrong else evidence).append(told)
    return judged(problems, in_turn(evidence[:1])) if problems or evidence else _NO_PUSH


def _groups(compared: tuple[Claimant, ...]) -> Answer:
    wanted = [
        (one, key, group)
        for one in compared
        for claim in one.claims
        for key in GROUPS
        for group in _listed(claim.get(key) or [])
    ]
    problems = [
        one.told(N_("Seen", "{key}: {group} is not permitted").of(key=key, group=shown(group)))
        for one, key, group in wanted
        if not permits(one.profile.entitlements.get(key, []), group)
    ]
    return judged(problems, _COMPARED.of(count=len(wanted))) if wanted else _NO_GROUPS


def _listed(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, (list, tuple)) else (value,)


_COMPARED = N_("Seen", "{count} compared")
_NOT_READ = N_("Seen", "the signature was not read")
_NO_GROUPS = not_applicable(N_("Seen", "the app is in no groups"))
_NO_PUSH = not_applicable(N_("Seen", "the app gets no push messages"))

CHECKS: tuple[Examined, ...] = tuple(
    Examined(check, _compared(ask))
    for check, ask in ((E01, _app_id), (E02, _permitted), (E03, _debugging), (E04, _push), (E05, _groups))
)
