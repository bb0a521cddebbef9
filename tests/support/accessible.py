"""What axe-core finds on a page that keeps people from using it."""

from __future__ import annotations

from importlib.metadata import files
from typing import Any

_RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ["violations"]}).then(
    (found) => done(found.violations.map((one) => [one.id, one.nodes.map((node) => node.html.slice(0, 120))])),
    (error) => done([["axe", [String(error)]]]),
);
"""


def barriers(driver: Any) -> list[Any]:
    """Return the violations on the page that a Selenium driver shows, with everything on it unfolded."""
    driver.execute_script("document.querySelectorAll('details').forEach((node) => { node.open = true; });")
    driver.execute_script(_axe())
    found: list[Any] = driver.execute_async_script(_RUN)
    return found


def _axe() -> str:
    # Found without importing the package, which wants Playwright.
    path = next(file for file in files("axe-playwright-python") or [] if file.name == "axe.min.js")
    return path.read_text(encoding="utf-8")
