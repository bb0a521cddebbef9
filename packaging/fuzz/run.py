"""Fuzzes one reader with atheris: ``run.py TARGET SECONDS FOLDER``; ends with 0 where nothing was found.

libFuzzer keeps in FOLDER/corpus what reached new code, so that the next run goes on from there, and writes into
FOLDER/findings the input that broke something. ``run.py TARGET INPUT`` runs one input again.
"""

from __future__ import annotations

import hashlib
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

INPUT_SECONDS = 10
"""An input that takes longer is a finding; instrumented code runs several times slower than ours does otherwise."""
MEMORY_MB = 2048
ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> None:
    """Fuzz until the time is over or something is found."""
    sys.path.insert(0, str(ROOT / "tests"))
    # atheris is in a group of its own, which neither mypy nor the tests have.
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["otadesk"]):
        targets = import_module("targets").TARGETS
    name, *rest = arguments
    target = targets[name]
    if len(rest) == 1:
        target.run(Path(rest[0]).read_bytes())
        return
    seconds, place = rest
    folder, findings = Path(place) / "corpus" / name, Path(place) / "findings"
    folder.mkdir(parents=True, exist_ok=True)
    findings.mkdir(exist_ok=True)
    for data in import_module("seeds").seeds(name, max_bytes=target.max_bytes):
        (folder / hashlib.sha256(data).hexdigest()).write_bytes(data)
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={target.max_bytes}",
        f"-timeout={INPUT_SECONDS}",
        f"-rss_limit_mb={MEMORY_MB}",
        f"-artifact_prefix={findings}/{name}-",
        "-print_final_stats=1",
        "-verbosity=0",
    ]
    atheris.Setup([sys.argv[0], *options, str(folder)], target.run)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
