"""Fetches uv, the installer that knows the lock file, in one version and checked against its digest.

uv is a single program inside a wheel. Where Python has pip, pip fetches that wheel, since it knows the machine's own
settings of mirrors, proxies and certificates; a bare Python fetches it by itself from the index's plain page (PEP 503).
"""

from __future__ import annotations

import base64
import hashlib
import html
import http.client
import os
import platform
import re
import shutil
import ssl
import stat
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from collections.abc import Mapping
from pathlib import Path

from development.needs import DEBIAN_ROOTS
from development.places import tools
from development.report import Problem, say

VERSION = "0.13.9"

# Of each platform: the wheel's tag and its SHA-256. Those of Linux hold a static program, which runs on musl as well.
WHEELS = {
    "linux-x86_64": (
        "manylinux_2_17_x86_64.manylinux2014_x86_64",
        "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19",
    ),
    "linux-aarch64": (
        "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64",
        "5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe",
    ),
    "darwin-x86_64": ("macosx_10_12_x86_64", "c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5"),
    "darwin-arm64": ("macosx_11_0_arm64", "66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63"),
    "win32-amd64": ("win_amd64", "6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b"),
    "win32-arm64": ("win_arm64", "eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273"),
}

# Settings that name the package index, the most particular first.
INDEX_SETTINGS = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL")
PYPI = "https://pypi.org/simple"
TRIES = 3
SECONDS_TO_ANSWER = 60


def configured_index(environment: Mapping[str, str]) -> str | None:
    """Return the package index that the environment names instead of PyPI, if it does."""
    named = (environment.get(setting, "").strip() for setting in INDEX_SETTINGS)
    return next((url.rstrip("/") for url in named if url and url.rstrip("/") != PYPI), None)


def find(environment: Mapping[str, str]) -> Path:
    """Return the pinned uv: the one fetched before, the same version on the path, or a fresh one.

    Raises Problem when it cannot be fetched or is not what was pinned.
    """
    name = "uv.exe" if os.name == "nt" else "uv"
    kept = tools() / f"uv-{VERSION}" / name
    if kept.exists():
        return kept
    own = shutil.which("uv", path=environment.get("PATH"))
    if own and _version(own) == VERSION:
        return Path(own)
    tag, digest = _wheel()
    file_name = f"uv-{VERSION}-py3-none-{tag}.whl"
    say(f"Fetching uv {VERSION}, which installs what otadesk is built on")
    with tempfile.TemporaryDirectory(dir=tools()) as scratch:
        wheel = _fetch_with_pip(Path(scratch), file_name, digest) or _fetch(Path(scratch), file_name, environment)
        found = hashlib.sha256(wheel.read_bytes()).hexdigest()
        if found != digest:
            raise Problem(
                f"The file {file_name} from the package index is not the one that otadesk was tested with.",
                f"Its SHA-256 is {found}, not {digest}. Nothing of it was run. Ask whoever runs the index.",
            )
        program = Path(scratch) / name
        with zipfile.ZipFile(wheel) as archive:
            program.write_bytes(archive.read(f"uv-{VERSION}.data/scripts/{name}"))
        program.chmod(program.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
        kept.parent.mkdir(exist_ok=True)
        program.replace(kept)
    return kept


def _version(program: str) -> str | None:
    answer = subprocess.run((program, "--version"), capture_output=True, text=True)
    words = answer.stdout.split()
    return words[1] if answer.returncode == 0 and len(words) > 1 else None


def _wheel() -> tuple[str, str]:
    key = f"{sys.platform}-{platform.machine().lower()}"
    if key not in WHEELS:
        raise Problem(
            f"otadesk does not know how to set itself up on {key}.",
            f"Install uv {VERSION} yourself so that it is on the path, then type the same command again.",
        )
    return WHEELS[key]


def _fetch_with_pip(folder: Path, file_name: str, digest: str) -> Path | None:
    """Return the wheel as pip fetched it, or nothing when pip is absent or could not."""
    requirements = folder / "requirements.txt"
    requirements.write_text(f"uv=={VERSION} --hash=sha256:{digest}\n", encoding="utf-8")
    options = ("--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes")
    command = (sys.executable, "-m", "pip", "download", *options, f"--dest={folder}", f"--requirement={requirements}")
    # Whatever pip has to say, the road without pip says it again in one sentence.
    if subprocess.run(command, capture_output=True).returncode != 0:
        return None
    wheel = folder / file_name
    return wheel if wheel.exists() else None


def _fetch(folder: Path, file_name: str, environment: Mapping[str, str]) -> Path:
    """Return the wheel as this Python fetched it from the index."""
    page_url = f"{configured_index(environment) or PYPI}/uv/"
    try:
        page = _read(page_url).decode("utf-8")
        link = re.search(rf'href="([^"#]*{re.escape(file_name)})[#"]', page)
        if link is None:
            raise Problem(f"The package index at {_without_password(page_url)} does not have {file_name}.")
        wheel = folder / file_name
        wheel.write_bytes(_read(urllib.parse.urljoin(page_url, html.unescape(link[1]))))
    except (OSError, http.client.HTTPException) as exc:
        raise Problem(
            f"uv could not be fetched from {_without_password(page_url)}: {exc}",
            "Check the network. Settings that count are HTTPS_PROXY, SSL_CERT_FILE and UV_DEFAULT_INDEX.",
        ) from exc
    return wheel


def _read(url: str) -> bytes:
    """Return what lies at an address, with the name and password that it may carry, trying again when cut off."""
    parts = urllib.parse.urlsplit(url)
    # The address is the index's, which is the user's own setting, so S310's warning of odd schemes does not apply.
    request = urllib.request.Request(_without_password(url))  # noqa: S310
    request.add_header("Accept", "application/vnd.pypi.simple.v1+html, text/html;q=0.5, */*;q=0.1")
    if parts.username:
        pair = f"{urllib.parse.unquote(parts.username)}:{urllib.parse.unquote(parts.password or '')}"
        request.add_header("Authorization", "Basic " + base64.b64encode(pair.encode()).decode())
    context = ssl.create_default_context()
    if DEBIAN_ROOTS.exists() and not os.environ.get("SSL_CERT_FILE"):
        # A bare Debian's OpenSSL looks where only its own package makes a link.
        context.load_verify_locations(DEBIAN_ROOTS)
    for left in reversed(range(TRIES)):
        try:
            with urllib.request.urlopen(request, timeout=SECONDS_TO_ANSWER, context=context) as answer:  # noqa: S310
                content: bytes = answer.read()
                return content
        except urllib.error.HTTPError as answer:
            # The index would only say 404 again; the error is a connection too, and holds it open.
            answer.close()
            raise
        except (OSError, http.client.HTTPException):
            if left == 0:
                raise
    raise AssertionError


def _without_password(url: str) -> str:
    parts = urllib.parse.urlsplit(url)
    return urllib.parse.urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
