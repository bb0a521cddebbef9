"""The made-up rebuilds differ where real ones do, and are the same each time."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from measuring.rebuilds import FIRST, REBUILDS, changed_bytes, write

from otadesk.ipa.inspect import inspect

SCALE = 0.01
APP = "Payload/Shop.app"


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("builds")
    return [write(folder / f"{number}.ipa", state, SCALE) for number, state in enumerate((FIRST, *REBUILDS))]


def contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name.removeprefix(f"{APP}/"): archive.read(name) for name in archive.namelist()}


def changed(before: Path, after: Path) -> set[str]:
    old, new = contents(before), contents(after)
    assert set(old) == set(new)
    return {name for name in new if old[name] != new[name]}


def test_a_build_is_an_app_that_otadesk_reads(builds: list[Path]) -> None:
    app = inspect(builds[0]).app
    assert (app.bundle_id, app.build, app.executable) == ("com.example.shop", "34", "Shop")
    assert inspect(builds[2]).app.build == "35"


def test_the_same_state_is_the_same_file(builds: list[Path], tmp_path: Path) -> None:
    assert write(tmp_path / "again.ipa", REBUILDS[0], SCALE).read_bytes() == builds[1].read_bytes()


def test_one_executable_changes_alone(builds: list[Path]) -> None:
    assert changed(builds[0], builds[1]) == {"Shop"}


def test_a_new_build_number_changes_what_carries_it_and_what_seals_that(builds: list[Path]) -> None:
    found = changed(builds[0], builds[2])
    assert {"Shop", "Assets.car", "Info.plist", "_CodeSignature/CodeResources"} < found
    assert "Frameworks/Own0.framework/Info.plist" in found
    assert not any("Others" in name or name.endswith((".png", ".nib", ".mp4")) for name in found)


def test_signing_again_changes_each_mach_o_at_its_tail_alone(builds: list[Path]) -> None:
    old, new = contents(builds[0]), contents(builds[3])
    found = changed(builds[0], builds[3])
    programs = {name for name, data in old.items() if data[:4] == b"\xcf\xfa\xed\xfe"}
    seals = {"_CodeSignature/CodeResources", "PlugIns/Widget.appex/_CodeSignature/CodeResources"}
    profiles = {"embedded.mobileprovision", "PlugIns/Widget.appex/embedded.mobileprovision"}
    assert len(programs) == 12
    assert found == programs | seals | profiles
    for name in programs:
        assert len(old[name]) == len(new[name])
        assert old[name][:-40_000] == new[name][:-40_000]


def test_what_changed_is_counted_as_it_is_sent(builds: list[Path]) -> None:
    with zipfile.ZipFile(builds[1]) as archive:
        assert changed_bytes(builds[0], builds[1]) == archive.getinfo(f"{APP}/Shop").compress_size
    assert changed_bytes(builds[0], builds[0]) == 0
