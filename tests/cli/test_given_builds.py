"""A zip or a folder is as good as the build in it, leaves nothing behind, and several builds are a question."""

from __future__ import annotations

import hashlib
import shutil
import signal
import zipfile
from pathlib import Path
from typing import NoReturn

import pytest
from support.command import Command
from support.ipa_builder import build_ipa

from otadesk.errors import ProbeError
from otadesk.ipa.inspect import inspect
from otadesk.phrases import N_
from otadesk.probe.probe import Expected
from otadesk.progress import CancelToken
from otadesk.publish.places import Place
from otadesk.remote.folder import FolderDestination
from otadesk.remote.secret import Secrets
from otadesk.settings.servers import Server

ADD = ("--host", "b.example.com", "--root", "/srv", "--url", "https://localhost:9/ota", "--no-private")


@pytest.fixture
def build(tmp_path: Path) -> Path:
    return build_ipa(tmp_path / "Field Notes.ipa")


@pytest.fixture
def artifact(build: Path, tmp_path: Path) -> Path:
    return zipped(tmp_path / "artifact.zip", {"logs/build.txt": b"", f"out/{build.name}": build.read_bytes()})


@pytest.fixture
def folder(otadesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Add a server called Staging that is a folder, with an address that leads nowhere."""
    otadesk("servers", "add", "Staging", *ADD)
    root = tmp_path / "www"
    root.mkdir()

    def place(server: Server, _secrets: Secrets) -> Place:
        return Place("s", server.name, server.url, False, 0, "", lambda token: FolderDestination(root, token))

    monkeypatch.setattr("otadesk.cli.sign_in.server_place", place)
    return root


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def exported(tmp_path: Path, build: Path) -> Path:
    """Return a folder as Xcode exports it, with this build in it."""
    export = tmp_path / "export"
    export.mkdir()
    shutil.copy(build, export)
    for name in ("ExportOptions.plist", "Packaging.log", "._Field Notes.ipa"):
        (export / name).write_bytes(b"")
    return export


def left_behind(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "otadesk" / "cache" / "unpacked").glob("*"))


def test_what_is_in_a_zip_is_told_as_of_the_build_itself(
    otadesk: Command, build: Path, artifact: Path, tmp_path: Path
) -> None:
    icon = tmp_path / "icon.png"
    inside = otadesk("inspect", artifact, "--sha256", "--icon", icon, "--json")
    assert inside.code == 0
    assert inside.json == otadesk("inspect", build, "--sha256", "--json").json
    assert icon.stat().st_size
    assert left_behind(tmp_path) == []


def test_builds_are_compared_out_of_their_zips(otadesk: Command, build: Path, artifact: Path, tmp_path: Path) -> None:
    newer = build_ipa(tmp_path / "newer.ipa", version="9.9")
    packed = zipped(tmp_path / "newer.zip", {newer.name: newer.read_bytes()})
    found = otadesk("compare", artifact, packed, "--json").json
    assert found["version"]["after"] == "9.9"
    assert found == otadesk("compare", build, newer, "--json").json
    assert left_behind(tmp_path) == []


def test_a_zip_is_judged_as_the_build_itself(otadesk: Command, build: Path, artifact: Path, tmp_path: Path) -> None:
    assert otadesk("check", artifact, "--json") == otadesk("check", build, "--json")
    assert left_behind(tmp_path) == []


def test_the_build_in_a_zip_is_published(
    otadesk: Command, folder: Path, build: Path, artifact: Path, tmp_path: Path
) -> None:
    receipt = otadesk("publish", artifact, "--server", "Staging", "--force", "--json").json
    assert receipt["release"]["sha256"] == hashlib.sha256(build.read_bytes()).hexdigest()
    assert (folder / "com.example.sample" / receipt["release"]["id"] / "App.ipa").read_bytes() == build.read_bytes()
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("command", [("inspect",), ("publish", "--server", "Staging", "--force")])
def test_of_several_builds_somebody_has_to_choose_one(
    otadesk: Command, folder: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    both = zipped(tmp_path / "both.zip", {"ios/App.ipa": b"1", "ipad/App.ipa": b"2"})
    outcome = otadesk(*command, both, "--json")
    error = outcome.json["error"]
    assert (outcome.code, error["code"]) == (3, "not-an-ipa")
    assert (error["title"], error["detail"]) == (
        "“both.zip” is a zip with several builds in it.",
        "ios/App.ipa, ipad/App.ipa",
    )
    assert "Take the one that you mean out of the zip" in error["hint"]
    assert list(folder.iterdir()) == left_behind(tmp_path) == []


@pytest.mark.parametrize("command", [("inspect",), ("check",), ("devices", "check")])
def test_the_build_in_the_folder_that_xcode_exports_is_read(
    otadesk: Command, build: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    export = exported(tmp_path, build)
    of_folder, of_build = otadesk(*command, export, "--json"), otadesk(*command, export / build.name, "--json")
    assert of_folder.code == of_build.code
    assert "error" not in of_folder.json
    assert of_folder.out.replace('"export"', f'"{build.name}"') == of_build.out


def test_the_build_in_a_folder_is_published(otadesk: Command, folder: Path, build: Path, tmp_path: Path) -> None:
    receipt = otadesk("publish", exported(tmp_path, build), "--server", "Staging", "--force", "--json").json
    assert receipt["release"]["sha256"] == hashlib.sha256(build.read_bytes()).hexdigest()


def test_of_several_builds_in_a_folder_somebody_has_to_choose_one(
    otadesk: Command, build: Path, tmp_path: Path
) -> None:
    export = exported(tmp_path, build)
    build_ipa(export / "Another.ipa")
    outcome = otadesk("inspect", export, "--json")
    assert outcome.code == 3
    assert outcome.json["error"] == {
        "code": "not-an-ipa",
        "title": "“export” is a folder with several builds in it.",
        "detail": "Another.ipa, Field Notes.ipa",
        "hint": "Name the .ipa file that you mean.",
    }


def test_a_folder_without_a_build_is_told_to_be_a_folder(otadesk: Command, tmp_path: Path) -> None:
    outcome = otadesk("inspect", tmp_path, "--json")
    assert (outcome.code, outcome.json["error"]["title"]) == (3, f"“{tmp_path.name}” is a folder, not an IPA.")


def test_what_is_published_is_compared_with_the_build_in_a_zip_not_with_the_zip(
    otadesk: Command, build: Path, artifact: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[Expected] = []

    def look(_address: str, *, expected: Expected, **_how: object) -> NoReturn:
        wanted.append(expected)
        raise ProbeError(N_("Error", "Nobody answers."))

    monkeypatch.setattr("otadesk.probe.probe.probe", look)
    assert otadesk("check", artifact, "--at", "https://localhost:9/").code == ProbeError.exit_code
    [expected] = wanted
    assert (expected.package_sha256, expected.package_size) == (
        hashlib.sha256(build.read_bytes()).hexdigest(),
        build.stat().st_size,
    )


def test_a_damaged_build_in_a_zip_leaves_nothing(otadesk: Command, tmp_path: Path) -> None:
    outcome = otadesk("inspect", zipped(tmp_path / "artifact.zip", {"a.ipa": b"no build"}), "--json")
    assert (outcome.code, outcome.json["error"]["title"]) == (3, "“a.ipa” is a text file, not an IPA.")
    assert left_behind(tmp_path) == []


def test_who_stops_it_finds_nothing_left(
    otadesk: Command, artifact: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(file: Path, token: CancelToken, **_how: object) -> NoReturn:
        if file == artifact:
            inspect(file)
        assert file.is_file()
        signal.raise_signal(signal.SIGTERM)
        token.wait(60)
        token.check()
        pytest.fail("nobody stopped it")

    monkeypatch.setattr("otadesk.cli.check_command.examined_whole", stopped)
    assert otadesk("check", artifact).code == 130
    assert left_behind(tmp_path) == []
