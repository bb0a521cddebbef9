"""Setting up costs nothing when nothing changed, and mends itself when it was cut short."""

from __future__ import annotations

import json
import multiprocessing
from pathlib import Path

import pytest
from development import environment, uv_tool

HELD_SECONDS = 0.3


class Workshop:
    """A checkout in which uv does nothing but leave a Python behind, and what uv was told."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.told: list[list[str]] = []
        self.fails = False
        self.python = root / ".venv" / "bin" / "python"
        (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
        (root / "uv.lock").write_text("version = 1\n", encoding="utf-8")
        monkeypatch.setattr(environment, "ROOT", root)
        monkeypatch.setattr(environment, "VENV", root / ".venv")
        monkeypatch.setattr(environment, "STAMP", root / ".venv" / "stamp.json")
        monkeypatch.setattr(environment, "tools", self.tools)
        monkeypatch.setattr(environment, "script", lambda name: root / ".venv" / "bin" / name)
        monkeypatch.setattr(environment, "_run", self.run)
        monkeypatch.setattr(environment.needs, "provide_roots_of_trust", lambda: None)
        monkeypatch.setattr(environment.uv_tool, "find", lambda _environment: Path("uv"))
        for setting in uv_tool.INDEX_SETTINGS:
            monkeypatch.delenv(setting, raising=False)

    def tools(self) -> Path:
        folder = self.root / ".tools"
        folder.mkdir(exist_ok=True)
        return folder

    def run(self, _environment: object, *command: object) -> None:
        self.told.append([str(word) for word in command])
        self.python.parent.mkdir(parents=True, exist_ok=True)
        self.python.touch()
        if self.fails:
            raise KeyboardInterrupt

    def commands(self) -> list[str]:
        """Return the names of uv's commands since the last time."""
        said, self.told = self.told, []
        return [" ".join(words[1:3]) if words[1] == "pip" else words[1] for words in said]


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """Make a checkout that nobody has set up yet."""
    return Workshop(tmp_path, monkeypatch)


def test_the_first_start_sets_up_and_the_second_does_not(workshop: Workshop) -> None:
    environment.prepare(with_tools=True)
    assert workshop.commands() == ["venv", "sync"]
    environment.prepare(with_tools=True)
    environment.prepare(with_tools=False)
    assert workshop.commands() == []


@pytest.mark.parametrize("name", environment.INPUTS)
def test_a_changed_input_sets_up_again_in_the_same_place(workshop: Workshop, name: str) -> None:
    environment.prepare(with_tools=True)
    workshop.commands()
    (workshop.root / name).write_text("changed = true\n", encoding="utf-8")
    environment.prepare(with_tools=True)
    assert workshop.commands() == ["sync"]


def test_the_developers_tools_are_added_when_they_are_wanted_and_stay_from_then_on(workshop: Workshop) -> None:
    environment.prepare(with_tools=False)
    assert "--no-dev" in workshop.told[-1]
    environment.prepare(with_tools=True)
    assert "--group=dev" in workshop.told[-1]
    (workshop.python.parent / "pytest").touch()
    (workshop.root / "uv.lock").write_text("version = 2\n", encoding="utf-8")
    environment.prepare(with_tools=False)
    assert "--group=dev" in workshop.told[-1]


def test_the_fuzzer_is_added_when_it_is_wanted_and_stays(workshop: Workshop) -> None:
    environment.prepare(with_tools=True)
    assert "--group=fuzz" not in workshop.told[-1]
    environment.prepare(with_tools=True, with_fuzzer=True)
    assert {"--group=dev", "--group=fuzz"} <= set(workshop.told[-1])
    workshop.commands()
    environment.prepare(with_tools=True)
    environment.prepare(with_tools=True, with_fuzzer=True)
    assert workshop.commands() == []


def test_an_interrupted_set_up_is_done_afresh(workshop: Workshop) -> None:
    workshop.fails = True
    with pytest.raises(KeyboardInterrupt):
        environment.prepare(with_tools=True)
    workshop.fails = False
    environment.prepare(with_tools=True)
    assert workshop.told[-1][-1] == "--reinstall"
    workshop.commands()
    environment.prepare(with_tools=True)
    assert workshop.commands() == []


def test_an_environment_whose_python_is_gone_is_made_anew(workshop: Workshop) -> None:
    environment.prepare(with_tools=True)
    workshop.commands()
    workshop.python.unlink()
    workshop.python.symlink_to("/nonexistent/python3")
    environment.prepare(with_tools=True)
    assert workshop.commands() == ["venv", "sync"]


def test_a_copied_checkout_does_not_go_on_running_the_old_one(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.prepare(with_tools=True)
    workshop.commands()
    copy = workshop.root / "copy"
    copy.mkdir()
    for name in environment.INPUTS:
        (copy / name).write_bytes((workshop.root / name).read_bytes())
    monkeypatch.setattr(environment, "ROOT", copy)
    environment.prepare(with_tools=True)
    assert workshop.commands() == ["sync"]


@pytest.mark.parametrize("stamp", ["", "[]", "{", '{"inputs": 1}'])
def test_a_stamp_that_cannot_be_read_counts_as_none(workshop: Workshop, stamp: str) -> None:
    environment.prepare(with_tools=True)
    workshop.commands()
    environment.STAMP.write_text(stamp, encoding="utf-8")
    environment.prepare(with_tools=True)
    assert workshop.commands() == ["sync"]
    assert json.loads(environment.STAMP.read_text(encoding="utf-8"))["with_tools"] is True


def test_a_mirror_is_asked_for_the_locked_versions_by_their_digests(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    environment.prepare(with_tools=False)
    assert workshop.commands() == ["venv", "export", "pip sync", "pip install"]


def test_two_set_ups_at_once_take_turns(workshop: Workshop) -> None:
    """The second one waits for the first, and the first being killed does not leave it waiting."""
    fork = multiprocessing.get_context("fork")
    holds, let_go = fork.Event(), fork.Event()

    def hold() -> None:
        with environment._only_one():
            holds.set()
            let_go.wait(60)

    first = fork.Process(target=hold)
    first.start()
    assert holds.wait(60)
    second = fork.Process(target=environment.prepare, kwargs={"with_tools": True})
    second.start()
    second.join(HELD_SECONDS)
    assert second.is_alive()
    first.kill()
    first.join()
    second.join(60)
    assert second.exitcode == 0
    assert workshop.python.exists()
    assert environment.STAMP.exists()
