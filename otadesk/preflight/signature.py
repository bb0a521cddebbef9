"""The code signature of the main executable: present, of a form that iOS takes, and by somebody whom the profile names.

What needs every byte of the package to be read is declared here too and answers “unknown” until it has been verified:
not knowing is never shown as a pass.
"""

from __future__ import annotations

from datetime import datetime

from otadesk.ipa.certificates import Certificate, read_certificate
from otadesk.ipa.der import DerError
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.signature import SliceSignature
from otadesk.phrases import N_
from otadesk.preflight.answer import (
    Answer,
    Examined,
    Question,
    declare,
    judged,
    not_applicable,
    passed,
    shown,
    unknown,
)
from otadesk.preflight.bundle import UNABLE_TO_INSTALL
from otadesk.preflight.days import Day

LATEST_FORMAT = "https://developer.apple.com/documentation/xcode/using-the-latest-code-signature-format"
NOT_VERIFIED = "not verified yet"

_EXECUTABLE_SEGMENT = 0x20400
"""The code directory's version since which it describes the executable segment; iOS 15 asks for it."""
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


def once_read(ask: Question) -> Question:
    """Return the question for a signature that was read; of one that wasn't, the answer is unknown and why."""

    def asked(package: AppPackage, now: datetime) -> Answer:
        if package.signature.slices:
            return ask(package, now)
        return unknown(shown("; ".join(package.signature.problems) or "the signature was not read"))

    return asked


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


def _digests(package: AppPackage, _now: datetime) -> Answer:
    slices = _signed_slices(package)
    if not slices:
        return not_applicable("the app is not signed")
    old = [
        f"{piece.architecture}: only {', '.join(piece.digests)}" for piece in slices if "sha256" not in piece.digests
    ]
    return judged(old, ", ".join(sorted({digest for piece in slices for digest in piece.digests})))


def _format(package: AppPackage, _now: datetime) -> Answer:
    """Ask only of 64-bit slices: iOS 15 and later, which refuse the old form (0xE8008029), run nothing else."""
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


CHECKS: tuple[Examined, ...] = tuple(
    Examined(check, once_read(ask))
    for check, ask in (
        (S01, _present),
        (S02, _readable),
        (S03, _not_verified),
        (S04, _not_verified),
        (S05, _digests),
        (S06, _format),
        (S08, _not_verified),
        (S09, _not_verified),
        (S10, _leaf_dates),
        (S11, _leaf_in_profile),
        (S13, _identifier),
        (S14, _team),
        (S15, _not_verified),
        (S16, _signed_by_somebody),
        (S17, _not_from_store),
    )
)
