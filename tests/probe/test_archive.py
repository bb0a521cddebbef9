"""The bundle identifier inside a package that was just downloaded."""

from __future__ import annotations

import plistlib
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.published import BUNDLE_ID, make_ipa

from otadesk.probe.archive import identity


def test_the_apps_own_identifier_is_read_not_a_nested_ones(tmp_path: Path) -> None:
    path = tmp_path / "App.ipa"
    with zipfile.ZipFile(path, "w") as archive:
        for name, identifier in (("A.app/PlugIns/B.appex", "com.example.b"), ("A.app", "com.example.a")):
            archive.writestr(f"Payload/{name}/Info.plist", plistlib.dumps({"CFBundleIdentifier": identifier}))
    assert identity(path).bundle_id == "com.example.a"


@pytest.mark.parametrize("info", [b"", b"no plist", plistlib.dumps({}), plistlib.dumps({"CFBundleIdentifier": 5})])
def test_what_has_none_has_none(tmp_path: Path, info: bytes) -> None:
    path = tmp_path / "App.ipa"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Payload/A.app/Info.plist", info)
    assert identity(path).bundle_id == ""


def test_a_file_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert identity(tmp_path / "absent.ipa").bundle_id == ""


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_package_has_one_or_none(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(make_ipa()[-400:])
    for _change in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "App.ipa"
    path.write_bytes(make_ipa()[:-400] + content)
    assert identity(path).bundle_id in {"", BUNDLE_ID}
