"""Devices in what people paste: a UDID, a column of a table, or a whole email with UDIDs somewhere in it."""

from __future__ import annotations

import re

from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.settings.device_files import DeviceList, RefusedLine, is_table, parse_devices
from otadesk.settings.devices import Device, one_line
from otadesk.settings.udid import looks_like_a_number, parse_udid

LARGEST = 1 << 20
"""Characters of a text that are looked at; more is no list of devices."""
_LONGEST_NAME = 60
_OLD = 40
"""Characters of a UDID of the older form."""

_UDID = re.compile(
    r"(?<![0-9A-Za-z-])(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{8}[-\u2010-\u2013\u2212]?[0-9A-Fa-f]{16})(?![0-9A-Za-z-])"
)
_CHIP = "0000"
"""With what the newer form begins: eight digits for the number of a chip, none of which has more than four."""
_ALMOST = re.compile(
    r"(?<![0-9A-Za-z-])(?:0000[0-9A-Za-z]{3,5}[-\u2010-\u2013\u2212][0-9A-Za-z]{4,24}|[0-9A-Fa-f]{38,42})(?![0-9A-Za-z-])"
)
"""What was to be a UDID, as its form tells even among words: its chip and what follows, or about as many hex digits."""
_MODEL = re.compile(r"\b(?:iPhone|iPad|iPod|AppleTV|Watch)[0-9]{1,2},[0-9]{1,2}\b")
_OS = re.compile(r"\b(?:iOS|iPadOS)\s*:?\s*([0-9]{1,2}(?:\.[0-9]{1,2}){0,2})\b", re.IGNORECASE)
_LABELS = re.compile(
    r"(?i)\b(?:my|the)?\s*(?:udid|unique device identifier|identifier|device id|device name|device|name|tester"
    r"|model|os)\s*(?:is)?\s*[:=]"
)
_BARE_LABEL = re.compile(
    r"(?i)^(?:(?:here is |here's |this is )?(?:my|the)\s+)?"
    r"(?:udid|identifier|device id|device|ios|ipados|mac|macos)(?:\s+is)?$"
)
_COURTESY = re.compile(
    r"(?i)^(?:(?:hi|hello|hey|dear|hallo|moin|servus|bonjour|salut|hola|ciao|guten (?:tag|morgen|abend))(?:\s+\w+)?"
    r"|thanks|thank you|many thanks|danke|vielen dank|merci|gracias|greetings|(?:best |kind |warm )?regards|best|cheers"
    r"|sincerely|(?:viele |liebe |beste |schöne |freundliche )?grüße|lg|vg|mfg)[!.]?$"
)
"""With what an email begins and ends, perhaps with the name of whom it goes to."""
_OTHER_LABEL = re.compile(r"(?i)\b(?:ecid|imei|meid|serial(?: number)?|iccid)\b")
_NO_NAME = (_BARE_LABEL, _COURTESY, _OTHER_LABEL, _ALMOST)
_AROUND_NAME = re.compile(r"^(?:and|und|et|y)\s+|\s+(?:is|ist|lautet|est)$")
"""What leads from the sentence before to a name, and from there to the UDID."""
_QUOTE = re.compile(r"^[>\s|*•·–-]+")
_SEPARATORS = re.compile(r"[\t;,|]| [–—-] ")
_EDGES = " \t:;,.-–—|()[]<>\"'“”„‘’*•"


def read_text(text: str) -> DeviceList:
    """Return the devices in a pasted text, each once, and what in it is no UDID though it looks like a number.

    The name of a device is what else stands in its line, or a short line just above it. Raises UsageError where there
    is no device at all and nothing that could be taken for one.
    """
    text = text[:LARGEST].replace("\0", " ")
    if is_table(text.encode("utf-8", "replace")):
        return parse_devices(text.encode("utf-8", "replace"))
    lines = [_QUOTE.sub("", line).strip() for line in text.splitlines()]
    found: dict[str, Device] = {}
    refused: list[RefusedLine] = []
    for index, line in enumerate(lines):
        numbers = _UDID.findall(line)
        udids = [number for number in numbers if _is_one(number, line)]
        almost = [one for number in _ALMOST.findall(line) for one in _refusal(index + 1, number)]
        refused += almost if almost or numbers else _refused(index + 1, line)
        no_udid = N_("Device", "“{text}” is not a UDID.")
        refused += [RefusedLine(index + 1, no_udid.of(text=number)) for number in numbers if number not in udids]
        for udid in udids:
            device = _device(parse_udid(udid), lines, index, alone=len(udids) == 1)
            found.setdefault(device.udid, device)
    if not found and not refused:
        words = text.strip()
        if words and len(words.split()) == 1:
            parse_udid(words)  # says what the one word is instead
        raise UsageError(
            N_("Device", "There is no UDID in this text."),
            hint=N_("Device", "Paste UDIDs, a table with a column of UDIDs, or the email that holds them."),
        )
    # In a mail about a device that was understood, its other numbers are no mistake.
    mistaken = refused if not found else [one for one in refused if not _OTHER_LABEL.search(lines[one.number - 1])]
    return DeviceList(tuple(found.values()), tuple(mistaken))


def _is_one(number: str, line: str) -> bool:
    """Whether a number in the form of a UDID is one: among words, where it may be an order’s, it has to name a chip."""
    rest = _LABELS.sub("", _UDID.sub("", line)).strip(_EDGES)
    return len(number) == _OLD or number.startswith(_CHIP) or not rest


def _device(udid: str, lines: list[str], index: int, *, alone: bool) -> Device:
    line = lines[index]
    told = line if _MODEL.search(line) or _OS.search(line) or not alone else _paragraph(lines, index)
    model, system = _MODEL.search(told), _OS.search(told)
    name = _name(line) if alone else ""
    if not name and index and not _UDID.search(lines[index - 1]):
        name = _name(lines[index - 1]) if len(lines[index - 1]) <= _LONGEST_NAME else ""
    return Device(udid, name, model[0] if model else "", system[1] if system else "")


def _paragraph(lines: list[str], index: int) -> str:
    """Return the lines around one, up to an empty one or one with a UDID of its own."""
    first, last = index, index
    while first > 0 and lines[first - 1] and not _UDID.search(lines[first - 1]):
        first -= 1
    while last + 1 < len(lines) and lines[last + 1] and not _UDID.search(lines[last + 1]):
        last += 1
    return "\n".join(lines[first : last + 1])


def _name(line: str) -> str:
    """Return what is left of a line that may be a device's name, without labels and numbers."""
    bare = _OS.sub("", _MODEL.sub("", _UDID.sub("\t", line)))
    cells = (_bare_name(_LABELS.sub("", cell)) for cell in _SEPARATORS.split(bare))
    words = [cell for cell in cells if cell and not any(one.search(cell) for one in _NO_NAME)]
    return one_line(words[0]) if words and len(words[0]) <= _LONGEST_NAME and words[0][-1] not in "?!" else ""


def _bare_name(cell: str) -> str:
    """Return a cell without what surrounds a name; a bracket that is part of it keeps its other half."""
    name = _AROUND_NAME.sub("", cell.strip(_EDGES))
    for opening, closing in ("()", "[]"):
        if name.count(opening) > name.count(closing):
            closed = closing in cell.rpartition(name)[2]
            name = f"{name}{closing}" if closed else name.rpartition(opening)[0].strip(_EDGES)
    return name


def _refused(number: int, line: str) -> list[RefusedLine]:
    """Return what a line without a UDID holds that somebody may have taken for one."""
    words = [word.strip(_EDGES) for word in line.split()]
    for word in words:
        # A word in a sentence is a word; one that stands alone, or behind a label, was meant.
        meant = len(words) <= 3 or _OTHER_LABEL.search(line) is not None
        if meant and looks_like_a_number(word) and (refused := _refusal(number, word)):
            return refused
    return []


def _refusal(number: int, word: str) -> list[RefusedLine]:
    """Return what a word of a line is instead of a UDID, or nothing where it is one."""
    try:
        parse_udid(word)
    except UsageError as error:
        return [RefusedLine(number, error.title)]
    return []
