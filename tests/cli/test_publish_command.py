"""``otadesk publish``: what several builds lead to when one of them can't be published."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import NoReturn

import pytest
from support.command import Command, Outcome
from support.ipa_builder import build_ipa

from otadesk.progress import CancelToken
from otadesk.publish.places import Place
from otadesk.remote.folder import FolderDestination
from otadesk.remote.secret import Secrets
from otadesk.settings.servers import Server

ADD = ("--host", "b.example.com", "--root", "/srv", "--url", "https://localhost:9/ota", "--no-private")


@pytest.fixture
def folder(otadesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Add a server called Staging that is a folder, with an address that leads nowhere."""
    otadesk("servers", "add", "Staging", *ADD)
    root = tmp_path / "www"

    def place(server: Server, _secrets: Secrets) -> Place:
        return Place("s", server.name, server.url, False, 0, "", lambda token: FolderDestination(root, token))

    monkeypatch.setattr("otadesk.cli.sign_in.server_place", place)
    return root


def test_what_was_published_is_told_although_the_next_one_fails(otadesk: Command, folder: Path, tmp_path: Path) -> None:
    first = build_ipa(tmp_path / "first.ipa")
    second = build_ipa(tmp_path / "second.ipa", bundle_id="com.example.taken")
    folder.mkdir()
    (folder / "com.example.taken").write_bytes(b"")
    outcome = otadesk("publish", first, second, "--server", "Staging", "--force", "--json")
    assert outcome.code == 5
    assert outcome.json["error"]["code"] == "publish"
    [receipt] = outcome.json["results"]
    assert (folder / "com.example.sample" / receipt["release"]["id"]).is_dir()


def test_who_stops_the_look_is_told_what_is_published(
    otadesk: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_page: object, token: CancelToken, **_how: object) -> NoReturn:
        signal.raise_signal(signal.SIGINT)
        token.check()
        pytest.fail("nobody stopped it")

    monkeypatch.setattr("otadesk.publish.publisher.probe", stopped)
    folder.mkdir()
    outcome = otadesk("publish", build_ipa(tmp_path / "app.ipa"), "--server", "Staging", "--force", "--json")
    assert outcome.code == 130
    assert outcome.json["probe"] is None
    assert (folder / "com.example.sample" / outcome.json["release"]["id"]).is_dir()


def test_notes_beyond_measure_are_wrong_usage(otadesk: Command, folder: Path, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "app.ipa")
    outcome = otadesk("publish", build, "--server", "Staging", "--force", "--notes", "x" * 100_001, "--json")
    assert (outcome.code, outcome.json["error"]["code"]) == (2, "usage")
    assert "results" not in outcome.json


@pytest.mark.parametrize("command", [("withdraw",), ("restore",), ("delete", "--yes")])
def test_a_release_that_is_not_there_is_wrong_usage(otadesk: Command, folder: Path, command: tuple[str, ...]) -> None:
    folder.mkdir()
    outcome = otadesk(*command, "nonsense", "--server", "Staging")
    assert outcome.code == otadesk("withdraw", "nonsense", "--server", "Nowhere").code == 2
    assert "There is no release “nonsense” on Staging." in outcome.err


def test_a_dry_run_tells_what_is_replaced_and_how_much_it_is_in_all(
    otadesk: Command, folder: Path, tmp_path: Path
) -> None:
    folder.mkdir()
    build = build_ipa(tmp_path / "app.ipa")
    asked = ("publish", build, "--server", "Staging", "--force", "--dry-run")
    new = otadesk(*asked, "--json").json
    assert (new["new_app"], new["replaced"]) == (True, [])
    assert "com.example.sample/index.html" in {file["path"] for file in new["files"]}
    assert list(folder.iterdir()) == []
    otadesk("publish", build, "--server", "Staging", "--force")
    there = otadesk(*asked, "--json").json
    assert there["replaced"] == ["com.example.sample/index.html", "com.example.sample/releases.json"]
    told = otadesk(*asked).out
    assert f"{sum(file['size'] for file in there['files']):,}  in all" in told
    assert "replaced  com.example.sample/index.html" in told


def test_a_dry_run_of_a_build_that_will_not_install_tells_why_and_ends_as_the_publish_would(
    otadesk: Command, folder: Path, tmp_path: Path
) -> None:
    folder.mkdir()
    asked = ("publish", build_ipa(tmp_path / "app.ipa"), "--server", "Staging")
    refused, dry = otadesk(*asked), otadesk(*asked, "--dry-run")
    assert (dry.code, refused.code) == (1, 1)
    assert dry.err == refused.err.replace("nothing was published", "nothing would be published")
    assert "in all" in dry.out
    error = otadesk(*asked, "--json").json["error"]
    told = otadesk(*asked, "--dry-run", "--json")
    assert (told.code, told.json["error"], told.json["dry_run"]) == (1, error, True)
    forced = otadesk(*asked, "--dry-run", "--force", "--json")
    assert forced.code == 1
    assert "error" not in forced.json


def test_a_dry_run_makes_up_no_address_for_a_private_folder_that_is_not_there_yet(
    otadesk: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()

    def place(server: Server, _secrets: Secrets) -> Place:
        return Place("s", server.name, server.url, True, 0, "", lambda token: FolderDestination(folder, token))

    monkeypatch.setattr("otadesk.cli.sign_in.server_place", place)
    asked = ("publish", build_ipa(tmp_path / "app.ipa"), "--server", "Staging", "--force")
    told = otadesk(*asked, "--dry-run").out
    assert told.startswith("Would write, below https://localhost:9/ota/com.example.sample-…/\n(the app is new there: ")
    assert "a" * 26 not in told
    seen = otadesk(*asked, "--dry-run", "--json").json
    assert (seen["app_folder"], seen["page_url"]) == (
        "com.example.sample-…",
        "https://localhost:9/ota/com.example.sample-…/",
    )
    assert "a" * 26 not in str(seen)
    otadesk(*asked)
    assert "…" not in str(otadesk(*asked, "--dry-run", "--json").json)


def test_a_dry_run_tells_of_the_same_version_and_of_a_newer_one(otadesk: Command, folder: Path, tmp_path: Path) -> None:
    folder.mkdir()

    def publish(number: str, *how: str) -> Outcome:
        build = build_ipa(tmp_path / f"{number}.ipa", build=number)
        return otadesk("publish", build, "--server", "Staging", "--force", *how)

    assert publish("317", "--dry-run", "--json").json["notices"] == []
    for number in ("317", "318"):
        publish(number)
    assert publish("319", "--dry-run", "--json").json["notices"] == []
    same, newer = publish("317", "--dry-run", "--json").json["notices"]
    assert same.startswith("1.2 (317) is on Staging already, published ")
    assert newer == "Testers get 1.2 (318) now; with this one they get 1.2 (317)."
    assert publish("316", "--dry-run").out.endswith("Testers get 1.2 (318) now; with this one they get 1.2 (316).\n")
