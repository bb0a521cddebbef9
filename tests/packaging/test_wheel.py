"""What is installed is what lies in the checkout, and it finds its resources however it was installed."""

from __future__ import annotations

import configparser
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path

from development import menu
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[2]

# Run by a Python that has nothing but otadesk: every resource it finds, with its digest.
LIST_RESOURCES = """
import hashlib, json
from otadesk import assets

def walk(folder, prefix):
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from walk(entry, f"{prefix}{entry.name}/")
        else:
            yield prefix + entry.name

found = {name: hashlib.sha256(assets.read_bytes(name)).hexdigest() for name in walk(assets.root(), "")}
print(json.dumps(found))
"""


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def found_by(python: Path | str, *options: str, cwd: Path, settings: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return what an otadesk finds that runs under ``python``, far from the checkout."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}
    answer = subprocess.run(
        [str(python), *options, "-c", LIST_RESOURCES],
        cwd=cwd,
        env={**outside, **(settings or {})},
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, str] = json.loads(answer.stdout)
    return found


def contents(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_wheel_holds_the_package_and_its_resources_and_nothing_else(wheel: Path) -> None:
    expected = {f"otadesk/{name}" for name in digests(ROOT / "otadesk")}
    expected |= {f"otadesk/resources/{name}" for name in digests(ROOT / "resources")}
    held = {name for name in contents(wheel) if ".dist-info/" not in name and ".data/" not in name}
    assert held == expected
    assert "otadesk/py.typed" in held


def test_the_wheel_brings_what_a_desktop_is_told(wheel: Path) -> None:
    held = contents(wheel)
    shared = {name.partition(".data/data/share/")[2]: held[name] for name in held if ".data/" in name}
    assert shared == {name: file.read_bytes() for name, file in menu.FILES.items()}


def test_the_wheel_carries_its_licence_and_both_ways_to_start(wheel: Path) -> None:
    held = contents(wheel)
    [licence] = [name for name in held if name.endswith(".dist-info/licenses/LICENSE")]
    assert held[licence] == (ROOT / "LICENSE").read_bytes()
    starts = configparser.ConfigParser()
    [entry_points] = [name for name in held if name.endswith(".dist-info/entry_points.txt")]
    starts.read_string(held[entry_points].decode())
    assert set(starts["console_scripts"]) == {"otadesk"}
    assert set(starts["gui_scripts"]) == {"otadesk-window"}


def test_an_installed_wheel_finds_every_resource(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "a venv"
    builder = venv.EnvBuilder(with_pip=False)
    builder.create(home)
    context = builder.ensure_directories(home)
    answer = subprocess.run(
        [context.env_exe, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    # A wheel that holds only Python is installed by unpacking it.
    shutil.unpack_archive(wheel, answer.stdout.strip(), format="zip")
    assert found_by(context.env_exe, "-I", cwd=tmp_path) == digests(ROOT / "resources")


def test_a_wheel_imported_as_a_zip_finds_every_resource(wheel: Path, tmp_path: Path) -> None:
    found = found_by(sys.executable, "-S", cwd=tmp_path, settings={"PYTHONPATH": str(wheel)})
    assert found == digests(ROOT / "resources")


def test_a_checkout_finds_every_resource(tmp_path: Path) -> None:
    found = found_by(sys.executable, "-S", cwd=tmp_path, settings={"PYTHONPATH": str(ROOT)})
    assert found == digests(ROOT / "resources")


def test_the_editable_install_finds_every_resource(tmp_path: Path) -> None:
    assert found_by(sys.executable, "-I", cwd=tmp_path) == digests(ROOT / "resources")


def test_a_frozen_layout_finds_every_resource(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "otadesk", tmp_path / "otadesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", tmp_path / "otadesk" / "resources")
    found = found_by(sys.executable, "-S", cwd=tmp_path, settings={"PYTHONPATH": str(tmp_path)})
    assert found == digests(ROOT / "resources")


def test_a_wheel_from_the_source_archive_is_the_same_to_the_byte(
    wheel: Path, source_archive: Path, tmp_path: Path
) -> None:
    subprocess.run(["tar", "-xzf", str(source_archive), "-C", str(tmp_path)], check=True)
    [unpacked] = tmp_path.iterdir()
    [rebuilt] = WheelBuilder(str(unpacked)).build(directory=str(tmp_path / "again"), versions=["standard"])
    assert contents(Path(rebuilt)) == contents(wheel)
    assert Path(rebuilt).read_bytes() == wheel.read_bytes()


def test_the_source_archive_can_run_the_tests(source_archive: Path) -> None:
    with tarfile.open(source_archive) as archive:
        held = {name.split("/", 1)[1] for name in archive.getnames()}
    assert {"pyproject.toml", "packaging/dev.py", "tests/conftest.py", "LICENSE", "README.md", "uv.lock"} <= held
