"""A publisher in a process of its own, which can be killed: prints a line for each event, then waits for a go-ahead.

python -m support.lone_publisher <facts in JSON>
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from otadesk.ipa.inspect import inspect
from otadesk.progress import CancelToken, Event
from otadesk.publish.places import Place
from otadesk.publish.publisher import publish
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.ssh import Secrets, SshTarget, open_sftp

TESTS = Path(__file__).resolve().parents[1]


def start(facts: dict[str, Any]) -> subprocess.Popen[str]:
    """Start one with these facts: ``package``, ``target``, ``home``, ``root``, ``url``, ``owner``, ``locks``."""
    return subprocess.Popen(
        (sys.executable, "-m", "support.lone_publisher", json.dumps(facts)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": f"{TESTS}:{TESTS.parent}"},
    )


def main(facts: dict[str, Any]) -> None:
    """Publish, one event at a time."""

    def hear(event: Event) -> None:
        sys.stdout.write(f"{type(event).__name__}\n")
        sys.stdout.flush()
        sys.stdin.readline()

    clean: dict[str, Any] = {"ssh_config": None, "known_hosts": (), "environment": {"HOME": facts["home"]}}
    target = SshTarget(**{**facts["target"], "host_keys": tuple(facts["target"]["host_keys"])})
    place = Place(
        "place",
        "Staging",
        facts["url"],
        private=False,
        keep=0,
        ca_file="",
        device_check=False,
        open=lambda token: open_sftp(target, facts["root"], Secrets(), token, **clean),
    )
    surroundings = Surroundings(owner=facts["owner"], locks=Path(facts["locks"]), pauses=())
    package = inspect(Path(facts["package"]))
    publish(package, place, surroundings=surroundings, token=CancelToken(), listener=hear, look=False)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
