"""The checks are a public interface: ids, names and severities stay as they are."""

from __future__ import annotations

import re

from otadesk.preflight.catalogue import catalogue, place

COUNTS = {"Z": 10, "B": 17, "S": 18, "P": 11, "E": 5, "D": 8}
PUBLIC = [f"{subject}{number:02}" for subject, count in COUNTS.items() for number in range(1, count + 1)]
WARNINGS = {"Z04", "Z06", "Z07", "Z08", "B14", "B17", "S05", "S07", "S18", "P05", "P08", "P09", "E04"}
HINTS = {"P10", "P11"}
OF_DEVICES = {"B05", "B06", "B07", "B08", "P06", *(f"D{number:02}" for number in range(1, 9))}


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


def test_advice_on_how_to_distribute_names_every_way_that_installs() -> None:
    advice = [str(check.fix) for check in catalogue() if "enterprise" in str(check.fix)]
    assert len(advice) >= 4
    assert all("ad hoc" in words and "development" in words for words in advice)
