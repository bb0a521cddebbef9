"""The matcher agrees with Python's own wherever both understand an expression."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from otadesk.ipa.posix_regex import MAX_PATTERN, Budget, Pattern, RegexError

atoms = st.sampled_from(["a", "b", "/", r"\.", ".", "[ab]", "[^a]", "[a-z]"])
expressions = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda both: f"({both[0]}|{both[1]})"),
        st.tuples(inner, st.sampled_from("*?+")).map(lambda both: f"({both[0]}){both[1]}"),
    ),
    max_leaves=8,
)


@settings(max_examples=500)
@given(expressions, st.booleans(), st.booleans(), st.text(st.sampled_from("ab/."), max_size=12))
def test_it_finds_what_python_finds(expression: str, starts: bool, ends: bool, text: str) -> None:
    whole = f"{'^' * starts}({expression}){'$' * ends}"
    assert Pattern(whole).search(text, Budget(10**9)) is bool(re.search(whole, text))


@pytest.mark.parametrize(
    ("expression", "path", "matches"),
    [
        ("^", "anything", True),
        (r"^(.*/)?\.DS_Store$", "a/b/.DS_Store", True),
        (r"^(.*/)?\.DS_Store$", "a/b/x.DS_Store", False),
        (r".*\.dSYM($|/)", "a.dSYM/Contents", True),
        (r"^.*\.lproj/locversion.plist$", "en.lproj/locversion.plist", True),
        (r"^Info\.plist$", "Sub/Info.plist", False),
        (r"^(Frameworks|PlugIns|Library/(Automator|Spotlight))/", "Library/Spotlight/x", True),
        (r"^[^/]+$", "a/b", False),
        ("[]a]", "]", True),
    ],
)
def test_rules_as_signers_write_them(expression: str, path: str, matches: bool) -> None:
    assert Pattern(expression).search(path, Budget(10_000)) is matches


@pytest.mark.parametrize(
    "expression", ["(", ")", "a)", "*", "a**", "[", "[]", "a{2}", "\\", "(" * 30, "a" * (MAX_PATTERN + 1), "[z-a]"]
)
def test_what_is_no_expression_is_refused(expression: str) -> None:
    with pytest.raises(RegexError):
        Pattern(expression)


def test_a_budget_ends_it() -> None:
    with pytest.raises(RegexError, match="too long"):
        Pattern("(a*)*b").search("a" * 1000, Budget(500))
