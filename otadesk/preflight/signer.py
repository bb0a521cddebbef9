"""Who signed: somebody whom Apple vouches for today, whom the profile names, and who may sign for testers."""

from __future__ import annotations

from datetime import datetime

from otadesk.days import Day
from otadesk.ipa.certificates import Certificate, read_certificate
from otadesk.ipa.der import DerError
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_, N_many, Phrase, verbatim
from otadesk.preflight.answer import Answer, Examined, declare, judged, not_applicable, shown, unknown
from otadesk.preflight.bundle import UNABLE_TO_INSTALL
from otadesk.preflight.verified import INTEGRITY, not_verified, signed_slices, verified

_STORE_SIGNERS = ("Apple iPhone OS Application Signing", "TestFlight Beta Distribution")
_TESTFLIGHT_MARK = "1.2.840.113635.100.6.1.25.1"

MATCHING_PROFILE = N_("Finding", "Sign with a certificate that the profile contains, or make the profile anew with it.")

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
S17 = declare(
    *("S17", "signed-by-store", "block"),
    N_("Finding", "The app is signed by the App Store or TestFlight"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Export the archive again, for ad hoc, development or enterprise distribution."),
)


def _leaf_dates(package: AppPackage, now: datetime) -> Answer:
    leaves = signing_certificates(package)
    if not leaves:
        return without_leaf(package)
    ended, starts = N_("Seen", "“{name}” expired on {day}"), N_("Seen", "“{name}” starts on {day}")
    problems: list[Phrase] = []
    for leaf in leaves:
        if leaf.not_after <= now:
            problems.append(ended.of(name=shown(leaf.common_name), day=Day(leaf.not_after)))
        if leaf.not_before > now:
            problems.append(starts.of(name=shown(leaf.common_name), day=Day(leaf.not_before)))
    return judged(problems, N_("Seen", "valid until {day}").of(day=Day(min(leaf.not_after for leaf in leaves))))


def _leaf_in_profile(package: AppPackage, _now: datetime) -> Answer:
    leaves = signing_certificates(package)
    if not leaves:
        return without_leaf(package)
    if package.profile is None:
        return not_applicable(N_("Seen", "there is no profile"))
    allowed = {certificate.der for certificate in package.profile.certificates}
    strangers = sorted({leaf.common_name for leaf in leaves if leaf.der not in allowed})
    return judged(
        [_STRANGE.of(name=shown(name), count=len(allowed)) for name in strangers], _KNOWN.of(count=len(allowed))
    )


def _not_from_store(package: AppPackage, _now: datetime) -> Answer:
    signers = [piece.authorities[0] for piece in signed_slices(package) if piece.authorities]
    if not signers:
        return without_leaf(package)
    marked = [leaf.common_name for leaf in signing_certificates(package) if _TESTFLIGHT_MARK in dict(leaf.extensions)]
    store = sorted({*marked, *(name for name in signers if name.startswith(_STORE_SIGNERS))})
    problems = [N_("Seen", "signed by “{name}”").of(name=shown(name)) for name in store]
    return judged(problems, verbatim(shown(signers[0])))


def signing_certificates(package: AppPackage) -> tuple[Certificate, ...]:
    """Return the signing certificates that can be read, each once."""
    found = {}
    for data in {piece.leaf for piece in package.signature.slices if piece.leaf is not None}:
        try:
            found[data] = read_certificate(data)
        except DerError:
            continue
    return tuple(found.values())


def without_leaf(package: AppPackage) -> Answer:
    """Return what is to be said of a build in which no certificate can be looked at."""
    if any(piece.kind == "cms" for piece in package.signature.slices):
        return unknown(N_("Seen", "the signing certificate could not be read"))
    return not_applicable(N_("Seen", "no certificate has signed"))


_KNOWN = N_many("Seen", "one of the profile’s {count}", "one of the profile’s {count}")
_STRANGE = N_many(
    "Seen",
    "“{name}” is not among the profile’s {count} certificates",
    "“{name}” is not among the profile’s {count} certificates",
)

CHECKS: tuple[Examined, ...] = (
    Examined(
        S09,
        verified(not_verified, "chain-incomplete", "chain-untrusted", "chain-intermediate", "chain-purpose"),
    ),
    Examined(S10, verified(_leaf_dates, "certificate-expired", "certificate-not-yet-valid")),
    Examined(S11, verified(_leaf_in_profile, "not-in-profile")),
    Examined(S17, verified(_not_from_store, "app-store-signer", "testflight-signer")),
)
