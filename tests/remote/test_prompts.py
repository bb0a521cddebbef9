"""Questions that a server asks before it lets somebody in: answered from what is known, or passed on as an error."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.prompting_server import PromptingServer, prompting_server
from support.ssh_keys import make_key

from otadesk.errors import AuthenticationFailed, SecretNeeded
from otadesk.progress import CancelToken
from otadesk.remote.prompts import Prompts
from otadesk.remote.secret import Secret, Secrets
from otadesk.remote.session import open_session
from otadesk.remote.ssh import SshTarget
from otadesk.remote.target import ignore_stage

PASSWORD = (("Password: ", False),), ("geheim",)
CODE = (("Verification code: ", False),), ("123456",)
BOTH = (("Password: ", False), ("Token (shown): ", True)), ("geheim", "42")


def answers(*given: str, password: str = "") -> Secrets:
    return Secrets(
        password=Secret(password) if password else None, answers=tuple(map(Secret, given)) if given else None
    )


def sign_in(target: SshTarget, secrets: Secrets) -> tuple[str, ...]:
    session = open_session(
        target, secrets, CancelToken(), ssh_config=None, known_hosts=(), environment={}, on_stage=ignore_stage
    )
    session.close()
    return session.facts.signed_in_by


def test_password_answers_a_single_password_prompt() -> None:
    with prompting_server(PromptingServer([PASSWORD])) as target:
        assert sign_in(target, answers(password="geheim")) == ("keyboard-interactive",)


def test_code_is_asked_for_in_the_server_s_own_words() -> None:
    server = PromptingServer([PASSWORD, CODE], title="Two factors", instructions="Look at\x1b[2J your phone")
    with prompting_server(server) as target:
        with pytest.raises(SecretNeeded) as caught:
            sign_in(target, answers(password="geheim"))
        assert caught.value.kind == "prompts"
        assert caught.value.prompts == (("Verification code:", False),)
        assert caught.value.detail.startswith("Two factors Look at")
        assert "\x1b" not in caught.value.detail
        assert sign_in(target, answers("123456", password="geheim")) == ("keyboard-interactive",)
        with pytest.raises(AuthenticationFailed, match="didn’t accept the answers"):
            sign_in(target, answers("000000", password="geheim"))


def test_several_prompts_of_one_round_are_all_passed_on() -> None:
    with prompting_server(PromptingServer([BOTH])) as target:
        with pytest.raises(SecretNeeded) as caught:
            sign_in(target, answers(password="geheim"))
        assert caught.value.prompts == (("Password:", False), ("Token (shown):", True))
        sign_in(target, answers("geheim", "42"))


def test_prompts_of_later_rounds_are_asked_together_with_the_earlier_ones() -> None:
    with prompting_server(PromptingServer([CODE, BOTH])) as target:
        with pytest.raises(SecretNeeded) as first:
            sign_in(target, answers())
        assert len(first.value.prompts) == 1
        with pytest.raises(SecretNeeded) as second:
            sign_in(target, answers("123456"))
        assert len(second.value.prompts) == 3
        sign_in(target, answers("123456", "geheim", "42"))


def test_key_and_then_a_code(tmp_path: Path) -> None:
    key = make_key(tmp_path / "id")
    with prompting_server(PromptingServer([CODE], wants_key=True)) as target:
        with_key = replace(target, sign_in="key", key_file=str(key))
        with pytest.raises(SecretNeeded) as caught:
            sign_in(with_key, answers())
        assert caught.value.kind == "prompts"
        assert sign_in(with_key, answers("123456")) == ("publickey", "keyboard-interactive")


def test_round_without_a_prompt_is_answered_with_nothing() -> None:
    with prompting_server(PromptingServer([((), ()), PASSWORD, ((), ())])) as target:
        sign_in(target, answers(password="geheim"))


@pytest.mark.parametrize(
    ("prompt", "echo", "is_for_password"),
    [
        ("Password:", False, True),
        ("(me@server) Password for me: ", False, True),
        ("Passwort: ", False, True),
        ("Mot de passe : ", False, True),
        ("パスワード: ", False, True),
        ("Password: ", True, False),
        ("Verification code: ", False, False),
        ("One-time token: ", False, False),
        ("", False, False),
    ],
)
def test_only_a_hidden_prompt_for_a_password_gets_the_password(prompt: str, echo: bool, is_for_password: bool) -> None:
    prompts = Prompts(answers(password="geheim"), "me@server", "server")
    if is_for_password:
        assert prompts.answer("", "", [(prompt, echo)]) == ["geheim"]
        with pytest.raises(SecretNeeded):  # asked again it was wrong: repeating it would lock the account
            prompts.answer("", "", [(prompt, echo)])
    else:
        with pytest.raises(SecretNeeded) as caught:
            prompts.answer("", "", [(prompt, echo)])
        assert "geheim" not in str(caught.value)


def test_server_that_asks_nothing_lets_in_at_once() -> None:
    with prompting_server(PromptingServer([], open_to_all=True)) as target:
        assert sign_in(target, answers()) == ("none",)
