"""A screen of its own for a test, with a mouse and a keyboard: Xvfb, looked at and worked through xdotool."""

from __future__ import annotations

import io
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageChops

DEADLINE = 60.0
Found = TypeVar("Found")


@dataclass(frozen=True)
class Place:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def foot(self, height: int) -> Place:
        """Return so much of its lower end."""
        return Place(self.x, self.y + self.height - height, self.width, height)


@dataclass(frozen=True)
class Screen:
    """A running screen."""

    display: str

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the environment for a program that shall appear here, and with no other desktop's settings."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DBUS_"))}
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", **(more or {})}

    def window(self, title: str) -> Place:
        """Return where the visible window of this title is, once it is there."""
        # xdotool adds the width of the frame twice.
        told = subprocess.run(
            ("xwininfo", "-id", self.window_id(title)),
            env=self.environment(),
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        facts = dict(line.strip().split(":", 1) for line in told.splitlines() if line.count(":") == 1)
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        return Place(*(int(facts[name]) for name in names))

    def window_id(self, title: str) -> str:
        """Return the number of the visible window of this title, once it is there."""
        return eventually(
            lambda: self._said("search", "--onlyvisible", "--name", title, check=False).splitlines()[-1:],
            f"a window called “{title}”",
        )[0]

    def active(self) -> str:
        """Return the number of the window in front, as the window manager knows it, or nothing."""
        return self._said("getactivewindow", check=False).strip()

    def minimise(self, window: str) -> None:
        """Put a window out of sight."""
        self._said("windowminimize", "--sync", window)

    def click(self, x: int, y: int) -> None:
        """Press and release the left button."""
        self._said("mousemove", str(x), str(y), "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 12) -> None:
        """Press the left button, walk, and let go, as a hand does it: a drag is only noticed when the mouse moves."""
        self._said("mousemove", str(start[0]), str(start[1]), "mousedown", "1")
        for step in range(1, steps + 1):
            x = start[0] + (end[0] - start[0]) * step // steps
            y = start[1] + (end[1] - start[1]) * step // steps
            self._said("mousemove", "--sync", str(x), str(y))
            # The target answers each move; a hand would leave it the time.
            self._said("sleep", "0.03")
        self._said("mouseup", "1")

    @contextmanager
    def holding(self, key: str) -> Iterator[None]:
        """Hold a key down meanwhile, or none."""
        if key:
            self._said("keydown", key)
        yield
        if key:
            self._said("keyup", key)

    def press(self, keys: str) -> None:
        """Press keys, such as ``ctrl+q``."""
        self._said("key", "--clearmodifiers", keys)

    def type(self, text: str) -> None:
        """Type a text, key by key."""
        self._said("type", "--clearmodifiers", "--delay", "4", text)

    def picture(self) -> Image.Image:
        """Return what the whole screen shows."""
        taken = subprocess.run(
            ["import", "-silent", "-window", "root", "png:-"], env=self.environment(), capture_output=True, check=True
        )
        return Image.open(io.BytesIO(taken.stdout)).convert("RGB")

    def _said(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment(), capture_output=True, text=True, check=check, timeout=DEADLINE
        )
        return done.stdout


@contextmanager
def screen(width: int = 1280, height: int = 900) -> Iterator[Screen]:
    """Run an X server on a display number that is free."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait(DEADLINE)


@contextmanager
def running(
    command: list[str], environment: Mapping[str, str], folder: Path | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Run a program, in a folder, and end it if it is still there afterwards."""
    program = subprocess.Popen(
        command, env=dict(environment), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        yield program
    finally:
        if program.poll() is None:
            program.terminate()
        program.communicate(timeout=DEADLINE)


def filled_rectangle(picture: Image.Image, colour: tuple[int, int, int], least: tuple[int, int]) -> Place | None:
    """Return the bounds of the first run of rows in which ``colour`` fills at least this width, if high enough."""
    red, green, blue = ImageChops.difference(picture, Image.new("RGB", picture.size, colour)).split()
    same = ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda value: 0 if value else 1).tobytes()
    width, height = picture.size
    rows: list[tuple[int, int, int]] = []
    for y in range(height):
        row = same[y * width : (y + 1) * width]
        if row.count(1) >= least[0]:
            rows.append((y, row.find(1), row.rfind(1)))
        elif len(rows) >= least[1]:
            break
        else:
            rows = []
    if len(rows) < least[1]:
        return None
    left, right = min(row[1] for row in rows), max(row[2] for row in rows)
    return Place(left, rows[0][0], right - left + 1, len(rows))


def eventually(look: Callable[[], Found | None], what: str, deadline: float = DEADLINE) -> Found:
    """Return what ``look`` finds, as soon as it finds something."""
    end = time.monotonic() + deadline
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < end, f"waited {deadline:g} s for {what}"
        time.sleep(0.05)
