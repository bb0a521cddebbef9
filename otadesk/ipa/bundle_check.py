"""Judges a bundle as a whole: its executable, its identifier and team, its profile, its seal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from otadesk.ipa.certificates import Certificate
from otadesk.ipa.code_bundles import CodeBundle
from otadesk.ipa.profile_check import FILE as PROFILE_FILE
from otadesk.ipa.profile_check import check_profile
from otadesk.ipa.seal_check import SealedTree, check_seal
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import BundleReport, Fault, FaultKind, MachOReport
from otadesk.phrases import N_


def check_bundle(
    bundle: CodeBundle, machos: Sequence[MachOReport], tree: SealedTree, team_id: str, trust: Trust
) -> BundleReport:
    """Return what is known of a bundle; ``machos`` are the pieces of code in it, ``team_id`` is the app's.

    Of what iOS doesn't look at by itself the seal isn't asked: the app's own covers those files as well.
    """
    main = next((one for one in machos if one.is_main), None)
    newest = main.slices[-1] if main and main.slices else None
    faults = [*_executable(bundle, main), *_identifier(bundle, main), *_teams(machos, team_id)]
    chain: tuple[Certificate, ...] = ()
    profile_path = f"{bundle.path}/{PROFILE_FILE}" if bundle.path else PROFILE_FILE
    if bundle.profile:
        chain, found = check_profile(bundle.profile, bundle.path, profile_path, trust)
        faults += found
    elif bundle.profile_problem:
        detail = N_("Seen", "the profile can’t be read: {why}").of(why=bundle.profile_problem)
        faults.append(Fault("profile-malformed", bundle.path, profile_path, detail))
    sealed = bundle.seal or bundle.seal_problem or (newest and newest.signature.kind != "unsigned")
    if sealed and bundle.is_vetted:
        faults += check_seal(bundle, tree)
    return BundleReport(
        path=bundle.path,
        kind=bundle.kind,
        bundle_id=bundle.bundle_id,
        identifier=newest.signature.identifier if newest else "",
        team_id=newest.signature.team_id if newest else "",
        info=bundle.info,
        entitlements=newest.signature.entitlements if newest else None,
        profile=bundle.profile,
        profile_problem=bundle.profile_problem,
        profile_chain=chain,
        sealed_files=len(bundle.seal.files) if bundle.seal else 0,
        faults=tuple(faults),
    )


def _executable(bundle: CodeBundle, main: MachOReport | None) -> Iterator[Fault]:
    if main is None and bundle.is_vetted:
        missing, unnamed = N_("Seen", "the executable is missing"), N_("Seen", "the Info.plist names no executable")
        yield Fault("executable-missing", bundle.path, bundle.executable, missing if bundle.executable else unnamed)


def _identifier(bundle: CodeBundle, main: MachOReport | None) -> Iterator[Fault]:
    """Compare what is signed with the Info.plist, as installd does for all that it installs and for frameworks."""
    for one in main.slices if main and bundle.is_vetted and bundle.bundle_id else ():
        other = next((d.identifier for d in one.directories if d.identifier != bundle.bundle_id), None)
        if other is not None:
            detail = N_("Seen", "signed as “{other}”, the bundle is “{bundle}”")
            detail = detail.of(other=other, bundle=bundle.bundle_id)
            yield Fault("identifier-mismatch", bundle.path, main.path if main else "", detail, one.slice.architecture)


def _teams(machos: Sequence[MachOReport], team_id: str) -> Iterator[Fault]:
    for macho in machos:
        kind: FaultKind = "loose-code" if macho.is_loose else "team-mismatch"
        for one in () if macho.is_apples else macho.slices:
            other = next((d.team_id for d in one.directories if d.team_id and d.team_id != team_id), "")
            if other and team_id:
                detail = N_("Seen", "signed by team {other}, the app is team {team}’s").of(other=other, team=team_id)
                yield Fault(kind, macho.bundle, macho.path, detail, one.slice.architecture)
