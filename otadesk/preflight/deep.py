"""The looks that take a while: every signature verified, the archive read from end to end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from otadesk.ipa.file_state import unchanged
from otadesk.ipa.inspect import AppPackage, inspect
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import Verification
from otadesk.ipa.verify import verify
from otadesk.ipa.zip_walk import ZipWalk, walk
from otadesk.preflight.case import Revocation
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import PackageReport, examine


@dataclass(frozen=True, slots=True)
class DeepLook:
    """What ``examine`` takes beside the package, to decide what a quick look leaves open."""

    verification: Verification
    walk: ZipWalk


def look_deeper(
    package: AppPackage,
    *,
    trust: Trust,
    now: datetime,
    check: Callable[[], None] = lambda: None,
    on_bytes: Callable[[int], None] = lambda _count: None,
) -> DeepLook:
    """Verify and walk through the IPA; each file is unpacked once. Raises PackageError, and what ``check`` raises.

    ``check`` stops in between, ``on_bytes`` is told each count of unpacked bytes; both may be called from threads.
    """
    walked = walk(package.path, skip=package.app.path, check=check)
    return DeepLook(verify(package, trust=trust, now=now, check=check, on_bytes=on_bytes), walked)


def examine_whole(
    path: Path,
    *,
    trust: Trust,
    now: datetime,
    devices: Iterable[DeviceFacts] = (),
    check: Callable[[], None] = lambda: None,
    ask: Callable[[Verification], tuple[Revocation, ...] | None] = lambda _verification: None,
) -> PackageReport:
    """Read and judge a build from its first byte to its last.

    ``ask`` asks others whether the signing certificates were revoked; without it nobody is asked. Raises PackageError,
    and what ``check`` and ``ask`` raise.
    """
    with unchanged(path):
        package = inspect(path, effort="full")
        deep = look_deeper(package, trust=trust, now=now, check=check)
    return examine(
        package,
        now=now,
        devices=devices,
        verification=deep.verification,
        walk=deep.walk,
        revocations=ask(deep.verification),
    )
