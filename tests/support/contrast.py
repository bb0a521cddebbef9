"""How well what a view draws can be told from what is around it, in the colours that really reach the screen.

Text is taken from the painting itself: each piece with its ink. Its ground is what the rendered picture shows there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from otadesk.desktop.look.tokens import contrast

LARGE = 24
LARGE_BOLD = 18.66
"""Pixels from which WCAG 2.2 calls text large."""

Colour = tuple[int, int, int]


def ratio(first: Colour, second: Colour) -> float:
    """Return the contrast of two colours, 1 to 21."""
    return contrast("#{:02x}{:02x}{:02x}".format(*first), "#{:02x}{:02x}{:02x}".format(*second))


@dataclass(frozen=True)
class Text:
    """A piece of text as it was painted."""

    words: str
    ink: QColor
    place: QRect
    large: bool

    def ratio_on(self, ground: Colour) -> float:
        """Return how well it can be read there; a translucent ink lets the ground through."""
        share = self.ink.alphaF()
        inks = (self.ink.red(), self.ink.green(), self.ink.blue())
        mixed = [round(ink * share + below * (1 - share)) for ink, below in zip(inks, ground, strict=True)]
        return ratio((mixed[0], mixed[1], mixed[2]), ground)


class _Engine(QPaintEngine):
    """Takes down text, and lets all else go."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[Text] = []
        self._ink, self._moved, self._opacity = QColor(), QTransform(), 1.0
        self._clip: QPainterPath | None = None

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def updateState(self, state: QPaintEngineState) -> None:  # noqa: N802 - the name that Qt calls
        # Copies: what Qt hands over is its own, and changes.
        self._ink, self._opacity = QColor(state.pen().color()), state.opacity()
        self._moved = QTransform(state.transform())
        dirty, flags = state.state(), QPaintEngine.DirtyFlag
        if dirty & (flags.DirtyClipPath | flags.DirtyClipRegion | flags.DirtyClipEnabled):
            set_now = dirty & flags.DirtyClipPath and state.clipOperation() is not Qt.ClipOperation.NoClip
            self._clip = QPainterPath(state.clipPath()) if set_now else None

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # noqa: N802 - the name that Qt calls
        font, ink = item.font(), QColor(self._ink)
        ink.setAlphaF(ink.alphaF() * self._opacity)
        box = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        large = font.pixelSize() >= (LARGE_BOLD if font.weight() >= QFont.Weight.Bold else LARGE)
        # Text that is chosen is painted twice, each time but for the other's part.
        hidden = self._clip is not None and not self._clip.contains(box.center())
        if item.text().strip() and box.width() >= 1 and not hidden:
            self.texts.append(Text(item.text(), ink, self._moved.mapRect(box).toRect(), large))

    def _let_go(self, *_what: object) -> None:
        pass

    drawPixmap = drawImage = drawTiledPixmap = drawPath = drawPolygon = _let_go  # noqa: N815 - the names that Qt calls
    drawRects = drawLines = drawEllipse = drawPoints = _let_go  # noqa: N815 - the names that Qt calls


class _Paper(QPaintDevice):
    """What a view is painted on to be taken down."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine, self._size = _Engine(), size

    def paintEngine(self) -> QPaintEngine:  # noqa: N802 - the name that Qt calls
        return self.engine

    def metric(self, what: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        measures = {
            kinds.PdmWidth: self._size.width(),
            kinds.PdmHeight: self._size.height(),
            kinds.PdmWidthMM: self._size.width() // 4,
            kinds.PdmHeightMM: self._size.height() // 4,
            kinds.PdmDepth: 32,
            kinds.PdmDevicePixelRatio: 1,
            kinds.PdmDevicePixelRatioScaled: 0x10000,
        }
        dots = (kinds.PdmDpiX, kinds.PdmDpiY, kinds.PdmPhysicalDpiX, kinds.PdmPhysicalDpiY)
        return 96 if what in dots else measures.get(what, 0)


_EVERYTHING = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren


def texts(view: QWidget) -> Iterator[Text]:
    """Paint the view and return its text, but for what is disabled."""
    paper = _Paper(view.size())
    view.render(paper, QPoint(), QRegion(), _EVERYTHING)
    for text in paper.engine.texts:
        owner = view.childAt(text.place.center()) or view
        if view.rect().contains(text.place) and owner.isEnabled():
            yield text


class Picture:
    """A part of a view as it is drawn: all of it, or a place, perhaps enlarged so that thin lines have a core."""

    def __init__(self, view: QWidget, place: QRect | None = None, *, scale: int = 1) -> None:
        self._at, self._scale = (place or view.rect()).intersected(view.rect()), scale
        image = QImage(self._at.size() * scale, QImage.Format.Format_RGB888)
        image.setDevicePixelRatio(scale)
        view.render(image, QPoint(), QRegion(self._at), _EVERYTHING)
        size = (image.width(), image.height())
        self.pixels = Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine())

    def part(self, place: QRect) -> Image.Image:
        """Return what is at a place, in the view's own measure."""
        inside = place.intersected(self._at).translated(-self._at.topLeft())
        edges = (inside.left(), inside.top(), inside.left() + inside.width(), inside.top() + inside.height())
        left, top, right, bottom = (edge * self._scale for edge in edges)
        return self.pixels.crop((left, top, right, bottom))

    def ground(self, place: QRect) -> Colour:
        """Return the colour that most of a place has."""
        return colours(self.part(place))[0]


def colours(part: Image.Image) -> list[Colour]:
    """Return the colours of a part, the commonest first."""
    counted = part.getcolors(part.width * part.height) or []
    return [colour for _count, colour in sorted(counted, reverse=True)]  # type: ignore[misc]  # of RGB, triples


def strongest(part: Image.Image, ground: Colour) -> float:
    """Return the contrast of what differs most from the ground: the core of a line, the ink of an icon."""
    return max(ratio(colour, ground) for colour in colours(part))


def ring(before: Image.Image, after: Image.Image) -> tuple[Colour, Colour]:
    """Return what the focus adds: the commonest colour among the pixels that changed, and the one there before."""
    changed = ImageChops.difference(before, after).convert("L").point(lambda value: 255 if value else 0)
    assert changed.getbbox(), "the focus can’t be seen"
    grounds = Image.new("RGB", after.size, _NOTHING)
    new, old = (Image.composite(one, grounds, changed) for one in (after, before))
    return _commonest(new), _commonest(old)


_NOTHING = (255, 0, 255)


def _commonest(part: Image.Image) -> Colour:
    return next(colour for colour in colours(part) if colour != _NOTHING)
