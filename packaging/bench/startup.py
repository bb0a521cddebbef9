"""How long the command line takes to start, as a multiple of what Python itself takes on the same machine."""

from __future__ import annotations

import plistlib
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

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


def write_ipa(path: Path) -> None:
    """Write a small app with the names that an inspection cannot do without."""
    about = {
        "CFBundleIdentifier": "com.example.bench",
        "CFBundleName": "Bench",
        "CFBundleExecutable": "Bench",
        "CFBundleShortVersionString": "1.0",
        "CFBundleVersion": "1",
        "CFBundlePackageType": "APPL",
        "MinimumOSVersion": "15.0",
        "CFBundleSupportedPlatforms": ["iPhoneOS"],
    }
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Payload/Bench.app/Info.plist", plistlib.dumps(about))
        # A Mach-O header of a 64-bit ARM program without load commands.
        archive.writestr(
            "Payload/Bench.app/Bench", bytes.fromhex("cffaedfe0c000001000000000200000000000000") + bytes(12)
        )


def main() -> None:
    """Measure and print a line for each command."""
    python = sys.executable
    with tempfile.TemporaryDirectory() as folder:
        ipa = Path(folder) / "Bench.ipa"
        write_ipa(ipa)
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
