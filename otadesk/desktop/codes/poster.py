"""A page to print and pin to the wall: which app it is, its codes, and what to do, as large as the paper allows.

It is black on white whatever the window looks like, and measured in tenths of a millimetre on a sheet that is 210 wide.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPalette, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from otadesk.desktop.look.tokens import LIGHT
from otadesk.desktop.parts.picture import paint_picture
from otadesk.desktop.parts.png import decode
from otadesk.desktop.state import AppCard, Code
from otadesk.desktop.texts import say
from otadesk.phrases import N_
from otadesk.site.qr import QUIET_ZONE, Matrix

SHEET = 2100.0
EDGE = 200.0
ICON = 280.0
GAP = 80.0
STEPS_HEIGHT = 440.0
STEPS = (
    N_("Poster", "Point the camera of the iPhone or iPad at the code."),
    N_("Poster", "Tap the link that appears, then Install."),
    N_("Poster", "iOS asks once more. Then the app is on the Home Screen."),
)
INK = QColor(LIGHT.ink)
QUIET = QColor(LIGHT.quiet)


def print_poster(printer: QPrinter | QPdfWriter, app: AppCard, codes: Sequence[Code]) -> bool:
    """Print the poster on one sheet; False where the printer refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paint_poster(painter, QRectF(0, 0, printer.width(), printer.height()), app, codes)
    return bool(painter.end())


def paint_poster(painter: QPainter, page: QRectF, app: AppCard, codes: Sequence[Code]) -> None:
    """Paint the poster on a page, whatever its resolution and its proportions."""
    unit = min(page.width() / SHEET, page.height() / (SHEET * 1.25))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(page, Qt.GlobalColor.white)
    painter.save()
    painter.translate(page.topLeft())
    painter.scale(unit, unit)
    sheet = QRectF(0, 0, page.width() / unit, page.height() / unit).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    below = _paint_app(painter, sheet, app)
    if len(codes) == 1:
        steps = sheet.adjusted(0, sheet.height() - STEPS_HEIGHT, 0, 0)
        _paint_code(painter, QRectF(sheet.left(), below, sheet.width(), steps.top() - GAP - below), codes[0])
        _paint_steps(painter, steps)
    else:
        height = (sheet.bottom() - below - GAP * (len(codes) - 1)) / max(1, len(codes))
        for index, code in enumerate(codes):
            room = QRectF(sheet.left(), below + index * (height + GAP), sheet.width(), height)
            _paint_beside(painter, room, code)
    painter.restore()


def _paint_app(painter: QPainter, sheet: QRectF, app: AppCard) -> float:
    """Paint icon, name and facts at the top; return where the rest may begin."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = sheet.right() - ICON if mirrored else sheet.left()
    icon = QRectF(left, sheet.top(), ICON, ICON)
    letter = next((letter.upper() for letter in app.name if letter.isalnum()), "?")
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Midlight, QColor(LIGHT.field))
    colours.setColor(QPalette.ColorRole.Dark, QUIET)
    colours.setColor(QPalette.ColorRole.Mid, QColor(LIGHT.line))
    paint_picture(painter, icon, decode(app.icon), letter, colours, _font(120))
    words = sheet.adjusted(0, 0, -ICON - GAP, 0) if mirrored else sheet.adjusted(ICON + GAP, 0, 0, 0)
    _write(painter, QRectF(words.left(), sheet.top(), words.width(), 170), app.name, 130, bold=True, low=True)
    _write(painter, QRectF(words.left(), sheet.top() + 185, words.width(), 100), app.facts, 55, ink=QUIET)
    return sheet.top() + ICON + GAP * 1.5


def _paint_code(painter: QPainter, room: QRectF, code: Code) -> None:
    """Paint one code as large as it may be, and its address below it for whoever has to type it."""
    address = 60.0
    side = min(room.width(), room.height() - address)
    place = QRectF(room.center().x() - side / 2, room.top(), side, side)
    paint_code(painter, place, code.matrix)
    where = QRectF(room.left(), place.bottom(), room.width(), address)
    _write(painter, where, code.url, 40, ink=QUIET, centred=True)


def _paint_beside(painter: QPainter, room: QRectF, code: Code) -> None:
    """Paint one of several codes with what it is for beside it, in the order in which they are scanned."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = min(room.height(), room.width() * 0.55)
    place = QRectF(room.right() - side if mirrored else room.left(), room.top(), side, side)
    paint_code(painter, place, code.matrix)
    words = QRectF(room.left() if mirrored else place.right() + GAP, room.top(), room.width() - side - GAP, side)
    _write(painter, words.adjusted(0, 60, 0, -words.height() * 0.65), code.title, 80, bold=True, low=True)
    _write(painter, words.adjusted(0, words.height() * 0.38, 0, -words.height() * 0.32), code.sentence, 55)
    _write(painter, words.adjusted(0, words.height() * 0.7, 0, -120), code.note, 36, ink=QUIET)
    _write(painter, words.adjusted(0, words.height() - 110, 0, 0), code.url, 36, ink=QUIET)


def _paint_steps(painter: QPainter, room: QRectF) -> None:
    height = room.height() / len(STEPS)
    for index, step in enumerate(STEPS):
        line = QRectF(room.left(), room.top() + index * height, room.width(), height)
        _write(painter, line, f"{index + 1}.  {say(step)}", 58)


def paint_code(painter: QPainter, place: QRectF, matrix: Matrix) -> None:
    """Paint the modules with their quiet zone; runs of black as one, so that no printer leaves hairlines in between."""
    step = place.width() / (len(matrix) + 2 * QUIET_ZONE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for y, row in enumerate(matrix):
        begin = 0
        for x in range(1, len(row) + 1):
            if x < len(row) and row[x] == row[begin]:
                continue
            if row[begin]:
                left, top = place.left() + (begin + QUIET_ZONE) * step, place.top() + (y + QUIET_ZONE) * step
                painter.fillRect(QRectF(left, top, (x - begin) * step, step), Qt.GlobalColor.black)
            begin = x
    painter.restore()


def _write(
    painter: QPainter,
    room: QRectF,
    text: str,
    size: float,
    *,
    bold: bool = False,
    ink: QColor = INK,
    centred: bool = False,
    low: bool = False,
) -> None:
    """Write into a room, smaller where it is too long for it; ``low`` stands on its lower edge."""
    side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
    level = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignTop
    breaks = Qt.TextFlag.TextWordWrap if " " in text else Qt.TextFlag.TextWrapAnywhere
    flags = int(side) | int(level) | int(breaks)
    font = _font(size, bold=bold)
    while size > 25 and not _fits(text, font, room.size(), flags):
        size *= 0.92
        font = _font(size, bold=bold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(room, flags, text)


def _fits(text: str, font: QFont, room: QSizeF, flags: int) -> bool:
    needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, room.width(), 100_000), flags, text)
    return needed.height() <= room.height() and needed.width() <= room.width() + 0.01


def _font(size: float, *, bold: bool = False) -> QFont:
    """Return the window's font at so many tenths of a millimetre."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    return font
