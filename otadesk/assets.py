"""Finds what lies in ``resources/``: in a wheel, an editable install, a checkout and a frozen build alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


@cache
def root() -> Traversable:
    """Return the folder of resources.

    A wheel and a frozen build carry it inside the package; an editable install and a checkout have it beside the
    package, because hatchling does not map ``force-include`` there.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    # In a zip. Imported here, since every start would wait for what hardly any needs.
    from importlib.resources import files  # noqa: PLC0415

    return files("otadesk") / "resources"


def read_bytes(path: str) -> bytes:
    """Return a resource's bytes; ``path`` is relative to ``resources/``, with slashes."""
    return root().joinpath(*path.split("/")).read_bytes()


def read_text(path: str) -> str:
    """Return a resource's text, which is UTF-8."""
    return read_bytes(path).decode("utf-8")


def names(folder: str) -> tuple[str, ...]:
    """Return the sorted names of what lies in a folder of ``resources/``."""
    return tuple(sorted(entry.name for entry in root().joinpath(*folder.split("/")).iterdir()))
