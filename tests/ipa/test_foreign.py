"""Files that are no IPA are named for what they are, with a way on."""

from __future__ import annotations

import os
import plistlib
import socket
import ssl
import tarfile
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from support.apple_authority import authority
from support.cms_builder import sign
from support.ipa_builder import Recipe, app_files, write_ipa
from support.macho_builder import thin
from support.profile_builder import profile_plist, sign_profile

from otadesk.errors import PackageError
from otadesk.ipa import foreign
from otadesk.ipa.inspect import inspect

CONFIGURATION = plistlib.dumps({"PayloadContent": [], "PayloadType": "Configuration", "PayloadVersion": 1})
KEY_STORE = serialize_key_and_certificates(b"me", None, authority().root.certificate, None, NoEncryption())


def reason_of(path: Path) -> str:
    with pytest.raises(PackageError) as caught:
        inspect(path)
    error = caught.value
    assert str(error.title)
    assert str(error.hint)
    assert error.exit_code == 3
    return error.reason


def hint_of(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(PackageError) as caught:
        inspect(path)
    return str(caught.value.hint)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html><body>Log in</body></html>", "html"),
        (b"\n\xef\xbb\xbf  <HTML lang=en>", "html"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC ''><html>", "html"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "lfs-pointer"),
        (plistlib.dumps({"items": [{"assets": [{"kind": "software-package", "url": "https://x"}]}]}), "manifest"),
        (plistlib.dumps({"a": 1}), "plist"),
        (plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY), "plist"),
        (plistlib.dumps({"a": 1})[39:], "plist"),  # without the line <?xml …?>
        (plistlib.dumps({"a": 1}).decode().encode("utf-16"), "plist"),
        (sign_profile(profile_plist("com.example")), "profile"),
        (plistlib.dumps(profile_plist("com.example")), "profile"),
        (plistlib.dumps(profile_plist("com.example"), fmt=plistlib.FMT_BINARY), "profile"),
        (b"XXXX" + plistlib.dumps(profile_plist("com.example")) + b"XXXX", "profile"),
        (CONFIGURATION, "configuration"),
        (sign(CONFIGURATION, authority().signer()), "configuration"),
        (authority().root.der, "certificate"),
        (ssl.DER_cert_to_PEM_cert(authority().root.der).encode(), "certificate"),
        (b"-----BEGIN PRIVATE KEY-----\nMIIE\n", "certificate"),
        (KEY_STORE, "certificate"),
        (b"0\x82\x01\0" + bytes(256), "not-a-zip"),
        (thin("arm64"), "program"),
        (b"\x7fELF" + bytes(60), "program"),
        (b"xar!" + bytes(60), "pkg"),
        (b"\x1f\x8b\x08" + bytes(60), "archive"),
        (b"!<arch>\ndebian-binary   ", "archive"),
        (bytes(257) + b"ustar\0" + bytes(249), "archive"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"%PDF-1.7", "document"),
        ("Nur Text, mit Umlaut: ü".encode(), "text"),
        (("a" + "ü" * 5000).encode(), "text"),  # the part that is looked at ends within a letter
        (b'{"error": "not found"}', "text"),
        (bytes(range(256)), "not-a-zip"),
        (b"text with a \x01 in it", "not-a-zip"),
        (b"PK\3\4" + bytes(100), "truncated-zip"),
        (b"PK is how it begins", "text"),
        (b"\n\nPK\3\4" + bytes(100), "prefixed-zip"),
    ],
)
def test_files_that_are_no_zip(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "Build.ipa"
    path.write_bytes(content)
    assert reason_of(path) == reason


@pytest.mark.parametrize(("name", "start"), [("notes.txt", "Choose the .ipa"), ("Build.IPA", "Download the IPA again")])
def test_a_text_is_to_be_downloaded_again_only_where_it_is_called_an_ipa(tmp_path: Path, name: str, start: str) -> None:
    assert hint_of(tmp_path / name, b"Log in first.").startswith(start)


def test_of_a_profile_it_is_told_that_its_devices_can_be_added(tmp_path: Path) -> None:
    profile = sign_profile(profile_plist("com.example"))
    assert "drop it under Devices" in hint_of(tmp_path / "Testers.mobileprovision", profile)


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (["AndroidManifest.xml", "classes.dex"], "apk"),
        (["BundleConfig.pb", "base/manifest/AndroidManifest.xml"], "apk"),
        (["A.xcarchive/Info.plist", "A.xcarchive/Products/Applications/A.app/Info.plist"], "xcarchive"),
        (["Info.plist", "Products/Applications/A.app/Info.plist"], "xcarchive"),
        (["A.app/Info.plist", "__MACOSX/A.app/._Info.plist"], "app-zip"),
        (["A.xcarchive/Info.plist", "A.xcarchive/Products/Applications/A.app/Contents/Info.plist"], "mac-app"),
        (["A.xcarchive/Products/Applications/A.app/Info.plist", "dSYMs/A.app.dSYM/Contents/a"], "xcarchive"),
        (["build/A.xcarchive/Products/Applications/A.app/Info.plist"], "xcarchive"),
        (["build/Debug-iphoneos/A.app/Info.plist"], "app-zip"),
        (["A.app/Contents/Info.plist"], "mac-app"),
        (["Payload/A.app/Contents/Info.plist"], "mac-app"),
        (["Info.plist", "A", "embedded.mobileprovision"], "bare-app"),
        (["icon.png", "com.example.apk"], "apk"),
        (["A.apk", "A.ipa"], "zipped-ipa"),
        (["pack.info", "module.json"], "harmony"),
        (["entry.hap", "pack.info"], "harmony"),
        (["A.app.dSYM/Contents/Info.plist"], "symbols"),
        (["dSYMs/A.app.dSYM/Contents/Resources/DWARF/A"], "symbols"),
        (["A.framework/A", "A.framework/Info.plist"], "part"),
        (["A.xcframework/ios-arm64/A.framework/A"], "part"),
        (["A.appex/Info.plist"], "part"),
        (["Folder/Payload/A.app/Info.plist"], "nested-payload"),
        (["export/A.ipa", "export/manifest.plist"], "zipped-ipa"),
        (["Payload\\A.app\\Info.plist", "Payload\\A.app\\A"], "backslashes"),
        (["Payload/"], "no-app"),
        (["Payload/readme.txt"], "no-app"),
        (["Payload/A.app"], "no-app"),
        (["Payload/._A.app", "__MACOSX/Payload/A.app/Info.plist"], "no-app"),
        (["[Content_Types].xml", "word/document.xml"], "document"),
        (["Index/Document.iwa", "preview.jpg"], "document"),
        (["[Content_Types].xml", "AppxManifest.xml"], "windows"),
        (["AppxMetadata/AppxBundleManifest.xml", "[Content_Types].xml"], "windows"),
        (["Setup.EXE"], "windows"),
        (["[Content_Types].xml", "lib/net8.0/A.dll"], "zip"),
        (["META-INF/MANIFEST.MF"], "jar"),
        (["a.txt"], "zip"),
        (["payload/A.app/Info.plist"], "payload-case"),
        ([], "zip"),
    ],
)
def test_zips_without_an_app_at_the_top(tmp_path: Path, names: list[str], reason: str) -> None:
    path = tmp_path / "Build.ipa"
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, b"")
    assert reason_of(path) == reason


@pytest.mark.parametrize(
    ("name", "reason"), [("A.xcarchive", "xcarchive"), ("A.app", "app-folder"), ("Folder", "directory")]
)
def test_folders(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / name).mkdir()
    assert reason_of(tmp_path / name) == reason


def test_an_unpacked_ipa(tmp_path: Path) -> None:
    (tmp_path / "A" / "Payload").mkdir(parents=True)
    assert reason_of(tmp_path / "A") == "unpacked-ipa"


def test_files_that_are_not_there(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "missing.ipa") == "missing"
    (tmp_path / "file").write_bytes(b"")
    assert reason_of(tmp_path / "file" / "missing.ipa") == "missing"
    assert reason_of(Path("with\0in.ipa")) == "missing"


def test_a_file_that_may_not_be_read() -> None:
    # Root may read everything, so the system's refusal is made here.
    for number, reason in ((13, "unreadable"), (5, "unreadable"), (2, "missing")):
        error = foreign.unreadable(Path("A.ipa"), OSError(number, os.strerror(number)))
        assert (error.reason, error.detail) == (reason, os.strerror(number))


def test_things_that_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert reason_of(pipe) == "not-a-file"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        assert reason_of(tmp_path / "socket") == "not-a-file"


def test_other_archives(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"x")
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "x", "x")
    assert reason_of(tmp_path / "a.tar.gz") == "archive"


def test_several_apps(tmp_path: Path) -> None:
    files = app_files(Recipe())
    both = {f"Payload/{app}.app/{name}": data for app in ("A", "B") for name, data in files.items()}
    assert reason_of(write_ipa(tmp_path / "a.ipa", both)) == "several-apps"
