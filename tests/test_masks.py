"""No secret leaves the window in what people copy."""

from __future__ import annotations

import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.patience import PATIENCE

from otadesk.masks import DOTS, masked, without_people, without_places

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


UDID = "00008110-000A1B2C3D4E5F60"


@pytest.mark.parametrize("number", [UDID, UDID.lower(), UDID.replace("-", ""), "ab" * 20])
def test_a_device_number_goes_however_it_is_written(number: str) -> None:
    assert without_people(f"on {number}, not listed") == f"on {DOTS}, not listed"


def test_whom_a_certificate_is_for_goes_and_its_kind_stays() -> None:
    text = "“Apple Development: Sample Person (A1B2C3D4E5)” ended"
    assert without_people(text) == f"“Apple Development: {DOTS}” ended"


def test_a_name_that_was_cut_short_goes_as_well() -> None:
    assert without_people("signed by Sample Per…", ["Sample Person"]) == f"signed by {DOTS}…"
    assert without_people("device 00008110-000A…") == f"device {DOTS}…"


def test_a_digest_is_no_device_number() -> None:
    assert without_people("f" * 64) == "f" * 64


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "[Errno 2] No such file or directory: '/home/ada/My App.ipa'",
            f"[Errno 2] No such file or directory: '{DOTS}.ipa'",
        ),
        ("'/a/b.ipa' -> '/c/d e'", f"'{DOTS}.ipa' -> '{DOTS}'"),
        ("/srv/www/My Folder/x y: full disk, sorry", f"{DOTS}: full disk, sorry"),
        ('"/x/it\'s here/y.ipa" is gone', f'"{DOTS}.ipa" is gone'),
        ("C:\\Users\\Ada Lovelace\\x.ipa: denied", f"{DOTS}.ipa: denied"),
        ("\\\\server\\share\\x.ipa gone", DOTS),
        ("~/keys/id_ed25519 missing", DOTS),
        ("cannot reach files.example.com:22", f"cannot reach {DOTS}:22"),
        ("ada@files.example.com refused", f"{DOTS} refused"),
        ("https://u:p@host.example.com/x?y=1 is bad", f"https:{DOTS} is bad"),
        ("192.0.2.7 and fe80::1%eth0 and ::1", f"{DOTS} and {DOTS} and {DOTS}"),
        ("com.example.field in Till.ipa", f"{DOTS} in {DOTS}.ipa"),
    ],
)
def test_an_address_a_file_and_an_identifier_go(text: str, plain: str) -> None:
    assert without_places(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "list index out of range",
        "module 'otadesk.desktop.app' has no attribute 'x'",
        "'PySide6.QtWidgets.QLabel' object is not callable",
        "1.5 and 3.11.7 of 2.4.0 (318)",
        "a/b is a ratio",
        "Expecting value: line 1 column 1 (char 0)",
    ],
)
def test_what_is_no_place_stays(text: str) -> None:
    assert without_places(text) == text


@pytest.mark.parametrize("evil", ["/", "a.", ":", "@", "a@", "/a ", "a", "0:", "x.ipa", "a-", "'", "\\", "C:\\", "~/"])
def test_a_text_made_to_take_long_takes_no_longer(evil: str) -> None:
    started = time.process_time()
    without_places(evil * 30_000)
    assert time.process_time() - started < PATIENCE
