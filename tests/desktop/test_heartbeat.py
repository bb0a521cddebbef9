"""The watchdog over the window's thread: it barks at every real block, and never at a busy machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]

PROGRAM = """
import ctypes, json, os, sys, threading, time
from dataclasses import asdict
from PySide6.QtCore import QCoreApplication, QTimer
from support.heartbeat import Heartbeat

def sleeps(): time.sleep(0.3)

def works():
    end = time.thread_time() + 0.3
    while time.thread_time() < end:
        pass

def waits_for_a_lock():
    lock = threading.Lock()
    lock.acquire()
    threading.Timer(0.3, lock.release).start()
    lock.acquire()

def another_thread_keeps_python():
    # A call through PyDLL keeps Python's lock, as a long call of an extension would.
    threading.Thread(target=ctypes.PyDLL(None).usleep, args=(300_000,)).start()

def nothing(): pass

app = QCoreApplication([])
heart = Heartbeat(0.02)
QTimer.singleShot(200, globals()[sys.argv[1]])
QTimer.singleShot(int(sys.argv[2]), app.quit)
heart.start()
app.exec()
heart.stop()
worst = max(heart.beats, key=lambda beat: beat.blocked)
print(json.dumps([worst.blocked, max(beat.late for beat in heart.beats), worst.stack, len(heart.beats)]))
"""


def worst_block(what: str, milliseconds: int = 900) -> tuple[float, float, list[str], int]:
    """Return the longest block, the longest lateness, where it was, and how many beats there were."""
    program = [sys.executable, "-c", PROGRAM, what, str(milliseconds)]
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}
    told = subprocess.run(program, env=environment, check=True, capture_output=True, text=True, timeout=60).stdout
    blocked, late, stack, count = json.loads(told)
    return blocked, late, stack, count


@contextmanager
def busy_machine() -> Iterator[None]:
    """Have three more programs than there are processors work as hard as they can."""
    idlers = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range((os.cpu_count() or 1) + 3)]
    try:
        yield
    finally:
        for idler in idlers:
            idler.kill()
            idler.wait()


@pytest.mark.parametrize("what", ["sleeps", "works", "waits_for_a_lock", "another_thread_keeps_python"])
def test_a_block_is_seen_and_where_it_was(what: str) -> None:
    blocked, _late, stack, _count = worst_block(what)
    assert blocked > 0.2
    if what != "another_thread_keeps_python":
        assert f"in {what}" in stack[0]


def test_a_busy_machine_is_no_block() -> None:
    with busy_machine():
        blocked, _late, _stack, count = worst_block("nothing", 3000)
    assert count > 20
    assert blocked < 0.05


def test_a_block_on_a_busy_machine_is_seen() -> None:
    with busy_machine():
        assert worst_block("sleeps", 2000)[0] > 0.2
