"""What otadesk needs from the system, and how to tell what of it is missing.

On Debian and its children the package database answers. Elsewhere a library is there when it loads and a program when
it is found, and Debian's name of the package is given as a clue to what it may be called there.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import ssl
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from development import debian
from development.report import Problem

# Where Debian's ca-certificates keeps the roots of trust, which bare Pythons there do not look at.
DEBIAN_ROOTS = Path("/etc/ssl/certs/ca-certificates.crt")


@dataclass(frozen=True, slots=True)
class Need:
    """A package by Debian's name, and the library or the program that shows it is there on other systems."""

    package: str
    library: str = ""
    program: str = ""

    def is_met(self, path: str) -> bool:
        """Tell whether the library loads and the program is found on ``path``."""
        if self.program and shutil.which(self.program, path=path) is None:
            return False
        if self.library:
            try:
                ctypes.CDLL(self.library)
            except OSError:
                return False
        return True

    def __str__(self) -> str:
        return f"{self.library or self.program} (Debian: {self.package})"


# What PySide6's wheels leave to the system: to draw at all, and to talk to an X server or a Wayland compositor.
WINDOW = (
    Need("libgl1", library="libGL.so.1"),
    Need("libegl1", library="libEGL.so.1"),
    Need("libglib2.0-0", library="libglib-2.0.so.0"),
    Need("libfontconfig1", library="libfontconfig.so.1"),
    Need("libdbus-1-3", library="libdbus-1.so.3"),
    Need("libxkbcommon0", library="libxkbcommon.so.0"),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
    Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
    Need("libwayland-client0", library="libwayland-client.so.0"),
    Need("libwayland-cursor0", library="libwayland-cursor.so.0"),
    Need("libwayland-egl1", library="libwayland-egl.so.1"),
    # A family for text where the desktop names none.
    Need("fonts-inter"),
)

# Letters of the languages that the window speaks, which show as boxes without them.
LETTERS = (Need("fonts-noto-cjk"), Need("fonts-noto-core"))

# What the tests run against: real servers, a real browser, a real X server, a real keychain.
TESTS = (
    Need("openssh-server", program="sshd"),
    Need("openssh-client", program="ssh"),
    Need("openssl", program="openssl"),
    Need("zip", program="zip"),
    Need("nginx-light", program="nginx"),
    Need("apache2", program="apache2"),
    Need("dropbear-bin", program="dropbear"),
    Need("rclone", program="rclone"),
    Need("caddy", program="caddy"),
    # A file system that keeps quotas by itself.
    Need("btrfs-progs", program="mkfs.btrfs"),
    Need("proftpd-core", program="proftpd"),
    Need("proftpd-mod-crypto"),
    Need("chromium", program="chromium"),
    Need("chromium-driver", program="chromedriver"),
    Need("libnss3-tools", program="certutil"),
    Need("webkit2gtk-driver", program="WebKitWebDriver"),
    # Fetches the AMP validator.
    Need("npm", program="npm"),
    *LETTERS,
    Need("xvfb", program="Xvfb"),
    Need("xauth", program="xauth"),
    Need("xdotool", program="xdotool"),
    Need("openbox", program="openbox"),
    Need("x11-apps", program="xwd"),
    Need("x11-utils", program="xwininfo"),
    Need("imagemagick", program="convert"),
    Need("dbus", program="dbus-daemon"),
    Need("dbus-x11", program="dbus-launch"),
    # What a screen reader talks to applications by.
    Need("at-spi2-core", library="libatspi.so.0"),
    Need("gnome-keyring", program="gnome-keyring-daemon"),
    Need("dunst", program="dunst"),
    # What a desktop makes of otadesk's entry in its menu.
    Need("desktop-file-utils", program="desktop-file-validate"),
    Need("shared-mime-info", program="update-mime-database"),
    Need("appstream", program="appstreamcli"),
    Need("libglib2.0-bin", program="gio"),
)

# What an upload is measured against, and on: a server, OpenSSH's clients and others, and a line of namespaces.
PEERS = (
    Need("openssh-server", program="sshd"),
    Need("openssh-client", program="sftp"),
    Need("lftp", program="lftp"),
    Need("rclone", program="rclone"),
    Need("iproute2", program="ip"),
    Need("util-linux", program="nsenter"),
)


def children_environment() -> dict[str, str]:
    """Return the environment for the programs we start, with the system's folders on the path.

    ``su`` and ``chroot`` leave them out, and sshd, nginx and dpkg's own helpers live there.
    """
    path = os.environ.get("PATH", os.defpath)
    if os.name == "posix":
        there = path.split(os.pathsep)
        system = ("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin")
        path = os.pathsep.join([*there, *(folder for folder in system if folder not in there)])
    return {**os.environ, "PATH": path}


def provide_roots_of_trust() -> None:
    """Install certificates where a bare Debian has none; roots that somebody put there themselves stay as they are."""
    found = ssl.get_default_verify_paths()
    anywhere = found.cafile or (found.capath and any(Path(found.capath).iterdir())) or DEBIAN_ROOTS.exists()
    if debian.is_here() and not anywhere:
        provide((Need("ca-certificates"),), "checks of certificates")


def provide(needs: Sequence[Need], purpose: str) -> None:
    """Install what is missing where that is possible; else raise a Problem that names it all."""
    if sys.platform in {"win32", "darwin"}:
        if needs is WINDOW:
            # PySide6's wheels bring everything there.
            return
        raise Problem(
            f"What {purpose} needs is Linux’s: {', '.join(need.package for need in needs)}.",
            "Run it on Debian 12, in a virtual machine or a container; “run” and “lint” work here.",
        )
    environment = children_environment()
    if debian.is_here():
        debian.provide([need.package for need in needs], purpose, environment)
        return
    missing = [str(need) for need in needs if not need.is_met(environment["PATH"])]
    if missing:
        raise Problem(
            f"These are missing for {purpose}: {', '.join(missing)}.",
            "Install them with this system’s package manager, then type the same command again.\n"
            "On Debian, as root, they are installed for you.",
        )
