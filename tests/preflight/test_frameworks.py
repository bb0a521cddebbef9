"""An app’s frameworks, of which iOS asks for an identifier and a program of their own before it installs the app."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.ipa_builder import FRAMEWORK, WIDGET, Recipe, app_files, build_ipa
from support.judged import judged

KIT = "Frameworks/Kit.framework"
OTHER = "Frameworks/Other.framework"


def told(folder: Path, **recipe: Any) -> dict[str, str]:
    """Return the checks that fail of an app, with the evidence."""
    report = judged(build_ipa(folder / "a.ipa", **recipe)).report
    return {one.check.id: one.evidence for one in report.findings if one.outcome == "fail"}


def without(name: str) -> dict[str, bytes]:
    """Return the framework's files but for one, to be sealed with the app's."""
    files = app_files(Recipe(nested=(FRAMEWORK,)))
    return {path: data for path, data in files.items() if path.startswith(f"{KIT}/") and path != f"{KIT}/{name}"}


def test_a_framework_signed_under_another_identifier_than_its_own_fails(tmp_path: Path) -> None:
    kept = replace(FRAMEWORK, changes={"seal": {"identifier": "Kit"}})
    seen = f"{KIT}/Kit (arm64): signed as “Kit”, the bundle is “com.example.sample.Kit”"
    assert told(tmp_path, nested=(kept,)) == {"S13": seen}


def test_a_framework_without_an_identifier_fails(tmp_path: Path) -> None:
    nameless = replace(FRAMEWORK, info={"CFBundleIdentifier": None})
    assert told(tmp_path, nested=(nameless,)) == {"B12": f"{KIT} has no identifier"}


@pytest.mark.parametrize(("suffix", "others"), [
    ("Kit", (replace(FRAMEWORK, path=OTHER),)),
    ("widget", (WIDGET,)),
])  # fmt: skip
def test_a_framework_may_not_share_its_identifier(tmp_path: Path, suffix: str, others: tuple[Any, ...]) -> None:
    parts = (replace(FRAMEWORK, suffix=suffix), *others)
    assert told(tmp_path, nested=parts) == {"B12": f"com.example.sample.{suffix} is used 2 times"}


def test_a_framework_without_its_program_fails(tmp_path: Path) -> None:
    assert told(tmp_path, files=without("Kit")) == {"B02": f"{KIT}: the executable is missing"}


def test_a_framework_that_names_no_program_fails(tmp_path: Path) -> None:
    silent = replace(FRAMEWORK, info={"CFBundleExecutable": None})
    found = told(tmp_path, nested=(silent,))
    assert found["B02"] == f"{KIT}: the Info.plist names no executable"


def test_a_framework_without_its_info_plist_fails(tmp_path: Path) -> None:
    found = told(tmp_path, files=without("Info.plist"))
    assert found["B01"] == f"{KIT}/Info.plist"


def test_a_framework_that_an_extension_brings_along_is_not_asked(tmp_path: Path) -> None:
    nameless = replace(FRAMEWORK, info={"CFBundleIdentifier": None})
    assert told(tmp_path, nested=(replace(WIDGET, changes={"nested": (nameless,)}), FRAMEWORK)) == {}
