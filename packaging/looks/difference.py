"""Tells in words which views look other than they did, and where."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from looks.signature import CELL, Cell, Signature, changed

COMMAND = "python3 packaging/dev.py shots --accept"


def differences(kept: Mapping[str, Signature], taken: Mapping[str, Signature]) -> dict[str, str]:
    """Return, for each view that looks other than it did, is new or is gone, what is to be said of it."""
    told = {
        **dict.fromkeys(taken.keys() - kept.keys(), "is new"),
        **dict.fromkeys(kept.keys() - taken.keys(), "is gone"),
        **{name: _told(kept[name], taken[name]) for name in kept.keys() & taken.keys()},
    }
    return {name: words for name, words in sorted(told.items()) if words}


def story(told: Mapping[str, str]) -> str:
    """Return all of that as one message, with what to do."""
    views = "\n\n".join(f"{name} {words}" for name, words in told.items())
    return f"{views}\n\nLook at them with: python3 packaging/dev.py shots\nIf that is as it should be: {COMMAND}"


def _told(kept: Signature, taken: Signature) -> str:
    before, now = (kept.width, kept.height), (taken.width, taken.height)
    if before != now:
        return f"has another size: {before[0]}×{before[1]} before, {now[0]}×{now[1]} now"
    cells = changed(kept, taken)
    return f"looks different {_where(cells)}\n{_map(cells, kept)}" if cells else ""


def _where(cells: Collection[Cell]) -> str:
    left, right = min(x for x, _ in cells) * CELL, (max(x for x, _ in cells) + 1) * CELL
    top, bottom = min(y for _, y in cells) * CELL, (max(y for _, y in cells) + 1) * CELL
    return f"within {left}–{right} by {top}–{bottom} pixels from its upper left corner:"


def _map(cells: Collection[Cell], one: Signature) -> str:
    """Return the view as a map, # for each cell that differs."""
    there = set(cells)
    return "\n".join(
        "    " + "".join("#" if (x, y) in there else "·" for x in range(one.columns)) for y in range(one.rows)
    )
