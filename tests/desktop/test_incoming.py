"""What is taken of a drop or the clipboard, and what is said of the rest."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMimeData, QSysInfo, QUrl
from PySide6.QtGui import QImage

from otadesk.desktop.incoming import (
    ELSEWHERE,
    LINK,
    NOTHING,
    PICTURE,
    PROMISE,
    WORDS,
    Incoming,
    Refusal,
    dropped,
    pasted,
)


def uris(*lines: str, more: str = "") -> QMimeData:
    """Return what a browser or a file manager hands over: a list of addresses, as bytes."""
    data = QMimeData()
    data.setData("text/uri-list", QByteArray("\r\n".join((*lines, "")).encode("ascii")))
    if more:
        data.setText(more)
    return data


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///builds/a.ipa", b"/builds/a.ipa"),
        ("file:/builds/a.ipa", b"/builds/a.ipa"),
        ("file://localhost/builds/a.ipa", b"/builds/a.ipa"),
        ("FILE:///builds/a.ipa", b"/builds/a.ipa"),
        (f"file://{QSysInfo.machineHostName()}/builds/a.ipa", b"/builds/a.ipa"),
        ("file:///builds/a%20b%25%23%3F.ipa", b"/builds/a b%#?.ipa"),
        ("file:///builds/caf%C3%A9.ipa", "/builds/café.ipa".encode()),
        ("file:///builds/caf%E9.ipa", b"/builds/caf\xe9.ipa"),
        ("file:///builds/a+b.ipa", b"/builds/a+b.ipa"),
        ("file:///builds/Archive.xcarchive/", b"/builds/Archive.xcarchive"),
    ],
)
def test_an_address_means_the_file_with_these_very_bytes(address: str, path: bytes) -> None:
    assert dropped(uris(address)) == Incoming((Path(os.fsdecode(path)),))


@given(name=st.binary(min_size=1, max_size=40).filter(lambda name: not {0, 47} & set(name) and name.strip(b".")))
def test_a_file_dropped_by_qt_itself_arrives_whatever_its_name(name: bytes) -> None:
    path = Path("/builds") / os.fsdecode(name)
    # As a file manager encodes it: every byte that isn't plain.
    address = "file:///builds/" + "".join(f"%{byte:02X}" for byte in name)
    assert dropped(uris(address)) == Incoming((path,))


def test_several_files_come_in_their_order_and_what_else_is_listed_goes() -> None:
    data = uris("# a comment", "file:///b.ipa", "https://example.com/c.ipa", "file:///a.ipa")
    assert dropped(data) == Incoming((Path("/b.ipa"), Path("/a.ipa")))


@pytest.mark.parametrize(
    ("address", "refusal"),
    [
        ("https://builds.example.com/a.ipa", LINK),
        ("http://builds.example.com/", LINK),
        ("ftp://builds.example.com/a.ipa", LINK),
        ("itms-services://?action=download-manifest&url=https://example.com/m.plist", LINK),
        ("file://fileserver/builds/a.ipa", ELSEWHERE),
        ("sftp://deploy@files.example.com/a.ipa", ELSEWHERE),
        ("smb://fileserver/builds/a.ipa", ELSEWHERE),
        ("data:text/plain,words", PROMISE),
        ("file:///builds/a%00.ipa", PROMISE),
        ("file:relative.ipa", PROMISE),
    ],
)
def test_what_is_no_file_of_this_computer_is_told_so(address: str, refusal: Refusal) -> None:
    assert dropped(uris(address)) == Incoming(refusal=refusal)
    assert pasted(uris(address)) == Incoming(refusal=refusal)


def test_on_windows_a_file_of_another_computer_has_a_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    (path,) = dropped(uris("file://fileserver/builds/a.ipa")).files
    assert str(path).replace("\\", "/") == "//fileserver/builds/a.ipa"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("/builds/a.ipa", ["/builds/a.ipa"]),
        ('"/builds/a b.ipa"\n/builds/c.ipa\n', ["/builds/a b.ipa", "/builds/c.ipa"]),
        ("file:///builds/a%20b.ipa", ["/builds/a b.ipa"]),
        ("~/a.ipa", [str(Path("~/a.ipa").expanduser())]),
        ("a.ipa", []),
        ("/builds/a.ipa and more\nwords", []),
        ("~nobody-of-this-name/a.ipa", []),
        ("", []),
    ],
)
def test_a_pasted_path_is_a_file(words: str, expected: list[str]) -> None:
    assert list(pasted(text(words)).files) == [Path(path) for path in expected]


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("https://builds.example.com/a.ipa", LINK),
        (" https://builds.example.com/a.ipa \n", LINK),
        ("see https://builds.example.com/a.ipa", WORDS),
        ("some words", WORDS),
        ("  \n", NOTHING),
    ],
)
def test_a_pasted_text_is_answered_for_what_it_is(words: str, refusal: Refusal) -> None:
    assert pasted(text(words)) == Incoming(refusal=refusal)


def test_dropped_words_are_nobodys_mistake() -> None:
    assert dropped(text("some words")) == Incoming()
    assert dropped(QMimeData()) == Incoming()


def test_a_picture_is_called_one_unless_a_file_comes_with_it() -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    assert dropped(data) == Incoming(refusal=PICTURE)
    data.setUrls([QUrl("file:///a.ipa")])
    assert dropped(data) == Incoming((Path("/a.ipa"),))


@pytest.mark.parametrize(
    "kind",
    [
        'application/x-qt-windows-mime;value="FileGroupDescriptorW"',
        "application/x-moz-file-promise",
        "com.apple.pasteboard.promised-file-url",
    ],
)
def test_an_attachment_that_is_no_file_yet_is_to_be_saved_first(kind: str) -> None:
    data = QMimeData()
    data.setData(kind, QByteArray(b"\0"))
    assert dropped(data) == Incoming(refusal=PROMISE)


def test_an_empty_clipboard_is_answered_too() -> None:
    for data in (QMimeData(), None):
        assert pasted(data) == Incoming(refusal=NOTHING)
