"""What the app claims against what its profile permits: one claim too many, and iOS refuses the app."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_
from otadesk.preflight.answer import Answer, Examined, declare, judged, not_applicable, shown, unknown
from otadesk.preflight.permitted import asks_for_nothing, matches, permits
from otadesk.preflight.signature import INTEGRITY, once_read

APPLICATION_IDENTIFIER = "application-identifier"
GET_TASK_ALLOW = "get-task-allow"
APS_ENVIRONMENT = "aps-environment"
TEAM_IDENTIFIER = "com.apple.developer.team-identifier"
APP_GROUPS = "com.apple.security.application-groups"
GROUPS = ("keychain-access-groups", APP_GROUPS)
_ELSEWHERE = frozenset({APPLICATION_IDENTIFIER, GET_TASK_ALLOW, TEAM_IDENTIFIER, *GROUPS})
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


def _app_id(package: AppPackage, _now: datetime) -> Answer:
    claims = _claims(package)
    if not claims or package.profile is None:
        return _NOT_COMPARABLE
    pattern = package.profile.entitlements.get(APPLICATION_IDENTIFIER, package.profile.app_id)
    bundle_id = package.app.bundle_id
    problems = []
    for claim in claims:
        claimed = claim.get(APPLICATION_IDENTIFIER)
        if not isinstance(claimed, str):
            problems.append("the signature names no application-identifier")
        elif claimed.partition(".")[2] != bundle_id:
            problems.append(f"signed as {shown(claimed)}, the app is {shown(bundle_id)}")
        elif isinstance(pattern, str) and pattern and not matches(pattern, claimed):
            problems.append(f"signed as {shown(claimed)}, the profile permits {shown(pattern)}")
    return judged(_each_once(problems), shown(claims[0].get(APPLICATION_IDENTIFIER)))


def _permitted(package: AppPackage, _now: datetime) -> Answer:
    claims = _claims(package)
    if not claims or package.profile is None:
        return _NOT_COMPARABLE
    allowed = package.profile.entitlements
    if not allowed:
        return unknown("the profile’s entitlements could not be read")
    refused = [problem for claim in claims for problem in _refused(claim, allowed)]
    team = package.profile.team_id
    for claim in claims:
        claimed = claim.get(TEAM_IDENTIFIER, team)
        if team and claimed != team:
            refused.append(f"{TEAM_IDENTIFIER} is {shown(claimed)}, the profile is team {shown(team)}’s")
    return judged(_each_once(refused), f"{max(len(claim) for claim in claims)} compared")


def _refused(claim: Mapping[str, Any], allowed: Mapping[str, Any]) -> Iterator[str]:
    for key, wanted in claim.items():
        if key in _ELSEWHERE or asks_for_nothing(wanted):
            continue
        if key not in allowed:
            if not key.startswith(_MACS):
                yield f"{shown(key)} is not in the profile"
        elif not permits(allowed[key], wanted):
            yield f"{shown(key)} is {shown(wanted)}, the profile permits {shown(allowed[key])}"


def _debugging(package: AppPackage, _now: datetime) -> Answer:
    claims = _claims(package)
    if not claims or package.profile is None:
        return _NOT_COMPARABLE
    wanted = any(claim.get(GET_TASK_ALLOW) is True for claim in claims)
    permitted = package.profile.entitlements.get(GET_TASK_ALLOW) is True
    evidence = f"the app: {_yes(wanted)}, the profile: {_yes(permitted)}"
    return judged([evidence] if wanted and not permitted else [], evidence)


def _push(package: AppPackage, _now: datetime) -> Answer:
    environments = {str(claim[APS_ENVIRONMENT]) for claim in _claims(package) if claim.get(APS_ENVIRONMENT)}
    if not environments or package.profile is None:
        return not_applicable("the app gets no push messages")
    evidence = f"aps-environment is {shown(', '.join(sorted(environments)))}"
    wrong = package.profile.type != "development" and "development" in environments
    return judged([evidence] if wrong else [], evidence)


def _groups(package: AppPackage, _now: datetime) -> Answer:
    claims = _claims(package)
    if not claims or package.profile is None:
        return _NOT_COMPARABLE
    problems = []
    seen = 0
    for key in GROUPS:
        allowed = package.profile.entitlements.get(key, [])
        for claim in claims:
            wanted = claim.get(key) or []
            groups = wanted if isinstance(wanted, (list, tuple)) else [wanted]
            seen += len(groups)
            problems += [f"{key}: {shown(group)} is not permitted" for group in groups if not permits(allowed, group)]
    return judged(_each_once(problems), f"{seen} compared") if seen else not_applicable("the app is in no groups")


def _claims(package: AppPackage) -> tuple[Mapping[str, Any], ...]:
    """Return the entitlements of each signed slice; a signed slice without any claims nothing."""
    return tuple(piece.entitlements or {} for piece in package.signature.slices if piece.kind != "unsigned")


def _each_once(problems: list[str]) -> list[str]:
    return list(dict.fromkeys(problems))


def _yes(value: bool) -> str:
    return "yes" if value else "no"


_NOT_COMPARABLE = not_applicable("there is no signature or no profile to compare")

CHECKS: tuple[Examined, ...] = tuple(
    Examined(check, once_read(ask))
    for check, ask in ((E01, _app_id), (E02, _permitted), (E03, _debugging), (E04, _push), (E05, _groups))
)
