"""Says what kind of web page came where a file was wanted, since each kind has a mend of its own."""

from __future__ import annotations

import re

from otadesk.phrases import N_, Phrase
from otadesk.probe.client import Answer

_CAPTCHA = re.compile(
    rb"captcha|cf-chl|challenge-platform|turnstile|are you (a )?human|checking your browser", re.IGNORECASE
)
_SIGN_IN = re.compile(rb"type\s*=\s*[\"']?password|saml(request|response)|/oauth2?/authorize", re.IGNORECASE)
_SINGLE_PAGE = re.compile(rb"<div\s+id\s*=\s*[\"']?(root|app|__next|__nuxt)\b|<app-root", re.IGNORECASE)

_LOOKED_AT = 64 * 1024


def is_captcha(answer: Answer, start: bytes) -> bool:
    """Whether a page asks visitors to prove that they are people, which iOS' downloader can't."""
    return answer.header("cf-mitigated").lower() == "challenge" or bool(_CAPTCHA.search(start[:_LOOKED_AT]))


def which_page(answer: Answer, start: bytes, page: bytes) -> Phrase:
    """Return what the page is, in words; ``page`` is the install page, which single-page apps send for everything."""
    looked_at = start[:_LOOKED_AT]
    if is_captcha(answer, start):
        return N_("Seen", "a captcha page")
    if _SIGN_IN.search(looked_at):
        return N_("Seen", "a sign-in page")
    if _SINGLE_PAGE.search(looked_at) or (page and page.startswith(looked_at)):
        return N_("Seen", "the start page of a single-page app")
    return N_("Seen", "a web page")
