"""OpenSSL's own OCSP responder on loopback, and answers as a responder with any fault would write them."""

from __future__ import annotations

import datetime as dt
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509 import ReasonFlags, ocsp
from support.apple_authority import MARK_DISTRIBUTION, Identity, authority, issue
from support.profile_builder import TEAM_ID

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
REVOKED_AT = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)


def signer(port: int, *, name: str = "Apple Distribution: Example Team") -> Identity:
    """Return a new certificate of the made-up team that names a responder on this port."""
    return issue(
        f"{name} ({TEAM_ID})",
        issuer=authority().developer_relations,
        team_id=TEAM_ID,
        organisation="Example Team",
        marks=[MARK_DISTRIBUTION],
        code_signing=True,
        responder=f"http://127.0.0.1:{port}/ocsp-wwdr",
    )


def delegate(*, ocsp_signing: bool = True, issuer: Identity | None = None, ends: dt.datetime | None = None) -> Identity:
    """Return somebody who answers for the authority."""
    return issue(
        "Example Responder",
        issuer=issuer or authority().developer_relations,
        ocsp_signing=ocsp_signing,
        ends=ends or dt.datetime(2045, 1, 1, tzinfo=dt.UTC),
    )


@contextmanager
def openssl_responder(folder: Path, port: int, known: Mapping[Identity, str], answering: Identity) -> Iterator[None]:
    """Run OpenSSL's responder, which knows these certificates: its index has "V" for valid, "R" for revoked."""
    lines = [
        f"{state}\t450101000000Z\t{'260304050607Z,keyCompromise' if state == 'R' else ''}"
        f"\t{one.certificate.serial_number:040X}\tunknown\t/CN=a\n"
        for one, state in known.items()
    ]
    (folder / "index.txt").write_text("".join(lines), encoding="utf-8")
    authority_certificate = authority().developer_relations.certificate
    (folder / "ca.pem").write_bytes(authority_certificate.public_bytes(Encoding.PEM))
    (folder / "signer.pem").write_bytes(
        answering.certificate.public_bytes(Encoding.PEM)
        + answering.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    command = ["openssl", "ocsp", "-index", "index.txt", "-CA", "ca.pem", "-rsigner", "signer.pem"]
    process = subprocess.Popen(
        [*command, "-port", str(port), "-nmin", "60"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        # It serves one at a time and waits for whoever connects to ask: connecting is no way to see it is there.
        assert process.stdout is not None
        assert process.stdout.readline().startswith("ACCEPT")
        yield
    finally:
        process.kill()
        process.communicate()


def answer(
    leaf: Identity,
    *,
    status: ocsp.OCSPCertStatus = ocsp.OCSPCertStatus.GOOD,
    signed_by: Identity | None = None,
    issuer: Identity | None = None,
    starts: dt.datetime = NOW - dt.timedelta(hours=1),
    ends: dt.datetime | None = NOW + dt.timedelta(hours=11),
    certificates: tuple[Identity, ...] = (),
) -> bytes:
    """Return a response about this certificate, in DER."""
    revoked = status is ocsp.OCSPCertStatus.REVOKED
    by = signed_by or authority().developer_relations
    builder = ocsp.OCSPResponseBuilder().add_response(
        cert=leaf.certificate,
        issuer=(issuer or authority().developer_relations).certificate,
        algorithm=hashes.SHA1(),  # noqa: S303 - as Apple's responders do
        cert_status=status,
        this_update=starts,
        next_update=ends,
        revocation_time=REVOKED_AT if revoked else None,
        revocation_reason=ReasonFlags.key_compromise if revoked else None,
    )
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, by.certificate)
    if certificates:
        builder = builder.certificates([one.certificate for one in certificates])
    return builder.sign(by.key, hashes.SHA256()).public_bytes(Encoding.DER)


@contextmanager
def scripted_responder(respond: Callable[[bytes], tuple[int, bytes]]) -> Iterator[tuple[int, list[bytes]]]:
    """Answer each request as ``respond`` says; yields the port and the requests that came."""
    asked: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.rfile.read(int(self.headers["Content-Length"])))
            status, body = respond(asked[-1])
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            if status == 302:
                self.send_header("Location", "/elsewhere")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
            """Keep the test's output clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.server_port, asked
        finally:
            server.shutdown()
            thread.join()
