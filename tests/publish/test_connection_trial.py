"""Test connection: each stage with a server that fails just there, and what is said to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from support.certificates import Certificate, TestAuthority
from support.ports import free_port
from support.ssh_agent import ssh_agent
from support.ssh_keys import make_key, public
from support.sshd import SshServer, sshd
from support.webserver import WebServer, apache, good_nginx, nginx

from otadesk.errors import Cancelled, HostKeyChanged, HostKeyUnknown
from otadesk.progress import CancelToken
from otadesk.publish.connection_trial import TITLES, ConnectionReport, StageReport, try_connection
from otadesk.publish.htaccess import our_file
from otadesk.remote.target import pin
from otadesk.settings.servers import Server


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TestAuthority:
    return TestAuthority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def root(server: SshServer, tmp_path: Path) -> Path:
    folder = server.root / tmp_path.name
    folder.mkdir()
    return folder


def profile(server: SshServer, root: Path, web: WebServer | None = None, **changes: object) -> Server:
    """Return a sound profile of both servers, with changes."""
    sound = Server(
        id="one",
        name="Staging",
        host=server.host,
        port=server.port,
        user=server.user,
        sign_in="key",
        key_file=str(server.key),
        host_keys=(server.pin,),
        root=str(root),
        url=web.url if web else "https://localhost:1",
        ca_file=str(web.ca_file) if web else "",
    )
    return replace(sound, **changes)  # type: ignore[arg-type]


def tried(server: SshServer, one: Server) -> tuple[ConnectionReport, StageReport]:
    """Try it; return the report and its last stage."""
    told: list[StageReport] = []
    report = try_connection(one, server.secrets, token=CancelToken(), listener=told.append)
    assert tuple(told) == report.stages
    assert all(stage.ok for stage in report.stages[:-1])
    return report, report.stages[-1]


def test_all_stages_in_their_order(server: SshServer, root: Path) -> None:
    with nginx(root) as web:
        report, _last = tried(server, profile(server, root, web))
    assert report.ok
    assert report.web_server == "nginx"
    assert report.leads_back
    assert str(report.limits) == "localhost means each phone itself, so that none gets anything from there."
    assert not any(stage.hint for stage in report.stages)
    names = [stage.stage for stage in report.stages]
    assert names == sorted(names, key=list(TITLES).index)
    assert names[-5:] == ["files", "write", "certificate", "fetch", "type"]
    assert list(root.iterdir()) == []


def test_with_a_jump_host_the_stages_say_of_which_host_they_speak(server: SshServer, root: Path) -> None:
    with sshd(authorized=(public(server.key),)) as jump:
        gate, end = f"{jump.host}:{jump.port}", f"{server.host}:{server.port}"
        one = profile(server, root, jump=f"{jump.user}@{gate}", host_keys=(server.pin, jump.pin))
        report, _last = tried(server, one)
    titles = [str(stage.title) for stage in report.stages]
    assert titles[:5] == [
        *(f"{TITLES[name]} ({gate})" for name in ("resolve", "connect", "key-exchange", "host-key", "sign-in")),
    ]
    assert titles[5:9] == [f"{TITLES[name]} ({end})" for name in ("connect", "key-exchange", "host-key", "sign-in")]
    assert titles[9] == str(TITLES["files"])
    assert [stage.onward for stage in report.stages if stage.onward] == [end]


def test_a_connection_for_every_few_keys_is_no_stage_more(
    server: SshServer, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = [make_key(tmp_path / f"other-{number}") for number in range(7)]
    with ssh_agent(tmp_path, [*others, server.key]) as environment:
        monkeypatch.setenv("SSH_AUTH_SOCK", environment["SSH_AUTH_SOCK"])
        report, _last = tried(server, profile(server, root, sign_in="agent", key_file=""))
    names = [stage.stage for stage in report.stages]
    assert names[:6] == ["resolve", "connect", "key-exchange", "host-key", "sign-in", "files"]


def test_a_name_that_is_not_known_and_a_closed_port(server: SshServer, root: Path) -> None:
    _report, last = tried(server, profile(server, root, host="no-such-host.invalid"))
    assert (last.stage, last.ok) == ("resolve", False)
    closed = free_port()
    _report, last = tried(
        server, profile(server, root, port=closed, host_keys=(pin(server.host, closed, server.fingerprint),))
    )
    assert (last.stage, last.ok) == ("connect", False)
    assert last.hint
    assert str(last.wrong) == f"{server.host}:{closed} refuses connections at this port."
    assert str(last.detail).startswith(str(last.wrong))


def test_a_host_key_that_is_unknown_or_another_one_is_raised(server: SshServer, root: Path) -> None:
    with pytest.raises(HostKeyUnknown):
        tried(server, profile(server, root, host_keys=()))
    other = pin(server.host, server.port, "SHA256:" + "A" * 43)
    with pytest.raises(HostKeyChanged):
        tried(server, profile(server, root, host_keys=(other,)))


def test_a_user_who_may_not_in_fails_at_signing_in(server: SshServer, root: Path) -> None:
    _report, last = tried(server, profile(server, root, user="nobody-like-that"))
    assert (last.stage, last.ok) == ("sign-in", False)


@pytest.mark.parametrize("name", ["buids", "wbe/builds"])
def test_a_folder_that_is_missing_is_told_and_what_the_test_made_is_removed_again(
    server: SshServer, root: Path, authority: TestAuthority, name: str
) -> None:
    with nginx(root, authority.issue()) as web:
        one = profile(server, root / name, web, url=f"{web.url}/{name}")
        report, _last = tried(server, one)
    assert report.ok
    (told,) = (stage for stage in report.stages if stage.hint)
    assert told.stage == "files"
    assert str(root / name.partition("/")[0]) in str(told.detail)
    assert str(root / name) in str(told.detail)
    assert "The first publish makes it." in str(told.hint)
    assert list(root.iterdir()) == [], "nothing is left of the test"


def test_a_missing_folder_goes_again_where_a_later_stage_fails(
    server: SshServer, root: Path, authority: TestAuthority
) -> None:
    with nginx(root, authority.issue()) as web:
        report = try_connection(
            profile(server, root / "elsewhere" / "builds", web), server.secrets, token=CancelToken()
        )
    assert [(stage.stage, stage.ok) for stage in report.stages if stage.hint] == [("files", True), ("fetch", False)]
    assert list(root.iterdir()) == []


def test_what_a_test_that_is_stopped_has_made_is_removed_again(
    server: SshServer, root: Path, authority: TestAuthority
) -> None:
    token = CancelToken()

    def stopping(stage: StageReport) -> None:
        if stage.stage == "write":
            assert len(list((root / "new" / "builds").iterdir())) == 2
            token.cancel()

    with nginx(root, authority.issue()) as web, pytest.raises(Cancelled):
        try_connection(profile(server, root / "new" / "builds", web), server.secrets, token=token, listener=stopping)
    assert list(root.iterdir()) == []


def test_a_folder_that_somebody_publishes_to_meanwhile_stays(
    server: SshServer, root: Path, authority: TestAuthority
) -> None:
    def publishing(stage: StageReport) -> None:
        if stage.stage == "write":
            (root / "new" / "builds" / "com.example").mkdir()

    with nginx(root, authority.issue()) as web:
        one = profile(server, root / "new" / "builds", web, url=f"{web.url}/new/builds")
        report = try_connection(one, server.secrets, token=CancelToken(), listener=publishing)
    assert report.ok
    assert [path.name for path in (root / "new" / "builds").iterdir()] == ["com.example"]


def test_a_folder_that_cannot_be_made_fails_at_the_folder(server: SshServer) -> None:
    _report, last = tried(server, profile(server, Path("/proc/otadesk")))
    assert (last.stage, last.ok) == ("files", False)


def test_a_folder_that_takes_no_file_fails_at_writing(server: SshServer) -> None:
    _report, last = tried(server, profile(server, Path("/proc/self")))
    assert (last.stage, last.ok) == ("write", False)


@pytest.mark.parametrize("own", [False, True])
def test_what_is_wrong_with_a_certificate_is_said_in_one_sentence(
    server: SshServer, root: Path, authority: TestAuthority, own: bool
) -> None:
    with nginx(
        root, authority.issue() if own else authority.issue(ends=timedelta(days=-1), begins=timedelta(-9))
    ) as web:
        _report, last = tried(server, profile(server, root, web, **({"ca_file": ""} if own else {})))
    assert last.stage == "certificate"
    assert ("an authority that this computer doesn’t know" if own else "expired on") in str(last.wrong)
    assert ("Certificate authority of your own" in str(last.hint)) is own
    assert last.field == ("ca_file" if own else "")


CERTIFICATES: dict[str, tuple[Callable[[TestAuthority], Certificate], str, str]] = {
    "expired": (
        lambda one: one.issue(begins=timedelta(days=-9), ends=timedelta(days=-1)),
        "it expired",
        "ssl_certificate ",
    ),
    "for another host": (lambda one: one.issue("example.com"), "not for localhost", "ssl_certificate "),
    "without its intermediate": (
        lambda one: one.issue(with_intermediate=False),
        "does not send",
        "# not cert.pem",
    ),
    "too long": (lambda one: one.issue(ends=timedelta(days=900)), "more than 825", "ssl_certificate "),
}


@pytest.mark.parametrize("name", CERTIFICATES)
def test_a_certificate_that_phones_refuse_fails_at_its_stage(
    server: SshServer, root: Path, authority: TestAuthority, name: str
) -> None:
    make, words, line = CERTIFICATES[name]
    with nginx(root, make(authority)) as web:
        _report, last = tried(server, profile(server, root, web))
    assert (last.stage, last.ok) == ("certificate", False)
    assert words in str(last.detail)
    assert last.wrong, "a sentence says what the step alone does not"
    assert line in str(last.hint)
    assert list(root.iterdir()) == []


@contextmanager
def _served(root: Path, authority: TestAuthority, settings: str) -> Iterator[WebServer]:
    with nginx(root, authority.issue(), inside=good_nginx(root) + settings) as web:
        yield web


FETCHES: dict[str, tuple[str, str, str]] = {
    "missing": ("location / { return 404; }", "answers 404", "not the same place"),
    "forbidden": ("location / { deny all; }", "answers 403", "chmod -R a+rX"),
    "behind a password": (
        'location / { auth_basic "x"; auth_basic_user_file /dev/null; }',
        "asks for Basic sign-in",
        "auth_basic off;",
    ),
    "redirected": ("location / { return 302 https://example.com/; }", "points to", "try_files $uri $uri/ =404;"),
    "another file": ('location / { return 200 "something"; }', "other bytes", "in the file’s place"),
    "a sign-in page": (
        'location / { default_type text/html; return 200 "<!doctype html><input type=password>"; }',
        "a sign-in page",
        "try_files $uri $uri/ =404;",
    ),
    "refused to iOS alone": (
        'location / { if ($http_user_agent ~ "appstored") { return 403; } }',
        "but not to a browser",
        "$http_user_agent",
    ),
}


@pytest.mark.parametrize("name", FETCHES)
def test_a_file_that_does_not_come_back_fails_at_fetching(
    server: SshServer, root: Path, authority: TestAuthority, name: str
) -> None:
    settings, words, line = FETCHES[name]
    with _served(root, authority, settings) as web:
        _report, last = tried(server, profile(server, root, web))
    assert (last.stage, last.ok) == ("fetch", False)
    assert words in str(last.detail)
    assert line in str(last.hint)
    assert last.wrong, "a sentence says what the step alone does not"
    assert list(root.iterdir()) == []


def test_a_wrong_folder_and_a_closed_web_port_fail_at_fetching(
    server: SshServer, root: Path, authority: TestAuthority
) -> None:
    (root / "elsewhere").mkdir()
    with nginx(root, authority.issue()) as web:
        _report, last = tried(server, profile(server, root / "elsewhere", web))
        assert (last.stage, last.ok, "answers 404" in str(last.detail)) == ("fetch", False, True)
        assert str(last.wrong) == "The public address answers 404."
    _report, last = tried(server, profile(server, root, url=f"https://localhost:{free_port()}"))
    assert (last.stage, last.ok) == ("fetch", False)
    assert "refused" in str(last.detail)


def test_types_that_are_wrong_are_a_note_with_what_to_paste(
    server: SshServer, root: Path, authority: TestAuthority
) -> None:
    with nginx(root, authority.issue(), inside=f'root "{root}"; default_type text/plain;') as web:
        report, last = tried(server, profile(server, root, web))
    assert report.ok
    assert (last.stage, str(last.detail)) == (
        "type",
        ".ipa files are sent as text/plain instead of as application/octet-stream",
    )
    assert "types { application/octet-stream ipa; }" in str(last.hint)


def apache_settings(root: Path, allowed: str, more: str = "") -> str:
    """Return settings of an Apache that allows this in .htaccess files."""
    return f"""DocumentRoot "{root}"
<Directory "{root}">
Require all granted
AllowOverride {allowed}
</Directory>
{more}"""


TYPES = "AddType application/octet-stream .ipa\nAddType text/xml .plist"


@pytest.mark.parametrize(
    ("allowed", "more", "theirs", "standing"),
    [
        pytest.param("FileInfo", "", None, "possible", id="where Apache reads it"),
        pytest.param("None", "", None, "none", id="where Apache reads none"),
        pytest.param("Limit", "", None, "none", id="where Apache forbids what it says"),
        pytest.param("FileInfo", TYPES, None, "none", id="where the types are right"),
        pytest.param("FileInfo", "", b"AddCharset UTF-8 .x\n", "none", id="where somebody else's is"),
        pytest.param("FileInfo", "", our_file(), "there", id="where ours is"),
    ],
)
def test_a_htaccess_is_offered_where_it_would_mend_the_types(
    server: SshServer,
    root: Path,
    authority: TestAuthority,
    allowed: str,
    more: str,
    theirs: bytes | None,
    standing: str,
) -> None:
    if theirs is not None:
        (root / ".htaccess").write_bytes(theirs)
    with apache(root, authority.issue(), inside=apache_settings(root, allowed, more)) as web:
        report, last = tried(server, profile(server, root, web))
    assert report.ok
    assert (report.web_server, report.htaccess) == ("apache", standing)
    wrong = "" if more or theirs == our_file() else ".ipa files are sent without a type"
    assert str(last.detail).startswith(wrong)
    assert ("AddType application/octet-stream .ipa" in str(last.hint)) is bool(wrong)
    assert [path.name for path in root.iterdir()] == ([] if theirs is None else [".htaccess"])


def test_a_htaccess_of_ours_that_apache_has_come_to_forbid_is_told_of(
    server: SshServer, root: Path, authority: TestAuthority
) -> None:
    (root / ".htaccess").write_bytes(our_file())
    with apache(root, authority.issue(), inside=apache_settings(root, "Limit")) as web:
        report, last = tried(server, profile(server, root, web))
    assert (last.stage, last.ok) == ("fetch", False)
    assert "answers 500" in str(last.detail)
    assert report.htaccess == "there"
