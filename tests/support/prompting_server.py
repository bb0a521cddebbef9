"""An SSH server, in this process, that asks what it likes: for prompts that no stock sshd gives without PAM modules."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import paramiko
from paramiko.common import AUTH_FAILED, AUTH_PARTIALLY_SUCCESSFUL, AUTH_SUCCESSFUL

from otadesk.remote.host_keys import fingerprint
from otadesk.remote.ssh import SshTarget, pin

Round = tuple[Sequence[tuple[str, bool]], Sequence[str]]
"""What is asked in one round, with whether the answer may be shown, and the right answers."""


@dataclass
class PromptingServer(paramiko.ServerInterface):
    """Signs somebody in after rounds of questions, after a key where ``wants_key``."""

    rounds: Sequence[Round]
    wants_key: bool = False
    open_to_all: bool = False
    title: str = ""
    instructions: str = ""
    answered: list[list[str]] = field(default_factory=list)
    _key_seen: bool = False

    def check_auth_none(self, username: str) -> int:
        return AUTH_SUCCESSFUL if self.open_to_all else AUTH_FAILED

    def get_allowed_auths(self, username: str) -> str:
        return "publickey" if self.wants_key and not self._key_seen else "keyboard-interactive"

    def check_auth_publickey(self, username: str, key: paramiko.PKey) -> int:
        self._key_seen = True
        return AUTH_PARTIALLY_SUCCESSFUL

    def check_auth_interactive(self, username: str, submethods: str) -> int | paramiko.InteractiveQuery:
        self.answered.clear()
        return self._ask()

    def check_auth_interactive_response(self, responses: list[str]) -> int | paramiko.InteractiveQuery:
        expected = list(self.rounds[len(self.answered)][1])
        self.answered.append(responses)
        if responses != expected:
            return AUTH_FAILED
        return AUTH_SUCCESSFUL if len(self.answered) == len(self.rounds) else self._ask()

    def _ask(self) -> paramiko.InteractiveQuery:
        return paramiko.InteractiveQuery(self.title, self.instructions, *self.rounds[len(self.answered)][0])


@contextmanager
def prompting_server(server: PromptingServer) -> Iterator[SshTarget]:
    """Run the server for any number of connections; yields how to reach it."""
    host_key = paramiko.ECDSAKey.generate()
    ended = threading.Event()
    transports: list[paramiko.Transport] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)

        def serve() -> None:
            while not ended.is_set():
                try:
                    client, _ = listener.accept()
                except TimeoutError:
                    continue
                transport = paramiko.Transport(client)
                transport.set_log_channel("otadesk.remote.transport")
                transport.add_server_key(host_key)
                transports.append(transport)
                server._key_seen = False
                transport.start_server(event=threading.Event(), server=server)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        port = listener.getsockname()[1]
        try:
            known = pin("127.0.0.1", port, fingerprint(host_key.asbytes()))
            yield SshTarget("127.0.0.1", port, "me", "password", host_keys=(known,))
        finally:
            ended.set()
            thread.join(timeout=5)
            for transport in transports:
                transport.packetizer.complete_handshake()
                transport.close()
