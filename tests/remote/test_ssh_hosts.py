"""The hosts of ~/.ssh/config as a list."""

from __future__ import annotations

from pathlib import Path

import pytest

from otadesk.errors import ConnectError
from otadesk.remote.ssh_hosts import SshHost, ssh_hosts


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / ".ssh").mkdir()
    return tmp_path / ".ssh" / "config"


def test_hosts_with_a_name_are_listed_with_what_is_said_of_them(tmp_path: Path, config: Path) -> None:
    config.write_text(
        "Include more/*\nHost staging prod*\n  HostName files.example.com\n  User deploy\n  Port 2222\n"
        "  IdentityFile ~/.ssh/a\n  IdentityFile b\n"
        'Host !no "with space"\n  HostName %h.example.net\nHost *\n  User everybody\n'
    )
    (tmp_path / ".ssh" / "more").mkdir()
    (tmp_path / ".ssh" / "more" / "one").write_text("Host inner\nProxyJump gate\nPort nonsense\nUser insider\n")
    assert ssh_hosts(config, tmp_path) == (
        SshHost("inner", "inner", "insider", 0, "gate"),
        SshHost("staging", "files.example.com", "deploy", 2222, "", "~/.ssh/a"),
        SshHost("with space", "with space.example.net", "everybody", 0, ""),
    )


def test_no_command_is_run_for_a_list(tmp_path: Path, config: Path) -> None:
    gone = tmp_path / "ran"
    config.write_text(f'Host one\nMatch exec "touch {gone}"\n  User nobody\n')
    assert [host.alias for host in ssh_hosts(config, tmp_path)] == ["one"]
    assert not gone.exists()


def test_a_missing_file_names_none_and_a_wrong_one_is_said(tmp_path: Path, config: Path) -> None:
    assert ssh_hosts(config, tmp_path) == ()
    config.write_text("Host\n")
    with pytest.raises(ConnectError):
        ssh_hosts(config, tmp_path)
    config.write_text("Include config\n")
    with pytest.raises(ConnectError, match="too deeply"):
        ssh_hosts(config, tmp_path)
