"""The entry says what it can do, and what is wrong, before anything is set up."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from development import commands, needs
from development.report import Problem

ENTRY = Path(__file__).resolve().parents[2] / "packaging" / "dev.py"


def dev(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(ENTRY), *words], capture_output=True, text=True)


def test_any_python_3_can_read_the_entry() -> None:
    ast.parse(ENTRY.read_text(encoding="utf-8"), feature_version=(3, 4))


def test_an_old_python_is_told_so_in_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    names: dict[str, object] = {"__name__": "dev"}
    exec(compile(ENTRY.read_text(encoding="utf-8"), str(ENTRY), "exec"), names)  # noqa: S102 - our own file
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    assert names["main"]() == 1  # type: ignore[operator] - it is a function
    assert "needs Python 3.11 or newer; this is Python 3.9." in capsys.readouterr().err


@pytest.mark.parametrize("words", [(), ("--help",), ("help",)])
def test_without_a_command_it_explains_them_all(words: tuple[str, ...]) -> None:
    answer = dev(*words)
    assert answer.returncode == 0
    assert all(f"\n  {name}" in answer.stdout for name in ("run", "test", "lint", "bench", "fuzz", "shots"))


def test_each_command_explains_itself() -> None:
    answer = dev("test", "--help")
    assert answer.returncode == 0
    assert "arguments go to pytest" in answer.stdout


def test_an_unknown_command_is_wrong_usage() -> None:
    answer = dev("fly")
    assert answer.returncode == 2
    assert "There is no command “fly”." in answer.stderr


def test_an_unknown_measurement_is_refused_with_those_there_are() -> None:
    answer = dev("bench", "nothing-of-the-kind")
    assert answer.returncode == 1
    assert "startup" in answer.stderr


def test_a_measurement_s_options_follow_its_name() -> None:
    assert commands._with_options(["a", "--quick", "-x", "b"]) == {"a": ("--quick", "-x"), "b": ()}
    with pytest.raises(Problem, match="--quick has to follow the name"):
        commands._with_options(["--quick", "a"])


def test_the_parts_of_measurements_are_no_measurements() -> None:
    answer = dev("bench", "nothing-of-the-kind")
    assert "transfer" in answer.stderr
    assert "measuring" not in answer.stderr


def test_an_unknown_reader_is_refused_with_those_that_are_fuzzed() -> None:
    answer = dev("fuzz", "5", "nothing-of-the-kind")
    assert answer.returncode == 1
    assert "superblob" in answer.stderr


def test_where_the_fuzzer_does_not_run_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(Problem, match="Linux"):
        commands.fuzz(["5"])


@pytest.mark.parametrize(
    ("platform", "settings", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_window_is_opened_where_there_is_a_display(
    monkeypatch: pytest.MonkeyPatch, platform: str, settings: dict[str, str], expected: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert commands.has_display() is expected


def test_another_linux_is_told_what_is_missing_by_library_and_by_debian_s_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs.debian, "is_here", lambda: False)
    wanted = (
        needs.Need("there", library="libc.so.6"),
        needs.Need("absent", library="libabsent.so.1"),
        needs.Need("nowhere", program="no-such-program"),
    )
    with pytest.raises(Problem) as caught:
        needs.provide(wanted, "the window")
    assert "libabsent.so.1 (Debian: absent), no-such-program (Debian: nowhere)" in caught.value.title
    assert "libc" not in caught.value.title


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_the_window_needs_nothing_and_the_tests_say_what_they_lack(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    needs.provide(needs.WINDOW, "the window")
    with pytest.raises(Problem, match="openssh-server"):
        needs.provide(needs.TESTS, "the tests")


def test_a_stage_that_fails_is_the_last_one(capfd: pytest.CaptureFixture[str]) -> None:
    stages = [
        (name, (sys.executable, "-c", f"raise SystemExit({code})")) for name, code in (("a", 0), ("b", 3), ("c", 0))
    ]
    assert commands._run_stages(*stages) == 3
    shown = capfd.readouterr().out
    assert "-- a: done in" in shown
    assert "-- b: failed with exit code 3" in shown
    assert "== c" not in shown
