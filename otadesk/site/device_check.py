"""Lets a tester's browser find out whether a build includes the device, without the page telling which it includes.

The page carries a slow salted hash of each UDID: PBKDF2 with HMAC-SHA-256 (RFC 8018), which every browser computes by
itself over https. A typed UDID is hashed once, whatever the number of devices, since the salt is the release's.

What this protects: nobody reads a UDID off the page, or can use a table made beforehand. What it doesn't: whoever has
a UDID, or a list of them, learns which the build includes. A UDID since the iPhone XS is the chip's kind and its ECID,
of which some 50 bits are unknown, so it can be guessed with many processors and much time; the hashes are cut to 40
bits, so that such a search ends with about a thousand UDIDs that fit, not with the one. And the package itself holds
the profile with all its UDIDs, and the page leads to it: who may not know them must not get the link.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from otadesk.settings.udid import normal_udid

SALT_BYTES = 16
DIGEST_BYTES = 5
"""40 bits: a device that isn't included matches one of 100 by accident once in 10^10 times."""

MOST_ITERATIONS = 200_000
"""For one hash: 0.04 s in WebKit on a computer (packaging/bench/device_check.py), so half a second on a phone that is
ten times as slow; the slowest that still get builds (iPhone 6s) are estimated to be faster than that."""
FEWEST_ITERATIONS = 10_000
WORK = 4_000_000
"""Iterations for all devices together: 1.2 to 1.6 s of one processor as measured, 40,000 for each of 100 devices."""

_HIGHEST_ITERATIONS = 1_000_000
_MOST_DEVICES = 5_000
_SALT = re.compile(r"[0-9a-f]{32}")
_DIGEST = re.compile(r"[A-Za-z0-9_-]{7}")


@dataclass(frozen=True, slots=True)
class DeviceCheck:
    """``salt`` in hex, the iterations of one hash, and the devices' hashes in unpadded URL-safe Base64, sorted."""

    salt: str
    iterations: int
    digests: tuple[str, ...]


def device_check(devices: Sequence[str], salt: bytes) -> DeviceCheck | None:
    """Hash the UDIDs of a profile, or return None for a profile that lists none; takes up to two seconds."""
    udids = _udids(devices)
    iterations = _iterations(len(udids))
    # Computed without the interpreter's lock, so threads share the processors.
    with ThreadPoolExecutor() as pool:
        digests = sorted(pool.map(lambda udid: digest(udid, salt, iterations), udids))
    return DeviceCheck(salt.hex(), iterations, tuple(digests)) if udids else None


def stand_in(devices: Sequence[str]) -> DeviceCheck | None:
    """Return a check of the same size, for a look at what a publish would write; it takes no time."""
    udids = _udids(devices)
    digests = (digest("", b"", 1),) * len(udids)
    return DeviceCheck("0" * SALT_BYTES * 2, _iterations(len(udids)), digests) if udids else None


def digest(udid: str, salt: bytes, iterations: int) -> str:
    """Return the hash of a UDID in the form that Apple writes it."""
    value = hashlib.pbkdf2_hmac("sha256", udid.encode("ascii"), salt, iterations, DIGEST_BYTES)
    return base64.urlsafe_b64encode(value).decode("ascii").rstrip("=")


def decode_device_check(value: object) -> DeviceCheck | None:
    """Read a check from JSON that may hold anything; None for what no page could use, or not in reasonable time."""
    if not isinstance(value, Mapping):
        return None
    salt, iterations, digests = value.get("salt"), value.get("iterations"), value.get("digests")
    if not isinstance(salt, str) or not _SALT.fullmatch(salt):
        return None
    if not isinstance(iterations, int) or not 0 < iterations <= _HIGHEST_ITERATIONS:
        return None
    if not isinstance(digests, list) or not 0 < len(digests) <= _MOST_DEVICES:
        return None
    known = tuple(item for item in digests if isinstance(item, str) and _DIGEST.fullmatch(item))
    return DeviceCheck(salt, int(iterations), known) if len(known) == len(digests) else None


def _udids(devices: Sequence[str]) -> list[str]:
    return sorted({udid for device in devices if (udid := normal_udid(device))})


def _iterations(count: int) -> int:
    return max(FEWEST_ITERATIONS, min(MOST_ITERATIONS, WORK // max(count, 1)))
