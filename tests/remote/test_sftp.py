"""What is particular to SFTP: broken connections, silence, refusals, and servers that can't do everything."""

from __future__ import annotations

import io
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.hostile_sftp import hostile_subsystem
from support.ports import wait_until
from support.proftpd import proftpd
from support.sshd import SshServer, sshd
from support.tcp_proxy import Fault, tcp_proxy

from otadesk.errors import (
    AlreadyExists,
    Cancelled,
    ConnectError,
    ConnectionLost,
    DestinationError,
    NoSpace,
    NotFound,
    OtadeskError,
    PermissionRefused,
)
from otadesk.progress import CancelToken
from otadesk.remote import session as session_module
from otadesk.remote import sftp
from otadesk.remote.operations import Write
from otadesk.remote.remote_files import SET_ASIDE
from otadesk.remote.secret import Secrets
from otadesk.remote.session import open_session
from otadesk.remote.sftp import SftpDestination
from otadesk.remote.sftp_answers import Work
from otadesk.remote.sftp_failures import Deed
from otadesk.remote.sftp_protocol import Attributes, Code, StatusError
from otadesk.remote.sftp_transfer import upload
from otadesk.remote.ssh import SshTarget, open_sftp
from otadesk.remote.target import ignore_stage, pin

LARGE = 64 << 20


def ignore(_count: int) -> None:
    """Hear how many bytes went, and don't care."""


@pytest.fixture(scope="module")
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


@pytest.fixture(scope="module")
def account_server() -> Iterator[SshServer]:
    with sshd(account=True, ways=("key", "password")) as running:
        yield running


def enter(
    server: SshServer, root: str = "", token: CancelToken | None = None, target: SshTarget | None = None
) -> SftpDestination:
    return open_sftp(
        target or server.target(), root or str(server.root), Secrets(), token or CancelToken(), **server.clean
    )


class TestRoot:
    @pytest.mark.parametrize("root", ["site/builds", "~/site/builds", "./site/builds/", "{home}/site/builds/"])
    def test_root_is_absolute_or_below_the_login_folder(self, account_server: SshServer, root: str) -> None:
        destination = enter(account_server, root.format(home=account_server.home))
        destination.ensure_root()
        destination.write("file", io.BytesIO(b"1"), ignore)
        destination.close()
        builds = account_server.home / "site" / "builds"
        assert (builds / "file").read_bytes() == b"1"
        (builds / "file").unlink()

    def test_login_folder_itself_may_be_the_root(self, account_server: SshServer) -> None:
        for root in ("~", ".", "", str(account_server.home)):
            destination = enter(account_server, root or "~")
            assert "public" in [entry.name for entry in destination.list("")]
            destination.close()

    def test_root_that_may_not_be_created_says_who_may_not(self, account_server: SshServer) -> None:
        destination = enter(account_server, "/not-ours/builds")
        with pytest.raises(PermissionRefused) as caught:
            destination.ensure_root()
        assert account_server.user in str(caught.value)
        destination.close()

    def test_login_folder_that_the_server_keeps_to_itself_is_an_error(self, tmp_path: Path) -> None:
        with sshd(options=(hostile_subsystem(tmp_path, "no login folder"),)) as server:
            with pytest.raises(PermissionRefused):
                enter(server, "site")
            destination = enter(server, "/site")
            assert destination.root == "/site"
            destination.close()

    def test_server_without_a_login_folder_starts_at_its_top(self, tmp_path: Path) -> None:
        with sshd(options=(hostile_subsystem(tmp_path, "no names"),)) as server:
            destination = enter(server, "site")
            assert destination.root == "/site"
            destination.close()


class TestRefusals:
    def test_what_the_account_may_not_do_is_told_apart(self, account_server: SshServer) -> None:
        locked = account_server.root / "locked"
        locked.mkdir(mode=0o755)
        (locked / "secret").write_bytes(b"")
        (locked / "secret").chmod(0o600)
        destination = enter(account_server)
        for deed in (
            lambda: destination.write("locked/file", io.BytesIO(b""), ignore),
            lambda: destination.make_folder("locked/folder"),
            lambda: destination.rename("locked/secret", "mine"),
            lambda: destination.remove("locked/secret"),
            lambda: destination.remove("locked"),
            lambda: destination.read("locked/secret", 10),
            lambda: destination.digests(("locked/secret",), 100, ignore),
        ):
            with pytest.raises(PermissionRefused) as caught:
                deed()
            assert caught.value.hint
            assert account_server.user in str(caught.value.title)
        assert [entry.name for entry in destination.list("locked")] == ["secret"]
        destination.close()

    def test_what_may_not_be_written_names_the_folder_that_forbids_it(self, account_server: SshServer) -> None:
        (account_server.root / "shut").mkdir(mode=0o755)
        destination = enter(account_server)
        destination.write("file", io.BytesIO(b""), ignore)
        for deed in (
            lambda: destination.write("shut/.claim-1", io.BytesIO(b""), ignore),
            lambda: destination.make_folder("shut/.claim-1"),
            lambda: destination.rename("file", "shut/.claim-1"),
        ):
            with pytest.raises(PermissionRefused) as caught:
                deed()
            assert f"may not write to the folder “{account_server.root}/shut”" in str(caught.value.title)
            assert ".claim-1" in caught.value.detail, "the fact is for whoever looks closer"
        (made,) = destination.together(Write("shut/.claim-1", b""))
        assert isinstance(made, PermissionRefused)
        assert str(made.title) == str(caught.value.title)
        destination.close()

    def test_file_size_limit_is_not_mistaken_for_a_full_disk(self, tmp_path: Path) -> None:
        limited = tmp_path / "limited"
        limited.write_text(
            "#!/bin/sh\nulimit -f 100\ntrap '' XFSZ\nexec /usr/lib/openssh/sftp-server\n", encoding="utf-8"
        )
        limited.chmod(0o755)
        with sshd(options=(f"Subsystem sftp {limited}",)) as server:
            destination = enter(server)
            with pytest.raises(DestinationError, match="doesn’t say why") as caught:
                destination.write("file", io.BytesIO(bytes(1_000_000)), ignore)
            assert "quota" in str(caught.value.hint)
            assert destination.list("") == ()
            destination.close()

    def test_tree_that_never_ends_is_given_up(self, server: SshServer) -> None:
        deep = server.root / "deep"
        Path(deep, *["d"] * 80).mkdir(parents=True)
        destination = enter(server)
        with pytest.raises(DestinationError, match="too deep"):
            destination.remove("deep")
        destination.close()

    def test_bytes_that_the_server_lost_are_missed(self, server: SshServer, monkeypatch: pytest.MonkeyPatch) -> None:
        destination = enter(server)

        def lose(*arguments: Any) -> tuple[int, Attributes]:
            sent, found = upload(*arguments)
            return sent, replace(found, size=sent - 1)

        monkeypatch.setattr(sftp, "upload", lose)
        with pytest.raises(DestinationError, match="has 4 bytes on the server, but 5 were sent"):
            destination.write("short", io.BytesIO(b"12345"), ignore)
        assert not (server.root / "short").exists()
        destination.close()

    @pytest.mark.parametrize(
        ("code", "deed", "kind"),
        [
            (Code.NO_SUCH_FILE, "read", NotFound),
            (Code.NO_SUCH_PATH, "create", NotFound),
            (Code.PERMISSION_DENIED, "read", PermissionRefused),
            (Code.WRITE_PROTECT, "write", PermissionRefused),
            (Code.FILE_ALREADY_EXISTS, "create", AlreadyExists),
            (Code.DIR_NOT_EMPTY, "remove", AlreadyExists),
            (Code.NO_SPACE_ON_FILESYSTEM, "write", NoSpace),
            (Code.QUOTA_EXCEEDED, "write", NoSpace),
            (Code.FAILURE, "remove", DestinationError),
            (Code.FAILURE, "write", DestinationError),
            (99, "read", DestinationError),
        ],
    )
    def test_every_code_has_a_meaning(
        self, server: SshServer, code: int, deed: Deed, kind: type[DestinationError]
    ) -> None:
        destination = enter(server)
        place = f"{server.root}/missing"
        error = destination._error(StatusError(code, "the server's words"), deed, place)
        assert type(error) is kind
        assert "the server's words" in error.detail
        named = place if kind is not PermissionRefused or deed == "read" else place.rpartition("/")[0]
        if kind is NoSpace or (code, deed) == (Code.FAILURE, "write"):
            assert place in error.detail
            assert "/" not in str(error.title), "the path is one of our own making"
        else:
            assert f"“{named}”" in str(error.title)
        destination.close()


class TestSftpOnly:
    def test_account_without_a_shell_has_its_bytes_read_back(self) -> None:
        with sshd(sftp_only=True) as server:
            destination = enter(server)
            destination.write("file", io.BytesIO(b"12345"), ignore)
            assert [destination.digests(("file",), 100, ignore)[1] for _ in range(2)] == ["sftp-read-back"] * 2
            destination.close()

    def test_account_in_a_chroot_works(self) -> None:
        # The folders above a chroot must belong to root alone, which those of /tmp do not.
        with sshd(account=True, sftp_only=True, options=("ChrootDirectory /srv",)) as server:
            destination = enter(server, "/")
            destination.list("")
            assert destination.root == "/"
            destination.close()


class TestDigestByTheServer:
    @pytest.mark.parametrize("login_shell", ["/bin/sh", "/bin/bash", "/bin/dash"])
    def test_root_with_a_space_and_quotes_is_never_misread(self, login_shell: str) -> None:
        with sshd(account=True, login_shell=login_shell) as server:
            for name, method in (("with space", "exec-sha256"), ("it's $(touch gone)", "sftp-read-back")):
                destination = enter(server, f"~/{name}")
                destination.ensure_root()
                destination.write("-rf", io.BytesIO(b"12345"), ignore)
                found, how = destination.digests(("-rf",), 100, ignore)
                assert found[0].startswith("5994471abb01112a")
                assert how == method
                destination.close()
            assert not list(server.home.rglob("gone"))

    def test_start_up_files_that_print_do_not_confuse(self) -> None:
        with sshd(account=True, login_shell="/bin/bash") as server:
            (server.home / ".bashrc").write_text("echo Welcome; echo\n", encoding="utf-8")
            destination = enter(server)
            destination.write("file", io.BytesIO(b"12345"), ignore)
            assert destination.digests(("file",), 100, ignore)[1] == "exec-sha256"
            destination.close()


class TestWithoutPosixRename:
    @pytest.fixture
    def destination(self) -> Iterator[SftpDestination]:
        with proftpd(options=("SFTPExtensions -posixRename",)) as server:
            destination = open_sftp(server.target(), str(server.root), Secrets(), CancelToken(), **server.clean)
            yield destination
            destination.close()

    def test_replace_still_replaces_and_says_that_it_is_not_one_step(self, destination: SftpDestination) -> None:
        assert not destination.replaces_atomically
        destination.write("index.html", io.BytesIO(b"old"), ignore)
        destination.write("new", io.BytesIO(b"new"), ignore)
        destination.replace("new", "index.html")
        assert destination.read("index.html", 10) == b"new"
        assert [entry.name for entry in destination.list("")] == ["index.html"]

    def test_replace_of_something_new(self, destination: SftpDestination) -> None:
        destination.write("new", io.BytesIO(b"new"), ignore)
        destination.replace("new", "index.html")
        assert [entry.name for entry in destination.list("")] == ["index.html"]

    def test_replace_by_something_missing_leaves_the_old_file(self, destination: SftpDestination) -> None:
        destination.write("index.html", io.BytesIO(b"old"), ignore)
        with pytest.raises(OtadeskError):
            destination.replace("missing", "index.html")
        assert destination.read("index.html", 10) == b"old"

    def test_replace_that_fails_half_way_puts_the_old_file_back(
        self, destination: SftpDestination, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        destination.write("index.html", io.BytesIO(b"old"), ignore)
        destination.write("new", io.BytesIO(b"new"), ignore)
        rename, calls = destination._files.rename, list[str]()

        def fail_once(old: str, new: str) -> Work[None]:
            calls.append(new)
            if len(calls) == 2:
                raise StatusError(Code.FAILURE, "no")
            yield from rename(old, new)

        monkeypatch.setattr(destination._files, "rename", fail_once)
        with pytest.raises(DestinationError):
            destination.replace("new", "index.html")
        assert [entry.name for entry in destination.list("")] == ["index.html", "new"]
        assert destination.read("index.html", 10) == b"old"

    def test_what_is_set_aside_waits_where_the_new_file_was_made(
        self, destination: SftpDestination, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        destination.make_folder("workspace")
        destination.write("index.html", io.BytesIO(b"old"), ignore)
        destination.write("workspace/new", io.BytesIO(b"new"), ignore)
        rename, targets = destination._files.rename, list[str]()

        def listen(old: str, new: str) -> Work[None]:
            targets.append(new)
            yield from rename(old, new)

        monkeypatch.setattr(destination._files, "rename", listen)
        destination.replace("workspace/new", "index.html")
        assert targets[0].startswith(f"{destination.root}/workspace/{SET_ASIDE}")
        assert [entry.name for entry in destination.list("")] == ["index.html", "workspace"]


class TestBrokenConnections:
    @pytest.mark.parametrize("fault", ["close", "reset"])
    @pytest.mark.parametrize("after", [20_000, 2_000_000])
    def test_cut_in_the_midst_of_a_write(self, server: SshServer, fault: Fault, after: int) -> None:
        with tcp_proxy(server.port, after=after, fault=fault) as proxy:
            target = server.target(port=proxy.port, host_keys=(pin("127.0.0.1", proxy.port, server.fingerprint),))
            destination = enter(server, target=target)
            with pytest.raises(ConnectionLost) as caught:
                destination.write(f"cut-{fault}-{after}", io.BytesIO(bytes(LARGE)), ignore)
            assert proxy.faulted.is_set()
            assert caught.value.hint
            with pytest.raises(ConnectionLost):
                destination.list("")
            destination.close()

    def test_server_process_that_is_killed(self) -> None:
        with sshd() as server:
            destination = enter(server)

            def kill(_count: int) -> None:
                server.cut()

            with pytest.raises(ConnectionLost):
                destination.write("file", io.BytesIO(bytes(LARGE)), kill)
            for deed in (lambda: destination.list(""), lambda: destination.digests(("file",), 100, ignore)):
                with pytest.raises(ConnectionLost):
                    deed()
            destination.close()

    def test_re_keying_in_the_midst_of_a_write_changes_nothing(self) -> None:
        content = os.urandom(12 << 20)
        with sshd(options=("RekeyLimit 1M",)) as server:
            destination = enter(server)
            assert destination.write("file", io.BytesIO(content), ignore) == len(content)
            assert (server.root / "file").read_bytes() == content
            assert destination.read("file", len(content)) == content
            destination.close()


class TestBeside:
    @staticmethod
    def first(server: SshServer, token: CancelToken | None = None, **given: Any) -> SftpDestination:
        """Return a destination for which nobody would sign in again unasked."""
        token = token or CancelToken()
        session = open_session(server.target(), Secrets(), token, **server.clean, on_stage=ignore_stage)
        return SftpDestination(session, str(server.root), **given)

    @pytest.mark.parametrize("first_leaves", [True, False])
    def test_two_share_a_connection_that_lasts_as_long_as_either(self, first_leaves: bool) -> None:
        with sshd() as server:
            one = self.first(server)
            other = one.beside(CancelToken())
            assert other is not None
            assert (other.root, other.facts) == (one.root, one.facts)
            one.write("file", io.BytesIO(b"of one"), ignore)
            assert other.read("file", 10) == b"of one"
            assert server.log.read_text().count("Accepted publickey") == 1
            leaving, staying = (one, other) if first_leaves else (other, one)
            leaving.close()
            leaving.close()
            assert staying.read("file", 10) == b"of one"
            staying.close()
            wait_until(lambda: not server.sessions(), "the server to see both leave")
            assert one.beside(CancelToken()) is None

    @pytest.mark.parametrize("first_is_cancelled", [True, False])
    def test_a_cancel_breaks_the_waits_of_one_alone(self, first_is_cancelled: bool) -> None:
        with sshd() as server:
            tokens = CancelToken(), CancelToken()
            one = self.first(server, tokens[0])
            other = one.beside(tokens[1])
            assert other is not None
            cancelled, left = (one, other) if first_is_cancelled else (other, one)
            tokens[not first_is_cancelled].cancel()
            with pytest.raises(Cancelled):
                cancelled.list("")
            left.write("file", io.BytesIO(b"x"), ignore)
            cancelled.close()
            assert [entry.name for entry in left.list("")] == ["file"]
            left.close()

    def test_a_cancel_is_prompt_though_the_server_hangs(self) -> None:
        with sshd() as server:
            token = CancelToken()
            one = self.first(server)
            other = one.beside(token)
            assert other is not None
            server.pause()
            threading.Timer(0.1, token.cancel).start()
            with pytest.raises(Cancelled):
                other.list("")
            server.resume()
            assert one.list("") == ()
            other.close()
            one.close()

    def test_who_is_stuck_in_sending_is_freed_by_a_cancel_at_the_cost_of_the_connection(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(session_module, "STUCK_SECONDS", 0.1)
        with sshd() as server:
            token = CancelToken()
            one = self.first(server)
            other = one.beside(token)
            assert other is not None
            server.pause()
            token.cancel()
            # It neither asks nor leaves, as if it could not.
            wait_until(lambda: not one._session.transport.is_active(), "the connection to be cut")
            server.resume()
            with pytest.raises(ConnectionLost):
                one.list("")
            other.close()
            one.close()

    def test_a_silent_server_is_given_up_by_both(self) -> None:
        with sshd() as server:
            one = self.first(server, silence_seconds=0.4)
            other = one.beside(CancelToken())
            assert other is not None
            server.pause()
            with pytest.raises(ConnectionLost, match="stopped responding"):
                other.list("")
            with pytest.raises(ConnectionLost):
                one.list("")
            other.close()
            one.close()

    def test_none_is_needed_where_signing_in_asks_nobody(self) -> None:
        with sshd() as server:
            one = open_sftp(server.target(), str(server.root), Secrets(), CancelToken(), **server.clean)
            assert one.beside(CancelToken()) is None
            one.close()

    def test_a_server_that_allows_no_further_channel_says_so_and_goes_on(self) -> None:
        with sshd(options=("MaxSessions 1",)) as server:
            one = self.first(server)
            with pytest.raises(ConnectError):
                one.beside(CancelToken())
            assert one.list("") == ()
            one.close()
            wait_until(lambda: not server.sessions(), "the server to see us leave")


class TestSilence:
    def test_server_that_owes_an_answer_for_too_long_is_given_up(self) -> None:
        with sshd() as server:
            session = open_session(server.target(), Secrets(), CancelToken(), **server.clean, on_stage=ignore_stage)
            destination = SftpDestination(session, str(server.root), silence_seconds=0.4)
            server.pause()
            with pytest.raises(ConnectionLost, match="stopped responding"):
                destination.list("")
            destination.close()

    def test_silence_while_nothing_is_asked_is_no_fault(self) -> None:
        with sshd() as server:
            session = open_session(server.target(), Secrets(), CancelToken(), **server.clean, on_stage=ignore_stage)
            destination = SftpDestination(session, str(server.root), silence_seconds=0.2)
            destination.list("")
            quiet = threading.Event()
            assert not quiet.wait(0.6)
            assert destination.list("") == ()
            destination.close()

    @pytest.mark.parametrize("deed", ["write", "read", "list", "digest", "remove", "rename"])
    def test_cancel_is_instant_though_the_server_hangs(self, deed: str) -> None:
        with sshd() as server:
            token = CancelToken()
            destination = enter(server, token=token)
            (server.root / "file").write_bytes(bytes(3_000_000))
            deeds: dict[str, Callable[[], object]] = {
                "write": lambda: destination.write("new", io.BytesIO(bytes(LARGE)), ignore),
                "read": lambda: destination.read("file", 10_000_000),
                "list": lambda: destination.list(""),
                "digest": lambda: destination.digests(("file",), 100, ignore),
                "remove": lambda: destination.remove("file"),
                "rename": lambda: destination.rename("file", "other"),
            }
            took = self.cancelled(token, deeds[deed], server)
            destination.close()
        assert took < 5

    def test_cancel_is_instant_though_a_stalled_wire_takes_no_more_bytes(self, server: SshServer) -> None:
        with tcp_proxy(server.port, after=1_000_000, fault="stall") as proxy:
            token = CancelToken()
            target = server.target(port=proxy.port, host_keys=(pin("127.0.0.1", proxy.port, server.fingerprint),))
            destination = enter(server, token=token, target=target)
            ended: list[BaseException] = []

            def work() -> None:
                try:
                    destination.write("stalled", io.BytesIO(bytes(LARGE)), ignore)
                except Cancelled as exc:
                    ended.append(exc)

            thread = threading.Thread(target=work)
            thread.start()
            assert proxy.faulted.wait(10)
            moment = time.monotonic()
            token.cancel()
            thread.join(5)
            assert ended
            assert time.monotonic() - moment < 5
            destination.close()

    def cancelled(self, token: CancelToken, deed: Callable[[], object], server: SshServer) -> float:
        """Start a deed at a server that hangs, cancel it, and return how long it took to end."""
        ended: list[BaseException] = []
        server.pause()

        def work() -> None:
            try:
                deed()
            except Cancelled as exc:
                ended.append(exc)

        thread = threading.Thread(target=work)
        thread.start()
        # Nothing tells from outside that the request has gone; what matters is that no answer can come.
        wait_until(thread.is_alive, "the deed to begin")
        moment = time.monotonic()
        token.cancel()
        thread.join(timeout=5)
        assert ended, "the deed did not end by the cancel"
        return time.monotonic() - moment


class TestHostileServers:
    @pytest.mark.parametrize("behaviour", ["text first", "no answer", "old version", "huge packet", "short packet"])
    def test_opening_ends_in_an_error_of_ours(self, tmp_path: Path, behaviour: str) -> None:
        with sshd(options=(hostile_subsystem(tmp_path, behaviour),)) as server, pytest.raises(ConnectError) as caught:
            enter(server)
        assert caught.value.hint

    @pytest.mark.parametrize(
        "behaviour",
        ["wrong number", "wrong kind", "name with slash", "huge packet later", "status cut short", "hang up later"],
    )
    def test_operations_end_in_an_error_of_ours(self, tmp_path: Path, behaviour: str) -> None:
        with sshd(options=(hostile_subsystem(tmp_path, behaviour),)) as server:
            destination = enter(server, "/root")
            with pytest.raises(DestinationError):
                destination.list("")
            destination.close()

    def test_server_without_sftp_is_told_apart(self) -> None:
        options = ("Subsystem sftp-by-another-name /bin/false",)
        with sshd(options=options) as server, pytest.raises(ConnectError, match="by SFTP") as caught:
            enter(server)
        assert caught.value.hint


def test_closing_ends_the_connection_and_its_threads(server: SshServer) -> None:
    before = set(threading.enumerate())
    destination = enter(server)
    destination.list("")
    destination.close()
    wait_until(lambda: set(threading.enumerate()) <= before, "the session's threads to end")


def test_cancelled_token_of_a_closed_destination_harms_nothing(server: SshServer) -> None:
    token = CancelToken()
    enter(server, token=token).close()
    token.cancel()
