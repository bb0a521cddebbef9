"""The catalogues say what the code says, whole, and what Qt loads is made from them."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
import translations
from PySide6.QtCore import QTranslator

CATALOGUES = sorted(translations.CATALOGUES.glob("otadesk_*.ts"))
COMPLETE = [translations.CATALOGUES / "otadesk_de.ts"]
"""Languages that are promised to be translated to the last phrase."""
MENU_KEY = re.compile(r"&\w")


def placeholders(template: str) -> list[str]:
    """Return the names that are filled in, however often each; raises ValueError where the braces are wrong."""
    return sorted(name for _, name, _, _ in Formatter().parse(template) if name is not None)


@pytest.fixture(scope="module")
def marked() -> set[translations.Key]:
    return translations.phrases(translations.ROOT / "otadesk")


@pytest.fixture(params=CATALOGUES, ids=lambda file: file.stem)
def catalogue(request: pytest.FixtureRequest) -> Path:
    file: Path = request.param
    return file


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a package without phrases, whose catalogues are kept apart from the real ones."""
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path / "i18n")
    package = tmp_path / "otadesk"
    (package / "room").mkdir(parents=True)
    return package


# -- what is in resources/


def test_every_marked_phrase_is_in_the_catalogue_and_no_other(catalogue: Path, marked: set[translations.Key]) -> None:
    listed = translations.read(catalogue).keys()
    assert not marked - listed, "run packaging/translations.py, then translate what is new"
    assert not listed - marked, "run packaging/translations.py, which drops what is gone"


@pytest.mark.parametrize("file", COMPLETE, ids=lambda file: file.stem)
def test_every_phrase_is_translated(file: Path) -> None:
    assert [key for key, translation in translations.read(file).items() if not translation.strip()] == []


def test_a_translation_fills_in_what_the_original_fills_in(catalogue: Path) -> None:
    differing = [
        (source, translation)
        for (_, source), translation in translations.read(catalogue).items()
        if translation and placeholders(source) != placeholders(translation)
    ]
    assert differing == []


def test_a_menu_entry_keeps_a_key_and_a_file_filter_its_pattern(catalogue: Path) -> None:
    for (_, source), translation in translations.read(catalogue).items():
        if translation:
            assert len(MENU_KEY.findall(source)) == len(MENU_KEY.findall(translation)), translation
            assert re.findall(r"\(\*\S*\)", source) == re.findall(r"\(\*\S*\)", translation), translation


def test_what_qt_loads_says_what_the_catalogue_says(catalogue: Path) -> None:
    loaded = QTranslator()
    assert loaded.load(str(catalogue.with_suffix(".qm")))
    said = {key: loaded.translate(*key) or "" for key in translations.read(catalogue)}
    assert said == translations.read(catalogue)


def test_what_qt_loads_was_made_from_the_catalogue_as_it_is(catalogue: Path, tmp_path: Path) -> None:
    anew = tmp_path / "anew.qm"
    translations.release(catalogue, anew)
    assert anew.read_bytes() == catalogue.with_suffix(".qm").read_bytes(), "run packaging/translations.py"


# -- how they are kept in line


def test_phrases_are_found_wherever_they_are_marked(made_up: Path) -> None:
    (made_up / "one.py").write_text('HELLO = N_("Greeting", "Hello, " "{name}")\n', encoding="utf-8")
    (made_up / "room" / "two.py").write_text(
        'def part():\n    return [N_(\n        "Parting",\n        "See you",\n    ).of(when=1)]\n', encoding="utf-8"
    )
    (made_up / "room" / "no.txt").write_text('N_("Not", "code")', encoding="utf-8")
    assert translations.phrases(made_up) == {("Greeting", "Hello, {name}"), ("Parting", "See you")}


@pytest.mark.parametrize(
    "arguments",
    [
        '"Greeting", f"Hello, {name}"',
        '"Greeting", "Hello, " + name',
        '"Greeting", TEMPLATE',
        'CONTEXT, "Hello"',
        '*("Greeting", "Hello")',
        '"Greeting"',
        'template="Hello", context="Greeting"',
    ],
)
def test_a_phrase_that_is_not_literal_text_is_refused(made_up: Path, arguments: str) -> None:
    (made_up / "room" / "one.py").write_text(f"\n\nsaid = N_({arguments})\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"one\.py:3: a phrase must be literal text"):
        translations.phrases(made_up)


def test_renewing_keeps_what_was_translated_drops_what_is_gone_and_lists_what_is_new(
    made_up: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = made_up / "one.py"
    file = translations.CATALOGUES / "otadesk_de.ts"
    code.write_text('N_("Words", "Stay")\nN_("Words", "Go")\n', encoding="utf-8")
    translations.main(["de"])
    translations.write(file, "de", {("Words", "Stay"): "Bleiben", ("Words", "Go"): "Gehen"})

    code.write_text('N_("Words", "Stay")\nN_("Words", "Come")\n', encoding="utf-8")
    translations.main([])

    assert translations.read(file) == {("Words", "Stay"): "Bleiben", ("Words", "Come"): ""}
    assert file.read_text(encoding="utf-8").count('type="unfinished"') == 1
    assert "de: 2 phrases, 1 not translated, 1 dropped" in capsys.readouterr().out
    loaded = QTranslator()
    assert loaded.load(str(file.with_suffix(".qm")))
    assert loaded.translate("Words", "Stay") == "Bleiben"
    assert not loaded.translate("Words", "Come"), "what is not translated is left to the English original"


def test_any_text_comes_back_from_a_catalogue_as_it_was(tmp_path: Path) -> None:
    odd = {
        ("A & B", "<a href> & “quotes” 'and' \"more\""): "„So“ & <so> ’",
        ("Spaces", " at both ends "): "\u00a0hart\u00a0",
        ("Lines", "one\ntwo"): "eins\nzwei",
        ("Empty", "later"): "",
    }
    file = tmp_path / "otadesk_xx.ts"
    translations.write(file, "xx", odd)
    assert translations.read(file) == odd


def test_the_same_phrases_are_always_written_alike(tmp_path: Path) -> None:
    pairs = [(("B", "two"), "zwei"), (("A", "one"), "eins"), (("B", "one"), "eins")]
    one, other = tmp_path / "one.ts", tmp_path / "other.ts"
    translations.write(one, "de", dict(pairs))
    translations.write(other, "de", dict(reversed(pairs)))
    assert one.read_bytes() == other.read_bytes()
