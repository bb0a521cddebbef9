"""A Mach-O's bytes as the source that otadesk reads it from, as strict as a deflated file in a zip."""

from __future__ import annotations


class BytesSource:
    """Gives ranges in ascending order and fails for a step back."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self.size = len(data)

    def read_at(self, offset: int, size: int) -> bytes:
        assert offset >= self._at, "a deflated file can't be read backwards"
        assert size >= 0
        data = self._data[offset : offset + size]
        self._at = offset + len(data)
        return data
