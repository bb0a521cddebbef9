"""A device's UDID, told apart from the other numbers that people paste by mistake.

Apple writes a UDID as 40 hex digits (up to the iPhone X) or as 8 hex digits, a hyphen and 16 more (since the XS).
"""

from __future__ import annotations

import re

from otadesk.errors import UsageError
from otadesk.phrases import N_, N_many, Phrase

_OLD = re.compile(r"[0-9a-f]{40}")
_NEW = re.compile(r"([0-9a-f]{8})-?([0-9a-f]{16})")
_UUID = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}")
_ECID = re.compile(r"0x[0-9a-f]{1,16}|[0-9a-f]{13,16}|[0-9]{13,20}")
_SERIAL = re.compile(r"[0-9a-z]{8,12}")
_IMEI = re.compile(r"[0-9]{15}")
_NEARLY = re.compile(r"[0-9a-f-]{20,60}")
_LABEL = re.compile(r"^(?:udid|identifier|device id)\s*[:=]\s*", re.IGNORECASE)
_SURROUNDING = " \t\r\n\v\f\"'“”‘’<>,;\u00a0\u200b\u200e\u200f\u2060\ufeff"
_HYPHENS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))
_SHOWN = 60

_HOW = N_(
    "Device",
    "Finder and Apple Devices show the UDID: connect the device, then click the line under its name until it says "
    "UDID.",
)


def parse_udid(text: str) -> str:
    """Return the UDID in ``text`` as Apple writes it; raises UsageError with a sentence on what the text is instead.

    Blanks, quotation marks and a leading “UDID:” are passed over, as is a missing hyphen.
    """
    candidate = _LABEL.sub("", text.strip(_SURROUNDING)).strip(_SURROUNDING).translate(_HYPHENS)
    udid = normal_udid(candidate)
    if not udid:
        raise UsageError(_what_it_is(candidate), hint=_HOW)
    return udid


def normal_udid(text: str) -> str:
    """Return a UDID in the one form to compare by: 40 digits in lower case, the newer form in upper; else ``""``."""
    digits = text.lower()
    if _OLD.fullmatch(digits):
        return digits
    newer = _NEW.fullmatch(digits)
    return f"{newer[1]}-{newer[2]}".upper() if newer else ""


def looks_like_a_number(text: str) -> bool:
    """Whether a word is one of the numbers that people take for a UDID, or nearly a UDID."""
    digits = text.lower()
    kinds = (_UUID, _ECID, _IMEI, _NEARLY)
    # Half of all words of a mail would pass for a serial number, which has digits as well as letters in capitals.
    serial = _SERIAL.fullmatch(digits) and text.isupper() and any(letter.isdigit() for letter in text)
    return bool(serial) or any(kind.fullmatch(digits) for kind in kinds)


def _what_it_is(text: str) -> Phrase:
    digits = text.lower()
    shown = "".join(letter if letter.isprintable() else "�" for letter in text[:_SHOWN])
    if not text:
        return N_("Device", "Enter the device’s UDID.")
    if _UUID.fullmatch(digits):
        phrase = N_("Device", "“{text}” is a vendor or advertising identifier, not a UDID.")
    elif _IMEI.fullmatch(digits) and _luhn(digits):
        phrase = N_("Device", "“{text}” is an IMEI, the phone’s number on the mobile network, not a UDID.")
    elif _ECID.fullmatch(digits):
        phrase = N_("Device", "“{text}” is an ECID, the number of the chip, not a UDID.")
    elif _SERIAL.fullmatch(digits) and any(letter.isdigit() for letter in digits):
        phrase = N_("Device", "“{text}” is a serial number, not a UDID.")
    elif _NEARLY.fullmatch(digits):
        phrase = N_many(
            "Device",
            "“{text}” has one character; a UDID has 40, or 25 with its hyphen.",
            "“{text}” has {count} characters; a UDID has 40, or 25 with its hyphen.",
        )
    else:
        phrase = N_("Device", "“{text}” is not a UDID.")
    return phrase.of(text=shown, count=len(text))


def _luhn(digits: str) -> bool:
    """Whether the last digit of an IMEI is the check digit of the others (3GPP TS 23.003, annex B)."""
    doubled = (int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
