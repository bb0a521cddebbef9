"""Finds the command that is meant, runs it, and turns every error into words or JSON and an exit code.

Only the module of the chosen command is imported, so that ``otadesk inspect`` starts fast and needs no Qt.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

from otadesk import __version__
from otadesk.cli import output
from otadesk.errors import Cancelled, OtadeskError, UsageError
from otadesk.phrases import N_

COMMANDS = {
    "inspect": ("otadesk.cli.inspect_command", "what is in an IPA"),
    "check": ("otadesk.cli.check_command", "will it install, and on whose devices"),
    "checks": ("otadesk.cli.checks_command", "the catalogue of checks"),
    "compare": ("otadesk.cli.compare_command", "what changed between two builds"),
    "publish": ("otadesk.cli.publish_command", "publish builds to a server"),
    "probe": ("otadesk.cli.probe_command", "look at a published build as an iPhone would"),
    "releases": ("otadesk.cli.history_commands", "what a server holds"),
    "withdraw": ("otadesk.cli.history_commands", "take a release out of sight"),
    "restore": ("otadesk.cli.history_commands", "bring a withdrawn release back"),
    "delete": ("otadesk.cli.history_commands", "delete a release for good"),
    "prune": ("otadesk.cli.history_commands", "delete the oldest releases"),
    "servers": ("otadesk.cli.servers_command", "server profiles: list, add, edit, remove, test, htaccess, snippet"),
    "devices": ("otadesk.cli.devices_command", "testers’ devices: list, add, edit, import, export, remove, check"),
    "embed": ("otadesk.cli.embed_command", "snippets that lead to a build"),
    "nearby": ("otadesk.cli.nearby_commands", "serve builds from this computer until Ctrl-C"),
    "demo": ("otadesk.cli.nearby_commands", "publish a sample app to this computer and serve it"),
    "qr": ("otadesk.cli.qr_command", "a QR code, in the terminal or as a file"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line (without the program's name) and return the exit code."""
    output.make_streams_robust()
    return output.finish(_guarded(list(sys.argv[1:] if arguments is None else arguments)))


def _guarded(given: list[str]) -> int:
    """Do what is meant; whatever goes wrong becomes words, or JSON where that was asked for, and an exit code."""
    error: OtadeskError
    try:
        return _meant(given)
    except SystemExit as left:  # argparse has printed a command's help
        return left.code if isinstance(left.code, int) else 0
    except BrokenPipeError:
        # Whoever read our output has gone, as with `| head`: not an error worth a word.
        output.silence_stdout()
        return 0
    except KeyboardInterrupt:
        error = Cancelled()
    except OtadeskError as exc:
        error = exc
    except Exception as exc:  # noqa: BLE001 - the last boundary: a mistake of otadesk's own must not break --json
        error = _unforeseen(exc)
    output.print_error(error, as_json="--json" in given)
    return error.exit_code


def _meant(given: list[str]) -> int:
    if given[:1] == ["help"]:
        given = [*given[1:], "--help"]
    if given and given[0] in {"-h", "--help"}:
        print(_overview())
        return 0
    if given == ["--version"]:
        print(f"otadesk {__version__}")
        return 0
    if not given or given[0] not in COMMANDS:
        return _open_window(given)
    return _run(given[0], given[1:])


def _run(name: str, arguments: list[str]) -> int:
    module = importlib.import_module(COMMANDS[name][0])
    parser = _Parser(prog=f"otadesk {name}", description=_sentence(COMMANDS[name][1]), allow_abbrev=False)
    module.add_arguments(parser, name)
    parser.add_argument("--json", action="store_true", help="print one JSON object to stdout")
    code: int = module.run(parser.parse_args(arguments))
    return code


def _unforeseen(exc: Exception) -> OtadeskError:
    """Say what nobody foresaw, with the place in the code that a report needs."""
    frame = traceback.extract_tb(exc.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    return OtadeskError(
        N_("Error", "Something went wrong that otadesk did not foresee."),
        detail=f"{type(exc).__name__}: {exc} ({place})",
        hint=N_("Error", "Please report it, with the command and these words."),
    )


def _open_window(files: list[str]) -> int:
    for word in files:
        if word.startswith("-"):
            message = N_("Error", "There is no option “{option}”.").of(option=word)
            raise UsageError(message, hint=N_("Error", "“otadesk --help” lists the commands."))
        if not _could_be_file(word):
            message = N_("Error", "There is no command and no file called “{word}”.").of(word=word)
            raise UsageError(message, hint=N_("Error", "“otadesk --help” lists the commands."))
    if not _has_display(os.environ):
        message = N_("Error", "There is no display here to show the window on.")
        raise UsageError(message, hint=N_("Error", "The commands work without one: see “otadesk --help”."))
    window = _window()
    if window is None:
        message = N_("Error", "The window needs Qt, which is not installed here.")
        raise UsageError(message, hint=N_("Error", "The commands work without it: see “otadesk --help”."))
    code: int = window.main(["otadesk", *files])
    return code


def _could_be_file(word: str) -> bool:
    # Not Path.exists, which raises for a name that is too long for a file.
    return os.path.exists(word) or any(sign in word for sign in "/\\.")  # noqa: PTH110


def _has_display(environment: Mapping[str, str]) -> bool:
    """Whether Qt would find a screen: asked beforehand, since Qt answers by ending the process."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _window() -> ModuleType | None:
    """Import the window; the commands never do, because Qt alone takes 0.1 s and is absent on many servers."""
    try:
        window: ModuleType = importlib.import_module("otadesk.desktop.launch").load()
    except ModuleNotFoundError as exc:
        if exc.name and exc.name.partition(".")[0] in {"PySide6", "shiboken6"}:
            return None
        raise
    return window


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:] + "."


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {words}" for name, (_module, words) in COMMANDS.items()]
    return "\n".join(
        [
            "usage: otadesk [FILE ...]            open the window",
            "       otadesk COMMAND [--json] ...  work without it",
            "",
            *lines,
            "",
            "“otadesk COMMAND --help” tells more. OTADESK_HOME moves settings, cache and data.",
            "Exit codes: 0 done; 1 a finding says that it will not install (publish then does nothing,",
            "unless with --force); 2 wrong usage or settings; 3 not a usable IPA; 4 could not connect",
            "or sign in; 5 transfer or server error; 6 published, but the look over HTTPS found a fault",
            "that stops phones; 130 cancelled.",
        ]
    )


class _Parser(argparse.ArgumentParser):
    """Raises UsageError where argparse would print and leave, so that --json holds for wrong usage too."""

    def error(self, message: str) -> None:  # type: ignore[override]  # argparse's never returns; this raises
        usage = " ".join(self.format_usage().split())
        raise UsageError(N_("Error", "The command line is not complete or not right."), detail=f"{message} ({usage})")
