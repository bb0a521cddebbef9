"""Runs commands in this process: quick, with a settings folder of their own and nobody at the keyboard."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from support.command import Command, Outcome

from otadesk.cli.main import main


@pytest.fixture
def otadesk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    monkeypatch.setenv("OTADESK_HOME", str(tmp_path / "otadesk"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

    def run(*words: object, stdin: str = "") -> Outcome:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
        capsys.readouterr()
        code = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run
