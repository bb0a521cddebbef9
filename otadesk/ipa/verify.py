"""Verifies an app's signatures as iOS does before it installs: every file, every piece of code, every certificate.

Nothing is unpacked to disk: each file is read once, as a stream, by a few threads.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from otadesk.errors import PackageError
from otadesk.ipa import foreign
from otadesk.ipa.archive import Archive
from otadesk.ipa.bundle_check import check_bundle
from otadesk.ipa.code_bundles import CodeBundle, Tree, find_bundles, owner_of, read_tree
from otadesk.ipa.file_scan import FileScan, SliceScan
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.macho import is_for_no_device
from otadesk.ipa.seal_check import SealedTree, wanted_digests
from otadesk.ipa.slice_check import Surroundings, check_slice
from otadesk.ipa.sweep import sweep
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import DATES, Fault, FaultKind, MachOReport, SliceReport, Verification
from otadesk.phrases import N_

MAX_WORKERS = 4
_MAX_LINK_BYTES = 4096
_SIGNED_TYPES = frozenset({"executable", "dylib", "bundle"})
"""Object files and symbols may lie in an app too; nothing loads them, so nothing asks for their signature."""
_OF_FORM: frozenset[FaultKind] = frozenset(
    {"weak-digest-only", "old-code-directory", "no-der-entitlements", "entitlements-differ"}
)
"""Faults for which no code is kept from being loaded."""
_STUB = "_WatchKitStub/"
_DAMAGED = N_("Seen", "the file is damaged: {why}")


def verify(
    package: AppPackage,
    *,
    trust: Trust,
    now: datetime,
    workers: int | None = None,
    check: Callable[[], None] = lambda: None,
    on_bytes: Callable[[int], None] = lambda _count: None,
) -> Verification:
    """Verify every signature in the IPA; ``now`` is aware. Raises PackageError where the zip can't be read at all.

    ``check`` raises to stop in between, ``on_bytes`` is told each count of unpacked bytes; both are called from the
    workers, one at a time. ``workers`` is the number of threads, by default one for each processor, four at most.
    """
    threads = workers or min(MAX_WORKERS, os.cpu_count() or 1)
    try:
        with Archive(package.path) as archive:
            tree = read_tree(archive, package.app.path)
            links = {path: _target(archive, tree, path) for path, entry in tree.items() if entry.is_symlink}
            bundles = {one.path: one for one in find_bundles(archive, package.app, tree)}
        wanted = wanted_digests(bundles)
        files = {entry: wanted.get(path, ()) for path, entry in tree.items() if not entry.is_symlink}
        found = sweep(package.path, files, workers=threads, check=check, on_bytes=on_bytes)
    except OSError as error:
        raise foreign.unreadable(package.path, error) from error
    scans = {path: found[entry] for path, entry in tree.items() if entry in found}
    machos = tuple(_machos(scans, bundles, trust, now))
    cdhashes = {
        one.bundle: frozenset(bytes.fromhex(d.cdhash) for part in one.slices for d in part.directories)
        for one in machos
        if one.is_main
    }
    sealed = SealedTree(scans, links, cdhashes, sorted({*scans, *links}))
    team_id = _team_id(bundles[""], machos)
    reports = [
        check_bundle(bundle, [one for one in machos if one.bundle == path], sealed, team_id, trust)
        for path, bundle in bundles.items()
    ]
    damaged = tuple(
        Fault("file-damaged", owner_of(path, bundles).path, path, _DAMAGED.of(why=scan.damage))
        for path, scan in scans.items()
        if scan.damage
    )
    return Verification(tuple(reports), machos, len(files), sum(entry.size for entry in files), damaged)


def _target(archive: Archive, tree: Tree, path: str) -> str:
    try:
        return archive.read(tree[path], limit=_MAX_LINK_BYTES).decode("utf-8", "replace")
    except PackageError:
        return ""


def _machos(
    scans: Mapping[str, FileScan], bundles: Mapping[str, CodeBundle], trust: Trust, now: datetime
) -> Iterator[MachOReport]:
    """Yield a report on each file of code, those that belong to the app itself first."""
    pieces = (piece for scan in scans.values() for piece in scan.slices or ())
    needed = {library.rpartition("/")[2] for piece in pieces for library in piece.slice.libraries}
    for path in sorted(scans):
        scan, bundle = scans[path], owner_of(path, bundles)
        is_main = path == bundle.executable
        if not is_main and (scan.slices is None or _is_inert(path, scan.slices, needed)):
            continue
        is_stub = _STUB in path and not is_main
        is_installed = is_main and bundle.is_vetted
        is_loose = not (is_installed or is_stub) and _is_among_resources(path, needed)
        around = Surroundings(
            bundle=bundle.path,
            path=path,
            is_installed=is_installed,
            is_stub=is_stub,
            covered=bundle.covered if is_main else {},
            leaves=_leaves(bundle, bundles),
            trust=trust,
            now=now,
        )
        slices = tuple(
            check_slice(one, around)
            for one in scan.slices or ()
            if is_main or one.data is not None or one.slice.file_type in _SIGNED_TYPES
        )
        faults: tuple[Fault, ...] = ()
        if scan.macho_problem or (scan.slices is None and not scan.damage):
            why = scan.macho_problem or N_("Seen", "it has no Mach-O header")
            detail = N_("Seen", "the code can’t be read: {why}").of(why=why)
            faults = (Fault("macho-malformed", bundle.path, path, detail),)
        if is_loose:
            slices, faults = tuple(map(_as_loose, slices)), _loose(faults)
        if slices or faults or is_main:
            apples = bool(slices) and all(one.is_apples for one in slices)
            yield MachOReport(path, bundle.path, is_main, apples, slices, faults, is_loose)


def _as_loose(one: SliceReport) -> SliceReport:
    return replace(one, faults=_loose(one.faults))


def _loose(faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Return the faults as what they are in loose code: the app is installed, and this piece can't be loaded.

    A certificate that has ended and nothing else is the app's own, and told as such.
    """
    if all(one.kind in _OF_FORM | DATES for one in faults):
        return faults
    return tuple(one if one.kind in _OF_FORM else replace(one, kind="loose-code") for one in faults)


def _is_inert(path: str, slices: Sequence[SliceScan], needed: Collection[str]) -> bool:
    """Whether code lies among the resources for other systems alone, as in Node's modules: no phone ever loads it.

    ``needed`` are the names of the libraries that any code asks for.
    """
    return _is_among_resources(path, needed) and all(is_for_no_device(one.slice) for one in slices)


def _is_among_resources(path: str, needed: Collection[str]) -> bool:
    """Whether a file lies in no folder of libraries, and no code asks for a library of its name."""
    folder, _, name = path.rpartition("/")
    return folder.rpartition("/")[2] != "Frameworks" and name not in needed


def _leaves(bundle: CodeBundle, bundles: Mapping[str, CodeBundle]) -> frozenset[bytes] | None:
    """Return the certificates of the nearest profile: the bundle's own, or that of one around it."""
    while bundle.profile is None and bundle.path:
        bundle = owner_of(bundle.path, bundles)
    return frozenset(one.der for one in bundle.profile.certificates) if bundle.profile else None


def _team_id(app: CodeBundle, machos: tuple[MachOReport, ...]) -> str:
    """Return the team that all code has to be of: the profile's, else the one that the app's executable names."""
    if app.profile and app.profile.team_id:
        return app.profile.team_id
    main = next((one for one in machos if one.is_main and not one.bundle), None)
    return next((one.signature.team_id for one in main.slices if one.signature.team_id), "") if main else ""
