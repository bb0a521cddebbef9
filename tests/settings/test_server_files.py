"""Server profiles handed to a colleague, and files that are none."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.servers import server

from otadesk.errors import SettingsError
from otadesk.settings.server_files import duplicate, export_servers, import_servers, known_as

ONE = server(port=2222, user="deploy", jump="bastion", keep=5, private=False)


def test_an_exported_server_comes_back_without_what_is_this_computers_own() -> None:
    mine = replace(ONE, key_file="/home/ada/.ssh/id_ed25519", ca_file="/home/ada/ca.pem", agent_key="ada@laptop")
    text = export_servers([mine, server(name="Live")])
    assert import_servers(text) == (replace(ONE, id=""), server(id="", name="Live"))
    assert "ada" not in text
    assert mine.id not in text


def test_a_file_can_not_choose_the_id_or_a_key_file_here() -> None:
    document = json.loads(export_servers([ONE]))
    document["servers"][0] |= {"id": "x", "key_file": "/etc/shadow"}
    (found,) = import_servers(json.dumps(document))
    assert (found.id, found.key_file) == ("", "")


@pytest.mark.parametrize("text", [
    "",
    "{",
    "[]",
    "{}",
    '{"otadesk_servers": 2, "servers": []}',
    '{"otadesk_servers": 1, "servers": {}}',
    '{"otadesk_servers": 1, "servers": [7]}',
    '{"otadesk_servers": 1, "servers": [{"name": 7}]}',
    "[" * 100_000,
    " " * 2_000_000,
])  # fmt: skip
def test_what_holds_no_servers_is_refused(text: str) -> None:
    with pytest.raises(SettingsError):
        import_servers(text)


@given(st.text(max_size=100))
def test_text_that_is_no_export_is_refused(text: str) -> None:
    with pytest.raises(SettingsError):
        import_servers(text)


def test_a_copy_gets_the_first_free_name() -> None:
    assert duplicate(ONE, ["Staging"]).name == "Staging 2"
    assert duplicate(ONE, ["Staging", "STAGING 2", "Staging 3"]).name == "Staging 4"
    assert duplicate(ONE, ["Staging"]).id == ""


def test_a_server_is_known_by_where_it_leads_and_not_by_its_name() -> None:
    assert known_as(replace(ONE, name="x", id="", host=ONE.host.upper()), [server(name="Live"), ONE]) == ONE.name
    for other in (replace(ONE, root="/b"), replace(ONE, user="b"), replace(ONE, port=22), replace(ONE, host="b")):
        assert not known_as(other, [ONE])
