"""Signing in at a real sshd, in every way that people do."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.ssh_agent import make_keys, ssh_agent
from support.ssh_keys import certify, fingerprint, make_key, public
from support.sshd import SshServer, Ways, sshd

from otadesk.errors import AuthenticationFailed, ConnectError, SecretNeeded
from otadesk.progress import CancelToken
from otadesk.remote.session import Session, open_session
from otadesk.remote.ssh import Secret, Secrets, SshTarget
from otadesk.remote.target import ignore_stage

Enter = Callable[..., Session]


@pytest.fixture
def enter() -> Iterator[Enter]:
    opened: list[Session] = []

    def enter(
        server: SshServer, target: SshTarget | None = None, secrets: Secrets | None = None, **given: Any
    ) -> Session:
        arguments = {**server.clean, "on_stage": ignore_stage, **given}
        session = open_session(target or server.target(), secrets or Secrets(), CancelToken(), **arguments)
        opened.append(session)
        return session

    yield enter
    for session in opened:
        session.close()


@pytest.fixture(scope="module")
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


@pytest.fixture(scope="module")
def password_server() -> Iterator[SshServer]:
    with sshd(account=True, ways=("password",)) as running:
        yield running


@pytest.fixture(scope="module")
def prompting_server() -> Iterator[SshServer]:
    with sshd(account=True, ways=("keyboard-interactive",)) as running:
        yield running


def allow(server: SshServer, *lines: str) -> None:
    """Add lines to the account's authorized_keys."""
    with (server.folder / "authorized_keys").open("a", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


class TestKeyFile:
    def test_key_file_lets_in(self, enter: Enter, server: SshServer) -> None:
        assert enter(server).facts.signed_in_by == ("publickey",)

    @pytest.mark.parametrize("algorithm", ["ed25519", "rsa", "ecdsa"])
    def test_every_kind_of_key_with_its_passphrase(
        self, enter: Enter, server: SshServer, tmp_path: Path, algorithm: str
    ) -> None:
        key = make_key(tmp_path / "id", algorithm, passphrase="höhle")
        allow(server, public(key))
        target = server.target(key_file=str(key))
        with pytest.raises(SecretNeeded) as missing:
            enter(server, target)
        assert (missing.value.kind, missing.value.subject) == ("passphrase", str(key))
        with pytest.raises(SecretNeeded, match="not the passphrase") as wrong:
            enter(server, target, Secrets(passphrase=Secret("wrong")))
        assert wrong.value.kind == "passphrase"
        assert "wrong" not in str(wrong.value)
        enter(server, target, Secrets(passphrase=Secret("höhle")))

    def test_locked_key_file_whose_key_the_agent_holds_needs_no_passphrase(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        key = make_key(tmp_path / "open")
        allow(server, public(key))
        with ssh_agent(tmp_path, [key]) as environment:
            locked = tmp_path / "locked"
            locked.write_bytes(make_key(tmp_path / "other", passphrase="x").read_bytes())
            (tmp_path / "locked.pub").write_text(public(key), encoding="utf-8")
            enter(server, server.target(key_file=str(locked)), environment=environment)

    def test_key_that_the_server_does_not_know_is_refused(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        key = make_key(tmp_path / "stranger")
        with pytest.raises(AuthenticationFailed, match="none of the keys") as caught:
            enter(server, server.target(key_file=str(key)))
        assert str(key) in caught.value.detail
        assert caught.value.hint

    def test_missing_key_file_is_named(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        with pytest.raises(ConnectError, match=r"no key file .*nowhere"):
            enter(server, server.target(key_file=str(tmp_path / "nowhere")))

    @pytest.mark.parametrize("algorithm", ["ed25519", "rsa", "ecdsa"])
    def test_certificate_beside_the_key_lets_in(self, enter: Enter, tmp_path: Path, algorithm: str) -> None:
        authority = make_key(tmp_path / "authority")
        key = make_key(tmp_path / "id", algorithm)
        trusted = f"TrustedUserCAKeys {authority}.pub"
        with sshd(options=(trusted,)) as server:
            with pytest.raises(AuthenticationFailed):
                enter(server, server.target(key_file=str(key)))
            certify(authority, key, server.user)
            enter(server, server.target(key_file=str(key)))

    def test_server_that_takes_no_keys_asks_for_the_password(self, enter: Enter, password_server: SshServer) -> None:
        with pytest.raises(SecretNeeded) as caught:
            enter(password_server)
        assert caught.value.kind == "password"
        assert enter(password_server, None, password_server.secrets).facts.signed_in_by == ("password",)

    def test_jump_host_that_takes_no_keys_is_told_apart(
        self, enter: Enter, server: SshServer, password_server: SshServer
    ) -> None:
        jump = f"{password_server.user}@127.0.0.1:{password_server.port}"
        target = server.target(jump=jump, host_keys=(server.pin, password_server.pin))
        with pytest.raises(AuthenticationFailed, match="takes no keys"):
            enter(server, target, password_server.secrets)

    def test_password_is_no_substitute_for_a_key(self, enter: Enter, tmp_path: Path) -> None:
        with sshd(account=True, ways=("key", "password")) as server:
            key = make_key(tmp_path / "stranger")
            with pytest.raises(AuthenticationFailed, match="none of the keys"):
                enter(server, server.target(key_file=str(key)), server.secrets)


class TestAgent:
    def test_agent_key_lets_in(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        with ssh_agent(tmp_path, [server.key]) as environment:
            enter(server, server.target(sign_in="agent", key_file=""), environment=environment)

    @pytest.mark.parametrize("choose", ["fingerprint", "bare fingerprint", "comment"])
    def test_chosen_key_is_offered_alone_among_eight_wrong_ones(
        self, enter: Enter, server: SshServer, tmp_path: Path, choose: str
    ) -> None:
        mine = make_key(tmp_path / "mine", comment="release machine")
        allow(server, public(mine))
        known = fingerprint(mine)
        choice = {"fingerprint": known, "bare fingerprint": known.removeprefix("SHA256:"), "comment": "release machine"}
        with ssh_agent(tmp_path, [*make_keys(tmp_path, 8), mine]) as environment:
            target = server.target(sign_in="agent", key_file="", agent_key=choice[choose])
            enter(server, target, environment=environment)

    def test_ninth_key_lets_in_although_the_server_hangs_up_after_six(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        with ssh_agent(tmp_path, [*make_keys(tmp_path, 8), server.key]) as environment:
            enter(server, server.target(sign_in="agent", key_file=""), environment=environment)

    def test_server_that_hangs_up_after_two_keys_is_tried_again(self, enter: Enter, tmp_path: Path) -> None:
        with (
            sshd(options=("MaxAuthTries 2",)) as server,
            ssh_agent(tmp_path, [*make_keys(tmp_path, 5), server.key]) as environment,
        ):
            enter(server, server.target(sign_in="agent", key_file=""), environment=environment)

    def test_nine_wrong_keys_end_in_a_refusal_that_names_them(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        keys = make_keys(tmp_path, 9)
        with ssh_agent(tmp_path, keys) as environment, pytest.raises(AuthenticationFailed) as caught:
            enter(server, server.target(sign_in="agent", key_file=""), environment=environment)
        assert all(key.name in caught.value.detail for key in keys)

    def test_more_keys_than_anybody_would_try_end_in_the_advice_to_choose_one(
        self, enter: Enter, tmp_path: Path
    ) -> None:
        with (
            sshd(options=("MaxAuthTries 1",)) as server,
            ssh_agent(tmp_path, make_keys(tmp_path, 9)) as environment,
            pytest.raises(AuthenticationFailed) as caught,
        ):
            enter(server, server.target(sign_in="agent", key_file=""), environment=environment)
        assert "Choose the one key" in str(caught.value.hint)

    def test_key_that_the_agent_does_not_hold_is_said_to_be_missing(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        target = server.target(sign_in="agent", agent_key="SHA256:nope")
        with (
            ssh_agent(tmp_path, make_keys(tmp_path, 1)) as environment,
            pytest.raises(ConnectError, match="doesn’t hold") as caught,
        ):
            enter(server, target, environment=environment)
        assert "key-0" in caught.value.detail

    def test_without_agent_and_keys_the_server_s_wish_is_told(self, enter: Enter, server: SshServer) -> None:
        with pytest.raises(AuthenticationFailed, match="no key to show") as caught:
            enter(server, server.target(sign_in="agent", key_file=""))
        assert caught.value.detail == "The server takes: publickey"
        assert "password" not in str(caught.value.hint)

    @pytest.mark.parametrize("way", ["password", "keyboard-interactive"])
    def test_whoever_has_no_key_hears_that_a_password_would_do(self, enter: Enter, way: Ways) -> None:
        with (
            sshd(account=True, ways=("key", way)) as server,
            pytest.raises(AuthenticationFailed, match="no key to show") as caught,
        ):
            enter(server, server.target(sign_in="agent", key_file=""))
        assert str(caught.value.hint).endswith("takes a password: choose Password under Sign in with.")

    def test_key_that_the_agent_will_not_sign_with_does_not_stand_in_the_way_of_another(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        keys = [*make_keys(tmp_path, 1), server.key]
        with ssh_agent(tmp_path, keys, unwilling=1) as environment:
            enter(server, server.target(sign_in="agent", key_file=""), environment=environment)

    def test_agent_that_will_not_sign_with_the_only_key_is_named(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        with (
            ssh_agent(tmp_path, [server.key], unwilling=1) as environment,
            pytest.raises(ConnectError, match="agent can’t be used") as caught,
        ):
            enter(server, server.target(sign_in="agent", key_file=""), environment=environment)
        assert "refused to sign" in caught.value.detail

    def test_settings_that_name_one_key_of_many_offer_that_one_alone(self, enter: Enter, tmp_path: Path) -> None:
        mine = make_key(tmp_path / "mine")
        config = tmp_path / "config"
        config.write_text(f"IdentitiesOnly yes\nIdentityFile {mine}.pub\n", encoding="utf-8")
        with (
            sshd(authorized=(public(mine),), options=("MaxAuthTries 1",)) as server,
            ssh_agent(tmp_path, [*make_keys(tmp_path, 8), mine]) as environment,
        ):
            mine.unlink()
            target = server.target(sign_in="agent", key_file="")
            enter(server, target, environment=environment, ssh_config=config)

    def test_settings_that_name_a_key_of_the_agent_have_it_offered_first(self, enter: Enter, tmp_path: Path) -> None:
        mine = make_key(tmp_path / "mine")
        config = tmp_path / "config"
        config.write_text(f"IdentityFile {mine}\n", encoding="utf-8")
        with (
            sshd(authorized=(public(mine),)) as server,
            ssh_agent(tmp_path, [*make_keys(tmp_path, 4), mine]) as environment,
        ):
            target = server.target(sign_in="agent", key_file="")
            enter(server, target, environment=environment, ssh_config=config)
            assert "Failed publickey" not in server.log.read_text(encoding="utf-8")

    def test_certificate_file_of_the_settings_goes_with_its_key(self, enter: Enter, tmp_path: Path) -> None:
        authority, key = make_key(tmp_path / "authority"), make_key(tmp_path / "id")
        with sshd(options=(f"TrustedUserCAKeys {authority}.pub",)) as server:
            moved = certify(authority, key, server.user).rename(tmp_path / "elsewhere.pub")
            config = tmp_path / "config"
            config.write_text(f"IdentityFile {key}\nCertificateFile {moved}\n", encoding="utf-8")
            target = server.target(sign_in="agent", key_file="")
            enter(server, target, ssh_config=config)
            with ssh_agent(tmp_path, [key]) as environment:
                key.unlink()
                enter(server, target, ssh_config=config, environment=environment)

    def test_certificate_in_the_agent_lets_in(self, enter: Enter, tmp_path: Path) -> None:
        authority, key = make_key(tmp_path / "authority"), make_key(tmp_path / "id", "rsa")
        with sshd(options=(f"TrustedUserCAKeys {authority}.pub",)) as server:
            certify(authority, key, server.user)
            with ssh_agent(tmp_path, [key]) as environment:
                enter(server, server.target(sign_in="agent", key_file=""), environment=environment)

    def test_rsa_key_of_the_agent_signs_without_sha1(self, enter: Enter, server: SshServer, tmp_path: Path) -> None:
        key = make_key(tmp_path / "id", "rsa")
        allow(server, public(key))
        with ssh_agent(tmp_path, [key]) as environment:
            enter(server, server.target(sign_in="agent", key_file=""), environment=environment)
        assert "RSA SHA256" in server.log.read_text(encoding="utf-8")

    def test_default_key_files_are_tried_as_ssh_tries_them(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        (tmp_path / ".ssh").mkdir()
        key = make_key(tmp_path / ".ssh" / "id_ed25519")
        allow(server, public(key))
        target = server.target(sign_in="agent", key_file="")
        enter(server, target, environment={"HOME": str(tmp_path)})

    def test_locked_default_key_is_asked_about_only_when_nothing_else_lets_in(
        self, enter: Enter, server: SshServer, tmp_path: Path
    ) -> None:
        (tmp_path / ".ssh").mkdir()
        locked = make_key(tmp_path / ".ssh" / "id_rsa", "rsa", passphrase="x")
        key = make_key(tmp_path / ".ssh" / "id_ed25519")
        target = server.target(sign_in="agent", key_file="")
        environment = {"HOME": str(tmp_path)}
        with pytest.raises(SecretNeeded) as caught:
            enter(server, target, environment=environment)
        assert caught.value.subject == str(locked)
        allow(server, public(key))
        enter(server, target, environment=environment)


class TestPassword:
    def test_password_lets_in(self, enter: Enter, password_server: SshServer) -> None:
        session = enter(password_server, password_server.target(sign_in="password"), password_server.secrets)
        assert session.facts.signed_in_by == ("password",)

    def test_missing_password_is_asked_for(self, enter: Enter, password_server: SshServer) -> None:
        with pytest.raises(SecretNeeded) as caught:
            enter(password_server, password_server.target(sign_in="password"))
        assert caught.value.kind == "password"
        assert caught.value.subject == f"{password_server.user}@127.0.0.1:{password_server.port}"

    def test_wrong_password_is_refused_and_not_repeated_in_the_error(
        self, enter: Enter, password_server: SshServer
    ) -> None:
        with pytest.raises(AuthenticationFailed, match="didn’t accept the password") as caught:
            enter(password_server, password_server.target(sign_in="password"), Secrets(password=Secret("hunter2")))
        assert "hunter2" not in str(caught.value)

    def test_server_that_takes_only_keys_says_so(self, enter: Enter, server: SshServer) -> None:
        with pytest.raises(AuthenticationFailed) as caught:
            enter(server, server.target(sign_in="password"), Secrets(password=Secret("x")))
        assert "publickey" in str(caught.value)

    def test_password_answers_the_one_prompt_of_a_server_without_password_sign_in(
        self, enter: Enter, prompting_server: SshServer
    ) -> None:
        target = prompting_server.target(sign_in="password")
        session = enter(prompting_server, target, prompting_server.secrets)
        assert session.facts.signed_in_by == ("keyboard-interactive",)

    def test_missing_password_is_asked_for_there_too(self, enter: Enter, prompting_server: SshServer) -> None:
        with pytest.raises(SecretNeeded) as caught:
            enter(prompting_server, prompting_server.target(sign_in="password"))
        assert caught.value.kind == "password"

    def test_wrong_password_is_refused_there_too(self, enter: Enter, prompting_server: SshServer) -> None:
        with pytest.raises(AuthenticationFailed):
            enter(prompting_server, prompting_server.target(sign_in="password"), Secrets(password=Secret("x")))


class TestTwoFactors:
    def test_key_and_password(self, enter: Enter) -> None:
        with sshd(account=True, ways=("key+password",)) as server:
            with pytest.raises(SecretNeeded) as caught:
                enter(server)
            assert caught.value.kind == "password"
            session = enter(server, None, server.secrets)
            assert session.facts.signed_in_by == ("publickey", "password")
            with pytest.raises(AuthenticationFailed):
                enter(server, None, Secrets(password=Secret("wrong")))

    def test_key_and_prompt(self, enter: Enter) -> None:
        with sshd(account=True, ways=("key+keyboard-interactive",)) as server:
            session = enter(server, None, server.secrets)
            assert session.facts.signed_in_by == ("publickey", "keyboard-interactive")

    def test_password_alone_is_not_enough_where_a_key_is_wanted_too(self, enter: Enter) -> None:
        with sshd(account=True, ways=("key+password",)) as server, pytest.raises(AuthenticationFailed):
            enter(server, server.target(sign_in="password"), server.secrets)


def test_message_before_signing_in_is_kept_without_its_control_characters(enter: Enter, tmp_path: Path) -> None:
    banner = tmp_path / "banner"
    banner.write_text("Authorised use only\n\x1b[31mred\x07\n", encoding="utf-8")
    with sshd(options=(f"Banner {banner}",)) as server:
        message = enter(server).facts.message
    assert message.startswith("Authorised use only\n")
    assert "\x1b" not in message
    assert "\x07" not in message


def test_agent_keys_are_left_alone_when_a_password_was_chosen(
    enter: Enter, password_server: SshServer, tmp_path: Path
) -> None:
    with ssh_agent(tmp_path, make_keys(tmp_path, 8)) as environment:
        target = password_server.target(sign_in="password")
        enter(password_server, target, password_server.secrets, environment={**os.environ, **environment})
