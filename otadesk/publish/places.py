"""A place where builds are published: a destination to write to, and the public address that testers use."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.remote.destination import Destination
from otadesk.remote.secret import Secrets
from otadesk.remote.ssh import open_sftp
from otadesk.remote.target import SshTarget
from otadesk.settings.servers import Server

NO_FOLDER = N_("Seen", "there is no folder “{folder}” yet")
FIRST_PUBLISH_MAKES_IT = N_(
    "ConnectionTrial", "The first publish makes it. If builds are on this server already, correct the folder."
)


@dataclass(frozen=True, slots=True)
class Place:
    """``url`` is absolute https without a last slash; ``keep`` is how many releases to keep, 0 for all.

    ``trust_url`` is where a tester gets the certificate of a private authority, or empty. ``catalogue`` asks for a page
    of all apps, ``feed`` for a feed of each, ``device_check`` for hashes of the devices that a build includes.
    """

    key: str
    name: str
    url: str
    private: bool
    keep: int
    ca_file: str
    open: Callable[[CancelToken], Destination]
    trust_url: str = ""
    bytes_per_second: int = 0
    """How fast it may be sent at most; 0 sets no limit."""
    catalogue: bool = False
    feed: bool = False
    device_check: bool = True
    open_for_upload: Callable[[CancelToken], Destination] | None = None
    """As ``open``, and begins on the way what a large file will need; None where ``open`` does."""

    @property
    def sign_in(self) -> Callable[[CancelToken], Destination]:
        """What opens the place for a publish."""
        return self.open_for_upload or self.open


def ssh_target(server: Server) -> SshTarget:
    """Return how to sign in to a server, from its profile."""
    return SshTarget(
        host=server.host,
        port=server.port,
        user=server.user,
        sign_in=server.sign_in,
        agent_key=server.agent_key,
        key_file=str(Path(server.key_file).expanduser()) if server.key_file else "",
        jump=server.jump,
        host_keys=server.host_keys,
    )


def server_place(server: Server, secrets: Secrets) -> Place:
    """Return the place that a server profile describes, with what is needed to sign in."""

    def open_server(token: CancelToken, *, is_for_upload: bool = False) -> Destination:
        target = ssh_target(server)
        return open_sftp(target, server.root, secrets, token, environment=os.environ, is_for_upload=is_for_upload)

    return Place(
        key=server.id,
        name=server.name,
        url=server.url.rstrip("/"),
        private=server.private,
        keep=server.keep,
        ca_file=str(Path(server.ca_file).expanduser()) if server.ca_file else "",
        open=open_server,
        bytes_per_second=server.upload_limit * 1000,
        catalogue=server.catalogue,
        feed=server.feed,
        device_check=server.device_check,
        open_for_upload=partial(open_server, is_for_upload=True),
    )
