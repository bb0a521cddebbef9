"""The building blocks: names stay names, pictures are checked, rows fold, everything works from the keyboard."""

from __future__ import annotations

import struct
import zlib
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support.ipa_builder import draw_png

from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.app_heading import AppHeading
from otadesk.desktop.parts.button import Button, Kind, MoreButton
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.field import Field, line_edit
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.fold import Fold
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.head import Head
from otadesk.desktop.parts.menu_arrow import ARROW
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.png import LARGEST, decode, encode
from otadesk.desktop.parts.progress_line import ProgressLine
from otadesk.desktop.parts.style import SAMPLES, clear
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.toggle import Toggle
from otadesk.desktop.parts.tone import NAMES, Banner, ToneMark

HOSTILE = '<img src="file:///etc/passwd"><b>Big</b>'


@pytest.mark.parametrize("kind", [Label, OneLine])
def test_a_name_that_looks_like_markup_stays_a_name(qtbot: QtBot, kind: type[Label]) -> None:
    label = kind(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE


def test_a_line_that_is_cut_has_all_of_itself_as_a_tool_tip_without_markup(qtbot: QtBot) -> None:
    line = OneLine(HOSTILE)
    qtbot.addWidget(line)
    line.show()
    line.resize(2000, 20)
    assert line.toolTip() == ""
    line.resize(60, 20)
    assert line.toolTip().startswith("<qt>&lt;img")
    assert line.toolTip().count("<") == 2


def test_chips_are_of_one_height_whatever_letters_they_have(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    # Two lines stand for letters that another font draws in higher ones: which fonts there are is the computer's.
    monkeypatch.setitem(SAMPLES, QLocale().language(), "\ng")
    low, high = Button("QR", "chip-primary"), Button("Q\nR", "chip")
    for chip in (low, high):
        qtbot.addWidget(chip)
        chip.ensurePolished()
    assert low.sizeHint().height() == high.sizeHint().height()


def test_a_line_that_has_no_room_shows_the_brief_of_it(qtbot: QtBot) -> None:
    line = OneLine("1.2 (34) · Staging · yesterday", brief="1.2 (34) · Staging")
    qtbot.addWidget(line)
    metrics = line.fontMetrics()
    whole, brief = (metrics.horizontalAdvance(text) + 1 for text in (line.text(), "1.2 (34) · Staging"))
    assert line.fitting(whole) == line.text()
    assert line.fitting(whole - 4) == line.fitting(brief) == "1.2 (34) · Staging"
    assert line.fitting(brief - 4).endswith("…")
    line.show()
    line.resize(brief, 20)
    assert "yesterday" in line.toolTip()


def test_a_line_break_in_a_name_does_not_break_the_line(qtbot: QtBot) -> None:
    line = OneLine("Field\nNotes\t\u2028beta")
    qtbot.addWidget(line)
    assert line.text() == "Field Notes beta"


def test_a_small_png_is_read_and_written_back(qapp: QApplication) -> None:
    image = decode(draw_png(120))
    assert image.size() == QSize(120, 120)
    assert decode(encode(image)).size() == QSize(120, 120)


@given(st.binary(max_size=400))
def test_what_is_no_png_is_no_picture(data: bytes) -> None:
    assert decode(data).isNull()


@given(cut=st.integers(8, 300), noise=st.binary(min_size=1, max_size=30))
def test_a_damaged_png_never_ends_the_window(cut: int, noise: bytes) -> None:
    sound = draw_png(64)
    assert isinstance(decode(sound[:cut] + noise + sound[cut + len(noise) :]), QImage)


def test_a_png_that_claims_to_be_immense_is_not_unpacked(qapp: QApplication) -> None:
    header = struct.pack(">IIBBBBB", LARGEST + 1, LARGEST + 1, 8, 6, 0, 0, 0)
    chunk = b"IHDR" + header
    bomb = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(header)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    assert decode(bomb).isNull()


def test_an_app_without_a_picture_shows_its_letter(qtbot: QtBot) -> None:
    picture = AppPicture(64)
    qtbot.addWidget(picture)
    picture.show_picture(b"", "field notes")
    blank = picture.grab().toImage()
    picture.show_picture(b"", "")
    assert picture.grab().toImage() != blank


def test_a_row_unfolds_by_mouse_and_by_keyboard_and_hides_what_it_repeats(qtbot: QtBot) -> None:
    fold = Fold("More")
    brief = Label("in short")
    fold.head.addWidget(brief)
    fold.inside.addWidget(Label("at length"))
    fold.while_folded(brief)
    qtbot.addWidget(fold)
    fold.show()
    head = fold._top
    assert head.accessibleName() == "More"
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    assert (fold.unfolded, brief.isVisible()) == (True, False)
    qtbot.keyClick(head, Qt.Key.Key_Return)
    assert (fold.unfolded, brief.isVisible()) == (False, True)
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert fold.unfolded


def test_a_choice_is_kept_through_a_new_offer_and_emits_nothing_then(qtbot: QtBot) -> None:
    box = ChoiceBox("Place")
    qtbot.addWidget(box)
    heard: list[int] = []
    box.currentIndexChanged.connect(heard.append)
    box.offer((("a", "Alpha", "one"), ("b", "Beta", "")), "b")
    assert (box.chosen(), heard) == ("b", [])
    box.offer((("c", "Gamma", ""),), "b")
    assert box.chosen() == "c"
    box.offer((), "")
    assert box.chosen() == ""


def test_a_problem_stands_at_its_field_and_is_told_to_screen_readers(qtbot: QtBot) -> None:
    line = line_edit()
    field = Field("Host", line, hint="A name.")
    qtbot.addWidget(field)
    field.show()
    field.show_problem("Enter a name.")
    assert field.problem == "Enter a name."
    assert line.accessibleName() == "Host"
    assert line.accessibleDescription() == "Enter a name."
    field.show_problem("")
    assert line.accessibleDescription() == ""


def test_a_hidden_line_shows_dots(qtbot: QtBot) -> None:
    line = line_edit("secret", hidden=True)
    qtbot.addWidget(line)
    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert "secret" not in line.displayText()


def test_a_switch_turns_by_keyboard(qtbot: QtBot) -> None:
    switch = Toggle("Private links")
    qtbot.addWidget(switch)
    switch.show()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert switch.accessibleName() == "Private links"


@pytest.mark.parametrize(("fraction", "value"), [(None, 0), (-1.0, 0), (0.25, 25), (7.0, 100)])
def test_progress_stays_between_its_ends(qtbot: QtBot, fraction: float | None, value: int) -> None:
    line = ProgressLine("Upload")
    qtbot.addWidget(line)
    line.show_fraction(fraction)
    assert line.value() == value


def test_buttons_break_into_lines_where_the_row_is_too_narrow(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    flow = Flow()
    row.setLayout(flow)
    flow.setContentsMargins(0, 0, 0, 0)
    buttons = [Button(f"Button {number}") for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    row.show()
    width = buttons[0].sizeHint().width()
    row.resize(5 * width, 40)
    assert {button.y() for button in buttons} == {0}
    row.resize(width + 4, 400)
    assert len({button.y() for button in buttons}) == 4
    row.resize(5 * width, 40)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert buttons[0].x() > buttons[3].x()


def test_a_verdict_is_told_by_word_and_shape_too(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_verdict("bad", "Will not install", "The profile expired.")
    assert banner.accessibleName() == "Blocking: Will not install The profile expired."
    pictures = []
    for tone in NAMES:
        mark = ToneMark(tone)
        qtbot.addWidget(mark)
        assert mark.accessibleName()
        outline = mark.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        pictures.append(bytes(outline.constBits()))
    assert len(set(pictures)) == len(NAMES), "without colour, each shape is still its own"


def test_chips_go_below_where_they_would_crowd_the_name(qtbot: QtBot) -> None:
    heading = AppHeading()
    qtbot.addWidget(heading)
    heading.show_app("Field Notes", "2.4.0", ("iPhone and iPad", "iOS 16 or later"), b"")
    heading.show()
    heading.resize(900, 100)
    QApplication.processEvents()
    assert heading._beside.mapTo(heading, QPoint()).x() > heading.name.x()
    heading.resize(420, 160)
    QApplication.processEvents()
    assert heading._beside.y() > heading.facts.y()
    heading.show_app("Field Notes", "2.4.1", ("iPhone and iPad", "iOS 16 or later"), b"")
    assert [chip.text() for chip in heading._beside.findChildren(Label)] == ["iPhone and iPad", "iOS 16 or later"]


@pytest.mark.parametrize("shape", ["mark", "arrow"])
def test_a_mark_stays_level_with_a_label_whose_letters_come_later(qtbot: QtBot, shape: str) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    row = QHBoxLayout(place)
    label = Label()
    mark: ToneMark | Glyph
    if shape == "mark":
        mark = ToneMark("waiting", 12, beside=label)
    else:
        mark = Glyph("chevron-right", 12)
        mark.stand_beside(label)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label)
    place.show()
    QApplication.processEvents()
    # Two lines stand for letters that another font draws in higher ones: which fonts there are is the computer's.
    label.setText("Ag\nAg")
    QApplication.processEvents()
    assert mark.height() == label.minimumSizeHint().height() > 24


def test_what_unfolds_stands_below_the_words_of_its_head_at_any_size_of_text(
    qtbot: QtBot, appearance: Appearance
) -> None:
    fold = Fold("More", mark=18)
    qtbot.addWidget(fold)
    title, inside = Label("More", "strong"), Label("What there is")
    fold.head.addWidget(ToneMark("note", 18, beside=title))
    fold.head.addWidget(title, 1)
    fold.inside.addWidget(inside)
    fold.unfold()
    fold.show()
    for scale in (1.0, 2.0):
        appearance.wear(Look(scale=scale))
        QApplication.processEvents()
        assert inside.mapTo(fold, QPoint(0, 0)).x() == title.mapTo(fold, QPoint(0, 0)).x()


def test_clearing_a_layout_leaves_nothing_behind(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    outer, inner = QVBoxLayout(owner), QVBoxLayout()
    inner.addWidget(Label("inner"))
    outer.addLayout(inner)
    outer.addWidget(Label("outer"))
    clear(outer)
    assert outer.count() == 0
    assert owner.findChildren(Label) == []


# -- room for long words and large letters


def test_a_long_button_breaks_where_there_is_no_room_and_is_joined_again(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    button = Button("Restore the previous settings").breaking()
    column.addWidget(button)
    qtbot.addWidget(page)
    page.show()
    page.resize(600, 80)
    whole = button.width()
    page.resize(whole - 40, 80)
    assert button.text() == "Restore the\nprevious settings"
    page.resize(600, 80)
    assert button.text() == "Restore the previous settings"
    assert button.width() == whole


@pytest.mark.parametrize("kind", get_args(Kind))
def test_a_button_that_the_keyboard_came_to_has_its_ring_and_no_other_mark(
    qtbot: QtBot, appearance: Appearance, kind: Kind
) -> None:
    appearance.wear(Look())
    page = QWidget()
    qtbot.addWidget(page)
    button = Button("Browse…", kind)
    QVBoxLayout(page).addWidget(button)
    page.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    ringed = button.grab().toImage()
    # As the key Tab leaves it.
    page.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert button.grab().toImage() == ringed


def test_a_button_with_a_menu_has_room_for_its_arrow(qtbot: QtBot) -> None:
    plain, opening = Button("Report"), Button("Report")
    opening.setMenu(QMenu(opening))
    for button in (plain, opening):
        qtbot.addWidget(button)
    assert opening.sizeHint().width() == plain.sizeHint().width() + ARROW


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_arrow_of_a_menu_stands_at_the_end(qtbot: QtBot, qapp: QApplication, mirrored: bool) -> None:
    button = Button("")
    button.setMenu(QMenu(button))
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(button)
    button.show()
    image = button.grab().toImage()
    middle = [image.pixelColor(x, image.height() // 2) for x in range(4, image.width() - 4)]
    inked = [x for x, colour in enumerate(middle) if colour != middle[len(middle) // 2]]
    assert inked
    assert all(x < len(middle) / 2 for x in inked) == mirrored


def test_controls_stand_beside_a_title_or_below_it(qtbot: QtBot) -> None:
    control = Button("Add devices")
    head = Head("Devices", (control, 0))
    page = QWidget()
    QVBoxLayout(page).addWidget(head)
    qtbot.addWidget(page)
    page.show()
    page.resize(600, 200)
    beside = control.y()
    page.resize(page.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    assert control.y() > beside


def test_a_label_that_would_wrap_takes_the_line_that_a_flow_has_for_it(qtbot: QtBot) -> None:
    page = QWidget()
    flow = Flow(4)
    page.setLayout(flow)
    label = Label("54 comprobaciones superadas", wrap=True)
    flow.addWidget(label)
    qtbot.addWidget(page)
    page.show()
    page.resize(500, 80)
    in_one_line = label.height()
    page.resize(150, 80)
    assert label.height() > in_one_line


def test_chinese_breaks_where_its_own_rules_allow_it(qtbot: QtBot) -> None:
    words = "未作任何更改。请修复该文件，或换回之前的版本。未作任何更改。请修复该文件。"  # noqa: RUF001
    label = Label(words, wrap=True)
    qtbot.addWidget(label)
    assert label.text() == words


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_menu_of_three_dots_ends_where_they_end(qtbot: QtBot, mirrored: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    window.setGeometry(100, 100, 600, 400)
    more = MoreButton("More")
    more.setParent(window)
    more.move(280, 100)
    more.entries.addAction("Something long enough to be wider than the button")
    window.show()
    more.entries.ensurePolished()
    more.entries.popup(more.mapToGlobal(QPoint(0, more.height())))
    menu, place = more.entries.geometry(), QRect(more.mapToGlobal(QPoint()), more.size())
    assert menu.width() > place.width()
    assert menu.left() == place.left() if mirrored else menu.right() == place.right()
    more.entries.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("above", [False, True])
def test_the_menu_of_three_dots_covers_nothing_of_the_button_beside_them(qtbot: QtBot, above: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 600, 400)
    more, beside, elsewhere = MoreButton("More"), Button("Edit"), Button("Remove")
    for button, place in ((more, QRect(280, 206, 28, 28)), (beside, QRect(160, 200, 110, 40))):
        button.setParent(window)
        button.setGeometry(place)
    elsewhere.setParent(window)
    elsewhere.setGeometry(160, 300, 110, 40)
    more.entries.addAction("Duplicate")
    window.show()
    more.entries.ensurePolished()
    height = more.entries.sizeHint().height()
    more.entries.popup(more.mapToGlobal(QPoint(0, -height if above else more.height())))
    menu, row = more.entries.geometry(), QRect(beside.mapToGlobal(QPoint()), beside.size())
    gap = row.top() - menu.bottom() if above else menu.top() - row.bottom()
    assert 0 < gap <= 2
    more.entries.close()


def test_a_button_whose_menu_has_closed_is_not_lit_as_if_the_pointer_was_on_it(qtbot: QtBot) -> None:
    button = Button("More")
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    button.move(QCursor.pos() + QPoint(200, 200))
    button.menu().aboutToHide.emit()
    assert not button.underMouse()


def test_what_a_label_says_already_is_not_laid_out_again(qtbot: QtBot, appearance: Appearance) -> None:
    label = Label("Published to Staging", wrap=True)
    qtbot.addWidget(label)
    told: list[str] = []
    label.rewritten.connect(lambda: told.append(label.text()))
    label.setText("Published to Staging")
    assert told == []
    label.setText("")
    label.setText("Published to Staging")
    assert told == ["", "Published to Staging"]
