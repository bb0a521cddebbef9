"""Reads a manifest as iOS does, and says what in it iOS would not take.

Schema: apple/device-management, ``other/manifesturl.yaml``. Behaviour: a manifest that is no property list or has no
``software-package`` is refused; an item for another platform is skipped without a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from otadesk.errors import PackageError
from otadesk.ipa.plist import read_plist
from otadesk.phrases import N_, N_many, Phrase, in_turn, verbatim
from otadesk.probe import checks
from otadesk.probe.address import shown
from otadesk.probe.digests import ChunkDigests, chunk_digests
from otadesk.probe.report import Notes

_IMAGES = frozenset({"display-image", "full-size-image"})
PLATFORM = "com.apple.platform.iphoneos"
_LONE_AMPERSAND = re.compile(rb"&(?!#?[0-9A-Za-z]{1,10};)")
_OTHER_DEVICES = {f"com.apple.platform.{name}" for name in ("watchos", "appletvos", "xros")}


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a phone goes on with."""

    package_url: str
    bundle_id: str
    digests: tuple[ChunkDigests, ...]
    bundle_version: str = ""
    image_urls: tuple[str, ...] = ()


def judge_manifest(notes: Notes, body: bytes, models: tuple[str, ...] = ()) -> Manifest | None:
    """Read a manifest's bytes and note M01, M02, M05 and M09; None where iOS could not go on.

    ``models`` are the product types of the devices that are asked about.
    """
    try:
        content = read_plist(body, "The manifest")
    except PackageError as error:
        words = N_("Seen", "It can’t be read: {why}.")
        if _LONE_AMPERSAND.search(body) and not body.startswith(b"bplist"):
            words = N_("Seen", "It can’t be read: {why}. There is an & in it, which has to be written as &amp;.")
        notes.failed(checks.M01, words.of(why=error.detail).each(shown))
        return None
    item, package = _first_package(content)
    if item is None:
        item, package = _first_variant(content, models)
    if item is None or package is None:
        notes.failed(checks.M01, _what_is_missing(content))
        return None
    notes.passed(checks.M01, N_("Seen", "It is a property list with an item and a package."))
    metadata = item.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    _judge_metadata(notes, metadata)
    _judge_platform(notes, metadata.get("platform-identifier"))
    _judge_variants(notes, item, models)
    return Manifest(
        package_url=package["url"],
        bundle_id=_text(metadata.get("bundle-identifier")),
        digests=chunk_digests(package),
        bundle_version=_text(metadata.get("bundle-version")),
        image_urls=tuple(
            asset["url"]
            for asset in _dicts(item.get("assets"))
            if asset.get("kind") in _IMAGES and isinstance(asset.get("url"), str)
        ),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _first_package(content: dict[str, Any]) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    for item in _dicts(content.get("items")):
        for asset in _dicts(item.get("assets")):
            if asset.get("kind") == "software-package" and isinstance(asset.get("url"), str) and asset["url"]:
                return item, asset
    return None, None


def _first_variant(
    content: dict[str, Any], models: tuple[str, ...]
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Return the package for one of the models, else the first, where an item has only packages for some models."""
    found = [(item, asset) for item in _dicts(content.get("items")) for asset in _packages(item.get("thinned-assets"))]
    return next((one for one in found if set(models) & set(_variants(one[1]))), found[0] if found else (None, None))


def _packages(value: Any) -> list[dict[str, Any]]:
    return [
        asset
        for asset in _dicts(value)
        if asset.get("kind") == "software-package" and isinstance(asset.get("url"), str) and asset["url"]
    ]


def _variants(asset: dict[str, Any]) -> tuple[str, ...]:
    listed = asset.get("variantIds")
    return tuple(item for item in listed if isinstance(item, str)) if isinstance(listed, list) else ()


def _judge_variants(notes: Notes, item: dict[str, Any], models: tuple[str, ...]) -> None:
    """Note M09: a model without a package of its own gets the one for every device, if there is one."""
    if _packages(item.get("assets")):
        notes.passed(checks.M09, N_("Seen", "The manifest has an app for every device."))
        return
    covered = {variant for asset in _packages(item.get("thinned-assets")) for variant in _variants(asset)}
    missing = [model for model in models if model not in covered]
    if missing:
        notes.failed(checks.M09, N_("Seen", "There is no app for {models}.").of(models=shown(", ".join(missing))))
    elif models:
        notes.passed(checks.M09, N_("Seen", "There is an app for {models}.").of(models=shown(", ".join(models))))
    else:
        words = N_many(
            "Seen",
            "There are apps for {count} model only; no model was asked about.",
            "There are apps for {count} models only; no model was asked about.",
        )
        notes.unknown(checks.M09, words.of(count=len(covered)))


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _what_is_missing(content: dict[str, Any]) -> Phrase:
    items = _dicts(content.get("items"))
    if not items:
        return N_("Seen", "It has no items.")
    assets = [asset for item in items for asset in _dicts(item.get("assets"))]
    if not assets:
        return N_("Seen", "Its item has no assets.")
    if not any(asset.get("kind") == "software-package" for asset in assets):
        return N_("Seen", "None of its assets is of kind software-package.")
    return N_("Seen", "Its software-package has no url.")


def _judge_metadata(notes: Notes, metadata: dict[str, Any]) -> None:
    faults = []
    if metadata.get("kind") != "software":
        words = N_("Seen", "kind is {kind} instead of {wanted}")
        faults.append(words.of(kind=shown(repr(metadata.get("kind"))), wanted=repr("software")))
    for key in ("title", "bundle-identifier"):
        value = metadata.get(key)
        if not isinstance(value, str) or not value.strip():
            faults.append(N_("Seen", "{key} is missing").of(key=key))
        elif len(value) < 2:
            faults.append(N_("Seen", "{key} has a single character").of(key=key))
    if faults:
        notes.failed(checks.M02, N_("Seen", "In metadata: {faults}.").of(faults=in_turn(faults)))
    else:
        words = N_("Seen", "“{title}”, {bundle_id}.")
        notes.passed(
            checks.M02, words.of(title=shown(metadata["title"]), bundle_id=shown(metadata["bundle-identifier"]))
        )


def _judge_platform(notes: Notes, platform: Any) -> None:
    if platform is None:
        notes.passed(checks.M05, N_("Seen", "No platform is named, which iOS takes for its own."))
    elif platform == PLATFORM:
        notes.passed(checks.M05, verbatim(PLATFORM))
    elif isinstance(platform, str) and platform in _OTHER_DEVICES:
        words = N_("Seen", "platform-identifier is {platform}: an iPhone skips this app, that device may not.")
        notes.unknown(checks.M05, words.of(platform=platform))
    else:
        words = N_("Seen", "platform-identifier is {platform}: iOS skips this app.")
        notes.failed(checks.M05, words.of(platform=shown(repr(platform))))
