"""Every view with made-up data, for screenshots and for a look at all states without a server or a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from otadesk.desktop import made_up, window
from otadesk.desktop.host_key_dialog import HostKeyChangedDialog, HostKeyDialog
from otadesk.desktop.present import Present
from otadesk.desktop.secret_dialog import SecretDialog
from otadesk.desktop.state import (
    Empty,
    Failed,
    PublishPage,
    PublishState,
    QueueRow,
    Reading,
    ReleaseRow,
    ReleasesState,
    ServerRow,
    ServersState,
    StepRow,
    TestState,
    Trouble,
)
from otadesk.errors import HostKeyChanged, HostKeyUnknown, SecretNeeded
from otadesk.settings.servers import Server


def _publish(page: PublishPage, rows: tuple[QueueRow, ...] = ()) -> QWidget:
    shown = window.MainWindow()
    shown.publish.show_state(PublishState(page, rows))
    return shown


def _servers(rows: tuple[ServerRow, ...]) -> QWidget:
    shown = window.MainWindow()
    shown.show_place(window.SERVERS)
    shown.servers.show_state(ServersState(rows))
    return shown


def _editor() -> QWidget:
    shown = _servers(())
    assert isinstance(shown, window.MainWindow)  # noqa: S101 - made two lines above
    shown.servers.editor.show_server(
        Server("1", "Staging", "files.example.com", "/var/www/builds", "https://builds.example.com", user="deploy"),
        new=False,
    )
    shown.servers.editor.show_problems({"url": "The address must start with https://; iOS installs from nothing else."})
    shown.servers.editor.connection.show_state(
        TestState(
            (
                StepRow("Find the server", "good", "192.0.2.7"),
                StepRow("Connect", "good", "port 22"),
                StepRow("Host key", "good", "ED25519, confirmed"),
                StepRow("Sign in", "active"),
                StepRow("Write and rename", "waiting"),
                StepRow("Fetch as a phone would", "waiting"),
            ),
            running=True,
        )
    )
    shown.servers.show_editor(True)
    return shown


def _releases() -> QWidget:
    shown = window.MainWindow()
    shown.show_place(window.RELEASES)
    shown.releases.show_state(
        ReleasesState(
            made_up.PLACES,
            "staging",
            (
                ReleaseRow(
                    "1",
                    "Field Notes",
                    "2.4.0 (318) · today at 10:15 · 84 MB",
                    made_up.LINK,
                    "good",
                    "Live",
                    "Offline maps.",
                    current=True,
                ),
                ReleaseRow(
                    "2", "Field Notes", "2.3.1 (311) · yesterday · 83 MB", made_up.LINK, "caution", "Ends in 6 days"
                ),
                ReleaseRow(
                    "3",
                    "Field Notes",
                    "2.3.0 (305) · 12/11/2026 · 83 MB",
                    made_up.LINK,
                    "waiting",
                    "Withdrawn",
                    withdrawn=True,
                ),
                ReleaseRow("4", "Till", "1.0 (42) · 09/11/2026 · 22 MB", made_up.LINK, "good", "Live", current=True),
            ),
        )
    )
    return shown


def _host_key() -> QWidget:
    return HostKeyDialog(
        HostKeyUnknown(
            made_up.TITLE,
            host="files.example.com",
            port=22,
            key_type="ssh-ed25519",
            fingerprint="SHA256:uNiVztksCsDhcc0u9e8BrWTIAmlpN4DkLYbMdEXAMPL",
        )
    )


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
        ("publish-first", lambda: _publish(Empty())),
        ("publish-reading", lambda: _publish(Reading("Field Notes 2.4.0.ipa"))),
        ("publish-review", lambda: _publish(made_up.review())),
        ("publish-refused", lambda: _publish(made_up.refused())),
        ("publish-hostile", lambda: _publish(made_up.hostile())),
        ("publish-running", lambda: _publish(made_up.running())),
        ("publish-done", lambda: _publish(made_up.done())),
        ("publish-done-queue", lambda: _publish(made_up.done(), made_up.queue())),
        ("publish-done-nearby", lambda: _publish(made_up.done_nearby())),
        (
            "publish-failed",
            lambda: _publish(
                Failed(
                    "holiday.zip",
                    Trouble(
                        "This is a zip archive, but not an app.",
                        "There is no folder “Payload” in it.",
                        "In Xcode: Organizer, Distribute App, then drop the .ipa that it writes.",
                    ),
                )
            ),
        ),
        ("releases", _releases),
        ("servers-empty", lambda: _servers(())),
        (
            "servers",
            lambda: _servers(
                (
                    ServerRow("1", "Staging", "deploy@files.example.com · https://builds.example.com"),
                    ServerRow("2", "Customers", "upload@sftp.example.net · https://apps.example.net/beta"),
                )
            ),
        ),
        ("server-editor", _editor),
        ("host-key", _host_key),
        ("host-key-changed", _host_key_changed),
        (
            "secret",
            lambda: SecretDialog(
                SecretNeeded(made_up.TITLE, kind="password", subject="deploy@files.example.com"), keychain=True
            ),
        ),
        ("present", lambda: Present(((made_up.field_notes(), made_up.done().codes[0]),))),
    )
