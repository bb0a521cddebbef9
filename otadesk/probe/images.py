"""Looks at the icons that a manifest names: iOS shows only plain PNG files while an app downloads."""

from __future__ import annotations

import struct

from otadesk.phrases import N_, NOTHING, Phrase
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
        notes.not_applicable(checks.M08, N_("Seen", "The manifest names no icons."))
    for url in urls[:MOST_IMAGES]:
        problem = _problem(client, limits, url)
        if problem:
            notes.failed(checks.M08, problem.of(url=shown(url)))
        else:
            notes.passed(checks.M08, N_("Seen", "{url} is a plain PNG.").of(url=shown(url)))


def _problem(client: Client, limits: Limits, url: str) -> Phrase:
    try:
        address = parse(url)
    except AddressFault:
        return N_("Seen", "{url} is not an https address.")
    answer = client.ask(address, Request("GET", DAEMON, limits.page_bytes, limits.file_seconds)).answer
    if answer is None or answer.flaw:
        return N_("Seen", "{url} did not arrive.")
    if answer.status != 200:
        return N_("Seen", "{url} answers {status} instead of 200.").of(status=str(answer.status))
    return image_problem(answer.body)


def image_problem(data: bytes) -> Phrase:
    """Return why iOS would not show an image, with its ``url`` still to be filled in; nothing where it would."""
    if not data.startswith(_PNG) or len(data) < 33:
        return N_("Seen", "{url} is not a PNG.")
    kind = data[12:16]
    if kind == b"CgBI":
        return N_("Seen", "{url} is a PNG in Apple’s own form, which only apps can show.")
    if kind != b"IHDR":
        return N_("Seen", "{url} is a damaged PNG.")
    width, height = _HEADER.unpack_from(data, 16)
    if width == height > 0:
        return NOTHING
    words = N_("Seen", "{url} has {width} × {height} pixels, which is not square.")
    return words.of(width=width, height=height)
