"""How a window's room is shared: the same edges on every page, and most of a small window for the page itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.measure import LINE, PAGE
from otadesk.desktop.parts.measured import Measured
from otadesk.desktop.parts.style import grown
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS
from otadesk.desktop.window import MainWindow

VIEWS = dict(gallery.views())
FULL_HD = (1920, 1080)
ROOM = (900, 620)


def shown(qtbot: QtBot, name: str, size: tuple[int, int] = ROOM) -> MainWindow:
    view = VIEWS[name]()
    assert isinstance(view, MainWindow)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    settle()
    return view


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def edges(widget: QWidget, view: QWidget) -> tuple[int, int]:
    left = widget.mapTo(view, QPoint()).x()
    return left, left + widget.width()


def words_of_menu(button: Button) -> list[str]:
    menu = button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    return [entry.text() for entry in menu.actions()]


def across(view: MainWindow) -> Iterator[QWidget]:
    """Go from place to place, and return on each what stands right across its page."""
    across = {PUBLISH: view.empty.target, RELEASES: view.releases.error, DEVICES: view.devices.error}
    for place, widget in {**across, SERVERS: view.servers.list.column.itemAt(0).widget()}.items():
        view.show_place(place)
        widget.show()
        settle()
        yield widget


@pytest.mark.parametrize(("size", "scale"), [(ROOM, 1.0), (FULL_HD, 1.0), (FULL_HD, 1.25)])
def test_all_pages_begin_and_end_on_the_same_edges(
    qtbot: QtBot, appearance: Appearance, size: tuple[int, int], scale: float
) -> None:
    view = shown(qtbot, "publish-empty", size)
    appearance.wear(Look(scale=scale))
    settle()
    found = {edges(widget, view) for widget in across(view)}
    assert len(found) == 1
    left, right = found.pop()
    assert right - left == (grown(view, PAGE) if size == FULL_HD else ROOM[0] - view.side_bar.width() - 80)


@pytest.mark.parametrize("scale", [1.0, 1.25])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    "name", ["publish-hostile", "publish-done-nearby", "devices-hostile", "releases-hostile", "server-tested-htaccess"]
)
def test_sentences_are_no_wider_than_one_reads_with_ease(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, name: str, mirrored: bool, scale: float
) -> None:
    appearance.wear(Look(scale=scale))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    try:
        view = shown(qtbot, name, FULL_HD)
        measured = [one for one in view.findChildren(Measured) if one.itemAt(0).widget().isVisible()]
        assert measured
        for one in measured:
            label, room = one.itemAt(0).widget(), one.geometry()
            assert label.width() == min(room.width(), grown(view, LINE))
            assert label.geometry().right() == room.right() if mirrored else label.x() == room.x()
            assert label.height() >= label.heightForWidth(label.width())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("size", [ROOM, FULL_HD])
def test_the_queue_begins_where_its_page_begins(qtbot: QtBot, appearance: Appearance, size: tuple[int, int]) -> None:
    view = shown(qtbot, "publish-review-queue", size)
    page = edges(view.publish.review.banner, view)
    assert edges(view.publish.queue.cards[0], view)[0] == page[0]
    assert edges(view.publish.review.go, view)[1] == page[1]


@pytest.mark.parametrize("name", ["publish-review", "publish-review-queue", "publish-refused", "publish-done-queue"])
def test_in_the_largest_text_most_of_the_smallest_window_is_the_page(
    qtbot: QtBot, appearance: Appearance, name: str
) -> None:
    view = shown(qtbot, name)
    appearance.wear(Look(scale=2.0))
    settle()
    page = view.publish.pages.currentWidget()
    assert page.area.height() > ROOM[1] * 2 / 3
    assert page.area.width() > ROOM[0] * 3 / 4


def test_names_of_places_give_way_to_icons_and_come_back(qtbot: QtBot, appearance: Appearance) -> None:
    view = shown(qtbot, "releases")
    entry, wide = view.side_bar.entries[RELEASES], view.side_bar.width()
    assert entry.toolTip() == entry.accessibleDescription()
    appearance.wear(Look(scale=2.0))
    settle()
    assert view.side_bar.width() < wide / 2
    assert entry.toolTip().startswith("<qt>Releases<br>"), "the name is told to those who hover"
    assert entry.accessibleName() == "Releases"
    view.resize(*FULL_HD)
    settle()
    assert view.side_bar.width() > wide, "large text has its names where there is room"
    appearance.wear(Look())
    view.resize(*ROOM)
    settle()
    assert view.side_bar.width() == wide


def test_what_matters_least_in_a_foot_goes_into_a_menu_where_there_is_no_room(
    qtbot: QtBot, appearance: Appearance
) -> None:
    view = shown(qtbot, "publish-review-queue")
    page = view.publish.review
    assert not page.foot.more.isVisible()
    appearance.wear(Look(scale=2.0))
    settle()
    assert page.go.isVisible()
    assert page.together.isVisible()
    assert [one.isVisible() for one in (page.seen, page.report)] == [False, False]
    assert words_of_menu(page.foot.more) == ["A tester sees…", "Report"]
    appearance.wear(Look())
    settle()
    assert page.seen.isVisible()
    assert not page.foot.more.isVisible()


def test_what_a_page_is_for_breaks_its_words_beside_the_menu_where_even_it_is_too_wide(
    qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.wear(Look(scale=2.0))
    view = shown(qtbot, "publish-refused", (720, 520))
    page, words = view.publish.review, "Publish to a server with a long name"
    page.go.setText(words)
    settle()
    more = page.foot.more
    assert more.isVisible()
    assert page.go.text().count("\n") == 1
    assert page.go.words == words
    assert edges(page.go, view)[1] == edges(page.banner, view)[1]
    assert edges(more, view)[1] < edges(page.go, view)[0]
    assert abs(more.mapTo(view, more.rect().center()).y() - page.go.mapTo(view, page.go.rect().center()).y()) <= 1
    view.resize(*FULL_HD)
    settle()
    assert page.go.text() == words
    assert page.go.width() == page.go.sizeHint().width()


def test_what_a_foot_has_in_its_menu_does_the_same(qtbot: QtBot, appearance: Appearance) -> None:
    view = shown(qtbot, "publish-review-queue")
    page = view.publish.review
    page.go.setText("Publish it to where testers far away are waiting for it")
    settle()
    words = words_of_menu(page.foot.more)
    assert words == ["A tester sees…", "Report", "Discard"]
    with qtbot.waitSignal(page.discard):
        page.foot.more.entries.actions()[2].trigger()
    report = page.foot.more.entries.actions()[1].menu()
    with qtbot.waitSignal(page.report_copied):
        report.actions()[0].trigger()
    page.put_away.hide()
    assert words_of_menu(page.foot.more) == ["A tester sees…", "Report"], "the page has the say about what is shown"
    page.together.hide()
    settle()
    assert page.report.isVisible(), "there is room again"


def test_a_button_in_the_menu_of_a_foot_comes_out_for_its_answer(qtbot: QtBot, appearance: Appearance) -> None:
    view = shown(qtbot, "publish-review-queue")
    page = view.publish.review
    appearance.wear(Look(scale=2.0))
    settle()
    assert not page.report.isVisible()
    page.report.answer()
    assert page.report.isVisible()
    assert page.report.text() == "Copied"
    page.report._moment.timeout.emit()
    settle()
    assert not page.report.isVisible()
    assert page.go.isVisible()
