"""Property lists: what plistlib writes is read back, and what would do harm is refused at once."""

from __future__ import annotations

import datetime as dt
import json
import plistlib
import struct
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.patience import PATIENCE

from otadesk.errors import PackageError
from otadesk.ipa.bplist import BinaryPlistError, read_binary
from otadesk.ipa.plist import MAX_BYTES, MAX_VALUES, is_plist, plain, read_plist
from otadesk.ipa.plist_date import EARLIEST, LATEST
from otadesk.ipa.xmlplist import XmlPlistError, read_xml

HEAD = b'<?xml version="1.0" encoding="UTF-8"?><plist version="1.0">'

# What both forms can hold: XML knows no control characters and no halves of pairs.
texts = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=20)
dates = st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(2100, 1, 1)).map(  # noqa: DTZ001 - lists have naive dates
    lambda when: when.replace(microsecond=0)
)
leaves = st.one_of(
    texts, st.booleans(), st.integers(-(2**63), 2**64 - 1), st.binary(max_size=50), dates, st.floats(allow_nan=False)
)


def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4))


values = st.recursive(leaves, containers, max_leaves=20)
lists = st.dictionaries(texts, values, max_size=5)


@given(lists)
def test_what_plistlib_writes_is_read_back(written: dict[str, Any]) -> None:
    assert read_plist(plistlib.dumps(written, fmt=plistlib.FMT_XML), "It") == written
    assert read_plist(plistlib.dumps(written, fmt=plistlib.FMT_BINARY), "It") == written


@given(lists)
def test_every_list_can_be_shown_as_json(written: dict[str, Any]) -> None:
    assert isinstance(json.loads(json.dumps(plain(written), allow_nan=False)), dict)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
def test_xml_in_any_unicode_encoding_is_read(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?><plist><dict><key>k</key><string>Ü应</string></dict></plist>'
    assert read_plist(text.encode(encoding), "It") == {"k": "Ü应"}


def test_xml_in_an_old_encoding_is_read() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><plist><dict><key>k</key><string>Ü</string></dict></plist>'
    assert read_plist(text.encode("latin-1"), "It") == {"k": "Ü"}


def test_white_space_before_the_declaration_does_no_harm() -> None:
    assert read_plist(b"\n\n " + HEAD + b"<dict/></plist>", "It") == {}


def test_a_doctype_without_entities_and_cdata_are_read() -> None:
    data = plistlib.dumps({"k": "<&>"}).replace(b"&lt;&amp;&gt;", b"<![CDATA[<&>]]>")
    assert b"<!DOCTYPE plist" in data
    assert read_plist(data, "It") == {"k": "<&>"}


def test_integers_may_be_hexadecimal_and_signed() -> None:
    data = HEAD + b"<array><integer>0x1F</integer><integer> -7 </integer><integer>+7</integer></array></plist>"
    assert read_xml(data, max_values=MAX_VALUES) == [31, -7, 7]


@pytest.mark.parametrize(
    "body",
    [
        b"<dict><string>no key</string></dict>",
        b"<dict><key>no value</key></dict>",
        b"<dict><key>a</key><key>b</key></dict>",
        b"<array><key>a</key></array>",
        b"<key>a</key>",
        b"<integer>12a</integer>",
        b"<integer>" + b"9" * 5000 + b"</integer>",
        b"<real>x</real>",
        b"<date>yesterday</date>",
        b"<date>2026-13-01T00:00:00Z</date>",
        b"<data>A</data>",
        b"<data>\xc3\xbc</data>",
        b"<unknown/>",
        b"<dict>",
        b"<dict/><dict/>",
        b"",
        b"<array>" * 100 + b"</array>" * 100,
    ],
)
def test_xml_that_is_no_property_list_is_refused(body: bytes) -> None:
    with pytest.raises(XmlPlistError):
        read_xml(HEAD + body + b"</plist>", max_values=MAX_VALUES)


@pytest.mark.parametrize("data", [b"", b"text", b"{ key = value; }", b"bplist01" + bytes(60), b"<html>", b"\xff\xfe"])
def test_what_is_no_property_list_is_refused(data: bytes) -> None:
    with pytest.raises(PackageError) as caught:
        read_plist(data, "The list")
    assert caught.value.reason == "plist"
    assert "The list" in str(caught.value.title)


def test_a_root_that_is_no_dictionary_is_refused() -> None:
    for fmt in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        with pytest.raises(PackageError, match="not a dictionary"):
            read_plist(plistlib.dumps(["a"], fmt=fmt), "It")


def test_lists_that_are_larger_by_nature_are_read_where_that_is_allowed() -> None:
    written = {str(index): index for index in range(MAX_VALUES)}
    for fmt in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        data = plistlib.dumps(written, fmt=fmt)
        with pytest.raises(PackageError, match="too many values"):
            read_plist(data, "It")
        assert read_plist(data, "It", max_values=4 * MAX_VALUES) == written


def test_a_list_too_large_is_refused_unread() -> None:
    with pytest.raises(PackageError):
        read_plist(HEAD + b" " * MAX_BYTES, "It")


LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 12))
FILLER = MAX_BYTES - 200


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY l0 "lol">' + LAUGHS + b"]><plist><string>&l11;</string></plist>",
        b'<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><plist><dict><key>&e;</key></dict></plist>',
        HEAD + b"<!--" + b"-" * FILLER,
        HEAD + b"<?a " + b"b" * FILLER,
        HEAD + b'<dict a="' + b"b" * FILLER,
        HEAD + b"<array>" * (FILLER // 7),
        HEAD + b"<array>" + b"<true/>" * (FILLER // 8),
        HEAD + b"<array>" + b"<date>2026-01-01T00:00:00Z</date>" * (FILLER // 34),
        HEAD + b"<dict " + b" ".join(b'a%d=""' % index for index in range(300_000)) + b"/>",
        b"<\0" * (MAX_BYTES // 2 - 1),
    ],
    ids=["laughs", "external", "comment", "instruction", "attribute", "deep", "many", "dates", "attributes", "wide"],
)
def test_xml_made_to_do_harm_is_refused_within_a_second(data: bytes) -> None:
    started = time.process_time()
    with pytest.raises(PackageError):
        read_plist(data, "It")
    assert time.process_time() - started < PATIENCE


def binary(objects: list[bytes], *, root: int = 0, reference_size: int = 2) -> bytes:
    """Return a binary list of these objects."""
    body, offsets = b"bplist00", []
    for one in objects:
        offsets.append(len(body))
        body += one
    table = b"".join(struct.pack(">I", offset) for offset in offsets)
    return body + table + struct.pack(">6x2B3Q", 4, reference_size, len(objects), root, len(body))


def references(*numbers: int) -> bytes:
    return struct.pack(f">{len(numbers)}H", *numbers)


def test_numbers_of_each_size_are_read() -> None:
    objects = [b"\x10\xff", b"\x11\xff\xff", b"\x13" + b"\xff" * 8, b"\x14" + bytes(8) + b"\xff" * 8]
    objects += [b"\x22" + struct.pack(">f", 0.5), b"\x23" + struct.pack(">d", 0.25), b"\x80\x07", b"\x00"]
    array = b"\xa8" + references(*range(1, 9))
    assert read_binary(binary([array, *objects]), max_values=MAX_VALUES) == [
        255,
        65535,
        -1,
        2**64 - 1,
        0.5,
        0.25,
        7,
        None,
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"bplist00",
        binary([b"\xa1" + references(0)]),  # contains itself
        binary([b"\xd1" + references(1, 0), b"\x51a"]),  # a dictionary that is its own value
        binary([b"\xa2" + references(index + 1, index + 1) for index in range(40)] + [b"\x09"]),  # doubles forty times
        binary([b"\xa1" + references(index + 1) for index in range(100)] + [b"\x09"]),  # too deep
        binary([b"\xa1" + references(9)]),  # a reference to no object
        binary([b"\xd1" + references(1, 1), b"\x09"]),  # a key that is no text
        binary([b"\x5f\x12\x7f\xff\xff\xff"]),  # a text beyond the end
        binary([b"\xaf\x13\x7f\xff\xff\xff\xff\xff\xff\xff"]),  # an array of exabytes
        binary([b"\x5f\x33" + bytes(8)]),  # a count that is a date
        binary([b"\x70"]),
        binary([b"\x15" + bytes(32)]),
        binary([b"\x01"]),
        binary([b"\x33" + struct.pack(">d", float("nan"))]),
        binary([b"\x09"], root=5),
        binary([b"\x09"], reference_size=0),
        b"bplist00\x09" + struct.pack(">6x2B3Q", 8, 1, 2**62, 0, 8),
        b"bplist00\x09" + struct.pack(">6x2B3Q", 1, 1, 1, 0, 2**63),
    ],
)
def test_damaged_and_hostile_binary_lists_are_refused_within_a_second(data: bytes) -> None:
    started = time.process_time()
    with pytest.raises(BinaryPlistError):
        read_binary(data, max_values=MAX_VALUES)
    assert time.process_time() - started < PATIENCE


def test_values_are_counted_as_often_as_they_are_reached() -> None:
    # Few objects and a shallow tree, but a hundred times a hundred times a hundred values.
    many = [b"\xaf\x10\x64" + references(*[level + 1] * 100) for level in range(3)]
    with pytest.raises(BinaryPlistError, match="too many values"):
        read_binary(binary([*many, b"\x09"]), max_values=MAX_VALUES)


def test_values_on_top_of_each_other_cannot_fill_the_memory() -> None:
    # Each of these objects is data that goes on to the end: together they would be terabytes.
    count = 60_000
    body = b"\x4f\x12\x00\x02\x00\x00" * count
    objects = [8 + 6 * index for index in range(count // 2)]
    array_at = 8 + len(body)
    array = b"\xaf\x12" + struct.pack(">I", len(objects)) + struct.pack(f">{len(objects)}I", *range(len(objects)))
    data = b"bplist00" + body + array
    table_at = len(data)
    data += struct.pack(f">{len(objects) + 1}I", *objects, array_at)
    data += struct.pack(">6x2B3Q", 4, 4, len(objects) + 1, len(objects), table_at)
    started = time.process_time()
    with pytest.raises(BinaryPlistError, match="more text and data"):
        read_binary(data, max_values=MAX_VALUES)
    assert time.process_time() - started < PATIENCE


@pytest.mark.parametrize("text", ["", "a", "Ü应🎉"])
def test_texts_of_each_width_are_read(text: str) -> None:
    assert read_plist(plistlib.dumps({"k": text * 20}, fmt=plistlib.FMT_BINARY), "It") == {"k": text * 20}


def test_dates_data_and_odd_numbers_become_plain() -> None:
    value = {"when": dt.datetime(2026, 1, 2, 3, 4, 5), "data": b"\xff", "odd": [float("inf"), float("nan"), 0.5, None]}  # noqa: DTZ001 - as lists have them
    assert plain(value) == {"when": "2026-01-02T03:04:05Z", "data": "ff", "odd": [None, None, 0.5, None]}


def test_lists_are_known_by_their_first_bytes() -> None:
    assert is_plist(b"bplist00...")
    assert is_plist(b"\xef\xbb\xbf <?xml?> <!DOCTYPE plist")
    assert is_plist(b"<plist>")
    assert not is_plist(b"<?xml?><html>")
    assert not is_plist(b"\x30\x82" + b"<plist>")


@given(st.binary(max_size=300), st.integers(0, 200))
def test_any_binary_list_is_read_or_refused(data: bytes, at: int) -> None:
    good = bytearray(plistlib.dumps({"a": [1, "b", {"c": b"d"}], "e": True}, fmt=plistlib.FMT_BINARY))
    good[at % len(good) : at % len(good) + len(data) % 8] = data[:8]
    for one in (bytes(good), b"bplist00" + data):
        try:
            read_plist(one, "It")
        except PackageError as error:
            assert error.reason == "plist"  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize("encoding", ["UTF-9", "rot13", "undefined", "punycode", "utf-7", "shift_jis", "idna", "hex"])
def test_an_encoding_that_is_none_or_that_expat_can_not_take_is_refused(encoding: str) -> None:
    with pytest.raises(PackageError) as caught:
        read_plist(f'<?xml version="1.0" encoding="{encoding}"?><plist><dict/></plist>'.encode(), "The list")
    assert caught.value.reason == "plist"


def test_an_old_eight_bit_encoding_is_read() -> None:
    text = '<?xml version="1.0" encoding="windows-1252"?><plist><dict><key>a</key><string>“</string></dict></plist>'
    assert read_plist(text.encode("cp1252"), "The list") == {"a": "“"}


@pytest.mark.parametrize(
    ("written", "read"),
    [("0000-12-30T00:00:00Z", EARLIEST), ("4001-01-01T00:00:00Z", None), ("9999-12-31T23:59:59Z", LATEST)],
)
def test_never_and_always_are_dates_that_every_time_zone_holds(written: str, read: dt.datetime | None) -> None:
    text = f"<plist><dict><key>a</key><date>{written}</date></dict></plist>"
    assert read_plist(text.encode(), "The list") == {"a": read or dt.datetime(4001, 1, 1)}  # noqa: DTZ001 - as lists have them


@pytest.mark.parametrize(
    ("seconds", "read"), [(-63114076800.0, EARLIEST), (1e300, LATEST), (-1e300, EARLIEST), (float("inf"), LATEST)]
)
def test_a_binary_date_beyond_the_calendar_is_cut_to_it(seconds: float, read: dt.datetime) -> None:
    data = binary([b"\xd1" + references(1, 2), b"\x51a", b"\x33" + struct.pack(">d", seconds)])
    assert read_plist(data, "The list") == {"a": read}


def test_a_binary_date_that_is_no_number_is_refused() -> None:
    with pytest.raises(PackageError):
        read_plist(
            binary([b"\xd1" + references(1, 2), b"\x51a", b"\x33" + struct.pack(">d", float("nan"))]), "The list"
        )
