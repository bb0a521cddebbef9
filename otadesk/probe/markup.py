"""Reads the start tags of an HTML page in linear time, by the rules of the HTML standard's tokenizer (13.2.5).

The standard library's ``html.parser`` is not used: on Python 3.11 some pages of 50 KB keep it busy for half a minute
and others make it raise AssertionError, and the pages here come from anywhere. Only what finding links needs is done:
no tree, no foreign content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5

_TAG_NAME = re.compile(r"[A-Za-z][^\t\n\f\r />]*")
_BETWEEN_ATTRIBUTES = re.compile(r"[\t\n\f\r /]*")
_ATTRIBUTE_NAME = re.compile(r"=?[^\t\n\f\r />=]*")
_EQUALS = re.compile(r"[\t\n\f\r ]*=[\t\n\f\r ]*")
_UNQUOTED = re.compile(r"[^\t\n\f\r >]*")
_COMMENT_END = re.compile(r"--!?>")
_ABRUPT_COMMENT_END = re.compile(r"-?>")
_REFERENCE = re.compile(
    r"&(?:(?P<number>#[0-9]+;?|#[xX][0-9a-fA-F]+;?)|(?P<name>[A-Za-z][A-Za-z0-9]*(?:;|(?![=A-Za-z0-9]))))"
)
_LONGEST_NUMBER = 16

# What stands inside these is text, whatever it looks like; with scripts on, noscript is one of them.
_TEXT_ONLY = {
    name: re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript")
}


def start_tags(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each start tag's name in lower case and its attributes, with character references decoded."""
    position = 0
    while (position := text.find("<", position)) >= 0:
        if text.startswith("<!--", position):
            position = _after_comment(text, position + 4)
        elif match := _TAG_NAME.match(text, position + 1):
            name = match.group().lower()
            position, attributes = _attributes(text, match.end())
            if attributes is None:
                return
            yield name, attributes
            if name == "plaintext":
                return
            if name in _TEXT_ONLY:
                end = _TEXT_ONLY[name].search(text, position)
                position = end.start() if end else len(text)
        elif text.startswith("</", position) and (match := _TAG_NAME.match(text, position + 2)):
            position, _ignored = _attributes(text, match.end())
        elif text.startswith(("<!", "<?", "</"), position):
            position = _after(text, ">", position + 2)
        else:
            position += 1


def _after(text: str, what: str, position: int) -> int:
    found = text.find(what, position)
    return len(text) if found < 0 else found + len(what)


def _after_comment(text: str, position: int) -> int:
    end = _ABRUPT_COMMENT_END.match(text, position) or _COMMENT_END.search(text, position)
    return end.end() if end else len(text)


def _attributes(text: str, position: int) -> tuple[int, dict[str, str] | None]:
    """Return where the tag ends and its attributes; None where the page ends within the tag, which drops it."""
    attributes: dict[str, str] = {}
    while True:
        position = _end(_BETWEEN_ATTRIBUTES, text, position)
        if position >= len(text):
            return position, None
        if text[position] == ">":
            return position + 1, attributes
        name_end = _end(_ATTRIBUTE_NAME, text, position)
        name, value = text[position:name_end].lower(), ""
        position = name_end
        if equals := _EQUALS.match(text, position):
            position = equals.end()
            quote = text[position : position + 1]
            if quote in {'"', "'"}:
                end = text.find(quote, position + 1)
                if end < 0:
                    return len(text), None
                value, position = text[position + 1 : end], end + 1
            else:
                end = _end(_UNQUOTED, text, position)
                value, position = text[position:end], end
        attributes.setdefault(name, decode_references(value))


def _end(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    return match.end() if match else position


def decode_references(value: str) -> str:
    """Decode character references as in an attribute: ``&copy=`` and ``&ampurl`` there stay what they are."""
    return _REFERENCE.sub(_decoded, value)


def _decoded(match: re.Match[str]) -> str:
    if number := match["number"]:
        return unescape(match.group()) if len(number) <= _LONGEST_NUMBER else "�"
    return html5.get(match["name"], match.group())
