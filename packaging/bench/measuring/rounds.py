"""Clients taking turns: each uploads the same, what arrived is compared byte for byte, and it begins again."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from measuring.clients import OURS, SIGNED_IN, Client, Errand
from measuring.memory import make_ready
from measuring.server import Login
from measuring.table import Outcome, Run, Trouble

CHILD = Path(__file__).with_name("child.py")
MOST_SECONDS = 900.0


def take_turns(
    clients: Sequence[Client],
    login: Login,
    files: Sequence[Path],
    rounds: int,
    begin: Sequence[str] = (),
) -> dict[str, list[Outcome]]:
    """Return each client's outcomes over some rounds, each of which begins with another client.

    ``begin`` is what each client's command begins with.
    """
    outcomes: dict[str, list[Outcome]] = {}
    for client in clients:
        outcomes[client.name] = []
        if client is OURS:
            outcomes[SIGNED_IN] = []
    for number in range(rounds):
        turn = number % len(clients)
        for client in (*clients[turn:], *clients[:turn]):
            for name, outcome in one(client, login, files, begin).items():
                outcomes[name].append(outcome)
    return outcomes


def one(client: Client, login: Login, files: Sequence[Path], begin: Sequence[str]) -> dict[str, Outcome]:
    """Let one client upload the files, and compare what arrived."""
    names = (client.name, SIGNED_IN) if client is OURS else (client.name,)
    if not client.is_here:
        return dict.fromkeys(names, Trouble("not installed"))
    folder = login.root / "incoming"
    folder.mkdir()
    make_ready(login.root, sum(file.stat().st_size for file in files))
    try:
        found = started(client, login, Errand(tuple(files), folder), begin)
        trouble = found.get("trouble", "")
        if not trouble and not all(_arrived(file, folder / file.name) for file in files):
            trouble = "what arrived is not what was sent"
    finally:
        shutil.rmtree(folder)
    if trouble:
        return dict.fromkeys(names, Trouble(trouble))
    return {name: Run(*found[part]) for name, part in zip(names, ("whole", "signed in"), strict=False)}


def _arrived(sent: Path, arrived: Path) -> bool:
    # It takes files for compared that have the same names, sizes and times again; some clients keep a file's time.
    filecmp.clear_cache()
    return arrived.exists() and filecmp.cmp(sent, arrived, shallow=False)


def started(client: Client, login: Login, errand: Errand, begin: Sequence[str]) -> dict[str, Any]:
    """Run a client in a process of its own and return what that prints; nothing of it is left afterwards."""
    lean = ("-I", "-S") if client.program else ()
    command = (*begin, sys.executable, *lean, str(CHILD), json.dumps(client.job(login, errand)))
    # A session of its own, so that also what a client leaves behind can be ended.
    child = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    with child:
        try:
            said, complaint = child.communicate(timeout=MOST_SECONDS)
        except subprocess.TimeoutExpired:
            return {"trouble": f"not done after {MOST_SECONDS:.0f} s"}
        finally:
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGKILL)
    if child.returncode:
        lines = complaint.decode(errors="replace").strip().splitlines()
        return {"trouble": lines[-1] if lines else f"exit code {child.returncode}"}
    result: dict[str, Any] = json.loads(said)
    return result
