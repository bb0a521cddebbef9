"""Shows what a report of a mistake would say, to read, change, copy, save or send; by itself it goes nowhere."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from otadesk.desktop.file_dialogs import where_to
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.text import Label
from otadesk.desktop.texts import number, say, sentences
from otadesk.errors import OtadeskError
from otadesk.phrases import N_
from otadesk.settings.one_step import save_in_one_step

WIDE = 680
LONGEST_ADDRESS = 1900 if sys.platform == "win32" else 30_000
"""Characters of a mail's address with its text that systems hand on whole."""
NOW = (
    N_("Crash", "Something went wrong inside otadesk."),
    N_(
        "Crash",
        "Testers see nothing half done, and your settings are as they were. You can go on; if otadesk behaves oddly "
        "from here, close it and open it again.",
    ),
)
LAST_TIME = (
    N_("Crash", "otadesk quit unexpectedly last time."),
    N_(
        "Crash",
        "Testers see nothing half done. A publish that was under way is not lost: publish the build again, and it "
        "goes on where it was.",
    ),
)


class CrashDialog(Sheet):
    """``subject`` names the mistake in a word or two, as the mail's subject does; ``now`` is when it happened."""

    def __init__(self, subject: str, report: str, parent: QWidget | None = None, *, now: bool = True) -> None:
        title, words = NOW if now else LAST_TIME
        super().__init__(say(title), "bad", parent)
        self._subject = subject
        self.setMinimumWidth(WIDE)
        self.column.addWidget(Label(say(words), wrap=True))
        self.text = QPlainTextEdit(report)
        self.text.setObjectName("details")
        self.text.setAccessibleName(say(N_("Crash", "Report")))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        # A program's words read from left to right in every language.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setMinimumHeight(220)
        # An empty corner between two scroll bars, where a style would draw a grip.
        self.text.setCornerWidget(QWidget())
        self.column.addWidget(self.text)
        promise = N_(
            "Crash",
            "Secrets, device numbers, names and addresses are left out, and nothing is sent by itself. You can read "
            "and change the report before you hand it on.",
        )
        self.column.addWidget(Label(say(promise), "quiet-text", wrap=True))
        self.told = Label(role="strong", wrap=True)
        self.told.hide()
        self.column.addWidget(self.told)
        buttons = Flow(12, at_end=True)
        for words, call in (
            (N_("Crash", "Copy"), self._copy),
            (N_("Crash", "Save…"), self._ask_where),
            (N_("Crash", "Send by mail…"), self._send),
        ):
            button = Button(say(words))
            button.clicked.connect(call)
            buttons.addWidget(button)
        close = Button(say(N_("Crash", "Close")), "primary")
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        # Several lines of buttons where letters are large, and never out of sight.
        self.foot.setStretch(0, 0)
        self.foot.addLayout(buttons, 1)
        close.setDefault(True)
        # The ring on a button would be the first thing to look at.
        self.setFocus()

    def show_times(self, times: int) -> None:
        """Say how often it has happened so far."""
        self._tell(say(N_("Crash", "It has happened {times} times by now."), times=number(times)))

    def save(self, file: Path) -> None:
        """Write the report to a file, or say why that can't be done."""
        try:
            save_in_one_step(file, self.text.toPlainText().encode("utf-8", "replace"))
        except OtadeskError as error:
            self._tell(sentences(say(error.title), say(error.facts)))
        else:
            self._tell(say(N_("Crash", "Saved as {file}."), file=file.name))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()
        self.fit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._tell(say(N_("Crash", "The report is on the clipboard.")))

    def _ask_where(self) -> None:
        kinds = {"txt": say(N_("Publish", "Text (*.txt)"))}
        dialog = where_to(self, say(N_("Crash", "Save the report")), "otadesk-report", kinds)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def _send(self) -> None:
        """Open a draft in the mail program; to whom it goes is for whoever sends it to say."""
        draft = mail_draft(self._subject, self.text.toPlainText())
        if len(draft.toString(QUrl.ComponentFormattingOption.FullyEncoded)) > LONGEST_ADDRESS:
            self._copy()
            draft = mail_draft(self._subject, say(N_("Crash", "The report is on the clipboard: paste it here.")))
        if not QDesktopServices.openUrl(draft):
            self._copy()
            words = N_("Crash", "No mail program answered. The report is on the clipboard, to paste where you want it.")
            self._tell(say(words))


def mail_draft(subject: str, text: str) -> QUrl:
    """Return the address that opens a draft with this subject and text."""
    query = QUrlQuery()
    for name, value in (("subject", subject), ("body", text.replace("\n", "\r\n"))):
        query.addQueryItem(name, QUrl.toPercentEncoding(value).toStdString())
    draft = QUrl("mailto:")
    draft.setQuery(query)
    return draft
