"""PNG bytes to an image and back; what is no PNG, or an immoderate one, is no image."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader, QImageWriter

SIGNATURE = b"\x89PNG\r\n\x1a\n"
LARGEST = 2048
"""Pixels of a side; Apple's largest icon has half of that."""


def decode(png: bytes) -> QImage:
    """Return the image, or a null one."""
    if not png.startswith(SIGNATURE):
        return QImage()
    data = QByteArray(png)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"png"))
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST:
        return QImage()
    return reader.read()


def encode(image: QImage) -> bytes:
    """Return the image as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
