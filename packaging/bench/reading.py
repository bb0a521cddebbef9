"""How long a quick look takes for builds of any size, and how soon files made to do harm are refused.

Times are whole calls of ``inspect`` in this process, medians of five. The peer for a look is listing the
same file with zipfile, in the same run; for harm there is none, and the figure to hold is one second.
"""

from __future__ import annotations

import os
import plistlib
import statistics
import struct
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from otadesk.errors import PackageError
from otadesk.ipa.inspect import inspect
from otadesk.ipa.sample import build_sample

ROUNDS = 5
INFO = "Payload/OtadeskSample.app/Info.plist"


def median(work: Callable[[], object]) -> float:
    """Return the median wall time of some calls, in seconds."""
    taken = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def grown(folder: Path, megabytes: int) -> Path:
    """Return the sample app with so many megabytes of other files, that don't compress, in it."""
    target = build_sample(folder / f"{megabytes}.ipa")
    block = os.urandom(1 << 20)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_STORED) as archive:
        for number in range(megabytes // 100):
            with archive.open(f"Payload/OtadeskSample.app/asset-{number}", "w", force_zip64=True) as entry:
                for _ in range(100):
                    entry.write(block)
    return target


def harmful(folder: Path) -> Iterator[tuple[str, Path]]:
    """Make files that try to keep a reader busy or to fill its memory."""
    sample = build_sample(folder / "sample.ipa")

    def with_info(name: str, info: bytes) -> tuple[str, Path]:
        target = folder / f"{name}.ipa"
        with zipfile.ZipFile(sample) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for entry in source.infolist():
                archive.writestr(entry, info if entry.filename == INFO else source.read(entry))
        return name.replace("-", " "), target

    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    yield with_info("zip-bomb", bytes(400_000_000))
    laughs = f'<!DOCTYPE plist [<!ENTITY a0 "ha">{entities}]><plist><string>&a11;</string></plist>'
    yield with_info("billion-laughs", laughs.encode())
    yield with_info("deep-xml", b"<plist>" + b"<array>" * 500_000 + b"</array>" * 500_000 + b"</plist>")
    recursive = (
        b"bplist00" + bytes([0xA1, 0x00]) + bytes([8]) + bytes(6) + bytes([1, 1]) + struct.pack(">QQQ", 1, 0, 10)
    )
    yield with_info("recursive-binary-plist", recursive)
    yield with_info("many-values", plistlib.dumps({str(n): n for n in range(300_000)}, fmt=plistlib.FMT_BINARY))
    climbing = folder / "climbing.ipa"
    with zipfile.ZipFile(climbing, "w") as archive:
        archive.writestr("Payload/../../../etc/passwd", b"x")
    yield "entry with ..", climbing


def listed(path: Path) -> None:
    """List the entries as anybody would."""
    zipfile.ZipFile(path).close()


def refused(path: Path) -> None:
    """Look at a file that must be refused."""
    try:
        inspect(path)
    except PackageError:
        return
    message = f"{path.name} was not refused"
    raise SystemExit(message)


def main() -> None:
    """Measure and print a line for each file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for megabytes in (0, 500, 4500):
            ipa = grown(folder, megabytes)
            look = median(partial(inspect, ipa))
            listing = median(partial(listed, ipa))
            times = f"{look / listing:.1f} × listing it with zipfile"
            print(f"quick look at {megabytes:>5} MB   {look * 1000:7.1f} ms  {times}")
            ipa.unlink()
        for title, path in harmful(folder):
            print(f"refused: {title:<24} {median(partial(refused, path)) * 1000:7.1f} ms")


if __name__ == "__main__":
    main()
