"""Runs ASGI applications on sockets, in one thread with one event loop, and ends them at once when told to."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from otadesk.errors import NearbyError
from otadesk.phrases import N_, verbatim

if sys.platform != "win32":
    import resource

_START_SECONDS = 20.0
_STOP_SECONDS = 20.0
_GRACE_SECONDS = 1
_BACKLOG = 512
_MOST_CONNECTIONS = 2000
_OPEN_FILES = 8192


@dataclass(frozen=True, slots=True)
class Service:
    """An application and the listening socket that it answers on; with TLS where there are a chain and a key."""

    application: ASGIApp
    listener: socket.socket
    chain_file: Path | None = None
    key_file: Path | None = None


class _Server(uvicorn.Server):
    """uvicorn's server, which says when it accepts, and cuts transfers off instead of waiting for them to end."""

    def __init__(self, config: uvicorn.Config, accepting: threading.Semaphore) -> None:
        super().__init__(config)
        self._accepting = accepting

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._accepting.release()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        await super().shutdown(sockets)


class Serving:
    """Applications under way, from ``start`` to ``stop``."""

    def __init__(self, services: Sequence[Service]) -> None:
        self._services = tuple(services)
        self._accepting = threading.Semaphore(0)
        self._servers: list[_Server] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="otadesk-nearby", daemon=True)

    def start(self) -> None:
        """Serve; returns once every application accepts. Raises NearbyError."""
        self._thread.start()
        for _service in self._services:
            if not self._accepting.acquire(timeout=_START_SECONDS) or self._error is not None:
                self.stop()
                facts = verbatim(str(self._error or "")) or N_("Fact", "no answer in time")
                raise NearbyError(N_("Error", "This computer can’t serve testers."), detail=facts) from self._error

    def stop(self) -> None:
        """End every connection and the thread; returns within moments, whatever clients do."""
        for server in self._servers:
            server.should_exit = True
        self._thread.join(_STOP_SECONDS)

    @property
    def alive(self) -> bool:
        """Whether it still serves."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            _make_room()
            asyncio.run(self._serve())
        except BaseException as exc:  # noqa: BLE001 - told to whoever started or asks; SystemExit is uvicorn's
            self._error = exc
        finally:
            for service in self._services:
                service.listener.close()
                self._accepting.release()

    async def _serve(self) -> None:
        self._servers = [_Server(_config(service), self._accepting) for service in self._services]
        async with asyncio.TaskGroup() as group:
            for server, service in zip(self._servers, self._services, strict=True):
                group.create_task(server.serve([service.listener]))
        # What is left are clients that stopped in their TLS handshake; that they are cut off is no error.
        asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)


def _make_room() -> None:
    """Allow enough open files: each download has a socket and a file, and macOS allows 256 to begin with."""
    if sys.platform == "win32":
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _OPEN_FILES if hard == resource.RLIM_INFINITY else min(_OPEN_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _config(service: Service) -> uvicorn.Config:
    return uvicorn.Config(
        service.application,
        ssl_certfile=service.chain_file,
        ssl_keyfile=service.key_file,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        backlog=_BACKLOG,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )
