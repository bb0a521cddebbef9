"""The probe's checks are a public interface: ids, names and severities stay as they are."""

from __future__ import annotations

import re

from otadesk.preflight.catalogue import catalogue
from otadesk.probe.checks import CHECKS

PUBLIC = {
    "L01": "block", "L02": "block", "M01": "block", "M02": "block", "M03": "block", "M04": "block", "M05": "block",
    "M07": "block", "L03": "warn", "L04": "warn", "L05": "warn", "M06": "warn", "M08": "warn", "M09": "device",
    "H01": "block", "H02": "block", "H03": "block", "H04": "device", "H05": "block", "H06": "block",
    "H07": "block", "H08": "warn", "H09": "block", "H10": "warn", "H11": "warn", "H12": "block", "H13": "block",
    "H14": "device", "H15": "block", "H16": "warn", "H17": "warn", "H18": "warn", "H19": "block",
}  # fmt: skip


def test_the_public_ids_and_severities_are_all_there() -> None:
    assert {check.id: check.severity for check in CHECKS} == PUBLIC
    assert len(CHECKS) == len(PUBLIC)


def test_no_id_or_name_is_taken_twice() -> None:
    everything = [*CHECKS, *catalogue()]
    assert len({check.id for check in everything}) == len(everything)
    assert len({check.name for check in everything}) == len(everything)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", check.name) for check in CHECKS)


def test_every_check_says_what_is_wrong_what_a_tester_sees_and_what_to_do() -> None:
    for check in CHECKS:
        assert check.needs == {"network"}
        assert str(check.title), check.id
        assert not str(check.title).endswith("."), check.id
        assert str(check.symptom).endswith("."), check.id
        assert str(check.fix).endswith("."), check.id
        assert "{" not in f"{check.title}{check.symptom}{check.fix}", check.id
