"""How long a full verification takes, against a plain loop that inflates and hashes the same files.

The build that is verified is made here and signed by the tests' own authority: a large executable, frameworks, an
extension, an asset catalogue, many pictures and nibs, in about the proportions of a shop's or a bank's app. Some of it
compresses as code does (to a half), some not at all (pictures). All sides run in fresh processes of the same Python
with the same number of threads, taking turns; what counts is the median of the ratio over the rounds. The plain loop
reads each entry with zipfile, in pieces of 1 MiB, and hashes it with hashlib; for comparison there is a leaner one
that leaves the checksums of the zip unchecked, which both others check. Memory is the peak of the process (ru_maxrss)
less that of one that only imports the same modules.

``verification.py 4096`` makes it 4 GB instead of 500 MB.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from measuring.filler import codelike

from otadesk.ipa.certificates import read_certificate
from otadesk.ipa.inspect import inspect
from otadesk.ipa.trust import Trust
from otadesk.ipa.verify import verify

MEGABYTES = 500
ROUNDS = 5
APP = "Payload/Sample.app"
CHUNK = 256 << 10
TODAY = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


def build(path: Path, megabytes: int) -> None:
    """Write a signed app of about this size, unpacked; above 500 MB the asset catalogues grow in number."""
    # Only the process that builds needs the tests' signer, which lies where neither Python nor mypy looks by itself.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))
    authority = import_module("support.apple_authority").authority
    signer = import_module("support.ipa_builder")

    total = MEGABYTES << 20
    noise = random.Random(7)  # noqa: S311 - filler
    pictures = {f"Pictures/{number}.png": noise.randbytes(40_000) for number in range(2500)}
    nibs = {f"Base.lproj/View{number}.nib": codelike(12_000, number % 3) for number in range(300)}
    catalogue = noise.randbytes(total // 5)
    catalogues = {f"Assets{number}.car": catalogue for number in range(1 + (megabytes - MEGABYTES) * 5 // MEGABYTES)}
    frameworks = [
        replace(
            signer.FRAMEWORK, path=f"Frameworks/Part{n}.framework", suffix=f"Part{n}", code=codelike(total // 40, n)
        )
        for n in range(8)
    ]
    recipe = signer.Recipe(
        code=codelike(total // 5 * 2, 99),
        files={**pictures, **nibs, **catalogues},
        nested=(signer.WIDGET, *frameworks),
    )
    path.with_suffix(".cer").write_bytes(authority().root.der)
    files = signer.app_files(recipe)
    signer.write_ipa(path, {f"{APP}/{name}": data for name, data in files.items()}, level=6)


def plain_loop(path: Path, workers: int) -> int:
    """Inflate and hash every file with zipfile and return how many bytes they were."""

    def work(waiting: deque[zipfile.ZipInfo]) -> int:
        size = 0
        with zipfile.ZipFile(path) as archive:
            while entry := taken(waiting):
                digest = hashlib.sha256()
                with archive.open(entry) as file:
                    while data := file.read(1 << 20):
                        digest.update(data)
                        size += len(data)
                digest.digest()
        return size

    return in_threads(path, workers, work)


def lean_loop(path: Path, workers: int) -> int:
    """Inflate and hash every file with zlib alone and return how many bytes they were."""

    def work(waiting: deque[zipfile.ZipInfo]) -> int:
        size = 0
        with path.open("rb") as file:
            while entry := taken(waiting):
                size += inflate_and_hash(file, entry)
        return size

    return in_threads(path, workers, work)


def in_threads(path: Path, workers: int, work: Callable[[deque[zipfile.ZipInfo]], int]) -> int:
    """Let so many threads work on the entries, the largest first, and return the sum of what they return."""
    with zipfile.ZipFile(path) as archive:
        waiting = deque(sorted(archive.infolist(), key=lambda entry: -entry.file_size))
    with ThreadPoolExecutor(workers) as pool:
        return sum(pool.map(work, [waiting] * workers))


def taken(waiting: deque[zipfile.ZipInfo]) -> zipfile.ZipInfo | None:
    """Take the next entry away, None where there is none."""
    try:
        return waiting.popleft()
    except IndexError:
        return None


def inflate_and_hash(file: BinaryIO, entry: zipfile.ZipInfo) -> int:
    """Read one entry to its end and return its size."""
    file.seek(entry.header_offset)
    header = file.read(30)
    file.seek(int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little"), 1)
    inflater = zlib.decompressobj(-15) if entry.compress_type == zipfile.ZIP_DEFLATED else None
    digest, left, size = hashlib.sha256(), entry.compress_size, 0
    while left:
        data = file.read(min(CHUNK, left))
        left -= len(data)
        if inflater:
            data = inflater.decompress(data)
        digest.update(data)
        size += len(data)
    digest.digest()
    return size


def full_verification(path: Path, workers: int) -> int:
    """Verify the build, which must be found right, and return how many bytes were read."""
    trust = Trust((read_certificate(path.with_suffix(".cer").read_bytes()),))
    found = verify(inspect(path), trust=trust, now=TODAY, workers=workers)
    if found.state != "valid" or found.faults:
        message = f"the build is not as it should be: {found.faults[:3]}"
        raise SystemExit(message)
    return found.bytes_read


def nothing(_path: Path, _workers: int) -> int:
    """Do nothing: what is left is the interpreter with its modules."""
    return 0


WORK: dict[str, Callable[[Path, int], int]] = {
    "idle": nothing,
    "loop": plain_loop,
    "lean": lean_loop,
    "verify": full_verification,
}


def child(what: str, path: str, workers: str) -> None:
    """Do one piece of work and print its time in seconds, the bytes it read and the process's peak in KiB."""
    started = time.perf_counter()
    size = WORK[what](Path(path), int(workers))
    taken = time.perf_counter() - started
    print(json.dumps([taken, size, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]))


def measured(what: str, path: Path, workers: int) -> tuple[float, int, int]:
    """Return what ``child`` prints of a process of its own."""
    command = (sys.executable, __file__, "--child", what, str(path), str(workers))
    seconds, size, peak = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return seconds, size, peak


def main() -> None:
    """Build, measure in turns, and print the ratio and the memory."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else MEGABYTES
    workers = min(4, os.cpu_count() or 1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "build.ipa"
        # Whoever builds holds the whole app in memory; a process of its own keeps this one small.
        subprocess.run((sys.executable, __file__, "--build", str(path), str(megabytes)), check=True)
        times: dict[str, list[float]] = {"loop": [], "lean": [], "verify": []}
        idle = measured("idle", path, workers)[2]
        peak = size = 0
        for _ in range(ROUNDS):
            for what, taken_by in times.items():
                seconds, read, highest = measured(what, path, workers)
                taken_by.append(seconds)
                if what == "verify":
                    size, peak = read, max(peak, highest)
        packed = path.stat().st_size
    print(f"{size / 2**20:.0f} MB unpacked, {packed / 2**20:.0f} MB as an IPA, {workers} threads, {ROUNDS} rounds")
    print(f"full verification        {statistics.median(times['verify']):6.2f} s")
    for what, title in (("loop", "against the plain loop"), ("lean", "against the leaner loop")):
        ratios = [ours / theirs for ours, theirs in zip(times["verify"], times[what], strict=True)]
        print(f"{title:<24} {statistics.median(ratios):6.2f} ×  ({min(ratios):.2f} to {max(ratios):.2f})")
    print(f"memory above idle        {(peak - idle) / 1024:6.0f} MB")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:])
    elif sys.argv[1:2] == ["--build"]:
        build(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
