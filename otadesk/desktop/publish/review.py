"""What was read, whether it will install, and where it shall go."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.look.tokens import CONTROL_ROOM
from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.app_heading import AppHeading
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.copy_button import AnsweringButton
from otadesk.desktop.parts.fold import Fold
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.style import clear, control_height
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.tone import Banner, Tone, ToneMark
from otadesk.desktop.publish.findings_list import FindingsList
from otadesk.desktop.state import Review
from otadesk.desktop.texts import in_line, say, sentences
from otadesk.phrases import N_, N_many
from otadesk.preflight.symptoms import SYMPTOMS

NARROW = 560


class NotesEdit(QPlainTextEdit):
    """Release notes: one line that grows with what is typed."""

    MOST_LINES = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(say(N_("Publish", "What’s new in this build")))
        self.setPlaceholderText(say(N_("Publish", "What should testers look at?")))
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the text, within reason."""
        metrics, block = self.fontMetrics(), self.document().firstBlock()
        # Letters of other scripts make a line higher than the font says.
        line = max(metrics.lineSpacing(), control_height(self) - CONTROL_ROOM)
        height, most = 0.0, self.MOST_LINES * line
        while block.isValid() and height <= most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        # One that comes and goes while a line grows would move the text.
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if height > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(round(min(max(height, line), most)) + CONTROL_ROOM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again: another width wraps into another number of lines."""
        super().resizeEvent(event)
        self.fit()


class ReviewPage(Page):
    """Draws Review; says when to publish, with which place and notes, and when to put the build away."""

    publish = Signal()
    publish_all = Signal()
    discard = Signal()
    place_chosen = Signal(str)
    notes_changed = Signal(str)
    writes_wanted = Signal()
    symptom_chosen = Signal(str)
    report_copied = Signal(bool)
    report_saved = Signal(bool)
    """Each with whether device numbers and people's names shall stand in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: Review | None = None
        self.heading = AppHeading()
        top = Card(padding=(24, 12))
        top.column.addWidget(self.heading)
        top.column.addWidget(self._already())
        top.column.addWidget(self._stopped())
        self.failed_above = Label(wrap=True).selectable()
        self._doubt_above = _told(self.failed_above, 17, below=4)
        top.column.addWidget(self._doubt_above)
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._tell_above())
        self.banner = Banner()
        self.findings = FindingsList()
        self.findings.unfolded.connect(self.order_tabs)
        self.column.addWidget(top)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.findings)
        self.column.addWidget(self._where())
        self.column.addStretch(1)
        self.seen = Button(say(N_("Publish", "A tester sees…")), "quiet")
        self.seen.setMenu(self._symptoms())
        self.report = AnsweringButton(say(N_("Publish", "Report")), say(N_("Copy", "Copied")), "quiet")
        self.report.setMenu(self._report_menu())
        self.put_away = Button(say(N_("Publish", "Discard")), "quiet")
        self.put_away.clicked.connect(self.discard)
        self.together = Button("")
        self.together.clicked.connect(self.publish_all)
        self.go = Button("", "primary")
        self.go.clicked.connect(self.publish)
        # Out of the notes too, where Return alone begins a line.
        QShortcut(QKeySequence("Ctrl+Return"), self, self.go.click)
        self.add_foot(self.seen, self.report, self.put_away, self.together, self.go)

    def _symptoms(self) -> QMenu:
        menu = QMenu(self)
        for symptom in SYMPTOMS:
            chosen = menu.addAction(say(symptom.title))
            chosen.triggered.connect(partial(self.symptom_chosen.emit, symptom.id))
        return menu

    def _report_menu(self) -> QMenu:
        menu = QMenu(self)
        copy = menu.addAction(say(N_("Publish", "Copy report")))
        save = menu.addAction(say(N_("Publish", "Save report…")))
        menu.addSeparator()
        self.unmasked = menu.addAction(say(N_("Publish", "With UDIDs and people’s names")))
        self.unmasked.setCheckable(True)
        copy.triggered.connect(lambda: self.report_copied.emit(self.unmasked.isChecked()))
        save.triggered.connect(lambda: self.report_saved.emit(self.unmasked.isChecked()))
        return menu

    def _where(self) -> Card:
        card = Card(padding=(20, 16), gap=6)
        self.place = ChoiceBox(say(N_("Publish", "Publish to")))
        self.place.currentIndexChanged.connect(lambda _index: self.place_chosen.emit(self.place.chosen()))
        self.notes = NotesEdit()
        self.notes.textChanged.connect(lambda: self.notes_changed.emit(self.notes.toPlainText()))
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(24)
        self._fields.setContentsMargins(4, 0, 4, 0)
        for title, field in ((N_("Publish", "Publish to"), self.place), (N_("Publish", "What’s new"), self.notes)):
            column = QVBoxLayout()
            column.setSpacing(6)
            label = Label(say(title), "quiet", wrap=True)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.place:
                column.addWidget(self._failed())
            column.addStretch(1)
            self._fields.addLayout(column, 1)
        card.column.addLayout(self._fields)
        self.writes = Fold(say(N_("Publish", "What will be written")))
        headline = Label(say(N_("Publish", "What will be written")), "quiet", wrap=True)
        self.writes.head.addWidget(headline, 1)
        self.writes.level_with(headline)
        self.writes.inside.setSpacing(2)
        self.writes.toggled.connect(lambda shown: self.writes_wanted.emit() if shown else None)
        card.column.addWidget(self.writes)
        return card

    def _already(self) -> QWidget:
        self.already = Label(wrap=True).selectable()
        self._caution = _told(self.already, 17, below=4)
        return self._caution

    def _stopped(self) -> QWidget:
        # At the top, since who closed otadesk in the midst of an upload wonders about that first.
        self.stopped = Label(wrap=True).selectable()
        self._kept = _told(self.stopped, 17, tone="note", below=4)
        return self._kept

    def _failed(self) -> QWidget:
        self.failed = Label(role="caution", wrap=True)
        self._doubt = _told(self.failed, 15)
        return self._doubt

    def show_state(self, state: Review) -> None:
        """Draw the state. What somebody is typing is left alone unless it differs."""
        before, self._state = self._state, state
        if before is not None and before.app != state.app:
            # Whoever goes to another build sees first which one that is.
            self.area.verticalScrollBar().setValue(0)
        self.setAccessibleName(state.app.name)
        self.heading.show_app(state.app.name, state.app.facts, state.app.chips, state.app.icon)
        self.banner.show_verdict(state.verdict.tone, state.verdict.title, state.verdict.detail)
        if before is None or before.findings != state.findings or before.app != state.app:
            self.findings.show_findings(state.findings, same_build=before is not None and before.app == state.app)
            self.order_tabs()
        self.place.offer(((place.key, place.name, place.fact) for place in state.places), state.chosen)
        if before is None or before.failed != state.failed:
            self.failed.setText(state.failed)
            self._doubt.setVisible(bool(state.failed))
            self.place.setAccessibleDescription(state.failed)
            announce(self.place, state.failed)
        self._tell_above()
        words = N_(
            "Publish", "Stopped on the way to {place} last time. What was sent is kept: only the rest will be sent."
        )
        self.stopped.setText(say(words, place=state.place_name))
        self._kept.setVisible(state.stopped_at == state.chosen)
        if before is None or (before.already, before.repeated) != (state.already, state.repeated):
            twice = N_("Publish", "This build is in the queue twice for the same place. Publishing all sends it once.")
            already = sentences(state.already, say(twice) if state.repeated else "")
            self.already.setText(already)
            self._caution.setVisible(bool(already))
            announce(self._caution, already)
        if self.notes.toPlainText() != state.notes:
            self.notes.blockSignals(True)
            self.notes.setPlainText(state.notes)
            self.notes.blockSignals(False)
            self.notes.fit()
        if before is None or before.writes != state.writes:
            self._list_writes(state.writes)
        if not state.writes:
            self.writes.unfold(shown=False)
        here = state.chosen == NEARBY
        if state.blocked:
            words = N_("Publish", "Publish here anyway…") if here else N_("Publish", "Publish to {place} anyway…")
        else:
            words = N_("Publish", "Publish to this computer") if here else N_("Publish", "Publish to {place}")
        self.go.setText(say(words, place=_short(state.place_name, 15 if state.blocked else 28)))
        self.go.become("plain" if state.blocked else "primary")
        rest = N_many("Publish", "Publish the good one", "Publish {count} good ones")
        every = N_many("Publish", "Publish one", "Publish all {count}")
        self.together.setText(say(rest if state.leaves else every, count=state.together))
        # What the button beside it does is not offered twice.
        self.together.setVisible(state.together > (0 if state.blocked else 1))

    def _tell_above(self) -> None:
        """Tell of the place's test at the top too, where the choice of the place may be out of sight."""
        if self._state is not None:
            is_told = bool(self._state.failed) and self.area.verticalScrollBar().maximum() > 0
            self.failed_above.setText(in_line(self._state.place_name, self._state.failed) if is_told else "")
            self._doubt_above.setVisible(is_told)

    def _list_writes(self, lines: tuple[str, ...]) -> None:
        clear(self.writes.inside)
        for line in lines:
            self.writes.inside.addWidget(OneLine(line, "mono", mode=Qt.TextElideMode.ElideMiddle))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below each other where there is no room beside."""
        super().resizeEvent(event)
        roomy = self.width() > NARROW * max(1.0, self.fontMetrics().height() / 17)
        self._fields.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)


def _told(words: Label, side: int, below: int = 0, tone: Tone = "caution") -> QWidget:
    """Return words behind their sign, that of a warning unless it is said, hidden as long as there are none."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, below)
    row.setSpacing(10)
    row.addWidget(ToneMark(tone, side, beside=words), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    line.hide()
    return line


def _short(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"
