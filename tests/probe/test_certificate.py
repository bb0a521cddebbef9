"""What certificates say, and Apple's rules for them."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given
from hypothesis import strategies as st
from support.certificates import TestAuthority
from support.leaves import NOW, make_leaf

from otadesk.probe.certificate import covers, lacks_intermediate, read, why_refused


def breaches(der: bytes) -> tuple[str, ...]:
    """Return the rules that a certificate breaks."""
    facts = read(der)
    assert facts is not None
    return tuple(map(str, facts.breaches))


def test_a_good_certificate_breaks_no_rule() -> None:
    assert breaches(make_leaf("example.com")) == ()
    assert breaches(make_leaf("example.com", days=825)) == ()


@pytest.mark.parametrize(
    ("der", "words"),
    [
        (lambda: make_leaf("a", key=rsa.generate_private_key(65537, 1024)), "1024 bits"),  # noqa: S505 - the fault
        (lambda: make_leaf("a", key=ed25519.Ed25519PrivateKey.generate()), "neither RSA nor"),
        (make_leaf, "names no host"),
        (lambda: make_leaf("a", usage=None), "server authentication"),
        (lambda: make_leaf("a", usage=ExtendedKeyUsageOID.CLIENT_AUTH), "server authentication"),
        (lambda: make_leaf("a", days=826), "826 days"),
    ],
)
def test_each_of_apples_rules_is_checked(der: Callable[[], bytes], words: str) -> None:
    (breach,) = breaches(der())
    assert words in breach


@pytest.mark.parametrize(
    ("names", "host", "covered"),
    [
        (("example.com",), "EXAMPLE.com.", True),
        (("*.example.com",), "builds.example.com", True),
        (("*.example.com",), "a.b.example.com", False),
        (("*.example.com",), "example.com", False),
        (("example.com",), "10.0.0.1", False),
    ],
)
def test_names_cover_hosts_as_in_tls(names: tuple[str, ...], host: str, covered: bool) -> None:
    facts = read(make_leaf(*names))
    assert facts is not None
    assert covers(facts, host) is covered


def test_addresses_are_covered(authority: TestAuthority) -> None:
    pem = authority.issue("127.0.0.1", "::1").chain_file.read_text().split("-----END CERTIFICATE-----")[0]
    facts = read(ssl.PEM_cert_to_DER_cert(pem + "-----END CERTIFICATE-----\n"))
    assert facts is not None
    assert covers(facts, "127.0.0.1")
    assert covers(facts, "0:0:0:0:0:0:0:1")
    assert not covers(facts, "127.0.0.2")


def test_a_missing_intermediate_is_seen_where_the_system_fetches_it_itself() -> None:
    public = make_leaf("example.com", logged=True)
    assert lacks_intermediate((public,))
    assert not lacks_intermediate((public, public))
    assert not lacks_intermediate((make_leaf("example.com"),))
    assert not lacks_intermediate(())


def test_refusals_are_explained() -> None:
    leaf = make_leaf("example.com")

    def why(*chain: bytes, now: datetime = NOW) -> tuple[str, str]:
        words, cause = why_refused(chain, "example.com", now)
        return str(words), cause

    words, cause = why(make_leaf("example.com", issuer="server"))
    assert ("signed by itself" in words, cause) == (True, "certificate")
    words, cause = why(leaf)
    assert ("does not send" in words, cause) == (True, "chain")
    words, cause = why(leaf, leaf)
    assert ("authority that this computer does not know" in words, cause) == (True, "certificate")
    words, cause = why(leaf, make_leaf("x", days=1), now=NOW + timedelta(hours=1))
    assert ("further up" in words, cause) == (True, "chain")
    assert why(b"nonsense") == ("its certificate can’t be read", "certificate")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_certificate_or_none(der: bytes) -> None:
    assert read(der) is None


def test_a_certificate_with_any_byte_damaged_is_read_or_not_but_never_raises() -> None:
    der = make_leaf("example.com", logged=True)
    unread = 0
    for at in range(len(der)):
        for flip in (1, 2, 4, 8, 16, 32, 64, 128, 255):
            damaged = bytearray(der)
            damaged[at] ^= flip
            unread += read(bytes(damaged)) is None
    assert 0 < unread < 9 * len(der)


def test_a_serial_number_of_zero_is_no_reason_to_refuse() -> None:
    der = make_leaf("example.com", logged=True)
    serial = der.index(b"\xa0\x03\x02\x01\x02\x02") + 6  # the version, then the integer that is the serial number
    length = der[serial]
    facts = read(der[: serial + 1] + bytes(length) + der[serial + 1 + length :])
    assert facts is not None
    assert facts.names == ("example.com",)
