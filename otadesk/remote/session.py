"""An SSH session: connected hop by hop, the host keys judged, signed in, and breakable from any thread at any time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
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
STUCK_SECONDS = 2.0
"""How long a session may take to end whose channels were cut, before the connection is that it shares with others."""

logging.getLogger("otadesk.remote").addHandler(logging.NullHandler())


class _Held:
    """A connection that one session uses, or several side by side: it is closed with the last of them."""

    def __init__(self, closing: Closing) -> None:
        self.cut = closing.close
        self._lock = threading.Lock()
        self._users: set[object] = set()
        self._is_over = False

    def enter(self, user: object) -> bool:
        """Use it; False where all who did have left it."""
        with self._lock:
            if not self._is_over:
                self._users.add(user)
            return not self._is_over

    def leave(self, user: object) -> bool:
        """Use it no more; return whether others still do."""
        with self._lock:
            self._users.discard(user)
            self._is_over = not self._users
        if self._is_over:
            self.cut()
        return not self._is_over

    def uses(self, user: object) -> bool:
        """Whether somebody has not left it yet."""
        return user in self._users

    def is_for(self, user: object) -> bool:
        """Whether somebody uses it, and nobody else."""
        with self._lock:
            return self._users == {user}


class Session:
    """An open session with the last hop of a route; a cancelled token cuts it after a short grace.

    Several may share a connection (``beside``): then a cut ends the channels of one alone, unless the server is silent.
    """

    def __init__(self, transport: paramiko.Transport, facts: SessionFacts, held: _Held, token: CancelToken) -> None:
        self.transport = transport
        self.facts = facts
        self.token = token
        self.fell_silent = False
        """Whether it was cut because the server owed an answer for too long."""
        self._held = held
        self._channels = Closing()
        self._stack = ExitStack()
        self._stack.enter_context(token.breaking(self._cut_soon))
        self._has_begun = held.enter(self)

    @property
    def name(self) -> str:
        """How to call the server in an error."""
        return at_port(self.facts.host, self.facts.port)

    def open_channel(self) -> paramiko.Channel:
        """Open a channel for one subsystem or one command; raises what paramiko raises."""
        channel = self.transport.open_session(timeout=HANDSHAKE_SECONDS)
        self._channels.add(channel.close)
        return channel

    def beside(self, token: CancelToken) -> Session | None:
        """Return another session over the same connection, which lasts as long as either; None where it is closed."""
        session = Session(self.transport, self.facts, self._held, token)
        if not session._has_begun:
            session.close()
            return None
        return session

    @property
    def pulse(self) -> int:
        """Something that changes when the server moves in any channel, be it without answering."""
        return getattr(self.transport.packetizer, "heard", 0)

    def cut_for_silence(self) -> None:
        """Cut the connection: the server owes an answer and sends nothing."""
        self.fell_silent = True
        self._held.cut()

    def abort(self) -> None:
        """Cut the connection at once, or our channels where it is shared; whoever waits on them gets an error."""
        if self._held.is_for(self):
            self._held.cut()
        elif self._held.uses(self):
            # Who is stuck in sending is freed by no closed channel.
            _later(STUCK_SECONDS, self._cut_if_stuck)
            self._channels.close()

    def close(self) -> None:
        """End the session; never raises."""
        self._stack.close()
        # Alone, without a word to a server that may be silent.
        if self._held.leave(self):
            self._channels.close()

    def _cut_soon(self) -> None:
        _later(GRACE_SECONDS, self.abort)

    def _cut_if_stuck(self) -> None:
        if self._held.uses(self):
            self._held.cut()


def _later(seconds: float, do: Callable[[], object]) -> None:
    timer = threading.Timer(seconds, do)
    timer.daemon = True
    timer.start()


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
        return Session(transport, facts, _Held(closing), token)
    except BaseException:
        closing.close()
        raise
