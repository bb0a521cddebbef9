"""How long otadesk takes to start: its commands against Python alone, its window against an empty one of PySide6.

A command is timed from its start to its end. A window is timed from the start of its process until it has been painted
and the event loop has it again, so that a click would be answered. “Cold” means that the system has just been told to
forget what it holds of every file that is read for it, “again” that it holds them. Everything is in fresh processes,
all take turns, and a ratio is the median of those within the rounds. The first page comes once with nothing on it and
once with five releases of late. “All views” is when every part of the window has been read and made, which happens
behind the first paint.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from measuring import opened_window
from measuring.server import support
from measuring.table import aligned

from otadesk.desktop.first_page.recents import RecentBook, RecentRelease
from otadesk.ipa.sample import build_sample

ROUNDS = 15
Environment = Mapping[str, str]


@dataclass
class Subject:
    """Something that is started again and again, and the seconds that it took in each round."""

    name: str
    start: Callable[[], Mapping[str, float]]
    took: dict[str, list[float]] = field(default_factory=dict)

    def take_turn(self) -> None:
        """Start it once more."""
        for what, seconds in self.start().items():
            self.took.setdefault(what, []).append(seconds)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, _screen() as environment:
        here = Path(folder)
        commands = _commands(build_sample(here / "Sample.ipa"), environment)
        fresh = {**environment, "OTADESK_HOME": str(here / "fresh")}
        used = {**environment, "OTADESK_HOME": str(_used_home(here / "used"))}
        windows = {
            "empty PySide6 window": ("empty", fresh),
            "otadesk": ("otadesk", fresh),
            "otadesk, five releases": ("otadesk", used),
        }
        # Their first starts also write what Python compiles, and tell which files there are to forget.
        files = {name for window in windows.values() for name in _open(*window)[1]}
        again = [Subject(name, partial(_opened, *window)) for name, window in windows.items()]
        cold = [Subject(name, partial(_opened, *window, files)) for name, window in windows.items()]
        for _ in range(ROUNDS):
            for subject in (*commands, *again, *cold):
                subject.take_turn()
    print(f"Medians of {ROUNDS} rounds; windows by Qt’s {environment['QT_QPA_PLATFORM']}")
    print(aligned([("", "ms", "ratio", "min–max"), *_rows(commands, "ended")]))
    for title, subjects in (("Windows, cold", cold), ("Windows, again", again)):
        heading = (title, "painted ms", "ratio", "min–max", "all views ms")
        print(f"\n{aligned([heading, *_rows(subjects, 'painted', 'all views')])}")


def _commands(ipa: Path, environment: Environment) -> list[Subject]:
    def run(*words: str) -> Mapping[str, float]:
        started = time.perf_counter()
        subprocess.run((sys.executable, *words), env=environment, check=True, stdout=subprocess.DEVNULL)
        return {"ended": time.perf_counter() - started}

    return [
        Subject("python -c pass", partial(run, "-c", "pass")),
        Subject("otadesk --version", partial(run, "-m", "otadesk", "--version")),
        Subject("otadesk inspect", partial(run, "-m", "otadesk", "inspect", str(ipa))),
    ]


def _opened(kind: str, environment: Environment, forgotten: Sequence[str] | set[str] = ()) -> Mapping[str, float]:
    """Open a window, after the system has forgotten these files, and return when what was there."""
    for name in forgotten:
        try:
            descriptor = os.open(name, os.O_RDONLY)
        except OSError:
            # Memory that only looks like a file, or a module out of an archive.
            continue
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)
    return _open(kind, environment)[0]


def _open(kind: str, environment: Environment) -> tuple[Mapping[str, float], list[str]]:
    """Open a window and return when what was there, and which files were read."""
    program = (sys.executable, opened_window.__file__, kind, repr(time.time()))
    told = json.loads(subprocess.run(program, env=environment, check=True, capture_output=True, text=True).stdout)
    return told["took"], told["files"]


@contextmanager
def _screen() -> Iterator[Environment]:
    """Return an environment with an X server of its own, or without a screen where there is no Xvfb."""
    # With what Python compiled kept, as it is wherever otadesk is installed.
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if shutil.which("Xvfb") is None:
        yield {**plain, "QT_QPA_PLATFORM": "offscreen"}
        return
    with support("xvfb").screen() as screen:
        # No bus is no common desktop, but where none is named, Qt starts one, which no desktop waits for.
        own = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        yield {**plain, **own}


def _used_home(home: Path) -> Path:
    """Return a folder of settings that remembers five releases."""
    icon = support("ipa_builder").draw_png(180)
    book = RecentBook(home / "cache")
    for number in range(5):
        url = f"https://builds.example.com/{number}/"
        book.remember(RecentRelease("Field Notes", "2.4.0", str(number), "Staging", url, "", datetime.now(UTC), icon))
    return home


def _rows(subjects: Sequence[Subject], what: str, *also: str) -> Iterator[tuple[str, ...]]:
    anchor = subjects[0].took[what]
    for subject in subjects:
        ratios = [mine / base for mine, base in zip(subject.took[what], anchor, strict=True)]
        yield (
            subject.name,
            f"{statistics.median(subject.took[what]) * 1000:.0f}",
            f"{statistics.median(ratios):.2f}",
            f"{min(ratios):.2f}–{max(ratios):.2f}",
            *(f"{statistics.median(subject.took[one]) * 1000:.0f}" for one in also if one in subject.took),
        )


if __name__ == "__main__":
    main()
