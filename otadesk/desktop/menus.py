"""How a menu is made, and the two that only macOS has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMetaObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStyleOptionMenuItem

from otadesk.desktop.texts import plain, say, without_key
from otadesk.phrases import N_, Phrase

Key = QKeySequence.StandardKey
Role = QAction.MenuRole
LEFT_TO_RIGHT = "\u200e"
"""A mark without width, which belongs to letters that are read from left to right."""


@dataclass(frozen=True, slots=True)
class Command:
    """What a menu offers: its words, its shortcut if it has one, what it does, and what macOS takes it for.

    ``possible`` tells whether it would do anything just now.
    """

    words: Phrase
    shortcut: Key | str
    call: Callable[[], object]
    role: Role = Role.NoRole
    possible: Callable[[], bool] = lambda: True


class CommandMenu(QMenu):
    """Commands in groups with a line between them; their shortcuts hold in the whole window.

    What would do nothing is grey while the menu is open. Its key stays: what it does is asked when it is pressed.
    """

    def __init__(self, title: Phrase, *groups: tuple[Command, ...], window: QMainWindow) -> None:
        super().__init__(say(title), window)
        self._commands: list[tuple[QAction, Command]] = []
        for group in groups:
            if not self.isEmpty():
                self.addSeparator()
            for command in group:
                action = _action(command, window)
                self.addAction(action)
                self._commands.append((action, command))
        self.aboutToShow.connect(self._grey)
        self.aboutToHide.connect(self._enable)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Have the keys drawn as they read everywhere: beside words from right to left, “Ctrl++” becomes “++Ctrl”."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab and self.isRightToLeft():
            option.text = f"{words}\t{LEFT_TO_RIGHT}{keys}{LEFT_TO_RIGHT}"

    def _grey(self) -> None:
        for action, command in self._commands:
            action.setEnabled(command.possible())

    def _enable(self) -> None:
        for action, _command in self._commands:
            action.setEnabled(True)


class ChoiceMenu(QMenu):
    """One of several, ticked."""

    chosen = Signal(object)

    def __init__(self, title: Phrase, choices: Iterable[tuple[object, str]], parent: QMainWindow) -> None:
        super().__init__(say(title), parent)
        group = QActionGroup(self)
        self._ticks: dict[object, QAction] = {}
        for value, name in choices:
            tick = self.addAction(name)
            tick.setCheckable(True)
            tick.setData(value)
            tick.triggered.connect(partial(self.chosen.emit, value))
            group.addAction(tick)
            self._ticks[value] = tick

    def show_choice(self, value: object) -> None:
        """Tick what was chosen; what isn't among the choices ticks the first."""
        self._ticks.get(value, self.actions()[0]).setChecked(True)


class RecentMenu(QMenu):
    """The builds that were opened last, made when somebody looks."""

    wanted = Signal(Path)
    cleared = Signal()

    def __init__(self, parent: QMainWindow) -> None:
        super().__init__(say(N_("Window", "Open &recent")), parent)
        self._files: tuple[Path, ...] = ()
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)
        self.show_files(())

    def show_files(self, files: tuple[Path, ...]) -> None:
        """Offer these files, the last one first."""
        self._files = files
        self.menuAction().setEnabled(bool(files))

    def _fill(self) -> None:
        self.clear()
        names = [file.name for file in self._files]
        for file in self._files:
            # Of two builds with the same name, the folder tells which is which.
            shown = f"{file.name} – {file.parent.name}" if names.count(file.name) > 1 else file.name
            action = self.addAction(without_key(shown))
            action.setToolTip(plain(str(file)))
            action.triggered.connect(partial(self.wanted.emit, file))
        self.addSeparator()
        self.addAction(say(N_("Window", "&Clear this list"))).triggered.connect(self.cleared)


def edit_menu(window: QMainWindow, **instead: Callable[[], object]) -> QMenu:
    """Return what every application on macOS has, for what has the keyboard; ``instead`` is done where that can't."""

    def edit(slot: str) -> None:
        # Here, since what is open first has nothing to copy.
        from otadesk.desktop.parts.copying import editor  # noqa: PLC0415

        focus = editor(QApplication.focusWidget())
        if focus is not None and focus.metaObject().indexOfSlot(f"{slot}()") >= 0:
            QMetaObject.invokeMethod(focus, slot)
        elif slot in instead:
            instead[slot]()

    changes = (
        Command(N_("Window", "&Undo"), Key.Undo, partial(edit, "undo")),
        Command(N_("Window", "&Redo"), Key.Redo, partial(edit, "redo")),
    )
    clipboard = (
        Command(N_("Window", "Cu&t"), Key.Cut, partial(edit, "cut")),
        Command(N_("Window", "&Copy"), Key.Copy, partial(edit, "copy")),
        Command(N_("Window", "&Paste"), Key.Paste, partial(edit, "paste")),
        Command(N_("Window", "Select &all"), Key.SelectAll, partial(edit, "selectAll")),
    )
    return CommandMenu(N_("Window", "&Edit"), changes, clipboard, window=window)


def window_menu(window: QMainWindow) -> QMenu:
    """Return the menu by which macOS puts windows away; it adds what else belongs there itself."""

    def zoom() -> None:
        window.showNormal() if window.isMaximized() else window.showMaximized()

    commands = (
        Command(N_("Window", "Mi&nimise"), "Ctrl+M", window.showMinimized),
        Command(N_("Window", "&Zoom"), "", zoom),
    )
    return CommandMenu(N_("Window", "&Window"), commands, window=window)


def _action(command: Command, window: QMainWindow) -> QAction:
    action = QAction(say(command.words), window)
    # Qt guesses roles by English words otherwise.
    action.setMenuRole(command.role)
    if isinstance(command.shortcut, Key):
        action.setShortcuts(QKeySequence.keyBindings(command.shortcut))
    elif command.shortcut:
        action.setShortcut(QKeySequence(command.shortcut))
    action.triggered.connect(lambda _checked=False: command.call())
    window.addAction(action)
    return action
