"""What the list of sealed files says, in its old form and its new one."""

from __future__ import annotations

import plistlib
from typing import Any

import pytest

from otadesk.ipa.posix_regex import Budget
from otadesk.ipa.seal import MAX_RULES, Seal, Sealed, SealError, read_seal

HASH, HASH2 = b"\1" * 20, b"\2" * 32


def seal(**tables: Any) -> Seal:
    return read_seal(plistlib.dumps(tables))


def test_the_newer_tables_count_where_they_are_there() -> None:
    found = seal(files={"a": HASH}, rules={"^": True}, files2={"a": {"hash": HASH, "hash2": HASH2}}, rules2={"^": True})
    assert found.files == {"a": Sealed("sha256", HASH2)}
    assert not found.follows_links
    old = seal(files={"a": HASH, "b": {"hash": HASH, "optional": True}}, rules={"^": True})
    assert old.files == {"a": Sealed("sha1", HASH), "b": Sealed("sha1", HASH, optional=True)}
    assert old.follows_links


def test_links_and_nested_code_are_told_apart() -> None:
    found = seal(
        files2={"l": {"symlink": "a"}, "n": {"cdhash": HASH, "requirement": "x"}, "o": {"hash": HASH}}, rules2={}
    )
    assert found.files == {"l": Sealed(target="a"), "n": Sealed(cdhash=HASH), "o": Sealed("sha1", HASH)}


RULES = {
    "^.*": True,
    "^.*\\.lproj/": {"optional": True, "weight": 1000.0},
    "^.*\\.lproj/locversion.plist$": {"omit": True, "weight": 1100.0},
    "^(.*/)?\\.DS_Store$": {"omit": True, "weight": 2000.0},
    "^Info\\.plist$": {"omit": True, "weight": 20.0},
    "^skip/": False,
}


@pytest.mark.parametrize(
    ("path", "may_be_there"),
    [
        ("image.png", False),
        ("Info.plist", True),
        ("Sub/Info.plist", False),
        ("en.lproj/a.strings", False),
        ("en.lproj/locversion.plist", True),
        ("a/.DS_Store", True),
        ("_CodeSignature/CodeResources", True),
        ("CodeResources", True),
        ("SC_Info/App.sinf", True),
    ],
)
def test_the_heaviest_rule_decides(path: str, may_be_there: bool) -> None:
    assert seal(files2={}, rules2=RULES).left_out(path, Budget(100_000)) is may_be_there


def test_where_two_rules_weigh_the_same_a_file_may_be_left_out() -> None:
    rules = {"^": {"weight": 20.0}, "^PkgInfo$": {"omit": True, "weight": 20.0}}
    assert seal(files2={}, rules2=rules).left_out("PkgInfo", Budget(100_000))
    assert not seal(files2={}, rules2=rules).left_out("Other", Budget(100_000))


@pytest.mark.parametrize(
    "tables",
    [
        {},
        {"files": []},
        {"files": {"a": 7}, "rules": {}},
        {"files2": {"a": {}}, "rules2": {}},
        {"files": {}, "rules": {"(": True}},
        {"files": {}, "rules": {f"a{index}": True for index in range(MAX_RULES + 1)}},
    ],
)
def test_what_is_no_seal_is_refused(tables: dict[str, Any]) -> None:
    with pytest.raises(SealError) as refused:
        seal(**tables)
    assert refused.value.why.context == "Seen"
    assert str(refused.value) == str(refused.value.why)


def test_what_is_no_list_is_refused() -> None:
    with pytest.raises(SealError):
        read_seal(b"seal")
