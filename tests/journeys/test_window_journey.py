"""The main job by hand: drag a build from another program, click Publish, scan the code, and a phone could install.

Everything is real: the mouse, the screen, sshd, nginx, a browser with an iPhone's name and size.
"""

from __future__ import annotations

import hashlib
import plistlib
import ssl
import sys
import urllib.request
from contextlib import ExitStack
from pathlib import Path

import html5lib
import pytest
import zxingcpp
from PIL import Image
from support import drag_source, window_program
from support.apple_authority import authority
from support.browser import Browser
from support.ipa_builder import build_ipa
from support.shared import FIXTURES
from support.site import Site
from support.xvfb import Place, Screen, eventually, filled_rectangle, running, screen

from otadesk.desktop.look.tokens import LIGHT
from otadesk.settings.store import Store
from otadesk.site.link import manifest_url_of

TESTS = Path(__file__).resolve().parents[1]
BUTTON = (30, 24)
"""The least width, text aside, and height of a button; an icon is smaller, a line is lower."""


def colour(token: str) -> tuple[int, int, int]:
    return int(token[1:3], 16), int(token[3:5], 16), int(token[5:7], 16)


def button(shown: Screen, place: Place, token: str) -> Place | None:
    """Return where the one button of this colour is, inside the window."""
    part = shown.picture().crop((place.x, place.y, place.x + place.width, place.y + place.height))
    found = filled_rectangle(part, colour(token), BUTTON)
    return found and Place(place.x + found.x, place.y + found.y, found.width, found.height)


def code(picture: Image.Image) -> str:
    found = {found.text for found in zxingcpp.read_barcodes(picture) if found.format == zxingcpp.BarcodeFormat.QRCode}
    return found.pop() if len(found) == 1 else ""


def fetch(site: Site, url: str) -> bytes:
    context = ssl.create_default_context(cafile=str(site.web.ca_file))
    with urllib.request.urlopen(url, context=context, timeout=30) as answer:  # noqa: S310 - our own https server
        content: bytes = answer.read()
        return content


def drop_and_publish(site: Site, build: Path, *, blocked: bool) -> str:
    """Do what a developer does, and return what the code on the screen says."""
    computer = site.computer()
    added = site.add_to(computer, "--json").json["server"]
    # The server was used last time; the light look, since buttons are found by their colours.
    store = Store(computer.home / "otadesk" / "settings")
    store.update(lambda document: {**document, "window": {"dark": False, "place": added["id"]}})
    with ExitStack() as stack:
        shown = stack.enter_context(screen())
        # Real builds are judged by Apple's authorities, built ones by the one that signed them.
        trust = window_program.trusting(authority().root.der, build.parent) if not blocked else {}
        environment = shown.environment(computer.variables() | {"DISPLAY": shown.display, **trust})
        # A window manager, so that the keyboard follows the windows as it does for people.
        stack.enter_context(running(["openbox"], environment))
        program = ["-m", "otadesk"] if blocked else [window_program.__file__]
        source = [sys.executable, drag_source.__file__, "1040", "20", str(build)]
        other = stack.enter_context(running(source, environment))
        window = stack.enter_context(running([sys.executable, *program], environment))
        start, place = shown.window(drag_source.TITLE).centre, shown.window("^otadesk$")
        shown.drag(start, place.centre)
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "dropped: CopyAction"
        if blocked:
            # Anyway is not the button that is offered: it is plain, at the end of the page, and asks once more.
            eventually(lambda: button(shown, place, LIGHT.bad_ground), "the verdict that it will not install")
            shown.click(place.x + place.width - 100, place.y + place.height - 60)
            asked = eventually(lambda: button(shown, Place(0, 0, 1280, 900), LIGHT.bad), "the question")
            shown.click(*asked.centre)
        else:
            foot = place.foot(100)
            shown.click(*eventually(lambda: button(shown, foot, LIGHT.accent), "the Publish button").centre)
        scanned = eventually(lambda: code(shown.picture()), "a code on the screen")
        shown.press("ctrl+q")
        assert window.wait(30) == 0
        assert window.stderr is not None
        assert window.stderr.read() == ""
    return scanned


def installed_by_a_phone(site: Site, page_url: str, folder: Path) -> bytes:
    """Open the page as an iPhone, follow its Install link, and return the package."""
    document = Browser(folder / "browser", site.web.ca_file).page(page_url)
    tree = html5lib.parse(document, namespaceHTMLElements=False)
    link = next(node for node in tree.iter("a") if node.get("id") == "button").attrib["href"]
    item = plistlib.loads(fetch(site, manifest_url_of(link)))["items"][0]
    package = fetch(site, item["assets"][0]["url"])
    assert [hashlib.sha256(package).hexdigest()] == item["assets"][0]["sha256s"]
    return package


def test_a_build_is_dropped_published_scanned_and_fetched(site: Site, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "Field Notes & <more>.ipa", name="Field Notes")
    page_url = drop_and_publish(site, build, blocked=False)
    assert page_url.startswith(site.web.url)
    assert installed_by_a_phone(site, page_url, tmp_path) == build.read_bytes()


@pytest.mark.shared_fixtures
def test_a_real_build_that_has_expired_is_published_only_when_asked_twice(site: Site, tmp_path: Path) -> None:
    build = FIXTURES / "ipa" / "OWASP_owasp-mastg__UnCrackable-Level1.ipa"
    page_url = drop_and_publish(site, build, blocked=True)
    package = installed_by_a_phone(site, page_url, tmp_path)
    assert hashlib.sha256(package).hexdigest() == hashlib.sha256(build.read_bytes()).hexdigest()
