"""From what the user typed and ``~/.ssh/config`` to the hosts that are to be connected, one after the other."""

from __future__ import annotations

import getpass
import os
import re
import socket
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from otadesk.errors import ConnectError
from otadesk.hosts import at_port
from otadesk.phrases import N_
from otadesk.remote.ssh_config import HostSettings, expand, look_up
from otadesk.remote.target import SYSTEM_SSH_CONFIG, USER_SSH_CONFIG, SshTarget

MOST_HOPS = 8
STANDARD_PORT = 22
CONNECT_SECONDS = 15.0
DEFAULT_IDENTITIES = ("id_rsa", "id_ecdsa", "id_ecdsa_sk", "id_ed25519", "id_ed25519_sk")
FAMILIES = {"inet": socket.AF_INET, "inet6": socket.AF_INET6}


@dataclass(frozen=True, slots=True)
class Hop:
    """One host to connect to and sign in at, with everything that the settings say about it."""

    name: str
    """As it was typed: an alias or a host."""
    host: str
    port: int
    user: str
    is_last: bool
    identity_agent: str
    identity_files: tuple[Path, ...]
    chose_identity_files: bool
    """Whether the settings name the key files; otherwise they are those that ssh looks for."""
    certificate_files: tuple[Path, ...]
    identities_only: bool
    key_alias: str
    known_hosts: tuple[Path, ...]
    connect_seconds: float
    family: int
    proxy_command: str

    def __str__(self) -> str:
        return at_port(self.host, self.port)


@dataclass(frozen=True, slots=True)
class _Spot:
    """What is typed for one host: empty fields come from the settings."""

    name: str
    port: int = 0
    user: str = ""


class RoutePlanner:
    """Knows where the settings lie and who asks."""

    def __init__(self, ssh_config: Path | None, known_hosts: tuple[Path, ...], environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._home = home_of(environment)
        self._local_user = environment.get("USER") or environment.get("USERNAME") or _login_name()
        self._known_hosts = known_hosts
        files = () if ssh_config is None else (ssh_config,)
        # As with ssh -F, naming a file leaves out the system's.
        chosen = (*files, SYSTEM_SSH_CONFIG) if ssh_config == USER_SSH_CONFIG else files
        self._files = tuple(self._at_home(str(file)) for file in chosen)

    def plan(self, target: SshTarget) -> tuple[Hop, ...]:
        """Return the hops, the server itself last. Raises ConnectError for settings that can't be followed."""
        hops = self._hops(_Spot(target.host.strip(), target.port, target.user), target.jump.strip(), 0)
        return (*hops[:-1], replace(hops[-1], is_last=True))

    def _hops(self, spot: _Spot, jump: str, depth: int) -> tuple[Hop, ...]:
        if depth > MOST_HOPS:
            raise ConnectError(
                N_("Error", "The jump hosts of {host} lead in a circle.").of(host=spot.name),
                hint=N_("Error", "See ProxyJump in your SSH settings."),
            )
        settings = look_up(spot.name, self._files, user=spot.user, local_user=self._local_user, home=self._home)
        hop = self._hop(spot, settings)
        configured = settings.first("proxyjump")
        if jump:
            hop = replace(hop, proxy_command="")
        elif configured and _comes_first(settings, "proxyjump", "proxycommand"):
            hop = replace(hop, proxy_command="")
            jump = configured
        if not jump or jump.lower() == "none":
            return (hop,)
        # The last jump host is reached through those before it.
        *before, last = (part.strip() for part in jump.split(","))
        return (*self._hops(_parse_jump(last), ",".join(before), depth + 1), hop)

    def _hop(self, spot: _Spot, settings: HostSettings) -> Hop:
        host = expand(settings.first("hostname", "%h"), {"h": spot.name}).lower()
        port = spot.port or _number(settings.first("port"), STANDARD_PORT)
        user = spot.user or settings.first("user") or self._local_user
        tokens = {"d": str(self._home), "h": host, "n": spot.name, "p": str(port), "r": user, "u": self._local_user}
        tokens |= {"k": settings.first("hostkeyalias") or spot.name, "L": socket.gethostname().split(".")[0]}
        tokens |= {"l": socket.gethostname(), "i": str(os.getuid()) if hasattr(os, "getuid") else ""}

        def paths(values: Iterable[str]) -> tuple[Path, ...]:
            return tuple(self._at_home(self._expand(value, tokens)) for value in values if value.lower() != "none")

        chosen = settings.all("identityfile")
        known_hosts = self._known_hosts
        if self._known_hosts:
            configured = f"{settings.first('userknownhostsfile')} {settings.first('globalknownhostsfile')}"
            known_hosts = tuple(dict.fromkeys((*paths(configured.split()), *paths(map(str, known_hosts)))))
        agent = settings.first("identityagent")
        proxy = settings.first("proxycommand")
        return Hop(
            name=spot.name,
            host=host,
            port=port,
            user=user,
            is_last=False,
            identity_agent=str(self._at_home(self._expand(agent, tokens))) if "/" in agent else agent,
            identity_files=paths(chosen or (f"~/.ssh/{name}" for name in DEFAULT_IDENTITIES)),
            chose_identity_files=bool(chosen),
            certificate_files=paths(settings.all("certificatefile")),
            identities_only=settings.is_on("identitiesonly"),
            key_alias=settings.first("hostkeyalias"),
            known_hosts=known_hosts,
            connect_seconds=_number(settings.first("connecttimeout"), 0) or CONNECT_SECONDS,
            family=FAMILIES.get(settings.first("addressfamily").lower(), socket.AF_UNSPEC),
            proxy_command="" if proxy.lower() == "none" else expand(proxy, tokens),
        )

    def _expand(self, text: str, tokens: Mapping[str, str]) -> str:
        named = re.sub(r"\$\{(\w+)\}", lambda found: self._environment.get(found[1], ""), text)
        return expand(named, tokens)

    def _at_home(self, text: str) -> Path:
        return self._home / text[2:] if text.startswith("~/") else Path(text)


def home_of(environment: Mapping[str, str]) -> Path:
    """Return the home folder of whoever has this environment."""
    return Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())


def _parse_jump(text: str) -> _Spot:
    """Read ``[user@]host[:port]`` or ``ssh://[user@]host[:port]``; an IPv6 address stands in brackets."""
    found = re.fullmatch(r"(?:ssh://)?(?:(.+)@)?(\[[^\]]+\]|[^:@\s]+)(?::(\d{1,5}))?/?", text)
    if not found:
        raise ConnectError(
            N_("Error", "“{jump}” is not a jump host.").of(jump=text),
            hint=N_("Error", "Write it as “user@host:port”; several are separated by commas."),
        )
    return _Spot(found[2].strip("[]"), int(found[3] or 0), found[1] or "")


def _comes_first(settings: HostSettings, keyword: str, other: str) -> bool:
    """Whether of two keywords that exclude each other this one was found first."""
    found = list(settings.values)
    return other not in found or found.index(keyword) < found.index(other)


def _number(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() else default


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such account: a container run under a bare number
        return ""
