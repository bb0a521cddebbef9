"""Chains of certificates up to a root of trust, and Apple's own policies for who may sign what.

General validators refuse Apple's certificates for their critical private extensions, and would check dates where
Apple doesn't. The policies are those of SecPolicy.c (apple-oss-distributions/Security, OSX/sec/Security): an app's
signer has a chain of three, an intermediate with Apple's mark, a leaf with a mark and the usage "code signing", and
its dates count; a profile's signer is known by its names, and dates don't count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from otadesk.days import Day
from otadesk.ipa import der
from otadesk.ipa.certificates import MAX_CHAIN, Certificate
from otadesk.ipa.der import DerError
from otadesk.ipa.public_key import is_issued_by
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import Finding
from otadesk.phrases import N_, N_many

MARK = "1.2.840.113635.100.6."
MARK_DEVELOPER_RELATIONS = f"{MARK}2.1"
MARK_DEVELOPMENT, MARK_DISTRIBUTION = f"{MARK}1.2", f"{MARK}1.4"
MARKS_APP_STORE = (f"{MARK}1.3", f"{MARK}1.3.1", f"{MARK}1.6", f"{MARK}1.6.1")
MARK_TESTFLIGHT = f"{MARK}1.25.1"
MARK_APPLE_SOFTWARE = f"{MARK}22"

PROFILE_ISSUER = "Apple iPhone Certification Authority"
PROFILE_SIGNER = "Apple iPhone OS Provisioning Profile Signing"

EXTENDED_KEY_USAGE = "2.5.29.37"
CODE_SIGNING = "1.3.6.1.5.5.7.3.3"

CHAIN_LENGTH = 3
MAX_ATTEMPTS = 64
"""How many signatures a hostile crowd of certificates may make us check."""

_SIGNER_ENDED = N_("Seen", "the signing certificate expired on {day}")
_SIGNER_STARTS = N_("Seen", "the signing certificate is valid from {day}")
_AUTHORITY_ENDED = N_("Seen", "an authority’s certificate expired on {day}")
_AUTHORITY_STARTS = N_("Seen", "an authority’s certificate is valid from {day}")


@dataclass(frozen=True, slots=True)
class Chain:
    """Certificates that issued each other, leaf first; with a root of trust at the end where it is ``anchored``."""

    certificates: tuple[Certificate, ...]
    anchored: bool


def build_chain(leaf: Certificate, others: Sequence[Certificate], trust: Trust) -> Chain:
    """Return the way from the leaf to a root of trust, or as far up as it leads.

    ``others`` came along in the message and are trusted for nothing; neither are the known intermediates.
    """
    attempts = iter(range(MAX_ATTEMPTS))
    best: tuple[Certificate, ...] = (leaf,)
    open_ways = [best]
    while open_ways:
        way = open_ways.pop()
        best = max(best, way, key=len)
        if way[-1] in trust.roots:
            return Chain(way, anchored=True)
        for root in trust.roots:
            if is_issued_by(way[-1], root):
                return Chain((*way, root), anchored=True)
        if len(way) < MAX_CHAIN:
            open_ways += [
                (*way, one)
                for one in (*trust.intermediates, *others)
                if one.subject == way[-1].issuer
                and one not in way
                and next(attempts, None) is not None
                and is_issued_by(way[-1], one)
            ]
    return Chain(best, anchored=False)


def judge_trust(chain: Chain) -> Iterator[Finding]:
    """Yield why a chain leads to no root of trust."""
    if chain.anchored:
        return
    last = chain.certificates[-1]
    if last.subject == last.issuer:
        detail = N_("Seen", "the certificates lead to an authority that is not Apple")
        yield Finding("chain-untrusted", detail, last.common_name)
    else:
        detail = N_("Seen", "the authority that issued the certificate isn’t known or didn’t")
        yield Finding("chain-incomplete", detail, last.common_name)


def judge_app_signer(chain: Chain) -> Iterator[Finding]:
    """Yield what keeps a chain from signing apps for devices, dates aside."""
    yield from judge_trust(chain)
    leaf = chain.certificates[0]
    marks = _marks(leaf)
    if MARK_TESTFLIGHT in marks:
        detail = N_("Seen", "TestFlight signed it: it installs through TestFlight alone")
        yield Finding("testflight-signer", detail, leaf.common_name)
    elif marks.intersection(MARKS_APP_STORE):
        detail = N_("Seen", "the App Store signed it: it installs through the App Store alone")
        yield Finding("app-store-signer", detail, leaf.common_name)
    elif not marks.intersection((MARK_DEVELOPMENT, MARK_DISTRIBUTION)):
        detail = N_("Seen", "the certificate is for neither development nor distribution on iOS")
        yield Finding("chain-purpose", detail, leaf.common_name)
    elif chain.anchored:
        yield from _judge_developer(chain)


def is_apples_own(chain: Chain) -> bool:
    """Whether Apple signed this code as its own, as it does with the stub of a watch app."""
    return chain.anchored and MARK_APPLE_SOFTWARE in _marks(chain.certificates[0])


def judge_dates(chain: Chain, now: datetime) -> Iterator[Finding]:
    """Yield the certificates below the root that have expired or aren't valid yet."""
    below = chain.certificates[:-1] if chain.anchored and len(chain.certificates) > 1 else chain.certificates
    for depth, one in enumerate(below):
        if now > one.not_after:
            detail = (_AUTHORITY_ENDED if depth else _SIGNER_ENDED).of(day=Day(one.not_after))
            yield Finding("certificate-expired", detail, one.common_name)
        elif now < one.not_before:
            detail = (_AUTHORITY_STARTS if depth else _SIGNER_STARTS).of(day=Day(one.not_before))
            yield Finding("certificate-not-yet-valid", detail, one.common_name)


def judge_profile_signer(chain: Chain) -> Iterator[Finding]:
    """Yield what keeps a chain from signing provisioning profiles; dates don't count."""
    for finding in judge_trust(chain):
        yield finding._replace(kind="profile-chain")
    if not chain.anchored:
        return
    leaf, *above = (one.common_name for one in chain.certificates)
    if len(chain.certificates) != CHAIN_LENGTH:
        long = N_many(
            "Seen", "a chain of {count} certificate where 3 belong", "a chain of {count} certificates where 3 belong"
        )
        yield Finding("profile-chain", long.of(count=len(chain.certificates)), leaf)
    if leaf != PROFILE_SIGNER or next(iter(above), "") != PROFILE_ISSUER:
        detail = N_("Seen", "signed as “{name}”, which does not sign profiles for iOS").of(name=leaf)
        yield Finding("profile-signer", detail, leaf)


def _judge_developer(chain: Chain) -> Iterator[Finding]:
    leaf, *above = chain.certificates
    if len(chain.certificates) != CHAIN_LENGTH or MARK_DEVELOPER_RELATIONS not in _marks(above[0]):
        detail = N_("Seen", "the certificate comes from an authority that issues none for apps")
        yield Finding("chain-intermediate", detail, above[0].common_name if above else "")
    if CODE_SIGNING not in _usages(leaf):
        detail = N_("Seen", "the certificate is not made for signing code")
        yield Finding("chain-purpose", detail, leaf.common_name)


def _marks(certificate: Certificate) -> frozenset[str]:
    return frozenset(name for name, _ in certificate.extensions if name.startswith(MARK))


def _usages(certificate: Certificate) -> frozenset[str]:
    for name, value in certificate.extensions:
        if name == EXTENDED_KEY_USAGE:
            try:
                return frozenset(der.object_identifier(one) for one in der.value(value).expect(der.SEQUENCE).children())
            except DerError:
                break
    return frozenset()
