"""The settings for IIS, checked against its schema, since no IIS runs where these tests do."""

from __future__ import annotations

import re

import pytest
from support.iis_schema import iis_faults

from otadesk.probe.address import parse
from otadesk.probe.client import Exchange
from otadesk.probe.remedies import Cause, remedy
from otadesk.probe.server_types import APPLE_ONLY
from otadesk.probe.webserver import MIME_TYPES, snippet

CONFIG = "<configuration><system.webServer>{}</system.webServer></configuration>"


@pytest.mark.parametrize("root", [r"C:\inetpub\wwwroot\ios", r"D:\a--b\c", "/srv/x"])
def test_the_web_config_is_one_that_iis_takes(root: str) -> None:
    text = snippet("iis", root, "https://example.com/a--b")
    assert iis_faults(text) == []
    for suffix in APPLE_ONLY:
        assert f'<mimeMap fileExtension=".{suffix}" mimeType="{MIME_TYPES[suffix]}" />' in text


TYPE = '<mimeMap fileExtension=".a" mimeType="a/b" />'
SECTIONS: dict[Cause, str] = {
    "type": "<staticContent>{}</staticContent>",
    "compression": "{}",
    "length": "{}",
    "head": "<security><requestFiltering>{}</requestFiltering></security>",
    "redirect": "<rewrite><rules>{}</rules></rewrite>",
    "page-instead": "<rewrite><rules>{}</rules></rewrite>",
}


@pytest.mark.parametrize("cause", SECTIONS)
def test_lines_to_paste_are_ones_that_iis_takes_in_their_section(cause: Cause) -> None:
    exchange = Exchange(parse("https://example.com/ota/com.example.tide/1.0-7/App.ipa"))
    lines = str(remedy(exchange, cause, kind="iis").values["lines"])
    assert iis_faults(CONFIG.format(SECTIONS[cause].format(lines))) == []


@pytest.mark.parametrize("cause", ["sign-in", "client-certificate"])
def test_what_iis_lets_nobody_say_in_a_web_config_is_a_command(cause: Cause) -> None:
    lines = str(remedy(Exchange(parse("https://example.com/ota/")), cause, kind="iis").values["lines"])
    assert re.fullmatch(
        r'%windir%\\system32\\inetsrv\\appcmd set config "[^"]+" /section:\w+ /\w+:\w+ /commit:apphost', lines
    )


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ('<staticContent><mimeMap fileExtension=".ipa" /></staticContent>', "mimeType is missing"),
        ('<staticContent><mimeMap fileExtension=".ipa" mimeType="binary" /></staticContent>', "can’t be “binary”"),
        ('<staticContent><clientCache cacheControlMode="No" /></staticContent>', "can’t be “No”"),
        (f"<staticContent>{TYPE}{TYPE}</staticContent>", "“.a” twice"),
        ('<directoryBrowse enable="false" />', "no attribute enable"),
        ('<mimeMap fileExtension=".ipa" mimeType="a/b" />', "no <mimeMap> there"),
        ("<urlCompression /><urlCompression />", "“urlCompression” twice"),
        ('<security><access sslFlags="Ssl" /></security>', "security/access: locked"),
    ],
)  # fmt: skip
def test_the_schema_refuses_what_iis_refuses(inside: str, fault: str) -> None:
    assert [found for found in iis_faults(CONFIG.format(inside)) if fault in found]
