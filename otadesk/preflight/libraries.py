"""The libraries that code asks for when it starts: whether they lie in the app, and run where the app runs."""

from __future__ import annotations

import posixpath
import unicodedata
from collections.abc import Iterable, Mapping

from otadesk.ipa.bundle import is_on_watch
from otadesk.ipa.macho import Slice
from otadesk.ipa.verification import MachOReport
from otadesk.phrases import N_, N_many, Phrase
from otadesk.preflight.answer import Answer, Examined, declare, judged, not_applicable, shown, unknown
from otadesk.preflight.archive import NOT_WALKED
from otadesk.preflight.case import Case
from otadesk.preflight.versions import version

DYLD = "https://github.com/apple-oss-distributions/dyld"

_EXECUTABLE, _LOADER, _RPATH = "@executable_path/", "@loader_path/", "@rpath/"

B17 = declare(
    *("B17", "library-missing", "warn"),
    N_("Finding", "A library that the app needs is not in it, or needs a later iOS"),
    N_("Finding", "The app installs, but closes as soon as it is opened."),
    N_("Finding", "Set the framework to “Embed & Sign”, and give it the app’s deployment target."),
    sources=(DYLD,),
)


def _bundled(case: Case) -> Answer:
    """Look for each library where dyld would; what stands at absolute paths is the system's."""
    if case.walk is None:
        return unknown(NOT_WALKED)
    app = case.package.app
    start = f"{app.path}/"
    files = {_key(entry.name)[len(start) :] for entry in case.walk.entries if entry.name.startswith(start)}
    code = list(_code(case))
    if not code:
        return not_applicable(N_("Seen", "there is no code to look at"))
    problems: list[Phrase] = []
    programs = {path: one.run_paths for path, main, one in code if path == main}
    for path, main, one in code:
        for library in one.libraries:
            places = _places(library, one.run_paths, path, main, programs)
            if places and not any(_key(place) in files for place in places):
                problems.append(N_("Seen", "{path} needs {library}").of(path=shown(path), library=shown(library)))
        if _is_later(one, app.minimum_os) and path.startswith("Frameworks/"):
            words = N_("Seen", "{path} needs iOS {needed}, the app {minimum}")
            problems.append(words.of(path=shown(path), needed=shown(one.minimum_os), minimum=shown(app.minimum_os)))
    pieces = N_many("Seen", "{count} piece of code", "{count} pieces of code")
    return judged(problems, pieces.of(count=len({path for path, _, _ in code})))


def _code(case: Case) -> Iterable[tuple[str, str, Slice]]:
    """Yield each slice that matters with its path and that of the program which loads it."""
    app = case.package.app
    if case.verification is None:
        yield from ((app.executable, app.executable, one) for one in app.slices if one.architecture.startswith("arm64"))
        return
    mains = _programs(case.verification.machos)
    for macho in case.verification.machos:
        if macho.is_apples or is_on_watch(macho.path):
            continue
        main = next((path for folder, path in mains if macho.path.startswith(folder)), app.executable)
        yield from ((macho.path, main, one.slice) for one in macho.slices if one.slice.architecture.startswith("arm64"))


def _programs(machos: Iterable[MachOReport]) -> list[tuple[str, str]]:
    """Return the folders of the programs that are processes of their own, with the programs; the innermost first."""
    found = [(f"{one.bundle}/", one.path) for one in machos if one.is_main and one.bundle.endswith((".appex", ".app"))]
    return sorted(found, key=lambda one: -len(one[0]))


def _places(
    library: str, run_paths: tuple[str, ...], path: str, main: str, programs: Mapping[str, tuple[str, ...]]
) -> list[str]:
    """Return where in the app a library may lie; none where the system may have it, and so nothing can be said."""
    if library.startswith(_RPATH):
        # The program's own run paths are searched after those of the library that asks.
        prefixes = run_paths or (f"{_EXECUTABLE}Frameworks",)
        if path != main:
            above = f"{_EXECUTABLE}../../Frameworks"
            prefixes = (*prefixes, *programs.get(main, ()), f"{_EXECUTABLE}Frameworks", above)
        names = [f"{prefix.rstrip('/')}/{library.removeprefix(_RPATH)}" for prefix in prefixes]
    else:
        names = [library]
    if any(not name.startswith((_EXECUTABLE, _LOADER)) for name in names):
        return []
    return [_resolved(name, path, main) for name in names]


def _resolved(name: str, path: str, main: str) -> str:
    around, rest = (main, name[len(_EXECUTABLE) :]) if name.startswith(_EXECUTABLE) else (path, name[len(_LOADER) :])
    return posixpath.normpath(posixpath.join(posixpath.dirname(around), rest))


def _is_later(one: Slice, minimum: str) -> bool:
    needs, has = version(one.minimum_os), version(minimum)
    return needs is not None and has is not None and needs > has


def _key(name: str) -> str:
    return name if name.isascii() else unicodedata.normalize("NFC", name)


CHECKS: tuple[Examined, ...] = (Examined(B17, _bundled),)
