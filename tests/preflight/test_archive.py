"""What is seen of the zip itself, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.findings import finding
from support.packages import package

from otadesk.ipa.zip_directory import Entry
from otadesk.ipa.zip_walk import ZipFault, ZipFaultKind, ZipWalk
from otadesk.phrases import verbatim

APP = "Payload/Sample.app"


def _entry(name: str, mode: int = 0o100644) -> Entry:
    return Entry(name, 0, 0, 0, 10, 10, 0, 3, mode)


def _walk(*entries: Entry) -> ZipWalk:
    return ZipWalk(
        size=12_345,
        entries=entries,
        faults=(),
        links={},
        itunes_metadata=None,
        zip_metadata=None,
        zip64=False,
        unread="",
    )


def _seen(check_id: str, walk: ZipWalk) -> str:
    return finding(package(), check_id, walk=walk).evidence


def test_names_that_are_not_in_utf8_are_told() -> None:
    one, other = (_entry(name)._replace(in_utf8=False) for name in ("╬ó╨┼", "├·╫╓"))
    assert _seen("Z06", _walk(_entry("a"), one)) == "1 name is not written in UTF-8, as phones want names: ╬ó╨┼"
    told = "2 names are not written in UTF-8, as phones want names, such as ╬ó╨┼"
    assert _seen("Z06", _walk(one, other)) == told


@pytest.mark.parametrize(("names", "expected"), [
    (("a", "b"), "2 names"),
    (("a",), "1 name"),
    (("a", "a", "a"), "a is there 3 times"),
    (("a", "A"), "a differs from another only in case; A differs from another only in case"),
    (("a\\b",), "a\\b has a backslash"),
    (("__MACOSX/._a", "b"), "1 leftover of the Finder, such as __MACOSX/._a"),
    (("__MACOSX/._a", ".DS_Store"), "2 leftovers of the Finder, such as __MACOSX/._a"),
])  # fmt: skip
def test_names_that_do_not_belong_are_told(names: tuple[str, ...], expected: str) -> None:
    assert _seen("Z06", _walk(*map(_entry, names))) == expected


def test_modes_are_told_in_octal_or_as_missing() -> None:
    program = f"{APP}/Sample"
    assert _seen("Z04", _walk(_entry(program))) == f"{program} can’t be run (mode 644)"
    assert _seen("Z04", _walk(_entry(program, 0))) == f"{program} can’t be run (packed without modes)"
    assert _seen("Z04", _walk(_entry(program, 0o100755))) == "1 program can be run"
    closed = _walk(_entry(f"{APP}/", 0o040600), _entry("a", 0o100200))
    assert _seen("Z10", closed) == f"{APP}/ can’t be entered (mode 600); a can’t be read (mode 200)"


def test_a_walk_that_left_the_app_out_is_told() -> None:
    walk = _walk(_entry("a"), _entry("b"))
    assert _seen("Z01", walk) == "2 entries"
    assert _seen("Z01", replace(walk, unread=APP)) == "the files of the app were not unpacked yet"
    assert _seen("Z02", walk) == "2 entries, one after the other"


@pytest.mark.parametrize("kind", ["encrypted", "method", "stored-descriptor", "descriptor", "order"])
def test_what_no_phone_unpacks_on_its_way_is_told_with_its_file(kind: ZipFaultKind) -> None:
    walk = replace(_walk(_entry("a")), faults=(ZipFault(kind, "a", verbatim("why")),))
    assert finding(package(), "Z02", walk=walk).outcome == "fail"
    assert _seen("Z02", walk) == "a: why"


def test_counts_and_sizes_are_told() -> None:
    walk = _walk(_entry("a"), _entry("b"))
    wrong = replace(walk, zip_metadata={"RecordCount": 7, "TotalUncompressedBytes": 20})
    assert _seen("Z07", wrong) == "RecordCount is 7, counted 2"
    assert _seen("Z07", replace(walk, zip_metadata={"RecordCount": 2})) == "its counts are right"
    assert _seen("Z08", walk) == "12,345 bytes"
    assert _seen("Z08", replace(walk, zip64=True)) == "12,345 bytes, a zip64 archive"


def test_papers_of_a_purchase_are_told() -> None:
    paper = f"{APP}/SC_Info/Sample.sinf"
    walk = replace(_walk(_entry(paper)), itunes_metadata={"softwareVersionBundleId": "com.example.other"})
    assert _seen("Z09", walk) == (
        f"{paper} comes from an App Store purchase; "
        "iTunesMetadata.plist belongs to com.example.other, the app is com.example.sample"
    )
    own = replace(_walk(_entry("a")), itunes_metadata={"softwareVersionBundleId": "com.example.sample"})
    assert _seen("Z09", own) == "App Store metadata of this app"
    assert _seen("Z09", _walk(_entry("a"))) == "no App Store metadata"
