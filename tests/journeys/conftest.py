"""A real server: sshd takes the files, nginx serves the same folder over HTTPS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.site import Site
from support.sshd import sshd
from support.webserver import nginx


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with sshd() as ssh, nginx(ssh.root) as web:
        yield Site(ssh, web, tmp_path)
