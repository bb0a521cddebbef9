"""``otadesk servers``: profiles of the places where builds go."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

from otadesk.cli import output
from otadesk.cli.actions import actions_of
from otadesk.cli.cancelling import cancelled_by_signals
from otadesk.cli.sign_in import agreed, with_answers, with_server
from otadesk.errors import Cancelled, ConnectError, DestinationError, SettingsError, UsageError
from otadesk.phrases import N_
from otadesk.publish.connection_trial import StageReport, try_connection
from otadesk.publish.places import Place, ssh_target
from otadesk.remote.route import RoutePlanner
from otadesk.remote.target import KNOWN_HOSTS, USER_SSH_CONFIG, pin
from otadesk.settings.last_tests import LastTest
from otadesk.settings.servers import Server
from otadesk.settings.shared_keys import is_same_place, without
from otadesk.wiring import Wiring, wiring

_FINGERPRINT = re.compile(r"SHA256:[A-Za-z0-9+/]{43}")
_SECRET_LIMIT = 10_000
_SWITCHES = ("catalogue", "feed", "device_check")
_AFTER_SIGN_IN = frozenset({"files", "write", "certificate", "fetch", "type"})


def add_arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Declare the subcommands and their arguments."""
    action = actions_of(parser)
    action("list", "the server profiles")
    for name, words in (("add", "add a server profile"), ("edit", "change a server profile")):
        _add_fields(action(name, words), required=name == "add")
    remove = action("remove", "forget a server profile; what lies on the server stays")
    remove.add_argument("name", metavar="NAME")
    remove.add_argument("--yes", action="store_true", help="don’t ask")
    test = action("test", "connect, write, fetch over the public address, clean up")
    test.add_argument("name", metavar="NAME")
    htaccess = action("htaccess", "put a .htaccess beside the builds, or take it away; tried out before it counts")
    htaccess.add_argument("name", metavar="NAME")
    what = htaccess.add_mutually_exclusive_group(required=True)
    what.add_argument("--install", action="store_true", help="write it, unless one of somebody else is there")
    what.add_argument("--remove", action="store_true", help="take it away, if otadesk wrote it")
    snippet = action("snippet", "settings for the web server, to paste")
    snippet.add_argument("kind", choices=("nginx", "apache", "iis", "caddy"))
    snippet.add_argument("--server", metavar="NAME", help="fit it to this server profile")


def _add_fields(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument("name", metavar="NAME")
    if not required:
        parser.add_argument("--rename", metavar="NEW", help="the profile’s new name")
    parser.add_argument("--host", metavar="H", required=required, help="host name, address or alias in ~/.ssh/config")
    parser.add_argument("--port", metavar="N", type=int, help="default: what ~/.ssh/config says, else 22")
    parser.add_argument("--user", metavar="U", help="default: what ~/.ssh/config says, else yours")
    sign_in = parser.add_mutually_exclusive_group()
    sign_in.add_argument("--key", metavar="F", help="sign in with this key file")
    sign_in.add_argument("--agent-key", metavar="C", help="sign in with this key of the agent: comment or SHA256:…")
    sign_in.add_argument("--password-stdin", action="store_true", help="sign in with a password, read from stdin")
    parser.add_argument("--jump", metavar="J", help="jump hosts, as ssh -J takes them")
    parser.add_argument("--root", metavar="DIR", required=required, help="the folder on the server")
    parser.add_argument("--url", metavar="URL", required=required, help="that folder’s public https address")
    parser.add_argument("--host-key", metavar="SHA256:…", action="append", help="the server’s host key, confirmed")
    parser.add_argument("--ca-file", metavar="F", help="a CA certificate in PEM, trusted when looking at the result")
    parser.add_argument("--private", action=argparse.BooleanOptionalAction, default=None, help="links nobody can guess")
    for switch, words in (
        ("--catalogue", "a page of all apps with open links, in the folder itself"),
        ("--feed", "an Atom feed of each app’s releases"),
        (
            "--device-check",
            "let testers see on the page whether their device is included; up to two seconds a publish (default)",
        ),
    ):
        parser.add_argument(switch, action=argparse.BooleanOptionalAction, default=None, help=words)
    parser.add_argument("--keep", metavar="N", type=int, help="keep the newest N releases of an app; 0 keeps all")
    parser.add_argument(
        "--upload-limit", metavar="KB", type=int, help="kilobytes a second that an upload may take; 0 sets no limit"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run one of the subcommands."""
    actions: dict[str, Callable[[argparse.Namespace, Wiring], int]] = {
        "list": _list,
        "add": _add,
        "edit": _edit,
        "remove": _remove,
        "test": _test,
        "htaccess": _htaccess,
        "snippet": _snippet,
    }
    return actions[arguments.action](arguments, wiring())


def _list(arguments: argparse.Namespace, wired: Wiring) -> int:
    servers = wired.servers.servers()
    if arguments.json:
        output.print_json({"schema": 1, "servers": [_server_json(server) for server in servers]})
    else:
        output.print_lines(
            [f"{server.name}  {server.login}:{server.root}  {server.url}" for server in servers]
            or ["No servers yet. Add one with “otadesk servers add”."]
        )
    return 0


def _add(arguments: argparse.Namespace, wired: Wiring) -> int:
    password = _password(arguments)
    blank = Server(id="", name=arguments.name, host="", root="", url="")
    server = wired.servers.add(_filled(blank, arguments))
    return _saved(arguments, wired, server, password)


def _edit(arguments: argparse.Namespace, wired: Wiring) -> int:
    password = _password(arguments)
    before = wired.servers.get(arguments.name)
    server = _filled(before, arguments)
    new = set(server.host_keys) - set(before.host_keys)
    old = set(before.host_keys) - set(server.host_keys)
    gone = [key for key in old if any(is_same_place(key, one) for one in new)]
    others = [one for one in wired.servers.servers() if one.id != server.id and without(one, gone) != one]
    server = wired.servers.edit(replace(server, name=arguments.rename or server.name), gone)
    told = [f"The old host key is no longer trusted for {', '.join(one.name for one in others)} either."]
    return _saved(arguments, wired, server, password, told if others else [])


def _saved(
    arguments: argparse.Namespace, wired: Wiring, server: Server, password: str | None, told: Sequence[str] = ()
) -> int:
    notices = list(told)
    if password is not None:
        kept = wired.secrets.set(server.id, "password", password)
        if kept.where != "keychain":
            notices.append(
                "This computer’s keychain did not take the password. Set OTADESK_PASSWORD when you publish, "
                "or type it when asked."
            )
    for notice in notices:
        print(output.safe(notice), file=sys.stderr)
    if arguments.json:
        output.print_json({"schema": 1, "server": _server_json(server), "notices": notices})
    else:
        output.print_lines([f"Saved {server.name}."])
    return 0


def _remove(arguments: argparse.Namespace, wired: Wiring) -> int:
    server = wired.servers.get(arguments.name)
    if not arguments.yes:
        if not sys.stdin.isatty():
            raise UsageError(N_("Error", "Add --yes to remove a server profile."), detail=server.name)
        if not agreed(f"Forget {server.name}? What lies on the server stays. Type yes: "):
            raise Cancelled
    wired.servers.remove(server.id)
    wired.secrets.forget(server.id)
    if arguments.json:
        output.print_json({"schema": 1, "removed": server.name})
    else:
        output.print_lines([f"Removed {server.name}."])
    return 0


def _test(arguments: argparse.Namespace, wired: Wiring) -> int:
    def told(report: StageReport) -> None:
        if not arguments.json:
            mark = "FAILED" if not report.ok else "note" if report.hint else "ok"
            output.print_lines([f"{mark:<7} {report.title}" + (f": {report.detail}" if report.detail else "")])
            output.print_lines(f"        {line}" for line in str(report.hint).splitlines())

    with cancelled_by_signals() as token:
        server = wired.servers.get(arguments.name)
        result = with_answers(
            wired,
            server,
            lambda ready, secrets: try_connection(ready, secrets, token=token, listener=told),
        )
    if arguments.json:
        stages = [
            {
                "stage": report.stage,
                "ok": report.ok,
                "title": str(report.title),
                "detail": str(report.detail),
                "hint": str(report.hint),
            }
            for report in result.stages
        ]
        output.print_json({"schema": 1, "ok": result.ok, "stages": stages, "htaccess": result.htaccess})
    elif result.htaccess == "possible":
        command = f"otadesk servers htaccess {shlex.quote(arguments.name)} --install"
        output.print_lines([f"        Or, since this web server reads .htaccess files: {command}"])
    with suppress(SettingsError):
        # For the window's list; where settings can't be written, the test is as good.
        failed = "" if result.ok else result.stages[-1].stage
        wired.last_tests.keep(server, LastTest(datetime.now(UTC), failed))
    if result.limits and not arguments.json:
        output.print_lines([f"{'note':<7} {result.limits}"])
    if result.ok:
        return 0
    return DestinationError.exit_code if result.stages[-1].stage in _AFTER_SIGN_IN else ConnectError.exit_code


def _htaccess(arguments: argparse.Namespace, wired: Wiring) -> int:
    from otadesk.publish.htaccess import install, remove  # noqa: PLC0415 - only this action needs it

    with cancelled_by_signals() as token:

        def work(place: Place) -> str:
            with closing(place.open(token)) as destination:
                return install(destination, place, token) if arguments.install else remove(destination)

        done = with_server(wired, arguments.name, work)
    if arguments.json:
        output.print_json({"schema": 1, "htaccess": done})
    else:
        output.print_lines([f".htaccess: {done}."])
    return 0


def _snippet(arguments: argparse.Namespace, wired: Wiring) -> int:
    from otadesk.probe.webserver import snippet  # noqa: PLC0415 - only this action needs it

    root, url = "/var/www/builds", "https://builds.example.com/ota"
    if arguments.server:
        server = wired.servers.get(arguments.server)
        root, url = server.root, server.url
    text = snippet(arguments.kind, root, url)
    if arguments.json:
        output.print_json({"schema": 1, "kind": arguments.kind, "snippet": text})
    else:
        print(output.safe(text), end="")
    return 0


def _filled(server: Server, arguments: argparse.Namespace) -> Server:
    """Return the server with every field that the command line gives."""
    given: dict[str, Any] = {
        name: getattr(arguments, name)
        for name in (
            "host",
            "port",
            "user",
            "jump",
            "root",
            "url",
            "ca_file",
            "private",
            "keep",
            "upload_limit",
            *_SWITCHES,
        )
        if getattr(arguments, name) is not None
    }
    if arguments.key:
        given |= {"sign_in": "key", "key_file": arguments.key, "agent_key": ""}
    elif arguments.agent_key:
        given |= {"sign_in": "agent", "agent_key": arguments.agent_key, "key_file": ""}
    elif arguments.password_stdin:
        given |= {"sign_in": "password", "key_file": "", "agent_key": ""}
    server = replace(server, **given)
    if arguments.host_key:
        # The key belongs to the host that an alias stands for, so that is what it is remembered for.
        hop = RoutePlanner(USER_SSH_CONFIG, KNOWN_HOSTS, os.environ).plan(ssh_target(server))[-1]
        pins = tuple(pin(hop.host, hop.port, fingerprint) for fingerprint in _fingerprints(arguments.host_key))
        server = replace(server, host_keys=pins)
    return server


def _fingerprints(texts: list[str]) -> list[str]:
    for text in texts:
        if not _FINGERPRINT.fullmatch(text.rstrip("=")):
            raise UsageError(
                N_("Error", "That is not a host key’s fingerprint."),
                detail=text[:100],
                hint=N_("Error", "It looks like SHA256:… and is what “ssh-keygen -lf” prints on the server."),
            )
    return [text.rstrip("=") for text in texts]


def _password(arguments: argparse.Namespace) -> str | None:
    if not arguments.password_stdin:
        return None
    try:
        text = sys.stdin.readline(_SECRET_LIMIT).rstrip("\r\n")
    except UnicodeDecodeError as exc:
        # The error's own words would quote a part of the password.
        raise UsageError(N_("Error", "The password on standard input is not in this terminal’s encoding.")) from exc
    if not text:
        raise UsageError(N_("Error", "There was no password on standard input."))
    return text


def _server_json(server: Server) -> dict[str, Any]:
    values = {field.name: getattr(server, field.name) for field in fields(server)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
