"""Reads the builds that a command is given, out of the folder or the zip that they are in, as the window does."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from otadesk.errors import PackageError
from otadesk.ipa.export_folder import builds_in
from otadesk.phrases import N_
from otadesk.publish.unpacked import UnpackedBuilds
from otadesk.settings.paths import places

Seen = TypeVar("Seen")

WHAT = "the .ipa, or a folder or a zip with one in it"
"""What can be given, in the words of a command’s help."""


class GivenBuilds(ExitStack):
    """Reads builds; the only one in a zip is a file of its own until the ``with`` block ends, whatever ends it."""

    def __init__(self, check: Callable[[], None]) -> None:
        super().__init__()
        self._check = check

    def read(self, file: Path, look: Callable[[Path], Seen]) -> Seen:
        """Return what ``look`` sees in a build; raises PackageError, with the names where there are several."""
        try:
            return look(file)
        except PackageError as error:
            if error.reason == "directory" and (found := builds_in(file)):
                return look(_only(found, file))
            if error.reason != "zipped-ipa":
                raise
        unpacked = UnpackedBuilds(places(os.environ).cache)
        return look(self.enter_context(unpacked.only_build(file, self._check)))


def _only(found: tuple[Path, ...], folder: Path) -> Path:
    if len(found) > 1:
        raise PackageError(
            N_("Error", "“{name}” is a folder with several builds in it.").of(name=folder.name or str(folder)),
            detail=", ".join(path.name for path in found),
            hint=N_("Error", "Name the .ipa file that you mean."),
            reason="several-builds",
        )
    return found[0]
