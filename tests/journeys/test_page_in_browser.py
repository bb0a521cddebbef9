"""The published page in a real browser, as an iPhone opens it."""

from __future__ import annotations

import hashlib
import plistlib
import ssl
import urllib.request
from pathlib import Path

import html5lib
import pytest
from PIL import Image
from support.browser import Browser
from support.ipa_builder import build_ipa
from support.site import Site

from otadesk.site.link import manifest_url_of

NAME = "<b>Field</b> & \"Notes\" 'é' 日本 \u202e"


@pytest.fixture
def published(site: Site, tmp_path: Path) -> tuple[str, Path]:
    """Return a page's address and the build behind it."""
    computer = site.computer()
    site.add_to(computer)
    build = build_ipa(tmp_path / "app.ipa", name=NAME)
    notes = "**New:** <img src=x onerror=alert(1)>\n- one\n- two"
    done = computer.run("publish", build, "--server", "Staging", "--notes", notes, "--force", "--json")
    assert done.code == 1, done.out + done.err
    return done.json["release"]["page_url"], build


def test_the_install_link_that_a_phone_follows_leads_to_every_byte(
    site: Site, published: tuple[str, Path], tmp_path: Path
) -> None:
    page_url, build = published
    document = Browser(tmp_path / "browser", site.web.ca_file).page(page_url)
    tree = html5lib.parse(document, namespaceHTMLElements=False)
    button = next(node for node in tree.iter("a") if node.get("id") == "button")
    context = ssl.create_default_context(cafile=str(site.web.ca_file))

    def fetch(url: str) -> bytes:
        with urllib.request.urlopen(url, context=context, timeout=20) as answer:  # noqa: S310 - our own https server
            content: bytes = answer.read()
            return content

    item = plistlib.loads(fetch(manifest_url_of(button.attrib["href"])))["items"][0]
    assert item["metadata"]["bundle-identifier"] == "com.example.sample"
    package = fetch(item["assets"][0]["url"])
    assert hashlib.sha256(package).hexdigest() == hashlib.sha256(build.read_bytes()).hexdigest()
    assert [hashlib.sha256(package).hexdigest()] == item["assets"][0]["sha256s"]


def test_a_phone_in_safari_sees_the_button_and_no_advice_for_elsewhere(
    site: Site, published: tuple[str, Path], tmp_path: Path
) -> None:
    tree = html5lib.parse(
        Browser(tmp_path / "browser", site.web.ca_file).page(published[0]), namespaceHTMLElements=False
    )
    hidden = {node.get("id"): node.get("hidden") is not None for node in tree.iter() if node.get("id")}
    shown = {"install", "button", "steps", "included", "help", "choice"}
    aside = {"elsewhere", "inside", "browser", "framed", "address", "expired", "too_old"}
    assert {name for name in shown | aside if not hidden[name]} == shown
    # The names and notes brought no markup of their own.
    assert not list(tree.iter("b"))
    assert len(list(tree.iter("img"))) == 1


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_page_is_drawn_in_the_phones_own_colours(
    site: Site, published: tuple[str, Path], tmp_path: Path, dark: bool
) -> None:
    target = Browser(tmp_path / "browser", site.web.ca_file).screenshot(published[0], tmp_path / "page.png", dark=dark)
    with Image.open(target) as image:
        corner = image.convert("L").getpixel((4, 4))
        colours = {colour for _count, colour in image.convert("RGB").getcolors(1 << 24)}
    assert isinstance(corner, int)
    assert (corner < 64) is dark
    assert ((106, 160, 255) if dark else (37, 99, 235)) in colours
