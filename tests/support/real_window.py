"""The real window over the real core, and a real server: what tests of errors and of signing in start from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.ipa_builder import build_ipa
from support.ports import free_port
from support.sshd import SshServer

from otadesk.desktop.desk import Desk
from otadesk.desktop.real_core import RealCore
from otadesk.settings.servers import Server
from otadesk.wiring import Wiring

Kind = TypeVar("Kind", bound=QWidget)
APP = "com.example.sample"
LARGE = 6_000_000


@dataclass
class Window:
    """A window over the real core, and a real server; what a provocation needs."""

    qtbot: QtBot
    desk: Desk
    core: RealCore
    wiring: Wiring
    server: SshServer
    root: Path
    folder: Path

    def know(self, **changes: Any) -> Server:
        """Save the server's profile, as it is or with something wrong with it."""
        profile = Server(
            "",
            "Staging",
            self.server.host,
            str(self.root),
            f"https://localhost:{free_port()}/ota",
            port=self.server.port,
            user=self.server.user,
            sign_in="key",
            key_file=str(self.server.key),
            host_keys=(self.server.pin,),
            private=False,
        )
        saved = self.core.save(replace(profile, **changes))
        self.desk.servers.render()
        self.desk.publish.refresh()
        return saved

    def review(self, *, large: bool = False) -> None:
        """Drop a build and wait for its review."""
        name = f"build-{len(list(self.folder.glob('*.ipa')))}.ipa"
        self.desk.publish.add([build_ipa(self.folder / name, padding_bytes=LARGE if large else 0)])
        self.shows("review")
        review = self.desk.window.publish.review
        self.qtbot.waitUntil(lambda: not self.desk.jobs.busy, timeout=30_000)
        index = review.place.findText("Staging", Qt.MatchFlag.MatchContains)
        if index >= 0:
            review.place.setCurrentIndex(index)

    def publish(self) -> None:
        """Click Publish."""
        self.qtbot.mouseClick(self.desk.window.publish.review.go, Qt.MouseButton.LeftButton)

    def shows(self, page: str) -> QWidget:
        """Wait for a page of Publish."""
        view = self.desk.window.publish
        self.qtbot.waitUntil(lambda: view.pages.currentWidget() is getattr(view, page), timeout=60_000)
        widget: QWidget = getattr(view, page)
        return widget

    def refused(self, *, large: bool = False) -> QWidget:
        """Publish a build and return the page that says why not."""
        self.review(large=large)
        self.publish()
        return self.shows("failed")

    def dialog(self, kind: type[Kind]) -> Kind:
        """Wait for the one dialog of this kind."""

        def found() -> list[Kind]:
            return [one for one in self.desk.window.findChildren(kind) if one.isVisible()]

        self.qtbot.waitUntil(lambda: len(found()) == 1, timeout=30_000)
        return found()[0]
