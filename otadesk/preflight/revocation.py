"""Whether Apple has revoked the certificate that signed: a question to its servers, asked only on request."""

from __future__ import annotations

from otadesk.days import Day
from otadesk.phrases import N_, Phrase, in_turn
from otadesk.preflight.answer import Answer, Examined, declare, judged, passed, shown, unknown
from otadesk.preflight.case import Case, Revocation
from otadesk.preflight.signer import signing_certificates, without_leaf
from otadesk.preflight.verified import once_read

OCSP = "https://www.rfc-editor.org/rfc/rfc6960"

S12 = declare(
    *("S12", "certificate-revoked", "block"),
    N_("Finding", "The signing certificate was revoked"),
    N_("Finding", "“Unable to Install”, or the app “is no longer available” where it is installed."),
    N_("Finding", "Make a new certificate, make the profile anew with it, and sign again."),
    sources=(OCSP,),
)

_NOT_ASKED = unknown(N_("Seen", "only Apple’s servers can tell, and they were not asked"))
_NOBODY = N_("Seen", "no authority that can be asked has issued the certificate")


def _revocation(case: Case) -> Answer:
    """Ask of every certificate that signed; one that is revoked decides, one that is open leaves it open."""
    unasked = once_read(lambda package, _now: _NOT_ASKED if signing_certificates(package) else without_leaf(package))(
        case
    )
    if unasked is not _NOT_ASKED or case.revocations is None:
        return unasked
    revoked = [_revoked(one) for one in case.revocations if one.state == "revoked"]
    if revoked:
        return judged(revoked)
    answered = {one.certificate for one in case.revocations if one.state == "good"}
    if {leaf.der for leaf in signing_certificates(case.package)} <= answered and len(answered) == len(case.revocations):
        return passed(in_turn(_good(one) for one in case.revocations))
    return unknown(in_turn(one.detail for one in case.revocations if one.state == "unknown") or _NOBODY)


def _revoked(one: Revocation) -> Phrase:
    told = N_("Seen", "revoked, says {responder}").of(responder=shown(one.responder))
    if one.when is not None:
        since = N_("Seen", "revoked since {day}, says {responder}")
        told = since.of(day=Day(one.when), responder=shown(one.responder))
    return N_("Seen", "{told} ({reason})").of(told=told, reason=one.detail) if one.detail else told


def _good(one: Revocation) -> Phrase:
    if one.when is None:
        return N_("Seen", "not revoked, says {responder}").of(responder=shown(one.responder))
    dated = N_("Seen", "not revoked, says {responder} of {day}")
    return dated.of(responder=shown(one.responder), day=Day(one.when))


CHECKS: tuple[Examined, ...] = (Examined(S12, _revocation),)
