"""What otadesk reads in ssh_config must be what ssh itself reads: ``ssh -G`` is the judge."""

from __future__ import annotations

import contextlib
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from otadesk.errors import ConnectError
from otadesk.remote.ssh_config import HostSettings, expand, look_up, matches

KEYWORDS = ("hostname", "user", "port", "identityagent", "proxyjump", "connecttimeout")
"""Keywords that ``ssh -G`` prints as they were written."""


def read(folder: Path, text: str, alias: str = "builds", **given: str) -> HostSettings:
    config = folder / "config"
    config.write_text(text, encoding="utf-8")
    return look_up(alias, (config,), home=folder, local_user="me", **given)


def ssh_says(config: Path, alias: str) -> dict[str, list[str]]:
    command = ["ssh", "-G", "-F", str(config), alias]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, list[str]] = {}
    for line in shown.splitlines():
        keyword, _, value = line.partition(" ")
        found.setdefault(keyword, []).append(value)
    return found


HOSTS = st.sampled_from(
    ["builds", "other", "*", "b*", "!builds", "*,!other", "?uilds", "builds.example", "BUILDS", "[b]uilds"]
)
VALUES = {
    "HostName": st.sampled_from(["a.example", "10.0.0.1", "%h.example", '"quoted.example"']),
    "User": st.sampled_from(["anna", '"two words"', "bob # a comment"]),
    "Port": st.integers(1, 65535).map(str),
    "IdentityFile": st.sampled_from(["~/.ssh/a", "/keys/b", '"/keys/with space"']),
    "IdentityAgent": st.sampled_from(["none", "SSH_AUTH_SOCK", "/run/agent"]),
    "ProxyJump": st.sampled_from(["gate", "anna@gate:2222", "none", "one,two"]),
    "ConnectTimeout": st.integers(1, 90).map(str),
}


@st.composite
def blocks(draw: st.DrawFn) -> str:
    lines = []
    for _ in range(draw(st.integers(0, 5))):
        kind = draw(st.sampled_from(["Host", "Match host", "Match originalhost", "Match all", "set"]))
        if kind == "Host":
            lines.append(f"Host {' '.join(draw(st.lists(HOSTS, min_size=1, max_size=3)))}")
        elif kind == "Match all":
            lines.append("Match all")
        elif kind != "set":
            lines.append(f"{kind} {draw(HOSTS)}")
        for _ in range(draw(st.integers(0, 3))):
            keyword = draw(st.sampled_from(sorted(VALUES)))
            separator = draw(st.sampled_from([" ", "=", " = ", "\t"]))
            lines.append(f"  {draw(st.sampled_from([keyword, keyword.lower()]))}{separator}{draw(VALUES[keyword])}")
    return "\n".join([*lines, ""])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=blocks(), included=blocks(), where=st.integers(0, 6))
def test_every_file_is_read_as_ssh_reads_it(tmp_path: Path, text: str, included: str, where: int) -> None:
    (tmp_path / "included").write_text(included, encoding="utf-8")
    lines = text.splitlines()
    lines.insert(min(where, len(lines)), f"Include {tmp_path}/inc*")
    ours = read(tmp_path, "\n".join([*lines, ""]))
    theirs = ssh_says(tmp_path / "config", "builds")
    for keyword in KEYWORDS:
        value = ours.first(keyword)
        if keyword == "hostname":
            value = expand(value or "%h", {"h": "builds"})
        if value and (keyword, value) not in {("proxyjump", "none"), ("connecttimeout", "0")}:
            assert theirs.get(keyword) == [value], keyword
    if files := ours.all("identityfile"):
        assert theirs["identityfile"] == list(files)


@pytest.mark.parametrize("line", [
    "IdentityFile ~/key # don't lose it",
    'IdentityFile ~/key # 5" disk',
    "IdentityFile '~/a key'",
    "IdentityFile ~/a\\ key",
    'IdentityFile "~/a\\ key"',
    "IdentityFile ~/a#b",
    'IdentityFile "#key"',
    "IdentityFile C:\\Users\\me\\key",
    "IdentityFile C:\\\\Users\\\\me\\\\key",
    'IdentityFile "C:\\Users\\A \\"B\\"\\key"',
    "IdentityFile a'b \"c'd",
    "IdentityFile a\"b 'c\"d",
])  # fmt: skip
def test_quotes_backslashes_and_comments_are_read_as_ssh_reads_them(tmp_path: Path, line: str) -> None:
    config = tmp_path / "config"
    config.write_text(f"{line}\n", encoding="utf-8")
    try:
        (told,) = ssh_says(config, "builds")["identityfile"]
    except subprocess.CalledProcessError:
        with pytest.raises(ConnectError):
            read(tmp_path, f"{line}\n")
    else:
        assert read(tmp_path, f"{line}\n").all("IdentityFile") == (told,)


def test_first_value_wins_and_key_files_add_up(tmp_path: Path) -> None:
    found = read(
        tmp_path, "Host b*\n User first\n IdentityFile a\nHost *\n User second\n IdentityFile b\n IdentityFile a\n"
    )
    assert found.first("User") == "first"
    assert found.all("IdentityFile") == ("a", "b")
    assert found.first("Port", "22") == "22"
    assert not found.is_on("IdentitiesOnly")


def test_include_applies_only_where_its_block_applies(tmp_path: Path) -> None:
    (tmp_path / "inner").write_text("Host *\n  User inner\n", encoding="utf-8")
    text = f"Host other\n  Include {tmp_path}/inner\nHost *\n  User outer\n"
    assert read(tmp_path, text).first("user") == "outer"
    assert read(tmp_path, text, "other").first("user") == "inner"


def test_relative_include_lies_beside_the_user_s_file(tmp_path: Path) -> None:
    (tmp_path / ".ssh" / "config.d").mkdir(parents=True)
    (tmp_path / ".ssh" / "config.d" / "a.conf").write_text("User anna\n", encoding="utf-8")
    assert read(tmp_path, "Include config.d/*.conf\n").first("user") == "anna"
    assert read(tmp_path, "Include ~/.ssh/config.d/a.conf config.d/none\n").first("user") == "anna"


def test_files_that_include_each_other_end_in_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConnectError, match="deeply"):
        read(tmp_path, f"Include {tmp_path}/config\n")


def test_match_by_user_local_user_and_command(tmp_path: Path) -> None:
    text = "Match user anna localuser me\n Port 1\nMatch exec false\n Port 3\nMatch !user anna exec true\n Port 2\n"
    assert read(tmp_path, text, user="anna").first("port") == "1"
    assert read(tmp_path, text).first("port") == "2"


def test_match_command_is_given_its_tokens(tmp_path: Path) -> None:
    asked: list[str] = []

    def run(command: str) -> bool:
        asked.append(command)
        return True

    config = tmp_path / "config"
    config.write_text('HostName h.example\nMatch exec "check %h %n %r %p 100%%"\n User x\n', encoding="utf-8")
    found = look_up("builds", (config,), user="anna", home=tmp_path, run=run)
    assert asked == ["check h.example builds anna 22 100%"]
    assert found.first("user") == "x"


def test_command_is_not_run_where_the_rest_of_the_line_does_not_apply(tmp_path: Path) -> None:
    read(tmp_path, f"Match host other exec 'touch {tmp_path}/ran'\n User x\n")
    read(
        tmp_path,
        f"Host other\nMatch all\nHost other\n Match host builds\nMatch host nope exec 'touch {tmp_path}/ran'\n",
    )
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("line", ["Match tagged x", "Match !tagged x", "Match all !tagged x", "Match final"])
def test_condition_that_otadesk_does_not_know_does_not_apply(tmp_path: Path, line: str) -> None:
    assert read(tmp_path, f"{line}\n User x\n").values == {}


@pytest.mark.parametrize("text", ["User\n", "Match user\n", 'User "open\n', "Host\n"])
def test_line_that_makes_no_sense_names_file_and_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConnectError, match="config") as caught:
        read(tmp_path, f"# a comment\n\n{text}")
    assert "line 3" in caught.value.detail


def test_missing_file_says_nothing(tmp_path: Path) -> None:
    assert look_up("x", (tmp_path / "none", tmp_path), home=tmp_path).values == {}


def test_bytes_that_are_not_text_break_nothing(tmp_path: Path) -> None:
    (tmp_path / "config").write_bytes(b"# caf\xe9\nUser anna\n")
    assert look_up("x", (tmp_path / "config",), home=tmp_path).first("user") == "anna"


@given(st.text(max_size=200).filter(lambda text: "exec" not in text.lower() and "include" not in text.lower()))
def test_any_text_is_read_or_refused_with_an_error_of_ours(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    with contextlib.suppress(ConnectError):
        read(tmp_path_factory.getbasetemp(), text)


@pytest.mark.parametrize(
    ("patterns", "name", "expected"),
    [
        (["*"], "x", True),
        (["!x", "*"], "x", False),
        (["*", "!x"], "x", False),
        (["!y"], "x", False),
        (["192.168.?.*"], "192.168.1.20", True),
        (["EXAMPLE.org"], "example.org", False),
        (["[a]"], "a", False),
        (["[a]"], "[a]", True),
        ([], "x", False),
    ],
)
def test_patterns(patterns: list[str], name: str, expected: bool) -> None:
    assert matches(patterns, name) is expected
