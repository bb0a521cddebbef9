"""A core that answers as a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from support.packages import NOW, package
from support.releases import release

from otadesk.desktop.core import Published, Serving
from otadesk.desktop.devices.core import RealDeviceCore
from otadesk.desktop.first_page.recents import RecentRelease
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.preferences import Preferences
from otadesk.desktop.signing_in.answers import Answers
from otadesk.errors import OtadeskError, SettingsError
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.sample import BUNDLE_ID
from otadesk.phrases import NOTHING, Phrase, verbatim
from otadesk.preflight.check import Check, Finding, Outcome, Report, Severity
from otadesk.preflight.compare import Comparison, compare
from otadesk.preflight.examine import PackageReport
from otadesk.probe.recognise import ServerKind
from otadesk.probe.report import ProbeReport
from otadesk.progress import BytesSent, CancelToken, Flow, Listener, StepFinished, StepStarted
from otadesk.publish.connection_trial import TITLES, ConnectionReport, StageReport
from otadesk.publish.history import AppHistory
from otadesk.publish.htaccess import Standing
from otadesk.publish.journey import Transfer
from otadesk.publish.plan import Publication
from otadesk.publish.publisher import Preview, Receipt, Verified
from otadesk.publish.release_cache import Seen
from otadesk.remote.secret import Secret
from otadesk.remote.ssh_hosts import SshHost
from otadesk.remote.target import AgentKey
from otadesk.settings.devices import DeviceBook
from otadesk.settings.last_tests import LastTest
from otadesk.settings.secrets import KINDS, SecretKind
from otadesk.settings.server_files import export_servers, import_servers
from otadesk.settings.server_form import FieldProblem, problems
from otadesk.settings.servers import Server
from otadesk.settings.shared_keys import renewed, without
from otadesk.site import layout, qr
from otadesk.site.catalog import Release
from otadesk.site.link import links as links_of

PAGE = "https://builds.example.com/com.example.sample-abc/"
TRUST = "http://127.0.0.1:8480/"
HERE = "https://127.0.0.1:8443"
STAGING = Server("s1", "Staging", "files.example.com", "/var/www", "https://builds.example.com", user="deploy")

Script = Callable[[CancelToken, Listener, Answers], None]


def finding(check_id: str, severity: Severity, outcome: Outcome, title: str, evidence: str = "") -> Finding:
    words = Phrase("Finding", title)
    check = Check(
        check_id, title.lower(), severity, frozenset({"ipa"}), words, Phrase("", "They see it."), Phrase("", "Mend it.")
    )
    return Finding(check, outcome, verbatim(evidence))


def sound(name: str = "Sample", *more: Finding) -> PackageReport:
    """Return a build in which one check passed, and these findings."""
    passed = finding("Z01", "block", "pass", "The archive is damaged")
    return PackageReport(package(app={"name": name}), Report((passed, *more)))


def broken(name: str = "Sample") -> PackageReport:
    """Return a build that is known not to install."""
    return sound(name, finding("P03", "block", "fail", "The profile expired", "It ended yesterday."))


def sample() -> PackageReport:
    """Return the build that otadesk makes itself, which nobody signed."""
    found = finding("S01", "block", "fail", "The app is not signed")
    named = {"name": "otadesk Sample", "bundle_id": BUNDLE_ID}
    return PackageReport(replace(package(app=named), profile=None), Report((found,)))


def usual_steps(_token: CancelToken, listener: Listener, _answers: Answers) -> None:
    """Publish as it goes well."""
    for step in ("connect", "upload", "confirm", "switch", "probe"):
        listener(StepStarted(step))
        listener(BytesSent(10, 10, 5.0, 0.0))
        listener(StepFinished(step))


def gated(core: ScriptedCore) -> Callable[[CancelToken, Listener, Answers], None]:
    """Return a publish that has sent a third and waits until the test opens the gate, or until it is cancelled."""

    def script(token: CancelToken, listener: Listener, answers: Answers) -> None:
        listener(StepStarted("upload"))
        listener(BytesSent(1_000_000, 3_000_000, 500_000.0, 4.0))
        with token.breaking(core.gate.set):
            assert core.gate.wait(10)
        token.check()
        usual_steps(token, listener, answers)

    return script


class ScriptedReleases:
    """Implements ``ReleaseCore``: what is published at each place, or why that can't be told."""

    def __init__(self, calls: list[tuple[str, Any]]) -> None:
        self.calls = calls
        self.places: dict[str, Seen | OtadeskError] = {}
        self.remembered: dict[str, Seen] = {}
        self.gate: threading.Event | None = None
        self.files: dict[str, Path | OtadeskError] = {}

    def seen(self, key: str) -> Seen:
        return self.remembered.get(key, Seen())

    def look(self, key: str, answers: Answers, token: CancelToken) -> Seen:
        self.calls.append(("look", (key, answers)))
        if self.gate is not None:
            with token.breaking(self.gate.set):
                assert self.gate.wait(10)
            token.check()
        found = self.places.get(key, Seen())
        if isinstance(found, OtadeskError):
            raise found
        self.remembered[key] = found
        return found

    def withdraw(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        self._change(key, app, release, lambda one: replace(one, withdrawn=True))

    def restore(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        self._change(key, app, release, lambda one: replace(one, withdrawn=False))

    def delete(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        self.calls.append(("delete", release))
        self._change(key, app, release, lambda _one: None)

    def clear(self, key: str, app: AppHistory, answers: Answers, token: CancelToken) -> None:
        seen = self.places[key]
        assert not isinstance(seen, OtadeskError)
        apps = tuple(replace(one, stopped=()) if one.folder == app.folder else one for one in seen.apps)
        self.places[key] = replace(seen, apps=apps)

    def fetch(
        self, key: str, folder: str, release: Release, answers: Answers, token: CancelToken, listener: Listener
    ) -> Path:
        self.calls.append(("fetch", release.id))
        listener(BytesSent(1, 2, 1.0, 1.0))
        found = self.files.get(release.id, Path(f"{release.build}.ipa"))
        if isinstance(found, OtadeskError):
            raise found
        return found

    def fetched(self, release: Release) -> Path | None:
        found = self.files.get(release.id)
        return found if isinstance(found, Path) else None

    def discard(self, release: Release) -> None:
        self.calls.append(("discard", release.id))

    def compare(self, before: Path, after: Path) -> Comparison:
        self.calls.append(("compare", (before, after)))
        first, second = package(app={"build": before.stem}), package(app={"build": after.stem})
        return compare(first, second)

    def _change(self, key: str, app: AppHistory, release: str, how: Callable[[Release], Release | None]) -> None:
        seen = self.places[key]
        assert not isinstance(seen, OtadeskError)
        apps = []
        for one in seen.apps:
            changed = [
                how(known) if known.id == release and one.folder == app.folder else known for known in one.releases
            ]
            apps.append(replace(one, releases=tuple(known for known in changed if known is not None)))
        self.places[key] = replace(seen, apps=tuple(one for one in apps if one.releases))


class ScriptedDevices(RealDeviceCore):
    """The real thing over a settings file in memory, so that adding, merging and undoing are as they are."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        super().__init__(DeviceBook(self.store))  # type: ignore[arg-type]  # reads and updates as a store does


class MemoryStore:
    """A settings file without a file."""

    file = Path("settings.json")

    def __init__(self) -> None:
        self.document: dict[str, Any] = {}
        self.error: OtadeskError | None = None

    def read(self) -> dict[str, Any]:
        if self.error is not None:
            raise self.error
        return deepcopy(self.document)

    def update(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
        self.document = change(self.read())
        return self.document


class ScriptedCore:
    """Implements ``otadesk.desktop.core.Core``; every attribute may be changed before it is asked."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.flows: list[Flow] = []
        self.examined: dict[str, PackageReport | OtadeskError] = {}
        self.zipped: dict[str, tuple[Path, ...]] = {}
        self.deeply: dict[str, PackageReport | OtadeskError] = {}
        self.deep_gate: threading.Event | None = None
        self.server_list: list[Server] = []
        self.tested: dict[str, LastTest] = {}
        self.scripts: list[Script] = []
        self.looks: list[Script] = []
        self.trial: list[Script] = []
        self.stages: tuple[StageReport, ...] = tuple(StageReport(name, ok=True, title=TITLES[name]) for name in TITLES)
        self.web_server: ServerKind | None = None
        self.htaccess: Standing = "none"
        self.unforeseen: list[OtadeskError] = []
        """Why it can't be told what would be written, the first time and those after it."""
        self.limits: Phrase = NOTHING
        self.leads_back = False
        self.probe: Report | None = Report((finding("N01", "block", "pass", "There is no page"),))
        self.releases = ScriptedReleases(self.calls)
        self.testers = ScriptedDevices()
        self.hosts: tuple[SshHost, ...] = ()
        self.recent: list[RecentRelease] = []
        self.liked = Preferences()
        self.settings_error: SettingsError | None = None
        self.has_keychain = True
        self.keychain_error: SettingsError | None = None
        self.not_kept = NOTHING
        self.kept: dict[tuple[str, str], tuple[Secret, bool]] = {}
        self.pinned: list[tuple[str, str]] = []
        self.served = self.served_again = 0
        self.publishing_to = ""
        self.page = PAGE
        """Where the next publish leads to."""
        self.closed = False
        self.gate = threading.Event()
        """For scripts that shall wait until the test lets them go on."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0

    def servers(self) -> tuple[Server, ...]:
        if self.settings_error is not None:
            raise self.settings_error
        return tuple(self.server_list)

    def problems(self, server: Server) -> tuple[FieldProblem, ...]:
        return problems(server, self.servers())

    def save(self, server: Server, forgotten: tuple[str, ...] = ()) -> Server:
        self.server_list = [without(one, forgotten) for one in self.server_list]
        saved = server if server.id else replace(server, id=f"s{len(self.server_list) + 1}")
        self.server_list = [one for one in self.server_list if one.id != saved.id] + [saved]
        return saved

    def last_tests(self) -> Mapping[str, LastTest]:
        return self.tested

    def keep_test(self, server: Server, test: LastTest) -> None:
        self.tested[server.id] = test

    def remove(self, server_id: str) -> Callable[[], object]:
        before = self.server_list
        self.server_list = [one for one in before if one.id != server_id]
        self.forget_secrets(server_id)
        return lambda: setattr(self, "server_list", before)

    def pin(self, server_id: str, host_key: str, *, everywhere: bool = False) -> None:
        if everywhere:
            self.server_list = [renewed(one, host_key) for one in self.server_list]
        self.pinned.append((server_id, host_key))

    def keep_secret(self, server_id: str, kind: SecretKind, secret: Secret, *, keep: bool) -> Phrase:
        self.kept[server_id, kind] = (secret, keep)
        return self.not_kept

    def kept_secret(self, server_id: str, kind: SecretKind) -> Secret | None:
        return self.kept.get((server_id, kind), (None, False))[0]

    def kept_kinds(self, server: Server) -> tuple[SecretKind, ...]:
        return tuple(kind for kind in KINDS if (server.id, kind) in self.kept)

    def forget_secrets(self, server_id: str) -> None:
        self.calls.append(("forget", server_id))
        if self.keychain_error is not None:
            raise self.keychain_error
        self.kept = {known: secret for known, secret in self.kept.items() if known[0] != server_id}

    def keychain(self) -> bool:
        return self.has_keychain

    def agent_keys(self) -> tuple[AgentKey, ...]:
        return (AgentKey("SHA256:abc", "me@example.com", "ssh-ed25519"),)

    def sample(self) -> Path:
        self.calls.append(("sample", None))
        self.examined["OtadeskSample.ipa"] = sample()
        return Path("OtadeskSample.ipa")

    def examine(self, path: Path) -> PackageReport:
        self.calls.append(("examine", path))
        result = self.examined.get(path.name, sound(path.stem))
        if isinstance(result, OtadeskError):
            raise result
        return result

    def take_out(self, path: Path, token: CancelToken) -> tuple[Path, ...]:
        self.calls.append(("take out", path))
        return self.zipped[path.name]

    def examine_deeply(self, path: Path, token: CancelToken) -> PackageReport:
        self.calls.append(("examine deeply", path))
        if self.deep_gate is not None:
            with token.breaking(self.deep_gate.set):
                assert self.deep_gate.wait(10)
            token.check()
        result = self.deeply.get(path.name) or self.examined.get(path.name, sound(path.stem))
        if isinstance(result, OtadeskError):
            raise result
        return result

    def preview(self, package: AppPackage, key: str, notes: str, answers: Answers, token: CancelToken) -> Preview:
        self.calls.append(("preview", key))
        if self.unforeseen:
            raise self.unforeseen.pop(0)
        folder = layout.app_folder(package.app.bundle_id, bytes(16))
        planned = release(bundle_id=package.app.bundle_id)
        links = links_of("https://builds.example.com", folder, planned.id)
        publication = Publication(folder, planned, links, (), package.path)
        files = ((f"{folder}/{planned.id}/App.ipa", 1_000_000), (f"{folder}/{planned.id}/chunks.bin", 2_000))
        return Preview(publication, new_app=True, files=files, replaced=("index.html", "source.json"))

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
        self.calls.append(("publish", (package.app.name, key, notes, answers)))
        self.flows.append(flow)
        script = self.scripts.pop(0) if self.scripts else usual_steps
        script(token, listener, answers)
        links = layout.Links(*[self.page] * 5)
        receipt = Receipt(
            release(blocked=blocked), links, "ab", Transfer(10, 4, 6, 2.0), Verified("", ok=True), self._seen(), ()
        )
        near = key == NEARBY
        return Published(receipt, "Staging", TRUST if near else "", "AA BB" if near else "")

    def check_again(self, published: Published, key: str, token: CancelToken, listener: Listener) -> Published:
        self.calls.append(("check again", key))
        (self.looks.pop(0) if self.looks else usual_steps)(token, listener, Answers())
        return replace(published, receipt=replace(published.receipt, probe=self._seen()))

    def _seen(self) -> ProbeReport | None:
        return ProbeReport(self.probe, PAGE, PAGE, PAGE, "") if self.probe else None

    def publishes_to(self, server_id: str) -> bool:
        return server_id == self.publishing_to

    def prepare(self, key: str) -> None:
        self.calls.append(("prepare", key))

    def hang_up(self, key: str) -> None:
        self.calls.append(("hang up", key))

    def try_connection(
        self, server: Server, answers: Answers, token: CancelToken, listener: Callable[[StageReport], None]
    ) -> ConnectionReport:
        self.calls.append(("try", (server, answers)))
        if self.trial:
            self.trial.pop(0)(token, lambda _event: None, answers)
        for stage in self.stages:
            listener(stage)
        return ConnectionReport(self.stages, self.web_server, self.htaccess, self.limits, self.leads_back)

    def change_htaccess(self, server: Server, answers: Answers, token: CancelToken, *, install: bool) -> None:
        self.calls.append(("htaccess", (server, install)))
        if self.trial:
            self.trial.pop(0)(token, lambda _event: None, answers)
        self.htaccess = "there" if install else "possible"

    def export_servers(self) -> str:
        return export_servers(self.servers())

    def import_servers(self, text: str) -> tuple[Server, ...]:
        return import_servers(text)

    def ssh_hosts(self) -> tuple[SshHost, ...]:
        return self.hosts

    def recover(self) -> Path:
        self.settings_error = None
        return Path("settings.damaged.json")

    def recents(self) -> tuple[RecentRelease, ...]:
        return tuple(self.recent)

    def remember(self, recent: RecentRelease) -> None:
        self.recent.insert(0, recent)

    def preferences(self) -> Preferences:
        if self.settings_error is not None:
            raise self.settings_error
        return self.liked

    def prefer(self, preferences: Preferences) -> None:
        self.liked = preferences

    def code(self, url: str) -> qr.Matrix:
        return qr.matrix(url)

    def code_svg(self, url: str) -> bytes:
        return qr.svg(url).encode()

    def code_png(self, url: str) -> bytes:
        return qr.png(url)

    def serve(self) -> str:
        self.served += 1
        return TRUST

    def serving(self) -> Serving | None:
        return Serving(HERE, TRUST, "7C:1F:0B") if self.served else None

    def serve_again(self) -> None:
        self.served_again += 1

    def close(self) -> None:
        self.closed = True

    # -- for tests

    def said(self, name: str) -> list[Any]:
        """Return what was asked under this name."""
        return [what for known, what in self.calls if known == name]


def raising(*errors: OtadeskError) -> Iterable[Script]:
    """Return scripts that fail with these errors, one after the other."""

    def script(error: OtadeskError) -> Script:
        def run(_token: CancelToken, _listener: Listener, _answers: Answers) -> None:
            raise error

        return run

    return [script(error) for error in errors]
