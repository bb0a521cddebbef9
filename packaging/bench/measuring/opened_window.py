"""A window in a process of its own, which tells when it was painted: ``opened_window.py empty|otadesk STARTED``.

STARTED is the time at which the process was started. Painted means that the event loop has it again after the first
paint, so that a click would be answered. What is told is JSON, with the files that were read up to that moment.
"""

import os
import sys
import time

SIZE = (960, 660)


def main() -> None:
    """Open the window, tell, and end without ceremony."""
    what, started = sys.argv[1], float(sys.argv[2])
    told: dict[str, float] = {}
    if what == "empty":
        _open_empty(lambda: _note(told, "painted", started, last=True))
    else:
        _open_otadesk(
            lambda: _note(told, "painted", started, last=False), lambda: _note(told, "all views", started, last=True)
        )


def _open_empty(painted) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - typing would be read, and timed
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - what is imported is what is measured
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    class Empty(QMainWindow):
        def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001, N802
            super().paintEvent(event)
            QTimer.singleShot(0, painted)

    app = QApplication([])
    window = Empty()
    window.resize(*SIZE)
    window.show()
    app.exec()


def _open_otadesk(painted, ready) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    from otadesk.desktop.launch import load  # noqa: PLC0415

    app, opening = load().start(["otadesk"], os.environ)
    opening.painted.connect(painted)
    opening.ready.connect(ready)
    app.exec()


def _note(told: dict[str, float], what: str, started: float, *, last: bool) -> None:
    told[what] = time.time() - started
    if last:
        import json  # noqa: PLC0415 - after all has been measured

        print(json.dumps({"took": told, "files": _files_read()}), flush=True)
        os._exit(0)


def _files_read() -> list[str]:
    """Return what is mapped into this process, and the modules that were read."""
    with open("/proc/self/maps", encoding="utf-8") as maps:  # noqa: PTH123 - as everything here
        mapped = {line.split(maxsplit=5)[5].strip() for line in maps if "/" in line}
    modules = [(getattr(one, "__cached__", None), getattr(one, "__file__", None)) for one in sys.modules.values()]
    return sorted({*mapped, *(name for names in modules for name in names if name)})


if __name__ == "__main__":
    main()
