"""Saves a file that somebody asked for in one step: what stood there stays whole until the new one is."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from otadesk.errors import OtadeskError
from otadesk.phrases import N_


def save_in_one_step(file: Path, content: bytes) -> None:
    """Put these bytes in place, through a link where it is one; OtadeskError where that can't be done."""
    try:
        target = file.resolve()
        beside = target.with_name(f".otadesk-{secrets.token_hex(8)}")
        try:
            with beside.open("xb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(target)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
    except OSError as error:
        title = N_("Error", "The file can’t be written there.")
        raise OtadeskError(title, detail=f"{file}: {error.strerror or error}") from error
