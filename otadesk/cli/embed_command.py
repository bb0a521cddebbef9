"""``otadesk embed``: ready snippets that lead to a build, each with the encoding that its place needs."""

from __future__ import annotations

import argparse

from otadesk.cli import output
from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.probe.address import AddressFault, parse
from otadesk.site.embed import KINDS, embed


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("url", metavar="URL", help="the page’s address, or the manifest’s for a direct install link")
    parser.add_argument("--as", dest="kind", choices=KINDS, default="html", help="where it goes (default: html)")
    parser.add_argument("--title", default="Install the app", help="the words of the link")


def run(arguments: argparse.Namespace) -> int:
    """Print the snippet."""
    try:
        parse(arguments.url)
    except AddressFault as fault:
        raise UsageError(N_("Error", "iOS can’t install from this address."), detail=str(fault)) from fault
    text = embed(arguments.url, arguments.kind, title=arguments.title)
    if arguments.json:
        output.print_json({"schema": 1, "as": arguments.kind, "snippet": text})
    else:
        print(output.safe(text), end="")
    return 0
