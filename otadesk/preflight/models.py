"""Which device a product type is, and what that kind of device has: a dated table, since Apple publishes none.

The table is ``resources/devices.json``; ``packaging/device_table.py`` renews it. What it doesn't list is not known.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from otadesk import assets

Family = Literal["iphone", "ipad", "ipod"]

_BUILD = re.compile(r"([0-9]{1,3}[A-Z])[0-9]{1,5}[a-z]?")


@dataclass(frozen=True, slots=True)
class Model:
    """One product type. ``last_os`` is empty while Apple still gives it new systems.

    ``has`` and ``lacks`` are capabilities by Apple's names; of those in neither nobody here knows.
    """

    identifier: str
    name: str
    family: Family
    chip: str
    architectures: tuple[str, ...]
    first_os: str
    last_os: str
    has: frozenset[str]
    lacks: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Table:
    date: str
    source: str
    models: Mapping[str, Model]
    names: Mapping[str, Model]
    builds: Mapping[str, str]


def find_model(text: str) -> Model | None:
    """Return the model of this product type (``iPhone15,2``) or name (``iPhone 14 Pro``); None where unknown."""
    wanted = _key(text)
    return _table().models.get(wanted) or _table().names.get(wanted)


def in_words(text: str) -> str:
    """Return a model's name for people, or the text itself where the table doesn't list it."""
    model = find_model(text)
    return model.name if model else text


def in_short(name: str) -> str:
    """Return a model's name as people write it where there is little room."""
    return name.replace(" generation)", " gen)")


def table_date() -> str:
    """Return the day on which the table was written, in ISO 8601."""
    return _table().date


def table_source() -> str:
    """Return where the table's facts come from."""
    return _table().source


def all_models() -> tuple[Model, ...]:
    """Return every model that the table lists, in its order."""
    return tuple(_table().models.values())


def os_of_build(build: str) -> str:
    """Return the least version of iOS that a build such as ``21A329`` can be, "" where that isn't known."""
    match = _BUILD.fullmatch(build.strip())
    return _table().builds.get(match[1], "") if match else ""


def _key(text: str) -> str:
    return "".join(text.casefold().split())


@cache
def _table() -> _Table:
    content = json.loads(assets.read_text("devices.json"))
    models = [_model(row, content) for row in content["devices"]]
    return _Table(
        date=content["date"],
        source=content["source"],
        models={_key(model.identifier): model for model in models},
        names={_key(model.name): model for model in reversed(models) if _alone(model, models)},
        builds=content["builds"],
    )


def _alone(model: Model, models: list[Model]) -> bool:
    """Whether all models of this name are alike in what is asked of them, so that the name alone decides."""
    return all((other.has, other.lacks) == (model.has, model.lacks) for other in models if other.name == model.name)


def _model(row: Mapping[str, Any], content: Mapping[str, Any]) -> Model:
    chip, group = content["chips"][row["chip"]], content["groups"][row["group"]]
    return Model(
        identifier=row["id"],
        name=row["name"],
        family=row["family"],
        chip=row["chip"],
        architectures=tuple(chip["architectures"]),
        first_os=row["first"],
        last_os=row["last"],
        has=frozenset([*group["has"], *chip["has"]]),
        lacks=frozenset([*group["lacks"], *chip["lacks"], *chip.get(f"{row['family']}_lacks", ())]),
    )
