"""nginx, Apache and Caddy side by side, one process each, with every fault of the matrix in a folder or on a port.

A folder's fault is a piece of settings for its path; a port's fault is one of TLS. Behind all three stands one odd
server that does with a package what no file on a disk does.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import shutil
import ssl
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from support.certificates import Certificate
from support.odd_backend import odd_backend
from support.ports import answers, free_port, wait_until
from support.webserver import APACHE_LOADED, APACHE_MODULES, START_ATTEMPTS, program

Kind = Literal["nginx", "apache", "caddy"]
KINDS: tuple[Kind, ...] = ("nginx", "apache", "caddy")

_MORE_APACHE = ("proxy", "proxy_http", "cache", "cache_disk", "authz_groupfile", "mpm_event")
_ACCOUNT = "www-data"

_OPENSSL = """\
openssl_conf = all
[all]
ssl_conf = modules
[modules]
system_default = default
[default]
MinProtocol = TLSv1
CipherString = DEFAULT@SECLEVEL=0
"""
"""Debian’s own file forbids servers the faults that old servers have."""


@dataclass(frozen=True, slots=True)
class Port:
    """A port with a fault of its own: the certificate, and more of each server's TLS settings."""

    certificate: Certificate
    tls: Mapping[Kind, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the three servers are to serve: settings by folder, ports by name."""

    folders: Mapping[str, Mapping[Kind, str]]
    ports: Mapping[str, Port]
    sound: Certificate


@dataclass(frozen=True, slots=True)
class Running:
    """One of the three servers: where it serves what."""

    kind: Kind
    root: Path
    port: int
    plain_port: int
    ports: Mapping[str, int]
    ca_file: Path

    @property
    def url(self) -> str:
        """The sound port's address."""
        return f"https://localhost:{self.port}"

    def fetch(self, path: str) -> bytes:
        """Return what stands at a path of the sound port."""
        context = ssl.create_default_context(cafile=self.ca_file)
        with contextlib.closing(http.client.HTTPSConnection("localhost", self.port, context=context)) as connection:
            connection.request("GET", path)
            return connection.getresponse().read()


@contextlib.contextmanager
def fault_servers(plan: Plan) -> Iterator[dict[Kind, Running]]:
    """Run all three until the block ends; where another program took one of the ports meanwhile, begin anew."""
    ended = threading.Event()
    with contextlib.ExitStack() as stack:
        backend = stack.enter_context(odd_backend(ended))
        for attempts_left in reversed(range(START_ATTEMPTS)):
            try:
                servers = stack.enter_context(_all_three(plan, backend))
                break
            except RuntimeError:
                if not attempts_left:
                    raise
        stack.callback(ended.set)
        yield servers


@contextlib.contextmanager
def _all_three(plan: Plan, backend: int) -> Iterator[dict[Kind, Running]]:
    place = Path(tempfile.mkdtemp(prefix="otadesk-faults-"))
    place.chmod(0o755)
    (place / "openssl.cnf").write_text(_OPENSSL, encoding="ascii")
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, place, ignore_errors=True)
        servers = {kind: _running(kind, place, plan) for kind in KINDS}
        cache_port = free_port()
        for kind, server in servers.items():
            values = {"backend": backend, "cache": cache_port, "place": place / kind, "port": server.port}
            values["plain"] = server.plain_port
            text = _TEXTS[kind](plan, server, values, servers["caddy"].plain_port)
            stack.enter_context(_process(kind, place, text, [server.port, server.plain_port, *server.ports.values()]))
        yield servers


def _running(kind: Kind, place: Path, plan: Plan) -> Running:
    root = place / kind / "www"
    root.mkdir(parents=True)
    names = [name for name, port in plan.ports.items() if kind in port.tls]
    ports = dict(zip(names, _free_ports(len(names)), strict=True))
    port, plain_port = _free_ports(2)
    return Running(kind, root, port, plain_port, ports, plan.sound.ca_file)


def _free_ports(count: int) -> list[int]:
    return [free_port() for _number in range(count)]


@contextlib.contextmanager
def _process(kind: Kind, place: Path, settings: str, ports: list[int]) -> Iterator[None]:
    folder = place / kind
    path = folder / "settings"
    path.write_text(settings, encoding="utf-8")
    command = {
        "nginx": ["nginx", "-e", str(folder / "error.log"), "-p", str(folder), "-c", str(path)],
        "apache": ["apache2", "-D", "FOREGROUND", "-f", str(path)],
        "caddy": ["caddy", "run", "--adapter", "caddyfile", "--config", str(path)],
    }[kind]
    environment = {**os.environ, "OPENSSL_CONF": str(place / "openssl.cnf"), "HOME": str(folder)}
    as_other = {"user": _ACCOUNT, "group": _ACCOUNT} if kind == "caddy" and os.geteuid() == 0 else {}
    (folder / "cache").mkdir()
    if os.geteuid() == 0:
        for place_of_its_own in (folder, folder / "cache"):
            shutil.chown(place_of_its_own, _ACCOUNT)
    log = folder / "output.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [program(command[0]), *command[1:]],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=environment,
            cwd=folder,
            **as_other,  # type: ignore[call-overload]
        )
    try:
        wait_until(lambda: process.poll() is not None or all(map(answers, ports)), f"{kind} to answer")
        if process.poll() is not None:
            logs = log.read_text(errors="replace") + "".join(
                one.read_text(errors="replace") for one in folder.glob("error.log")
            )
            message = f"{kind} did not start:\n{logs}"
            raise RuntimeError(message)
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _filled(text: str, name: str, values: Mapping[str, object]) -> str:
    for key, value in {**values, "p": f"/{name}"}.items():
        text = text.replace(f"<{key}>", str(value))
    return text


def _nginx(plan: Plan, server: Running, shared: Mapping[str, object], caddy_port: int) -> str:
    folder = shared["place"]
    account = f"user {_ACCOUNT};" if os.geteuid() == 0 else ""
    temporary = "".join(
        f'{kind}_temp_path "{folder}/{kind}"; ' for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    files = f"""root "{server.root}"; index index.html;
        types {{ text/html html; text/xml plist; application/octet-stream ipa; image/png png; }}"""
    faults = "\n".join(
        _filled(texts["nginx"], name, shared) for name, texts in plan.folders.items() if "nginx" in texts
    )
    ports = "\n".join(
        f"""server {{ listen 127.0.0.1:{server.ports[name]} ssl; {files}
        ssl_certificate "{port.certificate.chain_file}"; ssl_certificate_key "{port.certificate.key_file}";
        {port.tls["nginx"]} }}"""
        for name, port in plan.ports.items()
        if "nginx" in port.tls
    )
    return f"""{account}
daemon off; worker_processes 1; pid "{folder}/pid"; error_log "{folder}/error.log";
events {{ worker_connections 512; }}
http {{
    access_log off; sendfile on; {temporary} default_type application/octet-stream;
    proxy_cache_path "{folder}/cache" keys_zone=stale:1m;
    server {{ listen 127.0.0.1:{server.port} ssl; {files}
        ssl_certificate "{plan.sound.chain_file}"; ssl_certificate_key "{plan.sound.key_file}";
{faults}
    }}
    server {{ listen 127.0.0.1:{server.plain_port}; {files}
        location /redirect/ {{ return 301 https://localhost:{server.port}$request_uri; }} }}
    server {{ listen 127.0.0.1:{shared["cache"]}; location / {{
        proxy_pass http://127.0.0.1:{caddy_port}; proxy_cache stale; proxy_cache_valid any 1h;
        proxy_ignore_headers Cache-Control Expires; add_header X-Cache-Status $upstream_cache_status; }} }}
{ports}
}}
"""


def _apache(plan: Plan, server: Running, shared: Mapping[str, object], _caddy_port: int) -> str:
    folder = shared["place"]
    loaded = "\n".join(
        f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so"
        for name in dict.fromkeys((*APACHE_LOADED, *_MORE_APACHE))
    )
    account = f"User {_ACCOUNT}\nGroup {_ACCOUNT}" if os.geteuid() == 0 else ""
    files = f"""DocumentRoot "{server.root}"
<Directory "{server.root}">
Require all granted
</Directory>
RewriteEngine on"""
    types = "AddType text/xml .plist\nAddType application/octet-stream .ipa"
    faults = "\n".join(
        _filled(texts["apache"], name, shared) for name, texts in plan.folders.items() if "apache" in texts
    )
    listening = [server.port, server.plain_port, *server.ports.values()]
    ports = "\n".join(
        f"""<VirtualHost 127.0.0.1:{server.ports[name]}>
{files}
{types}
SSLEngine on
SSLCertificateFile "{port.certificate.chain_file}"
SSLCertificateKeyFile "{port.certificate.key_file}"
{port.tls["apache"]}
</VirtualHost>"""
        for name, port in plan.ports.items()
        if "apache" in port.tls
    )
    return f"""ServerRoot "{folder}"
DefaultRuntimeDir "{folder}"
PidFile "{folder}/pid"
ErrorLog "{folder}/error.log"
{chr(10).join(f"Listen 127.0.0.1:{port}" for port in listening)}
ServerName localhost
{loaded}
{account}
TypesConfig /etc/mime.types
StartServers 1
CacheRoot "{folder}/cache"
<VirtualHost 127.0.0.1:{server.port}>
{files}
SSLEngine on
SSLCertificateFile "{plan.sound.chain_file}"
SSLCertificateKeyFile "{plan.sound.key_file}"
<LocationMatch "^/(?!missing-types/)">
{types}
</LocationMatch>
{faults}
</VirtualHost>
<VirtualHost 127.0.0.1:{server.plain_port}>
{files}
RewriteRule "^/redirect/" "https://localhost:{server.port}%{{REQUEST_URI}}" [R=301]
</VirtualHost>
{ports}
"""


def _caddy(plan: Plan, server: Running, shared: Mapping[str, object], _caddy_port: int) -> str:
    types = """@plist path *.plist
    header @plist Content-Type text/xml
    @ipa path *.ipa
    header @ipa Content-Type application/octet-stream"""
    files = f'root * "{server.root}"'
    faults = "\n".join(
        f"    handle /{name}/* {{\n    route {{\n{types if name != 'missing-types' else ''}\n"
        f"{_filled(texts['caddy'], name, shared)}\n    file_server\n    }}\n    }}"
        for name, texts in plan.folders.items()
        if "caddy" in texts
    )
    ports = "\n".join(
        f"""https://:{server.ports[name]} {{
    bind 127.0.0.1
    {files}
    tls "{port.certificate.chain_file}" "{port.certificate.key_file}" {{
{port.tls["caddy"]}
    }}
    {types}
    file_server
}}"""
        for name, port in plan.ports.items()
        if "caddy" in port.tls
    )
    return f"""{{
    admin off
    auto_https off
    default_sni localhost
}}
https://:{server.port} {{
    bind 127.0.0.1
    {files}
    tls "{plan.sound.chain_file}" "{plan.sound.key_file}"
{faults}
    handle {{
    {types}
    file_server
    }}
}}
http://:{server.plain_port} {{
    bind 127.0.0.1
    {files}
    redir /redirect/* https://localhost:{server.port}{{uri}} 301
    file_server
}}
{ports}
"""


_TEXTS = {"nginx": _nginx, "apache": _apache, "caddy": _caddy}
