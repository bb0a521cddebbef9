"""What is wrong with a web server's certificate, in one plain sentence, and what an authority of one's own needs."""

from __future__ import annotations

from datetime import datetime

from otadesk.phrases import N_, NOTHING, Phrase
from otadesk.probe.certificate import covers, read

OWN_AUTHORITY = N_(
    "ConnectionTrial",
    "If that is an authority of your own, name its file in the server’s settings, under {more}: {field}. Phones have to"
    " trust it too.",
).of(more=N_("Server", "More"), field=N_("Server", "Certificate authority of your own (PEM)"))


def plainly(chain: tuple[bytes, ...], host: str, now: datetime) -> tuple[Phrase, Phrase]:
    """Return why a chain, leaf first, was refused, and what to do where its authority is not known."""
    leaf = read(chain[0]) if chain else None
    if leaf is None:
        return NOTHING, NOTHING
    if now > leaf.ends:
        return N_("ConnectionTrial", "The certificate of {host} expired on {date}.").of(
            host=host, date=f"{leaf.ends:%Y-%m-%d}"
        ), NOTHING
    if now < leaf.begins:
        return N_("ConnectionTrial", "The certificate of {host} is not valid before {date}.").of(
            host=host, date=f"{leaf.begins:%Y-%m-%d}"
        ), NOTHING
    if not covers(leaf, host):
        return N_("ConnectionTrial", "The certificate is for {names}, not for {host}.").of(
            host=host, names=", ".join(leaf.names[:3]) or leaf.subject
        ), NOTHING
    return N_(
        "ConnectionTrial",
        "The certificate of {host} comes from “{issuer}”, an authority that this computer doesn’t know.",
    ).of(host=host, issuer=leaf.issuer), OWN_AUTHORITY
