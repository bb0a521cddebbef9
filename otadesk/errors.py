"""The one tree of errors that otadesk raises on purpose.

OtadeskError                    every error below; the faces show its title, detail and hint
├── UsageError                  the command or its arguments are wrong
├── PackageError                the file is not an IPA that otadesk can read
├── SettingsError               a settings file or a value in it can't be used
├── ConnectError                the server can't be reached or doesn't let us in
│   ├── HostKeyChanged          the server's key differs from the one that is remembered
│   ├── AuthenticationFailed    the server refused the user
│   └── Question                the work can go on once somebody has answered
│       ├── HostKeyUnknown      nobody has said yet whether this host key is right
│       └── SecretNeeded        a password, passphrase or one-time code is missing
├── DestinationError            the place where files go refused something
│   ├── NotFound, AlreadyExists, PermissionRefused, NoSpace, ConnectionLost
├── PublishError                the journey can't go on, whatever the place says
├── HtaccessRefused             no .htaccess of ours can stand beside the builds
├── ProbeError                  the address can't be looked at, e.g. it isn't a URL
├── NearbyError                 this computer can't serve testers
└── Cancelled                   somebody asked to stop

Errors say what happened (title), the facts (detail) and what to do next (hint). What a system or a library said is
fact as it is; what otadesk says itself is a phrase. An error that comes from another
library is mapped at one boundary, with ``raise … from``.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from otadesk.hosts import at_port
from otadesk.phrases import N_, NOTHING, Phrase, verbatim

AskedFor = Literal["password", "passphrase", "prompts"]
"""What somebody may have to type before a server lets them in; ``prompts`` are the server's own questions."""


class OtadeskError(Exception):
    """Base of all: a title, a detail, a hint; ``code`` and ``exit_code`` belong to the class."""

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 5

    def __init__(self, title: Phrase, *, detail: Phrase | str = "", hint: Phrase = NOTHING) -> None:
        super().__init__(title, detail, hint)
        self.title = title
        self.facts = detail if isinstance(detail, Phrase) else verbatim(detail)
        self.hint = hint

    @property
    def detail(self) -> str:
        """The facts, in English."""
        return str(self.facts)

    def __str__(self) -> str:
        return " ".join(part for part in (str(self.title), self.detail, str(self.hint)) if part)


def said(error: BaseException) -> str:
    """Return what the system or a library said of an error, without the number and the file that Python puts there."""
    by_system = getattr(error, "strerror", None)
    return by_system if isinstance(by_system, str) and by_system else str(error)


class UsageError(OtadeskError):
    """The command line, or a value typed into the window, is wrong."""

    code = "usage"
    exit_code = 2


class PackageError(OtadeskError):
    """The file is not a usable IPA; ``code`` tells what it is instead where that is known."""

    code = "not-an-ipa"
    exit_code = 3

    def __init__(self, title: Phrase, *, detail: Phrase | str = "", hint: Phrase = NOTHING, reason: str = "") -> None:
        super().__init__(title, detail=detail, hint=hint)
        self.reason = reason
        """A stable word for what the file is instead, such as ``html``, ``apk`` or ``truncated-zip``."""


class SettingsError(OtadeskError):
    """A settings file is damaged or newer than this program, or a value in it can't be used."""

    code = "settings"
    exit_code = 2

    def __init__(
        self, title: Phrase, *, detail: Phrase | str = "", hint: Phrase = NOTHING, is_damage: bool = False
    ) -> None:
        super().__init__(title, detail=detail, hint=hint)
        self.is_damage = is_damage
        """Whether the file can't be read for what stands in it, so that the version before it may take its place."""


class ConnectError(OtadeskError):
    """The server can't be reached, or the conversation with it can't be opened."""

    code = "connect"
    exit_code = 4


class AuthenticationFailed(ConnectError):
    """The server refused this user with these means; ``refused`` are the secrets that it was given in vain."""

    code = "authentication"

    def __init__(
        self, title: Phrase, *, detail: Phrase | str = "", hint: Phrase = NOTHING, refused: tuple[AskedFor, ...] = ()
    ) -> None:
        super().__init__(title, detail=detail, hint=hint)
        self.refused = refused


class HostKeyChanged(ConnectError):
    """The server's host key differs from the one that is remembered: never accepted by default."""

    code = "host-key-changed"

    def __init__(
        self,
        title: Phrase,
        *,
        host: str,
        port: int,
        expected: tuple[str, ...],
        offered: str,
        hint: Phrase = NOTHING,
        is_jump_host: bool = False,
        known_as: str = "",
    ) -> None:
        facts = N_("Fact", "expected {known}; the server offers {offered}")
        super().__init__(title, detail=facts.of(known=", ".join(expected), offered=offered), hint=hint)
        self.where = at_port(host, port)
        self.expected, self.offered, self.is_jump_host = expected, offered, is_jump_host
        self.known_as = known_as
        """Under which name known_hosts holds the key; empty where somebody confirmed it here."""


class Question(ConnectError):
    """The job ended because somebody has to answer first; the face asks, stores and runs it again."""

    code = "question"


class HostKeyUnknown(Question):
    """A host key that nobody has confirmed; ``fingerprint`` is OpenSSH's ``SHA256:…`` form."""

    code = "host-key-unknown"

    def __init__(
        self,
        title: Phrase,
        *,
        host: str,
        port: int,
        key_type: str,
        fingerprint: str,
        hint: Phrase = NOTHING,
        is_jump_host: bool = False,
    ) -> None:
        super().__init__(title, detail=f"{key_type} {fingerprint}", hint=hint)
        self.host, self.port, self.key_type, self.fingerprint = host, port, key_type, fingerprint
        self.where, self.is_jump_host = at_port(host, port), is_jump_host


class SecretNeeded(Question):
    """A password, a key's passphrase or an answer to the server's own prompts is missing."""

    code = "secret-needed"

    def __init__(
        self,
        title: Phrase,
        *,
        kind: AskedFor,
        subject: str,
        prompts: tuple[tuple[str, bool], ...] = (),
        detail: Phrase | str = "",
        hint: Phrase = NOTHING,
        refused: bool = False,
    ) -> None:
        super().__init__(title, detail=detail, hint=hint)
        self.kind, self.subject = kind, subject
        self.refused = refused
        """Whether one was given, and was wrong."""
        self.prompts = prompts
        """For ``prompts``: the server's words and whether the answer may be shown while it is typed."""


class DestinationError(OtadeskError):
    """The place where files go refused something."""

    code = "destination"


class NotFound(DestinationError):
    """There is no such file or folder."""

    code = "not-found"


class AlreadyExists(DestinationError):
    """The name is taken."""

    code = "already-exists"


class PermissionRefused(DestinationError):
    """The account may not do this."""

    code = "permission-refused"


class NoSpace(DestinationError):
    """The disk or the quota is full."""

    code = "no-space"


class ConnectionLost(DestinationError):
    """The connection broke or the server fell silent."""

    code = "connection-lost"


class PublishError(OtadeskError):
    """The journey can't go on: the copy differs, the release is unknown, the page can't be agreed on."""

    code = "publish"


class HtaccessRefused(OtadeskError):
    """No .htaccess of ours can stand there: somebody else's does, or the web server doesn't read it."""

    code = "htaccess"


class ProbeError(OtadeskError):
    """The address can't be looked at at all; what a look finds is a finding, not an error."""

    code = "probe"
    exit_code = 2


class NearbyError(OtadeskError):
    """This computer can't serve testers."""

    code = "nearby"


class Cancelled(OtadeskError):
    """Somebody asked to stop; never shown as an error."""

    code = "cancelled"
    exit_code = 130

    def __init__(self) -> None:
        super().__init__(Phrase("Error", "Cancelled."))
