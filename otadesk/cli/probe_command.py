"""``otadesk probe``: look at a published build as an iPhone would."""

from __future__ import annotations

import argparse

from otadesk.cli import output
from otadesk.cli.findings import finding_lines
from otadesk.preflight.check import report_json
from otadesk.probe.probe import probe
from otadesk.progress import CancelToken


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("url", metavar="URL", help="an install page, a manifest, or an itms-services link")
    parser.add_argument("--ca-file", metavar="FILE", default="", help="a CA certificate in PEM, trusted in addition")


def run(arguments: argparse.Namespace) -> int:
    """Fetch, judge, print; exit with 1 where a finding blocks."""
    found = probe(arguments.url, ca_file=arguments.ca_file, token=CancelToken(), listener=output.ProgressLine())
    if arguments.json:
        output.print_json(report_json(found.report))
    else:
        output.print_lines([f"{found.report.verdict}: {arguments.url}", *finding_lines(found.report.findings)])
    return 1 if found.report.blockers else 0
