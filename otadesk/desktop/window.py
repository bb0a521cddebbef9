"""The window: the side bar, the views, and what holds everywhere: dropping, pasting, shortcuts, leaving."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from otadesk.desktop.first_page.view import EmptyPage
from otadesk.desktop.parts.focus import enter
from otadesk.desktop.parts.pages import Pages
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS, SideBar
from otadesk.desktop.texts import say
from otadesk.phrases import N_

if TYPE_CHECKING:
    from otadesk.desktop.devices.view import DevicesView
    from otadesk.desktop.drop_veil import DropVeil
    from otadesk.desktop.incoming import Incoming
    from otadesk.desktop.parts.toast import Toast
    from otadesk.desktop.publish.view import PublishView
    from otadesk.desktop.releases.view import ReleasesView
    from otadesk.desktop.servers.view import ServersView
    from otadesk.desktop.window_menus import WindowMenus

VIEWS = ("publish", "releases", "devices", "servers")
HAS_BAR = sys.platform == "darwin"
"""Whether menus are in a bar here. Elsewhere it would be the loudest thing in a quiet window."""
SMALLEST = (720, 520)
USUAL = (960, 660)

View = TypeVar("View", bound=QWidget)


class MainWindow(QMainWindow):
    """Holds the views and says what people want of the window itself."""

    files_given = Signal(list)
    devices_given = Signal(list)
    """Files that were dropped or pasted where the devices are."""
    text_given = Signal(str)
    """A text that was pasted there."""
    address_given = Signal(str)
    """The address of a server that was pasted where the servers are."""
    browse = Signal()
    present = Signal()
    poster_wanted = Signal()
    """The poster of what was published, on paper."""
    cancel = Signal()
    place_shown = Signal(int)
    text_resized = Signal(int)
    recent_wanted = Signal(Path)
    recents_cleared = Signal()
    scheme_wanted = Signal(object)
    language_wanted = Signal(str)
    about = Signal()
    closing = Signal()

    def __init__(self, *, has_menu_bar: bool = HAS_BAR) -> None:
        super().__init__()
        self.setWindowTitle("otadesk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setAcceptDrops(True)
        self.may_close: Callable[[], bool] = lambda: True
        self.has_codes: Callable[[], bool] = lambda: True
        self.can_cancel: Callable[[], bool] = lambda: True
        self.side_bar = SideBar(
            (
                ("publish", say(N_("Window", "Publish"))),
                ("releases", say(N_("Window", "Releases"))),
                ("devices", say(N_("Window", "Devices"))),
                ("servers", say(N_("Window", "Servers"))),
            )
        )
        self.side_bar.keep_badge_room(RELEASES)
        self.empty = EmptyPage()
        self.empty.all_asked.connect(lambda: self.show_place(RELEASES))
        self.views = Pages()
        self._rooms = [QVBoxLayout() for _ in VIEWS]
        for room in self._rooms:
            room.setContentsMargins(0, 0, 0, 0)
            stands = QWidget()
            stands.setLayout(room)
            self.views.addWidget(stands)
        self._furnish(PUBLISH, self.empty)
        self.side_bar.picked.connect(self.show_place)
        self._inside = inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(self.views, 1)
        self.setCentralWidget(inside)
        self._has_menu_bar = has_menu_bar
        if not has_menu_bar:
            self.side_bar.offer_menu(say(N_("Window", "Menu")))
            self.side_bar.menu_wanted.connect(lambda: self.side_bar.open_menu(self.menus.everything))
        self.show_place(PUBLISH)
        # At the start no control wears the focus ring.
        enter(self.empty)

    # -- what is read and made when it is first asked for: the first paint waits for none of it

    @cached_property
    def publish(self) -> PublishView:
        """Publish, around the first page."""
        from otadesk.desktop.publish.view import PublishView  # noqa: PLC0415

        held = self.focusWidget()
        view = self._furnish(PUBLISH, PublishView(self.empty))
        if held is self.empty or self.empty.isAncestorOf(held):
            # A page that moves loses the keyboard.
            held.setFocus()
        return view

    @cached_property
    def releases(self) -> ReleasesView:
        """What is published where."""
        from otadesk.desktop.releases.view import ReleasesView  # noqa: PLC0415

        return self._furnish(RELEASES, ReleasesView())

    @cached_property
    def devices(self) -> DevicesView:
        """The testers' devices."""
        from otadesk.desktop.devices.view import DevicesView  # noqa: PLC0415

        return self._furnish(DEVICES, DevicesView())

    @cached_property
    def servers(self) -> ServersView:
        """The servers."""
        from otadesk.desktop.servers.view import ServersView  # noqa: PLC0415

        return self._furnish(SERVERS, ServersView())

    @cached_property
    def menus(self) -> WindowMenus:
        """The menus, and the keys that do the same."""
        from otadesk.desktop.place_commands import PlaceCommands  # noqa: PLC0415
        from otadesk.desktop.window_menus import Possible, WindowMenus  # noqa: PLC0415

        here = PlaceCommands(self)
        possible = Possible(
            undo=here.can_undo,
            find=here.can_find,
            refresh=here.can_refresh,
            show_codes=lambda: self.has_codes(),  # noqa: PLW0108 - the desk puts its own there later
            cancel=lambda: self.can_cancel(),  # noqa: PLW0108 - as above
            save=here.can_save,
            edit=here.can_edit,
        )
        menus = WindowMenus(self, possible, has_bar=self._has_menu_bar)
        menus.browse.connect(self.browse)
        menus.paste.connect(self._paste)
        menus.undo.connect(here.undo)
        menus.find.connect(here.find)
        menus.refresh.connect(here.refresh)
        menus.save.connect(here.save)
        menus.edit.connect(here.edit)
        menus.cancel.connect(here.cancel)
        menus.place_wanted.connect(self.show_place)
        menus.present.connect(self.present)
        menus.poster_wanted.connect(self.poster_wanted)
        menus.text_resized.connect(self.text_resized)
        menus.recent_wanted.connect(self.recent_wanted)
        menus.recents_cleared.connect(self.recents_cleared)
        menus.scheme_wanted.connect(self.scheme_wanted)
        menus.language_wanted.connect(self.language_wanted)
        menus.about.connect(self.about)
        menus.opened.connect(self.side_bar.menu_wanted)
        return menus

    @cached_property
    def veil(self) -> DropVeil:
        """What lies over a view while something is held above it."""
        from otadesk.desktop.drop_veil import DropVeil  # noqa: PLC0415

        return DropVeil(self._inside)

    @cached_property
    def toast(self) -> Toast:
        """Remarks that nobody has to answer."""
        from otadesk.desktop.parts.toast import Toast  # noqa: PLC0415

        toast = Toast(self.views, self._inside)
        toast.where = self.views.currentIndex
        self.place_shown.connect(toast.move_along)
        return toast

    def make_way(self) -> None:
        """Have no remark lie over what a page shows now."""
        if "toast" in vars(self):
            self.toast.step_aside()

    def _furnish(self, index: int, view: View) -> View:
        self._rooms[index].addWidget(view)
        if self.isVisible():
            # At once, where Qt would wait a round: what is in it is about to get the keyboard.
            view.show()
        return view

    def show_place(self, index: int) -> None:
        """Show Publish, Releases, Devices or Servers."""
        if index != PUBLISH:
            getattr(self, VIEWS[index])
        self.views.turn_to(self.views.widget(index))
        self.side_bar.show_current(index)
        self.place_shown.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages enough of a narrow window."""
        super().resizeEvent(event)
        self.side_bar.fit(self.width())

    def come_forward(self, token: str = "") -> None:
        """Be in front of other windows, as far as the desktop allows; ``token`` is its leave to do so."""
        if token and QGuiApplication.platformName().startswith("wayland"):
            # Where Qt looks for it.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def geometry_to_keep(self) -> str:
        """Return where the window stands."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry(self, kept: object) -> None:
        """Stand where the window stood last; whatever else was kept is passed over."""
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))

    # -- files, however they come

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and say so; say of what looks like a file and is none why it can't be taken."""
        from otadesk.desktop.incoming import Incoming, dropped  # noqa: PLC0415 - as the rest, when it is needed

        found = dropped(event.mimeData())
        # What comes from this very window, such as a code on its way out, has nothing to seek here.
        if found != Incoming() and event.source() is None:
            event.acceptProposedAction()
            self._hover(found)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what hovered."""
        self._hover(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was let go."""
        from otadesk.desktop.incoming import dropped  # noqa: PLC0415 - as above

        self._hover(None)
        found = dropped(event.mimeData())
        if found.files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        self._take(found)

    def _hover(self, held: Incoming | None) -> None:
        place = DEVICES if held is not None and held.names_devices else self.views.currentIndex()
        lights = held is not None and bool(held.files) and self.empty.isVisible() and place == PUBLISH
        self.empty.target.light(lights)
        if held is None or lights:
            self.veil.hide()
        elif held.refusal is not None:
            self.veil.cover(self.views, say(held.refusal.title), welcome=False)
        else:
            words = {
                DEVICES: N_("Devices", "Let go to read its devices"),
                PUBLISH: N_("Publish", "Let go to add it"),
            }.get(place, N_("Publish", "Let go to open it under Publish"))
            self.veil.cover(self.views, say(words))

    def _paste(self) -> None:
        from otadesk.desktop.incoming import pasted  # noqa: PLC0415 - as above
        from otadesk.settings.pasted_address import take_apart  # noqa: PLC0415 - as above

        clipboard = QGuiApplication.clipboard()
        found, text = pasted(clipboard.mimeData()), clipboard.text()
        if not found.files and text and self.views.currentIndex() == DEVICES:
            self.text_given.emit(text)
        elif not found.files and self.views.currentIndex() == SERVERS and take_apart(text) is not None:
            self.address_given.emit(text)
        else:
            self._take(found)

    def _take(self, found: Incoming) -> None:
        if found.refusal is not None:
            self.toast.remark("caution", say(found.refusal.title), say(found.refusal.hint))
        elif self.views.currentIndex() == DEVICES:
            self.devices_given.emit(list(found.files))
        else:
            self.files_given.emit(list(found.files))

    # -- leaving

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave, unless something is under way that somebody would rather wait for."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()
