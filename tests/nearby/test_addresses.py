"""The names and addresses of this computer, found without sending anything."""

from __future__ import annotations

import ipaddress
import re
import socket
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.nearby.addresses import LOOPBACK, Addresses, local_name, loopback_addresses, own_addresses


class FakeSocket:
    """A UDP socket of a computer with these routes: the family and first octet decide the source."""

    routes: dict[str, str]

    def __init__(self, _family: int, kind: int) -> None:
        assert kind == socket.SOCK_DGRAM
        self._source = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_details: object) -> None:
        pass

    def connect(self, target: tuple[str, int]) -> None:
        source = self.routes.get(target[0]) or self.routes.get("default6" if ":" in target[0] else "default")
        if source is None:
            raise OSError(101, "Network is unreachable")
        self._source = source

    def getsockname(self) -> tuple[str, int]:
        return self._source, 9


def found(monkeypatch: pytest.MonkeyPatch, **routes: str) -> Addresses:
    """Return the addresses of a computer with these routes."""
    monkeypatch.setattr(
        FakeSocket, "routes", {key.replace("_", "."): value for key, value in routes.items()}, raising=False
    )
    monkeypatch.setattr(socket, "socket", FakeSocket)
    return own_addresses()


def test_the_way_out_is_the_primary(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = found(monkeypatch, default="192.168.1.5", default6="2001:db8::5")
    assert addresses.primary == "192.168.1.5"
    assert addresses.others == ("2001:db8::5",)
    assert not addresses.loopback_only


def test_a_network_without_a_way_out_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    routes = {"10.255.255.254": "10.0.0.4"}
    monkeypatch.setattr(FakeSocket, "routes", routes, raising=False)
    monkeypatch.setattr(socket, "socket", FakeSocket)
    assert own_addresses().primary == "10.0.0.4"


def test_addresses_that_no_link_can_hold_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = found(monkeypatch, default="127.0.0.1", default6="fe80::1%eth0")
    assert addresses.primary == LOOPBACK
    assert addresses.loopback_only


def test_without_any_network_loopback_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(monkeypatch).primary == LOOPBACK


def test_this_very_computer_has_addresses() -> None:
    addresses = own_addresses()
    ipaddress.ip_address(addresses.primary)
    assert addresses.all[0] == addresses.primary
    assert {"localhost", LOOPBACK, "::1", addresses.name} <= set(addresses.all)
    assert loopback_addresses().loopback_only


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("Studio", "studio.local"),
        ("studio.example.com", "studio.local"),
        ("Maria’s MacBook", "maria-s-macbook.local"),
        ("--", "computer.local"),
        ("", "computer.local"),
    ],
)
def test_a_name_is_as_multicast_dns_has_it(host: str, expected: str) -> None:
    assert local_name(host) == expected


@given(st.text())
def test_any_name_becomes_one_label(host: str) -> None:
    assert re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.local", local_name(host))
