"""What the nearby server remembers between runs, so that links stay the same: its ports and its earlier addresses."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from otadesk.nearby.keeping import read_private, write_private

_FILE = "nearby.json"
_SCHEMA = 1
_MOST_ADDRESSES = 32


@dataclass(frozen=True, slots=True)
class Memory:
    """Ports (0 where none was ever used) and every address under which builds may have been published."""

    port: int = 0
    trust_port: int = 0
    urls: tuple[str, ...] = ()

    def with_url(self, url: str) -> Memory:
        """Return the same with one more address, the newest last; very old ones are forgotten."""
        others = tuple(known for known in self.urls if known != url)
        return Memory(self.port, self.trust_port, (*others, url)[-_MOST_ADDRESSES:])


def recall(folder: Path) -> Memory:
    """Return what was remembered; nothing where there is nothing that can be read, since it is only a convenience."""
    try:
        content = json.loads(read_private(folder / _FILE))
    except (OSError, ValueError, RecursionError):
        return Memory()
    if not isinstance(content, dict) or content.get("schema") != _SCHEMA:
        return Memory()
    urls = content.get("urls")
    return Memory(
        _port(content.get("port")),
        _port(content.get("trust_port")),
        tuple(_addresses(urls if isinstance(urls, list) else []))[-_MOST_ADDRESSES:],
    )


def remember(folder: Path, memory: Memory) -> None:
    """Write it down; raises OSError."""
    text = json.dumps({"schema": _SCHEMA, **asdict(memory)}, indent=2)
    write_private(folder / _FILE, text.encode("utf-8"))


def _port(value: object) -> int:
    return value if type(value) is int and 0 < value < 65536 else 0


def _addresses(values: Sequence[object]) -> list[str]:
    return [value for value in values if isinstance(value, str) and value.startswith("https://") and len(value) < 300]
