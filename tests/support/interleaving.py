"""Runs several pieces of work one remote operation at a time, in an order that a seed decides and repeats."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Sequence
from typing import Any

from otadesk.remote.destination import Destination
from otadesk.remote.operations import one_by_one

Work = Callable[[Callable[[Destination], Destination]], object]


class Turns:
    """Lets one worker at a time do one operation."""

    def __init__(self, seed: int, workers: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a repeatable order, no secret
        self._changed = threading.Condition()
        self._waiting: set[int] = set()
        self._running = set(range(workers))
        self._turn: int | None = None

    def take(self, worker: int) -> None:
        """Wait until it is this worker's turn; the next turn is given when everybody else waits or has finished."""
        with self._changed:
            if self._turn == worker:
                self._turn = None
            self._waiting.add(worker)
            self._give()
            assert self._changed.wait_for(lambda: self._turn == worker, timeout=60), "nobody gave a turn"
            self._waiting.discard(worker)

    def leave(self, worker: int) -> None:
        """Count a worker out that has finished."""
        with self._changed:
            self._running.discard(worker)
            if self._turn == worker:
                self._turn = None
            self._give()

    def _give(self) -> None:
        if self._turn is None and self._running and self._waiting == self._running:
            self._turn = self._random.choice(sorted(self._waiting))
            self._changed.notify_all()


class _InTurns:
    """A destination whose every operation waits for its turn."""

    def __init__(self, inner: Destination, turns: Turns, worker: int) -> None:
        self._inner, self._turns, self._worker = inner, turns, worker

    def __getattr__(self, name: str) -> Any:
        if name == "together":
            return lambda *operations: one_by_one(self, operations)  # type: ignore[arg-type] # it answers to all names
        if name == "works_beside":
            return False
        found = getattr(self._inner, name)
        if name in {"close", "replaces_atomically", "copies", "takes_pieces", "make_ready"}:
            return found

        def operation(*arguments: Any) -> Any:
            self._turns.take(self._worker)
            return found(*arguments)

        return operation


def interleave(seed: int, works: Sequence[Work]) -> list[object]:
    """Run the works, each in a thread, in the order of the seed; return their results or the errors they raised."""
    turns = Turns(seed, len(works))
    results: list[object] = [None] * len(works)

    def run(worker: int, work: Work) -> None:
        try:
            results[worker] = work(lambda inner: _InTurns(inner, turns, worker))  # type: ignore[arg-type,return-value]
        except Exception as error:  # noqa: BLE001 - told to the test
            results[worker] = error
        finally:
            turns.leave(worker)

    threads = [threading.Thread(target=run, args=(number, work)) for number, work in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(90)
        assert not thread.is_alive()
    return results
