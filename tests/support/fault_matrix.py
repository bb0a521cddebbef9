"""The faults that servers of builds really have: how each is set up on nginx, Apache and Caddy, and what must be said.

``<p>`` in a piece of settings is the fault's folder. A server that is missing from a fault can't have it, for the
reason in ``absent``. ``fix`` is what the advice must name for that server.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from cryptography.x509.oid import ExtendedKeyUsageOID
from support.fault_servers import KINDS, Kind
from support.faulty_certificates import Leaf
from support.ports import free_port
from support.published import BUNDLE_ID, IPA, Build, make_ipa

Change = Callable[[Build], object]


def _nothing(_build: Build) -> None:
    """Leave the build as it is."""


def everywhere(nginx: str, apache: str, caddy: str) -> dict[Kind, str]:
    """Return texts for all three servers."""
    return {"nginx": nginx, "apache": apache, "caddy": caddy}


@dataclass(frozen=True, slots=True)
class Fault:
    """One row: the check that must name it, words of its evidence, which other checks fail with it."""

    check: str
    cause: str
    settings: Mapping[Kind, str] = field(default_factory=lambda: everywhere("", "", ""))
    fix: Mapping[Kind, str] = field(default_factory=dict)
    advice: str = ""
    """What the check’s own advice says, where no line of a server’s settings mends the fault."""
    also: frozenset[str] = frozenset()
    only: Mapping[Kind, frozenset[str]] = field(default_factory=dict)
    """Which more fail on one of the servers alone."""
    before: Change = _nothing
    after: Change = _nothing
    """Changes to the files: before they are written, after they are written."""
    leaf: Leaf | None = None
    """For faults that have a port of their own."""
    manifest: str = "manifest.plist"
    plain: bool = False
    cached: str = ""
    """The file that a cache saw before another build was published in its place."""
    dead_ipv6: bool = False
    """Whether the host’s name has an IPv6 address too, at which nothing listens."""
    absent: Mapping[Kind, str] = field(default_factory=dict)


def _at(path: str, nginx: str, apache: str, caddy: str) -> dict[Kind, str]:
    """Return settings for one file: what nginx does in its location, Apache by a rule, Caddy by a matcher."""
    return everywhere(
        f"location = <p>/{path} {{ {nginx} }}",
        apache.replace("<f>", f"<p>/{path}"),
        caddy.replace("<f>", f"<p>/{path}"),
    )


def _redirected(name: str) -> dict[Kind, str]:
    target = f"https://localhost:<port>/sound/{name}"
    return _at(name, f"return 302 {target};", f'Redirect 302 "<f>" "{target}"', f"redir <f> {target} 302")


def _to_closed_port(build: Build) -> None:
    page = build.folder / "index.html"
    page.write_text(re.sub(r"localhost%3A\d+", f"localhost%3A{free_port()}", page.read_text("utf-8")), "utf-8")


def _removed(name: str) -> Change:
    return lambda build: (build.folder / name).unlink()


def _renamed(name: str, to: str) -> Change:
    return lambda build: (build.folder / name).rename(build.folder / to)


def _damaged(build: Build) -> None:
    content = bytearray(IPA)
    content[len(content) // 2] ^= 1
    build.ipa = bytes(content)


def _hidden(build: Build) -> None:
    (build.folder / ".hidden").mkdir()
    (build.folder / "manifest.plist").rename(build.folder / ".hidden" / "manifest.plist")


def _written(name: str, content: bytes) -> Change:
    return lambda build: (build.folder / name).write_bytes(content)


def _replaced(name: str, old: str, new: str) -> Change:
    def change(build: Build) -> None:
        path = build.folder / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    return change


_LOGIN = b"<!doctype html><title>Hello</title><form><input name=who><input type='password' name=word></form>"
_CAPTCHA = "<html><body>Please solve this captcha<script src=x></script></body></html>"
_OLD = "ssl_protocols TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;"
_CLIENT = everywhere(
    "ssl_verify_client on; ssl_client_certificate <ca>; ssl_protocols <tls>;",
    "SSLVerifyClient require\nSSLCACertificateFile <ca>\nSSLProtocol <tls>",
    "client_auth {\nmode require_and_verify\ntrusted_ca_cert_file <ca>\n}\nprotocols <tls> <tls>",
)


def _client(nginx: str, apache: str, caddy: str) -> dict[Kind, str]:
    words: dict[Kind, str] = everywhere(nginx, apache, caddy)
    return {kind: text.replace("<tls>", words[kind]) for kind, text in _CLIENT.items()}


_TLS = everywhere("", "", "")
_NEW_CERTIFICATE = everywhere("ssl_certificate ", "SSLCertificateFile ", "gets a certificate by itself")
_PROXIED = everywhere(
    "location = <p>/App.ipa { proxy_pass http://127.0.0.1:<backend>; }",
    "ProxyPass <p>/App.ipa http://127.0.0.1:<backend><p>/App.ipa",
    "reverse_proxy <p>/App.ipa 127.0.0.1:<backend> {\nheader_down -Server\n}",
)
_CACHED = everywhere(
    "location ^~ <p>/ { proxy_pass http://127.0.0.1:<plain>; proxy_cache stale; proxy_cache_valid any 1h;"
    " proxy_ignore_headers Cache-Control Expires; add_header X-Cache-Status $upstream_cache_status; }",
    'CacheEnable disk "<p>/"\nCacheIgnoreCacheControl On\nCacheMinExpire 3600\nCacheHeader on',
    "reverse_proxy 127.0.0.1:<cache> {\nheader_down -Server\n}",
)
_LIST_TOO = everywhere("proxy_cache off;", "CacheDisable", "out of the cache")
_SINGLE_PAGE = everywhere(
    "location ^~ <p>/ { try_files $uri <p>/index.html; }",
    'RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}" !-f\nRewriteRule "^<p>/." "<p>/index.html" [PT]',
    "try_files {path} <p>/index.html",
)
_SINGLE_PAGE_FIX = everywhere("try_files $uri $uri/ =404;", "# before the rule that leads to index.html", "handle /")
_REDIRECT_FIX = everywhere("try_files $uri $uri/ =404;", "# before the other rules", "file_server")


FAULTS: dict[str, Fault] = {
    "plain-http": Fault(
        "M04", "in the clear", fix=everywhere("listen 443 ssl;", "SSLEngine on", "without http://"), plain=True
    ),
    "redirect": Fault(
        "M04", "it redirects to https://localhost", advice="absolute addresses that begin with https://", plain=True
    ),
    "closed-port": Fault("H19", "Connection refused", advice="that the web server runs", after=_to_closed_port),
    "unreachable-ipv6": Fault(
        "H17",
        "answers at 127.0.0.1 (IPv4), but not at ::1 (IPv6): Connection refused",
        fix=everywhere("listen [::]:443 ssl;", "Listen 443", "bind 0.0.0.0 [::]"),
        dead_ipv6=True,
    ),
    "manifest-redirected": Fault(
        "H07", "The manifest: ", _redirected("manifest.plist"), _REDIRECT_FIX, also=frozenset({"H05"})
    ),
    "package-redirected": Fault("H07", "The app: ", _redirected("App.ipa"), _REDIRECT_FIX, also=frozenset({"H09"})),
    "self-signed": Fault("H01", "signed by itself", _TLS, _NEW_CERTIFICATE, leaf=Leaf(self_signed=True)),
    "expired": Fault(
        "H01",
        "it expired",
        _TLS,
        _NEW_CERTIFICATE,
        leaf=Leaf(begins=timedelta(days=-30), ends=timedelta(hours=-1)),
    ),
    "not-yet-valid": Fault(
        "H01",
        "it is valid only from",
        _TLS,
        _NEW_CERTIFICATE,
        leaf=Leaf(begins=timedelta(days=2), ends=timedelta(days=9)),
    ),
    "wrong-host": Fault(
        "H01", "it is for example.com, not for localhost", _TLS, _NEW_CERTIFICATE, leaf=Leaf(names=("example.com",))
    ),
    "no-intermediate": Fault(
        "H01",
        "does not send the certificate of “otadesk test intermediate”",
        _TLS,
        everywhere(
            "# not cert.pem\nssl_certificate /etc",
            "# not cert.pem\nSSLCertificateFile /etc",
            "tls /etc/ssl/localhost/fullchain",
        ),
        leaf=Leaf(with_intermediate=False),
    ),
    "sha-1": Fault(
        "H02",
        "signed with SHA1",
        everywhere("ssl_ciphers ALL:@SECLEVEL=0;", "SSLCipherSuite ALL:@SECLEVEL=0", ""),
        _NEW_CERTIFICATE,
        leaf=Leaf(sha1=True),
    ),
    "1024-bits": Fault(
        "H02",
        "1024 bits, fewer than 2048",
        everywhere("ssl_ciphers ALL:@SECLEVEL=0;", "SSLCipherSuite ALL:@SECLEVEL=0", ""),
        _NEW_CERTIFICATE,
        leaf=Leaf(rsa_bits=1024),
    ),
    "900-days": Fault("H02", "more than 825", _TLS, _NEW_CERTIFICATE, leaf=Leaf(ends=timedelta(days=899))),
    "no-san": Fault("H02", "names no host", _TLS, _NEW_CERTIFICATE, leaf=Leaf(names=())),
    "no-usage": Fault("H02", "server authentication", _TLS, _NEW_CERTIFICATE, leaf=Leaf(usage=())),
    "client-usage": Fault(
        "H02",
        "server authentication",
        _TLS,
        _NEW_CERTIFICATE,
        leaf=Leaf(usage=(ExtendedKeyUsageOID.CLIENT_AUTH,)),
    ),
    "tls-1.1": Fault(
        "H03",
        "it agrees to TLSv1.1",
        {"nginx": _OLD, "apache": "SSLProtocol TLSv1.1\nSSLCipherSuite ALL:@SECLEVEL=0"},
        everywhere("ssl_protocols TLSv1.2 TLSv1.3;", "SSLProtocol -all +TLSv1.2 +TLSv1.3", ""),
        leaf=Leaf(),
        absent={"caddy": "it speaks TLS 1.2 and later alone"},
    ),
    "no-forward-secrecy": Fault(
        "H03",
        "no cipher with forward secrecy",
        {
            "nginx": "ssl_protocols TLSv1.2; ssl_ciphers AES128-GCM-SHA256;",
            "apache": "SSLProtocol TLSv1.2\nSSLCipherSuite AES128-GCM-SHA256",
        },
        everywhere("ssl_ciphers ECDHE", "SSLCipherSuite ECDHE", ""),
        leaf=Leaf(rsa_bits=2048),
        absent={"caddy": "it offers ciphers with forward secrecy alone"},
    ),
    "client-certificate-1.2": Fault(
        "H12",
        "demands a client certificate",
        _client("TLSv1.2", "TLSv1.2", "tls1.2"),
        everywhere("ssl_verify_client off;", "SSLVerifyClient none", "client_auth"),
        only={"nginx": frozenset({"L02"})},  # it shakes hands and answers 400
        leaf=Leaf(),
    ),
    "client-certificate-1.3": Fault(
        "H12",
        "demands a client certificate",
        _client("TLSv1.3", "TLSv1.3", "tls1.3"),
        everywhere("ssl_verify_client off;", "SSLVerifyClient none", "client_auth"),
        only={"nginx": frozenset({"L02"})},  # it shakes hands and answers 400
        leaf=Leaf(),
    ),
    "basic-auth": Fault(
        "H12",
        "asks for Basic sign-in",
        _at(
            "manifest.plist",
            'auth_basic "x"; auth_basic_user_file /dev/null;',
            '<Location "<f>">\nAuthType Basic\nAuthName x\nAuthUserFile /dev/null\nRequire valid-user\n</Location>',
            "basicauth <f> {\nsomebody $2a$14$Zkx19XLiW6VYouLHR5NmfOFU0z2GTNmpkT/5qqR7hx4IjWJPDhjvG\n}",
        ),
        everywhere("auth_basic off;", "AuthType None", "basic_auth @locked"),
        also=frozenset({"H05"}),
    ),
    "login-page": Fault(
        "H06",
        "is a sign-in page, not a manifest",
        everywhere(
            'location = <p>/manifest.plist { if ($http_cookie !~ "session=") { rewrite ^ <p>/login.html last; } }',
            'RewriteCond "%{HTTP_COOKIE}" "!session="\nRewriteRule "^<p>/manifest.plist$" "<p>/login.html" [PT]',
            "@anonymous {\npath <p>/manifest.plist\nnot header Cookie *session=*\n}\n"
            "rewrite @anonymous <p>/login.html\nheader <p>/login.html Content-Type text/html",
        ),
        _SINGLE_PAGE_FIX,
        also=frozenset({"M01"}),
        after=_written("login.html", _LOGIN),
    ),
    "single-page-manifest": Fault(
        "H06",
        "is the start page of a single-page app, not a manifest",
        _SINGLE_PAGE,
        _SINGLE_PAGE_FIX,
        also=frozenset({"M01"}),
        after=_removed("manifest.plist"),
    ),
    "single-page-package": Fault(
        "H06",
        "is the start page of a single-page app, not an app",
        _SINGLE_PAGE,
        _SINGLE_PAGE_FIX,
        also=frozenset({"H09", "M07"}),
        after=_removed("App.ipa"),
    ),
    "captcha": Fault(
        "H06",
        "with a captcha page",
        _at(
            "manifest.plist",
            f"default_type text/html; return 403 '{_CAPTCHA}';",
            f'<Location "<f>">\nErrorDocument 403 "{_CAPTCHA}"\nRequire all denied\n</Location>',
            f'respond <f> "{_CAPTCHA}" 403',
        ),
        everywhere("try_files $uri $uri/ =404;", "RewriteRule", "handle /"),
        also=frozenset({"H05"}),
    ),
    "file-mode": Fault(
        "H13",
        "the server may not read it",
        fix=everywhere("chmod -R a+rX", "chmod -R a+rX", "chmod -R a+rX"),
        also=frozenset({"H05"}),
        after=lambda build: (build.folder / "manifest.plist").chmod(0),
    ),
    "dot-folder": Fault(
        "H13",
        "below a name that begins with a dot, as .hidden does",
        everywhere(
            r"location ~ ^<p>/\. { deny all; }",
            '<LocationMatch "^<p>/\\.">\nRequire all denied\n</LocationMatch>',
            "@hidden path_regexp /\\.\nrespond @hidden 404",
        ),
        everywhere("allow all;", "Require all granted", "@hidden not path"),
        also=frozenset({"H05"}),
        after=_hidden,
        manifest=".hidden/manifest.plist",
    ),
    "letter-case": Fault(
        "H13",
        "but app.ipa is there: upper and lower case differ",
        fix=everywhere("mv app.ipa App.ipa", "mv app.ipa App.ipa", "mv app.ipa App.ipa"),
        also=frozenset({"H09"}),
        after=_renamed("App.ipa", "app.ipa"),
    ),
    "missing": Fault(
        "H13", "App.ipa answers 404", advice="letter by letter", also=frozenset({"H09"}), after=_removed("App.ipa")
    ),
    "wrong-type": Fault(
        "H18",
        "as text/plain instead of as application/octet-stream",
        everywhere(
            "location ^~ <p>/ { types { text/html html; text/xml plist; text/plain ipa; } }",
            '<Location "<p>/">\nAddType text/plain .ipa\n</Location>',
            "header @ipa Content-Type text/plain",
        ),
        everywhere(
            "types { application/octet-stream ipa; }",
            "AddType application/octet-stream .ipa",
            "header @ipa Content-Type application/octet-stream",
        ),
    ),
    "missing-types": Fault(
        "H18",
        "without a type",
        everywhere('location ^~ <p>/ { types { text/html html; } default_type ""; }', "", ""),
        everywhere("types { text/xml plist; }", "AddType text/xml .plist", "header @plist Content-Type text/xml"),
    ),
    "compressed": Fault(
        "H10",
        "Content-Encoding: gzip",
        everywhere(
            "location ^~ <p>/ { gzip on; gzip_types *; gzip_min_length 0; }",
            '<Location "<p>/">\nSetOutputFilter DEFLATE\n</Location>',
            "encode gzip {\nmatch {\nheader Content-Type application/*\n}\n}",
        ),
        everywhere("gzip off;", "no-gzip", "@packed not path *.ipa"),
        also=frozenset({"H08"}),
    ),
    "chunked": Fault(
        "H08",
        "no Content-Length",
        _PROXIED,
        everywhere("not from a program behind proxy_pass", "not from a program or ProxyPass", "with file_server"),
    ),
    "no-range": Fault(
        "H11",
        "answers 200 instead of 206",
        everywhere(
            "location ^~ <p>/ { max_ranges 0; }",
            '<Location "<p>/">\nMaxRanges none\n</Location>',
            "request_header -Range",
        ),
        everywhere("max_ranges 16;", "MaxRanges 200", "no “request_header -Range”"),
    ),
    "head-refused": Fault(
        "H08",
        "HEAD is answered with 405",
        everywhere(
            "location ^~ <p>/ { if ($request_method = HEAD) { return 405; } }",
            'RewriteCond "%{REQUEST_METHOD}" "=HEAD"\nRewriteRule "^<p>/" - [R=405]',
            "@head method HEAD\nrespond @head 405",
        ),
        everywhere("limit_except GET HEAD", "<LimitExcept GET HEAD>", "method GET HEAD"),
    ),
    "agent-refused": Fault(
        "H15",
        "answers 403 to iOS’ downloader (user agent com.apple.appstored), but not to a browser",
        everywhere(
            'location ^~ <p>/ { if ($http_user_agent ~ "appstored") { return 403; } }',
            'RewriteCond "%{HTTP_USER_AGENT}" "appstored"\nRewriteRule "^<p>/" - [F]',
            "@bots header_regexp User-Agent appstored\nrespond @bots 403",
        ),
        everywhere("$http_user_agent", "HTTP_USER_AGENT", "header_regexp User-Agent"),
        also=frozenset({"H05"}),
    ),
    "agent-page": Fault(
        "H15",
        "is a web page for iOS’ downloader and the manifest for a browser",
        everywhere(
            'location = <p>/manifest.plist { if ($http_user_agent ~ "appstored") { rewrite ^ <p>/index.html last; } }',
            'RewriteCond "%{HTTP_USER_AGENT}" "appstored"\nRewriteRule "^<p>/manifest" "<p>/index.html" [PT]',
            "@bots {\npath <p>/manifest.plist\nheader_regexp User-Agent appstored\n}\nrewrite @bots <p>/\n"
            "header @bots Content-Type text/html",
        ),
        everywhere("$http_user_agent", "HTTP_USER_AGENT", "header_regexp User-Agent"),
        also=frozenset({"H06", "M01"}),
    ),
    "stale-manifest": Fault(
        "H16",
        "the server has the published one; a cache before it sends an older one",
        _CACHED,
        _LIST_TOO,
        also=frozenset({"H05", "M07"}),
        cached="manifest.plist",
    ),
    "stale-package": Fault(
        "H16",
        "the server has another file than the cache before it",
        _CACHED,
        _LIST_TOO,
        also=frozenset({"M07", "M03"}),
        cached="App.ipa",
    ),
    "truncated": Fault(
        "M07",
        "the app has 3 chunks, the manifest lists 4",
        advice="Publish again",
        before=lambda build: setattr(build, "ipa", IPA[:250_000]),
    ),
    "cut-off": Fault(
        "H09",
        "before its Content-Length",
        _PROXIED,
        everywhere("error.log", "error.log", "journalctl -u caddy"),
        also=frozenset({"H11"}),
    ),
    "stalled": Fault(
        "H09",
        "nothing more came after 1",
        _PROXIED,
        everywhere("error.log", "error.log", "journalctl -u caddy"),
        also=frozenset({"H11"}),
    ),
    "one-byte": Fault("M07", "1 of 4 chunks differs, number 2", advice="Publish again", before=_damaged),
    "http-inside": Fault(
        "M04",
        "begins with http:// instead of https://",
        advice="absolute addresses that begin with https://",
        before=lambda build: build.package.update(url="http://localhost/App.ipa"),
    ),
    "wrong-bundle": Fault(
        "M03",
        f"The manifest says {BUNDLE_ID}, the app says com.example.other",
        advice="Publish again",
        before=lambda build: (
            build.package.update(dict.fromkeys(("md5-size", "md5s", "sha256-size", "sha256s")))
            or setattr(build, "ipa", make_ipa("com.example.other"))
        ),
    ),
    "escaped-twice": Fault(
        "L02",
        "“amp;url” stands where “url” belongs",
        advice="each & written as &amp; exactly once",
        after=_replaced("index.html", "&amp;", "&amp;amp;"),
    ),
    "empty": Fault(
        "H05",
        "The manifest is empty",
        fix=everywhere("error.log", "error.log", "journalctl -u caddy"),
        after=_written("manifest.plist", b""),
    ),
    "broken": Fault(
        "H05",
        "answers 500 instead of 200",
        _at("manifest.plist", "return 500;", 'RewriteRule "^<f>$" - [R=500]', "respond <f> 500"),
        everywhere("tail /var/log/nginx/error.log", "tail /var/log/apache2/error.log", "journalctl -u caddy"),
    ),
}


def rows() -> list[tuple[str, Kind]]:
    """Return each fault with each server that can have it."""
    return [(name, kind) for name, fault in FAULTS.items() for kind in KINDS if kind not in fault.absent]


def write(fault: Fault, folder: Path, url: str) -> Build:
    """Write the build with its fault."""
    folder.mkdir()
    build = Build(folder)
    fault.before(build)
    page = None
    build.write(url, page=page)
    if fault.manifest != "manifest.plist":
        _replaced("index.html", "manifest.plist", fault.manifest.replace("/", "%2F"))(build)
    fault.after(build)
    return build
