"""The code signatures: present, of a form that iOS takes, whole, and of one piece with the bundle and its profile.

A quick look answers for the main executable as far as its signature tells. Once a verification has read everything, its
faults decide, for each piece of code and each bundle. What was not verified is “unknown”, never a pass.
"""

from __future__ import annotations

from datetime import UTC, datetime

from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_, Phrase, verbatim
from otadesk.preflight.answer import (
    Answer,
    Examined,
    declare,
    judged,
    not_applicable,
    passed,
    placed,
    shown,
    unknown,
)
from otadesk.preflight.case import Case
from otadesk.preflight.verified import INTEGRITY, not_verified, once_read, signed_slices, told, verified

LATEST_FORMAT = "https://developer.apple.com/documentation/xcode/using-the-latest-code-signature-format"

_EXECUTABLE_SEGMENT = 0x20400
"""The code directory's version since which it describes the executable segment; iOS 15 asks for it."""
_ASKED_SINCE = datetime(2021, 9, 20, tzinfo=UTC)
"""When iOS 15 came."""
_SHA256_SINCE = datetime(2017, 9, 19, tzinfo=UTC)
"""When iOS 11 came, with which Apple's tools left SHA-1 alone behind."""
_STARTED = (".app", ".appex")
LOOSE_CODE = "https://github.com/tobefuturer/app2dylib/issues/12"
SIGN_AGAIN = N_("Finding", "Sign the app again, as the last step before packaging.")

S01 = declare(
    *("S01", "unsigned", "block"),
    N_("Finding", "The app is not signed"),
    INTEGRITY,
    N_("Finding", "Sign it with an ad hoc, development or enterprise profile; export from the archive does that."),
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

S18 = declare(
    *("S18", "loose-code-unsound", "warn"),
    N_("Finding", "Code among the app’s files can’t be loaded"),
    N_("Finding", "The app installs and opens, but fails where it loads this code while it runs."),
    N_("Finding", "Sign it together with the app, or leave it out where the app doesn’t need it."),
    sources=(LOOSE_CODE,),
)


def _present(package: AppPackage, _now: datetime) -> Answer:
    bare = [piece.architecture for piece in package.signature.slices if piece.kind == "unsigned"]
    if bare and package.signature.state == "invalid":
        return passed(N_("Seen", "there is a signature, but it can’t be read"))
    problems = [N_("Seen", "no signature for {architecture}").of(architecture=name) for name in bare]
    return judged(problems, N_("Seen", "signed"))


def _readable(package: AppPackage, _now: datetime) -> Answer:
    """Ask that the signature's blobs lie within it and make sense (0xE8008014)."""
    damaged = package.signature.state == "invalid" and len(signed_slices(package)) < len(package.signature.slices)
    return judged(package.signature.problems if damaged else [], N_("Seen", "read"))


def _digests(package: AppPackage, now: datetime) -> Answer:
    slices = signed_slices(package)
    if not slices:
        return _NOT_SIGNED
    if now < _SHA256_SINCE:
        return not_applicable(N_("Seen", "before iOS 11 they were not needed"))
    old = [
        placed(piece.architecture, N_("Seen", "only {digests}").of(digests=", ".join(piece.digests)))
        for piece in slices
        if "sha256" not in piece.digests
    ]
    return judged(old, verbatim(", ".join(sorted({digest for piece in slices for digest in piece.digests}))))


def _format(package: AppPackage, now: datetime) -> Answer:
    """Ask only of 64-bit slices: iOS 15 and later, which refuse the old form (0xE8008029), run nothing else."""
    if now < _ASKED_SINCE:
        return not_applicable(N_("Seen", "before iOS 15 the old format was fine"))
    slices = [piece for piece in signed_slices(package) if piece.architecture.startswith("arm64")]
    if not slices:
        return not_applicable(N_("Seen", "no signed 64-bit ARM code"))
    problems: list[Phrase] = []
    for piece in slices:
        version = piece.code_directory_version
        if version is None:
            return unknown(placed(piece.architecture, N_("Seen", "the code directory could not be read")))
        if version < _EXECUTABLE_SEGMENT:
            old = N_("Seen", "code directory version {version}, needed {needed}")
            words = old.of(version=hex(version), needed=hex(_EXECUTABLE_SEGMENT))
            problems.append(placed(piece.architecture, words))
        if piece.entitlements and not piece.der_entitlements:
            problems.append(placed(piece.architecture, N_("Seen", "no DER entitlements")))
    first = hex(slices[0].code_directory_version or 0)
    return judged(problems, N_("Seen", "code directory version {version}").of(version=first))


def _format_everywhere(case: Case) -> Answer:
    """Ask of every program that iOS starts; what a library's signature looks like is not asked for."""
    answer = once_read(_format)(case)
    if case.verification is None or case.now < _ASKED_SINCE:
        return answer
    programs = {
        macho.path
        for macho in case.verification.machos
        if macho.is_main and not macho.is_apples and (not macho.bundle or macho.bundle.endswith(_STARTED))
    }
    inside = [
        told(fault)
        for fault in case.verification.of("old-code-directory", "no-der-entitlements")
        if fault.file in programs - {case.package.app.executable} and fault.architecture.startswith("arm64")
    ]
    if answer.outcome == "unknown" and not inside and case.verification.main:
        old = [told(fault) for fault in case.verification.of("old-code-directory")]
        return judged(old, N_("Seen", "read to the end"))
    if not inside:
        return answer
    return judged([answer.seen, *inside] if answer.outcome == "fail" else inside)


def _identifier(package: AppPackage, _now: datetime) -> Answer:
    """Ask that the code directory's identifier is the bundle's (0xE80000C5)."""
    slices = signed_slices(package)
    if not slices or not package.app.bundle_id:
        return not_applicable(N_("Seen", "there is no signed app with an identifier"))
    others = sorted({piece.identifier for piece in slices} - {package.app.bundle_id, ""})
    words = N_("Seen", "signed as “{signed}”, the app is “{app}”").of(app=shown(package.app.bundle_id))
    return judged([words.of(signed=shown(name)) for name in others], verbatim(package.app.bundle_id))


def _team(package: AppPackage, _now: datetime) -> Answer:
    """Compare the teams where both name one: signatures do since version 0x20200, very old profiles don't."""
    teams = sorted({piece.team_id for piece in signed_slices(package)} - {""})
    if not teams or package.profile is None or not package.profile.team_id:
        return not_applicable(N_("Seen", "the signature or the profile names no team"))
    expected = package.profile.team_id
    words = N_("Seen", "signed by team {signer}, the profile is team {team}’s").of(team=shown(expected))
    return judged([words.of(signer=shown(team)) for team in teams if team != expected], verbatim(shown(expected)))


def _signed_by_somebody(package: AppPackage, _now: datetime) -> Answer:
    slices = signed_slices(package)
    if not slices:
        return _NOT_SIGNED
    nobody = N_("Seen", "no signer")
    problems = [placed(piece.architecture, nobody) for piece in slices if piece.kind == "ad-hoc"]
    return judged(problems, N_("Seen", "signed by a certificate"))


_NOT_SIGNED = not_applicable(N_("Seen", "the app is not signed"))

CHECKS: tuple[Examined, ...] = (
    Examined(S01, verified(_present, "missing-signature")),
    Examined(
        S02,
        verified(
            _readable, "superblob-malformed", "macho-malformed", "scatter", "unknown-digest", "entitlements-malformed"
        ),
    ),
    Examined(S03, verified(not_verified, "page-hash", "code-limit")),
    Examined(S04, verified(not_verified, "special-slot")),
    Examined(S05, verified(_digests)),
    Examined(S06, _format_everywhere),
    Examined(S07, verified(not_verified, "entitlements-differ")),
    Examined(S08, verified(not_verified, "cms-malformed", "cms-signature", "cms-message-digest", "cms-cdhashes")),
    Examined(S13, verified(_identifier, "identifier-mismatch")),
    Examined(S14, verified(_team, "team-mismatch")),
    Examined(
        S15,
        verified(
            not_verified,
            *("seal-missing", "seal-malformed"),
            *("resource-missing", "resource-changed", "resource-added", "resource-symlink"),
        ),
    ),
    Examined(S16, verified(_signed_by_somebody, "ad-hoc")),
    Examined(S18, verified(not_verified, "loose-code")),
)
