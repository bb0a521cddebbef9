"""A bundle's files are held against its seal."""

from __future__ import annotations

from otadesk.ipa.seal_check import SealedTree


def test_a_bundles_files_are_those_below_its_folder_alone() -> None:
    paths = ["A.framework/A", "A.framework/a/b", "A.framework", "A.framework2/A", "A", "B.framework/B"]
    tree = SealedTree({}, {}, {}, sorted(paths))
    assert list(tree.inside("A.framework")) == ["A", "a/b"]
    assert list(tree.inside("C.framework")) == []
    assert sorted(tree.inside("")) == sorted(paths)
