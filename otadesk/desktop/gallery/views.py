"""Every view with made-up data, for screenshots and for a look at all states without a server or a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from otadesk.desktop import describe, window
from otadesk.desktop.codes.dialog import CodeDialog
from otadesk.desktop.codes.present import Present
from otadesk.desktop.confirm import Confirm, TroubleDialog
from otadesk.desktop.crash.dialog import CrashDialog
from otadesk.desktop.crash.text import crash_text
from otadesk.desktop.devices.dialogs import AddDialog, EditDialog
from otadesk.desktop.devices.state import DeviceFields, DevicesState, Understood
from otadesk.desktop.first_page.state import Empty
from otadesk.desktop.gallery import made_up, made_up_lists
from otadesk.desktop.incoming import LINK
from otadesk.desktop.publish.symptom_dialog import SymptomDialog
from otadesk.desktop.releases.dialogs import CompareDialog, LogDialog, SnippetDialog
from otadesk.desktop.releases.state import ReleasesState
from otadesk.desktop.servers.describe import all_works, stage_trouble
from otadesk.desktop.side_bar import DEVICES, RELEASES, SERVERS
from otadesk.desktop.signing_in.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.signing_in.secret_dialog import SecretDialog
from otadesk.desktop.state import (
    Done,
    Failed,
    PublishPage,
    PublishState,
    QueueRow,
    Reading,
    ServerRow,
    ServersState,
    StepRow,
    TestState,
    Trouble,
)
from otadesk.desktop.texts import in_line, number, say, size
from otadesk.desktop.tick_dialog import TickDialog
from otadesk.errors import HostKeyChanged, HostKeyUnknown, SecretNeeded, SettingsError
from otadesk.ipa import foreign
from otadesk.phrases import N_
from otadesk.preflight.catalogue import catalogue
from otadesk.preflight.check import Finding
from otadesk.preflight.symptoms import SYMPTOMS, explain
from otadesk.probe.webserver import snippet
from otadesk.publish.connection_trial import TITLES, StageReport
from otadesk.publish.htaccess import Standing
from otadesk.publish.web_trial import NO_TYPE, TYPES_MATTER_LITTLE
from otadesk.settings.servers import Server


def _publish(page: PublishPage, rows: tuple[QueueRow, ...] = ()) -> QWidget:
    shown = window.MainWindow()
    shown.publish.show_state(PublishState(page, rows))
    return shown


def _remark() -> QWidget:
    shown = _publish(Empty(made_up.recents()))
    assert isinstance(shown, window.MainWindow)  # noqa: S101 - made one line above
    shown.toast.remark("caution", say(LINK.title), say(LINK.hint))
    return shown


def _stalled() -> QWidget:
    shown = _publish(made_up.stalled(), made_up.queue("stalled"))
    assert isinstance(shown, window.MainWindow)  # noqa: S101 - as above
    words = say(N_("Window", "{name} is ready to scan"), name="Till")
    place = say(N_("Window", "Published to {place}."), place="Staging")
    shown.toast.remark("good", words, place, action=say(N_("Window", "Show")))
    return shown


def _crash() -> QWidget:
    try:
        return _broken("files.example.com")
    except ValueError as mistake:
        return CrashDialog("", crash_text(mistake))


def _broken(port: str) -> QWidget:
    return SecretDialog(SecretNeeded(made_up.TITLE, kind="password", subject=port), keychain=bool(int(port)))


def _servers(rows: tuple[ServerRow, ...]) -> QWidget:
    shown = window.MainWindow()
    shown.show_place(SERVERS)
    shown.servers.show_state(ServersState(describe.this_computer(made_up.serving() if rows else None), rows))
    return shown


def _damaged() -> Trouble:
    error = SettingsError(
        N_("Error", "The settings file is damaged."),
        detail="settings.json: Expecting value: line 3",
        hint=N_("Error", "Nothing was changed. Repair the file, or replace it with the version before it."),
    )
    return describe.trouble(error)


def _servers_damaged() -> QWidget:
    shown = window.MainWindow()
    shown.show_place(SERVERS)
    shown.servers.show_state(ServersState(describe.this_computer(None), trouble=_damaged(), recoverable=True))
    return shown


def _editor(url: str = "https://builds.example.com") -> QWidget:
    shown = _servers(())
    assert isinstance(shown, window.MainWindow)  # noqa: S101 - made two lines above
    shown.servers.editor.show_server(
        Server("1", "Staging", "files.example.com", "/var/www/builds", url, user="deploy"), new=False
    )
    shown.servers.editor.connection.show_state(
        TestState(
            (
                StepRow(say(TITLES["resolve"]), "good", "192.0.2.7"),
                StepRow(say(TITLES["connect"]), "good"),
                StepRow(say(TITLES["host-key"]), "good", "ssh-ed25519"),
                StepRow(say(TITLES["sign-in"]), "active"),
                StepRow(say(TITLES["write"]), "waiting"),
                StepRow(say(TITLES["fetch"]), "waiting"),
            ),
            running=True,
        )
    )
    shown.servers.show_editor(True)
    return shown


def _editor_with_problem() -> QWidget:
    shown = _editor("http://builds.example.com")
    assert isinstance(shown, window.MainWindow)  # noqa: S101 - made two lines above
    problem = N_("Field", "The address must start with https://; iOS installs from nothing else.")
    shown.servers.editor.show_problems({"url": say(problem)})
    return shown


def _tested(htaccess: Standing) -> QWidget:
    shown = _editor()
    assert isinstance(shown, window.MainWindow)  # noqa: S101 - made two lines above
    editor = shown.servers.editor
    wrong = htaccess == "possible"
    detail = NO_TYPE.of(suffix=".plist", wanted="text/xml")
    remedy = N_("Finding", "For {server}:\n{lines}").of(server="Apache", lines="AddType text/xml .plist")
    could_be_better = StageReport("type", True, TITLES["type"], detail, TYPES_MATTER_LITTLE.of(remedy=remedy))
    stages = (
        *(StepRow(say(title), "good") for name, title in TITLES.items() if name != "type"),
        StepRow(say(TITLES["type"]), "caution" if wrong else "good"),
    )
    trouble = stage_trouble(could_be_better) if wrong else None
    advice = (("Apache", snippet("apache", "/var/www/builds", "https://builds.example.com")),) if wrong else ()
    editor.connection.show_state(
        TestState(stages, trouble, works=None if wrong else all_works(), advice=advice, htaccess=htaccess)
    )
    QTimer.singleShot(0, editor, lambda: editor.area.ensureWidgetVisible(editor.connection.htaccess, 0, 240))
    return shown


def _releases(state: ReleasesState, chosen: tuple[str, ...] = ()) -> QWidget:
    shown = window.MainWindow()
    shown.show_place(RELEASES)
    shown.side_bar.badge(RELEASES, number(11) if state.ending else "", state.ending)
    shown.releases.show_state(state)
    shown.releases.table.choose(chosen)
    if not shown.releases.waiting.isHidden():
        shown.releases.waiting.appear()
    return shown


def _devices(state: DevicesState, chosen: tuple[str, ...] = ()) -> QWidget:
    shown = window.MainWindow()
    shown.show_place(DEVICES)
    shown.devices.show_state(state)
    shown.devices.table.choose(chosen)
    return shown


def _add_devices(text: str, understood: Understood) -> QWidget:
    dialog = AddDialog(made_up_lists.MODELS)
    dialog.text.setPlainText(text)
    dialog.show_understood(understood)
    return dialog


def _tick_hosts() -> QWidget:
    sentence = N_(
        "Servers", "Each one is then shown, for what that file doesn’t say: the folder and its public address."
    )
    title = say(N_("Servers", "Hosts in ~/.ssh/config"))
    return TickDialog(title, say(sentence), made_up_lists.hosts(), say(N_("Servers", "Continue")))


def _delete() -> QWidget:
    return Confirm(
        say(N_("Releases", "Delete {name} {version}?"), name="Field Notes", version="2.3.1 (311)"),
        say(
            N_("Releases", "This deletes {size} from the server, with its page and its links. It can’t be undone."),
            size=size(84_000_000),
        ),
        say(N_("Releases", "Delete for good")),
    )


def _symptom() -> QWidget:
    checks = {check.id: check for check in catalogue()}
    symptom = max(SYMPTOMS, key=lambda one: len(one.causes & checks.keys()))
    findings = [Finding(checks[check_id], "unknown") for check_id in sorted(symptom.causes & checks.keys())]
    explanation = explain(symptom, findings[:4])
    return SymptomDialog(explanation, lambda _answers: explanation)


def _code() -> QWidget:
    app = made_up.till()
    return CodeDialog(app.name, app.facts, made_up.till_codes())


def _present(width: int, height: int, *published: Done) -> QWidget:
    shown = Present(tuple((done.app, code) for done in published or (made_up.done(),) for code in done.codes))
    shown.resize(width, height)
    return shown


def _host_key(pasted: str = "") -> QWidget:
    dialog = HostKeyDialog(
        HostKeyUnknown(
            made_up.TITLE,
            host="files.example.com",
            port=22,
            key_type="ssh-ed25519",
            fingerprint="SHA256:uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL",
        )
    )
    dialog.compare.setText(pasted)
    return dialog


def _host_key_changed() -> QWidget:
    return HostKeyChangedDialog(
        HostKeyChanged(
            made_up.TITLE,
            host="files.example.com",
            port=22,
            expected=("SHA256:uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL",),
            offered="SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hEXAM",
        )
    )


def views() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Return a name and a maker for each view in each state that is worth a look; an application must be there."""
    return (
        ("publish-empty", lambda: _publish(Empty(made_up.recents()))),
        ("publish-first", lambda: _publish(Empty(first=True))),
        ("publish-first-recents", lambda: _publish(Empty(made_up.recents(), first=True))),
        ("remark", _remark),
        ("publish-reading", lambda: _publish(Reading("Field Notes 2.4.0.ipa"))),
        ("publish-review", lambda: _publish(made_up.review())),
        ("publish-review-queue", lambda: _publish(made_up.review_again(), made_up.queue("review"))),
        ("publish-refused", lambda: _publish(made_up.refused())),
        ("publish-hostile", lambda: _publish(made_up.hostile())),
        ("publish-running", lambda: _publish(made_up.running())),
        ("publish-stalled", _stalled),
        ("publish-checking", lambda: _publish(made_up.checking())),
        ("publish-done", lambda: _publish(made_up.done())),
        ("publish-done-anyway", lambda: _publish(made_up.done_anyway())),
        ("publish-done-unseen", lambda: _publish(made_up.done_unseen())),
        ("publish-done-queue", lambda: _publish(made_up.done(), made_up.queue("done"))),
        ("publish-done-nearby", lambda: _publish(made_up.done_nearby())),
        (
            "publish-failed",
            lambda: _publish(
                Failed(
                    "holiday.zip",
                    describe.trouble(foreign.zip_file(Path("holiday.zip"), ("pictures/1.jpg",))),
                )
            ),
        ),
        ("publish-failed-server", lambda: _publish(made_up.failed())),
        ("releases", lambda: _releases(made_up_lists.releases(), ("1",))),
        ("releases-two-chosen", lambda: _releases(made_up_lists.releases(), ("1", "3"))),
        ("releases-many", lambda: _releases(made_up_lists.many_releases(), ("7",))),
        ("releases-empty", lambda: _releases(ReleasesState(made_up.places(), "staging"))),
        ("releases-loading", lambda: _releases(ReleasesState(made_up.places(), "staging", busy=True))),
        ("releases-trouble", lambda: _releases(made_up_lists.releases_out_of_reach())),
        ("releases-hostile", lambda: _releases(made_up_lists.hostile_releases(), ("1",))),
        ("compare", lambda: CompareDialog(("Field Notes 2.3.1", "Field Notes 2.4.0"), made_up_lists.differences())),
        ("snippets", lambda: SnippetDialog(made_up_lists.embedding())),
        ("release-log", lambda: LogDialog("Staging", made_up_lists.log())),
        ("devices", lambda: _devices(made_up_lists.devices(), (made_up_lists.UDID % 2,))),
        ("devices-empty", lambda: _devices(DevicesState())),
        ("devices-removed", lambda: _devices(made_up_lists.devices_after_removal())),
        ("devices-many", lambda: _devices(made_up_lists.many_devices(), (made_up_lists.UDID % 3,))),
        ("devices-hostile", lambda: _devices(made_up_lists.hostile_devices(), ("1",))),
        (
            "devices-trouble",
            lambda: _devices(DevicesState(trouble=_damaged())),
        ),
        ("devices-add", lambda: _add_devices(made_up_lists.UDID % 5, made_up_lists.understood_one())),
        ("devices-add-several", lambda: _add_devices("…", made_up_lists.understood_several())),
        ("devices-add-wrong", lambda: _add_devices("C8QH6T96DPNG", made_up_lists.not_understood())),
        (
            "device-edit",
            lambda: EditDialog(
                DeviceFields(made_up_lists.UDID % 1, "Ada’s iPhone", "iPhone 15 Pro", "18.1"), made_up_lists.MODELS
            ),
        ),
        ("ssh-hosts", _tick_hosts),
        ("servers-empty", lambda: _servers(())),
        (
            "servers",
            lambda: _servers(
                (
                    ServerRow("1", "Staging", in_line("deploy@files.example.com", "https://builds.example.com")),
                    ServerRow("2", "Customers", in_line("upload@sftp.example.net", "https://apps.example.net/beta")),
                )
            ),
        ),
        ("servers-damaged", _servers_damaged),
        ("server-editor", _editor_with_problem),
        ("server-tested-htaccess", lambda: _tested("possible")),
        ("server-tested-htaccess-there", lambda: _tested("there")),
        ("crash", _crash),
        ("host-key", _host_key),
        ("host-key-same", lambda: _host_key("uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL")),
        ("host-key-differs", lambda: _host_key("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hEXAM")),
        ("host-key-changed", _host_key_changed),
        (
            "secret",
            lambda: SecretDialog(
                SecretNeeded(made_up.TITLE, kind="password", subject="deploy@files.example.com"),
                keychain=True,
                server="Staging",
            ),
        ),
        ("trouble", lambda: TroubleDialog(_damaged())),
        ("confirm", _delete),
        ("symptom", _symptom),
        ("code", _code),
        ("present", lambda: _present(900, 620)),
        ("present-laptop", lambda: _present(1280, 800)),
        ("present-full-hd", lambda: _present(1920, 1080)),
        ("present-several", lambda: _present(1280, 800, *made_up.three_done())),
        ("present-nearby", lambda: _present(1280, 800, made_up.done_nearby())),
    )
