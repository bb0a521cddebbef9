"""The boundary: every error that paramiko can raise has a meaning of ours."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import socket
from collections.abc import Callable
from contextlib import AbstractContextManager

import paramiko
import pytest
from paramiko.ssh_exception import NoValidConnectionsError

from otadesk.errors import AuthenticationFailed, Cancelled, ConnectError, ConnectionLost, NotFound
from otadesk.phrases import Phrase
from otadesk.progress import CancelToken
from otadesk.remote.ssh_errors import FOREIGN, connect_error, lost_error, opening, using

Boundary = Callable[[str, CancelToken], AbstractContextManager[None]]
WINDOWS_ONLY = {"_winapi", "win_pageant", "win_openssh"}


def errors_of_paramiko() -> set[type[BaseException]]:
    """Return every exception class that a module of paramiko defines."""
    found: set[type[BaseException]] = set()
    for module in pkgutil.iter_modules(paramiko.__path__):
        if module.name not in WINDOWS_ONLY:
            loaded = importlib.import_module(f"paramiko.{module.name}")
            for _, thing in inspect.getmembers(loaded, inspect.isclass):
                if issubclass(thing, BaseException) and thing.__module__.startswith("paramiko"):
                    found.add(thing)
    return found


def test_map_is_complete() -> None:
    found = errors_of_paramiko()
    assert len(found) > 15
    assert found - set(FOREIGN) == set()


def test_map_names_nothing_that_is_gone() -> None:
    ours = {kind for kind in FOREIGN if kind.__module__.startswith("paramiko")}
    assert ours == errors_of_paramiko()


@pytest.mark.parametrize("kind", sorted(FOREIGN, key=lambda kind: kind.__name__), ids=lambda kind: kind.__name__)
def test_every_meaning_has_a_title_with_the_host_and_a_hint(kind: type[Exception]) -> None:
    error, title, hint = FOREIGN[kind]
    shown = error(title.of(host="server.example"), hint=hint)
    assert isinstance(shown, ConnectError)
    assert "server.example" in str(shown.title)
    assert str(shown.hint)


def test_most_exact_meaning_is_taken() -> None:
    assert isinstance(connect_error(paramiko.BadAuthenticationType("x", ["y"]), "h"), AuthenticationFailed)
    assert "no server named" in str(connect_error(socket.gaierror(-2, "unknown"), "h"))
    assert "refuses" in str(connect_error(ConnectionRefusedError(), "h"))
    assert "closed" in str(connect_error(ConnectionResetError(), "h"))
    assert "answer" in str(connect_error(TimeoutError(), "h"))
    unreachable = NoValidConnectionsError({("10.0.0.1", 22): OSError(113, "no route")})
    assert "can’t be reached" in str(connect_error(unreachable, "h"))


@pytest.mark.parametrize(
    "foreign", [IndexError("list index"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "x"), ValueError()]
)
def test_error_that_hostile_bytes_cause_in_paramiko_is_an_error_of_ours(foreign: Exception) -> None:
    with pytest.raises(ConnectError) as caught, opening("h", CancelToken()):
        raise foreign
    assert caught.value.__cause__ is foreign


def test_broken_connection_is_a_lost_one() -> None:
    assert isinstance(lost_error(EOFError(), "h"), ConnectionLost)
    for foreign in (EOFError(), OSError("Socket is closed"), paramiko.SSHException("x"), TimeoutError()):
        with pytest.raises(ConnectionLost) as caught, using("h", CancelToken()):
            raise foreign
        assert caught.value.__cause__ is foreign


def test_a_server_that_hangs_up_is_told_in_words_of_ours() -> None:
    lost = lost_error(EOFError("the server closed the channel"), "h")
    assert (str(lost.title), lost.detail) == ("The connection to h broke.", "it closed the connection")


def test_of_a_lost_connection_no_old_build_is_said_to_be_there() -> None:
    assert str(lost_error(EOFError(), "h").hint).startswith("Nothing half done is visible to testers. ")


def test_mistake_of_our_own_is_not_taken_for_a_lost_connection() -> None:
    with pytest.raises(KeyError), using("h", CancelToken()):
        raise KeyError


@pytest.mark.parametrize("boundary", [opening, using])
def test_errors_of_ours_pass_and_a_cancel_explains_everything(
    boundary: Callable[[str, CancelToken], AbstractContextManager[None]],
) -> None:
    ours = NotFound(Phrase("Error", "x"))
    with pytest.raises(NotFound), boundary("h", CancelToken()):
        raise ours
    token = CancelToken()
    token.cancel()
    for error in (ours, EOFError(), paramiko.SSHException()):
        with pytest.raises(Cancelled), boundary("h", token):
            raise error
