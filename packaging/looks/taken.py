"""Looks at every view, light and dark, and prints the signatures as JSON: ``taken.py [VIEW…]``.

To be run in the surroundings that ``hermetic.py`` makes.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from looks.posing import SCHEMES, poses
from looks.signature import Signature, describe, encoded
from otadesk.desktop.languages import ENGLISH


def signatures(wanted: Collection[str] = ()) -> Iterator[tuple[str, Signature]]:
    """Yield a name and a signature for each view and scheme."""
    for view, look, picture in poses(ENGLISH, SCHEMES, wanted):
        yield f"{view}, {look}", describe(picture)


if __name__ == "__main__":
    print(encoded(signatures(sys.argv[1:])))
