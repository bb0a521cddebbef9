"""Puts a ``.htaccess`` beside the builds where Apache reads one, and takes it away again.

A server that reads the file but forbids what stands in it answers 500 for everything in that folder, so the file is
tried in a folder of its own first. It replaces no file that isn't ours, unchanged: its first line holds the digest of
the rest.
"""

from __future__ import annotations

import hashlib
import io
from contextlib import suppress
from secrets import token_hex
from typing import Literal

from otadesk.errors import AlreadyExists, Cancelled, DestinationError, HtaccessRefused, NotFound
from otadesk.phrases import N_
from otadesk.probe.address import parse, shown
from otadesk.probe.client import DAEMON, Client, Exchange, Limits, Request
from otadesk.probe.tls import Trust
from otadesk.probe.webserver import htaccess
from otadesk.progress import CancelToken
from otadesk.publish.places import Place
from otadesk.remote.destination import Destination

NAME = ".htaccess"
_LARGEST = 64 * 1024
_ANSWERS = N_("Fact", "{url} answers {status}")
_SENT_AS = N_("Fact", "{url} is sent {type}")
_SENT_WITHOUT = N_("Fact", "{url} is sent without a type")
_TRIAL_SUFFIX, _TRIAL_TYPE = "otadesktest", "application/x-otadesk-test"
_MARK = b"# otadesk sha256:"

Installed = Literal["installed", "there already"]
Removed = Literal["removed", "not there"]
Standing = Literal["there", "possible", "none"]
"""Ours lies beside the builds; none does, but one would count; or neither."""


def our_file() -> bytes:
    """Return the file as it is written."""
    text = htaccess().encode("ascii")
    return _MARK + hashlib.sha256(text).hexdigest().encode("ascii") + b"\n" + text


def is_ours(content: bytes) -> bool:
    """Whether otadesk wrote this, in whatever version, and nobody changed it since."""
    first, _line_end, rest = content.partition(b"\n")
    return first == _MARK + hashlib.sha256(rest).hexdigest().encode("ascii")


def install(destination: Destination, place: Place, token: CancelToken) -> Installed:
    """Write the file; raises HtaccessRefused, DestinationError, Cancelled."""
    made = destination.ensure_root()
    try:
        return _install(destination, place, token)
    except BaseException:
        with suppress(DestinationError, Cancelled):
            destination.remove_made(made)
        raise


def _install(destination: Destination, place: Place, token: CancelToken) -> Installed:
    before = _present(destination)
    if before == our_file():
        return "there already"
    _refuse_somebody_elses(before)
    _try_in_a_folder(destination, place, token)
    fresh = f"{NAME}-otadesk-{token_hex(8)}"
    destination.write(fresh, io.BytesIO(our_file()), lambda _count: None)
    try:
        if before is not None:
            destination.replace(fresh, NAME)
        else:
            destination.rename(fresh, NAME)
    except AlreadyExists:
        _drop(destination, fresh)
        _refuse_somebody_elses(b"")
    except BaseException:
        _drop(destination, fresh)
        raise
    return "installed"


def standing(destination: Destination, place: Place, token: CancelToken, *, wanted: bool) -> Standing:
    """Say whether ours is there, or, where one is wanted, whether the web server would read it. Raises Cancelled."""
    try:
        before = _present(destination)
        if before is not None:
            return "there" if is_ours(before) else "none"
        if wanted:
            _try_in_a_folder(destination, place, token)
    except (DestinationError, HtaccessRefused):
        return "none"
    return "possible" if wanted else "none"


def remove(destination: Destination) -> Removed:
    """Take the file away; raises HtaccessRefused where it is not ours, and DestinationError."""
    before = _present(destination)
    if before is None:
        return "not there"
    _refuse_somebody_elses(before)
    destination.remove(NAME)
    return "removed"


def _present(destination: Destination) -> bytes | None:
    try:
        size = destination.stat(NAME).size
        return destination.read(NAME, _LARGEST) if size <= _LARGEST else b""
    except NotFound:
        return None


def _refuse_somebody_elses(content: bytes | None) -> None:
    if content is not None and not is_ours(content):
        raise HtaccessRefused(
            N_("Error", "There is a .htaccess already that otadesk did not write, or that was changed."),
            hint=N_("Error", "Add these lines to it yourself:\n{lines}").of(lines=htaccess()),
        )


def _try_in_a_folder(destination: Destination, place: Place, token: CancelToken) -> None:
    """Let the server read the file where nothing else is yet; raises HtaccessRefused where that changes nothing."""
    folder = f"otadesk-test-{token_hex(8)}"
    destination.make_folder(folder)
    try:
        # A type that nothing else gives: a server that reads no such files may still know our own types.
        trial = our_file() + f"AddType {_TRIAL_TYPE} .{_TRIAL_SUFFIX}\n".encode("ascii")
        for name, content in ((f"test.{_TRIAL_SUFFIX}", b"test"), (NAME, trial)):
            destination.write(f"{folder}/{name}", io.BytesIO(content), lambda _count: None)
        limits = Limits()
        address = parse(f"{place.url}/{folder}/test.{_TRIAL_SUFFIX}")
        client = Client(Trust(place.ca_file), token, limits)
        exchange = client.ask(address, Request("GET", DAEMON, limits.page_bytes, limits.connect_seconds))
    finally:
        _drop(destination, folder)
    _refuse_if_useless(exchange)


def _refuse_if_useless(exchange: Exchange) -> None:
    answer, url = exchange.answer, shown(exchange.address.url)
    lines = htaccess()
    if answer is not None and answer.status == 500:
        raise HtaccessRefused(
            N_("Error", "The web server reads .htaccess files but forbids these settings in them."),
            detail=_ANSWERS.of(url=url, status="500"),
            hint=N_(
                "Error", "In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:\n{lines}"
            ).of(lines=lines),
        )
    if answer is None or answer.status != 200:
        raise HtaccessRefused(
            N_("Error", "The test file can’t be fetched over the public address."),
            detail=exchange.failure.detail
            if exchange.failure
            else _ANSWERS.of(url=url, status=str(answer.status if answer else 0)),
            hint=N_("Error", "Test the connection first, which says why."),
        )
    sent = answer.header("Content-Type")
    if sent.partition(";")[0].strip().lower() != _TRIAL_TYPE:
        raise HtaccessRefused(
            N_("Error", "The web server does not read .htaccess files here."),
            detail=_SENT_AS.of(url=url, type=shown(sent)) if sent else _SENT_WITHOUT.of(url=url),
            hint=N_(
                "Error", "In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:\n{lines}"
            ).of(lines=lines),
        )


def _drop(destination: Destination, path: str) -> None:
    with suppress(DestinationError, Cancelled):
        destination.remove(path)
