"""The AMP snippet by AMP's own validator, run in a browser as its authors run it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from development import amp_validator
from support.pages import BASE, FOLDER
from support.webdriver import Chromium

from otadesk.site.embed import embed

Faults = Callable[..., list[str]]
PAGE = f"{BASE}/{FOLDER}/"
MANIFEST = f"{PAGE}2.4.0-318/manifest.plist"
_START = "-amp-start 8s steps(1,end) 0s 1 normal both"
_FRAMES = "-amp-start{from{visibility:hidden}to{visibility:visible}}"
_PREFIXES = ("-webkit-", "-moz-", "-ms-", "")
_BOILERPLATE = "".join(
    (
        "body{",
        ";".join(f"{prefix}animation:{_START}" for prefix in _PREFIXES),
        "}",
        *(f"@{prefix}keyframes {_FRAMES}" for prefix in ("-webkit-", "-moz-", "-ms-", "-o-", "")),
    )
)
_NO_SCRIPT = ";".join(f"{prefix}animation:none" for prefix in _PREFIXES)
MINIMAL = {
    "AMP": f"""<!doctype html>
<html amp lang="en"><head><meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<title>Builds</title><link rel="canonical" href="https://example.com/">
<meta name="viewport" content="width=device-width">
<style amp-boilerplate>{_BOILERPLATE}</style>
<noscript><style amp-boilerplate>body{{{_NO_SCRIPT}}}</style></noscript>
</head><body>BODY</body></html>""",
    "AMP4EMAIL": """<!doctype html>
<html amp4email data-css-strict><head><meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<style amp4email-boilerplate>body{visibility:hidden}</style>
</head><body>BODY</body></html>""",
}
"""The smallest pages that AMP allows (amp.dev, "Create your AMP HTML page" and "AMP for Email format")."""


@pytest.fixture(scope="module")
def faults(browser: Chromium) -> Faults:
    """Return a function that puts a snippet into a minimal page and says what AMP's validator has against it."""
    driver = browser.driver
    driver.get("about:blank")
    driver.execute_script(amp_validator.place().read_text(encoding="utf-8"))
    driver.execute_async_script("amp.validator.init().then(arguments[0]);")

    def said(snippet: str, kind: str = "AMP") -> list[str]:
        found: list[str] = driver.execute_script(
            """const found = amp.validator.validateString(arguments[0], arguments[1]);
            const said = found.errors.map((fault) => amp.validator.renderErrorMessage(fault));
            return (found.status === "PASS") === (said.length === 0) ? said : ["status " + found.status, ...said];""",
            MINIMAL[kind].replace("BODY", snippet),
            kind,
        )
        return found

    return said


@pytest.mark.parametrize("url", [MANIFEST, PAGE, MANIFEST + "?a=1&b=2", PAGE + "?a=1&b=%22"])
@pytest.mark.parametrize(
    "title", ["Install the app", 'Get <it> & "go"', "</a><script>x</script>", "{{7*7}} [[a]]", "\u202e😀", "<!--"]
)
def test_the_snippet_passes_in_a_minimal_page_and_leaves_the_viewers_frame(
    faults: Faults, url: str, title: str
) -> None:
    snippet = embed(url, "amp", title=title)
    assert faults(snippet) == []
    assert 'target="_top"' in snippet


def test_the_validator_refuses_what_amp_refuses(faults: Faults) -> None:
    assert faults("<p>words</p>") == []
    assert faults('<a href="javascript:x" onclick="x" target="_parent">x</a>') == [
        "Invalid URL protocol 'javascript:' for attribute 'href' in tag 'a'.",
        "The attribute 'onclick' may not appear in tag 'a'.",
        "The attribute 'target' in tag 'a' is set to the invalid value '_parent'.",
    ]


def test_amp_for_email_takes_the_page_and_not_the_install_link(faults: Faults) -> None:
    in_mail = [embed(url, "amp").replace('target="_top"', 'target="_blank"') for url in (PAGE, MANIFEST)]
    assert [faults(snippet, "AMP4EMAIL") for snippet in in_mail] == [
        [],
        ["Invalid URL protocol 'itms-services:' for attribute 'href' in tag 'a'."],
    ]
