"""``otadesk qr`` and ``embed``."""

from __future__ import annotations

from pathlib import Path

import zxingcpp
from PIL import Image
from support.command import Command

URL = "https://builds.example.com/ota/com.example.field/"


def test_a_png_reads_back(otadesk: Command, tmp_path: Path) -> None:
    target = tmp_path / "code.png"
    assert otadesk("qr", URL, "-o", target).code == 0
    with Image.open(target) as image:
        assert [code.text for code in zxingcpp.read_barcodes(image.convert("L"))] == [URL]


def test_an_svg_is_written_and_another_kind_is_refused(otadesk: Command, tmp_path: Path) -> None:
    assert otadesk("qr", URL, "-o", tmp_path / "code.svg").code == 0
    assert (tmp_path / "code.svg").read_text(encoding="utf-8").startswith("<svg")
    assert otadesk("qr", URL, "-o", tmp_path / "code.gif").code == 2
    assert otadesk("qr", URL, "-o", tmp_path / "none" / "code.svg").code == 2


def test_without_a_file_the_code_is_text(otadesk: Command) -> None:
    assert "█" in otadesk("qr", URL).out


def test_snippets_need_https(otadesk: Command) -> None:
    assert otadesk("embed", "http://example.com/manifest.plist").code == 2
    assert otadesk("embed", URL, "--as", "markdown").out == f"[Install the app](<{URL}>)\n"
