"""Sound builds as they come from other years, tools and systems: none of them raises an alarm."""

from __future__ import annotations

import io
import plistlib
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.apple_authority import authority, issue
from support.cms_builder import sign, to_ber
from support.ipa_builder import FRAMEWORK, WATCH, WIDGET, Nested, Recipe, app_files, build_ipa, write_ipa
from support.judged import failed, judged
from support.macho_builder import thin
from support.profile_builder import TEAM_ID, entitlements

from otadesk.ipa.cms import read_signed_data

BUNDLE_ID = "com.example.sample"
ALLOWED = entitlements(BUNDLE_ID)
WILDCARD = {**ALLOWED, "application-identifier": f"{TEAM_ID}.*"}
OLD_PREFIX = {
    "application-identifier": f"OLDPREFIX1.{BUNDLE_ID}",
    "keychain-access-groups": ["OLDPREFIX1.*"],
    "get-task-allow": False,
}
EVERYTHING = {
    **WILDCARD,
    "aps-environment": "production",
    "com.apple.developer.associated-domains": "*",
    "com.apple.developer.icloud-container-environment": ["Development", "Production"],
    "com.apple.developer.icloud-services": "*",
    "com.apple.developer.pass-type-identifiers": [f"{TEAM_ID}.*"],
    "com.apple.developer.ubiquity-kvstore-identifier": f"{TEAM_ID}.*",
}
WATCH_ID = f"{BUNDLE_ID}.watchkitapp"
WATCH_EXTENSION = Nested(
    "PlugIns/Face.appex",
    "face",
    {
        "NSExtension": {
            "NSExtensionPointIdentifier": "com.apple.watchkit",
            "NSExtensionAttributes": {"WKAppBundleIdentifier": WATCH_ID},
        }
    },
    platform="watchos",
)
TWO_TARGET_WATCH = replace(
    WATCH,
    info={**WATCH.info, "WKApplication": None, "WKWatchKitApp": True},
    changes={"nested": (WATCH_EXTENSION,)},
)

WATCH_OF_2015 = Nested(
    "PlugIns/Watch.appex",
    "watchkitextension",
    {
        "NSExtension": {
            "NSExtensionPointIdentifier": "com.apple.watchkit",
            "NSExtensionAttributes": {"WKAppBundleIdentifier": WATCH_ID},
        }
    },
    changes={
        "nested": (
            Nested(
                "Watch.app",
                "app",
                {"WKWatchKitApp": True, "WKCompanionAppBundleIdentifier": BUNDLE_ID, "UIDeviceFamily": [4]},
                changes={"bundle_id": WATCH_ID, "architectures": ("armv7",)},
            ),
        )
    },
)
APPLES_SERVICE = Nested(
    "XPCServices/Recorder.xpc",
    "recorder",
    {"CFBundlePackageType": "XPC!"},
    changes={
        "bundle_id": "com.apple.recorder",
        "entitled": False,
        "profile_type": None,
        "signer": issue(
            "Software Signing", issuer=authority().root, marks=["1.2.840.113635.100.6.22"], code_signing=True
        ),
        "team_id": "",
    },
)

GONE_FILE = b"<key>files2</key><dict><key>gone</key><dict><key>hash2</key><data></data></dict></dict>"

RECIPES: dict[str, dict[str, Any]] = {
    "emoji and umlauts in every name": {"folder": "Ünï 😀.app", "executable": "Ünï 😀", "name": "Ünï 😀"},
    "an Info.plist in XML": {"info_format": "xml"},
    "an Info.plist as before Xcode 4": {
        "info": {"CFBundlePackageType": None, "DTPlatformName": None, "CFBundleSupportedPlatforms": None}
    },
    "a profile in BER": {"profile_encoding": "ber"},
    "a profile of iOS 3": {
        "profile_changes": dict.fromkeys(
            ("TeamIdentifier", "TeamName", "Platform", "IsXcodeManaged", "AppIDName", "TimeToLive")
        )
    },
    "a wildcard profile": {"permitted": WILDCARD},
    "entitlements copied from a wildcard profile": {"permitted": EVERYTHING, "app_entitlements": EVERYTHING},
    "an app id with a prefix of its own": {"permitted": OLD_PREFIX, "app_entitlements": OLD_PREFIX},
    "a profile for several systems": {"profile_changes": {"Platform": ["iOS", "xrOS", "visionOS"]}},
    "SHA-1 beside SHA-256": {"digests": ("sha1", "sha256")},
    "SHA-1 beside SHA-256, of which the signer names the latter alone, as zsign does": {
        "digests": ("sha1", "sha256"),
        "seal": {"named": ("sha256",)},
    },
    "SHA-256 beside SHA-384": {"digests": ("sha256", "sha384")},
    "arm64e beside arm64": {"architectures": ("arm64", "arm64e")},
    "pages of 16 KiB": {"seal": {"page_shift": 14}},
    "one page for all": {"seal": {"page_shift": 0}},
    "a code directory of version 0x20500": {"seal": {"version": 0x20500}},
    "a code directory of version 0x20600": {"seal": {"version": 0x20600}},
    "the hardened runtime": {"seal": {"flags": 0x10000}},
    "tvOS": {
        "platform": "tvos",
        "info": {"DTPlatformName": "appletvos", "CFBundleSupportedPlatforms": ["AppleTVOS"], "UIDeviceFamily": [3]},
        "profile_changes": {"Platform": ["tvOS"]},
    },
    "visionOS": {
        "platform": "visionos",
        "info": {"DTPlatformName": "xros", "CFBundleSupportedPlatforms": ["XROS"], "UIDeviceFamily": [7]},
        "profile_changes": {"Platform": ["xrOS", "visionOS"]},
    },
    "a watch app of one target": {"nested": (WATCH,)},
    "a watch app of two targets": {"nested": (TWO_TARGET_WATCH,)},
    "tests in the app, changed before the app around them was signed again": {
        "nested": (
            Nested(
                "PlugIns/Tests.xctest",
                "tests",
                {"CFBundlePackageType": "BNDL"},
                changes={
                    "entitled": False,
                    "file_type": 8,
                    "profile_type": None,
                    "resources": lambda seal: seal.replace(b"<key>files2</key>\n\t<dict/>", GONE_FILE),
                },
            ),
        )
    },
    "tests in the app, signed as before iOS 15": {
        "nested": (
            Nested(
                "PlugIns/Tests.xctest",
                "tests",
                {"CFBundlePackageType": "BNDL"},
                changes={"entitled": False, "file_type": 8, "profile_type": None, "seal": {"version": 0x20200}},
            ),
        )
    },
    "a watch app of watchOS 1, which lies in its extension": {"nested": (WATCH_OF_2015,)},
    "a framework that holds the code, as Unity makes it": {
        "nested": (FRAMEWORK, Nested("Frameworks/UnityFramework.framework", "UnityFramework"))
    },
    "a framework with an old profile in it, which nobody reads": {
        "nested": (replace(FRAMEWORK, changes={"files": {"embedded.mobileprovision": b"of long ago"}}),)
    },
    "a framework with a service that Apple signed, as XCTest has it": {
        "nested": (replace(FRAMEWORK, changes={"nested": (APPLES_SERVICE,)}),)
    },
    "a bundle of resources with an empty seal": {
        "files": {
            "R.bundle/Info.plist": plistlib.dumps({"CFBundleIdentifier": "r"}),
            "R.bundle/_CodeSignature/CodeResources": plistlib.dumps({"files": {}, "rules": {}}),
        }
    },
    "Java's classes, which begin as fat files do": {"files": {"A.class": b"\xca\xfe\xba\xbe\0\0\0\x34" + bytes(99)}},
    "modules of Node for Macs and simulators among the resources": {
        "files": {
            "www/node_modules/fsevents/fsevents.node": thin(platform="macos", file_type=8),
            "www/node_modules/esbuild/bin/esbuild": thin("x86_64", platform="macos"),
            "www/simulated.dylib": thin(platform="ios-simulator", file_type=6),
        }
    },
    "debug symbols and objects that never run": {
        "files": {"App.dSYM/Contents/Resources/DWARF/App": thin(file_type=10), "a.o": thin(file_type=1)}
    },
    "a supported platform that is no list": {"info": {"CFBundleSupportedPlatforms": "iPhoneOS"}},
    "a platform's name as Apple shows it": {"info": {"DTPlatformName": "iPhoneOS", "CFBundleSupportedPlatforms": None}},
    "an Xcode for the simulator, which built for devices": {"info": {"DTPlatformName": "iphonesimulator"}},
    "names in other languages": {"files": {"de.lproj/InfoPlist.strings": '"CFBundleName"="Ä";'.encode("utf-16")}},
}


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_a_sound_build_of_another_kind_raises_no_alarm(tmp_path: Path, recipe: dict[str, Any]) -> None:
    assert failed(judged(build_ipa(tmp_path / "a.ipa", **recipe))) == set()


SPELLINGS: dict[str, Callable[[bytes], bytes]] = {
    "UTF-16": lambda xml: xml.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
    "UTF-8 with a mark": lambda xml: b"\xef\xbb\xbf" + xml,
    "white space first": lambda xml: b"\n\n" + xml,
    "ISO 8859-1": lambda xml: xml.replace(b"UTF-8", b"ISO-8859-1"),
    "no declaration": lambda xml: xml[xml.index(b"<plist") :],
    "a NUL at the end": lambda xml: xml + b"\0",
    "a comment at the end": lambda xml: xml + b"\n<!-- made by hand -->\n",
    "lines of Windows": lambda xml: xml.replace(b"\n", b"\r\n"),
}


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
def test_an_info_plist_in_another_spelling_raises_no_alarm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spell: Callable[[bytes], bytes]
) -> None:
    dumps = plistlib.dumps

    def spelled(value: dict[str, Any], **more: Any) -> bytes:
        if "CFBundleIdentifier" not in value:
            return dumps(value, **more)
        return spell(dumps(value, fmt=plistlib.FMT_XML))

    # The builder signs what it writes, so the spelling has to come from where it writes.
    monkeypatch.setattr(plistlib, "dumps", spelled)
    path = build_ipa(tmp_path / "a.ipa")
    monkeypatch.undo()
    assert failed(judged(path)) == set()


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
@pytest.mark.parametrize("encoding", ["der", "ber"])
def test_a_profile_in_another_spelling_raises_no_alarm(
    tmp_path: Path, spell: Callable[[bytes], bytes], encoding: str
) -> None:
    def spelled(profile: bytes) -> bytes:
        signed = sign(spell(read_signed_data(profile).content or b""), authority().profile_signer)
        return to_ber(signed) if encoding == "ber" else signed

    assert failed(judged(build_ipa(tmp_path / "a.ipa", profile=spelled))) == set()


@pytest.mark.parametrize(("of_plist", "of_zip"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_umlauts_may_be_composed_in_one_place_and_not_in_the_other(tmp_path: Path, of_plist: str, of_zip: str) -> None:
    name = unicodedata.normalize(of_plist, "Müsli")
    files = app_files(Recipe(executable=name, files={f"{name}.txt": b"1"}))
    zipped = {unicodedata.normalize(of_zip, f"Payload/Müsli.app/{path}"): data for path, data in files.items()}
    assert failed(judged(write_ipa(tmp_path / "a.ipa", zipped))) == set()


def unpack(path: Path, tree: Path) -> None:
    """Unpack with the modes, which Python's own way leaves behind."""
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            Path(archive.extract(entry, tree)).chmod(entry.external_attr >> 16 & 0o777)


class _Pipe(io.RawIOBase):
    """Takes what is written and can't go back, as a pipe to a server."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.taken += data
        return len(data)


def streamed(tree: Path, path: Path) -> None:
    """Zip into a pipe: every size follows its data."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in sorted(tree.rglob("*")):
            archive.write(one, one.relative_to(tree))
    path.write_bytes(pipe.taken)


def from_windows(tree: Path, path: Path) -> None:
    """Zip as a program of Windows does, which knows no modes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in sorted(tree.rglob("*")):
            entry = zipfile.ZipInfo(str(one.relative_to(tree)) + "/" * one.is_dir())
            entry.create_system, entry.external_attr = 0, 0x10 if one.is_dir() else 0x20
            archive.writestr(entry, b"" if one.is_dir() else one.read_bytes(), zipfile.ZIP_DEFLATED)


def from_here(tree: Path, path: Path) -> None:
    """Zip as tar does from inside a folder: each name begins with “./”."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in (tree, *sorted(tree.rglob("*"))):
            entry = zipfile.ZipInfo.from_file(one, one.relative_to(tree))
            entry.filename = f"./{'' if one == tree else entry.filename}"
            archive.writestr(entry, b"" if one.is_dir() else one.read_bytes())


def by_shutil(tree: Path, path: Path) -> None:
    shutil.move(shutil.make_archive(str(path), "zip", tree), path)


def by_info_zip(*options: str) -> Callable[[Path, Path], None]:
    """Zip with the program that Linux and macOS bring along."""
    return lambda tree, path: subprocess.run(["zip", "-q", "-r", *options, path, "Payload"], cwd=tree, check=True)  # type: ignore[return-value,func-returns-value]


PACKERS: dict[str, Callable[[Path, Path], None]] = {
    "zip": by_info_zip(),
    "zip, stored": by_info_zip("-0"),
    "zip, no folders": by_info_zip("-D"),
    "zip, zip64 throughout": by_info_zip("-fz"),
    "zip, no extra fields": by_info_zip("-X"),
    "Python": by_shutil,
    "into a pipe": streamed,
    "from inside a folder": from_here,
}


@pytest.mark.parametrize("pack", PACKERS.values(), ids=PACKERS)
def test_an_archive_by_another_program_raises_no_alarm(tmp_path: Path, pack: Callable[[Path, Path], None]) -> None:
    tree, path = tmp_path / "tree", tmp_path / "b.ipa"
    unpack(build_ipa(tmp_path / "a.ipa", nested=(WIDGET, FRAMEWORK)), tree)
    pack(tree, path)
    assert failed(judged(path)) == set()


def test_an_archive_from_windows_installs_and_is_told_to_have_lost_its_modes(tmp_path: Path) -> None:
    tree, path = tmp_path / "tree", tmp_path / "b.ipa"
    unpack(build_ipa(tmp_path / "a.ipa"), tree)
    from_windows(tree, path)
    report = judged(path)
    assert failed(report) == {"Z04"}
    assert report.report.blockers == ()


def test_a_name_with_two_slashes_leads_to_the_same_place(tmp_path: Path) -> None:
    files = {f"Payload//Sample.app/./{name}": data for name, data in app_files(Recipe()).items()}
    with zipfile.ZipFile(write_ipa(tmp_path / "a.ipa", files)) as archive:
        entries = [(entry, archive.read(entry)) for entry in archive.infolist() if not entry.is_dir()]
    with zipfile.ZipFile(tmp_path / "b.ipa", "w") as archive:
        for entry, data in entries:
            archive.writestr(entry, data)
    assert failed(judged(tmp_path / "b.ipa")) == set()


def test_what_xcode_puts_beside_the_app_raises_no_alarm(tmp_path: Path) -> None:
    path = build_ipa(tmp_path / "a.ipa")
    bought = plistlib.dumps({"softwareVersionBundleId": BUNDLE_ID})
    with zipfile.ZipFile(path, "a") as archive:
        for name in (
            *("SwiftSupport/iphoneos/libswiftCore.dylib", "Symbols/A.symbols", "BCSymbolMaps/A.bcsymbolmap"),
            *("WatchKitSupport2/WK", "MessagesApplicationExtensionSupport/Stub", "iTunesArtwork"),
        ):
            archive.writestr(name, b"x")
        archive.writestr("iTunesMetadata.plist", bought)
    assert failed(judged(path)) == set()
