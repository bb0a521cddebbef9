"""The window itself: how files come in, how one moves about, and that everybody can use it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeySequence, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from support.packages import NOW
from support.scripted_core import PAGE, ScriptedCore

from otadesk.desktop.codes.dialog import CodeDialog
from otadesk.desktop.codes.present import Present
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.recents import RecentRelease
from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.parts import measure
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.text import Label
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS
from otadesk.desktop.trouble_dialog import TroubleDialog
from otadesk.desktop.window import SMALLEST, MainWindow
from otadesk.desktop.window_memory import WindowMemory
from otadesk.errors import SettingsError
from otadesk.phrases import N_
from otadesk.settings.devices import Device

VIEWS = dict(gallery.views())
UDID = "00008110-00FFFFFFFFFFFF01"


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drop on the window, as Qt tells it; ``data`` is kept until Qt is done with it."""
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), actions, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        QApplication.sendEvent(window, QDragLeaveEvent())
        return False
    event = QDropEvent(QPointF(400, 300), actions, data, buttons, keys)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


@pytest.mark.parametrize("place", [PUBLISH, RELEASES, SERVERS])
def test_files_can_be_dropped_wherever_one_is(qtbot: QtBot, desk: Desk, core: ScriptedCore, place: int) -> None:
    desk.window.show_place(place)
    assert drop(desk.window, files("/builds/a.ipa", "/builds/b.ipa"))
    assert desk.window.views.currentIndex() == PUBLISH
    qtbot.waitUntil(lambda: len(core.said("examine")) == 2)
    assert set(core.said("examine")) == {Path("/builds/a.ipa"), Path("/builds/b.ipa")}


@pytest.mark.parametrize("place", [PUBLISH, RELEASES, SERVERS])
@pytest.mark.parametrize("name", ["testers.CSV", "testers.tab"])
def test_a_list_of_devices_comes_to_the_devices_wherever_one_is(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path, place: int, name: str
) -> None:
    (tmp_path / name).write_text(f"Name,UDID\nCem,{UDID}\n".replace(",", "\t"), encoding="utf-8")
    desk.window.show_place(place)
    assert drop(desk.window, files(str(tmp_path / name)))
    assert desk.window.views.currentIndex() == DEVICES
    qtbot.waitUntil(lambda: [device.udid for device in core.testers.devices()] == [UDID])
    assert core.said("examine") == []


@pytest.mark.parametrize("names", [("CHANGELOG.txt",), ("mail.eml",), ("testers.csv", "a.ipa")])
def test_a_text_that_may_be_anything_and_what_comes_with_a_build_is_read_for_no_devices(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, tmp_path: Path, names: tuple[str, ...]
) -> None:
    for name in names:
        (tmp_path / name).write_text(f"Fix crash (commit {'0' * 39}a)\n", encoding="utf-8")
    assert drop(desk.window, files(*(str(tmp_path / name) for name in names)))
    assert desk.window.views.currentIndex() == PUBLISH
    qtbot.waitUntil(lambda: len(core.said("examine")) == len(names) and not desk.jobs.busy)
    assert core.testers.devices() == ()


def test_what_hovers_is_answered_by_the_window_and_forgotten_when_it_leaves(desk: Desk) -> None:
    data = files("/builds/a.ipa")
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    plain = desk.window.publish.empty.target.grab().toImage()
    QApplication.sendEvent(desk.window, enter)
    assert desk.window.publish.empty.target.grab().toImage() != plain
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert desk.window.publish.empty.target.grab().toImage() == plain
    desk.window.show_place(SERVERS)
    QApplication.sendEvent(desk.window, enter)
    assert desk.window.veil.isVisible()
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert not desk.window.veil.isVisible()


@pytest.mark.parametrize(("place", "file", "words"), [
    (RELEASES, "a.ipa", "Let go to open it under Publish"),
    (SERVERS, "a.ipa", "Let go to open it under Publish"),
    (DEVICES, "a.ipa", "Let go to read its devices"),
    (PUBLISH, "a.csv", "Let go to read its devices"),
    (RELEASES, "a.mobileprovision", "Let go to read its devices"),
])  # fmt: skip
def test_what_hovers_is_told_where_it_will_come_to(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, place: int, file: str, words: str
) -> None:
    told: list[str] = []
    monkeypatch.setattr(desk.window.veil, "cover", lambda _place, said: told.append(said))
    desk.window.show_place(place)
    data = files(f"/builds/{file}")
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(desk.window, enter)
    # Qt keeps whom something hovers over, and tells it once more at the next drag.
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert told == [words]


def test_words_are_not_taken_for_files(desk: Desk, core: ScriptedCore) -> None:
    words = QMimeData()
    words.setText("some words")
    for data in (words, QMimeData()):
        assert not drop(desk.window, data)
    assert core.said("examine") == []
    assert not desk.window.toast.isVisible()


@pytest.mark.parametrize("place", [PUBLISH, RELEASES, DEVICES])
def test_a_link_is_answered_with_a_sentence_while_it_hovers_and_when_it_is_let_go(
    desk: Desk, core: ScriptedCore, place: int
) -> None:
    desk.window.show_place(place)
    link = QMimeData()
    link.setUrls([QUrl("https://builds.example.com/a.ipa")])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, link, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(desk.window, enter)
    assert desk.window.veil.isVisible()
    assert not drop(desk.window, link), "whoever gave it hears that it was not taken"
    assert not desk.window.veil.isVisible()
    assert desk.window.toast.title.text() == "That is a link, not a file."
    assert desk.window.toast.isVisible()
    assert desk.window.views.currentIndex() == place
    assert core.said("examine") == []


def test_paste_always_has_an_answer(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    for set_clipboard, title in (
        (lambda: QGuiApplication.clipboard().setText("some words"), "The clipboard holds text, not a file."),
        (lambda: QGuiApplication.clipboard().setPixmap(QPixmap(8, 8)), "That is a picture, not an app."),
        (QGuiApplication.clipboard().clear, "There is nothing on the clipboard to add."),
    ):
        set_clipboard()
        qtbot.keyClick(desk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert desk.window.toast.title.text() == title
        assert desk.window.toast.isVisible()
        desk.window.toast.close_button.click()
        assert not desk.window.toast.isVisible()
    assert core.said("examine") == []


def test_paste_works_by_its_shortcut_but_not_in_a_text(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    QGuiApplication.clipboard().setText("/builds/a.ipa")
    desk.window.activateWindow()
    qtbot.keyClick(desk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(core.said("examine")) == 1)
    qtbot.waitUntil(desk.window.publish.review.isVisible)
    notes = desk.window.publish.review.notes
    notes.setFocus()
    qtbot.keyClick(notes, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert notes.toPlainText() == "/builds/a.ipa"
    assert len(core.said("examine")) == 1


def test_the_places_are_reached_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    keys = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_1)
    for key, place in zip(keys, (RELEASES, DEVICES, SERVERS, PUBLISH), strict=True):
        qtbot.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier)
        assert desk.window.views.currentIndex() == place
        assert desk.window.side_bar.entries[place].isChecked()
    desk.window.side_bar.entries[0].setFocus()
    qtbot.keyClick(desk.window.side_bar.entries[0], Qt.Key.Key_Down)
    assert desk.window.views.currentIndex() == RELEASES
    qtbot.keyClick(desk.window.side_bar.entries[1], Qt.Key.Key_Up)
    assert desk.window.views.currentIndex() == PUBLISH


def test_the_filter_and_the_list_anew_are_a_key_away(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    window = desk.window
    assert window.menus
    core.testers.merge([Device("00008110-00FFFFFFFFFFFF01", "Ada")])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.show_place(DEVICES)
    qtbot.waitUntil(window.devices.filter.isVisible)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.devices.filter.hasFocus()
    window.can_cancel = lambda: True
    cancelled = list[bool]()
    window.cancel.connect(lambda: cancelled.append(True))
    qtbot.keyClicks(window.devices.filter, "Ada")
    qtbot.keyClick(window.devices.filter, Qt.Key.Key_Escape)
    assert (window.devices.filter.text(), cancelled) == ("", [])
    qtbot.keyClick(window.devices.filter, Qt.Key.Key_Escape)
    assert cancelled == [True]
    window.show_place(RELEASES)
    qtbot.waitUntil(lambda: len(core.said("look")) == 1 and window.releases.again.isEnabled())
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(core.said("look")) == 2)


def test_text_grows_by_its_shortcut_and_is_remembered(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, appearance: Appearance
) -> None:
    qtbot.keySequence(desk.window, QKeySequence(QKeySequence.StandardKey.ZoomIn))
    qtbot.waitUntil(lambda: appearance.look.scale == 1.1)
    qtbot.waitUntil(lambda: core.liked.scale == 1.1)
    qtbot.keyClick(desk.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: appearance.look.scale == 1.0)


def test_a_scheme_is_chosen_in_the_menu_and_remembered(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, appearance: Appearance
) -> None:
    desk.window.scheme_wanted.emit(True)
    assert appearance.look.dark is True
    qtbot.waitUntil(lambda: core.liked.dark is True)
    desk.window.scheme_wanted.emit(None)
    assert appearance.look.dark is None


def test_damaged_settings_do_not_keep_the_window_from_opening(
    qtbot: QtBot, appearance: Appearance, core: ScriptedCore, tmp_path: Path
) -> None:
    core.settings_error = SettingsError(N_("Error", "The settings file is damaged."))
    desk = Desk(core, appearance, WindowMemory(tmp_path / "window.json"))
    qtbot.addWidget(desk.window)
    desk.open([])
    desk.window.show_place(SERVERS)
    assert desk.window.servers.error.title.text() == "The settings file is damaged."
    desk.take([Path("a.ipa")])
    qtbot.waitUntil(desk.window.publish.review.isVisible)
    desk.jobs.stop()


def test_the_window_stands_where_it_stood(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> None:
    for height in (0, 700):
        desk = Desk(ScriptedCore(), appearance, WindowMemory(tmp_path / "window.json"))
        qtbot.addWidget(desk.window)
        desk.open([])
        if height:
            assert desk.window.height() == height
        desk.window.resize(900, 700)
        assert desk.window.close()


# -- recent releases, presenting, saving


@pytest.fixture
def with_recent(core: ScriptedCore, desk: Desk) -> Iterator[Desk]:
    core.recent = [RecentRelease("Sample", "1.2", "34", "Staging", PAGE, "", NOW)]
    desk.publish.render()
    return desk


def test_a_recent_release_shows_its_code_at_a_click(qtbot: QtBot, with_recent: Desk) -> None:
    window = with_recent.window
    (button,) = [one for one in window.publish.empty.findChildren(QAbstractButton) if one.text() == "QR"]
    assert button.accessibleName() == "Show the QR code of Sample"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(CodeDialog)))
    (dialog,) = window.findChildren(CodeDialog)
    assert PAGE in {label.text() for label in dialog.findChildren(Label)}


def test_settings_that_can_not_be_read_are_told_at_the_start(core: ScriptedCore, desk: Desk) -> None:
    desk.open([])
    assert not desk.window.toast.isVisible()
    core.settings_error = SettingsError(N_("Error", "The settings file is damaged."))
    desk.open([])
    assert desk.window.toast.title.text() == "The settings file is damaged."


def test_what_is_published_on_this_computer_is_served_from_the_start(
    qtbot: QtBot, core: ScriptedCore, desk: Desk
) -> None:
    desk.open([])
    qtbot.waitUntil(lambda: core.served_again >= 1)


def test_a_recent_release_on_this_computer_is_served_again_first(qtbot: QtBot, core: ScriptedCore, desk: Desk) -> None:
    core.recent = [RecentRelease("Sample", "1.2", "34", "nearby", PAGE, "http://127.0.0.1:8480/", NOW)]
    desk.window.publish.empty.recent_asked.emit(PAGE)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(CodeDialog)))
    assert core.served == 1


def test_present_covers_the_screen_and_esc_leaves_it(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_F11)
    assert desk.codes.presented is None, "there is nothing to present yet"
    desk.publish.add([Path("a.ipa")])
    qtbot.waitUntil(desk.window.publish.review.isVisible)
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(desk.window.publish.done.isVisible)
    qtbot.keyClick(desk.window, Qt.Key.Key_F11)
    shown = desk.codes.presented
    assert isinstance(shown, Present)
    assert shown.isFullScreen()
    assert len(shown.posters) == 1, "the two codes of one app are one piece"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert desk.codes.presented is None


@pytest.mark.parametrize(
    ("name", "saved", "start"),
    [
        ("code.png", "code.png", b"\x89PNG"),
        ("code.svg", "code.svg", b"<svg"),
        ("code", "code.png", b"\x89PNG"),
        ("code.jpg", "code.jpg.png", b"\x89PNG"),
    ],
)
def test_a_code_is_saved_as_a_picture_or_a_drawing(
    qtbot: QtBot, desk: Desk, tmp_path: Path, name: str, saved: str, start: bytes
) -> None:
    desk.codes.write(PAGE, tmp_path / name)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert (tmp_path / saved).read_bytes().startswith(start)


def test_a_code_that_can_not_be_saved_is_complained_about(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.codes.write(PAGE, tmp_path / "nowhere" / "code.png")
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(TroubleDialog)))


# -- for everybody


def controls(view: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    return [one for one in view.findChildren(QWidget) if isinstance(one, kinds) and one.isVisibleTo(view)]


@pytest.mark.parametrize("name", VIEWS)
def test_every_control_has_a_name_and_is_reached_by_tab(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    view = VIEWS[name]()
    qtbot.addWidget(view)
    view.show()
    nameless = [
        one
        for one in controls(view)
        if not (one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()))
        and not one.objectName().startswith("qt_")
    ]
    assert nameless == []
    deaf = [
        one
        for one in controls(view)
        if one.isEnabled()
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.objectName().startswith("qt_")
    ]
    assert deaf == []


@pytest.mark.parametrize("name", VIEWS)
def test_the_ground_of_a_button_is_whole_when_it_is_hovered(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    view = VIEWS[name]()
    qtbot.addWidget(view)
    view.show()
    QApplication.processEvents()
    shown = [button for button in view.findChildren(Button) if button.isVisible()]
    assert [one.words for one in shown if not one.parentWidget().rect().contains(one.geometry())] == []


def test_tab_walks_as_the_eye_does(qtbot: QtBot, appearance: Appearance) -> None:
    view = VIEWS["publish-refused"]()
    assert isinstance(view, MainWindow)
    qtbot.addWidget(view)
    view.show()
    page = view.publish.review
    heads = [fold._top for fold in page.findings.folds]
    first = [one for one in page.findings.findChildren(QAbstractButton) if one.text() == "Copy"][:1]
    buttons = [one for one in page.foot.findChildren(Button) if one.isVisible()]
    expected = [heads[0], *first, *heads[1:], page.place, page.notes, page.writes._top, *buttons]

    def walk() -> list[QWidget]:
        walked = []
        heads[0].setFocus()
        for _ in expected:
            walked.append(QApplication.focusWidget() or view.focusWidget())
            view.focusNextPrevChild(True)
        return walked

    qtbot.waitUntil(lambda: walk() == expected)
    for entry in view.side_bar.entries:
        assert entry.nextInFocusChain() is not heads[0]


def test_the_window_is_at_home_on_a_small_and_on_an_immense_screen(qtbot: QtBot, appearance: Appearance) -> None:
    view = VIEWS["publish-review"]()
    qtbot.addWidget(view)
    view.show()
    view.resize(100, 100)
    assert (view.width(), view.height()) == SMALLEST
    view.resize(3840, 2160)
    QApplication.processEvents()
    assert isinstance(view, MainWindow)
    assert view.publish.review.banner.width() == measure.PAGE
