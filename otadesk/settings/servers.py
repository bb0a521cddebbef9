"""Server profiles: how to reach a place by SFTP, and the public address under which testers find it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from otadesk.hosts import login
from otadesk.settings.records import Record

SignIn = Literal["agent", "key", "password"]
SIGN_INS: tuple[SignIn, ...] = ("agent", "key", "password")


@dataclass(frozen=True, slots=True)
class Server:
    """One server profile. ``id`` never changes; secrets are kept elsewhere, under that id.

    ``host`` may be an alias from ``~/.ssh/config``; ``port`` and ``user`` are empty (0, "") where that file says.
    ``root`` is the folder on the server that holds the builds, ``url`` its public https address without a last slash.
    """

    id: str
    name: str
    host: str
    root: str
    url: str
    port: int = 0
    user: str = ""
    sign_in: SignIn = "agent"
    agent_key: str = ""
    """With the agent: the one key to offer, by SHA256 fingerprint or comment; empty offers all, in order."""
    key_file: str = ""
    jump: str = ""
    """Jump hosts as ``ssh -J`` takes them; empty where ~/.ssh/config decides."""
    private: bool = True
    catalogue: bool = False
    """Whether to keep a page of all apps in ``root``; only those with open links are on it."""
    feed: bool = False
    """Whether to keep a feed of each app's releases. Whoever follows it by a service tells that service the link."""
    device_check: bool = True
    """Whether pages carry slow hashes of a profile's UDIDs, so that testers can see if their device is included."""
    keep: int = 0
    """How many releases of an app to keep; 0 keeps all."""
    upload_limit: int = 0
    """How many kilobytes (1000 bytes) a second an upload may take; 0 sets no limit."""
    ca_file: str = ""
    """A CA certificate in PEM, trusted for the probe in addition to the system's roots."""
    host_keys: tuple[str, ...] = ()
    """Confirmed host keys: ``[host]:port SHA256:…`` for the server and each jump host."""

    @property
    def login(self) -> str:
        """Whom it is used as: ``user@host:port``, without what is left to ~/.ssh/config, and without the usual port."""
        return login(self.user, self.host, self.port)


def server_record(server: Server) -> dict[str, Any]:
    """Return a server as the settings file holds it."""
    return {**asdict(server), "host_keys": list(server.host_keys)}


def read_server(value: object, place: str) -> Server:
    """Read a server from JSON that may hold anything; raises SettingsError naming ``place`` and the field.

    Keys that this otadesk doesn't know are passed over. The values have the right types; whether they make sense is
    ``server_form.problems``' question.
    """
    record = Record(value, place)
    return Server(
        id=record.text("id"),
        name=record.text("name"),
        host=record.text("host"),
        root=record.text("root"),
        url=record.text("url"),
        port=record.whole("port", 0),
        user=record.text("user", ""),
        sign_in=record.one_of("sign_in", SIGN_INS, "agent"),
        agent_key=record.text("agent_key", ""),
        key_file=record.text("key_file", ""),
        jump=record.text("jump", ""),
        private=record.flag("private", True),
        catalogue=record.flag("catalogue", False),
        feed=record.flag("feed", False),
        device_check=record.flag("device_check", True),
        keep=record.whole("keep", 0),
        upload_limit=record.whole("upload_limit", 0),
        ca_file=record.text("ca_file", ""),
        host_keys=record.texts("host_keys"),
    )
