"""Builds come out of a zip whole, under names that harm nobody, or not at all."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from support.ipa_builder import build_ipa

from otadesk.errors import Cancelled, PackageError, PublishError
from otadesk.ipa.inspect import inspect
from otadesk.progress import CancelToken
from otadesk.publish import unpacked
from otadesk.publish.unpacked import UnpackedBuilds


@pytest.fixture
def builds(tmp_path: Path) -> UnpackedBuilds:
    return UnpackedBuilds(tmp_path / "cache")


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def nothing() -> None:
    """Let it go on."""


def take_out(builds: UnpackedBuilds, path: Path) -> list[str]:
    return [file.name for file in builds.take_out(path, nothing)]


def test_what_a_build_server_zipped_is_read_like_the_build_itself(builds: UnpackedBuilds, tmp_path: Path) -> None:
    ipa = build_ipa(tmp_path / "Field Notes.ipa")
    artifact = zipped(tmp_path / "artifact.zip", {"logs/build.txt": b"", "out/Field Notes.ipa": ipa.read_bytes()})
    (taken,) = builds.take_out(artifact, nothing)
    assert taken.name == "Field Notes.ipa"
    assert taken.read_bytes() == ipa.read_bytes()
    assert inspect(taken).app.bundle_id == "com.example.sample"


def test_the_same_zip_is_taken_out_once_and_a_changed_one_anew(builds: UnpackedBuilds, tmp_path: Path) -> None:
    artifact = zipped(tmp_path / "artifact.zip", {"a.ipa": b"one"})
    (first,) = builds.take_out(artifact, nothing)
    written = first.stat().st_mtime_ns
    assert builds.take_out(artifact, nothing) == (first,)
    assert first.stat().st_mtime_ns == written
    zipped(artifact, {"a.ipa": b"another"})
    (second,) = builds.take_out(artifact, nothing)
    assert second != first
    assert second.read_bytes() == b"another"


def test_what_was_lost_of_it_meanwhile_is_taken_out_again(builds: UnpackedBuilds, tmp_path: Path) -> None:
    artifact = zipped(tmp_path / "artifact.zip", {"a.ipa": b"one", "b.ipa": b"two"})
    first, second = builds.take_out(artifact, nothing)
    first.unlink()
    assert builds.take_out(artifact, nothing) == (first, second)
    assert first.read_bytes() == b"one"


@pytest.mark.parametrize(
    ("inside", "outside"),
    [
        ("C:\\Windows\\a.ipa", "a.ipa"),
        ("x/ .ipa", "App.ipa"),
        ("a\nb<c>|?*.IPA", "a_b_c_.ipa"),
        ("Ünter wegs (2).ipa", "Ünter wegs (2).ipa"),
        (f"{'long' * 60}.ipa", f"{'long' * 20}.ipa"),
    ],
)
def test_a_name_in_a_zip_leads_nowhere_else(builds: UnpackedBuilds, tmp_path: Path, inside: str, outside: str) -> None:
    names = take_out(builds, zipped(tmp_path / "artifact.zip", {inside: b"x"}))
    assert names == [outside]
    assert [file.name for file in (tmp_path / "cache").rglob("*.ipa")] == [outside]


@pytest.mark.parametrize("name", ["../../../etc/cron.d/a.ipa", "/root/.ssh/a.ipa"])
def test_a_zip_that_would_write_elsewhere_is_refused(builds: UnpackedBuilds, tmp_path: Path, name: str) -> None:
    with pytest.raises(PackageError):
        builds.take_out(zipped(tmp_path / "artifact.zip", {name: b"x"}), nothing)
    assert not (tmp_path / "cache").exists()


def test_builds_of_one_name_are_told_apart_and_what_macos_adds_is_none(builds: UnpackedBuilds, tmp_path: Path) -> None:
    files = {"ios/App.ipa": b"1", "ipad/app.ipa": b"2", "__MACOSX/ios/._App.ipa": b"", "ios/._App.ipa": b"3"}
    taken = builds.take_out(zipped(tmp_path / "artifact.zip", files), nothing)
    assert [(file.name, file.read_bytes()) for file in taken] == [("App.ipa", b"1"), ("app 2.ipa", b"2")]


def test_a_damaged_build_is_no_build(builds: UnpackedBuilds, tmp_path: Path) -> None:
    content = os.urandom(4096)
    artifact = zipped(tmp_path / "artifact.zip", {"a.ipa": content})
    raw = bytearray(artifact.read_bytes())
    raw[raw.index(content[:16]) + 100] ^= 1
    artifact.write_bytes(raw)
    with pytest.raises(PackageError) as caught:
        builds.take_out(artifact, nothing)
    assert caught.value.reason == "damaged-zip"
    assert list((tmp_path / "cache" / "unpacked").iterdir()) == []


def test_one_that_is_called_off_leaves_nothing(builds: UnpackedBuilds, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        builds.take_out(zipped(tmp_path / "artifact.zip", {"a.ipa": b"one"}), token.check)
    assert list((tmp_path / "cache" / "unpacked").iterdir()) == []


def test_what_a_killed_process_left_goes_after_a_day_and_what_another_needs_stays(
    builds: UnpackedBuilds, tmp_path: Path
) -> None:
    artifact = zipped(tmp_path / "artifact.zip", {"a.ipa": b"one"})
    with builds.only_build(artifact, nothing) as file:
        now = file.parent.stat().st_mtime
        for name, age in (("left", 25 * 3600), ("needed", 23 * 3600)):
            begun = file.parent.parent / f".unpacking-{name}"
            begun.mkdir()
            (begun / "a.ipa").write_bytes(b"on")
            os.utime(begun, (now - age, now - age))
    with builds.only_build(artifact, nothing):
        left = {place.name for place in (tmp_path / "cache" / "unpacked").iterdir()}
    assert ".unpacking-needed" in left
    assert ".unpacking-left" not in left


def test_a_full_disk_is_told_before_it_is_full(
    builds: UnpackedBuilds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpacked, "SPARE_BYTES", 1 << 60)
    with pytest.raises(PublishError, match="can’t be kept on this computer"):
        builds.take_out(zipped(tmp_path / "artifact.zip", {"a.ipa": b"one"}), nothing)
    assert list((tmp_path / "cache" / "unpacked").iterdir()) == []


def test_those_not_used_for_longest_give_way(
    builds: UnpackedBuilds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpacked, "KEPT_BYTES", 5)
    taken = []
    for age, name in enumerate(("old", "middle", "new")):
        (file,) = builds.take_out(zipped(tmp_path / f"{name}.zip", {"a.ipa": name[:2].encode()}), nothing)
        os.utime(file.parent, (age, age))
        taken.append(file)
    assert [file.exists() for file in taken] == [False, True, True]
