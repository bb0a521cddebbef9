"""The Install link in a page."""

from __future__ import annotations

import pytest

from otadesk.probe.page import looks_like_page, read_page

LINK = "itms-services://?action=download-manifest&url=https%3A%2F%2Fexample.com"
ESCAPED = LINK.replace("&", "&amp;")


@pytest.mark.parametrize(
    "page",
    [
        f'<a href="{ESCAPED}">',
        f"<A HREF='{LINK}' target=_top>",
        f'<map><area href=" \n{ESCAPED} ">',
        f'<a href="{ESCAPED[:20]}\n\t{ESCAPED[20:]}">',
        f'<!-- <a href="itms-services://no"> --><a href="{ESCAPED}">',
        f'<script>"<a href=itms-services://no>"</script><a href="{ESCAPED}">',
        f'<a href="{ESCAPED}" href="itms-services://second">',
    ],
)
def test_the_link_is_found(page: str) -> None:
    assert read_page(page.encode(), "text/html").links == (LINK,)


@pytest.mark.parametrize("page", ["", "<a href='/x'>", "<a name=itms-services:x>", "itms-services://?x"])
def test_what_is_no_link_is_not_found(page: str) -> None:
    assert read_page(page.encode(), "text/html").links == ()


def test_a_mention_outside_a_link_is_told() -> None:
    assert read_page(b"<script>location='ITMS-services://'</script>", "").mentioned
    assert not read_page(b"<p>", "").mentioned


@pytest.mark.parametrize("declared", ["utf-16", "UTF-8", "nonsense", "base64", "", "idna"])
def test_character_sets_are_honoured_and_never_trusted(declared: str) -> None:
    encoding = "utf-16" if declared == "utf-16" else "utf-8"
    page = f'<a href="{ESCAPED}">ä</a>'.encode(encoding)
    assert read_page(page, f"text/html; charset={declared}").links == (LINK,)


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (b"<!DOCTYPE html><html>", True),
        (b"\xef\xbb\xbf\n <!-- hello --> <HTML lang=en>", True),
        (b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', True),
        (b'<?xml version="1.0"?><!DOCTYPE plist><plist>', False),
        (b"<!-- endless", False),
        (b"PK\x03\x04", False),
        (b"bplist00", False),
        (b"", False),
    ],
)
def test_a_web_page_is_told_by_its_beginning(start: bytes, expected: bool) -> None:
    assert looks_like_page(start) is expected
