"""Judges a build from its first byte to its last, as the commands that need the whole truth do: by Apple, today."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from otadesk.ipa.trust import apple_trust
from otadesk.ipa.verification import Verification
from otadesk.preflight.case import Revocation
from otadesk.preflight.deep import examine_whole
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import PackageReport
from otadesk.progress import CancelToken


def examined_whole(
    file: Path, token: CancelToken, devices: tuple[DeviceFacts, ...] = (), *, online: bool = False
) -> PackageReport:
    """Return every finding that the file itself decides, signatures verified; raises PackageError and Cancelled.

    ``online`` also asks Apple whether the signing certificates were revoked.
    """
    trust, now = apple_trust(), datetime.now(UTC)

    def ask(verification: Verification) -> tuple[Revocation, ...] | None:
        if not online:
            return None
        from otadesk.probe.ocsp import ask_revocations  # noqa: PLC0415 - only with --online

        return ask_revocations(verification, trust=trust, now=now, token=token)

    return examine_whole(file, trust=trust, now=now, devices=devices, check=token.check, ask=ask)
