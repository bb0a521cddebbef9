"""Leaving: what would be lost or would stop when the window closes is named once, before it closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from otadesk.desktop.confirm import Confirm
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.publish.presenter import PublishPresenter
from otadesk.desktop.side_bar import SERVERS
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_, Phrase


class Leaving(QObject):
    """Answers the window whether it may close; where something speaks against it, it asks and closes later."""

    def __init__(self, window: MainWindow, publish: PublishPresenter, has_unsaved: Callable[[], bool]) -> None:
        """``has_unsaved`` says whether something was changed at a server that is not saved yet."""
        super().__init__(window)
        self._window, self._publish, self._has_unsaved = window, publish, has_unsaved
        self._agreed = False
        self.returns = False
        """Whether otadesk is to start again once the window has closed."""
        self._question: Confirm | None = None
        window.may_close = self._may_close

    def restart(self) -> None:
        """Close the window and start anew, unless something speaks against it that somebody then wants to keep."""
        self.returns = True
        self._window.close()

    def _may_close(self) -> bool:
        reasons = self._reasons()
        if self._agreed or not reasons:
            return True
        if self._question is None:
            self._ask(reasons)
        return False

    def _reasons(self) -> list[Phrase]:
        builds = self._publish.queue.builds
        reasons = []
        if self._publish.busy:
            reasons.append(
                N_("Window", "A publish is under way. Testers keep the build they have; nothing half done is visible.")
            )
            if any(build.phase == "running" and build.journey.has_sent for build in builds):
                reasons.append(N_("Window", "What was sent is kept: the next try sends only the rest."))
        if self._has_unsaved():
            reasons.append(N_("Window", "What you changed at a server is not saved yet."))
        if any(build.phase == "done" and build.place == NEARBY for build in builds):
            reasons.append(N_("Window", "Testers nearby can install from this computer only while otadesk is open."))
        return reasons

    def _ask(self, reasons: list[Phrase]) -> None:
        busy, unsaved = bool(self._publish.busy), self._has_unsaved()
        if unsaved:
            # To be seen behind the question.
            self._window.show_place(SERVERS)
        title, action = N_("Window", "Close otadesk?"), N_("Window", "Close otadesk")
        if self.returns:
            title, action = N_("Window", "Start again?"), N_("Window", "Start again now")
        if self.returns and unsaved:
            action = N_("Window", "Start again without saving")
        if busy:
            title = N_("Window", "Stop publishing?")
            action = N_("Window", "Stop and start again") if self.returns else N_("Window", "Stop and close")
        self._question = question = Confirm(
            say(title),
            "\n\n".join(say(reason) for reason in reasons),
            say(action),
            self._window,
            instead=say(N_("Window", "Keep publishing") if busy else N_("Window", "Keep open")),
        )
        question.agreed.connect(self._leave)
        question.finished.connect(self._forget)
        question.open()

    def _forget(self) -> None:
        self._question = None
        self.returns = self.returns and self._agreed

    def _leave(self) -> None:
        self._agreed = True
        self._window.close()
