"""Notifications: by a real notification service, by one that writes down what it was asked, and without any."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from support.desktop_bus import Said, Service, message_bus_daemon, service
from support.xvfb import eventually, running, screen

from otadesk.desktop.outside import notices
from otadesk.desktop.outside.bus import Bus
from otadesk.desktop.outside.notices import DESKTOP, MOST, Notices
from otadesk.desktop.parts.app_icon import set_app_icon
from otadesk.desktop.window import MainWindow


class TokenWindow(MainWindow):
    """A window that remembers how it was called forward."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens: list[str] = []

    def come_forward(self, token: str = "") -> None:
        self.tokens.append(token)


@pytest.fixture
def window(qtbot: QtBot) -> TokenWindow:
    made = TokenWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def session() -> Iterator[Bus]:
    made = Bus("SESSION")
    yield made
    made.close()


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with message_bus_daemon() as found:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", found)
        yield found


def able(*capabilities: str) -> dict[str, Callable[[Said], tuple[str, tuple[object, ...]]]]:
    numbers = iter(range(4_000_000_001, 4_000_000_099))
    return {
        "GetCapabilities": lambda _said: ("as", (list(capabilities),)),
        "Notify": lambda _said: ("u", (next(numbers),)),
    }


def asked(desktop: Service) -> Said:
    """Return the next notification that the desktop was asked for."""
    assert desktop.next().member == "GetCapabilities"
    return desktop.next()


def test_a_notification_is_asked_for_as_the_standard_has_it(address: str, window: TokenWindow, session: Bus) -> None:
    with service(address, DESKTOP.name, **able("body", "actions")) as desktop:
        Notices(window, session).tell("Ready", "<b>Till</b> & more", lambda: None)
        words = ("otadesk", 0, "otadesk", "Ready", "<b>Till</b> & more", ["default", "Show"])
        assert asked(desktop) == Said("Notify", "susssasa{sv}i", (*words, {"desktop-entry": ("s", "otadesk")}, -1))


def test_names_can_be_no_markup_where_the_desktop_reads_some(address: str, window: TokenWindow, session: Bus) -> None:
    with service(address, DESKTOP.name, **able("body", "body-markup")) as desktop:
        Notices(window, session).tell("Ready", '<a href="https://example.com">Till</a>', lambda: None)
        told = asked(desktop)
        assert told.body[4] == "&lt;a href=&quot;https://example.com&quot;&gt;Till&lt;/a&gt;"
        assert told.body[5] == [], "a desktop without actions is offered none"


def test_a_click_brings_the_window_forward_and_does_what_belongs_to_it(
    qtbot: QtBot, address: str, window: TokenWindow, session: Bus
) -> None:
    clicks: list[str] = []
    with service(address, DESKTOP.name, **able("actions")) as desktop:
        told = Notices(window, session)
        for word in ("first", "second"):
            told.tell(word, "", lambda word=word: clicks.append(word))  # type: ignore[misc]
            asked(desktop)
        where = (DESKTOP.path, DESKTOP.interface)
        desktop.signal(*where, "ActionInvoked", "us", 7, "default")
        desktop.signal(*where, "ActivationToken", "us", 4_000_000_002, "leave")
        desktop.signal(*where, "ActionInvoked", "us", 4_000_000_002, "default")
        desktop.signal(*where, "NotificationClosed", "uu", 4_000_000_002, 2)
        desktop.signal(*where, "ActionInvoked", "us", 4_000_000_002, "default")
        desktop.signal(*where, "ActionInvoked", "us", 4_000_000_001, "default")
        qtbot.waitUntil(lambda: len(clicks) == 2)
    assert clicks == ["second", "first"]
    assert window.tokens == ["leave", ""]


def test_only_the_last_few_can_still_be_clicked(window: TokenWindow, session: Bus) -> None:
    told = Notices(window, session)
    for _ in range(3 * MOST):
        told.tell("", "", lambda: None)
    assert len(told._answers) == MOST


def test_a_desktop_without_notifications_is_asked_for_attention(
    qtbot: QtBot, window: TokenWindow, session: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    alerted: list[object] = []
    monkeypatch.setattr(QApplication, "alert", alerted.append)
    Notices(window, session).tell("Ready", "", lambda: None)
    qtbot.waitUntil(lambda: alerted == [window])


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)
def test_on_other_systems_the_tray_tells_it_and_is_gone_after_a_click(
    qapp: QApplication, window: TokenWindow, session: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_app_icon(qapp)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    shown: list[tuple[object, ...]] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, *words: shown.append(words[:2]))
    clicks: list[str] = []
    told = Notices(window, session)
    told.tell("Ready", "Till", lambda: clicks.append("Till"))
    assert shown == [("Ready", "Till")]
    assert told._tray is not None
    told._tray.messageClicked.emit()
    assert clicks == ["Till"]
    assert not told._tray.isVisible()
    told._tray.messageClicked.emit()
    assert clicks == ["Till"], "a second click has nothing to do"


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)
def test_the_icon_in_the_tray_goes_though_nobody_clicks(
    qtbot: QtBot, qapp: QApplication, window: TokenWindow, session: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_app_icon(qapp)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(notices, "IN_TRAY", 1)
    told = Notices(window, session)
    told.tell("Ready", "Till", lambda: None)
    tray = told._tray
    assert tray is not None
    qtbot.waitUntil(lambda: not tray.isVisible())


DUNST = DBusAddress("/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.dunstproject.cmd0")


def dunst(line: DBusConnection, member: str, signature: str | None = None, *body: object) -> Any:
    return line.send_and_get_reply(new_method_call(DUNST, member, signature, body)).body


def displayed(line: DBusConnection) -> int:
    """Return how many notifications are on the screen."""
    ((_kind, count),) = line.send_and_get_reply(Properties(DUNST).get("displayedLength")).body
    return int(count)


NOTIFY = """
import sys
from PySide6.QtWidgets import QApplication
from otadesk.desktop.outside.bus import Bus
from otadesk.desktop.outside.notices import Notices
from otadesk.desktop.parts.app_icon import set_app_icon
from otadesk.desktop.window import MainWindow

app = QApplication([])
window, session = MainWindow(), Bus("SESSION")
notices = Notices(window, session)

def click():
    print("clicked", flush=True)
    app.quit()

notices.tell("Till is ready to scan", "Published to <Staging> & more.", click)
app.exec()
session.close()
"""


def test_a_real_notification_service_shows_it_and_tells_of_the_click(tmp_path: Path) -> None:
    with screen() as shown, message_bus_daemon() as address:
        environment = shown.environment({"DBUS_SESSION_BUS_ADDRESS": address, "HOME": str(tmp_path)})
        with (
            running(["dunst"], environment),
            running([sys.executable, "-c", NOTIFY], environment) as program,
            open_dbus_connection(address) as line,
        ):
            eventually(lambda: dunst(line, "NotificationShow") == () and displayed(line) == 1, "a notification")
            dunst(line, "NotificationAction", "u", 0)
            assert program.stdout is not None
            assert program.stdout.readline().strip() == "clicked"
            assert program.wait(30) == 0
            dunst(line, "NotificationCloseAll")
            (told,) = eventually(lambda: dunst(line, "NotificationListHistory")[0], "the service to be done with it")
    assert told["summary"] == ("s", "Till is ready to scan")
    assert told["body"] == ("s", "Published to &lt;Staging&gt; &amp; more.")
