"""The authority of this computer: made once, kept safe, and never able to vouch for the Internet."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from otadesk.errors import NearbyError
from otadesk.nearby.authority import Credentials, credentials
from otadesk.probe.certificate import read

NOW = datetime.now(UTC).replace(microsecond=0)
NAMES = ("192.168.1.5", "studio.local", "localhost", "127.0.0.1", "::1")


def make(folder: Path, *names: str, now: datetime = NOW) -> Credentials:
    """Return credentials for these names."""
    return credentials(folder, names or NAMES, "studio", now)


def leaf_of(made: Credentials) -> x509.Certificate:
    """Return the certificate that is served."""
    return x509.load_pem_x509_certificate(made.chain_file.read_bytes())


def root_of(made: Credentials) -> x509.Certificate:
    """Return the authority's certificate."""
    return x509.load_der_x509_certificate(made.authority)


def state(folder: Path) -> dict[str, bytes]:
    """Return every file's content."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != ".lock"}


def test_the_leaf_obeys_apples_rules(tmp_path: Path) -> None:
    made = make(tmp_path)
    leaf = leaf_of(made)
    facts = read(leaf.public_bytes(serialization.Encoding.DER))
    assert facts is not None
    assert facts.breaches == ()
    assert facts.names == ("studio.local", "localhost", "192.168.1.5", "127.0.0.1", "::1")
    assert leaf.not_valid_after_utc - leaf.not_valid_before_utc <= timedelta(days=398)
    assert leaf.not_valid_before_utc < NOW
    assert isinstance(leaf.public_key(), ec.EllipticCurvePublicKey)
    usage = leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(usage) == [ExtendedKeyUsageOID.SERVER_AUTH]
    assert not leaf.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    leaf.verify_directly_issued_by(root_of(made))


def test_the_authority_may_sign_certificates_and_no_further_authorities(tmp_path: Path) -> None:
    root = root_of(make(tmp_path))
    constraints = root.extensions.get_extension_for_class(x509.BasicConstraints)
    assert (constraints.critical, constraints.value.ca, constraints.value.path_length) == (True, True, 0)
    assert root.extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    assert root.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value == "otadesk on studio"


def test_openssl_accepts_the_chain_by_its_strictest_rules(tmp_path: Path) -> None:
    made = make(tmp_path)
    for name in ("-verify_ip", "192.168.1.5"), ("-verify_hostname", "studio.local"):
        command = ["openssl", "verify", "-x509_strict", "-purpose", "sslserver", *name]
        subprocess.run([*command, "-CAfile", made.ca_file, made.chain_file], check=True, capture_output=True)


def _forged(made: Credentials, folder: Path, name: str) -> tuple[Path, Path]:
    """Return a certificate that a thief of the authority's key would make for a site on the Internet."""
    root = root_of(made)
    stolen = serialization.load_pem_private_key((folder / "authority.key").read_bytes(), None)
    assert isinstance(stolen, ec.EllipticCurvePrivateKey)
    key = ec.generate_private_key(ec.SECP256R1())
    try:
        general: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        general = x509.DNSName(name)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "thief")]))
        .issuer_name(root.subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([general]), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(stolen, hashes.SHA256())
    )
    chain, key_file = folder / "forged.pem", folder / "forged.key"
    chain.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    encoding, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    key_file.write_bytes(key.private_bytes(encoding, form, serialization.NoEncryption()))
    return chain, key_file


@pytest.mark.parametrize(
    ("name", "accepted"),
    [("studio.local", True), ("10.9.8.7", True), ("bank.example.com", False), ("93.184.215.14", False)],
)
def test_a_stolen_key_is_of_no_use_on_the_internet(tmp_path: Path, name: str, accepted: bool) -> None:
    made = make(tmp_path)
    chain, key = _forged(made, tmp_path, name)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    here, there = socket.socketpair()

    def serve() -> None:
        try:
            context.wrap_socket(there, server_side=True).close()
        except OSError:
            there.close()

    thread = threading.Thread(target=serve)
    thread.start()
    refusal = ""
    try:
        ssl.create_default_context(cafile=made.ca_file).wrap_socket(here, server_hostname=name).close()
    except ssl.SSLCertVerificationError as error:
        refusal = error.verify_message
    finally:
        here.close()
        thread.join(10)
    assert refusal == ("" if accepted else "permitted subtree violation")


def test_names_of_the_internet_are_left_out(tmp_path: Path) -> None:
    made = make(tmp_path, "192.168.1.5", "studio.example.com", "studio.local")
    assert made.names == ("192.168.1.5", "studio.local")


def test_a_network_with_public_addresses_is_served_too(tmp_path: Path) -> None:
    first = make(tmp_path, "198.51.100.7", "studio.local")
    assert first.names == ("198.51.100.7", "studio.local")
    moved = make(tmp_path, "198.51.100.8", "studio.local")
    assert moved.names == ("studio.local",)
    assert moved.authority == first.authority


def test_everything_is_kept_while_nothing_changes(tmp_path: Path) -> None:
    make(tmp_path)
    before = state(tmp_path)
    again = make(tmp_path, now=NOW + timedelta(days=100))
    assert state(tmp_path) == before
    assert again.kept_aside == ()


def test_another_address_renews_the_leaf_alone(tmp_path: Path) -> None:
    first = make(tmp_path)
    before = leaf_of(first)
    second = make(tmp_path, "10.0.0.9", "studio.local")
    assert second.authority == first.authority
    assert leaf_of(second) != before
    assert second.names == ("10.0.0.9", "studio.local")


def test_the_leaf_is_renewed_before_it_expires(tmp_path: Path) -> None:
    before = leaf_of(make(tmp_path))
    soon = before.not_valid_after_utc - timedelta(days=29)
    after = leaf_of(make(tmp_path, now=soon))
    assert after.not_valid_after_utc > before.not_valid_after_utc


def test_a_clock_that_was_wrong_is_mended(tmp_path: Path) -> None:
    make(tmp_path, now=NOW + timedelta(days=300))
    assert leaf_of(make(tmp_path)).not_valid_before_utc < NOW


def test_an_authority_near_its_end_makes_way_for_a_new_one_and_is_kept(tmp_path: Path) -> None:
    first = make(tmp_path)
    late = root_of(first).not_valid_after_utc - timedelta(days=10)
    second = make(tmp_path, now=late)
    assert second.authority != first.authority
    assert len(second.kept_aside) == 2
    assert leaf_of(second).not_valid_after_utc <= root_of(second).not_valid_after_utc


def test_no_leaf_outlives_its_authority(tmp_path: Path) -> None:
    late = root_of(make(tmp_path)).not_valid_after_utc - timedelta(days=90)
    made = make(tmp_path, now=late)
    assert leaf_of(made).not_valid_after_utc <= root_of(made).not_valid_after_utc


def test_nobody_else_can_read_the_keys(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "authority"
    old = os.umask(0)
    try:
        make(folder)
    finally:
        os.umask(old)
    assert folder.stat().st_mode & 0o777 == 0o700
    for name in ("authority.key", "authority.pem", "server.key", "server.pem"):
        assert (folder / name).stat().st_mode & 0o777 == 0o600, name
    (folder / "authority.key").chmod(0o644)
    folder.chmod(0o755)
    make(folder)
    assert (folder / "authority.key").stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:100]),
    "garbage": lambda path: path.write_bytes(os.urandom(500)),
    "gone": lambda path: path.unlink(),
    "huge": lambda path: path.write_bytes(bytes(3_000_000)),
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["server.pem", "server.key"])
def test_a_damaged_leaf_is_made_anew_silently(tmp_path: Path, name: str, damage: str) -> None:
    first = make(tmp_path)
    DAMAGES[damage](tmp_path / name)
    second = make(tmp_path)
    assert second.authority == first.authority
    assert second.kept_aside == ()
    _serves(second)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["authority.pem", "authority.key"])
def test_a_damaged_authority_is_replaced_and_what_is_left_is_kept(tmp_path: Path, name: str, damage: str) -> None:
    first = make(tmp_path)
    DAMAGES[damage](tmp_path / name)
    left = {path.name: path.read_bytes() for path in tmp_path.glob("authority.*")}
    second = make(tmp_path)
    assert second.authority != first.authority
    assert {path.read_bytes() for path in second.kept_aside} == set(left.values())
    _serves(second)
    assert make(tmp_path).authority == second.authority


def test_a_key_of_another_authority_is_not_taken(tmp_path: Path) -> None:
    make(tmp_path / "one")
    other = make(tmp_path / "two")
    shutil.copy(tmp_path / "one" / "authority.key", tmp_path / "two" / "authority.key")
    replaced = make(tmp_path / "two")
    assert replaced.authority != other.authority
    _serves(replaced)


@pytest.mark.parametrize("name", ["authority.pem", "authority.key", "server.pem", "server.key"])
def test_what_cannot_be_read_is_never_replaced(tmp_path: Path, name: str) -> None:
    make(tmp_path)
    path = tmp_path / name
    path.unlink()
    path.mkdir()  # stands for any file that can't be read: root reads whatever its modes are
    with pytest.raises(NearbyError) as caught:
        make(tmp_path)
    assert str(tmp_path) in caught.value.detail
    assert path.is_dir()


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path)
    before = state(tmp_path)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NearbyError):
        make(tmp_path, "10.0.0.9")
    assert state(tmp_path) == before


def test_many_at_once_agree_on_one_authority(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _number: make(tmp_path / "authority"), range(8)))
    assert len({credentials.authority for credentials in made}) == 1
    _serves(made[0])


def test_the_fingerprint_is_as_ios_shows_it(tmp_path: Path) -> None:
    made = make(tmp_path)
    assert made.fingerprint == root_of(made).fingerprint(hashes.SHA256()).hex(" ").upper()


def test_a_computer_with_a_long_name_has_an_authority(tmp_path: Path) -> None:
    made = credentials(tmp_path, NAMES, "ö" * 300, NOW)
    assert len(root_of(made).subject.rfc4514_string()) < 80


def _serves(made: Credentials) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.chain_file, made.key_file)
    leaf_of(made).verify_directly_issued_by(root_of(made))
