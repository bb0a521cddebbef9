"""One window for each user and settings folder: what a second start hands over, tried with processes of their own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest
from support import told_window
from support.accounts import throwaway_account
from support.xvfb import eventually, running, screen

Started = subprocess.Popen[str]


class Desktop:
    """Starts windows in one session of one user."""

    def __init__(self, ends: ExitStack, home: Path, session: Path) -> None:
        self._ends = ends
        self.home = home
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "OTADESK_HOME": str(home),
            "XDG_RUNTIME_DIR": str(session),
        }

    def start(self, *files: str, more: Mapping[str, str] | None = None, folder: Path | None = None) -> Started:
        command = [sys.executable, told_window.__file__, *files]
        environment = {**self.environment, **(more or {})}
        return self._ends.enter_context(running(command, environment, folder))


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with ExitStack() as ends:
        session = ends.enter_context(tempfile.TemporaryDirectory(prefix="otadesk-session-"))
        yield Desktop(ends, tmp_path / "home", Path(session))


def told(program: Started) -> list[str]:
    """Return the next line that a window says: a word, and paths."""
    assert program.stdout is not None
    line = program.stdout.readline()
    assert line, "it ended without a word"
    word, *paths = json.loads(line)
    return [word, *(os.fsdecode(bytes.fromhex(path)) for path in paths)]


def ended_in_silence(program: Started) -> bool:
    out, errors = program.communicate(timeout=30)
    return (program.returncode, out, errors) == (0, "", "")


def test_a_second_start_hands_its_files_over_and_ends(desktop: Desktop) -> None:
    first = desktop.start("/builds/a.ipa")
    assert told(first) == ["opened", "/builds/a.ipa"]
    assert ended_in_silence(desktop.start("/builds/b.ipa", "/builds/c d.ipa"))
    assert told(first) == ["taken", "/builds/b.ipa", "/builds/c d.ipa"]


def test_a_second_start_without_files_only_calls_the_window(desktop: Desktop) -> None:
    first = desktop.start()
    assert told(first) == ["opened"]
    assert ended_in_silence(desktop.start())
    assert told(first) == ["taken"]


def test_paths_mean_the_folder_of_the_second_start_and_may_have_any_bytes(desktop: Desktop, tmp_path: Path) -> None:
    there = tmp_path / "elsewhere"
    there.mkdir()
    first = desktop.start()
    told(first)
    odd = os.fsdecode(b"caf\xe9\n.ipa")
    assert ended_in_silence(desktop.start("b.ipa", odd, folder=there))
    assert told(first) == ["taken", str(there / "b.ipa"), str(there / odd)]


def test_two_starts_at_the_same_moment_are_one_window_with_the_files_of_both(desktop: Desktop) -> None:
    both = [desktop.start("/builds/a.ipa"), desktop.start("/builds/b.ipa")]
    (second,) = eventually(lambda: [one for one in both if one.poll() is not None], "one of them to end")
    (first,) = (one for one in both if one is not second)
    assert ended_in_silence(second)
    assert {tuple(told(first)), tuple(told(first))} in (
        {("opened", "/builds/a.ipa"), ("taken", "/builds/b.ipa")},
        {("opened", "/builds/b.ipa"), ("taken", "/builds/a.ipa")},
    )


def test_after_a_crash_the_next_start_opens_and_is_met_by_the_one_after(desktop: Desktop) -> None:
    first = desktop.start()
    told(first)
    # It has begun to listen once it answers.
    assert ended_in_silence(desktop.start())
    first.kill()
    first.wait(30)
    second = desktop.start("/builds/a.ipa")
    assert told(second) == ["opened", "/builds/a.ipa"]
    assert ended_in_silence(desktop.start("/builds/b.ipa"))
    assert told(second) == ["taken", "/builds/b.ipa"]


def test_a_window_that_hangs_costs_nobody_their_files(desktop: Desktop) -> None:
    first = desktop.start()
    told(first)
    assert ended_in_silence(desktop.start())
    first.send_signal(signal.SIGSTOP)
    try:
        assert told(desktop.start("/builds/a.ipa")) == ["opened", "/builds/a.ipa"]
    finally:
        first.send_signal(signal.SIGCONT)


def test_other_settings_have_a_window_of_their_own(desktop: Desktop, tmp_path: Path) -> None:
    told(desktop.start())
    other = desktop.start("/builds/a.ipa", more={"OTADESK_HOME": str(tmp_path / "other")})
    assert told(other) == ["opened", "/builds/a.ipa"]


def test_a_session_that_another_user_can_enter_is_not_used(desktop: Desktop) -> None:
    with tempfile.TemporaryDirectory(prefix="otadesk-open-") as folder:
        session = Path(folder) / "session"
        session.mkdir()
        session.chmod(0o777)
        more = {"XDG_RUNTIME_DIR": str(session), "TMPDIR": folder}
        told(desktop.start(more=more))
        assert ended_in_silence(desktop.start(more=more))
        assert list(session.iterdir()) == []
        assert (Path(folder) / f"otadesk-{os.geteuid()}").is_dir()


AS_ANOTHER = """
import fcntl, os, socket, sys
from pathlib import Path
from otadesk.desktop.outside.calls import call_the_first
from otadesk.desktop.outside.meeting_point import meeting_point

settings, session, temporary, user = sys.argv[1:]
os.setresuid(int(user), int(user), int(user))
point = meeting_point(Path(settings), {"XDG_RUNTIME_DIR": session})
assert str(point.lock).startswith(temporary), point
print(call_the_first(point, [Path("/a.ipa")], ""), flush=True)
for name in os.environ["SOCKETS"].split(":"):
    try:
        socket.socket(socket.AF_UNIX).connect(name)
    except PermissionError:
        print("refused", flush=True)
"""


def test_a_start_as_another_user_neither_calls_nor_is_called(desktop: Desktop) -> None:
    """With the very environment of the first user, as ``sudo -E`` leaves it."""
    first = desktop.start()
    told(first)
    assert ended_in_silence(desktop.start())
    assert told(first) == ["taken"]
    session = desktop.environment["XDG_RUNTIME_DIR"]
    (socket,) = Path(session).glob("*.socket")
    with tempfile.TemporaryDirectory(prefix="otadesk-other-") as other, throwaway_account(Path(other)) as account:
        places = (str(desktop.home / "settings"), session, other, str(account.uid))
        environment = {**desktop.environment, "TMPDIR": other, "SOCKETS": str(socket)}
        done = subprocess.run(
            [sys.executable, "-c", AS_ANOTHER, *places], env=environment, capture_output=True, text=True, timeout=30
        )
    assert (done.stdout.split(), done.stderr) == (["first", "refused"], "")
    # What cannot reach the socket cannot have said anything: the next word is the next start’s.
    assert ended_in_silence(desktop.start("/builds/b.ipa"))
    assert told(first) == ["taken", "/builds/b.ipa"]


def test_the_window_comes_to_the_front_when_it_is_called(tmp_path: Path) -> None:
    with screen() as shown, tempfile.TemporaryDirectory(prefix="otadesk-session-") as session:
        more = {"OTADESK_HOME": str(tmp_path), "XDG_RUNTIME_DIR": session}
        environment = shown.environment(more)
        command = [sys.executable, told_window.__file__]
        with running(["openbox"], environment), running(command, environment) as first:
            told(first)
            window = shown.window_id("^otadesk$")
            with running([sys.executable, "-c", COVER], environment):
                eventually(lambda: shown.active() not in {"", window}, "another window in front")
                assert ended_in_silence(subprocess_of(command, environment))
                eventually(lambda: shown.active() == window, "the window in front")
                shown.minimise(window)
                eventually(lambda: shown.active() != window, "the window out of sight")
                assert ended_in_silence(subprocess_of(command, environment))
                eventually(lambda: shown.active() == window, "the window in front again")


COVER = """
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
cover = QLabel("something else")
cover.showMaximized()
app.exec()
"""


def subprocess_of(command: list[str], environment: Mapping[str, str]) -> Started:
    return subprocess.Popen(command, env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_window_that_starts_again_is_another_one_without_the_files_of_the_first(desktop: Desktop) -> None:
    first = desktop.start("/builds/a.ipa", more={"BEGIN_AGAIN": "yes"})
    assert told(first) == ["opened", "/builds/a.ipa"]
    assert told(first) == ["opened"]
    assert first.wait(30) == 0
    assert ended_in_silence(desktop.start("/builds/b.ipa"))
    assert told(first) == ["taken", "/builds/b.ipa"]
