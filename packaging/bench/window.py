"""How soon the window answers, and how much memory it takes, while a gigabyte is read, verified and uploaded.

The window is a program of its own that takes the whole journey by itself, to this computer and to a real sshd and nginx
on loopback in turns, while somebody looks at one of its places after the other. A beat in its event loop, every 5 ms,
notes how late it comes. “late” is all of that; “blocked” is without the time for which threads of this program stood
ready but the machine had no processor for them, so that it means the same on a busy machine. Both are the medians of
the rounds; the worst of all rounds stands beside them. Memory is the process's peak.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from measuring.server import support
from measuring.table import aligned

from otadesk.settings.store import Store

MEGABYTES = 1000
ROUNDS = 3


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, support("sshd").sshd() as ssh:
        here = Path(folder)
        build = support("large_build").large_build(here / "Large.ipa", MEGABYTES)
        with support("webserver").nginx(ssh.root) as web:
            site = support("site").Site(ssh, web, here)
            ways = {"this computer": _to_this_computer, "a server": _to_a_server}
            seen: dict[str, list[Any]] = {name: [] for name in ways}
            for number in range(ROUNDS):
                for name, prepare in ways.items():
                    seen[name].append(_watched(build, prepare(site, f"{name} {number}")))
    rows: list[tuple[str, ...]] = [
        ("to", "phase", "p99 late", "longest late", "p99 blocked", "longest blocked", "worst", "peak MB")
    ]
    rows += [_row(name, phase, runs) for name, runs in seen.items() for phase in ("read and verified", "uploaded")]
    print(f"{MEGABYTES} MB, {ROUNDS} rounds; milliseconds")
    print(aligned(rows))
    worst = max((run for runs in seen.values() for run in runs), key=lambda run: run.longest())
    print(f"\nThe longest blocks of the worst round:\n{worst.story()}")


def _to_this_computer(site: Any, name: str) -> Any:
    return site.computer(name)


def _to_a_server(site: Any, name: str) -> Any:
    computer = site.computer(name)
    added = site.add_to(computer, "--json").json["server"]
    store = Store(computer.home / "otadesk" / "settings")
    store.update(lambda document: {**document, "window": {"place": added["id"]}})
    return computer


def _watched(build: Path, computer: Any) -> Any:
    root = support("apple_authority").authority().root.der
    environment = computer.variables() | support("window_program").trusting(root, computer.home)
    run = support("watching").watch(build, environment, computer.home)
    if run.outcome != "done":
        message = "the window did not publish"
        raise SystemExit(message)
    return run


def _row(name: str, phase: str, runs: Sequence[Any]) -> tuple[str, ...]:
    def median(figure: Callable[[Any], float]) -> str:
        return f"{statistics.median(map(figure, runs)) * 1000:.1f}"

    return (
        *(name, phase),
        median(lambda run: run.percentile_99(phase, all_lateness=True)),
        median(lambda run: run.longest(phase, all_lateness=True)),
        median(lambda run: run.percentile_99(phase)),
        median(lambda run: run.longest(phase)),
        f"{max(run.longest(phase) for run in runs) * 1000:.1f}",
        f"{max(run.peaks[phase] for run in runs)}",
    )


if __name__ == "__main__":
    main()
