"""What changed between two builds, and its JSON."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from support.packages import PROFILE_ENDS, package, signature, unsigned
from support.profile_builder import DEVICES, TEAM_ID

from otadesk.ipa.contents import PARTS, Contents
from otadesk.ipa.profile import ProfileCertificate
from otadesk.preflight.compare import Change, compare, comparison_json, plain

ANOTHER = "00008110-000000000000001E"


def test_a_build_does_not_differ_from_itself() -> None:
    same = compare(package(), package())
    changes = (same.bundle_id, same.version, same.build, same.minimum_os, same.size, same.profile_type, same.team_id)
    assert not any(change.differs for change in (*changes, same.signed_by, same.installable_until))
    assert not any((same.devices_added, same.devices_removed, same.certificates_added, same.certificates_removed))
    assert not any((same.entitlements_added, same.entitlements_removed, same.entitlements_changed))


def test_what_the_app_says_is_compared() -> None:
    found = compare(package(), package(app={"version": "1.3", "build": "35", "minimum_os": "16.0"}, size=2_000_000))
    assert (found.version.before, found.version.after) == ("1.2", "1.3")
    assert (found.build.before, found.build.after) == ("34", "35")
    assert found.minimum_os.differs
    assert found.size.after == 2_000_000
    assert not found.bundle_id.differs


def test_devices_are_compared_however_their_udids_are_written() -> None:
    after = package(profile={"devices": (DEVICES[0].lower(), ANOTHER)})
    found = compare(package(), after)
    assert found.devices_added == (ANOTHER,)
    assert found.devices_removed == (DEVICES[1],)


def test_certificates_and_the_end_are_compared() -> None:
    other = ProfileCertificate("Apple Distribution: New", "11" * 20, PROFILE_ENDS, b"")
    earlier = PROFILE_ENDS - dt.timedelta(days=30)
    found = compare(package(), package(profile={"certificates": (other,), "expires": earlier}))
    assert found.certificates_added == (("Apple Distribution: New", "11" * 20),)
    assert [name for name, _ in found.certificates_removed] == [f"Apple Distribution: Example Team ({TEAM_ID})"]
    assert found.installable_until.after == earlier


def test_entitlements_are_compared_by_key_and_value() -> None:
    before = package(claims={"a": True, "b": [1, 2]})
    found = compare(before, package(claims={"b": [1], "c": "x"}))
    assert found.entitlements_added == {"c": "x"}
    assert found.entitlements_removed == {"a": True}
    assert {key: (change.before, change.after) for key, change in found.entitlements_changed.items()} == {
        "b": ([1, 2], [1])
    }


def test_the_64_bit_slices_claims_count() -> None:
    old = replace(package().signature.slices[0], architecture="armv7", entitlements={"old": True})
    newer = package().signature.slices[0]
    fat = package(signature=signature(newer, old))
    assert not compare(package(), fat).entitlements_added


def test_a_build_without_a_profile_or_a_signature_can_be_compared() -> None:
    bare = replace(package(), profile=None, signature=signature(unsigned(), state="unsigned"))
    found = compare(bare, package())
    assert found.profile_type.before == ""
    assert found.devices_added == tuple(sorted(DEVICES))
    assert "get-task-allow" in found.entitlements_added
    assert compare(replace(bare, signature=signature()), bare).entitlements_added == {}


def test_the_comparison_is_json_with_counts_and_dates() -> None:
    found = compare(replace(package(), profile=None), package(profile={"devices": DEVICES[:1]}))
    shaped = json.loads(json.dumps(comparison_json(found)))
    assert shaped["schema"] == 1
    assert shaped["devices"] == {"added": [DEVICES[0]], "removed": [], "added_count": 1, "removed_count": 0}
    assert shaped["installable_until"] == {"before": None, "after": "2027-04-26T12:00:00Z"}
    assert shaped["version"] == {"before": "1.2", "after": "1.2"}


def test_sizes_by_part_and_frameworks_are_compared() -> None:
    before = Contents(dict.fromkeys(PARTS, 10), {"A.framework": "1.0", "B.framework": "2.0"})
    after = Contents({**dict.fromkeys(PARTS, 10), "assets": 30}, {"A.framework": "1.1", "C.framework": ""})
    found = compare(package(), package(), Change(before, after))
    assert [part for part, change in found.sizes.items() if change.differs] == ["assets"]
    assert found.frameworks_added == {"C.framework": ""}
    assert found.frameworks_removed == {"B.framework": "2.0"}
    assert found.frameworks_changed == {"A.framework": Change("1.0", "1.1")}
    shaped = comparison_json(found)
    assert shaped["parts"]["assets"] == {"before": 10, "after": 30}
    assert shaped["frameworks"]["changed"] == {"A.framework": {"before": "1.0", "after": "1.1"}}


PLIST = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=5)
    | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3) | st.integers(), inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(st.text(max_size=5), PLIST))
def test_whatever_a_plist_holds_becomes_strict_json(claims: dict[str, Any]) -> None:
    found = compare(package(piece={"entitlements": {}}), package(piece={"entitlements": claims}))
    json.dumps(comparison_json(found), allow_nan=False)


def test_data_and_dates_are_written_and_endless_nesting_is_cut() -> None:
    assert plain(b"\x00\xff") == "00ff"
    assert plain(dt.datetime(2027, 4, 26, 12)) == "2027-04-26T12:00:00Z"  # noqa: DTZ001 - plistlib's dates have no zone
    deep: Any = "x"
    for _ in range(100_000):
        deep = [deep]
    assert len(json.dumps(plain(deep))) < 50
