"""Secrets can be used and can't be printed."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback

import pytest

from otadesk.remote.secret import Secret, Secrets


def test_no_way_of_printing_shows_the_text(caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret("geheim")
    secrets = Secrets(password=secret, passphrase=secret, answers=(secret,))
    logging.getLogger("test").warning("%s %r %s", secret, secret, secrets)
    shown = [str(secret), repr(secret), f"{secret}", f"{secret!r:>20}", f"{secret:>30}", str(secrets), caplog.text]
    shown.append("%s" % secret)  # noqa: UP031 - one more way of printing
    assert not any("geheim" in text for text in shown)


def test_no_traceback_shows_the_text() -> None:
    def fail(password: Secret) -> None:
        raise ValueError(password)

    with pytest.raises(ValueError, match="Secret") as caught:
        fail(Secret("geheim"))
    lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    # The line of this test's own code that makes the secret is the one place where it stands.
    assert [line for line in lines if "geheim" in line and "fail(Secret(" not in line] == []


def test_secret_is_written_nowhere() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret("geheim"))
    with pytest.raises(TypeError):
        json.dumps(Secret("geheim"))
    with pytest.raises(TypeError):
        copy.copy(Secret("geheim"))


def test_secrets_compare_by_their_text() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert Secret("geheim").reveal() == "geheim"


def test_what_was_given_is_held_by_its_kind_and_forgotten_again() -> None:
    one, two = Secret("one"), Secret("two")
    held = Secrets().holding("password", one).holding("passphrase", two).holding("prompts", one, two)
    assert held == Secrets(one, two, (one, two))
    assert held.holding("password").holding("passphrase").holding("prompts") == Secrets()
