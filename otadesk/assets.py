"""Finds what lies in ``resources/``: in a wheel, an editable install, a checkout and a frozen build alike."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def root() -> Traversable:
    """Return the folder of resources.

    A wheel and a frozen build carry it inside the package; an editable install and a checkout have it beside the
    package, because hatchling does not map ``force-include`` there.
    """
    inside = files("otadesk") / "resources"
    return inside if inside.is_dir() else Path(__file__).resolve().parents[1] / "resources"


def read_bytes(path: str) -> bytes:
    """Return a resource's bytes; ``path`` is relative to ``resources/``, with slashes."""
    return root().joinpath(*path.split("/")).read_bytes()


def read_text(path: str) -> str:
    """Return a resource's text, which is UTF-8."""
    return read_bytes(path).decode("utf-8")


def names(folder: str) -> tuple[str, ...]:
    """Return the sorted names of what lies in a folder of ``resources/``."""
    return tuple(sorted(entry.name for entry in root().joinpath(*folder.split("/")).iterdir()))
