"""Every kind of error, brought about for real and read from the window: what happened, and what to do.

A folder named in OTADESK_ERROR_PICTURES gets a picture of each.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from support.ports import free_port
from support.quota_disk import quota_disk
from support.real_window import APP, Window
from support.small_disk import small_disk
from support.ssh_keys import make_key

from otadesk import errors
from otadesk.desktop.error_panel import FailedPage
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.side_bar import RELEASES
from otadesk.desktop.signing_in.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.desktop.trouble_dialog import TroubleDialog
from otadesk.errors import OtadeskError
from otadesk.publish.plan import NOTES_LIMIT

Provocation = Callable[[Window], QWidget]
PROVOCATIONS: dict[str, tuple[str, Provocation]] = {}
"""By its own name: which error it leads to, and how."""


def provokes(kind: type[OtadeskError]) -> Callable[[Provocation], Provocation]:
    def keep(provocation: Provocation) -> Provocation:
        PROVOCATIONS[provocation.__name__] = kind.__name__, provocation
        return provocation

    return keep


@provokes(errors.UsageError)
def notes_that_are_a_book(window: Window) -> QWidget:
    window.know()
    window.review()
    window.desk.window.publish.review.notes.setPlainText("x" * (NOTES_LIMIT + 1))
    window.publish()
    return window.shows("failed")


@provokes(errors.PackageError)
def a_letter_instead_of_an_app(window: Window) -> QWidget:
    letter = window.folder / "letter.txt"
    letter.write_text("Dear tester,")
    window.desk.publish.add([letter])
    return window.shows("failed")


@provokes(errors.SettingsError)
def a_folder_of_ours_that_is_a_file(window: Window) -> QWidget:
    window.know()
    locks = window.wiring.surroundings.locks
    locks.parent.mkdir(parents=True, exist_ok=True)
    locks.write_text("not a folder")
    return window.refused()


@provokes(errors.ConnectError)
def a_port_where_nobody_listens(window: Window) -> QWidget:
    window.know(port=free_port())
    return window.refused()


@provokes(errors.HostKeyUnknown)
def a_server_that_nobody_has_met(window: Window) -> QWidget:
    window.know(host_keys=())
    window.review()
    window.publish()
    return window.dialog(HostKeyDialog)


@provokes(errors.HostKeyChanged)
def a_server_with_another_key_than_before(window: Window) -> QWidget:
    before = window.server.pin.rpartition("SHA256:")[0] + "SHA256:" + "a" * 43
    window.know(host_keys=(before,))
    window.review()
    window.publish()
    return window.dialog(HostKeyChangedDialog)


@provokes(errors.AuthenticationFailed)
def a_key_that_the_server_does_not_know(window: Window) -> QWidget:
    window.know(key_file=str(make_key(window.folder / "stranger")))
    return window.refused()


@provokes(errors.SecretNeeded)
def a_key_with_a_passphrase(window: Window) -> QWidget:
    window.know(key_file=str(make_key(window.folder / "locked", passphrase="open sesame")))
    window.review()
    window.publish()
    return window.dialog(SecretDialog)


@provokes(errors.NotFound)
def a_release_that_somebody_deleted(window: Window) -> QWidget:
    window.know()
    for _ in range(2):
        window.review()
        window.publish()
        window.shows("done")
        window.qtbot.mouseClick(window.desk.window.publish.done.another, Qt.MouseButton.LeftButton)
    view = window.desk.window.releases
    window.desk.window.show_place(RELEASES)
    window.qtbot.waitUntil(lambda: len(view.rows) == 2, timeout=30_000)
    for folder in (window.root / APP).glob("1.2-34-*"):
        shutil.rmtree(folder)
    view.table.choose([row.key for row in view.rows])
    window.qtbot.mouseClick(view.strip.differ, Qt.MouseButton.LeftButton)
    return window.dialog(TroubleDialog)


@provokes(errors.PermissionRefused)
def a_folder_that_may_only_be_read(window: Window) -> QWidget:
    window.root.chmod(0o555)
    window.know()
    return window.refused()


@provokes(errors.NoSpace)
def a_disk_that_is_full(window: Window) -> QWidget:
    with small_disk(window.root / "disk", 2500) as disk:
        disk.chmod(0o777)
        window.know(root=str(disk))
        return window.refused(large=True)


@provokes(errors.DestinationError)
def a_quota_that_is_used_up(window: Window) -> QWidget:
    with quota_disk(window.root / "disk", 3_000_000) as disk:
        disk.chmod(0o777)
        window.know(root=str(disk))
        return window.refused(large=True)


@provokes(errors.ConnectionLost)
def a_line_that_breaks_and_a_server_that_is_gone(window: Window) -> QWidget:
    window.know(upload_limit=1500)
    window.review(large=True)
    window.publish()
    window.qtbot.waitUntil(lambda: bool(list(window.root.glob(f"{APP}/.incoming-*/release/App.ipa"))), timeout=30_000)
    assert window.server.process is not None
    window.server.cut()
    window.server.process.kill()
    return window.shows("failed")


@provokes(errors.PublishError)
def a_folder_in_the_place_of_the_page(window: Window) -> QWidget:
    (window.root / APP / "index.html").mkdir(parents=True)
    for path in (window.root / APP, window.root / APP / "index.html"):
        shutil.chown(path, window.server.user)
    window.know()
    return window.refused()


@provokes(errors.PublishError)
def a_folder_that_goes_while_the_build_is_on_its_way(window: Window) -> QWidget:
    window.know(upload_limit=1500)
    window.review(large=True)
    window.publish()
    window.qtbot.waitUntil(lambda: bool(list(window.root.glob(f"{APP}/.incoming-*/release/App.ipa"))), timeout=30_000)
    # In one step: what is still written to would keep a folder from being emptied.
    (window.root / APP).rename(window.root.parent / "taken away")
    return window.shows("failed")


@provokes(errors.NearbyError)
def a_folder_of_certificates_that_is_a_file(window: Window) -> QWidget:
    authority = window.wiring.places.data / "nearby" / "authority"
    authority.parent.mkdir(parents=True)
    authority.write_text("not a folder")
    return window.refused()


@provokes(errors.Cancelled)
def somebody_who_thinks_again(window: Window) -> QWidget:
    window.know(upload_limit=1500)
    window.review(large=True)
    window.publish()
    window.qtbot.waitUntil(lambda: "MB of" in window.desk.window.publish.progress.amount.text(), timeout=30_000)
    window.qtbot.keyClick(window.desk.window, Qt.Key.Key_Escape)
    return window.shows("review")


ELSEWHERE = {
    "AlreadyExists": "what is in the way of a publish is told as a PublishError; the next random name is free",
    "ProbeError": "the window looks only at addresses of its own making; `otadesk probe` tells it",
    "HtaccessRefused": "tests/desktop/servers/test_htaccess_for_real.py",
}


def leaves(kind: type[OtadeskError]) -> Iterator[str]:
    if kind is not OtadeskError and kind is not errors.Question:
        yield kind.__name__
    for below in kind.__subclasses__():
        if below.__module__ == errors.__name__:
            yield from leaves(below)


def test_every_error_of_the_tree_is_provoked() -> None:
    assert set(leaves(OtadeskError)) == {kind for kind, _ in PROVOCATIONS.values()} | set(ELSEWHERE)


@pytest.mark.parametrize("name", sorted(PROVOCATIONS))
def test_an_error_is_a_sentence_with_what_to_do(real_window: Window, name: str) -> None:
    kind, provoke = PROVOCATIONS[name]
    shown = provoke(real_window)
    if pictures := os.environ.get("OTADESK_ERROR_PICTURES"):
        (shown if isinstance(shown, Sheet) else real_window.desk.window).grab().save(
            str(Path(pictures) / f"{kind}-{name}.png")
        )
    words = [label.text() for label in shown.findChildren(Label) if label.isVisible() and label.text()]
    assert words
    everything = " ".join(words)
    assert "Traceback" not in everything
    assert "Error(" not in everything
    if isinstance(shown, FailedPage):
        assert shown.panel.hint.text(), "what to do"
    if kind != "Cancelled":
        assert any(len(text.split()) > 3 and text.rstrip().endswith((".", "?", "”")) for text in words), words
    for dialog in real_window.desk.window.findChildren(Sheet):
        dialog.reject()
