"""Codes are as large as the window allows, and the words beside them are read from as far away."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.codes.lettering import letters
from otadesk.desktop.codes.pager import Pager
from otadesk.desktop.codes.present import Present, _Poster
from otadesk.desktop.codes.scans import Scans
from otadesk.desktop.gallery import made_up
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.text import Address, Label
from otadesk.desktop.publish.done import DonePage
from otadesk.desktop.state import PublishState
from otadesk.desktop.window import MainWindow
from otadesk.site.qr import matrix

ADDRESS = "https://builds.example.com/ota/some/folders/com.example.field-6k2w9d"


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080)])
def test_the_words_grow_with_the_screen(qtbot: QtBot, width: int, height: int) -> None:
    shown = Present(((made_up.field_notes(), made_up.done().codes[0]),))
    qtbot.addWidget(shown)
    shown.resize(width, height)
    shown.show()
    settle()
    (poster,) = shown.posters
    assert poster.qr.height() > height * 0.7
    assert poster.name.fontMetrics().height() > height * 0.07
    assert poster.facts.toolTip() == "", "nothing of it is cut"
    assert not poster.qr.geometry().intersects(poster.name.geometry())


@pytest.mark.parametrize(("width", "height"), [(900, 620), (1280, 800), (1920, 1080)])
def test_two_codes_of_one_app_are_equal_squares_on_one_line_under_its_name(
    qtbot: QtBot, width: int, height: int
) -> None:
    done = made_up.done_nearby()
    shown = Present(tuple((done.app, code) for code in done.codes))
    qtbot.addWidget(shown)
    shown.resize(width, height)
    shown.show()
    settle()
    (scans,) = shown.posters
    assert isinstance(scans, Scans)
    first, second = (qr.geometry() for qr in scans.codes)
    assert first.size() == second.size()
    assert first.top() == second.top()
    assert first.width() > height * 0.4
    assert (first.left() + second.right()) / 2 == pytest.approx(scans.width() / 2, abs=2), "in the middle"
    assert scans.rect().contains(first.united(second))
    for words in (*scans.titles, *scans.sentences):
        assert words.height() >= words.heightForWidth(words.width()), "nothing of it is cut"


@pytest.mark.parametrize(("width", "height"), [(900, 620), (1280, 800), (1920, 1080), (800, 1280)])
@pytest.mark.parametrize("count", [2, 3])
def test_several_codes_are_equal_squares_on_one_line_with_their_words(
    qtbot: QtBot, width: int, height: int, count: int
) -> None:
    app, code = made_up.field_notes(), made_up.done().codes[0]
    longer = replace(code, url=f"{code.url}/2.3.1-311/", matrix=matrix(f"{code.url}/2.3.1-311-20261122T101500Z/"))
    other = replace(app, name="A name that is quite a bit longer", version="3.0 (7)")
    wordy = replace(code, sentence=f"{code.sentence} {code.sentence}")
    shown = Present(((app, code), (replace(app, version="2.3.1 (311)"), longer), (other, wordy))[:count])
    qtbot.addWidget(shown)
    shown.resize(width, height)
    shown.show()
    settle()
    first, *others = shown.posters

    def at(widget: QWidget) -> QPoint:
        return widget.mapTo(shown, QPoint(0, 0))

    for poster in others:
        assert poster.size() == first.size()
        assert poster.qr.size() == first.qr.size()
        assert poster.qr.geometry().topLeft() == first.qr.geometry().topLeft()
        assert poster.picture.geometry().topLeft() == first.picture.geometry().topLeft()
        assert at(poster).x() == at(first).x() or at(poster).y() == at(first).y()
    for poster in shown.posters:
        assert shown.rect().contains(poster.rect().translated(at(poster)))
        is_above = poster.name.y() + poster.name.height() <= poster.qr.y()
        if is_above:
            assert poster.picture.x() == poster.qr.x(), "the left edges are one line"
            assert 0 <= poster.name.x() - poster.picture.geometry().right() <= 16, "the icon stands at the name"


def test_two_codes_of_one_app_are_large_and_whole_in_large_text_too(qtbot: QtBot, appearance: Appearance) -> None:
    appearance.wear(Look(scale=2.0))
    done = made_up.done_nearby()
    shown = Present(tuple((done.app, code) for code in done.codes))
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    settle()
    (scans,) = shown.posters
    assert isinstance(scans, Scans)
    for title, sentence, qr in zip(scans.titles, scans.sentences, scans.codes, strict=True):
        assert qr.width() > 800 * 0.45
        assert title.geometry().bottom() < sentence.geometry().top()
        assert sentence.geometry().bottom() < qr.geometry().top()
        for words in (title, sentence):
            assert words.height() >= words.heightForWidth(words.width()), "nothing of it is cut"


def test_three_apps_stand_in_a_row_on_a_wide_screen_and_what_to_do_is_told_once(qtbot: QtBot) -> None:
    app, code = made_up.field_notes(), made_up.done().codes[0]
    shown = Present(tuple((replace(app, name=name), code) for name in ("Field Notes", "Till", "Notes")))
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    settle()
    assert len({poster.y() for poster in shown.posters}) == 1
    assert all(poster.qr.width() > 300 for poster in shown.posters)
    told = [label for label in shown.findChildren(Label) if label.isVisible() and label.text() == code.sentence]
    assert len(told) == 1
    assert shown.rect().contains(QRect(told[0].mapTo(shown, QPoint(0, 0)), told[0].size()))
    shown.resize(620, 1200)
    settle()
    assert len({poster.y() for poster in shown.posters}) == 3, "one below the other on a screen that stands upright"


def many(qtbot: QtBot, count: int, width: int, height: int) -> Present:
    app, code = made_up.field_notes(), made_up.done().codes[0]
    shown = Present(tuple((replace(app, name=f"App {number}"), code) for number in range(count)))
    qtbot.addWidget(shown)
    shown.resize(width, height)
    shown.show()
    return shown


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (800, 1280), (2560, 1080)])
@pytest.mark.parametrize("count", [2, 4, 5, 9, 12])
def test_however_many_codes_there_are_none_lies_on_another(qtbot: QtBot, width: int, height: int, count: int) -> None:
    shown = many(qtbot, count, width, height)
    settle()
    places = [QRect(poster.mapTo(shown, QPoint(0, 0)), poster.size()) for poster in shown.posters]
    assert all(shown.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for number, one in enumerate(places) for other in places[:number])


def seen(shown: Present) -> list[str]:
    """Return which posters are in sight: whole, and none on another."""
    settle()
    posters = [poster for poster in shown.posters if poster.isVisible()]
    places = [QRect(poster.mapTo(shown, QPoint(0, 0)), poster.size()) for poster in posters]
    assert all(shown.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for number, one in enumerate(places) for other in places[:number])
    return [poster.name.text() for poster in posters]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("count", [6, 16, 30])
def test_more_codes_than_have_room_are_on_pages_that_one_turns(
    qtbot: QtBot, appearance: Appearance, count: int, scale: float
) -> None:
    appearance.wear(Look(scale=scale))
    shown = many(qtbot, count, 900, 620)
    names = [f"App {number}" for number in range(count)]
    first = seen(shown)
    assert first == names[: len(first)]
    pager = shown.findChild(Pager)
    assert pager is not None
    assert pager.isVisible() is (len(first) < count)
    if pager.isVisible():
        assert pager.part.text() == f"1 to {len(first)} of {count}"
    found = list(first)
    for _page in range(math.ceil(count / len(first)) - 1):
        qtbot.mouseClick(pager.onward, Qt.MouseButton.LeftButton)
        found += seen(shown)
    assert found == names
    if pager.isVisible():
        assert pager.part.text().endswith(f"to {count} of {count}")
        qtbot.mouseClick(pager.onward, Qt.MouseButton.LeftButton)
        assert seen(shown) == first, "after the last page comes the first"


def test_pages_are_turned_by_keys_and_what_was_in_sight_stays_so_in_another_window(qtbot: QtBot) -> None:
    shown = many(qtbot, 16, 900, 620)
    first = seen(shown)
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    second = seen(shown)
    assert set(first).isdisjoint(second)
    for back, onward in ((Qt.Key.Key_Left, Qt.Key.Key_PageDown), (Qt.Key.Key_PageUp, Qt.Key.Key_Space)):
        qtbot.keyClick(shown, back)
        assert seen(shown) == first
        qtbot.keyClick(shown, onward)
        assert seen(shown) == second
    shown.resize(700, 560)
    settle()
    assert second[0] in seen(shown)
    shown.resize(2560, 1600)
    settle()
    assert len(seen(shown)) == 16
    assert not shown.findChild(Pager).isVisible()


def test_no_poster_is_a_window_of_its_own_even_for_a_moment(qtbot: QtBot) -> None:
    windows: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Show and isinstance(watched, _Poster) and watched.isWindow():
                windows.append(watched)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    try:
        shown = many(qtbot, 16, 900, 620)
        settle()
        qtbot.keyClick(shown, Qt.Key.Key_Right)
    finally:
        QApplication.instance().removeEventFilter(watch)
    assert windows == []


def test_many_codes_are_not_all_written_in_every_way_that_is_tried(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = many(qtbot, 60, 900, 650)
    settle()
    written: list[_Poster] = []
    write = _Poster.write

    def counted(self: _Poster, *args: object, **more: object) -> int:
        written.append(self)
        return write(self, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(_Poster, "write", counted)
    shown.resize(910, 660)
    settle()
    assert set(written) == set(shown.posters)
    assert len(written) < 10 * 60


def test_letters_that_are_as_large_as_wished_are_not_dressed_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = Label("words")
    qtbot.addWidget(label)
    dressed: list[str] = []

    def dress(style: str) -> None:
        dressed.append(style)
        Label.setStyleSheet(label, style)

    monkeypatch.setattr(label, "setStyleSheet", dress)
    for side in (20, 20, 30):
        letters(label, side)
    assert dressed == ["font-size: 20px;", "font-size: 30px;"]


def test_where_one_code_is_on_a_page_its_number_is_told_once(qtbot: QtBot) -> None:
    shown = many(qtbot, 5, 300, 300)
    assert seen_count(shown) == 1
    pager = shown.findChild(Pager)
    assert pager.part.text() == "1 of 5"
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert pager.part.text() == "2 of 5"


def seen_count(shown: Present) -> int:
    settle()
    return sum(poster.isVisible() for poster in shown.posters)


def test_the_version_is_whole_beside_a_code_of_few_pixels(qtbot: QtBot) -> None:
    shown = many(qtbot, 9, 900, 620)
    assert {poster.facts.toolTip() for poster in shown.posters} == {""}


def test_many_codes_of_one_app_do_not_leave_the_screen(qtbot: QtBot) -> None:
    app, code = made_up.field_notes(), made_up.done().codes[0]
    shown = Present(((app, code),) * 5)
    qtbot.addWidget(shown)
    shown.resize(900, 620)
    shown.show()
    settle()
    assert len(seen(shown)) == 5


def test_whoever_looks_on_is_told_the_version_and_nothing_that_only_developers_need(qtbot: QtBot) -> None:
    app = made_up.field_notes()
    shown = Present(((app, made_up.done().codes[0]),))
    qtbot.addWidget(shown)
    (poster,) = shown.posters
    assert poster.facts.text() == app.version == "2.4.0 (318)"


def test_a_presentation_can_become_small_again(qtbot: QtBot) -> None:
    shown = Present(((made_up.field_notes(), made_up.done().codes[0]),))
    qtbot.addWidget(shown)
    shown.show()
    for width, height in ((1920, 1080), (900, 620)):
        shown.resize(width, height)
        settle()
    assert (shown.width(), shown.height()) == (900, 620)
    assert shown.rect().contains(shown.posters[0].geometry())


def test_the_code_of_what_was_published_grows_with_the_window(qtbot: QtBot) -> None:
    page = DonePage()
    qtbot.addWidget(page)
    page.show_state(made_up.done())
    page.show()
    sides = []
    for width, height in ((720, 620), (1090, 800), (1730, 1080)):
        page.resize(width, height)
        settle()
        sides.append(page.panels[0].qr.width())
        assert page.area.verticalScrollBar().maximum() == 0
    assert sides == sorted(set(sides))
    assert sides[-1] > 500


@pytest.mark.parametrize("width", [720, 960, 1400])
def test_the_links_of_two_codes_stand_on_one_line_however_their_words_break(qtbot: QtBot, width: int) -> None:
    done = made_up.done_nearby()
    longer = replace(done.codes[1], sentence=f"{done.codes[1].sentence} " * 3)
    page = DonePage()
    qtbot.addWidget(page)
    page.show_state(replace(done, codes=(done.codes[0], longer)))
    page.resize(width, 620)
    page.show()
    settle()
    first, second = (panel.link.mapTo(page, panel.link.rect().topLeft()).y() for panel in page.panels)
    assert first == second


@pytest.mark.parametrize("width", [960, 1400])
def test_the_links_of_two_codes_stand_on_one_line_on_a_page_that_showed_others_before(qtbot: QtBot, width: int) -> None:
    done = made_up.done_nearby()
    page = DonePage()
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show()
    for name in ("Field Notes", "Till"):
        page.show_state(replace(done, codes=tuple(replace(code, name=name) for code in done.codes)))
        settle()
        first, second = (panel.link.mapTo(page, panel.link.rect().topLeft()).y() for panel in page.panels)
        assert first == second, name
        assert page.panels[1].sentence.height() > page.panels[0].sentence.fontMetrics().height() * 3 // 2, "two lines"


def test_of_a_long_address_the_host_and_the_end_stay(qtbot: QtBot) -> None:
    line = Address(ADDRESS, "field", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(line)
    shown = line.fitting(line.fontMetrics().horizontalAdvance(ADDRESS) * 3 // 4)
    assert shown.startswith("https://builds.example.com/…")
    assert shown.endswith("field-6k2w9d")
    assert line.accessibleName() in {"", ADDRESS}


def test_where_an_address_has_little_room_its_scheme_goes_before_its_host(qtbot: QtBot) -> None:
    line = Address("https://192.0.2.7:8444/field-6k2w9d/", "field", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(line)
    width = line.fontMetrics().horizontalAdvance
    assert line.fitting(width(line.text()) - 1) == "192.0.2.7:8444/field-6k2w9d/"
    for room in (width("192.0.2.7:8444/") + 33, width("192.0.2.7:8444/") + 60):
        assert line.fitting(room).startswith("192.0.2.7:8444/…")
        assert line.fitting(room).endswith("/")


def test_the_cards_of_two_codes_are_as_wide_as_the_words_below_them(qtbot: QtBot) -> None:
    page = DonePage()
    qtbot.addWidget(page)
    page.show_state(made_up.done_nearby())
    page.resize(960, 620)
    page.show()
    settle()
    for panel in page.panels:
        assert panel.qr.width() == panel.width() > panel.qr.height()


def in_sight(page: DonePage, widget: QWidget) -> bool:
    """Whether all of a widget is seen without scrolling."""
    place = QRect(widget.mapTo(page.area.viewport(), widget.rect().topLeft()), widget.size())
    return page.area.viewport().rect().contains(place)


SPOKEN = {
    "English": "Then scan this code and tap Install. It works in this network while otadesk is open.",
    "German": "Dann diesen Code scannen und auf „Installieren“ tippen. Das geht in diesem Netzwerk, solange otadesk "
    "geöffnet ist.",
}


@pytest.mark.parametrize("language", SPOKEN)
def test_the_verdict_on_two_codes_is_seen_without_scrolling(qtbot: QtBot, language: str) -> None:
    done = made_up.done_nearby()
    shown = MainWindow()
    qtbot.addWidget(shown)
    trust, app = done.codes
    shown.publish.show_state(PublishState(replace(done, codes=(trust, replace(app, sentence=SPOKEN[language])))))
    shown.show()
    page = shown.publish.done
    for size in ((960, 660), (1280, 900), (900, 620), (960, 660)):
        shown.resize(*size)
        settle()
        assert in_sight(page, page.banner), size
        assert all(in_sight(page, panel.qr) and in_sight(page, panel.title) for panel in page.panels), size
        if size != (900, 620):
            assert all(in_sight(page, panel.link) for panel in page.panels), size
            assert page.banner.y() > page.panels[0].geometry().bottom(), "below the codes where there is room"


def test_a_verdict_of_many_words_stands_above_two_codes_and_comes_back_below(qtbot: QtBot) -> None:
    done = made_up.done_nearby()
    shown = MainWindow()
    qtbot.addWidget(shown)
    shown.resize(960, 660)
    shown.show()
    page = shown.publish.done
    for words, is_above in (("Looks right", False), ("Many words. " * 20, True), ("Looks right", False)):
        verdict = replace(done.verdict, detail=words)
        shown.publish.show_state(PublishState(replace(done, verdict=verdict)))
        settle()
        assert in_sight(page, page.banner)
        assert (page.banner.y() < page.panels[0].y()) is is_above


def test_two_codes_in_large_text_are_seen_with_what_each_is_for_before_the_verdict(
    qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.wear(Look(scale=2.0))
    shown = MainWindow()
    qtbot.addWidget(shown)
    shown.publish.show_state(PublishState(made_up.done_nearby()))
    shown.resize(960, 660)
    shown.show()
    settle()
    page = shown.publish.done
    assert all(in_sight(page, panel.qr) and in_sight(page, panel.title) for panel in page.panels)


def test_one_code_after_two_has_its_verdict_beside_it_as_roomy_as_ever(qtbot: QtBot) -> None:
    shown = MainWindow()
    qtbot.addWidget(shown)
    shown.resize(900, 620)
    shown.show()
    page = shown.publish.done
    heights = []
    for done in (made_up.done(), made_up.done_nearby(), made_up.done()):
        shown.publish.show_state(PublishState(done))
        settle()
        heights.append(page.banner.height())
    assert heights[0] == heights[2]
    assert page.panels[0].beside.indexOf(page.banner) >= 0
