"""TLS as a phone demands it: the roots of the operating system, and beside them a CA file that somebody named.

truststore asks the operating system where it can (macOS, Windows) and OpenSSL with the system's roots elsewhere.
Which of the two vouched for a server is told apart, because an authority that only a file names is not yet trusted
on any phone.
"""

from __future__ import annotations

import _ssl
import socket
import ssl
from dataclasses import dataclass
from typing import Any, Literal

import truststore

from otadesk.errors import ProbeError, said
from otadesk.phrases import N_, NOTHING, Phrase

TrustWord = Literal["system", "file", "nobody"]

_OLD_TLS = {
    *("UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "NO_PROTOCOLS_AVAILABLE", "VERSION_TOO_LOW"),
    *("BAD_PROTOCOL_VERSION_NUMBER", "WRONG_SSL_VERSION"),
}
_NO_COMMON_CIPHER = {
    *("SSLV3_ALERT_HANDSHAKE_FAILURE", "NO_CIPHERS_AVAILABLE", "DH_KEY_TOO_SMALL", "TLSV1_ALERT_INSUFFICIENT_SECURITY"),
}
_WANTS_OURS = {"TLSV13_ALERT_CERTIFICATE_REQUIRED", "SSLV3_ALERT_BAD_CERTIFICATE", "SSLV3_ALERT_CERTIFICATE_UNKNOWN"}
_NO_TLS = {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"}

OLD_TLS = N_("Seen", "it offers only TLS 1.1 or older")
NO_FORWARD_SECRECY = N_("Seen", "it offers no cipher with forward secrecy")

_FORWARD_SECRECY = "ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES"
"""What Apple's App Transport Security takes with TLS 1.2 (developer.apple.com, NSAppTransportSecurity)."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A server that answered in TLS: its IP address, what was agreed, its chain in DER (leaf first), who vouches."""

    ip: str
    tls_version: str
    chain: tuple[bytes, ...]
    trust: TrustWord
    cipher: str = ""


class Glance:
    """A look at a server that was refused: any certificate, any protocol, and whether it wants one of ours.

    Only to name the cause; nothing of what it says is believed, and it is told nothing.
    """

    def __init__(self) -> None:
        self.wants_certificate = False
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._context.check_hostname = False
        self._context.verify_mode = ssl.CERT_NONE
        self._context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        # Old servers sign with SHA-1 and have keys of 1024 bits, which OpenSSL refuses above this level.
        self._context.set_ciphers("ALL:@SECLEVEL=0")
        # What tells a demand for a certificate from having no cipher in common: TLS 1.2 has one alert for both.
        self._context._msg_callback = self._hear  # type: ignore[attr-defined]  # noqa: SLF001 - as CPython does

    def wrap(self, line: socket.socket, host: str) -> ssl.SSLSocket:
        """Shake hands on a connected socket, which the result takes over; raises what ``ssl`` raises."""
        return self._context.wrap_socket(line, server_hostname=host)

    def _hear(self, _line: Any, direction: str, _version: Any, _content: Any, kind: Any, _data: bytes) -> None:
        if direction == "read" and getattr(kind, "name", "") == "CERTIFICATE_REQUEST":
            self.wants_certificate = True


class Trust:
    """The roots of trust of one probe."""

    def __init__(self, ca_file: str = "") -> None:
        self._system = _context()
        self._file = _with_file(ca_file) if ca_file else None

    @property
    def words(self) -> tuple[TrustWord, ...]:
        """Whom to ask, one after the other; each takes a connection of its own."""
        return ("system", "file") if self._file else ("system",)

    def wrap(self, line: socket.socket, host: str, whom: TrustWord) -> ssl.SSLSocket:
        """Shake hands on a connected socket, which the result takes over; raises what ``ssl`` raises."""
        context = self._file if whom == "file" and self._file else self._system
        return context.wrap_socket(line, server_hostname=host)


def peer_of(line: ssl.SSLSocket, trust: TrustWord) -> Peer:
    """Return the facts of a connection whose handshake is done."""
    cipher = line.cipher()
    return Peer(str(line.getpeername()[0]), line.version() or "", _chain(line), trust, cipher[0] if cipher else "")


def protocol_fault(error: ssl.SSLError) -> Phrase:
    """Say in words what was wrong with the server's TLS itself; nothing where it was something else."""
    reason = error.reason or ""
    if reason in _OLD_TLS:
        return OLD_TLS
    if reason in _NO_COMMON_CIPHER:
        return NO_FORWARD_SECRECY
    if reason in _NO_TLS:
        return N_("Seen", "it does not speak TLS on this port")
    return NOTHING


def wants_client_certificate(error: Exception) -> bool:
    """Whether the server broke off because we showed no certificate of our own."""
    return isinstance(error, ssl.SSLError) and (error.reason or "") in _WANTS_OURS


def _context() -> truststore.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # Named here, because Debian's Python also offers what the system's OpenSSL does, and iPhones don't.
    context.set_ciphers(_FORWARD_SECRECY)
    context.set_alpn_protocols(["http/1.1"])
    return context


def _with_file(ca_file: str) -> truststore.SSLContext:
    context = _context()
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ValueError) as exc:  # ssl.SSLError, for what is not PEM, is an OSError
        raise ProbeError(
            N_("Error", "The CA file “{file}” can’t be used.").of(file=ca_file),
            detail=said(exc),
            hint=N_("Error", "Name a file with the authority’s certificate in PEM form."),
        ) from exc
    return context


def _chain(line: ssl.SSLSocket) -> tuple[bytes, ...]:
    public = getattr(line, "get_unverified_chain", None)  # since Python 3.13
    if public is not None:
        return tuple(public())
    inner = line._sslobj  # type: ignore[attr-defined]  # noqa: SLF001 - the same, before it was public
    return tuple(certificate.public_bytes(_ssl.ENCODING_DER) for certificate in inner.get_unverified_chain() or ())
