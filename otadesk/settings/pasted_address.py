"""An address as other programs write it, which people paste where the host belongs: taken apart into its fields.

Understood are ``sftp://user@host:port/folder``, ``ssh://…`` and ``scp://…``, and what ssh and scp take themselves:
``user@host``, ``host:port``, ``[2001:db8::7]:port``, ``user@host:/folder``. What is something else is left as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

_URL = re.compile(r"(?:sftp|ssh|scp)://(?P<place>[^/?#]*)(?P<folder>/[^?#]*)?", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:(?P<user>[^@]*)@)?"
    r"(?:\[(?P<six>[0-9A-Fa-f:.]+(?:%\w+)?)\]|(?P<host>[^\s:@/\[\]]+))"
    r"(?::(?P<port>[0-9]{1,5})|:(?P<folder>(?:/(?!/)|~).*))?"
)


@dataclass(frozen=True, slots=True)
class PastedAddress:
    """What was named; the rest is empty. A password is never taken up: it would be seen in a field."""

    host: str
    port: str = ""
    user: str = ""
    root: str = ""


def take_apart(text: str) -> PastedAddress | None:
    """Return the parts of an address, or None where it is a host alone or nothing that is understood."""
    text = text.strip()
    url = _URL.fullmatch(text)
    place = _PLACE.fullmatch(url["place"] if url else text)
    if place is None or (url and place["folder"]) or not 0 <= int(place["port"] or 1) <= 65535:
        return None
    user = (place["user"] or "").partition(":")[0].partition(";")[0]
    folder = unquote(url["folder"] or "") if url else place["folder"] or ""
    # As curl and others write a folder at home, where "/~" would be one at the top.
    folder = folder[1:] if folder == "/~" or folder.startswith("/~/") else folder
    parts = PastedAddress(
        host=place["six"] or place["host"],
        port=str(int(place["port"])) if place["port"] else "",
        user=unquote(user) if url else user,
        root=folder.rstrip("/"),
    )
    return parts if parts.host != text else None
