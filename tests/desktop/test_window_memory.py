"""What the window remembers: there next time, written by a job, and never a reason not to start."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from otadesk.desktop import window_memory
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.window_memory import LARGEST, WindowMemory


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "window.json"


def test_what_was_kept_is_there_next_time(qapp: object, file: Path) -> None:
    memory = WindowMemory(file)
    memory.keep("one", ["ü", 1])
    memory.keep("two", "x")
    memory.keep("two", None)
    assert (memory.value("one"), memory.value("two"), memory.value("three")) == (["ü", 1], None, None)
    memory.write_now()
    again = WindowMemory(file)
    assert (again.value("one"), again.value("two")) == (["ü", 1], None)


def test_a_job_writes_it_and_the_windows_thread_never_does(
    qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writers: list[threading.Thread] = []
    write = window_memory.write_cached

    def noted(file: Path, content: object) -> None:
        writers.append(threading.current_thread())
        write(file, content)

    monkeypatch.setattr(window_memory, "write_cached", noted)
    jobs, memory = Jobs(), WindowMemory(file)
    memory.write_by(jobs)
    memory.keep("one", 1)
    memory.keep("two", 2)
    qtbot.waitUntil(lambda: bool(writers) and not jobs.busy)
    memory.write_now()
    assert len(writers) == 1, "both at once, and nothing is left for the end"
    assert writers[0] is not threading.main_thread()
    assert (WindowMemory(file).value("one"), WindowMemory(file).value("two")) == (1, 2)


def test_what_no_job_came_to_is_written_at_the_end(qapp: object, file: Path) -> None:
    jobs, memory = Jobs(), WindowMemory(file)
    memory.write_by(jobs)
    memory.keep("one", 1)
    jobs.stop()
    memory.write_now()
    assert WindowMemory(file).value("one") == 1


@pytest.mark.parametrize(
    "content", [b"", b"[1]", b'"text"', b"\xff", b"[" * 100_000, b'{"one": 1' + b" " * LARGEST + b"}"], ids=len
)
def test_what_is_no_memory_holds_nothing_and_is_replaced(qapp: object, file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    memory = WindowMemory(file)
    assert memory.value("one") is None
    memory.keep("one", 2)
    memory.write_now()
    assert WindowMemory(file).value("one") == 2


def test_where_nothing_can_be_written_it_lasts_as_long_as_the_window(qapp: object, file: Path) -> None:
    file.parent.write_text("a file where the folder should be", encoding="utf-8")
    memory = WindowMemory(file)
    memory.keep("one", 1)
    memory.write_now()
    assert memory.value("one") == 1
    assert file.parent.is_file()
