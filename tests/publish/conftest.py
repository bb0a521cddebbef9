"""A world to publish in, on a plain folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.world import World

from otadesk.remote.folder import FolderDestination


@pytest.fixture
def world(tmp_path: Path) -> World:
    root = tmp_path / "www"
    folder = tmp_path / "here"
    root.mkdir()
    folder.mkdir()
    return World(root, folder, lambda _token: FolderDestination(root))
