"""Secrets: in a real keychain where there is one, in memory where there isn't, and nowhere else."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from otadesk.settings.secret_notes import SecretNotes
from otadesk.settings.secrets import Backend, Kept, Secrets, SessionSecrets, system_keychain
from otadesk.settings.server_book import ServerBook
from otadesk.settings.servers import Server
from otadesk.settings.store import Store

PASSWORD = "correct horse"


class Refusing:
    """A keychain that refuses everything with one error."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


REFUSALS = [
    NoKeyringError("No recommended backend was available"),
    InitError("Prompt dismissed"),
    KeyringLocked("Failed to unlock the collection!"),
    PasswordSetError(PASSWORD),
    OSError("the daemon is gone"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
]


def test_a_keychain_keeps_each_secret_under_its_server_and_kind() -> None:
    chain = SessionSecrets()
    kept = Secrets(chain)
    assert kept.set("one", "password", PASSWORD) == Kept("keychain")
    assert kept.set("one", "passphrase", "other") == Kept("keychain")
    assert Secrets(chain).get("one", "password") == PASSWORD
    assert Secrets(chain).get("one", "passphrase") == "other"
    assert Secrets(chain).get("two", "password") is None
    kept.delete("one", "password")
    assert Secrets(chain).get("one", "password") is None
    assert kept.forget("one")
    assert Secrets(chain).get("one", "passphrase") is None


def test_without_a_keychain_secrets_live_as_long_as_the_process() -> None:
    secrets = Secrets(None)
    assert secrets.keychain_missing
    kept = secrets.set("one", "password", PASSWORD)
    assert kept.where == "session"
    assert "no keychain" in str(kept.reason)
    assert secrets.get("one", "password") == PASSWORD
    secrets.forget("one")
    assert secrets.get("one", "password") is None
    assert Secrets(None).get("one", "password") is None


@pytest.mark.parametrize("error", REFUSALS, ids=lambda error: type(error).__name__)
def test_a_keychain_that_refuses_is_no_crash_and_never_prints_the_secret(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    secrets = Secrets(Refusing(error))
    with caplog.at_level(logging.DEBUG):
        assert secrets.get("one", "password") is None
        kept = secrets.set("one", "password", PASSWORD)
        assert not secrets.delete("one", "passphrase")
        assert not secrets.forget("two")
    assert kept.where == "session"
    assert "locked or refused" in str(kept.reason)
    assert secrets.get("one", "password") == PASSWORD
    assert PASSWORD not in caplog.text + repr(kept) + repr(secrets)
    assert type(error).__name__ in caplog.text


def test_a_secret_for_the_session_alone_never_reaches_the_keychain() -> None:
    chain = SessionSecrets()
    secrets = Secrets(chain)
    assert secrets.keep_for_session("one", "password", PASSWORD) == Kept("session")
    assert secrets.get("one", "password") == PASSWORD
    assert Secrets(chain).get("one", "password") is None


def test_a_secret_that_is_kept_at_last_replaces_the_sessions() -> None:
    chain = SessionSecrets()
    secrets = Secrets(chain)
    secrets.keep_for_session("one", "password", "older")
    secrets.set("one", "password", PASSWORD)
    assert secrets.get("one", "password") == Secrets(chain).get("one", "password") == PASSWORD


def test_what_is_too_long_for_a_keychain_is_kept_for_the_session() -> None:
    secrets = Secrets(SessionSecrets())
    assert "too long" in str(secrets.set("one", "passphrase", "x" * 5000).reason)
    assert secrets.get("one", "passphrase") == "x" * 5000


def test_secrets_in_memory_do_not_print() -> None:
    memory = SessionSecrets()
    memory.set_password("otadesk", "one", PASSWORD)
    assert PASSWORD not in f"{memory}{memory!r}"
    assert "1 kept" in repr(memory)
    memory.delete_password("otadesk", "never kept")


# -- which keychain is the system's


class Plaintext(KeyringBackend):
    """Stands for keyrings.alt's file backend."""

    priority = 0.5  # type: ignore[assignment]  # a class property in keyring

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("never written to a plain file")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("never written to a plain file")


Plaintext.__module__ = "keyrings.alt.file"


class Safe(Plaintext):
    """Stands for a keychain of the system."""


def chain_of(*backends: KeyringBackend) -> KeyringBackend:
    class Chain(ChainerBackend):
        backends = ()

    Chain.backends = backends  # type: ignore[assignment]  # a class property in keyring
    return Chain()


@pytest.mark.parametrize("unsafe", [FailKeyring(), NullKeyring(), Plaintext(), chain_of(Plaintext(), NullKeyring())])
def test_keychains_that_keep_nothing_or_keep_it_in_the_open_are_passed_over(
    unsafe: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: unsafe)
    assert system_keychain() is None


def test_the_first_safe_one_of_several_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    safe = Safe()
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain_of(Plaintext(), safe))
    assert system_keychain() is safe


def test_keyring_settings_that_name_what_is_not_there_mean_no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> Backend:
        raise ModuleNotFoundError("No module named 'gone'")

    monkeypatch.setattr(keyring, "get_keyring", fail)
    assert system_keychain() is None


# -- real ones, each in a process and with a home of its own

SET = """
from otadesk.settings.secrets import Secrets, system_keychain
print(Secrets(system_keychain()).set("two", "password", "correct horse").where)
"""
GET = """
from otadesk.settings.secrets import Secrets, system_keychain
print(Secrets(system_keychain()).get("two", "password"))
"""
KEEP = """
import sys
from otadesk.settings.secrets import Secrets, system_keychain
secrets = Secrets(system_keychain())
kept = secrets.set("one", "password", "correct horse")
print(kept.where, Secrets(system_keychain()).get("one", "password"))
secrets.forget("one")
print(Secrets(system_keychain()).get("one", "password"))
"""


def environment(home: Path) -> dict[str, str]:
    """Return the variables of a user with nothing but this home."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
    }


def test_a_machine_without_a_session_bus_keeps_secrets_for_the_session(tmp_path: Path) -> None:
    variables = {**environment(tmp_path), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    ran = subprocess.run([sys.executable, "-c", KEEP], env=variables, capture_output=True, text=True, timeout=60)
    assert ran.stdout.splitlines() == ["session None", "None"], ran.stderr
    assert PASSWORD not in ran.stderr
    assert not any(PASSWORD.encode() in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_a_real_gnome_keyring_keeps_secrets_encrypted_between_processes(tmp_path: Path) -> None:
    unlock = 'printf "unlock\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null'
    script = f'{unlock} && "$0" -c "$1" && "$0" -c "$2" && "$0" -c "$3"'
    command = ["dbus-run-session", "--", "sh", "-c", script, sys.executable, SET, GET, KEEP]
    ran = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, timeout=90)
    assert ran.stdout.splitlines() == ["keychain", PASSWORD, f"keychain {PASSWORD}", "None"], ran.stderr
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert written
    assert not any(PASSWORD.encode() in content for content in written)


def test_a_real_keyring_that_stays_locked_is_no_crash(tmp_path: Path) -> None:
    script = 'gnome-keyring-daemon --start --components=secrets >/dev/null && "$@"'
    command = ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-c", KEEP]
    ran = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, timeout=90)
    assert ran.stdout.splitlines() == ["session None", "None"], ran.stderr
    assert PASSWORD not in ran.stderr


class Asked(SessionSecrets):
    """A keychain that counts who asks it, as one that is locked would ask somebody each time."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.append(username)
        return super().get_password(service, username)


@pytest.fixture
def server_id(store: Store) -> str:
    return ServerBook(store).add(Server("", "Staging", "h", "/var/www", "https://builds.example.com")).id


def test_the_keychain_is_not_asked_for_what_a_way_of_signing_in_has_nothing_to_do_with(
    store: Store, server_id: str
) -> None:
    chain = Asked()
    secrets = Secrets(chain, SecretNotes(store))
    assert secrets.kinds(server_id, "agent") == ()
    assert chain.asked == []
    assert secrets.kinds(server_id, "key") == ()
    assert secrets.kinds(server_id, "password") == ()
    assert chain.asked == [f"{server_id}:passphrase", f"{server_id}:password"]


def test_what_is_kept_is_known_without_the_keychain_however_a_server_signs_in_now(store: Store, server_id: str) -> None:
    chain = Asked()
    assert Secrets(chain, SecretNotes(store)).set(server_id, "password", PASSWORD).where == "keychain"
    later = Secrets(chain, SecretNotes(store))
    assert later.kinds(server_id, "password") == later.kinds(server_id, "agent") == ("password",)
    assert chain.asked == []
    assert later.forget(server_id)
    chain.asked.clear()
    assert later.kinds(server_id, "password") == later.kinds(server_id, "key") == ()
    assert chain.asked == []


def test_what_an_older_otadesk_kept_is_noted_once_it_is_found(store: Store, server_id: str) -> None:
    chain = Asked()
    Secrets(chain).set(server_id, "password", PASSWORD)
    secrets = Secrets(chain, SecretNotes(store))
    assert secrets.kinds(server_id, "agent") == (), "nobody knows of it yet, and nobody is asked"
    assert secrets.get(server_id, "password") == PASSWORD
    chain.asked.clear()
    assert secrets.kinds(server_id, "agent") == ("password",)
    assert chain.asked == []


def test_what_is_kept_until_the_end_alone_is_known_until_then(store: Store, server_id: str) -> None:
    secrets = Secrets(None, SecretNotes(store))
    secrets.set(server_id, "passphrase", PASSWORD)
    assert secrets.kinds(server_id, "agent") == ("passphrase",)
    assert Secrets(None, SecretNotes(store)).kinds(server_id, "agent") == ()


def test_settings_that_cannot_be_read_leave_the_keychain_in_use(store: Store, server_id: str) -> None:
    store.file.write_text("{", encoding="utf-8")
    secrets = Secrets(SessionSecrets(), SecretNotes(store))
    assert secrets.set(server_id, "password", PASSWORD).where == "keychain"
    assert secrets.get(server_id, "password") == PASSWORD
    assert secrets.kinds(server_id, "password") == ("password",)
    assert secrets.forget(server_id)
