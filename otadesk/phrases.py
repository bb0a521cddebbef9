"""Sentences that people see: English templates with their values, translated only where they are shown.

The core stays free of Qt: it marks a template with ``N_`` (which Qt's lupdate is told to look for) and hands the
phrase on. The command line formats it in English; the window translates the template first and formats then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Phrase:
    """A template in English, the context in which it is translated, and the values that fill it."""

    context: str
    template: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, **values: object) -> Phrase:
        """Return the same phrase with these values, which stand as ``{name}`` in the template."""
        return Phrase(self.context, self.template, MappingProxyType({**self.values, **values}))

    def format(self, template: str | None = None) -> str:
        """Fill in the values; ``template`` is the translated template where there is one."""
        return (template or self.template).format_map(self.values)

    def __str__(self) -> str:
        return self.format()

    def __bool__(self) -> bool:
        return bool(self.template)


def N_(context: str, template: str) -> Phrase:  # noqa: N802 - the name that translators' tools look for
    """Mark a template for translation."""
    return Phrase(context, template)


NOTHING = Phrase("", "")
