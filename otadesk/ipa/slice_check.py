"""Judges one architecture's signature: what it covers, its entitlements, its format, and who made it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from otadesk.errors import PackageError
from otadesk.ipa.chain import Chain, is_apples_own, judge_app_signer, judge_dates, judge_trust
from otadesk.ipa.cms_signature import cdhashes_fault, verify_message
from otadesk.ipa.code_directory import (
    FLAG_LINKER_SIGNED,
    SLOT_CMS,
    SLOT_CODE_DIRECTORY,
    SLOT_DER_ENTITLEMENTS,
    SLOT_ENTITLEMENTS,
    CodeDirectory,
    EmbeddedSignature,
)
from otadesk.ipa.coverage import Digests, pages, special_slots, structure
from otadesk.ipa.der import DerError
from otadesk.ipa.der_plist import read_dictionary, same
from otadesk.ipa.file_scan import SliceScan
from otadesk.ipa.page_hashes import page_count, plan_of
from otadesk.ipa.plist import read_plist
from otadesk.ipa.signature import read_signature
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import DirectoryReport, Finding, SliceReport
from otadesk.phrases import N_

LATEST_FORMAT = 0x20400
"""The oldest version of a code directory that iOS 15 takes (Apple, "Using the latest code signature format")."""
_STRONG = frozenset({"sha256", "sha384", "sha512"})
_OF_SIGNATURE = N_("Seen", "the signature: {fault}")
_BY_LINKER = N_("Seen", "only the linker signed this code")
_BY_NOBODY = N_("Seen", "this code is signed ad hoc, by nobody")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a piece of code is judged against."""

    bundle: str
    path: str
    is_installed: bool
    """Whether it is what a bundle runs at which iOS looks before it installs: there only a developer's code may lie."""
    is_stub: bool
    """Whether it lies where Xcode puts Apple's own code."""
    covered: Mapping[int, Digests | None]
    """The files that the special slots of a bundle's executable cover, by slot; None where one is missing."""
    leaves: frozenset[bytes] | None
    """The certificates in DER that the profile allows; None where there is no profile to ask."""
    trust: Trust
    now: datetime


def check_slice(scan: SliceScan, around: Surroundings) -> SliceReport:
    """Return what is known of a slice and everything that is wrong with it."""
    embedded = scan.embedded
    directories: tuple[DirectoryReport, ...] = ()
    chain: Chain | None = None
    apples = False
    if scan.data is None:
        findings = [Finding("missing-signature", N_("Seen", "this code isn’t signed"))]
    elif embedded is None:
        detail = N_("Seen", "the signature can’t be read: {why}").of(why=scan.problem)
        findings = [Finding("superblob-malformed", detail)]
    else:
        directories = tuple(_report(scan, number, one) for number, one in enumerate(embedded.code_directories))
        chain, signer = _signer(embedded, around)
        findings = [*_covered(scan, embedded, around), *_entitlements(embedded), *signer]
        apples = is_apples(chain, around)
        if not apples:
            findings += _format(embedded)
    architecture = scan.slice.architecture
    return SliceReport(
        slice=scan.slice,
        signature=read_signature([(architecture, scan.data)]).slices[0],
        directories=directories,
        chain=chain.certificates if chain else (),
        faults=tuple(finding.at(around.bundle, around.path, architecture) for finding in findings),
        is_apples=apples,
    )


def is_apples(chain: Chain | None, around: Surroundings) -> bool:
    """Whether this is code of Apple's that comes along in the app, for which developers' rules don't hold."""
    if around.is_installed:
        return False
    return is_apples_own(chain) if chain else around.is_stub


def _covered(scan: SliceScan, embedded: EmbeddedSignature, around: Surroundings) -> Iterator[Finding]:
    yield from structure(embedded)
    for number, directory in enumerate(embedded.code_directories):
        yield from pages(scan, number, directory)
        yield from special_slots(embedded, directory, around.covered)


def _report(scan: SliceScan, number: int, directory: CodeDirectory) -> DirectoryReport:
    return DirectoryReport(
        digest=directory.digest,
        truncated=directory.hash_type == 3,
        version=directory.version,
        flags=directory.flags,
        page_size=plan_of(directory).page_size,
        pages=page_count(directory),
        wrong_pages=len(scan.wrong.get(number, ())),
        identifier=directory.identifier,
        team_id=directory.team_id,
        cdhash=directory.cdhash.hex(),
    )


def _entitlements(embedded: EmbeddedSignature) -> Iterator[Finding]:
    """Yield how the entitlements in XML and those in DER, which newer systems read, disagree."""
    xml, binary = embedded.content(SLOT_ENTITLEMENTS), embedded.content(SLOT_DER_ENTITLEMENTS)
    try:
        written = read_plist(xml, "The list of entitlements") if xml else {}
        if binary is None:
            return
        if not same(written, read_dictionary(binary)):
            yield Finding("entitlements-differ", N_("Seen", "the entitlements in DER differ from those in XML"))
    except PackageError as error:
        detail = N_("Seen", "the entitlements can’t be read: {why}").of(why=error.detail)
        yield Finding("entitlements-malformed", detail)
    except DerError as error:
        detail = N_("Seen", "the entitlements in DER can’t be read: {why}").of(why=str(error))
        yield Finding("entitlements-malformed", detail)


def _format(embedded: EmbeddedSignature) -> Iterator[Finding]:
    """Yield what newer systems refuse in a signature that older ones take."""
    directories = embedded.code_directories
    if not any(one.digest in _STRONG for one in directories):
        yield Finding("weak-digest-only", N_("Seen", "the code is covered by SHA-1 alone"))
    version = max(one.version for one in directories)
    if version < LATEST_FORMAT:
        detail = N_("Seen", "the code directory’s format is {version}; iOS 15 wants 0x20400")
        yield Finding("old-code-directory", detail.of(version=f"{version:#x}"))
    if embedded.content(SLOT_ENTITLEMENTS) and SLOT_DER_ENTITLEMENTS not in embedded.blobs:
        detail = N_("Seen", "the entitlements in DER, which iOS 15 wants, are missing")
        yield Finding("no-der-entitlements", detail)


def _signer(embedded: EmbeddedSignature, around: Surroundings) -> tuple[Chain | None, list[Finding]]:
    """Return who signed, and what is wrong with that."""
    message = embedded.content(SLOT_CMS)
    if not message:
        linker = embedded.code_directories[0].flags & FLAG_LINKER_SIGNED
        detail = _BY_LINKER if linker else _BY_NOBODY
        return None, [] if around.is_stub else [Finding("ad-hoc", detail)]
    signed = verify_message(message, embedded.blobs[SLOT_CODE_DIRECTORY], around.trust)
    findings = [Finding(kind, _OF_SIGNATURE.of(fault=detail)) for kind, detail in signed.faults]
    if signed.signer and (difference := cdhashes_fault(signed.signer, embedded.code_directories)):
        findings.append(Finding("cms-cdhashes", difference))
    chain = signed.chain
    if chain is None:
        return None, findings
    if is_apples(chain, around):
        return chain, [*findings, *judge_trust(chain)]
    findings += [*judge_app_signer(chain), *judge_dates(chain, around.now)]
    if around.leaves is not None and chain.certificates[0].der not in around.leaves:
        detail = N_("Seen", "the certificate that signed isn’t one of those in the profile")
        findings.append(Finding("not-in-profile", detail))
    return chain, findings
