"""The settings file: saved whole or not at all, never lost, whoever else writes it and whatever is in it."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import given
from hypothesis import strategies as st

from otadesk.errors import SettingsError
from otadesk.phrases import Phrase
from otadesk.settings import store as module
from otadesk.settings.store import Document, Store

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def set_to(key: str, value: Any) -> Any:
    return lambda document: {**document, key: value}


def write(store: Store, text: str | bytes) -> None:
    store.file.parent.mkdir(parents=True, exist_ok=True)
    store.file.write_bytes(text if isinstance(text, bytes) else text.encode())


def test_without_a_file_the_settings_are_empty_and_none_is_made(store: Store) -> None:
    assert store.read() == {"schema_version": 1}
    assert not store.file.parent.exists()


def test_what_was_saved_is_read_by_another_store(store: Store) -> None:
    store.update(set_to("a", ["ü", 1]))
    assert Store(store.file.parent).read() == {"schema_version": 1, "a": ["ü", 1]}


def test_keys_that_this_version_does_not_know_are_kept(store: Store) -> None:
    write(store, '{"schema_version": 1, "from_the_future": {"x": [1]}}')
    store.update(set_to("a", 1))
    assert store.read()["from_the_future"] == {"x": [1]}


@given(st.dictionaries(st.text(), JSON))
def test_any_json_survives_being_saved(tmp_path_factory: pytest.TempPathFactory, document: Document) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    store.update(lambda _: document)
    assert store.read() == {**document, "schema_version": 1}


def test_the_file_is_for_this_user_alone(store: Store) -> None:
    store.update(set_to("a", 1))
    assert store.file.stat().st_mode & 0o777 == 0o600


def test_the_version_before_stays_beside_it(store: Store) -> None:
    store.update(set_to("a", 1))
    store.update(set_to("a", 2))
    assert json.loads(store.backup.read_text())["a"] == 1


def test_saving_what_is_there_already_touches_nothing(store: Store) -> None:
    store.update(set_to("a", 1))
    before = store.file.stat().st_mtime_ns
    store.update(set_to("a", 1))
    assert store.file.stat().st_mtime_ns == before
    assert not store.backup.exists()


def test_no_temporary_file_is_left(store: Store) -> None:
    for number in range(3):
        store.update(set_to("a", number))
    names = {path.name for path in store.file.parent.iterdir()}
    assert names == {"settings.json", "settings.backup.json", "settings.lock"}


def test_a_change_that_raises_leaves_the_file_as_it_was(store: Store) -> None:
    store.update(set_to("a", 1))

    def fail(_: Document) -> Document:
        raise KeyError("a mistake in the caller")

    with pytest.raises(KeyError):
        store.update(fail)
    assert store.read()["a"] == 1


def test_a_settings_file_that_is_a_link_stays_one(store: Store, tmp_path: Path) -> None:
    write(store, '{"schema_version": 1}')
    real = tmp_path / "dotfiles.json"
    store.file.rename(real)
    store.file.symlink_to(real)
    store.update(set_to("a", 1))
    assert store.file.is_symlink()
    assert json.loads(real.read_text())["a"] == 1


@pytest.mark.parametrize("damage", [
    b"",
    b"{",
    b"[]",
    b"null",
    b'"text"',
    b"{}",
    b'{"schema_version": "1"}',
    b'{"schema_version": 0}',
    b'{"schema_version": -1}',
    b'{"schema_version": true}',
    b'{"schema_version": 1.0}',
    b'{"schema_version": 1, "a": NaN}',
    b'{"schema_version": 1, "a": 1e999}',
    b'{"schema_version": 1, "a": ' + b"9" * 5000 + b"}",
    b'{"schema_version": 1, "a": ' + b"[" * 100 + b"]" * 100 + b"}",
    b'{"schema_version": 1, "a": ' + b"[" * 100_000,
    b"\xff\xfe\x00\x01",
    b'{"schema_version": 1} trailing',
    b'{"schema_version": 1, "a": "cut o',
])  # fmt: skip
def test_a_damaged_file_is_a_clear_error_and_is_left_alone(store: Store, damage: bytes) -> None:
    write(store, damage)
    store.backup.write_text('{"schema_version": 1}')
    for attempt in (store.read, lambda: store.update(set_to("a", 1))):
        with pytest.raises(SettingsError) as caught:
            attempt()
        assert "damaged" in str(caught.value.title)
        assert str(store.file) in caught.value.detail
        assert str(store.backup) in caught.value.detail
        assert store.file.read_bytes() == damage


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (b'{\n  "schema_version": 1,\n  "a": ,\n}', "line 3 can’t be read"),
        (b'{\n  "schema_version": 1,\n  "a": "\xff"\n}', "line 3 can’t be read"),
        (b'{"schema_version": 1, "a": NaN}', "a number in it can’t be used"),
        (b'{"schema_version": 1, "a": ' + b"[" * 100 + b"]" * 100 + b"}", "it is nested too deeply"),
        (b'{"schema_version": 0}', "its schema_version is missing or can’t be used"),
    ],
)
def test_what_is_damaged_is_told_in_words_that_can_be_translated(store: Store, damage: bytes, problem: str) -> None:
    write(store, damage)
    with pytest.raises(SettingsError) as caught:
        store.read()
    assert caught.value.facts.template == "{file}: {problem}"
    assert isinstance(caught.value.facts.values["problem"], Phrase)
    assert str(caught.value.facts.values["problem"]) == problem


def test_a_huge_file_is_refused_without_being_read_whole(store: Store) -> None:
    write(store, b"")
    with store.file.open("r+b") as stream:
        stream.truncate(8 * 1024 * 1024 * 1024)
    with pytest.raises(SettingsError, match="larger than 16 MB"):
        store.read()


def test_a_mark_that_windows_editors_write_is_no_damage(store: Store) -> None:
    write(store, b'\xef\xbb\xbf{"schema_version": 1, "a": 2}')
    assert store.read()["a"] == 2


@given(st.binary(max_size=60))
def test_bytes_that_are_no_settings_are_refused(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    write(store, raw)
    with pytest.raises(SettingsError):
        store.read()


def test_a_file_from_a_newer_otadesk_is_refused_and_left_alone(store: Store) -> None:
    write(store, '{"schema_version": 99, "precious": 1}')
    for attempt in (store.read, lambda: store.update(set_to("a", 1)), store.recover):
        with pytest.raises(SettingsError, match="newer otadesk"):
            attempt()
    assert json.loads(store.file.read_text()) == {"schema_version": 99, "precious": 1}


# -- migrations


def rename_key(document: Document) -> Document:
    document["servers"] = document.pop("sites", [])
    return document


def add_key(document: Document) -> Document:
    return {**document, "added": len(document["servers"])}


@pytest.fixture
def third(store: Store) -> Store:
    """Return a store that is two migrations further."""
    return Store(store.file.parent, migrations=(rename_key, add_key))


def test_an_old_file_is_migrated_step_by_step(store: Store, third: Store) -> None:
    write(store, '{"schema_version": 1, "sites": ["x"], "other": 1}')
    assert third.read() == {"schema_version": 3, "servers": ["x"], "added": 1, "other": 1}


def test_a_file_between_is_migrated_from_where_it_stands(store: Store, third: Store) -> None:
    write(store, '{"schema_version": 2, "servers": ["x", "y"]}')
    assert third.read()["added"] == 2


def test_reading_migrates_nothing_on_the_disk(store: Store, third: Store) -> None:
    write(store, '{"schema_version": 1, "sites": []}')
    third.read()
    assert json.loads(store.file.read_text())["schema_version"] == 1


def test_the_old_version_is_kept_for_good_before_it_is_migrated(store: Store, third: Store) -> None:
    write(store, '{"schema_version": 1, "sites": ["x"]}')
    third.update(set_to("a", 1))
    third.update(set_to("a", 2))
    kept = store.file.parent / "settings.version-1.json"
    assert json.loads(kept.read_text()) == {"schema_version": 1, "sites": ["x"]}
    assert third.read()["servers"] == ["x"]


def test_an_older_copy_of_the_same_version_is_not_overwritten(store: Store, third: Store) -> None:
    for site in ("first", "second"):
        write(store, json.dumps({"schema_version": 1, "sites": [site]}))
        third.update(set_to("a", 1))
    kept = [store.file.parent / name for name in ("settings.version-1.json", "settings.version-1-2.json")]
    assert [json.loads(path.read_text())["sites"] for path in kept] == [["first"], ["second"]]


def test_an_old_file_that_can_not_be_migrated_is_a_clear_error(store: Store) -> None:
    write(store, '{"schema_version": 1, "servers": 7}')
    with pytest.raises(SettingsError, match="can’t be brought up to date"):
        Store(store.file.parent, migrations=(add_key,)).update(set_to("a", 1))
    assert json.loads(store.file.read_text())["servers"] == 7


# -- recovery


def test_a_damaged_file_is_set_aside_and_the_version_before_it_comes_back(store: Store) -> None:
    store.update(set_to("a", 1))
    store.update(set_to("a", 2))
    store.file.write_bytes(b"{")
    aside = store.recover()
    assert aside.read_bytes() == b"{"
    assert store.read()["a"] == 1


def test_without_a_sound_version_before_it_the_settings_start_empty(store: Store) -> None:
    write(store, "{")
    store.backup.write_bytes(b"also damaged")
    store.recover()
    assert store.read() == {"schema_version": 1}
    write(store, "[")
    assert store.recover().name == "settings.damaged-2.json"


def test_only_a_damaged_file_is_said_to_be_damaged_and_set_aside(store: Store) -> None:
    def is_damage() -> bool:
        with pytest.raises(SettingsError) as caught:
            store.read()
        return caught.value.is_damage

    write(store, '{"schema_version": 99}')
    assert not is_damage(), "a newer otadesk's settings are sound"
    store.file.write_text("{")
    assert is_damage()
    store.file.unlink()
    store.file.mkdir()
    assert not is_damage(), "what the system refuses is no damage"
    with pytest.raises(SettingsError, match="can’t be read"):
        store.recover()
    assert store.file.is_dir()


def test_sound_settings_are_not_recovered(store: Store) -> None:
    store.update(set_to("a", 1))
    with pytest.raises(SettingsError, match="nothing to recover"):
        store.recover()
    assert store.read()["a"] == 1


# -- disks and other processes


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_disk_that_fails_in_the_middle_leaves_the_old_file(
    store: Store, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.update(set_to("a", 1))

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(module.os, call, fail)
    with pytest.raises(SettingsError, match="No space left") as caught:
        store.update(set_to("a", 2))
    assert "as they were before" in str(caught.value.hint)
    assert store.read()["a"] == 1
    assert {path.name for path in store.file.parent.iterdir()} == {"settings.json", "settings.lock"}


def test_a_folder_that_can_not_be_made_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="can’t be saved"):
        Store(tmp_path / "file" / "settings").update(set_to("a", 1))


def test_a_file_that_can_not_be_read_is_a_clear_error(store: Store) -> None:
    store.file.mkdir(parents=True)
    with pytest.raises(SettingsError, match="can’t be read"):
        store.read()


def test_a_process_that_holds_the_settings_for_long_is_named(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LOCK_SECONDS", 0.05)
    store.update(set_to("a", 1))
    held = threading.Event()
    release = threading.Event()

    def hold() -> None:
        with FileLock(store.file.parent / "settings.lock"):
            held.set()
            release.wait(30)

    holder = threading.Thread(target=hold)
    holder.start()
    try:
        assert held.wait(30)
        with pytest.raises(SettingsError, match="Another otadesk is busy"):
            store.update(set_to("a", 2))
        assert store.read()["a"] == 1
    finally:
        release.set()
        holder.join()


COUNT_UP = """
import sys
from pathlib import Path
from otadesk.settings.store import Store
store = Store(Path(sys.argv[1]))
for number in range(25):
    name = f"{sys.argv[2]}-{number}"
    store.update(lambda document: {**document, "names": [*document.get("names", []), name]})
"""


def test_processes_that_save_at_once_lose_nothing(store: Store) -> None:
    command = [sys.executable, "-c", COUNT_UP, str(store.file.parent)]
    running = [subprocess.Popen([*command, name], env=dict(os.environ)) for name in "abc"]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert sorted(store.read()["names"]) == sorted(f"{name}-{number}" for name in "abc" for number in range(25))


KILLED = """
import os, sys
from pathlib import Path
from otadesk.phrases import Phrase
from otadesk.settings import store as module
store = module.Store(Path(sys.argv[1]))
calls = 0
def die_at(real):
    def call(*arguments):
        global calls
        calls += 1
        if calls == int(sys.argv[2]):
            os._exit(9)
        return real(*arguments)
    return call
module.os.fsync = die_at(os.fsync)
module.os.replace = die_at(os.replace)
store.update(lambda document: {**document, "a": 2})
"""


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_a_process_killed_at_any_step_of_saving_leaves_a_whole_file(store: Store, step: int) -> None:
    store.update(set_to("a", 0))
    store.update(set_to("a", 1))
    process = subprocess.run([sys.executable, "-c", KILLED, str(store.file.parent), str(step)], check=False)
    assert process.returncode == 9
    assert store.read()["a"] == 1
    assert json.loads(store.backup.read_text())["a"] in {0, 1}
    store.update(set_to("a", 3))
    assert store.read()["a"] == 3


def test_a_first_file_that_appears_while_reading_is_no_damage(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def appear_after_opening(path: Path, *arguments: Any, **more: Any) -> Any:
        try:
            return real(path, *arguments, **more)
        except FileNotFoundError:
            write(store, '{"schema_version": 1}')
            raise

    monkeypatch.setattr(Path, "open", appear_after_opening)
    assert store.read() == {"schema_version": 1}
