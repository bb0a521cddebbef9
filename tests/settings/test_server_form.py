"""What is wrong with a server profile, at the field where it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.servers import server

from otadesk.settings.server_form import problems, tidied
from otadesk.settings.servers import Server

PIN = "[build.example.com]:22 SHA256:" + "A" * 43


def wrong(**changes: Any) -> list[str]:
    return [problem.field for problem in problems(server(**changes))]


def phrase(**changes: Any) -> str:
    (problem,) = problems(server(**changes))
    return str(problem.phrase)


def test_a_sound_server_has_no_problems() -> None:
    assert problems(server()) == ()
    assert problems(server(user="deploy", port=2222, keep=5, jump="bastion", host_keys=(PIN,))) == ()


@pytest.mark.parametrize("name", ["", "   ", "two\nlines", "x" * 101, "\u2028", "\ud800"])
def test_a_name_is_needed_on_one_line(name: str) -> None:
    assert wrong(name=name) == ["name"]


def test_a_name_is_taken_whatever_its_case_but_not_by_the_server_itself() -> None:
    other = server(id="other", name=" STAGING ")
    assert [problem.field for problem in problems(server(), [other])] == ["name"]
    assert problems(server(), [server()]) == ()


@pytest.mark.parametrize("host", ["example.com", "alias", "my_server", "10.0.0.1", "::1", "fe80::1%eth0", "a.b-c.d."])
def test_names_addresses_and_aliases_are_hosts(host: str) -> None:
    assert wrong(host=host) == []


@pytest.mark.parametrize(("host", "hint"), [
    ("", "alias"),
    ("sftp://example.com", "without “sftp://”"),
    ("example.com/path", "without “sftp://”"),
    ("deploy@example.com", "the user has a field"),
    ("example.com:2222", "the port has a field"),
    ("-oProxyCommand=evil", "is not the name"),
    ("two words", "is not the name"),
    ("[::1]", "is not the name"),
    ("a\nb", "is not the name"),
])  # fmt: skip
def test_what_is_no_host_says_what_to_write_instead(host: str, hint: str) -> None:
    assert hint in phrase(host=host)


@pytest.mark.parametrize("port", [-1, 65536, 10**30])
def test_a_port_has_its_range(port: int) -> None:
    assert wrong(port=port) == ["port"]


@pytest.mark.parametrize("user", ["a b", "a@b", "-l", "a:b", "a\x00"])
def test_what_is_no_user_is_refused(user: str) -> None:
    assert wrong(user=user) == ["user"]


def test_a_way_to_sign_in_that_is_none_is_refused() -> None:
    assert wrong(sign_in="magic") == ["sign_in"]


def test_signing_in_with_a_key_needs_its_file(tmp_path: Path) -> None:
    key = tmp_path / "id_ed25519"
    key.write_text("")
    assert wrong(sign_in="key") == ["key_file"]
    assert wrong(sign_in="key", key_file=str(key)) == []
    assert wrong(sign_in="key", key_file=str(tmp_path)) == ["key_file"]
    assert "public half" in phrase(sign_in="key", key_file=f"{key}.pub")


@pytest.mark.parametrize("name", ["/nowhere/at/all", "x" * 5000, "a\x00b", "~nobody-here/x"])
def test_files_that_are_not_there_are_said(name: str) -> None:
    assert wrong(ca_file=name) == ["ca_file"]
    assert wrong(key_file=name) == ["key_file"]


@pytest.mark.parametrize("jump", ["", "none", "bastion", "me@bastion:2222", "a,b@c,d:22", "[::1]:22", "me@[fe80::1]"])
def test_jump_hosts_are_written_as_ssh_takes_them(jump: str) -> None:
    assert wrong(jump=jump) == []


@pytest.mark.parametrize("jump", ["a b", "@a", "a:0", "a:65536", "a:port", "a,,b", "[x]:22", "-oX=y", "a\n", "a:1:2"])
def test_jump_hosts_written_otherwise_are_refused(jump: str) -> None:
    assert wrong(jump=jump) == ["jump"]


@pytest.mark.parametrize(
    "root", ["/", ".", "/var/www", "public_html/apps", "/C:/inetpub/apps", "/with blank/x", "~", "~/www"]
)
def test_whole_and_relative_paths_are_folders(root: str) -> None:
    assert wrong(root=root) == []


@pytest.mark.parametrize("root", ["", "~somebody/www", "C:\\inetpub", "/var/../etc", "a\x00"])
def test_paths_that_sftp_would_not_take_are_refused(root: str) -> None:
    assert wrong(root=root) == ["root"]


@pytest.mark.parametrize("url", [
    "https://example.com",
    "https://example.com:8443/a%20b/~me",
    "HTTPS://EXAMPLE.com/x",
    "https://xn--mnchen-3ya.example/",
    "https://10.0.0.1/x",
    "https://[::1]:8443/x",
])  # fmt: skip
def test_whole_https_addresses_are_public_addresses(url: str) -> None:
    assert wrong(url=url) == []


@pytest.mark.parametrize(("url", "hint"), [
    ("", "Enter the https address"),
    ("http://example.com", "must start with https"),
    ("example.com/x", "Write the whole address"),
    ("//example.com/x", "Write the whole address"),
    ("https:///x", "Write the whole address"),
    ("ftp://example.com", "Write the whole address"),
    ("https://me:secret@example.com", "Leave out the user"),
    ("https://example.com/x?y", "“?” or “#”"),
    ("https://example.com/x#y", "“?” or “#”"),
    ("https://example.com/x?", "“?” or “#”"),
    ("https://münchen.example", "ASCII form"),
    ("https://exa_mple.com", "ASCII form"),
    ("https://example.com/ü", "percent-encoded"),
    ("https://example.com/100%", "percent-encoded"),
    ("https://example.com/a/../b", "“.” and “..”"),
    ("https://example.com/a b", "not a web address"),
    ("https://example.com\\x", "not a web address"),
    ("https://example.com:port", "not a web address"),
    ("https://example.com:99999", "not a web address"),
    ("https://example.com:0", "not a web address"),
    ("https://example.com:/x", "not a web address"),
    ("https://[::1/x", "not a web address"),
    ("https://exa\nmple.com", "not a web address"),
])  # fmt: skip
def test_other_addresses_say_what_to_write_instead(url: str, hint: str) -> None:
    assert hint in phrase(url=url)


def test_the_rest_is_judged_too() -> None:
    assert wrong(keep=-1) == ["keep"]
    assert wrong(upload_limit=-1) == ["upload_limit"]
    assert wrong(agent_key="a\nb") == ["agent_key"]
    assert wrong(host_keys=(PIN, "example.com SHA256:x")) == ["host_keys"]


def test_each_field_has_at_most_one_problem_in_the_forms_order() -> None:
    assert wrong(name="", host="", root="", url="", port=-1, keep=-1) == ["name", "host", "port", "root", "url", "keep"]


def test_what_people_paste_by_accident_is_tidied_away() -> None:
    pasted = server(name=" Staging ", host="\texample.com\n", root="/var/www//", url=" https://example.com/ota/ ")
    neat = tidied(pasted)
    assert (neat.name, neat.host, neat.root, neat.url) == (
        "Staging",
        "example.com",
        "/var/www",
        "https://example.com/ota",
    )
    assert tidied(server(root="/")).root == "/"
    assert tidied(server(url="https://example.com/?a/")).url == "https://example.com/?a/"


@given(st.builds(Server, *[st.text()] * 5, port=st.integers(), user=st.text(), jump=st.text(), key_file=st.text()))
def test_whatever_is_typed_is_judged_without_an_error(typed: Server) -> None:
    for problem in problems(typed):
        assert str(problem.phrase)
    assert tidied(tidied(typed)) == tidied(typed)
