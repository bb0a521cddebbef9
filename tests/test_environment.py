"""The Python environment that otadesk runs in is sound."""

from __future__ import annotations

import sys
from importlib.metadata import requires, version

from packaging.requirements import Requirement
from PySide6.QtCore import QObject, Signal

EMISSIONS = 100_000


class Bell(QObject):
    """Something that rings."""

    rung = Signal(bool)


def test_this_environment_has_no_pyside_that_loses_references() -> None:
    assert (version("PySide6-Essentials"), sys.version_info[:2]) != ("6.12.0", (3, 11))


def test_the_wheel_refuses_the_pyside_that_loses_references() -> None:
    declared = [Requirement(line) for line in requires("otadesk") or ()]
    [window] = [requirement for requirement in declared if requirement.name.lower() == "pyside6-essentials"]
    assert not window.specifier.contains("6.12.0")
    assert window.specifier.contains(version("PySide6-Essentials"))


def test_emitting_a_signal_leaves_the_reference_count_of_true_alone() -> None:
    bell = Bell()
    heard = 0

    def listen(_loud: bool) -> None:
        nonlocal heard
        heard += 1

    bell.rung.connect(listen)
    before = sys.getrefcount(True)
    for _ in range(EMISSIONS):
        bell.rung.emit(True)
    assert heard == EMISSIONS
    # Other threads may hold a few at any moment; the fault drops one at each emission.
    assert abs(sys.getrefcount(True) - before) < EMISSIONS // 100
