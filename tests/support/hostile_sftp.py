"""An SFTP server that breaks the protocol in a chosen way, run by a real sshd as its subsystem."""

from __future__ import annotations

import sys
from pathlib import Path

PROGRAM = """\
import struct, sys, time

behaviour = sys.argv[1]
out, inp = sys.stdout.buffer, sys.stdin.buffer


def say(body):
    out.write(struct.pack(">I", len(body)) + body)
    out.flush()


def string(raw):
    return struct.pack(">I", len(raw)) + raw


def hear():
    head = inp.read(4)
    if len(head) < 4:
        sys.exit(0)
    return inp.read(struct.unpack(">I", head)[0])


if behaviour == "text first":
    print("Welcome to this server! Your quota is fine.", flush=True)
hear()
if behaviour == "no answer":
    sys.exit(1)
if behaviour == "huge packet":
    out.write(b"\\x7f\\xff\\xff\\xff")
    out.flush()
    hear()
if behaviour == "short packet":
    say(b"\\x02\\x00")
say(b"\\x02" + struct.pack(">I", 2 if behaviour == "old version" else 3))
while True:
    request = hear()
    kind, number = request[0], request[1:5]
    if behaviour == "wrong number":
        say(bytes([102]) + b"\\xff\\xff\\xff\\xff" + string(b"h"))
    elif behaviour == "wrong kind":
        say(bytes([105]) + number + struct.pack(">I", 0))
    elif behaviour == "huge packet later":
        out.write(b"\\x7f\\xff\\xff\\xff")
        out.flush()
    elif behaviour == "status cut short":
        say(bytes([101]) + number + b"\\x00")
    elif behaviour == "hang up later":
        sys.exit(0)
    elif kind == 16 and behaviour == "no login folder":
        say(bytes([101]) + number + struct.pack(">I", 3) + string(b"who are you") + string(b""))
    elif kind == 16:
        say(bytes([104]) + number + struct.pack(">I", 0))
    elif kind == 12:
        say(bytes([104]) + number + struct.pack(">I", 1) + string(b"../../etc") + string(b"") + struct.pack(">I", 0))
    elif kind == 11:
        say(bytes([102]) + number + string(b"h"))
    else:
        say(bytes([101]) + number + struct.pack(">I", 0) + string(b"") + string(b""))
"""


def hostile_subsystem(folder: Path, behaviour: str) -> str:
    """Write the program and return the line of sshd_config that runs it."""
    program = folder / "hostile.py"
    program.write_text(PROGRAM, encoding="utf-8")
    script = folder / "hostile.sh"
    script.write_text(f"#!/bin/sh\nexec {sys.executable} {program} '{behaviour}'\n", encoding="utf-8")
    script.chmod(0o755)
    return f"Subsystem sftp {script}"
