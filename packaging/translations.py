"""Brings the translations in line with the code: ``translations.py [LANGUAGE…]``.

Every ``N_("Context", "template")`` and every ``N_many("Context", "one", "many")`` in the package is collected into
``resources/i18n/otadesk_<language>.ts``, Qt's form that translators' programs read; what was translated stays, what is
gone goes. Then Qt's lrelease makes the ``.qm`` that the window loads. Qt's own lupdate is not used: the one in
PySide6-Essentials reads no Python.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "i18n"
PLURALS = {"ja": 1, "zh_CN": 1, "ar": 6}
"""How many forms of a counted phrase Qt knows in a language, where they are not two."""

_COUNTS = re.compile(r"Counts \{(\w+)\}\. For one: (.*)", re.DOTALL)

Key = tuple[str, str]
"""Context and English template; of a counted phrase, the one for several."""


@dataclass(frozen=True, slots=True)
class Message:
    """A translation: one form, or, of a counted phrase, as many as the language has; empty is not translated yet.

    Of a counted phrase, ``counted`` names the value that decides, and ``singular`` is the English template for one.
    """

    forms: tuple[str, ...] = ("",)
    counted: str = ""
    singular: str = ""

    @property
    def complete(self) -> bool:
        """Whether every form is there."""
        return all(form.strip() for form in self.forms)


Messages = Mapping[Key, Message]


def phrases(package: Path) -> dict[Key, Message]:
    """Return every phrase that the code marks, untranslated; a marked phrase that isn't literal text is an error."""
    found: dict[Key, Message] = {}
    for file in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"N_", "N_many"}:
                try:
                    key, message = _marked(node)
                except ValueError as exc:
                    words = f"{file}:{node.lineno}: a phrase must be literal text, or nobody can translate it"
                    raise SystemExit(words) from exc
                if found.setdefault(key, message) != message:
                    raise SystemExit(f"{file}:{node.lineno}: this phrase is counted otherwise elsewhere: {key[1]}")
    return found


def _marked(call: ast.Call) -> tuple[Key, Message]:
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    texts = [ast.literal_eval(argument) for argument in (*call.args, *named.values())]
    many = isinstance(call.func, ast.Name) and call.func.id == "N_many"
    if not all(isinstance(text, str) for text in texts) or named.keys() - ({"counted"} if many else set()):
        raise ValueError
    if not many:
        context, template = texts
        return (context, template), Message()
    context, singular, template, *counted = texts
    return (context, template), Message(counted=(*counted, "count")[0], singular=singular)


def in_forms(message: Message, language: str) -> Message:
    """Return a message with as many forms as this language has; more are left out, missing ones are empty."""
    wanted = PLURALS.get(language, 2) if message.counted else 1
    return replace(message, forms=(*message.forms, *("",) * wanted)[:wanted])


def read(catalogue: Path) -> dict[Key, Message]:
    """Return the translations of a catalogue."""
    if not catalogue.exists():
        return {}
    return dict(_messages(ET.parse(catalogue).getroot()))  # noqa: S314 - a file of this repository


def write(catalogue: Path, language: str, translations: Messages) -> None:
    """Write a catalogue, sorted, so that a change shows as what it is."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context in sorted({key[0] for key in translations}):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        for key in sorted(key for key in translations if key[0] == context):
            _write_message(group, key[1], translations[key])
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _write_message(group: ET.Element, source: str, message: Message) -> None:
    element = ET.SubElement(group, "message")
    ET.SubElement(element, "source").text = source
    if message.counted:
        element.set("numerus", "yes")
        ET.SubElement(element, "extracomment").text = f"Counts {{{message.counted}}}. For one: {message.singular}"
    translation = ET.SubElement(element, "translation")
    if not message.complete:
        translation.set("type", "unfinished")
    if not message.counted:
        translation.text = message.forms[0]
        return
    for form in message.forms:
        ET.SubElement(translation, "numerusform").text = form


def release(catalogue: Path, target: Path) -> None:
    """Make the binary form that Qt loads."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(lrelease), "-silent", str(catalogue), "-qm", str(target)], check=True)


def _messages(root: ET.Element) -> Iterator[tuple[Key, Message]]:
    for group in root.iter("context"):
        context = group.findtext("name", "")
        for message in group.iter("message"):
            yield (context, message.findtext("source", "")), _message(message)


def _message(element: ET.Element) -> Message:
    if element.get("numerus") != "yes":
        return Message((element.findtext("translation") or "",))
    forms = tuple(form.text or "" for form in element.iter("numerusform"))
    told = _COUNTS.fullmatch(element.findtext("extracomment", ""))
    return Message(forms, *(told.groups() if told else ("count", "")))


def renewed(marked: Messages, before: Messages, language: str) -> dict[Key, Message]:
    """Return what the code marks, with what was translated before; a phrase that began to count starts anew."""
    after = {}
    for key, message in marked.items():
        known = before.get(key, message)
        forms = known.forms if bool(known.counted) == bool(message.counted) else message.forms
        after[key] = in_forms(replace(message, forms=forms), language)
    return after


def main(languages: list[str]) -> int:
    """Renew the catalogues of these languages, or of all that there are."""
    CATALOGUES.mkdir(exist_ok=True)
    known = [file.stem.removeprefix("otadesk_") for file in sorted(CATALOGUES.glob("otadesk_*.ts"))]
    marked = phrases(ROOT / "otadesk")
    for language in languages or known:
        catalogue = CATALOGUES / f"otadesk_{language}.ts"
        before = read(catalogue)
        after = renewed(marked, before, language)
        write(catalogue, language, after)
        release(catalogue, catalogue.with_suffix(".qm"))
        missing = sum(not message.complete for message in after.values())
        dropped = len(before.keys() - marked.keys())
        print(f"{language}: {len(after)} phrases, {missing} not translated, {dropped} dropped")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
