"""``otadesk qr`` and ``embed``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from support.command import CHECKOUT, Command

from otadesk.site.qr import framed, matrix

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


def test_a_terminal_without_blocks_gets_letters(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "otadesk", "qr", "https://x"],
        capture_output=True,
        text=True,
        env={"PYTHONIOENCODING": "ascii", "OTADESK_HOME": str(tmp_path)},
        cwd=CHECKOUT,
        check=True,
    )
    assert set(done.stdout) == {"#", " ", "\n"}
    rows = [tuple(row[column] == " " for column in range(0, len(row), 2)) for row in done.stdout.splitlines()]
    assert tuple(rows) == framed(matrix("https://x"))


def test_bytes_of_another_encoding_go_into_the_code_as_they_were(otadesk: Command, tmp_path: Path) -> None:
    assert otadesk("qr", b"caf\xe9".decode("utf-8", "surrogateescape"), "-o", tmp_path / "a.png").code == 0


@pytest.mark.parametrize("url", ["https://", "https://[", "https://a b/", "https://a/ü", "javascript:alert(1)", "x\ny"])
def test_a_snippet_for_what_is_no_address_is_refused(otadesk: Command, url: str) -> None:
    outcome = otadesk("embed", url, "--json")
    assert (outcome.code, outcome.json["error"]["code"]) == (2, "usage")


def test_snippets_need_https(otadesk: Command) -> None:
    assert otadesk("embed", "http://example.com/manifest.plist").code == 2
    assert otadesk("embed", URL, "--as", "markdown").out == f"[Install the app](<{URL}>)\n"
