"""known_hosts in every form that ssh writes it, pins, and the verdict on a key."""

from __future__ import annotations

import base64
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.ssh_keys import fingerprint, make_key, public

from otadesk.errors import ConnectError, HostKeyChanged, HostKeyUnknown, SettingsError
from otadesk.remote import host_keys
from otadesk.remote.host_keys import Trust, trust
from otadesk.remote.target import pin


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("keys")
    return make_key(folder / "one"), make_key(folder / "two")


def line(key: Path) -> str:
    return " ".join(public(key).split()[:2])


def blob(key: Path) -> bytes:
    return base64.b64decode(public(key).split()[1])


def known(folder: Path, text: str) -> tuple[Path, ...]:
    (folder / "known_hosts").write_text(text, encoding="utf-8")
    return (folder / "known_hosts",)


def test_fingerprint_is_what_ssh_keygen_prints(keys: tuple[Path, Path]) -> None:
    assert host_keys.fingerprint(blob(keys[0])) == fingerprint(keys[0])


@pytest.mark.parametrize(
    ("field", "host", "port"),
    [
        ("server.example", "server.example", 22),
        ("SERVER.example", "server.EXAMPLE", 22),
        ("other,server.example,third", "server.example", 22),
        ("*.example", "server.example", 22),
        ("server?.example", "server1.example", 22),
        ("[server.example]:2222", "server.example", 2222),
        ("[*]:2222", "server.example", 2222),
        ("::1", "::1", 22),
        ("[::1]:2222", "::1", 2222),
    ],
)
def test_line_names_its_hosts(tmp_path: Path, keys: tuple[Path, Path], field: str, host: str, port: int) -> None:
    found = trust(host, port, (), known(tmp_path, f"{field} {line(keys[0])} comment\n"))
    found.judge("ssh-ed25519", blob(keys[0]))
    assert found.expected == (fingerprint(keys[0]),)
    assert found.key_types() == ("ssh-ed25519",)


@pytest.mark.parametrize(
    ("field", "host", "port"),
    [
        ("server.example", "server.example", 2222),
        ("[server.example]:2222", "server.example", 22),
        ("*,!server.example", "server.example", 22),
        ("server.example", "evil.server.example", 22),
        ("s.rver.example", "server.example", 22),
    ],
)
def test_line_names_no_other_host(tmp_path: Path, keys: tuple[Path, Path], field: str, host: str, port: int) -> None:
    with pytest.raises(HostKeyUnknown):
        trust(host, port, (), known(tmp_path, f"{field} {line(keys[0])}\n")).judge("ssh-ed25519", blob(keys[0]))


@pytest.mark.parametrize("port", [22, 2222])
def test_names_hashed_by_ssh_keygen_are_found(tmp_path: Path, keys: tuple[Path, Path], port: int) -> None:
    files = known(tmp_path, f"{host_keys.known_name('server.example', port)} {line(keys[0])}\n")
    subprocess.run(["ssh-keygen", "-H", "-f", str(files[0])], check=True, capture_output=True)
    assert files[0].read_text(encoding="utf-8").startswith("|1|")
    trust("server.example", port, (), files).judge("ssh-ed25519", blob(keys[0]))
    assert trust("other.example", port, (), files).expected == ()


def test_lines_that_make_no_sense_break_neither_the_file_nor_the_judgement(
    tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    nonsense = [
        "",
        "# comment",
        "server.example",
        "server.example ssh-ed25519",
        "server.example ssh-ed25519 not-base64!",
        f"@cert-authority server.example {line(keys[1])}",
        f"@unknown-marker server.example {line(keys[1])}",
        "@revoked",
        f"|1|not|base64|at-all {line(keys[1])}",
        f"|1|x {line(keys[1])}",
        "\x00\x01\x02",
    ]
    files = known(tmp_path, "\n".join([*nonsense, f"server.example {line(keys[0])}", ""]))
    found = trust("server.example", 22, (), files)
    assert found.expected == (fingerprint(keys[0]),)
    found.judge("ssh-ed25519", blob(keys[0]))
    with pytest.raises(HostKeyChanged):
        found.judge("ssh-ed25519", blob(keys[1]))


def test_missing_and_unreadable_files_know_nothing(tmp_path: Path) -> None:
    assert trust("h", 22, (), (tmp_path / "none", tmp_path)).expected == ()


def test_revoked_key_is_refused_even_if_it_is_pinned(tmp_path: Path, keys: tuple[Path, Path]) -> None:
    files = known(tmp_path, f"@revoked * {line(keys[0])}\nserver.example {line(keys[0])}\n")
    found = trust("server.example", 22, (pin("server.example", 22, fingerprint(keys[0])),), files)
    with pytest.raises(ConnectError, match="revoked") as caught:
        found.judge("ssh-ed25519", blob(keys[0]))
    assert not isinstance(caught.value, HostKeyChanged)


def test_host_that_is_known_by_another_kind_of_key_only_is_not_a_new_host(
    tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    found = trust("server.example", 22, (), known(tmp_path, f"server.example ssh-rsa {line(keys[0]).split()[1]}\n"))
    with pytest.raises(HostKeyChanged):
        found.judge("ssh-ed25519", blob(keys[1]))


def test_pin_counts_alone_for_its_host_and_port(keys: tuple[Path, Path]) -> None:
    pins = (pin("Server.example", 22, fingerprint(keys[0])), pin("server.example", 2222, fingerprint(keys[1])))
    trust("server.example", 22, pins, ()).judge("ssh-ed25519", blob(keys[0]))
    trust("server.example", 2222, pins, ()).judge("ssh-ed25519", blob(keys[1]))
    with pytest.raises(HostKeyChanged):
        trust("server.example", 22, pins, ()).judge("ssh-ed25519", blob(keys[1]))
    with pytest.raises(HostKeyUnknown):
        trust("other.example", 22, pins, ()).judge("ssh-ed25519", blob(keys[0]))


def test_pin_under_the_name_that_was_typed_counts_too(keys: tuple[Path, Path]) -> None:
    for text in ("[builds]:22", "[builds]:0"):
        found = trust("10.0.0.1", 22, (f"{text} {fingerprint(keys[0])}",), (), also_named="builds")
        found.judge("ssh-ed25519", blob(keys[0]))


def test_host_key_alias_is_looked_up_as_it_stands(tmp_path: Path, keys: tuple[Path, Path]) -> None:
    files = known(tmp_path, f"builds {line(keys[0])}\n")
    assert trust("10.0.0.1", 2222, (), files, key_alias="builds").expected == (fingerprint(keys[0]),)


@pytest.mark.parametrize(
    "text", ["", "SHA256:abc", "host:22 SHA256:abc", "[host]:x SHA256:abc", "[host]:22", "[host] x"]
)
def test_pin_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(SettingsError):
        trust("host", 22, (text,), ())


@given(offered=st.binary(max_size=40), confirmed=st.binary(max_size=40))
def test_only_the_very_key_is_right(offered: bytes, confirmed: bytes) -> None:
    judge = Trust("h", 22, (host_keys.fingerprint(confirmed),), (), ()).judge
    if offered == confirmed:
        judge("t", offered)
    else:
        with pytest.raises(HostKeyChanged):
            judge("t", offered)
