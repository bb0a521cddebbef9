"""The remembered servers: added, edited and removed, by several processes at once."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from support.servers import server

from otadesk.errors import SettingsError
from otadesk.settings.server_book import ServerBook
from otadesk.settings.store import Store

PIN, OTHER_PIN = ("[build.example.com]:22 SHA256:" + letter * 43 for letter in "AB")


@pytest.fixture
def book(store: Store) -> ServerBook:
    return ServerBook(store)


def test_an_empty_book_has_no_servers(book: ServerBook) -> None:
    assert book.servers() == ()


def test_an_added_server_gets_an_id_of_its_own_and_is_found_by_name(book: ServerBook) -> None:
    first = book.add(server(name=" Staging "))
    second = book.add(server(name="Live"))
    assert len({first.id, second.id, server().id}) == 3
    assert book.servers() == (first, second)
    assert book.get("staging") == first
    assert first.name == "Staging"


def test_a_name_that_nobody_has_says_which_there_are(book: ServerBook) -> None:
    with pytest.raises(SettingsError, match="otadesk servers add"):
        book.get("x")
    book.add(server())
    with pytest.raises(SettingsError, match="Known servers: Staging"):
        book.get("x")


def test_a_server_with_problems_is_not_saved_and_says_which(book: ServerBook) -> None:
    book.add(server())
    with pytest.raises(SettingsError) as caught:
        book.add(server(url="http://example.com"))
    assert "name: Another server has this name." in caught.value.detail
    assert "url: The address must start with https" in caught.value.detail
    assert len(book.servers()) == 1


def test_an_edited_server_keeps_its_id_its_place_and_what_others_added(book: ServerBook, store: Store) -> None:
    first, second = book.add(server()), book.add(server(name="Live"))
    document = store.read()
    document["servers"][0]["colour"] = "red"
    store.file.write_text(json.dumps(document))
    edited = book.edit(replace(first, port=2222))
    assert book.servers() == (edited, second)
    assert store.read()["servers"][0]["colour"] == "red"
    assert store.read()["servers"][0]["port"] == 2222


def test_editing_into_a_problem_changes_nothing(book: ServerBook) -> None:
    first = book.add(server())
    with pytest.raises(SettingsError, match="host"):
        book.edit(replace(first, host=""))
    assert book.servers() == (first,)


def test_a_removed_server_is_gone_and_can_not_be_edited_any_more(book: ServerBook) -> None:
    first, second = book.add(server()), book.add(server(name="Live"))
    book.remove(first.id)
    assert book.servers() == (second,)
    for attempt in (lambda: book.edit(first), lambda: book.remove(first.id), lambda: book.pin(first.id, PIN)):
        with pytest.raises(SettingsError, match="no longer in the settings"):
            attempt()


def test_a_removed_server_is_put_back_in_its_place_with_all_that_was_known_of_it(
    book: ServerBook, store: Store
) -> None:
    book.add(server())
    second = book.add(server(name="Live", host_keys=(PIN,), sign_in="key", key_file=__file__))
    store.update(lambda document: {**document, "servers": [{**one, "colour": "red"} for one in document["servers"]]})
    third = book.add(server(name="Beta"))
    before = store.read()
    put_back = book.remove(second.id)
    put_back()
    put_back()
    assert store.read() == before, "once, as it was"
    put_back = book.remove(second.id)
    book.edit(replace(third, name="Live"))
    with pytest.raises(SettingsError, match="can’t be saved"):
        put_back()


def test_a_confirmed_host_key_takes_the_place_of_the_one_before(book: ServerBook) -> None:
    first = book.add(server(host_keys=("[jump.example.com]:22 SHA256:" + "C" * 43,)))
    book.pin(first.id, PIN)
    pinned = book.pin(first.id, OTHER_PIN)
    assert pinned.host_keys == (*first.host_keys, OTHER_PIN)
    assert book.servers() == (pinned,)


def test_two_books_on_one_file_see_each_others_servers(book: ServerBook, store: Store) -> None:
    other = ServerBook(Store(store.file.parent))
    book.add(server())
    other.add(server(name="Live"))
    assert [one.name for one in book.servers()] == ["Staging", "Live"]


def test_a_damaged_entry_is_named_and_nothing_is_lost(book: ServerBook, store: Store) -> None:
    first = book.add(server())
    store.update(lambda document: {**document, "servers": [*document["servers"], {"name": 7}]})
    before = store.file.read_bytes()
    for attempt in (book.servers, lambda: book.add(server(name="Live")), lambda: book.remove(first.id)):
        with pytest.raises(SettingsError, match=r"servers\[1\]"):
            attempt()
    assert store.file.read_bytes() == before


def test_a_list_that_is_none_is_named(book: ServerBook, store: Store) -> None:
    store.update(lambda document: {**document, "servers": {"a": 1}})
    with pytest.raises(SettingsError, match="servers should be a list"):
        book.servers()
