"""A library is missing only where dyld would miss it, too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from support.ipa_builder import CLIP, FRAMEWORK, WIDGET, Nested, build_ipa
from support.judged import made_up_trust
from support.packages import NOW

from otadesk.ipa.inspect import inspect
from otadesk.preflight.deep import look_deeper
from otadesk.preflight.examine import examine

KIT = "@rpath/Kit.framework/Kit"
OWN = ("@executable_path/Frameworks",)
EXTENSIONS = ("@executable_path/Frameworks", "@executable_path/../../Frameworks")
SWIFT = "@rpath/libswiftCore.dylib"
OTHER = Nested("Frameworks/Other.framework", "Other")


def inside(parent: Nested, framework: Nested) -> Nested:
    """Return the framework as one that lies in another bundle."""
    return replace(framework, path=f"{parent.path}/{framework.path}", suffix=f"{parent.suffix}.{framework.suffix}")


def told(
    path: Path, nested: tuple[Nested, ...], asks: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
) -> tuple[str, str]:
    """Return what B17 finds where the code at these paths asks for libraries, with its run paths."""
    found = inspect(build_ipa(path / "a.ipa", nested=nested), effort="full")
    deep = look_deeper(found, trust=made_up_trust(), now=NOW)
    machos = []
    for macho in deep.verification.machos:
        libraries, run_paths = asks.get(macho.path, ((), OWN))
        slices = (
            replace(one, slice=replace(one.slice, libraries=libraries, run_paths=run_paths)) for one in macho.slices
        )
        machos.append(replace(macho, slices=tuple(slices)))
    verification = replace(deep.verification, machos=tuple(machos))
    report = examine(found, now=NOW, verification=verification, walk=deep.walk).report
    (finding,) = (one for one in report.findings if one.check.id == "B17")
    return finding.outcome, finding.evidence


SOUND: dict[str, tuple[tuple[Nested, ...], dict[str, tuple[tuple[str, ...], tuple[str, ...]]]]] = {
    "an extension uses the app's framework": (
        (WIDGET, FRAMEWORK),
        {"PlugIns/Widget.appex/Widget": ((KIT,), EXTENSIONS)},
    ),
    "a framework inside an extension uses its neighbour": (
        (WIDGET, inside(WIDGET, FRAMEWORK), inside(WIDGET, OTHER)),
        {"PlugIns/Widget.appex/Frameworks/Other.framework/Other": ((KIT,), OWN)},
    ),
    "an App Clip brings its own framework": (
        (CLIP, inside(CLIP, FRAMEWORK)),
        {"AppClips/Clip.app/Clip": ((KIT,), OWN)},
    ),
    "an old framework finds Swift by the app's run paths": (
        (FRAMEWORK,),
        {"Sample": ((), ("/usr/lib/swift", *OWN)), "Frameworks/Kit.framework/Kit": ((SWIFT,), OWN)},
    ),
    "a framework finds another by its own place": (
        (FRAMEWORK, OTHER),
        {"Frameworks/Other.framework/Other": (("@loader_path/../Kit.framework/Kit",), ())},
    ),
}


@pytest.mark.parametrize(("nested", "asks"), SOUND.values(), ids=SOUND)
def test_what_dyld_finds_is_not_missing(
    tmp_path: Path, nested: tuple[Nested, ...], asks: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
) -> None:
    assert told(tmp_path, nested, asks)[0] == "pass"


@pytest.mark.parametrize("asking", ["Sample", "PlugIns/Widget.appex/Widget", "Frameworks/Kit.framework/Kit"])
def test_what_dyld_does_not_find_is_missing(tmp_path: Path, asking: str) -> None:
    outcome, evidence = told(tmp_path, (WIDGET, FRAMEWORK), {asking: (("@rpath/Gone.framework/Gone",), EXTENSIONS)})
    assert (outcome, evidence) == ("fail", f"{asking} needs @rpath/Gone.framework/Gone")


def test_an_app_clip_finds_nothing_in_the_app_around_it(tmp_path: Path) -> None:
    outcome, evidence = told(tmp_path, (CLIP, FRAMEWORK), {"AppClips/Clip.app/Clip": ((KIT,), OWN)})
    assert (outcome, evidence) == ("fail", f"AppClips/Clip.app/Clip needs {KIT}")
