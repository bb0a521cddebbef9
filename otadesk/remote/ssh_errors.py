"""The one boundary where errors of paramiko, sockets and the operating system become errors of otadesk.

Two questions are told apart: could a connection be opened (``connect_error``), and what became of one that was open
(``lost_error``). The table is complete: a test compares it with what paramiko defines.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

import paramiko
from paramiko.auth_strategy import AuthFailure
from paramiko.ber import BERException
from paramiko.buffered_pipe import PipeTimeout
from paramiko.hostkeys import InvalidHostKey
from paramiko.packet import NeedRekeyException
from paramiko.pkey import UnknownKeyType
from paramiko.ssh_exception import (
    IncompatiblePeer,
    MessageOrderError,
    NoValidConnectionsError,
    PartialAuthentication,
    UnableToAuthenticate,
)

from otadesk.errors import AuthenticationFailed, Cancelled, ConnectError, ConnectionLost, OtadeskError, said
from otadesk.hosts import without_port
from otadesk.phrases import N_, Phrase
from otadesk.progress import CancelToken
from otadesk.remote.words import plain

ASK_ADMINISTRATOR = N_("Error", "Ask whoever runs the server what its log says.")
LOOK_AT_ADDRESS = N_("Error", "Check the host and the port, and whether this computer is online.")

Meaning = tuple[type[ConnectError], Phrase, Phrase]
"""Which error of ours it is, what happened and what to do next."""

CLOSED: Meaning = (ConnectError, N_("Error", "{host} closed the connection."), ASK_ADMINISTRATOR)
NONSENSE: Meaning = (
    ConnectError,
    N_("Error", "{host} doesn’t talk SSH as otadesk knows it."),
    N_("Error", "Check that the port is that of the SSH server."),
)
NOT_AGREED: Meaning = (
    ConnectError,
    N_("Error", "{host} and otadesk have no encryption method in common."),
    N_("Error", "The server’s SSH software is probably very old or very restricted: ask for AES and ECDH or Ed25519."),
)
NOT_LET_IN: Meaning = (
    AuthenticationFailed,
    N_("Error", "{host} didn’t let us in."),
    N_("Error", "Check the user name and the way of signing in."),
)
CHANNEL_REFUSED: Meaning = (
    ConnectError,
    N_("Error", "{host} let us in but then refused what we asked for."),
    ASK_ADMINISTRATOR,
)
SILENT: Meaning = (ConnectError, N_("Error", "{host} doesn’t answer."), LOOK_AT_ADDRESS)
UNREACHABLE: Meaning = (ConnectError, N_("Error", "{host} can’t be reached."), LOOK_AT_ADDRESS)
NO_SUCH_HOST: Meaning = (ConnectError, N_("Error", "There is no server named {host}."), LOOK_AT_ADDRESS)
REFUSED: Meaning = (ConnectError, N_("Error", "{host} refuses connections at this port."), LOOK_AT_ADDRESS)
KEY_UNUSABLE: Meaning = (
    ConnectError,
    N_("Error", "A key that belongs to the connection to {host} can’t be used."),
    ASK_ADMINISTRATOR,
)
SETTINGS_UNUSABLE: Meaning = (
    ConnectError,
    N_("Error", "The SSH settings for {host} can’t be used."),
    N_("Error", "“ssh -G {host}” shows how ssh reads them.").of(host="host"),
)
PROXY_FAILED: Meaning = (
    ConnectError,
    N_("Error", "The ProxyCommand for {host} failed."),
    N_("Error", "Try the command of your SSH settings in a terminal."),
)

FOREIGN: Mapping[type[Exception], Meaning] = MappingProxyType(
    {
        paramiko.SSHException: NONSENSE,
        paramiko.AuthenticationException: NOT_LET_IN,
        paramiko.PasswordRequiredException: NOT_LET_IN,
        paramiko.BadAuthenticationType: NOT_LET_IN,
        PartialAuthentication: NOT_LET_IN,
        UnableToAuthenticate: NOT_LET_IN,
        AuthFailure: NOT_LET_IN,
        paramiko.ChannelException: CHANNEL_REFUSED,
        paramiko.BadHostKeyException: KEY_UNUSABLE,
        IncompatiblePeer: NOT_AGREED,
        paramiko.ProxyCommandFailure: PROXY_FAILED,
        NoValidConnectionsError: UNREACHABLE,
        paramiko.CouldNotCanonicalize: SETTINGS_UNUSABLE,
        paramiko.ConfigParseError: SETTINGS_UNUSABLE,
        MessageOrderError: NONSENSE,
        paramiko.SFTPError: NONSENSE,
        UnknownKeyType: KEY_UNUSABLE,
        InvalidHostKey: KEY_UNUSABLE,
        BERException: KEY_UNUSABLE,
        NeedRekeyException: CLOSED,
        PipeTimeout: SILENT,
        EOFError: CLOSED,
        socket.gaierror: NO_SUCH_HOST,
        ConnectionRefusedError: REFUSED,
        TimeoutError: SILENT,
        ConnectionError: CLOSED,
        OSError: UNREACHABLE,
    }
)


CAUGHT: tuple[type[Exception], ...] = (OtadeskError, *FOREIGN)


def connect_error(exc: Exception, host: str) -> ConnectError:
    """Return what an error means for a connection that was to be opened."""
    # Hostile bytes can make paramiko's parsers fail in any way, in a thread of its own that hands the error on.
    error, title, hint = next((FOREIGN[kind] for kind in type(exc).__mro__ if kind in FOREIGN), NONSENSE)
    # The network's names know no ports.
    called = without_port(host) if isinstance(exc, socket.gaierror) else host
    return error(title.of(host=called), detail=_words(exc), hint=hint)


def lost_error(exc: Exception, host: str) -> ConnectionLost:
    """Return what an error means for a connection that was open."""
    return ConnectionLost(
        N_("Error", "The connection to {host} broke.").of(host=host),
        detail=N_("Fact", "it closed the connection") if isinstance(exc, EOFError) else _words(exc),
        hint=N_("Error", "Nothing half done is visible to testers. Try again when the network is back."),
    )


@contextmanager
def opening(host: str, token: CancelToken) -> Iterator[None]:
    """Map whatever paramiko or a socket raises while a connection is opened; a cancel explains everything."""
    try:
        yield
    except Exception as exc:
        if token.cancelled:
            raise Cancelled from exc
        if isinstance(exc, OtadeskError):
            raise
        raise connect_error(exc, host) from exc


@contextmanager
def using(host: str, token: CancelToken) -> Iterator[None]:
    """Map whatever paramiko or a socket raises on an open connection; a cancel explains everything."""
    try:
        yield
    except CAUGHT as exc:
        if token.cancelled:
            raise Cancelled from exc
        if isinstance(exc, OtadeskError):
            raise
        raise lost_error(exc, host) from exc


def _words(exc: Exception) -> str:
    """Return the foreign error's own words, or its name where it has none."""
    return plain(said(exc)) or type(exc).__name__
