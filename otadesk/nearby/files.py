"""Serves the folder of builds: the right types, sensible caching, and never anything that is not meant to be seen."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response
from starlette.staticfiles import NotModifiedResponse, PathLike, StaticFiles
from starlette.types import Scope

FOR_EVER = "max-age=31536000, immutable"
EACH_TIME = "no-cache"
COMMON_HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
MIME_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".plist": "text/xml",
    ".ipa": "application/octet-stream",
    ".mobileconfig": "application/x-apple-aspen-config",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}
_UNKNOWN_TYPE = "application/octet-stream"
_INDEX = "index.html"
_RELEASE_DEPTH = 3  # <app>/<release>/<file>

_WITH_ADDRESSES = {".html", ".plist", ".json"}
_MOST_TEXT_BYTES = 2 * 1024 * 1024

# What no address of a build has: separators of Windows, streams and drives, control signs.
_NEVER_IN_PATH = re.compile(r"[\\:\x00-\x1f\x7f]")
_WINDOWS_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?", re.IGNORECASE)


class SiteFiles(StaticFiles):
    """The folder of builds as an ASGI application; finding files safely, ranges and revalidation are Starlette's.

    Addresses under which this computer was known earlier are replaced by today's in pages and manifests, so that a
    build that was published yesterday installs after the network has given out another address.
    """

    def __init__(self, folder: Path, url: str, earlier_urls: Sequence[str] = ()) -> None:
        super().__init__(directory=folder, html=False, check_dir=False)
        self._moved = [
            (wrap(f"{earlier}/").encode(), wrap(f"{url}/").encode())
            for earlier in earlier_urls
            if earlier != url
            for wrap in (str, lambda text: quote(text, safe=""))
        ]

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer a request; a folder's own address shows its page and nothing else."""
        if scope["method"] not in {"GET", "HEAD"}:
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        raw: str = scope["path"]
        if not _is_plain(raw):
            raise HTTPException(404)
        try:
            response = await to_thread.run_sync(self._find, path, scope)
        except (OSError, ValueError) as exc:  # no right to read it, a name too long, a loop of links
            raise HTTPException(404) from exc
        if response is None:
            raise HTTPException(404)
        return response

    def _find(self, path: str, scope: Scope) -> Response | None:
        raw: str = scope["path"]
        wanted = Path(path, _INDEX) if raw.endswith("/") else Path(path)
        full_path, found = self.lookup_path(str(wanted))
        if found is not None and stat.S_ISREG(found.st_mode):
            return self.file_response(full_path, found, scope)
        if found is not None and Path(full_path, _INDEX).is_file():
            # Without a host, since a client can put any into its request.
            return RedirectResponse(quote(raw) + "/", status_code=301)
        return None

    async def check_config(self) -> None:
        """Leave out Starlette's check: before the first publish there is no folder yet, and so nothing to be found."""

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        """Find a file; what lies outside, or below a dotted name once links and short names are resolved, is not."""
        full_path, found = super().lookup_path(path)
        if found is None or not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
            return "", None
        inside = Path(full_path).relative_to(os.path.realpath(str(self.directory)))
        if any(part.startswith(".") for part in inside.parts):
            return "", None
        return full_path, found

    def file_response(
        self, full_path: PathLike, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """Return a file with its type and with how long it may be kept."""
        suffix = Path(full_path).suffix.lower()
        response = self._with_addresses_of_today(Path(full_path), suffix, stat_result, scope)
        if response is None:
            response = super().file_response(full_path, stat_result, scope, status_code)
        if response.status_code == 200:
            response.headers["content-type"] = MIME_TYPES.get(suffix, _UNKNOWN_TYPE)
        depth = len([part for part in scope["path"].split("/") if part]) + scope["path"].endswith("/")
        response.headers["cache-control"] = FOR_EVER if depth >= _RELEASE_DEPTH else EACH_TIME
        response.headers.update(COMMON_HEADERS)
        return response

    def _with_addresses_of_today(self, path: Path, suffix: str, found: os.stat_result, scope: Scope) -> Response | None:
        """Return a page or manifest in which something had to be replaced, or None."""
        if not self._moved or suffix not in _WITH_ADDRESSES or found.st_size > _MOST_TEXT_BYTES:
            return None
        original = content = path.read_bytes()
        for earlier, today in self._moved:
            content = content.replace(earlier, today)
        if content == original:
            return None
        etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        response = Response(content, headers={"etag": etag})
        if self.is_not_modified(response.headers, Headers(scope=scope)):
            return NotModifiedResponse(response.headers)
        return response


def _is_plain(raw_path: str) -> bool:
    """Whether a path asks for something that can have been published."""
    if _NEVER_IN_PATH.search(raw_path) or "//" in raw_path:
        return False
    parts = [part for part in raw_path.split("/") if part]
    return not any(
        part.startswith(".") or part.endswith((".", " ")) or _WINDOWS_DEVICE.fullmatch(part) for part in parts
    )
