"""A made-up language: every phrase accented, longer than in English, and between brackets.

What is seen without accents is not translatable, and what is cut off will be so in some real language.
"""

from __future__ import annotations

import re
from pathlib import Path

import translations
from PySide6.QtCore import QTranslator

ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒĝĥíĵķļṁñóṗɋŕšťúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓṖɊŔŠŤÚṼŴẊÝŽ",
)
KEPT = re.compile(r"(\{\w*\}|&\w|\(\*[^)]*\)|\n)")
"""What a translator leaves as it is: placeholders, keys of menus, patterns of files."""
UNIT = re.compile(r"\{n\} \w{1,2}")
"""A number with its unit, which is as short in every language."""
FILLER = " ĺóñĝéŕ ŵóŕđš"
MARK, END = "\u2039", "\u203a"
"""What every phrase stands between."""
SAID_BY_FORMAT = ("Words", "d MMM yyyy")
"""No words, but the form of a date."""


def pseudo(template: str) -> str:
    """Return a template in the made-up language, half as long again where it is short, else a third."""
    accented = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(template))
    letters = len(KEPT.sub("", template))
    if not letters:
        return template
    more = 0 if UNIT.fullmatch(template) else -(-letters // (2 if letters <= 24 else 3))
    return f"{MARK}{accented}{(FILLER * (more // len(FILLER) + 1))[:more].rstrip()}{END}"


def catalogue(folder: Path) -> Path:
    """Make the made-up language's catalogue as those of real ones are made, and return what Qt loads."""
    marked = translations.phrases(translations.ROOT / "otadesk")
    said = {}
    for key, message in marked.items():
        singular = pseudo(message.singular) if message.counted else ""
        forms = (singular, pseudo(key[1])) if message.counted else (pseudo(key[1]),)
        said[key] = translations.Message(
            (key[1],) if key == SAID_BY_FORMAT else forms, message.counted, message.singular
        )
    file = folder / "otadesk_xx.ts"
    translations.write(file, "en", said)
    translations.release(file, file.with_suffix(".qm"))
    return file.with_suffix(".qm")


def translator(file: Path) -> QTranslator:
    """Return the made-up language, to be installed."""
    loaded = QTranslator()
    assert loaded.load(str(file))
    return loaded
