"""The SSH agent: which keys it holds, and signatures made by them.

paramiko's own client takes the socket from the process's environment alone and on Windows the first agent it meets;
this one is told which agent to ask, and its wait can be broken. The messages are those of the SSH agent protocol
(draft-ietf-sshm-ssh-agent).
"""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Protocol

from paramiko import Message, PKey
from paramiko.pkey import PublicBlob

from otadesk.errors import ConnectError, said
from otadesk.phrases import N_, N_many, Phrase
from otadesk.remote.host_keys import fingerprint
from otadesk.remote.target import AgentKey

FAILURE, REQUEST_IDENTITIES, IDENTITIES_ANSWER, SIGN_REQUEST, SIGN_RESPONSE = 5, 11, 12, 13, 14
SIGN_FLAGS = {"rsa-sha2-256": 2, "rsa-sha2-512": 4}
CERTIFICATE_SUFFIX = "-cert-v01@openssh.com"
LARGEST_ANSWER = 1 << 20
CONNECT_SECONDS = 10.0
WINDOWS_PIPE = r"\\.\pipe\openssh-ssh-agent"


class _Connection(Protocol):
    """What a Unix socket, a named pipe and Pageant have in common."""

    def send(self, data: bytes, /) -> int | None: ...

    def recv(self, size: int, /) -> bytes: ...

    def close(self) -> None: ...


class Agent:
    """A conversation with one agent."""

    def __init__(self, connection: _Connection, name: str) -> None:
        self._connection = connection
        self._name = name

    def held_keys(self) -> tuple[HeldKey, ...]:
        """Return the keys that the agent offers, in its order."""
        kind, answer = self._ask(bytes([REQUEST_IDENTITIES]))
        if kind != IDENTITIES_ANSWER:
            raise self._useless(N_("Fact", "it doesn’t list its keys"))
        message = Message(answer)
        held = []
        for _ in range(message.get_int()):
            blob, comment = message.get_binary(), message.get_binary().decode("utf-8", "replace")
            if not blob:
                raise self._useless(N_("Fact", "its list of keys is cut short"))
            held.append(HeldKey(self, blob, comment))
        return tuple(held)

    def sign(self, blob: bytes, data: bytes, algorithm: str) -> bytes:
        """Return the signature of ``data`` by the key with this public blob; the agent may ask its user first."""
        request = Message()
        request.add_byte(bytes([SIGN_REQUEST]))
        request.add_string(blob)
        request.add_string(data)
        request.add_int(SIGN_FLAGS.get(algorithm.removesuffix(CERTIFICATE_SUFFIX), 0))
        kind, answer = self._ask(request.asbytes())
        if kind != SIGN_RESPONSE:
            raise self._useless(N_("Fact", "it refused to sign"))
        return Message(answer).get_binary()

    def close(self) -> None:
        """End the conversation, also from another thread that wants to break a wait."""
        if isinstance(self._connection, socket.socket):
            with suppress(OSError):  # not connected any more
                self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()

    def _ask(self, request: bytes) -> tuple[int, bytes]:
        try:
            self._send(struct.pack(">I", len(request)) + request)
            (size,) = struct.unpack(">I", self._read(4))
            if not 0 < size <= LARGEST_ANSWER:
                words = N_many("Fact", "its answer has {size} byte", "its answer has {size} bytes", "size")
                raise self._useless(words.of(size=size))
            answer = self._read(size)
        except OSError as exc:
            raise self._useless(said(exc)) from exc
        return answer[0], answer[1:]

    def _send(self, data: bytes) -> None:
        if isinstance(self._connection, socket.socket):
            self._connection.sendall(data)
        else:
            self._connection.send(data)

    def _read(self, wanted: int) -> bytes:
        got = b""
        while len(got) < wanted:
            more = self._connection.recv(wanted - len(got))
            if not more:
                raise self._useless(N_("Fact", "it closed the connection"))
            got += more
        return got

    def _useless(self, reason: Phrase | str) -> ConnectError:
        return ConnectError(
            N_("Error", "The SSH agent can’t be used."),
            detail=N_("Fact", "{agent}: {reason}").of(agent=self._name, reason=reason),
            hint=N_("Error", "See what “ssh-add -l” says, or sign in with a key file."),
        )


class HeldKey(PKey):
    """A key in an agent, as paramiko wants it for signing in; a certificate counts as a key of its own."""

    def __init__(self, agent: Agent, blob: bytes, comment: str, certificate: PublicBlob | None = None) -> None:
        super().__init__()
        self.public_blob = certificate
        self._agent = agent
        self._blob = blob
        self.comment = comment

    @property
    def public(self) -> AgentKey:
        """What may be shown of the key."""
        return AgentKey(fingerprint(self._blob), self.comment, self.get_name())

    def certified(self, certificate: PublicBlob) -> HeldKey:
        """Return the same key with a certificate that lies in a file."""
        return HeldKey(self._agent, self._blob, self.comment, certificate)

    def asbytes(self) -> bytes:
        """Return the public key or certificate in its wire form."""
        return self._blob

    def get_name(self) -> str:
        """Return the key type, such as ``ssh-ed25519``."""
        return Message(self._blob).get_binary().decode("ascii", "replace")

    def can_sign(self) -> bool:
        """Whether it can sign: always, through the agent."""
        return True

    def sign_ssh_data(self, data: bytes, algorithm: str | None = None) -> bytes:  # type: ignore[override] # the stubs say Message; paramiko adds either as a string
        """Let the agent sign."""
        return self._agent.sign(self._blob, data, algorithm or "")

    @property
    def _fields(self) -> tuple[str, bytes]:
        return self.get_name(), self._blob


def connect(environment: Mapping[str, str], identity_agent: str = "") -> Agent | None:
    """Return a conversation with the agent, or None where there is none.

    ``identity_agent`` is ssh_config's IdentityAgent: a socket's path (expanded), ``none``, ``SSH_AUTH_SOCK`` or
    ``$NAME``; empty means what ``SSH_AUTH_SOCK`` says.
    """
    name = identity_agent or "SSH_AUTH_SOCK"
    if name.lower() == "none":
        return None
    if name == "SSH_AUTH_SOCK" or name.startswith("$"):
        name = environment.get(name.removeprefix("$").strip("{}"), "")
    if sys.platform == "win32":
        return _connect_windows(name)
    if not name:
        return None
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(CONNECT_SECONDS)
    try:
        connection.connect(name)
    except OSError:  # the agent that the variable once named is gone
        connection.close()
        return None
    connection.settimeout(None)
    return Agent(connection, name)


def agent_keys(environment: Mapping[str, str], identity_agent: str = "") -> tuple[AgentKey, ...]:
    """Return what the agent holds; nothing where there is no agent. Raises ConnectError for a broken one."""
    agent = connect(environment, identity_agent)
    if agent is None:
        return ()
    try:
        return tuple(key.public for key in agent.held_keys())
    finally:
        agent.close()


def _connect_windows(name: str) -> Agent | None:
    """Prefer OpenSSH's agent, on whose pipe 1Password and others answer too, to Pageant."""
    if sys.platform != "win32":
        return None
    pipe = name or WINDOWS_PIPE
    with suppress(OSError):  # nobody listens there
        return Agent(_Pipe(pipe), pipe)
    from paramiko import win_pageant  # noqa: PLC0415 - exists on Windows alone

    if win_pageant.can_talk_to_agent():
        return Agent(win_pageant.PageantConnection(), "Pageant")
    return None


class _Pipe:
    """A named pipe of Windows, which opens as a file."""

    def __init__(self, path: str) -> None:
        self._file = open(path, "r+b", buffering=0)  # noqa: PTH123, SIM115 - a pipe's name is no path; closed by close

    def send(self, data: bytes) -> int | None:
        return self._file.write(data)

    def recv(self, size: int) -> bytes:
        return self._file.read(size)

    def close(self) -> None:
        self._file.close()
