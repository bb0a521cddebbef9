"""Says what a file is that is not an IPA, and what to do about it.

People drop what they have: the page a server sent in place of the file, the archive before the export, the Android
build. "Not a zip" helps none of them.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from otadesk.errors import PackageError
from otadesk.ipa.certificates import read_certificate
from otadesk.ipa.der import DerError
from otadesk.ipa.macho import MAGICS
from otadesk.phrases import N_, Phrase

HEAD_BYTES = 4096

_EXPORT = N_("Error", "Open it in Xcode’s Organizer, choose Distribute App, and drop the .ipa that it exports.")
_REPACK = N_("Error", "Put the app into a folder named Payload, zip that folder, and name the zip .ipa.")
_BUILD = N_("Error", "Choose the .ipa that Xcode’s export or your build server wrote.")
_DOWNLOAD = N_("Error", "Download the IPA again; you may have to log in where it comes from.")
_ANDROID = (
    N_("Error", "“{name}” is an app for Android, not for iOS."),
    N_("Error", "Choose the .ipa of the same build; Android apps don’t install on iPhones."),
)
_MAC_APP = N_("Error", "“{name}” is an app for the Mac, not for iOS.")

_SIGNED_DATA = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
_DATA = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"
_PROFILE_KEYS = (b"ApplicationIdentifierPrefix", b"DeveloperCertificates", b"ProvisionedDevices")
_ENTRY = b"PK\3\4"
_UNIX_TAR = slice(257, 262)
_APP = re.compile(r"(?:^|/)[^/]+\.app/Info\.plist$")
_ARCHIVED_MAC_APP = re.compile(r"(?:^|/)Products/Applications/[^/]+\.app/Contents/")
_PARTS = (".framework", ".xcframework", ".appex", ".bundle", ".xctest")


def unreadable(path: Path, error: OSError) -> PackageError:
    """Return the error for a file that the system doesn't let us read."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        title = N_("Error", "There is no file “{name}”.")
        hint, reason = N_("Error", "Check the name; the file may have been moved or deleted."), "missing"
    elif error.errno in (errno.EACCES, errno.EPERM):
        title = N_("Error", "“{name}” can’t be read: you may not open it.")
        hint, reason = N_("Error", "Give yourself permission to read the file, or copy it."), "unreadable"
    else:
        title = N_("Error", "“{name}” can’t be read.")
        hint, reason = N_("Error", "Copy the file to this computer’s own disk and try again."), "unreadable"
    return PackageError(
        title.of(name=path.name),
        detail=os.strerror(error.errno) if error.errno else str(error),
        hint=hint,
        reason=reason,
    )


def folder(path: Path) -> PackageError:
    """Return the error for a folder in place of a file."""
    if path.suffix == ".xcarchive":
        return _error(N_("Error", "“{name}” is an Xcode archive, not an IPA."), _EXPORT, path, "xcarchive")
    if path.suffix == ".app":
        return _error(N_("Error", "“{name}” is an app’s folder, not an IPA."), _REPACK, path, "app-folder")
    if (path / "Payload").is_dir():
        hint = N_("Error", "Zip the folder Payload that is in it, and name the zip .ipa.")
        return _error(N_("Error", "“{name}” is an unpacked IPA."), hint, path, "unpacked-ipa")
    return _error(N_("Error", "“{name}” is a folder, not an IPA."), _BUILD, path, "directory")


def special(path: Path) -> PackageError:
    """Return the error for a device, a socket or a pipe."""
    return _error(N_("Error", "“{name}” is not a file."), _BUILD, path, "not-a-file")


def file(path: Path, head: bytes) -> PackageError:
    """Return the error for a file that doesn't begin like a zip; ``head`` is its first HEAD_BYTES bytes."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for applies, title, hint, reason in _HEADS:
        if applies(head, start):
            return _error(title, hint, path, reason)
    if _is_text(head):
        # One that is called an .ipa is what a server answered in its place, such as an error; others are just texts.
        hint = _DOWNLOAD if path.suffix.lower() == ".ipa" else _BUILD
        return _error(N_("Error", "“{name}” is a text file, not an IPA."), hint, path, "text")
    return _error(N_("Error", "“{name}” is not an IPA: it is not even a zip."), _BUILD, path, "not-a-zip")


def zip_file(path: Path, names: Iterable[str]) -> PackageError:
    """Return the error for a zip without ``Payload/X.app``; ``names`` are its entries'."""
    listed = [name for name in names if not name.startswith("__MACOSX/")]
    for applies, title, hint, reason in _ZIPS:
        if any(applies(name) for name in listed):
            return _error(title, hint, path, reason)
    return _error(N_("Error", "“{name}” is a zip, but there is no app in it."), _BUILD, path, "zip")


def mac_app(path: Path) -> PackageError:
    """Return the error for an app of the Mac, whose Info.plist lies one folder deeper."""
    return _error(_MAC_APP, _BUILD, path, "mac-app")


def _error(title: Phrase, hint: Phrase, path: Path, reason: str) -> PackageError:
    return PackageError(title.of(name=path.name), hint=hint, reason=reason)


def _starts(*starts: bytes) -> Callable[[bytes, bytes], bool]:
    return lambda head, _: head.startswith(starts)


def _is_html(_: bytes, start: bytes) -> bool:
    return start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<script")) or (
        start.startswith((b"<?xml", b"<!--")) and b"<html" in start
    )


def _is_manifest(_: bytes, start: bytes) -> bool:
    return b"<plist" in start and b"software-package" in start


def _is_plist(head: bytes, start: bytes) -> bool:
    return _is_bare_list(head, start) and not _is_profile(head, start)


def _is_bare_list(head: bytes, start: bytes) -> bool:
    wide = head.replace(b"\0", b"").lower()
    return head.startswith(b"bplist") or any(
        text.startswith((b"<?xml", b"<!doctype plist", b"<plist")) and b"plist" in text
        for text in (start, wide.lstrip(b"\xff\xfe"))
    )


def _is_signed_plist(head: bytes) -> bool:
    return head[:1] == b"\x30" and _SIGNED_DATA in head[:32] and b"plist" in head


def _is_profile(head: bytes, _: bytes) -> bool:
    """Whether it is a profile, signed or bare; samples in test suites have other bytes around the property list."""
    return _is_signed_plist(head) or (b"plist" in head and any(key in head for key in _PROFILE_KEYS))


def _is_configuration(head: bytes, start: bytes) -> bool:
    """Whether it is a .mobileconfig, signed or bare."""
    return (_is_signed_plist(head) or _is_bare_list(head, start)) and b"PayloadType" in head


def _is_certificate(head: bytes, _: bytes) -> bool:
    """Whether it holds certificates or keys: in text, by itself, or in a PKCS #12 store (RFC 7292, 4)."""
    if b"-----BEGIN " in head:
        return True
    if head[:1] != b"\x30":
        return False
    if b"\x02\x01\x03\x30" in head[:12] and _DATA in head[:40]:
        return True
    try:
        read_certificate(head)
    except DerError:
        return False
    return True


def _is_other_archive(head: bytes, _: bytes) -> bool:
    others = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"!<arch>\n")
    return head.startswith(others) or head[_UNIX_TAR] == b"ustar"


def _is_text(head: bytes) -> bool:
    """Whether it is UTF-8 without control characters; the last letter may be cut."""
    try:
        text = head.decode()
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return False
        text = head[: error.start].decode()
    return all(sign >= " " or sign in "\t\r\n\f\x1b" for sign in text)


_HEADS: tuple[tuple[Callable[[bytes, bytes], bool], Phrase, Phrase, str], ...] = (
    (lambda head, _: not head, N_("Error", "“{name}” is empty."), _DOWNLOAD, "empty"),
    (_is_html, N_("Error", "“{name}” is a web page, not an IPA."), _DOWNLOAD, "html"),
    (
        _starts(b"version https://git-lfs"),
        N_("Error", "“{name}” is only a Git LFS pointer to the IPA."),
        N_("Error", "Run “git lfs pull” where the file comes from, and drop the file that it fetches."),
        "lfs-pointer",
    ),
    (_is_configuration, N_("Error", "“{name}” is a configuration profile, not an IPA."), _BUILD, "configuration"),
    (
        _is_manifest,
        N_("Error", "“{name}” is an install manifest, not an IPA."),
        N_("Error", "Choose the .ipa; otadesk writes the manifest itself."),
        "manifest",
    ),
    (_is_plist, N_("Error", "“{name}” is a property list, not an IPA."), _BUILD, "plist"),
    (
        _is_profile,
        N_("Error", "“{name}” is a provisioning profile, not an IPA."),
        N_("Error", "To add the devices that it lists, drop it under Devices. To publish, choose the .ipa."),
        "profile",
    ),
    (lambda head, _: head[:4] in MAGICS, N_("Error", "“{name}” is a program, not an IPA."), _BUILD, "program"),
    (_starts(b"\x7fELF", b"MZ"), N_("Error", "“{name}” is a program for another system."), _BUILD, "program"),
    (_starts(b"xar!"), N_("Error", "“{name}” is an installer for the Mac, not an IPA."), _BUILD, "pkg"),
    (
        _is_other_archive,
        N_("Error", "“{name}” is another kind of archive, not an IPA."),
        N_("Error", "Unpack it, and drop the .ipa that is in it."),
        "archive",
    ),
    (_is_certificate, N_("Error", "“{name}” is a certificate or a key, not an IPA."), _BUILD, "certificate"),
    (_starts(b"\x89PNG", b"\xff\xd8\xff", b"GIF8"), N_("Error", "“{name}” is a picture."), _BUILD, "picture"),
    (_starts(b"%PDF"), N_("Error", "“{name}” is a PDF document."), _BUILD, "document"),
    (
        lambda head, _: _ENTRY in head,
        N_("Error", "“{name}” is a zip with something else in front, which a phone can’t unpack."),
        N_("Error", "Export it again. Where it was downloaded, the server may have put something in front."),
        "prefixed-zip",
    ),
)

_ZIPS: tuple[tuple[Callable[[str], bool], Phrase, Phrase, str], ...] = (
    (
        lambda name: name in {"AndroidManifest.xml", "BundleConfig.pb"},
        *_ANDROID,
        "apk",
    ),
    (lambda name: bool(_ARCHIVED_MAC_APP.search(name)), _MAC_APP, _BUILD, "mac-app"),
    (
        lambda name: ".xcarchive/" in name or name.startswith("Products/Applications/"),
        N_("Error", "“{name}” is a zipped Xcode archive, not an IPA."),
        N_("Error", "Unzip it, open it in Xcode’s Organizer, and choose Distribute App."),
        "xcarchive",
    ),
    (
        lambda name: name.lower().endswith(".ipa"),
        N_("Error", "“{name}” is a zip with an IPA in it."),
        N_("Error", "Unzip it, and drop the .ipa that is in it."),
        "zipped-ipa",
    ),
    (
        lambda name: name.startswith("Payload\\"),
        N_("Error", "“{name}” was zipped with backslashes between its folders, which only Windows understands."),
        N_("Error", "Zip the folder Payload again with another program, such as 7-Zip or tar."),
        "backslashes",
    ),
    (
        lambda name: "/Payload/" in name and ".app/" in name,
        N_("Error", "“{name}” was zipped one folder too high: Payload must be at the top."),
        N_("Error", "Zip the folder Payload itself, and name the zip .ipa."),
        "nested-payload",
    ),
    (
        lambda name: name.lower().startswith("payload/") and not name.startswith("Payload/"),
        N_("Error", "The folder in “{name}” must be called Payload, with a capital P."),
        N_("Error", "Rename the folder, zip it again, and name the zip .ipa."),
        "payload-case",
    ),
    (lambda name: ".app/Contents/" in name, _MAC_APP, _BUILD, "mac-app"),
    (
        lambda name: (name.split("/", 1)[0].endswith(".app") and "/" in name) or bool(_APP.search(name)),
        N_("Error", "“{name}” is a zipped app without the folder Payload around it."),
        _REPACK,
        "app-zip",
    ),
    (
        lambda name: name == "Payload/" or name.startswith("Payload/"),
        N_("Error", "“{name}” has a folder Payload, but no app in it."),
        N_("Error", "Export the app again; the build may have failed before it was copied."),
        "no-app",
    ),
    (
        lambda name: name in {"embedded.mobileprovision", "PkgInfo"},
        N_("Error", "“{name}” holds the files of an app without the folders around them."),
        N_("Error", "Put them into a folder Payload/Name.app, zip the folder Payload, and name the zip .ipa."),
        "bare-app",
    ),
    (
        lambda name: name.endswith(".apk"),
        *_ANDROID,
        "apk",
    ),
    (
        lambda name: name == "pack.info" or name.endswith(".hap"),
        N_("Error", "“{name}” is an app for HarmonyOS, not for iOS."),
        _BUILD,
        "harmony",
    ),
    (lambda name: ".dSYM/" in name, N_("Error", "“{name}” holds debug symbols, not an app."), _BUILD, "symbols"),
    (
        lambda name: name.split("/", 1)[0].endswith(_PARTS) and "/" in name,
        N_("Error", "“{name}” holds a part of an app, not an app."),
        _BUILD,
        "part",
    ),
    (
        lambda name: name == "AppxManifest.xml" or name.startswith("AppxMetadata/") or name.lower().endswith(".exe"),
        N_("Error", "“{name}” is an app for Windows, not for iOS."),
        _BUILD,
        "windows",
    ),
    (
        lambda name: name.startswith(("word/", "xl/", "ppt/")) or name.endswith(".iwa"),  # of Microsoft and of Apple
        N_("Error", "“{name}” is an Office document."),
        _BUILD,
        "document",
    ),
    (lambda name: name == "META-INF/MANIFEST.MF", N_("Error", "“{name}” is a Java archive."), _BUILD, "jar"),
)
