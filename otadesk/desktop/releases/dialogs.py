"""Dialogs of Releases: all notes, what changed between two builds, snippets to paste, and what was done by whom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.cells import Cell, Column, Row
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.table import Table
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tick import Tick
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.releases.notes import in_words
from otadesk.desktop.releases.state import Difference, Embedding, LogLine
from otadesk.desktop.text_sheet import TextSheet
from otadesk.desktop.texts import say
from otadesk.phrases import N_

WIDE = 720
HIGH = 360
"""What a table takes at the most before it scrolls; at any size of text, as more would make the dialog scroll too."""
NOTHING = "–"


class TableSheet(Sheet):
    """A dialog that is a table with a sentence above it."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setMinimumWidth(WIDE)
        self.sentence = Label(sentence, "quiet-text", wrap=True)
        self.column.addWidget(self.sentence)
        self.table = Table(title)
        self.table.setMinimumHeight(0)
        self.card = Card(padding=(8, 4), gap=0)
        self.card.column.addWidget(self.table)
        self.column.addWidget(self.card, 1)
        self.close_button = Button(say(N_("Releases", "Close")), "primary")
        self.close_button.clicked.connect(self.accept)
        self.foot.addWidget(self.close_button)
        # Not on the first row, whose ring would be the first thing to look at.
        self.setFocus()

    def show_rows(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Fill the table, or leave it out where there is nothing."""
        self.card.setVisible(bool(rows))
        self.table.show_rows(columns, rows)

    def offer_copy(self, named: str, text: str) -> None:
        """Offer what stands in the table as text, if there is any; then that is what the dialog leads to."""
        if text:
            self.copy = CopyButton(say(N_("Releases", "Copy")), lambda: text, "primary")
            self.copy.named(named)
            self.close_button.become("plain")
            self.foot.addWidget(self.copy)

    def event(self, event: QEvent) -> bool:
        """Give the table room for all its rows, also where they become higher for want of width."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def fit(self) -> None:
        """Have that room at once: a dialog that grows after it has come up jumps."""
        self._make_room()
        super().fit()

    def _make_room(self) -> None:
        self.table.setMinimumHeight(min(self.table.maximumHeight(), HIGH))
        self.card.updateGeometry()


class NotesDialog(TextSheet):
    """Shows all that was noted about a release, in words."""

    def __init__(self, name: str, notes: str, parent: QWidget | None = None) -> None:
        super().__init__(name, say(N_("Releases", "Release notes")), in_words(notes), parent)
        self.setMinimumWidth(WIDE)


class CompareDialog(TableSheet):
    """Shows in what two builds differ."""

    def __init__(
        self,
        names: tuple[str, str],
        found: tuple[Difference, ...],
        parent: QWidget | None = None,
        *,
        remark: str = "",
    ) -> None:
        sentence = (
            say(N_("Compare", "From {before} to {after}."), before=names[0], after=names[1])
            if found
            else say(
                N_("Compare", "{before} and {after} differ in nothing that decides where they install."),
                before=names[0],
                after=names[1],
            )
        )
        super().__init__(say(N_("Compare", "What changed")), sentence, parent)
        self.remark = Banner()
        self.remark.setVisible(bool(remark))
        self.remark.show_verdict("caution", remark)
        self.column.insertWidget(self.column.indexOf(self.sentence), self.remark)
        rows = tuple(
            Row(
                str(number),
                (
                    Cell(one.what, strong=True, tip=_change(one)),
                    Cell(one.before or NOTHING, tip=one.whole[0] or one.before),
                    Cell(one.after or NOTHING, tip=one.whole[1] or one.after),
                ),
            )
            for number, one in enumerate(found)
        )
        columns = (
            Column("", say(N_("Compare", "What")), least=120),
            Column(say(N_("Compare", "Before")), least=100),
            Column(say(N_("Compare", "After")), least=100),
        )
        self.show_rows(columns, rows)
        self.offer_copy(say(N_("Compare", "Copy what changed")), "\n".join(map(_change, found)))


def _change(found: Difference) -> str:
    words = N_("Compare", "{what}: {before} → {after}")
    before, after = found.whole[0] or found.before, found.whole[1] or found.after
    return say(words, what=found.what, before=before or NOTHING, after=after or NOTHING)


class LogDialog(TableSheet):
    """Shows what was done at a place, by whom and when; the empty place is this computer."""

    def __init__(self, place: str, lines: tuple[LogLine, ...], parent: QWidget | None = None) -> None:
        if place:
            kept = N_("Releases", "Kept on {place} beside the builds, so that everybody who publishes there sees it.")
            words = kept if lines else N_("Releases", "Nothing has been published on {place} yet.")
        else:
            kept = N_("Releases", "What was done with the builds on this computer.")
            words = kept if lines else N_("Releases", "Nothing has been published on this computer yet.")
        super().__init__(say(N_("Releases", "Activity")), say(words, place=place), parent)
        columns = (
            Column(say(N_("Releases", "Build")), least=150),
            Column(say(N_("Releases", "Action")), least=100),
            Column(say(N_("Releases", "When")), rank=1, goes_below=True),
            Column(say(N_("Releases", "By")), least=70, rank=2, goes_below=True),
        )
        rows = tuple(
            Row(
                one.key,
                (
                    Cell(one.release, strong=True),
                    Cell(one.deed),
                    Cell(one.when, tip=one.exact),
                    Cell(one.who or NOTHING),
                ),
            )
            for one in lines
        )
        self.show_rows(columns, rows)
        # Tabs, so that a spreadsheet takes it as a table.
        text = "\n".join(f"{one.exact}\t{one.deed}\t{one.release}\t{one.who}" for one in lines)
        self.offer_copy(say(N_("Releases", "Copy the activity")), text)


class SnippetDialog(Sheet):
    """Offers a text to paste, encoded for where it goes: a link to the app’s page, or to one build alone."""

    def __init__(self, embedding: Embedding, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._embedding, snippets = embedding, embedding.to_app
        self.kind = ChoiceBox(say(N_("Releases", "Where it goes"))).called_unseen()
        self.kind.offer(((one.key, one.name, "") for one in snippets), snippets[0].key)
        self.kind.currentIndexChanged.connect(self._show)
        self.alone = Tick(say(N_("Releases", "Only this build: {version}"), version=embedding.version))
        self.alone.setChecked(embedding.build_alone)
        self.alone.toggled.connect(self._show)
        self.leads_to = Label("", "quiet-text", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("details")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say(N_("Releases", "The text to paste")))
        self.text.setFixedHeight(grown(self, 150))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.column.addWidget(self.kind)
        self.column.addWidget(self.text)
        self.column.addWidget(self.alone)
        self.column.addWidget(self.leads_to)
        self.copy = CopyButton(say(N_("Releases", "Copy")), self.text.toPlainText, "primary")
        self.copy.named(say(N_("Releases", "Copy the text")))
        close = Button(say(N_("Releases", "Close")))
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)
        self.foot.addWidget(self.copy)
        self._show()

    def _show(self) -> None:
        one, alone = self._embedding, self.alone.isChecked()
        self.entitle(say(N_("Releases", "Link to {name}"), name=one.build if alone else one.app))
        self.leads_to.setText(
            say(
                N_("Releases", "It leads to this build for as long as it is there, also once there are later ones.")
                if alone
                else N_("Releases", "It leads to the app’s page, which always has the build that testers get.")
            )
        )
        texts = {snippet.key: snippet.text for snippet in (one.to_build if alone else one.to_app)}
        self.text.setPlainText(texts[self.kind.chosen()])
