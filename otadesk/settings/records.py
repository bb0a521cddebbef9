"""Typed values out of JSON that anybody may have edited: a wrong type is an error that names its place in the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from otadesk.errors import SettingsError
from otadesk.phrases import N_

Word = TypeVar("Word", bound=str)


class Record:
    """One JSON object with the place where it stands, such as ``settings.json: servers[2]``."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, dict):
            raise _wrong(place, "an object", value)
        self._values: Mapping[str, Any] = value
        self._place = place

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without a default it must be there. Raises SettingsError, as every reader here."""
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise _wrong(f"{self._place}.{key}", "text", value)
        return value

    def whole(self, key: str, default: int) -> int:
        """Return a whole number; JSON's true and false are none."""
        value = self._values.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise _wrong(f"{self._place}.{key}", "a whole number", value)
        return value

    def flag(self, key: str, default: bool) -> bool:
        """Return true or false."""
        value = self._values.get(key, default)
        if not isinstance(value, bool):
            raise _wrong(f"{self._place}.{key}", "true or false", value)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty where the key is missing."""
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise _wrong(f"{self._place}.{key}", "a list of texts", value)
        return tuple(value)

    def one_of(self, key: str, words: tuple[Word, ...], default: Word) -> Word:
        """Return one of these words."""
        value = self._values.get(key, default)
        for word in words:
            if value == word:
                return word
        raise _wrong(f"{self._place}.{key}", f"one of {', '.join(words)}", value)


def record_list(document: Mapping[str, Any], key: str, place: str) -> list[Any]:
    """Return the list under a key of the whole document, empty where the key is missing; raises SettingsError."""
    value = document.get(key, [])
    if not isinstance(value, list):
        raise _wrong(f"{place}: {key}", "a list", value)
    return value


def _wrong(place: str, expected: str, value: object) -> SettingsError:
    shown = "missing" if value is None else repr(value)
    return SettingsError(
        N_("Error", "A value in the settings can’t be used."),
        detail=f"{place} should be {expected}, but it is {shown if len(shown) <= 60 else shown[:57] + '…'}",
        hint=N_("Error", "Correct the value in the file, or remove it. The file is left as it is until then."),
    )
