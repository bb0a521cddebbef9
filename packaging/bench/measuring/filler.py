"""Bytes that compress as the files of real apps do, made from a seed."""

from __future__ import annotations

import random

BLOCK = 1 << 20
KINDS_OF_BLOCK = 6


def noise(size: int, seed: object) -> bytes:
    """Return bytes that don't compress, as in pictures."""
    return random.Random(str(seed)).randbytes(size)  # noqa: S311 - filler


def codelike(size: int, seed: object, *, varied: bool = False) -> bytes:
    """Return bytes that shrink to two thirds, as machine code does: words from a small vocabulary and noise.

    A few blocks recur, unless it is ``varied``, which takes longer.
    """
    generator = random.Random(str(seed))  # noqa: S311 - filler
    words = [generator.randbytes(4) for _ in range(4000)]
    needed = -(-size // BLOCK)
    kinds = needed if varied else min(KINDS_OF_BLOCK, needed)
    blocks = [b"".join(generator.choices(words, k=BLOCK // 5)) + generator.randbytes(BLOCK // 5) for _ in range(kinds)]
    return b"".join(blocks if varied else (generator.choice(blocks) for _ in range(needed)))[:size]
