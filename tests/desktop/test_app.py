"""The window speaks the language of the system, as far as it knows it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SPEAK = """
import gc
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from otadesk.desktop.app import translate

app = QApplication([])
translate(app)
gc.collect()
# Memory that was given back too early is written over here.
filled = [bytes([size % 251]) * size for size in range(1_000, 200_000, 500)]
print(QCoreApplication.translate("Window", "Publish"), QCoreApplication.translate("QPlatformTheme", "Cancel"))
"""


@pytest.mark.parametrize(
    ("languages", "said"),
    [
        ("de", "Veröffentlichen Abbrechen"),
        ("de_AT", "Veröffentlichen Abbrechen"),
        ("xx:de", "Veröffentlichen Abbrechen"),
        ("en:de", "Publish Cancel"),
        ("xx", "Publish Cancel"),
        ("C", "Publish Cancel"),
    ],
)
def test_the_window_speaks_the_first_of_the_systems_languages_that_it_knows(languages: str, said: str) -> None:
    region = f"{languages.partition(':')[0].partition('_')[0]}.UTF-8"
    environment = {
        **os.environ,
        "LANGUAGE": languages,
        "LC_ALL": region,
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    program = [sys.executable, "-c", SPEAK]
    done = subprocess.run(program, env=environment, check=True, capture_output=True, encoding="utf-8")
    assert done.stdout.strip() == said
