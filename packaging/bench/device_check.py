"""What “Is my device included?” costs: the publisher, who hashes each device, and the tester, who hashes one.

The publisher's part is timed as a publish does it, the tester's in the browsers' own engines, WebKit's being that of
every iPhone. No phone is here, so the last column says what one is allowed to take: that it is ten times as slow as
this computer, and still answers within the budget.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from otadesk.site.device_check import device_check

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))
from support.served import served
from support.webdriver import chromium, webkit
from support.xvfb import screen

DEVICES = (1, 20, 100)
ROUNDS = 7
SLOWER = 10
BUDGET_SECONDS = 1.0
HASH = """
const [salt, iterations, rounds, done] = arguments;
const secret = new TextEncoder().encode("00008030-001A2B3C4D5E6F70");
const slow = {name: "PBKDF2", hash: "SHA-256", salt: new TextEncoder().encode(salt), iterations};
(async () => {
    const took = [];
    for (let round = 0; round < rounds; round += 1) {
        const begun = performance.now();
        const key = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveBits"]);
        await crypto.subtle.deriveBits(slow, key, 40);
        took.push((performance.now() - begun) / 1000);
    }
    return took;
})().then(done);
"""


@contextmanager
def browsers(folder: Path) -> Iterator[dict[str, Any]]:
    """Run both on a page of this computer, where scripts may hash."""
    (folder / "www").mkdir()
    with served(folder / "www") as web, screen() as display, chromium(folder / "chromium") as one:
        (web.folder / "page.html").write_text("<!doctype html><title>x</title>", encoding="ascii")
        with webkit(folder, display.display) as other:
            drivers = {"WebKit": other, "Chromium": one.driver}
            for driver in drivers.values():
                driver.set_script_timeout(60)
                driver.get(f"{web.url}/page.html")
            yield drivers


def main() -> int:
    """Print the table; 1 where a phone would be over its budget."""
    over = False
    heads = f"{'devices':>7}  {'iterations':>10}  {'publisher':>10}  {'WebKit':>8}  {'Chromium':>8}"
    print(f"{heads}  a phone, {SLOWER}× slower")
    with tempfile.TemporaryDirectory() as place, browsers(Path(place)) as drivers:
        for count in DEVICES:
            begun = time.perf_counter()
            check = device_check([f"{number:08X}-{number:016X}" for number in range(count)], b"s" * 16)
            publisher = time.perf_counter() - begun
            assert check is not None  # noqa: S101 - there are devices
            took = {
                name: statistics.median(driver.execute_async_script(HASH, "s" * 16, check.iterations, ROUNDS))
                for name, driver in drivers.items()
            }
            phone = SLOWER * max(took.values())
            over = over or phone > BUDGET_SECONDS
            print(
                f"{count:>7}  {check.iterations:>10,}  {publisher:>8.2f} s  {took['WebKit']:>6.3f} s"
                f"  {took['Chromium']:>6.3f} s  {phone:.2f} s of {BUDGET_SECONDS:g} s"
            )
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
