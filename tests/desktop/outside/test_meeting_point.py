"""Where windows meet: one place for each user, settings folder and screen, in a folder that nobody else can enter."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from otadesk.desktop.outside.meeting_point import MeetingPoint, meeting_point


@pytest.fixture
def session() -> Iterator[Path]:
    """Return a private folder with a short name, as desktops make them for each session."""
    with tempfile.TemporaryDirectory(prefix="otadesk-session-") as folder:
        yield Path(folder)


def point(settings: Path, session: Path, **more: str) -> MeetingPoint:
    found = meeting_point(settings, {"XDG_RUNTIME_DIR": str(session), **more})
    assert found is not None
    return found


def test_each_settings_folder_and_each_screen_has_a_place_of_its_own(session: Path, tmp_path: Path) -> None:
    here = point(tmp_path / "a", session)
    assert here == point(tmp_path / "a", session)
    others = (point(tmp_path / "b", session), point(tmp_path / "a", session, DISPLAY=":1"))
    assert len({here, *others, point(tmp_path / "a", session, WAYLAND_DISPLAY="wayland-0")}) == 4
    assert Path(here.socket).parent == here.lock.parent == session


def test_a_link_to_the_settings_leads_to_the_same_place(session: Path, tmp_path: Path) -> None:
    (tmp_path / "settings").mkdir()
    (tmp_path / "link").symlink_to("settings")
    assert point(tmp_path / "link", session) == point(tmp_path / "settings", session)


def test_without_a_session_there_is_a_folder_of_our_own(
    session: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(session))
    for environment in ({}, {"XDG_RUNTIME_DIR": str(tmp_path / "gone")}):
        found = meeting_point(tmp_path, environment)
        assert found is not None
        assert found.lock.parent == session / f"otadesk-{os.geteuid()}"
        assert found.lock.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("fault", ["open to others", "a link", "a file", "somebody else’s"])
def test_what_another_user_may_have_put_there_is_no_place_to_meet(
    session: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(session))
    own = session / f"otadesk-{os.geteuid()}"
    match fault:
        case "open to others":
            own.mkdir()
            own.chmod(0o777)
        case "a link":
            (session / "elsewhere").mkdir(mode=0o700)
            own.symlink_to("elsewhere")
        case "a file":
            own.touch(mode=0o600)
        case _:
            # Whoever this is, the folder is not theirs.
            own.mkdir(mode=0o700)
            another = os.geteuid() + 1
            monkeypatch.setattr(os, "geteuid", lambda: another)
            own.rename(session / f"otadesk-{os.geteuid()}")
    assert meeting_point(tmp_path, {}) is None


def test_a_socket_whose_path_would_be_too_long_is_not_tried(tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 60) / ("y" * 60)
    deep.mkdir(parents=True, mode=0o700)
    assert meeting_point(tmp_path, {"XDG_RUNTIME_DIR": str(deep)}) is None


HOLD = """
import sys
from pathlib import Path
from otadesk.desktop.outside.meeting_point import MeetingPoint

print(MeetingPoint(Path(sys.argv[1]), "").claim(), flush=True)
sys.stdin.read()
"""


def test_one_process_is_first_until_it_ends_however_it_ends(session: Path) -> None:
    lock = session / "lock"
    for end in (subprocess.Popen.kill, subprocess.Popen.terminate):
        command = [sys.executable, "-c", HOLD, str(lock)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
            assert first.stdout is not None
            assert first.stdout.readline().strip() == "True"
            second = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
            assert second.stdout.strip() == "False"
            end(first)
    after = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
    assert after.stdout.strip() == "True"


def test_a_link_in_place_of_the_lock_is_not_followed(session: Path, tmp_path: Path) -> None:
    (session / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic"):
        MeetingPoint(session / "lock", "").claim()
    assert not (tmp_path / "elsewhere").exists()
