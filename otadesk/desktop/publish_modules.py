"""What the first publish needs is read before it, while nobody waits for anything.

A thread that reads a module keeps Python's lock for as long as its code and its libraries take to load, 30 ms for some,
and the window answers nothing meanwhile. In the midst of an upload that would be felt.
"""

from __future__ import annotations

import gc
from contextlib import suppress
from importlib import import_module

MODULES = (
    *("otadesk.remote.sftp", "otadesk.nearby.serving", "uvicorn.protocols.http.h11_impl", "uvicorn.lifespan.off"),
    *("PIL.PngImagePlugin", "PIL.JpegImagePlugin", "PIL.GifImagePlugin", "PIL.ImageOps", "qrcode.image.pil"),
    *("jinja2", "markdown_it", "keyring"),
    # Python's own, which are read when a host, a date or a text first needs them.
    *("encodings.idna", "encodings.unicode_escape", "encodings.utf_8_sig", "_strptime"),
)


def read_publish_modules() -> None:
    """Read all of it; what is wrong with any of it is told by whoever needs it.

    What was read stays, as what the window was made of does: it is never looked through for garbage.
    """
    for name in MODULES:
        with suppress(Exception):
            import_module(name)
    gc.freeze()
