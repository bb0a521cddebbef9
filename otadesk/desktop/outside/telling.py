"""What the desktop around the window is told: how far a publish is, that it ended, and that it must not fall asleep."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from otadesk.desktop.outside.awake import Awake, keeper
from otadesk.desktop.outside.bus import Bus
from otadesk.desktop.outside.notices import Notices
from otadesk.desktop.outside.taskbar import TaskBar
from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.publish.builds import Build
from otadesk.desktop.publish.presenter import PublishPresenter
from otadesk.desktop.publish.reason import reason_alone
from otadesk.desktop.side_bar import PUBLISH
from otadesk.desktop.state import Verdict
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_, N_many


class Outside(QObject):
    """Follows the publishes; others ask it to keep the screen on, or to tell something."""

    def __init__(self, window: MainWindow, publish: PublishPresenter) -> None:
        super().__init__(window)
        self._window, self._publish = window, publish
        self._session, self._system = Bus("SESSION"), Bus("SYSTEM")
        self._awake = Awake(keeper(self._session, self._system))
        self._taskbar = TaskBar(self._session)
        self._notices = Notices(window, self._session)
        self._unseen: list[Build] = []
        """Builds whose end was told and that nobody has looked at since."""
        self._row: list[Build] = []
        """Builds that came to their end since nothing was published: those that were sent off together, for one."""
        self._was_busy = False
        publish.went_on.connect(self._follow)
        publish.ended.connect(self._tell_of)
        window.place_shown.connect(self._look)
        # Later: the page that is turned to is laid out first.
        window.publish.pages.currentChanged.connect(self._turned, Qt.ConnectionType.QueuedConnection)

    def present(self, presented: bool) -> None:
        """Keep the screen on while something is presented."""
        self._awake.keep("screen", say(N_("Publish", "A QR code is presented")), wanted=presented)

    def tell(self, title: str, sentence: str, answer: Callable[[], None]) -> None:
        """Show a notification; ``answer`` is what a click does, once the window is in front."""
        self._notices.tell(title, sentence, answer)

    def close(self) -> None:
        """Say goodbye to the desktop, which lets go of what was held."""
        self._session.close()
        self._system.close()

    def _follow(self, fraction: float | None) -> None:
        self._taskbar.show(fraction)
        self._awake.keep("computer", say(N_("Publish", "A build is published")), wanted=self._publish.sending)
        busy = self._publish.busy > 0
        if busy and not self._was_busy:
            self._row.clear()
        self._was_busy = busy
        self._look()

    def _turned(self) -> None:
        self._window.make_way()

    def _look(self) -> None:
        """Tell no more of what is on the page now: it says that itself."""
        shown = self._publish.queue.shown
        if shown in self._unseen and self._window.views.currentIndex() == PUBLISH:
            self._unseen = [one for one in self._unseen if one is not shown]
            if not self._unseen:
                self._window.toast.forget("ended")

    def _tell_of(self, build: Build) -> None:
        """Tell where somebody looks: on the desktop, or in the window unless the build is on its page."""
        told = _end_of(build)
        self._row.append(build)
        # Who has just dropped a file on the window looks at it, whatever else is active.
        if QApplication.activeWindow() is None and build.examined is not None:
            self.tell(told.title, told.detail, lambda: self._show(build))
        elif self._window.views.currentIndex() != PUBLISH or self._publish.queue.shown is not build:
            self._remark(build, told)

    def _remark(self, build: Build, told: Verdict) -> None:
        """Tell it in the window, together with what was told before and nobody has looked at yet.

        Whoever is told how many are published has just sent off so many: what has been seen on its page counts too.
        """
        toast, queue = self._window.toast, self._publish.queue
        before = [] if toast.isHidden() else self._unseen
        self._unseen = [*(one for one in before if one in queue.builds and one is not queue.shown), build]
        if len(self._unseen) > 1 and all(one.phase == "done" for one in self._unseen):
            counted = [one for one in queue.builds if one in self._unseen or (one in self._row and one.phase == "done")]
            ends = [_end_of(one) for one in counted]
            words = N_many("Window", "One build is published", "{count} builds are published")
            tone: Tone = "good" if all(end.tone in {"good", "note"} for end in ends) else "caution"
            told = Verdict(tone, say(words, count=len(ends)))
        show = say(N_("Window", "Show"))
        toast.remark(told.tone, told.title, told.detail, action=show, act=lambda: self._show(build), topic="ended")

    def _show(self, build: Build) -> None:
        self._window.show_place(PUBLISH)
        self._publish.show_build(build)


def _end_of(build: Build) -> Verdict:
    """Return how a build ended, as it is told to those who look elsewhere."""
    came = build.outcome if build.phase == "done" else None
    if came is None:
        no_build, failed = N_("Window", "{name} can’t be published"), N_("Window", "{name} was not published")
        why = reason_alone(build.trouble.title, build.path.name)
        return Verdict("bad", say(no_build if build.examined is None else failed, name=build.name), why)
    if came.verdict.tone == "bad":
        words = N_("Window", "{name} is published, but will not install")
        return Verdict("bad", say(words, name=build.name), came.verdict.title)
    words = N_("Window", "{name} is ready to scan")
    place = say(N_("Window", "Published to {place}."), place=build.place_name)
    return Verdict(came.verdict.tone, say(words, name=build.name), place)
