"""The lines to change in a web server's own settings, for each cause that the probe can name.

They are text to paste: ``{folder}`` is the path in the address, ``{host}`` its host, ``{suffix}`` and ``{type}`` a
file's ending and MIME type, ``{name}`` the file. A host that lets nobody change a thing has no lines for it; the
check's general advice stands then alone. Tests load the lines into the real nginx, Apache and Caddy.
"""

from __future__ import annotations

import re
from typing import Literal

from otadesk.phrases import N_, NOTHING, Phrase
from otadesk.probe.address import Address
from otadesk.probe.client import Exchange
from otadesk.probe.recognise import NAMES, ServerKind, recognise
from otadesk.probe.server_types import MIME_TYPES

Cause = Literal[
    "certificate",
    "chain",
    "tls-version",
    "ciphers",
    "client-certificate",
    "address-family",
    "plain-http",
    "sign-in",
    "redirect",
    "page-instead",
    "forbidden",
    "dot-folder",
    "letter-case",
    "error",
    "type",
    "compression",
    "length",
    "range",
    "head",
    "agent",
    "cache",
]

_STATIC = "^~ {folder} {{ try_files $uri $uri/ =404; }}"
_APPCMD = r"%windir%\system32\inetsrv\appcmd set config"
"""For what IIS lets nobody say in a web.config: those sections are locked in applicationHost.config."""
_LINES: dict[Cause, dict[ServerKind, str]] = {
    "certificate": {
        "nginx": "ssl_certificate     /etc/letsencrypt/live/{host}/fullchain.pem;\n"
        "ssl_certificate_key /etc/letsencrypt/live/{host}/privkey.pem;",
        "apache": "SSLCertificateFile    /etc/letsencrypt/live/{host}/fullchain.pem\n"
        "SSLCertificateKeyFile /etc/letsencrypt/live/{host}/privkey.pem",
        "caddy": "# Take the “tls” line out of the block of {host}: Caddy then gets a certificate by itself.",
        "iis": "# IIS Manager › Bindings › https › SSL certificate: choose one for {host} (as win-acme makes).",
    },
    "chain": {
        "nginx": "# not cert.pem\nssl_certificate /etc/letsencrypt/live/{host}/fullchain.pem;",
        "apache": "# not cert.pem\nSSLCertificateFile /etc/letsencrypt/live/{host}/fullchain.pem",
        "caddy": "tls /etc/ssl/{host}/fullchain.pem /etc/ssl/{host}/privkey.pem",
        "iis": "certutil -addstore CA intermediate.cer",
    },
    "tls-version": {
        "nginx": "ssl_protocols TLSv1.2 TLSv1.3;",
        "apache": "SSLProtocol -all +TLSv1.2 +TLSv1.3",
        "caddy": "tls {{\n\tprotocols tls1.2 tls1.3\n}}",
        "iis": r'reg add "HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS'
        r' 1.2\Server" /v Enabled /t REG_DWORD /d 1 /f'
        "\n# then restart Windows",
    },
    "ciphers": {
        "nginx": "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES;",
        "apache": "SSLCipherSuite ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES",
    },
    "client-certificate": {
        "nginx": "ssl_verify_client off;",
        "apache": "SSLVerifyClient none",
        "caddy": "# Take “client_auth” out of the block’s “tls”.",
        "iis": _APPCMD + ' "SITE" /section:access /sslFlags:Ssl /commit:apphost',
    },
    "address-family": {
        "nginx": "listen [::]:443 ssl;",
        "apache": "# with no address before the port, as in <VirtualHost *:443>\nListen 443",
        "caddy": "bind 0.0.0.0 [::]",
    },
    "plain-http": {
        "nginx": "listen 443 ssl;\nssl_certificate     /etc/letsencrypt/live/{host}/fullchain.pem;\n"
        "ssl_certificate_key /etc/letsencrypt/live/{host}/privkey.pem;",
        "apache": "Listen 443\nSSLEngine on\nSSLCertificateFile    /etc/letsencrypt/live/{host}/fullchain.pem\n"
        "SSLCertificateKeyFile /etc/letsencrypt/live/{host}/privkey.pem",
        "caddy": "# without http://: Caddy then gets a certificate and serves https\n{host} {{",
        "github-pages": "# Settings › Pages › Enforce HTTPS",
        "cloudflare": "# SSL/TLS › Edge Certificates › Always Use HTTPS",
    },
    "sign-in": {
        "nginx": "location ^~ {folder} {{ auth_basic off; }}",
        "apache": '<Location "{folder}">\n    AuthType None\n    Require all granted\n</Location>',
        "caddy": "# basicauth before Caddy 2.8\n@locked not path {folder}*\nbasic_auth @locked {{ … }}",
        "iis": _APPCMD + ' "SITE{folder}" /section:anonymousAuthentication /enabled:true /commit:apphost',
        "litespeed": "AuthType None\nRequire all granted",
        "cloudflare": "# Zero Trust › Access › Applications: a bypass policy for {host}{folder}*",
    },
    "redirect": {
        "nginx": "# before the “return” or “rewrite”, which move into “location /”\nlocation " + _STATIC,
        "apache": '# before the other rules; instead of Redirect\nRewriteRule "^{folder}" - [END]',
        "caddy": "handle {folder}* {{\n\tfile_server\n}}",
        "iis": '<!-- first among the rules -->\n<rule name="builds" stopProcessing="true">'
        '<match url="^{folder_without_slash}" /><action type="None" /></rule>',
        "litespeed": 'RewriteRule "^{folder}" - [END]',
        "netlify": "# in _redirects: no rule that covers {folder}*; with “!” it also takes what is there",
        "cloudflare": "# Rules › Redirect Rules: leave out {host}{folder}*",
    },
    "page-instead": {
        "nginx": "location " + _STATIC,
        "apache": '# before the rule that leads to index.html\nRewriteRule "^{folder}" - [END]',
        "caddy": "handle {folder}* {{\n\tfile_server\n}}",
        "iis": '<!-- first among the rules -->\n<rule name="builds" stopProcessing="true">'
        '<match url="^{folder_without_slash}" /><action type="None" /></rule>',
        "litespeed": 'RewriteRule "^{folder}" - [END]',
        "netlify": "# “/* /index.html 200” answers for what the deploy lacks, and “200!” for all: no “!”, and\n"
        "# deploy {folder}{name}",
        "cloudflare": "# Security › WAF › Custom rules: action Skip for URI path starts with {folder}",
    },
    "forbidden": {
        "nginx": "# for the account in “user …;”; and no “deny” for {folder}\nchmod -R a+rX FOLDER",
        "apache": "# for www-data; and “Require all granted” for {folder}\nchmod -R a+rX FOLDER",
        "caddy": "# for the account caddy\nchmod -R a+rX FOLDER",
        "iis": 'icacls FOLDER /grant "IIS_IUSRS:(OI)(CI)RX" "IUSR:(OI)(CI)RX" /T',
        "s3": "# in the bucket’s policy\n"
        '{{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::BUCKET{folder}*"}}',
    },
    "dot-folder": {
        "nginx": "# or a folder without a leading dot\nlocation ^~ {folder} {{ allow all; }}",
        "apache": '# or a folder without a leading dot\n<Location "{folder}">\n    Require all granted\n</Location>',
        "caddy": "# or a folder without a leading dot\n@hidden not path {folder}*",
        "iis": "<!-- denyUrlSequences: take out “/.”, or use a folder without a leading dot -->",
    },
    "letter-case": dict.fromkeys(("nginx", "apache", "caddy", "litespeed"), "mv {found} {name}"),
    "error": {
        "nginx": "tail /var/log/nginx/error.log",
        "apache": "tail /var/log/apache2/error.log",
        "caddy": "journalctl -u caddy -n 20",
        "iis": r"dir C:\inetpub\logs\LogFiles",
    },
    "type": {
        "nginx": "location ~ \\.{suffix}$ {{ types {{ {type} {suffix}; }} }}",
        "apache": "AddType {type} .{suffix}",
        "caddy": "@{suffix} path *.{suffix}\nheader @{suffix} Content-Type {type}",
        "iis": '<remove fileExtension=".{suffix}" />\n<mimeMap fileExtension=".{suffix}" mimeType="{type}" />',
        "litespeed": "AddType {type} .{suffix}",
        "netlify": "# in _headers\n{folder}{name}\n  Content-Type: {type}",
        "vercel": '{{"source": "/(.*).{suffix}", "headers": [{{"key": "Content-Type", "value": "{type}"}}]}}',
        "s3": "aws s3 cp {name} s3://BUCKET{folder} --content-type {type}",
        "gcs": "gcloud storage objects update gs://BUCKET{folder}{name} --content-type={type}",
        "azure": "az storage blob update --name {name} --container-name CONTAINER --content-type {type}",
    },
    "compression": {
        "nginx": "location ~ \\.ipa$ {{ gzip off; }}",
        "apache": 'SetEnvIf Request_URI "\\.ipa$" no-gzip no-brotli',
        "caddy": "@packed not path *.ipa\nencode @packed gzip",
        "iis": '<urlCompression doStaticCompression="false" doDynamicCompression="false" />',
        "litespeed": 'SetEnvIf Request_URI "\\.ipa$" no-gzip no-brotli',
        "cloudflare": "# Rules › Compression Rules: URI path ends with .ipa, no compression",
    },
    "length": {
        "nginx": "# and as a file, not from a program behind proxy_pass\nlocation ~ \\.ipa$ {{ gzip off; }}",
        "apache": '# and as a file, not from a program or ProxyPass\nSetEnvIf Request_URI "\\.ipa$" no-gzip no-brotli',
        "caddy": "@packed not path *.ipa\n# and with file_server, not by reverse_proxy\nencode @packed gzip",
        "iis": '<urlCompression doStaticCompression="false" doDynamicCompression="false" />',
    },
    "range": {
        "nginx": "# not 0; and as a file, not from a program behind proxy_pass\nmax_ranges 16;",
        "apache": "# and no “Header unset Accept-Ranges” or “RequestHeader unset Range”\nMaxRanges 200",
        "caddy": "# as a file, not by reverse_proxy; and no “request_header -Range”\nfile_server",
    },
    "head": {
        "nginx": "# and no “if ($request_method …)” that leaves HEAD out\n"
        "location ^~ {folder} {{ limit_except GET HEAD {{ deny all; }} }}",
        "apache": '<Location "{folder}">\n    <LimitExcept GET HEAD>\n        Require all denied\n'
        "    </LimitExcept>\n</Location>",
        "caddy": "@others not method GET HEAD\nrespond @others 405",
        "iis": '<verbs><remove verb="HEAD" /><add verb="HEAD" allowed="true" /></verbs>',
    },
    "agent": {
        "nginx": "# the “if ($http_user_agent …)” moves into “location /”\nlocation " + _STATIC,
        "apache": '# before the rules with %{{HTTP_USER_AGENT}}\nRewriteRule "^{folder}" - [END]\n'
        '# with mod_security: SecRuleEngine Off, in <Location "{folder}">',
        "caddy": '@phones header_regexp User-Agent "appstored|itunesstored|CFNetwork"'
        "\nhandle @phones {{\n\tfile_server\n}}",
        "cloudflare": '# Security › WAF › Custom rules: action Skip for (http.user_agent contains "appstored")',
        "iis": "<!-- filteringRules: take out the rule that denies by User-Agent -->",
    },
    "cache": {
        "nginx": "location ^~ {folder} {{ proxy_cache off; proxy_pass … }}",
        "apache": 'CacheDisable "{folder}"',
        "caddy": "# Take {folder}* out of the cache that stands in front, and purge it there.",
        "cloudflare": "# Caching › Configuration › Purge, and a Cache Rule: bypass for {host}{folder}*",
        "cloudfront": "aws cloudfront create-invalidation --distribution-id ID --paths '{folder}*'",
        "fastly": "curl -X PURGE https://{host}{folder}{name}",
        "netlify": "# in _headers\n{folder}*\n  Cache-Control: no-cache",
    },
}
_HARMLESS = re.compile(r"(?!-)[\w./~+@:-]{0,200}")
"""What may stand in lines that people paste into settings and shells: the address may be somebody else's."""
_SHOWN_FOR_UNKNOWN: tuple[ServerKind, ...] = ("nginx", "apache", "caddy")


def remedy(exchange: Exchange, cause: Cause, *, found: str = "", kind: ServerKind | None = None) -> Phrase:
    """Return what to change on the server that answered, or NOTHING where no line of its settings does it.

    Where nothing tells which server it is, the three usual ones are named. ``found`` is the file that is there in
    the place of the one asked for.
    """
    kind = kind or recognise(exchange.software)
    lines = _LINES.get(cause, {})
    values = _values(exchange.address, found)
    if kind is not None:
        text = lines.get(kind, "")
        return (
            N_("Finding", "For {server}:\n{lines}").of(server=NAMES[kind], lines=text.format(**values))
            if text
            else NOTHING
        )
    told = "\n".join(f"{NAMES[one]}:\n{lines[one].format(**values)}" for one in _SHOWN_FOR_UNKNOWN if one in lines)
    return N_("Finding", "Depending on the web server:\n{lines}").of(lines=told) if told else NOTHING


def _values(address: Address, found: str) -> dict[str, str]:
    suffix = address.name.rpartition(".")[2].lower()
    suffix = suffix if suffix in MIME_TYPES else "ipa"
    texts = {
        "folder": address.folder,
        "folder_without_slash": address.folder.lstrip("/"),
        "host": address.host,
        "name": address.name or "index.html",
        "suffix": suffix,
        "type": MIME_TYPES[suffix],
        "found": found,
    }
    return {key: text if _HARMLESS.fullmatch(text) else key.upper() for key, text in texts.items()}
