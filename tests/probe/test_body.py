"""Bodies are decoded whatever pieces they come in, and never grow beyond what is allowed."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.probe.body import Body, BodyFault

ENCODERS = {"gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress, "": bytes, "identity": bytes}


@given(st.binary(max_size=3000), st.sampled_from(sorted(ENCODERS)), st.integers(1, 50))
def test_a_body_is_decoded_in_any_pieces(content: bytes, encoding: str, piece: int) -> None:
    raw = ENCODERS[encoding](content)
    body = Body(encoding.upper(), 10_000, None)
    for start in range(0, len(raw), piece):
        body.feed(raw[start : start + piece])
    body.finish()
    assert (body.kept, body.length) == (content, len(content))


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=4), st.integers(1, 50))
def test_a_gzip_body_may_have_several_members(contents: list[bytes], piece: int) -> None:
    raw = b"".join(gzip.compress(content) for content in contents)
    body = Body("gzip", 10_000, None)
    for start in range(0, len(raw), piece):
        body.feed(raw[start : start + piece])
    body.finish()
    assert body.kept == b"".join(contents)


@given(st.binary(max_size=500), st.sampled_from(["gzip", "deflate", "", "br", "\x00"]))
def test_any_bytes_are_taken_in_or_refused(raw: bytes, encoding: str) -> None:
    taken: list[bytes] = []
    body = Body(encoding, 100, taken.append)
    try:
        body.feed(raw)
        body.finish()
    except BodyFault:
        pass
    assert body.length == sum(map(len, taken)) <= 100
    assert body.kept == b""


def test_a_bomb_stops_at_the_limit() -> None:
    body = Body("gzip", 1000, None)
    with pytest.raises(BodyFault, match="larger than 1,000 bytes"):
        body.feed(gzip.compress(bytes(100_000_000)))
    assert body.length == 1000
