"""Every view with made-up data, for screenshots and for a look at all states without a server or a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from otadesk.desktop import describe, window
from otadesk.desktop.codes.present import Present
from otadesk.desktop.devices.state import DevicesState
from otadesk.desktop.first_page.state import Empty
from otadesk.desktop.gallery import made_up, made_up_lists
from otadesk.desktop.gallery.dialogs import dialogs
from otadesk.desktop.incoming import LINK
from otadesk.desktop.releases.state import ReleasesState
from otadesk.desktop.servers.describe import all_works, stage_trouble
from otadesk.desktop.side_bar import DEVICES, RELEASES, SERVERS
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
)
from otadesk.desktop.texts import number, say
from otadesk.ipa import foreign
from otadesk.phrases import N_
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
    _once_it_is_laid_out(shown, lambda: shown.toast.remark("caution", say(LINK.title), say(LINK.hint)))
    return shown


def _stalled() -> QWidget:
    shown = _publish(made_up.stalled(), made_up.queue("stalled"))
    assert isinstance(shown, window.MainWindow)  # noqa: S101 - as above
    words = say(N_("Window", "{name} is ready to scan"), name="Till")
    place = say(N_("Window", "Published to {place}."), place="Staging")
    show = say(N_("Window", "Show"))
    _once_it_is_laid_out(shown, lambda: shown.toast.remark("good", words, place, action=show))
    return shown


def _once_it_is_laid_out(shown: QWidget, do: Callable[[], None]) -> None:
    QTimer.singleShot(0, shown, do)


def _reading() -> QWidget:
    shown = _publish(Reading("Field Notes 2.4.0.ipa"))
    assert isinstance(shown, window.MainWindow)  # noqa: S101 - made in the line above
    _once_it_is_laid_out(shown, shown.publish.reading.waiting.appear)
    return shown


def _servers(rows: tuple[ServerRow, ...]) -> QWidget:
    shown = window.MainWindow()
    shown.show_place(SERVERS)
    shown.servers.show_state(ServersState(describe.this_computer(made_up.serving() if rows else None), rows))
    return shown


def _servers_damaged() -> QWidget:
    shown = window.MainWindow()
    shown.show_place(SERVERS)
    shown.servers.show_state(ServersState(describe.this_computer(None), trouble=made_up_lists.damaged()))
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
    trouble = stage_trouble(could_be_better, otadesk_can=True) if wrong else None
    advice = (("Apache", snippet("apache", "/var/www/builds", "https://builds.example.com")),) if wrong else ()
    editor.connection.show_state(
        TestState(stages, trouble, works=None if wrong else all_works(), advice=advice, htaccess=htaccess)
    )
    last = editor.connection.by_hand if wrong else editor.connection.installed
    _once_it_is_laid_out(shown, lambda: editor.area.ensureWidgetVisible(last, 0, 24))
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


def _present(width: int, height: int, *published: Done) -> QWidget:
    shown = Present(tuple((done.app, code) for done in published or (made_up.done(),) for code in done.codes))
    shown.resize(width, height)
    return shown


def views() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Return a name and a maker for each view in each state that is worth a look; an application must be there."""
    return (
        ("publish-empty", lambda: _publish(Empty(made_up.recents()))),
        ("publish-first", lambda: _publish(Empty(first=True))),
        ("publish-first-recents", lambda: _publish(Empty(made_up.recents(), first=True))),
        ("remark", _remark),
        ("publish-reading", _reading),
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
        ("devices", lambda: _devices(made_up_lists.devices(), (made_up_lists.UDID % 2,))),
        ("devices-empty", lambda: _devices(DevicesState())),
        ("devices-removed", lambda: _devices(made_up_lists.devices_after_removal())),
        ("devices-many", lambda: _devices(made_up_lists.many_devices(), (made_up_lists.UDID % 3,))),
        ("devices-hostile", lambda: _devices(made_up_lists.hostile_devices(), ("1",))),
        (
            "devices-trouble",
            lambda: _devices(DevicesState(trouble=made_up_lists.damaged())),
        ),
        ("servers-empty", lambda: _servers(())),
        ("servers", lambda: _servers(made_up_lists.servers())),
        ("servers-damaged", _servers_damaged),
        ("server-editor", _editor_with_problem),
        ("server-tested-htaccess", lambda: _tested("possible")),
        ("server-tested-htaccess-there", lambda: _tested("there")),
        ("present", lambda: _present(900, 620)),
        ("present-laptop", lambda: _present(1280, 800)),
        ("present-several", lambda: _present(1280, 800, *made_up.three_done())),
        ("present-nearby", lambda: _present(1280, 800, made_up.done_nearby())),
        *dialogs(),
    )
