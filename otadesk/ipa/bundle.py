"""The app's bundle: what its Info.plist and its folders say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

BundleKind = Literal["app-extension", "watch-app", "app-clip"]


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
