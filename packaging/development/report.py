"""How the commands talk: sentences while they work, a heading and a time for each stage, one sentence on failure."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence

from development.places import ROOT


class Problem(Exception):
    """Something that the person at the machine has to mend; ``hint`` is what to type or do."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title)
        self.title, self.hint = title, hint

    def __str__(self) -> str:
        return f"{self.title}\n{self.hint}" if self.hint else self.title


def say(text: str) -> None:
    """Print a line now, before a child process prints its own."""
    print(text, flush=True)


def run_stage(title: str, command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run one command in the checkout under a heading, tell how long it took, and return its exit code."""
    say(f"\n== {title}")
    started = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, env=environment).returncode
    outcome = "done" if code == 0 else f"failed with exit code {code}"
    say(f"-- {title}: {outcome} in {time.monotonic() - started:.1f} s")
    return code
