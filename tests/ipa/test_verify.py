"""A sound build has no fault; each kind of fault has a build that shows it and nothing else."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, get_args

import pytest
from support.apple_authority import MARK_DEVELOPER_RELATIONS, MARK_DISTRIBUTION, Identity, authority, issue
from support.cms_builder import sign
from support.ipa_builder import FRAMEWORK, Recipe, app_files, build_ipa, write_ipa
from support.macho_builder import Seal, der_entitlements, thin
from support.profile_builder import TEAM_ID, der_half
from support.verified import APP, NOW, PARTS, built, trust, verified

from otadesk.errors import Cancelled, PackageError
from otadesk.ipa.cms import read_signed_data
from otadesk.ipa.inspect import inspect
from otadesk.ipa.plist import read_plist
from otadesk.ipa.trust import apple_trust
from otadesk.ipa.verification import DATES, FaultKind, with_verification
from otadesk.ipa.verify import verify

MARK = "1.2.840.113635.100.6.1."
ICON = "AppIcon60x60@2x.png"
TEAM = "TEAM123456"


def leaf(name: str, *, issuer: Identity | None = None, code_signing: bool = True, **more: Any) -> Identity:
    return issue(
        name,
        issuer=issuer or authority().developer_relations,
        team_id=TEAM,
        code_signing=code_signing,
        **{"marks": [MARK_DISTRIBUTION], **more},
    )


def put(offset: int, data: bytes, *, where: Callable[[bytes], bool] = lambda _: True) -> Callable[[bytes], bytes]:
    """Return what puts bytes at an offset of those code directories that are meant."""
    return lambda held: held[:offset] + data + held[offset + len(data) :] if where(held) else held


def flip_last(data: bytes) -> bytes:
    return data[:-1] + bytes([data[-1] ^ 1])


def cms(change: Callable[[bytes], bytes]) -> Callable[[dict[int, bytes]], dict[int, bytes]]:
    """Return what changes the CMS message in a signature."""

    def changed(blobs: dict[int, bytes]) -> dict[int, bytes]:
        content = change(blobs[0x10000][8:])
        return {**blobs, 0x10000: struct.pack(">2I", 0xFADE0B01, len(content) + 8) + content}

    return changed


def other_magic(blobs: dict[int, bytes]) -> dict[int, bytes]:
    return {**blobs, 0x10000: b"\xfa\xde\x0b\x02" + blobs[0x10000][4:]}


def signed_again(identity: Identity) -> Callable[[bytes], bytes]:
    """Return what lets somebody else sign the same profile."""
    return lambda profile: sign(read_signed_data(profile).content or b"", identity)


@dataclass(frozen=True)
class Wrong:
    """One thing that is wrong: in the recipe, or done to the files afterwards; None takes a file away."""

    recipe: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, Callable[[bytes], bytes] | None] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    nested: Mapping[str, Any] = field(default_factory=dict)
    """Changes to the recipe of the framework."""
    at_file: str = "Sample"


def stranger() -> Identity:
    root = issue("Other Root", authority=True)
    relations = issue("Other Relations", issuer=root, authority=True, marks=[MARK_DEVELOPER_RELATIONS])
    return leaf("Apple Distribution: Stranger", issuer=relations)


def bare() -> Identity:
    return replace(authority().signer(), chain=())


def unmarked() -> Identity:
    return leaf("Apple Distribution: Unmarked", issuer=issue("Other Office", issuer=authority().root, authority=True))


PROFILE = "embedded.mobileprovision"
KIT = "Frameworks/Kit.framework/Kit"
# Made when they are needed: each key that signs takes a while to make.
WRONG: dict[FaultKind, Callable[[], Wrong]] = {
    "executable-missing": lambda: Wrong(files={"Sample": None}),
    "macho-malformed": lambda: Wrong(files={"Sample": lambda _: b"\xcf\xfa\xed\xfe and no more"}),
    "missing-signature": lambda: Wrong(nested={"signature": None}, at_file=KIT),
    "superblob-malformed": lambda: Wrong({"seal": {"change_blobs": other_magic}}),
    "scatter": lambda: Wrong({"seal": {"change_directory": put(44, b"\0\0\0\x58")}}),
    "unknown-digest": lambda: Wrong(
        {
            "digests": ("sha256", "sha1"),
            "seal": {"change_directory": put(37, b"\x09", where=lambda held: held[37] == 1)},
        }
    ),
    "ad-hoc": lambda: Wrong(nested={"signature": "ad-hoc"}, at_file=KIT),
    "loose-code": lambda: Wrong({"files": {"R/loose.dylib": thin(file_type=6)}}, at_file="R/loose.dylib"),
    "page-hash": lambda: Wrong(files={"Sample": lambda data: data[:5000] + b"changed" + data[5007:]}),
    "code-limit": lambda: Wrong({"seal": {"change_directory": put(32, struct.pack(">I", 4096))}}),
    "special-slot": lambda: Wrong({"seal": {"info_plist": b"another"}}),
    "weak-digest-only": lambda: Wrong({"digests": ("sha1",)}),
    "old-code-directory": lambda: Wrong({"seal": {"version": 0x20200}}),
    "no-der-entitlements": lambda: Wrong({"seal": {"der_entitlements": False}}),
    "entitlements-differ": lambda: Wrong({"seal": {"der": der_entitlements({"get-task-allow": True})}}),
    "entitlements-malformed": lambda: Wrong({"seal": {"der": b"\x70\x01\x05"}}),
    "cms-malformed": lambda: Wrong({"seal": {"change_blobs": cms(lambda _: b"no message")}}),
    "cms-signature": lambda: Wrong({"seal": {"change_blobs": cms(flip_last)}}),
    "cms-message-digest": lambda: Wrong({"seal": {"signs_over": b"something else"}}),
    "cms-cdhashes": lambda: Wrong({"seal": {"cdhashes": [bytes(32)]}}),
    "chain-incomplete": lambda: Wrong({"signer": bare()}),
    "chain-untrusted": lambda: Wrong({"signer": stranger()}),
    "chain-intermediate": lambda: Wrong({"signer": unmarked()}),
    "chain-purpose": lambda: Wrong({"signer": leaf("Apple Distribution: No Code", code_signing=False)}),
    "certificate-expired": lambda: Wrong({"signer": leaf("Expired", ends=dt.datetime(2026, 11, 22, tzinfo=dt.UTC))}),
    "certificate-not-yet-valid": lambda: Wrong(
        {"signer": leaf("Future", starts=dt.datetime(2026, 11, 24, tzinfo=dt.UTC))}
    ),
    "app-store-signer": lambda: Wrong({"signer": leaf("Apple iPhone OS Application Signing", marks=[f"{MARK}3"])}),
    "testflight-signer": lambda: Wrong({"signer": leaf("TestFlight Beta Distribution", marks=[f"{MARK}25.1"])}),
    "not-in-profile": lambda: Wrong(
        {"profile_changes": {"DeveloperCertificates": [authority().signer("development").der]}}
    ),
    "identifier-mismatch": lambda: Wrong({"seal": {"identifier": "com.example.other"}}),
    "team-mismatch": lambda: Wrong(nested={"seal": {"team_id": "OTHER12345"}}, at_file=KIT),
    "seal-missing": lambda: Wrong(
        {"seal": {"code_resources": None}},
        {"_CodeSignature/CodeResources": None},
        at_file="_CodeSignature/CodeResources",
    ),
    "seal-malformed": lambda: Wrong({"resources": lambda _: b"no list"}, at_file="_CodeSignature/CodeResources"),
    "resource-missing": lambda: Wrong(files={ICON: None}, at_file=ICON),
    "resource-changed": lambda: Wrong(files={ICON: flip_last}, at_file=ICON),
    "resource-added": lambda: Wrong(files={"new.txt": lambda _: b"new"}, at_file="new.txt"),
    "resource-symlink": lambda: Wrong(files={ICON: None}, links={ICON: "AppIcon76x76@2x~ipad.png"}, at_file=ICON),
    "profile-unsigned": lambda: Wrong({"profile": lambda data: read_signed_data(data).content}, at_file=PROFILE),
    "profile-malformed": lambda: Wrong({"profile": lambda _: b"no profile"}, at_file=PROFILE),
    "profile-signature": lambda: Wrong({"profile": flip_last}, at_file=PROFILE),
    "profile-chain": lambda: Wrong(
        {"profile": signed_again(issue("Apple iPhone OS Provisioning Profile Signing", organisation="Not Apple"))},
        at_file=PROFILE,
    ),
    "profile-signer": lambda: Wrong({"profile": signed_again(authority().signer())}, at_file=PROFILE),
    "profile-der-signature": lambda: Wrong({"profile_changes": der_half(signer=issue("Nobody"))}, at_file=PROFILE),
    "profile-der-differs": lambda: Wrong({"profile_changes": der_half(Name="Another")}, at_file=PROFILE),
}


def make(path: Path, wrong: Wrong) -> Path:
    parts = (*(one for one in PARTS if one is not FRAMEWORK), replace(FRAMEWORK, changes=wrong.nested))
    # A signer that is wrong signs the app alone, so that the fault is there once.
    alone = {"signer": None} if "signer" in wrong.recipe else {}
    parts = () if alone or "digests" in wrong.recipe or "profile_changes" in wrong.recipe else parts
    files = app_files(Recipe(nested=parts, **wrong.recipe))
    for name, change in wrong.files.items():
        if change is None:
            del files[name]
        else:
            files[name] = change(files.get(name, b""))
    links = {f"{APP}/{name}": target for name, target in wrong.links.items()}
    return write_ipa(path, {f"{APP}/{name}": data for name, data in files.items()}, symlinks=links)


@pytest.mark.parametrize("kind", WRONG)
def test_each_fault_is_found_where_it_is_and_no_other(kind: FaultKind, tmp_path: Path) -> None:
    wrong = WRONG[kind]()
    found = verified(make(tmp_path / "a.ipa", wrong))
    assert {fault.kind for fault in found.faults} == {kind}
    assert {fault.file for fault in found.faults} == {wrong.at_file}
    assert {fault.detail.context for fault in found.faults} == {"Seen"}, "it can be told in every language"


def test_every_kind_of_fault_has_a_build_that_shows_it() -> None:
    # What is damaged in the zip itself is shown further below.
    assert set(WRONG) | {"file-damaged"} == set(get_args(FaultKind))


SOUND: dict[str, Callable[[], dict[str, Any]]] = {
    "as Xcode signs today": dict,
    "two architectures, two digests": lambda: {"architectures": ("armv7", "arm64"), "digests": ("sha1", "sha256")},
    "truncated digests": lambda: {"digests": ("sha256-truncated",)},
    "long digests": lambda: {"digests": ("sha256", "sha384")},
    "pages of 16 KiB": lambda: {"seal": {"page_shift": 14}},
    "all code in one page": lambda: {"seal": {"page_shift": 0}},
    "much code in large pages": lambda: {"code_bytes": 9_000_000, "seal": {"page_shift": 14}},
    "much code in small pages": lambda: {"code_bytes": 9_000_001, "digests": ("sha1", "sha256")},
    "for development": lambda: {"profile_type": "development"},
    "for an enterprise": lambda: {"profile_type": "enterprise"},
    "a profile in BER": lambda: {"profile_encoding": "ber"},
    "a profile with a half in DER": lambda: {"profile_changes": der_half(), "nested": ()},
    "an Info.plist in XML": lambda: {"info_format": "xml"},
}


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_build_has_no_fault(tmp_path: Path, name: str) -> None:
    found = verified(built(tmp_path / "a.ipa", **SOUND[name]()))
    assert found.faults == ()
    assert found.state == "valid"


def test_each_bundle_is_told_with_its_profile_and_its_entitlements(tmp_path: Path) -> None:
    found = verified(built(tmp_path / "a.ipa"))
    assert [(one.path, one.kind) for one in found.bundles] == [
        ("", "app"),
        ("AppClips/Clip.app", "app-clip"),
        ("Frameworks/Kit.framework", "framework"),
        ("PlugIns/Widget.appex", "app-extension"),
        ("Watch/Watch.app", "watch-app"),
    ]
    widget = found.bundles[3]
    assert widget.bundle_id == widget.identifier == "com.example.sample.widget"
    assert widget.profile
    assert widget.profile.app_id == "TEAM123456.com.example.sample.widget"
    assert widget.entitlements
    assert widget.entitlements["application-identifier"] == "TEAM123456.com.example.sample.widget"
    assert (found.bundles[2].profile, found.bundles[2].entitlements) == (None, None)
    (main,) = found.main
    assert [one.common_name for one in main.chain][1:] == [
        "Apple Worldwide Developer Relations Certification Authority",
        "Apple Root CA",
    ]
    assert main.directories[0].pages == 2
    assert [one.path for one in found.code_of("PlugIns/Widget.appex")] == ["PlugIns/Widget.appex/Widget"]


def test_the_pages_that_were_changed_are_named(tmp_path: Path) -> None:
    files = app_files(Recipe(architectures=("armv7", "arm64"), code_bytes=40_000, digests=("sha1", "sha256")))
    data = bytearray(files["Sample"])
    start = int.from_bytes(data[8 + 20 + 8 : 8 + 20 + 12], "big")
    for at in (4096 * 3, 4096 * 4, 4096 * 7 + 5):
        data[start + at] ^= 1
    path = write_ipa(tmp_path / "a.ipa", {f"{APP}/{k}": v for k, v in {**files, "Sample": bytes(data)}.items()})
    found = verified(path).of("page-hash")
    assert [(one.architecture, one.directory) for one in found] == [("arm64", "sha1"), ("arm64", "sha256")]
    assert found[0].ranges == ((start + 4096 * 3, 8192), (start + 4096 * 7, 4096))
    assert "3, 4, 7" in str(found[0].detail)


def test_dates_are_told_beside_a_signature_that_is_right(tmp_path: Path) -> None:
    path = built(tmp_path / "a.ipa")
    found = verified(path, now=dt.datetime(2050, 1, 1, tzinfo=dt.UTC))
    assert found.state == "valid"
    assert {fault.kind for fault in found.faults} == {"certificate-expired"} <= DATES
    package = with_verification(inspect(path), found)
    assert package.signature.state == "valid"
    assert any("expired on 1 Jan 2045" in str(problem) for problem in package.signature.problems)


@pytest.mark.parametrize(
    ("recipe", "state"),
    [
        ({"signature": None, "profile_type": None, "nested": ()}, "unsigned"),
        ({"signature": "ad-hoc", "nested": ()}, "ad-hoc"),
        ({"seal": {"signs_over": b""}}, "invalid"),
        ({}, "valid"),
    ],
)
def test_the_whole_is_said_in_one_word(tmp_path: Path, recipe: dict[str, Any], state: str) -> None:
    path = built(tmp_path / "a.ipa", **recipe)
    package = with_verification(inspect(path), verified(path))
    assert package.signature.state == state
    assert bool(package.signature.problems) is (state != "valid")


def test_a_part_that_nobody_signed_makes_the_whole_invalid(tmp_path: Path) -> None:
    assert verified(make(tmp_path / "a.ipa", WRONG["missing-signature"]())).state == "invalid"


def test_apple_itself_did_not_sign_what_the_tests_sign(tmp_path: Path) -> None:
    found = verified(built(tmp_path / "a.ipa"), trust=apple_trust())
    assert {fault.kind for fault in found.faults} == {"chain-untrusted", "profile-chain"}
    assert found.state == "invalid"


def test_a_checksum_that_is_wrong_is_found(tmp_path: Path) -> None:
    path = built(tmp_path / "a.ipa")
    data = bytearray(path.read_bytes())
    entry = data.rfind(f"{APP}/{ICON}".encode()) - 46
    assert data[entry : entry + 4] == b"PK\1\2"
    data[entry + 16] ^= 1
    path.write_bytes(data)
    found = verified(path)
    assert [(fault.kind, fault.file) for fault in found.faults] == [("file-damaged", ICON)]


def test_what_lies_deflated_and_what_is_stored_are_verified_alike(tmp_path: Path) -> None:
    files = {f"{APP}/{name}": data for name, data in app_files(Recipe(nested=PARTS)).items()}
    assert verified(write_ipa(tmp_path / "a.ipa", files, compression=0)).faults == ()


def test_names_in_another_unicode_form_are_the_same_names(tmp_path: Path) -> None:
    files = app_files(Recipe(files={"Gru\u0308ße.txt": b"hello"}))
    files["Grüße.txt"] = files.pop("Gru\u0308ße.txt")
    path = write_ipa(tmp_path / "a.ipa", {f"{APP}/{name}": data for name, data in files.items()})
    assert verified(path).faults == ()


def test_code_that_is_no_bundles_executable_is_verified_too(tmp_path: Path) -> None:
    extra = {"Frameworks/libloose.dylib": thin(file_type=6), "notes.o": thin(file_type=1)}
    found = verified(build_ipa(tmp_path / "a.ipa", files=extra))
    assert [(fault.kind, fault.file) for fault in found.faults] == [("missing-signature", "Frameworks/libloose.dylib")]


def test_code_that_nothing_installs_or_links_is_told_apart_from_what_keeps_an_app_from_starting(tmp_path: Path) -> None:
    strange = thin(file_type=6, seal=Seal("strange", "cms", leaf("Apple Distribution: Other"), "OTHER12345"))
    files = {"R/loose.dylib": strange, "R/bare.dylib": thin(file_type=6), "R/linked.dylib": thin(file_type=6)}
    found = verified(build_ipa(tmp_path / "a.ipa", files=files, libraries=("@executable_path/R/linked.dylib",)))
    assert {(fault.kind, fault.file) for fault in found.faults} == {
        ("loose-code", "R/bare.dylib"),
        ("loose-code", "R/loose.dylib"),
        ("missing-signature", "R/linked.dylib"),
    }


def test_loose_code_whose_certificate_has_ended_with_the_apps_is_no_fault_of_its_own(tmp_path: Path) -> None:
    old = leaf("Expired", ends=dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
    loose = thin(file_type=6, seal=Seal("loose", "cms", old, TEAM_ID))
    found = verified(build_ipa(tmp_path / "a.ipa", files={"R/loose.dylib": loose}, signer=old))
    assert {fault.kind for fault in found.faults} == {"certificate-expired"}


def test_code_for_another_system_is_told_where_a_phone_would_load_it(tmp_path: Path) -> None:
    mac = thin(platform="macos", file_type=6)
    files = {"Frameworks/libmac.dylib": mac, "libneeded.dylib": mac, "www/mac.node": mac}
    found = verified(build_ipa(tmp_path / "a.ipa", files=files, libraries=("@executable_path/libneeded.dylib",)))
    assert {fault.file for fault in found.faults} == {"Frameworks/libmac.dylib", "libneeded.dylib"}


@pytest.mark.parametrize("workers", [1, 3])
def test_progress_counts_every_byte_once(tmp_path: Path, workers: int) -> None:
    counts: list[int] = []
    found = verified(built(tmp_path / "a.ipa"), workers=workers, on_bytes=counts.append)
    assert sum(counts) == found.bytes_read > 0


def test_it_stops_when_somebody_asks(tmp_path: Path) -> None:
    left = iter(range(3))

    def check() -> None:
        if next(left, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        verified(built(tmp_path / "a.ipa"), check=check)


def test_a_file_that_is_gone_is_an_error_for_people(tmp_path: Path) -> None:
    path = built(tmp_path / "a.ipa")
    package = inspect(path)
    path.unlink()
    with pytest.raises(PackageError) as caught:
        verify(package, trust=trust(), now=NOW)
    assert str(caught.value.title)


def test_the_signers_own_list_reads_back() -> None:
    listed = read_plist(app_files(Recipe())["_CodeSignature/CodeResources"], "the seal")
    assert set(listed) == {"files", "files2", "rules", "rules2"}
