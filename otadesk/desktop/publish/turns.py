"""Whose turn it is to publish: one build after the other to each place, and a few places side by side.

Turns are handed out on the window's thread, and work begins only with its turn: no thread waits for one. Builds for one
place share its connection and what somebody answered for it, and the line to it is no faster for two; that is all
that their order is for, since publishers agree on a server without a lock. So a publish that pauses can give its turn
away, and goes on later beside whoever has it then.
"""

from __future__ import annotations

from collections.abc import Callable

MOST = 3
"""How many may have their turn at once: they share this computer's own line."""


class Turn:
    """One publish that wants its turn; ``begin`` is called with it once it has it."""

    def __init__(self, turns: Turns, place: str, name: str, begin: Callable[[Turn], object]) -> None:
        self._turns, self.place, self.name, self.begin = turns, place, name, begin

    @property
    def waits_for(self) -> str:
        """The name of the build that is published to the same place now, while it waits for that; else nothing."""
        return self._turns.ahead_of(self)


class Turns:
    """Who waits, in the order in which they came, and who has a turn."""

    def __init__(self) -> None:
        self._waiting: list[Turn] = []
        self._having: list[Turn] = []

    def ask(self, place: str, name: str, begin: Callable[[Turn], object]) -> Turn:
        """Wait for a turn, which may come at once."""
        turn = Turn(self, place, name, begin)
        self._waiting.append(turn)
        self._hand_out()
        return turn

    def give_back(self, turn: Turn) -> None:
        """Let the next one begin; whoever waited doesn't any more."""
        for those in (self._waiting, self._having):
            if turn in those:
                those.remove(turn)
        self._hand_out()

    def go_on(self, turn: Turn) -> None:
        """Have a turn again that was given back, beside whoever has it by now."""
        if turn not in self._having:
            self._having.append(turn)

    def ahead_of(self, turn: Turn) -> str:
        """Return the name of what is published where this one waits to go."""
        if turn not in self._waiting:
            return ""
        return next((one.name for one in self._having if one.place == turn.place), "")

    def _hand_out(self) -> None:
        for turn in tuple(self._waiting):
            if len(self._having) < MOST and all(one.place != turn.place for one in self._having):
                self._waiting.remove(turn)
                self._having.append(turn)
                turn.begin(turn)
