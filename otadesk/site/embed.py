"""Ready snippets that lead testers to a build, each with the encoding that its place needs.

HTML and AMP may carry the install link itself (AMP's validator lists ``itms-services`` for ``a[href]``, not for AMP for
email); mail and Markdown point to the page, because mail clients and sanitizers drop the scheme.
"""

from __future__ import annotations

import html
import re
from typing import Literal, get_args

from otadesk import assets
from otadesk.site.link import install_link
from otadesk.site.text import one_way

Kind = Literal["html", "amp", "iframe", "markdown", "mail"]
KINDS: tuple[Kind, ...] = get_args(Kind)


def embed(url: str, kind: Kind, *, title: str = "Install the app") -> str:
    """Return a snippet for ``url``: a page's address, or a manifest's, which gives an install link where one works."""
    title = one_way(title)
    file = re.split("[?#]", url, maxsplit=1)[0]
    is_manifest = file.endswith(".plist")
    target = install_link(url) if is_manifest else url
    page = file.rsplit("/", 1)[0] + "/" if is_manifest else url
    href, words = html.escape(target, quote=True), html.escape(title)
    match kind:
        case "html":
            return f'<a href="{href}">{words}</a>\n'
        case "amp":
            return f'<a href="{href}" target="_top">{words}</a>\n'
        case "iframe":
            # Safari drops the scheme inside a frame without a word; the link has to leave the frame.
            return f'<a href="{href}" target="_top" rel="noopener">{words}</a>\n'
        case "markdown":
            label = "".join(f"\\{sign}" if sign in "\\[]*_`<>!" else sign for sign in title)
            return f"[{label}](<{page.replace('<', '%3C').replace('>', '%3E')}>)\n"
        case "mail":
            return assets.read_text("templates/mail.txt").format(title=title, page=page)
