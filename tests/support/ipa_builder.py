"""Builds small complete IPAs: Info.plist, Mach-O, icons, profile, signature, nested bundles.

``build_ipa`` writes a sound one that a phone of the listed devices would take, were its authority Apple's. Tests that
need a fault take the files from ``app_files``, change them, and write them with ``write_ipa``.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import plistlib
import random
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from support.apple_authority import ENDS, Identity, authority
from support.macho_builder import DYLIB, EXECUTABLE, Seal, SignatureKind, fat, thin
from support.profile_builder import (
    DEVICES,
    TEAM_ID,
    ProfileType,
    entitlements,
    profile_plist,
    sign_profile,
)

ZIP_TIME = (2026, 5, 4, 10, 20, 30)
EXTENSION = {"NSExtensionPointIdentifier": "com.apple.widgetkit-extension"}


@dataclass(frozen=True)
class Nested:
    """A bundle inside the app: where it lies, what its id ends in, and what its Info.plist adds."""

    path: str
    suffix: str
    info: Mapping[str, Any] = field(default_factory=dict)
    platform: str = "ios"
    code: bytes | None = None
    changes: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the recipe that hold for this bundle alone."""


WIDGET = Nested("PlugIns/Widget.appex", "widget", {"NSExtension": EXTENSION})
WATCH = Nested(
    "Watch/Watch.app",
    "watchkitapp",
    {"WKApplication": True, "WKCompanionAppBundleIdentifier": "com.example.sample", "UIDeviceFamily": [4]},
    platform="watchos",
)
CLIP = Nested("AppClips/Clip.app", "Clip")
FRAMEWORK = Nested("Frameworks/Kit.framework", "Kit")


@dataclass(frozen=True)
class Recipe:
    """Everything that can be chosen about an app. ``info`` replaces Info.plist keys, None takes one away."""

    name: str = "Sample"
    bundle_id: str = "com.example.sample"
    version: str = "1.2"
    build: str = "34"
    profile_type: ProfileType | None = "ad-hoc"
    devices: Sequence[str] = DEVICES
    expires: dt.datetime = ENDS
    padding_bytes: int = 0
    minimum_os: str = "15.0"
    device_families: Sequence[int] = (1, 2)
    platform: str = "ios"
    info: Mapping[str, Any] = field(default_factory=dict)
    info_format: Literal["xml", "binary"] = "binary"
    executable: str = "Sample"
    folder: str = "Sample.app"
    architectures: Sequence[str] = ("arm64",)
    code_bytes: int = 4096
    code: bytes | None = None
    cryptid: int = 0
    signature: SignatureKind | None = "cms"
    digests: Sequence[str] = ("sha256",)
    signer: Identity | None = None
    team_id: str = TEAM_ID
    app_entitlements: Mapping[str, Any] | None = None
    permitted: Mapping[str, Any] | None = None
    der_entitlements: bool = True
    profile_changes: Mapping[str, Any] = field(default_factory=dict)
    profile_encoding: Literal["der", "ber"] = "der"
    icons: Literal["plain", "cgbi"] | None = "plain"
    nested: Sequence[Nested] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    """Further files in the app, sealed with the rest."""
    libraries: Sequence[str] = ()
    run_paths: Sequence[str] = ("@executable_path/Frameworks",)
    file_type: int = EXECUTABLE
    entitled: bool = True
    seal: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the signature that are other than they should be."""
    resources: Callable[[bytes], bytes] = bytes
    """What is done to the list of sealed files before the code is signed."""
    profile: Callable[[bytes], bytes] = bytes
    """What is done to the signed profile before it is sealed."""


def build_ipa(
    path: Path,
    *,
    name: str = "Sample",
    bundle_id: str = "com.example.sample",
    version: str = "1.2",
    build: str = "34",
    profile_type: ProfileType | None = "ad-hoc",
    devices: Sequence[str] = DEVICES,
    expires: dt.datetime = ENDS,
    padding_bytes: int = 0,
    **more: Any,
) -> Path:
    """Write an IPA to ``path``; ``more`` are further fields of ``Recipe``."""
    recipe = Recipe(
        name=name,
        bundle_id=bundle_id,
        version=version,
        build=build,
        profile_type=profile_type,
        devices=devices,
        expires=expires,
        padding_bytes=padding_bytes,
        **more,
    )
    return write_ipa(path, {f"Payload/{recipe.folder}/{key}": value for key, value in app_files(recipe).items()})


def app_files(recipe: Recipe) -> dict[str, bytes]:
    """Return the app's files by their path in the bundle, signed last, as they should be."""
    files = {"PkgInfo": b"APPL????", **recipe.files}
    if recipe.padding_bytes:
        files["padding.bin"] = random.Random(recipe.bundle_id).randbytes(recipe.padding_bytes)  # noqa: S311 - filler
    info = info_plist(recipe)
    if recipe.icons:
        for icon, pixels in (("AppIcon60x60@2x.png", 120), ("AppIcon76x76@2x~ipad.png", 152)):
            files[icon] = draw_png(pixels, cgbi=recipe.icons == "cgbi")
    for nested in recipe.nested:
        inner = app_files(_nested_recipe(recipe, nested))
        files |= {f"{nested.path}/{key}": value for key, value in inner.items()}
    if recipe.profile_type:
        files["embedded.mobileprovision"] = recipe.profile(embedded_profile(recipe))
    plist_format = plistlib.FMT_BINARY if recipe.info_format == "binary" else plistlib.FMT_XML
    files["Info.plist"] = plistlib.dumps(info, fmt=plist_format)
    return _signed(files, recipe)


def write_ipa(
    path: Path,
    files: Mapping[str, bytes],
    *,
    symlinks: Mapping[str, str] | None = None,
    executables: Sequence[str] = (),
    compression: int = zipfile.ZIP_DEFLATED,
    level: int | None = None,
    stored: Callable[[str], bool] = lambda _name: False,
) -> Path:
    """Write the files into a zip with folders and Unix modes, as Xcode exports it; Mach-Os may be executed.

    ``stored`` tells which files are not compressed, whatever holds for the others.
    """
    folders = dict.fromkeys(
        "/".join(parts[:depth]) + "/"
        for parts in (name.split("/") for name in (*files, *(symlinks or {})))
        for depth in range(1, len(parts))
    )
    with zipfile.ZipFile(path, "w", compression, compresslevel=level) as archive:
        for folder in folders:
            archive.writestr(_entry(folder, stat.S_IFDIR | 0o755, zipfile.ZIP_STORED), b"")
        for name, data in files.items():
            runs = name in executables or data[:4] in {
                b"\xca\xfe\xba\xbe",
                b"\xcf\xfa\xed\xfe",
                b"\xce\xfa\xed\xfe",
            }
            mode = stat.S_IFREG | (0o755 if runs else 0o644)
            archive.writestr(_entry(name, mode, zipfile.ZIP_STORED if stored(name) else compression), data)
        for name, target in (symlinks or {}).items():
            archive.writestr(_entry(name, stat.S_IFLNK | 0o755, zipfile.ZIP_STORED), target)
    return path


def info_plist(recipe: Recipe) -> dict[str, Any]:
    """Return the Info.plist that Xcode would write, with the recipe's changes."""
    icons = {"CFBundlePrimaryIcon": {"CFBundleIconFiles": ["AppIcon60x60"], "CFBundleIconName": "AppIcon"}}
    tablet = {
        "CFBundlePrimaryIcon": {
            "CFBundleIconFiles": ["AppIcon60x60", "AppIcon76x76"],
            "CFBundleIconName": "AppIcon",
        }
    }
    info: dict[str, Any] = {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleExecutable": recipe.executable,
        "CFBundleIdentifier": recipe.bundle_id,
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleDisplayName": recipe.name,
        "CFBundleName": recipe.name[:15],
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": recipe.version,
        "CFBundleVersion": recipe.build,
        "CFBundleSupportedPlatforms": ["WatchOS" if recipe.platform == "watchos" else "iPhoneOS"],
        "DTPlatformName": "watchos" if recipe.platform == "watchos" else "iphoneos",
        "LSRequiresIPhoneOS": True,
        "MinimumOSVersion": recipe.minimum_os,
        "UIDeviceFamily": list(recipe.device_families),
        "UIRequiredDeviceCapabilities": ["arm64"],
    }
    if recipe.icons:
        info |= {"CFBundleIcons": icons, "CFBundleIcons~ipad": tablet}
    for key, value in recipe.info.items():
        if value is None:
            info.pop(key, None)
        else:
            info[key] = value
    return info


def embedded_profile(recipe: Recipe) -> bytes:
    """Return the recipe's signed profile."""
    if recipe.profile_type is None:
        raise ValueError("the recipe has no profile")
    plist = profile_plist(
        recipe.bundle_id,
        profile_type=recipe.profile_type,
        signer=_signer(recipe),
        team_id=recipe.team_id,
        devices=recipe.devices,
        expires=recipe.expires,
        permitted=recipe.permitted,
        changes=recipe.profile_changes,
    )
    return sign_profile(plist, encoding=recipe.profile_encoding)


def code_resources(files: Mapping[str, bytes], executable: str) -> bytes:
    """Return ``_CodeSignature/CodeResources``: each file's digests, and the rules of a flat bundle."""
    sealed = {
        name: data
        for name, data in sorted(files.items())
        if name != executable and not name.startswith("_CodeSignature/")
    }
    old: dict[str, Any] = {name: hashlib.sha1(data).digest() for name, data in sealed.items()}  # noqa: S324 - format
    new: dict[str, Any] = {
        name: {"hash": old[name], "hash2": hashlib.sha256(data).digest()}
        for name, data in sealed.items()
        if name not in {"Info.plist", "PkgInfo"}
    }
    rules: dict[str, Any] = {
        "^.*": True,
        "^.*\\.lproj/": {"optional": True, "weight": 1000.0},
        "^.*\\.lproj/locversion.plist$": {"omit": True, "weight": 1100.0},
        "^Base\\.lproj/": {"weight": 1010.0},
        "^version.plist$": True,
    }
    rules2: dict[str, Any] = {
        **rules,
        ".*\\.dSYM($|/)": {"weight": 11.0},
        "^(.*/)?\\.DS_Store$": {"omit": True, "weight": 2000.0},
        "^Info\\.plist$": {"omit": True, "weight": 20.0},
        "^PkgInfo$": {"omit": True, "weight": 20.0},
        "^embedded\\.provisionprofile$": {"weight": 20.0},
        "^version\\.plist$": {"weight": 20.0},
    }
    return plistlib.dumps({"files": old, "files2": new, "rules": rules, "rules2": rules2})


def draw_png(pixels: int, *, cgbi: bool = False, colour: tuple[int, int, int] = (40, 110, 220)) -> bytes:
    """Return a square PNG, in Apple's dialect where ``cgbi``: BGRA, premultiplied, deflate without a wrapper."""
    red, green, blue = colour
    pixel = bytes((blue, green, red, 255) if cgbi else (red, green, blue, 255))
    rows = (b"\0" + pixel * pixels) * pixels
    header = struct.pack(">2I5B", pixels, pixels, 8, 6, 0, 0, 0)
    chunks = [(b"CgBI", b"\x50\x00\x20\x02")] if cgbi else []
    data = zlib.compress(rows, 9)
    chunks += [(b"IHDR", header), (b"IDAT", data[2:-4] if cgbi else data), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def _signer(recipe: Recipe) -> Identity:
    kind = "development" if recipe.profile_type == "development" else "distribution"
    return recipe.signer or authority().signer(kind, team_id=recipe.team_id)


def _signed(files: dict[str, bytes], recipe: Recipe) -> dict[str, bytes]:
    sealed: Seal | None = None
    if recipe.signature:
        files["_CodeSignature/CodeResources"] = recipe.resources(code_resources(files, recipe.executable))
        granted = recipe.app_entitlements or entitlements(
            recipe.bundle_id,
            team_id=recipe.team_id,
            profile_type=recipe.profile_type or "ad-hoc",
            wildcard=False,
        )
        cms = recipe.signature == "cms"
        sealed = Seal(
            recipe.bundle_id,
            recipe.signature,
            _signer(recipe) if cms else None,
            recipe.team_id if cms else "",
            granted if recipe.entitled else None,
            recipe.der_entitlements,
            files["Info.plist"],
            files["_CodeSignature/CodeResources"],
            recipe.digests,
        )
        sealed = replace(sealed, **recipe.seal)
    slices = {
        architecture: thin(
            architecture,
            seal=sealed,
            minimum_os=recipe.minimum_os,
            platform=recipe.platform,
            cryptid=recipe.cryptid,
            code_bytes=recipe.code_bytes,
            code=recipe.code,
            file_type=recipe.file_type,
            libraries=recipe.libraries,
            run_paths=recipe.run_paths,
        )
        for architecture in recipe.architectures
    }
    if slices:
        files[recipe.executable] = fat(slices) if len(slices) > 1 else next(iter(slices.values()))
    return files


def _nested_recipe(recipe: Recipe, nested: Nested) -> Recipe:
    name = nested.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    package_type = {"appex": "XPC!", "framework": "FMWK"}.get(nested.path.rsplit(".", 1)[-1], "APPL")
    library = package_type == "FMWK"
    inner = replace(
        recipe,
        name=name,
        bundle_id=f"{recipe.bundle_id}.{nested.suffix}",
        executable=name,
        platform=nested.platform,
        info={"CFBundlePackageType": package_type, **nested.info},
        app_entitlements=None,
        permitted=None,
        padding_bytes=0,
        icons=None,
        nested=(),
        files={},
        code=nested.code,
        libraries=(),
        seal={},
        resources=bytes,
        profile=bytes,
    )
    if library:
        # What a library may do is its app's business, and so is the profile.
        inner = replace(inner, file_type=DYLIB, entitled=False, profile_type=None, signer=_signer(recipe))
    return replace(inner, **nested.changes)


def _entry(name: str, mode: int, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, ZIP_TIME)
    entry.create_system = 3
    entry.external_attr = mode << 16 | (0x10 if stat.S_ISDIR(mode) else 0)
    entry.compress_type = compression
    return entry
