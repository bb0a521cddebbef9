"""What a start reads is asked for at once by the next one; the list that says what is only advice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.ports import wait_until

from otadesk.desktop.read_ahead import LARGEST, READ_AHEAD_FILE, ReadAhead

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems remember by themselves")

START = """
import os
from otadesk.desktop.launch import load

application, opening = load().start(["otadesk"], os.environ)
opening.ready.connect(opening.window.close)
application.exec()
opening.close()
"""


def listed(folder: Path, *names: str) -> ReadAhead:
    (folder / READ_AHEAD_FILE).write_text(json.dumps(names), "ascii")
    return ReadAhead(folder)


def names_in(folder: Path) -> list[str]:
    names: list[str] = json.loads((folder / READ_AHEAD_FILE).read_bytes())
    return names


@pytest.fixture
def forgotten(tmp_path: Path) -> Callable[[str], Path]:
    """Make a file of which the system holds nothing in its memory."""

    def forgotten(name: str) -> Path:
        file = tmp_path / name
        file.write_bytes(b"read me" * 20_000)
        descriptor = os.open(file, os.O_RDONLY)
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)
        if is_held(file):
            pytest.skip("the tests' folder lies in memory alone, which cannot be forgotten")
        return file

    return forgotten


def is_held(file: Path) -> bool:
    """Whether the file's last bytes could be read without asking the disk."""
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.preadv(descriptor, [bytearray(1)], file.stat().st_size - 1, os.RWF_NOWAIT)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True


def test_what_was_read_last_time_is_read_before_anybody_asks_for_it(
    tmp_path: Path, forgotten: Callable[[str], Path]
) -> None:
    files = [forgotten("one"), forgotten("two, with ümlaut")]
    listed(tmp_path, *map(str, files)).ask()
    wait_until(lambda: all(map(is_held, files)), "both files in memory")


def test_a_list_that_names_what_is_no_file_stops_nothing(tmp_path: Path, forgotten: Callable[[str], Path]) -> None:
    os.mkfifo(tmp_path / "pipe")
    last = forgotten("last")
    listed(tmp_path, str(tmp_path), str(tmp_path / "pipe"), "/gone", "a\0b", "\udcff", "x" * 5000, str(last)).ask()
    wait_until(lambda: is_held(last), "the last file in memory")


def test_without_a_list_there_is_nothing_to_ask_for(tmp_path: Path) -> None:
    ReadAhead(tmp_path / "none").ask()
    (tmp_path / READ_AHEAD_FILE).mkdir()
    ReadAhead(tmp_path).ask()


def test_a_start_remembers_the_libraries_and_modules_that_it_read_before_its_window_was_painted(tmp_path: Path) -> None:
    own = {"OTADESK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(tmp_path / "pyc")}
    # With what Python compiled kept, as it is wherever otadesk is installed.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | own
    subprocess.run([sys.executable, "-c", START], env=environment, check=True, timeout=60)
    read = names_in(tmp_path / "cache")
    assert all(Path(name).stat().st_size <= LARGEST for name in read)
    ends = {Path(name).name.partition(".")[0] for name in read}
    assert {"libQt6Gui", "window", "side_bar"} <= ends
    assert ends.isdisjoint({"desk", "real_core", "paramiko"})


def test_where_the_list_cannot_be_kept_the_start_goes_on(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    ReadAhead(tmp_path / "cache").remember()
