"""Looks at the icons that a manifest names: iOS shows only plain PNG files while an app downloads."""

from __future__ import annotations

import struct

from otadesk.probe import checks
from otadesk.probe.address import AddressFault, parse, shown
from otadesk.probe.client import DAEMON, Client, Limits, Request
from otadesk.probe.report import Notes

MOST_IMAGES = 4

_PNG = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">2I")


def judge_images(notes: Notes, client: Client, limits: Limits, urls: tuple[str, ...]) -> None:
    """Fetch the icons and note M08; of more than a few, the first ones."""
    if not urls:
        notes.not_applicable(checks.M08, "The manifest names no icons.")
    for url in urls[:MOST_IMAGES]:
        problem = _problem(client, limits, url)
        if problem:
            notes.failed(checks.M08, f"{shown(url)} {problem}.")
        else:
            notes.passed(checks.M08, f"{shown(url)} is a plain PNG.")


def _problem(client: Client, limits: Limits, url: str) -> str:
    try:
        address = parse(url)
    except AddressFault:
        return "is no https address"
    answer = client.ask(address, Request("GET", DAEMON, limits.page_bytes, limits.file_seconds)).answer
    if answer is None or answer.flaw:
        return "did not arrive"
    if answer.status != 200:
        return f"answers {answer.status} instead of 200"
    return image_problem(answer.body)


def image_problem(data: bytes) -> str:
    """Return why iOS would not show an image, "" where it would."""
    if not data.startswith(_PNG) or len(data) < 33:
        return "is no PNG"
    kind = data[12:16]
    if kind == b"CgBI":
        return "is a PNG in Apple’s own form, which only apps can show"
    if kind != b"IHDR":
        return "is a damaged PNG"
    width, height = _HEADER.unpack_from(data, 16)
    return "" if width == height > 0 else f"has {width} × {height} pixels, which is not square"
