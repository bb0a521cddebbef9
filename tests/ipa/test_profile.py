"""Provisioning profiles of each type, signed and bare, whole and damaged."""

from __future__ import annotations

import datetime as dt
import plistlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.apple_authority import ENDS, authority
from support.cms_builder import sign
from support.profile_builder import CREATED, DEVICES, ProfileType, profile_plist, sign_profile

from otadesk.errors import PackageError
from otadesk.ipa.profile import MAX_BYTES, Profile, read_profile


def profile(profile_type: ProfileType = "ad-hoc", **changes: Any) -> Profile:
    return read_profile(sign_profile(profile_plist("com.example.sample", profile_type=profile_type, changes=changes)))


@pytest.mark.parametrize("profile_type", ["development", "ad-hoc", "enterprise", "app-store"])
@pytest.mark.parametrize("encoding", ["der", "ber"])
def test_every_type_is_told_apart(profile_type: ProfileType, encoding: Any) -> None:
    plist = profile_plist("com.example.sample", profile_type=profile_type)
    read = read_profile(sign_profile(plist, encoding=encoding))
    assert read.type == profile_type
    assert read.devices == (DEVICES if profile_type in ("development", "ad-hoc") else ())
    assert read.signed


def test_everything_shown_is_read() -> None:
    read = profile()
    assert (read.name, read.uuid) == ("Sample ad-hoc", "11111111-2222-3333-4444-555555555555")
    assert (read.team_id, read.team_name) == ("TEAM123456", "Example Team")
    assert read.app_id == "TEAM123456.com.example.sample"
    assert (read.created, read.expires) == (CREATED, ENDS)
    assert read.platforms == ("iOS",)
    assert read.entitlements["get-task-allow"] is False
    (certificate,) = read.certificates
    assert certificate.der == authority().signer().der
    assert certificate.expires == ENDS
    assert not read.free
    assert read.info["AppIDName"] == "Sample"
    assert read.data.startswith(b"\x30")


@pytest.mark.parametrize("changes", [{"LocalProvision": True}, {"TimeToLive": 7}])
def test_free_profiles_are_known(changes: dict[str, Any]) -> None:
    assert profile("development", **changes).free


def test_a_mac_is_listed_for_development_alone() -> None:
    permitted = {"com.apple.application-identifier": "TEAM123456.com.example.sample"}
    read = profile(Platform=["OSX"], Entitlements=permitted)
    assert read.type == "development"
    assert read.app_id == "TEAM123456.com.example.sample"


def test_a_list_of_no_devices_is_still_ad_hoc() -> None:
    assert profile(ProvisionedDevices=[]).type == "ad-hoc"


def test_the_team_is_known_from_the_entitlements_of_old_profiles() -> None:
    assert profile(TeamIdentifier=None).team_id == "TEAM123456"


def test_fillers_and_wrong_types_are_left_out() -> None:
    read = profile(
        DeveloperCertificates=[b"filler", "text", authority().signer().der],
        Platform=["iOS", 7],
        ProvisionedDevices=[*DEVICES, 5],
        Name=5,
        CreationDate="yesterday",
        Entitlements="none",
        TeamIdentifier="TEAM123456",
    )
    assert len(read.certificates) == 1
    assert read.platforms == ("iOS",)
    assert read.devices == DEVICES
    assert (read.name, read.created, read.app_id, read.team_id) == ("", None, "", "")


def test_a_bare_property_list_is_read_and_said_to_be_unsigned() -> None:
    plist = profile_plist("com.example.sample")
    for data in (plistlib.dumps(plist), plistlib.dumps(plist, fmt=plistlib.FMT_BINARY)):
        read = read_profile(data)
        assert (read.name, read.signed) == ("Sample ad-hoc", False)


def test_a_property_list_amid_other_bytes_is_found_and_said_to_be_unsigned() -> None:
    read = read_profile(b"\x30\x80 broken " + plistlib.dumps(profile_plist("com.example.sample")) + b"\xff\xff")
    assert (read.name, read.signed) == ("Sample ad-hoc", False)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"text",
        bytes(MAX_BYTES + 1),
        b"<?xml version='1.0'?><plist><dict>",
        sign(b"no property list", authority().profile_signer),
        sign(b"detached", authority().profile_signer, detached=True),
        sign(plistlib.dumps(["a list"]), authority().profile_signer),
    ],
    ids=["empty", "text", "large", "broken", "other", "detached", "list"],
)
def test_what_is_no_profile_is_refused(data: bytes) -> None:
    with pytest.raises(PackageError) as caught:
        read_profile(data)
    assert caught.value.reason == "profile"
    assert caught.value.detail


def test_dates_stay_as_far_off_as_they_are() -> None:
    read = read_profile(
        sign_profile(profile_plist("com.example.sample", expires=dt.datetime(9999, 3, 5, tzinfo=dt.UTC)))
    )
    assert read.expires == dt.datetime(9999, 3, 5, tzinfo=dt.UTC)


SOUND = sign_profile(profile_plist("com.example.sample"))


@given(
    st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), max_size=10), st.integers(1, len(SOUND))
)
def test_any_change_is_read_or_refused(changes: list[tuple[int, int]], size: int) -> None:
    data = bytearray(SOUND)
    for at, byte in changes:
        data[at if at % 2 else at % 80] = byte
    for one in (bytes(data), bytes(data[:size])):
        try:
            read_profile(one)
        except PackageError as error:
            assert error.reason == "profile"  # noqa: PT017 - either outcome is right
