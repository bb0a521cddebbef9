"""A real browser as a tester holds it: Chromium, headless, with an iPhone's name and size and a trust of its own."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from support.webserver import program

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.5 Mobile/15E148 Safari/604.1"
)
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--disable-quic"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions"),
)


@dataclass(frozen=True)
class Browser:
    """Keeps its profile and its roots of trust in ``home``; trusts the CA in ``ca_file`` and no other of ours."""

    home: Path
    ca_file: Path

    def __post_init__(self) -> None:
        store = self.home / ".pki" / "nssdb"
        store.mkdir(parents=True)
        certutil = [program("certutil"), "-d", f"sql:{store}"]
        subprocess.run([*certutil, "-N", "--empty-password"], check=True, capture_output=True)
        subprocess.run(
            [*certutil, "-A", "-n", "test", "-t", "C,,", "-i", self.ca_file], check=True, capture_output=True
        )

    def page(self, url: str) -> str:
        """Return the page's document after its scripts have run."""
        return self._run("--dump-dom", url).decode("utf-8")

    def screenshot(self, url: str, target: Path, *, dark: bool = False) -> Path:
        """Write a picture of the page at an iPhone's size."""
        scheme = ["--blink-settings=preferredColorScheme=0"] if dark else []
        self._run(*scheme, f"--screenshot={target}", url)
        return target

    def _run(self, *words: str) -> bytes:
        size = ("--window-size=390,844", "--force-device-scale-factor=2", f"--user-agent={IPHONE}")
        return subprocess.run(
            [program("chromium"), *QUIET, *size, f"--user-data-dir={self.home / 'profile'}", *words],
            env={"HOME": str(self.home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
            capture_output=True,
            check=True,
            timeout=90,
        ).stdout
