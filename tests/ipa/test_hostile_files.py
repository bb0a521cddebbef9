"""Whatever is done to an IPA: it is read, or refused with an error that is meant for people, and soon."""

from __future__ import annotations

import plistlib
import struct
import tempfile
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.ipa_builder import WATCH, Recipe, app_files, build_ipa, info_plist, write_ipa
from support.patience import PATIENCE

from otadesk.errors import PackageError
from otadesk.ipa.icon import plain_png
from otadesk.ipa.inspect import inspect, to_json

APP = "Payload/Sample.app"
FILES = app_files(Recipe(architectures=("armv7", "arm64"), nested=(WATCH,), icons="cgbi"))


@pytest.fixture(scope="module")
def sound() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return build_ipa(Path(folder) / "a.ipa", nested=(WATCH,), icons="cgbi").read_bytes()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile") / "a.ipa"


def survive(path: Path) -> PackageError | None:
    """Look at the file as the program does, and return the error that people would see."""
    started = time.process_time()
    error = None
    try:
        package = inspect(path, effort="full")
        to_json(package, sha256=None)
        plain_png(package.icon, 57)
    except PackageError as caught:
        error = caught
    assert time.process_time() - started < PATIENCE
    if error:
        assert str(error.title)
        assert str(error.hint)
        assert error.reason
    return error


@settings(max_examples=300)
@given(st.data())
def test_bytes_changed_anywhere(sound: bytes, place: Path, data: st.DataObject) -> None:
    changed = bytearray(sound)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(changed) - 1))
        changed[at : at + 4] = data.draw(st.binary(min_size=1, max_size=4))
    place.write_bytes(changed)
    survive(place)


@settings(max_examples=200)
@given(st.data())
def test_numbers_changed_in_the_central_directory(sound: bytes, place: Path, data: st.DataObject) -> None:
    changed = bytearray(sound)
    start = changed.find(b"PK\1\2")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(start, len(changed) - 4))
        number = data.draw(st.sampled_from([0, 1, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFF0000]) | st.integers(0, 0xFFFFFFFF))
        struct.pack_into("<L", changed, at, number)
    place.write_bytes(changed)
    survive(place)


@given(st.integers(0, 100_000))
def test_files_cut_off(sound: bytes, place: Path, size: int) -> None:
    place.write_bytes(sound[: size % len(sound)])
    assert survive(place) is not None


@settings(max_examples=100)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_files_in_the_app_changed(place: Path, name: str, data: st.DataObject) -> None:
    changed = bytearray(FILES[name] or b"x")
    for _ in range(data.draw(st.integers(1, 8))):
        # What decides stands mostly at the beginning.
        at = data.draw(st.integers(0, min(len(changed) - 1, 300)) | st.integers(0, len(changed) - 1))
        changed[at : at + 1] = data.draw(st.binary(max_size=3))
    write_ipa(place, {f"{APP}/{one}": bytes(changed) if one == name else FILES[one] for one in FILES})
    survive(place)


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats()
    | st.text(max_size=8)
    | st.binary(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
KEYS = [*info_plist(Recipe()), "CFBundleIconFiles", "CFBundleIconFile", "CFBundleIconName"]


@settings(max_examples=100)
@given(st.dictionaries(st.sampled_from(KEYS), anything, max_size=4))
def test_plists_with_values_of_the_wrong_kind(place: Path, changes: dict[str, object]) -> None:
    info = {**info_plist(Recipe()), **changes}
    try:
        written = plistlib.dumps(info, fmt=plistlib.FMT_BINARY)
    except (TypeError, OverflowError, UnicodeEncodeError):
        return  # plistlib has no way to write this one
    write_ipa(place, {f"{APP}/{name}": written if name == "Info.plist" else data for name, data in FILES.items()})
    survive(place)


names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@settings(max_examples=60)
@given(st.lists(names | names.map("Payload/".__add__) | names.map(f"{APP}/".__add__), unique=True, max_size=8))
def test_entries_of_any_name(place: Path, extra: list[str]) -> None:
    with zipfile.ZipFile(place, "w") as archive:
        for name in extra:
            archive.writestr(zipfile.ZipInfo(name), b"x")
        if f"{APP}/Info.plist" not in extra:
            archive.writestr(f"{APP}/Info.plist", FILES["Info.plist"])
    error = survive(place)
    assert error is None or error.reason in {
        *("unsafe-name", "several-apps", "info-plist", "no-info-plist", "damaged-zip", "too-large"),
    }


def bomb_of(path: Path, name: str, size: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(name, "w") as file:
            for _ in range(size >> 20):
                file.write(bytes(1 << 20))
        if name != f"{APP}/Info.plist":
            archive.writestr(f"{APP}/Info.plist", FILES["Info.plist"])
    return path


@pytest.mark.parametrize("name", ["Info.plist", "embedded.mobileprovision", "Sample", "AppIcon60x60@2x.png", "other"])
def test_bombs_in_each_place(place: Path, name: str) -> None:
    error = survive(bomb_of(place, f"{APP}/{name}", 50 << 20))
    assert (error is not None) is (name == "Info.plist")


def test_tens_of_thousands_of_entries(place: Path) -> None:
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr(f"{APP}/Info.plist", FILES["Info.plist"])
        for index in range(40_000):
            archive.writestr(f"{APP}/PlugIns/{index}.appex/Icon{index}.png", b"")
    assert survive(place) is None


def test_links_in_great_number_and_in_circles(place: Path) -> None:
    links = {f"{APP}/link{index}": f"link{index + 1}" for index in range(2000)} | {f"{APP}/a": "b", f"{APP}/b": "a"}
    info = plistlib.dumps(info_plist(Recipe(info={"CFBundleExecutable": "a/b/a/b/link0"})))
    write_ipa(place, {f"{APP}/Info.plist": info}, symlinks=links)
    assert survive(place) is None
