"""UDIDs in every way that people write them, and the numbers that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.errors import UsageError
from otadesk.settings.udid import normal_udid, parse_udid

OLD = "0123456789abcdef0123456789abcdef01234567"
NEW = "00008030-001A2D3C4E5F802E"


@pytest.mark.parametrize(("text", "udid"), [
    (OLD, OLD),
    (OLD.upper(), OLD),
    (NEW, NEW),
    (NEW.lower(), NEW),
    (NEW.replace("-", ""), NEW),
    (f"  {NEW}\n", NEW),
    (f"“{NEW}”", NEW),
    (f"UDID: {NEW}", NEW),
    (f"udid={OLD}", OLD),
    (f"Identifier: {NEW}", NEW),
    (f"\ufeff{NEW}\u200b", NEW),
    (NEW.replace("-", "\u2010"), NEW),
    (NEW.replace("-", "\u2013"), NEW),
])  # fmt: skip
def test_a_udid_is_read_however_it_was_pasted(text: str, udid: str) -> None:
    assert parse_udid(text) == udid


@pytest.mark.parametrize(("text", "what"), [
    ("", "Enter the device’s UDID"),
    ("   ", "Enter the device’s UDID"),
    ("001A2D3C4E5F802E", "ECID"),
    ("0x1A2D3C4E5F802E", "ECID"),
    ("7368745618948142", "ECID"),
    ("C8QH6T96DPNG", "serial number"),
    ("F2LXK1ABCD", "serial number"),
    ("DNPCF12N0F0J", "serial number"),
    ("490154203237518", "IMEI"),
    ("E621E1F8-C36C-495A-93FC-0C247A3E6E5F", "vendor or advertising identifier"),
    ("E621E1F8C36C495A93FC0C247A3E6E5F", "vendor or advertising identifier"),
    (OLD[:-1], "has 39 characters"),
    (OLD + "0", "has 41 characters"),
    (NEW[:-1], "has 24 characters"),
    ("Ada’s iPhone", "is not a UDID"),
    ("g" * 40, "is not a UDID"),
    ("phone", "is not a UDID"),
    ("<script>", "is not a UDID"),
    ("\u0660" * 40, "is not a UDID"),
])  # fmt: skip
def test_what_is_no_udid_is_said_for_what_it_is(text: str, what: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_udid(text)
    assert what in str(caught.value.title)
    assert "Finder" in str(caught.value.hint)


@given(st.text())
def test_any_text_is_a_udid_in_the_normal_form_or_refused_in_a_printable_sentence(text: str) -> None:
    try:
        udid, sentence = parse_udid(text), ""
    except UsageError as error:
        udid, sentence = "", str(error.title)
    assert bool(udid) != bool(sentence)
    assert normal_udid(udid) == udid
    assert not sentence or (sentence.isprintable() and len(sentence) < 200)


@given(st.from_regex(r"[0-9a-fA-F]{40}|[0-9a-fA-F]{8}-?[0-9a-fA-F]{16}", fullmatch=True))
def test_every_udid_has_one_normal_form(text: str) -> None:
    assert parse_udid(text) == parse_udid(text.upper()) == parse_udid(text.lower()) == normal_udid(normal_udid(text))
