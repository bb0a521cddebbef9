"""Every view of the gallery in a made-up language: all of it is translated, nothing is cut off, and it can be mirrored."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support import pseudo, seen

from otadesk.desktop import gallery
from otadesk.desktop.present import Present
from otadesk.desktop.theme import Appearance, Look
from otadesk.desktop.window import SMALLEST, MainWindow

VIEWS = dict(gallery.views())
SCALES = (0.8, 1.0, 2.0)
VALUES = re.compile(
    r"""
    Lab\ iPad:\ not\ listed.*?listed | aps-environment\ is.*build | “Field\ Ad\ Hoc”.*2027 | Apple’s\ server.*asked
    | [Nn]eeds\ iOS\ 16\.0;.*known | Expecting\ value:\ line\ 3 | no\ answer\ within\ 20\ s                # evidence
    | https?://\S+ | itms-services:\S+ | [\w.-]+@[\w.-]+ | [\w.-]*example\.(com|net)\S* | com\.example\S*    # addresses
    | /var/\S+ | ~/\S+ | /etc/\S+ | index\.html | \S+/App\.ipa | settings\.json                         # files
    | \b00008110-[\dF]+ | \bSHA256:\S+ | ssh-ed25519 | 7C(:\w\w)+ | C8QH6T96DPNG | [BDEHLMPSXZ]\d\d\b     # numbers
    | \d+([.,]\d+)?\ (MB|kB|bytes)(/s)? | \d+\ [A-Z]\w\w\ \d{4} | Monday                              # sizes, days
    | Deutsch | English | Field\ Notes\ 2\.4\.0\.ipa | Field\ Notes(\ Beta)? | Notes\ Beta | \bTill\b | Staging | staging | Customers | customers | old | MapKitten
    | App\ \d | Tester\ \d | Example\ GmbH | holiday\.zip | Offline\ maps,\ and\ a\ calmer\ login\.
    | (Ada|Bob)’s\ iPhone | (Lab|QA)\ (iPad|iPhone) | iP\w+\ \d+(\ Pro)? | iPad\ Air\ \(5th\ generation\) | iPhone
    | \b(ci|ada|bob)\b | otadesk | aps-environment | development | production
    | (Endless)+ | Will\ not\ install:\ (?=Endless) | <img.*Big</h1> | drawkcab | <a\ href.*?</a> | \[Install.*\)                              # hostile, code
    """,
    re.VERBOSE,
)
"""What is the same in every language; evidence and the facts of errors are told in English."""
WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture(scope="session")
def made_up_language(tmp_path_factory: pytest.TempPathFactory) -> QTranslator:
    return pseudo.translator(pseudo.catalogue(tmp_path_factory.mktemp("pseudo")))


@pytest.fixture(autouse=True)
def _spoken(qapp: QApplication, appearance: Appearance, made_up_language: QTranslator) -> Iterator[None]:
    qapp.installTranslator(made_up_language)
    yield
    qapp.removeTranslator(made_up_language)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(qtbot: QtBot, name: str) -> QWidget:
    view = VIEWS[name]()
    qtbot.addWidget(view)
    if isinstance(view, MainWindow | Present):
        view.resize(*SMALLEST)
    view.show()
    return view


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def untranslated(text: str) -> list[str]:
    """Return the words of a text that nobody translated, apart from values."""
    text = VALUES.sub(" ", text)
    return [word for word in WORD.findall(text) if word.isascii()]


@pytest.mark.parametrize("name", VIEWS)
def test_every_text_of_a_view_is_translated(qtbot: QtBot, name: str) -> None:
    view = shown(qtbot, name)
    settle()
    found = {f"{said.where}: {said.text}" for said in seen.texts(view) if untranslated(said.text)}
    assert found == set()


@pytest.mark.parametrize("name", VIEWS)
def test_no_text_is_cut_off_at_any_size_of_text_and_all_is_mirrored(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, name: str
) -> None:
    stood = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        view = shown(qtbot, name)
        for scale in SCALES:
            appearance.wear(Look(scale=scale))
            settle()
            assert seen.cut_off(view) == [], f"at {scale:.0%}, {direction.name}"
        appearance.wear(Look())
        settle()
        stood.append(seen.places(view))
        view.hide()
    plain, mirrored = stood
    assert plain.keys() == mirrored.keys()
