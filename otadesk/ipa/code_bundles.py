"""Finds the bundles in an app that are signed for themselves, with what lies at the top of each.

That is the app, what is installed with it, its frameworks, and whatever else carries a signature's folder and code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from otadesk.errors import PackageError
from otadesk.ipa.archive import Archive, lookup_key
from otadesk.ipa.bundle import App
from otadesk.ipa.coverage import SLOT_INFO, SLOT_RESOURCES, Digests, digests_of
from otadesk.ipa.plist import MAX_BYTES, read_plist
from otadesk.ipa.profile import MAX_BYTES as MAX_PROFILE_BYTES
from otadesk.ipa.profile import Profile, read_profile
from otadesk.ipa.profile_check import FILE as PROFILE_FILE
from otadesk.ipa.seal import MAX_BYTES as MAX_SEAL_BYTES
from otadesk.ipa.seal import SEAL_PATH, Seal, SealError, read_seal
from otadesk.ipa.verification import Part
from otadesk.ipa.zip_directory import Entry
from otadesk.phrases import NOTHING, Phrase

MAX_BUNDLES = 1000
_PARTS = ("framework", "bundle")
_OWN_FRAMEWORK = re.compile(r"(Frameworks/[^/]+\.framework)(?:/.*)?")
Tree = Mapping[str, Entry]
"""The app's files by their path in it, as names are looked up; folders are left out, links are not."""


@dataclass(frozen=True, slots=True)
class CodeBundle:
    """A bundle before its code has been looked at; ``path`` is relative to the app, "" for the app itself."""

    path: str
    kind: Part
    info: Mapping[str, Any]
    executable: str
    """The path in the app of what its Info.plist says should run, "" where it says nothing."""
    covered: Mapping[int, Digests | None]
    """What lies around the executable and its signature covers, by special slot."""
    seal: Seal | None
    seal_problem: Phrase
    profile: Profile | None
    profile_problem: str

    @property
    def bundle_id(self) -> str:
        """Its identifier by its Info.plist."""
        found = self.info.get("CFBundleIdentifier")
        return found if isinstance(found, str) else ""

    @property
    def is_vetted(self) -> bool:
        """Whether iOS asks for its identifier and its program: what it installs, and the app's own frameworks."""
        return self.kind not in _PARTS or is_own_framework(self.path)


def is_own_framework(path: str) -> bool:
    """Whether a bundle lies where iOS looks for the app's frameworks."""
    own = _OWN_FRAMEWORK.fullmatch(path)
    return own is not None and own[1] == path


def read_tree(archive: Archive, app_path: str) -> dict[str, Entry]:
    """Return the app's files; of two with one name the later one counts, as when a phone unpacks."""
    start = f"{lookup_key(app_path)}/"
    return {
        key.removeprefix(start): entry
        for entry in archive.entries
        if not entry.is_folder and (key := lookup_key(entry.name)).startswith(start)
    }


def find_bundles(archive: Archive, app: App, tree: Tree) -> tuple[CodeBundle, ...]:
    """Return the bundles, the app first; PackageError where the zip can't be read."""
    kinds: dict[str, Part] = {"": "app", **{lookup_key(one.path): one.kind for one in app.nested}}
    for path in tree:
        if path.startswith("Frameworks/") and (own := _OWN_FRAMEWORK.fullmatch(path)) and own[1] != path:
            kinds.setdefault(own[1], "framework")
        folder, _, name = path.rpartition("/")
        if folder.endswith(".framework") and name == "Info.plist":
            kinds.setdefault(folder, "framework")
        elif path.endswith(f"/{SEAL_PATH}"):
            kinds.setdefault(path.removesuffix(f"/{SEAL_PATH}"), "bundle")
    found = (_bundle(archive, tree, path, kinds[path]) for path in sorted(kinds)[:MAX_BUNDLES])
    # What carries no code needs no signature, and nobody looks at one that is there.
    return tuple(one for one in found if one.kind != "bundle" or one.executable in tree)


def owner_of(path: str, bundles: Mapping[str, CodeBundle]) -> CodeBundle:
    """Return the innermost bundle in which a file of the app lies."""
    folder = path
    while folder:
        folder = folder.rpartition("/")[0]
        if folder in bundles:
            return bundles[folder]
    return bundles[""]


def _bundle(archive: Archive, tree: Tree, path: str, kind: Part) -> CodeBundle:
    prefix = f"{path}/" if path else ""
    info_data = _read(archive, tree, f"{prefix}Info.plist", MAX_BYTES)
    seal_data = _read(archive, tree, f"{prefix}{SEAL_PATH}", MAX_SEAL_BYTES)
    info: Mapping[str, Any] = {}
    if info_data is not None:
        try:
            info = read_plist(info_data, f"{prefix}Info.plist")
        except PackageError:
            info = {}
    seal, seal_problem = _seal(seal_data)
    # Frameworks and other parts run by their app's profile, and nobody reads one of their own.
    own = None if kind in _PARTS else _read(archive, tree, f"{prefix}{PROFILE_FILE}", MAX_PROFILE_BYTES)
    profile, profile_problem = _profile(own)
    name = info.get("CFBundleExecutable")
    return CodeBundle(
        path=path,
        kind=kind,
        info=info,
        executable=lookup_key(f"{prefix}{name}") if isinstance(name, str) and name else "",
        covered={
            SLOT_INFO: digests_of(info_data) if info_data is not None else None,
            SLOT_RESOURCES: digests_of(seal_data) if seal_data is not None else None,
        },
        seal=seal,
        seal_problem=seal_problem,
        profile=profile,
        profile_problem=profile_problem,
    )


def _read(archive: Archive, tree: Tree, path: str, limit: int) -> bytes | None:
    """Return a file's content, None where it is missing or damaged; what is damaged is told when it is scanned."""
    entry = tree.get(path)
    if entry is None or entry.is_symlink:
        return None
    try:
        return archive.read(entry, limit=limit)
    except PackageError:
        return None


def _seal(data: bytes | None) -> tuple[Seal | None, Phrase]:
    if data is None:
        return None, NOTHING
    try:
        return read_seal(data), NOTHING
    except SealError as error:
        return None, error.why


def _profile(data: bytes | None) -> tuple[Profile | None, str]:
    if data is None:
        return None, ""
    try:
        return read_profile(data), ""
    except PackageError as error:
        return None, error.detail
