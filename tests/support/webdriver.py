"""Browsers that pass for a tester's device: Chromium, which can be any of them, and a WebKit, which iOS's Safari is."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.service import Service as ChromeService
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options as WebKitOptions
from selenium.webdriver.webkitgtk.service import Service as WebKitService
from support.browser import IPHONE, QUIET
from support.webserver import program

MOZILLA = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
PAGE_LOADS = 30.0


@dataclass(frozen=True)
class Device:
    """What a browser tells of itself; ``touches`` is how many fingers the screen tells apart."""

    agent: str = IPHONE
    width: int = 390
    height: int = 844
    scale: float = 2
    touches: int = 5
    mobile: bool = True
    languages: str = "en-GB,en"
    media: dict[str, str] = field(default_factory=dict)
    scripts: bool = True


PHONE = Device()
PAD = Device(f"{MAC} Version/18.5 Safari/605.1.15", 820, 1180)
MAC_DESK = Device(f"{MAC} Version/18.5 Safari/605.1.15", 1280, 900, 1, 0, mobile=False)
ANDROID = Device(
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36",
    412,
    915,
)
IN_APPS = {
    "Instagram": f"{MOZILLA} Mobile/15E148 Instagram 390.0.0.28.85 (iPhone14,5; iOS 17_6; de_DE; de; scale=3.00)",
    "Facebook": f"{MOZILLA} Mobile/21G80 [FBAN/FBIOS;FBAV/530.0;FBDV/iPhone14,5;FBSN/iOS;FBSV/17.6;FBLC/de_DE]",
    "WeChat": f"{MOZILLA} Mobile/15E148 MicroMessenger/8.0.60(0x18003c2f) NetType/WIFI Language/zh_CN",
    "LINE": f"{MOZILLA} Mobile/15E148 Safari Line/15.12.0",
    "Slack": f"{MOZILLA} Mobile/15E148 Slack/25.10.10",
    "Gmail": f"{MOZILLA} GSA/380.0.0 Mobile/15E148 Safari/604.1",
    "a web view": f"{MOZILLA} Mobile/15E148",
    "a web view on an iPad": MAC,
}
OTHER_BROWSERS = {
    "Chrome": f"{MOZILLA} CriOS/140.0.7339.101 Mobile/15E148 Safari/604.1",
    "Firefox": f"{MOZILLA} FxiOS/142.0 Mobile/15E148 Safari/605.1.15",
    "Edge": f"{MOZILLA} Version/17.0 EdgiOS/140.0 Mobile/15E148 Safari/604.1",
}


@dataclass(frozen=True)
class Chromium:
    """One browser for many pages."""

    driver: Any

    def open(self, url: str, device: Device = PHONE) -> None:
        """Load a page as a device does."""
        tell = self.driver.execute_cdp_cmd
        tell("Emulation.setScriptExecutionDisabled", {"value": not device.scripts})
        tell("Emulation.setUserAgentOverride", {"userAgent": device.agent, "acceptLanguage": device.languages})
        tell(
            "Emulation.setTouchEmulationEnabled", {"enabled": device.touches > 0, "maxTouchPoints": device.touches or 1}
        )
        features = [{"name": name, "value": value} for name, value in device.media.items()]
        tell("Emulation.setEmulatedMedia", {"features": features})
        size = {"width": device.width, "height": device.height, "deviceScaleFactor": device.scale}
        tell("Emulation.setDeviceMetricsOverride", {**size, "mobile": device.mobile})
        # Another fragment alone would not load the page anew.
        self.driver.get("about:blank")
        self.said()
        self.driver.get(url)

    def wait(self, until: Callable[[], bool]) -> None:
        """Go on once this is so."""
        WebDriverWait(self.driver, PAGE_LOADS, poll_frequency=0.02).until(lambda _driver: until())

    def said(self) -> list[str]:
        """Return what the browser complained about since the last time: blocked sources, errors of scripts."""
        return [str(entry["message"]) for entry in self.driver.get_log("browser")]

    def picture(self, target: Path) -> Path:
        """Write a picture of the whole page."""
        shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})
        target.write_bytes(base64.b64decode(shot["data"]))
        return target


@contextmanager
def chromium(home: Path) -> Iterator[Chromium]:
    """Run a Chromium that keeps everything it writes in ``home``."""
    options = webdriver.ChromeOptions()
    options.binary_location = program("chromium")
    for word in (*QUIET, f"--user-data-dir={home / 'profile'}"):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = ChromeService(program("chromedriver"), env={**os.environ, "HOME": str(home), "LANG": "C.UTF-8"})
    driver = webdriver.Chrome(options, service)
    try:
        driver.set_page_load_timeout(PAGE_LOADS)
        yield Chromium(driver)
    finally:
        driver.quit()


@contextmanager
def webkit(home: Path, display: str, agent: str = IPHONE, *, dark: bool = False, scripts: bool = True) -> Iterator[Any]:
    """Run a WebKit on an X display and yield Selenium's driver for it.

    With ``scripts`` off those of pages don't run; the driver's own still do.
    """
    options = WebKitOptions()
    options.binary_location = str(mini_browser())
    words = ["--automation", f"--user-agent={agent}", f"--enable-javascript={'true' if scripts else 'false'}"]
    for word in (*words, *(["--dark-mode"] if dark else [])):
        options.add_argument(word)
    service = WebKitService(
        program("WebKitWebDriver"),
        env={**os.environ, "HOME": str(home), "DISPLAY": display, "LANG": "C.UTF-8"},
    )
    service.start()
    try:
        # Selenium's own class for WebKitGTK hands the address over in a way that Selenium warns of.
        address = ClientConfig(remote_server_addr=str(service.service_url))
        driver = webdriver.Remote(RemoteConnection(client_config=address), options=options)
        try:
            driver.set_page_load_timeout(PAGE_LOADS)
            yield driver
        finally:
            driver.quit()
    finally:
        service.stop()


def mini_browser() -> Path:
    """Return the browser that Debian's webkit2gtk-driver brings along, for whatever processor it was built."""
    return next(Path("/usr/lib").glob("*/webkit2gtk-4.1/MiniBrowser"))
