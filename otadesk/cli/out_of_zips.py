"""Reads the builds that a command is given, out of the zip where a build server put one in, as the window does."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from otadesk.errors import PackageError
from otadesk.publish.unpacked import UnpackedBuilds
from otadesk.settings.paths import places

Seen = TypeVar("Seen")


class OutOfZips(ExitStack):
    """Reads builds; the only one in a zip is a file of its own until the ``with`` block ends, whatever ends it."""

    def __init__(self, check: Callable[[], None]) -> None:
        super().__init__()
        self._check = check

    def read(self, file: Path, look: Callable[[Path], Seen]) -> Seen:
        """Return what ``look`` sees in a build; raises PackageError, with the names where a zip holds several."""
        try:
            return look(file)
        except PackageError as error:
            if error.reason != "zipped-ipa":
                raise
        builds = UnpackedBuilds(places(os.environ).cache)
        return look(self.enter_context(builds.only_build(file, self._check)))
