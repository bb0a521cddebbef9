"""The page in a WebKit, whose engine every browser on an iPhone has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.support.wait import WebDriverWait
from support.accessible import barriers
from support.pages import BASE, FOLDER
from support.profile_builder import DEVICES
from support.webdriver import IN_APPS, webkit
from support.xvfb import Screen, screen

from otadesk.site.device_check import device_check
from otadesk.site.link import manifest_url_of

Put = Callable[..., str]
FACTS: dict[str, Any] = {
    "installable_until": datetime(2999, 4, 26, tzinfo=UTC),
    "device_check": device_check(DEVICES, b"0123456789abcdef"),
    "notes": "**New**\n\n- one",
}


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as running:
        yield running


def shown(driver: Any, *names: str) -> set[str]:
    script = "return arguments[0].filter((id) => document.getElementById(id)?.getClientRects().length > 0);"
    return set(driver.execute_script(script, list(names)))


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
