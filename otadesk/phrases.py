"""Sentences that people see: English templates with their values, translated only where they are shown.

The core stays free of Qt: it marks a template with ``N_``, or with ``N_many`` where the grammar depends on a number
(packaging/translations.py collects both), and hands the phrase on. The command line formats it in English; the window
translates the template first and formats then. A value may be a phrase in turn. A number that is a name rather than a
count, such as a port, is given as text, since the window writes counts in the digits of its language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Phrase:
    """A template in English, the context in which it is translated, and the values that fill it.

    Where the grammar depends on a number, ``template`` is for several, ``singular`` for one, and ``counted`` names the
    value that is counted.
    """

    context: str
    template: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    singular: str = ""
    counted: str = ""

    def of(self, **values: object) -> Phrase:
        """Return the same phrase with these values, which stand as ``{name}`` in the template."""
        return replace(self, values=MappingProxyType({**self.values, **values}))

    @property
    def count(self) -> int | None:
        """The number that the grammar depends on, or None where it depends on none."""
        value = self.values[self.counted] if self.counted else None
        return value if isinstance(value, int) else None

    @property
    def english(self) -> str:
        """The template for this number."""
        return self.singular if self.count == 1 else self.template

    def format(self, template: str | None = None) -> str:
        """Fill in the values; ``template`` is the translated template where there is one."""
        return (template or self.english).format_map(self.values)

    def each(self, change: Callable[[str], str]) -> Phrase:
        """Return the phrase with every text among its values changed, those of inner phrases included."""
        values = {key: _changed(value, change) for key, value in self.values.items()}
        return replace(self, values=MappingProxyType(values))

    def __str__(self) -> str:
        return self.format()

    def __bool__(self) -> bool:
        return bool(self.template)


def N_(context: str, template: str) -> Phrase:  # noqa: N802 - the name that translators' tools look for
    """Mark a template for translation."""
    return Phrase(context, template)


def N_many(context: str, one: str, many: str, counted: str = "count") -> Phrase:  # noqa: N802 - as N_
    """Mark a template whose grammar depends on a number: English for one, for several, and which value that is.

    A language may have more forms than these two, or fewer. The one for a single thing may leave the number out.
    """
    return Phrase(context, many, singular=one, counted=counted)


class Grouped(int):
    """A count whose thousands are set apart, in English by commas: bytes, for example."""

    def __str__(self) -> str:
        return f"{int(self):,}"


class Size(int):
    """A count of bytes as people say it: decimal units, one digit below ten; the window has its own habit for it."""

    def __str__(self) -> str:
        amount, unit = float(self), "bytes"
        for unit in ("bytes", "KB", "MB", "GB", "TB"):
            if amount < 999.5 or unit == "TB":
                break
            amount /= 1000
        digits = 1 if unit != "bytes" and amount < 9.95 else 0
        return f"{amount:.{digits}f} {unit}"


NOTHING = Phrase("", "")
_IN_TURN = N_("Seen", "{told}; {then}")


def verbatim(text: str) -> Phrase:
    """Return text that is the same in every language, such as a name, a key or what a server said."""
    return Phrase("", "{text}").of(text=text) if text else NOTHING


def once(phrases: Iterable[Phrase]) -> list[Phrase]:
    """Return what is said, each thing once, in order."""
    return list({str(phrase): phrase for phrase in phrases if phrase}.values())


def in_turn(phrases: Iterable[Phrase]) -> Phrase:
    """Return what several phrases say one after another in a line, each thing once."""
    return _joined(_IN_TURN, phrases)


def turns_of(phrase: Phrase) -> list[Phrase]:
    """Return what ``in_turn`` put together, or the phrase itself."""
    return list(_parts(_IN_TURN, phrase))


def in_lines(phrases: Iterable[Phrase]) -> Phrase:
    """Return what several phrases say, each thing once and on a line of its own."""
    return _joined(Phrase("", "{told}\n{then}"), phrases)


def _joined(between: Phrase, phrases: Iterable[Phrase]) -> Phrase:
    parts = [part for phrase in phrases for part in _parts(between, phrase)]
    return _halved(between, once(parts))


def _halved(between: Phrase, parts: list[Phrase]) -> Phrase:
    """Join halves of halves: of thousands of parts, whoever tells them goes no deeper than a dozen phrases."""
    if len(parts) < 2:
        return parts[0] if parts else NOTHING
    middle = len(parts) // 2
    return between.of(told=_halved(between, parts[:middle]), then=_halved(between, parts[middle:]))


def _parts(between: Phrase, phrase: Phrase) -> Iterator[Phrase]:
    """Yield what was joined in the same way before, so that a thing said by several is still said once."""
    told, then = (phrase.values.get(name) for name in ("told", "then"))
    if phrase.template == between.template and isinstance(told, Phrase) and isinstance(then, Phrase):
        yield from _parts(between, told)
        yield from _parts(between, then)
    else:
        yield phrase


def _changed(value: object, change: Callable[[str], str]) -> object:
    match value:
        case Phrase():
            return value.each(change)
        case str():
            return change(value)
        case _:
            return value
