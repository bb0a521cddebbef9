"""A small published build, and certificates for whoever serves it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.certificates import Certificate, TestAuthority
from support.published import Build


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TestAuthority:
    return TestAuthority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def certificate(authority: TestAuthority) -> Certificate:
    return authority.issue()


@pytest.fixture
def build(tmp_path: Path) -> Build:
    folder = tmp_path / "www"
    folder.mkdir()
    return Build(folder)
