"""``otadesk releases``, ``withdraw``, ``restore``, ``delete``, ``prune``: the history, told by the server alone."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TypeVar

from otadesk.cli import output
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.sign_in import with_server
from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.publish import history, listing
from otadesk.publish.history import Overview
from otadesk.publish.places import FIRST_PUBLISH_MAKES_IT, NO_FOLDER, Place
from otadesk.site.catalog import Release
from otadesk.site.journal import Event
from otadesk.wiring import wiring

Result = TypeVar("Result")


def add_arguments(parser: argparse.ArgumentParser, name: str) -> None:
    """Declare the arguments of one of these commands."""
    parser.set_defaults(command=name)
    parser.add_argument("--server", metavar="NAME", required=True, help="the server profile")
    parser.add_argument("--app", metavar="ID", default="", help="only the app of this bundle identifier")
    if name in {"withdraw", "restore", "delete"}:
        parser.add_argument("release", metavar="RELEASE", help="the release’s id, as “otadesk releases” lists it")
    if name == "delete":
        parser.add_argument("--yes", action="store_true", help="delete it without a question")
    if name == "releases":
        parser.add_argument("--log", action="store_true", help="add what was done to the releases, and by whom")
        parser.add_argument("--csv", action="store_true", help="print a table for spreadsheets")
    if name == "prune":
        parser.add_argument("--keep", metavar="N", type=int, required=True, help="how many releases of each app stay")
        parser.add_argument("--dry-run", action="store_true", help="say what would be deleted, and delete nothing")


def run(arguments: argparse.Namespace) -> int:
    """Run one of these commands."""
    match arguments.command:
        case "releases":
            return _releases(arguments)
        case "prune":
            return _prune(arguments)
        case "delete":
            return _delete(arguments)
        case _:
            return _withdraw_or_restore(arguments)


def _releases(arguments: argparse.Namespace) -> int:
    surroundings = wiring().surroundings

    def work(place: Place, token: CancelToken) -> tuple[str, Overview]:
        return place.url, history.releases(place, arguments.app, surroundings=surroundings, token=token)

    url, found = _at_server(arguments, work)
    apps = found.apps
    if found.missing:
        told = str(NO_FOLDER.of(folder=wiring().servers.get(arguments.server).root))
        print(output.safe(f"{told[0].upper()}{told[1:]}. {FIRST_PUBLISH_MAKES_IT}"), file=sys.stderr)
    if arguments.json:
        output.print_json(listing.as_json(url, apps))
    elif arguments.csv:
        print(listing.as_csv(url, apps), end="")
    else:
        for app in apps:
            output.print_lines([f"{app.name} ({app.bundle_id})", f"  {app.page_url}"])
            output.print_lines(
                f"  a publish is under way, last seen to move at {output.iso(moment)}" for moment in app.incoming
            )
            output.print_lines(
                f"  a publish stopped at {output.iso(moment)}; publishing that build again goes on from there"
                for moment in app.stopped
            )
            output.print_lines(_release_line(release) for release in app.releases)
            if arguments.log:
                output.print_lines(_event_line(event) for event in app.events)
        if not apps:
            output.print_lines(["No releases."])
    return 0


def _delete(arguments: argparse.Namespace) -> int:
    if not arguments.yes:
        raise UsageError(
            N_("Error", "Deleting a release can’t be undone."),
            hint=N_("Error", "Add --yes to delete it, or use “otadesk withdraw”, which can be undone."),
        )
    surroundings = wiring().surroundings

    def work(place: Place, token: CancelToken) -> Release:
        return history.delete(place, arguments.release, bundle_id=arguments.app, surroundings=surroundings, token=token)

    release = _at_server(arguments, work)
    if arguments.json:
        output.print_json({"schema": 1, "deleted": release.id})
    else:
        output.print_lines([f"Deleted {release.id}."])
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


def _release_line(release: Release) -> str:
    state = "  withdrawn" if release.withdrawn else ""
    by = f" by {release.published_by}" if release.published_by else ""
    return f"  {release.id}  {release.version} ({release.build}), {release.size:,} bytes{by}{state}"


def _event_line(event: Event) -> str:
    by = f" by {event.who}" if event.who else ""
    return f"  {output.iso(event.at)}  {event.deed} {event.release}{by}"
