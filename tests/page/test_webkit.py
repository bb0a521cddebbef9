"""The page in a WebKit, whose engine every browser on an iPhone has."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from selenium.webdriver.support.wait import WebDriverWait
from support.accessible import barriers
from support.pages import BASE, FOLDER, HOSTILE
from support.profile_builder import DEVICES
from support.releases import release
from support.served import Served
from support.webdriver import ANDROID, IN_APPS, MAC_DESK, OTHER_BROWSERS, webkit
from support.xvfb import Screen, screen

from otadesk.site.device_check import device_check
from otadesk.site.languages import languages
from otadesk.site.link import links, manifest_url_of

Put = Callable[..., str]
FACTS: dict[str, Any] = {
    "installable_until": datetime(2999, 4, 26, tzinfo=UTC),
    "device_check": device_check(DEVICES, b"0123456789abcdef"),
    "notes": "**New**\n\n- one",
}


NOT_HERE = {
    "a web view on an iPad": "only touch points tell it from a Mac, and this WebKit has none",
    "Facebook": "this WebKit takes no brackets in an agent",
}
"""What Chromium alone can pass for."""


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as running:
        yield running


def shown(driver: Any, *names: str) -> set[str]:
    script = "return arguments[0].filter((id) => document.getElementById(id)?.getClientRects().length > 0);"
    return set(driver.execute_script(script, list(names)))


def framed(web: Served, url: str, attributes: str = 'width="390" height="700"') -> str:
    """Return the address of a page of somebody else's with this one in a frame."""
    name = f"frame-{len(list(web.folder.iterdir()))}.html"
    (web.folder / name).write_text(f'<!doctype html><iframe id="frame" {attributes} src="{url}"></iframe>')
    return f"{web.url}/{name}"


IN_FRAME = """
const page = document.getElementById("frame").contentDocument;
const shown = (id) => page.getElementById(id)?.getClientRects().length > 0;
return arguments[0].filter(shown);
"""
"""Looks into the frame from outside, where the frame itself runs no script."""


def test_an_iphone_sees_the_page_asks_for_its_device_and_follows_the_link(
    display: Screen, put: Put, tmp_path: Path
) -> None:
    with webkit(tmp_path, display.display) as driver:
        driver.get(put(release=FACTS))
        assert shown(driver, "button", "steps", "inside", "elsewhere", "browser", "expired") == {"button", "steps"}
        href = driver.find_element("id", "button").get_attribute("href")
        assert manifest_url_of(href).startswith(f"{BASE}/{FOLDER}/")
        driver.execute_script("document.getElementById('included').open = true")
        for typed, expected in ((DEVICES[0].lower(), "yes"), ("00008030-001A2B3C4D5E6F71", "no")):
            box = driver.find_element("id", "udid")
            box.clear()
            box.send_keys(typed)
            driver.find_element("css selector", "#ask button").click()
            WebDriverWait(driver, 30, 0.05).until(lambda _driver, answer=expected: shown(driver, answer))
            assert shown(driver, "yes", "no", "not_udid", "insecure", "checking") == {expected}
        assert barriers(driver) == []


def test_inside_instagram_and_in_arabic_the_page_is_mirrored_and_points_to_safari(
    display: Screen, put: Put, tmp_path: Path
) -> None:
    with webkit(tmp_path, display.display, IN_APPS["Instagram"]) as driver:
        driver.get(put(release=FACTS) + "#ar")
        assert shown(driver, "button", "inside", "address", "elsewhere") == {"button", "inside", "address"}
        assert driver.execute_script("return [document.documentElement.lang, document.documentElement.dir]") == [
            "ar",
            "rtl",
        ]
        icon, step = (driver.find_element("css selector", selector).rect for selector in (".icon", "#steps li > div"))
        assert step["x"] + step["width"] < driver.execute_script("return innerWidth") - 40, "the number is on the right"
        assert icon["width"] == 104
        assert driver.execute_script("return document.documentElement.scrollWidth <= innerWidth")
        assert barriers(driver) == []


@pytest.mark.parametrize(
    ("agent", "expected"),
    [
        *[pytest.param(agent, {"inside", "address", "steps"}, id=name) for name, agent in IN_APPS.items()
          if name not in NOT_HERE],
        *[pytest.param(agent, {"browser", "address", "steps"}, id=name) for name, agent in OTHER_BROWSERS.items()],
        pytest.param(MAC_DESK.agent, {"elsewhere", "address"}, id="Mac"),
        pytest.param(ANDROID.agent, {"elsewhere", "address"}, id="Android"),
    ],
)  # fmt: skip
def test_each_app_and_browser_gets_its_own_advice_and_always_the_button(
    display: Screen, put: Put, tmp_path: Path, agent: str, expected: set[str]
) -> None:
    advice = ("inside", "browser", "framed", "elsewhere", "address", "too_old", "wrong_kind", "expired", "steps")
    with webkit(tmp_path, display.display, agent) as driver:
        driver.get(put(release=FACTS))
        assert shown(driver, *advice, "button") == {*expected, "button"}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_page_is_painted_in_the_devices_own_colours(display: Screen, put: Put, tmp_path: Path, dark: bool) -> None:
    older = datetime(2020, 1, 1, tzinfo=UTC)
    with webkit(tmp_path, display.display, dark=dark) as driver:
        driver.get(put(release=FACTS))
        with Image.open(io.BytesIO(driver.get_screenshot_as_png())) as picture:
            colours = {colour for _count, colour in picture.convert("RGB").getcolors(1 << 24)}
        ground, button = ((23, 25, 29), (106, 160, 255)) if dark else ((246, 247, 249), (37, 99, 235))
        assert {ground, button} <= colours
        assert barriers(driver) == []
        driver.get(put(release={"published_at": older, "installable_until": older}))
        assert shown(driver, "expired", "button", "help") == {"expired"}
        assert barriers(driver) == []


def test_in_a_frame_the_page_offers_a_way_out_that_works(
    display: Screen, put: Put, web: Served, tmp_path: Path
) -> None:
    folder = f"page-{len(list(web.folder.iterdir()))}"
    url = put(release=FACTS, links=links(web.url, folder, release().id))
    with webkit(tmp_path, display.display) as driver:
        driver.get(framed(web, url))
        driver.switch_to.frame(0)
        assert shown(driver, "framed", "button", "steps", "inside", "elsewhere") == {"framed", "button", "steps"}
        assert driver.find_element("id", "button").get_attribute("target") == "_top"
        driver.find_element("css selector", "#framed a").click()
        driver.switch_to.default_content()
        WebDriverWait(driver, 30, 0.05).until(lambda driver: driver.current_url == url)
        assert shown(driver, "framed", "button") == {"button"}


def test_without_scripts_there_is_the_button_what_to_expect_and_a_line_in_each_language(
    display: Screen, put: Put, web: Served, tmp_path: Path
) -> None:
    url = put(release=FACTS)
    ids = ("button", "steps", "elsewhere", "included", "choice", "inside", "framed", "address", "expired")
    # A pointer makes this a desk for the style sheet, so the code to scan is there as well.
    expected = {"button", "steps", "elsewhere"}
    with webkit(tmp_path, display.display, scripts=False) as driver:
        driver.get(url)
        assert driver.execute_script("return document.documentElement.className") == ""
        assert shown(driver, *ids) == expected
        said = driver.find_element("css selector", "main").text
        assert [language.tag for language in languages()[1:] if language.texts["step_ask"] not in said] == []
    with webkit(tmp_path, display.display) as driver:
        driver.get(framed(web, url, 'width="390" height="700" sandbox="allow-same-origin allow-top-navigation"'))
        WebDriverWait(driver, 30, 0.05).until(lambda driver: driver.execute_script(IN_FRAME, ["button"]))
        assert set(driver.execute_script(IN_FRAME, list(ids))) == expected


FITS = """
const page = document.getElementById("frame").contentDocument;
const root = page.documentElement;
page.querySelectorAll("[hidden]").forEach((node) => { node.hidden = false; });
page.querySelectorAll("details").forEach((node) => { node.open = true; });
root.style.fontSize = arguments[0];
const wide = [...page.querySelectorAll("main *")].filter((node) => node.getBoundingClientRect().right > 320.5
    || node.getBoundingClientRect().left < -0.5 || (node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0));
return [root.lang, root.dir, root.scrollWidth, wide.map((node) => node.outerHTML.slice(0, 80))];
"""


def test_every_language_fits_the_smallest_phone_from_small_text_to_the_largest(
    display: Screen, put: Put, web: Served, tmp_path: Path
) -> None:
    url = put(release={**FACTS, "name": "Field Notes of a Traveller"})
    with webkit(tmp_path, display.display) as driver:
        for language in languages():
            driver.get(framed(web, f"{url}#{language.tag}", 'width="320" height="568" style="border:0"'))
            WebDriverWait(driver, 30, 0.05).until(lambda driver: driver.execute_script(IN_FRAME, ["choice"]))
            for size in ("14px", "17px", "53px"):
                assert driver.execute_script(FITS, size) == [language.tag, language.direction, 320, []], size


@pytest.mark.parametrize("fragment", ["", "#ar"], ids=["English", "Arabic"])
def test_any_name_stays_a_name_and_the_button_within_reach(
    display: Screen, put: Put, tmp_path: Path, fragment: str
) -> None:
    with webkit(tmp_path, display.display) as driver:
        for name in HOSTILE:
            told = {"name": name, "team_name": name, "version": name, "build": name[:9], "notes": name}
            driver.get(put(release={**FACTS, **told}) + fragment)
            assert driver.title != "taken"
            assert len(driver.find_elements("css selector", "img, script, style, iframe, object")) == 4
            button = driver.find_element("id", "button").rect
            assert button["y"] + button["height"] < driver.execute_script("return innerHeight"), name[:20]
            assert driver.execute_script("return document.documentElement.scrollWidth <= innerWidth"), name[:20]
