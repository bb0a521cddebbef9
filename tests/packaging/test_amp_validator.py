"""The AMP validator is fetched once, and only the pinned one is kept."""

from __future__ import annotations

import hashlib
import io
import os
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from development import amp_validator
from development.report import Problem

CONTENT = b"amp.validator = {};"
Npm = Callable[[bytes], dict[str, str]]


def packed(content: bytes, name: str) -> bytes:
    """Return an npm package with one file in it."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Npm:
    """Let npm fetch these bytes; returns the environment in which it does."""
    monkeypatch.setattr(amp_validator, "tools", lambda: tmp_path)
    monkeypatch.setattr(amp_validator, "SHA256", hashlib.sha256(CONTENT).hexdigest())

    def made(package: bytes) -> dict[str, str]:
        (tmp_path / "package.tgz").write_bytes(package)
        program = tmp_path / "bin" / "npm"
        program.parent.mkdir()
        name = f"{amp_validator.PACKAGE}-{amp_validator.VERSION}.tgz"
        program.write_text(f"#!/bin/sh\ncp {tmp_path}/package.tgz ./{name}\necho $@ >> {tmp_path}/asked\n")
        program.chmod(0o755)
        return {"PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}

    return made


def test_it_is_fetched_once(npm: Npm, tmp_path: Path) -> None:
    environment = npm(packed(CONTENT, amp_validator.INSIDE))
    for _time in range(2):
        amp_validator.provide(environment)
    assert amp_validator.place().read_bytes() == CONTENT
    assert len((tmp_path / "asked").read_text().splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["amp", "asked", "bin", "package.tgz"]


def test_a_damaged_one_is_fetched_again(npm: Npm) -> None:
    environment = npm(packed(CONTENT, amp_validator.INSIDE))
    amp_validator.place().parent.mkdir()
    amp_validator.place().write_bytes(b"half of i")
    amp_validator.provide(environment)
    assert amp_validator.place().read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("package", "words"),
    [
        pytest.param(packed(b"another", amp_validator.INSIDE), "not the one that otadesk is tested with", id="another"),
        pytest.param(packed(CONTENT, "package/index.js"), "without the AMP validator", id="without it"),
    ],
)
def test_what_was_not_pinned_is_not_kept(npm: Npm, package: bytes, words: str) -> None:
    with pytest.raises(Problem, match=words):
        amp_validator.provide(npm(package))
    assert not amp_validator.place().exists()


def test_without_npm_or_a_network_there_is_a_sentence(npm: Npm, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="npm is not installed"):
        amp_validator.provide({"PATH": str(tmp_path)})
    environment = npm(b"")
    (tmp_path / "bin" / "npm").write_text("#!/bin/sh\necho no network >&2\nexit 1\n")
    with pytest.raises(Problem, match="could not fetch") as caught:
        amp_validator.provide(environment)
    assert "no network" in caught.value.hint
