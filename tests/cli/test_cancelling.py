"""Ctrl-C stops work in an orderly way, an impatient second one at once, and a question immediately."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.command import CHECKOUT
from support.ports import wait_until

from otadesk.cli.cancelling import cancelled_by_signals, interrupted_by_signals


def test_the_first_one_cancels_and_the_second_interrupts() -> None:
    before = signal.getsignal(signal.SIGINT)
    with cancelled_by_signals() as token:
        os.kill(os.getpid(), signal.SIGINT)
        wait_until(lambda: token.cancelled, "the token")
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_question_is_interrupted_by_the_first_one() -> None:
    with cancelled_by_signals() as token:
        with pytest.raises(KeyboardInterrupt), interrupted_by_signals():
            os.kill(os.getpid(), signal.SIGINT)
        assert not token.cancelled


ASKING = """
import fcntl, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from otadesk.cli import sign_in
from otadesk.cli.cancelling import cancelled_by_signals
with cancelled_by_signals():
    {question}
"""


@pytest.mark.timeout(60)
@pytest.mark.parametrize("question", ["sign_in._typed('Password: ')", "sign_in.agreed('Password: ')"])
def test_ctrl_c_at_a_prompt_on_a_terminal_ends_it(tmp_path: Path, question: str) -> None:
    ours, theirs = pty.openpty()
    asking = subprocess.Popen(
        [sys.executable, "-c", ASKING.format(question=question)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=CHECKOUT,
        start_new_session=True,
    )
    os.close(theirs)
    said = b""
    while b"Password: " not in said:
        said += os.read(ours, 1000)
    os.write(ours, b"\x03")
    try:
        assert asking.wait(timeout=30) != 0
    finally:
        asking.kill()
        asking.wait()
        os.close(ours)
