"""How long an upload takes with otadesk and with its peers: on loopback, on long lines, of one file and of many.

What is uploaded doesn't compress. The clients take turns, each arriving file is compared byte for byte, and a ratio
is taken within a round, against OpenSSH's sftp as it comes. Everything lies in memory where there is room
(/dev/shm), so that no disk is measured, and that memory is made ready before each turn (``measuring/memory.py``). With
root it all runs in namespaces of its own, which end with it; long lines and huge pages need that. ``--short`` takes
the same sizes with fewer rounds, some ten minutes instead of half an hour; ``--quick`` takes less than a minute and
proves that it works, no more.
"""

from __future__ import annotations

import os
import platform
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from measuring import clients, line, plain_tcp
from measuring.memory import use_huge_pages
from measuring.rounds import take_turns
from measuring.server import server
from measuring.table import Outcomes, Trouble, table

ROOM_NEEDED = 6 << 30
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - for its speed; the folder in it is private
OWN_NAMESPACE = "--in-own-namespace"
SMALLEST, LARGEST = 10_000, 200_000


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is measured: sizes in MiB, and the line's shapes with the size and the rounds of each."""

    large: tuple[tuple[int, int], ...]
    lines: tuple[tuple[line.Shape, int, int], ...]
    small_files: int
    small_rounds: int
    far_small_rounds: int


LINES = (line.Shape(0.04, 100e6), line.Shape(0.04, 1e9), line.Shape(0.04, 100e6, 0.01))
FULL = Extent(
    ((256, 7), (1024, 5)),
    ((LINES[0], 64, 3), (LINES[1], 256, 5), (LINES[2], 8, 5)),
    small_files=40,
    small_rounds=7,
    far_small_rounds=3,
)
SHORT = Extent(
    ((256, 3), (1024, 2)),
    ((LINES[0], 64, 1), (LINES[1], 256, 2), (LINES[2], 8, 2)),
    small_files=40,
    small_rounds=3,
    far_small_rounds=1,
)
QUICK = Extent(
    ((32, 2),),
    ((LINES[0], 8, 1), (LINES[1], 16, 1), (LINES[2], 1, 1)),
    small_files=8,
    small_rounds=1,
    far_small_rounds=1,
)
EXPLANATION = """\
s and MB/s: medians. × sftp: how many times as fast as sftp in the same round, the median; min–max: of the same.
Commands are timed from start to end. paramiko put and otadesk run in Python: from before they sign in until they have
signed off, without the start of Python and its imports. “signed in already” is the same transfer without signing in
and off. Memory of those in Python is above that of the same process before it signs in; of commands it is the peak of
the largest process, and less than about 12 MB can't be told."""


def machine() -> str:
    """Return what this ran on."""
    model = next(
        (row.partition(":")[2].strip() for row in _lines("/proc/cpuinfo") if row.startswith("model name")), "?"
    )
    memory = int(_lines("/proc/meminfo")[0].split()[1]) / 2**20
    ssh = subprocess.run(("ssh", "-V"), capture_output=True, text=True, check=True).stderr.strip()
    parts = (
        f"{os.cpu_count()} × {model}, {memory:.0f} GB, Linux {platform.release()}",
        f"Python {platform.python_version()}, paramiko {version('paramiko')}, cryptography {version('cryptography')}",
        f"{ssh}; {_first_line('rclone', 'version')}; {_first_line('lftp', '--version')}",
        f"load before: {os.getloadavg()[0]:.1f}; files in {tempfile.gettempdir()}",
    )
    return "\n".join(parts)


def _lines(path: str) -> list[str]:
    return Path(path).read_text(encoding="utf-8").splitlines()


def _first_line(program: str, word: str) -> str:
    if (path := clients.found(program)) is None:
        return f"{program} is not installed"
    return subprocess.run((path, word), capture_output=True, text=True).stdout.partition("\n")[0]


def filler(folder: Path, name: str, size: int) -> Path:
    """Write a file of so many bytes that don't compress, the same in each run."""
    noise = random.Random(name)  # noqa: S311 - filler
    path = folder / name
    with path.open("wb") as file:
        for at in range(0, size, 1 << 20):
            file.write(noise.randbytes(min(1 << 20, size - at)))
    return path


class Bench:
    """The sections of the measurement, and whether anything in them failed."""

    def __init__(self, extent: Extent, folder: Path) -> None:
        self._extent, self._folder = extent, folder
        self.has_failed = False

    def loopback(self) -> None:
        """Measure one large file on loopback."""
        with server() as login:
            for megabytes, rounds in self._extent.large:
                file = filler(self._folder, f"{megabytes}.bin", megabytes << 20)
                outcomes = take_turns(clients.ON_LOOPBACK, login, [file], rounds)
                self._show(f"loopback, {megabytes} MiB, {rounds} rounds", outcomes, [file])
                file.unlink()

    def long_lines(self) -> None:
        """Measure one large file on lines that are long, fat or lossy, and small files on a long one."""
        if reason := line.why_not():
            print(f"\n## long lines: not measured, {reason}")
            return
        for shape, megabytes, rounds in self._extent.lines:
            file = filler(self._folder, f"{megabytes}.bin", megabytes << 20)
            with line.line(shape) as begin, server(line.NEAR) as login:
                print(f"\nA line of {shape}: {plain_tcp.found(begin, line.NEAR, megabytes << 20)}.", flush=True)
                outcomes = take_turns(clients.ON_A_LINE, login, [file], rounds, begin)
            self._show(f"{shape}, {megabytes} MiB, {rounds} rounds", outcomes, [file])
            file.unlink()

    def small_files(self) -> None:
        """Measure many small files, on loopback and on a long line."""
        sizes = random.Random("sizes")  # noqa: S311 - filler
        count = self._extent.small_files
        files = [filler(self._folder, f"{at}.bin", sizes.randint(SMALLEST, LARGEST)) for at in range(count)]
        with server() as login:
            rounds = self._extent.small_rounds
            outcomes = take_turns(clients.SMALL_FILES, login, files, rounds)
        self._show(f"{count} small files, loopback, {rounds} rounds", outcomes, files)
        if not line.why_not():
            rounds = self._extent.far_small_rounds
            with line.line(LINES[0]) as begin, server(line.NEAR) as login:
                outcomes = take_turns(clients.SMALL_FILES, login, files, rounds, begin)
            self._show(f"{count} small files, {LINES[0]}, {rounds} rounds", outcomes, files)

    def _show(self, title: str, outcomes: Outcomes, files: Sequence[Path]) -> None:
        total = sum(file.stat().st_size for file in files)
        print(f"\n## {title}\n{table(outcomes, clients.SFTP, total)}", flush=True)
        absent = Trouble("not installed")
        failed = [run for runs in outcomes.values() for run in runs if isinstance(run, Trouble) and run != absent]
        self.has_failed |= bool(failed)


def main(arguments: Sequence[str]) -> int:
    """Measure, and print as it goes; the exit code is 1 where a client that is installed failed."""
    started = time.monotonic()
    if sys.platform != "linux":
        raise SystemExit("This measures on Linux only.")
    if any(shutil.which(program) is None for program in ("sshd", "sftp")):
        raise SystemExit("OpenSSH’s server and client are needed (Debian: openssh-server, openssh-client).")
    # An end by signal is an end in order, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with ExitStack() as stack:
        if SHARED_MEMORY.is_dir() and shutil.disk_usage(SHARED_MEMORY).free > ROOM_NEEDED:
            tempfile.tempdir = str(SHARED_MEMORY)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="otadesk-bench-")))
        print(f"{machine()}\n{EXPLANATION}", flush=True)
        extent = QUICK if "--quick" in arguments else SHORT if "--short" in arguments else FULL
        bench = Bench(extent, folder)
        bench.loopback()
        bench.long_lines()
        bench.small_files()
    print(f"\nload after: {os.getloadavg()[0]:.1f}; {time.monotonic() - started:.0f} s in all")
    return int(bench.has_failed)


def in_own_namespace(arguments: Sequence[str]) -> None:
    """Go on in namespaces of this program's own, for network and mounts, where that can be."""
    if sys.platform != "linux" or line.why_not():
        return
    command = ("unshare", "--net", "--mount", sys.executable, __file__, OWN_NAMESPACE, *arguments)
    os.execvp(command[0], command)  # noqa: S606 - no shell is wanted


if __name__ == "__main__":
    if sys.argv[1:2] == [OWN_NAMESPACE]:
        line.prepare_namespace()
        use_huge_pages(SHARED_MEMORY)
        sys.exit(main(sys.argv[2:]))
    in_own_namespace(sys.argv[1:])
    sys.exit(main(sys.argv[1:]))
