"""A host key is that of a host and port: what is said of it for one server holds for every other that names them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from otadesk.settings.server_book import ServerBook
from otadesk.settings.servers import Server
from otadesk.settings.shared_keys import elsewhere
from otadesk.settings.store import Store

OLD, NEW = "SHA256:" + "a" * 43, "SHA256:" + "b" * 43
HERE, LOUD, PORT = "[files.example.com]:22", "[Files.example.com]:22", "[files.example.com]:2222"


def server(name: str, *host_keys: str) -> Server:
    return Server("", name, "files.example.com", "/srv", "https://builds.example.com", host_keys=host_keys)


@pytest.fixture
def book(tmp_path: Path) -> ServerBook:
    return ServerBook(Store(tmp_path))


def held(book: ServerBook) -> dict[str, tuple[str, ...]]:
    return {one.name: one.host_keys for one in book.servers()}


def test_the_keys_of_one_host_and_port_are_found_in_other_servers_settings(book: ServerBook) -> None:
    own = book.add(server("Team", f"{HERE} {OLD}"))
    book.add(server("Staging", f"{LOUD} {OLD}", f"[gate.example.com]:22 {OLD}"))
    book.add(server("QA", f"{PORT} {OLD}", f"{HERE} {NEW}"))
    assert elsewhere(book.servers(), own.id, f"{HERE} {OLD}") == (("Staging", OLD), ("QA", NEW))


def test_what_is_forgotten_for_one_server_is_forgotten_for_all_of_that_host(book: ServerBook) -> None:
    own = book.add(server("Team", f"{HERE} {OLD}"))
    book.add(server("Staging", f"{LOUD} {OLD}", f"[gate.example.com]:22 {OLD}"))
    book.add(server("QA", f"{PORT} {OLD}", f"{HERE} {NEW}"))
    book.edit(replace(own, host_keys=()), (f"{HERE} {OLD}",))
    assert held(book) == {
        "Team": (),
        "Staging": (f"[gate.example.com]:22 {OLD}",),
        "QA": (f"{PORT} {OLD}", f"{HERE} {NEW}"),
    }


def test_a_key_that_is_confirmed_anew_takes_the_old_ones_place_wherever_there_is_one(book: ServerBook) -> None:
    book.add(server("Team"))
    book.add(server("Staging", f"{LOUD} {OLD}", f"{PORT} {OLD}"))
    book.renew(f"{HERE} {NEW}")
    assert held(book) == {"Team": (), "Staging": (f"{PORT} {OLD}", f"{HERE} {NEW}")}
