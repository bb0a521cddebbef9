"""What a report of a mistake in otadesk says: where it happened and what Python said of it, and nothing of anybody's.

The places are otadesk's own and its libraries'. What an exception says may quote anything, from a host to a tester's
name: there, all that could be a secret, a person, a device, an address or a file is replaced by dots, and so is every
quotation that doesn't look like a name in a program.
"""

from __future__ import annotations

import platform
import re
import threading
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import PurePath
from traceback import FrameSummary, TracebackException

from PySide6 import __version__ as qt_version
from PySide6.QtGui import QGuiApplication

from otadesk import __version__
from otadesk.masks import DOTS, masked, without_people, without_places

LONGEST_WORDS = 2000
"""Of what one exception says."""
MOST_FRAMES = 40
"""Of each traceback: half of them from its beginning, half from its end."""
MOST_CAUSES = 6
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|‘[^’\n]*’")
_IN_A_PROGRAM = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*|[A-Za-z]+:•••|•••[\w.]*|[^\w\s]{0,3}")
_HOMES = frozenset({"site-packages", "dist-packages", "Lib"})
_PYTHON = re.compile(r"python3\.\d+")


def crash_text(error: BaseException, hidden: Iterable[str] = ()) -> str:
    """Return the report; ``hidden`` are names that are known here, of servers, devices, apps and people."""
    names = tuple(hidden)
    where = f"in {threading.current_thread().name}"
    parts = (_part(one, names) for one in islice(_chain(TracebackException.from_exception(error)), MOST_CAUSES))
    return "\n".join((about(), where, "", "\n\nbefore that:\n".join(parts))) + "\n"


def about() -> str:
    """Return what runs here, and on what."""
    screen = QGuiApplication.platformName() or "no screen"
    runs = f"otadesk {__version__}, Python {platform.python_version()}, Qt {qt_version}"
    return f"{runs}\n{platform.platform()}, {screen}"


def place_of(error: BaseException) -> str:
    """Return what tells one mistake from another: what it is, and the innermost place in otadesk."""
    frames = TracebackException.from_exception(error).stack
    own = [frame for frame in frames if "otadesk" in PurePath(frame.filename).parts] or list(frames)
    where = f" ({module_of(own[-1].filename)}:{own[-1].lineno})" if own else ""
    return f"{type(error).__name__}{where}"


def harmless(words: str, names: Iterable[str] = ()) -> str:
    """Return what an exception says without what is somebody's."""
    cut = words[:LONGEST_WORDS]
    kept = without_places(without_people(masked(cut), names))
    plain = _QUOTED.sub(_quotation, kept)
    return plain if len(words) <= LONGEST_WORDS else f"{plain}…"


def _quotation(found: re.Match[str]) -> str:
    begins, words, ends = found[0][0], found[0][1:-1], found[0][-1]
    return found[0] if _IN_A_PROGRAM.fullmatch(words) else f"{begins}{DOTS}{ends}"


def _chain(error: TracebackException) -> Iterator[TracebackException]:
    """Yield an exception and what led to it, the last first; each once."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        hidden = one.__suppress_context__
        causes = (one.__cause__, None if hidden else one.__context__, *(getattr(one, "exceptions", None) or ()))
        waiting += [cause for cause in causes if cause is not None]


def _part(error: TracebackException, names: tuple[str, ...]) -> str:
    frames = list(error.stack)
    if len(frames) > MOST_FRAMES:
        left_out = len(frames) - MOST_FRAMES
        shown = [_frame(frame) for frame in frames[: MOST_FRAMES // 2]]
        shown += [f"  … {left_out} more", *(_frame(frame) for frame in frames[-MOST_FRAMES // 2 :])]
    else:
        shown = [_frame(frame) for frame in frames]
    kind, colon, said = "".join(error.format_exception_only()).strip().partition(": ")
    if not _IN_A_PROGRAM.fullmatch(kind):
        kind, colon, said = "", "", f"{kind}{colon}{said}"
    return "\n".join((*shown, f"{kind}{colon}{harmless(said, names)}"))


def _frame(frame: FrameSummary) -> str:
    line = f"  {module_of(frame.filename)}:{frame.lineno} {frame.name}"
    return f"{line}\n      {frame.line}" if frame.line else line


def module_of(file: str) -> str:
    """Return a module's file below the folder of its package: what lies above tells where somebody keeps things."""
    parts = PurePath(file).parts
    if "otadesk" in parts:
        return "/".join(parts[_last(parts, "otadesk") :])
    homes = [at + 1 for at, part in enumerate(parts[:-1]) if part in _HOMES or _PYTHON.fullmatch(part)]
    return "/".join(parts[homes[-1] :]) if homes else parts[-1] if parts else ""


def _last(parts: tuple[str, ...], name: str) -> int:
    return len(parts) - 1 - parts[::-1].index(name)
