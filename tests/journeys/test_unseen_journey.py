"""The main job without seeing the window, and without a mouse: from a file to the link on the clipboard.

Once through AT-SPI alone, as a screen reader reads the window and presses what is in it; once with the keyboard alone.
Everything is real: the window in a process of its own, its screen, its file dialog, the clipboard, the server.
"""

from __future__ import annotations

import hashlib
import plistlib
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import html5lib
import pytest
from support import window_program
from support.apple_authority import authority
from support.atspi import Reader, Thing, reading, session
from support.clipboard import clipboard_text
from support.ipa_builder import build_ipa
from support.xvfb import Screen, eventually, running, screen

from otadesk.site.link import manifest_url_of

VERDICT = "No known cause of failure"
COPY = "Copy link: 2  Install the app"
MOST_TABS = 40


@dataclass(frozen=True)
class Desktop:
    """A screen with the window on it, and a screen reader that reads it."""

    shown: Screen
    reader: Reader
    window: subprocess.Popen[str]
    environment: dict[str, str]
    home: Path
    build: Path

    def end(self) -> None:
        """Quit by the keyboard; the window must end in peace."""
        self.shown.press("ctrl+q")
        # Testers nearby are told of first: they could no longer install.
        tab_to(self, "push button", "Close otadesk")
        self.shown.press("Return")
        assert self.window.wait(30) == 0
        assert self.window.stderr is not None
        assert self.window.stderr.read() == ""

    def fetch(self, url: str) -> bytes:
        """Fetch something as a phone that trusts this computer would."""
        trusted = next((self.home / "data" / "nearby" / "authority").glob("*.pem"))
        context = ssl.create_default_context(cafile=str(trusted))
        with urllib.request.urlopen(url, context=context, timeout=30) as answer:  # noqa: S310 - https, from the window
            content: bytes = answer.read()
            return content

    def package_behind(self, page_url: str) -> bytes:
        """Return what a phone would get that opens this page and taps Install."""
        page = html5lib.parse(self.fetch(page_url), namespaceHTMLElements=False)
        link = next(node for node in page.iter("a") if node.get("id") == "button").attrib["href"]
        item = plistlib.loads(self.fetch(manifest_url_of(link)))["items"][0]
        return self.fetch(item["assets"][0]["url"])


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    home = tmp_path / "home"
    build = build_ipa(tmp_path / "Field Notes.ipa", name="Field Notes", bundle_id="com.example.field")
    with ExitStack() as stack:
        shown = stack.enter_context(screen())
        bus = stack.enter_context(session(shown.display, tmp_path / "run"))
        trust = window_program.trusting(authority().root.der, tmp_path)
        environment = shown.environment({**bus, **trust, "OTADESK_HOME": str(home)})
        # A window manager, so that the keyboard follows the windows as it does for people.
        stack.enter_context(running(["openbox"], environment))
        reader = stack.enter_context(reading(bus))
        window = stack.enter_context(running([sys.executable, window_program.__file__], environment))
        reader.attach("otadesk")
        yield Desktop(shown, reader, window, environment, home, build)


def test_a_screen_reader_gets_from_the_file_to_the_link(desktop: Desktop) -> None:
    reader = desktop.reader
    reader.press(reader.wait_for("push button", "Browse for an IPA"))
    reader.type_into(reader.wait_for("text", "File name:"), str(desktop.build))
    reader.press(reader.wait_for("push button", "Open"))

    assert reader.heard(f"Good: {VERDICT}").endswith("until 1 Jan 2045")
    assert reader.wait_for("panel", f"Good: {VERDICT}…")
    assert reader.find("heading", "Field Notes")
    reader.press(reader.wait_for("push button", "Publish to this computer"))

    assert reader.heard("under way")
    assert reader.heard("Good: A phone gets it")
    link = reader.wait_for("label", "https://…").name
    assert reader.find("graphic", f"QR code for {link}")
    reader.press(reader.wait_for("push button", COPY))
    assert reader.heard("Copied")

    assert clipboard_text(desktop.environment) == link
    assert hashlib.sha256(desktop.package_behind(link)).digest() == hashlib.sha256(desktop.build.read_bytes()).digest()
    desktop.end()


def tab_to(desktop: Desktop, role: str, name: str) -> Thing:
    """Press Tab until the keyboard is on this."""
    for _ in range(MOST_TABS):
        focused = desktop.reader.focused()
        if focused is not None and (focused.role, focused.name) == (role, name):
            return focused
        before = focused and focused.place
        desktop.shown.press("Tab")
        eventually(lambda: (now := desktop.reader.focused()) is not None and now.place != before, "Tab to go on")  # noqa: B023 - called at once
    raise AssertionError(f"{MOST_TABS} times Tab never reached the {role} “{name}”")


def test_the_keyboard_gets_from_the_file_to_the_link(desktop: Desktop) -> None:
    reader, shown = desktop.reader, desktop.shown
    eventually(lambda: (at := reader.focused()) is not None and at.name == "Publish", "the window to have the keyboard")
    shown.press("ctrl+o")
    eventually(lambda: (at := reader.focused()) is not None and at.name == "File name:", "the file dialog")
    shown.type(str(desktop.build))
    shown.press("Return")

    assert reader.wait_for("panel", f"Good: {VERDICT}…")
    eventually(lambda: (at := reader.focused()) is not None and at.name == "Field Notes", "the top of the page")
    tab_to(desktop, "push button", "Publish to this computer")
    shown.press("Return")

    assert reader.wait_for("panel", "Good: A phone gets it…")
    tab_to(desktop, "push button", COPY)
    shown.press("space")
    assert reader.heard("Copied")

    link = clipboard_text(desktop.environment)
    assert reader.find("label", link)
    assert hashlib.sha256(desktop.package_behind(link)).digest() == hashlib.sha256(desktop.build.read_bytes()).digest()
    desktop.end()
