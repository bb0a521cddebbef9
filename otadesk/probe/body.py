"""Takes in an answer's body: decoded as CFNetwork decodes it, and never more of it than somebody allowed."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

from otadesk.phrases import N_, Grouped, Phrase

Sink = Callable[[bytes], None]

_STEP = 256 * 1024
_MODEST_BYTES = 64 * 1024**2
_HIGHEST_RATIO = 100
_BOMB = N_("Seen", "its {encoding} encoding grows to {ratio} times its size and more")
"""Beyond a modest size nothing that people serve grows this much; a bomb does, by up to a thousand."""
_WINDOW_BITS = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


class BodyFault(Exception):
    """The body can't be decoded, or is larger than allowed; ``words`` say which."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(str(words))
        self.words = words


class Body:
    """Collects a body, or hands it on block by block where there is a sink."""

    def __init__(self, encoding: str, most_bytes: int, sink: Sink | None) -> None:
        self._most, self._sink = most_bytes, sink
        self._encoding = encoding.strip().lower()
        self._inflater = self._new_inflater()
        self._kept = bytearray()
        self._raw_length = 0
        self.length = 0
        """Decoded bytes so far."""

    @property
    def kept(self) -> bytes:
        """What was collected; empty where a sink took it."""
        return bytes(self._kept)

    def feed(self, raw: bytes) -> None:
        """Take in raw bytes; raises BodyFault."""
        self._raw_length += len(raw)
        for block in self._decoded(raw):
            if self.length > max(_MODEST_BYTES, self._raw_length * _HIGHEST_RATIO):
                raise BodyFault(_BOMB.of(encoding=self._encoding, ratio=_HIGHEST_RATIO))
            room = self._most - self.length
            if len(block) > room:
                self._take(block[:room])
                raise BodyFault(N_("Seen", "it is larger than {size} bytes").of(size=Grouped(self._most)))
            self._take(block)

    def finish(self) -> None:
        """Say that the raw bytes are all here; raises BodyFault where the encoding says that more must follow."""
        if self._inflater is not None and not self._inflater.eof:
            raise BodyFault(N_("Seen", "its {encoding} encoding ends too early").of(encoding=self._encoding))

    def _take(self, block: bytes) -> None:
        self.length += len(block)
        if self._sink is None:
            self._kept += block
        else:
            self._sink(block)

    def _new_inflater(self) -> zlib._Decompress | None:
        bits = _WINDOW_BITS.get(self._encoding)
        return None if bits is None else zlib.decompressobj(bits)

    def _decoded(self, raw: bytes) -> Iterator[bytes]:
        if self._inflater is None:
            if self._encoding not in {"", "identity"}:
                words = N_("Seen", "it is encoded as {encoding}, which was not asked for")
                raise BodyFault(words.of(encoding=self._encoding))
            yield raw
            return
        while raw:
            if self._inflater.eof:  # a gzip body may be several members after one another
                self._inflater = self._new_inflater() or self._inflater
            try:
                block = self._inflater.decompress(raw, _STEP)
            except zlib.error as exc:
                words = N_("Seen", "its {encoding} encoding is damaged").of(encoding=self._encoding)
                raise BodyFault(words) from exc
            if block:
                yield block
            raw = self._inflater.unconsumed_tail or self._inflater.unused_data
            if not block and not self._inflater.eof:
                return
