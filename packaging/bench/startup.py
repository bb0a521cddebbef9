"""How long the command line takes to start, as a multiple of what Python itself takes on the same machine."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from otadesk.ipa.sample import build_sample

ROUNDS = 15


def seconds(commands: Sequence[Sequence[str]]) -> list[float]:
    """Return the median wall time of each command; they take turns, so that a busy machine slows all alike."""
    times: list[list[float]] = [[] for _ in commands]
    for _ in range(ROUNDS + 1):
        for command, taken in zip(commands, times, strict=True):
            started = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            taken.append(time.perf_counter() - started)
    # The first round only warms the caches.
    return [statistics.median(taken[1:]) for taken in times]


def main() -> None:
    """Measure and print a line for each command."""
    python = sys.executable
    with tempfile.TemporaryDirectory() as folder:
        ipa = build_sample(Path(folder) / "Sample.ipa")
        commands = {
            "python -c pass": (python, "-c", "pass"),
            "otadesk --version": (python, "-m", "otadesk", "--version"),
            "otadesk inspect": (python, "-m", "otadesk", "inspect", str(ipa)),
        }
        times = seconds(tuple(commands.values()))
    for name, taken in zip(commands, times, strict=True):
        print(f"{name:<20} {taken * 1000:7.0f} ms  {taken / times[0]:5.1f} × Python alone")


if __name__ == "__main__":
    main()
