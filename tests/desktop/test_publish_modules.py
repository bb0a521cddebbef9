"""What a publish needs is read before anybody publishes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from otadesk.desktop import publish_modules
from otadesk.desktop.publish_modules import MODULES, read_publish_modules

READ = """
import sys
from otadesk.desktop.publish_modules import read_publish_modules

read_publish_modules()
print(*sys.modules)
"""


def test_everything_that_is_named_is_there_and_read() -> None:
    told = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, timeout=60)
    assert (told.returncode, told.stderr) == (0, "")
    assert set(MODULES) <= set(told.stdout.split())


def test_what_cannot_be_read_keeps_nothing_else_from_being_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def broken(name: str) -> None:
        asked.append(name)
        raise OSError(name)

    monkeypatch.setattr(publish_modules, "import_module", broken)
    read_publish_modules()
    assert tuple(asked) == MODULES
