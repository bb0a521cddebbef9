"""``otadesk qr``: a QR code as text on a terminal, or as an SVG or PNG file."""

from __future__ import annotations

import argparse
from pathlib import Path

from otadesk.cli import output
from otadesk.errors import UsageError, said
from otadesk.phrases import N_
from otadesk.site import qr


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    parser.add_argument("url", metavar="URL", help="what the code says")
    parser.add_argument("-o", "--output", metavar="F.svg|F.png", type=Path, help="write a file instead")


def run(arguments: argparse.Namespace) -> int:
    """Draw the code."""
    if arguments.output:
        match arguments.output.suffix.lower():
            case ".svg":
                content = qr.svg(arguments.url).encode("utf-8")
            case ".png":
                content = qr.png(arguments.url)
            case _:
                raise UsageError(N_("Error", "A QR code is written as .svg or .png."), detail=str(arguments.output))
        try:
            arguments.output.write_bytes(content)
        except OSError as exc:
            raise UsageError(
                N_("Error", "The file can’t be written there."), detail=f"{arguments.output}: {said(exc)}"
            ) from exc
        if arguments.json:
            output.print_json({"schema": 1, "url": arguments.url, "file": str(arguments.output)})
    elif arguments.json:
        rows = ["".join("1" if dark else "0" for dark in row) for row in qr.matrix(arguments.url)]
        output.print_json({"schema": 1, "url": arguments.url, "modules": rows})
    else:
        output.print_code(arguments.url, end="")
    return 0
