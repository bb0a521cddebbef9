"""A build goes up with what the server lacks, goes on after any break, and no doubtful byte is ever shown."""

from __future__ import annotations

import os
import random
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from support.faulty import FaultyDestination
from support.ports import wait_until
from support.small_disk import small_disk
from support.sshd import SshServer, sshd
from support.tcp_proxy import tcp_proxy
from support.world import World

from otadesk import progress
from otadesk.errors import AuthenticationFailed, Cancelled, ConnectError, ConnectionLost, NoSpace
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import Phrase
from otadesk.progress import BytesSent, CancelToken, Event, Flow, LineLost
from otadesk.publish import journal
from otadesk.publish.chunks import decode_chunks, encode_chunks
from otadesk.publish.publisher import Receipt
from otadesk.remote.feed import Feed
from otadesk.remote.side_by_side import in_thread
from otadesk.remote.ssh import open_sftp, pin
from otadesk.site import layout

APP = "com.example.sample"


@pytest.fixture
def far(tmp_path: Path, server: SshServer) -> Iterator[World]:
    """Make a world behind a real sshd in which each publish signs in anew."""
    yield from _far(tmp_path, server)


def _far(tmp_path: Path, server: SshServer) -> Iterator[World]:
    folder = tmp_path / "here"
    folder.mkdir()
    root = server.root / tmp_path.name
    root.mkdir()
    # As a server's profile does it.
    opened = partial(open_sftp, server.target(), str(root), server.secrets, **server.clean, is_for_upload=True)
    yield World(root, folder, opened)


def noise(size: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(size)  # noqa: S311 - the same bytes each time


def rebuilt(world: World, package: AppPackage, name: str, extra: dict[str, bytes]) -> AppPackage:
    """Return the package with some entries added or replaced, everything else moved behind them."""
    path = world.folder / name
    with zipfile.ZipFile(package.path) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for entry, content in extra.items():
            new.writestr(zipfile.ZipInfo(f"Payload/Sample.app/{entry}"), content)
        for info in old.infolist():
            if info.filename.removeprefix("Payload/Sample.app/") not in extra:
                new.writestr(info, old.read(info), compress_type=info.compress_type)
    return replace(package, path=path, size=path.stat().st_size, state=None)


def large(world: World, name: str = "first.ipa", seed: int = 1) -> AppPackage:
    return rebuilt(world, world.build(), name, {f"asset-{n}": noise(600_000, seed * 100 + n) for n in range(6)})


def is_whole(world: World, package: AppPackage, receipt: Receipt) -> bool:
    return world.tester.file(receipt.links.ipa_url).read_bytes() == package.path.read_bytes()


def tells_of_damage(receipt: Receipt) -> bool:
    return any("not what it should be" in str(notice) for notice in receipt.notices)


def test_a_rebuild_sends_little_more_than_what_changed_from_any_computer(far: World) -> None:
    first = large(far)
    far.publish(first)
    second = rebuilt(far, first, "second.ipa", {"asset-3": noise(650_000, 999)})
    receipt = far.publish(second, far.computer(2))
    assert is_whole(far, second, receipt)
    small = receipt.transfer.bytes_total - second.size
    assert receipt.transfer.bytes_sent - small < 650_000 + 0.025 * second.size
    assert receipt.transfer.bytes_sent + receipt.transfer.bytes_reused == receipt.transfer.bytes_total
    assert receipt.verified.method == "exec-sha256"
    assert not tells_of_damage(receipt)


def test_the_same_build_again_is_not_sent_again(far: World) -> None:
    package = large(far)
    far.publish(package)
    receipt = far.publish(package)
    assert is_whole(far, package, receipt)
    assert receipt.transfer.bytes_reused == package.size


def test_a_withdrawn_release_is_a_base_too(far: World) -> None:
    package = large(far)
    first = far.publish(package)
    folder = far.root / APP
    (folder / first.release.id).rename(folder / layout.withdrawn_folder(first.release.id, bytes(16)))
    receipt = far.publish(package)
    assert receipt.transfer.bytes_reused == package.size
    assert is_whole(far, package, receipt)


@pytest.mark.parametrize("keeps_time", [True, False], ids=["its time kept", "its time new"])
def test_a_base_that_was_altered_is_found_out_and_never_served(far: World, keeps_time: bool) -> None:
    package = large(far)
    first = far.publish(package)
    base = far.root / APP / first.release.id / layout.PACKAGE
    times = base.stat()
    content = bytearray(base.read_bytes())
    content[len(content) // 2] ^= 1
    base.write_bytes(content)
    os.utime(base, ns=(times.st_atime_ns, times.st_mtime_ns if keeps_time else times.st_mtime_ns + 60 * 10**9))
    receipt = far.publish(package)
    assert is_whole(far, package, receipt)
    assert receipt.transfer.bytes_reused == 0
    assert tells_of_damage(receipt) == keeps_time
    assert far.tester.leftovers() == []


@pytest.mark.parametrize("damage", ["cut short", "garbage", "of another size", "gone", "a folder"])
def test_a_list_of_chunks_that_is_wrong_only_costs_time(far: World, damage: str) -> None:
    package = large(far)
    first = far.publish(package)
    listed = far.root / APP / first.release.id / layout.CHUNKS
    content = listed.read_bytes()
    listed.unlink()
    if damage == "a folder":
        listed.mkdir()
    elif damage != "gone":
        listed.write_bytes(
            {"cut short": content[:-3], "garbage": os.urandom(5000), "of another size": content[:-24]}[damage]
        )
    receipt = far.publish(package)
    assert is_whole(far, package, receipt)
    assert receipt.transfer.bytes_reused == 0


def test_a_list_that_lies_is_found_out(far: World) -> None:
    first = large(far)
    one = far.publish(first)
    listed = far.root / APP / one.release.id / layout.CHUNKS
    chunks = decode_chunks(listed.read_bytes(), first.size)
    # The right size, and each chunk known by its neighbour's name.
    names = [chunk.digest for chunk in chunks[1:]] + [chunks[0].digest]
    lies = [chunk._replace(digest=name) for chunk, name in zip(chunks, names, strict=True)]
    listed.write_bytes(encode_chunks(lies))
    receipt = far.publish(first)
    assert is_whole(far, first, receipt)
    assert far.tester.leftovers() == []


def die_after(world: World, package: AppPackage, share: float, surroundings: Any = None) -> None:
    """Publish until so much has arrived, then be gone without tidying up."""
    token = CancelToken()

    def hear(event: Event) -> None:
        if isinstance(event, BytesSent) and event.done >= share * package.size:
            token.cancel()

    with pytest.raises(Cancelled):
        world.publish(package, surroundings, token=token, listener=hear, flow=Flow(4_000_000))


def incoming(world: World) -> list[Path]:
    return list((world.root / APP).glob(".incoming-*"))


def arrived(world: World, package: AppPackage) -> int:
    (left,) = incoming(world)
    told = (left / journal.JOURNAL).read_bytes()
    return sum(chunk.length for chunk in set(journal.decode(told, package.size)))


def test_an_upload_that_broke_off_goes_on_where_it_was(far: World) -> None:
    package = large(far)
    die_after(far, package, 0.7)
    there = arrived(far, package)
    assert there > 0
    receipt = far.publish(package)
    assert is_whole(far, package, receipt)
    # The server may have written on for a moment after the line was cut.
    assert there <= receipt.transfer.bytes_reused < package.size
    assert far.tester.leftovers() == []


def test_bytes_of_a_dead_upload_that_are_not_what_the_journal_says_are_sent_again(far: World) -> None:
    package = large(far)
    die_after(far, package, 0.7)
    (left,) = incoming(far)
    partial = left / "release" / layout.PACKAGE
    chunk = journal.decode((left / journal.JOURNAL).read_bytes(), package.size)[0]
    with partial.open("r+b") as file:
        file.seek(chunk.offset)
        file.write(bytes(100))
    receipt = far.publish(package)
    assert is_whole(far, package, receipt)
    assert tells_of_damage(receipt)


def test_another_computer_copies_what_an_upload_under_way_has_brought(far: World) -> None:
    package = large(far)
    die_after(far, package, 0.7, far.computer(1))
    there = arrived(far, package)
    receipt = far.publish(package, far.computer(2))
    assert is_whole(far, package, receipt)
    # The server may have written on for a moment after the line was cut.
    assert there <= receipt.transfer.bytes_reused <= arrived(far, package)
    assert len(incoming(far)) == 1, "it may be alive"
    far.publish(package, far.computer(1))
    assert far.tester.leftovers() == []


def test_another_build_leaves_nothing_of_a_dead_upload(far: World) -> None:
    die_after(far, large(far), 0.5)
    other = large(far, "other.ipa", seed=7)
    receipt = far.publish(other)
    assert is_whole(far, other, receipt)
    assert far.tester.leftovers() == []


@contextmanager
def through(world: World, server: SshServer, after: int, fault: Any) -> Iterator[None]:
    """Lead the world's connections through a wire that breaks after so many bytes, once."""
    with tcp_proxy(server.port, after=after, fault=fault) as proxy:
        direct = world.place.open
        wired = server.target(port=proxy.port, host_keys=(pin("127.0.0.1", proxy.port, server.fingerprint),))

        def opened(token: CancelToken) -> Any:
            if proxy.faulted.is_set():
                return direct(token)
            return open_sftp(wired, str(world.root), server.secrets, token, **server.clean)

        world.place = replace(world.place, open=opened)
        yield
        world.place = replace(world.place, open=direct)


@pytest.mark.parametrize("fault", ["close", "reset"])
def test_a_line_that_breaks_in_the_midst_is_taken_up_again(far: World, server: SshServer, fault: str) -> None:
    package = large(far)
    told: list[Event] = []
    with through(far, server, 1_500_000, fault):
        receipt = far.publish(package, replace(far.computer(), pauses=(0.0, 0.0)), listener=told.append)
    assert is_whole(far, package, receipt)
    assert any(isinstance(event, LineLost) for event in told)
    assert receipt.transfer.bytes_sent < package.size + 4_000_000
    assert far.tester.leftovers() == []


def test_of_an_upload_whose_line_stays_broken_is_said_what_is_kept_and_so_it_is(tmp_path: Path) -> None:
    with sshd() as server:
        for world in _far(tmp_path, server):
            package = large(world)

            def hear(event: Event, server: SshServer = server) -> None:
                if isinstance(event, BytesSent) and event.done > 2_000_000:
                    server.cut()

            with pytest.raises(ConnectionLost) as caught:
                world.publish(package, listener=hear, flow=Flow(8_000_000))
            assert str(caught.value.hint).endswith("What was sent is kept: the next try sends only the rest.")
            assert arrived(world, package) > 0
            receipt = world.publish(package)
            assert is_whole(world, package, receipt)
            assert receipt.transfer.bytes_reused > 0


def test_of_a_line_that_breaks_before_a_byte_arrives_nothing_is_said_to_be_kept(far: World) -> None:
    class Broken(FaultyDestination):
        def assemble(self, path: str, source: Path, feed: Feed) -> None:
            raise ConnectionLost(Phrase("Error", "Gone."))

    direct = far.place.open
    place = replace(far.place, open=lambda token: Broken(direct(token)))
    with pytest.raises(ConnectionLost) as caught:
        far.publish(large(far), place=place)
    assert str(caught.value) == "Gone."


def test_wherever_the_wire_is_cut_testers_see_a_whole_build_and_the_next_publish_works(
    far: World, server: SshServer, request: pytest.FixtureRequest
) -> None:
    far.publish(large(far))
    rng = random.Random(11)  # noqa: S311 - the same cuts each time
    fresh = [large(far, f"build-{number}.ipa", seed=number + 20) for number in range(2)]
    for number in range(request.config.getoption("--cuts")):
        package = fresh[number % 2]
        before = far.tester.sees(APP)
        cut = rng.choice([rng.randrange(2000, 30_000), rng.randrange(30_000, 5_000_000)])
        with through(far, server, cut, rng.choice(["close", "reset"])):
            try:
                receipt = far.publish(package)
            except (ConnectionLost, ConnectError):
                seen = far.tester.sees(APP)
                assert seen == before or seen in {path.name for path in (far.root / APP).iterdir()}
            else:
                assert is_whole(far, package, receipt)
        far.now += timedelta(minutes=1)
    last = large(far, "last.ipa", seed=77)
    assert is_whole(far, last, far.publish(last))
    assert far.tester.leftovers() == []


def test_a_server_that_is_restarted_in_the_midst_is_found_again(tmp_path: Path) -> None:
    with sshd() as server:
        for world in _far(tmp_path, server):
            package = large(world)
            cut: list[int] = []

            def hear(event: Event, cut: list[int] = cut, server: SshServer = server) -> None:
                if isinstance(event, BytesSent) and event.done > 1_000_000 and not cut:
                    cut.append(event.done)
                    server.cut()

            receipt = world.publish(
                package, replace(world.computer(), pauses=(0.0, 0.1, 0.5)), listener=hear, flow=Flow(8_000_000)
            )
            assert cut
            assert is_whole(world, package, receipt)
            assert world.tester.leftovers() == []


def test_a_server_that_lets_us_in_no_more_ends_it(tmp_path: Path) -> None:
    with sshd() as server:
        for world in _far(tmp_path, server):
            direct, opens = world.place.open, list[int]()

            def opened(token: CancelToken, direct: Any = direct, opens: list[int] = opens) -> Any:
                opens.append(1)
                if len(opens) > 1:
                    raise AuthenticationFailed(Phrase("Error", "No longer."))
                return direct(token)

            def hear(event: Event, server: SshServer = server, opens: list[int] = opens) -> None:
                if isinstance(event, BytesSent) and event.done > 500_000 and len(opens) == 1:
                    server.cut()

            with pytest.raises(AuthenticationFailed):
                world.publish(
                    large(world),
                    replace(world.computer(), pauses=(0.0, 0.0)),
                    place=replace(world.place, open=opened),
                    listener=hear,
                    flow=Flow(8_000_000),
                )
            assert len(opens) == 2


@pytest.mark.parametrize("most", [1, 2, 3])
def test_a_server_that_allows_few_channels_is_enough(tmp_path: Path, most: int) -> None:
    with sshd(options=(f"MaxSessions {most}",)) as server:
        for world in _far(tmp_path, server):
            package = large(world)
            assert is_whole(world, package, world.publish(package))
            assert world.tester.leftovers() == []


def test_new_keys_in_the_midst_change_nothing(tmp_path: Path) -> None:
    with sshd(options=("RekeyLimit 1M",)) as server:
        for world in _far(tmp_path, server):
            package = large(world)
            assert is_whole(world, package, world.publish(package))


@pytest.mark.parametrize("cipher", ["aes256-ctr", "aes256-gcm@openssh.com"])
def test_every_cipher_brings_the_same_bytes(tmp_path: Path, cipher: str) -> None:
    with sshd(options=(f"Ciphers {cipher}",)) as server:
        for world in _far(tmp_path, server):
            package = large(world)
            assert is_whole(world, package, world.publish(package))


def test_a_pause_holds_the_upload_back_until_it_goes_on(far: World) -> None:
    package, flow = large(far), Flow()
    flow.pause()
    told: list[Event] = []
    outcome = in_thread(lambda: far.publish(package, flow=flow, listener=told.append), "publish")
    wait_until(lambda: (far.root / APP).is_dir() and bool(incoming(far)), "the upload to begin")
    assert not outcome.done()
    assert not any(isinstance(event, BytesSent) for event in told)
    flow.resume()
    assert is_whole(far, package, outcome.result(60))


def test_a_paused_upload_shows_that_it_is_alive(far: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PAUSE_SECONDS", 0.01)
    package, flow, paused = large(far), Flow(8_000_000), threading.Event()

    def hear(event: Event) -> None:
        if isinstance(event, BytesSent) and event.done > 1_000_000 and not paused.is_set():
            flow.pause()
            paused.set()

    outcome = in_thread(lambda: far.publish(package, flow=flow, listener=hear), "publish")
    assert paused.wait(30)
    (room,) = incoming(far)
    told = room / journal.JOURNAL
    os.utime(told, (0, 0))
    wait_until(lambda: told.stat().st_mtime > 0, "a sign of life")
    flow.resume()
    assert is_whole(far, package, outcome.result(60))


def test_a_full_disk_ends_it_with_its_name_and_leaves_room(tmp_path: Path, server: SshServer) -> None:
    root = server.root / tmp_path.name
    folder = tmp_path / "here"
    folder.mkdir()
    with small_disk(root, 2500):
        world = World(
            root, folder, lambda token: open_sftp(server.target(), str(root), server.secrets, token, **server.clean)
        )
        little = world.build()
        first = world.publish(little)
        with pytest.raises(NoSpace) as caught:
            world.publish(large(world))
        assert caught.value.hint
        assert world.tester.sees(APP) == first.release.id
        assert world.tester.leftovers() == []
        assert is_whole(world, little, world.publish(little))
