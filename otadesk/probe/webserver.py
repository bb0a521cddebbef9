"""The shortest settings with which a web server serves builds well, ready to be pasted.

All say the same: TLS 1.2 and newer, Apple's MIME types (iOS Deployment Reference), no compression of packages, pieces
of them on request, no folder listings, nothing below a folder whose name begins with a dot (publishes under way and
withdrawn releases; ``.well-known`` is how certificates are renewed), what lies in a release folder may be kept for
ever, the page above it is looked up each time. A release folder is two levels below ``root``: ``<app>/<release>/``.
IIS alone can't tell release folders apart, so there everything is looked up each time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import unquote, urlsplit

from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.probe.server_types import APPLE_ONLY, MIME_TYPES

WebServerKind = Literal["nginx", "apache", "iis", "caddy"]

USUAL_PORT = 443
FOR_EVER = "max-age=31536000, immutable"
EACH_TIME = "no-cache"
_NGINX = """\
# Where {host} has a server block, its “location” alone goes there.
server {{
    listen {port} ssl;
    listen [::]:{port} ssl;
    server_name {host};
    ssl_certificate     /etc/letsencrypt/live/{host}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/{host}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;

    location ^~ "{path}/" {{
        alias "{root}/";
        index index.html;
        autoindex off;
        types {{
{types}
        }}
        add_header Cache-Control "{each_time}";

        location ~ "/\\.(?!well-known/)" {{ return 404; }}
        location ~ "^{pattern}/([^/]+/[^/]+/.+)" {{
            alias "{root}/$1";
            gzip off;
            max_ranges 16;
            add_header Cache-Control "{for_ever}";
        }}
    }}
}}
"""

_APACHE = """\
# Needs mod_ssl and mod_headers. Where {host} has a virtual host, what follows SSLProtocol alone goes there.
{listen}<VirtualHost *:{port}>
    ServerName {host}
    SSLEngine on
    SSLCertificateFile    /etc/letsencrypt/live/{host}/fullchain.pem
    SSLCertificateKeyFile /etc/letsencrypt/live/{host}/privkey.pem
    SSLProtocol -all +TLSv1.2 +TLSv1.3

    {place}
    <Directory "{root}">
        Require all granted
        Options -Indexes
        DirectoryIndex index.html
{types}
        Header set Cache-Control "{each_time}"
    </Directory>
    <LocationMatch "^{pattern}/[^/]+/[^/]+/.">
        SetEnv no-gzip 1
        SetEnv no-brotli 1
        MaxRanges 200
        Header set Cache-Control "{for_ever}"
    </LocationMatch>
    RedirectMatch 404 "^{pattern}/(.*/)?\\.(?!well-known/)"
</VirtualHost>
"""

_IIS = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- web.config, in {root}, the folder of {at}{path}. -->
<!-- TLS: IIS Manager › Bindings › https, with a certificate for that host. -->
<configuration>
  <system.webServer>
    <staticContent>
{types}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="false" doDynamicCompression="false" />
    <security>
      <requestFiltering>
        <denyUrlSequences>
          <add sequence="/.incoming-" />
          <add sequence="/.withdrawn-" />
        </denyUrlSequences>
      </requestFiltering>
    </security>
  </system.webServer>
</configuration>
"""

_CADDY = """\
# Caddy gets a certificate for {host} by itself.
{at} {{
	{place} {{
		route {{
			@hidden {{
				path_regexp /\\.
				not path /.well-known/*
			}}
			respond @hidden 404
{types}
			@release path_regexp ^/[^/]+/[^/]+/
			header Cache-Control "{each_time}"
			header @release {{
				Cache-Control "{for_ever}"
				defer
			}}
			root * "{root}"
			file_server
		}}
	}}
}}
"""

_HTACCESS = """\
{types}
<IfModule mod_setenvif.c>
    SetEnvIf Request_URI "\\.(ipa|plist)$" no-gzip no-brotli
</IfModule>
<IfModule mod_headers.c>
    <FilesMatch "\\.(ipa|plist)$">
        Header set Cache-Control "{for_ever}"
    </FilesMatch>
    <FilesMatch "\\.(html|json)$">
        Header set Cache-Control "{each_time}"
    </FilesMatch>
</IfModule>
"""
"""Only what AllowOverride FileInfo allows. Packages and manifests lie in release folders alone and never change."""

_IN_NO_SETTINGS = "\"'`{}$*?[]"


@dataclass(frozen=True, slots=True)
class _Site:
    """Which folder is served, and where; ``at`` is the host with its port, where that isn't the usual one."""

    folder: str
    host: str
    port: int
    path: str

    @property
    def at(self) -> str:
        return self.host if self.port == USUAL_PORT else f"{self.host}:{self.port}"


def snippet(kind: WebServerKind, root: str, url: str) -> str:
    """Return the settings for builds in the folder ``root`` that testers find at ``url``, as text to paste.

    Raises UsageError where the folder or the address has a character that no settings file can hold.
    """
    folder = root.rstrip("/\\") if root.strip("/\\") else root
    try:
        parts = urlsplit(url)
        port = parts.port or USUAL_PORT
    except ValueError as error:
        raise _refused(url) from error
    path = unquote(parts.path).rstrip("/")
    place = parts.netloc.rpartition("@")[2]
    for text in (folder, path, place):
        if not text.isprintable() or any(sign in text for sign in _IN_NO_SETTINGS) or (kind != "iis" and "\\" in text):
            raise _refused(text)
    site = _Site(folder, place.partition(":")[0] or "example.com", port, path)
    return {"nginx": _nginx, "apache": _apache, "iis": _iis, "caddy": _caddy}[kind](site)


def _refused(text: str) -> UsageError:
    return UsageError(
        N_("Error", "A web server’s settings can’t hold “{text}”.").of(text=ascii(text)),
        hint=N_("Error", "Use a folder and an address without quotation marks, brackets or control characters."),
    )


def htaccess() -> str:
    """Return what a ``.htaccess`` in the folder of the builds says, where Apache reads those."""
    types = "\n".join(f"AddType {MIME_TYPES[suffix]} .{suffix}" for suffix in APPLE_ONLY)
    return _HTACCESS.format(types=types, for_ever=FOR_EVER, each_time=EACH_TIME)


def _nginx(site: _Site) -> str:
    types = "\n".join(f"            {kind} {suffix};" for suffix, kind in MIME_TYPES.items())
    return _filled(_NGINX, site, types)


def _apache(site: _Site) -> str:
    types = "\n".join(f"        AddType {MIME_TYPES[suffix]} .{suffix}" for suffix in APPLE_ONLY)
    place = f'Alias "{site.path}" "{site.folder}"' if site.path else f'DocumentRoot "{site.folder}"'
    return _filled(_APACHE, site, types, place)


def _iis(site: _Site) -> str:
    types = "\n".join(
        f'      <remove fileExtension=".{suffix}" />\n'
        f'      <mimeMap fileExtension=".{suffix}" mimeType="{MIME_TYPES[suffix]}" />'
        for suffix in APPLE_ONLY
    )
    # Two hyphens would end the comment that names the folder.
    folder, path = (text.replace("--", "- -") for text in (site.folder, site.path))
    return _filled(_IIS, replace(site, folder=folder, path=path), types)


def _caddy(site: _Site) -> str:
    types = "\n".join(
        f"\t\t\t@{suffix} path *.{suffix}\n\t\t\theader @{suffix} Content-Type {MIME_TYPES[suffix]}"
        for suffix in APPLE_ONLY
    )
    return _filled(_CADDY, site, types, f'handle_path "{site.path}/*"' if site.path else "handle")


def _filled(template: str, site: _Site, types: str, place: str = "") -> str:
    return template.format(
        root=site.folder,
        host=site.host,
        at=site.at,
        port=site.port,
        # Apache listens at the usual one wherever it has TLS, and at any but once.
        listen="" if site.port == USUAL_PORT else f"Listen {site.port}\n",
        path=site.path,
        pattern=re.escape(site.path),
        types=types,
        place=place,
        each_time=EACH_TIME,
        for_ever=FOR_EVER,
    )
