"""The checks are a public interface: ids, names and severities stay as they are."""

from __future__ import annotations

import re

from otadesk.preflight.catalogue import catalogue, place

PUBLIC = [
    "Z03", "B02", "B03", "B04", "B05", "B06", "B07", "B09", "B10", "B11", "B12", "S01", "S02", "S03", "S04",
    "S05", "S06", "S08", "S09", "S10", "S11", "S13", "S14", "S15", "S16", "S17", "P01", "P02", "P03", "P04",
    "P05", "P06", "P07", "P09", "P10", "P11", "E01", "E02", "E03", "E04", "E05", "D01", "D02",
]  # fmt: skip
WARNINGS, HINTS, OF_DEVICES = {"S05", "P05", "P09", "E04"}, {"P10", "P11"}, {"B05", "B06", "B07", "P06", "D01", "D02"}


def test_the_public_ids_are_all_there_and_in_order() -> None:
    assert [check.id for check in catalogue()] == PUBLIC
    assert list(catalogue()) == sorted(catalogue(), key=place)


def test_names_are_unique_and_in_kebab_case() -> None:
    names = [check.name for check in catalogue()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in names)
    assert {check.id: check.name for check in catalogue()}["P03"] == "profile-expired"


def test_severities_are_those_of_the_catalogue() -> None:
    for check in catalogue():
        expected = "warn" if check.id in WARNINGS else "inform" if check.id in HINTS else "block"
        assert check.severity == ("device" if check.id in OF_DEVICES else expected)
        assert ("device" in check.needs) == (check.severity == "device")


def test_every_check_says_what_is_wrong_what_a_tester_sees_and_what_to_do() -> None:
    for check in catalogue():
        assert str(check.title), check.id
        assert not str(check.title).endswith("."), check.id
        assert str(check.symptom).endswith("."), check.id
        assert str(check.fix).endswith("."), check.id
        assert "{" not in f"{check.title}{check.symptom}{check.fix}", check.id
