"""Whether this computer is set to reach a host through a proxy.

The probe never uses it: phones don't have it, and a proxy that opens TLS would show a certificate of its own. But
where there is one, a host that can't be reached directly says nothing about the host.
"""

from __future__ import annotations

from otadesk.probe.address import shown


def proxy_for(host: str) -> str:
    """Return the system's proxy for a host (environment, Windows' and macOS' settings), or ""."""
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - slow to import, and rarely needed

    proxy = getproxies().get("https", "")
    return shown(proxy) if proxy and not proxy_bypass(host) else ""
