"""Runs the otadesk command as a person or a CI job would: another process, a settings folder of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Outcome:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on stdout."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        assert value["schema"] == 1
        return value


Command = Callable[..., Outcome]
"""Runs one command in this process."""


@dataclass(frozen=True)
class Computer:
    """A settings folder; ``environment`` is added to a bare one without agent, display or keychain."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    def variables(self) -> dict[str, str]:
        """Return the environment of the commands."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
        own = {"HOME": str(self.home), "OTADESK_HOME": str(self.home / "otadesk"), "PYTHONUTF8": "1"}
        coverage = {name: value for name, value in os.environ.items() if name.startswith("COV")}
        return {**kept, **coverage, **own, **self.environment}

    def start(self, *words: str | Path) -> subprocess.Popen[str]:
        """Start ``otadesk`` with these words; whoever starts it ends it."""
        return subprocess.Popen(
            self._command(words),
            env=self.variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=CHECKOUT,
        )

    def run(self, *words: str | Path, stdin: str = "") -> Outcome:
        """Run ``otadesk`` with these words and wait for its end."""
        done = subprocess.run(
            self._command(words),
            env=self.variables(),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
            cwd=CHECKOUT,
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    def _command(self, words: tuple[str | Path, ...]) -> list[str]:
        return [sys.executable, "-W", "error", "-m", "otadesk", *map(str, words)]
