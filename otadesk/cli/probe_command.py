"""``otadesk probe``: look at a published build as an iPhone would."""

from __future__ import annotations

import argparse

from otadesk.cli import output
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.preflight.check import report_json
from otadesk.preflight.report_text import finding_lines
from otadesk.probe.probe import probe
from otadesk.probe.trace import hop_json, hop_lines


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("url", metavar="URL", help="an install page, a manifest, or an itms-services link")
    parser.add_argument("--ca-file", metavar="FILE", default="", help="a CA certificate in PEM, trusted in addition")
    parser.add_argument("--quick", action="store_true", help="fetch samples of the app, which leaves its bytes open")
    parser.epilog = (
        "This computer’s proxy is used only where a host can’t be reached directly, because phones don’t have it."
    )


def run(arguments: argparse.Namespace) -> int:
    """Fetch, judge, print; exit with 1 where a finding blocks."""
    with cancelled_by_signals() as token:
        found = probe(
            arguments.url,
            ca_file=arguments.ca_file,
            token=token,
            listener=output.ProgressLine(),
            quick=arguments.quick,
        )
    if arguments.json:
        output.print_json({**report_json(found.report), "hops": [hop_json(hop) for hop in found.hops]})
    else:
        output.print_lines(
            [
                f"{found.report.verdict}: {arguments.url}",
                *(f"  {line}" for line in hop_lines(found.hops)),
                *finding_lines(found.report.findings),
            ]
        )
    return 1 if found.report.blockers else 0
