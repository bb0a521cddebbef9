"""What the window's menus offer, and the keys that do the same. ``menus.py`` knows how a menu is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from otadesk.desktop.languages import NAMES
from otadesk.desktop.menus import ChoiceMenu, Command, CommandMenu, Key, RecentMenu, Role, edit_menu, window_menu
from otadesk.desktop.side_bar import DEVICES, PUBLISH, RELEASES, SERVERS
from otadesk.desktop.texts import say
from otadesk.phrases import N_


@dataclass(frozen=True, slots=True)
class Possible:
    """What each of these commands would find to do, asked whenever a menu opens."""

    undo: Callable[[], bool]
    find: Callable[[], bool]
    refresh: Callable[[], bool]
    show_codes: Callable[[], bool]
    """Present them, or print a poster of them."""
    cancel: Callable[[], bool]
    save: Callable[[], bool]
    edit: Callable[[], bool]


class WindowMenus(QObject):
    """All of the window's menus: in the bar that macOS has at the top, elsewhere in one, ``everything``."""

    browse = Signal()
    paste = Signal()
    undo = Signal()
    """What no field of text undoes."""
    cancel = Signal()
    save = Signal()
    """What is typed of a server."""
    edit = Signal()
    """The device that is chosen."""
    find = Signal()
    """Somebody looks for something in the list that is shown."""
    refresh = Signal()
    place_wanted = Signal(int)
    present = Signal()
    poster_wanted = Signal()
    text_resized = Signal(int)
    """Larger (1), smaller (-1) or normal (0)."""
    recent_wanted = Signal(Path)
    recents_cleared = Signal()
    scheme_wanted = Signal(object)
    language_wanted = Signal(str)
    about = Signal()
    opened = Signal()
    """Somebody wants to see the menu and pressed its key."""

    def __init__(self, window: QMainWindow, possible: Possible, *, has_bar: bool) -> None:
        super().__init__(window)
        self._window, self._possible = window, possible
        self._recent = RecentMenu(window)
        self._recent.wanted.connect(self.recent_wanted)
        self._recent.cleared.connect(self.recents_cleared)
        self._schemes = ChoiceMenu(
            N_("Window", "A&ppearance"),
            (
                (None, say(N_("Window", "Same as the system"))),
                (False, say(N_("Window", "L&ight"))),
                (True, say(N_("Window", "&Dark"))),
            ),
            window,
        )
        self._schemes.chosen.connect(self.scheme_wanted)
        self._languages = ChoiceMenu(
            N_("Window", "Lan&guage"), (("", say(N_("Window", "Same as the system"))), *NAMES.items()), window
        )
        self._languages.chosen.connect(self.language_wanted.emit)
        self.everything = QMenu(window)
        hanger = window.menuBar() if has_bar else self.everything
        for menu in self._menus(has_bar=has_bar):
            hanger.addMenu(menu)
        if not has_bar:
            opener = QAction(window, shortcut=QKeySequence("F10"))
            opener.triggered.connect(self.opened)
            window.addAction(opener)

    def show_recent_files(self, files: tuple[Path, ...]) -> None:
        """Offer the builds that were opened last."""
        self._recent.show_files(files)

    def show_scheme(self, dark: bool | None) -> None:
        """Tick which scheme was chosen; None is the system's."""
        self._schemes.show_choice(dark)

    def show_language(self, chosen: str) -> None:
        """Tick the language that somebody chose, or the system's."""
        self._languages.show_choice(chosen)

    def _menus(self, *, has_bar: bool) -> Iterator[QMenu]:
        window = self._window
        yield self._file_menu(has_bar=has_bar)
        if has_bar:
            yield edit_menu(window, paste=self.paste.emit, undo=self.undo.emit)
        yield self._view_menu()
        if has_bar:
            yield window_menu(window)
        about = Command(N_("Window", "&About otadesk"), "", self.about.emit, Role.AboutRole)
        yield CommandMenu(N_("Window", "&Help"), (about,), window=window)

    def _file_menu(self, *, has_bar: bool) -> QMenu:
        window = self._window
        at_hand = (
            Command(N_("Window", "&Save"), Key.Save, self.save.emit, possible=self._possible.save),
            Command(N_("Window", "Edit de&vice…"), "F2", self.edit.emit, possible=self._possible.edit),
            Command(N_("Window", "&Cancel"), "Esc", self.cancel.emit, possible=self._possible.cancel),
        )
        settings = Command(
            N_("Window", "Server s&ettings"), "Ctrl+,", partial(self.place_wanted.emit, SERVERS), Role.PreferencesRole
        )
        leave = Command(N_("Window", "&Quit"), Key.Quit, window.close, Role.QuitRole)
        opening = [Command(N_("Window", "&Open…"), Key.Open, self.browse.emit)]
        if not has_bar:
            opening.append(Command(N_("Window", "&Paste file or path"), Key.Paste, self.paste.emit))
            opening.append(
                Command(N_("Window", "Un&do the last step"), Key.Undo, self.undo.emit, possible=self._possible.undo)
            )
        paper = Command(
            N_("Window", "Pri&nt poster…"), Key.Print, self.poster_wanted.emit, possible=self._possible.show_codes
        )
        menu = CommandMenu(N_("Window", "&File"), tuple(opening), at_hand, (paper,), (settings, leave), window=window)
        menu.insertMenu(menu.actions()[1], self._recent)
        return menu

    def _view_menu(self) -> QMenu:
        window = self._window
        menu = CommandMenu(
            N_("Window", "&View"),
            (
                Command(N_("Window", "P&ublish"), "Ctrl+1", partial(self.place_wanted.emit, PUBLISH)),
                Command(N_("Window", "&Releases"), "Ctrl+2", partial(self.place_wanted.emit, RELEASES)),
                Command(N_("Window", "De&vices"), "Ctrl+3", partial(self.place_wanted.emit, DEVICES)),
                Command(N_("Window", "&Servers"), "Ctrl+4", partial(self.place_wanted.emit, SERVERS)),
            ),
            (
                Command(N_("Window", "&Filter"), Key.Find, self.find.emit, possible=self._possible.find),
                Command(N_("Window", "Refres&h"), Key.Refresh, self.refresh.emit, possible=self._possible.refresh),
            ),
            (Command(N_("Window", "Pr&esent"), "F11", self.present.emit, possible=self._possible.show_codes),),
            (
                Command(N_("Window", "&Larger text"), Key.ZoomIn, partial(self.text_resized.emit, 1)),
                Command(N_("Window", "S&maller text"), Key.ZoomOut, partial(self.text_resized.emit, -1)),
                Command(N_("Window", "&Normal text"), "Ctrl+0", partial(self.text_resized.emit, 0)),
            ),
            window=window,
        )
        menu.addSeparator()
        menu.addMenu(self._schemes)
        menu.addMenu(self._languages)
        return menu
