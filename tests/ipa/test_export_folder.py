"""The folder that Xcode exports into."""

from __future__ import annotations

from pathlib import Path

from otadesk.ipa.export_folder import builds_in


def test_a_folder_gives_the_builds_in_it_by_name(tmp_path: Path) -> None:
    for name in ("b.ipa", "A.IPA", "._b.ipa", "ExportOptions.plist", "DistributionSummary.plist"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.ipa").mkdir()
    assert [path.name for path in builds_in(tmp_path)] == ["A.IPA", "b.ipa"]
    assert builds_in(tmp_path / "missing") == builds_in(tmp_path / "b.ipa") == ()
