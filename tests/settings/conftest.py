"""A fresh store for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from otadesk.settings.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Return a store in a folder that doesn't exist yet."""
    return Store(tmp_path / "home" / "settings")
