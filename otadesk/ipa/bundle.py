"""The app's bundle: what its Info.plist and its folders say.

Where things lie follows Apple's "Placing content in a bundle": extensions, watch apps and App Clips are installed with
the app; frameworks and resource bundles are parts of it and not listed here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from otadesk.errors import PackageError
from otadesk.ipa.archive import Archive
from otadesk.ipa.macho import Slice
from otadesk.ipa.plist import MAX_BYTES, read_plist

BundleKind = Literal["app-extension", "watch-app", "app-clip"]

MAX_NESTED = 200
MAX_TEXT = 1024

_FOLDERS = ("PlugIns", "Extensions", "Watch", "AppClips")
_EXTENSION = r"(?:PlugIns|Extensions)/[^/]+\.appex"
_NESTED = re.compile(rf"(?:(?:Watch|AppClips)/[^/]+\.app(?:/{_EXTENSION})?|{_EXTENSION}(?:/[^/]+\.app)?)(?=/)")
_ON_WATCH = re.compile(r"Watch/|[^/]+/[^/]+\.appex/[^/]+\.app(?:/|$)")
DEVICE_PLATFORMS = ("iphoneos", "appletvos", "watchos", "xros")
"""What a build for devices calls its platform."""
_NOT_SHOWN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
"""What keeps letters apart within a word, as Persian is written, and joins emoji."""
_FAMILIES = {1: "iphone", 2: "ipad", 3: "appletv", 4: "watch", 7: "vision"}
_SYSTEMS = {
    "ios": "iphoneos",
    "ios-simulator": "iphonesimulator",
    "tvos": "appletvos",
    "tvos-simulator": "appletvsimulator",
    "watchos": "watchos",
    "watchos-simulator": "watchsimulator",
    "visionos": "xros",
    "visionos-simulator": "xrsimulator",
    "macos": "macosx",
}


@dataclass(frozen=True, slots=True)
class NestedBundle:
    """A bundle inside the app that iOS installs with it; ``path`` is relative to the app, with slashes."""

    path: str
    kind: BundleKind
    bundle_id: str
    version: str
    build: str
    info: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class App:
    """The app itself; an absent value is the empty string. ``path`` is its folder in the zip, ``Payload/X.app``."""

    path: str
    bundle_id: str
    name: str
    version: str
    build: str
    minimum_os: str
    platform: str
    device_families: tuple[str, ...]
    executable: str
    architectures: tuple[str, ...]
    encrypted: bool | None
    nested: tuple[NestedBundle, ...]
    info: Mapping[str, Any]
    slices: tuple[Slice, ...] = ()
    """What the executable's Mach-O headers say; empty where it can't be read."""


def read_app(path: str, info: Mapping[str, Any], slices: tuple[Slice, ...], nested: tuple[NestedBundle, ...]) -> App:
    """Put together what the Info.plist, the executable and the folders of the app at ``path`` say."""
    folder_name = path.rsplit("/", 1)[-1].removesuffix(".app")
    # iOS takes a lone text here as well.
    platforms = info.get("CFBundleSupportedPlatforms")
    listed = [name.lower() for name in _texts(platforms if isinstance(platforms, list) else [platforms])]
    built_for = next((name for name in listed if name in DEVICE_PLATFORMS), next(iter(listed), ""))
    compiled_for = next((_SYSTEMS.get(one.platform, one.platform) for one in slices if one.platform), "")
    return App(
        path=path,
        bundle_id=_text(info.get("CFBundleIdentifier")),
        name=_shown(info.get("CFBundleDisplayName")) or _shown(info.get("CFBundleName")) or _shown(folder_name),
        version=_text(info.get("CFBundleShortVersionString")),
        build=_text(info.get("CFBundleVersion")),
        minimum_os=_text(info.get("MinimumOSVersion")) or next((one.minimum_os for one in slices), ""),
        platform=built_for or _text(info.get("DTPlatformName")).lower() or compiled_for,
        device_families=_families(info.get("UIDeviceFamily")),
        executable=_text(info.get("CFBundleExecutable")),
        architectures=tuple(dict.fromkeys(one.architecture for one in slices)),
        encrypted=_encrypted(slices),
        nested=nested,
        info=info,
        slices=slices,
    )


def read_nested(archive: Archive, path: str) -> tuple[NestedBundle, ...]:
    """Return the bundles inside the app at ``path`` that are installed with it, sorted by their path.

    One whose Info.plist is missing or can't be read is there all the same, with an empty ``info``.
    """
    places = sorted(_places(path, (entry.name for entry in archive.entries)))
    return tuple(_nested(archive, path, place) for place in places[:MAX_NESTED])


def is_on_watch(path: str) -> bool:
    """Whether what lies at a path in the app runs on a watch; the apps of watchOS 1 lie in their extensions."""
    return _ON_WATCH.match(path) is not None


def _places(path: str, names: Iterable[str]) -> set[str]:
    start = len(path) + 1
    beginnings = tuple(f"{path}/{folder}/" for folder in _FOLDERS)
    found: set[str] = set()
    for name in names:
        if name.startswith(beginnings) and (match := _NESTED.match(name, start)):
            found.add(match[0])
    return found


def _nested(archive: Archive, path: str, place: str) -> NestedBundle:
    entry = archive.find(f"{path}/{place}/Info.plist")
    info: Mapping[str, Any] = {}
    if entry is not None:
        try:
            info = read_plist(archive.read(entry, limit=MAX_BYTES), place)
        except PackageError:
            info = {}
    kind: BundleKind = "watch-app" if is_on_watch(place) else "app-clip"
    return NestedBundle(
        path=place,
        kind="app-extension" if place.endswith(".appex") else kind,
        bundle_id=_text(info.get("CFBundleIdentifier")),
        version=_text(info.get("CFBundleShortVersionString")),
        build=_text(info.get("CFBundleVersion")),
        info=info,
    )


def _encrypted(slices: tuple[Slice, ...]) -> bool | None:
    """Return whether any slice is encrypted, None while that is not known of all."""
    states = {one.encrypted for one in slices}
    return True if True in states else None if None in states or not states else False


def _text(value: Any) -> str:
    """Return a text; numbers, which old tools write unquoted, become one."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value[:MAX_TEXT] if isinstance(value, str) else ""


def _shown(value: Any) -> str:
    """Return a name fit to be shown: no control characters, no marks that turn the writing around or end a line."""
    kept = (sign for sign in _text(value) if unicodedata.category(sign) not in _NOT_SHOWN or sign in _JOINERS)
    return "".join(kept).strip()


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _families(value: Any) -> tuple[str, ...]:
    """Return the device families, unknown ones as "family-n"; a lone number or text counts as a list of one."""
    listed = value if isinstance(value, list) else [value]
    numbers = [int(text) for item in listed if (text := _text(item)).isdecimal() and len(text) < 4]
    return tuple(dict.fromkeys(_FAMILIES.get(number, f"family-{number}") for number in numbers))
