"""The way in by SSH for everybody else: describe a server, open its files, list the agent's keys.

Importing this module is cheap: what needs paramiko is imported when a connection is made.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from otadesk.progress import CancelToken
from otadesk.remote.secret import Secret, Secrets
from otadesk.remote.target import (
    KNOWN_HOSTS,
    USER_SSH_CONFIG,
    AgentKey,
    SessionFacts,
    SshTarget,
    Stage,
    StageListener,
    ignore_stage,
    pin,
)

if TYPE_CHECKING:
    from otadesk.remote.sftp import SftpDestination

ASKS_NOBODY = frozenset({"publickey", "password"})
SOONER_THAN_ANYBODY = 1.0
"""Seconds beyond those of the key exchange, which takes as many waits: who signs in with a key in less has asked nobody
to touch or confirm it."""

__all__ = [
    "AgentKey",
    "Secret",
    "Secrets",
    "SessionFacts",
    "SshTarget",
    "Stage",
    "StageListener",
    "agent_keys",
    "open_sftp",
    "pin",
]


def open_sftp(  # noqa: PLR0913 - each is a fact of its own, given by name
    target: SshTarget,
    root: str,
    secrets: Secrets,
    token: CancelToken,
    *,
    ssh_config: Path | None = USER_SSH_CONFIG,
    known_hosts: tuple[Path, ...] = KNOWN_HOSTS,
    environment: Mapping[str, str] = os.environ,
    on_stage: StageListener = ignore_stage,
    is_for_upload: bool = False,
) -> SftpDestination:
    """Sign in and return the tree of files at ``root``: absolute, relative to the login folder, or ``~/…``.

    ``is_for_upload`` opens what an upload needs beside the first answers of the server.
    Raises HostKeyUnknown, HostKeyChanged, SecretNeeded, AuthenticationFailed, ConnectError or Cancelled.
    As with ``ssh -F``, the system's ssh_config is read only beside the default ``ssh_config``; None reads neither.
    Cancelling the token also breaks every later wait of the destination, which is unusable then.
    """
    # paramiko takes a third of a second to import.
    from otadesk.remote.session import open_session  # noqa: PLC0415
    from otadesk.remote.sftp import SftpDestination  # noqa: PLC0415

    sign_in = partial(
        open_session, target, secrets, token, ssh_config=ssh_config, known_hosts=known_hosts, environment=environment
    )
    began: dict[Stage, float] = {}

    def note(stage: Stage, host: str) -> None:
        began[stage] = time.monotonic()
        on_stage(stage, host)

    session = sign_in(on_stage=note)
    # A second factor, a prompt, or a key that wants to be touched would have to be answered by somebody each time.
    asks_nobody = ASKS_NOBODY.issuperset(session.facts.signed_in_by)
    if "publickey" in session.facts.signed_in_by:
        exchange, signing = began["host-key"] - began["key-exchange"], time.monotonic() - began["sign-in"]
        asks_nobody &= signing <= SOONER_THAN_ANYBODY + exchange
    another = partial(sign_in, on_stage=ignore_stage) if asks_nobody else None
    try:
        on_stage("files", "")
        return SftpDestination(session, root, another=another, is_for_upload=is_for_upload)
    except BaseException:
        session.close()
        raise


def agent_keys(environment: Mapping[str, str] = os.environ, identity_agent: str = "") -> tuple[AgentKey, ...]:
    """Return the keys of the agent that ``SSH_AUTH_SOCK`` names; none where there is no agent."""
    from otadesk.remote import agent  # noqa: PLC0415 - imports paramiko

    return agent.agent_keys(environment, identity_agent)
