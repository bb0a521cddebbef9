"""What ``~/.ssh/config`` says about a host, read as OpenSSH reads it.

The first value that applies wins, except for key and certificate files, which add up. Include is followed where it
stands, inside a Host block too. paramiko's own reader knows neither Include nor relative order across files.
See ssh_config(5).
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from glob import glob
from pathlib import Path

from otadesk.errors import ConnectError, said
from otadesk.phrases import N_

DEEPEST_INCLUDE = 16
"""OpenSSH's own limit."""
MATCH_EXEC_SECONDS = 10.0
REPEATED = frozenset({"identityfile", "certificatefile"})
CRITERIA = frozenset({"host", "originalhost", "user", "localuser", "exec"})
MATCH_WORDS_WITHOUT_VALUE = frozenset({"all", "canonical", "final"})


Aliases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HostSettings:
    """The values that apply to one host, keywords in lower case, in the order in which they were found."""

    values: Mapping[str, tuple[str, ...]]

    def first(self, keyword: str, default: str = "") -> str:
        """Return the value of a keyword, or ``default`` where nothing sets it."""
        found = self.values.get(keyword.lower())
        return found[0] if found else default

    def all(self, keyword: str) -> tuple[str, ...]:
        """Return all values of a keyword that adds up."""
        return self.values.get(keyword.lower(), ())

    def is_on(self, keyword: str) -> bool:
        """Whether a yes-or-no keyword says yes."""
        return self.first(keyword).lower() in {"yes", "true"}


def look_up(
    alias: str,
    files: tuple[Path, ...],
    *,
    user: str = "",
    local_user: str = "",
    home: Path,
    run: Callable[[str], bool] | None = None,
) -> HostSettings:
    """Return what the files, in order, say about ``alias``; files that don't exist say nothing.

    ``user`` is the remote user where the caller has chosen one. ``run`` decides ``Match exec`` (by default a shell
    that the file's owner wrote the command for). Raises ConnectError for a file that can't be understood.
    """
    reader = _Reader(alias, user, local_user, home, run or _succeeds)
    for file in files:
        reader.read(file.expanduser(), active=True, depth=0)
    return HostSettings({keyword: tuple(values) for keyword, values in reader.values.items()})


def aliases(files: tuple[Path, ...], *, home: Path) -> Aliases:
    """Return every name that a Host line gives without ``*``, ``?`` and ``!``, in the order of the files.

    Includes are followed wherever they stand. Raises ConnectError for a file that can't be understood.
    """
    reader = _Reader("", "", "", home, lambda _command: False)
    found: dict[str, None] = {}

    def read(file: Path, depth: int) -> None:
        if depth > DEEPEST_INCLUDE:
            raise _unreadable(file, "files include each other too deeply")
        for number, keyword, argument in _lines(file):
            words = _words(file, number, argument) if keyword in {"host", "include"} else []
            if keyword == "host":
                found.update(dict.fromkeys(word for word in words if word and not set(word) & set("*?!")))
            elif keyword == "include":
                for included in (path for pattern in words for path in reader.included(pattern)):
                    read(included, depth + 1)

    for file in files:
        read(file.expanduser(), 0)
    return tuple(found)


def matches(patterns: list[str], name: str) -> bool:
    """Whether a name matches a list of patterns with ``*`` and ``?``, none of which says ``!`` to it."""
    hit = False
    for pattern in patterns:
        if fnmatchcase(name, _as_glob(pattern.removeprefix("!"))):
            if pattern.startswith("!"):
                return False
            hit = True
    return hit


def host_matches(patterns: list[str], host: str) -> bool:
    """Whether a host's name matches, upper and lower case being the same; a Host line is stricter than that."""
    return matches([pattern.lower() for pattern in patterns], host.lower())


def _as_glob(pattern: str) -> str:
    """Return the pattern for fnmatch: ssh knows only ``*`` and ``?``: a bracket stands for itself."""
    return pattern.replace("[", "[[]")


@dataclass(slots=True)
class _Reader:
    alias: str
    user: str
    local_user: str
    home: Path
    run: Callable[[str], bool]
    values: dict[str, list[str]] = field(default_factory=dict)

    def read(self, file: Path, *, active: bool, depth: int) -> None:
        """Take in what applies; ``active`` says whether the block that includes this file applies."""
        if depth > DEEPEST_INCLUDE:
            raise _unreadable(file, "files include each other too deeply")
        applies = active
        for number, keyword, argument in _lines(file):
            if keyword == "host":
                applies = active and matches(_words(file, number, argument), self.alias)
            elif keyword == "match":
                applies = active and self._match(file, number, argument)
            elif keyword == "include":
                for pattern in _words(file, number, argument):
                    for included in self.included(pattern):
                        self.read(included, active=applies, depth=depth + 1)
            elif applies:
                self._take(file, number, keyword, argument)

    def _take(self, file: Path, number: int, keyword: str, argument: str) -> None:
        # ProxyCommand is handed to a shell as it stands; everything else is one word here.
        value = argument if keyword == "proxycommand" else " ".join(_words(file, number, argument))
        held = self.values.setdefault(keyword, [])
        if not held or (keyword in REPEATED and value not in held):
            held.append(value)

    def included(self, pattern: str) -> list[Path]:
        """Return the files that an Include names."""
        path = Path(str(self.home) + pattern[1:]) if pattern.startswith("~/") else Path(pattern)
        if not path.is_absolute():
            path = self.home / ".ssh" / path
        return [Path(found) for found in sorted(glob(str(path)))]  # noqa: PTH207 - Path.glob refuses absolute patterns

    def _match(self, file: Path, number: int, argument: str) -> bool:
        """Evaluate a Match line; what otadesk doesn't know doesn't apply."""
        words = _words(file, number, argument)
        result = True
        while words:
            word = words.pop(0).lower()
            negated = word.startswith("!")
            word, equals, value = word.removeprefix("!").partition("=")
            if word in MATCH_WORDS_WITHOUT_VALUE:
                # canonical and final belong to a second pass over the files, which otadesk doesn't make.
                hit = word == "all"
            else:
                if not equals:
                    if not words:
                        raise _unreadable(file, f"line {number}: Match {word} needs a value")
                    value = words.pop(0)
                if word not in CRITERIA:
                    return False
                hit = result and self._criterion(word, value)
            result = result and hit != negated
        return result

    def _criterion(self, word: str, value: str) -> bool:
        patterns = value.split(",")
        if word == "host":
            return host_matches(patterns, self.values.get("hostname", [self.alias])[0].replace("%h", self.alias))
        if word == "originalhost":
            return host_matches(patterns, self.alias)
        if word == "user":
            return matches(patterns, self.user or self.values.get("user", [self.local_user])[0])
        if word == "localuser":
            return matches(patterns, self.local_user)
        tokens = {"h": self.values.get("hostname", [self.alias])[0], "n": self.alias, "u": self.local_user}
        tokens |= {"r": self.user or self.values.get("user", [self.local_user])[0], "d": str(self.home)}
        tokens |= {"p": self.values.get("port", ["22"])[0]}
        return self.run(expand(value, tokens))


def expand(text: str, tokens: Mapping[str, str]) -> str:
    """Replace ``%x`` tokens, ``%%`` by one percent sign; unknown tokens stay as they are."""
    return re.sub(r"%(.)", lambda found: "%" if found[1] == "%" else tokens.get(found[1], found[0]), text)


def _lines(file: Path) -> Iterator[tuple[int, str, str]]:
    """Yield line number, keyword in lower case and the rest of each line that says something."""
    try:
        text = file.read_text(encoding="utf-8", errors="surrogateescape")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return
    except OSError as exc:
        raise _unreadable(file, said(exc)) from exc
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        found = re.match(r"\"?([A-Za-z0-9]+)\"?(?:\s*=\s*|\s+)(.*)$", line)
        if not found or not found[2]:
            raise _unreadable(file, f"line {number} has no value: {line[:60]}")
        yield number, found[1].lower(), found[2].strip()


def _words(file: Path, number: int, argument: str) -> list[str]:
    """Split a value as ssh does: spaces, quotes of both kinds, a comment after ``#``, which may hold any quotes.

    A backslash takes the sense from a quote, from a backslash and, outside quotes, from a space; before everything
    else it is part of a Windows path (argv_split in OpenSSH's misc.c).
    """
    words: list[str] = []
    at, quote, inside = 0, "", False
    while at < len(argument) and (inside or argument[at] != "#"):
        letter, following = argument[at], argument[at + 1 : at + 2]
        at += 1
        if not quote and letter in " \t":
            inside = False
            continue
        if not inside:
            words.append("")
            inside = True
        if letter == "\\" and following and following in ("'\"\\" if quote else "'\"\\ "):
            words[-1] += following
            at += 1
        elif letter == quote or (not quote and letter in "'\""):
            quote = "" if quote else letter
        else:
            words[-1] += letter
    if quote:
        raise _unreadable(file, f"line {number}: no closing quotation mark")
    return words


def _succeeds(command: str) -> bool:
    """Run a ``Match exec`` command, which ssh itself would run too."""
    try:
        done = subprocess.run(  # noqa: S602 - the user's own command, written for a shell, in a file ssh trusts
            command,
            shell=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=MATCH_EXEC_SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def _unreadable(file: Path, reason: str) -> ConnectError:
    return ConnectError(
        N_("Error", "The SSH settings in “{file}” can’t be read.").of(file=file),
        detail=reason,
        hint=N_("Error", "Correct the file; “ssh -G host” shows how ssh reads it."),
    )
