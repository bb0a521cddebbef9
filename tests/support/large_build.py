"""A build as large as games are, made in seconds: code that is compressed, and pictures and sounds that are not."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from support.ipa_builder import FRAMEWORK, Recipe, app_files, write_ipa

MEGABYTE = 1 << 20
PICTURES = 1500
FRAMEWORKS = 4


def large_build(path: Path, megabytes: int) -> Path:
    """Write a sound, signed build of about this size."""
    noise = random.Random(7)  # noqa: S311 - filler
    words = [noise.randbytes(4) for _ in range(4000)]
    # Compresses to about a half, as machine code does; one megabyte again and again, since only the size counts.
    code = b"".join(noise.choices(words, k=MEGABYTE // 4))
    asset = noise.randbytes(64 * MEGABYTE)
    recipe = Recipe(
        name="Large",
        code=code * 60,
        # The same bytes under many names take the memory of one.
        files={
            **{f"Assets{number}.car": asset for number in range(megabytes // 64)},
            **{f"Pictures/{number}.png": noise.randbytes(3000) for number in range(PICTURES)},
        },
        nested=tuple(
            replace(FRAMEWORK, path=f"Frameworks/Part{n}.framework", suffix=f"Part{n}", code=code * 10)
            for n in range(FRAMEWORKS)
        ),
    )
    files = {f"Payload/{recipe.folder}/{name}": data for name, data in app_files(recipe).items()}
    return write_ipa(path, files, level=1, stored=lambda name: name.endswith((".car", ".png")))
