"""What a device's owner answers about it, by the names of the assumptions that the answers replace."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.preflight.device_facts import DeviceFacts

_FREE_SPACE = "free-space"
_SIZE = re.compile(r"(\d{1,9}(?:\.\d{1,6})?)\s*(|[kMGT]?B)", re.IGNORECASE)
_UNITS = MappingProxyType({"": 1, "b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12})
_YES_OR_NO = MappingProxyType({"yes": True, "no": False, "unknown": None})
_FIELDS = MappingProxyType(
    {
        "developer-mode": ("developer_mode", True),
        "developer-trusted": ("trusts_developer", True),
        "no-store-app": ("has_store_app", False),
        "no-other-team": ("has_other_team", False),
        _FREE_SPACE: ("free_bytes", True),
        "installing-allowed": ("may_install", True),
        "apple-reachable": ("reaches_apple", True),
        "clock-right": ("clock_is_right", True),
    }
)
"""Which of the device's facts an answer is, and whether “yes” means that it is so."""
NAMES = tuple(_FIELDS)
"""In the order of the checks D01 to D08; “yes” is what lets a build install."""


def with_answers(device: DeviceFacts, answers: Iterable[str]) -> DeviceFacts:
    """Return a device with answers such as ``developer-mode=yes`` and ``free-space=2GB``; a later one replaces.

    “unknown” leaves a question open. Raises UsageError that lists the names, or what can be answered.
    """
    for answer in answers:
        name, _, value = answer.partition("=")
        device = _with_answer(device, name.strip().casefold(), value.strip().casefold(), answer)
    return device


def _with_answer(device: DeviceFacts, name: str, value: str, answer: str) -> DeviceFacts:
    if name not in NAMES:
        raise UsageError(
            N_("Error", "There is no such question about a device."), detail=f"{answer!r}; there are {', '.join(NAMES)}"
        )
    if name == _FREE_SPACE:
        return replace(device, free_bytes=_bytes(value, answer))
    if value not in _YES_OR_NO:
        raise _not_understood(answer, f"{name}=yes, {name}=no or {name}=unknown")
    said = _YES_OR_NO[value]
    field, same = _FIELDS[name]
    fact: dict[str, Any] = {field: said if said is None or same else not said}
    return replace(device, **fact)


def _bytes(value: str, answer: str) -> int | None:
    if value == "unknown":
        return None
    size = _SIZE.fullmatch(value)
    if size is None:
        raise _not_understood(answer, f"{_FREE_SPACE}=2GB, {_FREE_SPACE}=800MB or {_FREE_SPACE}=unknown")
    return int(float(size[1]) * _UNITS[size[2].casefold()])


def _not_understood(answer: str, allowed: str) -> UsageError:
    return UsageError(N_("Error", "That is not an answer to this question."), detail=f"{answer!r}; say {allowed}")
