"""An address as other programs write it, which people paste where the host belongs: taken apart into its fields.

Understood are ``sftp://user@host:port/folder``, ``ssh://…`` and ``scp://…``, and what ssh and scp take themselves:
``user@host``, ``host:port``, ``[2001:db8::7]:port``, ``user@host:/folder``, also behind the command itself, as in
``ssh -p 2222 user@host``. What is something else is left as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

_URL = re.compile(r"(?:sftp|ssh|scp)://(?P<place>[^/?#]*)(?P<folder>/[^?#]*)?", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:(?P<user>[^@\s]*)@)?"
    r"(?:\[(?P<six>[0-9A-Fa-f:.]+(?:%\w+)?)\]|(?P<host>[^\s:@/\[\]]+))"
    r"(?::(?P<port>[0-9]{1,5})|:(?P<folder>(?:/(?!/)|~).*))?"
)
_COMMAND = re.compile(r"(?:ssh|scp|sftp)\s+(?:-[pP]\s*(?P<port>[0-9]{1,5})\s+)?(?=\S+\Z)")


@dataclass(frozen=True, slots=True)
class PastedAddress:
    """What was named; the rest is empty. A password is never taken up, as it would be seen: only that there was one."""

    host: str
    port: str = ""
    user: str = ""
    root: str = ""
    had_password: bool = False


def is_url(text: str) -> bool:
    """Whether it says by itself that it is an address of one of these kinds."""
    return _URL.fullmatch(text.strip()) is not None


def take_apart(text: str) -> PastedAddress | None:
    """Return the parts of an address, or None where it is a host alone or nothing that is understood."""
    given = text.strip()
    command = _COMMAND.match(given)
    text = given[command.end() :] if command else given
    url = _URL.fullmatch(text)
    # A password may have that sign in it.
    before, at, behind = url["place"].rpartition("@") if url else ("", "", text)
    place = _PLACE.fullmatch(behind)
    if place is None or (url and place["folder"]):
        return None
    port = place["port"] or (command["port"] if command else "") or ""
    if not 0 <= int(port or 1) <= 65535:
        return None
    whom, _, password = (before if at else place["user"] or "").partition(":")
    user = whom.partition(";")[0]
    folder = unquote(url["folder"] or "") if url else place["folder"] or ""
    # As curl and others write a folder at home, where "/~" would be one at the top.
    folder = folder[1:] if folder == "/~" or folder.startswith("/~/") else folder
    parts = PastedAddress(
        host=place["six"] or place["host"],
        port=str(int(port)) if port else "",
        user=unquote(user) if url else user,
        root=folder.rstrip("/"),
        had_password=bool(password),
    )
    return parts if parts.host != given else None
