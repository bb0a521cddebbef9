"""``otadesk publish``: the whole job, for one build or several."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from otadesk.cli import output
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.examining import examined_whole
from otadesk.cli.given_builds import WHAT, GivenBuilds
from otadesk.cli.sign_in import with_server
from otadesk.errors import Cancelled, OtadeskError, UsageError, said
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_
from otadesk.preflight.check import Finding, report_json
from otadesk.preflight.report_text import finding_lines
from otadesk.progress import CancelToken
from otadesk.publish.places import Place
from otadesk.publish.plan import NOTES_LIMIT
from otadesk.publish.publisher import Preview, Receipt, preview, publish
from otadesk.publish.shared_line import SharedLine
from otadesk.site import layout
from otadesk.wiring import wiring

EXIT_BLOCKED = 1
EXIT_PROBE_FAILED = 6

Blockers = dict[Path, tuple[Finding, ...]]
"""What keeps each build from being installed."""


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the command's arguments."""
    several = f"{WHAT}; several are done one by one"
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+", help=several)
    parser.add_argument("--server", metavar="NAME", required=True, help="the server profile")
    notes = parser.add_mutually_exclusive_group()
    notes.add_argument("--notes", metavar="TEXT", default="", help="release notes, in a little Markdown")
    notes.add_argument("--notes-file", metavar="F", type=Path, help="the same from a file, or - for standard input")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written where, and write nothing")
    parser.add_argument("--force", action="store_true", help="publish although a finding says that it won’t install")


def run(arguments: argparse.Namespace) -> int:
    """Read and judge every file first, then publish them one by one; a dry run ends with the same code."""
    notes = _notes(arguments)
    with cancelled_by_signals() as token, GivenBuilds(token.check) as given:
        judged = [given.read(path, partial(examined_whole, token=token)) for path in arguments.files]
        blockers = {report.package.path: report.report.blockers for report in judged}
        if any(blockers.values()) and not arguments.force:
            if not arguments.dry_run:
                return _refuse(blockers, as_json=arguments.json)
            if not arguments.json:
                _tell_blocked(blockers, "nothing would be published")
        return _publish_all([report.package for report in judged], blockers, notes, arguments, token)


def _publish_all(
    packages: list[AppPackage],
    blockers: Blockers,
    notes: str,
    arguments: argparse.Namespace,
    token: CancelToken,
) -> int:
    wired = wiring()
    results: list[dict[str, Any]] = []
    codes = [0]
    with closing(SharedLine()) as shared:

        def work(place: Place) -> None:
            # After an answered question the work starts again with the first file that isn't done yet.
            for package in packages[len(results) :]:
                if arguments.dry_run:
                    seen = preview(package, place, notes, surroundings=wired.surroundings, token=token)
                    results.append(_preview_json(seen))
                    codes.append(EXIT_BLOCKED if blockers[package.path] else 0)
                    if not arguments.json:
                        output.print_lines(_preview_lines(seen))
                    continue
                receipt = publish(
                    package,
                    place,
                    notes,
                    surroundings=wired.surroundings,
                    token=token,
                    listener=output.ProgressLine(),
                    lend=shared.lend,
                    blocked=bool(blockers[package.path]),
                )
                results.append(receipt_json(receipt))
                codes.append(exit_code(receipt, blocked=bool(blockers[package.path])))
                if not arguments.json:
                    _print_receipt(receipt)

        try:
            with_server(wired, arguments.server, work)
        except OtadeskError as error:
            if not (arguments.json and results):
                raise
            # What is published already is out there, whatever became of the next one.
            output.print_json({"schema": 1, "error": output.error_json(error), "results": results})
            return error.exit_code
    if arguments.json:
        told = results[0] if len(results) == 1 else {"schema": 1, "results": results}
        refused = any(blockers.values()) and not arguments.force
        output.print_json({**told, "error": _blocked_json(blockers)} if refused else told)
    return max(codes)


def receipt_json(receipt: Receipt) -> dict[str, Any]:
    """Return a receipt as ``publish --json`` prints it; the shape is public, schema 1."""
    release, links = receipt.release, receipt.links
    return {
        "schema": 1,
        "release": {
            "id": release.id,
            "bundle_id": release.bundle_id,
            "version": release.version or None,
            "build": release.build or None,
            "page_url": links.page_url,
            "release_url": links.release_url,
            "manifest_url": links.manifest_url,
            "install_url": links.install_url,
            "ipa_url": links.ipa_url,
            "sha256": receipt.sha256,
        },
        "transfer": {
            "bytes_total": receipt.transfer.bytes_total,
            "bytes_sent": receipt.transfer.bytes_sent,
            "bytes_reused": receipt.transfer.bytes_reused,
            "seconds": round(receipt.transfer.seconds, 3),
        },
        "verified": {"method": receipt.verified.method, "ok": receipt.verified.ok},
        "probe": report_json(receipt.probe.report) if receipt.probe else None,
        "notices": [str(notice) for notice in receipt.notices],
    }


def exit_code(receipt: Receipt, *, blocked: bool) -> int:
    """Return how a publish ends that went through; ``blocked`` where the preflight says that it won't install."""
    if receipt.probe is None:
        # The look at what is published was called off.
        return Cancelled.exit_code
    if receipt.probe.report.blockers:
        return EXIT_PROBE_FAILED
    return EXIT_BLOCKED if blocked else 0


def _notes(arguments: argparse.Namespace) -> str:
    if arguments.notes_file is None:
        return str(arguments.notes)
    try:
        if str(arguments.notes_file) == "-":
            data = sys.stdin.buffer.read(NOTES_LIMIT + 1)
        else:
            with arguments.notes_file.open("rb") as file:
                data = file.read(NOTES_LIMIT + 1)
        if len(data) > NOTES_LIMIT:
            raise UsageError(N_("Error", "The release notes are too long."), detail=f"more than {NOTES_LIMIT} bytes")
        return data.decode("utf-8-sig")
    except OSError as exc:
        raise UsageError(
            N_("Error", "The release notes can’t be read."), detail=f"{arguments.notes_file}: {said(exc)}"
        ) from exc
    except UnicodeDecodeError as exc:
        raise UsageError(N_("Error", "The release notes are not UTF-8 text."), detail=str(exc)) from exc


def _refuse(blockers: Blockers, *, as_json: bool) -> int:
    if as_json:
        output.print_json({"schema": 1, "error": _blocked_json(blockers)})
    else:
        _tell_blocked(blockers, "nothing was published")
    return EXIT_BLOCKED


def _blocked_json(blockers: Blockers) -> dict[str, str]:
    blocked = [(path, found) for path, found in blockers.items() if found]
    detail = "; ".join(f"{path.name}: {', '.join(f.check.id for f in found)}" for path, found in blocked)
    title = N_("Error", "Nothing was published: the build will not install.")
    hint = N_("Error", "“otadesk check FILE” tells why. --force publishes it all the same.")
    return {"code": "blocked", "title": str(title), "detail": detail, "hint": str(hint)}


def _tell_blocked(blockers: Blockers, consequence: str) -> None:
    for path, findings in blockers.items():
        if findings:
            print(output.safe(f"{path.name} will not install, so {consequence}:"), file=sys.stderr)
            for line in finding_lines(findings)[:-1]:
                print(output.safe(f"  {line}"), file=sys.stderr)
    print("--force publishes it all the same.", file=sys.stderr)


def _print_receipt(receipt: Receipt) -> None:
    release = receipt.release
    output.print_lines([f"Published {release.name} {release.version} ({release.build})", receipt.links.page_url])
    output.print_lines(str(notice) for notice in receipt.notices)
    if receipt.probe:
        output.print_lines(finding_lines(receipt.probe.report.findings))
    if sys.stdout.isatty():
        output.print_code(receipt.links.page_url, end="")


def _preview_json(seen: Preview) -> dict[str, Any]:
    links = seen.publication.links
    return {
        "schema": 1,
        "dry_run": True,
        "app_folder": _to_be(seen),
        "new_app": seen.new_app,
        "files": [{"path": _told(seen, path), "size": size} for path, size in seen.files],
        "replaced": list(seen.replaced),
        "page_url": _told(seen, links.page_url),
        "manifest_url": _told(seen, links.manifest_url),
        "notices": [str(notice) for notice in seen.notices],
    }


def _preview_lines(seen: Preview) -> list[str]:
    lines = [f"Would write, below {_told(seen, seen.publication.links.page_url)}"]
    if _to_be(seen) != seen.publication.app_folder:
        lines.append("(the app is new there: the folder’s random part is drawn when it is published)")
    elif seen.new_app:
        lines.append("(the app is new there)")
    lines += [f"  {size:>12,}  {_told(seen, path)}" for path, size in seen.files]
    lines.append(f"  {sum(size for _path, size in seen.files):>12,}  in all")
    lines += [f"  {'replaced':>12}  {path}" for path in seen.replaced]
    return lines + [str(notice) for notice in seen.notices]


def _to_be(seen: Preview) -> str:
    app_folder = seen.publication.app_folder
    return layout.folder_to_be(seen.publication.release.bundle_id, app_folder) if seen.new_app else app_folder


def _told(seen: Preview, where: str) -> str:
    """Return a path or an address as it can be told before the folder has its random part."""
    return where.replace(seen.publication.app_folder, _to_be(seen))
