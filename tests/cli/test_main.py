"""The command line finds its commands, says clearly what is wrong, and starts without what it doesn't need."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.command import CHECKOUT, Command

from otadesk.cli.main import COMMANDS


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["help"]])
def test_the_overview_lists_every_command_and_every_exit_code(otadesk: Command, words: list[str]) -> None:
    outcome = otadesk(*words)
    assert outcome.code == 0
    assert all(name in outcome.out for name in COMMANDS)
    assert "130 cancelled" in outcome.out


@pytest.mark.parametrize("command", ["servers", "devices"])
def test_the_overview_names_every_action(otadesk: Command, command: str) -> None:
    choices = otadesk(command, "nonsense").err.partition("choose from ")[2].partition(")")[0]
    actions = re.findall(r"[a-z]+", choices)
    assert "add" in actions
    [line] = [one for one in otadesk("--help").out.splitlines() if one.strip().startswith(f"{command} ")]
    assert set(actions) <= set(re.findall(r"[a-z]+", line.partition(":")[2]))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(otadesk: Command, name: str) -> None:
    outcome = otadesk(name, "--help")
    assert outcome.code == 0
    assert f"usage: otadesk {name}" in outcome.out


def test_an_unknown_word_is_wrong_usage(otadesk: Command) -> None:
    outcome = otadesk("publsh")
    assert outcome.code == 2
    assert "no command and no file called “publsh”" in outcome.err


def test_an_unknown_option_is_wrong_usage_and_json_when_asked(otadesk: Command) -> None:
    assert otadesk("--frobnicate").code == 2
    outcome = otadesk("qr", "--json")
    assert outcome.code == 2
    assert outcome.json["error"]["code"] == "usage"


@pytest.mark.parametrize("command", [["inspect", "nothing.ipa"], ["servers", "list"], ["qr", "x"], ["checks"]])
def test_no_command_imports_qt_or_a_library_that_it_does_not_need(command: list[str], tmp_path: object) -> None:
    script = (
        "import sys; from otadesk.cli.main import main; main(sys.argv[1:]);"
        "bad = {'PySide6', 'paramiko', 'keyring', 'uvicorn', 'starlette', 'jinja2'} & set(sys.modules);"
        "sys.exit(f'imported {bad}' if bad else 0)"
    )
    environment = {"OTADESK_HOME": str(tmp_path), "PATH": "", "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr


def shell(tmp_path: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Run a line of bash in which ``otadesk`` is the command."""
    environment = {"OTADESK_HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"}
    line = f'otadesk() {{ {sys.executable} -W error -m otadesk "$@"; }}; {script}'
    command = ["bash", "-o", "pipefail", "-c", line]
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=CHECKOUT, check=False)


@pytest.mark.parametrize(
    "words", ["checks | head -1 >/dev/null", "checks | true", "qr https://x | true", "--help | true"]
)
def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path, words: str) -> None:
    done = shell(tmp_path, f"otadesk {words}")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("words", ["checks", "checks --json", "--help", "servers list", "qr https://x"])
def test_a_disk_without_room_for_the_output_is_told(tmp_path: Path, words: str) -> None:
    done = shell(tmp_path, f"otadesk {words} >/dev/full")
    assert done.returncode == 5
    assert "The output can’t be written." in done.stderr
    assert "Exception" not in done.stderr


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_that_are_closed_from_the_start_are_no_error(tmp_path: Path, closed: str) -> None:
    done = shell(tmp_path, f"otadesk qr https://x {closed} && otadesk servers list {closed}")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_word_too_long_for_a_file_is_wrong_usage(otadesk: Command) -> None:
    outcome = otadesk("x" * 5000)
    assert outcome.code == 2
    assert "no command and no file" in outcome.err


@pytest.mark.parametrize("words", [["x", "--json"], ["--frobnicate", "--json"]])
def test_what_is_no_command_answers_in_json_too(otadesk: Command, words: list[str]) -> None:
    assert otadesk(*words).json["error"]["code"] == "usage"


def test_a_mistake_of_otadesks_own_still_gives_one_json_object(
    otadesk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_arguments: object) -> int:
        raise LookupError("a mistake")

    monkeypatch.setattr("otadesk.cli.checks_command.run", broken)
    outcome = otadesk("checks", "--json")
    assert outcome.code == 5
    assert "LookupError: a mistake (test_main.py:" in outcome.json["error"]["detail"]


def test_without_a_display_the_window_says_so_instead_of_dying(
    otadesk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    outcome = otadesk()
    assert outcome.code == 2
    assert "no display" in outcome.err
