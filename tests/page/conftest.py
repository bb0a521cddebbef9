"""Pages on a server, and the browsers that look at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.pages import facts
from support.releases import release
from support.served import Served, served
from support.webdriver import Chromium, chromium

from otadesk import assets
from otadesk.site.layout import PAGE_ICON
from otadesk.site.page import page


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with chromium(tmp_path_factory.mktemp("chromium")) as running:
        yield running


@pytest.fixture(scope="session")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("www")) as server:
        yield server


@pytest.fixture
def put(web: Served) -> Callable[..., str]:
    """Return a function that puts a page on the server and returns its address there."""
    icon = assets.read_bytes("sample/AppIcon60x60@3x.png")

    def _put(**changes: Any) -> str:
        name = f"page-{len(list(web.folder.iterdir()))}"
        shown = release(**changes.get("release", {}))
        folder: Path = web.folder / name / shown.id
        folder.mkdir(parents=True)
        (folder / PAGE_ICON).write_bytes(icon)
        (folder.parent / "index.html").write_bytes(page(facts(**changes)))
        web.asked.clear()
        return f"{web.url}/{name}/"

    return _put
