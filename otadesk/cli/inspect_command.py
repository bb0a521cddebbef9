"""``otadesk inspect``: what is in an IPA."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from otadesk.cli import output, package_words
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.given_builds import WHAT, GivenBuilds
from otadesk.errors import UsageError, said
from otadesk.ipa.inspect import AppPackage, inspect, to_json
from otadesk.phrases import N_, N_many
from otadesk.progress import CancelToken

VERIFIED_BYTES = 1_000_000_000
"""Up to here a verification takes a second or two; beyond, somebody has to ask for it."""


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("file", metavar="FILE", type=Path, help=WHAT)
    parser.add_argument("--icon", metavar="OUT.png", type=Path, help="write the app’s icon to this file")
    parser.add_argument(
        "--verify",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="verify every signature, which reads the whole file (default: where it is smaller than 1 GB)",
    )
    parser.add_argument("--sha256", action="store_true", help="also read the whole file for its SHA-256")


def run(arguments: argparse.Namespace) -> int:
    """Read the IPA and print what it is."""
    with cancelled_by_signals() as token, GivenBuilds(token.check) as given:
        package = given.read(arguments.file, partial(inspect, effort="full"))
        if arguments.verify or (arguments.verify is None and package.size < VERIFIED_BYTES):
            package = _verified(package, token)
        sha256 = _sha256(package.path, token) if arguments.sha256 else None
    if arguments.icon:
        try:
            arguments.icon.write_bytes(package.icon.png)
        except OSError as exc:
            raise UsageError(
                N_("Error", "The icon can’t be written there."), detail=f"{arguments.icon}: {said(exc)}"
            ) from exc
    if arguments.json:
        output.print_json(to_json(package, sha256=sha256))
    else:
        output.print_lines(_lines(package))
    return 0


def _verified(package: AppPackage, token: CancelToken) -> AppPackage:
    from otadesk.ipa.trust import apple_trust  # noqa: PLC0415 - a look alone needs no cryptography
    from otadesk.ipa.verification import with_verification  # noqa: PLC0415 - the same
    from otadesk.ipa.verify import verify  # noqa: PLC0415 - the same

    verified = verify(package, trust=apple_trust(), now=datetime.now(UTC), check=token.check)
    return with_verification(package, verified)


def _sha256(path: Path, token: CancelToken) -> str:
    from otadesk.ipa.digest import digest  # noqa: PLC0415 - most calls don't ask for it

    return digest(path, lambda _count: None, token.check).sha256


def _lines(package: AppPackage) -> list[str]:
    app, profile, signature = package.app, package.profile, package.signature
    rows = [
        ("App", f"{app.name or '?'} {app.version or '?'} ({app.build or '?'})"),
        ("Bundle ID", app.bundle_id),
        ("Size", f"{package.size:,} bytes"),
        ("Needs", package_words.system(app)),
        ("Devices", package_words.devices(app)),
        ("Executable", f"{app.executable} ({', '.join(app.architectures)})" if app.architectures else app.executable),
        ("Encrypted", "yes: it came from the App Store" if app.encrypted else ""),
    ]
    rows += [("Contains", f"{nested.path} ({nested.bundle_id})") for nested in app.nested]
    if profile:
        registered = N_many("Devices", "One device", "{count} devices").of(count=len(profile.devices))
        rows += [
            ("Profile", f"{profile.name} ({package_words.profile_type(profile.type)})"),
            ("Team", f"{profile.team_name} ({profile.team_id})".strip()),
            ("Registered", str(registered) if profile.devices else ""),
            ("Profile ends", package_words.day(profile.expires)),
        ]
    else:
        rows.append(("Profile", "none"))
    signed = signature.state or (f"by {signature.authorities[0]}" if signature.authorities else "yes")
    rows.append(("Signed", signed))
    rows += [("", str(problem)) for problem in signature.problems]
    rows.append(("Installs until", package_words.day(package.installable_until)))
    return [f"{label + ':' if label else '':<16}{value}" for label, value in rows if value]
