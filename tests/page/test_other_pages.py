"""The catalogue of a server's apps, and the page with all of a release's notes, in a browser."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.accessible import barriers
from support.pages import HOSTILE, facts
from support.releases import release
from support.served import Served
from support.webdriver import MAC_DESK, PHONE, Chromium, Device

from otadesk import assets
from otadesk.site.layout import PAGE_ICON
from otadesk.site.page import notes_page
from otadesk.site.storefront import ShownApp, catalogue_page

NAMES = ("Field Notes", "旅の記録", *HOSTILE)
DARK = {"prefers-color-scheme": "dark"}


@pytest.fixture(scope="module")
def pages(web: Served) -> dict[str, str]:
    """Return the addresses of both."""
    icon = assets.read_bytes("sample/AppIcon60x60@3x.png")
    apps = [
        ShownApp(f"com.example.a{number}", (release(name=name, version=name, build=name),))
        for number, name in enumerate(NAMES)
    ]
    for app in apps:
        folder = web.folder / "catalogue" / app.folder / app.releases[0].id
        folder.mkdir(parents=True)
        (folder / PAGE_ICON).write_bytes(icon)
    (web.folder / "catalogue" / "index.html").write_bytes(catalogue_page("Staging", apps))
    notes = "\n\n".join((*HOSTILE, "- **one**\n- [two](https://example.com)\n\n> three\n\n```\nfour\n```\n" * 40))
    (web.folder / "notes.html").write_bytes(notes_page(facts(release={"name": HOSTILE[0], "notes": notes})))
    return {"catalogue": f"{web.url}/catalogue/", "notes": f"{web.url}/notes.html"}


@pytest.mark.parametrize("kind", ["catalogue", "notes"])
@pytest.mark.parametrize(
    "device",
    [
        pytest.param(replace(PHONE, width=320), id="phone"),
        pytest.param(replace(PHONE, media=DARK), id="dark"),
        pytest.param(MAC_DESK, id="Mac"),
    ],
)
def test_names_and_notes_stay_words_and_nothing_keeps_people_from_reading_them(
    browser: Chromium, pages: dict[str, str], kind: str, device: Device
) -> None:
    browser.open(pages[kind], device)
    driver = browser.driver
    assert driver.title != "taken"
    assert len(driver.find_elements("css selector", "img")) == (len(NAMES) if kind == "catalogue" else 0)
    assert driver.find_elements("css selector", "script, iframe, object") == []
    assert driver.execute_script("return document.documentElement.scrollWidth") == device.width
    assert barriers(driver) == []
    assert [line for line in browser.said() if "favicon" not in line] == []
