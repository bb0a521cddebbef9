"""Tables fit into every window in every language, lose nothing by it, and show softly where there is more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.spoken import tree

from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.languages import NAMES, catalogue
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.cells import CELL, Cell, CellDelegate, Column, Row
from otadesk.desktop.parts.table import Table
from otadesk.desktop.window import SMALLEST

VIEWS = dict(gallery.views())
WITH_TABLES = ("releases", "releases-many", "devices", "devices-many", "release-log", "compare")
MANY = "devices-many"

COLUMNS = (
    Column("App", least=150),
    Column("Published", rank=1),
    Column("Size", rank=2, is_number=True),
    Column("State"),
)
ROWS = tuple(
    Row(str(at), (Cell(f"Field Notes {at}", "2.4.0"), Cell("today at 10:15", "ci"), Cell("84 MB"), Cell("Live")))
    for at in range(20)
)


@pytest.fixture(params=NAMES)
def language(request: pytest.FixtureRequest, qapp: QApplication, appearance: Appearance) -> Iterator[str]:
    """Speak a language while the test runs."""
    spoken, usual = str(request.param), QLocale()
    translator = catalogue(spoken, qapp) if spoken != "en" else None
    if translator is not None:
        qapp.installTranslator(translator)
        QLocale.setDefault(QLocale(spoken))
        qapp.setLayoutDirection(QLocale(spoken).textDirection())
    yield spoken
    if translator is not None:
        qapp.removeTranslator(translator)
    QLocale.setDefault(usual)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def table_of(view: QWidget) -> Table:
    return next(table for table in view.findChildren(Table) if table.isVisibleTo(view))


def shown(table: Table) -> list[int]:
    return [place for place in range(table.model().columnCount()) if not table.isColumnHidden(place)]


def tip(table: Table, row: int, column: int = 0) -> str:
    told = str(table.model().index(row, column).data(Qt.ItemDataRole.ToolTipRole))
    return told.replace("<br>", "\n").removeprefix("<qt>").removesuffix("</qt>")


@pytest.fixture
def table(qtbot: QtBot, appearance: Appearance) -> Table:
    made = Table("Releases", several=True)
    qtbot.addWidget(made)
    made.show_rows(COLUMNS, ROWS)
    made.resize(700, 300)
    made.show()
    return made


@pytest.fixture
def matrix(qtbot: QtBot, appearance: Appearance) -> Table:
    """Show more builds than there is room for, even as shapes."""
    made = Table("Devices", several=True)
    qtbot.addWidget(made)
    builds = [Column(f"App {number}\n1.{number}", is_verdict=True) for number in range(12)]
    fits = [Cell("Installs", tone="good") for _ in builds]
    device = Cell("Ada’s iPhone", "00008110-00FFFFFFFFFFFF01")
    rows = tuple(Row(str(number), (device, Cell("iPhone 14"), *fits)) for number in range(9))
    made.show_rows((Column("Device", least=140), Column("Model", least=110, rank=1), *builds), rows)
    made.resize(600, 300)
    made.show()
    settle()
    return made


# -- room


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_no_table_is_wider_than_its_window_in_any_language(
    qtbot: QtBot, appearance: Appearance, language: str, scale: float
) -> None:
    appearance.wear(Look(scale=scale))
    for name in WITH_TABLES:
        view = VIEWS[name]()
        view.resize(*SMALLEST)
        view.show()
        settle()
        table = table_of(view)
        assert table.horizontalHeader().length() <= table.viewport().width(), name
        scrolled = table.horizontalScrollBar().maximum() > 0
        assert not scrolled or name.startswith("devices"), "only builds are ever scrolled for"
        # Not closed: some views ask before they do.
        view.hide()
        view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_columns_go_by_their_rank_and_come_back(table: Table) -> None:
    seen = []
    for width in (700, 400, 340, 260, 700):
        table.resize(width, 300)
        seen.append(shown(table))
    assert seen[0] == seen[-1] == [0, 1, 2, 3]
    assert [0, 3] in seen
    assert all({0, 3} <= set(one) for one in seen)


def test_what_a_left_out_column_said_is_in_the_tool_tip_of_its_row(table: Table) -> None:
    assert "Published" not in tip(table, 3)
    table.resize(260, 300)
    for column in shown(table):
        assert "Published: today at 10:15, ci" in tip(table, 3, column).splitlines()
        assert "Size: 84 MB" in tip(table, 3, column).splitlines()
    table.resize(700, 300)
    assert "Published" not in tip(table, 3)


def test_what_a_left_out_column_said_is_told_to_screen_readers_with_the_name_of_its_row(table: Table) -> None:
    def names() -> list[str]:
        return [node.name for node in tree(table).walk() if node.role == "Cell" and "Field Notes 0" in node.name]

    assert names() == ["Field Notes 0, 2.4.0"]
    table.resize(260, 300)
    assert names() == ["Field Notes 0, 2.4.0, Published: today at 10:15, ci, Size: 84 MB"]


def test_what_has_no_room_beside_a_name_stands_below_it_where_it_matters(table: Table) -> None:
    columns = (COLUMNS[0], *(replace(column, goes_below=True) for column in COLUMNS[1:3]), COLUMNS[3])
    rows = (Row("1", (Cell("Field Notes"), Cell("today at 10:15"), Cell("–"), Cell("Live"))),)
    table.show_rows(columns, rows)
    low = table.row_height()
    assert table.model().index(0, 0).data(CELL) == Cell("Field Notes")
    table.resize(260, 300)
    assert shown(table) == [0, 3]
    assert table.model().index(0, 0).data(CELL) == Cell("Field Notes", "today at 10:15")
    assert table.rowHeight(0) > low
    table.resize(700, 300)
    assert table.model().index(0, 0).data(CELL) == Cell("Field Notes")
    assert table.rowHeight(0) == low


def test_numbers_that_differ_at_their_end_alone_are_told_apart_where_they_are_cut(table: Table) -> None:
    table.resize(200, 300)
    pictures = []
    for number in ("0" * 40 + "1", "0" * 40 + "2"):
        table.show_rows((Column("Device"),), (Row(number, (Cell("iPhone", number, mono=True),)),))
        settle()
        pictures.append(table.viewport().grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_name_that_has_no_room_is_drawn_as_people_shorten_it(table: Table) -> None:
    whole, short = "iPad Pro 12.9-inch (6th generation)", "iPad Pro (6th gen)"

    def picture(cell: Cell) -> QImage:
        table.show_rows((Column("Model"),), (Row("1", (cell,)),))
        settle()
        return table.viewport().grab().toImage()

    assert picture(Cell(whole, short=short)) == picture(Cell(whole))
    table.resize(200, 300)
    assert picture(Cell(short)) == picture(Cell(whole, short=short))
    assert tip(table, 0) == whole


def test_a_cut_name_has_all_of_itself_as_a_tool_tip(table: Table) -> None:
    rows = (Row("1", (Cell("Endless" * 60, "2.4.0", tip="Offline maps"), *ROWS[0].cells[1:])),)
    table.show_rows(COLUMNS, rows)
    assert tip(table, 0).splitlines() == ["Endless" * 60, "2.4.0", "Offline maps"]


def test_the_keyboard_leaves_a_column_that_is_left_out(table: Table) -> None:
    table.setCurrentIndex(table.model().index(4, 1))
    table.resize(260, 300)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (4, 0)
    assert table.chosen_keys() == ("4",)


def test_a_click_chooses_the_whole_row_whatever_is_left_out(qtbot: QtBot, table: Table) -> None:
    table.resize(260, 300)
    place = table.visualRect(table.model().index(1, 3)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.chosen_keys() == ("1",)


# -- more builds than there is room for


def test_builds_beyond_the_room_are_scrolled_for_while_the_devices_name_stays(matrix: Table) -> None:
    bar = matrix.horizontalScrollBar()
    assert bar.isVisible()
    assert bar.maximum() > 0
    first = shown(matrix)
    assert first[:2] == [0, 2], "the name, no model, the first build"
    bar.setValue(bar.maximum())
    last = shown(matrix)
    assert last[0] == 0
    assert last[-1] == 13
    assert matrix.columnViewportPosition(0) == 0
    assert matrix.horizontalHeader().length() <= matrix.viewport().width()
    bar.setValue(0)
    assert shown(matrix) == first


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_arrow_keys_reach_every_build_and_come_back(
    qtbot: QtBot, matrix: Table, direction: Qt.LayoutDirection
) -> None:
    matrix.setLayoutDirection(direction)
    onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if matrix.isRightToLeft():
        onward, back = back, onward
    matrix.setCurrentIndex(matrix.model().index(2, 0))
    columns = []
    for key in [onward] * 12 + [back] * 12:
        qtbot.keyClick(matrix, key)
        at = matrix.currentIndex()
        columns.append(at.column())
        assert not matrix.isColumnHidden(at.column())
    assert columns == [*range(2, 14), *range(12, 1, -1), 0]


def test_a_wheel_turned_sideways_brings_other_builds_into_sight(qtbot: QtBot, matrix: Table) -> None:
    before, place = shown(matrix), QPointF(300, 100)
    turned = QWheelEvent(
        place,
        matrix.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(-240, 0),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(matrix.viewport(), turned)
    assert shown(matrix) != before
    assert shown(matrix)[0] == 0


def test_a_shape_without_a_word_is_told_by_its_word(matrix: Table) -> None:
    assert "Installs" in tip(matrix, 0, 2)
    assert [node.name for node in tree(matrix).walk() if node.role == "Cell"][1] == "Installs"


def test_a_reason_without_room_for_words_is_a_sign_beside_the_shape(table: Table) -> None:
    fit = Cell("Won’t install", "Not in the profile", tone="bad", tip="The device is not in the profile")
    signed = replace(fit, sign="list")
    builds = tuple(Column(f"{number}", is_verdict=True) for number in range(6))
    told = []
    table.words_gone.connect(told.append)
    pictures = []
    for cell in (fit, signed):
        table.show_rows((Column("Device"), *builds), (Row("1", (Cell("Ada’s iPhone"), *[cell] * 6)),))
        pictures.append(table.viewport().grab().toImage())
        said = table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said == "Won’t install, The device is not in the profile", "each thing once"
    assert told == [True]
    assert table.shapes_only
    assert pictures[0] != pictures[1]
    table.resize(1600, 300)
    assert told == [True, False]


def test_the_row_that_was_clicked_stays_in_sight_when_what_it_shows_takes_the_room_below(
    qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.wear(Look())
    for name in ("releases-many", "devices-many"):
        view = VIEWS[name]()
        qtbot.addWidget(view)
        table = table_of(view)
        table.choose(())
        view.show()
        settle()
        seen = table.viewport()
        place = QPoint(60, seen.height() - 40)
        row = table.indexAt(place).row()
        qtbot.mouseClick(seen, Qt.MouseButton.LeftButton, pos=place)
        settle()
        assert table.currentIndex().row() == row
        assert seen.height() < place.y(), "the details have the room now"
        assert seen.rect().contains(table.visualRect(table.model().index(row, 0)))


@pytest.fixture
def host(qtbot: QtBot, appearance: Appearance) -> QWidget:
    """Show a table of five rows that have just the room they want, in a window that has more."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 500)
    made = Table("Releases", parent=host)
    made.show_rows(COLUMNS, ROWS[:5])
    host.show()
    give(made, 5 * made.row_height())
    return host


def give(table: Table, height: int) -> None:
    """Give the rows of a table this height to be seen in."""
    table.resize(700, table.height() - table.viewport().height() + height)
    settle()


def click(qtbot: QtBot, table: Table, place: QPoint) -> int:
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    return table.currentIndex().row()


def test_rows_stay_as_high_as_they_are_when_one_is_chosen(qtbot: QtBot, host: QWidget) -> None:
    beside = table_of(host)
    usual = beside.row_height()
    click(qtbot, beside, QPoint(60, 10))
    give(beside, 5 * usual - 10)
    assert beside.rowHeight(0) == usual
    host.resize(700, 501)
    give(beside, 5 * usual - 9)
    assert beside.rowHeight(0) == usual - 2, "in another window they are laid anew"
    host.resize(700, 500)
    give(beside, 5 * usual)
    assert beside.rowHeight(0) == usual, "also in one as large as that in which it was chosen"
    beside.clearSelection()
    give(beside, 5 * usual - 5)
    assert beside.rowHeight(0) == usual - 1, "and where nothing is chosen any more"


def test_rows_stay_as_high_as_they_are_when_others_come_while_one_is_chosen(qtbot: QtBot, host: QWidget) -> None:
    beside = table_of(host)
    usual = beside.row_height()
    click(qtbot, beside, QPoint(60, 10))
    give(beside, 5 * usual - 10)
    beside.show_rows(COLUMNS, (*ROWS[:4], ROWS[5]))
    settle()
    assert beside.rowHeight(0) == usual


def test_rows_lie_closer_where_that_spares_scrolling_for_a_few_pixels(host: QWidget) -> None:
    beside = table_of(host)
    give(beside, 5 * beside.row_height() - 10)
    assert beside.rowHeight(0) == beside.row_height() - 2


def test_a_row_stays_under_the_pointer_that_clicked_it(qtbot: QtBot, table: Table) -> None:
    height = table.viewport().height()
    table.verticalScrollBar().setValue(30)
    for place in (QPoint(60, 2), QPoint(60, height - 2)):
        row = table.indexAt(place).row()
        assert click(qtbot, table, place) == row == table.indexAt(place).row()
    lowest = table.visualRect(table.model().index(3, 0)).bottom()
    click(qtbot, table, QPoint(60, lowest - 2))
    give(table, lowest + 1)
    assert table.indexAt(QPoint(60, lowest - 2)).row() == 3, "it has room where it is"
    give(table, lowest - 9)
    assert table.visualRect(table.currentIndex()).bottom() < lowest - 9, "it has none any more"


def test_scrolled_builds_stay_where_they_are_when_rows_change(matrix: Table) -> None:
    bar = matrix.horizontalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before, at = shown(matrix), bar.value()
    matrix.show_rows(matrix._model.columns, matrix.rows[:-1])
    settle()
    assert (shown(matrix), bar.value()) == (before, at)


# -- where there is more


def contrast_at_the_end(table: Table) -> int:
    """Return how far the lightest and the darkest pixel of the lowest line of the rows are from each other."""
    picture = table.viewport().grab().toImage()
    low = picture.height() - 1
    light = [picture.pixelColor(x, low).lightness() for x in range(picture.width())]
    return max(light) - min(light)


def test_rows_fade_where_there_are_more_and_only_there(table: Table) -> None:
    bar = table.verticalScrollBar()
    for at in range(0, 40, 4):
        bar.setValue(at)
        assert contrast_at_the_end(table) < 8, "the ground alone, wherever a row is cut"
    bar.setValue(bar.maximum())
    table.choose((ROWS[-1].key,))
    last, picture = table.visualRect(table.model().index(len(ROWS) - 1, 0)), table.viewport().grab().toImage()
    high, low = (picture.pixelColor(last.right() - 4, y) for y in (last.top() + 4, last.bottom() - 4))
    assert high == low != picture.pixelColor(last.right() - 4, last.top() - 6), "nothing fades where there is no more"


def test_the_row_that_was_clicked_does_not_fade(qtbot: QtBot, table: Table) -> None:
    place = table.visualRect(table.model().index(2, 0))
    click(qtbot, table, place.center())
    give(table, place.bottom() + 1)
    picture = table.viewport().grab().toImage()
    high, low = (picture.pixelColor(place.right() - 4, y) for y in (place.top() + 8, place.bottom() - 4))
    assert high == low


def test_a_row_that_the_keyboard_reaches_stands_clear_of_the_soft_edges(qtbot: QtBot, table: Table) -> None:
    table.setCurrentIndex(table.model().index(0, 0))
    height, edge = table.viewport().height(), table._edge()
    for key in [Qt.Key.Key_Down] * 15 + [Qt.Key.Key_Up] * 13:
        qtbot.keyClick(table, key)
        place = table.visualRect(table.currentIndex())
        bar = table.verticalScrollBar()
        assert place.top() >= (edge if bar.value() else 0)
        assert place.bottom() <= height - (edge if bar.value() < bar.maximum() else 0)


def test_the_row_under_the_pointer_is_lit_until_the_pointer_leaves(qtbot: QtBot, table: Table) -> None:
    plain = table.viewport().grab().toImage()
    qtbot.mouseMove(table.viewport(), QPoint(40, table.row_height() + 10))
    qtbot.waitUntil(lambda: table.viewport().grab().toImage() != plain)
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert table.viewport().grab().toImage() == plain


def test_the_uppermost_of_the_chosen_rows_is_shown_in_whatever_order_they_were_named(table: Table) -> None:
    for named in (["9", "3", "5"], ["5", "9", "3"], ["3", "5", "9"]):
        table.choose(named)
        assert table.currentIndex().row() == 3


def test_words_are_measured_again_for_another_size_of_text_and_not_for_every_word_of_a_change(
    table: Table, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = []
    widest = CellDelegate.widest

    def counted(delegate: CellDelegate, cells: Iterable[Cell]) -> int:
        measured.append(delegate)
        return widest(delegate, cells)

    monkeypatch.setattr(CellDelegate, "widest", counted)
    for kind in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
        QCoreApplication.sendEvent(table, QEvent(kind))
    assert measured == []
    appearance.wear(Look(scale=1.5))
    assert measured
