"""A server that falls silent in the midst of an upload holds nobody up who wants to stop."""

from __future__ import annotations

import threading
from pathlib import Path

from support.sshd import sshd
from support.world import World

from otadesk.errors import Cancelled, OtadeskError
from otadesk.progress import BytesSent, CancelToken, Event, StepStarted
from otadesk.remote.ssh import open_sftp


def test_cancelling_ends_a_publish_to_a_silent_server_and_the_next_one_works(tmp_path: Path) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    with sshd() as server:
        root = server.root
        world = World(
            root,
            folder,
            lambda token: open_sftp(server.target(), str(root), server.secrets, token, **server.clean),
        )
        first = world.publish(world.build("1"))
        token, silent, ended = CancelToken(), threading.Event(), []
        uploading = threading.Event()

        def listen(event: Event) -> None:
            if event == StepStarted("upload"):
                uploading.set()
            if isinstance(event, BytesSent) and uploading.is_set() and not silent.is_set():
                server.pause()
                silent.set()

        def work() -> None:
            try:
                world.publish(world.build("2", padding_bytes=20_000_000), token=token, listener=listen)
            except OtadeskError as error:
                ended.append(error)

        worker = threading.Thread(target=work)
        worker.start()
        try:
            assert silent.wait(60)
            token.cancel()
            worker.join(20)
            assert not worker.is_alive()
        finally:
            server.resume()
        assert [type(error) for error in ended] == [Cancelled]
        app = "com.example.sample"
        assert world.tester.sees(app) == first.release.id
        assert world.publish(world.build("3")).release.id == world.tester.sees(app)
        assert world.tester.leftovers() == []
