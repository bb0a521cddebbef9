"""Every name that is somebody's and known here, so that a report of a mistake can leave it out."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator
from contextlib import suppress
from urllib.parse import urlsplit

from otadesk.desktop.core import Core
from otadesk.errors import OtadeskError
from otadesk.preflight.examine import PackageReport
from otadesk.preflight.report_people import people_in
from otadesk.publish.surroundings import user_name


def known_names(core: Core, reports: Iterable[PackageReport]) -> tuple[str, ...]:
    """Return names of servers, devices, apps, people and this computer; what can't be read is not among them."""
    names = [user_name(), platform.node()]
    for some in (_servers(core), _devices(core), _recents(core)):
        with suppress(OtadeskError):
            names += some
    for report in reports:
        names += [report.package.app.name, report.package.app.bundle_id, report.package.path.name]
        names += people_in(report.package, report.devices)
    return tuple({name for name in names if name.strip()})


def _servers(core: Core) -> Iterator[str]:
    for server in core.servers():
        yield from (server.name, server.host, server.user, server.root, server.url, urlsplit(server.url).netloc)
        yield from (server.jump, server.key_file, server.agent_key)


def _devices(core: Core) -> Iterator[str]:
    for device in core.testers.devices():
        yield from (device.name, device.udid)


def _recents(core: Core) -> Iterator[str]:
    for recent in core.recents():
        yield from (recent.name, recent.place, recent.url)
