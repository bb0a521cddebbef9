"""The command that works a digest out, and what it says in return."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.remote import exec_digest as module
from otadesk.remote.exec_digest import CommandLine
from otadesk.remote.session import Session

DIGEST = hashlib.sha256(b"12345").hexdigest()


class Shell:
    """A session whose commands are run here, or answered with fixed words."""

    def __init__(self, output: bytes | None = None, status: int = 0, path: str = "/usr/bin:/bin") -> None:
        self._output, self._status, self._path = output, status, path
        self.commands: list[str] = []

    def open_channel(self) -> Shell:
        return self

    def exec_command(self, command: str) -> None:
        self.commands.append(command)
        if self._output is None:
            done = subprocess.run(
                ["/bin/sh", "-c", command], capture_output=True, env={"PATH": self._path}, check=False
            )
            self._output, self._status = done.stdout, done.returncode

    def recv(self, size: int) -> bytes:
        assert self._output is not None
        data, self._output = self._output[:size], self._output[size:]
        return data

    def recv_exit_status(self) -> int:
        return self._status

    def close(self) -> None:
        pass


def ask(shell: Shell, path: str) -> str | None:
    found = CommandLine(cast("Session", shell)).digests((path,), 5)
    return found[0] if found else None


def test_several_files_are_asked_for_at_once_and_told_apart_by_their_names(tmp_path: Path) -> None:
    contents = {f"{tmp_path}/{name}": name.encode() for name in ("b", "a", "with space")}
    for path, content in contents.items():
        Path(path).write_bytes(content)
    shell = Shell()
    found = CommandLine(cast("Session", shell)).digests(tuple(contents), 5)
    assert found == tuple(hashlib.sha256(content).hexdigest() for content in contents.values())
    assert len(shell.commands) == 1
    Path(f"{tmp_path}/a").unlink()
    assert CommandLine(cast("Session", Shell())).digests(tuple(contents), 5) is None


@pytest.mark.parametrize("tool", ["sha256sum", "shasum", "openssl"])
def test_each_of_the_three_tools_is_enough(tmp_path: Path, tool: str) -> None:
    (tmp_path / "bin").mkdir()
    found = subprocess.run(["/bin/sh", "-c", f"command -v {tool}"], capture_output=True, text=True, check=True)
    (tmp_path / "bin" / tool).symlink_to(found.stdout.strip())
    (tmp_path / "a file").write_bytes(b"12345")
    assert ask(Shell(path=f"{tmp_path}/bin"), f"{tmp_path}/a file") == DIGEST


def test_without_any_tool_or_file_there_is_no_answer(tmp_path: Path) -> None:
    assert ask(Shell(path="/nowhere"), f"{tmp_path}/file") is None
    assert ask(Shell(), f"{tmp_path}/missing") is None


@pytest.mark.parametrize(
    ("output", "status", "expected"),
    [
        (f"{DIGEST}  /file\n", 0, DIGEST),
        (f"{DIGEST} */file\n", 0, DIGEST),
        (f"Welcome!\n\n{DIGEST}  /file\n", 0, DIGEST),
        (f"{DIGEST}  /file\n", 1, None),
        (f"{DIGEST}  /file\n{'0' * 64}  /file\n", 0, None),
        ("This service allows sftp connections only.\n", 1, None),
        ("This service allows sftp connections only.\n", 0, None),
        ("", 0, None),
        (f"x{DIGEST}\n", 0, None),
        (f"{DIGEST}0\n", 0, None),
        (f"{DIGEST}  /another\n", 0, None),
        (f"{DIGEST}  /file\r\n", 0, DIGEST),
    ],
)
def test_only_an_unmistakable_answer_counts(output: str, status: int, expected: str | None) -> None:
    assert ask(Shell(output.encode(), status), "/file") == expected


def test_output_without_end_is_not_taken_in() -> None:
    assert ask(Shell(b"x" * (module.MOST_OUTPUT * 3)), "/file") is None


@given(st.text(max_size=20))
def test_path_that_shells_could_read_differently_never_reaches_one(text: str) -> None:
    shell = Shell(b"", 1)
    ask(shell, f"/{text}")
    for command in shell.commands:
        assert set(text) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./@%+=:,~ -")
        assert command.count(f"/{text}") == 3


@pytest.mark.parametrize("path", ["relative", "/it's", "/a$b", "/a`b", '/a"b', "/a\\b", "/a!b", "/a\nb", "/ä", "/a*b"])
def test_such_paths_are_read_back_instead(path: str) -> None:
    shell = Shell(b"", 1)
    assert ask(shell, path) is None
    assert shell.commands == []
