"""The catalogues say what the code says, whole, and what Qt loads is made from them."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from string import Formatter

import pytest
import translations
from PySide6.QtCore import QTranslator
from translations import Message

CATALOGUES = sorted(translations.CATALOGUES.glob("otadesk_*.ts"))
MENU_KEY = re.compile(r"&[A-Za-z]")
KEPT = re.compile(r"https?://[\w./-]*|</?\w+>|&amp;|--\w[\w-]*", re.ASCII)
"""What means the same in every language."""


def placeholders(template: str) -> list[str]:
    """Return the names that are filled in, however often each; raises ValueError where the braces are wrong."""
    return sorted(name for _, name, _, _ in Formatter().parse(template) if name is not None)


def loaded(catalogue: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(catalogue.with_suffix(".qm")))
    return translator


def sources(key: translations.Key, message: translations.Message) -> list[str]:
    """Return the English templates that a form may be a translation of."""
    return [key[1], message.singular] if message.counted else [key[1]]


def forms(catalogue: Path) -> Iterator[tuple[translations.Key, translations.Message, str]]:
    """Return each translation that is there, a form at a time."""
    for key, message in translations.read(catalogue).items():
        for form in message.forms:
            if form:
                yield key, message, form


@pytest.fixture(scope="module")
def marked() -> translations.Messages:
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


def test_every_marked_phrase_is_in_the_catalogue_and_no_other(catalogue: Path, marked: translations.Messages) -> None:
    listed = {key: replace(message, forms=("",)) for key, message in translations.read(catalogue).items()}
    assert not marked.keys() - listed.keys(), "run packaging/translations.py, then translate what is new"
    assert listed == marked, "run packaging/translations.py, which drops what is gone"


def test_the_gallery_speaks_with_the_phrases_of_the_views_alone(tmp_path: Path, marked: translations.Messages) -> None:
    rest = tmp_path / "otadesk"
    ignored = shutil.ignore_patterns("gallery")
    shutil.copytree(translations.ROOT / "otadesk", rest, ignore=ignored)
    assert marked.keys() - translations.phrases(rest).keys() == set()


def test_every_phrase_is_translated_in_every_form(catalogue: Path) -> None:
    assert [key for key, message in translations.read(catalogue).items() if not message.complete] == []


def test_a_counted_phrase_has_as_many_forms_as_its_language(catalogue: Path) -> None:
    wanted = translations.PLURALS.get(catalogue.stem.removeprefix("otadesk_"), 2)
    counted = [message for message in translations.read(catalogue).values() if message.counted]
    assert counted
    assert {len(message.forms) for message in counted} == {wanted}


def test_a_translation_fills_in_what_the_original_fills_in(catalogue: Path) -> None:
    differing = [
        (key[1], form)
        for key, message, form in forms(catalogue)
        # What is counted is looked at below.
        if {*placeholders(form), message.counted} != {*placeholders(key[1]), message.counted}
        or any(number > 1 for number in Counter(placeholders(form)).values())
    ]
    assert differing == []


def test_a_form_leaves_the_number_out_only_where_it_stands_for_that_number_alone(catalogue: Path) -> None:
    translator = loaded(catalogue)
    for key, message in translations.read(catalogue).items():
        if message.counted and message.complete:
            said = Counter(translator.translate(*key, None, count) or "" for count in range(203))
            assert set(said) == set(message.forms), "every form is used for some number"
            for form, numbers in said.items():
                assert message.counted in placeholders(form) or numbers == 1, form


def test_a_menu_entry_keeps_a_key_and_a_file_filter_its_pattern(catalogue: Path) -> None:
    without_keys = catalogue.stem == "otadesk_ar"
    for (context, source), _message, form in forms(catalogue):
        keys = 0 if without_keys and context == "Window" else len(MENU_KEY.findall(source))
        assert len(MENU_KEY.findall(form)) == keys, form
        assert re.findall(r"\(\*\S*\)", source) == re.findall(r"\(\*\S*\)", form), form


def test_a_translation_keeps_lines_markup_and_addresses(catalogue: Path) -> None:
    for key, message, form in forms(catalogue):
        assert any(
            form.count("\n") == source.count("\n")
            and ("…" in form or not source.endswith("…"))
            and sorted(re.findall(KEPT, form)) == sorted(re.findall(KEPT, source))
            for source in sources(key, message)
        ), form


def test_no_line_of_french_begins_with_a_mark() -> None:
    torn = re.compile(r" [;:!?»]|« ")
    french = forms(translations.CATALOGUES / "otadesk_fr.ts")
    assert [form for _key, _message, form in french if torn.search(form)] == []


def test_what_qt_loads_says_what_the_catalogue_says(catalogue: Path) -> None:
    translator = loaded(catalogue)
    plain = {key: message for key, message in translations.read(catalogue).items() if not message.counted}
    assert {key: translator.translate(*key) or "" for key in plain} == {
        key: message.forms[0] for key, message in plain.items()
    }


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
    assert translations.phrases(made_up) == {
        ("Greeting", "Hello, {name}"): translations.Message(),
        ("Parting", "See you"): translations.Message(),
    }


def test_a_counted_phrase_is_found_with_its_singular_and_with_what_is_counted(made_up: Path) -> None:
    (made_up / "one.py").write_text(
        'N_many("Words", "One day", "{count} days")\nN_many("Words", "a file", "{n} files", counted="n")\n',
        encoding="utf-8",
    )
    assert translations.phrases(made_up) == {
        ("Words", "{count} days"): translations.Message(counted="count", singular="One day"),
        ("Words", "{n} files"): translations.Message(counted="n", singular="a file"),
    }


def test_a_phrase_cannot_be_counted_in_two_ways(made_up: Path) -> None:
    (made_up / "one.py").write_text(
        'N_many("Words", "One day", "{count} days")\nN_("Words", "{count} days")\n', encoding="utf-8"
    )
    with pytest.raises(SystemExit, match=r"one\.py:2: this phrase is counted otherwise elsewhere"):
        translations.phrases(made_up)


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
        '"Greeting", b"Hello"',
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
    translations.write(file, "de", {("Words", "Stay"): Message(("Bleiben",)), ("Words", "Go"): Message(("Gehen",))})

    code.write_text('N_("Words", "Stay")\nN_("Words", "Come")\n', encoding="utf-8")
    translations.main([])

    assert translations.read(file) == {("Words", "Stay"): Message(("Bleiben",)), ("Words", "Come"): Message()}
    assert file.read_text(encoding="utf-8").count('type="unfinished"') == 1
    assert "de: 2 phrases, 1 not translated, 1 dropped" in capsys.readouterr().out
    translator = loaded(file)
    assert translator.translate("Words", "Stay") == "Bleiben"
    assert not translator.translate("Words", "Come"), "what is not translated is left to the English original"


def test_a_phrase_that_begins_to_count_is_translated_anew(made_up: Path) -> None:
    file = translations.CATALOGUES / "otadesk_ar.ts"
    translations.CATALOGUES.mkdir()
    (made_up / "one.py").write_text('N_many("Words", "One day", "{count} days")\n', encoding="utf-8")
    translations.write(file, "ar", {("Words", "{count} days"): Message(("أيام",))})
    translations.main(["ar"])
    message = Message(("",) * 6, "count", "One day")
    assert translations.read(file) == {("Words", "{count} days"): message}


def test_qt_chooses_among_all_the_forms_of_a_language(tmp_path: Path) -> None:
    file = tmp_path / "otadesk_ar.ts"
    days = Message(("none", "one", "two", "{count} few", "{count} many", "{count} other"), "count", "One day")
    translations.write(file, "ar", {("Words", "{count} days"): days})
    translations.release(file, file.with_suffix(".qm"))
    translator = loaded(file)
    said = [translator.translate("Words", "{count} days", None, count) for count in (0, 1, 2, 3, 10, 11, 99, 100, 103)]
    few, many, other = days.forms[3:]
    assert said == ["none", "one", "two", few, few, many, many, other, few]


def test_any_text_comes_back_from_a_catalogue_as_it_was(tmp_path: Path) -> None:
    odd = {
        ("A & B", "<a href> & “quotes” 'and' \"more\""): Message(("„So“ & <so> ’",)),
        ("Spaces", " at both ends "): Message(("\u00a0hart\u00a0",)),
        ("Lines", "one\ntwo"): Message(("eins\nzwei",)),
        ("Empty", "later"): Message(),
        ("Many", "{n}. Things\n"): Message(("", "{n} Dinge\n"), "n", "One. For one: a thing\n"),
    }
    file = tmp_path / "otadesk_xx.ts"
    translations.write(file, "xx", odd)
    assert translations.read(file) == odd


def test_the_same_phrases_are_always_written_alike(tmp_path: Path) -> None:
    pairs = [(("B", "two"), Message(("zwei",))), (("A", "one"), Message(("eins",))), (("B", "one"), Message())]
    one, other = tmp_path / "one.ts", tmp_path / "other.ts"
    translations.write(one, "de", dict(pairs))
    translations.write(other, "de", dict(reversed(pairs)))
    assert one.read_bytes() == other.read_bytes()
