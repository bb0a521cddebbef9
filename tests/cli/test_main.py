"""The command line finds its commands, says clearly what is wrong, and starts without what it doesn't need."""

from __future__ import annotations

import subprocess
import sys

import pytest
from support.command import Command

from otadesk.cli.main import COMMANDS


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["help"]])
def test_the_overview_lists_every_command_and_every_exit_code(otadesk: Command, words: list[str]) -> None:
    outcome = otadesk(*words)
    assert outcome.code == 0
    assert all(name in outcome.out for name in COMMANDS)
    assert "130 cancelled" in outcome.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(otadesk: Command, name: str) -> None:
    with pytest.raises(SystemExit) as left:
        otadesk(name, "--help")
    assert left.value.code == 0


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


def test_a_reader_that_leaves_early_is_no_error(tmp_path: object) -> None:
    script = f"{sys.executable} -m otadesk checks | head -1"
    environment = {"OTADESK_HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"}
    done = subprocess.run(["bash", "-o", "pipefail", "-c", script], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
