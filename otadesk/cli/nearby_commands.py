"""``otadesk nearby``: serve builds from this computer until Ctrl-C; ``otadesk demo``: the same with a sample app."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from otadesk.cli import output
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.examining import examined_whole
from otadesk.cli.given_builds import WHAT, GivenBuilds
from otadesk.cli.publish_command import exit_code, receipt_json
from otadesk.ipa.sample import build_sample
from otadesk.nearby.place import nearby_place, this_computer
from otadesk.nearby.server import NearbyServer
from otadesk.preflight.examine import PackageReport
from otadesk.preflight.report_text import finding_lines
from otadesk.progress import CancelToken
from otadesk.publish.publisher import Receipt, publish
from otadesk.wiring import Wiring, wiring


def add_arguments(parser: argparse.ArgumentParser, name: str) -> None:
    """Declare the arguments of one of the two commands."""
    parser.set_defaults(command=name, files=[], notes="")
    if name == "nearby":
        parser.add_argument("files", metavar="FILE", type=Path, nargs="+", help=WHAT)
        parser.add_argument("--notes", metavar="TEXT", default="", help="release notes, in a little Markdown")
    parser.add_argument("--once", action="store_true", help="stop when everything is published and looked at")


def run(arguments: argparse.Namespace) -> int:
    """Publish to this computer, show the codes to scan, and serve until somebody stops it."""
    wired = wiring()
    with (
        tempfile.TemporaryDirectory(prefix="otadesk-") as temporary,
        cancelled_by_signals() as token,
        GivenBuilds(token.check) as given,
    ):
        files = arguments.files or [build_sample(Path(temporary) / "OtadeskSample.ipa")]
        judged = [given.read(path, partial(examined_whole, token=token)) for path in files]
        with this_computer(wired.places) as server:
            receipts = [_publish(report, server, arguments.notes, wired, token) for report in judged]
            _tell(server, receipts, as_json=arguments.json)
            # The sample is not signed: everybody knows that it won't install.
            blockers = [report.report.blockers if arguments.files else () for report in judged]
            if not arguments.json:
                output.print_lines(line for found in blockers if found for line in finding_lines(found)[:-1])
            if not arguments.once:
                _serve(token, as_json=arguments.json)
    return max(exit_code(receipt, blocked=bool(found)) for receipt, found in zip(receipts, blockers, strict=True))


def _publish(judged: PackageReport, server: NearbyServer, notes: str, wired: Wiring, token: CancelToken) -> Receipt:
    return publish(
        judged.package,
        nearby_place(server),
        notes,
        surroundings=wired.surroundings,
        token=token,
        listener=output.ProgressLine(),
        blocked=bool(judged.report.blockers),
    )


def _tell(server: NearbyServer, receipts: Sequence[Receipt], *, as_json: bool) -> None:
    if as_json:
        published = [receipt_json(receipt) for receipt in receipts]
        output.print_json({"schema": 1, "trust_url": server.trust_url, "url": server.url, "published": published})
        sys.stdout.flush()
        return
    output.print_lines(str(note) for note in server.notes)
    output.print_lines(["", "1. First time on this iPhone? Scan this to let it trust this computer:", server.trust_url])
    output.print_code(server.trust_url)
    for receipt in receipts:
        release, page = receipt.release, receipt.links.page_url
        output.print_lines([f"2. {release.name} {release.version} ({release.build}): scan, then tap Install:", page])
        output.print_code(page)
        if receipt.probe and receipt.probe.report.blockers:
            output.print_lines(finding_lines(receipt.probe.report.findings))
        elif receipt.probe:
            output.print_lines([f"Fetched back over HTTPS: all {release.size:,} bytes of the app are as they were."])
    sys.stdout.flush()


def _serve(token: CancelToken, *, as_json: bool) -> None:
    if not as_json:
        output.print_lines(["", "Serving. Ctrl-C stops it."])
        sys.stdout.flush()
    while not token.cancelled:
        # Not for hours at once: on Windows a wait ends before Ctrl-C is heard.
        token.wait(0.5)
