"""A report of a mistake says where it happened, and nothing that is somebody's."""

from __future__ import annotations

import json
import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.desktop.crash.text import LONGEST_WORDS, MOST_FRAMES, crash_text, harmless, place_of

WORD = st.text(string.ascii_letters + string.digits + "äéß", min_size=3, max_size=12)
HOST = st.lists(st.text(string.ascii_lowercase + string.digits, min_size=3, max_size=9), min_size=1, max_size=3).map(
    lambda labels: ".".join((*labels, "example"))
)
HEX = st.text("0123456789ABCDEF", min_size=16, max_size=16)
NAME = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
SECRET = st.text(string.ascii_letters + string.digits + "!#%+-_.~", min_size=8, max_size=40).map(
    # No word of the report's own begins so.
    lambda text: f"~{text}"
)
SAID = (
    *("{}", "no such thing: {}", "'{}'", '"{}" is wrong', "({}) and more", "first {} then {}", "value={}", "a\n{}\nb"),
    *("[Errno 2] No such file or directory: '{}'", "can't read {}: it doesn't exist", "<{}>", "{}, and so on"),
)


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except type(error) as caught:
        return caught


@given(said=st.sampled_from(SAID), host=HOST, user=WORD, port=st.integers(1, 65535))
def test_a_server_s_address_is_never_told(said: str, host: str, user: str, port: int) -> None:
    for form in (host, f"{user}@{host}", f"{host}:{port}", f"sftp://{user}@{host}:{port}/www", f"https://{host}/a?b=c"):
        told = crash_text(raised(ValueError(said.replace("{}", form))))
        assert host not in told
        assert f"{user}@" not in told
    number = ".".join(str(int(letter, 36) % 256) for letter in f"{port:04}"[:4])
    assert number not in crash_text(raised(OSError(said.replace("{}", number))))


@given(said=st.sampled_from(SAID), folder=NAME, name=NAME)
def test_a_path_is_never_told(said: str, folder: str, name: str) -> None:
    for path in (f"/home/{folder}/{name}.ipa", f"C:\\Users\\{folder}\\{name}", f"~/{folder}/{name}.plist"):
        told = crash_text(raised(OSError(said.replace("{}", path)))).partition("OSError")[2]
        assert folder not in told
        assert name not in told


@given(said=st.sampled_from(SAID), number=HEX, front=st.text("0123456789ABCDEF", min_size=8, max_size=8))
def test_a_device_s_number_is_never_told(said: str, number: str, front: str) -> None:
    for udid in (f"{front}-{number}", f"{front}{number}".lower(), (number + front + number)[:40]):
        assert udid not in crash_text(raised(KeyError(said.replace("{}", udid))))


@given(said=st.sampled_from(SAID), name=NAME)
def test_a_name_that_is_known_here_is_never_told(said: str, name: str) -> None:
    told = crash_text(raised(ValueError(said.replace("{}", name))), [name]).partition("ValueError")[2]
    assert not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", told)


@given(said=st.sampled_from(SAID), secret=SECRET)
def test_a_secret_is_never_told(said: str, secret: str) -> None:
    for form in (f"password={secret}", f'{{"passphrase": "{secret}"}}', f"sftp://me:{secret}@example.com/"):
        assert secret not in crash_text(raised(RuntimeError(said.replace("{}", form))))


@given(words=st.text(max_size=400))
def test_whatever_is_said_there_is_a_report(words: str) -> None:
    told = crash_text(raised(ValueError(words)), [words])
    assert "test_text.py" in told
    assert "ValueError" in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("list index out of range", "list index out of range"),
        ("'NoneType' object has no attribute 'text'", "'NoneType' object has no attribute 'text'"),
        ("module 'otadesk.desktop.desk' has no 'x'", "module 'otadesk.desktop.desk' has no 'x'"),
        ("unsupported operand type(s) for +: 'int' and 'str'", "unsupported operand type(s) for +: 'int' and 'str'"),
        ("Expecting value: line 1 column 1 (char 0)", "Expecting value: line 1 column 1 (char 0)"),
        ("[Errno 2] No such file or directory: '/home/ada/Till.ipa'", "[Errno 2] No such file or directory: '•••.ipa'"),
        ("no device “Ada’s iPhone”", "no device “•••”"),
        ("no device 'Lab iPad'", "no device '•••'"),
    ],
)
def test_what_helps_to_mend_it_stays(words: str, told: str) -> None:
    assert harmless(words) == told


def test_the_places_are_told_without_where_they_lie() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads("{")
    told = crash_text(caught.value)
    assert re.search(r"^  test_text\.py:\d+ test_the_places_are_told", told, re.MULTILINE)
    assert "\n  json/decoder.py:" in told
    assert "/json/decoder.py" not in told.replace("  json/decoder.py", "")
    assert "      json.loads(" in told


def test_what_led_to_it_is_told_too_and_each_once() -> None:
    first, second = ValueError("first"), KeyError("second")
    first.__context__, second.__cause__ = second, first
    told = crash_text(first)
    assert [told.count(word) for word in ("ValueError: first", "KeyError: 'second'", "before that:")] == [1, 1, 1]
    group = ExceptionGroup("several", [ValueError("one"), KeyError("another")])
    assert "KeyError: 'another'" in crash_text(raised(group))


def test_an_endless_recursion_or_sentence_is_cut() -> None:
    def dive(depth: int) -> None:
        if depth:
            dive(depth - 1)
        raise ValueError("word " * LONGEST_WORDS)

    with pytest.raises(ValueError, match="word") as caught:
        dive(200)
    told = crash_text(caught.value)
    # One frame is this test's own.
    assert told.count(" dive\n") == MOST_FRAMES - 1
    assert f"  … {202 - MOST_FRAMES} more\n" in told
    assert len(told) < 10_000


def test_an_exception_that_can_not_speak_is_told_all_the_same() -> None:
    class Mute(Exception):
        def __str__(self) -> str:
            raise ValueError("no")

    assert "Mute" in crash_text(raised(Mute()))


def test_mistakes_are_told_apart_by_their_place() -> None:
    def once() -> BaseException:
        return raised(ValueError("one"))

    assert place_of(once()) == place_of(once())
    assert place_of(once()) != place_of(raised(KeyError("one")))
    assert place_of(ValueError("never raised")) == "ValueError"
