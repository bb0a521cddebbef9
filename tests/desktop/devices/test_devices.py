"""Devices: added by paste and file, edited, removed with a way back, and compared with builds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from support.packages import NOW, package
from support.releases import release
from support.scripted_core import STAGING, ScriptedCore, finding, sound

from otadesk.desktop.desk import Desk
from otadesk.desktop.devices.describe import device_rows, facts, fit_cell, summary, understood
from otadesk.desktop.devices.dialogs import AddDialog, EditDialog, LinesDialog
from otadesk.desktop.devices.found_list import MOST
from otadesk.desktop.devices.legend import SIGNS
from otadesk.desktop.devices.state import BuildColumn, DeviceRow, DevicesState, FitCell
from otadesk.desktop.devices.view import DevicesView
from otadesk.desktop.gallery import made_up_lists
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.parts.button import menu_of
from otadesk.desktop.parts.text import Label
from otadesk.desktop.preferences import Preferences
from otadesk.desktop.side_bar import DEVICES, SERVERS
from otadesk.desktop.tick_dialog import TickDialog
from otadesk.desktop.trouble_dialog import TroubleDialog
from otadesk.desktop.window_memory import WindowMemory
from otadesk.errors import ConnectError, PackageError, SettingsError
from otadesk.phrases import N_
from otadesk.preflight.catalogue import catalogue
from otadesk.preflight.check import Check, Finding
from otadesk.preflight.device_fit import B05, B06, P06
from otadesk.preflight.device_settings import D01
from otadesk.preflight.examine import examine
from otadesk.preflight.fit import Fit, Reason, _reason, fits
from otadesk.preflight.nested import B01
from otadesk.preflight.profile import P03
from otadesk.preflight.signature import S01
from otadesk.publish.history import AppHistory
from otadesk.publish.release_cache import Seen
from otadesk.settings.device_files import DeviceList, RefusedLine
from otadesk.settings.devices import Device

ADA = Device("00008030-001A2D3C4E5F802E", "Ada’s iPhone", "iPhone15,2", "18.1")
BOB = Device("0123456789abcdef0123456789abcdef01234567", "Bob’s iPad")
NEW = "00008110-00FFFFFFFFFFFF01"


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> DevicesView:
    core.testers.merge((ADA, BOB))
    desk.window.show_place(DEVICES)
    qtbot.waitUntil(lambda: len(desk.window.devices.table.rows) == 2)
    return desk.window.devices


def dialog(desk: Desk, kind: type[QWidget]) -> QWidget | None:
    return next((one for one in desk.window.findChildren(kind) if one.isVisible()), None)


def refuses(*_anything: object) -> None:
    raise SettingsError(N_("Error", "Not now."))


def wait_for(qtbot: QtBot, look: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(look()))


def names(view: DevicesView) -> list[str]:
    return [row.cells[0].text for row in view.table.rows]


def press(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_devices_are_listed_with_their_model_in_words(view: DevicesView) -> None:
    first = view.table.rows[0].cells
    assert (first[0].text, first[0].second) == ("Ada’s iPhone", ADA.udid)
    assert (first[1].text, first[1].second) == ("iPhone 14 Pro", "iOS 18.1")
    assert view.table.rows[1].cells[1].text == "Not known"


def test_long_names_of_models_are_shortened_where_they_have_no_room(qtbot: QtBot) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    view.show_state(made_up_lists.devices())
    model = view.table.rows[1].cells[1]
    assert (model.text, model.short) == ("iPad Air (5th generation)", "iPad Air (5th gen)")


def test_nothing_yet_says_what_devices_are_for(qtbot: QtBot, desk: Desk) -> None:
    desk.window.show_place(DEVICES)
    qtbot.waitUntil(desk.window.devices.blank.isVisible)
    assert not desk.window.devices.for_apple.isEnabled()


def test_what_there_is_can_be_exported(view: DevicesView) -> None:
    view.filter.setText("nobody")
    assert view.for_apple.isEnabled()
    assert view.as_table.isEnabled()


def test_a_typed_udid_is_answered_at_once_and_added_with_its_name(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView
) -> None:
    press(qtbot, view.new)
    add = dialog(desk, AddDialog)
    assert isinstance(add, AddDialog)
    add.text.setPlainText("C8QH6T96DPNG")
    assert "serial number" in add.found.detail.text()
    assert not add.go.isEnabled()
    add.text.setPlainText(f"Cem\n{NEW.lower()}")
    assert add.found.title.text() == "One device found."
    assert add.form.name.text() == "Cem"
    add.form.model.setText("iPhone 15")
    press(qtbot, add.go)
    qtbot.waitUntil(lambda: names(view) == ["Ada’s iPhone", "Bob’s iPad", "Cem"])
    assert core.testers.devices()[2] == Device(NEW, "Cem", "iPhone 15")
    assert view.notice.title.text() == "One device added"


def test_a_mail_pasted_on_the_page_is_understood(qtbot: QtBot, desk: Desk, view: DevicesView) -> None:
    QGuiApplication.clipboard().setText(f"Hi,\nmine: {NEW}\nand Bob’s: {BOB.udid}\n")
    desk.window.setFocus()
    qtbot.keyClick(desk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    add = dialog(desk, AddDialog)
    assert isinstance(add, AddDialog)
    assert add.found.title.text() == "2 devices found; you have 1 of them already."
    assert add.go.text() == "Add one device"
    qtbot.waitUntil(add.isActiveWindow)
    qtbot.keyClick(add.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(view.table.rows) == 3)


def test_a_mail_that_tells_nothing_new_adds_nothing_but_names_can_be_mended(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView
) -> None:
    press(qtbot, view.new)
    add = dialog(desk, AddDialog)
    assert isinstance(add, AddDialog)
    add.text.setPlainText(f"{ADA.udid}\n{BOB.udid}")
    assert understood(DeviceList((ADA, BOB), ()), (ADA, BOB)).tone == "note"
    assert add.go.text() == "Save"
    qtbot.waitUntil(add.several.isVisible)
    ada, _bob = add.several.findChildren(QLineEdit)
    ada.selectAll()
    qtbot.keyClicks(ada, "Old iPhone")
    press(qtbot, add.go)
    qtbot.waitUntil(lambda: core.testers.devices()[0].name == "Old iPhone")


def test_a_dropped_list_is_read_here_and_is_no_build(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView, tmp_path: Path
) -> None:
    file = tmp_path / "testers.csv"
    file.write_text(f"Name,UDID\nCem,{NEW}\nNobody,nonsense\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desk.window, QDragEnterEvent(QPoint(400, 300), action, data, button, key))
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(400, 300), action, data, button, key))
    qtbot.waitUntil(lambda: len(view.table.rows) == 3)
    assert view.notice.title.text() == "One device added · one line is not a device"
    assert view.notice.detail.text() == "Line 3: “nonsense” is not a UDID."
    assert core.said("examine") == []


def test_the_key_for_copying_takes_the_udids_of_what_is_chosen(qtbot: QtBot, view: DevicesView) -> None:
    view.table.choose((ADA.udid, BOB.udid))
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert set(QGuiApplication.clipboard().text().splitlines()) == {ADA.udid, BOB.udid}


def test_an_import_leaves_names_says_so_and_is_taken_back(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text(f"Name,UDID,OS\nA phone,{ADA.udid},18.2\n", encoding="utf-8")
    second.write_text(f"Name,UDID\nCem,{NEW}\nBob’s iPad,{BOB.udid}\n", encoding="utf-8")
    desk.window.devices_given.emit([first, tmp_path / "missing.csv", second])
    qtbot.waitUntil(lambda: names(view) == ["Ada’s iPhone", "Bob’s iPad", "Cem"])
    assert view.notice.title.text() == "One device added · 1 updated · 1 already known"
    assert view.notice.detail.text() == "One device keeps its name; the list has another."
    complaint = dialog(desk, TroubleDialog)
    assert isinstance(complaint, TroubleDialog), "a file in vain stops no other"
    complaint.close()
    press(qtbot, view.notice.action)
    qtbot.waitUntil(lambda: core.testers.devices() == (ADA, BOB))
    qtbot.waitUntil(lambda: not view.notice.isVisible())


def test_all_lines_that_are_no_devices_are_shown_with_their_files(
    qtbot: QtBot, desk: Desk, view: DevicesView, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text(f"Name,UDID\nCem,{NEW}\n", encoding="utf-8")
    bad.write_text("Name,UDID\n" + "".join(f"Nobody,no UDID {number}\n" for number in range(6)), encoding="utf-8")
    desk.window.devices_given.emit([good, bad])
    qtbot.waitUntil(lambda: len(view.table.rows) == 3)
    assert view.notice.detail.text().splitlines()[3:] == [
        "bad.csv, line 5: “no UDID 3” is not a UDID.",
        "and 2 more lines",
    ]
    press(qtbot, view.notice.all)
    shown = dialog(desk, LinesDialog)
    assert isinstance(shown, LinesDialog)
    assert shown.text.toPlainText().splitlines()[5] == "bad.csv, line 7: “no UDID 5” is not a UDID."


def test_of_several_files_without_a_device_one_error_tells(
    qtbot: QtBot, desk: Desk, view: DevicesView, tmp_path: Path
) -> None:
    names = ("a.csv", "b.txt", "good.csv")
    for name in names:
        row = f"Cem,{NEW}\n" if name == "good.csv" else ""
        (tmp_path / name).write_text(f"Name,UDID\n{row}", encoding="utf-8")
    desk.window.devices_given.emit([tmp_path / name for name in names])
    qtbot.waitUntil(lambda: dialog(desk, TroubleDialog) is not None)
    told = dialog(desk, TroubleDialog)
    assert isinstance(told, TroubleDialog)
    assert told.panel.title.text() == "2 files name no device"
    assert [name in told.panel.facts.text() for name in names] == [True, True, False]
    qtbot.waitUntil(lambda: len(view.table.rows) == 3)


def in_sight(line: QLineEdit) -> bool:
    """Tell whether a whole line is seen: it may be shown, and yet lie in a list that has no height."""
    return line.visibleRegion().boundingRect() == line.rect()


def test_of_several_devices_it_is_shown_what_each_will_be_called(qtbot: QtBot, desk: Desk, view: DevicesView) -> None:
    press(qtbot, view.new)
    add = dialog(desk, AddDialog)
    assert isinstance(add, AddDialog)
    add.text.setPlainText(f"Mia (iPad Air): {NEW}\nAnother: {ADA.udid}\n{'a' * 40}\nBob 0000\n{NEW[:-1]}")
    lines = add.several.findChildren(QLineEdit)
    assert [(line.text(), line.accessibleName()) for line in lines] == [
        ("Mia (iPad Air)", f"Name of {NEW}"),
        (ADA.name, f"Name of {ADA.udid}"),
        ("", f"Name of {'a' * 40}"),
    ]
    assert add.found.detail.text().startswith("Line 5: ")


def test_what_several_will_be_called_is_corrected_before_they_are_added(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView
) -> None:
    press(qtbot, view.new)
    add = dialog(desk, AddDialog)
    assert isinstance(add, AddDialog)
    add.text.setPlainText(f"Mia (iPad Air): {NEW}\nAnother: {ADA.udid}\nBob: {BOB.udid}")
    mia, ada, _bob = add.several.findChildren(QLineEdit)
    qtbot.waitUntil(lambda: in_sight(mia) and in_sight(ada))
    qtbot.keyClick(add.text, Qt.Key.Key_Tab)
    assert add.focusWidget() is mia
    for line, name in ((mia, "Mia"), (ada, "Old iPhone")):
        line.selectAll()
        qtbot.keyClicks(line, name)
    add.text.appendPlainText(f"{'a' * 40}")
    assert [line.text() for line in add.several.findChildren(QLineEdit)] == ["Mia", "Old iPhone", BOB.name, ""]
    press(qtbot, add.go)
    qtbot.waitUntil(lambda: names(view) == ["Old iPhone", BOB.name, "Mia", "No name"])
    assert view.notice.title.text() == "2 devices added · 1 updated · 1 already known"
    assert view.notice.detail.text() == "One device keeps its name; the list has another."
    press(qtbot, view.notice.action)
    qtbot.waitUntil(lambda: core.testers.devices() == (ADA, BOB))


def test_the_dialog_is_as_high_as_what_was_found_now(qtbot: QtBot) -> None:
    add = AddDialog(())
    qtbot.addWidget(add)
    add.show()
    bare = add.height()
    add.show_understood(made_up_lists.understood_one())
    qtbot.waitUntil(lambda: in_sight(add.form.os) and add.height() > bare)
    single = add.height()
    add.show_understood(understood(DeviceList((ADA, BOB), ()), ()))
    qtbot.waitUntil(lambda: all(map(in_sight, add.several.findChildren(QLineEdit))) and bare < add.height() < single)
    add.show_understood(None)
    qtbot.waitUntil(lambda: add.height() == bare)


def test_a_name_can_be_given_to_as_many_as_somebody_would_go_through(qtbot: QtBot) -> None:
    add = AddDialog(())
    qtbot.addWidget(add)
    many = tuple(Device(f"00008110-00FFFFFF{number:08d}") for number in range(MOST + 5))
    add.show_understood(understood(DeviceList(many, ()), ()))
    assert len(add.several.findChildren(QLineEdit)) == MOST
    assert "and 5 more lines" in [label.text() for label in add.several.findChildren(Label)]
    add.show_understood(understood(DeviceList(many[:2], ()), ()))
    assert add.several.column.count() == 2


def test_a_line_that_is_no_device_is_a_caution_however_many_others_are() -> None:
    problem = (RefusedLine(11, N_("Device", "“{text}” is not a UDID.").of(text="x")),)
    for devices in ((ADA,), (ADA, BOB)):
        for known in ((), (ADA,)):
            assert understood(DeviceList(devices, problem), known).tone == "caution"
    assert understood(DeviceList((ADA, BOB), ()), ()).tone == "good"


def test_a_known_device_is_shown_with_all_that_is_known_and_called_as_is_typed(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView
) -> None:
    press(qtbot, view.new)
    add = dialog(desk, AddDialog)
    assert isinstance(add, AddDialog)
    add.text.setPlainText(f"My phone, {ADA.udid}, iOS 18.2")
    assert add.go.text() == "Save"
    assert (add.form.name.text(), add.form.os.text()) == ("Ada’s iPhone", "18.2")
    assert add.form.model.text() == "iPhone 14 Pro"
    add.form.name.clear()
    qtbot.keyClicks(add.form.name, "Ada")
    add.text.setPlainText(f"My phone, {ADA.udid}, iOS 18.3")
    assert (add.form.name.text(), add.form.os.text()) == ("Ada", "18.3"), "what was typed stays"
    press(qtbot, add.go)
    qtbot.waitUntil(lambda: core.testers.devices()[0] == replace(ADA, name="Ada", os="18.3"))
    qtbot.waitUntil(lambda: view.notice.title.text() == "1 updated")
    press(qtbot, view.notice.action)
    qtbot.waitUntil(lambda: core.testers.devices()[0] == ADA)


def test_a_file_that_is_no_list_is_complained_about(
    qtbot: QtBot, desk: Desk, view: DevicesView, tmp_path: Path
) -> None:
    desk.window.devices_given.emit([tmp_path / "missing.csv"])
    wait_for(qtbot, lambda: dialog(desk, TroubleDialog))


@pytest.mark.parametrize("text", [NEW, f"{NEW}\n{BOB.udid}", ADA.udid], ids=["one", "several", "known"])
def test_what_was_pasted_stands_in_its_dialog_until_it_is_saved(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    press(qtbot, view.new)
    add = dialog(desk, AddDialog)
    assert isinstance(add, AddDialog)
    add.text.setPlainText(text)
    named = add.form.name if add.form.isVisible() else add.several.findChildren(QLineEdit)[0]
    named.clear()
    qtbot.keyClicks(named, "Mia")
    with monkeypatch.context() as patched:
        patched.setattr(core.testers.store, "update", refuses)
        press(qtbot, add.go)
        wait_for(qtbot, lambda: dialog(desk, TroubleDialog))
    assert (add.isVisible(), add.text.toPlainText(), named.text()) == (True, text, "Mia")
    trouble = dialog(desk, TroubleDialog)
    assert trouble is not None
    trouble.close()
    press(qtbot, add.go)
    qtbot.waitUntil(lambda: not desk.window.findChildren(AddDialog))
    assert "Mia" in [device.name for device in core.testers.devices()]


def test_files_that_could_not_be_saved_are_tried_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "devices.txt"
    file.write_text(f"Device ID\tDevice Name\n{NEW}\tCem\n")
    with monkeypatch.context() as patched:
        patched.setattr(core.testers.store, "update", refuses)
        desk.window.devices_given.emit([file])
        wait_for(qtbot, lambda: dialog(desk, TroubleDialog))
    trouble = dialog(desk, TroubleDialog)
    assert isinstance(trouble, TroubleDialog)
    press(qtbot, trouble.again)
    qtbot.waitUntil(lambda: names(view) == ["Ada’s iPhone", "Bob’s iPad", "Cem"])


@pytest.mark.parametrize(("text", "detail"), [("", ""), ("Cem,44\n", "Line 1: ")])
def test_a_table_without_a_device_is_complained_about(
    qtbot: QtBot, desk: Desk, view: DevicesView, tmp_path: Path, text: str, detail: str
) -> None:
    file = tmp_path / "shoes.csv"
    file.write_text(text, encoding="utf-8")
    desk.window.devices_given.emit([file])
    wait_for(qtbot, lambda: dialog(desk, TroubleDialog))
    trouble = dialog(desk, TroubleDialog)
    assert trouble is not None
    said = [label.text() for label in trouble.findChildren(Label)]
    assert "There is no device in “shoes.csv”." in said
    assert any(detail in words for words in said)
    assert not view.notice.isVisible()


def test_a_device_is_edited_and_keeps_its_product_type_and_what_was_typed_until_it_is_saved(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.table.choose([ADA.udid])
    press(qtbot, view.strip.change)
    edit = dialog(desk, EditDialog)
    assert isinstance(edit, EditDialog)
    assert edit.form.model.text() == "iPhone 14 Pro"
    edit.form.os.setText("18.2")
    with monkeypatch.context() as patched:
        patched.setattr(core.testers.store, "update", refuses)
        press(qtbot, edit.go)
        wait_for(qtbot, lambda: dialog(desk, TroubleDialog))
    assert edit.form.os.text() == "18.2"
    edit.go.click()
    qtbot.waitUntil(lambda: not desk.window.findChildren(EditDialog))
    assert core.testers.devices()[0] == replace(ADA, os="18.2")


def test_a_version_of_ios_that_is_none_is_refused_in_its_field(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView
) -> None:
    view.table.choose([ADA.udid])
    press(qtbot, view.strip.change)
    edit = dialog(desk, EditDialog)
    assert isinstance(edit, EditDialog)
    edit.form.os.selectAll()
    qtbot.keyClicks(edit.form.os, "abc")
    press(qtbot, edit.go)
    assert edit.isVisible()
    assert edit.form.system.problem == "A version of iOS is a number such as 18.1."
    assert edit.focusWidget() is edit.form.os
    edit.form.os.selectAll()
    qtbot.keyClicks(edit.form.os, "22A3354")
    assert not edit.form.system.problem
    press(qtbot, edit.go)
    qtbot.waitUntil(lambda: core.testers.devices()[0].os == "22A3354")

    press(qtbot, view.new)
    add = dialog(desk, AddDialog)
    assert isinstance(add, AddDialog)
    add.text.setPlainText(NEW)
    qtbot.keyClicks(add.form.os, "new")
    press(qtbot, add.go)
    assert add.form.system.problem
    add.text.setPlainText(BOB.udid)
    assert not add.form.system.problem, "another device, another version"


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_removed_devices_come_back_where_they_stood(qtbot: QtBot, view: DevicesView, way: str) -> None:
    view.table.choose([ADA.udid])
    if way == "key":
        view.table.setFocus()
        qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    else:
        press(qtbot, view.strip.gone)
    qtbot.waitUntil(lambda: names(view) == ["Bob’s iPad"])
    assert view.notice.title.text() == "Removed Ada’s iPhone"
    assert view.table.chosen_keys() == (BOB.udid,), "it goes on with the next"
    view.notice.action.setFocus()
    press(qtbot, view.notice.action)
    qtbot.waitUntil(lambda: names(view) == ["Ada’s iPhone", "Bob’s iPad"])
    assert not view.notice.isVisible()
    assert view.window().focusWidget() is view.table


def test_step_after_step_can_be_undone_though_one_has_been_elsewhere(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView
) -> None:
    def elsewhere_and_back() -> None:
        desk.window.show_place(SERVERS)
        desk.window.show_place(DEVICES)
        qtbot.waitUntil(lambda: not desk.jobs.busy)

    def undo() -> None:
        desk.window.menus.undo.emit()
        qtbot.waitUntil(lambda: not desk.jobs.busy)

    view.remove.emit([ADA.udid])
    qtbot.waitUntil(lambda: names(view) == ["Bob’s iPad"])
    elsewhere_and_back()
    assert view.notice.isVisible(), "what is lost otherwise is still offered"
    view.edit.emit(BOB.udid)
    edit = dialog(desk, EditDialog)
    assert isinstance(edit, EditDialog)
    edit.form.name.setText("Bob’s old iPad")
    press(qtbot, edit.go)
    qtbot.waitUntil(lambda: names(view) == ["Bob’s old iPad"])
    elsewhere_and_back()
    assert not view.notice.isVisible(), "of the last step nothing is lost"
    undo()
    assert names(view) == ["Bob’s iPad"]
    assert view.notice.title.text() == "Removed Ada’s iPhone"
    undo()
    assert names(view) == ["Ada’s iPhone", "Bob’s iPad"]
    assert not view.notice.isVisible()
    undo()
    assert names(view) == ["Ada’s iPhone", "Bob’s iPad"]


def test_a_step_that_could_not_be_undone_can_be_later(
    qtbot: QtBot, core: ScriptedCore, view: DevicesView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.remove.emit([ADA.udid])
    qtbot.waitUntil(lambda: names(view) == ["Bob’s iPad"])
    with monkeypatch.context() as patched:
        patched.setattr(core.testers, "put_back", refuses)
        view.undo.emit()
        qtbot.waitUntil(lambda: view.window().findChild(TroubleDialog) is not None)
    qtbot.waitUntil(lambda: view.undoable)
    view.undo.emit()
    qtbot.waitUntil(lambda: names(view) == ["Ada’s iPhone", "Bob’s iPad"])


def test_a_udid_is_copied_and_words_leave_out(qtbot: QtBot, view: DevicesView) -> None:
    view.table.choose([BOB.udid])
    press(qtbot, view.strip.number)
    assert QGuiApplication.clipboard().text() == BOB.udid
    view.filter.setText("14 pro ADA")
    assert names(view) == ["Ada’s iPhone"]
    assert view.summary.text().startswith("1 of ")
    view.filter.setText("nobody")
    assert view.none.isVisible()
    assert view.filter.isVisible()


def test_settings_that_can_not_be_read_are_said_here_too(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.testers.store.error = SettingsError(N_("Error", "The settings file is damaged."))
    desk.window.show_place(DEVICES)
    qtbot.waitUntil(desk.window.devices.error.isVisible)


# -- builds


def test_a_build_in_hand_has_a_column_that_says_why_not(qtbot: QtBot, desk: Desk, view: DevicesView) -> None:
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: len(view.table.rows[0].cells) == 3)
    words = [row.cells[2].text for row in view.table.rows]
    assert words[1] == "In the profile", "of its iOS nothing is known"
    view.table.choose([BOB.udid])
    said = " ".join(label.text() for label in view.strip.findChildren(Label))
    assert f"{words[1]}." in said
    assert view.table.rows[1].cells[2].tip
    assert view.table.rows[1].cells[2].tone == "note", "colour is never the only sign"


def cell(check: Check) -> FitCell:
    return fit_cell(Fit(False, (_reason(Finding(check, "fail")),)))


def test_a_cell_says_in_short_why_not() -> None:
    assert cell(P06).short == "Not in the profile"
    assert cell(B05).short == "iOS too old"
    assert cell(P03).short == "Expired"
    assert cell(D01).short == "", "nothing short to say: the strip says it"
    assert all(cell(check).short for check in catalogue() if check.severity == "block" and "ipa" in check.needs)


def test_a_device_in_the_profile_reads_otherwise_than_one_that_no_profile_needs_to_name() -> None:
    unsure = Fit(None, (Reason("system", N_("Device", "Too little is known about the device")),))
    anywhere, named = fit_cell(unsure), fit_cell(replace(unsure, listed=True))
    assert (anywhere.tone, anywhere.word, anywhere.short) == ("unknown", "Not known", "iOS not known")
    assert (named.tone, named.word, named.short) == ("note", "In the profile", "iOS not known")
    rows = tuple(DeviceRow(str(at), "", "", "", (fit,)) for at, fit in enumerate((anywhere, named)))
    assert summary([ADA, BOB], rows, 1).endswith("installs on 0, not known for 2")


def test_all_that_is_in_the_way_is_told_and_the_cell_names_what_no_tester_can_mend(qtbot: QtBot) -> None:
    (fit,) = fits(examine(package(), now=NOW), [facts(replace(ADA, udid="a" * 40, os="9.0"))], NOW)
    view = DevicesView()
    qtbot.addWidget(view)
    row = DeviceRow(ADA.udid, ADA.name, "", "9.0", (fit_cell(fit),))
    view.show_state(DevicesState((row,), made_up_lists.BUILDS[:1]))
    view.table.choose([ADA.udid])
    said = " ".join(label.text() for label in view.strip.findChildren(Label))
    shown = view.table.rows[0].cells[2]
    assert shown.second == "Not in the profile"
    for words in ("The device is not in the profile.", "The device’s iOS is older than the app needs.", "has 9.0"):
        assert words in said
        assert words.removesuffix(".") in shown.tip


def test_builds_of_which_the_same_is_told_are_told_of_together(qtbot: QtBot) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    builds = tuple(BuildColumn(name, f"App {name}", "1.0 (1)") for name in "ABCDEF")
    fits = (cell(P06), made_up_lists.installs(), cell(P06), cell(P03), cell(P06), made_up_lists.installs())
    view.show_state(DevicesState((DeviceRow(ADA.udid, ADA.name, "", "", fits),), builds))
    view.table.choose([ADA.udid])
    told = [label.text() for label in view.strip.findChildren(Label) if "nstall" in label.text()]
    starts = ["3 builds: Won’t install.", "App D 1.0 (1): Won’t install.", "App B 1.0 (1), App F 1.0 (1): Installs."]
    assert [line[: len(start)] for line, start in zip(told, starts, strict=True)] == starts


def test_the_build_that_is_chosen_leads_the_worst_follows_and_what_is_not_told_is_counted(qtbot: QtBot) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    builds = tuple(BuildColumn(name, f"App {name}", "1.0 (1)") for name in "ABCDEFG")
    good, unsure = made_up_lists.installs(), made_up_lists.not_known()
    fits = (good, unsure, cell(P06), made_up_lists.PENDING, good, cell(P03), cell(B05))
    view.show_state(DevicesState((DeviceRow(ADA.udid, ADA.name, "", "", fits),), builds))
    view.table.choose([ADA.udid])

    def told() -> list[str]:
        lines = (label.text() for label in view.strip.findChildren(Label))
        return [line.split(" 1.0")[0] for line in lines if line.startswith(("App ", "and "))]

    assert told() == ["App C", "App F", "App G", "App B", "and 3 more builds"]
    view.table.setCurrentIndex(view.table.model().index(0, 2))
    assert told() == ["App A", "App C", "App F", "App G", "and 2 more builds"]


def test_many_reasons_scroll_rather_than_take_the_rows_from_the_list(qtbot: QtBot, appearance: Appearance) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    view.resize(772, 660)
    view.show()
    view.show_state(made_up_lists.many_devices())
    view.table.choose([made_up_lists.UDID % 3])
    for _ in range(4):
        QApplication.processEvents()
    bar = view.strip.told.verticalScrollBar()
    assert view.table.viewport().height() >= 4 * view.table.row_height()
    assert view.area.verticalScrollBar().maximum() == 0, "all of it is in sight"
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    at = bar.value()
    view.show_state(made_up_lists.many_devices())
    for _ in range(4):
        QApplication.processEvents()
    assert bar.value() == at, "whoever reads there reads on, though everything is drawn again"
    view.table.choose([made_up_lists.UDID % 4])
    assert bar.value() == 0, "of another one too the worst comes first"
    view.resize(1000, 1200)
    for _ in range(4):
        QApplication.processEvents()
    assert bar.maximum() == 0


def test_reasons_have_the_room_that_a_short_list_leaves(qtbot: QtBot, appearance: Appearance) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    view.resize(772, 660)
    view.show()
    state = made_up_lists.many_devices()
    view.show_state(replace(state, rows=state.rows[:2]))
    view.table.choose([made_up_lists.UDID % 1])
    for _ in range(4):
        QApplication.processEvents()
    assert view.strip.told.verticalScrollBar().maximum() == 0, "there is room for all of them"
    assert view.table.verticalScrollBar().maximum() == 0
    assert view.area.verticalScrollBar().maximum() == 0


def test_what_can_be_done_with_a_device_stands_beside_its_name_where_both_have_room(
    qtbot: QtBot, appearance: Appearance
) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    view.show()
    view.show_state(made_up_lists.devices())
    view.table.choose([made_up_lists.UDID % 2])

    def tops(width: int) -> tuple[int, int]:
        view.resize(width, 700)
        for _ in range(4):
            QApplication.processEvents()
        strip = view.strip
        return tuple(one.mapTo(strip, QPoint(0, one.height())).y() for one in (strip.facts, strip.change))

    (name, buttons), (name_above, buttons_below) = tops(772), tops(480)
    assert buttons <= name + 4
    assert buttons_below > name_above + 20


def test_what_to_do_is_told_of_the_build_that_leads_and_of_others_once_they_are_chosen(qtbot: QtBot) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    builds = tuple(BuildColumn(name, f"App {name}", "1.0 (1)") for name in "AB")
    view.show_state(DevicesState((DeviceRow(ADA.udid, ADA.name, "", "", (cell(P06), cell(P03))),), builds))
    view.table.choose([ADA.udid])

    def told(name: str) -> str:
        (line,) = [one.text() for one in view.strip.findChildren(Label) if one.text().startswith(f"App {name}")]
        return line

    for lead, other, column in (("A", "B", 0), ("A", "B", 2), ("B", "A", 3)):
        view.table.setCurrentIndex(view.table.model().index(0, column))
        assert told(lead).count(". ") == told(other).count(". ") + 1, "one sentence more"


def test_two_reasons_have_two_signs() -> None:
    assert len({SIGNS[fit.about] for fit in map(cell, (P06, B05, B06, P03, S01, B01)) if fit.about}) == 6


def test_signs_are_explained_where_there_is_no_room_for_words(qtbot: QtBot) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    view.show_state(made_up_lists.many_devices())
    qtbot.waitUntil(lambda: not view.legend.isVisible())
    assert not view.table.shapes_only, "words need no explanation"
    view.resize(700, 700)
    qtbot.waitUntil(view.legend.isVisible)
    explained = [label.text() for label in view.legend.findChildren(Label)]
    assert explained == ["Not in the profile", "iOS not known", "Expired", "iOS too old"]
    view.show_state(DevicesState())
    assert not view.legend.isVisible()


def test_other_devices_have_the_builds_in_hand_judged_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView
) -> None:
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(lambda: len(core.said("examine deeply")) == 1 and not desk.jobs.busy)
    view.table.choose([BOB.udid])
    view.remove.emit([BOB.udid])
    qtbot.waitUntil(lambda: len(core.said("examine deeply")) == 2)


@pytest.fixture
def published(core: ScriptedCore) -> str:
    one = release()
    app = AppHistory("com.example.field", "com.example.field", "Field Notes", "https://b.example.com/f/", (one,))
    core.server_list = [STAGING]
    core.releases.remembered["s1"] = Seen((app,), {}, NOW)
    return one.id


def pick(qtbot: QtBot, desk: Desk, view: DevicesView) -> None:
    press(qtbot, view.choose_builds)
    wait_for(qtbot, lambda: dialog(desk, TickDialog))
    ticks = dialog(desk, TickDialog)
    assert isinstance(ticks, TickDialog)
    (box,) = ticks.boxes.values()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    press(qtbot, ticks.go)


def test_a_published_build_is_brought_here_once_and_compared(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView, published: str
) -> None:
    core.deeply["318.ipa"] = sound("Field Notes", finding("P03", "block", "fail", "The profile expired"))
    pick(qtbot, desk, view)
    qtbot.waitUntil(
        lambda: [row.cells[2].text for row in view.table.rows if len(row.cells) > 2] == ["Won’t install"] * 2
    )
    assert core.said("fetch") == [published]
    qtbot.waitUntil(lambda: core.liked.compared == (f"s1/com.example.field/{published}",))
    view.table.choose([ADA.udid])
    told = [label.text() for label in view.strip.findChildren(Label)]
    assert any("The profile expired" in text for text in told)
    pick(qtbot, desk, view)
    qtbot.waitUntil(lambda: len(view.table.rows[0].cells) == 2)


@pytest.fixture
def key(core: ScriptedCore, published: str) -> str:
    """Have a published build compared with Ada's iPhone last time, and others that no place knows any more."""
    key = f"s1/com.example.field/{published}"
    core.liked = Preferences(compared=(key, "s1/com.example.field/gone", "nonsense"))
    core.testers.merge((ADA,))
    return key


@pytest.fixture
def again(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, key: str, tmp_path: Path
) -> Iterator[Callable[[], Desk]]:
    """Start otadesk once more, and look at the devices."""
    desks = []

    def start() -> Desk:
        desk = Desk(core, appearance, WindowMemory(tmp_path / "window.json"))
        desks.append(desk)
        qtbot.addWidget(desk.window)
        desk.open([])
        assert core.said("examine deeply") == [], "only whoever looks at the devices waits for it"
        desk.window.show_place(DEVICES)
        qtbot.waitUntil(lambda: core.liked.compared == (key,) and not desk.jobs.busy)
        return desk

    yield start
    for desk in desks:
        desk.stop()
        desk.deleteLater()


def fits_of(desk: Desk) -> list[tuple[str, str]]:
    (row,) = desk.window.devices.table.rows
    return [(cell.text, cell.second) for cell in row.cells[2:]]


def test_what_was_compared_last_time_is_compared_again(
    qtbot: QtBot, core: ScriptedCore, again: Callable[[], Desk], published: str, tmp_path: Path
) -> None:
    core.releases.files[published] = tmp_path / "318.ipa"
    desk = again()
    qtbot.waitUntil(lambda: fits_of(desk) == [("Installs", "")])
    assert core.said("fetch") == [], "a server is not asked uncalled"


@pytest.mark.parametrize("damaged", [True, False])
def test_a_build_of_last_time_that_is_gone_or_damaged_says_so_in_its_place(
    qtbot: QtBot, core: ScriptedCore, again: Callable[[], Desk], published: str, tmp_path: Path, damaged: bool
) -> None:
    if damaged:
        core.releases.files[published] = tmp_path / "318.ipa"
        core.deeply["318.ipa"] = PackageError(N_("Error", "The zip is damaged."))
    desk = again()
    view = desk.window.devices
    qtbot.waitUntil(lambda: fits_of(desk) == [("Not known", "Can’t be read" if damaged else "No longer here")])
    view.table.choose([ADA.udid])
    told = [label.text() for label in view.strip.findChildren(Label)]
    assert any("“Choose builds…” brings it here once more" in text for text in told)
    assert ("The zip is damaged." in told) is damaged
    assert core.said("fetch") == [], "a server is not asked uncalled"
    assert core.said("discard") == ([published] if damaged else [])
    assert not desk.window.findChildren(TroubleDialog)


def test_a_build_of_last_time_that_is_gone_is_brought_here_again_or_taken_out(
    qtbot: QtBot, core: ScriptedCore, again: Callable[[], Desk], published: str, tmp_path: Path
) -> None:
    desk = again()
    view = desk.window.devices
    qtbot.waitUntil(lambda: fits_of(desk) == [("Not known", "No longer here")])
    press(qtbot, view.choose_builds)
    wait_for(qtbot, lambda: dialog(desk, TickDialog))
    ticks = dialog(desk, TickDialog)
    assert isinstance(ticks, TickDialog)
    (box,) = ticks.boxes.values()
    assert box.isChecked()
    assert box.accessibleDescription().endswith("No longer here")
    press(qtbot, ticks.go)
    qtbot.waitUntil(lambda: fits_of(desk) == [("Installs", "")])
    assert core.said("fetch") == [published]
    pick(qtbot, desk, view)
    qtbot.waitUntil(lambda: fits_of(desk) == [])
    qtbot.waitUntil(lambda: core.liked.compared == ())


def test_an_older_build_that_is_compared_can_be_taken_out(
    qtbot: QtBot, core: ScriptedCore, again: Callable[[], Desk], published: str, tmp_path: Path
) -> None:
    (app,) = core.releases.remembered["s1"].apps
    newer = release(build="400", published_at=app.releases[0].published_at + timedelta(days=1))
    core.releases.remembered["s1"] = Seen((replace(app, releases=(newer, *app.releases)),), {}, NOW)
    desk = again()
    press(qtbot, desk.window.devices.choose_builds)
    wait_for(qtbot, lambda: dialog(desk, TickDialog))
    ticks = dialog(desk, TickDialog)
    assert isinstance(ticks, TickDialog)
    assert [(name.rpartition("/")[2], box.isChecked()) for name, box in ticks.boxes.items()] == [
        (newer.id, False),
        (published, True),
    ]


def test_a_build_that_can_not_be_fetched_leaves_no_column(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView, published: str
) -> None:
    core.releases.files[published] = ConnectError(N_("Error", "Nobody answers."))
    pick(qtbot, desk, view)
    wait_for(qtbot, lambda: dialog(desk, TroubleDialog))
    qtbot.waitUntil(lambda: len(view.table.rows[0].cells) == 2)


def test_a_build_of_which_nothing_is_known_yet_waits() -> None:
    (row,) = device_rows((ADA,), (None,), NOW)
    assert row.fits[0].tone == "waiting"


def test_what_can_be_done_with_a_device_is_under_the_pointer_too(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, view: DevicesView
) -> None:
    view.table.choose([ADA.udid])
    menu = menu_of(view.strip.buttons, view)
    assert [action.text() for action in menu.actions()] == ["Edit…", "Copy UDID", "Remove"]
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: names(view) == ["Bob’s iPad"])
