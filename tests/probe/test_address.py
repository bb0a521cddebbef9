"""Addresses a phone can use, and those that only its own network reaches."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.probe.address import AddressFault, leads_back, parse, reach, shown


def test_an_address_is_taken_apart() -> None:
    address = parse("https://me:secret@builds.example.com:8443/a%20b/?x=1&y=2#part")
    assert (address.host, address.port, address.target) == ("builds.example.com", 8443, "/a%20b/?x=1&y=2")
    assert address.authority == "builds.example.com:8443"
    assert parse("https://[fd00::1]").authority == "[fd00::1]"
    assert parse("https://example.com").target == "/"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://example.com/", "begins with http://"),
        ("manifest.plist", "not an absolute address"),
        ("", "an empty text"),
        ("https:///x", "names no host"),
        ("https://example.com:0/", "names no host"),
        ("https://example.com:99999/", "not a valid address"),
        ("https://[::1/", "not a valid address"),
        ("https://example.com/a b", "' '"),
        ("https://example.com/ä", "'ä'"),
        ("https://example.com/\r\nX: y", "percent-encoded"),
        ("https://example.com/100%", "begins no percent-encoded byte"),
        ("https://example.com/a<b", "'<'"),
    ],
)
def test_an_address_that_a_phone_cannot_use_says_why(url: str, words: str) -> None:
    with pytest.raises(AddressFault) as caught:
        parse(url)
    assert words in str(caught.value)


@given(st.text())
def test_any_text_is_an_address_or_a_fault(text: str) -> None:
    for url in (text, f"https://{text}", f"https://example.com/{text}"):
        with contextlib.suppress(AddressFault):
            address = parse(url)
            assert address.host
            assert address.target.startswith("/")
            assert address.target.isascii()


@given(st.text())
def test_what_is_shown_is_printable_and_bounded(text: str) -> None:
    assert shown(text).isprintable()
    assert len(shown(text)) <= 300


def test_secrets_in_an_address_are_not_shown() -> None:
    assert shown("https://me:hunter2@example.com/x") == "https://…@example.com/x"


@pytest.mark.parametrize(
    ("host", "ip", "limited"),
    [
        ("builds.example.com", "93.184.215.14", False),
        ("builds.example.com", "2606:2800:21f::1", False),
        ("builds.example.com", "10.1.2.3", True),
        ("builds.example.com", "192.168.0.9", True),
        ("builds.example.com", "100.64.1.1", True),
        ("builds.example.com", "fd00::1", True),
        ("builds.example.com", "fe80::1%eth0", True),
        ("builds.example.com", "::ffff:10.0.0.1", True),
        ("studio.local", "93.184.215.14", True),
        ("intranet", "93.184.215.14", True),
        ("93.184.215.14", "93.184.215.14", False),
    ],
)
def test_an_address_of_a_private_network_is_told(host: str, ip: str, limited: bool) -> None:
    assert bool(reach(host, ip)) is limited


@pytest.mark.parametrize(
    ("host", "ip", "itself"),
    [
        ("localhost", "", True),
        ("LOCALHOST.", "", True),
        ("builds.localhost", "", True),
        ("127.0.0.1", "", True),
        ("::1", "", True),
        ("::", "", True),
        ("builds.example.com", "127.0.1.1", True),
        ("builds.example.com", "::ffff:127.0.0.1", True),
        ("builds.example.com", "", False),
        ("studio.local", "10.0.0.7", False),
        ("10.0.0.7", "", False),
    ],
)
def test_an_address_that_is_each_phone_itself_is_told(host: str, ip: str, itself: bool) -> None:
    assert leads_back(host, ip) is itself
    assert ("each phone itself" in str(reach(host, ip or host))) is itself
