"""How the last test of a server ended: kept for what was tried, and for nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from otadesk.settings.last_tests import LastTest, LastTests
from otadesk.settings.server_book import ServerBook
from otadesk.settings.server_files import export_servers
from otadesk.settings.servers import Server
from otadesk.settings.store import Store

AT = datetime(2026, 11, 27, 3, 15, tzinfo=UTC)
FAILED = LastTest(AT, "certificate")


@pytest.fixture
def server(store: Store) -> Server:
    return ServerBook(store).add(Server("", "Staging", "files.example.com", "/var/www", "https://builds.example.com"))


def test_the_last_test_is_kept_in_place_of_the_one_before(store: Store, server: Server) -> None:
    tests = LastTests(store)
    assert tests.of([server]) == {}
    tests.keep(server, FAILED)
    assert tests.of([server]) == {server.id: FAILED}
    tests.keep(server, LastTest(AT))
    assert LastTests(store).of([server]) == {server.id: LastTest(AT)}


@pytest.mark.parametrize(
    "changes", [{"host": "other.example.com"}, {"root": "/srv"}, {"url": "https://other.example.com"}, {"port": 2222}]
)
def test_it_tells_nothing_of_another_way_folder_or_address(
    store: Store, server: Server, changes: dict[str, str]
) -> None:
    tests = LastTests(store)
    tests.keep(server, FAILED)
    assert tests.of([replace(server, **changes)]) == {}
    assert tests.of([replace(server, name="Another name", keep=3)]) == {server.id: FAILED}


def test_what_was_typed_with_blanks_is_the_server_that_is_saved(store: Store, server: Server) -> None:
    tests = LastTests(store)
    tests.keep(replace(server, root=" /var/www/ ", url="https://builds.example.com/"), FAILED)
    assert tests.of([server]) == {server.id: FAILED}


def test_that_of_a_removed_server_goes_with_the_next(store: Store, server: Server) -> None:
    tests, book = LastTests(store), ServerBook(store)
    tests.keep(server, FAILED)
    other = book.add(replace(server, name="Other"))
    book.remove(server.id)
    tests.keep(other, FAILED)
    assert set(store.read()["last_tests"]) == {other.id}


def test_it_is_not_exported(store: Store, server: Server) -> None:
    LastTests(store).keep(server, FAILED)
    assert "certificate" not in export_servers(ServerBook(store).servers())


@pytest.mark.parametrize(
    "nonsense", [[], {"s": 1}, {"at": 3}, {"at": "yesterday"}, {"at": "2026-11-27T03:15:00"}, {"failed": None}]
)
def test_what_makes_no_sense_counts_as_none(store: Store, server: Server, nonsense: object) -> None:
    tests = LastTests(store)
    tests.keep(server, FAILED)
    sound = store.read()["last_tests"][server.id]
    record = {**sound, **nonsense} if isinstance(nonsense, dict) and "s" not in nonsense else nonsense
    store.update(lambda document: {**document, "last_tests": {server.id: record}})
    assert tests.of([server]) == {}
    store.update(lambda document: {**document, "last_tests": nonsense})
    assert tests.of([server]) == {}
