"""What desktops are told of otadesk, as their own programs read it: its entry, its kind of file, and what opens it."""

from __future__ import annotations

import json
import os
import plistlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from development import menu
from development.menu import LINUX, Menu, users_menu, with_program
from development.report import Problem
from support import told_window
from support.ipa_builder import build_ipa
from support.xvfb import Screen, running, screen

from otadesk.ipa.sample import build_sample

ROOT = LINUX.parents[1]
KIND = "application/x-ios-app"


def said(*command: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.fixture
def session(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return the environment of a session whose menu is a folder of the test's, beside the system's."""
    with tempfile.TemporaryDirectory(prefix="otadesk-session-") as runtime:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        yield {
            **kept,
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_RUNTIME_DIR": runtime,
            "OTADESK_HOME": str(tmp_path / "home"),
            "QT_QPA_PLATFORM": "offscreen",
        }


@pytest.fixture
def installed(session: dict[str, str]) -> Menu:
    """Put otadesk into that menu, as a window that tells what it is given."""
    made = users_menu(session)
    program = Path(session["XDG_DATA_HOME"]).parent / 'a "program" with $odd `letters`'
    program.write_text(f'#!/bin/sh\nexec {sys.executable} {told_window.__file__} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    made.install(program)
    return made


def test_the_entry_and_what_is_told_of_it_hold_to_their_standards(installed: Menu) -> None:
    for entry in (LINUX / "otadesk.desktop", installed.folder / "applications" / "otadesk.desktop"):
        assert said("desktop-file-validate", str(entry)) == ""
    told = said("appstreamcli", "validate", "--no-net", str(LINUX / "otadesk.metainfo.xml"))
    complaints = [line for line in told.splitlines() if re.match(r"[EWI]:", line)]
    # An id of the form com.example.otadesk needs a domain, and the project has none of its own.
    assert complaints == ["W: otadesk:3: cid-desktopapp-is-not-rdns otadesk"]


def test_every_language_of_the_window_has_its_words_in_the_menu() -> None:
    entry = (LINUX / "otadesk.desktop").read_text(encoding="utf-8")
    kind = ET.parse(LINUX / "otadesk.mime.xml").getroot()  # noqa: S314 - a file of this repository
    spoken = {
        element.get("{http://www.w3.org/XML/1998/namespace}lang") for element in kind.iter() if "comment" in element.tag
    }
    for file in (ROOT / "resources" / "i18n").glob("*.ts"):
        language = file.stem.removeprefix("otadesk_")
        assert f"GenericName[{language}]=" in entry
        assert f"Comment[{language}]=" in entry
        assert language in spoken


def test_the_desktop_knows_an_ipa_by_its_name_and_by_what_is_in_it(
    installed: Menu, session: dict[str, str], tmp_path: Path
) -> None:
    named, nameless, other = tmp_path / "Till.ipa", tmp_path / "download", tmp_path / "holiday.zip"
    build_sample(named)
    build_sample(nameless)
    other.write_bytes(b"PK\x03\x04" + bytes(26) + b"holiday/photo.jpg")
    for file, kind in ((named, KIND), (nameless, KIND), (other, "application/zip")):
        told = said("gio", "info", "--attributes=standard::content-type", str(file), environment=session)
        assert f"standard::content-type: {kind}" in told
    assert "otadesk.desktop" in said("gio", "mime", KIND, environment=session)


def test_a_double_click_gives_the_file_to_the_window_that_is_open(
    installed: Menu, session: dict[str, str], tmp_path: Path
) -> None:
    ipa = build_ipa(tmp_path / "Field Notes & more %f.ipa", name="Field Notes", bundle_id="com.example.field")
    with running([sys.executable, told_window.__file__], session) as window:
        assert window.stdout is not None
        assert json.loads(window.stdout.readline()) == ["opened"]
        entry = str(installed.folder / "applications" / "otadesk.desktop")
        assert said("gio", "launch", entry, str(ipa), environment=session) == ""
        assert json.loads(window.stdout.readline()) == ["taken", os.fsencode(ipa).hex()]


def test_the_window_bears_the_name_by_which_the_desktop_finds_its_entry(session: dict[str, str]) -> None:
    with screen() as shown, running([sys.executable, told_window.__file__], at_home(shown, session)):
        window = shown.window_id("^otadesk$")
        told = said("xprop", "-id", window, "WM_CLASS", "_NET_WM_ICON_NAME", environment=at_home(shown, session))
        assert '"otadesk"' in told.splitlines()[0].rpartition(",")[2]
    entry = (LINUX / "otadesk.desktop").read_text(encoding="utf-8")
    assert "StartupWMClass=otadesk\n" in entry


def at_home(shown: Screen, session: dict[str, str]) -> dict[str, str]:
    return shown.environment({name: session[name] for name in ("OTADESK_HOME", "XDG_RUNTIME_DIR")})


def test_what_was_installed_goes_again_and_nothing_else(installed: Menu, session: dict[str, str]) -> None:
    theirs = installed.folder / "applications" / "theirs.desktop"
    theirs.write_text("[Desktop Entry]\nType=Application\nName=Theirs\nExec=true\n", encoding="utf-8")
    installed.uninstall()
    assert theirs.exists()
    left = [path.name for path in installed.folder.rglob("*otadesk*")]
    assert left == []
    assert "otadesk.desktop" not in said("gio", "mime", KIND, environment=session)
    installed.uninstall()


def test_a_program_anywhere_is_started() -> None:
    program = Path('/a b/"quoted"/100 %/$HOME/`x`/back\\slash')
    line = with_program("[Desktop Entry]\nExec=otadesk-window %F\nIcon=otadesk\n", program).splitlines()[1]
    # The entry's own escapes are undone first, then the command line is read as a shell would.
    command = line.removeprefix("Exec=").replace("\\\\", "\\")
    words = said("sh", "-c", f"printf '%s\\n' {command}").splitlines()
    assert [word.replace("%%", "%") for word in words] == [str(program), "%F"]


@pytest.mark.parametrize("home", ["", "relative"])
def test_without_a_folder_for_data_it_is_the_usual_one(
    home: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert users_menu({"XDG_DATA_HOME": home}).folder == tmp_path / ".local" / "share"


def test_other_systems_are_told_what_there_is_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(menu.sys, "platform", "darwin")
    with pytest.raises(Problem, match="installer"):
        users_menu({})


def test_macos_hears_of_the_same_kind_of_file() -> None:
    told = plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes())
    (opened,), (kind,) = told["CFBundleDocumentTypes"], told["UTImportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]] == ["com.apple.itunes.ipa"]
    tags = kind["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["ipa"]
    assert KIND in tags["public.mime-type"]


def test_windows_hears_of_the_same_kind_of_file() -> None:
    lines = (ROOT / "packaging" / "windows" / "ipa-files.iss").read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if line and not line.startswith((";", "["))]
    assert all(re.fullmatch(r'Root: HKA; Subkey: "[^"]+"(; \w+: ("([^"]|"")*"|\w+))+', entry) for entry in entries)
    names = {match[1] for entry in entries if (match := re.search(r'Value(?:Name|Data): "(otadesk\.ipa)"', entry))}
    assert names == {"otadesk.ipa"}
    assert any(KIND in entry for entry in entries)
