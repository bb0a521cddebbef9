"""The seal over a bundle's files, ``_CodeSignature/CodeResources``: what it lists, and which files it may leave out.

Where the newer tables (``files2``, ``rules2``) are there they count, else the old ones. Of all rules that match a path
the one of the greatest weight decides (Security, OSX/libsecurity_codesigning/lib/resources.cpp).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from otadesk.errors import PackageError
from otadesk.ipa.plist import read_plist
from otadesk.ipa.posix_regex import Budget, Pattern, RegexError
from otadesk.phrases import N_, N_many, Phrase, verbatim

FOLDER = "_CodeSignature"
SEAL_PATH = f"{FOLDER}/CodeResources"
MAX_BYTES = 64 << 20
MAX_VALUES = 2_000_000
MAX_RULES = 256
BUDGET = 5_000_000
"""Steps in matching rules, for all files together: a second or two."""

# What the signer leaves out whatever the rules say (bundlediskrep.cpp), and what the store adds afterwards.
_OUTSIDE = re.compile(r"(?:_CodeSignature|_MASReceipt|SC_Info)/|CodeResources$")

_NOT_UNDERSTOOD = N_("Seen", "what it says of “{path}” isn’t understood")


class SealError(ValueError):
    """The seal can't be read, and why."""

    def __init__(self, why: Phrase) -> None:
        super().__init__(str(why))
        self.why = why


@dataclass(frozen=True, slots=True)
class Sealed:
    """What the seal says of one file: the digest to compare, or where a link leads, or which code lies there."""

    digest: str = ""
    """The hash's name as hashlib has it; "" where no file's content is sealed."""
    value: bytes = b""
    target: str | None = None
    cdhash: bytes | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """Which paths it speaks of, how much it weighs, and whether such files are left out."""

    pattern: Pattern
    weight: float
    omit: bool


@dataclass(frozen=True, slots=True)
class Seal:
    """A bundle's seal; paths are relative to the bundle."""

    files: Mapping[str, Sealed]
    rules: tuple[Rule, ...]
    follows_links: bool
    """The old tables know no links: they seal what lies behind them, if anything."""

    def left_out(self, path: str, budget: Budget) -> bool:
        """Whether a file that isn't listed may be there; RegexError where the budget is used up."""
        if _OUTSIDE.match(path):
            return True
        matching = [rule for rule in self.rules if rule.pattern.search(path, budget)]
        # Of two of the same weight Apple's code takes the one that a hash table gives first; signers rely on "omit".
        best = max(matching, key=lambda rule: (rule.weight, rule.omit), default=None)
        return best is None or best.omit


def read_seal(data: bytes) -> Seal:
    """Read a seal; SealError where it isn't one."""
    try:
        whole = read_plist(data, SEAL_PATH, max_bytes=MAX_BYTES, max_values=MAX_VALUES)
    except PackageError as error:
        raise SealError(verbatim(error.detail)) from error
    newer = isinstance(whole.get("files2"), dict) and isinstance(whole.get("rules2"), dict)
    files, rules = (whole.get("files2"), whole.get("rules2")) if newer else (whole.get("files"), whole.get("rules"))
    if not isinstance(files, dict) or not isinstance(rules, dict):
        raise SealError(N_("Seen", "it has no list of files or no rules"))
    if len(rules) > MAX_RULES:
        raise SealError(N_many("Seen", "it has {count} rule", "it has {count} rules").of(count=len(rules)))
    return Seal(
        files={path: _sealed(path, entry) for path, entry in files.items()},
        rules=tuple(_rule(pattern, entry) for pattern, entry in rules.items()),
        follows_links=not newer,
    )


def _sealed(path: str, entry: Any) -> Sealed:
    if isinstance(entry, bytes):
        return Sealed("sha1", entry)
    if not isinstance(entry, dict):
        raise SealError(_NOT_UNDERSTOOD.of(path=path))
    optional = entry.get("optional") is True
    if isinstance(entry.get("symlink"), str):
        return Sealed(target=entry["symlink"], optional=optional)
    if isinstance(entry.get("cdhash"), bytes):
        return Sealed(cdhash=entry["cdhash"], optional=optional)
    for key, digest in (("hash2", "sha256"), ("hash", "sha1")):
        if isinstance(entry.get(key), bytes):
            return Sealed(digest, entry[key], optional=optional)
    raise SealError(_NOT_UNDERSTOOD.of(path=path))


def _rule(expression: str, entry: Any) -> Rule:
    told = entry if isinstance(entry, dict) else {}
    weight = told.get("weight", 1)
    try:
        pattern = Pattern(expression)
    except RegexError as error:
        raise SealError(N_("Seen", "a rule can’t be read: {why}").of(why=str(error))) from error
    numeric = isinstance(weight, int | float) and not isinstance(weight, bool)
    # A rule that is just "false" leaves out, as one with "omit" does.
    return Rule(pattern, float(weight) if numeric else 1.0, told.get("omit") is True or entry is False)
