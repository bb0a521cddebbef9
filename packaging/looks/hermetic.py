"""Surroundings in which a view looks the same on every machine: one font of our own, no screen, no settings, UTC."""

from __future__ import annotations

import os
from pathlib import Path
from xml.sax.saxutils import escape

from looks import box_font

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{folder}/cache</cachedir>
  <match target="font">
    <edit name="hintstyle" mode="assign"><const>{hinting}</const></edit>
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""


def surroundings(folder: Path, hinting: str = "hintnone") -> dict[str, str]:
    """Write the font and its configuration into a folder, and return the environment that makes Qt use nothing else."""
    box_font.write(folder)
    configuration = folder / "fonts.conf"
    configuration.write_text(CONFIGURATION.format(folder=escape(str(folder)), hinting=hinting), encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "LC_", "LANG"))}
    return {
        **kept,
        "FONTCONFIG_FILE": str(configuration),
        # Where Qt's offscreen screen looks for fonts on systems without fontconfig.
        "QT_QPA_FONTDIR": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
