"""A report as one page that needs nothing else: no script, no address, printable, safe for any name from an IPA."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from otadesk import assets
from otadesk.days import Day
from otadesk.preflight.check import Finding, Report
from otadesk.preflight.examine import PackageReport
from otadesk.preflight.summary import profile_sentence, verdict_sentence

if TYPE_CHECKING:
    from jinja2 import Template

_ORDER = {"block": 0, "device": 1, "warn": 2, "inform": 3}


def report_html(examined: PackageReport, now: datetime, served: Iterable[Finding] = ()) -> str:
    """Return a report, with the findings about the server, as an HTML page in English."""
    style = assets.read_text("templates/report.css")
    report = Report((*examined.report.findings, *served))
    text = _template().render(
        app=examined.package.app,
        verdict=report.verdict,
        sentence=str(verdict_sentence(examined, now)),
        profile=str(profile_sentence(examined.package, now)),
        findings=_ordered(report.findings),
        devices=[(one.name or one.udid, one.verdict, _ordered(one.findings)) for one in examined.devices],
        assumptions=[] if report.blockers else [str(one.words) for one in examined.assumptions],
        until=str(Day(examined.until)) if examined.until is not None else "",
        made=str(Day(now)),
        style=style,
        policy=_policy(style),
    )
    return "".join(sign if sign.isprintable() or sign == "\n" else "�" for sign in text)


def _ordered(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (_ORDER[finding.check.severity], finding.check.id))


def _policy(style: str) -> str:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


@cache
def _template() -> Template:
    # Imported here: Jinja2 takes 0.1 s, and most commands render no page.
    import jinja2  # noqa: PLC0415

    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(assets.read_text("templates/report.html.jinja"))
