"""What a signature covers: whether its structure holds together, its pages are those of the code, its slots fit.

What the kernel asks is in xnu's bsd/kern/ubc_subr.c; unlike it, which takes the strongest, all code directories are
held against the code.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

from otadesk.ipa.code_directory import (
    BLOB_WRAPPER,
    DER_ENTITLEMENTS,
    ENTITLEMENTS,
    REQUIREMENTS,
    SLOT_CMS,
    SLOT_DER_ENTITLEMENTS,
    SLOT_ENTITLEMENTS,
    SLOT_REQUIREMENTS,
    CodeDirectory,
    EmbeddedSignature,
)
from otadesk.ipa.file_scan import SliceScan
from otadesk.ipa.page_hashes import SHIFTS, can_be_checked, page_count, plan_of, ranges
from otadesk.ipa.verification import Finding
from otadesk.phrases import N_, N_many

SLOT_INFO, SLOT_RESOURCES = 1, 3
COVERED_DIGESTS = ("sha1", "sha256", "sha384", "sha512")

Digests = Mapping[str, bytes]
"""A file's digests by the hash's name."""

_NAMES = {
    SLOT_INFO: N_("Seen", "the Info.plist"),
    SLOT_REQUIREMENTS: N_("Seen", "the requirements"),
    SLOT_RESOURCES: N_("Seen", "the list of sealed files"),
    SLOT_ENTITLEMENTS: N_("Seen", "the entitlements"),
    SLOT_DER_ENTITLEMENTS: N_("Seen", "the entitlements in DER"),
}
_MAGICS = {
    SLOT_REQUIREMENTS: REQUIREMENTS,
    SLOT_ENTITLEMENTS: ENTITLEMENTS,
    SLOT_DER_ENTITLEMENTS: DER_ENTITLEMENTS,
    SLOT_CMS: BLOB_WRAPPER,
}
# Slots whose content lies in the signature itself; from 8 on they are launch constraints.
_IN_SIGNATURE = (SLOT_REQUIREMENTS, SLOT_ENTITLEMENTS, SLOT_DER_ENTITLEMENTS, 8, 9, 10, 11)


def digests_of(data: bytes) -> Digests:
    """Return the digests that a special slot may hold of this file."""
    return {name: hashlib.new(name, data).digest() for name in COVERED_DIGESTS}


def structure(embedded: EmbeddedSignature) -> Iterator[Finding]:
    """Yield what of a signature that could be taken apart doesn't hold together."""
    for slot, magic in _MAGICS.items():
        blob = embedded.blobs.get(slot)
        if blob is not None and int.from_bytes(blob[:4], "big") != magic:
            detail = N_("Seen", "what stands in slot {slot} of the signature is something else").of(slot=f"{slot:#x}")
            yield Finding("superblob-malformed", detail)
    kinds = [one.hash_type for one in embedded.code_directories]
    if len(set(kinds)) < len(kinds):
        yield Finding("superblob-malformed", N_("Seen", "two code directories use the same hash"))
    for directory in embedded.code_directories:
        if directory.is_scattered:
            detail = N_("Seen", "the code directory covers scattered ranges of the code, which iOS doesn’t take")
            yield Finding("scatter", detail, directory=directory.digest)
        if not directory.kept_bytes:
            detail = N_("Seen", "the code directory uses an unknown hash ({name})").of(name=directory.digest)
            yield Finding("unknown-digest", detail, directory=directory.digest)
        elif directory.hash_size != directory.kept_bytes:
            detail = N_many(
                "Seen",
                "the code directory’s digests have {size} byte, not {usual}",
                "the code directory’s digests have {size} bytes, not {usual}",
                "size",
            )
            detail = detail.of(size=directory.hash_size, usual=directory.kept_bytes)
            yield Finding("superblob-malformed", detail, directory=directory.digest)
        if directory.page_shift and directory.page_shift not in SHIFTS:
            detail = N_("Seen", "the code directory has pages of 2^{power} bytes, which iOS doesn’t take")
            detail = detail.of(power=str(directory.page_shift))
            yield Finding("superblob-malformed", detail, directory=directory.digest)


def pages(scan: SliceScan, number: int, directory: CodeDirectory) -> Iterator[Finding]:
    """Yield where the code differs from the code directory with this number, and how far it reaches."""
    code_bytes = scan.slice.signature_range[0] if scan.slice.signature_range else 0
    name = directory.digest
    if directory.code_limit != code_bytes:
        detail = N_("Seen", "the signature covers {covered} bytes of code where there are {there}")
        yield Finding("code-limit", detail.of(covered=directory.code_limit, there=code_bytes), directory=name)
    if not can_be_checked(directory):
        return
    count = page_count(directory)
    listed = len(directory.code_slots) // directory.hash_size
    if listed < count:
        detail = N_many(
            "Seen",
            "the code directory lists {listed} page where the code has {count}",
            "the code directory lists {listed} pages where the code has {count}",
            "listed",
        )
        yield Finding("page-hash", detail.of(listed=listed, count=count), directory=name)
    wrong = scan.wrong.get(number, ())
    if wrong:
        found = ranges(wrong, plan_of(directory).page_size, directory.code_limit)
        where = tuple((scan.slice.offset + start, size) for start, size in found)
        first = ", ".join(str(page) for page in wrong[:8]) + "…" * (len(wrong) > 8)
        detail = N_many(
            "Seen",
            "{wrong} of {count} pages were changed after signing (number {first})",
            "{wrong} of {count} pages were changed after signing (number {first})",
            counted="wrong",
        ).of(wrong=len(wrong), count=count, first=first)
        yield Finding("page-hash", detail, directory=name, ranges=where)


def special_slots(
    embedded: EmbeddedSignature, directory: CodeDirectory, covered: Mapping[int, Digests | None]
) -> Iterator[Finding]:
    """Yield which special slots don't fit; ``covered`` are the files that lie around a bundle's executable.

    Code that is no bundle's executable has none: what its slots for files say of it lies within its own pages.
    """
    if not directory.kept_bytes:
        return
    held: dict[int, Digests | None] = dict(covered)
    for slot in _IN_SIGNATURE:
        blob = embedded.blobs.get(slot)
        held[slot] = digests_of(blob) if blob is not None else None
    for slot, digests in sorted(held.items()):
        expected = directory.special_slots.get(slot)
        found = digests[directory.digest][: directory.kept_bytes] if digests is not None else None
        if expected == found:
            continue
        if found is None:
            detail = N_("Seen", "the signature covers {part}, missing here")
        elif expected is None:
            detail = N_("Seen", "the signature doesn’t cover {part}")
        else:
            detail = N_("Seen", "{part} changed after signing")
        part = _NAMES.get(slot) or N_("Seen", "what belongs to slot {slot}").of(slot=str(slot))
        yield Finding("special-slot", detail.of(part=part), subject=str(slot), directory=directory.digest)
