"""The way in for everybody else, and what it costs to import."""

from __future__ import annotations

import subprocess
import sys

from support.sshd import sshd

from otadesk.progress import CancelToken
from otadesk.remote.destination import Destination
from otadesk.remote.ssh import Secrets, Stage, open_sftp, pin


def test_importing_the_way_in_imports_neither_paramiko_nor_cryptography() -> None:
    program = "import sys, otadesk.remote.ssh; print([m for m in ('paramiko', 'cryptography') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_opening_ends_with_the_stage_of_the_files() -> None:
    stages: list[Stage] = []
    with sshd() as server:
        place: Destination = open_sftp(
            server.target(),
            str(server.root),
            Secrets(),
            CancelToken(),
            on_stage=lambda stage, _host: stages.append(stage),
            **server.clean,
        )
        place.close()
    assert stages[-1] == "files"


def test_pin_is_written_as_profiles_hold_it() -> None:
    assert pin("::1", 22, "SHA256:abc") == "[::1]:22 SHA256:abc"
