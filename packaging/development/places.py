"""Where things lie in a checkout."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
# What setting up needs besides the environment: uv, apt's log, the mark of a set-up under way.
TOOLS = ROOT / ".tools"


def script(name: str) -> Path:
    """Return where the environment has a program, such as ``python``."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def tools() -> Path:
    """Return the folder of tools, made if need be and ignored by git without being named in its settings."""
    TOOLS.mkdir(exist_ok=True)
    (TOOLS / ".gitignore").write_text("*\n", encoding="utf-8")
    return TOOLS
