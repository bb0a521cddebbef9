"""A report to hand on: as text, as JSON or as a page, the same from the command line and from the window."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Literal

from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.preflight.check import Finding
from otadesk.preflight.examine import PackageReport, package_report_json
from otadesk.preflight.report_html import report_html
from otadesk.preflight.report_people import without_them
from otadesk.preflight.report_text import report_lines
from otadesk.settings.one_step import save_in_one_step

ReportKind = Literal["txt", "json", "html"]
KINDS: tuple[ReportKind, ...] = ("txt", "json", "html")


def kind_of(file: Path) -> ReportKind:
    """Return the kind of report that a file's ending asks for; UsageError for any other ending."""
    ending = file.suffix.casefold().removeprefix(".")
    if ending not in KINDS:
        raise UsageError(
            N_("Error", "A report ends in .txt, .json or .html."),
            detail=N_("Fact", "This one would be {name}.").of(name=repr(file.name)),
        )
    return ending


def report_as(
    kind: ReportKind, report: PackageReport, now: datetime, more: Iterable[Finding] = (), *, unmasked: bool = False
) -> str:
    """Return a report, with ``more`` findings about the server; without people unless ``unmasked``."""
    added = tuple(more)
    if not unmasked:
        report, added = without_them(report, added)
    if kind == "json":
        return json.dumps(package_report_json(report, added), indent=2, ensure_ascii=True) + "\n"
    if kind == "html":
        return report_html(report, now, added)
    app = report.package.app
    lines = [f"{app.name} {app.version} ({app.build}), {app.bundle_id}", *report_lines(report, now, added)]
    return "".join(f"{_line(line)}\n" for line in lines)


def write_report(
    file: Path, report: PackageReport, now: datetime, more: Iterable[Finding] = (), *, unmasked: bool = False
) -> None:
    """Write a report of the kind that the file's ending names, in one step; OtadeskError where that can't be done."""
    content = report_as(kind_of(file), report, now, more, unmasked=unmasked).encode("utf-8", "replace")
    save_in_one_step(file, content)


def _line(text: str) -> str:
    return "".join(sign if sign.isprintable() else "�" for sign in text)
