"""The little that style sheets need help with."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMargins, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLayout, QMenu, QWidget

from otadesk.desktop.look.tokens import CONTROL_ROOM, TEXT
from otadesk.desktop.parts.focus import step_off

SAMPLES = {QLocale.Language.Arabic: "أيج", QLocale.Language.Japanese: "更あ", QLocale.Language.Chinese: "更新"}
"""Letters that many fonts for text lack, so that another one draws them, in higher lines."""


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget again after a property that it selects by has changed."""
    for one in (widget, *widget.findChildren(QWidget)):
        style = one.style()
        style.unpolish(one)
        style.polish(one)
        one.update()


def grown(widget: QWidget, side: int) -> int:
    """Return a measure that was drawn for text of the normal size, for the size of text in use."""
    return round(side * max(1, QApplication.font(widget).pixelSize()) / TEXT)


def line_height(widget: QWidget) -> int:
    """Return how high a line of text is in the language in use, whatever letters it has."""
    metrics = widget.fontMetrics()
    sample = metrics.size(0, "Ag" + SAMPLES.get(QLocale().language(), ""))
    return max(metrics.height(), sample.height())


def control_height(widget: QWidget) -> int:
    """Return how high a control with one line of text is, the same for all of them in the language in use."""
    return line_height(widget) + CONTROL_ROOM


def first_line(label: QWidget | None) -> int:
    """Return the height of a label's first line: letters of other scripts make it higher than those of the font."""
    return label.minimumSizeHint().height() if label is not None else 0


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins by the reading direction: a mirrored layout turns its content round, but not its margins."""
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    return QMargins(start, top, end, bottom)


def open_beside(menu: QMenu, button: QWidget, *, above: bool = False) -> None:
    """Open a menu below a button, or above it, from the edge where reading begins."""
    edge, size = button.rect(), menu.sizeHint()
    x = edge.right() + 1 - size.width() if button.isRightToLeft() else edge.left()
    menu.popup(button.mapToGlobal(QPoint(x, edge.top() - size.height() if above else edge.bottom())))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            step_off(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
