"""Whether a CMS message is signed by whom it names, over the content that is there (RFC 5652, 5.4 and 5.6).

The signed attributes are hashed in the order in which they stand, tagged as a SET: Apple's signer does not sort the
values of one of them as DER would have it, and iOS takes that.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from otadesk.errors import PackageError
from otadesk.ipa import der
from otadesk.ipa.certificates import Certificate, readable, signing_chain
from otadesk.ipa.chain import Chain, build_chain
from otadesk.ipa.cms import MESSAGE_DIGEST, Signer, read_signed_data
from otadesk.ipa.code_directory import CodeDirectory
from otadesk.ipa.der import DerError
from otadesk.ipa.plist import read_plist
from otadesk.ipa.public_key import DIGESTS, is_signed_by
from otadesk.ipa.trust import Trust
from otadesk.phrases import N_, NOTHING, Phrase

CDHASHES, CDHASHES_2 = "1.2.840.113635.100.9.1", "1.2.840.113635.100.9.2"

CmsFault = Literal["cms-malformed", "cms-signature", "cms-message-digest", "cms-cdhashes"]

_OTHERS = N_("Seen", "the list of code directories that was signed names others (attribute {attribute})")


@dataclass(frozen=True, slots=True)
class SignedMessage:
    """Who signed a message, up to the root of trust where it leads there, and what is wrong with it."""

    signer: Signer | None
    chain: Chain | None
    faults: tuple[tuple[CmsFault, Phrase], ...]


def verify_message(message: bytes, content: bytes | None, trust: Trust) -> SignedMessage:
    """Verify a message over ``content``, or over its own where that is None; never raises for what it holds."""
    try:
        signed = read_signed_data(message)
        content = signed.content if content is None else content
        if content is None or not signed.signers:
            return _malformed(N_("Seen", "nobody signed, or nothing was signed"))
        signer = signed.signers[0]
        certificates = readable(signed.certificates)
        leaf = next(iter(signing_chain(signer, certificates)), None)
        if leaf is None:
            return _malformed(N_("Seen", "the signing certificate is missing"), signer)
        faults = _faults(signer, leaf, content)
    except DerError as error:
        return _malformed(N_("Seen", "the CMS message can’t be read: {why}").of(why=str(error)))
    return SignedMessage(signer, build_chain(leaf, certificates, trust), faults)


def cdhashes_fault(signer: Signer, directories: Sequence[CodeDirectory]) -> Phrase:
    """Return how Apple's two attributes disagree with the code directories, nothing where they agree or are absent.

    The first lists all directories, cut to 20 bytes, in a property list; the second names them whole, with their hash.
    Apple's signer lists all there too, zsign (src/signing.cpp) only the one with SHA-256. Old tools wrote neither.
    """
    try:
        listed = _listed(signer)
        listed_2 = _listed_2(signer)
    except (DerError, PackageError) as error:
        return N_("Seen", "a list of code directories can’t be read: {why}").of(why=str(error))
    if not all(one.kept_bytes for one in directories):
        return NOTHING  # a hash that nobody knows, which is told elsewhere
    if listed is not None and listed != {one.cdhash for one in directories}:
        return _OTHERS.of(attribute="9.1")
    whole = {(one.digest, hashlib.new(one.digest, one.data).digest()) for one in directories if one.cdhash}
    # Truncated SHA-256 counts as SHA-256; a directory may also be listed cut to the 20 bytes of its cdhash.
    cut = {(name, digest[:20]) for name, digest in whole}
    if listed_2 is not None and not listed_2 <= whole | cut:
        return _OTHERS.of(attribute="9.2")
    return NOTHING


def _malformed(why: Phrase, signer: Signer | None = None) -> SignedMessage:
    return SignedMessage(signer, None, (("cms-malformed", why),))


def _faults(signer: Signer, leaf: Certificate, content: bytes) -> tuple[tuple[CmsFault, Phrase], ...]:
    digest = DIGESTS.get(signer.digest_algorithm)
    if digest is None:
        unknown = N_("Seen", "signed with an unknown digest ({name})").of(name=signer.digest_algorithm)
        return (("cms-signature", unknown),)
    faults: list[tuple[CmsFault, Phrase]] = []
    signed = signer.signed_attributes
    if signed:
        claimed = signer.attributes.get(MESSAGE_DIGEST)
        value = der.octets(claimed[0]) if claimed else b""
        if not hmac.compare_digest(value, hashlib.new(digest, content).digest()):
            faults.append(("cms-message-digest", N_("Seen", "the content was changed after it was signed")))
    if not is_signed_by(leaf, signed or content, signer.signature, signer.signature_algorithm, digest):
        changed = N_("Seen", "the signature was not made with the certificate’s key, or was changed")
        faults.append(("cms-signature", changed))
    return tuple(faults)


def _listed(signer: Signer) -> set[bytes] | None:
    values = signer.attributes.get(CDHASHES)
    if values is None:
        return None
    found = read_plist(der.octets(values[0]), "The list of code directories").get("cdhashes")
    return {one for one in found if isinstance(one, bytes)} if isinstance(found, list) else set()


def _listed_2(signer: Signer) -> set[tuple[str, bytes]] | None:
    values = signer.attributes.get(CDHASHES_2)
    if values is None:
        return None
    found = set()
    for one in values:
        algorithm, digest, *_ = one.expect(der.SEQUENCE).children(at_least=2)
        oid = der.object_identifier(algorithm)
        found.add((DIGESTS.get(oid, oid), der.octets(digest)))
    return found
