"""Passwords, passphrases and answers: values that can be used but never printed by accident."""

from __future__ import annotations

from dataclasses import dataclass, replace

from otadesk.errors import AskedFor


class Secret:
    """A text that no ``str``, ``repr``, log line, traceback or pickle shows; ``reveal`` is the one way to it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text, for the one call that needs it."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, _spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> str:
        msg = "a secret is not written anywhere"
        raise TypeError(msg)


@dataclass(frozen=True, slots=True)
class Secrets:
    """What is known for signing in: the account's password, the key file's passphrase, answers to prompts.

    ``answers`` belong to the prompts of a SecretNeeded error, in the same order.
    """

    password: Secret | None = None
    passphrase: Secret | None = None
    answers: tuple[Secret, ...] | None = None

    def holding(self, kind: AskedFor, *given: Secret) -> Secrets:
        """Return the same with what was given when asked for one kind; nothing given forgets what there was."""
        match kind:
            case "prompts":
                return replace(self, answers=given or None)
            case "password":
                return replace(self, password=given[0] if given else None)
            case "passphrase":
                return replace(self, passphrase=given[0] if given else None)
