"""An address that is pasted where the host belongs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.settings.pasted_address import PastedAddress, take_apart


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "sftp://deploy@files.example.com:2222/var/www/builds",
            ("files.example.com", "2222", "deploy", "/var/www/builds"),
        ),
        ("sftp://files.example.com", ("files.example.com", "", "", "")),
        ("SSH://files.example.com:2222/", ("files.example.com", "2222", "", "")),
        ("sftp://deploy:s3cret@files.example.com/builds/", ("files.example.com", "", "deploy", "/builds", True)),
        ("sftp://deploy:s3@cret@files.example.com", ("files.example.com", "", "deploy", "", True)),
        ("deploy:s3cret@files.example.com", ("files.example.com", "", "deploy", "", True)),
        ("sftp://me%40corp@h/a%20b", ("h", "", "me@corp", "/a b")),
        ("sftp://deploy;fingerprint=ssh-dss-c1@h/~/builds", ("h", "", "deploy", "~/builds")),
        ("ssh://[2001:db8::7]:2222", ("2001:db8::7", "2222", "", "")),
        ("deploy@files.example.com", ("files.example.com", "", "deploy", "")),
        (" deploy@files.example.com:2222\n", ("files.example.com", "2222", "deploy", "")),
        ("files.example.com:022", ("files.example.com", "22", "", "")),
        ("[2001:db8::7]:2222", ("2001:db8::7", "2222", "", "")),
        ("deploy@[2001:db8::7]", ("2001:db8::7", "", "deploy", "")),
        ("deploy@files.example.com:/var/www", ("files.example.com", "", "deploy", "/var/www")),
        ("files.example.com:~/builds", ("files.example.com", "", "", "~/builds")),
        ("ssh -p 2222 deploy@files.example.com", ("files.example.com", "2222", "deploy", "")),
        ("sftp -P2222 deploy@files.example.com:/var/www", ("files.example.com", "2222", "deploy", "/var/www")),
        ("scp deploy@files.example.com:/var/www", ("files.example.com", "", "deploy", "/var/www")),
        ("ssh files.example.com", ("files.example.com", "", "", "")),
    ],
)
def test_an_address_is_taken_apart(text: str, parts: tuple[Any, ...]) -> None:
    assert take_apart(text) == PastedAddress(*parts)


@pytest.mark.parametrize(
    "text",
    [
        *("", "files.example.com", "2001:db8::7", "https://files.example.com", "files.example.com/var", "a b"),
        *("h:99999", "sftp://", "sftp://h:/x", "user@", "@", "a@b@c:", "h:port", "C:\\builds"),
        *("ssh -i key deploy@h", "scp a.ipa deploy@h:/var", "ssh", "ssh -p 99999 h", "my server deploy@h"),
    ],
)
def test_what_is_something_else_is_left_as_it_is(text: str) -> None:
    assert take_apart(text) is None


@given(st.text(max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    parts = take_apart(text)
    assert parts is None or parts.host
