"""What the commands print: results to stdout, progress and errors to stderr, secrets and control characters never."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, TextIO

from otadesk.errors import OtadeskError
from otadesk.phrases import N_
from otadesk.progress import BytesSent, Event, LineLost, StepFinished, StepStarted
from otadesk.site import qr

_STEPS = {
    "connect": "Connecting",
    "upload": "Uploading",
    "confirm": "Confirming the copy",
    "switch": "Switching over",
    "probe": "Looking as a phone would",
}


class OutputError(OtadeskError):
    """Standard output takes no more, as on a full disk: it can't be told there either."""

    code = "output"

    def __init__(self, cause: OSError) -> None:
        super().__init__(N_("Error", "The output can’t be written."), detail=cause.strerror or str(cause))


def make_streams_robust() -> None:
    """Let names from an IPA print on any terminal: what it can't show becomes a question mark, not a crash.

    A stream that was closed before otadesk started, which Python gives as None, reads and writes nothing.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_RDWR)
            # It stays open to the very end, like the stream that it stands for.
            setattr(sys, name, open(nothing, mode, encoding="utf-8", closefd=False))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def silence_stdout() -> None:
    """Point stdout nowhere, so that the interpreter's last flush of a closed pipe is quiet."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def finish(code: int) -> int:
    """Write out what is still held back and return the exit code: another one where a disk took no more of it."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        silence_stdout()
    except OSError as exc:
        silence_stdout()
        error = OutputError(exc)
        print_error(error, as_json=False)
        return code or error.exit_code
    return code


def print_code(text: str, *, end: str = "\n") -> None:
    """Print a QR code: in the terminal's colours, and with letters where its encoding has no blocks."""
    try:
        "█▀▄".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        drawn = qr.letters(text)
    else:
        drawn = qr.terminal(text, colour=sys.stdout.isatty())
    _out(drawn, end=end)


def safe(text: object) -> str:
    """Return text for a terminal: control characters, which could move its cursor or colour it, become ``�``."""
    return "".join(sign if sign.isprintable() or sign in "\n\t" else "�" for sign in str(text))


def print_json(value: Mapping[str, Any]) -> None:
    """Print the one JSON object of a command, ASCII only, so that it survives every terminal's encoding."""
    _out(json.dumps(value, indent=2, ensure_ascii=True))


def print_lines(lines: Iterable[str]) -> None:
    """Print text for people; a name with a line break in it makes no line of its own."""
    for line in lines:
        _out(safe(line).replace("\n", " "))


def print_error(error: OtadeskError, *, as_json: bool) -> None:
    """Print an error: as JSON to stdout where that was asked for, else as sentences to stderr."""
    if as_json and not isinstance(error, OutputError):
        print_json({"schema": 1, "error": error_json(error)})
        return
    print(safe(f"otadesk: {error.title}"), file=sys.stderr)
    for more in (error.detail, str(error.hint)):
        if more:
            print(safe(f"  {more}"), file=sys.stderr)


def _out(text: str, *, end: str = "\n") -> None:
    try:
        print(text, end=end)
    except BrokenPipeError:
        raise
    except OSError as exc:
        raise OutputError(exc) from exc


def error_json(error: OtadeskError) -> dict[str, str]:
    """Return an error as --json tells it."""
    return {"code": error.code, "title": str(error.title), "detail": error.detail, "hint": str(error.hint)}


def iso(moment: datetime | None) -> str | None:
    """Return a date as ISO 8601 in UTC, or None."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


class ProgressLine:
    """Tells on stderr how far the work is: one line that renews itself on a terminal, a line a step elsewhere."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._renews = self._stream.isatty()
        self._step = ""

    def __call__(self, event: Event) -> None:
        """Tell one event."""
        match event:
            case StepStarted(step=step):
                self._step = _STEPS[step]
                self._write(self._step + "…")
            case BytesSent(done=done, total=total, rate=rate, seconds_left=left, reused=reused) if (
                self._renews and total
            ):
                rest = "" if left is None else f", {left:.0f} s left"
                saved = f", {reused / total:.0%} was there already" if reused else ""
                self._write(f"{self._step}: {done / total:.0%} at {rate / 1e6:.1f} MB/s{rest}{saved}")
            case LineLost(seconds=seconds):
                self._write(f"{self._step}: the connection broke; trying again in {seconds:.0f} s", final=True)
            case StepFinished(note=note):
                self._write(f"{self._step}: done" + (f" ({note})" if note else ""), final=True)
            case _:
                pass

    def _write(self, text: str, *, final: bool = False) -> None:
        if self._renews:
            print("\r\x1b[K" + safe(text), end="\n" if final else "", file=self._stream, flush=True)
        elif final:
            print(safe(text), file=self._stream, flush=True)
