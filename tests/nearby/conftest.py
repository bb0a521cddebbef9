"""A folder of builds, and this computer serving it on loopback alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.neighbour import CONTENT, Neighbour, on_loopback

from otadesk.nearby.server import NearbyServer


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a folder of builds with what must never be seen in and beside it."""
    site = tmp_path / "site"
    release = site / "com.example.tide" / "1.0-7"
    release.mkdir(parents=True)
    (release / "App.ipa").write_bytes(CONTENT)
    (release / "manifest.plist").write_text("<plist/>", encoding="utf-8")
    (release / "index.html").write_text("<p>release", encoding="utf-8")
    (release / "icon-57.png").write_bytes(b"\x89PNG")
    (release.parent / "index.html").write_text("<p>page", encoding="utf-8")
    (release.parent / "releases.json").write_text("{}", encoding="utf-8")
    for hidden in (release.parent / ".incoming-1", site / ".withdrawn-1-x", release / ".git"):
        hidden.mkdir()
        (hidden / "index.html").write_text("SECRET", encoding="utf-8")
    (site / ".htaccess").write_text("SECRET", encoding="utf-8")
    (tmp_path / "outside.txt").write_text("SECRET", encoding="utf-8")
    return site


@pytest.fixture
def neighbour(site: Path, tmp_path: Path) -> Iterator[Neighbour]:
    """Serve that folder, and talk to the server as a client that trusts its authority."""
    with NearbyServer(site, tmp_path / "authority", addresses=on_loopback) as server:
        yield Neighbour(server)
