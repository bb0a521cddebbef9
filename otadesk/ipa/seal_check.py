"""Holds a bundle's files against its seal: changed, missing, added, and links that are files or the other way round."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from otadesk.ipa.archive import lookup_key
from otadesk.ipa.code_bundles import CodeBundle
from otadesk.ipa.file_scan import FileScan
from otadesk.ipa.posix_regex import Budget, RegexError
from otadesk.ipa.seal import BUDGET, SEAL_PATH, Seal, Sealed
from otadesk.ipa.verification import Fault, FaultKind
from otadesk.phrases import N_, Phrase

_LINK_ADDED = N_("Seen", "a symbolic link was added after signing")
_FILE_ADDED = N_("Seen", "a file was added after signing")
_RULES = N_("Seen", "the seal’s rules: {why}")


@dataclass(frozen=True, slots=True)
class SealedTree:
    """The app's files as a seal looks at them, by their path in the app."""

    scans: Mapping[str, FileScan]
    links: Mapping[str, str]
    """Where symbolic links lead."""
    cdhashes: Mapping[str, frozenset[bytes]]
    """The hashes by which the code of a bundle is known, by the bundle's path."""

    paths: Sequence[str]
    """Where files and symbolic links lie, sorted: a bundle's own lie side by side."""

    def inside(self, bundle: str) -> Iterator[str]:
        """Yield the paths of a bundle's files, relative to the bundle."""
        prefix = f"{bundle}/" if bundle else ""
        for at in range(bisect_left(self.paths, prefix), len(self.paths)):
            if not self.paths[at].startswith(prefix):
                return
            yield self.paths[at][len(prefix) :]


def wanted_digests(bundles: Mapping[str, CodeBundle]) -> dict[str, set[str]]:
    """Return which digests the seals need of which files, by the file's path in the app."""
    wanted: dict[str, set[str]] = {}
    for bundle in bundles.values():
        prefix = f"{bundle.path}/" if bundle.path else ""
        for path, sealed in bundle.seal.files.items() if bundle.seal else ():
            if sealed.digest:
                wanted.setdefault(lookup_key(f"{prefix}{path}"), set()).add(sealed.digest)
    return wanted


def check_seal(bundle: CodeBundle, tree: SealedTree) -> Iterator[Fault]:
    """Yield how the bundle's files differ from its seal."""
    prefix = f"{bundle.path}/" if bundle.path else ""
    if bundle.seal is None:
        kind: FaultKind = "seal-malformed" if bundle.seal_problem else "seal-missing"
        missing = N_("Seen", "the list of sealed files is missing")
        damaged = N_("Seen", "the list of sealed files can’t be read: {why}").of(why=bundle.seal_problem)
        yield Fault(kind, bundle.path, f"{prefix}{SEAL_PATH}", damaged if bundle.seal_problem else missing)
        return
    for path, sealed in bundle.seal.files.items():
        found = _difference(lookup_key(f"{prefix}{path}"), sealed, tree)
        if found:
            yield Fault(found[0], bundle.path, f"{prefix}{path}", found[1], subject=path)
    yield from _added(bundle, bundle.seal, tree, prefix)


def _difference(path: str, sealed: Sealed, tree: SealedTree) -> tuple[FaultKind, Phrase] | None:
    """Return how what lies at ``path`` differs from what was sealed there, None where it doesn't."""
    scan, link = tree.scans.get(path), tree.links.get(path)
    result: tuple[FaultKind, Phrase] | None = None
    if sealed.cdhash is not None:
        known = tree.cdhashes.get(path)
        if known is None:
            result = None if sealed.optional else ("resource-missing", N_("Seen", "sealed code is missing"))
        elif sealed.cdhash not in known:
            result = "resource-changed", N_("Seen", "sealed code was signed anew after the app was signed")
    elif scan is None and link is None:
        result = None if sealed.optional else ("resource-missing", N_("Seen", "a sealed file is missing"))
    elif sealed.target is not None:
        if link is None:
            result = "resource-symlink", N_("Seen", "a file lies where a symbolic link was sealed")
        elif link != sealed.target:
            result = "resource-symlink", N_("Seen", "a symbolic link leads elsewhere than when it was sealed")
    elif scan is None:
        result = "resource-symlink", N_("Seen", "a symbolic link lies where a file was sealed")
    elif not scan.damage and scan.digests.get(sealed.digest) != sealed.value:
        result = "resource-changed", N_("Seen", "a sealed file was changed after signing")
    return result


def _added(bundle: CodeBundle, seal: Seal, tree: SealedTree, prefix: str) -> Iterator[Fault]:
    listed = {lookup_key(path) for path in seal.files}
    whole = tuple(f"{lookup_key(path)}/" for path, sealed in seal.files.items() if sealed.cdhash is not None)
    executable = bundle.executable.removeprefix(prefix)
    budget = Budget(BUDGET)
    for path in tree.inside(bundle.path):
        is_link = f"{prefix}{path}" in tree.links
        if path in listed or path == executable or (whole and path.startswith(whole)):
            continue
        if is_link and seal.follows_links:
            continue
        try:
            left_out = seal.left_out(path, budget)
        except RegexError as error:
            yield Fault("seal-malformed", bundle.path, f"{prefix}{SEAL_PATH}", _RULES.of(why=str(error)))
            return
        if not left_out:
            kind: FaultKind = "resource-symlink" if is_link else "resource-added"
            yield Fault(kind, bundle.path, f"{prefix}{path}", _LINK_ADDED if is_link else _FILE_ADDED, subject=path)
