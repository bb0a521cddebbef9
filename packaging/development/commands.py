"""The commands of ``packaging/dev.py``: what each sets up, and what it then starts."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from development import amp_validator, environment, menu, needs
from development.places import ROOT, script, tools
from development.report import Problem, run_stage, say

INTERRUPTED = 130
FUZZED = (
    *("archive", "plist", "macho", "superblob", "cms", "certificate", "der-plist", "profile", "seal", "cgbi"),
    *("ocsp", "ipa", "app"),
)
"""The names of packaging/fuzz/targets.py, which can be imported only once the environment stands."""


@dataclass(frozen=True, slots=True)
class Command:
    """What a person types, what it does in a sentence, and the function that does it."""

    usage: str
    summary: str
    start: Callable[[Sequence[str]], int]


def run(arguments: Sequence[str]) -> int:
    """Open the window with these files; without a display, serve them, or the sample app, from the terminal."""
    if has_display():
        needs.provide(needs.WINDOW, "the window")
        otadesk = list(arguments)
    else:
        otadesk = ["nearby", *arguments] if arguments else ["demo"]
    environment.prepare(with_tools=False)
    _become([str(script("python")), "-m", "otadesk", *otadesk])


def _become(command: list[str]) -> NoReturn:
    """Let another program take this one's place, so that its signals and exit code are its own."""
    if os.name == "nt":
        # Windows' exec ends this process at once, and the terminal would not wait.
        sys.exit(subprocess.run(command).returncode)
    os.execve(command[0], command, needs.children_environment())  # noqa: S606 - no shell is wanted


def has_display() -> bool:
    """Tell whether a window can be shown: on Linux a display has to be named."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install(_arguments: Sequence[str] = ()) -> int:
    """Put this checkout's otadesk into the desktop's menu, where .ipa files then open with it (Linux)."""
    found = menu.users_menu(os.environ)
    needs.provide(needs.WINDOW, "the window")
    environment.prepare(with_tools=False)
    found.install(script("otadesk-window"))
    say(f"otadesk is in the menu and opens .ipa files. What was written is below {found.folder}.")
    return 0


def uninstall(_arguments: Sequence[str] = ()) -> int:
    """Take it out of the menu again; the checkout and your settings stay."""
    menu.users_menu(os.environ).uninstall()
    say("otadesk is no longer in the menu.")
    return 0


def lint(_arguments: Sequence[str] = ()) -> int:
    """Run the linter, the formatter's check, the type checker and the check of the imports' direction."""
    environment.prepare(with_tools=True)
    python = str(script("python"))
    types = (python, "-m", "mypy")
    return _run_stages(
        ("Lint", (python, "-m", "ruff", "check")),
        ("Format", (python, "-m", "ruff", "format", "--check")),
        ("Types of otadesk", types),
        ("Types of packaging", (*types, "packaging")),
        ("Direction of imports", (str(script("lint-imports")),)),
    )


def test(arguments: Sequence[str]) -> int:
    """Run every check there is; arguments go to pytest, which then runs what they choose in one go."""
    _prepare_tests()
    if arguments:
        return lint() or _run_stages(("Tests", _pytest(arguments)))
    return lint() or _run_stages(
        ("Tests", _pytest(("-m", "not alone"))),
        ("Tests that watch the clock", _pytest(("-m", "alone", "--numprocesses=0", *_files_that_watch_the_clock()))),
    )


def coverage(arguments: Sequence[str]) -> int:
    """Run the tests and say which lines none of them reaches; arguments go to pytest.

    Not in every test run: on Python 3.11 two threads that begin to be traced at the same moment fail now and then
    (“Cannot install a trace function while another trace function is being installed”).
    """
    _prepare_tests()
    return _run_stages(("Tests with coverage", _pytest(("--cov=otadesk", *arguments))))


def _prepare_tests() -> None:
    needs.provide((*needs.WINDOW, *needs.TESTS), "the tests")
    environment.prepare(with_tools=True)
    amp_validator.provide(needs.children_environment())


def _files_that_watch_the_clock() -> tuple[str, ...]:
    # Only these: to look through all the others for more takes a quarter of the time that these take.
    tests = sorted((ROOT / "tests").rglob("test_*.py"))
    return tuple(str(path) for path in tests if "mark.alone" in path.read_text(encoding="utf-8"))


def _pytest(arguments: Sequence[str]) -> tuple[str, ...]:
    # The slowest are named, so that it is seen where the time of a long run went.
    return (str(script("python")), "-m", "pytest", "--numprocesses=auto", "--durations=20", *arguments)


def bench(arguments: Sequence[str]) -> int:
    """Measure what packaging/bench measures, or those of it that are named; options after a name are that one's own."""
    folder = ROOT / "packaging" / "bench"
    known = {path.stem: path for path in sorted(folder.glob("*.py"))}
    chosen = _with_options(arguments) or dict.fromkeys(known, ())
    unknown = [name for name in chosen if name not in known]
    if unknown:
        raise Problem(f"There is no measurement called {', '.join(unknown)}.", f"There are: {', '.join(known)}.")
    if "transfer" in chosen:
        try:
            needs.provide(needs.PEERS, "the comparison of uploads")
        except Problem as problem:
            # What is missing stands in its tables as not installed.
            say(f"{problem}\n")
    environment.prepare(with_tools=True)
    python = str(script("python"))
    return _run_stages(*((name, (python, str(known[name]), *options)) for name, options in chosen.items()))


def _with_options(words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return each name with the options that follow it; an option before any name belongs to nothing."""
    found: dict[str, tuple[str, ...]] = {}
    name = ""
    for word in words:
        if not word.startswith("-"):
            name = word
            found[name] = ()
        elif name:
            found[name] += (word,)
        else:
            raise Problem(f"{word} has to follow the name of a measurement.")
    return found


def fuzz(arguments: Sequence[str]) -> int:
    """Throw damaged files at every reader for so many seconds in all (600), or at those that are named.

    What was found lies in .tools/fuzz/findings; what reached new code is kept in .tools/fuzz/corpus and goes on there.
    """
    seconds = int(arguments[0]) if arguments and arguments[0].isdecimal() else 600
    named = arguments[1:] if arguments and arguments[0].isdecimal() else arguments
    unknown = [name for name in named if name not in FUZZED]
    if unknown:
        raise Problem(f"Nothing called {', '.join(unknown)} is fuzzed.", f"There are: {', '.join(FUZZED)}.")
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        raise Problem("The fuzzer, atheris, runs on Linux on x86-64 only.", "The tests fuzz a little everywhere.")
    environment.prepare(with_tools=True, with_fuzzer=True)
    program, folder = ROOT / "packaging" / "fuzz" / "run.py", tools() / "fuzz"
    wanted = named or FUZZED
    each = str(max(1, seconds // len(wanted)))
    codes = [
        run_stage(f"Fuzz {name}", (str(script("python")), str(program), name, each, str(folder)), _surroundings())
        for name in wanted
    ]
    return max(codes, key=abs)


def shots(arguments: Sequence[str]) -> int:
    """Take a picture of every view in every theme, language and scale, or in the languages that are named.

    With --accept, keep how every view looks now: what the tests compare with. With --readme, take its pictures anew.
    """
    needs.provide((*needs.WINDOW, *needs.LETTERS), "the pictures")
    environment.prepare(with_tools=True)
    program = (str(script("python")), str(ROOT / "packaging" / "shots.py"))
    if tuple(arguments) in {("--accept",), ("--readme",)}:
        return _run_stages(("Looks", (*program, *arguments)))
    folder = Path(arguments[0] if arguments else ROOT / "shots").absolute()
    return _run_stages((f"Pictures into {folder}", (*program, str(folder), *arguments[1:])))


def _run_stages(*stages: tuple[str, Sequence[str]]) -> int:
    """Run stages one after another; the first that fails ends it."""
    for title, command in stages:
        code = run_stage(title, command, _surroundings())
        if code != 0:
            return code
    return 0


def _surroundings() -> dict[str, str]:
    """Return the environment without a screen, unless a test starts one of its own."""
    return {**needs.children_environment(), "QT_QPA_PLATFORM": "offscreen"}


COMMANDS = {
    "run": Command(
        "run [FILE…]",
        "open the window; with no display, publish a sample app to this computer and show its QR code",
        run,
    ),
    "install": Command(
        "install", "put it into the desktop’s menu, where .ipa files then open with it (Linux)", install
    ),
    "uninstall": Command("uninstall", "take it out of the menu again", uninstall),
    "test": Command(
        "test [PYTEST ARGUMENT…]", "every check there is: lint, types, imports, tests on real servers", test
    ),
    "coverage": Command("coverage [PYTEST ARGUMENT…]", "the tests, and which lines none of them reaches", coverage),
    "lint": Command("lint", "only the linter, the formatter, the type checker and the imports' direction", lint),
    "bench": Command("bench [NAME [OPTION…]…]", "measure start-up, uploads and the like", bench),
    "fuzz": Command(
        "fuzz [SECONDS] [READER…]", "throw damaged files at every reader, for ten minutes or so many seconds", fuzz
    ),
    "shots": Command(
        "shots [FOLDER [LANGUAGE…]]",
        "a picture of every view, into ./shots or a folder; shots --accept keeps how they look",
        shots,
    ),
}


def dispatch(words: Sequence[str]) -> int:
    """Start the command that was typed, and turn what goes wrong into a sentence and an exit code."""
    if not words or words[0] in {"-h", "--help", "help"}:
        say(_help())
        return 0
    command = COMMANDS.get(words[0])
    if command is None:
        print(f"There is no command “{words[0]}”.\n\n{_help()}", file=sys.stderr)
        return 2
    if words[1:] and words[1] in {"-h", "--help"}:
        say(f"python3 packaging/dev.py {command.usage}\n\n{command.start.__doc__}")
        return 0
    try:
        return command.start(words[1:])
    except Problem as problem:
        print(problem, file=sys.stderr)
    except OSError as error:
        print(f"The computer refused: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. Type the same command again to go on.", file=sys.stderr)
        return INTERRUPTED
    return 1


def _help() -> str:
    width = max(len(command.usage) for command in COMMANDS.values())
    lines = [f"  {command.usage:<{width}}  {command.summary}" for command in COMMANDS.values()]
    return "\n".join(
        (
            "Sets everything up that is missing, then:",
            "",
            *lines,
            "",
            "Usage: python3 packaging/dev.py COMMAND. The first start takes a minute, the next ones none.",
        )
    )
