"""Answers to keyboard-interactive sign-in, where the server asks whatever it likes (RFC 4256)."""

from __future__ import annotations

from dataclasses import dataclass, field

from otadesk.errors import SecretNeeded
from otadesk.phrases import N_
from otadesk.remote.secret import Secret, Secrets
from otadesk.remote.words import plain

PASSWORD_WORDS = (
    *("password", "passwort", "kennwort", "mot de passe", "contraseña", "wachtwoord", "senha", "parola", "hasło"),
    *("пароль", "密码", "密碼", "パスワード", "암호"),
)
"""How PAM and others ask for the account's password; a prompt without such a word is passed on to the user."""


@dataclass(slots=True)
class Prompts:
    """Answers the prompts of keyboard-interactive sign-in from what is known."""

    secrets: Secrets
    subject: str
    host: str
    asked: list[tuple[str, bool]] = field(default_factory=list)
    """All prompts that no password answers, over all rounds: answers are given in this order."""
    password_used: bool = False

    def answer(self, title: str, instructions: str, prompts: list[tuple[str, bool]]) -> list[str]:
        """Answer one round; called by paramiko's thread, which hands a SecretNeeded on to whoever signs in."""
        if not prompts:
            return []
        if self._is_for_password(prompts):
            self.password_used = True
            return [self._known(self.secrets.password, "password", title, instructions)]
        given = self.secrets.answers or ()
        start = len(self.asked)
        self.asked += [(plain(text), bool(echo)) for text, echo in prompts]
        if len(given) < len(self.asked):
            self._known(None, "prompts", title, instructions)
        return [answer.reveal() for answer in given[start : len(self.asked)]]

    def _is_for_password(self, prompts: list[tuple[str, bool]]) -> bool:
        (text, echo), *others = prompts
        return (
            not others and not echo and not self.password_used and any(word in text.lower() for word in PASSWORD_WORDS)
        )

    def _known(self, secret: Secret | None, kind: str, title: str, instructions: str) -> str:
        if secret is not None:
            return secret.reveal()
        what = N_("Error", "{host} asks something before it lets us in.")
        if kind == "password":
            what = N_("Error", "{host} asks for a password.")
        raise SecretNeeded(
            what.of(host=self.host),
            kind="password" if kind == "password" else "prompts",
            subject=self.subject,
            prompts=tuple(self.asked),
            detail=" ".join(part for part in (plain(title), plain(instructions)) if part),
        )
