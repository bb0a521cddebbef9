"""The servers: a list, and the editor of one."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.first_page.state import THIS_COMPUTER
from otadesk.desktop.parts.blank import Blank
from otadesk.desktop.parts.button import Button, MoreButton
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.head import Head
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.pages import Pages
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.servers.editor import ServerEditor
from otadesk.desktop.state import ServerRow, ServersState
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class PlaceCard(Card):
    """One place to publish to: its icon, what it is called, what there is to say of it, and what can be done."""

    def __init__(self, glyph: str, name: str, facts: str, *buttons: Button, trouble: str = "") -> None:
        super().__init__(padding=(20, 14))
        # Two places may differ at the very end only.
        self.facts = Label(facts, "quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(OneLine(name, "strong"))
        words.addWidget(self.facts)
        self.failed = Label(trouble, "caution", wrap=True)
        if not trouble:
            self.failed.hide()
        words.addWidget(self.failed)
        words.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(Glyph(glyph, 24, "quiet"))
        line.addLayout(words, 1)
        for button in buttons:
            line.addWidget(button)
        self.column.addLayout(line)


class ServerCard(PlaceCard):
    """One server: what it is called and where it publishes."""

    edit = Signal(str)
    test = Signal(str)
    duplicate = Signal(str)
    remove = Signal(str)

    def __init__(self, row: ServerRow) -> None:
        edit = Button(say(N_("Servers", "Edit"))).named(say(N_("Servers", "Edit {name}").of(name=row.name)))
        more = MoreButton(say(N_("Servers", "More for {name}").of(name=row.name)))
        super().__init__("servers", row.name, row.facts, edit, more, trouble=row.failed)
        edit.clicked.connect(lambda: self.edit.emit(row.id))
        look, twice, gone = (
            more.entries.addAction(say(words))
            for words in (N_("Servers", "Test"), N_("Servers", "Duplicate"), N_("Servers", "Remove…"))
        )
        look.triggered.connect(lambda: self.test.emit(row.id))
        twice.triggered.connect(lambda: self.duplicate.emit(row.id))
        gone.triggered.connect(lambda: self.remove.emit(row.id))


class ServersView(Pages):
    """Draws ServersState; the editor stands in for the list while it is open."""

    add = Signal()
    edit = Signal(str)
    test = Signal(str)
    duplicate = Signal(str)
    remove = Signal(str)
    import_file = Signal()
    import_ssh = Signal()
    export = Signal()
    recover = Signal()
    trust = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = Page()
        self.list.setAccessibleName(say(N_("Servers", "Servers")))
        self.new = Button(say(N_("Servers", "Add server")), "primary")
        self.new.clicked.connect(self.add)
        head = Head(say(N_("Servers", "Servers")), (self.new, 0), (self._make_more(), 0))
        self.error = ErrorPanel()
        self.error.recover.connect(self.recover)
        self.trust_code = Button(say(N_("Servers", "Trust code")))
        self.trust_code.named(say(N_("Servers", "Trust code of this computer")))
        self.trust_code.clicked.connect(self.trust)
        self.here = PlaceCard("computer", say(THIS_COMPUTER), "", self.trust_code)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        places = QVBoxLayout()
        places.setSpacing(12)
        places.addWidget(self.here)
        places.addLayout(self._rows)
        self._blank = self._nothing_yet()
        self.list.column.setSpacing(12)
        self.list.column.addWidget(head)
        self.list.column.addWidget(self.error)
        self.list.column.addLayout(places)
        self.list.column.addWidget(self._blank)
        self.list.column.addStretch(1)
        self.addWidget(self.list)
        self._shown: ServersState | None = None
        self.show_state(ServersState())

    def _make_more(self) -> Button:
        self.more = MoreButton(say(N_("Servers", "More for this list")))
        entries = self.more.entries
        entries.addAction(say(N_("Servers", "Add from ~/.ssh/config…"))).triggered.connect(self.import_ssh)
        entries.addAction(say(N_("Servers", "Import a file…"))).triggered.connect(self.import_file)
        self.export_action = entries.addAction(say(N_("Servers", "Export without secrets…")))
        self.export_action.triggered.connect(self.export)
        return self.more

    def _nothing_yet(self) -> Blank:
        sentence = N_(
            "Servers",
            "Any server that you reach by SFTP and that shows a folder over https will do. Until you add one, "
            "testers nearby can install from this computer.",
        )
        blank = Blank("servers")
        blank.say(say(N_("Servers", "Publish to a web server of your own")), say(sentence))
        return blank

    def show_state(self, state: ServersState) -> None:
        """Draw the state, if it is not what is drawn already."""
        if state == self._shown:
            return
        self._shown = state
        self.here.facts.setText(state.here)
        clear(self._rows)
        for row in state.rows:
            card = ServerCard(row)
            card.edit.connect(self.edit)
            card.test.connect(self.test)
            card.duplicate.connect(self.duplicate)
            card.remove.connect(self.remove)
            self._rows.addWidget(card)
        self.list.order_tabs()
        self._blank.setVisible(not state.rows and state.trouble is None)
        self.export_action.setEnabled(bool(state.rows))
        self.error.setVisible(state.trouble is not None)
        if state.trouble is not None:
            self.error.show_trouble(state.trouble)

    @cached_property
    def editor(self) -> ServerEditor:
        """The editor, made when it is first asked for."""
        editor = ServerEditor()
        editor.connection.error.recover.connect(self.recover)
        self.addWidget(editor)
        return editor

    def show_editor(self, shown: bool) -> None:
        """Put the editor in front, or the list."""
        self.turn_to(self.editor if shown else self.list)
