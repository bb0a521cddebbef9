"""Matches the extended regular expressions of a seal's rules (POSIX 1003.1, 9.4) in bounded time.

The rules come from a stranger's file, and Python's own matcher can be kept busy for hours by a few characters. This
one follows all ways through the expression at once, so its work is the text's length times the expression's, and a
budget ends it even where there are many of both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_PATTERN = 256
MAX_GROUPS = 20

_CHARACTER, _ANY, _SET, _START, _END, _SPLIT, _MATCH = range(7)
_SPECIAL = frozenset("|)*+?{")


class RegexError(ValueError):
    """The expression is not one, is larger than it should be, or the budget is used up."""


@dataclass(slots=True)
class Budget:
    """How many steps all matching together may take."""

    steps: int

    def spend(self, steps: int) -> None:
        """Take steps away; RegexError where none are left."""
        self.steps -= steps
        if self.steps < 0:
            raise RegexError("the rules take too long")


@dataclass(slots=True)
class _State:
    kind: int
    argument: str | re.Pattern[str] = ""
    following: int = -1
    other: int = -1


class Pattern:
    """An expression made ready; RegexError where it can't be."""

    def __init__(self, expression: str) -> None:
        if len(expression) > MAX_PATTERN:
            raise RegexError(f"an expression of {len(expression)} characters")
        self._text, self._at, self._depth = expression, 0, 0
        self._states: list[_State] = [_State(_MATCH)]
        self._first = self._alternatives(0)
        if self._at < len(expression):
            raise RegexError(f"{expression[self._at]!r} where none belongs")

    def search(self, text: str, budget: Budget) -> bool:
        """Whether the expression matches somewhere in the text."""
        current: set[int] = set()
        for at in range(len(text) + 1):
            ways = self._closure([*current, self._first], at, len(text))
            budget.spend(len(ways))
            if 0 in ways:
                return True
            if at < len(text):
                current = {self._states[one].following for one in ways if self._takes(one, text[at])}
        return False

    def _takes(self, number: int, character: str) -> bool:
        state = self._states[number]
        if state.kind == _CHARACTER:
            return state.argument == character
        if state.kind == _SET and isinstance(state.argument, re.Pattern):
            return state.argument.match(character) is not None
        return state.kind == _ANY

    def _closure(self, waiting: list[int], at: int, length: int) -> set[int]:
        """Return the states that are reached without taking a character."""
        found: set[int] = set()
        while waiting:
            number = waiting.pop()
            if number in found:
                continue
            found.add(number)
            state = self._states[number]
            if state.kind == _SPLIT:
                waiting += [state.following, state.other]
            elif (state.kind == _START and at == 0) or (state.kind == _END and at == length):
                waiting.append(state.following)
        return found

    def _new(self, state: _State) -> int:
        self._states.append(state)
        return len(self._states) - 1

    def _alternatives(self, following: int) -> int:
        """Read ``a|b|c`` and return the state where it begins; what comes after it is ``following``."""
        first = self._sequence(following)
        while self._text[self._at : self._at + 1] == "|":
            self._at += 1
            first = self._new(_State(_SPLIT, "", first, self._sequence(following)))
        return first

    def _sequence(self, following: int) -> int:
        """Read what stands side by side: the pieces are found from the left and joined from the right."""
        pieces: list[tuple[int, int, str]] = []
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            entry, leave = self._atom()
            repeat = self._text[self._at : self._at + 1]
            if repeat == "{":
                raise RegexError("counted repetitions are not understood")
            repeat = repeat if repeat and repeat in "*+?" else ""
            self._at += len(repeat)
            pieces.append((entry, leave, repeat))
        for entry, leave, repeat in reversed(pieces):
            begin = entry
            if repeat:
                split = self._new(_State(_SPLIT, "", entry, following))
                begin = entry if repeat == "+" else split
                self._states[leave].following = following if repeat == "?" else split
            else:
                self._states[leave].following = following
            following = begin
        return following

    def _atom(self) -> tuple[int, int]:
        """Read one piece; return the states where it begins and where it is left."""
        character = self._text[self._at]
        if character in _SPECIAL:
            raise RegexError(f"{character!r} where none belongs")
        if character == "[":
            one = self._new(_State(_SET, self._set()))
            return one, one
        self._at += 1
        if character == "(":
            return self._group()
        if character == "\\":
            if self._at == len(self._text):
                raise RegexError("it ends within an escape")
            character = self._text[self._at]
            self._at += 1
            one = self._new(_State(_CHARACTER, character))
        else:
            kind = {".": _ANY, "^": _START, "$": _END}.get(character, _CHARACTER)
            one = self._new(_State(kind, character))
        return one, one

    def _group(self) -> tuple[int, int]:
        self._depth += 1
        if self._depth > MAX_GROUPS:
            raise RegexError("groups nested too deeply")
        # Both ways out of a group lead through one state that only passes on.
        leave = self._new(_State(_SPLIT))
        self._states[leave].other = leave
        entry = self._alternatives(leave)
        if self._text[self._at : self._at + 1] != ")":
            raise RegexError("a group that doesn’t end")
        self._at += 1
        self._depth -= 1
        return entry, leave

    def _set(self) -> re.Pattern[str]:
        """Read ``[a-z]``; a bracket that stands first is one of the characters."""
        found = re.compile(r"\[(\^?)(\]?[^\]\[]*)\]").match(self._text, self._at)
        if not found or not found[2]:
            raise RegexError("a set that is not understood")
        self._at = found.end()
        inside = re.sub(r"([\\\]&~|\[])", r"\\\1", found[2])
        try:
            return re.compile(f"[{found[1]}{inside}]")
        except re.error as error:
            raise RegexError(str(error)) from error
