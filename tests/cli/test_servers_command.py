"""Server profiles on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command import Command
from support.ports import free_port

from otadesk.wiring import wiring

ADD = (
    "--host",
    "builds.example.com",
    "--user",
    "deploy",
    "--root",
    "/srv/www/ota",
    "--url",
    "https://b.example.com/ota/",
)
FINGERPRINT = "SHA256:" + "a" * 43


def test_a_server_is_added_listed_edited_and_removed(otadesk: Command) -> None:
    added = otadesk("servers", "add", "Staging", *ADD, "--host-key", FINGERPRINT, "--keep", 5, "--json").json["server"]
    assert added["host_keys"] == [f"[builds.example.com]:22 {FINGERPRINT}"]
    assert (added["private"], added["keep"], added["url"]) == (True, 5, "https://b.example.com/ota")
    edited = otadesk("servers", "edit", "staging", "--rename", "Live", "--no-private", "--port", 2222, "--json")
    assert edited.json["server"] == {**added, "name": "Live", "private": False, "port": 2222}
    assert otadesk("servers", "list", "--json").json["servers"] == [edited.json["server"]]
    assert otadesk("servers", "remove", "Live", "--yes").code == 0
    assert otadesk("servers", "list", "--json").json["servers"] == []


def test_catalogue_feed_and_device_check_are_switches(otadesk: Command) -> None:
    added = otadesk("servers", "add", "Open", *ADD, "--no-private", "--catalogue", "--feed", "--json").json["server"]
    assert (added["catalogue"], added["feed"], added["device_check"]) == (True, True, True)
    edited = otadesk("servers", "edit", "Open", "--no-catalogue", "--no-feed", "--no-device-check", "--json")
    assert edited.json["server"] == {**added, "catalogue": False, "feed": False, "device_check": False}
    refused = otadesk("servers", "edit", "Open", "--catalogue", "--private")
    assert refused.code == 2
    assert "private links" in refused.err


def test_json_may_stand_before_or_behind_the_action(otadesk: Command) -> None:
    assert otadesk("servers", "--json", "list").json == otadesk("servers", "list", "--json").json


def test_a_name_is_taken_once(otadesk: Command) -> None:
    otadesk("servers", "add", "Staging", *ADD)
    assert otadesk("servers", "add", "staging", *ADD).code == 2


@pytest.mark.parametrize(
    "wrong",
    [
        ("--url", "http://b.example.com"),
        ("--url", "https://user:secret@b.example.com"),
        ("--port", "70000"),
        ("--keep", "-1"),
        ("--host-key", "MD5:aa:bb"),
        ("--host", "-oProxyCommand=evil"),
        ("--ca-file", "/nowhere/ca.pem"),
        ("--key", "/nowhere/id_ed25519"),
    ],
)
def test_what_cannot_work_is_refused_and_nothing_is_saved(otadesk: Command, wrong: tuple[str, str]) -> None:
    option, value = wrong
    outcome = otadesk("servers", "add", "Staging", *ADD, f"{option}={value}", "--json")
    assert outcome.code == 2
    assert otadesk("servers", "list", "--json").json["servers"] == []


def test_removing_without_a_terminal_needs_a_clear_word(otadesk: Command) -> None:
    otadesk("servers", "add", "Staging", *ADD)
    assert otadesk("servers", "remove", "Staging").code == 2
    assert len(otadesk("servers", "list", "--json").json["servers"]) == 1


def test_a_password_never_reaches_a_file_or_the_output(otadesk: Command, tmp_path: Path) -> None:
    outcome = otadesk("servers", "add", "Staging", *ADD, "--password-stdin", "--json", stdin="s3cr3t-word\n")
    assert outcome.json["server"]["sign_in"] == "password"
    assert "OTADESK_PASSWORD" in outcome.err
    assert "s3cr3t-word" not in outcome.out + outcome.err
    assert all(b"s3cr3t-word" not in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_an_empty_password_is_refused(otadesk: Command) -> None:
    assert otadesk("servers", "add", "Staging", *ADD, "--password-stdin", stdin="\n").code == 2


@pytest.mark.parametrize("kind", ["nginx", "apache", "iis", "caddy"])
def test_a_snippet_fits_the_server(otadesk: Command, kind: str) -> None:
    otadesk("servers", "add", "Staging", *ADD)
    outcome = otadesk("servers", "snippet", kind, "--server", "Staging", "--json")
    assert "octet-stream" in outcome.json["snippet"]
    # Tabs and all: what is printed is what is to be pasted.
    assert otadesk("servers", "snippet", kind, "--server", "Staging").out == outcome.json["snippet"]


def test_a_password_in_another_encoding_is_refused_without_quoting_it(
    otadesk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stdin:
        def readline(self, _limit: int) -> str:
            return b"geheim\xff\n".decode("utf-8")

    otadesk("servers", "list")
    monkeypatch.setattr("sys.stdin", Stdin())
    monkeypatch.setattr("io.TextIOWrapper", lambda *_args, **_options: Stdin())
    outcome = otadesk("servers", "add", "Staging", *ADD, "--password-stdin", "--json")
    assert outcome.code == 2
    assert "geheim" not in outcome.out


def test_a_server_that_cannot_be_reached_ends_the_trial_with_four_and_says_what_to_do(otadesk: Command) -> None:
    otadesk("servers", "add", "Staging", *ADD, "--host", "127.0.0.1", "--port", free_port(), "--host-key", FINGERPRINT)
    tried = otadesk("servers", "test", "Staging", "--json")
    assert tried.code == 4
    failed = tried.json["stages"][-1]
    assert (failed["stage"], failed["ok"]) == ("connect", False)
    assert failed["hint"] in otadesk("servers", "test", "Staging").out
    wired = wiring()
    assert [test.failed for test in wired.last_tests.of(wired.servers.servers()).values()] == ["connect"], (
        "for the list"
    )
    assert [stage["stage"] for stage in tried.json["stages"]] == ["resolve", "connect"]


def test_a_host_key_that_is_given_anew_is_no_longer_trusted_for_other_servers_of_the_host(otadesk: Command) -> None:
    other = "SHA256:" + "b" * 43
    otadesk("servers", "add", "Staging", *ADD, "--host-key", FINGERPRINT)
    otadesk("servers", "add", "QA", *ADD, "--host-key", FINGERPRINT)
    outcome = otadesk("servers", "edit", "Staging", "--host-key", other, "--json")
    assert outcome.json["notices"] == ["The old host key is no longer trusted for QA either."]
    listed = {one["name"]: one["host_keys"] for one in otadesk("servers", "list", "--json").json["servers"]}
    assert listed == {"Staging": [f"[builds.example.com]:22 {other}"], "QA": []}
    assert otadesk("servers", "edit", "Staging", "--keep", 5, "--json").json["notices"] == []
