"""Words as people read them: phrases translated, then filled in; sizes, times and dates in their own habit."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from otadesk.days import Day
from otadesk.phrases import N_, N_many, Phrase, Size

MINUTE = 60
HOUR = 60 * MINUTE
_UNITS: dict[int, Phrase] = {
    12: N_("Words", "{n} TB"),
    9: N_("Words", "{n} GB"),
    6: N_("Words", "{n} MB"),
    3: N_("Words", "{n} kB"),
}
"""What bytes are told in, by the power of ten from which on."""
_RATE = N_("Words", "{size}/s")
_BLANK = "\0"
_WIDE_ENDS = ("。", "！", "？")  # noqa: RUF001 - as other scripts write them
_ENDS = (".", "!", "?", "…", "؟", *_WIDE_ENDS)


def say(phrase: Phrase, **values: object) -> str:
    """Return the phrase in the window's language, with its values filled in; inner phrases are translated too."""
    whole = phrase.of(**values)
    spoken = {key: _spoken(value) for key, value in whole.values.items()}
    count = -1 if whole.count is None else whole.count
    template = QCoreApplication.translate(whole.context, whole.template, None, count)
    if template == whole.template:
        # Nobody translated it, so that one and several are told apart as in English.
        template = whole.english
    try:
        return template.format_map(spoken)
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong placeholder must not cost anybody the message.
        return whole.english.format_map(spoken)


def _spoken(value: object) -> object:
    """Return a value as it stands in a sentence of the window's language."""
    match value:
        case Phrase():
            return say(value)
        case Day(moment=moment):
            # In UTC, as certificates and profiles count their days.
            return _date(moment.astimezone(UTC))
        case Size():
            return size(value)
        case int():
            return number(value)
        case str():
            return apart(value)
        case _:
            return value


def sentence(text: str) -> str:
    """Return words as a whole sentence, with the full stop of the language where they end without any."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith(_ENDS) else say(N_("Words", "{sentence}."), sentence=text)


def fact(phrase: Phrase) -> str:
    """Return what was seen as a whole sentence, but as it is where it begins with a value, such as a file's name."""
    text = say(phrase)
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    # “iOS” and “aps-environment” are written as they are.
    plain_word = first.rstrip(",;:.").isalpha() and first.islower()
    blank = say(phrase.each(lambda _value: _BLANK)).lstrip(_APART)
    return sentence(text) if plain_word and not blank.startswith(_BLANK) else text


def without_stop(text: str) -> str:
    """Return a sentence to go on from."""
    return text.rstrip(".。")


# -- signs that are not seen

_APART, _END = "\u2068", "\u2069"
"""Between these, text has the direction of its own first letter, and leaves that of its surroundings alone."""
_MIRRORED = "\u200f"
"""In front of this, a line runs from right to left whatever it begins with."""
MAY_BREAK = "\u200b"
"""Here, a word too long for a line may go on in the next."""
_ALONE = re.compile(f"{_MIRRORED}{_APART}([^{_APART}{_END}]*){_END}")
"""A line that is one value and nothing else, whichever letters that has."""
_SIGNS = dict.fromkeys(map(ord, (_APART, _END, _MIRRORED, MAY_BREAK)))
_NUMBER = re.compile(r"[\d.,:]*")


def apart(text: str) -> str:
    """Return a value for a sentence or a line of facts: in a mirrored window its letters keep their own order.

    Without that, the dots, slashes and digits of “builds.example.com/2.4” would change places in an Arabic sentence. A
    mere number is left alone: it keeps its order by itself, and stays beside the “iOS” before it. So is a sentence or
    a line of facts that has values apart in it already: within another pair of signs its direction would be sought past
    theirs, and found to be from left to right.
    """
    if not _mirrored() or _NUMBER.fullmatch(text):
        return text
    return "\n".join(line if not line or _APART in line else f"{_APART}{line}{_END}" for line in text.split("\n"))


def in_line(*values: str, between: str = " · ") -> str:
    """Return values in one line, in the reading direction; those that are empty are left out."""
    return between.join(apart(value) for value in values if value)


def sentences(*said: str) -> str:
    """Return sentences one after another; those that are empty are left out.

    Chinese and Japanese have their space in the mark that ends a sentence.
    """
    whole = ""
    for one in filter(None, said):
        whole += one if not whole or whole.endswith(_WIDE_ENDS) else f" {one}"
    return whole


def readable(text: str) -> str:
    """Return text for a label: in a mirrored window every line begins at the right, Arabic or not.

    Qt would go by its first letter. What has no letter from right to left keeps its own order within the line.
    """
    if not _mirrored():
        return text
    return "\n".join(f"{_MIRRORED}{_whole(line)}" if line else line for line in text.split("\n"))


def is_mirrored(text: str) -> bool:
    """Whether this is a text of ``readable`` in a mirrored window."""
    return text.startswith(_MIRRORED)


def as_painted(line: str) -> str:
    """Return a line of ``readable`` for whoever puts it where it belongs: without signs where no letter needs them.

    They are drawn from a font of the other script, in whose high lines a name in Latin letters would stand. A value
    with letters from right to left keeps them: painted the other way, a “%” at its end would change sides.
    """
    alone = _ALONE.fullmatch(line)
    return alone[1] if alone and not _has_turned_letters(alone[1]) else line


def without_signs(text: str) -> str:
    """Return a text of the window for somewhere else, without what stands in it to turn and to break it."""
    return text.translate(_SIGNS)


def _whole(line: str) -> str:
    return line if _APART in line or _has_turned_letters(line) else apart(line)


def _has_turned_letters(text: str) -> bool:
    """Whether any letter is of a script from right to left."""
    # Here, since no other window needs it, and it is the largest file that the first paint would wait for.
    from unicodedata import bidirectional  # noqa: PLC0415

    return any(bidirectional(letter) in {"R", "AL"} for letter in text)


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


# -- numbers, sizes, times


def number(value: int) -> str:
    """Return a number in the digits of the language, its thousands apart."""
    return QLocale().toString(value)


def size(count: int) -> str:
    """Return a count of bytes as people say it, in powers of ten.

    The units are ours: Qt writes some in full and others in short, which in a column of Arabic looks like a mistake.
    """
    for power, words in _UNITS.items():
        if count >= 10**power:
            places = 1 if power > 3 and count < 10 ** (power + 1) else 0
            return _together(say(words, n=QLocale().toString(count / 10**power, "f", places)))
    return _together(say(N_many("Words", "{count} byte", "{count} bytes"), count=count))


def rate(bytes_per_second: float) -> str:
    """Return a speed."""
    return say(_RATE, size=size(round(bytes_per_second)))


def units() -> dict[tuple[str, str], int]:
    """Return what bytes, and bytes a second, are told in, with the power of ten of each, as people type them."""
    names = {power: without_signs(say(words, n="")).strip() for power, words in _UNITS.items()}
    return {(name, without_signs(say(_RATE, size=name))): power for power, name in names.items()}


def duration(seconds: float) -> str:
    """Return a time span, rounded the more the longer it is, so that it reads calmly while it runs down."""
    if seconds < 1:
        return say(N_("Words", "less than a second"))
    if seconds < 10:
        return _together(say(N_("Words", "{n} s"), n=round(seconds)))
    if seconds < MINUTE:
        return _together(say(N_("Words", "{n} s"), n=5 * round(seconds / 5)))
    if seconds < HOUR:
        return _together(say(N_("Words", "{n} min"), n=round(seconds / MINUTE)))
    hours, minutes = divmod(round(seconds / MINUTE), MINUTE)
    return _together(say(N_("Words", "{hours} h {minutes} min"), hours=hours, minutes=minutes))


def _together(text: str) -> str:
    """Return a number and its unit so that no line breaks between them."""
    return text.replace(" ", "\u00a0")


def day(moment: datetime) -> str:
    """Return a date in words, in this computer's zone."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)


def when(moment: datetime, now: datetime) -> str:
    """Return when something happened, as people tell it."""
    then, today = moment.astimezone(), now.astimezone()
    days = (today.date() - then.date()).days
    if timedelta(0) <= now - moment < timedelta(minutes=1):
        return say(N_("Words", "just now"))
    if days == 0:
        clock = QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)
        return say(N_("Words", "today at {clock}"), clock=clock)
    if days == 1:
        return say(N_("Words", "yesterday"))
    if 1 < days < 7:
        return QLocale().standaloneDayName(then.isoweekday())
    return _date(then)


def _date(moment: datetime) -> str:
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), say(N_("Words", "d MMM yyyy")))


def without_key(text: str) -> str:
    """Return text for menus, buttons and labels of fields, where an ampersand would make the next letter a key."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """Return text for the few places that would read markup in it, such as tool tips.

    What they take for markup, and what has several lines, is handed over as such; the rest as it is.
    """
    text = readable(text)
    # By these alone they know it (Qt::mightBeRichText).
    if not any(sign in text for sign in ("<", "&lt;", "\n")):
        return text
    # html.escape does the same, and its module a table of 2,000 entities, for which every start would wait.
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>")):
        text = text.replace(sign, written)
    return f"<qt>{text}</qt>"
