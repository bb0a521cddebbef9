"""What fuzzing starts from: parts of builds made by the tests, and of the real files where a machine has them."""

from __future__ import annotations

import io
import plistlib
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from support.apple_authority import authority
from support.bytes_source import BytesSource
from support.ipa_builder import FRAMEWORK, WATCH, WIDGET, Recipe, app_files, build_ipa, draw_png, write_ipa
from support.macho_builder import der_dictionary, der_entitlements
from support.ocsp_responder import answer, delegate
from support.profile_builder import entitlements, profile_plist, sign_profile
from support.shared import FIXTURES

from otadesk.ipa.code_directory import SLOT_CMS, read_embedded_signature
from otadesk.ipa.macho import MachOError, read_signed_slices
from otadesk.ipa.seal import SEAL_PATH

APP = "Payload/Sample.app"
_ENCODINGS: tuple[Literal["der", "ber"], ...] = ("der", "ber")
REAL = {
    "archive": ("ipa", "appzip", "bundle"),
    "plist": ("plist", "manifest"),
    "macho": ("macho",),
    "certificate": ("cert",),
    "profile": ("profile",),
    "cms": ("profile",),
    "cgbi": ("png",),
    "ipa": ("ipa",),
}
"""In which folders of the real files there are seeds for a target."""


def app_parts() -> dict[str, bytes]:
    """Return the files of a small sound app, by their path in the bundle."""
    recipe = Recipe(icons="cgbi", code_bytes=100, digests=("sha1", "sha256"), nested=(WIDGET, FRAMEWORK))
    return dict(app_files(recipe))


def with_part(parts: Mapping[str, bytes], changed: str, data: bytes) -> bytes:
    """Return an IPA of these parts, stored, with ``data`` in the place of one of them."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as target:
        for name in parts:
            entry = zipfile.ZipInfo(f"{APP}/{name}")
            entry.create_system, entry.external_attr = 3, 0o100755 << 16
            target.writestr(entry, data if name == changed else parts[name])
    return held.getvalue()


def seeds(target: str, *, max_bytes: int) -> Iterator[bytes]:
    """Yield the inputs to begin with, none of them longer than ``max_bytes``."""
    yield from (data for data in (*_made(target), *_real(target)) if len(data) <= max_bytes)


def _made(target: str) -> Iterator[bytes]:
    parts = app_parts()
    profiles = [sign_profile(profile_plist("com.example.sample"), encoding=encoding) for encoding in _ENCODINGS]
    by = delegate()
    signatures = list(_signatures(parts["Sample"]))
    made: dict[str, Iterable[bytes]] = {
        "archive": _builds(),
        "ipa": _builds(),
        "plist": (plistlib.dumps(profile_plist("com.example.sample"), fmt=one) for one in plistlib.PlistFormat),
        "macho": (parts["Sample"], app_files(Recipe(architectures=("armv7", "arm64"), code_bytes=100))["Sample"]),
        "superblob": signatures,
        "cms": (*profiles, *(read_embedded_signature(one).blobs[SLOT_CMS][8:] for one in signatures)),
        "certificate": (authority().root.der, authority().signer().der),
        "der-plist": (
            der_entitlements(entitlements("com.example.sample")),
            der_dictionary(profile_plist("com.example.sample")),
        ),
        "profile": profiles,
        "seal": (parts[SEAL_PATH],),
        "ocsp": (answer(authority().signer()), answer(authority().signer(), signed_by=by, certificates=(by,))),
        "cgbi": (draw_png(pixels, cgbi=cgbi) for pixels in (1, 20) for cgbi in (False, True)),
        "app": (bytes([index]) + parts[name] for index, name in enumerate(sorted(parts))),
    }
    yield from made[target]


def _builds() -> Iterator[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.ipa"
        yield build_ipa(path, nested=(WATCH,), icons="cgbi").read_bytes()
        files = {f"{APP}/{name}": data for name, data in app_parts().items()}
        yield write_ipa(path, files, symlinks={f"{APP}/link": "Sample"}, compression=zipfile.ZIP_STORED).read_bytes()


def _signatures(executable: bytes) -> Iterator[bytes]:
    yield from (data for _, data in read_signed_slices(BytesSource(executable)) if data)


def _real(target: str) -> Iterator[bytes]:
    for folder in REAL.get(target, ()):
        for path in sorted((FIXTURES / folder).glob("*")):
            yield path.read_bytes()
    if target == "superblob":
        for path in sorted((FIXTURES / "macho").glob("*")):
            try:
                yield from _signatures(path.read_bytes())
            except MachOError:
                continue
