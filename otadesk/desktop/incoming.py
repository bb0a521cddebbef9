"""What somebody drops or pastes: files of this computer, or a sentence on why there are none in it and what to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QSysInfo, QUrl

from otadesk.phrases import N_, Phrase

_WEB = frozenset({"http", "https", "ftp", "itms-services"})
_PROMISES = ("filegroupdescriptor", "file-promise", "promised-file")
"""In names of formats: a program offers to write a file somewhere, such as a mail program its attachment."""
_LISTS = frozenset({".csv", ".tsv", ".tab", ".deviceids", ".mobileprovision", ".provisionprofile"})
"""How files end that list devices. A text may be anything: what looks like an old UDID may be a commit in it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing can be taken, and what to do instead."""

    title: Phrase
    hint: Phrase


@dataclass(frozen=True, slots=True)
class Incoming:
    """``refusal`` only where there are no files; neither where it is words that were meant for something else."""

    files: tuple[Path, ...] = ()
    refusal: Refusal | None = None

    @property
    def names_devices(self) -> bool:
        """Whether all of it belongs among the devices, wherever it was dropped."""
        return all_name_devices(self.files)


LINK = Refusal(
    N_("Window", "That is a link, not a file."),
    N_("Window", "Download the .ipa first, then drop or paste the file itself."),
)
ELSEWHERE = Refusal(
    N_("Window", "That file is on another computer."),
    N_("Window", "Copy it to this computer first, then drop or paste it here."),
)
PROMISE = Refusal(
    N_("Window", "That is not a file yet."),
    N_("Window", "Save it to a folder first, then drop or paste it from there."),
)
PICTURE = Refusal(
    N_("Window", "That is a picture, not an app."),
    N_("Window", "Drop or paste the .ipa that Xcode exported."),
)
WORDS = Refusal(
    N_("Window", "The clipboard holds text, not a file."),
    N_("Window", "Copy an .ipa in the file manager, or its full path. Testers’ devices are pasted under Devices."),
)
NOTHING = Refusal(
    N_("Window", "There is nothing on the clipboard to add."),
    N_("Window", "Copy an .ipa in the file manager, or its full path."),
)


def all_name_devices(files: Sequence[Path]) -> bool:
    """Whether there are files and each is a list of devices, or a profile that has one, by its name."""
    return bool(files) and all(file.suffix.lower() in _LISTS for file in files)


def dropped(data: QMimeData) -> Incoming:
    """Return what is held above the window; words from a text are nobody’s mistake, and not ours to answer."""
    found = _addressed([_url(url) for url in data.urls()]) if data.hasUrls() else _typed(data)
    if found is not None:
        return found
    if any(sign in name.lower() for name in data.formats() for sign in _PROMISES):
        return Incoming(refusal=PROMISE)
    return Incoming(refusal=PICTURE if data.hasImage() else None)


def pasted(data: QMimeData | None) -> Incoming:
    """Return what is on the clipboard: somebody asked for it, so there is always an answer.

    An empty clipboard has no data at all, whatever Qt's signatures say.
    """
    if data is None:
        return Incoming(refusal=NOTHING)
    found = dropped(data)
    if found.files or found.refusal is not None:
        return found
    return Incoming(refusal=WORDS if data.hasText() and data.text().strip() else NOTHING)


def _typed(data: QMimeData) -> Incoming | None:
    """Return the files or addresses in a text that consists of nothing else."""
    lines = [line.strip().strip("\"'") for line in data.text().splitlines()] if data.hasText() else []
    found = [_line(line) for line in lines if line]
    whole = [one for one in found if one is not None]
    return _addressed(whole) if whole and len(whole) == len(found) else None


def _line(line: str) -> Path | Refusal | None:
    path = Path(line).expanduser() if line.startswith(("~/", "~\\")) else Path(line)
    if path.is_absolute():
        return path
    url = QUrl(line)
    known = url.scheme() in {*_WEB, "file"} and " " not in line
    return _url(url) if known else None


def _addressed(found: list[Path | Refusal]) -> Incoming | None:
    files = tuple(one for one in found if isinstance(one, Path))
    if files or not found:
        return Incoming(files) if files else None
    return Incoming(refusal=next(one for one in found if isinstance(one, Refusal)))


def _url(url: QUrl) -> Path | Refusal:
    """Return the file that an address means; its path has the bytes that it has on the disk, in whatever encoding."""
    if url.scheme() in _WEB:
        return LINK
    if url.scheme() != "file":
        return ELSEWHERE if url.host() else PROMISE
    if sys.platform == "win32":
        # A file on another computer has a path there.
        return Path(url.toLocalFile())
    if url.host().lower() not in {"", "localhost", QSysInfo.machineHostName().lower()}:
        return ELSEWHERE
    path = Path(os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded))))
    return path if path.is_absolute() and "\0" not in str(path) else PROMISE
