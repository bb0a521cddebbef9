"""What a verification of an app's signatures found: facts and faults, bundle by bundle and slice by slice.

A fault is told by a stable word, the place and a sentence; what it means for an install is judged elsewhere. Trust and
dates are kept apart: an expired certificate does not make a signature wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from otadesk.ipa.bundle import BundleKind
from otadesk.ipa.certificates import Certificate
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.macho import Slice
from otadesk.ipa.profile import Profile
from otadesk.ipa.signature import SignatureState, SliceSignature
from otadesk.phrases import N_, Phrase

FaultKind = Literal[
    # What lies in the zip.
    "file-damaged",  # an entry doesn't unpack to what the zip promises
    "executable-missing",  # the Info.plist names an executable that isn't there, or none
    "macho-malformed",  # the file that should run is no Mach-O that holds together
    # The signature's structure.
    "missing-signature",
    "superblob-malformed",
    "scatter",  # the code is covered by scattered ranges, which no phone takes
    "unknown-digest",
    "ad-hoc",  # also what only the linker signed
    "loose-code",  # whatever keeps code from being loaded that iOS installs all the same
    # What is signed.
    "page-hash",
    "code-limit",  # the signature doesn't cover the code to its end, or claims more than there is
    "special-slot",
    "weak-digest-only",
    "old-code-directory",
    "no-der-entitlements",
    "entitlements-differ",
    "entitlements-malformed",
    # Who signed.
    "cms-malformed",
    "cms-signature",
    "cms-message-digest",
    "cms-cdhashes",
    "chain-incomplete",
    "chain-untrusted",
    "chain-intermediate",
    "chain-purpose",
    "certificate-expired",
    "certificate-not-yet-valid",
    "app-store-signer",
    "testflight-signer",
    "not-in-profile",
    # How the parts fit together.
    "identifier-mismatch",
    "team-mismatch",
    "seal-missing",
    "seal-malformed",
    "resource-missing",
    "resource-changed",
    "resource-added",
    "resource-symlink",
    # The profile's own signature.
    "profile-unsigned",
    "profile-malformed",
    "profile-signature",
    "profile-chain",
    "profile-signer",
    "profile-der-signature",
    "profile-der-differs",
]

DATES: frozenset[FaultKind] = frozenset({"certificate-expired", "certificate-not-yet-valid"})
"""Faults that come and go with the clock: the signature is right, the build can't be installed now."""

HARMLESS_TO_SIGNATURE: frozenset[FaultKind] = DATES | {
    "executable-missing",
    "ad-hoc",
    "loose-code",
    "missing-signature",
    "weak-digest-only",
    "old-code-directory",
    "no-der-entitlements",
    "entitlements-differ",
    "app-store-signer",
    "testflight-signer",
    "not-in-profile",
    "identifier-mismatch",
    "team-mismatch",
    "profile-unsigned",
    "profile-malformed",
    "profile-signature",
    "profile-chain",
    "profile-signer",
    "profile-der-signature",
    "profile-der-differs",
}
"""Faults with which a signature is still genuine, though an install may fail for them."""

Part = Literal["app", "framework", "bundle"] | BundleKind
"""``bundle`` is what is none of the others and carries code, such as tests."""


class Finding(NamedTuple):
    """A fault whose place is still to be told; ``Fault`` has the meaning of the fields."""

    kind: FaultKind
    detail: Phrase
    subject: str = ""
    directory: str = ""
    ranges: tuple[tuple[int, int], ...] = ()

    def at(self, bundle: str, file: str, architecture: str = "") -> Fault:
        """Return the fault in its place."""
        return Fault(self.kind, bundle, file, self.detail, architecture, self.ranges, self.directory, self.subject)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. Paths are relative to the app's folder; the app itself is ""."""

    kind: FaultKind
    bundle: str
    file: str
    detail: Phrase
    architecture: str = ""
    ranges: tuple[tuple[int, int], ...] = ()
    """Where in the file, as pairs of offset and size in bytes: the pages that differ, the first few of them."""
    directory: str = ""
    """Which code directory, named by its digest, where several disagree."""
    subject: str = ""
    """What is concerned: a slot's number, a sealed file, a certificate's name."""


@dataclass(frozen=True, slots=True)
class DirectoryReport:
    """One code directory; ``pages`` and ``wrong_pages`` are counts of pages of ``page_size`` bytes."""

    digest: str
    truncated: bool
    version: int
    flags: int
    page_size: int
    pages: int
    wrong_pages: int
    identifier: str
    team_id: str
    cdhash: str


@dataclass(frozen=True, slots=True)
class SliceReport:
    """One architecture: its headers (platform, encryption), what its signature claims, and what is wrong."""

    slice: Slice
    signature: SliceSignature
    directories: tuple[DirectoryReport, ...]
    chain: tuple[Certificate, ...]
    """The certificates that were found to have issued each other, leaf first, the root of trust last."""
    faults: tuple[Fault, ...]
    is_apples: bool = False
    """Whether it is Apple's own code, for which the rules for developers don't hold."""


@dataclass(frozen=True, slots=True)
class MachOReport:
    """One file of code; ``is_main`` where the bundle's Info.plist names it as what runs."""

    path: str
    bundle: str
    is_main: bool
    is_apples: bool
    """Whether it is Apple's own code that Xcode copies along, such as the stub of a watch app."""
    slices: tuple[SliceReport, ...]
    faults: tuple[Fault, ...]
    """Faults of the file as a whole; those of its slices stand with them."""
    is_loose: bool = False
    """Whether it lies where iOS looks for no code before it installs, and no other code names it as its library."""


@dataclass(frozen=True, slots=True)
class BundleReport:
    """One bundle that is signed for itself: the app, what is installed with it, or a framework.

    ``entitlements`` are those of its executable's newest architecture, ``profile`` its own embedded one.
    """

    path: str
    kind: Part
    bundle_id: str
    identifier: str
    team_id: str
    info: Mapping[str, Any]
    entitlements: Mapping[str, Any] | None
    profile: Profile | None
    profile_problem: str
    profile_chain: tuple[Certificate, ...]
    sealed_files: int
    faults: tuple[Fault, ...]
    """Faults of the bundle itself: its seal, its profile, its fit with the others."""


@dataclass(frozen=True, slots=True)
class Verification:
    """Everything that a verification found; the app is the first bundle."""

    bundles: tuple[BundleReport, ...]
    machos: tuple[MachOReport, ...]
    files: int
    """How many files of the app were read to their end."""
    bytes_read: int
    damaged: tuple[Fault, ...] = ()
    """Files that don't unpack to what the zip promises."""

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Every fault: damaged files first, then the bundles', then the code's, file by file."""
        return tuple(self._faults())

    def _faults(self) -> Iterator[Fault]:
        yield from self.damaged
        for bundle in self.bundles:
            yield from bundle.faults
        for macho in self.machos:
            yield from macho.faults
            for one in macho.slices:
                yield from one.faults

    def of(self, *kinds: FaultKind) -> tuple[Fault, ...]:
        """Return the faults of these kinds."""
        return tuple(fault for fault in self._faults() if fault.kind in kinds)

    def code_of(self, bundle: str) -> tuple[MachOReport, ...]:
        """Return the code of the bundle at this path, without that of the bundles inside it."""
        return tuple(one for one in self.machos if one.bundle == bundle)

    @property
    def main(self) -> tuple[SliceReport, ...]:
        """The slices of the app's own executable."""
        return next((one.slices for one in self.machos if one.is_main and not one.bundle), ())

    @property
    def state(self) -> SignatureState:
        """What there is to say of the whole in one word; dates are not part of it."""
        kinds = {fault.kind for fault in self._faults()}
        if kinds - HARMLESS_TO_SIGNATURE:
            return "invalid"
        if not self.main or any(one.signature.kind == "unsigned" for one in self.main):
            return "unsigned"
        if any(one.signature.kind == "ad-hoc" for one in self.main):
            return "ad-hoc"
        return "invalid" if self.of("missing-signature", "ad-hoc") else "valid"


def with_verification(package: AppPackage, verification: Verification) -> AppPackage:
    """Return the package with the signature's state known, and each fault among its problems."""
    told = (_told(fault) for fault in verification.faults)
    problems = tuple({str(phrase): phrase for phrase in told}.values())
    signature = replace(package.signature, state=verification.state, problems=problems)
    return replace(package, signature=signature)


def _told(fault: Fault) -> Phrase:
    where = " ".join(part for part in (fault.file, f"({fault.architecture})" if fault.architecture else "") if part)
    return N_("Seen", "{where}: {what}").of(where=where, what=fault.detail) if where else fault.detail
