"""What otadesk reads in real files against what another program read in them; each difference has its reason here."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support.bytes_source import BytesSource
from support.shared import FIXTURES, facts

from otadesk.errors import PackageError
from otadesk.ipa.certificates import read_certificate
from otadesk.ipa.cgbi import read_header, to_plain
from otadesk.ipa.inspect import inspect, to_json
from otadesk.ipa.macho import MachOError, Slice, read_signed_slices
from otadesk.ipa.plist import read_plist
from otadesk.ipa.profile import Profile, read_profile
from otadesk.ipa.signature import SliceSignature, read_signature

pytestmark = pytest.mark.shared_fixtures

# Files that are no usable IPA, and what they are instead.
NOT_USABLE = {
    "ipa/OWASP_owasp-mastg__UnCrackable_Level1.lfs-pointer.ipa": "lfs-pointer",
    "ipa/cvsper_Akali__test.ipa": "info-plist",  # its Info.plist is a line of text
    "ipa/fastlane_fastlane__ContainsWatchApp.ipa": "nested-payload",  # the facts describe the app one folder down
    "ipa/fastlane_fastlane__IncorrectlySigned.ipa": "nested-payload",
    "ipa/fastlane_fastlane__not-an-ipa.ipa": "text",
    "ipa/fastlane_fastlane__with_swift_twice.ipa": "no-info-plist",
    "ipa/fastlane_fastlane__with_no_swift.ipa": "no-info-plist",
    "ipa/fastlane_fastlane__no-app-bundle.ipa": "no-app",
    "ipa/getsentry_sentry-cli__invalid.ipa": "text",
    "appzip/appium_sample-apps__TestApp8.2.app.zip": "app-zip",
    "appzip/appium_appium__UICatalog6.0.app.zip": "app-zip",
    "bundle/tuist_Rosalind__App.app.zip": "app-zip",
    "bundle/facebook_idb__TableSearch.app.zip": "app-zip",
    "bundle/getsentry_sentry-cli__archive.xcarchive.zip": "xcarchive",
    "other/phinexdaz_ipapk__helloworld.apk": "apk",
    "other/bitstadium_HockeyKit__app.apk": "text",  # three letters in place of the file
}
# Bundles of resources are parts of the app, not installed beside it.
NOT_INSTALLED = (".bundle",)

PROFILE_TYPES = {
    "development": ("development", False),
    "development (free / personal team)": ("development", True),
    "ad hoc": ("ad-hoc", False),
    "enterprise (in-house)": ("enterprise", False),
    "App Store": ("app-store", False),
}
NOT_PROFILES = {
    "profile/icyleaf_app-info__plist.mobileprovision",  # its certificates are cut off within base64
    "profile/icyleaf_app-info__invalid_empty.mobileprovision",
    "profile/icyleaf_app-info__invalid_missing_plist_tag.mobileprovision",
    "profile/bazelbuild_rules_apple__bogus.mobileprovision",
    "profile/tidev_ioslib__bad_plist.mobileprovision",
    "profile/appaloosa-store_mobile_provision__adhoc.mobileprovision",  # base64 cut off
    "profile/bitstadium_HockeyKit__app.mobileprovision",
}
# They begin with white space or without an XML declaration; plistlib guesses by the first bytes, and so did the other.
READ_BY_OTADESK_ALONE = {
    "profile/fastlane_fastlane__downloaded_provisioning_profile.mobileprovision",
    "manifest/HunterHillegas_iOS-BetaBuilder__SampleManifest.plist",
}

# The other program read the header of these alone; a phone loads none of them.
BROKEN_MACHOS = {
    "macho/Homebrew_ruby-macho__llvm_macho-invalid-fat-header",
    "macho/Homebrew_ruby-macho__yaml2obj_load-cmdsize-too-large.macho",
    "macho/Homebrew_ruby-macho__yaml2obj_truncated-load-commands.macho",
}

# iOS reads neither of the old-style lists nor bplist01; roots that are no dictionary describe no app.
NOT_APP_PLISTS = {
    "plist/3breadt_dd-plist__test-ascii.plist",
    "plist/3breadt_dd-plist__test-ascii-utf-16le.plist",
    "plist/3breadt_dd-plist__github-issue73-1.plist",
    "plist/3breadt_dd-plist__github-issue74_crash-285445a01ae3beca818dfeb6321f4a158eee06bf",
    "plist/3breadt_dd-plist__github-issue82_crash-1cb49aef0fce39c76b52d2e7d75d9cf791a094ba",
    "plist/libimobiledevice_libplist__o1.ostep",
    "plist/libimobiledevice_libplist__recursion.bplist",  # contains itself
    "plist/libimobiledevice_libplist__signed.bplist",
    "plist/libimobiledevice_libplist__uid.bplist",
}
# Encodings that plistlib alone doesn't know.
WIDE_PLISTS = {"plist/3breadt_dd-plist__test-xml-utf-16le.plist", "plist/3breadt_dd-plist__test-xml-utf-32le-bom.plist"}


def of_kind(*kinds: str, without: Collection[str] = (), only: Collection[str] = ()) -> Any:
    """Parametrise with the facts of these kinds of files."""
    found = [fact for fact in facts() if fact["kind"] in kinds] if FIXTURES.is_dir() else []
    found = [fact for fact in found if fact["file"] not in without and (not only or fact["file"] in only)]
    return pytest.mark.parametrize("fact", found, ids=lambda fact: fact["file"].split("__")[-1])


def path_of(fact: dict[str, Any]) -> Path:
    path: Path = FIXTURES / fact["file"]
    return path


def visible(picture: Image.Image) -> bytes:
    """Return the pixels, black where nothing shows: premultiplied colours are lost there."""
    shown = picture.getchannel("A").point(lambda alpha: 255 if alpha else 0)
    return Image.composite(picture, Image.new("RGBA", picture.size), shown).tobytes()


def moment(when: datetime | None) -> str | None:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ") if when else None


def check_profile(profile: Profile, expected: dict[str, Any]) -> None:
    assert profile.name == expected["name"]
    assert profile.uuid == expected["uuid"]
    assert (profile.team_name or None) == expected.get("team_name")
    assert ([profile.team_id] if profile.team_id else []) == expected.get("team_ids", [])
    assert (profile.type, profile.free) == PROFILE_TYPES[expected["type"]]
    assert (moment(profile.created), moment(profile.expires)) == (expected["created"], expected["expires"])
    assert list(profile.platforms) == (expected.get("platforms") or [])
    assert len(profile.devices) == (expected.get("devices") or 0)
    assert sorted(profile.entitlements) == expected["entitlement_keys"]
    assert profile.app_id == expected["application_identifier"]
    # Fillers in place of certificates have no date in the facts; the facts name the first four at most.
    readable = [(one["sha1"], one["not_after"]) for one in expected.get("certs", []) if one.get("not_after")]
    read = [(one.sha1, moment(one.expires)) for one in profile.certificates]
    assert read[: len(readable)] == readable
    if len(expected.get("certs", [])) == len(readable):
        assert len(read) == expected["developer_certificates"]


def check_slices(
    slices: Sequence[Slice], signatures: Sequence[SliceSignature], expected: Sequence[dict[str, Any]]
) -> None:
    assert [one.architecture for one in slices] == [fact["arch"] for fact in expected]
    assert len(slices) == len(signatures)
    for one, signature, fact in zip(slices, signatures, expected, strict=True):
        platform = {"iOS": "ios", "macOS": "macos", "iOS (simulator arch)": "ios-simulator", None: ""}
        assert one.platform == platform[fact.get("platform")]
        assert (one.minimum_os or None, one.sdk or None) == (fact.get("min_os"), fact.get("sdk"))
        assert one.encrypted is bool(fact.get("cryptid"))
        assert one.file_type == {"execute": "executable"}.get(fact["filetype"], fact["filetype"])
        kinds = {None: "unsigned", "CMS-signed": "cms", "ad hoc": "ad-hoc", "linker-signed ad hoc": "ad-hoc"}
        assert signature.kind == kinds[fact.get("signature_kind")]
        assert list(signature.digests) == fact.get("hash_types", [])
        assert (signature.identifier or None) == fact.get("identifier")
        assert (signature.team_id or None) == fact.get("team_id")
        version = signature.code_directory_version
        assert (hex(version) if version else None) == fact.get("cd_version")
        assert moment(signature.signed_at) == fact.get("signing_time")
        assert signature.der_entitlements is bool(fact.get("entitlements_der_bytes"))
        keys = sorted(signature.entitlements) if signature.entitlements is not None else None
        assert keys == fact.get("entitlement_keys")
        # The facts cut the names of persons off.
        signer = (fact.get("cms_signer") or "").split("…")[0]
        assert next(iter(signature.authorities), "").startswith(signer)
        assert bool(signature.authorities) is bool(signer)
        if signature.leaf:
            leaf = read_certificate(signature.leaf)
            assert moment(leaf.not_after) == fact["cms_signer_expires"]
            assert (leaf.organisational_unit or None) == fact.get("cms_signer_team_ou")


@of_kind("ipa", without=NOT_USABLE)
def test_an_ipa_is_read_as_another_program_reads_it(fact: dict[str, Any]) -> None:
    package = inspect(path_of(fact), effort="full")
    ((folder, expected),) = fact["facts"]["app"].items()
    app = package.app
    assert f"{app.path}/" == folder
    assert (app.bundle_id, app.build) == (expected["bundle_id"], expected["build"])
    assert (app.version or None) == expected.get("version")
    assert app.name == expected.get("display_name", expected["name"])
    assert (app.executable or None) == expected.get("executable")
    assert (app.minimum_os or None) == expected.get("min_os")
    assert (app.platform or None) == expected.get("dt_platform")
    families = {1: "iphone", 2: "ipad"}
    assert app.device_families == tuple(families[number] for number in expected.get("device_family") or ())
    nested = [one for one in expected.get("nested", []) if not one["path"].endswith(NOT_INSTALLED)]
    assert [(one.path, one.bundle_id, one.version, one.build) for one in app.nested] == [
        (one["path"], one["bundle_id"], one.get("version"), one.get("build")) for one in nested
    ]
    assert (package.profile is not None) is expected["has_profile"]
    if package.profile:
        check_profile(package.profile, expected["profile"])
    sizes = [one["width"] * one["height"] for one in expected["icons"].values()]
    assert (package.icon.width * package.icon.height if package.icon.path else None) == max(sizes, default=None)
    check_slices(app.slices, package.signature.slices, (expected.get("macho") or {}).get("slices", []))
    assert package.size == fact["bytes"]
    assert json.loads(json.dumps(to_json(package, sha256=None), allow_nan=False))["app"]["bundle_id"] == app.bundle_id


@of_kind("ipa", "app.zip", "bundle.zip", "other", only=NOT_USABLE)
def test_a_file_that_is_no_usable_ipa_is_named_for_what_it_is(fact: dict[str, Any]) -> None:
    with pytest.raises(PackageError) as caught:
        inspect(path_of(fact))
    assert caught.value.reason == NOT_USABLE[fact["file"]]
    assert str(caught.value.title)
    assert str(caught.value.hint)


@of_kind("profile")
def test_a_profile_is_read_as_another_program_reads_it(fact: dict[str, Any]) -> None:
    data = path_of(fact).read_bytes()
    if fact["file"] in NOT_PROFILES:
        assert "type" not in fact["facts"]
        with pytest.raises(PackageError) as caught:
            read_profile(data)
        assert caught.value.reason == "profile"
        return
    profile = read_profile(data)
    assert profile.signed is (fact["facts"]["container"] == "CMS")
    if fact["file"] in READ_BY_OTADESK_ALONE:
        assert profile.uuid
        return
    check_profile(profile, fact["facts"])


@of_kind("macho")
def test_a_macho_is_read_as_another_program_reads_it(fact: dict[str, Any]) -> None:
    source = BytesSource(path_of(fact).read_bytes())
    if fact["file"] in BROKEN_MACHOS:
        with pytest.raises(MachOError):
            read_signed_slices(source)
        return
    signed = read_signed_slices(source)
    signature = read_signature((one.architecture, data) for one, data in signed)
    check_slices([one for one, _ in signed], signature.slices, fact["facts"]["slices"])


@of_kind("plist", "manifest")
def test_a_property_list_is_read_as_another_program_reads_it(fact: dict[str, Any]) -> None:
    data = path_of(fact).read_bytes()
    understood = fact["facts"]["python_plistlib"] == "ok" or fact["file"] in WIDE_PLISTS | READ_BY_OTADESK_ALONE
    if fact["file"] in NOT_APP_PLISTS or not understood:
        with pytest.raises(PackageError) as caught:
            read_plist(data, "The list")
        assert caught.value.reason == "plist"
        return
    keys = read_plist(data, "The list")
    if "top_keys" in fact["facts"]:
        assert sorted(keys) == sorted(fact["facts"]["top_keys"])


@of_kind("png")
def test_a_picture_is_decoded_as_another_program_decodes_it(fact: dict[str, Any]) -> None:
    data, expected = path_of(fact).read_bytes(), fact["facts"]
    header = read_header(data)
    assert (header.width, header.height) == (expected["width"], expected["height"])
    assert (header.cgbi, header.interlaced) == (expected["cgbi"], expected["interlaced"])
    plain = to_plain(data)
    with Image.open(io.BytesIO(plain)) as picture:
        decoded = picture.convert("RGBA")
    assert decoded.size == (expected["width"], expected["height"])
    if not expected["cgbi"]:
        assert plain == data
        return
    against = path_of(fact).with_name(f"{path_of(fact).name.split('__')[0]}__{expected['decoded']['against']}")
    with Image.open(against) as counterpart:
        original = visible(counterpart.convert("RGBA"))
    difference = max(abs(ours - theirs) for ours, theirs in zip(visible(decoded), original, strict=True))
    # Dividing by the opacity rounds one way or the other.
    assert difference <= expected["decoded"]["max_channel_difference"] + 1
    if difference == 0:
        assert hashlib.sha256(visible(decoded)).hexdigest() == expected["decoded"]["sha256_of_pixels"]


@of_kind("cert")
def test_a_certificate_is_read_as_another_program_reads_it(fact: dict[str, Any]) -> None:
    certificate, expected = read_certificate(path_of(fact).read_bytes()), fact["facts"]
    assert certificate.common_name.startswith(expected["subject_cn_kind"].split("…")[0])
    assert (certificate.organisational_unit or None) == expected.get("subject_ou")
    assert f"{certificate.serial_number:x}" == expected["serial_hex"]
    assert (moment(certificate.not_before), moment(certificate.not_after)) == (
        expected["not_before"],
        expected["not_after"],
    )
    assert certificate.sha1 == hashlib.sha1(certificate.der, usedforsecurity=False).hexdigest()
    if "followed" not in expected["encoding"]:
        assert certificate.sha1 == expected["sha1"]
