"""What is fuzzed: each reader of a stranger's bytes, with the errors that it may end in and no others.

A target takes any bytes. It returns, or raises one of its own module's errors, which end at ``PackageError`` before
anybody sees them; everything else that is raised is a finding, and so is a time or a memory beyond the bounds.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from seeds import app_parts, with_part
from support.apple_authority import authority
from support.bytes_source import BytesSource

from otadesk.errors import PackageError
from otadesk.ipa.archive import Archive
from otadesk.ipa.certificates import read_certificate
from otadesk.ipa.cgbi import PngError, read_header, to_plain
from otadesk.ipa.cms import read_signed_data
from otadesk.ipa.cms_signature import cdhashes_fault, verify_message
from otadesk.ipa.code_directory import SignatureError, read_embedded_signature
from otadesk.ipa.coverage import structure
from otadesk.ipa.der import DerError
from otadesk.ipa.der_plist import read_dictionary
from otadesk.ipa.icon import plain_png
from otadesk.ipa.inspect import inspect, to_json
from otadesk.ipa.macho import MachOError, read_signed_slices
from otadesk.ipa.plist import plain, read_plist
from otadesk.ipa.posix_regex import Budget, RegexError
from otadesk.ipa.profile import read_profile
from otadesk.ipa.profile_check import check_profile
from otadesk.ipa.seal import SealError, read_seal
from otadesk.ipa.signature import read_signature
from otadesk.ipa.trust import apple_trust
from otadesk.ipa.zip_walk import walk
from otadesk.preflight.deep import look_deeper
from otadesk.preflight.examine import examine, package_report_json
from otadesk.probe.ocsp_answer import NoAnswer, read_answer

NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
READ_AT_MOST = 1 << 20
TRUST = apple_trust()
PARTS = app_parts()
LEAF, ISSUER = (read_certificate(one.der) for one in (authority().signer(), authority().developer_relations))


@dataclass(frozen=True, slots=True)
class Target:
    """A reader under fire, and how long an input may be."""

    run: Callable[[bytes], None]
    max_bytes: int = 1 << 16


class Place:
    """A file that holds the input where a reader wants a path; in memory where the system has a folder there."""

    def __init__(self) -> None:
        memory = Path("/dev/shm")  # noqa: S108 - only speed; TemporaryDirectory makes a folder of our own in it
        self._folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.path = Path(self._folder.name) / "a.ipa"

    def holding(self, data: bytes) -> Path:
        """Return the path of a file with these bytes."""
        self.path.write_bytes(data)
        return self.path


PLACE = Place()


def archive(data: bytes) -> None:
    """Find, unpack and walk through the entries of a zip."""
    path = PLACE.holding(data)
    with suppress(PackageError):
        walk(path, workers=1)
    with suppress(PackageError), Archive(path) as opened:
        for entry in opened.entries[:50]:
            with suppress(PackageError):
                opened.find(entry.name)
                opened.read(entry, limit=READ_AT_MOST)


def plist(data: bytes) -> None:
    """Read a property list, in whatever form."""
    with suppress(PackageError):
        plain(read_plist(data, "The list"))


def macho(data: bytes) -> None:
    """Read the slices of a Mach-O, and their signatures."""
    with suppress(MachOError):
        read_signature((one.architecture, signature) for one, signature in read_signed_slices(BytesSource(data)))


def superblob(data: bytes) -> None:
    """Read an embedded signature, its directories, its entitlements, and the CMS message in it."""
    read_signature([("arm64", data)])
    with suppress(SignatureError):
        embedded = read_embedded_signature(data)
        list(structure(embedded))


def cms(data: bytes) -> None:
    """Read a CMS message and verify it."""
    with suppress(DerError):
        for signer in read_signed_data(data).signers:
            cdhashes_fault(signer, ())
            _ = signer.signed_at
    with suppress(DerError):
        verify_message(data, None, TRUST)


def certificate(data: bytes) -> None:
    """Read a certificate."""
    with suppress(DerError):
        _ = read_certificate(data).sha1


def der_plist(data: bytes) -> None:
    """Read entitlements in DER."""
    with suppress(DerError):
        plain(read_dictionary(data))


def profile(data: bytes) -> None:
    """Read a provisioning profile and ask whether Apple signed it."""
    with suppress(PackageError):
        check_profile(read_profile(data), "", "embedded.mobileprovision", TRUST)


def seal(data: bytes) -> None:
    """Read the list of sealed files, and match its rules."""
    with suppress(SealError, RegexError):
        read, budget = read_seal(data), Budget(200_000)
        for path in (*list(read.files)[:20], "de.lproj/InfoPlist.strings", "Frameworks/Kit.framework/Kit"):
            read.left_out(path, budget)


def cgbi(data: bytes) -> None:
    """Read a picture in Apple's dialect of PNG."""
    with suppress(PngError):
        read_header(data)
        to_plain(data)


def ipa(data: bytes) -> None:
    """Inspect, verify and judge a whole file as the commands do."""
    path = PLACE.holding(data)
    with suppress(PackageError):
        package = inspect(path, effort="full")
        to_json(package, sha256=None)
        plain_png(package.icon, 57)
        deep = look_deeper(package, trust=TRUST, now=NOW)
        package_report_json(examine(package, now=NOW, verification=deep.verification, walk=deep.walk))


def ocsp(data: bytes) -> None:
    """Read what a responder answered about a certificate."""
    with suppress(NoAnswer):
        read_answer(data, LEAF, ISSUER, now=NOW, responder="ocsp.test")


def app(data: bytes) -> None:
    """Judge a sound IPA with one of its files replaced: the first byte says which."""
    if data:
        name = sorted(PARTS)[data[0] % len(PARTS)]
        ipa(with_part(PARTS, name, data[1:]))


TARGETS = {
    "archive": Target(archive),
    "plist": Target(plist),
    "macho": Target(macho),
    "superblob": Target(superblob),
    "cms": Target(cms),
    "certificate": Target(certificate, 1 << 13),
    "der-plist": Target(der_plist, 1 << 13),
    "profile": Target(profile),
    "seal": Target(seal),
    "cgbi": Target(cgbi),
    "ocsp": Target(ocsp, 1 << 13),
    "ipa": Target(ipa, 1 << 18),
    "app": Target(app),
}
