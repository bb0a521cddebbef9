"""How a tester's iPhone comes to trust this computer: a page that explains, and a profile with the authority.

Why over plain HTTP. Two scans are needed: one to trust, one to install. Before the first, iOS knows nothing of this
computer's authority, so an https page would greet the tester with "This Connection Is Not Private" and teach them to
tap such warnings away; some managed iPhones don't even offer to go on. The page and the profile hold nothing secret,
so they are served over plain HTTP, on a port of their own that serves nothing else. What HTTP can't give is proof
that nobody in the network put another authority in the profile; for that the page and this computer's window both
show the fingerprint. Builds are never served over HTTP.
"""

from __future__ import annotations

import plistlib
import uuid
from dataclasses import dataclass

from jinja2 import BaseLoader, Environment, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp

from otadesk import assets
from otadesk.nearby.files import COMMON_HEADERS, EACH_TIME

FOLDER = "/trust/"
PROFILE = "/trust/otadesk.mobileconfig"
READY = "/trust/ready"
TEMPLATE = "templates/trust.html.jinja"

_PAGE_HEADERS = {
    **COMMON_HEADERS,
    "Cache-Control": EACH_TIME,
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'",
}
_NAMESPACE = uuid.UUID("0f3f4a0e-54b4-5d8c-9d0a-6f6f74616465")


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What testers are told: the computer's name, its authority (DER), its fingerprint, and the https address."""

    computer: str
    authority: bytes
    fingerprint: str
    https_url: str


def profile(enrolment: Enrolment) -> bytes:
    """Return the configuration profile that brings the authority to a phone.

    Payload ``com.apple.security.root`` as in Apple's Configuration Profile Reference. Its identifiers follow from the
    authority, so that installing it twice replaces it.
    """
    name = f"otadesk on {enrolment.computer}"
    identity = enrolment.fingerprint.replace(" ", "").lower()
    certificate = {
        "PayloadType": "com.apple.security.root",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"otadesk.nearby.{identity[:16]}.root",
        "PayloadUUID": _stable_uuid(identity, "root"),
        "PayloadDisplayName": name,
        "PayloadCertificateFileName": "otadesk.cer",
        "PayloadContent": enrolment.authority,
    }
    return plistlib.dumps(
        {
            "PayloadType": "Configuration",
            "PayloadVersion": 1,
            "PayloadIdentifier": f"otadesk.nearby.{identity[:16]}",
            "PayloadUUID": _stable_uuid(identity, "profile"),
            "PayloadDisplayName": name,
            "PayloadOrganization": enrolment.computer,
            "PayloadDescription": "Lets this device install test apps from this computer in the local network.",
            "PayloadRemovalDisallowed": False,
            "PayloadContent": [certificate],
        }
    )


def page(enrolment: Enrolment, *, ready: bool) -> str:
    """Return the page as HTML: how to trust this computer, or (``ready``, seen over https) that it is done."""
    environment = Environment(loader=BaseLoader(), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = environment.from_string(assets.read_text(TEMPLATE))
    pairs = enrolment.fingerprint.split()
    return template.render(
        computer=enrolment.computer,
        profile=PROFILE,
        ready_url=enrolment.https_url + READY,
        fingerprint=[" ".join(pairs[start : start + 8]) for start in range(0, len(pairs), 8)],
        ready=ready,
    )


def plain_application(enrolment: Enrolment) -> ASGIApp:
    """Return what is served over plain HTTP: the page and the profile, nothing else."""
    return Starlette(routes=_routes(enrolment, root="/"))


def secure_application(enrolment: Enrolment, files: ASGIApp) -> ASGIApp:
    """Return what is served over HTTPS: the builds, and the same page and profile beside them."""

    def ready(_request: Request) -> Response:
        return _page_response(page(enrolment, ready=True))

    return Starlette(routes=[*_routes(enrolment), Route(READY, ready), Mount("/", files)])


def _routes(enrolment: Enrolment, *, root: str = FOLDER) -> list[BaseRoute]:
    content = page(enrolment, ready=False)
    signed_by_nobody = profile(enrolment)

    def show(_request: Request) -> Response:
        return _page_response(content)

    def download(_request: Request) -> Response:
        return Response(
            signed_by_nobody,
            media_type="application/x-apple-aspen-config",
            headers={**COMMON_HEADERS, "Cache-Control": EACH_TIME},
        )

    return [*(Route(path, show) for path in dict.fromkeys((root, FOLDER))), Route(PROFILE, download)]


def _page_response(content: str) -> Response:
    return Response(content, media_type="text/html", headers=_PAGE_HEADERS)


def _stable_uuid(identity: str, part: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"{identity}/{part}")).upper()
