"""From what was typed and ~/.ssh/config to the hosts that are to be connected."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from otadesk.errors import ConnectError
from otadesk.remote import route
from otadesk.remote.route import DEFAULT_IDENTITIES, Hop, RoutePlanner
from otadesk.remote.ssh import SshTarget


def plan(folder: Path, text: str, target: SshTarget, **environment: str) -> tuple[Hop, ...]:
    (folder / "config").write_text(text, encoding="utf-8")
    planner = RoutePlanner(
        folder / "config", (folder / "known_hosts",), {"HOME": str(folder), "USER": "me", **environment}
    )
    return planner.plan(target)


def test_what_was_typed_comes_before_what_the_file_says(tmp_path: Path) -> None:
    text = "Host builds\n HostName Server.Example\n Port 2200\n User anna\n"
    (hop,) = plan(tmp_path, text, SshTarget("builds"))
    assert (hop.name, hop.host, hop.port, hop.user, hop.is_last) == ("builds", "server.example", 2200, "anna", True)
    (hop,) = plan(tmp_path, text, SshTarget("builds", 22, "bob"))
    assert (hop.port, hop.user) == (22, "bob")


def test_without_a_file_ssh_s_defaults_hold(tmp_path: Path) -> None:
    (hop,) = RoutePlanner(None, (), {"HOME": str(tmp_path), "USER": "me"}).plan(SshTarget("server"))
    assert (hop.host, hop.port, hop.user) == ("server", 22, "me")
    assert hop.identity_files == tuple(tmp_path / ".ssh" / name for name in DEFAULT_IDENTITIES)
    assert not hop.chose_identity_files
    assert str(hop) == "server"


def test_paths_are_expanded_as_ssh_expands_them(tmp_path: Path) -> None:
    text = (
        "IdentityFile ~/.ssh/%h-%p-%r\nIdentityFile %d/b\nIdentityFile ${KEYS}/c\nIdentityFile /d%%\n"
        "CertificateFile ~/cert.pub\nIdentityAgent ~/agent.sock\nUserKnownHostsFile ~/kh1 ~/kh2\n"
    )
    (hop,) = plan(tmp_path, text, SshTarget("server", 2, "anna"), KEYS="/keys")
    assert list(map(str, hop.identity_files)) == [
        f"{tmp_path}/.ssh/server-2-anna",
        f"{tmp_path}/b",
        "/keys/c",
        "/d%",
    ]
    assert hop.certificate_files == (tmp_path / "cert.pub",)
    assert hop.identity_agent == f"{tmp_path}/agent.sock"
    assert hop.known_hosts == (tmp_path / "kh1", tmp_path / "kh2", tmp_path / "known_hosts")


def test_jumps_of_the_file_are_followed_in_order_and_to_their_own_jumps(tmp_path: Path) -> None:
    text = (
        "Host builds\n ProxyJump first,anna@[fe80::1]:2222\nHost first\n HostName 10.0.0.1\n ProxyJump gate\n"
        "Host gate\n User keeper\n"
    )
    hops = plan(tmp_path, text, SshTarget("builds"))
    assert [(hop.user, hop.host, hop.port) for hop in hops] == [
        ("keeper", "gate", 22),
        ("me", "10.0.0.1", 22),
        ("anna", "fe80::1", 2222),
        ("me", "builds", 22),
    ]
    assert [hop.is_last for hop in hops] == [False, False, False, True]


def test_jump_that_was_typed_replaces_the_one_of_the_file(tmp_path: Path) -> None:
    text = "Host builds\n ProxyJump gate\n"
    assert [hop.host for hop in plan(tmp_path, text, SshTarget("builds", jump="other"))] == ["other", "builds"]
    assert [hop.host for hop in plan(tmp_path, text, SshTarget("builds", jump="none"))] == ["builds"]


def test_of_jump_and_command_the_first_counts(tmp_path: Path) -> None:
    (hop,) = plan(tmp_path, "ProxyCommand nc %h %p\nProxyJump gate\n", SshTarget("builds"))
    assert hop.proxy_command == "nc builds 22"
    hops = plan(tmp_path, "Host builds\n ProxyJump gate\nHost *\n ProxyCommand nc %h %p\n", SshTarget("builds"))
    assert [hop.proxy_command for hop in hops] == ["nc gate 22", ""]


def test_jumps_in_a_circle_end_in_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConnectError, match="circle"):
        plan(tmp_path, "Host a\n ProxyJump b\nHost b\n ProxyJump a\n", SshTarget("a"))


@pytest.mark.parametrize("jump", ["anna@", "a b", "host:port", "host:", "a,,b", "@:1"])
def test_jump_that_makes_no_sense_is_refused(tmp_path: Path, jump: str) -> None:
    with pytest.raises(ConnectError, match="not a jump host"):
        plan(tmp_path, "", SshTarget("builds", jump=jump))


def test_other_wishes_of_the_file_are_heeded(tmp_path: Path) -> None:
    text = "AddressFamily inet6\nConnectTimeout 3\nIdentitiesOnly yes\nHostKeyAlias shared\nProxyCommand none\n"
    (hop,) = plan(tmp_path, text, SshTarget("builds"))
    assert (hop.family, hop.connect_seconds, hop.key_alias) == (socket.AF_INET6, 3, "shared")
    assert hop.identities_only
    assert hop.proxy_command == ""


def test_system_s_file_is_read_only_beside_the_user_s_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".ssh").mkdir()
    (tmp_path / ".ssh" / "config").write_text("User anna\n", encoding="utf-8")
    (tmp_path / "system").write_text("User system\nPort 99\n", encoding="utf-8")
    monkeypatch.setattr(route, "SYSTEM_SSH_CONFIG", tmp_path / "system")
    environment = {"HOME": str(tmp_path)}
    (hop,) = RoutePlanner(route.USER_SSH_CONFIG, (), environment).plan(SshTarget("x"))
    assert (hop.user, hop.port) == ("anna", 99)
    (hop,) = RoutePlanner(tmp_path / ".ssh" / "config", (), environment).plan(SshTarget("x"))
    assert hop.port == 22
