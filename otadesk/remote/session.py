"""An SSH session: connected hop by hop, the host keys judged, signed in, and breakable from any thread at any time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

import paramiko

from otadesk.hosts import at_port
from otadesk.progress import CancelToken
from otadesk.remote.closing import Closing
from otadesk.remote.route import RoutePlanner
from otadesk.remote.secret import Secrets
from otadesk.remote.target import SessionFacts, SshTarget, StageListener
from otadesk.remote.way_in import HANDSHAKE_SECONDS, WayIn

GRACE_SECONDS = 0.2
"""How long work that is cancelled may still tidy up on the server before the connection is cut."""

logging.getLogger("otadesk.remote").addHandler(logging.NullHandler())


class Session:
    """An open session with the last hop of a route; a cancelled token cuts it after a short grace."""

    def __init__(
        self, transport: paramiko.Transport, facts: SessionFacts, closing: Closing, token: CancelToken
    ) -> None:
        self.transport = transport
        self.facts = facts
        self.token = token
        self.fell_silent = False
        """Whether it was cut because the server owed an answer for too long."""
        self._closing = closing
        self._stack = ExitStack()
        self._stack.enter_context(token.breaking(self._cut_soon))

    @property
    def name(self) -> str:
        """How to call the server in an error."""
        return at_port(self.facts.host, self.facts.port)

    def open_channel(self) -> paramiko.Channel:
        """Open a channel for one subsystem or one command; raises what paramiko raises."""
        return self.transport.open_session(timeout=HANDSHAKE_SECONDS)

    @property
    def pulse(self) -> int:
        """Something that changes when the server moves in any channel, be it without answering."""
        return getattr(self.transport.packetizer, "heard", 0)

    def cut_for_silence(self) -> None:
        """Cut the connection: the server owes an answer and sends nothing."""
        self.fell_silent = True
        self.abort()

    def abort(self) -> None:
        """Cut the connection at once; whoever waits on it gets an error."""
        self._closing.close()

    def close(self) -> None:
        """End the session; never raises."""
        self._stack.close()
        self._closing.close()

    def _cut_soon(self) -> None:
        cut = threading.Timer(GRACE_SECONDS, self.abort)
        cut.daemon = True
        cut.start()


def open_session(
    target: SshTarget,
    secrets: Secrets,
    token: CancelToken,
    *,
    ssh_config: Path | None,
    known_hosts: tuple[Path, ...],
    environment: Mapping[str, str],
    on_stage: StageListener,
) -> Session:
    """Connect to ``target``, through its jump hosts, and sign in; see ``otadesk.remote.ssh.open_sftp``."""
    hops = RoutePlanner(ssh_config, known_hosts, environment).plan(target)
    closing = Closing()
    try:
        with token.breaking(closing.close):
            way_in = WayIn(target, secrets, token, environment, on_stage, closing, is_long=len(hops) > 1)
            transport, facts = way_in.enter(hops[0], None)
            for hop in hops[1:]:
                transport, facts = way_in.enter(hop, transport)
        return Session(transport, facts, closing, token)
    except BaseException:
        closing.close()
        raise
