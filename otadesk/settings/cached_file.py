"""Small files in the cache folder: each is whole or not there, and what goes wrong with one is worth no error."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any


def read_cached(file: Path, most_bytes: int) -> Any:
    """Return the JSON that a file holds; None where there is none, or none that can be read."""
    try:
        if not file.is_file():
            return None
        with file.open("rb") as stream:
            raw = stream.read(most_bytes + 1)
        return json.loads(raw) if len(raw) <= most_bytes else None
    except (OSError, ValueError, RecursionError):
        return None


def write_cached(file: Path, content: Any) -> None:
    """Put JSON in place in one step, for this user alone: names of private folders are secrets.

    What can't be written is let go.
    """
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        # Its file is made with 0600; a link in the old one's place is replaced, not followed.
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.stem}-")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as stream:
                json.dump(content, stream)
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
