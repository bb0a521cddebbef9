"""The Python environment in ``.venv``, exactly as the lock file says.

A stamp inside it tells what it was made from, so that the next start costs a few milliseconds. A mark beside it is
held while it is being made: whoever finds the mark free knows that the last set-up was cut short and does it afresh.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from development import needs, uv_tool
from development.places import ROOT, VENV, script, tools
from development.report import Problem, say

STAMP = VENV / "otadesk-setup.json"
INPUTS = ("pyproject.toml", "uv.lock")


def prepare(*, with_tools: bool, with_fuzzer: bool = False) -> None:
    """Make the environment stand; ``with_tools`` adds what only developers need: the linters and the tests' parts.

    ``with_fuzzer`` adds atheris to the tools.
    """
    if _stands(with_tools, with_fuzzer) and not _is_marked():
        return
    needs.provide_roots_of_trust()
    with _only_one() as cut_short:
        # Somebody else may have finished it while we waited.
        if cut_short or not _stands(with_tools, with_fuzzer):
            _install(with_tools or _has_tools(), with_fuzzer, afresh=cut_short)


def _install(with_tools: bool, with_fuzzer: bool, *, afresh: bool) -> None:
    environment = _uv_environment(needs.children_environment())
    uv = uv_tool.find(environment)
    if not script("python").exists():
        # Cut short before it had a Python, or that Python has been uninstalled since.
        shutil.rmtree(VENV, ignore_errors=True)
        _run(environment, uv, "venv", "--quiet", f"--python={_base_python()}", VENV)
    STAMP.unlink(missing_ok=True)
    say("Setting up the Python environment in .venv")
    groups = (*(("--group=dev",) if with_tools else ("--no-dev",)), *(("--group=fuzz",) if with_fuzzer else ()))
    again = ("--reinstall",) if afresh else ()
    if uv_tool.configured_index(environment):
        _install_from_mirror(environment, uv, groups, again)
    else:
        _run(environment, uv, "sync", "--frozen", *groups, *again)
    STAMP.write_text(
        json.dumps({"inputs": _inputs(), "with_tools": with_tools, "with_fuzzer": with_fuzzer}), encoding="utf-8"
    )


def _install_from_mirror(
    environment: Mapping[str, str], uv: Path, groups: tuple[str, ...], again: tuple[str, ...]
) -> None:
    """Install the locked versions by their digests from the index that the machine names.

    ``uv sync --frozen`` would ask PyPI: the lock file holds the addresses of the files themselves.
    """
    locked = tools() / "locked.txt"
    _run(environment, uv, "export", "--quiet", "--frozen", "--no-emit-project", *groups, f"--output-file={locked}")
    python = f"--python={script('python')}"
    _run(environment, uv, "pip", "sync", python, "--require-hashes", *again, locked)
    _run(environment, uv, "pip", "install", python, "--no-deps", "--editable", ROOT)


def _run(environment: Mapping[str, str], *command: str | Path) -> None:
    if subprocess.run(command, cwd=ROOT, env=environment).returncode != 0:
        raise Problem(
            "The Python environment could not be set up; the reason stands above.",
            "Type the same command again to go on where it stopped.",
        )


def _uv_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return uv's surroundings: this checkout's environment, this machine's Python, this system's roots of trust."""
    settings = {**environment, "UV_PROJECT_ENVIRONMENT": str(VENV), "UV_PYTHON_DOWNLOADS": "never"}
    settings.setdefault("UV_SYSTEM_CERTS", "1")
    settings.pop("VIRTUAL_ENV", None)
    index = uv_tool.configured_index(environment)
    if index:
        settings["UV_DEFAULT_INDEX"] = index
    return settings


def _base_python() -> str:
    """Return the Python that started us, or the one below it if that is itself inside an environment."""
    base: str = getattr(sys, "_base_executable", None) or sys.executable
    return base


def _inputs() -> str:
    """Return the digest of what the environment is made from."""
    # A checkout that was moved or copied with its environment would still import the old one.
    digest = hashlib.sha256(str(ROOT).encode())
    for name in INPUTS:
        digest.update((ROOT / name).read_bytes() + b"\0")
    return digest.hexdigest()


def _stamp() -> dict[str, object]:
    try:
        stamp: object = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _stands(with_tools: bool, with_fuzzer: bool) -> bool:
    """Tell whether the environment was finished from today's inputs."""
    stamp = _stamp()
    return (
        script("python").exists()
        and stamp.get("inputs") == _inputs()
        and (not with_tools or stamp.get("with_tools") is True)
        and (not with_fuzzer or stamp.get("with_fuzzer") is True)
    )


def _has_tools() -> bool:
    """Tell whether the developers' tools are there already, which a set-up for running then leaves in place."""
    return script("pytest").exists()


def _mark() -> Path:
    return tools() / "setting-up"


def _is_marked() -> bool:
    """Tell whether a set-up is under way, or was cut short."""
    mark = _mark()
    return mark.exists() and mark.stat().st_size > 0


@contextmanager
def _only_one() -> Iterator[bool]:
    """Let one set-up work at a time; yields whether the one before was cut short."""
    with _mark().open("ab") as held:
        _lock(held.fileno())
        cut_short = _is_marked()
        held.write(b"under way\n")
        held.flush()
        yield cut_short
        # Not reached when the set-up failed or was interrupted: the mark stays for the next one to find.
        held.truncate(0)


def _lock(descriptor: int) -> None:
    """Wait for the lock, which the system frees when the process ends however it ends."""
    if sys.platform == "win32":
        # Two set-ups at once would be rare there, and uv has a lock of its own around the part that matters most.
        return
    import fcntl  # noqa: PLC0415 - Windows does not have it

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("Waiting for another set-up of this checkout to finish")
        fcntl.flock(descriptor, fcntl.LOCK_EX)
