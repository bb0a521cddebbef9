"""How columns share a table's width, so that nothing that matters has to be scrolled for.

Where room is short, words are cut first. Then the least important columns are left out. Then verdicts are shown by
their shapes alone. Only where even so too many of those stand side by side, some of them go out of sight, as whole
columns, and a scroll bar brings them back; what the rows are called stays where it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Want:
    """What a column wants: room for every word, the least that it can do with, and how soon it is left out."""

    wide: int
    least: int
    rank: int = 0
    """0 stays; of the others the highest goes first."""
    shape: int | None = None
    """The width of a verdict's shape alone, for a column of verdicts."""


@dataclass(frozen=True, slots=True)
class Shares:
    """A width for each column, 0 for one that isn't shown."""

    widths: tuple[int, ...] = ()
    left_out: frozenset[int] = frozenset()
    shapes_only: bool = False
    beyond: int = 0
    """How many columns of verdicts are out of sight, to be scrolled for."""
    step: int = 0
    """How wide each of those is."""


def share(room: int, wants: tuple[Want, ...], first: int = 0) -> Shares:
    """Share ``room`` out; where columns of verdicts are scrolled, ``first`` is the number of the first in sight."""
    left_out = _left_out(room, wants)
    if _least(wants, left_out) <= room:
        return Shares(_spread(room, wants, left_out), left_out)
    if all(want.shape is None for want in wants):
        # Nothing else gives way: what stays is cut further, each by the same part.
        return Shares(_squeezed(room, wants, left_out), left_out)
    shapes = tuple(_as_shape(want) for want in wants)
    left_out = _left_out(room, shapes)
    if _least(shapes, left_out) <= room:
        return Shares(_spread(room, shapes, left_out), left_out, shapes_only=True)
    return _scrolled(room, shapes, left_out, first)


def _as_shape(want: Want) -> Want:
    return want if want.shape is None else replace(want, wide=want.shape, least=want.shape)


def _left_out(room: int, wants: tuple[Want, ...]) -> frozenset[int]:
    gone: set[int] = set()
    for place in sorted((place for place, want in enumerate(wants) if want.rank), key=lambda at: -wants[at].rank):
        if _least(wants, gone) <= room:
            break
        gone.add(place)
    return frozenset(gone)


def _least(wants: tuple[Want, ...], gone: frozenset[int] | set[int]) -> int:
    return sum(want.least for place, want in enumerate(wants) if place not in gone)


def _spread(room: int, wants: tuple[Want, ...], gone: frozenset[int] | set[int]) -> tuple[int, ...]:
    """Give each its least, then more to all alike until it has what it wants, and of what is left over by its width.

    Verdicts come second: they lack no more than the end of a title or of an endless word.
    """
    shown = [place for place in range(len(wants)) if place not in gone]
    widths = [0 if place in gone else want.least for place, want in enumerate(wants)]
    more = room - sum(widths)
    for second in (False, True):
        hungry = [place for place in shown if (wants[place].shape is not None) is second]
        for number, place in enumerate(sorted(hungry, key=lambda at: _lack(wants[at]))):
            given = min(_lack(wants[place]), more // (len(hungry) - number))
            widths[place] += given
            more -= given
    if gone:
        # What is left out stands below the words of the first.
        widths[shown[0]] += more
        return tuple(widths)
    even = [width + more * width // sum(widths) for width in widths] if more else widths
    even[shown[-1]] += sum(widths) + more - sum(even)
    return tuple(even)


def _lack(want: Want) -> int:
    return want.wide - want.least


def _squeezed(room: int, wants: tuple[Want, ...], gone: frozenset[int]) -> tuple[int, ...]:
    least = _least(wants, gone)
    widths = [0 if place in gone else want.least * room // least for place, want in enumerate(wants)]
    widths[0] += room - sum(widths)
    return tuple(widths)


def _scrolled(room: int, wants: tuple[Want, ...], gone: frozenset[int], first: int) -> Shares:
    verdicts = [place for place, want in enumerate(wants) if want.shape is not None]
    step = max(wants[place].least for place in verdicts)
    others = _least(wants, gone | set(verdicts))
    count = min(max(1, (room - others) // step), len(verdicts))
    first = min(max(0, first), len(verdicts) - count)
    hidden = {place for number, place in enumerate(verdicts) if not first <= number < first + count}
    even = tuple(replace(want, wide=step, least=step) if want.shape is not None else want for want in wants)
    fits = others + count * step <= room
    widths = _spread(room, even, gone | hidden) if fits else _squeezed(room, even, gone | hidden)
    return Shares(widths, gone, shapes_only=True, beyond=len(verdicts) - count, step=step)
