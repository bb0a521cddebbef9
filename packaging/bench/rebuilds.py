"""What a publish sends of a rebuild, and of an upload that broke off, to a real sshd on loopback.

Three successors of a realistic build are published over the first one, each from a computer that has seen none of it;
what arrived is compared byte for byte. Then an upload is cut at 80 %, as when the publisher is killed, and the next
run goes on. The reading beside it all, digests and chunks, is timed by itself.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from measuring import rebuilds
from measuring.server import support
from measuring.table import aligned

from otadesk.errors import Cancelled
from otadesk.ipa.inspect import inspect
from otadesk.progress import BytesSent, CancelToken, Event
from otadesk.publish.publisher import Receipt
from otadesk.publish.scan import Scan
from otadesk.remote.ssh import open_sftp

CUT_AT = 0.8


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, support("sshd").sshd(options=["LogLevel INFO"]) as running:
        here = Path(folder)
        first = rebuilds.write(here / "first.ipa", rebuilds.FIRST)
        rows: list[tuple[str, ...]] = [("", "MB", "changed", "sent", "reused", "s")]
        for number, rebuild in enumerate(rebuilds.REBUILDS):
            world = _world(here / f"{number}", running)
            _publish(world, first, 1)
            path = rebuilds.write(here / "next.ipa", rebuild)
            receipt = _publish(world, path, 2)
            changed = rebuilds.changed_bytes(first, path)
            rows.append(_row(rebuild.title, path, changed, receipt))
        world = _world(here / "cut", running)
        _break_off(world, first)
        rows.append(_row(f"cut at {CUT_AT:.0%}, then again", first, 0, _publish(world, first, 1)))
        print(aligned(rows))
        print(_reading(first))
    return 0


def _world(here: Path, running: Any) -> Any:
    here.mkdir()
    root = running.root / here.name
    root.mkdir()
    return support("world").World(
        root, here, lambda token: open_sftp(running.target(), str(root), running.secrets, token, **running.clean)
    )


def _publish(world: Any, path: Path, computer: int, **how: Any) -> Receipt:
    receipt: Receipt = world.publish(inspect(path), world.computer(computer), **how)
    if world.tester.file(receipt.links.ipa_url).read_bytes() != path.read_bytes():
        sys.exit("What arrived is not what was sent.")
    return receipt


def _break_off(world: Any, path: Path) -> None:
    token, size = CancelToken(), path.stat().st_size

    def hear(event: Event) -> None:
        if isinstance(event, BytesSent) and event.done >= CUT_AT * size:
            token.cancel()

    try:
        _publish(world, path, 1, token=token, listener=hear)
    except Cancelled:
        return
    sys.exit("The upload was over before it could be cut.")


def _row(title: str, path: Path, changed: int, receipt: Receipt) -> tuple[str, ...]:
    size, transfer = path.stat().st_size, receipt.transfer
    small = transfer.bytes_total - size
    shares = (changed / size, (transfer.bytes_sent - small) / size, transfer.bytes_reused / size)
    return (title, f"{size / 1e6:.1f}", *(f"{share:.1%}" for share in shares), f"{transfer.seconds:.2f}")


def _reading(path: Path) -> str:
    started = time.perf_counter()
    with Scan(path, lambda: None) as scan:
        scan.digests()
    seconds = time.perf_counter() - started
    return f"Digests and chunks: {path.stat().st_size / seconds / 1e6:.0f} MB/s"


if __name__ == "__main__":
    sys.exit(main())
