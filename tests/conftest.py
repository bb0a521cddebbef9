"""What every test shares: property tests that repeat themselves, and real files where the machine has them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from support.shared import FIXTURES

settings.register_profile(
    "otadesk", derandomize=True, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("otadesk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--cuts",
        type=int,
        default=24,
        help="how often the wire is cut at a random byte of a publish; many need --timeout 0",
    )
    parser.addoption(
        "--orders",
        type=int,
        default=60,
        help="in how many orders two publishers' operations are mixed; many need --timeout 0",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "shared_fixtures: compares against real files that only some machines have")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, and say so, the tests of real files where there are none."""
    if FIXTURES.is_dir():
        return
    absent = [item for item in items if item.get_closest_marker("shared_fixtures")]
    if absent:
        config.hook.pytest_deselected(items=absent)
        items[:] = [item for item in items if item not in absent]


def pytest_report_header() -> str:
    """Say at the top whether the real files are there."""
    return f"real files: {'found' if FIXTURES.is_dir() else 'absent, the tests that need them are left out'}"
