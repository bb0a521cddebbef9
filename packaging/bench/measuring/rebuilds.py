"""A build of about 120 MB and its successors, to measure what of a rebuild has to be sent.

The app has the proportions of a shop's or a bank's: an executable, frameworks of its own and of others, an extension,
an asset catalogue, pictures, many small files, a film. Everything comes from seeds, the signatures too: their page
digests are real, what stands in the place of Apple's certificates and of the profile's is noise of the usual size. So
the same code, signed again, differs as it does with codesign: in the tail of each Mach-O, in the seals and the profile.
The zips are written as Xcode writes them, entry by entry, and unchanged entries are the same byte for byte.
"""

from __future__ import annotations

import hashlib
import plistlib
import random
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from measuring.filler import codelike, noise
from measuring.server import support

EXECUTABLE_BYTES, FRAMEWORK_BYTES, EXTENSION_BYTES = 24 << 20, 3 << 20, 2 << 20
CATALOGUE_BYTES, FILM_BYTES = 30 << 20, 8 << 20
OWN_FRAMEWORKS, OTHERS_FRAMEWORKS = 3, 7
PICTURES, SMALLEST_PICTURE, LARGEST_PICTURE = 800, 8_000, 80_000
SMALL_FILES, SMALLEST_FILE, LARGEST_FILE = 600, 500, 12_000
POOL_BYTES = 8 << 20
CMS_SLOT, CMS_MAGIC, CMS_BYTES = 0x10000, 0xFADE0B01, 4_700
PROFILE_BYTES = 9_000
LEVEL = 6
"""How much zips are compressed, as Xcode and ditto do it."""


@dataclass(frozen=True, slots=True)
class Rebuild:
    """One state of the app; a part with another number is another one."""

    title: str
    code: int = 0
    catalogue: int = 0
    build: int = 34
    signing: int = 0


FIRST = Rebuild("the first build")
REBUILDS = (
    Rebuild("one executable changed", code=1),
    Rebuild("executable, asset catalogue and Info.plists changed", code=1, catalogue=1, build=35),
    Rebuild("everything signed again", signing=1),
)


def write(path: Path, rebuild: Rebuild, scale: float = 1.0) -> Path:
    """Write the IPA of one state; ``scale`` makes all of it smaller."""
    builder = support("ipa_builder")
    files = builder.app_files(_recipe(builder, rebuild, scale))
    written: Path = builder.write_ipa(path, {f"Payload/Shop.app/{key}": files[key] for key in files}, level=LEVEL)
    return written


def changed_bytes(before: Path, after: Path) -> int:
    """Return the compressed size of those entries of ``after`` whose contents ``before`` doesn't have at that name."""
    old = _contents(before)
    with zipfile.ZipFile(after) as archive:
        return sum(
            entry.compress_size
            for entry in archive.infolist()
            if old.get(entry.filename) != (entry.CRC, entry.file_size)
        )


def _contents(path: Path) -> dict[str, tuple[int, int]]:
    with zipfile.ZipFile(path) as archive:
        return {entry.filename: (entry.CRC, entry.file_size) for entry in archive.infolist()}


def _recipe(builder: Any, rebuild: Rebuild, scale: float) -> Any:
    """Return the app as the tests' builder takes it."""
    pool = codelike(POOL_BYTES, "pool")

    def signed(files: Mapping[str, bytes]) -> dict[str, Any]:
        return {"files": files, "seal": {"change_blobs": _with_certificates(rebuild.signing)}}

    def framework(name: str, build: str) -> Any:
        code = codelike(int(FRAMEWORK_BYTES * scale), name, varied=True)
        changes = {**signed(_small_files(pool, name, scale / 10)), "build": build}
        return builder.Nested(f"Frameworks/{name}.framework", name, code=code, changes=changes)

    frameworks = [framework(f"Own{number}", str(rebuild.build)) for number in range(OWN_FRAMEWORKS)]
    frameworks += [framework(f"Others{number}", "7") for number in range(OTHERS_FRAMEWORKS)]
    extension = builder.Nested(
        "PlugIns/Widget.appex",
        "widget",
        {"NSExtension": builder.EXTENSION},
        code=codelike(int(EXTENSION_BYTES * scale), "extension", varied=True),
        changes=signed({"embedded.mobileprovision": _profile("widget", rebuild.signing)}),
    )
    code = codelike(int(EXECUTABLE_BYTES * scale), "executable", varied=True)
    catalogue = noise(int(CATALOGUE_BYTES * scale), "catalogue")
    return builder.Recipe(
        name="Shop",
        bundle_id="com.example.shop",
        executable="Shop",
        folder="Shop.app",
        build=str(rebuild.build),
        profile_type=None,
        signature="ad-hoc",
        code=code_edited(code, rebuild.code) if rebuild.code else code,
        nested=(extension, *frameworks),
        **signed(
            {
                **_small_files(pool, "app", scale),
                **_pictures(scale),
                "Assets.car": catalogue_edited(catalogue, rebuild.catalogue) if rebuild.catalogue else catalogue,
                "welcome.mp4": noise(int(FILM_BYTES * scale), "film"),
                "embedded.mobileprovision": _profile("app", rebuild.signing),
            }
        ),
    )


def code_edited(code: bytes, edit: int) -> bytes:
    """Return code as it is after a change in one place: a new id at its start, a function more, addresses all over."""
    generator = random.Random(f"code {edit}")  # noqa: S311 - filler
    changed = bytearray(code)
    changed[:16] = generator.randbytes(16)
    for _ in range(len(code) >> 14):
        at = generator.randrange(16, len(code) - 4)
        changed[at : at + 4] = generator.randbytes(4)
    third = len(code) // 3
    changed[third:third] = codelike(20_000, f"function {edit}")
    return bytes(changed)


def catalogue_edited(catalogue: bytes, edit: int) -> bytes:
    """Return an asset catalogue with a new index at its start and a twentieth of its pictures replaced."""
    part = len(catalogue) // 20
    middle = len(catalogue) // 2
    index, pictures = noise(512, f"index {edit}"), noise(part, f"catalogue {edit}")
    return index + catalogue[512:middle] + pictures + catalogue[middle + part :]


def _with_certificates(signing: int) -> Callable[[dict[int, bytes]], dict[int, bytes]]:
    """Return what puts the place of a signature's CMS message into a Mach-O: other bytes for other code or signing."""

    def change(blobs: dict[int, bytes]) -> dict[int, bytes]:
        message = noise(CMS_BYTES, f"{signing} {hashlib.sha256(blobs[0]).hexdigest()}")
        return {**blobs, CMS_SLOT: struct.pack(">2I", CMS_MAGIC, len(message) + 8) + message}

    return change


def _profile(bundle: str, signing: int) -> bytes:
    """Return what is as large as a profile and compresses like one: a property list in a signed envelope."""
    certificates = noise(PROFILE_BYTES, f"profile {bundle} {signing}")
    plist = plistlib.dumps({"Name": f"Shop {bundle}", "TimeToLive": 365, "Version": 1})
    return certificates[: PROFILE_BYTES // 10] + plist + certificates[PROFILE_BYTES // 10 :]


def _pictures(scale: float) -> dict[str, bytes]:
    sizes = random.Random("pictures")  # noqa: S311 - filler
    return {
        f"Pictures/{number}.png": noise(sizes.randint(SMALLEST_PICTURE, LARGEST_PICTURE), f"picture {number}")
        for number in range(max(1, int(PICTURES * scale)))
    }


def _small_files(pool: bytes, owner: str, scale: float) -> dict[str, bytes]:
    """Return nibs and texts; they are cut from a pool, and so alike as such files are."""
    generator = random.Random(f"small {owner}")  # noqa: S311 - filler
    found = {}
    for number in range(max(1, int(SMALL_FILES * scale))):
        at, size = generator.randrange(len(pool) - LARGEST_FILE), generator.randint(SMALLEST_FILE, LARGEST_FILE)
        found[f"Base.lproj/View{number}.nib"] = pool[at : at + size]
    return found
