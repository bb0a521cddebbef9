"""Asks for a password, a passphrase, or what the server itself wants to know."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.field import Field, line_edit
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.toggle import Toggle
from otadesk.desktop.texts import in_line, say
from otadesk.errors import SecretNeeded
from otadesk.phrases import N_
from otadesk.remote.secret import Secret


class SecretDialog(Sheet):
    """Hands over Secrets in the order of the questions, and whether they shall be kept."""

    answered = Signal(object, bool)

    def __init__(
        self,
        question: SecretNeeded,
        *,
        keychain: bool,
        saved: bool = True,
        refused: bool = False,
        server: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask, for the ``server`` of this name; only for one that is ``saved`` can anything be kept."""
        titles = {
            "password": N_("Secret", "Password needed"),
            "passphrase": N_("Secret", "Passphrase needed"),
            "prompts": N_("Secret", "The server asks"),
        }
        super().__init__(say(titles[question.kind]), parent=parent)
        if refused:
            wrong = N_("Secret", "The server did not accept the last one.")
            if question.kind == "passphrase":
                # The server never sees it.
                wrong = N_("Secret", "The last one doesn’t unlock the key.")
            self.column.addWidget(Label(say(wrong), "error", wrap=True))
        self.column.addWidget(Label(in_line(server, question.subject), "strong", wrap=True))
        if question.detail:
            # The server's own words, for prompts.
            self.column.addWidget(Label(say(question.facts), "quiet-text", wrap=True))
        prompts = question.prompts or ((say(titles[question.kind]), False),)
        names = {"password": N_("Secret", "Password"), "passphrase": N_("Secret", "Passphrase of the key")}
        self.inputs: list[QLineEdit] = []
        for text, shown in prompts:
            line = line_edit(hidden=not shown)
            line.textChanged.connect(self._judge)
            line.returnPressed.connect(self._answer)
            label = say(names[question.kind]) if question.kind in names else text.strip().rstrip(":")
            self.column.addWidget(Field(label, line))
            self.inputs.append(line)
        self.keep = Toggle(say(N_("Secret", "Keep it in the system’s keychain")))
        # One-time codes are not kept: they are of no use a second time.
        can_keep = keychain and saved and question.kind != "prompts"
        self.keep.setChecked(can_keep)
        if can_keep:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(self.keep)
            row.addWidget(Label(self.keep.accessibleName(), wrap=True), 1)
            self.column.addLayout(row)
        elif not keychain and question.kind != "prompts":
            self.column.addWidget(
                Label(
                    say(N_("Secret", "This computer has no keychain: otadesk asks again the next time it starts.")),
                    "quiet",
                    wrap=True,
                )
            )
        cancel = Button(say(N_("Secret", "Cancel")))
        cancel.clicked.connect(self.reject)
        self.go = Button(say(N_("Secret", "Sign in")), "primary")
        self.go.clicked.connect(self._answer)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.go)
        self._judge()
        self.inputs[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> None:
        self.go.setEnabled(all(line.text() for line in self.inputs))

    def _answer(self) -> None:
        if not self.go.isEnabled():
            return
        secrets = tuple(Secret(line.text()) for line in self.inputs)
        for line in self.inputs:
            line.clear()
        self.answered.emit(secrets, self.keep.isChecked())
        self.accept()
