"""What is remembered is a convenience: damaged, it is forgotten."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from otadesk.nearby.memory import Memory, recall, remember


def test_what_is_remembered_is_recalled(tmp_path: Path) -> None:
    memory = Memory(8443, 8480, ("https://192.168.1.5:8443",)).with_url("https://10.0.0.1:8443")
    remember(tmp_path, memory)
    assert recall(tmp_path) == memory
    assert memory.urls == ("https://192.168.1.5:8443", "https://10.0.0.1:8443")
    assert memory.with_url("https://192.168.1.5:8443").urls[-1] == "https://192.168.1.5:8443"


def test_very_old_addresses_are_forgotten(tmp_path: Path) -> None:
    memory = Memory()
    for number in range(100):
        memory = memory.with_url(f"https://10.0.0.{number}:8443")
    assert len(memory.urls) == 32
    remember(tmp_path, memory)
    assert recall(tmp_path).urls == memory.urls


def test_nothing_is_recalled_where_nothing_was_remembered(tmp_path: Path) -> None:
    assert recall(tmp_path / "absent") == Memory()


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"schema": 2}', "[" * 100_000, '{"schema": 1, "port": "x", "urls": 5}']
)
def test_what_is_damaged_is_forgotten(tmp_path: Path, content: str) -> None:
    (tmp_path / "nearby.json").write_text(content, encoding="utf-8")
    assert recall(tmp_path) == Memory()


_values = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=10) | st.lists(st.text(max_size=20) | st.integers())
)


@given(st.fixed_dictionaries({"schema": st.just(1), "port": _values, "trust_port": _values, "urls": _values}))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_there_is_usable(tmp_path: Path, content: dict[str, Any]) -> None:
    (tmp_path / "nearby.json").write_text(json.dumps(content), encoding="utf-8")
    memory = recall(tmp_path)
    assert 0 <= memory.port < 65536
    assert 0 <= memory.trust_port < 65536
    assert all(url.startswith("https://") for url in memory.urls)
