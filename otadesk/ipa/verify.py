"""Verifies an app's signatures as iOS does before it installs: every file, every piece of code, every certificate.

Nothing is unpacked to disk: each file is read once, as a stream, by a few threads.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime

from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import Verification


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
    _ = (package, trust, now, workers or min(4, os.cpu_count() or 1), check, on_bytes)
    raise NotImplementedError
