"""The menus: on one button or in the bar that macOS has, with the builds that were opened last."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot
from support.scripted_core import ScriptedCore, gated

from otadesk.desktop.desk import Desk
from otadesk.desktop.menus import CommandMenu, RecentMenu
from otadesk.desktop.parts.text import Label
from otadesk.desktop.side_bar import DEVICES, RELEASES, SERVERS
from otadesk.desktop.window import MainWindow
from otadesk.settings.devices import Device

Role = QAction.MenuRole


@pytest.fixture
def with_bar(qtbot: QtBot) -> MainWindow:
    """Open a window with its menus where macOS has them."""
    window = MainWindow(has_menu_bar=True)
    assert window.menus
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def titles(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def recent_menu(window: MainWindow) -> RecentMenu:
    (menu,) = window.findChildren(RecentMenu)
    return menu


def entry(window: MainWindow, text: str) -> QAction:
    (found,) = [one for one in window.findChildren(QAction) if one.text().replace("&", "") == text and not one.menu()]
    return found


def test_macos_has_a_bar_with_what_every_application_has_there(with_bar: MainWindow) -> None:
    bar = with_bar.menuBar()
    assert [action.text().replace("&", "") for action in bar.actions()] == ["File", "Edit", "View", "Window", "Help"]
    edit = bar.actions()[1].menu()
    assert isinstance(edit, QMenu)
    assert titles(edit) == ["Undo", "Redo", "Cut", "Copy", "Paste", "Select all"]


def test_macos_is_told_what_belongs_into_the_menu_of_the_application(with_bar: MainWindow) -> None:
    roles = {
        action.text().replace("&", ""): action.menuRole()
        for action in with_bar.actions()
        if action.menuRole() is not Role.NoRole
    }
    assert roles == {
        "About otadesk": Role.AboutRole,
        "Server settings": Role.PreferencesRole,
        "Quit": Role.QuitRole,
    }


def test_keys_read_from_left_to_right_beside_words_that_do_not(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = MainWindow()
        qtbot.addWidget(window)
        assert window.menus
        (menu,) = [one for one in window.findChildren(CommandMenu) if one.title().replace("&", "") == "View"]
        (larger,) = [one for one in menu.actions() if "Larger" in one.text()]
        drawn = QStyleOptionMenuItem()
        menu.initStyleOption(drawn, larger)
        assert drawn.text == "&Larger text\t\u200eCtrl++\u200e"
        assert larger.text() == "&Larger text", "whoever listens hears no keys among the words"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_elsewhere_the_menus_hang_on_one_button(desk: Desk) -> None:
    assert desk.window.menuBar().actions() == []
    everything = desk.window.menus.everything
    assert titles(everything) == ["File", "View", "Help"]


def test_no_shortcut_stands_for_two_commands(with_bar: MainWindow, desk: Desk) -> None:
    for window in (with_bar, desk.window):
        keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
        assert len(keys) == len(set(keys)) > 10


def offered(window: MainWindow, *texts: str) -> list[bool]:
    """Open the menus that hold these entries and return which of them can be chosen."""
    menus = {menu for action in map(partial(entry, window), texts) for menu in action.associatedObjects()}
    shown = [menu for menu in menus if isinstance(menu, QMenu)]
    for menu in shown:
        menu.aboutToShow.emit()
    found = [entry(window, text).isEnabled() for text in texts]
    for menu in shown:
        menu.aboutToHide.emit()
    assert all(entry(window, text).isEnabled() for text in texts)
    return found


def test_what_would_do_nothing_is_grey_while_the_menu_is_open_and_its_key_stays(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    texts = ("Undo the last step", "Filter", "Refresh")
    at_hand = ("Edit device…", "Save")
    assert desk.window.menus
    assert offered(desk.window, *texts, *at_hand) == [False] * 5
    core.testers.merge([Device("00008110-00FFFFFFFFFFFF01", "Ada")])
    desk.window.show_place(DEVICES)
    qtbot.waitUntil(desk.window.devices.filter.isVisible)
    assert offered(desk.window, *texts, *at_hand) == [False, True, False, False, False]
    desk.window.devices.table.choose(["00008110-00FFFFFFFFFFFF01"])
    assert offered(desk.window, *at_hand) == [True, False]
    desk.window.show_place(SERVERS)
    desk.window.servers.add.emit()
    assert offered(desk.window, *at_hand) == [False, True]
    desk.window.show_place(RELEASES)
    qtbot.waitUntil(desk.window.releases.again.isEnabled)
    assert offered(desk.window, *texts) == [False, False, True]
    desk.window.toast.undoable("Gone", act=lambda: None)
    assert offered(desk.window, *texts) == [True, False, True]


def test_what_is_under_way_can_be_cancelled_and_only_codes_can_be_presented_or_printed(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.scripts = [gated(core)]
    window, texts = desk.window, ("Cancel", "Present", "Print poster…")
    assert window.menus
    assert offered(window, *texts) == [False, False, False]
    desk.publish.add([Path("a.ipa")])
    assert offered(window, *texts) == [True, False, False]
    (build,) = desk.publish.queue.builds
    qtbot.waitUntil(lambda: build.phase == "review")
    assert offered(window, *texts) == [False, False, False]
    window.publish.review.publish.emit()
    assert offered(window, *texts) == [True, False, False]
    window.show_place(DEVICES)
    assert offered(window, *texts) == [False, False, False]
    core.gate.set()
    qtbot.waitUntil(lambda: build.phase == "done")
    assert offered(window, *texts) == [False, True, True]
    window.show_place(SERVERS)
    window.servers.add.emit()
    assert offered(window, *texts) == [True, True, True]


def test_the_settings_are_the_servers(desk: Desk) -> None:
    assert entry(desk.window, "Server settings").shortcut() == QKeySequence("Ctrl+,")
    entry(desk.window, "Server settings").trigger()
    assert desk.window.views.currentIndex() == SERVERS


def test_edit_acts_on_the_text_that_has_the_keyboard(qtbot: QtBot, with_bar: MainWindow) -> None:
    field = QLineEdit("Sample", with_bar)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for command in ("Select all", "Cut"):
        entry(with_bar, command).trigger()
    assert (field.text(), QGuiApplication.clipboard().text()) == ("", "Sample")
    for command in ("Paste", "Paste", "Undo"):
        entry(with_bar, command).trigger()
    assert field.text() == "Sample"


def test_edit_copies_what_is_selected_of_a_text_that_is_only_read(qtbot: QtBot, with_bar: MainWindow) -> None:
    words = "3F9A7C1D" * 8
    label = Label(words, wrap=True).selectable()
    label.setParent(with_bar)
    label.show()
    label.setFocus()
    qtbot.waitUntil(label.hasFocus)
    for command in ("Select all", "Copy"):
        entry(with_bar, command).trigger()
    assert QGuiApplication.clipboard().text() == words


def test_undo_is_for_what_was_done_where_no_text_has_the_keyboard(with_bar: MainWindow) -> None:
    done: list[bool] = []
    with_bar.toast.undoable("One release withdrawn", act=lambda: done.append(True))
    entry(with_bar, "Undo").trigger()
    assert done == [True]


def test_paste_takes_files_where_no_text_has_the_keyboard(qtbot: QtBot, with_bar: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "a.ipa").touch()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.ipa"))])
    QGuiApplication.clipboard().setMimeData(files)
    label = QLabel("no field", with_bar)
    label.setFocus()
    with qtbot.waitSignal(with_bar.files_given) as given:
        entry(with_bar, "Paste").trigger()
    assert given.args == [[tmp_path / "a.ipa"]]
    QGuiApplication.clipboard().clear()


def test_builds_that_were_opened_can_be_opened_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path
) -> None:
    menu = recent_menu(desk.window)
    assert not menu.menuAction().isEnabled()
    files = [tmp_path / "A & B.ipa", tmp_path / "nightly" / "C.ipa", tmp_path / "release" / "C.ipa"]
    for number, file in enumerate(files, 1):
        desk.take([file])
        qtbot.waitUntil(lambda number=number: len(desk.publish.reports()) == number)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.text()] == [
        *("C.ipa – release", "C.ipa – nightly", "A && B.ipa", "&Clear this list")
    ]
    desk.publish.care.take_out(desk.publish.queue.builds[-1])
    assert len(desk.publish.reports()) == 2
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: len(desk.publish.reports()) == 3)
    assert desk.publish.queue.builds[-1].path == files[-1]


def test_the_list_of_recent_builds_can_be_cleared(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.take([tmp_path / "a.ipa"])
    menu = recent_menu(desk.window)
    qtbot.waitUntil(menu.menuAction().isEnabled)
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert not menu.menuAction().isEnabled()


def test_a_sample_is_none_of_somebodys_recent_builds(qtbot: QtBot, desk: Desk) -> None:
    desk.publish.try_sample()
    qtbot.waitUntil(lambda: len(desk.publish.reports()) == 1)
    assert not recent_menu(desk.window).menuAction().isEnabled()
