"""Runs the watched window on a build, and reads what it tells of itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from support.heartbeat import Beat

PROGRAM = Path(__file__).with_name("watched_window.py")
"""Not imported: it changes how a program imports, as otadesk does."""
PATIENCE = 300
"""Seconds for one journey; it takes about twenty."""


@dataclass(frozen=True)
class Watched:
    """One journey: how it ended, the most memory in MB by the end of each phase, and every beat."""

    outcome: str
    peaks: Mapping[str, int]
    beats: tuple[Beat, ...]

    def blocks(self, phase: str = "", *, all_lateness: bool = False) -> list[float]:
        """Return for how long each beat, or each of one phase, found the window's thread blocked, the longest last.

        With ``all_lateness`` what a busy machine took counts too.
        """
        chosen = (beat for beat in self.beats if phase in {"", beat.phase})
        return sorted(beat.late if all_lateness else beat.blocked for beat in chosen)

    def longest(self, phase: str = "", *, all_lateness: bool = False) -> float:
        """Return the longest of these in seconds."""
        return self.blocks(phase, all_lateness=all_lateness)[-1]

    def percentile_99(self, phase: str = "", *, all_lateness: bool = False) -> float:
        """Return what 99 of 100 of these stay below, in seconds."""
        return quantiles(self.blocks(phase, all_lateness=all_lateness), n=100)[-1]

    def story(self, most: int = 5) -> str:
        """Tell of the worst beats: when, for how long, and where the window's thread was."""
        worst = sorted(self.beats, key=lambda beat: -beat.blocked)[:most]
        return "\n".join(
            f"{beat.phase}: blocked {beat.blocked * 1000:.0f} ms (late {beat.late * 1000:.0f}, worked"
            f" {beat.worked * 1000:.0f}, processor taken by others {beat.stolen * 1000:.0f})"
            + "".join(f"\n    {line}" for line in beat.stack)
            for beat in worst
        )


def watch(build: Path, environment: Mapping[str, str], folder: Path) -> Watched:
    """Let the window publish a build to the place that its settings name, or to this computer where they name none."""
    report = folder / "watched.json"
    report.unlink(missing_ok=True)
    tests = str(PROGRAM.resolve().parents[1])
    given = {"QT_QPA_PLATFORM": "offscreen", **environment}
    program = [sys.executable, str(PROGRAM), str(build), str(report)]
    paths = os.pathsep.join(path for path in (tests, given.get("PYTHONPATH", "")) if path)
    ended = subprocess.run(
        program, env={**given, "PYTHONPATH": paths}, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    if not report.exists():
        raise AssertionError(f"the window ended with {ended.returncode} and told nothing:\n{ended.stderr[-2000:]}")
    told = json.loads(report.read_text(encoding="utf-8"))
    return Watched(told["outcome"], told["peaks"], tuple(Beat(**beat) for beat in told["beats"]))
