"""Reaching a server: stages, host keys, jump hosts, silence and everything that goes wrong on the way."""

from __future__ import annotations

import contextlib
import logging
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import paramiko
import pytest
from support.ports import free_port, wait_until
from support.silent_server import speaking_server
from support.ssh_agent import ssh_agent
from support.ssh_keys import certify, fingerprint, make_key, public
from support.sshd import SshServer, sshd

from otadesk.errors import AuthenticationFailed, Cancelled, ConnectError, HostKeyChanged, HostKeyUnknown
from otadesk.progress import CancelToken
from otadesk.remote import way_in
from otadesk.remote.secret import Secrets
from otadesk.remote.session import Session, open_session
from otadesk.remote.ssh import SshTarget
from otadesk.remote.target import Stage, StageListener, ignore_stage, pin

Enter = Callable[..., Session]


def into(stages: list[Stage]) -> StageListener:
    """Collect the stages."""
    return lambda stage, _host: stages.append(stage)


PROMPT = 5.0
"""Seconds: far below every timeout that a silent server would otherwise use up, and enough for a busy machine."""


@pytest.fixture
def enter() -> Iterator[Enter]:
    opened: list[Session] = []

    def enter(
        target: SshTarget, token: CancelToken | None = None, secrets: Secrets | None = None, **given: Any
    ) -> Session:
        arguments = {"ssh_config": None, "known_hosts": (), "environment": {}, "on_stage": ignore_stage, **given}
        session = open_session(target, secrets or Secrets(), token or CancelToken(), **arguments)
        opened.append(session)
        return session

    yield enter
    for session in opened:
        session.close()


@pytest.fixture(scope="module")
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


class TestStages:
    def test_every_stage_is_told_in_order(self, enter: Enter, server: SshServer) -> None:
        stages: list[Stage] = []
        enter(server.target(), on_stage=into(stages))
        assert stages == ["resolve", "connect", "key-exchange", "host-key", "sign-in"]

    def test_stages_are_told_for_each_jump_host_too(self, enter: Enter, server: SshServer) -> None:
        stages: list[Stage] = []
        enter(server.target(jump=f"{server.user}@127.0.0.1:{server.port}"), on_stage=into(stages))
        assert stages == [
            *("resolve", "connect", "key-exchange", "host-key", "sign-in"),
            *("connect", "key-exchange", "host-key", "sign-in"),
        ]

    def test_with_a_jump_host_each_stage_says_of_which_host_it_speaks(self, enter: Enter, server: SshServer) -> None:
        hosts: list[str] = []
        with sshd(authorized=(public(server.key),)) as jump:
            gate = f"{jump.host}:{jump.port}"
            target = server.target(jump=f"{jump.user}@{gate}", host_keys=(server.pin, jump.pin))
            enter(target, on_stage=lambda _stage, host: hosts.append(host))
        assert hosts == [gate] * 5 + [f"{server.host}:{server.port}"] * 4

    def test_last_stage_that_was_told_is_the_one_that_failed(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        other = make_key(tmp_path / "other")
        wrong = pin("127.0.0.1", server.port, fingerprint(other))
        cases: list[tuple[Stage, SshTarget]] = [
            ("resolve", server.target(host="nowhere.invalid")),
            ("connect", server.target(port=free_port())),
            ("host-key", server.target(host_keys=())),
            ("host-key", server.target(host_keys=(wrong,))),
            ("sign-in", server.target(key_file=str(other))),
        ]
        for stage, target in cases:
            stages: list[Stage] = []
            with pytest.raises(ConnectError):
                enter(target, on_stage=into(stages))
            assert stages[-1] == stage


def test_facts_say_what_was_agreed(enter: Enter, server: SshServer) -> None:
    facts = enter(server.target()).facts
    assert facts.cipher == "aes128-gcm@openssh.com"
    assert facts.server_banner.startswith("SSH-2.0-OpenSSH_")
    assert facts.host_key == server.fingerprint
    assert facts.host_key_type == "ssh-ed25519"
    assert facts.user == server.user
    log = server.log.read_text(encoding="utf-8")
    assert f"kex: algorithm: {facts.key_exchange}" in log
    assert facts.post_quantum == facts.key_exchange.startswith(("mlkem", "sntrup"))


@pytest.mark.parametrize(
    ("option", "cipher"),
    [
        ("Ciphers aes256-gcm@openssh.com,aes128-ctr", "aes256-gcm@openssh.com"),
        ("Ciphers aes192-ctr", "aes192-ctr"),
        ("Ciphers aes128-ctr,aes128-gcm@openssh.com", "aes128-gcm@openssh.com"),
    ],
)
def test_aes_gcm_comes_first_and_counter_mode_after_it(enter: Enter, option: str, cipher: str) -> None:
    with sshd(options=(option,)) as server:
        assert enter(server.target()).facts.cipher == cipher


@pytest.mark.parametrize("option", ["Ciphers chacha20-poly1305@openssh.com", "Ciphers aes128-cbc"])
def test_server_with_no_cipher_in_common_is_told_apart(enter: Enter, option: str) -> None:
    with sshd(options=(option,)) as server, pytest.raises(ConnectError, match="in common"):
        enter(server.target())


class TestHostKeys:
    def test_unknown_key_is_a_question_with_the_fingerprint_that_ssh_keygen_prints(
        self, enter: Enter, server: SshServer
    ) -> None:
        with pytest.raises(HostKeyUnknown) as caught:
            enter(server.target(host_keys=()))
        assert caught.value.fingerprint == fingerprint(server.host_key)
        assert (caught.value.host, caught.value.port) == ("127.0.0.1", server.port)
        answer = pin(caught.value.host, caught.value.port, caught.value.fingerprint)
        enter(server.target(host_keys=(answer,)))

    def test_known_hosts_is_enough(self, enter: Enter, server: SshServer) -> None:
        enter(server.target(host_keys=()), known_hosts=(server.known_hosts,))

    def test_hashed_known_hosts_is_enough(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        hashed = tmp_path / "known_hosts"
        hashed.write_bytes(server.known_hosts.read_bytes())
        subprocess.run(["ssh-keygen", "-H", "-f", str(hashed)], check=True, capture_output=True)
        assert "127.0.0.1" not in hashed.read_text(encoding="utf-8")
        enter(server.target(host_keys=()), known_hosts=(hashed,))

    def test_changed_key_is_never_accepted(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        other = make_key(tmp_path / "other")
        for given in (
            {"target": server.target(host_keys=(pin("127.0.0.1", server.port, fingerprint(other)),))},
            {"target": server.target(host_keys=()), "known_hosts": (tmp_path / "known_hosts",)},
        ):
            algorithm, key, *_ = public(other).split()
            (tmp_path / "known_hosts").write_text(f"[127.0.0.1]:{server.port} {algorithm} {key}\n", encoding="utf-8")
            with pytest.raises(HostKeyChanged) as caught:
                enter(**given)
            assert caught.value.offered == server.fingerprint
            assert caught.value.expected == (fingerprint(other),)

    def test_confirmed_key_counts_more_than_known_hosts(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        wrong = pin("127.0.0.1", server.port, fingerprint(make_key(tmp_path / "other")))
        with pytest.raises(HostKeyChanged):
            enter(server.target(host_keys=(wrong,)), known_hosts=(server.known_hosts,))

    def test_revoked_key_is_refused_though_somebody_confirmed_it(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        revoked = tmp_path / "known_hosts"
        revoked.write_text(f"@revoked * {public(server.host_key)}\n", encoding="utf-8")
        with pytest.raises(ConnectError, match="revoked") as caught:
            enter(server.target(), known_hosts=(revoked, server.known_hosts))
        assert not isinstance(caught.value, HostKeyChanged | HostKeyUnknown)

    def test_certificate_authority_line_breaks_nothing(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        known = tmp_path / "known_hosts"
        authority = f"@cert-authority * {public(make_key(tmp_path / 'authority'))}\n"
        known.write_text(authority + server.known_hosts.read_text(encoding="utf-8"), encoding="utf-8")
        enter(server.target(host_keys=()), known_hosts=(known,))

    def test_server_with_a_host_certificate_is_judged_by_its_key(self, enter: Enter, tmp_path: Path) -> None:
        authority, host_key = make_key(tmp_path / "authority"), make_key(tmp_path / "host")
        certificate = certify(authority, host_key, "127.0.0.1", host=True)
        with sshd(host_key=host_key, options=(f"HostCertificate {certificate}",)) as server:
            enter(server.target())

    def test_key_type_that_is_known_is_asked_for_first(self, enter: Enter, tmp_path: Path) -> None:
        for algorithm in ("rsa", "ecdsa"):
            known = make_key(tmp_path / algorithm, algorithm)
            with sshd(options=(f"HostKey {known}",)) as server:
                line = f"[127.0.0.1]:{server.port} {' '.join(public(known).split()[:2])}\n"
                (tmp_path / "known_hosts").write_text(line, encoding="utf-8")
                session = enter(server.target(host_keys=()), known_hosts=(tmp_path / "known_hosts",))
                assert session.facts.host_key == fingerprint(known)

    def test_server_that_got_a_second_key_still_proves_the_confirmed_one(self, enter: Enter, tmp_path: Path) -> None:
        confirmed = make_key(tmp_path / "rsa", "rsa")
        with sshd(options=(f"HostKey {confirmed}",)) as server:
            target = server.target(host_keys=(pin("127.0.0.1", server.port, fingerprint(confirmed)),))
            assert enter(target).facts.host_key == fingerprint(confirmed)


class TestJumpHosts:
    def test_server_is_reached_through_two_jump_hosts(self, enter: Enter, server: SshServer) -> None:
        with sshd() as first, sshd() as second:
            for jump in (first, second):
                with (jump.folder / "authorized_keys").open("a", encoding="utf-8") as file:
                    file.write(public(server.key) + "\n")
            target = server.target(
                jump=f"{first.user}@{first.host}:{first.port},ssh://{second.user}@{second.host}:{second.port}",
                host_keys=(server.pin, first.pin, second.pin),
            )
            session = enter(target)
            assert session.facts.port == server.port
            assert "direct-tcpip" in first.log.read_text(encoding="utf-8")
            assert "direct-tcpip" in second.log.read_text(encoding="utf-8")

    def test_jump_host_s_key_is_judged_too(self, enter: Enter, server: SshServer) -> None:
        with sshd(authorized=(public(server.key),)) as jump:
            target = server.target(jump=f"{jump.user}@{jump.host}:{jump.port}")
            with pytest.raises(HostKeyUnknown) as caught:
                enter(target)
            assert caught.value.port == jump.port

    def test_password_of_the_server_is_never_given_to_the_jump_host(self, enter: Enter, server: SshServer) -> None:
        with sshd(account=True, ways=("password",)) as jump:
            gate = f"{jump.user}@{jump.host}:{jump.port}"
            target = server.target(sign_in="password", jump=gate, host_keys=(server.pin, jump.pin))
            with pytest.raises(AuthenticationFailed):
                enter(target, secrets=jump.secrets)
            assert "Accepted password" not in jump.log.read_text(encoding="utf-8")

    def test_jump_host_that_cannot_reach_the_server_is_told_apart(self, enter: Enter, server: SshServer) -> None:
        target = server.target(port=free_port(), jump=f"{server.user}@127.0.0.1:{server.port}")
        with pytest.raises(ConnectError, match="jump host can’t reach"):
            enter(target)

    def test_jump_host_that_forbids_forwarding_is_told_apart(self, enter: Enter, server: SshServer) -> None:
        with sshd(authorized=(public(server.key),), options=("AllowTcpForwarding no",)) as jump:
            target = server.target(jump=f"{jump.user}@{jump.host}:{jump.port}", host_keys=(server.pin, jump.pin))
            with pytest.raises(ConnectError, match="jump host can’t reach"):
                enter(target)


class TestConfiguration:
    def write(self, folder: Path, text: str) -> Path:
        path = folder / "config"
        path.write_text(text, encoding="utf-8")
        return path

    def test_alias_gives_everything(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        (tmp_path / "included").write_text(
            f"Host builds\n  HostName 127.0.0.1\n  Port {server.port}\n", encoding="utf-8"
        )
        config = self.write(
            tmp_path,
            f"Include {tmp_path}/incl*\nHost builds\n  User {server.user}\n  IdentityFile {server.key}\n"
            f"  IdentitiesOnly yes\n  UserKnownHostsFile {server.known_hosts}\n",
        )
        session = enter(SshTarget("builds"), ssh_config=config, known_hosts=(tmp_path / "none",))
        assert session.facts.host_key == server.fingerprint

    def test_jump_host_and_its_key_come_from_the_file(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        with sshd() as jump:
            known = self.known(tmp_path, server, jump)
            config = self.write(
                tmp_path,
                f"Host builds\n HostName 127.0.0.1\n Port {server.port}\n IdentityFile {server.key}\n ProxyJump gate\n"
                f"Host gate\n HostName 127.0.0.1\n Port {jump.port}\n IdentityFile {jump.key}\n"
                f"Host *\n User {server.user}\n",
            )
            enter(SshTarget("builds"), ssh_config=config, known_hosts=(known,))
            assert "direct-tcpip" in jump.log.read_text(encoding="utf-8")

    def test_proxy_command_carries_the_connection(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        ssh = shutil.which("ssh")
        with sshd() as jump:
            known = self.known(tmp_path, server, jump)
            config = self.write(
                tmp_path,
                f"Host builds\n HostName 127.0.0.1\n Port {server.port}\n User {server.user}\n"
                f" IdentityFile {server.key}\n ProxyCommand {ssh} -F none -o UserKnownHostsFile={known} -i {jump.key}"
                f" -p {jump.port} -W %h:%p {jump.user}@127.0.0.1\n",
            )
            session = enter(SshTarget("builds"), ssh_config=config, known_hosts=(known,))
            assert session.facts.port == server.port
            session.close()

    def test_proxy_command_that_fails_is_an_error_at_once(self, enter: Enter, tmp_path: Path) -> None:
        config = self.write(tmp_path, "Host builds\n ProxyCommand exit 3\n")
        with pytest.raises(ConnectError):
            enter(SshTarget("builds"), ssh_config=config)

    def test_identity_agent_of_the_file_is_asked(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        with ssh_agent(tmp_path, [server.key]) as environment:
            config = self.write(tmp_path, f"Host *\n IdentityAgent {environment['SSH_AUTH_SOCK']}\n")
            enter(server.target(sign_in="agent", key_file=""), ssh_config=config)

    def test_host_key_alias_names_the_line_of_known_hosts(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        known = tmp_path / "known_hosts"
        known.write_text(f"builds {' '.join(public(server.host_key).split()[:2])}\n", encoding="utf-8")
        config = self.write(tmp_path, "Host *\n HostKeyAlias builds\n")
        enter(server.target(host_keys=()), ssh_config=config, known_hosts=(known,))

    def known(self, folder: Path, *servers: SshServer) -> Path:
        path = folder / "known_hosts"
        path.write_text("".join(one.known_hosts.read_text(encoding="utf-8") for one in servers), encoding="utf-8")
        return path


class TestTrouble:
    def test_name_that_does_not_exist(self, enter: Enter, server: SshServer) -> None:
        with pytest.raises(ConnectError, match=r"no server named nowhere\.invalid"):
            enter(server.target(host="nowhere.invalid"))

    def test_name_that_is_no_name(self, enter: Enter, server: SshServer) -> None:
        for name in ("a" * 300, "..", "a..b"):
            with pytest.raises(ConnectError):
                enter(server.target(host=name))

    def test_closed_port(self, enter: Enter, server: SshServer) -> None:
        with pytest.raises(ConnectError, match="refuses connections"):
            enter(server.target(port=free_port()))

    @pytest.mark.parametrize(
        "greeting",
        [
            b"HTTP/1.1 400 Bad Request\r\n\r\n",
            b"SSH-1.5-ancient\r\n",
            b"SSH-2.0-x\r\n" + bytes(500),
            b"\xff" * 900,
            b"",
        ],
    )
    def test_server_that_talks_nonsense_or_hangs_up(self, enter: Enter, greeting: bytes) -> None:
        with speaking_server(greeting, hang_up=True) as port, pytest.raises(ConnectError) as caught:
            enter(SshTarget("127.0.0.1", port, "user", "password"))
        assert caught.value.hint
        assert caught.value.exit_code == 4

    def test_server_that_accepts_and_says_nothing_is_given_up(
        self, enter: Enter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(way_in, "HANDSHAKE_SECONDS", 0.3)
        with speaking_server(b"") as port, pytest.raises(ConnectError, match="stopped responding"):
            enter(SshTarget("127.0.0.1", port, "user", "password"))

    def test_server_that_falls_silent_while_signing_in_is_given_up(
        self, enter: Enter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(way_in, "SIGN_IN_SECONDS", 0.3)
        with sshd() as server:

            def pause(stage: Stage, _host: str) -> None:
                if stage == "sign-in":
                    server.pause()

            with pytest.raises(ConnectError, match="stopped responding"):
                enter(server.target(), on_stage=pause)

    def test_paramiko_prints_nothing(
        self, enter: Enter, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(logging.getLogger(), "handlers", [])  # as in a program that set no logging up
        with speaking_server(b"nonsense\r\n", hang_up=True) as port, pytest.raises(ConnectError):
            enter(SshTarget("127.0.0.1", port, "user", "password"))
        assert capfd.readouterr() == ("", "")


class TestCancel:
    def cancelled_in(self, token: CancelToken, work: Callable[[], object], ready: Callable[[], bool]) -> float:
        """Cancel work once it is ready for it, and return how long it took to end."""
        ended: list[BaseException] = []

        def run() -> None:
            try:
                work()
            except Cancelled as exc:
                ended.append(exc)

        thread = threading.Thread(target=run)
        thread.start()
        wait_until(ready, "the work to begin")
        moment = time.monotonic()
        token.cancel()
        thread.join(timeout=30)
        assert ended, "the work did not end by the cancel"
        return time.monotonic() - moment

    @pytest.mark.parametrize("greeting", [b"", b"SSH-2.0-silent\r\n"])
    def test_connecting_to_a_silent_server(self, enter: Enter, greeting: bytes) -> None:
        token, stages = CancelToken(), list[Stage]()
        with speaking_server(greeting) as port:
            target = SshTarget("127.0.0.1", port, "user", "password")
            took = self.cancelled_in(
                token,
                lambda: enter(target, token, on_stage=into(stages)),
                lambda: "key-exchange" in stages,
            )
        assert took < PROMPT

    def test_signing_in_at_a_server_that_fell_silent(self, enter: Enter) -> None:
        token, stages = CancelToken(), list[Stage]()
        with sshd() as server:

            def listen(stage: Stage, _host: str) -> None:
                if stage == "sign-in":
                    server.pause()
                stages.append(stage)

            took = self.cancelled_in(
                token, lambda: enter(server.target(), token, on_stage=listen), lambda: "sign-in" in stages
            )
        assert took < PROMPT

    def test_name_service_that_does_not_answer(
        self, enter: Enter, server: SshServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked, release = threading.Event(), threading.Event()

        def stuck(*_arguments: object) -> list[object]:
            asked.set()
            release.wait(10)
            return []

        monkeypatch.setattr(socket, "getaddrinfo", stuck)
        token = CancelToken()
        took = self.cancelled_in(token, lambda: enter(server.target(host="slow"), token), asked.is_set)
        release.set()
        assert took < PROMPT

    def test_address_that_swallows_packets(self, enter: Enter, server: SshServer) -> None:
        # A listener whose backlog is full drops further connections as a firewall would.
        with socket.create_server(("127.0.0.1", 0), backlog=0) as listener, contextlib.ExitStack() as stack:
            port = listener.getsockname()[1]
            for _ in range(3):
                filler = stack.enter_context(socket.socket())
                filler.setblocking(False)
                filler.connect_ex(("127.0.0.1", port))
            token, stages = CancelToken(), list[Stage]()
            took = self.cancelled_in(
                token,
                lambda: enter(server.target(port=port), token, on_stage=into(stages)),
                lambda: "connect" in stages,
            )
        assert took < PROMPT

    def test_agent_that_never_answers(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        token, asked = CancelToken(), threading.Event()
        with socket.socket(socket.AF_UNIX) as listener, contextlib.ExitStack() as stack:
            listener.bind(str(tmp_path / "agent"))
            listener.listen()

            def accept() -> None:
                stack.enter_context(listener.accept()[0])
                asked.set()

            thread = threading.Thread(target=accept)
            thread.start()
            target = server.target(sign_in="agent", key_file="")
            environment = {"SSH_AUTH_SOCK": str(tmp_path / "agent")}
            took = self.cancelled_in(token, lambda: enter(target, token, environment=environment), asked.is_set)
            thread.join()
        assert took < PROMPT

    def test_jump_host_that_fell_silent(self, enter: Enter, server: SshServer) -> None:
        token, stages = CancelToken(), list[Stage]()
        with sshd(authorized=(public(server.key),)) as jump:

            def listen(stage: Stage, _host: str) -> None:
                if stages.count("connect") == 1 and stage == "connect":
                    jump.pause()
                stages.append(stage)

            target = server.target(jump=f"{jump.user}@{jump.host}:{jump.port}", host_keys=(server.pin, jump.pin))
            took = self.cancelled_in(
                token, lambda: enter(target, token, on_stage=listen), lambda: stages.count("connect") == 2
            )
        assert took < PROMPT

    def test_token_that_was_cancelled_before_opens_nothing(self, enter: Enter, server: SshServer) -> None:
        token, stages = CancelToken(), list[Stage]()
        token.cancel()
        with pytest.raises(Cancelled):
            enter(server.target(), token, on_stage=into(stages))
        assert stages == []


def test_failed_attempts_leave_no_thread_and_no_connection_behind(enter: Enter, server: SshServer) -> None:
    def left() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if isinstance(thread, paramiko.Transport | threading.Timer)]

    before = left()
    for target in (server.target(host_keys=()), server.target(user="nobody-here"), server.target(port=free_port())):
        with pytest.raises(ConnectError):
            enter(target)
    wait_until(lambda: set(left()) <= set(before), "threads to end", seconds=5)
