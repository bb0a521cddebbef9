"""The sample IPA that shows the way where nobody has a build at hand."""

from __future__ import annotations

from pathlib import Path

from otadesk.ipa.archive import Archive
from otadesk.ipa.inspect import inspect
from otadesk.ipa.sample import build_sample, is_sample


def test_the_sample_is_an_ipa_with_a_name_an_icon_and_nothing_to_run(tmp_path: Path) -> None:
    package = inspect(build_sample(tmp_path / "Sample.ipa"))
    assert package.app.bundle_id == "com.example.otadesk-sample"
    assert (package.app.version, package.app.build, package.app.platform) == ("1.0", "1", "iphoneos")
    assert package.app.architectures == ("arm64",)
    assert package.app.device_families == ("iphone", "ipad")
    assert package.icon.width == 180
    assert package.signature.state == "unsigned"
    assert package.profile is None


def test_the_sample_is_the_same_each_time(tmp_path: Path) -> None:
    assert build_sample(tmp_path / "a").read_bytes() == build_sample(tmp_path / "b").read_bytes()


def test_the_sample_has_the_modes_that_a_phone_needs(tmp_path: Path) -> None:
    with Archive(build_sample(tmp_path / "Sample.ipa")) as archive:
        modes = {entry.name.rsplit("/", 1)[-1]: entry.mode & 0o777 for entry in archive.entries}
    assert modes["OtadeskSample"] == 0o755
    assert modes["Info.plist"] == 0o644


def test_the_sample_is_told_apart_until_somebody_signs_it(tmp_path: Path) -> None:
    bundle_id = inspect(build_sample(tmp_path / "Sample.ipa")).app.bundle_id
    assert is_sample(bundle_id, has_profile=False)
    assert not is_sample(bundle_id, has_profile=True)
    assert not is_sample("com.example.other", has_profile=False)
