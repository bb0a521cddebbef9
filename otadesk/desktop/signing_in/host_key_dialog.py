"""Whether a server is who it says: a first key is compared and trusted, a changed one is explained and refused."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.field import Field, line_edit
from otadesk.desktop.parts.hang import Hang
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Banner, Tone
from otadesk.desktop.texts import say
from otadesk.errors import HostKeyChanged, HostKeyUnknown
from otadesk.phrases import N_, Phrase

Answer = Literal["trust", "once", "cancel"]

_FIRST_KEY = N_("Host key", "{server} shows this key for the first time. Compare it with what the server’s owner says.")
_FIRST_KEY_OF_A_JUMP_HOST = N_(
    "Host key", "The jump host {server} shows this key for the first time. Compare it with what its owner says."
)
_OTHER_THAN_ELSEWHERE = N_(
    "Host key",
    "{server} shows a different key than the one that you trust for {name}. Compare it with what the server’s owner "
    "says.",
)
# What an earlier connection carried, such as the beginning of an upload, went to the key that is trusted.
_OTHER_KEY = N_(
    "Host key", "{server} shows a different key than the one you trusted. Nothing was sent over this connection."
)
_OTHER_KEY_OF_A_JUMP_HOST = N_(
    "Host key",
    "The jump host {server} shows a different key than the one you trusted. Nothing was sent over this connection.",
)
_SAME: tuple[Tone, Phrase] = "good", N_("Host key", "The two are the same.")
_SAME_SO_FAR: tuple[Tone, Phrase] = "note", N_("Host key", "The same so far.")
_DIFFERENT: tuple[Tone, Phrase] = "bad", N_("Host key", "These differ. Don’t go on before you know why.")


class HostKeyDialog(Sheet):
    """Asks about a key that nobody has confirmed; says ``trust``, ``once`` or ``cancel``."""

    answered = Signal(str)

    def __init__(
        self, question: HostKeyUnknown, parent: QWidget | None = None, *, server: str = "", other_than: str = ""
    ) -> None:
        """Ask for the ``server`` of this name.

        ``other_than`` are the servers for which somebody confirmed another key of the same host and port.
        """
        super().__init__(
            say(N_("Host key", "Is this the right server?")), "caution" if other_than else "unknown", parent
        )
        self._fingerprint = question.fingerprint
        if server:
            self.column.addWidget(Label(server, "strong", wrap=True))
        words = _FIRST_KEY_OF_A_JUMP_HOST if question.is_jump_host else _FIRST_KEY
        if other_than:
            words = _OTHER_THAN_ELSEWHERE
        self.column.addWidget(Label(say(words.of(server=question.where, name=other_than)), wrap=True))
        if other_than:
            counts = N_("Host key", "Trust counts for {names} too.")
            self.column.addWidget(Label(say(counts, names=other_than), wrap=True))
        copy = CopyButton(say(N_("Host key", "Copy")), lambda: question.fingerprint, "link")
        copy.named(say(N_("Host key", "Copy the fingerprint")))
        row = QHBoxLayout()
        key = Label(f"{question.key_type}\n{question.fingerprint}", "key", wrap=True).selectable()
        key.setAccessibleName(say(N_("Host key", "Fingerprint {value}").of(value=question.fingerprint)))
        row.addWidget(key, 1)
        row.addWidget(copy)
        self.column.addLayout(row)
        self.compare = line_edit(placeholder="SHA256:…")
        self.field = Field(
            say(N_("Host key", "Paste to compare")),
            self.compare,
            hint=say(N_("Host key", "On the server: {command}").of(command=_command(question.key_type))),
        )
        self.compare.textChanged.connect(self._compare)
        self.column.addWidget(self.field)
        self.verdict = Banner()
        self.verdict.hide()
        self.column.addWidget(self.verdict)
        self.cancel = Button(say(N_("Host key", "Cancel")))
        self.once = Button(say(N_("Host key", "Once")))
        self.once.named(say(N_("Host key", "Once: trust this key until otadesk ends")))
        self.trust = Button(say(N_("Host key", "Trust")))
        answers: tuple[tuple[Button, Answer], ...] = (
            (self.cancel, "cancel"),
            (self.once, "once"),
            (self.trust, "trust"),
        )
        for button, answer in answers:
            button.clicked.connect(lambda _checked=False, word=answer: self._answer(word))
            self.foot.addWidget(button)
        self.compare.setFocus()
        self.rejected.connect(lambda: self.answered.emit("cancel"))

    def _compare(self, pasted: str) -> None:
        wanted = "".join(pasted.split())
        digest = wanted.rpartition("SHA256:")[2]
        bare = self._fingerprint.removeprefix("SHA256:")
        certain = digest.rstrip("=") == bare or self._fingerprint in pasted
        # Somebody may be typing it, or have copied a part: no ground for trust, and none for alarm.
        so_far = bare.startswith(digest) or self._fingerprint.startswith(wanted)
        tone, words = _SAME if certain else _SAME_SO_FAR if so_far else _DIFFERENT
        if wanted:
            self.verdict.show_verdict(tone, say(words))
        self.verdict.setVisible(bool(wanted))
        if not wanted:
            # A dialog grows by itself, and would spread over the room that has become free.
            QTimer.singleShot(0, self, self.fit)
        self.compare.setAccessibleDescription(say(words) if wanted and tone == "bad" else "")
        self.trust.setEnabled(certain or not wanted)
        self.once.setEnabled(certain or not wanted)
        # Only then is trust what Return means: nobody shall give it by habit.
        self.trust.become("primary" if certain else "plain")
        self.trust.setDefault(certain)

    def _answer(self, answer: Answer) -> None:
        if answer == "cancel":
            self.reject()
            return
        self.answered.emit(answer)
        self.accept()


class HostKeyChangedDialog(Sheet):
    """Explains a key that changed, on red. There is no yes here: who knows the reason forgets the old key by hand."""

    edit_server = Signal()

    def __init__(self, error: HostKeyChanged, parent: QWidget | None = None, *, server: str = "") -> None:
        """Explain it for the ``server`` of this name."""
        super().__init__(say(N_("Host key", "This may be another computer")), "bad", parent)
        self.column.setContentsMargins(0, 12, 0, 0)
        if server:
            self.column.addWidget(Label(server, "strong", wrap=True))
        for text in (
            (_OTHER_KEY_OF_A_JUMP_HOST if error.is_jump_host else _OTHER_KEY).of(server=error.where),
            N_(
                "Host key",
                "Either the server was set up anew, or somebody stands between you and it and would receive your "
                "password and your builds. Ask whoever runs the server before anything else.",
            ),
        ):
            self.column.addWidget(Label(say(text), wrap=True))
        for title, value in (
            (N_("Host key", "Trusted until now"), "\n".join(error.expected)),
            (N_("Host key", "Shown now"), error.offered),
        ):
            self.column.addWidget(Label(say(title), "quiet", wrap=True))
            self.column.addWidget(Label(value, "key", wrap=True).selectable())
        mend = N_("Host key", "If the change is right, forget the old key in the server’s settings.")
        if error.known_as:
            mend = N_("Host key", "If the change is right, take the old key out of known_hosts:")
        self.column.addWidget(Label(say(mend), "quiet-text", wrap=True))
        if error.known_as:
            self.column.addWidget(Label(f'ssh-keygen -R "{error.known_as}"', "key", wrap=True).selectable())
        settings = Button(say(N_("Host key", "Server settings…")), "link")
        settings.clicked.connect(self.edit_server)
        settings.clicked.connect(self.reject)
        if error.known_as:
            settings.hide()
        self.close_button = Button(say(N_("Host key", "Close")), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.foot.insertLayout(0, Hang(settings))
        self.foot.addWidget(self.close_button)
        self.close_button.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the head in red from edge to edge: no other question looks like this one."""
        super().paintEvent(event)
        colours, head = self.mark.palette(), QRect(0, 0, self.width(), self.head_height)
        painter = QPainter(self)
        painter.fillRect(head, colours.color(QPalette.ColorRole.Window))
        head.setHeight(6)
        painter.fillRect(head, colours.color(QPalette.ColorRole.WindowText))


def _command(key_type: str) -> str:
    """Return what prints the fingerprint on the server, of the key that it showed: it has one of each kind."""
    kind = next((kind for kind in ("ed25519", "ecdsa", "rsa") if kind in key_type), "*")
    return f"ssh-keygen -lf /etc/ssh/ssh_host_{kind}_key.pub"
