"""Which secrets of the server in the editor are kept; they can be forgotten there, and what came of that is said."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.places import server_of
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.texts import say
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_, Phrase
from otadesk.settings.secrets import SecretKind

_FORGET: dict[tuple[SecretKind, ...], Phrase] = {
    ("password",): N_("Server", "Forget the saved password"),
    ("passphrase",): N_("Server", "Forget the saved passphrase"),
    ("password", "passphrase"): N_("Server", "Forget the saved password and passphrase"),
}
_FORGOTTEN: dict[tuple[SecretKind, ...], Phrase] = {
    ("password",): N_("Server", "The saved password is forgotten."),
    ("passphrase",): N_("Server", "The saved passphrase is forgotten."),
    ("password", "passphrase"): N_("Server", "The saved password and passphrase are forgotten."),
}


class KeptSecrets(QObject):
    """Asks the keychain in jobs: it may wait for somebody to unlock it."""

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._window = core, jobs, sign_in, window
        self._kept: tuple[SecretKind, ...] = ()
        window.servers.editor.forget_secrets.connect(self._forget)

    def look(self) -> None:
        """Look what is kept, once what is being put there has been.

        However it signs in: what was kept for another way to sign in is still there, and a key file may want its
        passphrase beside the agent.
        """
        server_id = self._window.servers.editor.server_id
        self._show(server_id, ())
        server = server_of(self._core, server_id)
        if server is None:
            return
        job = self._jobs.start(lambda _token, _report: self._core.kept_kinds(server), "keychain")
        job.done.connect(lambda kept: self._show(server_id, kept))

    def _show(self, server_id: str, kept: tuple[SecretKind, ...]) -> None:
        editor = self._window.servers.editor
        if editor.server_id == server_id:
            self._kept = kept
            editor.offer_to_forget(say(_FORGET[kept]) if kept else "")

    def _forget(self, server_id: str) -> None:
        self._sign_in.forget(server_id)
        kept = self._kept
        job = self._jobs.start(lambda _token, _report: self._core.forget_secrets(server_id), "keychain")
        job.done.connect(lambda _done: self._forgotten(server_id, kept))
        job.failed.connect(partial(complain, self._window))

    def _forgotten(self, server_id: str, kept: tuple[SecretKind, ...]) -> None:
        self._show(server_id, ())
        self._window.toast.remark("good", say(_FORGOTTEN[kept]))
