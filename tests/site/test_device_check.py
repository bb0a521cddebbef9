"""Hashes of devices: only who knows a UDID can ask for it, and asking costs."""

from __future__ import annotations

import base64
import hashlib
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.site import device_check as module
from otadesk.site.device_check import (
    FEWEST_ITERATIONS,
    MOST_ITERATIONS,
    DeviceCheck,
    decode_device_check,
    device_check,
    digest,
    stand_in,
)

OLD = "0123456789abcdef0123456789abcdef01234567"
NEW = "00008030-001A2B3C4D5E6F70"
SALT = bytes(range(16))


def many(count: int) -> list[str]:
    return [f"{number:08X}-{number:016X}" for number in range(count)]


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ITERATIONS", 100)
    monkeypatch.setattr(module, "FEWEST_ITERATIONS", 10)
    monkeypatch.setattr(module, "WORK", 1000)


def test_a_hash_is_the_standards_own() -> None:
    # RFC 7914, section 11: PBKDF2-HMAC-SHA-256 of "passwd" and "salt", once.
    expected = base64.urlsafe_b64encode(bytes.fromhex("55ac046e56")).decode().rstrip("=")
    assert digest("passwd", b"salt", 1) == expected


def test_a_device_is_found_however_its_udid_was_written(cheap: None) -> None:
    check = device_check([OLD.upper(), NEW.lower(), NEW.replace("-", ""), "not a udid", ""], SALT)
    assert check is not None
    assert sorted(check.digests) == list(check.digests), "the order of the profile is nobody's business"
    assert set(check.digests) == {digest(udid, SALT, check.iterations) for udid in (OLD, NEW)}


def test_another_release_has_other_hashes(cheap: None) -> None:
    first, second = device_check([OLD], SALT), device_check([OLD], bytes(16))
    assert first is not None
    assert second is not None
    assert first.digests != second.digests


def test_a_profile_without_devices_has_no_check() -> None:
    assert device_check([], SALT) is None
    assert stand_in(["nonsense"]) is None


def test_the_work_is_bounded_whatever_the_number_of_devices() -> None:
    iterations = {count: (stand_in(many(count)) or pytest.fail("no check")).iterations for count in (1, 20, 100, 500)}
    assert iterations == {1: MOST_ITERATIONS, 20: MOST_ITERATIONS, 100: 40_000, 500: FEWEST_ITERATIONS}


def test_a_hundred_devices_take_seconds_not_minutes_and_one_hash_costs_something() -> None:
    start = time.process_time()
    device_check(many(100), SALT)
    # 1.2 to 1.6 s where it was measured; the bound leaves room for slower and busier machines.
    assert time.process_time() - start < 10
    one = hashlib.pbkdf2_hmac("sha256", b"x", SALT, FEWEST_ITERATIONS, 5)
    assert len(one) == 5


def test_a_stand_in_is_as_large_as_the_check_itself(cheap: None) -> None:
    real, small = device_check(many(30), SALT), stand_in(many(30))
    assert real is not None
    assert small is not None
    assert [len(item) for item in small.digests] == [len(item) for item in real.digests]
    assert (small.iterations, len(small.salt)) == (real.iterations, len(real.salt))


def test_a_check_comes_back_from_json(cheap: None) -> None:
    check = device_check(many(3), SALT)
    assert check is not None
    written: dict[str, Any] = {"salt": check.salt, "iterations": check.iterations, "digests": list(check.digests)}
    assert decode_device_check(written) == check
    for wrong in (
        *({"salt": "x" * 32}, {"salt": 5}, {"salt": check.salt + "00"}, {"iterations": 0}, {"iterations": 10**7}),
        *({"iterations": "5"}, {"iterations": -1}, {"digests": []}, {"digests": ["</script>"]}, {"digests": "AAAAAAA"}),
        *({"digests": [5]}, {"digests": [*check.digests, None]}, {"digests": ["AAAAAAA"] * 5001}),
    ):
        assert decode_device_check({**written, **wrong}) is None, wrong


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["salt", "iterations", "digests"]), inner),
    )
)
def test_any_json_is_a_check_or_none(value: object) -> None:
    assert isinstance(decode_device_check(value), DeviceCheck | None)
