"""The window as a person uses it: a file dragged from another program, a click, and a code on the screen to scan."""

from __future__ import annotations

import json
import ssl
import sys
import urllib.request
from pathlib import Path

import zxingcpp
from PIL import Image
from support import drag_source, window_program
from support.apple_authority import authority
from support.ipa_builder import build_ipa
from support.xvfb import Place, Screen, eventually, filled_rectangle, running, screen

from otadesk.desktop.look.tokens import LIGHT
from otadesk.settings.store import Store


def colour(token: str) -> tuple[int, int, int]:
    return int(token[1:3], 16), int(token[3:5], 16), int(token[5:7], 16)


ACCENT, DANGER = colour(LIGHT.accent), colour(LIGHT.bad)
BUTTON = (45, 24)
"""The least width of ground beside the letters, and height, of a button; an icon in its colour has less."""


def button(shown: Screen, place: Place, ground: tuple[int, int, int]) -> Place | None:
    """Return where the one button of this colour is, inside the window."""
    part = shown.picture().crop((place.x, place.y, place.x + place.width, place.y + place.height))
    found = filled_rectangle(part, ground, BUTTON)
    return found and Place(place.x + found.x, place.y + found.y, found.width, found.height)


def codes(picture: Image.Image) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(picture) if code.format == zxingcpp.BarcodeFormat.QRCode}


def test_a_file_that_is_dragged_from_another_program_becomes_a_code_that_leads_to_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    # The button is found by its colour.
    Store(home / "settings").update(lambda document: {**document, "window": {"dark": False}})
    ipa = build_ipa(tmp_path / "Field Notes.ipa", name="Field Notes", bundle_id="com.example.field")
    with screen() as shown:
        trust = window_program.trusting(authority().root.der, tmp_path)
        environment = shown.environment({"OTADESK_HOME": str(home), **trust})
        source = [sys.executable, drag_source.__file__, "1040", "20", str(ipa)]
        with (
            running(source, environment) as other,
            running([sys.executable, window_program.__file__], environment) as window,
        ):
            start = shown.window(drag_source.TITLE).centre
            place = shown.window("^otadesk$")
            shown.drag(start, place.centre)
            assert other.stdout is not None
            assert other.stdout.readline().strip() == "dropped: CopyAction"
            publish = eventually(lambda: button(shown, place.foot(100), ACCENT), "the Publish button")
            shown.click(*publish.centre)
            scanned = eventually(lambda: both(codes(shown.picture())), "two codes on the screen")
            trust, page = sorted(scanned, key=lambda url: url.startswith("https:"))
            assert trust.startswith("http://127.0.0.1:")
            assert "Field Notes" in fetch(page, home)
            shown.press("ctrl+q")
            # Testers nearby could no longer install, so that it asks.
            whole = Place(0, 0, *shown.picture().size)
            leave = eventually(lambda: button(shown, whole, DANGER), "the button to close nevertheless")
            shown.click(*leave.centre)
            assert window.wait(30) == 0
            assert window.stderr is not None
            assert window.stderr.read() == ""
    remembered = json.loads((home / "cache" / "recent.json").read_text(encoding="utf-8"))
    assert [recent["url"] for recent in remembered] == [page]


def both(found: set[str]) -> set[str]:
    return found if len(found) == 2 else set()


def fetch(url: str, home: Path) -> str:
    """Fetch a page as a phone that trusts this computer would."""
    authority = next((home / "data" / "nearby" / "authority").glob("*.pem"))
    context = ssl.create_default_context(cafile=str(authority))
    with urllib.request.urlopen(url, context=context, timeout=30) as answer:  # noqa: S310 - https, as asserted above
        return str(answer.read().decode("utf-8"))
