"""One transfer by one client, in a process of its own, and what it took; started by ``rounds``, prints JSON.

A command is timed from its start to its end. What runs in Python is timed from before it signs in until it has signed
off, without the start of Python and the imports: it belongs to programs that run already. Its processor time is of
the same span, and its memory is the peak above that of the same process before it signed in. A command's memory is
the peak of the largest of its processes.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any


def peak_kib() -> int:
    """Return the peak of this program's memory; ru_maxrss would count what its parent had when it was forked."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


class Watch:
    """Clock, processor time and memory from when it is made."""

    def __init__(self) -> None:
        self._memory, self._cpu, self._clock = peak_kib(), self._used(), time.perf_counter()

    @staticmethod
    def _used() -> float:
        used = resource.getrusage(resource.RUSAGE_SELF)
        return used.ru_utime + used.ru_stime

    def read(self) -> list[float]:
        """Return what has passed and what was taken, as the fields of a Run."""
        return [time.perf_counter() - self._clock, self._used() - self._cpu, peak_kib() - self._memory]


def command(job: dict[str, Any]) -> dict[str, Any]:
    """Run a program."""
    with open(os.memfd_create("input"), "w+b") as given, open(os.memfd_create("output"), "w+b") as output:  # noqa: PTH123 - descriptors
        given.write(job["input"].encode())
        given.seek(0)
        started = time.perf_counter()
        program = subprocess.Popen(
            job["command"], stdin=given, stdout=output, stderr=subprocess.STDOUT, env=job["environment"]
        )
        _, status, used = os.wait4(program.pid, 0)
        taken = time.perf_counter() - started
        output.seek(0)
        said = output.read().decode(errors="replace").strip().splitlines()
    code = program.returncode = os.waitstatus_to_exitcode(status)
    if code:
        return {"trouble": f"exit code {code}: {said[-1] if said else 'nothing said'}"}
    return {"whole": [taken, used.ru_utime + used.ru_stime, used.ru_maxrss]}


def paramiko_put(job: dict[str, Any]) -> dict[str, Any]:
    """Put files with paramiko as everyone writes it."""
    import paramiko  # noqa: PLC0415 - each child imports what it measures alone

    watch = Watch()
    with paramiko.SSHClient() as client:
        client.load_host_keys(job["known_hosts"])
        client.connect(
            job["host"],
            job["port"],
            job["user"],
            key_filename=job["key"],
            allow_agent=False,
            look_for_keys=False,
        )
        with client.open_sftp() as sftp:
            for file in job["files"]:
                sftp.put(file, f"{job['folder']}/{Path(file).name}")
    return {"whole": watch.read()}


def otadesk(job: dict[str, Any]) -> dict[str, Any]:
    """Upload with otadesk: a large file in pieces, or several small files."""
    # Also what otadesk imports only once it is needed.
    from otadesk.progress import CancelToken  # noqa: PLC0415 - each child imports what it measures alone
    from otadesk.publish import pieces  # noqa: F401, PLC0415 - the same
    from otadesk.remote import assembly, session, sftp, ssh  # noqa: F401, PLC0415 - the same

    if job["channels"]:
        assembly.CHANNELS = job["channels"]
    target = ssh.SshTarget(
        host=job["host"],
        port=job["port"],
        user=job["user"],
        sign_in="key",
        key_file=job["key"],
        host_keys=(ssh.pin(job["host"], job["port"], job["fingerprint"]),),
    )
    environment = {"HOME": job["home"]}
    watch = Watch()
    destination = ssh.open_sftp(
        target,
        job["folder"],
        ssh.Secrets(),
        CancelToken(),
        ssh_config=None,
        known_hosts=(),
        environment=environment,
    )
    try:
        signed_in = Watch()
        if job["large"]:
            carry_large(destination, Path(job["files"][0]))
        else:
            carry_small(destination, [Path(file) for file in job["files"]])
        after = signed_in.read()
    finally:
        destination.close()
    return {"whole": watch.read(), "signed in": after}


def carry_large(destination: Any, file: Path) -> None:
    """Send one file in pieces as large as a publish's, each written down in a journal."""
    from otadesk.publish.pieces import MOST_BYTES  # noqa: PLC0415 - each child imports what it measures alone
    from otadesk.remote.feed import Feed, Journal, Piece  # noqa: PLC0415 - the same

    size = file.stat().st_size
    pieces = [Piece(offset, min(MOST_BYTES, size - offset)) for offset in range(0, size, MOST_BYTES)]
    destination.make_ready()
    destination.assemble(file.name, file, Feed(pieces, journal=Journal(f"{file.name}.journal", 0, lambda _: bytes(32))))


def carry_small(destination: Any, files: list[Path]) -> None:
    """Send several files side by side, as a publish sends those of a page."""
    from otadesk.remote.operations import Write, good  # noqa: PLC0415 - each child imports what it measures alone

    good(destination.together(*(Write(file.name, file.read_bytes()) for file in files)))


KINDS = {"command": command, "paramiko": paramiko_put, "otadesk": otadesk}


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    print(json.dumps(KINDS[given["kind"]](given)))
