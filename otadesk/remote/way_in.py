"""From one hop to the next: connect, agree on keys, judge the host key, sign in."""

from __future__ import annotations

import socket
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import paramiko

from otadesk.errors import ConnectError, HostKeyChanged
from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.remote import agent, dial, host_keys
from otadesk.remote.authentication import HungUpError, SignIn
from otadesk.remote.bulk_packets import BulkPacketizer, supported
from otadesk.remote.candidates import candidates
from otadesk.remote.closing import Closing
from otadesk.remote.proxy_command import run_proxy
from otadesk.remote.route import Hop
from otadesk.remote.secret import Secrets
from otadesk.remote.ssh_errors import opening
from otadesk.remote.target import SessionFacts, SshTarget, Stage, StageListener
from otadesk.remote.tunnel import Tunnel
from otadesk.remote.words import plain

CIPHERS = ("aes128-gcm@openssh.com", "aes256-gcm@openssh.com", "aes128-ctr", "aes192-ctr", "aes256-ctr")
"""AES-GCM is the fastest here by far; paramiko would ask for it last."""
DIGESTS = (
    *("hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com"),
    *("hmac-sha2-256", "hmac-sha2-512", "hmac-sha1"),
)
RSA = ("rsa-sha2-512", "rsa-sha2-256")
POST_QUANTUM = frozenset({"mlkem768x25519-sha256"})
HANDSHAKE_SECONDS = 15.0
SIGN_IN_SECONDS = 120.0
"""Long, because an agent may ask its user before it signs."""
KEEP_ALIVE_SECONDS = 15
MOST_CONNECTIONS = 6


@dataclass(frozen=True, slots=True)
class WayIn:
    """What every hop of one route needs."""

    target: SshTarget
    secrets: Secrets
    token: CancelToken
    environment: Mapping[str, str]
    on_stage: StageListener
    closing: Closing
    is_long: bool
    """Whether it leads over several hosts."""

    def enter(self, hop: Hop, through: paramiko.Transport | None) -> tuple[paramiko.Transport, SessionFacts]:
        """Connect to a hop and sign in, over a new connection for every few keys that it refuses."""
        sign_in = self._sign_in(hop)
        for _ in range(MOST_CONNECTIONS):
            transport = self._connect(hop, through)
            self._begin("sign-in", hop)
            try:
                with self._limited(transport, SIGN_IN_SECONDS, hop):
                    methods = sign_in.run(transport)
            except HungUpError:
                _close(transport)
                continue
            transport.set_keepalive(KEEP_ALIVE_SECONDS)
            return transport, _facts(hop, transport, methods)
        raise sign_in.too_many_keys()

    def _begin(self, stage: Stage, hop: Hop) -> None:
        self.on_stage(stage, str(hop) if self.is_long else "")

    def _sign_in(self, hop: Hop) -> SignIn:
        held: tuple[agent.HeldKey, ...] = ()
        uses_keys = self.target.sign_in != "password" or not hop.is_last
        if uses_keys and (conversation := agent.connect(self.environment, hop.identity_agent)):
            self.closing.add(conversation.close)
            with opening(str(hop), self.token):
                held = conversation.held_keys()
        keys = candidates(hop, self.target, self.secrets, held) if uses_keys else ()
        return SignIn(
            host=str(hop),
            user=hop.user,
            keys=deque(keys),
            secrets=self.secrets,
            token=self.token,
            may_use_password=hop.is_last,
            wants_key=uses_keys,
        )

    def _connect(self, hop: Hop, through: paramiko.Transport | None) -> paramiko.Transport:
        """Return a transport whose host key is right."""
        trust = host_keys.trust(
            hop.host,
            hop.port,
            self.target.host_keys,
            hop.known_hosts,
            also_named=hop.name,
            key_alias=hop.key_alias,
            is_jump_host=not hop.is_last,
        )
        transport = self._secure(hop, through, trust.key_types(), ())
        try:
            self._judge(trust, transport, hop)
        except HostKeyChanged as changed:
            _close(transport)
            # The server may have got a key of another kind and still have the one that was confirmed.
            offered = transport.host_key_type or ""
            others = RSA if offered in RSA else (offered,)
            try:
                transport = self._secure(hop, through, (), others)
                self._judge(trust, transport, hop)
            except ConnectError:
                self._begin("host-key", hop)
                raise changed from None
        return transport

    def _judge(self, trust: host_keys.Trust, transport: paramiko.Transport, hop: Hop) -> None:
        self._begin("host-key", hop)
        with opening(trust.host, self.token):
            key = transport.get_remote_server_key()
        trust.judge(key.get_name(), key.asbytes())

    def _secure(
        self, hop: Hop, through: paramiko.Transport | None, first: tuple[str, ...], without: tuple[str, ...]
    ) -> paramiko.Transport:
        """Connect and agree on keys, asking for host keys of the types ``first`` first and for none ``without``."""
        with opening(str(hop), self.token):
            connection = self._reach(hop, through)
            self._begin("key-exchange", hop)
            packets = BulkPacketizer if supported() else None
            transport = paramiko.Transport(connection, packetizer_class=packets)  # type: ignore[arg-type] # a Tunnel is as good as a socket
            self.closing.add(lambda: _close(transport))
            transport.set_log_channel("otadesk.remote.transport")
            options = transport.get_security_options()
            options.ciphers, options.digests = CIPHERS, DIGESTS
            options.key_types = _ordered(options.key_types, first, without)
            transport.auth_timeout = 2 * SIGN_IN_SECONDS  # _limited comes first, and says that it was the time
            with self._limited(transport, HANDSHAKE_SECONDS, hop):
                try:
                    transport.start_client()
                except paramiko.SSHException as exc:
                    if transport.remote_version:
                        raise
                    raise ConnectError(
                        N_("Error", "{host} doesn’t answer as an SSH server.").of(host=str(hop)),
                        detail=plain(str(exc)),
                        hint=N_("Error", "Check the port; a firewall may also have cut the connection."),
                    ) from exc
        return transport

    def _reach(self, hop: Hop, through: paramiko.Transport | None) -> Tunnel | socket.socket:
        """Return something that carries bytes to the hop."""
        if through is not None:
            self._begin("connect", hop)
            return self._reach_through(hop, through)
        if hop.proxy_command:
            self._begin("connect", hop)
            connection, stop = run_proxy(hop.proxy_command)
            self.closing.add(stop)
            return connection
        self._begin("resolve", hop)
        addresses = dial.resolve(hop.host, hop.port, hop.family, hop.connect_seconds, self.token)
        self._begin("connect", hop)
        reached = dial.connect(addresses, hop.connect_seconds, self.token)
        self.closing.add(reached.close)
        return reached

    def _reach_through(self, hop: Hop, through: paramiko.Transport) -> Tunnel:
        try:
            channel = through.open_channel(
                "direct-tcpip", (hop.host, hop.port), ("127.0.0.1", 0), timeout=hop.connect_seconds
            )
        except paramiko.ChannelException as exc:
            raise ConnectError(
                N_("Error", "The jump host can’t reach {host}.").of(host=str(hop)),
                detail=plain(str(exc)),
                hint=N_("Error", "Check the host and the port as the jump host knows them."),
            ) from exc
        return Tunnel(channel)

    @contextmanager
    def _limited(self, transport: paramiko.Transport, seconds: float, hop: Hop) -> Iterator[None]:
        """Cut the connection when the block takes longer, and say so."""
        expired = threading.Event()

        def cut() -> None:
            expired.set()
            _close(transport)

        timer = threading.Timer(seconds, cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        except Exception as exc:
            if expired.is_set() and not self.token.cancelled:
                raise ConnectError(
                    N_("Error", "{host} stopped responding.").of(host=str(hop)),
                    detail=N_("Error", "no answer within {seconds} s").of(seconds=round(seconds)),
                    hint=N_(
                        "Error", "Try again; if it happens again, the server is overloaded or not running properly."
                    ),
                ) from exc
            raise
        finally:
            timer.cancel()


def _close(transport: paramiko.Transport) -> None:
    # paramiko's handshake timer is a thread that would hold up the end of the program.
    transport.packetizer.complete_handshake()
    transport.close()


def _ordered(types: Sequence[str], first: tuple[str, ...], without: tuple[str, ...]) -> tuple[str, ...]:
    """Return host key algorithms in order; ``ssh-rsa`` as the type of a key stands for RSA's signature algorithms."""
    wanted = [algorithm for name in first for algorithm in (RSA if name == "ssh-rsa" else (name,))]
    kept = [name for name in types if name not in without]
    return tuple(dict.fromkeys([name for name in wanted if name in kept] + kept))


def _facts(hop: Hop, transport: paramiko.Transport, methods: tuple[str, ...]) -> SessionFacts:
    key = transport.get_remote_server_key()
    exchange = getattr(transport.kex_engine, "name", "curve25519-sha256")  # that one class has no name
    return SessionFacts(
        host=hop.host,
        port=hop.port,
        user=hop.user,
        server_banner=plain(transport.remote_version),
        key_exchange=exchange,
        post_quantum=exchange in POST_QUANTUM,
        cipher=transport.local_cipher,
        host_key_type=key.get_name(),
        host_key=host_keys.fingerprint(key.asbytes()),
        signed_in_by=methods,
        message=plain(transport.get_banner() or ""),
    )
