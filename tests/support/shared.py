"""Where the real files lie that the tests compare against, on machines that have them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "fixtures"


def facts() -> list[dict[str, Any]]:
    """Return the facts of every real file, as an independent collector read them."""
    files: list[dict[str, Any]] = json.loads((FIXTURES / "FACTS.json").read_text(encoding="utf-8"))["files"]
    return files
