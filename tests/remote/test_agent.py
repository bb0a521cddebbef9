"""The agent's keys, and agents that are gone, broken or hostile."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from support.ssh_agent import make_keys, ssh_agent
from support.ssh_keys import certify, fingerprint, make_key

from otadesk.errors import ConnectError
from otadesk.remote import agent
from otadesk.remote.ssh import AgentKey, agent_keys


def test_keys_are_listed_in_the_agent_s_order(tmp_path: Path) -> None:
    keys = [*make_keys(tmp_path, 2), make_key(tmp_path / "rsa", "rsa", comment="Büro")]
    with ssh_agent(tmp_path, keys) as environment:
        found = agent_keys(environment)
    assert found == (
        AgentKey(fingerprint(keys[0]), "key-0", "ssh-ed25519"),
        AgentKey(fingerprint(keys[1]), "key-1", "ssh-ed25519"),
        AgentKey(fingerprint(keys[2]), "Büro", "ssh-rsa"),
    )


def test_certificate_is_a_key_of_its_own(tmp_path: Path) -> None:
    key = make_key(tmp_path / "id")
    certify(make_key(tmp_path / "authority"), key, "me")
    with ssh_agent(tmp_path, [key]) as environment:
        algorithms = [held.algorithm for held in agent_keys(environment)]
    assert algorithms == ["ssh-ed25519", "ssh-ed25519-cert-v01@openssh.com"]


def test_no_agent_has_no_keys(tmp_path: Path) -> None:
    assert agent_keys({}) == ()
    assert agent_keys({"SSH_AUTH_SOCK": str(tmp_path / "gone")}) == ()
    assert agent_keys({"SSH_AUTH_SOCK": "x" * 500}) == ()


def test_identity_agent_names_another_socket(tmp_path: Path) -> None:
    with ssh_agent(tmp_path, make_keys(tmp_path, 1)) as environment:
        path = environment["SSH_AUTH_SOCK"]
        assert len(agent_keys({}, path)) == 1
        assert len(agent_keys({"MY_AGENT": path}, "$MY_AGENT")) == 1
        assert len(agent_keys({"MY_AGENT": path}, "${MY_AGENT}")) == 1
        assert len(agent_keys(environment, "SSH_AUTH_SOCK")) == 1
        assert agent_keys(environment, "none") == ()


@contextmanager
def broken_agent(folder: Path, answer: bytes) -> Iterator[dict[str, str]]:
    """Answer whatever is asked with the same bytes, then hang up."""
    path = folder / "broken.sock"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()

        def serve() -> None:
            with suppress(OSError):
                client, _ = listener.accept()
                with client:
                    client.recv(1000)
                    client.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield {"SSH_AUTH_SOCK": str(path)}
        thread.join(5)


def answer(body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + body


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\0\0",
        b"\0\0\0\0",
        b"\x7f\xff\xff\xff",
        answer(b"\x05"),
        answer(b"\x0c\0\0\0\x09"),
        answer(b"\x0c\0\0\0\x01\0\0\0\x00"),
        answer(b"\x0c")[:-1],
    ],
)
def test_agent_that_talks_nonsense_is_an_error_of_ours(tmp_path: Path, said: bytes) -> None:
    with (
        broken_agent(tmp_path, said) as environment,
        pytest.raises(ConnectError, match="agent can’t be used") as caught,
    ):
        agent_keys(environment)
    assert caught.value.hint


def test_key_of_a_kind_that_nobody_knows_yet_is_listed_too(tmp_path: Path) -> None:
    blob = struct.pack(">I", 3) + b"new" + b"rest"
    body = b"\x0c\0\0\0\1" + struct.pack(">I", len(blob)) + blob + struct.pack(">I", 3) + b"\xff\xfe!"
    with broken_agent(tmp_path, answer(body)) as environment:
        (found,) = agent_keys(environment)
    assert found.algorithm == "new"


def test_wait_for_the_agent_s_user_is_broken_by_closing(tmp_path: Path) -> None:
    key = make_key(tmp_path / "id")
    with ssh_agent(tmp_path, [key]) as environment:
        conversation = agent.connect(environment)
        assert conversation is not None
        (held,) = conversation.held_keys()
        conversation.close()
        with pytest.raises(ConnectError):
            held.sign_ssh_data(b"data", "ssh-ed25519")


def test_agent_that_refuses_to_sign_is_an_error_of_ours(tmp_path: Path) -> None:
    key = make_key(tmp_path / "id")
    with ssh_agent(tmp_path, [key]) as environment:
        conversation = agent.connect(environment)
        assert conversation is not None
        with pytest.raises(ConnectError, match="refused to sign"):
            conversation.sign(b"\0\0\0\x0bssh-ed25519\0\0\0\0", b"data", "ssh-ed25519")
        conversation.close()
