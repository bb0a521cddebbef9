"""The code signatures: present, of a form that iOS takes, whole, and by somebody whom the profile names.

A quick look answers for the main executable as far as its signature tells. Once a verification has read everything, its
faults decide, for each piece of code and each bundle. What was not verified is “unknown”, never a pass.
"""

from __future__ import annotations

from datetime import UTC, datetime

from otadesk.ipa.certificates import Certificate, read_certificate
from otadesk.ipa.der import DerError
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.signature import SliceSignature
from otadesk.ipa.verification import Fault, FaultKind
from otadesk.phrases import N_
from otadesk.preflight.answer import (
    Answer,
    Examined,
    PackageQuestion,
    Question,
    declare,
    judged,
    not_applicable,
    passed,
    shown,
    unknown,
)
from otadesk.preflight.bundle import UNABLE_TO_INSTALL
from otadesk.preflight.case import Case
from otadesk.preflight.days import Day

LATEST_FORMAT = "https://developer.apple.com/documentation/xcode/using-the-latest-code-signature-format"
NOT_VERIFIED = "not verified yet"

_EXECUTABLE_SEGMENT = 0x20400
"""The code directory's version since which it describes the executable segment; iOS 15 asks for it."""
_ASKED_SINCE = datetime(2021, 9, 20, tzinfo=UTC)
"""When iOS 15 came."""
_SHA256_SINCE = datetime(2017, 9, 19, tzinfo=UTC)
"""When iOS 11 came, with which Apple's tools left SHA-1 alone behind."""
_STORE_SIGNERS = ("Apple iPhone OS Application Signing", "TestFlight Beta Distribution")
_TESTFLIGHT_MARK = "1.2.840.113635.100.6.1.25.1"

INTEGRITY = N_("Finding", "“Unable to Install”, often with the words “integrity could not be verified”.")
SIGN_AGAIN = N_("Finding", "Sign the app again, as the last step before packaging.")
MATCHING_PROFILE = N_("Finding", "Sign with a certificate that the profile contains, or make the profile anew with it.")

S01 = declare(
    *("S01", "unsigned", "block"),
    N_("Finding", "The app is not signed"),
    INTEGRITY,
    N_("Finding", "Sign it with an ad hoc or enterprise profile; export from the archive does that."),
)
S02 = declare(
    *("S02", "signature-unreadable", "block"), N_("Finding", "The signature is damaged"), INTEGRITY, SIGN_AGAIN
)
S03 = declare(
    *("S03", "code-changed", "block"), N_("Finding", "The code was changed after signing"), INTEGRITY, SIGN_AGAIN
)
S04 = declare(
    *("S04", "sealed-parts-changed", "block"),
    N_("Finding", "Info.plist or another part under the signature was changed after signing"),
    INTEGRITY,
    SIGN_AGAIN,
)
S05 = declare(
    *("S05", "signature-sha1-only", "warn"),
    N_("Finding", "The signature has no SHA-256 digests"),
    N_("Finding", "Recent iOS versions may refuse such an old signature."),
    N_("Finding", "Sign again with a current Xcode."),
)
S06 = declare(
    *("S06", "signature-format-old", "block"),
    N_("Finding", "The signature’s format is too old for iOS 15 and later"),
    N_("Finding", "The app installs, but iOS 15 and later ask for an update by its developer when it is opened."),
    N_("Finding", "Sign again on macOS 11 or later; other signing tools need DER entitlements switched on."),
    sources=(LATEST_FORMAT,),
)
S07 = declare(
    *("S07", "entitlements-differ", "warn"),
    N_("Finding", "The two forms of the entitlements in the signature differ"),
    N_("Finding", "The app installs, but iOS may deny it what only one of them claims."),
    SIGN_AGAIN,
    sources=(LATEST_FORMAT,),
)
S08 = declare(
    *("S08", "signature-broken", "block"), N_("Finding", "The signature itself is not sound"), INTEGRITY, SIGN_AGAIN
)
S09 = declare(
    *("S09", "signer-not-apple", "block"),
    N_("Finding", "The signing certificate doesn’t lead to Apple"),
    INTEGRITY,
    N_("Finding", "Sign with a certificate that Apple has issued to your team."),
)
S10 = declare(
    *("S10", "certificate-expired", "block"),
    N_("Finding", "The signing certificate is not valid now"),
    N_("Finding", "“Unable to Install”; where the app is already installed, it no longer opens."),
    N_("Finding", "Renew the certificate, make the profile anew with it, and sign again."),
)
S11 = declare(
    *("S11", "certificate-not-in-profile", "block"),
    N_("Finding", "The profile doesn’t contain the signing certificate"),
    INTEGRITY,
    MATCHING_PROFILE,
)
S12 = declare(
    *("S12", "certificate-revoked", "block"),
    N_("Finding", "The signing certificate was revoked"),
    N_("Finding", "“Unable to Install”, or the app “is no longer available” where it is installed."),
    N_("Finding", "Make a new certificate, make the profile anew with it, and sign again."),
)
S13 = declare(
    *("S13", "signed-under-other-id", "block"),
    N_("Finding", "The app was signed under another bundle identifier"),
    INTEGRITY,
    N_("Finding", "Change the bundle identifier before signing, not after it."),
)
S14 = declare(
    *("S14", "team-mismatch", "block"),
    N_("Finding", "The signature and the profile belong to different teams"),
    N_("Finding", "The app doesn’t install, or closes as soon as it is opened."),
    N_("Finding", "Sign with the certificate and the profile of one team."),
)
S15 = declare(
    *("S15", "files-changed", "block"),
    N_("Finding", "Files in the app were changed, added or removed after signing"),
    INTEGRITY,
    SIGN_AGAIN,
)
S16 = declare(
    *("S16", "signed-ad-hoc", "block"),
    N_("Finding", "The app is signed by nobody (“ad hoc” in the sense of codesign)"),
    INTEGRITY,
    N_("Finding", "Sign with a certificate of your team; not to be confused with an ad hoc profile."),
)
S17 = declare(
    *("S17", "signed-by-store", "block"),
    N_("Finding", "The app is signed by the App Store or TestFlight"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Export the archive again, for ad hoc or enterprise distribution."),
)


def once_read(ask: PackageQuestion) -> Question:
    """Return the question for a signature that was read; of one that wasn't, the answer is unknown and why."""

    def asked(case: Case) -> Answer:
        if case.package.signature.slices:
            return ask(case.package, case.now)
        return unknown(shown("; ".join(case.package.signature.problems) or "the signature was not read"))

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
            return judged(problems, "")
        main = case.verification.main
        if answer.outcome != "unknown" or not main or any(one.signature.kind == "unsigned" for one in main):
            return answer
        return passed(f"{len(case.verification.machos)} pieces of code, {len(case.verification.bundles)} bundles")

    return asked


def told(fault: Fault) -> str:
    """Return a fault in words: where it is, and what."""
    places = (fault.file or fault.bundle, f"({fault.architecture})" if fault.architecture else "")
    where = " ".join(shown(part) for part in places if part)
    return f"{where}: {fault.detail}" if where else fault.detail


def _signed_slices(package: AppPackage) -> tuple[SliceSignature, ...]:
    return tuple(piece for piece in package.signature.slices if piece.kind != "unsigned")


def _present(package: AppPackage, _now: datetime) -> Answer:
    bare = [piece.architecture for piece in package.signature.slices if piece.kind == "unsigned"]
    if bare and package.signature.state == "invalid":
        return passed("there is a signature, but it can’t be read")
    return judged([f"no signature for {name}" for name in bare], "signed")


def _readable(package: AppPackage, _now: datetime) -> Answer:
    """Ask that the signature's blobs lie within it and make sense (0xE8008014)."""
    damaged = package.signature.state == "invalid" and len(_signed_slices(package)) < len(package.signature.slices)
    return judged([shown(problem) for problem in package.signature.problems] if damaged else [], "read")


def _digests(package: AppPackage, now: datetime) -> Answer:
    slices = _signed_slices(package)
    if not slices:
        return not_applicable("the app is not signed")
    if now < _SHA256_SINCE:
        return not_applicable("before iOS 11 they were not needed")
    old = [
        f"{piece.architecture}: only {', '.join(piece.digests)}" for piece in slices if "sha256" not in piece.digests
    ]
    return judged(old, ", ".join(sorted({digest for piece in slices for digest in piece.digests})))


def _format(package: AppPackage, now: datetime) -> Answer:
    """Ask only of 64-bit slices: iOS 15 and later, which refuse the old form (0xE8008029), run nothing else."""
    if now < _ASKED_SINCE:
        return not_applicable("before iOS 15 the old format was fine")
    slices = [piece for piece in _signed_slices(package) if piece.architecture.startswith("arm64")]
    if not slices:
        return not_applicable("no signed 64-bit ARM code")
    problems = []
    for piece in slices:
        version = piece.code_directory_version
        if version is None:
            return unknown(f"{piece.architecture}: the code directory could not be read")
        if version < _EXECUTABLE_SEGMENT:
            problems.append(
                f"{piece.architecture}: code directory version 0x{version:x}, needed 0x{_EXECUTABLE_SEGMENT:x}"
            )
        if piece.entitlements and not piece.der_entitlements:
            problems.append(f"{piece.architecture}: no DER entitlements")
    return judged(problems, f"code directory version 0x{slices[0].code_directory_version:x}")


def _format_everywhere(case: Case) -> Answer:
    """Ask of every program that iOS starts; what a library's signature looks like is not asked for."""
    answer = once_read(_format)(case)
    if case.verification is None or case.now < _ASKED_SINCE:
        return answer
    programs = {macho.path for macho in case.verification.machos if macho.is_main and not macho.is_apples}
    programs -= {macho.path for macho in case.verification.machos if macho.bundle.endswith(".framework")}
    problems = [answer.evidence] if answer.outcome == "fail" else []
    problems += [
        told(fault)
        for fault in case.verification.of("old-code-directory", "no-der-entitlements")
        if fault.file in programs - {case.package.app.executable} and fault.architecture.startswith("arm64")
    ]
    if answer.outcome == "unknown" and not problems and case.verification.main:
        return judged([told(fault) for fault in case.verification.of("old-code-directory")], "read to the end")
    return judged(problems, answer.evidence) if problems else answer


def _leaf_dates(package: AppPackage, now: datetime) -> Answer:
    leaves = _leaves(package)
    if not leaves:
        return _without_leaf(package)
    problems = []
    for leaf in leaves:
        if leaf.not_after <= now:
            problems.append(f"“{shown(leaf.common_name)}” ended on {Day(leaf.not_after)}")
        if leaf.not_before > now:
            problems.append(f"“{shown(leaf.common_name)}” starts on {Day(leaf.not_before)}")
    return judged(problems, f"valid until {Day(min(leaf.not_after for leaf in leaves))}")


def _leaf_in_profile(package: AppPackage, _now: datetime) -> Answer:
    leaves = _leaves(package)
    if not leaves:
        return _without_leaf(package)
    if package.profile is None:
        return not_applicable("there is no profile")
    allowed = {certificate.der for certificate in package.profile.certificates}
    strangers = sorted({leaf.common_name for leaf in leaves if leaf.der not in allowed})
    return judged(
        [f"“{shown(name)}” is not among the profile’s {len(allowed)} certificates" for name in strangers],
        f"one of the profile’s {len(allowed)}",
    )


def _identifier(package: AppPackage, _now: datetime) -> Answer:
    """Ask that the code directory's identifier is the bundle's (0xE80000C5)."""
    slices = _signed_slices(package)
    if not slices or not package.app.bundle_id:
        return not_applicable("there is no signed app with an identifier")
    others = sorted({piece.identifier for piece in slices} - {package.app.bundle_id, ""})
    return judged(
        [f"signed as “{shown(name)}”, the app is “{shown(package.app.bundle_id)}”" for name in others],
        package.app.bundle_id,
    )


def _team(package: AppPackage, _now: datetime) -> Answer:
    """Compare the teams where both name one: signatures do since version 0x20200, very old profiles don't."""
    teams = sorted({piece.team_id for piece in _signed_slices(package)} - {""})
    if not teams or package.profile is None or not package.profile.team_id:
        return not_applicable("the signature or the profile names no team")
    expected = package.profile.team_id
    return judged(
        [
            f"signed by team {shown(team)}, the profile is team {shown(expected)}’s"
            for team in teams
            if team != expected
        ],
        shown(expected),
    )


def _signed_by_somebody(package: AppPackage, _now: datetime) -> Answer:
    slices = _signed_slices(package)
    if not slices:
        return not_applicable("the app is not signed")
    return judged(
        [f"{piece.architecture}: no signer" for piece in slices if piece.kind == "ad-hoc"], "signed by a certificate"
    )


def _not_from_store(package: AppPackage, _now: datetime) -> Answer:
    signers = [piece.authorities[0] for piece in _signed_slices(package) if piece.authorities]
    if not signers:
        return _without_leaf(package)
    marked = [leaf.common_name for leaf in _leaves(package) if _TESTFLIGHT_MARK in dict(leaf.extensions)]
    store = sorted({*marked, *(name for name in signers if name.startswith(_STORE_SIGNERS))})
    return judged([f"signed by “{shown(name)}”" for name in store], shown(signers[0]))


def _not_verified(package: AppPackage, _now: datetime) -> Answer:
    return unknown(NOT_VERIFIED) if _signed_slices(package) else not_applicable("the app is not signed")


def _leaves(package: AppPackage) -> tuple[Certificate, ...]:
    """Return the signing certificates that can be read, each once."""
    found = {}
    for data in {piece.leaf for piece in package.signature.slices if piece.leaf is not None}:
        try:
            found[data] = read_certificate(data)
        except DerError:
            continue
    return tuple(found.values())


def _without_leaf(package: AppPackage) -> Answer:
    if any(piece.kind == "cms" for piece in package.signature.slices):
        return unknown("the signing certificate could not be read")
    return not_applicable("no certificate has signed")


def _revocation(package: AppPackage, _now: datetime) -> Answer:
    """Leave it open: only Apple's servers know, and a preflight asks nobody."""
    if not _leaves(package):
        return _without_leaf(package)
    return unknown("only Apple’s servers can tell, and they were not asked")


CHECKS: tuple[Examined, ...] = (
    Examined(S01, verified(_present, "missing-signature")),
    Examined(
        S02,
        verified(
            _readable, "superblob-malformed", "macho-malformed", "scatter", "unknown-digest", "entitlements-malformed"
        ),
    ),
    Examined(S03, verified(_not_verified, "page-hash", "code-limit")),
    Examined(S04, verified(_not_verified, "special-slot")),
    Examined(S05, verified(_digests)),
    Examined(S06, _format_everywhere),
    Examined(S07, verified(_not_verified, "entitlements-differ")),
    Examined(S08, verified(_not_verified, "cms-malformed", "cms-signature", "cms-message-digest", "cms-cdhashes")),
    Examined(
        S09,
        verified(_not_verified, "chain-incomplete", "chain-untrusted", "chain-intermediate", "chain-purpose"),
    ),
    Examined(S10, verified(_leaf_dates, "certificate-expired", "certificate-not-yet-valid")),
    Examined(S11, verified(_leaf_in_profile, "not-in-profile")),
    Examined(S12, once_read(_revocation)),
    Examined(S13, verified(_identifier, "identifier-mismatch")),
    Examined(S14, verified(_team, "team-mismatch")),
    Examined(
        S15,
        verified(
            _not_verified,
            *("seal-missing", "seal-malformed"),
            *("resource-missing", "resource-changed", "resource-added", "resource-symlink"),
        ),
    ),
    Examined(S16, verified(_signed_by_somebody, "ad-hoc")),
    Examined(S17, verified(_not_from_store, "app-store-signer", "testflight-signer")),
)
