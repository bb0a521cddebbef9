"""The core behind the window, as it is: a real build, published on this computer, with settings in a folder."""

from __future__ import annotations

import math
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from support import window_program
from support.ipa_builder import build_ipa
from support.judged import made_up_trust
from support.ports import free_port
from support.real_window import Window
from support.sshd import SshServer, sshd

from otadesk.desktop.core import Published
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.preferences import Preferences
from otadesk.desktop.real_core import RealCore
from otadesk.desktop.signing_in.answers import Answers
from otadesk.errors import Cancelled, PackageError, SettingsError
from otadesk.probe.report import ProbeReport
from otadesk.progress import CancelToken, Flow, StepFinished
from otadesk.remote.secret import Secret, Secrets
from otadesk.settings.secret_notes import SecretNotes
from otadesk.settings.secrets import Secrets as KeptSecrets
from otadesk.settings.secrets import SessionSecrets
from otadesk.settings.servers import Server
from otadesk.site.layout import PAGE_ICON
from otadesk.wiring import Wiring

SERVER = Server("", "Staging", "files.example.com", "/var/www", "https://builds.example.com")


@pytest.fixture
def wiring(tmp_path: Path) -> Wiring:
    made = Wiring({"OTADESK_HOME": str(tmp_path / "home")})
    # No test asks the keychain of whoever runs it.
    object.__setattr__(made, "secrets", KeptSecrets(None))
    return made


@pytest.fixture
def core(wiring: Wiring) -> Iterator[RealCore]:
    made = RealCore(wiring, window_program.on_loopback)
    yield made
    made.close()


def fetch(core: RealCore, url: str) -> str:
    assert core._here._server is not None
    context = ssl.create_default_context(cafile=str(core._here._server.ca_file))
    with urllib.request.urlopen(url, context=context, timeout=30) as answer:  # noqa: S310 - https on loopback
        return str(answer.read().decode("utf-8"))


PREPARED = """
import sys
from otadesk.desktop.real_core import RealCore
from otadesk.wiring import Wiring

core = RealCore(Wiring({"OTADESK_HOME": sys.argv[1]}))
for place in sys.argv[2:]:
    core.prepare(place)
print(*(name for name in ("filelock", "uvicorn") if name in sys.modules), core.serving())
"""


@pytest.mark.parametrize(
    ("places", "read"), [((), []), (("s1",), ["filelock"]), (("s1", NEARBY), ["filelock", "uvicorn"])]
)
def test_a_place_is_prepared_by_reading_what_it_needs_and_nothing_is_served_by_that(
    tmp_path: Path, places: tuple[str, ...], read: list[str]
) -> None:
    command = [sys.executable, "-c", PREPARED, str(tmp_path / "home"), *places]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.split() == [*read, "None"]


def test_what_was_published_on_this_computer_is_served_again_by_the_next_window(wiring: Wiring, tmp_path: Path) -> None:
    def window() -> RealCore:
        return RealCore(wiring, window_program.on_loopback)

    nothing = window()
    nothing.serve_again()
    assert nothing._here._server is None, "who publishes to servers has nothing open on this computer"
    package = nothing.examine(build_ipa(tmp_path / "a.ipa", name="Field Notes")).package
    published = nothing.publish(package, NEARBY, "", Answers(), CancelToken(), lambda _event: None, Flow())
    nothing.close()
    core = window()
    try:
        core.serve_again()
        assert "Field Notes" in fetch(core, published.receipt.links.page_url)
    finally:
        core.close()


def test_nothing_is_served_again_once_the_last_release_is_deleted(wiring: Wiring, tmp_path: Path) -> None:
    core = RealCore(wiring, window_program.on_loopback)
    package = core.examine(build_ipa(tmp_path / "a.ipa", name="Field Notes")).package
    published = core.publish(package, NEARBY, "", Answers(), CancelToken(), lambda _event: None, Flow())
    release = published.receipt.release.id
    assert [app.live for app in core.releases.seen(NEARBY).apps] == [published.receipt.release], "without a look"
    (app,) = core.releases.look(NEARBY, Answers(), CancelToken()).apps
    core.releases.delete(NEARBY, app, release, Answers(), CancelToken())
    core.close()
    again = RealCore(wiring, window_program.on_loopback)
    again.serve_again()
    assert again.serving() is None


def test_a_build_goes_all_the_way_on_this_computer(core: RealCore, tmp_path: Path) -> None:
    ipa = build_ipa(tmp_path / "a.ipa", name="Field Notes", bundle_id="com.example.field")
    package = core.examine(ipa).package
    planned = core.preview(package, NEARBY, "", Answers(), CancelToken())
    assert planned.new_app
    heard: list[object] = []
    published = core.publish(package, NEARBY, "Offline *maps*", Answers(), CancelToken(), heard.append, Flow())
    steps = [event.step for event in heard if isinstance(event, StepFinished)]
    assert steps == ["connect", "upload", "confirm", "switch", "probe"]
    assert published.trust_url.startswith("http://127.0.0.1:")
    assert published.fingerprint
    page = published.receipt.links.page_url
    assert "Field Notes" in fetch(core, page)
    noted = core.releases.seen(NEARBY).icons
    assert [icon.png[:4] for icon in noted.values()] == [b"\x89PNG"], "before anybody has looked"
    looked = core.releases.look(NEARBY, Answers(), CancelToken())
    assert looked.icons == noted
    (history,) = looked.apps
    (release,) = history.releases
    (on_page,) = tmp_path.rglob(f"{release.id}/{PAGE_ICON}")
    assert on_page.read_bytes() == noted[history.folder].png
    assert (release.name, release.notes, history.page_url) == ("Field Notes", "Offline *maps*", page)
    core.releases.withdraw(NEARBY, history, release.id, Answers(), CancelToken())
    assert core.releases.look(NEARBY, Answers(), CancelToken()).apps[0].releases[0].withdrawn
    core.releases.restore(NEARBY, history, release.id, Answers(), CancelToken())
    seen = core.releases.look(NEARBY, Answers(), CancelToken())
    assert not seen.apps[0].releases[0].withdrawn
    assert core.releases.seen(NEARBY) == seen, "what was seen is there the next time at once"
    file = core.releases.fetch(NEARBY, history.folder, release, Answers(), CancelToken(), heard.append)
    assert file.read_bytes() == ipa.read_bytes()
    core.releases.delete(NEARBY, history, release.id, Answers(), CancelToken())
    assert core.releases.look(NEARBY, Answers(), CancelToken()).apps == ()


def publish_here(core: RealCore, ipa: Path) -> Published:
    """Publish a build to this computer."""
    package = core.examine(ipa).package
    return core.publish(package, NEARBY, "", Answers(), CancelToken(), lambda _event: None, Flow())


def looked_at(core: RealCore, published: Published) -> tuple[Published, ProbeReport]:
    """Look once more at a build."""
    again = core.check_again(published, NEARBY, CancelToken(), lambda _event: None)
    assert again.receipt.probe is not None
    return again, again.receipt.probe


def test_a_second_look_after_a_newer_build_is_out_is_at_the_builds_own_page(core: RealCore, tmp_path: Path) -> None:
    first = publish_here(core, build_ipa(tmp_path / "a.ipa", build="1"))
    second = publish_here(core, build_ipa(tmp_path / "b.ipa", build="2"))
    for _twice in range(2):
        first, seen = looked_at(core, first)
        assert not seen.report.blockers
        assert seen.page_url == first.receipt.links.release_url
        assert [str(notice) for notice in first.receipt.notices] == [
            "Testers get a newer build by now. This one was looked at on its own page."
        ]
    history = core.releases.look(NEARBY, Answers(), CancelToken()).apps[0]
    core.releases.delete(NEARBY, history, second.receipt.release.id, Answers(), CancelToken())
    first, seen = looked_at(core, first)
    assert seen.page_url == first.receipt.links.page_url
    assert first.receipt.notices == ()


def test_an_older_page_from_some_cache_is_still_a_fault(core: RealCore, tmp_path: Path) -> None:
    first = publish_here(core, build_ipa(tmp_path / "a.ipa", build="1"))
    (page,) = (tmp_path / "home").rglob("com.example.sample-*/index.html")
    older = page.read_bytes()
    second = publish_here(core, build_ipa(tmp_path / "b.ipa", build="2"))
    page.write_bytes(older)
    again, seen = looked_at(core, second)
    assert seen.manifest_url == first.receipt.links.manifest_url
    assert seen.package_url, "it was looked at to the end"
    assert any(finding.outcome == "fail" for finding in seen.report.findings)
    assert again.receipt.notices == ()


def test_a_second_look_expects_what_was_published(core: RealCore, tmp_path: Path) -> None:
    package = core.examine(build_ipa(tmp_path / "a.ipa")).package
    published = core.publish(package, NEARBY, "", Answers(), CancelToken(), lambda _event: None, Flow())
    assert published.receipt.probe is not None
    (there,) = (tmp_path / "home").rglob("App.ipa")
    whole = there.read_bytes()
    there.write_bytes(whole[:-1] + b"x")
    again = core.check_again(published, NEARBY, CancelToken(), lambda _event: None)
    assert again.receipt.probe is not None
    assert again.receipt.probe.report.blockers
    there.write_bytes(whole)
    mended = core.check_again(again, NEARBY, CancelToken(), lambda _event: None)
    assert mended.receipt.probe is not None
    assert mended.receipt.probe.report.blockers == published.receipt.probe.report.blockers == ()


def test_a_closer_look_answers_what_a_glance_leaves_open(core: RealCore, tmp_path: Path) -> None:
    core._trust = made_up_trust
    ipa = build_ipa(tmp_path / "a.ipa")
    glance, closer = core.examine(ipa), core.examine_deeply(ipa, CancelToken())
    still_open = {one.check.id for one in glance.report.findings if one.outcome == "unknown"}
    answered = {one.check.id for one in closer.report.findings if one.outcome == "pass"}
    assert {"S03", "S08"} <= still_open & answered
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        core.examine_deeply(ipa, token)


def test_this_computer_serves_again_under_the_same_address_after_a_restart(
    core: RealCore, wiring: Wiring, tmp_path: Path
) -> None:
    package = core.examine(build_ipa(tmp_path / "a.ipa", name="Field Notes")).package
    page = core.publish(
        package, NEARBY, "", Answers(), CancelToken(), lambda _event: None, Flow()
    ).receipt.links.page_url
    core.close()
    assert core.serving() is None
    again = RealCore(wiring, window_program.on_loopback)
    assert again.serving() is None
    trust_url = again.serve()
    again.serve()
    try:
        serving = again.serving()
        assert serving is not None
        assert serving.trust_url == trust_url
        assert page.startswith(serving.url)
        assert serving.fingerprint
        assert "Field Notes" in fetch(again, page)
    finally:
        again.close()


def test_a_cancelled_publish_leaves_nothing_to_be_seen(core: RealCore, tmp_path: Path) -> None:
    package = core.examine(build_ipa(tmp_path / "a.ipa")).package
    token = CancelToken()
    with pytest.raises(Cancelled):
        core.publish(package, NEARBY, "", Answers(), token, lambda _event: token.cancel(), Flow())
    assert core.releases.look(NEARBY, Answers(), CancelToken()).apps == ()


def test_a_file_that_is_no_app_is_an_error(core: RealCore, tmp_path: Path) -> None:
    file = tmp_path / "a.ipa"
    file.write_bytes(b"no zip")
    with pytest.raises(PackageError):
        core.examine(file)
    with pytest.raises(PackageError):
        core.examine(tmp_path / "missing.ipa")


def test_servers_are_saved_edited_and_removed(core: RealCore) -> None:
    saved = core.save(SERVER)
    assert saved.id
    core.save(replace(saved, name="Testing"))
    core.pin(saved.id, "[files.example.com]:22 SHA256:" + "a" * 43)
    (server,) = core.servers()
    assert (server.name, len(server.host_keys)) == ("Testing", 1)
    assert [problem.field for problem in core.problems(replace(SERVER, host=""))] == ["host"]
    core.remove(saved.id)
    assert core.servers() == ()
    with pytest.raises(SettingsError):
        core.releases.look(saved.id, Answers(), CancelToken())


def test_what_was_answered_counts_before_what_is_kept(core: RealCore) -> None:
    saved = core.save(replace(SERVER, sign_in="password"))
    assert not core.keychain()
    core.keep_secret(saved.id, "password", Secret("kept"), keep=True)
    server, secrets = core._ready(saved, Answers(host_keys=("[h]:22 SHA256:x",)))
    assert secrets.password == Secret("kept")
    assert server.host_keys == ("[h]:22 SHA256:x",)
    _, secrets = core._ready(saved, Answers(secrets=Secrets(password=Secret("typed"))))
    assert secrets.password == Secret("typed")
    core.forget_secrets(saved.id)
    assert core._ready(saved, Answers())[1].password is None


@pytest.mark.parametrize("kept", [False, True])
def test_the_form_of_a_server_asks_a_locked_keychain_for_nothing_that_is_not_there(
    real_window: Window, kept: bool
) -> None:
    class Counting(SessionSecrets):
        asked = 0

        def get_password(self, service: str, username: str) -> str | None:
            Counting.asked += 1
            return super().get_password(service, username)

    secrets = KeptSecrets(Counting(), SecretNotes(real_window.wiring.store))
    object.__setattr__(real_window.wiring, "secrets", secrets)
    saved = real_window.know(sign_in="agent", key_file="")
    if kept:
        # It signs in with the agent, and asked for a password once.
        real_window.core.keep_secret(saved.id, "password", Secret("hunter2"), keep=True)
    desk, editor = real_window.desk, real_window.desk.window.servers.editor
    desk.servers.edit(saved.id)
    real_window.qtbot.waitUntil(lambda: desk.servers.editing and not desk.jobs.busy)
    assert Counting.asked == 0
    assert editor.forget.isVisible() is kept


def test_a_keychain_that_is_locked_is_told_of(wiring: Wiring) -> None:
    class Locked(SessionSecrets):
        def get_password(self, service: str, username: str) -> str | None:
            raise PermissionError

        def set_password(self, service: str, username: str, password: str) -> None:
            raise PermissionError

    object.__setattr__(wiring, "secrets", KeptSecrets(Locked()))
    core = RealCore(wiring)
    assert "locked or refused" in str(core.keep_secret("s1", "password", Secret("typed"), keep=True))
    assert not core.keep_secret("s1", "password", Secret("typed"), keep=False), "nobody asked for the keychain"
    with pytest.raises(SettingsError, match="did not let go"):
        core.forget_secrets("s1")


def test_a_secret_goes_only_to_a_server_that_signs_in_with_it(core: RealCore) -> None:
    saved = core.save(SERVER)
    core.keep_secret(saved.id, "password", Secret("kept"), keep=False)
    assert core._ready(saved, Answers())[1] == Secrets()


def test_preferences_and_codes(core: RealCore) -> None:
    core.prefer(Preferences(dark=True))
    assert core.preferences() == Preferences(dark=True)
    assert core.recents() == ()
    url = "https://builds.example.com/"
    assert core.code_svg(url).startswith(b"<svg")
    assert core.code_png(url).startswith(b"\x89PNG")
    assert core.now().tzinfo is not None
    assert core.monotonic() <= core.monotonic()
    assert isinstance(core.agent_keys(), tuple)


def test_builds_in_a_row_sign_in_once_and_an_edited_server_is_signed_in_to_anew(
    core: RealCore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a busy machine even loopback is a long line, on which an upload signs in several times.
    monkeypatch.setattr("otadesk.remote.assembly.LONG_LINE_SECONDS", math.inf)

    def signed_in(server: SshServer) -> int:
        return server.log.read_text().count("Accepted publickey")

    with sshd() as server:
        profile = Server(
            "",
            "Staging",
            server.host,
            str(server.root),
            f"https://localhost:{free_port()}/ota",
            port=server.port,
            user=server.user,
            sign_in="key",
            key_file=str(server.key),
            host_keys=(server.pin,),
        )
        saved = core.save(profile)

        def publish(build: str) -> None:
            package = core.examine(build_ipa(tmp_path / f"{build}.ipa", build=build)).package
            core.publish(package, saved.id, "", Answers(), CancelToken(), lambda _event: None, Flow())

        before = signed_in(server)
        publish("1")
        publish("2")
        assert signed_in(server) == before + 1
        core.save(replace(saved, keep=3))
        publish("3")
        assert signed_in(server) == before + 2
        core.hang_up(saved.id)
        publish("4")
        assert signed_in(server) == before + 3
