"""Every view of the gallery in a made-up language: all is translated, nothing is cut off, and all can be mirrored."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support import pseudo, seen

from otadesk.desktop.codes.present import Present
from otadesk.desktop.gallery import views as gallery
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.window import SMALLEST, MainWindow

VIEWS = dict(gallery.views())
SCALES = (0.8, 1.0, 2.0)
VALUES = re.compile(
    r"""
    # The facts of errors, which are told in English, and what is written by hostile hands.
      no\ answer\ within\ 20\ s | \.plist | text/xml | AddType\ text/xml\ \.plist | Apache
    | Will\ not\ install:\ (?=Endless) | (Endless)+ | <img.*Big</h1> | drawkcab | <a\ href.*?</a> | \[Install.*\)
    # Addresses and files.
    | https?://\S+ | [\w.-]+@[\w.-]+ | [\w.-]*example\.(com|net)\S* | com\.example\S* | /var/\S+ | ~/\S+ | /etc/\S+
    | ssh-keygen\ -\w+ | No\ space.*left | settings\.json | holiday\.zip | Field\ Notes\ 2\.4\.0\.ipa
    # Numbers, sizes and days.
    | \b00008110-[\dF]+ | \bSHA256:\S+ | ssh-ed25519 | 7C(:\w\w)+ | C8QH6T96DPNG | \b[A-Z]\d\d\b
    | \d+([.,]\d+)?\s(MB|kB|bytes)(/s)? | \d+\ [A-Z]\w\w\ \d{4} | Monday
    # Names.
    | Field\ Notes | Notes\ Beta | \bTill\b | [Ss]taging | [Cc]ustomers | \bold\b | MapKitten | App\ \d | Tester\ \d
    | Offline\ maps,\ and\ a\ calmer\ login\. | Example\ GmbH | (Ada|Bob)’s\ iPhone | (Lab|QA)\ (iPad|iPhone)
    | iPhone\ \d+(\ Pro)? | iPad\ Air\ \(5th\ generation\) | iOS\ \d+ | \b(ci|ada|bob)\b | otadesk | aps-environment
    | development | production | Deutsch | English
    """,
    re.VERBOSE,
)
"""What is the same in every language."""
ROOM = (900, 620)
"""A window in which everything has room at every size of text."""
HIGH = 1000
"""Pixels of a window in which no page has to scroll for a few."""
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


def shown(qtbot: QtBot, name: str, width: int = ROOM[0], height: int = ROOM[1]) -> QWidget:
    view = VIEWS[name]()
    qtbot.addWidget(view)
    if isinstance(view, MainWindow | Present):
        view.resize(width, height)
    view.show()
    settle()
    return view


def settle() -> None:
    """Let everything find its place: a scroll bar that appears moves what stands beside it once more."""
    for _ in range(6):
        QApplication.processEvents()


def untranslated(text: str) -> list[str]:
    """Return the words of a text that nobody translated, apart from values."""
    return [word for word in WORD.findall(VALUES.sub(" ", text)) if word.isascii()]


@pytest.mark.parametrize("name", VIEWS)
def test_every_text_of_a_view_is_translated_and_has_room(qtbot: QtBot, appearance: Appearance, name: str) -> None:
    view = shown(qtbot, name)
    assert {f"{said.where}: {said.text}" for said in seen.texts(view) if untranslated(said.text)} == set()
    for scale in SCALES:
        appearance.wear(Look(scale=scale))
        settle()
        assert seen.cut_off(view) == [], f"at {scale:.0%}"
        if scale <= 1 and "hostile" not in name:
            assert seen.shortened(view, pseudo.MARK) == [], f"at {scale:.0%}"


@pytest.mark.parametrize("name", VIEWS)
def test_nothing_is_cut_off_in_the_smallest_window(qtbot: QtBot, name: str) -> None:
    assert seen.cut_off(shown(qtbot, name, *SMALLEST)) == []


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_is_mirrored_to_the_last_margin(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    # Lines are higher from right to left: a scroll bar that only they need says nothing of margins.
    plain = seen.places(shown(qtbot, name, height=HIGH))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = seen.places(shown(qtbot, name, height=HIGH))
    assert plain.keys() == mirrored.keys()
    moved = {one: (plain[one], mirrored[one]) for one in plain if far(plain[one], mirrored[one])}
    assert moved == {}


def far(first: tuple[int, ...], second: tuple[int, ...]) -> bool:
    """Whether two places differ by more than a pixel that was rounded."""
    return any(abs(one - other) > 1 for one, other in zip(first, second, strict=True))


def test_what_is_not_translated_or_not_mirrored_is_found(qtbot: QtBot, qapp: QApplication) -> None:
    """The tests above can fail."""
    assert untranslated(pseudo.pseudo("Remove") + " Field Notes 2.4") == []
    assert untranslated(pseudo.pseudo("Remove") + " everything") == ["everything"]
    view = shown(qtbot, "servers")
    assert isinstance(view, MainWindow)
    view.servers.new.setFixedWidth(20)
    settle()
    assert seen.cut_off(view) != []
