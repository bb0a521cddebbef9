"""Puts a checkout's otadesk into the menu of a Linux desktop, where .ipa files then open with it, and takes it out.

What lies in ``packaging/linux`` is what a distribution's package installs as it is; here only the command is replaced,
by this checkout's own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from development.places import ROOT
from development.report import Problem

LINUX = ROOT / "packaging" / "linux"
FILES = {
    "applications/otadesk.desktop": LINUX / "otadesk.desktop",
    "mime/packages/otadesk.xml": LINUX / "otadesk.mime.xml",
    "metainfo/otadesk.metainfo.xml": LINUX / "otadesk.metainfo.xml",
    "icons/hicolor/scalable/apps/otadesk.svg": ROOT / "resources" / "icons" / "otadesk.svg",
}
"""Below a folder of data, such as ~/.local/share or /usr/share: what goes where."""
_RESERVED = re.compile(r'(["`$\\])')


@dataclass(frozen=True, slots=True)
class Menu:
    """One user's part of the desktop's menu."""

    folder: Path

    def install(self, program: Path) -> None:
        """Add otadesk, started by this program."""
        for name, source in FILES.items():
            target = self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            text = source.read_text(encoding="utf-8")
            if target.suffix == ".desktop":
                text = with_program(text, program)
            target.write_text(text, encoding="utf-8")
        self._refresh()

    def uninstall(self) -> None:
        """Remove what was added, and nothing else."""
        for name in FILES:
            (self.folder / name).unlink(missing_ok=True)
        self._refresh()

    def _refresh(self) -> None:
        """Let the desktop know; where these programs are missing, there is nobody to tell."""
        for program, folder in (("update-desktop-database", "applications"), ("update-mime-database", "mime")):
            found = shutil.which(program)
            if found and (self.folder / folder).is_dir():
                environment = {**os.environ, "XDG_DATA_HOME": str(self.folder)}
                subprocess.run((found, str(self.folder / folder)), check=True, env=environment)


def users_menu(environment: Mapping[str, str]) -> Menu:
    """Return this user's menu; a Problem where there is no such thing."""
    if sys.platform != "linux":
        raise Problem(
            "The menu of this system is filled by an installer.",
            "What it has to know of .ipa files is in packaging/macos and packaging/windows.",
        )
    home = environment.get("XDG_DATA_HOME", "")
    return Menu(Path(home) if os.path.isabs(home) else Path.home() / ".local" / "share")  # noqa: PTH117 - "" too


def with_program(text: str, program: Path) -> str:
    """Return a desktop entry that starts this program, quoted as the Desktop Entry Specification has it."""
    escaped = _RESERVED.sub(r"\\\1", str(program)).replace("\\", "\\\\").replace("%", "%%")
    return re.sub(r"^Exec=\S+", lambda _match: f'Exec="{escaped}"', text, flags=re.MULTILINE)
