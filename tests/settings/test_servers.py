"""Server profiles in and out of JSON that anybody may have edited."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.servers import server

from otadesk.errors import SettingsError
from otadesk.settings.servers import SIGN_INS, Server, read_server, server_record

SERVERS = st.builds(
    Server,
    **{field.name: st.text() for field in fields(Server) if field.type == "str"},
    port=st.integers(),
    keep=st.integers(),
    upload_limit=st.integers(),
    **{field.name: st.booleans() for field in fields(Server) if field.type == "bool"},
    sign_in=st.sampled_from(SIGN_INS),
    host_keys=st.lists(st.text()).map(tuple),
)


@given(SERVERS)
def test_any_server_comes_back_from_json_as_it_was(one: Server) -> None:
    assert read_server(json.loads(json.dumps(server_record(one))), "here") == one


def test_keys_that_are_not_known_are_passed_over() -> None:
    assert read_server({**server_record(server()), "colour": "red"}, "here") == server()


def test_what_is_missing_has_its_default_but_the_essentials_must_be_there() -> None:
    essentials = {"id": "1", "name": "n", "host": "h", "root": "r", "url": "u"}
    assert read_server(essentials, "here") == Server("1", "n", "h", "r", "u")
    for key in essentials:
        with pytest.raises(SettingsError, match=f"here.{key} should be text, but it is missing"):
            read_server({name: value for name, value in essentials.items() if name != key}, "here")


@pytest.mark.parametrize(("key", "value", "expected"), [
    ("name", 7, "should be text"),
    ("port", "22", "should be a whole number"),
    ("port", True, "should be a whole number"),
    ("port", 22.0, "should be a whole number"),
    ("private", 1, "should be true or false"),
    ("private", "yes", "should be true or false"),
    ("catalogue", "yes", "should be true or false"),
    ("feed", None, "should be true or false"),
    ("device_check", 0, "should be true or false"),
    ("sign_in", "magic", "should be one of agent, key, password"),
    ("sign_in", ["agent"], "should be one of agent, key, password"),
    ("host_keys", "x", "should be a list of texts"),
    ("host_keys", [1], "should be a list of texts"),
    ("name", "x" * 10_000 and ["x" * 10_000], "…"),
])  # fmt: skip
def test_a_value_of_the_wrong_type_is_named_with_its_place(key: str, value: Any, expected: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_server({**server_record(server()), key: value}, "settings.json: servers[2]")
    assert f"settings.json: servers[2].{key} " in caught.value.detail
    assert expected in caught.value.detail
    assert len(caught.value.detail) < 200


@pytest.mark.parametrize("value", [None, [], "text", 7])
def test_a_server_that_is_no_object_is_refused(value: Any) -> None:
    with pytest.raises(SettingsError, match="should be an object"):
        read_server(value, "here")
