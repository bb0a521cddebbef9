"""Real web servers for tests: nginx, Apache and Caddy on a free loopback port, serving a folder over TLS.

``with nginx(folder) as server:`` serves ``folder`` at ``server.url`` with a certificate that ``server.ca_file``
vouches for. Without further words it is set up well; ``inside`` replaces what stands in the server's block.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from support.certificates import Certificate, loopback_certificate
from support.ports import free_port

START_SECONDS = 20.0
START_ATTEMPTS = 5
APACHE_MODULES = Path("/usr/lib/apache2/modules")
APACHE_LOADED = [
    *("mpm_event", "authz_core", "authz_host", "authz_user", "authn_core", "authn_file", "auth_basic"),
    *("alias", "autoindex", "deflate", "dir", "env", "filter", "headers", "mime", "rewrite", "setenvif"),
    *("ssl", "socache_shmcb"),
]


@dataclass(frozen=True, slots=True)
class WebServer:
    """A running server: its public address without a last slash, and what a test may want to look at."""

    url: str
    port: int
    folder: Path
    ca_file: Path
    access_log: Path


def good_nginx(folder: Path) -> str:
    """Return settings that do everything right; what otadesk itself suggests is tested against these."""
    return f"""
        root "{folder}";
        index index.html;
        gzip off;
        types {{
            text/html html; text/css css; application/json json; image/png png; image/svg+xml svg;
            text/xml plist; application/octet-stream ipa; application/x-apple-aspen-config mobileconfig;
        }}
        default_type application/octet-stream;
        add_header Cache-Control no-cache;
    """


@contextlib.contextmanager
def nginx(
    folder: Path,
    certificate: Certificate | None = None,
    *,
    inside: str | None = None,
    tls: str = "ssl_protocols TLSv1.2 TLSv1.3;",
    host: str = "localhost",
    around: str = "",
) -> Iterator[WebServer]:
    """Serve ``folder`` by a real nginx; ``inside`` is the text of its server block, ``tls`` its TLS settings.

    ``inside`` may also be the whole block, which gets the test's port and certificate; ``around`` stands before it.
    """

    def command(place: Path, port: int, served_by: Certificate) -> list[str]:
        user = f"user {pwd.getpwuid(os.geteuid()).pw_name};" if os.geteuid() == 0 else ""
        temporary = "".join(
            f'{kind}_temp_path "{place}/{kind}";\n' for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        block = f"""server {{
        listen 127.0.0.1:{port} ssl;
        server_name {host};
        ssl_certificate "{served_by.chain_file}"; ssl_certificate_key "{served_by.key_file}"; {tls}
        {good_nginx(folder) if inside is None else inside}
    }}"""
        if inside is not None and "server {" in inside:
            block = _fitted(inside, served_by).replace("listen 443 ssl;", f"listen 127.0.0.1:{port} ssl;")
            block = block.replace("listen [::]:443 ssl;", "")
        (place / "nginx.conf").write_text(
            f"""{user}
daemon off; worker_processes 1; pid "{place}/pid"; error_log "{place}/error.log";
events {{ worker_connections 512; }}
http {{
    access_log "{place}/access.log"; sendfile on;
    {temporary}
    {around}
    {block}
}}
""",
            encoding="utf-8",
        )
        return [program("nginx"), "-e", f"{place}/error.log", "-p", str(place), "-c", f"{place}/nginx.conf"]

    with _running(command, folder, certificate, host) as server:
        yield server


@contextlib.contextmanager
def apache(
    folder: Path,
    certificate: Certificate | None = None,
    *,
    inside: str | None = None,
    host: str = "localhost",
    around: str = "",
) -> Iterator[WebServer]:
    """Serve ``folder`` by a real Apache; ``inside`` is the text of its virtual host, a plain one by default.

    ``inside`` may also be the whole virtual host, which gets the test's port and certificate; ``around`` stands before.
    """

    def command(place: Path, port: int, served_by: Certificate) -> list[str]:
        loaded = "\n".join(f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so" for name in APACHE_LOADED)
        # Apache refuses to serve as root: its workers become this account, which must be able to read the folder.
        user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
        plain = f'DocumentRoot "{folder}"\n<Directory "{folder}">\nRequire all granted\n</Directory>'
        block = f"""<VirtualHost 127.0.0.1:{port}>
ServerName {host}
SSLEngine on
SSLCertificateFile "{served_by.chain_file}"
SSLCertificateKeyFile "{served_by.key_file}"
{plain if inside is None else inside}
</VirtualHost>"""
        if inside is not None and "<VirtualHost *:443>" in inside:
            block = _fitted(inside, served_by).replace("<VirtualHost *:443>", f"<VirtualHost 127.0.0.1:{port}>")
        (place / "apache.conf").write_text(
            f"""ServerRoot "{place}"
DefaultRuntimeDir "{place}"
PidFile "{place}/pid"
ErrorLog "{place}/error.log"
Listen 127.0.0.1:{port}
ServerName {host}
{loaded}
{user}
TypesConfig /etc/mime.types
LogFormat "%h %t \\"%r\\" %>s %b \\"%{{User-Agent}}i\\"" combined
CustomLog "{place}/access.log" combined
StartServers 1
{around}
{block}
""",
            encoding="utf-8",
        )
        return [program("apache2"), "-D", "FOREGROUND", "-f", f"{place}/apache.conf"]

    if os.geteuid() == 0:
        open_to_all(folder)
    with _running(command, folder, certificate, host) as server:
        yield server


def _fitted(block: str, served_by: Certificate) -> str:
    """Return a whole server's settings with the test's certificate in the place of Let's Encrypt's."""
    for name, path in (("fullchain", served_by.chain_file), ("privkey", served_by.key_file)):
        block = re.sub(rf"/etc/letsencrypt/live/[^/]+/{name}\.pem", str(path), block)
    return block


@contextlib.contextmanager
def caddy(
    folder: Path,
    certificate: Certificate | None = None,
    *,
    inside: str,
    host: str = "localhost",
) -> Iterator[WebServer]:
    """Serve ``folder`` by a real Caddy; ``inside`` is a site block, which gets the test's port and certificate."""

    def command(place: Path, port: int, served_by: Certificate) -> list[str]:
        _address, _brace, block = inside.partition("{\n")
        (place / "Caddyfile").write_text(
            f"""{{
    admin off
    auto_https off
    log {{
        output file {place}/error.log
    }}
    storage file_system {place}
}}
https://{host}:{port} {{
    bind 127.0.0.1
    tls {served_by.chain_file} {served_by.key_file}
{block}""",
            encoding="utf-8",
        )
        return [program("caddy"), "run", "--adapter", "caddyfile", "--config", f"{place}/Caddyfile"]

    with _running(command, folder, certificate, host) as server:
        yield server


@contextlib.contextmanager
def _running(
    command: Callable[[Path, int, Certificate], list[str]],
    folder: Path,
    certificate: Certificate | None,
    host: str,
) -> Iterator[WebServer]:
    place = Path(tempfile.mkdtemp(prefix="otadesk-web-"))
    process: subprocess.Popen[bytes] | None = None
    try:
        served_by = certificate or loopback_certificate(place / "certificates")
        port = 0
        for _attempt in range(START_ATTEMPTS):
            port = free_port()
            with (place / "output.log").open("ab") as output:
                process = subprocess.Popen(
                    command(place, port, served_by), stdin=subprocess.DEVNULL, stdout=output, stderr=output
                )
            if _answers(process, port):
                break
        else:
            logs = [path.read_text(errors="replace") for path in sorted(place.glob("*.log"))]
            message = "the web server did not start:\n" + "\n".join(logs)
            raise RuntimeError(message)
        yield WebServer(f"https://{host}:{port}", port, folder, served_by.ca_file, place / "access.log")
    finally:
        if process is not None:
            _end(process)
        shutil.rmtree(place, ignore_errors=True)


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    """Wait until the port accepts; False where the process ended instead (another took the port meanwhile)."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            return False
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return process.poll() is None
        time.sleep(0.01)  # the shortest wait between two looks at the condition
    _end(process)
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(START_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def program(name: str) -> str:
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        message = f"{name} is not installed; packaging/dev.py test names what is missing"
        raise RuntimeError(message)
    return found


def open_to_all(folder: Path) -> None:
    """Let another account read the folder: pytest makes its temporary folders for the owner alone."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))
    for parent in folder.parents:
        if parent.stat().st_uid != os.geteuid() or parent.stat().st_mode & 0o011 == 0o011:
            continue
        parent.chmod(parent.stat().st_mode | 0o011)
