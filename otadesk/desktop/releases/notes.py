"""Release notes as plain words: the window shows text as it is, and Markdown's signs are none of it.

The page renders them as Markdown (``site/notes.py``). Here each line stays a line.
"""

from __future__ import annotations

import re

_BULLET = re.compile(r"^(\s*)[-*+]\s+(?:\[[ xX]\]\s+)?")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(.*?)\s*#*$")
_QUOTE = re.compile(r"^\s{0,3}(?:>\s?)+")
_NO_WORDS = re.compile(r"^\s*(?:(?:[-*_=]\s*){3,}|```.*|~~~.*)$")
# Nothing reaches far, so that a line without an end takes no longer than others.
_LINK = re.compile(r"!?\[([^\]\[]{1,300})\]\(<?[^()\s>]{0,2000}>?(?:\s\"[^\"]{0,300}\")?\)")
_STRONG = re.compile(r"(?<![\w*`])(\*\*|__|`)(?=[^\s*_`])(.{1,300}?)(?<=[^\s*_`])\1(?![\w*`])")
_SLANTED = re.compile(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_]{1,300}?)(?<=\S)\1(?![\w*])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
BULLET = "• "


def in_words(notes: str) -> str:
    """Return notes without the signs that Markdown is written with; what stands in lines stays in lines."""
    return "\n".join(_words(line) for line in notes.strip().splitlines() if not _NO_WORDS.match(line)).strip()


def first_line(notes: str) -> str:
    """Return the first line that says something, without the sign that it is one of several."""
    lines = (_words(line) for line in notes.splitlines() if line.strip() and not _NO_WORDS.match(line))
    return next((line.strip().removeprefix(BULLET) for line in lines), "")


def is_longer(notes: str) -> bool:
    """Whether there is more to read than the first line."""
    return sum(bool(line.strip()) and not _NO_WORDS.match(line) for line in notes.splitlines()) > 1


def _words(line: str) -> str:
    line = _QUOTE.sub("", line)
    line = _HEADING.sub(r"\1", line)
    line = _BULLET.sub(rf"\1{BULLET}", line)
    line = _LINK.sub(r"\1", line)
    line = _STRONG.sub(r"\2", line)
    return _ESCAPED.sub(r"\1", _SLANTED.sub(r"\2", line)).rstrip()
