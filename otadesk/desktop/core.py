"""What the window asks of the core: one protocol, so that a test can answer in its place.

Most calls may wait for a disk, a keychain or a server: they are made from a Job, never from the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from otadesk.desktop.devices.core import DeviceCore
from otadesk.desktop.first_page.recents import RecentRelease
from otadesk.desktop.preferences import Preferences
from otadesk.desktop.releases.core import ReleaseCore
from otadesk.desktop.signing_in.answers import Answers
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import Phrase
from otadesk.preflight.examine import PackageReport
from otadesk.progress import CancelToken, Flow, Listener
from otadesk.publish.connection_trial import ConnectionReport, StageReport
from otadesk.publish.publisher import Preview, Receipt
from otadesk.remote.secret import Secret
from otadesk.remote.ssh_hosts import SshHost
from otadesk.remote.target import AgentKey
from otadesk.settings.last_tests import LastTest
from otadesk.settings.secrets import SecretKind
from otadesk.settings.server_form import FieldProblem
from otadesk.settings.servers import Server
from otadesk.site.qr import Matrix


@dataclass(frozen=True, slots=True)
class Published:
    """A receipt, the name of the place, and, where testers must trust this computer first, how they do."""

    receipt: Receipt
    place: str
    trust_url: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Serving:
    """Where this computer serves testers, where they begin to trust it, and the fingerprint that the phone shows."""

    url: str
    trust_url: str
    fingerprint: str


class Core(Protocol):
    """Everything that the window needs. Raises errors of the one tree."""

    def now(self) -> datetime:
        """Return the time, aware."""

    def monotonic(self) -> float:
        """Return seconds that never go back."""

    def servers(self) -> tuple[Server, ...]:
        """Return the servers."""

    def problems(self, server: Server) -> tuple[FieldProblem, ...]:
        """Return what is wrong with a server's fields."""

    def save(self, server: Server, forgotten: tuple[str, ...] = ()) -> Server:
        """Save a server, a new one if it has no id yet; ``forgotten`` are host keys that no other shall hold either."""

    def last_tests(self) -> Mapping[str, LastTest]:
        """Return how the last test of each server ended, by its id."""

    def keep_test(self, server: Server, test: LastTest) -> None:
        """Keep how the test of a server ended."""

    def remove(self, server_id: str) -> Callable[[], object]:
        """Forget a server and its secrets; return what puts it back, without those."""

    def pin(self, server_id: str, host_key: str, *, everywhere: bool = False) -> None:
        """Remember a server's confirmed host key, ``everywhere`` in place of others of the same host and port."""

    def keep_secret(self, server_id: str, kind: SecretKind, secret: Secret, *, keep: bool) -> Phrase:
        """Keep a secret, in the keychain or until otadesk ends; return why it isn't in the keychain, or NOTHING."""

    def kept_secret(self, server_id: str, kind: SecretKind) -> Secret | None:
        """Return a secret that is kept, or None."""

    def kept_kinds(self, server: Server) -> tuple[SecretKind, ...]:
        """Return what is kept of a server; a keychain that is locked is asked only where something may be in it."""

    def forget_secrets(self, server_id: str) -> None:
        """Forget a server's secrets; raises where the keychain doesn't let go of them."""

    def keychain(self) -> bool:
        """Whether there is a keychain."""

    def agent_keys(self) -> tuple[AgentKey, ...]:
        """Return the agent's keys."""

    def sample(self) -> Path:
        """Write a build of otadesk's own to show the way with, and return where it is."""

    def examine(self, path: Path) -> PackageReport:
        """Read and judge a build at a glance: well under a second, whatever its size."""

    def take_out(self, path: Path, token: CancelToken) -> tuple[Path, ...]:
        """Return the builds that a zip holds, as files of their own."""

    def examine_deeply(self, path: Path, token: CancelToken) -> PackageReport:
        """Judge it again after a look at every file and signature in it, which may take a while."""

    def preview(self, package: AppPackage, key: str, notes: str, answers: Answers, token: CancelToken) -> Preview:
        """Say what a publish would write."""

    def prepare(self, key: str) -> None:
        """Read those parts of otadesk that a publish to a place needs, before somebody asks for one."""

    def publish(
        self,
        package: AppPackage,
        key: str,
        notes: str,
        answers: Answers,
        token: CancelToken,
        listener: Listener,
        flow: Flow,
        *,
        blocked: bool = False,
    ) -> Published:
        """Publish a build; ``flow`` is how it is paused. The connection stays open for the next one.

        ``blocked`` says that it is known not to install.
        """

    def check_again(self, published: Published, key: str, token: CancelToken, listener: Listener) -> Published:
        """Look once more, as a phone would, at what was published."""

    def publishes_to(self, server_id: str) -> bool:
        """Whether a build is on its way to a server."""

    def hang_up(self, key: str) -> None:
        """End the connection that the last publish to a place left open; comes when none to it is under way."""

    def try_connection(
        self, server: Server, answers: Answers, token: CancelToken, listener: Callable[[StageReport], None]
    ) -> ConnectionReport:
        """Try a server's settings out."""

    def change_htaccess(self, server: Server, answers: Answers, token: CancelToken, *, install: bool) -> None:
        """Put our .htaccess beside a server's builds, or take it away."""

    @property
    def releases(self) -> ReleaseCore:
        """What is published where."""

    @property
    def testers(self) -> DeviceCore:
        """The testers' devices."""

    def export_servers(self) -> str:
        """Return every server as a text for a colleague, without secrets."""

    def import_servers(self, text: str) -> tuple[Server, ...]:
        """Return the servers in such a text, not saved yet."""

    def ssh_hosts(self) -> tuple[SshHost, ...]:
        """Return the hosts that the user's SSH settings name."""

    def recover(self) -> Path:
        """Set damaged settings aside for the version before them, and return where they are now."""

    def recents(self) -> tuple[RecentRelease, ...]:
        """Return what was published from here of late."""

    def remember(self, recent: RecentRelease) -> None:
        """Put a release first among those."""

    def preferences(self) -> Preferences:
        """Return how somebody likes the window."""

    def prefer(self, preferences: Preferences) -> None:
        """Save that."""

    def code(self, url: str) -> Matrix:
        """Return an address as a QR code."""

    def code_svg(self, url: str) -> bytes:
        """Return it as a file."""

    def code_png(self, url: str) -> bytes:
        """Return it as a file."""

    def serve(self) -> str:
        """Serve this computer, if that isn't done already; return the address by which phones begin to trust it."""

    def serving(self) -> Serving | None:
        """Return how this computer serves, or None while it doesn't; never waits."""

    def serve_again(self) -> None:
        """Serve what was published on this computer before the window was opened, if there is anything."""

    def close(self) -> None:
        """Stop serving testers nearby."""
