"""On a terminal, what was wrong is asked for again; elsewhere the environment and the keychain answer, or the error."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from otadesk.cli import sign_in
from otadesk.errors import AuthenticationFailed, HostKeyUnknown, SecretNeeded
from otadesk.phrases import N_
from otadesk.remote.secret import Secret, Secrets
from otadesk.settings.secrets import SecretKind, SessionSecrets
from otadesk.settings.secrets import Secrets as KeptSecrets
from otadesk.settings.servers import Server, SignIn
from otadesk.wiring import Wiring

RIGHT = "geheim"
CODE = SecretNeeded(N_("Error", "Code."), kind="prompts", subject="deploy", prompts=(("Code: ", False),))


def needed(kind: SecretKind, *, refused: bool = False) -> SecretNeeded:
    title = N_("Error", "That was wrong.") if refused else N_("Error", "Needed.")
    return SecretNeeded(title, kind=kind, subject="deploy@files.example.com", refused=refused)


def refused(*kinds: SecretKind) -> AuthenticationFailed:
    return AuthenticationFailed(N_("Error", "The server refused deploy."), refused=kinds)


def wants_password(server: Server, secrets: Secrets) -> str:
    """Let in whoever gives the right password."""
    if secrets.password is None:
        raise needed("password")
    if secrets.password != Secret(RIGHT):
        raise refused("password")
    return server.name


def wants_passphrase(server: Server, secrets: Secrets) -> str:
    """Read a key with the right passphrase."""
    if secrets.passphrase != Secret(RIGHT):
        raise needed("passphrase", refused=secrets.passphrase is not None)
    return server.name


def wants_code(server: Server, secrets: Secrets) -> str:
    """Let in whoever answers the server's question."""
    if secrets.answers is None:
        raise CODE
    if secrets.answers != (Secret(RIGHT),):
        raise AuthenticationFailed(N_("Error", "The server refused deploy."), refused=("prompts",))
    return server.name


@pytest.fixture
def wiring(tmp_path: Path) -> Wiring:
    made = Wiring({"OTADESK_HOME": str(tmp_path)})
    object.__setattr__(made, "secrets", KeptSecrets(None))
    return made


def server(way: SignIn) -> Server:
    return Server("s1", "Staging", "files.example.com", "/srv", "https://builds.example.com", sign_in=way)


def somebody_types(monkeypatch: pytest.MonkeyPatch, *words: str) -> list[str]:
    """Sit at the terminal and type these words, one at each question; return the questions."""
    asked: list[str] = []
    left = list(words)

    def typed(prompt: str) -> Secret:
        asked.append(prompt)
        return Secret(left.pop(0))

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sign_in, "_typed", typed)
    return asked


@pytest.mark.parametrize("work", [wants_password, wants_passphrase, wants_code])
@pytest.mark.parametrize("way", ["agent", "key", "password"])
def test_what_is_wrong_is_asked_for_again_however_one_signs_in(
    wiring: Wiring, monkeypatch: pytest.MonkeyPatch, work: Callable[[Server, Secrets], str], way: SignIn
) -> None:
    asked = somebody_types(monkeypatch, "a guess", "another", RIGHT)
    assert sign_in.with_answers(wiring, server(way), work) == "Staging"
    assert len(asked) == 3


def test_that_it_was_wrong_is_said(
    wiring: Wiring, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    somebody_types(monkeypatch, "a guess", RIGHT)
    sign_in.with_answers(wiring, server("key"), wants_passphrase)
    assert capsys.readouterr().err.splitlines() == ["That was wrong."]


@pytest.mark.parametrize(("kind", "work"), [("password", wants_password), ("passphrase", wants_passphrase)])
@pytest.mark.parametrize("way", ["agent", "key", "password"])
def test_what_is_kept_is_used_without_a_question(
    wiring: Wiring, work: Callable[[Server, Secrets], str], kind: SecretKind, way: SignIn
) -> None:
    wiring.secrets.keep_for_session("s1", kind, RIGHT)
    assert sign_in.with_answers(wiring, server(way), work) == "Staging"


def test_a_kept_one_that_is_wrong_is_tried_once_and_nobody_waits_without_a_terminal(wiring: Wiring) -> None:
    wiring.secrets.keep_for_session("s1", "password", "the old one")
    wiring.secrets.keep_for_session("s1", "passphrase", "the old one")
    with pytest.raises(AuthenticationFailed):
        sign_in.with_answers(wiring, server("agent"), wants_password)
    with pytest.raises(SecretNeeded) as caught:
        sign_in.with_answers(wiring, server("agent"), wants_passphrase)
    assert "OTADESK_PASSPHRASE" in str(caught.value.hint)


def test_the_keychain_is_not_opened_for_a_server_that_asks_for_nothing(wiring: Wiring) -> None:
    class Locked(SessionSecrets):
        def get_password(self, service: str, username: str) -> str | None:
            pytest.fail(f"somebody asked the keychain for {service}, {username}")

    object.__setattr__(wiring, "secrets", KeptSecrets(Locked()))
    assert sign_in.with_answers(wiring, server("agent"), lambda one, _secrets: one.name) == "Staging"


NEW = "[files.example.com]:22 SHA256:" + "b" * 43
OLD = "[files.example.com]:22 SHA256:" + "a" * 43


def wants_new_key(server: Server, _secrets: Secrets) -> str:
    """Show a host key, and let in whoever trusts it."""
    if NEW not in server.host_keys:
        raise HostKeyUnknown(
            N_("Error", "Unknown."),
            host="files.example.com",
            port=22,
            key_type="ssh-ed25519",
            fingerprint=NEW.partition(" ")[2],
        )
    return server.name


def saved(wiring: Wiring, name: str, *host_keys: str) -> Server:
    return wiring.servers.add(replace(server("agent"), name=name, host_keys=host_keys))


def test_a_host_key_that_is_trusted_for_another_server_is_not_asked_about(
    wiring: Wiring, capsys: pytest.CaptureFixture[str]
) -> None:
    saved(wiring, "Team", NEW)
    staging = saved(wiring, "Staging")
    assert sign_in.with_answers(wiring, staging, wants_new_key) == "Staging"
    assert wiring.servers.get("Staging").host_keys == (NEW,)
    assert "trusted for Team" in capsys.readouterr().err


def test_one_yes_counts_for_every_server_of_the_host(
    wiring: Wiring, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    somebody_types(monkeypatch)
    monkeypatch.setattr(sign_in, "agreed", lambda _prompt: True)
    saved(wiring, "Team", OLD)
    saved(wiring, "QA", OLD)
    staging = saved(wiring, "Staging")
    assert sign_in.with_answers(wiring, staging, wants_new_key) == "Staging"
    assert [one.host_keys for one in wiring.servers.servers()] == [(NEW,)] * 3
    assert "trusted for Team, QA; a yes counts there too" in capsys.readouterr().err
