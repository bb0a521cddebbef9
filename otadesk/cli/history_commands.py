"""``otadesk releases``, ``withdraw``, ``restore`` and ``prune``: the history of a server, told by the server alone."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, TypeVar

from otadesk.cli import output
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.sign_in import with_server
from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.publish import history
from otadesk.publish.history import AppHistory
from otadesk.publish.places import Place
from otadesk.site.catalog import Release
from otadesk.site.link import links
from otadesk.wiring import wiring

Result = TypeVar("Result")


def add_arguments(parser: argparse.ArgumentParser, name: str) -> None:
    """Declare the arguments of one of the four commands."""
    parser.set_defaults(command=name)
    parser.add_argument("--server", metavar="NAME", required=True, help="the server profile")
    parser.add_argument("--app", metavar="ID", default="", help="only the app of this bundle identifier")
    if name in {"withdraw", "restore"}:
        parser.add_argument("release", metavar="RELEASE", help="the release’s id, as “otadesk releases” lists it")
    if name == "prune":
        parser.add_argument("--keep", metavar="N", type=int, required=True, help="how many releases of each app stay")
        parser.add_argument("--dry-run", action="store_true", help="say what would be deleted, and delete nothing")


def run(arguments: argparse.Namespace) -> int:
    """Run one of the four commands."""
    match arguments.command:
        case "releases":
            return _releases(arguments)
        case "prune":
            return _prune(arguments)
        case _:
            return _withdraw_or_restore(arguments)


def _releases(arguments: argparse.Namespace) -> int:
    def work(place: Place, token: CancelToken) -> tuple[str, tuple[AppHistory, ...]]:
        return place.url, history.releases(place, arguments.app, token=token)

    url, apps = _at_server(arguments, work)
    if arguments.json:
        output.print_json({"schema": 1, "apps": [_app_json(url, app) for app in apps]})
        return 0
    for app in apps:
        output.print_lines([f"{app.name} ({app.bundle_id})", f"  {app.page_url}"])
        output.print_lines(_release_line(release) for release in app.releases)
    if not apps:
        output.print_lines(["No releases."])
    return 0


def _withdraw_or_restore(arguments: argparse.Namespace) -> int:
    surroundings, withdraws = wiring().surroundings, arguments.command == "withdraw"
    act = history.withdraw if withdraws else history.restore

    def work(place: Place, token: CancelToken) -> Release:
        return act(place, arguments.release, bundle_id=arguments.app, surroundings=surroundings, token=token)

    release = _at_server(arguments, work)
    if arguments.json:
        output.print_json({"schema": 1, "release": {"id": release.id, "withdrawn": withdraws}})
    else:
        state = "withdrawn: its addresses answer “not found”" if withdraws else "live again"
        output.print_lines([f"{release.id} is {state}."])
    return 0


def _prune(arguments: argparse.Namespace) -> int:
    if arguments.keep < 1:
        raise UsageError(N_("Error", "At least one release has to stay."), detail=f"--keep {arguments.keep}")
    surroundings = wiring().surroundings

    def work(place: Place, token: CancelToken) -> tuple[str, ...]:
        if arguments.dry_run:
            return history.surplus(place, arguments.keep, bundle_id=arguments.app, token=token)
        return history.prune(place, arguments.keep, bundle_id=arguments.app, surroundings=surroundings, token=token)

    removed = _at_server(arguments, work)
    if arguments.json:
        output.print_json({"schema": 1, "dry_run": arguments.dry_run, "removed": list(removed)})
    else:
        verb = "Would delete" if arguments.dry_run else "Deleted"
        output.print_lines([f"{verb} {release}" for release in removed] or ["Nothing to delete."])
    return 0


def _at_server(arguments: argparse.Namespace, work: Callable[[Place, CancelToken], Result]) -> Result:
    with cancelled_by_signals() as token:
        return with_server(wiring(), arguments.server, lambda place: work(place, token))


def _app_json(url: str, app: AppHistory) -> dict[str, Any]:
    return {
        "bundle_id": app.bundle_id,
        "name": app.name,
        "page_url": app.page_url,
        "releases": [_release_json(url, app.folder, release) for release in app.releases],
    }


def _release_json(url: str, folder: str, release: Release) -> dict[str, Any]:
    addresses = links(url, folder, release.id)
    return {
        "id": release.id,
        "version": release.version or None,
        "build": release.build or None,
        "published_at": output.iso(release.published_at),
        "published_by": release.published_by or None,
        "size": release.size,
        "sha256": release.sha256,
        "notes": release.notes,
        "installable_until": output.iso(release.installable_until),
        "state": "withdrawn" if release.withdrawn else "live",
        "release_url": addresses.release_url,
        "manifest_url": addresses.manifest_url,
        "install_url": addresses.install_url,
        "ipa_url": addresses.ipa_url,
    }


def _release_line(release: Release) -> str:
    state = "  withdrawn" if release.withdrawn else ""
    by = f" by {release.published_by}" if release.published_by else ""
    return f"  {release.id}  {release.version} ({release.build}), {release.size:,} bytes{by}{state}"
