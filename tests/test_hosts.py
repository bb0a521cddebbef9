"""How a host is called."""

from __future__ import annotations

import pytest

from otadesk.hosts import at_port, without_port


@pytest.mark.parametrize(
    ("host", "port", "called"),
    [
        ("files.example.com", 0, "files.example.com"),
        ("files.example.com", 22, "files.example.com"),
        ("files.example.com", 2222, "files.example.com:2222"),
        ("2001:db8::7", 22, "2001:db8::7"),
        ("2001:db8::7", 2222, "[2001:db8::7]:2222"),
    ],
)
def test_a_host_is_called_with_its_port_where_that_is_not_the_usual_one(host: str, port: int, called: str) -> None:
    assert at_port(host, port) == called
    assert without_port(called) == host
