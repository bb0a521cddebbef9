"""Small files in the cache folder: each is whole or not there, and what goes wrong with one is worth no error."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from otadesk.errors import OtadeskError
from otadesk.settings.one_step import save_in_one_step


def read_cached(file: Path, most_bytes: int) -> Any:
    """Return the JSON that a file holds; None where there is none, or none that can be read."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(most_bytes + 1)
        return json.loads(raw) if len(raw) <= most_bytes else None
    except (OSError, ValueError, RecursionError):
        return None


def write_cached(file: Path, content: Any) -> None:
    """Put JSON in place in one step; what can't be written is let go."""
    with suppress(OSError, OtadeskError):
        file.parent.mkdir(parents=True, exist_ok=True)
        save_in_one_step(file, json.dumps(content).encode("ascii"))
