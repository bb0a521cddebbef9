"""Takes pictures of every view of the gallery: ``shots.py FOLDER [LANGUAGE…]``, ``--accept`` or ``--readme``.

Each view is taken light and dark, in each language, at 1, 1.25 and 2 times the pixels, English in large text as well.
They lie in a folder for each language; beside those is one sheet for each view, with all that belongs to it. A process
takes one language at one scale, as many at once as there are processors, since Qt reads the scale only once. Where the
system can, all of them are copies of one that has read the program already.

``--accept`` keeps how every view looks now, in tests/desktop/looks.json, which the tests compare with. ``--readme``
takes the pictures that the README shows anew.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from looks import hermetic, quick_png, sheet, signature, taken
from looks.difference import differences, story
from looks.posing import SCHEMES, poses
from PIL import Image
from PySide6.QtGui import QImage

from otadesk.desktop.app import Application
from otadesk.desktop.languages import ENGLISH, NAMES
from otadesk.desktop.look.theme import Look

KEPT = Path(__file__).resolve().parents[1] / "tests" / "desktop" / "looks.json"
SCALES = ("1", "1.25", "2")
PICTURES = Path(__file__).resolve().parent / "pictures"
README = {"window": ("publish-done", "light"), "review": ("publish-refused", "light"), "devices": ("devices", "dark")}
"""The pictures that the README shows, by their names: which view, in which scheme."""
LARGE = {"large text": Look(dark=False, scale=2.0), "large text, dark": Look(dark=True, scale=2.0)}


def main(arguments: Sequence[str]) -> None:
    """Do what is asked for."""
    match arguments:
        case ["--accept"]:
            accept(KEPT)
        case ["--readme"]:
            each_apart(take_for_readme, [(PICTURES,)])
        case ["--take", folder, language, scale]:
            take(Path(folder), language, scale)
        case ["--sheets", folder, *views]:
            make_sheets(Path(folder), views)
        case [folder, *languages] if not folder.startswith("-"):
            everything(Path(folder), languages or tuple(NAMES))
        case _:
            sys.exit(__doc__)


def everything(folder: Path, languages: Iterable[str]) -> None:
    """Take all pictures and make all sheets."""
    started = time.perf_counter()
    wanted = [(language, scale) for scale in reversed(SCALES) for language in languages]
    for language, _scale in wanted:
        (folder / language).mkdir(parents=True, exist_ok=True)
    each_apart(take, [(folder, language, scale) for language, scale in wanted])
    views = sorted({file.name.partition(".")[0] for one in languages for file in (folder / one).glob("*.png")})
    several = os.cpu_count() or 1
    each_apart(make_sheets, [(folder, views[hand::several]) for hand in range(several)])
    pictures = sum(1 for _ in folder.glob("*/*.png"))
    print(f"{pictures} pictures and {len(views)} sheets in {time.perf_counter() - started:.0f} s")


def each_apart(work: Callable[..., None], pieces: Sequence[tuple[Any, ...]]) -> None:
    """Do each piece of work in a process of its own without a screen, as many at once as there are processors."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    begin: Callable[..., BaseProcess] = multiprocessing.get_context("spawn").Process
    if "forkserver" in multiprocessing.get_all_start_methods():
        # The one that is copied finds modules by this, whichever folder it is started in.
        os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
        copies = multiprocessing.get_context("forkserver")
        copies.set_forkserver_preload([poses.__module__, sheet.__name__])
        begin = copies.Process

    def do(piece: tuple[Any, ...]) -> None:
        process = begin(target=work, args=piece)
        process.start()
        process.join()
        if process.exitcode:
            message = f"{work.__name__} of {piece} ended with {process.exitcode}"
            raise ChildProcessError(message)

    with ThreadPoolExecutor(os.cpu_count() or 1) as hands:
        for _done in hands.map(do, pieces):
            pass


def take(folder: Path, language: str, scale: str) -> None:
    """Take the pictures in one language, at one scale; once in a process."""
    os.environ["QT_SCALE_FACTOR"] = scale
    # Views go as they are let go; looking for garbage, in a process that soon ends, is a tenth of all the time.
    gc.disable()
    large = LARGE if (language, scale) == (ENGLISH, "1") else {}
    for view, look, picture in poses(language, SCHEMES | large):
        quick_png.write(_file(folder, language, view, look, scale), picture)


def make_sheets(folder: Path, views: Iterable[str]) -> None:
    """Make the sheets of these views from what was taken: light and dark side by side, English in all sizes first."""
    app = Application()
    languages = [name for name in NAMES if (folder / name).is_dir()]
    sizes = [(look, scale) for scale in SCALES for look in SCHEMES] + [(look, "1") for look in LARGE]
    shown = [(ENGLISH, look, scale) for look, scale in sizes]
    shown += [(language, look, "1") for language in languages if language != ENGLISH for look in SCHEMES]
    for view in views:
        found = [(one, _file(folder, one[0], view, *one[1:])) for one in shown]
        pictures = [
            sheet.Taken(f"{language}: {look}, {scale}×", file)
            for (language, look, scale), file in found
            if file.exists()
        ]
        sheet.write(folder / f"{view}.png", pictures)
    del app


def _file(folder: Path, language: str, view: str, look: str, scale: str) -> Path:
    return folder / language / f"{view}.{look.replace(', ', '-').replace(' ', '-')}.{scale}x.png"


def take_for_readme(folder: Path) -> None:
    """Take the README's pictures, in so few colours that they are small."""
    os.environ["QT_SCALE_FACTOR"] = "2"
    names = {pose: name for name, pose in README.items()}
    for view, look, picture in poses(ENGLISH, SCHEMES, [view for view, _ in README.values()]):
        if (view, look) not in names:
            continue
        pixels = picture.convertToFormat(QImage.Format.Format_RGB888)
        size = (pixels.width(), pixels.height())
        whole = Image.frombytes("RGB", size, bytes(pixels.constBits()), "raw", "RGB", pixels.bytesPerLine())
        few = whole.quantize(256, method=Image.Quantize.MAXCOVERAGE, kmeans=4, dither=Image.Dither.NONE)
        few.save(folder / f"{names[view, look]}.png", optimize=True)


def accept(kept: Path) -> None:
    """Keep how the views look now, and say of which that is another look than before."""
    with tempfile.TemporaryDirectory() as folder:
        program = [sys.executable, taken.__file__]
        told = subprocess.run(
            program, env=hermetic.surroundings(Path(folder)), check=True, stdout=subprocess.PIPE, text=True
        )
    now = signature.decoded(told.stdout)
    told_of = differences(signature.read(kept) if kept.exists() else {}, now)
    signature.write(kept, now)
    print(story(told_of) if told_of else "Everything looks as it did.")


if __name__ == "__main__":
    main(sys.argv[1:])
