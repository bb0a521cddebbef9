"""What is noted of the keychain: kinds, for servers that are known, and nothing secret."""

from __future__ import annotations

import pytest

from otadesk.settings.secret_notes import SecretNotes
from otadesk.settings.server_book import ServerBook
from otadesk.settings.server_files import export_servers
from otadesk.settings.servers import Server
from otadesk.settings.store import Store


@pytest.fixture
def server(store: Store) -> Server:
    return ServerBook(store).add(Server("", "Staging", "files.example.com", "/var/www", "https://builds.example.com"))


def test_each_kind_is_noted_for_itself(store: Store, server: Server) -> None:
    notes = SecretNotes(store)
    assert notes.of(server.id) == {}
    notes.note(server.id, "password", kept=True)
    assert notes.of(server.id) == {"password": True}
    notes.note(server.id, "passphrase", kept=False)
    notes.note(server.id, "password", kept=False)
    assert SecretNotes(store).of(server.id) == {"password": False, "passphrase": False}


def test_what_is_noted_already_is_not_written_once_more(store: Store, server: Server) -> None:
    notes = SecretNotes(store)
    notes.note(server.id, "password", kept=True)
    before = store.file.stat().st_mtime_ns
    notes.note(server.id, "password", kept=True)
    assert store.file.stat().st_mtime_ns == before


def test_notes_leave_with_their_server_and_are_not_exported(store: Store, server: Server) -> None:
    book, notes = ServerBook(store), SecretNotes(store)
    other = book.add(Server("", "Store", "store.example.com", "/var/www", "https://store.example.com"))
    notes.note(server.id, "password", kept=True)
    assert "kept_secrets" not in export_servers(book.servers())
    book.remove(server.id)
    notes.note(server.id, "password", kept=False)
    assert notes.of(server.id) == {}
    notes.note(other.id, "password", kept=True)
    assert store.read()["kept_secrets"] == {other.id: {"password": True}}


@pytest.mark.parametrize("nonsense", [5, [], {"s": 5}, {"s": {"password": "yes"}}, {"s": ["password"]}])
def test_notes_that_make_no_sense_are_none(store: Store, server: Server, nonsense: object) -> None:
    value = {server.id: nonsense["s"]} if isinstance(nonsense, dict) else nonsense
    store.update(lambda document: {**document, "kept_secrets": value})
    notes = SecretNotes(store)
    assert notes.of(server.id) == {}
    notes.note(server.id, "password", kept=True)
    assert notes.of(server.id) == {"password": True}
