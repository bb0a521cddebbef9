"""What was measured, as medians, ratios and a table to read.

A ratio is taken within a round, in which all clients had the same machine under the same load, and the median is of
the ratios: so a busy minute spoils one round, not the result.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

GONE = "–"
"""What stands where there is no figure."""


@dataclass(frozen=True, slots=True)
class Run:
    """One transfer: seconds by the clock, processor seconds of the client, and its peak of memory."""

    seconds: float
    cpu_seconds: float
    memory_kib: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a transfer gave no figure."""

    reason: str


Outcome = Run | Trouble
Outcomes = Mapping[str, Sequence[Outcome]]
"""The outcomes of each client, one for each round, in the order of the rounds."""


def ratios(runs: Sequence[Outcome], anchor: Sequence[Outcome]) -> list[float]:
    """Return how many times as fast as the anchor each run was; rounds that lack either are left out."""
    pairs = zip(runs, anchor, strict=True)
    return [
        theirs.seconds / ours.seconds for ours, theirs in pairs if isinstance(ours, Run) and isinstance(theirs, Run)
    ]


def spread(values: Sequence[float]) -> str:
    """Return the smallest and the largest."""
    return f"{min(values):.2f}–{max(values):.2f}" if values else GONE


def table(outcomes: Outcomes, anchor: str, total_bytes: int) -> str:
    """Return a table with a line for each client: how fast, how much faster than ``anchor``, at what cost."""
    headings = ("", "s", "MB/s", f"× {anchor}", "min–max", "CPU s/GB", "memory MB")
    rows = [_row(name, runs, outcomes[anchor], total_bytes) for name, runs in outcomes.items()]
    return aligned([headings, *rows])


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as lines: the first column to the left, figures to the right; a short row ends in free text."""
    columns = max(len(row) for row in rows)
    complete = [row for row in rows if len(row) == columns]
    widths = [max(len(row[0]) for row in rows)]
    widths += [max(len(row[column]) for row in complete) for column in range(1, columns)]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        if len(row) == columns:
            cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        else:
            cells += row[1:]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def _row(name: str, runs: Sequence[Outcome], anchor: Sequence[Outcome], total_bytes: int) -> Sequence[str]:
    done = [run for run in runs if isinstance(run, Run)]
    troubles = [run.reason for run in runs if isinstance(run, Trouble)]
    if not done:
        return (name, troubles[0] if troubles else "not measured")
    if troubles:
        name = f"{name} (failed {len(troubles)} of {len(runs)} times: {troubles[0]})"
    compared = ratios(runs, anchor)
    seconds = statistics.median(run.seconds for run in done)
    return (
        name,
        f"{seconds:.2f}",
        f"{total_bytes / seconds / 1e6:.1f}",
        f"{statistics.median(compared):.2f}" if compared else GONE,
        spread(compared),
        f"{statistics.median(run.cpu_seconds for run in done) / total_bytes * 1e9:.2f}",
        f"{statistics.median(run.memory_kib for run in done) / 1024:.0f}",
    )
