"""Every check of the catalogue has a build, or a device, that fails just it, and one that passes it."""

from __future__ import annotations

import datetime as dt
import plistlib
import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from support.apple_authority import MARK_DEVELOPER_RELATIONS, MARK_DISTRIBUTION, Identity, authority, issue
from support.findings import failures
from support.ipa_builder import CLIP, WATCH, WIDGET, Nested, build_ipa
from support.judged import altered, failed, judged, made_up_trust
from support.macho_builder import der_entitlements, thin
from support.packages import NOW, nested, package
from support.profile_builder import DEVICES, TEAM_ID, der_half, entitlements

from otadesk.errors import PackageError
from otadesk.ipa.chain import MARK_TESTFLIGHT
from otadesk.ipa.code_directory import SLOT_CMS
from otadesk.ipa.inspect import inspect
from otadesk.ipa.verification import Fault, FaultKind
from otadesk.phrases import verbatim
from otadesk.preflight.case import Revocation
from otadesk.preflight.catalogue import catalogue
from otadesk.preflight.deep import DeepLook, examine_whole, look_deeper
from otadesk.preflight.device import DeviceFacts, InstalledApp
from otadesk.preflight.examine import examine

BUNDLE_ID = "com.example.sample"
GIB = 1 << 30
PHONE = DeviceFacts(
    name="Ada",
    udid=DEVICES[0],
    model="iPhone15,2",
    os="18.1",
    developer_mode=True,
    trusted_teams=(TEAM_ID,),
    installed=(InstalledApp(BUNDLE_ID, from_store=False, application_identifier=f"{TEAM_ID}.{BUNDLE_ID}"),),
    free_bytes=GIB,
    forbidden=(),
    reaches_apple=True,
    clock_is_right=True,
)
"""A device of which everything is known, and everything is well."""

Mutation = Callable[[Path], set[str]]
ALLOWED = entitlements(BUNDLE_ID)


def built(**recipe: Any) -> Mutation:
    """Build with one thing other than it should be."""
    return lambda folder: failed(judged(build_ipa(folder / "a.ipa", **recipe)))


def built_by(make: Callable[[], Identity]) -> Mutation:
    """Let somebody else sign; whom, is made when it is needed, since a key takes a while."""

    def mutate(folder: Path) -> set[str]:
        return built(signer=make())(folder)

    return mutate


def changed(change: Callable[[dict[str, bytes]], None], **recipe: Any) -> Mutation:
    """Change the app's files after signing."""
    return lambda folder: failed(judged(altered(folder / "a.ipa", change, **recipe)))


def zipped(change: Callable[[Path], None]) -> Mutation:
    """Change the archive around the app."""

    def mutate(folder: Path) -> set[str]:
        path = build_ipa(folder / "a.ipa")
        change(path)
        return failed(judged(path))

    return mutate


def told(**changes: Any) -> Mutation:
    """Change what a look at a sound package tells."""
    return lambda _folder: failures(package(**changes))


def on(device: DeviceFacts, **recipe: Any) -> Mutation:
    """Ask about a device with one thing other than it should be."""
    return lambda folder: failed(judged(build_ipa(folder / "a.ipa", **recipe), devices=(device,)))


def deeper(change: Callable[[DeepLook], DeepLook]) -> Mutation:
    """Change what the deep looks at a sound build tell."""

    def mutate(folder: Path) -> set[str]:
        found = inspect(build_ipa(folder / "a.ipa"), effort="full")
        deep = change(look_deeper(found, trust=made_up_trust(), now=NOW))
        return failed(examine(found, now=NOW, verification=deep.verification, walk=deep.walk))

    return mutate


def added(name: str, data: bytes = b"x", mode: int = stat.S_IFREG | 0o644) -> Callable[[Path], None]:
    """Add an entry to the archive."""

    def add(path: Path) -> None:
        entry = zipfile.ZipInfo(name)
        entry.create_system, entry.external_attr = 3, mode << 16
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(entry, data)

    return add


def spoiled(path: Path) -> None:
    """Add a file beside the app and change a byte of it."""
    added("Symbols/a.symbols", b"all the symbols")(path)
    path.write_bytes(path.read_bytes().replace(b"all the symbols", b"all the symbolz"))


def with_descriptor(path: Path) -> None:
    """Say of a stored file that its size comes later."""
    added("Symbols/a.symbols", b"all the symbols")(path)
    data = path.read_bytes()
    at = data.index(b"Symbols/a.symbols") - 30 + 6
    path.write_bytes(data[:at] + b"\x08" + data[at + 1 :])


def without_modes(path: Path) -> None:
    """Pack everything again as a program does that knows no modes."""
    with zipfile.ZipFile(path) as archive:
        entries = [(entry, archive.read(entry)) for entry in archive.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, data in entries:
            entry.create_system, entry.external_attr = 0, 0
            archive.writestr(entry, data)


def flipped(files: dict[str, bytes]) -> None:
    """Change a byte of the code."""
    code = files["Sample"]
    files["Sample"] = code[:5000] + bytes([code[5000] ^ 1]) + code[5001:]


def renamed(files: dict[str, bytes]) -> None:
    """Add a key to Info.plist."""
    files["Info.plist"] = plistlib.dumps({**plistlib.loads(files["Info.plist"]), "Later": True})


def faulty(kind: FaultKind) -> Mutation:
    """Let the verification find one fault."""

    def change(deep: DeepLook) -> DeepLook:
        fault = Fault(kind, "", "Sample", verbatim("told"), "arm64")
        app = deep.verification.bundles[0]
        app = replace(app, faults=(*app.faults, fault))
        return replace(deep, verification=replace(deep.verification, bundles=(app, *deep.verification.bundles[1:])))

    return deeper(change)


SHARE = nested("PlugIns/Share.appex", f"{BUNDLE_ID}.share")
NO_POINT = Nested("PlugIns/Widget.appex", "widget", {"NSExtension": {}})
GREEDY = Nested("PlugIns/Widget.appex", "widget", {**WIDGET.info, "MinimumOSVersion": "17.0"})
STRAY_WATCH = replace(WATCH, info={**WATCH.info, "WKCompanionAppBundleIdentifier": "com.example.other"})
LATE = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)
ENDED = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def signed_by(name: str, *, team_id: str = TEAM_ID, **more: Any) -> Identity:
    """Return a certificate of the team's, with one thing other than it should be."""
    fields = {"issuer": authority().developer_relations, "marks": [MARK_DISTRIBUTION], "code_signing": True, **more}
    return issue(name, team_id=team_id, **fields)


def stranger() -> Identity:
    """Return whom another authority vouches for, which calls itself as Apple's does."""
    root = issue("Another Root", authority=True)
    relations = issue("Another Office", issuer=root, authority=True, marks=[MARK_DEVELOPER_RELATIONS])
    return signed_by("Apple Distribution: Stranger", issuer=relations)


def other_magic(blobs: dict[int, bytes]) -> dict[int, bytes]:
    """Call the message in the signature something else."""
    return {**blobs, SLOT_CMS: b"\xfa\xde\x0b\x02" + blobs[SLOT_CMS][4:]}


def revoked(folder: Path) -> set[str]:
    """Let the authority say that it has revoked the certificate."""
    told = Revocation(authority().signer().der, "revoked", "ocsp.test", when=NOW)
    path = build_ipa(folder / "a.ipa")
    return failed(examine_whole(path, trust=made_up_trust(), now=NOW, ask=lambda _verification: (told,)))


MUTATIONS: dict[str, Mutation] = {
    "Z01": zipped(spoiled),
    "Z02": zipped(with_descriptor),
    "Z04": zipped(without_modes),
    "Z05": zipped(added("Symbols/link", b"../../../etc/passwd", stat.S_IFLNK | 0o755)),
    "Z06": zipped(added("__MACOSX/._Payload")),
    "Z07": zipped(added("META-INF/com.apple.ZipMetadata.plist", plistlib.dumps({"RecordCount": 3}))),
    "Z08": deeper(lambda deep: replace(deep, walk=replace(deep.walk, zip64=True))),
    "Z09": zipped(added("iTunesMetadata.plist", plistlib.dumps({"softwareVersionBundleId": "com.example.other"}))),
    "Z10": zipped(added("Payload/Sample.app/closed/", b"", stat.S_IFDIR | 0o600)),
    "B01": told(app={"nested": (SHARE,)}),
    "B02": changed(lambda files: files.pop("Sample")),
    "B03": built(bundle_id="com.example/app"),
    "B04": built(info={"CFBundleVersion": None}),
    "B05": on(replace(PHONE, os="14.8")),
    "B06": on(PHONE, device_families=(2,)),
    "B07": on(PHONE, info={"UIRequiredDeviceCapabilities": {"telephony": False}}),
    "B08": on(PHONE, info={"UISupportedDevices": ["iPad13,1"]}),
    "B09": built(platform="ios-simulator"),
    "B10": built(architectures=("armv7",)),
    "B11": built(cryptid=1),
    "B12": built(nested=(replace(WIDGET, suffix="two.parts"),)),
    "B13": built(nested=(NO_POINT,)),
    "B14": built(nested=(GREEDY,)),
    "B15": built(nested=(STRAY_WATCH,)),
    "B16": built(info={"INAlternativeAppNames": [{"INAlternativeAppName": "Tide"}] * 4}),
    "B17": built(libraries=("@rpath/Gone.framework/Gone",)),
    "S01": built(signature=None),
    "S02": built(seal={"change_blobs": other_magic}),
    "S03": changed(flipped),
    "S04": changed(renamed),
    "S05": built(digests=("sha1",)),
    "S06": built(der_entitlements=False),
    "S07": built(seal={"der": der_entitlements({"get-task-allow": True})}),
    "S08": built(seal={"signs_over": b"something else"}),
    "S09": built_by(stranger),
    "S10": built_by(lambda: signed_by("Apple Distribution: Old", ends=ENDED)),
    "S11": built(profile_changes={"DeveloperCertificates": []}),
    "S12": revoked,
    "S13": built(seal={"identifier": "com.example.other"}),
    "S14": built(seal={"team_id": "OTHER12345"}),
    "S15": changed(lambda files: files.update({"added.txt": b"new"})),
    "S16": built(signature="ad-hoc"),
    "S17": built_by(lambda: signed_by("TestFlight Beta Distribution", marks=[MARK_TESTFLIGHT])),
    "S18": built(files={"Resources/loose.dylib": thin(file_type=6)}),
    "P01": built(profile_type=None),
    "P02": built(profile=lambda data: data[:-1] + bytes([data[-1] ^ 1])),
    "P03": built(expires=ENDED),
    "P04": built(profile_type="app-store"),
    "P05": built(profile_type="development"),
    "P06": on(replace(PHONE, udid="00008110-000000000000001E")),
    "P07": built(profile_changes={"Platform": ["tvOS"]}),
    "P08": built(profile_changes={"DER-Encoded-Profile": b"no message"}),
    "P09": built(expires=LATE),
    "E01": built(permitted={**ALLOWED, "application-identifier": f"{TEAM_ID}.com.example.other"}),
    "E02": built(app_entitlements={**ALLOWED, "com.apple.developer.siri": True}),
    "E03": built(app_entitlements={**ALLOWED, "get-task-allow": True}),
    "E04": built(
        app_entitlements={**ALLOWED, "aps-environment": "development"},
        permitted={**ALLOWED, "aps-environment": "development"},
    ),
    "E05": built(app_entitlements={**ALLOWED, "keychain-access-groups": ["OTHER12345.x"]}),
    "D01": on(replace(PHONE, developer_mode=False)),
    "D02": on(replace(PHONE, trusted_teams=()), profile_type="enterprise"),
    "D03": on(replace(PHONE, installed=(InstalledApp(BUNDLE_ID, from_store=True),))),
    "D04": on(replace(PHONE, installed=(InstalledApp(BUNDLE_ID, False, f"OTHER12345.{BUNDLE_ID}"),))),
    "D05": on(replace(PHONE, free_bytes=1000)),
    "D06": on(replace(PHONE, forbidden=("allowUIAppInstallation",))),
    "D07": on(replace(PHONE, reaches_apple=False)),
    "D08": on(replace(PHONE, clock_is_right=False)),
}  # fmt: skip

NEVER_FAIL = {
    "Z03": "inspect refuses such a file outright, with a sentence of its own",
    "P10": "a hint: it depends on when the team was made",
    "P11": "a hint: it depends on what the tester has done",
}


def test_every_check_has_its_mutation_or_a_reason_to_have_none() -> None:
    assert MUTATIONS.keys() | NEVER_FAIL.keys() == {check.id for check in catalogue()}
    assert not MUTATIONS.keys() & NEVER_FAIL.keys()


@pytest.mark.parametrize("check_id", MUTATIONS)
def test_one_mutation_fails_one_check(tmp_path: Path, check_id: str) -> None:
    assert MUTATIONS[check_id](tmp_path) == {check_id}


NEVER_PASS = {
    "P10": "it is left open, or doesn’t apply",
    "P11": "the same",
}
SOUND: tuple[dict[str, Any], ...] = (
    {"nested": (WIDGET, WATCH, CLIP)},
    {
        "profile_type": "enterprise",
        "app_entitlements": {**ALLOWED, "aps-environment": "production"},
        "permitted": {**ALLOWED, "aps-environment": "production"},
        "info": {"UISupportedDevices": ["iPhone15,2"]},
    },
)


def test_every_check_has_a_build_that_passes_it_or_a_reason_to_have_none(tmp_path: Path) -> None:
    good = Revocation(authority().signer().der, "good", "ocsp.test", when=NOW)
    passed: set[str] = set()
    for recipe in (*SOUND, {"profile_changes": der_half()}):
        path = build_ipa(tmp_path / "a.ipa", **recipe)
        added("META-INF/com.apple.ZipMetadata.plist", plistlib.dumps({}))(path)
        report = examine_whole(
            path, trust=made_up_trust(), now=NOW, devices=(PHONE,), ask=lambda _verification: (good,)
        )
        passed |= {one.check.id for one in report.report.findings if one.outcome == "pass"}
    assert passed == {check.id for check in catalogue()} - NEVER_PASS.keys()


@pytest.mark.parametrize("recipe", [
    {},
    {"profile_type": "enterprise"},
    {"nested": (WIDGET, WATCH, CLIP)},
    {"architectures": ("armv7", "arm64"), "digests": ("sha1", "sha256")},
    {"padding_bytes": 3_000_000},
])  # fmt: skip
def test_a_sound_build_on_a_known_device_fails_nothing_and_leaves_only_apples_word_open(
    tmp_path: Path, recipe: dict[str, Any]
) -> None:
    report = judged(build_ipa(tmp_path / "a.ipa", **recipe), devices=(PHONE,))
    assert failed(report) == set()
    decisive = [one for one in report.report.findings if one.check.severity in {"block", "device"}]
    assert {one.check.id for one in decisive if one.outcome == "unknown"} == {"S12"}
    assert report.until == dt.datetime(2045, 1, 1, tzinfo=dt.UTC)
    assert {one.name for one in report.assumptions} == {"not-revoked", "not-banned"}


ELSEWHERE: dict[str, set[str]] = {
    "executable-missing": set(),  # B02 says it, from the look at the package
    "profile-unsigned": set(),  # P02 says it of the app's own, from the look
    "old-code-directory": set(),  # S06 says it of the app's own, from the look
    "no-der-entitlements": set(),
    "weak-digest-only": set(),  # S05 likewise
}


@pytest.mark.parametrize("kind", get_args(FaultKind))
def test_every_fault_that_a_verification_knows_fails_one_check(tmp_path: Path, kind: FaultKind) -> None:
    found = faulty(kind)(tmp_path)
    assert found == ELSEWHERE[kind] if kind in ELSEWHERE else len(found) == 1


def test_two_apps_in_one_archive_are_refused(tmp_path: Path) -> None:
    path = build_ipa(tmp_path / "a.ipa")
    added("Payload/Other.app/Info.plist", plistlib.dumps({}))(path)
    with pytest.raises(PackageError) as caught:
        inspect(path)
    assert caught.value.reason == "several-apps"
