"""No secret leaves the window in what people copy."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.desktop.masks import DOTS, masked

SECRETS = st.text(string.ascii_letters + string.digits + "!#%+-_.~", min_size=8, max_size=40)


@pytest.mark.parametrize(
    "text",
    [
        "password={}",
        "password: {}",
        "Password = '{}'",
        '{{"passphrase": "{}"}}',
        "sftp://deploy:{}@files.example.com/www",
        "https://me:{}@builds.example.com",
        "Authorization: Bearer {}",
        "?token={}&other=1",
        "api_key={}",
        "-----BEGIN OPENSSH PRIVATE KEY-----\n{}\n-----END OPENSSH PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\n{}",
    ],
)
@given(secret=SECRETS)
def test_what_looks_like_a_secret_becomes_dots(text: str, secret: str) -> None:
    shown = masked(f"before {text.format(secret)} after")
    assert secret not in shown
    assert DOTS in shown
    assert shown.startswith("before")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The server refused the password of deploy@files.example.com.",
        "https://builds.example.com:8443/com.example.app/",
        "SHA256:uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL",
        "2 tokens, 3 secrets",
    ],
)
def test_other_words_stay_as_they_are(text: str) -> None:
    assert masked(text) == text
