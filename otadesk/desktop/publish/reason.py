"""Why a build came to nothing, for where its name stands beside it already."""

from __future__ import annotations

import re

from otadesk.desktop.texts import say
from otadesk.phrases import N_

_OPENING, _CLOSING = "[“„«「\u2068]", "[”“»」\u2069]"
_BLANKS = "[ \u00a0\u202f]?"


def reason_alone(title: str, name: str) -> str:
    """Return a sentence without the quoted name of the file with which it begins.

    Some languages say first what the name stands for, in a word that is enough without it.
    """
    quoted = f"(?:{_OPENING}{_BLANKS})+{re.escape(name)}(?:{_BLANKS}{_CLOSING})+"
    begun = re.match(rf"(\w+ )?{quoted}", title)
    if begun is None:
        return title
    kind, rest = begun[1] or "", title[begun.end() :]
    return kind + rest.lstrip() if kind else say(N_("Publish", "This")) + rest
