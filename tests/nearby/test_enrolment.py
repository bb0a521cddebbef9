"""The page that explains how to trust this computer, and the profile that it gives out."""

from __future__ import annotations

import plistlib
import re
import ssl
from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.neighbour import Neighbour

from otadesk.nearby.enrolment import PROFILE, READY, Enrolment, page, profile

ENROLMENT = Enrolment("studio", b"\x30\x03abc", "AB CD " * 15 + "EF 01", "https://192.168.1.5:8443")


def nodes(content: str) -> list[Any]:
    """Return every element of a page."""
    return list(html5lib.parse(content, namespaceHTMLElements=False).iter())


def test_the_page_and_the_profile_come_over_plain_http(neighbour: Neighbour) -> None:
    for path in ("/", "/trust/"):
        response = neighbour.ask_plainly(path)
        assert response.status == 200
        assert response.headers["content-type"] == "text/html; charset=utf-8"
    response = neighbour.ask_plainly(PROFILE)
    assert response.headers["content-type"] == "application/x-apple-aspen-config"
    head = neighbour.ask_plainly(PROFILE, "HEAD")
    assert (head.status, head.headers["content-length"]) == (200, str(len(response.body)))


def test_nothing_else_comes_over_plain_http(neighbour: Neighbour) -> None:
    for path in ("/com.example.tide/", "/com.example.tide/1.0-7/App.ipa", READY, "/trust/authority.key", "/../x", "//"):
        assert neighbour.ask_plainly(path).status == 404, path
    assert neighbour.ask_plainly("/", "POST").status == 405


def test_both_come_over_https_too(neighbour: Neighbour) -> None:
    assert neighbour.ask("/trust/").status == 200
    assert neighbour.ask(PROFILE).body == neighbour.ask_plainly(PROFILE).body
    assert b"ready" in neighbour.ask(READY).body


def test_the_profile_brings_the_authority_of_this_computer(neighbour: Neighbour) -> None:
    content = plistlib.loads(neighbour.ask_plainly(PROFILE).body)
    assert (content["PayloadType"], content["PayloadVersion"]) == ("Configuration", 1)
    assert content["PayloadDisplayName"] == "otadesk on studio"
    assert content["PayloadRemovalDisallowed"] is False
    (root,) = content["PayloadContent"]
    assert root["PayloadType"] == "com.apple.security.root"
    pem = neighbour.server.ca_file.read_text(encoding="ascii")
    assert root["PayloadContent"] == ssl.PEM_cert_to_DER_cert(pem)


def test_installing_it_twice_replaces_it_and_another_authority_is_another_profile() -> None:
    one, again = (plistlib.loads(profile(ENROLMENT)) for _round in range(2))
    assert one == again
    other = plistlib.loads(profile(Enrolment("studio", b"x", "00 " * 31 + "11", "https://x")))
    assert one["PayloadUUID"] != other["PayloadUUID"]
    assert one["PayloadIdentifier"] != other["PayloadIdentifier"]
    identifiers = [one["PayloadUUID"], one["PayloadContent"][0]["PayloadUUID"]]
    assert len(set(identifiers)) == 2
    assert all(re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", uuid) for uuid in identifiers)


def test_the_page_asks_nobody_else_and_needs_no_script() -> None:
    for ready in (True, False):
        content = page(ENROLMENT, ready=ready)
        assert not any(node.tag in {"script", "img", "link", "iframe", "object", "form"} for node in nodes(content))
        assert not re.search(r"url\(|@import|src=", content)
        addresses = {node.attrib["href"] for node in nodes(content) if "href" in node.attrib}
        assert addresses == (set() if ready else {PROFILE, f"https://192.168.1.5:8443{READY}"})
        assert len(content) < 12_000


def test_the_page_says_what_to_do_in_apples_words() -> None:
    text = " ".join("".join(html5lib.parse(page(ENROLMENT, ready=False)).itertext()).split())
    for words in (
        *("Profile Downloaded", "General › VPN & Device Management", "Remove Profile"),
        *("Settings › General › About › Certificate Trust Settings", "otadesk on studio"),
    ):
        assert words in text
    assert "AB CD AB CD" in text


def test_both_looks_are_declared() -> None:
    content = page(ENROLMENT, ready=False)
    assert "prefers-color-scheme: dark" in content
    assert 'name="viewport"' in content
    for colour in (
        "#f6f7f9",
        "#17191d",
        "#ffffff",
        "#22262c",
        "#14171c",
        "#eef1f4",
        "#69717d",
        "#98a1ad",
        "#2563eb",
        "#6aa0ff",
    ):
        assert colour in content


def test_the_page_may_load_nothing(neighbour: Neighbour) -> None:
    policy = neighbour.ask_plainly("/").headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")


@given(st.text())
@pytest.mark.parametrize("ready", [True, False])
def test_a_hostile_name_stays_text(ready: bool, name: str) -> None:
    plain = [(node.tag, dict(node.attrib)) for node in nodes(page(ENROLMENT, ready=ready))]
    hostile = Enrolment(f'"><script>{name}</script>', ENROLMENT.authority, ENROLMENT.fingerprint, ENROLMENT.https_url)
    assert [(node.tag, dict(node.attrib)) for node in nodes(page(hostile, ready=ready))] == plain
