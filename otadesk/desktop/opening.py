"""Opens the window in two strokes: the first page is painted before the rest of otadesk has been read.

Reading all modules and making all views takes several times as long as that first paint. So it waits until then: the
modules are read in a thread, the views are made one in each turn of the event loop, and what somebody asks for
meanwhile is kept and done as soon as somebody is there to do it.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterable
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from otadesk.desktop.first_page.state import RECENT_FILE, Empty, Recent
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.pages import Pages
from otadesk.desktop.preferences import is_first_use, preferences_in
from otadesk.desktop.publish_modules import read_publish_modules
from otadesk.desktop.read_ahead import ReadAhead
from otadesk.desktop.side_bar import PUBLISH
from otadesk.desktop.window import MainWindow
from otadesk.desktop.window_memory import FILE, GEOMETRY, WindowMemory
from otadesk.settings.paths import Places
from otadesk.settings.store import Document

if TYPE_CHECKING:
    from otadesk.desktop.desk import Desk

MakeDesk = Callable[[Appearance, WindowMemory, MainWindow], "Desk"]
PARTS = (
    *("publish", "publish.review", "publish.progress", "publish.done", "publish.reading", "publish.failed"),
    *("toast", "releases", "devices", "servers", "servers.editor"),
)
"""What is made before anybody asks for it, what is needed soonest first."""
LONGEST_WAIT = 500
"""Milliseconds after which the rest is read even if nothing was painted: the window may have started minimised."""
LONGEST_TURN = 0.0005
"""Seconds for which a thread that sends or verifies may keep the window's from going on."""


def recents_in(cache: Path) -> tuple[Recent, ...]:
    """Return the releases of late, as the first page shows them."""
    if not (cache / RECENT_FILE).exists():
        return ()
    # Here, since whoever opens the window for the first time has none to wait for.
    from datetime import UTC, datetime  # noqa: PLC0415

    from otadesk.desktop.first_page.describe import recent  # noqa: PLC0415
    from otadesk.desktop.first_page.recents import RecentBook  # noqa: PLC0415

    now = datetime.now(UTC)
    return tuple(recent(known, now) for known in RecentBook(cache).read())


def _rehearse(part: QWidget) -> None:
    """Lay out and paint the page that a part is on, out of sight.

    The first time takes two or three times as long as any other, and would be in the midst of an upload.
    """
    page, pages = part, part.parentWidget()
    while pages is not None and not isinstance(pages, Pages):
        page, pages = pages, pages.parentWidget()
    if pages is not None and not page.isVisible():
        page.resize(pages.size())
        page.grab()


class Opening(QObject):
    """The window from its first paint until a Desk takes over."""

    painted = Signal()
    """The first page stands on the screen and answers."""
    ready = Signal()
    """The Desk has taken over."""
    _read = Signal()

    def __init__(self, app: QApplication, home: Places, settings: Document | None, make_desk: MakeDesk) -> None:
        """Make the window; ``settings`` is what stands in the settings file, or None where it can't be read."""
        super().__init__(app)
        self._app = app
        self._make_desk = make_desk
        self._memory = WindowMemory(home.settings / FILE)
        preferences = preferences_in(settings or {})
        self._appearance = Appearance(app, Look(preferences.dark, preferences.scale))
        self.window = MainWindow()
        self.window.restore_geometry(self._memory.value(GEOMETRY))
        is_first = settings is not None and is_first_use(settings)
        self.window.empty.show_state(Empty(recents_in(home.cache), first=is_first))
        self.desk: Desk | None = None
        self._kept: list[Callable[[], object]] = []
        self._keep_what_is_asked()
        self._thread = threading.Thread(target=self._read_the_rest, args=(ReadAhead(home.cache),), name="reading")
        self._parts = iter(PARTS)
        self._begun = False
        self._read.connect(self._make_next, Qt.ConnectionType.QueuedConnection)
        self.window.installEventFilter(self)

    def show(self, files: Iterable[Path]) -> None:
        """Show the window, with these files where they belong as soon as there is somebody to put them there."""
        self._files = list(files)
        self.window.show()
        QTimer.singleShot(LONGEST_WAIT, self._begin)

    def take(self, files: Iterable[Path]) -> None:
        """Put files into the queue and show it, as soon as there is one."""
        if self.desk is None:
            self._kept.append(partial(self.take, tuple(files)))
        else:
            self.desk.take(files)

    def close(self) -> bool:
        """Stop what is under way; return whether all of it has ended."""
        if self._thread.ident is not None:
            self._thread.join()
        return self.desk is None or self.desk.stop()

    # -- what is asked for before anybody is there to do it

    def _keep_what_is_asked(self) -> None:
        window, empty = self.window, self.window.empty
        self._heard: list[tuple[SignalInstance, Callable[..., None]]] = []
        for signal in (
            *(window.files_given, window.devices_given, window.text_given, window.address_given),
            *(window.browse, window.about),
            *(window.text_resized, window.scheme_wanted, window.language_wanted),
            *(empty.browse, empty.recent_asked, empty.here, empty.server_wanted, empty.sample_wanted),
        ):
            keep = partial(self._keep, signal)
            signal.connect(keep)
            self._heard.append((signal, keep))

    def _keep(self, signal: SignalInstance, *values: Any) -> None:
        self._kept.append(partial(signal.emit, *values))

    # -- the rest

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint."""
        if event.type() is QEvent.Type.Paint:
            # The window is painted first and what stands in it right after that; then it is the loop's turn.
            QTimer.singleShot(0, self._begin)
            watched.removeEventFilter(self)
        return False

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.painted.emit()
            QTimer.singleShot(0, self.window, self._begin_the_rest)

    def _begin_the_rest(self) -> None:
        # Here, as all that no first paint should wait for.
        from otadesk.desktop.parts.app_icon import set_app_icon  # noqa: PLC0415

        set_app_icon(self._app)
        attrgetter("menus")(self.window)
        self._thread.start()

    def _read_the_rest(self, ahead: ReadAhead) -> None:
        ahead.remember()
        # Here, since no first paint should wait for it: it takes as long as Python, Qt and that paint together.
        import otadesk.desktop.desk  # noqa: PLC0415
        import otadesk.desktop.real_core  # noqa: F401, PLC0415

        # PySide makes a class when it is first named, and many at once when Qt hands over a widget of its own making,
        # or a method that draws takes one of several kinds.
        for module in (QtGui, QtWidgets):
            for name in dir(module):
                getattr(module, name)
        self._read.emit()

    def _make_next(self) -> None:
        name = next(self._parts, None)
        if name is None:
            self._hand_over()
            return
        part: QWidget = attrgetter(name)(self.window)
        for inside in (part, *part.findChildren(QWidget)):
            inside.ensurePolished()
        # In turns of their own, and not after the window has gone.
        QTimer.singleShot(0, self.window, partial(self._try_out, part))

    def _try_out(self, part: QWidget) -> None:
        _rehearse(part)
        QTimer.singleShot(0, self.window, self._make_next)

    def _hand_over(self) -> None:
        for signal, keep in self._heard:
            signal.disconnect(keep)
        self.desk = self._make_desk(self._appearance, self._memory, self.window)
        self.desk.open(self._files)
        for ask in self._kept:
            ask()
        place = self.window.views.currentIndex()
        if place != PUBLISH:
            self.window.place_shown.emit(place)
        # What has been made so far stays: looking through it for garbage would stop every thread for 50 ms.
        gc.freeze()
        # Nothing is looked through before; launch.py tells why.
        gc.enable()
        # Every call into Qt gives Python's lock away, and waits for as long as this to get it back from a busy thread.
        sys.setswitchinterval(LONGEST_TURN)
        self.ready.emit()
        # The one before has ended: this was the last that it asked for.
        self._thread = threading.Thread(target=read_publish_modules, name="reading")
        self._thread.start()
