"""What is wrong with a server profile, field by field, before anything is saved or connected.

Only what can be known without the network is judged here; whether the server answers is the connection test's to say.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from otadesk.phrases import N_, N_many, Phrase
from otadesk.settings.servers import SIGN_INS, Server

_LONGEST_NAME = 100
_HIGHEST_PORT = 65535
_HOST_NAME = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?\.?")
_URL_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_URL_PATH = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*")  # RFC 3986, 3.3
_USER = re.compile(r"[^\s@:/\\,]+")
_HOST_KEY = re.compile(r"\[[^\[\]\s]+\]:[0-9]{1,5} SHA256:[A-Za-z0-9+/]{43}")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field of a Server, in a sentence to show beside it."""

    field: str
    phrase: Phrase


def tidied(server: Server) -> Server:
    """Return the server without what people paste by accident: blanks around values, a last slash."""
    root = server.root.strip()
    url = server.url.strip()
    return replace(
        server,
        name=server.name.strip(),
        host=server.host.strip(),
        user=server.user.strip(),
        root=root.rstrip("/") or root[:1],
        url=url if "?" in url or "#" in url else url.rstrip("/"),
        agent_key=server.agent_key.strip(),
        key_file=server.key_file.strip(),
        jump=server.jump.strip(),
        ca_file=server.ca_file.strip(),
    )


def problems(server: Server, others: Iterable[Server] = ()) -> tuple[FieldProblem, ...]:
    """Return what is wrong with a server, at most one problem a field, in the order of the fields.

    ``others`` are the servers that its name must differ from; the server itself, known by its id, may be among them.
    The named files are looked for on this computer.
    """
    names = {other.name.strip().casefold() for other in others if other.id != server.id}
    judged: tuple[tuple[str, Callable[[], Iterator[Phrase]]], ...] = (
        ("name", lambda: _name(server.name, names)),
        ("host", lambda: _host(server.host)),
        ("port", lambda: _port(server.port)),
        ("user", lambda: _user(server.user)),
        ("sign_in", lambda: _sign_in(server.sign_in)),
        ("agent_key", lambda: _one_line(server.agent_key)),
        ("key_file", lambda: _key_file(server.key_file, needed=server.sign_in == "key")),
        ("jump", lambda: _jump(server.jump)),
        ("root", lambda: _root(server.root)),
        ("url", lambda: _url(server.url)),
        ("catalogue", lambda: _catalogue(server)),
        ("keep", lambda: _keep(server.keep)),
        ("upload_limit", lambda: _upload_limit(server.upload_limit)),
        ("ca_file", lambda: _file(server.ca_file)),
        ("host_keys", lambda: _host_keys(server.host_keys)),
    )
    found = ((field, next(judge(), None)) for field, judge in judged)
    return tuple(FieldProblem(field, phrase) for field, phrase in found if phrase is not None)


def _name(name: str, taken: set[str]) -> Iterator[Phrase]:
    if not name.strip():
        yield N_("Field", "Give the server a name, such as “Staging”.")
    yield from _one_line(name)
    if len(name) > _LONGEST_NAME:
        yield N_many("Field", "Use at most one character.", "Use at most {most} characters.", "most").of(
            most=_LONGEST_NAME
        )
    if name.strip().casefold() in taken:
        yield N_("Field", "Another server has this name.")


def _host(host: str) -> Iterator[Phrase]:
    if not host:
        yield N_("Field", "Enter the server’s name or address, or an alias from ~/.ssh/config.")
    if "://" in host or "/" in host:
        yield N_("Field", "Enter the server’s name alone, without “sftp://” or a path.")
    if "@" in host:
        yield N_("Field", "Enter the server’s name alone; the user has a field of its own.")
    if not _is_address(host):
        name, colon, port = host.rpartition(":")
        if colon and port.isdigit() and _HOST_NAME.fullmatch(name):
            yield N_("Field", "Enter the server’s name alone; the port has a field of its own.")
        if not _HOST_NAME.fullmatch(host):
            yield N_("Field", "“{host}” is not the name or address of a server.").of(host=_shown(host))


def _port(port: int) -> Iterator[Phrase]:
    if not 0 <= port <= _HIGHEST_PORT:
        yield N_("Field", "A port is a number from 1 to 65535; 22 is usual.")


def _user(user: str) -> Iterator[Phrase]:
    if user and (not _USER.fullmatch(user) or user.startswith("-")):
        yield N_("Field", "“{user}” is not a user’s name.").of(user=_shown(user))
    yield from _one_line(user)


def _sign_in(sign_in: str) -> Iterator[Phrase]:
    if sign_in not in SIGN_INS:
        yield N_("Field", "Choose how to sign in.")


def _key_file(name: str, *, needed: bool) -> Iterator[Phrase]:
    if needed and not name:
        yield N_("Field", "Choose the private key to sign in with.")
    if name.endswith(".pub"):
        yield N_("Field", "This is the public half of a key; choose the file of the same name without “.pub”.")
    yield from _file(name)


def _jump(jump: str) -> Iterator[Phrase]:
    """``ssh -J`` takes ``[user@]host[:port]``, more than one with commas, or ``none``."""
    for hop in jump.split(",") if jump else ():
        user, at, place = hop.rpartition("@")
        bracketed = re.fullmatch(r"\[([^\[\]]+)\](?::([0-9]{1,5}))?", place)
        plain = re.fullmatch(r"([^:\[\]]+)(?::([0-9]{1,5}))?", place)
        match = bracketed or plain
        host, port = match.groups() if match else ("", None)
        sound = _is_address(host) if bracketed else bool(_HOST_NAME.fullmatch(host))
        if not sound or int(port or 1) not in range(1, _HIGHEST_PORT + 1) or (at and not _USER.fullmatch(user)):
            yield N_("Field", "“{hop}” is not a jump host; write user@host:port, more than one with commas.").of(
                hop=_shown(hop)
            )


def _root(root: str) -> Iterator[Phrase]:
    if not root:
        yield N_("Field", "Enter the folder on the server that the web server serves.")
    yield from _one_line(root)
    if root.startswith("~") and root != "~" and not root.startswith("~/"):
        yield N_("Field", "Write the whole path instead of another user’s “~”.")
    if "\\" in root:
        yield N_("Field", "Write the path with forward slashes, on Windows servers too: /C:/inetpub/apps.")
    if ".." in root.split("/"):
        yield N_("Field", "Write the path without “..”.")


def _url(url: str) -> Iterator[Phrase]:
    if not url:
        yield N_("Field", "Enter the https address under which testers find this folder.")
    parts = _split(url)
    if parts is None or _UNPRINTABLE.search(url) or "\\" in url or " " in url:
        yield N_("Field", "“{url}” is not a web address.").of(url=_shown(url))
        return
    if parts.scheme.lower() == "http":
        yield N_("Field", "The address must start with https://; iOS installs from nothing else.")
    if parts.scheme.lower() != "https" or not parts.hostname:
        yield N_("Field", "Write the whole address: https://, the server’s name and the path.")
    if "@" in parts.netloc:
        yield N_("Field", "Leave out the user and the password: everybody with the link would see them.")
    if "?" in url or "#" in url:
        yield N_("Field", "Leave out everything from “?” or “#” on: the address of a folder has neither.")
    if not _URL_HOST.fullmatch(parts.hostname or "") and not _is_address(parts.hostname or ""):
        yield N_("Field", "Write the server’s name in its ASCII form, as “xn--mnchen-3ya.example”.")
    if not _URL_PATH.fullmatch(parts.path):
        yield N_("Field", "Write special characters of the path percent-encoded, a space as %20.")
    if {".", ".."} & set(parts.path.split("/")):
        yield N_("Field", "Write the path without “.” and “..”.")


def _catalogue(server: Server) -> Iterator[Phrase]:
    if server.catalogue and server.private:
        yield N_("Field", "A catalogue would give private links away. Use open links with it, or leave it out.")


def _keep(keep: int) -> Iterator[Phrase]:
    if keep < 0:
        yield N_("Field", "Enter how many releases to keep, or 0 to keep them all.")


def _upload_limit(limit: int) -> Iterator[Phrase]:
    if limit < 0:
        yield N_("Field", "Enter how many kilobytes a second an upload may take, or 0 for no limit.")


def _file(name: str) -> Iterator[Phrase]:
    yield from _one_line(name)
    try:
        missing = bool(name) and not Path(name).expanduser().is_file()
    except (OSError, ValueError, RuntimeError):  # a name too long, with a NUL, or of a user that doesn't exist
        missing = True
    if missing:
        yield N_("Field", "There is no file “{name}” that can be read.").of(name=_shown(name))


def _host_keys(host_keys: tuple[str, ...]) -> Iterator[Phrase]:
    for entry in host_keys:
        if not _HOST_KEY.fullmatch(entry):
            yield N_("Field", "“{entry}” is not a host key in the form [host]:port SHA256:….").of(entry=_shown(entry))


def _one_line(text: str) -> Iterator[Phrase]:
    if _UNPRINTABLE.search(text):
        yield N_("Field", "Leave out line breaks and other unprintable characters.")


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        valid = parts.port is None or parts.port > 0  # reading the port raises where it is none
    except ValueError:
        return None
    return parts if valid and not parts.netloc.endswith(":") else None


def _shown(text: str) -> str:
    printable = _UNPRINTABLE.sub("�", text)
    return printable if len(printable) <= _LONGEST_NAME else printable[: _LONGEST_NAME - 1] + "…"
