"""What people came to read or to scan: a remark lies on a control before it lies on this."""

from __future__ import annotations


class Uncovered:
    """Marks a widget as such: which app it is, a verdict, a code."""
