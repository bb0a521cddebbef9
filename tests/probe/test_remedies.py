"""The lines that otadesk tells people to paste, pasted: each server loads its own, and the fault is gone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import get_args
from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.certificates import Certificate
from support.published import ON_LOOPBACK, Build, by_id, ids, look
from support.webserver import WebServer, apache, caddy, good_nginx, nginx

from otadesk.probe.address import AddressFault, parse
from otadesk.probe.client import Answer, Exchange
from otadesk.probe.recognise import NAMES
from otadesk.probe.remedies import Cause, remedy

Serve = Callable[..., AbstractContextManager[WebServer]]
SERVERS: dict[str, Serve] = {"nginx": nginx, "apache": apache, "caddy": caddy}
SOFTWARE = {"nginx": "nginx", "apache": "Apache", "caddy": "Caddy"}
ORDER = {"types": "AddType text/xml .plist\nAddType application/octet-stream .ipa\n"}


def settings(kind: str, folder: Path, more: str, fault: str) -> str:
    """Return a server's whole block: what is sound, the fault, and the lines that mend it."""
    if kind == "nginx":
        return f"{good_nginx(folder).replace('gzip off;', 'gzip on;')}\n{fault}\n{more}"
    if kind == "apache":
        files = (
            f'DocumentRoot "{folder}"\n<Directory "{folder}">\nRequire all granted\n</Directory>\nRewriteEngine on\n'
        )
        return f"{files}{ORDER['types']}\n{more}\n{fault}"
    types = "\n".join(
        f"@type_{one} path *.{one}\nheader @type_{one} Content-Type {kind_}"
        for one, kind_ in (("plist", "text/xml"), ("ipa", "application/octet-stream"))
    )
    return f'x {{\nroot * "{folder}"\n{types}\n{more}\n{fault}\nfile_server\n}}\n'


MENDED: dict[str, tuple[Cause, dict[str, str]]] = {
    # The fault, without the lines that mend it; where a line takes the fault’s place, the fault is empty.
    "H10": ("compression", {
        "nginx": "gzip_types *; gzip_min_length 0;",
        "apache": "SetOutputFilter DEFLATE",
        "caddy": "",
    }),
    "H06": ("page-instead", {
        "nginx": "location / { try_files /index.html =404; }",
        "apache": 'RewriteRule "^/.*\\.(ipa|plist)$" "/b/index.html" [PT]',
        "caddy": "handle {\nrewrite * /b/index.html\nfile_server\n}",
    }),
    "H07": ("redirect", {
        "nginx": "location / { return 301 https://example.com/; }",
        "apache": 'RewriteRule "^/.*\\.(ipa|plist)$" "https://example.com/" [R=301]',
        "caddy": "handle {\nredir https://example.com/ 301\n}",
    }),
    "H12": ("sign-in", {
        "nginx": 'auth_basic "x"; auth_basic_user_file /dev/null;',
        "apache": '<Location "/">\nAuthType Basic\nAuthName x\nAuthUserFile /dev/null\nRequire valid-user\n</Location>',
        "caddy": "",
    }),
    "H11": ("range", {"nginx": "", "apache": "", "caddy": ""}),
    "H15": ("agent", {
        "nginx": 'location / { if ($http_user_agent ~ "appstored") { return 403; } }',
        "apache": 'RewriteCond "%{HTTP_USER_AGENT}" "appstored"\nRewriteRule "^/" - [F]',
        "caddy": '@bots header_regexp User-Agent "appstored"\nhandle @bots {\nrespond 403\n}',
    }),
    "H08": ("head", {"nginx": "", "apache": "", "caddy": ""}),
    "H18": ("type", {"nginx": "", "apache": "", "caddy": ""}),
    "H03": ("tls-version", {"nginx": "", "apache": ""}),
}  # fmt: skip
_PASTED_LAST = {("apache", "H12")}
"""In Apache a later section wins."""


def lines_for(kind: str, cause: Cause, path: str) -> str:
    """Return what is to be pasted for a file at this path of such a server."""
    answer = Answer(200, (("Server", SOFTWARE[kind]),))
    found = remedy(Exchange(parse(f"https://localhost{path}"), answer=answer), cause)
    return str(found.values["lines"])


@pytest.mark.parametrize(
    ("check", "kind"), [(check, kind) for check, (_cause, faults) in MENDED.items() for kind in faults], ids=str
)
def test_the_lines_load_and_mend_the_fault(tmp_path: Path, certificate: Certificate, check: str, kind: str) -> None:
    cause, faults = MENDED[check]
    folder = tmp_path / "www"
    (folder / "b").mkdir(parents=True)
    build = Build(folder / "b")
    lines = lines_for(kind, cause, "/b/App.ipa").replace("basic_auth @locked { … }", "")
    whole = (
        settings(kind, folder, "", f"{faults[kind]}\n{lines}")
        if (kind, check) in _PASTED_LAST
        else settings(kind, folder, lines, faults[kind])
    )
    if kind == "caddy" and "file_server" in lines and check == "H11":
        whole = settings(kind, folder, "", "")
    with SERVERS[kind](folder, certificate, inside=whole) as server:
        build.write(f"{server.url}/b")
        report = look(f"{server.url}/b/", server.ca_file)
    assert ids(report, "fail") == set(), by_id(report)[check].evidence
    assert ids(report, "unknown") == ON_LOOPBACK
    assert by_id(report)[check].outcome == "pass"


@pytest.mark.parametrize("cause", get_args(Cause))
def test_every_cause_has_lines_for_an_unknown_server_too(cause: Cause) -> None:
    told = str(remedy(Exchange(parse("https://example.com/a/App.ipa")), cause, found="app.ipa"))
    assert "nginx:" in told
    assert "Apache:" in told


@given(st.sampled_from(get_args(Cause)), st.sampled_from([*NAMES]), st.text(max_size=30))
def test_whatever_an_address_holds_the_lines_stay_single_and_printable(cause: Cause, kind: str, path: str) -> None:
    try:
        address = parse(f"https://example.com/{path}")
    except AddressFault:
        return
    plain = str(remedy(Exchange(parse("https://example.com/x")), cause, kind=kind))  # type: ignore[arg-type]
    told = str(remedy(Exchange(address), cause, kind=kind))  # type: ignore[arg-type]
    assert len(told.splitlines()) == len(plain.splitlines())
    assert all(sign.isprintable() or sign in "\n\t" for sign in told)


@pytest.mark.parametrize("name", ["a;reboot", "$(reboot)", "`reboot`", "-rf", "a b", "a%0Ab", 'a"b', "a{b}"])
def test_nothing_of_a_strange_address_gets_into_a_shell_or_settings(name: str) -> None:
    exchange = Exchange(parse(f"https://example.com/x/{quote(unquote(name))}"))
    told = str(remedy(exchange, "letter-case", kind="nginx", found=unquote(name)))
    assert told == "For nginx:\nmv FOUND NAME"
