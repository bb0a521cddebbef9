"""The code signature of the main executable, slice by slice, as far as it has been read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

SignatureState = Literal["valid", "invalid", "ad-hoc", "unsigned"]


@dataclass(frozen=True, slots=True)
class SliceSignature:
    """What one architecture's slice carries; digests are named as hashlib names them."""

    architecture: str
    kind: Literal["cms", "ad-hoc", "unsigned"]
    identifier: str
    team_id: str
    digests: tuple[str, ...]
    code_directory_version: int | None
    entitlements: Mapping[str, Any] | None
    der_entitlements: bool
    authorities: tuple[str, ...]
    """Common names of the signing chain, leaf first."""
    signed_at: datetime | None
    leaf: bytes | None
    """The signing certificate in DER."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The slices put together; ``state`` is None while nothing has verified the signature."""

    state: SignatureState | None
    team_id: str
    authorities: tuple[str, ...]
    signed_at: datetime | None
    digests: tuple[str, ...]
    problems: tuple[str, ...]
    slices: tuple[SliceSignature, ...]
