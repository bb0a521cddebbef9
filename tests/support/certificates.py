"""Certificates for the test servers: a CA of the test's own, and leaves with each fault a real one can have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a web server needs: the chain it sends and its key, and the CA that clients may trust."""

    chain_file: Path
    key_file: Path
    ca_file: Path


class TestAuthority:
    """A CA with one intermediate below it, as public CAs have; leaves are valid for 90 days."""

    __test__ = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._root = trustme.CA(organization_name="otadesk test authority")
        self._intermediate = self._root.create_child_ca()
        self.ca_file = folder / "ca.pem"
        self._root.cert_pem.write_to_path(self.ca_file)

    def issue(
        self,
        *names: str,
        begins: timedelta = timedelta(days=-1),
        ends: timedelta = timedelta(days=90),
        with_intermediate: bool = True,
        rsa: bool = False,
    ) -> Certificate:
        """Issue a leaf for these names (loopback's where none is given), valid from and until then, from now."""
        now = datetime.now(UTC)
        leaf = self._intermediate.issue_cert(
            *(names or LOOPBACK_NAMES),
            not_before=now + begins,
            not_after=now + ends,
            key_type=trustme.KeyType.RSA if rsa else trustme.KeyType.ECDSA,
        )
        number = len(list(self.folder.glob("leaf-*.key")))
        chain_file, key_file = self.folder / f"leaf-{number}.pem", self.folder / f"leaf-{number}.key"
        chain = leaf.cert_chain_pems if with_intermediate else leaf.cert_chain_pems[:1]
        chain_file.write_bytes(b"".join(blob.bytes() for blob in chain))
        key_file.write_bytes(leaf.private_key_pem.bytes())
        return Certificate(chain_file, key_file, self.ca_file)


def loopback_certificate(folder: Path) -> Certificate:
    """Return a good certificate for loopback, made in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    return TestAuthority(folder).issue()
