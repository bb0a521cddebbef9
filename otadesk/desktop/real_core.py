"""The core as it is: the window's calls, handed to the rooms below."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from otadesk.desktop.core import Published, Serving
from otadesk.desktop.devices.core import RealDeviceCore
from otadesk.desktop.first_page.recents import RecentBook, RecentRelease
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.preferences import PreferenceBook, Preferences
from otadesk.desktop.releases.core import RealReleaseCore
from otadesk.desktop.signing_in.answers import Answers, secrets_for
from otadesk.desktop.this_computer import ThisComputer
from otadesk.errors import OtadeskError, SettingsError
from otadesk.ipa.inspect import AppPackage, inspect
from otadesk.ipa.sample import build_sample
from otadesk.ipa.trust import Trust, apple_trust
from otadesk.nearby.site_folder import is_anything_published
from otadesk.phrases import N_, Phrase
from otadesk.preflight.deep import examine_whole
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import PackageReport, examine
from otadesk.progress import CancelToken, Flow, Listener
from otadesk.publish import htaccess
from otadesk.publish.connection_trial import ConnectionReport, StageReport, try_connection
from otadesk.publish.places import Place, server_place
from otadesk.publish.plan import page_icon
from otadesk.publish.publisher import Preview, look_at, preview, publish
from otadesk.publish.shared_lines import SharedLines
from otadesk.publish.surroundings import Surroundings
from otadesk.publish.unpacked import UnpackedBuilds
from otadesk.remote.secret import Secret, Secrets
from otadesk.remote.ssh import agent_keys
from otadesk.remote.ssh_hosts import SshHost, ssh_hosts
from otadesk.remote.target import AgentKey
from otadesk.settings.last_tests import LastTest
from otadesk.settings.paths import Places
from otadesk.settings.secrets import SecretKind
from otadesk.settings.secrets import Secrets as KeptSecrets
from otadesk.settings.server_files import export_servers, import_servers
from otadesk.settings.server_form import FieldProblem, problems, tidied
from otadesk.settings.servers import Server
from otadesk.site import qr
from otadesk.wiring import Wiring

if TYPE_CHECKING:
    from otadesk.nearby.server import NearbyServer


class RealCore:
    """The core as it is, over one wiring."""

    def __init__(
        self,
        wiring: Wiring,
        make_nearby: Callable[[Places], NearbyServer] | None = None,
        trust: Callable[[], Trust] = apple_trust,
    ) -> None:
        """``make_nearby`` makes the server of this computer, not yet started; None is the usual one.

        ``trust`` says whose signatures count.
        """
        self._wiring, self._trust = wiring, trust
        self._lock = threading.Lock()
        self._here = ThisComputer(wiring.places, make_nearby)
        self._lines = SharedLines()
        self._recents = RecentBook(wiring.places.cache)
        self._preferences = PreferenceBook(wiring.store)
        self.releases = RealReleaseCore(wiring.places.cache, self._place, self._surroundings)
        self.testers = RealDeviceCore(wiring.devices)

    def now(self) -> datetime:
        """Return the time, aware."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return time.monotonic()

    # -- servers and secrets

    def servers(self) -> tuple[Server, ...]:
        """Return the servers in the settings."""
        return self._wiring.servers.servers()

    def problems(self, server: Server) -> tuple[FieldProblem, ...]:
        """Return what is wrong with a server's fields."""
        return problems(tidied(server), self.servers())

    def save(self, server: Server, forgotten: tuple[str, ...] = ()) -> Server:
        """Save a server, a new one if it has no id yet, and forget host keys in all the others."""
        return self._wiring.servers.edit(server, forgotten) if server.id else self._wiring.servers.add(server)

    def last_tests(self) -> Mapping[str, LastTest]:
        """Return how the last test of each server ended."""
        return self._wiring.last_tests.of(self.servers())

    def keep_test(self, server: Server, test: LastTest) -> None:
        """Keep how the test of a server ended."""
        self._wiring.last_tests.keep(server, test)

    def remove(self, server_id: str) -> Callable[[], object]:
        """Forget a server and its secrets; return what puts it back, without those."""
        put_back = self._wiring.servers.remove(server_id)
        self._secrets().forget(server_id)
        self.releases.forget(server_id)
        return put_back

    def export_servers(self) -> str:
        """Return every server without secrets."""
        return export_servers(self.servers())

    def import_servers(self, text: str) -> tuple[Server, ...]:
        """Return the servers in an exported text."""
        return import_servers(text)

    def ssh_hosts(self) -> tuple[SshHost, ...]:
        """Return the hosts in ~/.ssh/config."""
        home = Path.home()
        return ssh_hosts(home / ".ssh" / "config", home)

    def recover(self) -> Path:
        """Set damaged settings aside."""
        return self._wiring.store.recover()

    def pin(self, server_id: str, host_key: str, *, everywhere: bool = False) -> None:
        """Remember a confirmed host key."""
        if everywhere:
            self._wiring.servers.renew(host_key)
        if server_id:
            self._wiring.servers.pin(server_id, host_key)

    def keep_secret(self, server_id: str, kind: SecretKind, secret: Secret, *, keep: bool) -> Phrase:
        """Keep a secret, in the keychain or until otadesk ends; return why it isn't in the keychain."""
        store = self._secrets().set if keep else self._secrets().keep_for_session
        return store(server_id, kind, secret.reveal()).reason

    def kept_secret(self, server_id: str, kind: SecretKind) -> Secret | None:
        """Return a secret that is kept, or None."""
        kept = self._secrets().get(server_id, kind)
        return Secret(kept) if kept else None

    def kept_kinds(self, server: Server) -> tuple[SecretKind, ...]:
        """Return what is kept of a server."""
        return self._secrets().kinds(server.id, server.sign_in)

    def forget_secrets(self, server_id: str) -> None:
        """Forget a server's secrets."""
        if not self._secrets().forget(server_id):
            raise SettingsError(
                N_("Error", "The keychain did not let go of what is saved for this server."),
                hint=N_("Error", "Unlock the keychain, then try again."),
            )

    def keychain(self) -> bool:
        """Whether there is a keychain."""
        return not self._secrets().keychain_missing

    def agent_keys(self) -> tuple[AgentKey, ...]:
        """Return the agent's keys."""
        return agent_keys()

    def _secrets(self) -> KeptSecrets:
        # Jobs run side by side, and a second object would not know what the first keeps for the session.
        with self._lock:
            return self._wiring.secrets

    # -- builds

    def sample(self) -> Path:
        """Write the sample into the cache."""
        file = self._wiring.places.cache / "sample" / "OtadeskSample.ipa"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            return build_sample(file)
        except OSError as error:
            title = N_("Error", "The sample can’t be written.")
            raise OtadeskError(title, detail=f"{file.parent}: {error.strerror or error}") from error

    def examine(self, path: Path) -> PackageReport:
        """Read and judge a build at a glance, for the testers' devices that are known."""
        return examine(inspect(path), now=self.now(), devices=self._devices())

    def take_out(self, path: Path, token: CancelToken) -> tuple[Path, ...]:
        """Return the builds that a zip holds, as files of their own."""
        return UnpackedBuilds(self._wiring.places.cache).take_out(path, token.check)

    def examine_deeply(self, path: Path, token: CancelToken) -> PackageReport:
        """Judge it again after a look at every file and signature in it."""
        return examine_whole(path, trust=self._trust(), now=self.now(), devices=self._devices(), check=token.check)

    def _devices(self) -> tuple[DeviceFacts, ...]:
        known = self._wiring.devices.devices()
        return tuple(DeviceFacts(device.name, device.udid, device.model, device.os) for device in known)

    def preview(self, package: AppPackage, key: str, notes: str, answers: Answers, token: CancelToken) -> Preview:
        """Say what a publish would write."""
        return preview(package, self._place(key, answers), notes, surroundings=self._surroundings(), token=token)

    def prepare(self, key: str) -> None:
        """Read what a publish needs: to do so when it is asked for would hold it up, and the window with it."""
        import filelock  # noqa: F401, PLC0415 - 70 ms that no start should wait for

        if key == NEARBY:
            self._here.prepare()

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
        """Publish a build."""
        place, surroundings = self._place(key, answers), self._surroundings()
        with self._lines.to(key, self._server(key)) as lend:
            receipt = publish(
                package,
                place,
                notes,
                surroundings=surroundings,
                token=token,
                listener=listener,
                flow=flow,
                lend=lend,
                blocked=blocked,
            )
        self.releases.note(key, receipt, place.keep, page_icon(package))
        serving = self.serving() if key == NEARBY else None
        return Published(receipt, place.name, place.trust_url, serving.fingerprint if serving else "")

    def check_again(self, published: Published, key: str, token: CancelToken, listener: Listener) -> Published:
        """Look once more at what was published, by the settings as they are now."""
        place = self._place(key, Answers())
        return replace(published, receipt=look_at(published.receipt, place, token=token, listener=listener))

    def publishes_to(self, server_id: str) -> bool:
        """Whether a build is on its way to a server."""
        return self._lines.is_used(server_id)

    def hang_up(self, key: str) -> None:
        """End the connection that the last publish to a place left open."""
        self._lines.hang_up(key)

    def _surroundings(self) -> Surroundings:
        with self._lock:
            return self._wiring.surroundings

    # -- places

    def try_connection(
        self, server: Server, answers: Answers, token: CancelToken, listener: Callable[[StageReport], None]
    ) -> ConnectionReport:
        """Try a server's settings out."""
        ready, secrets = self._ready(tidied(server), answers)
        return try_connection(ready, secrets, token=token, listener=listener)

    def change_htaccess(self, server: Server, answers: Answers, token: CancelToken, *, install: bool) -> None:
        """Put our .htaccess beside a server's builds, or take it away."""
        place = server_place(*self._ready(tidied(server), answers))
        with closing(place.open(token)) as destination:
            if install:
                htaccess.install(destination, place, token)
            else:
                htaccess.remove(destination)

    def _place(self, key: str, answers: Answers) -> Place:
        if key == NEARBY:
            return self._here.place()
        server = self._server(key)
        if server is None:
            raise SettingsError(N_("Error", "This server is no longer in the settings."))
        return server_place(*self._ready(server, answers))

    def _server(self, key: str) -> Server | None:
        return next((server for server in self.servers() if server.id == key), None)

    def _ready(self, server: Server, answers: Answers) -> tuple[Server, Secrets]:
        """Return a server and the secrets for it."""
        secrets = secrets_for(server, answers.secrets, self.kept_secret)
        return replace(server, host_keys=(*server.host_keys, *answers.host_keys)), secrets

    def serve(self) -> str:
        """Serve this computer; return the address by which phones begin to trust it."""
        return self._here.place().trust_url

    def serving(self) -> Serving | None:
        """Return how this computer serves, or None while it doesn't."""
        return self._here.serving()

    def serve_again(self) -> None:
        """Serve what was published on this computer before, if there is anything: somebody may have its code."""
        if is_anything_published(self._wiring.places):
            self.serve()

    def close(self) -> None:
        """Stop serving testers nearby, and leave the server."""
        self._lines.close()
        self._here.stop()

    # -- what the window remembers

    def recents(self) -> tuple[RecentRelease, ...]:
        """Return what was published from here of late."""
        return self._recents.read()

    def remember(self, recent: RecentRelease) -> None:
        """Put a release first among those."""
        self._recents.remember(recent)

    def preferences(self) -> Preferences:
        """Return how somebody likes the window."""
        return self._preferences.read()

    def prefer(self, preferences: Preferences) -> None:
        """Save that."""
        self._preferences.save(preferences)

    # -- codes

    def code(self, url: str) -> qr.Matrix:
        """Return an address as a QR code."""
        return qr.matrix(url)

    def code_svg(self, url: str) -> bytes:
        """Return it as an SVG file."""
        return qr.svg(url).encode("utf-8")

    def code_png(self, url: str) -> bytes:
        """Return it as a PNG file."""
        return qr.png(url)
