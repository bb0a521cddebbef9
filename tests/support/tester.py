"""What a tester would get right now: the page is followed to the last byte, and anything that is broken fails."""

from __future__ import annotations

import hashlib
import plistlib
from dataclasses import dataclass
from pathlib import Path

import html5lib

from otadesk.site.link import manifest_url_of
from otadesk.site.manifest import CHUNK_BYTES


@dataclass(frozen=True)
class Tester:
    """Looks at the folder ``root`` as a web server would serve it under ``url``."""

    root: Path
    url: str

    def sees(self, app_folder: str) -> str | None:
        """Return the release that the app's page installs, or None where there is no page or no build on it."""
        page = self.root / app_folder / "index.html"
        if not page.exists():
            return None
        tree = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        button = next((node for node in tree.iter("a") if node.get("id") == "button"), None)
        if button is None:
            return None
        manifest_file = self.file(manifest_url_of(button.attrib["href"]))
        item = plistlib.loads(manifest_file.read_bytes())["items"][0]
        package, *images = item["assets"]
        content = self.file(package["url"]).read_bytes()
        chunks = [content[start : start + CHUNK_BYTES] for start in range(0, len(content), CHUNK_BYTES)]
        assert [hashlib.sha256(chunk).hexdigest() for chunk in chunks] == package["sha256s"]
        assert [hashlib.md5(chunk).hexdigest() for chunk in chunks] == package["md5s"]  # noqa: S324 - Apple's format
        for image in images:
            assert self.file(image["url"]).read_bytes().startswith(b"\x89PNG")
        for node in tree.iter("img"):
            assert (page.parent / node.attrib["src"]).is_file()
        return manifest_file.parent.name

    def file(self, address: str) -> Path:
        """Return the file that an address leads to; it must lie in the root and be there."""
        assert address.startswith(self.url + "/")
        file = self.root / address[len(self.url) + 1 :]
        assert file.is_file(), f"404: {address}"
        return file

    def app_folders(self) -> list[str]:
        """Return the names in the root that are not hidden."""
        return sorted(entry.name for entry in self.root.iterdir() if not entry.name.startswith("."))

    def leftovers(self) -> list[str]:
        """Return workspaces and claims that nobody cleaned up."""
        return sorted(
            str(path.relative_to(self.root))
            for path in self.root.rglob(".*")
            if not path.name.startswith((".withdrawn-", ".log-"))
        )
