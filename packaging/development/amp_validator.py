"""Fetches the official AMP validator with its rules, as Next.js carries it on the npm registry.

AMP's own packages there hold neither: ``amphtml-validator`` and ``@ampproject/toolbox-validator-rules`` load them from
AMP's servers when they run. The tests let a browser run what is in this file, so nothing of Node.js runs but npm.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

from development.places import tools
from development.report import Problem, say

PACKAGE, VERSION = "next", "15.5.29"
INSIDE = "package/dist/compiled/amphtml-validator/validator_wasm.js"
SHA256 = "f1f4629ab36f555f5a9937a5cf00f0ef780bf025883c035d06389b151c896f26"


def place() -> Path:
    """Return where the validator is, once it was fetched."""
    return tools() / "amp" / "validator_wasm.js"


def provide(environment: Mapping[str, str]) -> None:
    """Fetch the validator where it isn't there yet; raises Problem where that can't be done."""
    if place().exists() and _digest(place()) == SHA256:
        return
    say(f"Fetching the AMP validator, out of {PACKAGE} {VERSION}")
    place().parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=tools()) as scratch:
        found = _unpacked(_packed(Path(scratch), environment), Path(scratch))
        if _digest(found) != SHA256:
            raise Problem(
                f"The AMP validator in {PACKAGE} {VERSION} is not the one that otadesk is tested with.",
                f"Its SHA-256 is {_digest(found)}, not {SHA256}. Nothing of it was run.",
            )
        found.replace(place())


def _packed(folder: Path, environment: Mapping[str, str]) -> Path:
    npm = shutil.which("npm", path=environment.get("PATH"))
    if npm is None:
        raise Problem("npm is not installed, with which the AMP validator is fetched.")
    command = (npm, "pack", f"{PACKAGE}@{VERSION}", f"--pack-destination={folder}", "--silent")
    done = subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    archive = folder / f"{PACKAGE}-{VERSION}.tgz"
    if done.returncode != 0 or not archive.exists():
        raise Problem(
            f"npm could not fetch {PACKAGE} {VERSION}, in which the AMP validator is.",
            f"{(done.stderr or done.stdout).strip()[-500:]}\nType the same command again when the network is there.",
        )
    return archive


def _unpacked(archive: Path, folder: Path) -> Path:
    target = folder / "validator_wasm.js"
    with tarfile.open(archive) as packed:
        try:
            inside = packed.extractfile(INSIDE)
        except KeyError:
            inside = None
        if inside is None:
            raise Problem(f"{PACKAGE} {VERSION} came without the AMP validator.")
        target.write_bytes(inside.read())
    return target


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
